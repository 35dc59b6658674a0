package account

import (
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
