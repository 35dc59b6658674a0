package account

import "readout/wasm/news"

// "The meeting was attended by A and B" belongs to the meeting told before. Where
// that has two sides by name, A and B are those who sat beside them: who met whom is
// told already, and to count every aide would draw a line from each to each. Where
// it has one name and a group ("met with members of the Council"), A and B are the
// names of the group.

// attend reads "The meeting was attended by A", "Taking part in the meeting were A and B".
func (t *teller) attend(v int) {
	at, from := -1, v
	switch w := t.w(v); {
	case w == "attended" && t.w(v+1) == "by" && ctAuxiliaries.Has(t.w(v-1)):
		at, from = v+2, max(0, v-8)
	case v <= 1 && (w == "attending" || w == "participating" || t.w(v+1) == "part"):
		for k := v + 1; k < len(t.it) && k < v+10; k++ {
			if w := t.w(k); w == "were" || w == "was" {
				at = k + 1
				break
			}
		}
	}
	meeting := false
	for k := from; k < at; k++ {
		meeting = meeting || ctNounOf(t.w(k)) == ctMeetingNoun || ctNounOf(t.w(k)) == ctTalksNoun
	}
	if !meeting {
		return
	}
	who, _ := t.listOf(at, true)
	f := ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: news.Held, Place: -1, Cue: t.span(v, v+1)}, sent: t.sent, brief: true, attend: true}
	f.Through.Actor = -1
	for i := range who {
		if a := who[i].Actor; a >= 0 && !who[i].pronoun && !hasActor(f.Parties, a) {
			f.Parties = append(f.Parties, who[i].Party)
		}
	}
	if len(f.Parties) > 0 {
		t.found = append(t.found, f)
	}
}

// enlarge adds those who attended to the meeting g of one name and a group, where
// one piece of evidence can show them all.
func (t *teller) enlarge(g, f *ctFound) {
	if len(partiesOf(g.Parties)) != 1 || len(g.Parties) < 2 || f.sent-g.sent >= evidenceLimit {
		return
	}
	parties := append([]news.Party{}, g.Parties...)
	for _, p := range f.Parties {
		if !hasActor(parties, p.Actor) && len(parties) < listLimit {
			parties = append(parties, p)
		}
	}
	sp := news.Span{Start: t.d.Sentences[g.sent].Start, End: t.d.Sentences[f.sent].End}
	if t.covers(sp, partiesOf(parties)) {
		g.Parties, g.Evidence = parties, []news.Span{sp}
	}
}
