package account

import (
	"sort"

	"readout/wasm/news"
)

// A transcript in which two people, both named, speak in turn is a meeting of the
// two, told by their own words. With a third voice it is a session, a press
// conference, anything; then only the story around it counts.

func (t *teller) transcript() {
	var who []int
	var spans []news.Span
	asked := false
	for _, turn := range t.turns {
		if turn.Mention < 0 {
			asked = true
			continue
		}
		a := t.r.Mentions[turn.Mention].Actor
		if a >= 0 && !hasInt(who, a) {
			who = append(who, a)
			spans = append(spans, t.r.Mentions[turn.Mention].Span)
		}
		if len(who) > 2 {
			return
		}
	}
	if len(who) != 2 || t.interview() {
		return
	}
	f := ctFound{Contact: news.Contact{Kind: ctOpen, Status: news.Held, Place: -1}, weak: asked, sent: len(t.d.Sentences)}
	f.Through.Actor = -1
	for i, a := range who {
		f.Parties = append(f.Parties, news.Party{Actor: a, Span: spans[i]})
	}
	for _, turn := range t.turns {
		s := t.d.Paragraphs[turn.Para].First
		for lo := s; lo >= 0 && lo > s-evidenceLimit; lo-- {
			sp := news.Span{Start: t.d.Sentences[lo].Start, End: t.d.Sentences[s].End}
			if t.covers(sp, who) {
				f.Evidence = append(f.Evidence, sp)
				f.Cue = t.d.Tokens[turn.Colon].Span
				f.sent = s
				t.found = append(t.found, f)
				return
			}
		}
	}
	if len(t.turns) > 0 { // no sentence shows both: it can only confirm another telling
		f.weak, f.Cue = true, t.d.Tokens[t.turns[0].Colon].Span
		t.found = append(t.found, f)
	}
}

// interview reports whether the story before the first turn speaks of an interview.
func (t *teller) interview() bool {
	end := t.d.Sentences[t.d.Paragraphs[t.turns[0].Para].First].First
	for k := 0; k < end; k++ {
		switch t.d.Fold(k) {
		case "interview", "interviewed", "answered", "conference":
			return true
		}
	}
	return false
}

// welcomed takes the place of a meeting from its transcript's first words: "let me
// welcome you to Moscow", "glad to see you here in Beijing".
func (t *teller) welcomed() {
	if len(t.turns) == 0 {
		return
	}
	place := t.welcomePlace(t.d.Paragraphs[t.turns[0].Para].First)
	if place < 0 {
		return
	}
	who := t.speakers()
	for i := range t.found {
		f := &t.found[i]
		if ctClass(f.Kind) != classMet || f.Status != news.Held || f.Place >= 0 {
			continue
		}
		for _, a := range partiesOf(f.Parties) {
			if hasInt(who, a) {
				m := t.r.Mentions[place]
				f.Place, f.Where, f.PlaceSpan = m.Actor, news.Inferred, m.Span
				break
			}
		}
	}
}

// welcomeReach is how many sentences of a transcript are its greeting.
const welcomeReach = 8

// welcomePlace is the mention of the place that the greeting from sentence s on names; -1.
func (t *teller) welcomePlace(s int) int {
	for n := s; n < len(t.d.Sentences) && n < s+welcomeReach; n++ {
		sent := &t.d.Sentences[n]
		greets := -1 // token of the last word of greeting
		for k := sent.First; k < sent.Last; k++ {
			switch w := t.d.Fold(k); {
			case w == "welcome" || w == "welcoming" || w == "here":
				greets = k
			case w == "see" && t.d.Fold(k+1) == "you", w == "meet" && t.d.Fold(k+2) == "you":
				greets = k
			case w == "during" || w == "visit" || w == "stay" || w == "trip": // "your warm welcome during my visit to Athens"
				greets = -1
			case greets >= 0 && k <= greets+4 && (w == "to" || w == "in" || w == "at"):
				j := k + 1
				if t.d.Fold(j) == "the" {
					j++
				}
				lo := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].first >= j })
				for i := lo; i < len(t.pieces) && i < lo+4; i++ {
					if p := &t.pieces[i]; p.first == j && (p.kind == ctPlace || p.kind == ctBody && p.last == p.first+1) {
						return p.index
					} else if p.first > j {
						break
					}
				}
			}
		}
	}
	return -1
}

// speakers lists the actors who speak in the transcript.
func (t *teller) speakers() []int {
	var who []int
	for _, turn := range t.turns {
		if turn.Mention >= 0 {
			if a := t.r.Mentions[turn.Mention].Actor; a >= 0 && !hasInt(who, a) {
				who = append(who, a)
			}
		}
	}
	return who
}
