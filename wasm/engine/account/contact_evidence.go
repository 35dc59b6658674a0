package account

import (
	"sort"

	"readout/wasm/news"
)

// evidenceLimit is how many sentences one piece of evidence may have: more prove
// nothing to a reader.
const evidenceLimit = 3

// evidence notes the sentences that, alone, name or describe every named party:
// the sentence of the cue, with one or two before it where it says "he", or the
// one after it that names the speaker.
func (t *teller) evidence(f *ctFound, pronouns bool) {
	who := partiesOf(f.Parties)
	lo, hi := t.sent, t.sent
	for {
		sp := news.Span{Start: t.d.Sentences[lo].Start, End: t.d.Sentences[hi].End}
		if t.covers(sp, who) {
			f.Evidence = []news.Span{sp}
			return
		}
		if hi-lo+1 >= evidenceLimit || lo == 0 {
			break
		}
		lo--
	}
	if n := t.sent + 1; n < len(t.d.Sentences) && !pronouns {
		sp := news.Span{Start: t.d.Sentences[t.sent].Start, End: t.d.Sentences[n].End}
		if t.covers(sp, who) {
			f.Evidence = []news.Span{sp}
		}
	}
}

func partiesOf(ps []news.Party) []int {
	var out []int
	for _, p := range ps {
		if p.Actor >= 0 {
			out = append(out, p.Actor)
		}
	}
	return out
}

// coverLimit is how many names of a sentence are looked through; a list of a
// thousand is no evidence.
const coverLimit = 200

// covers reports whether each of the actors is named or described within sp.
func (t *teller) covers(sp news.Span, who []int) bool {
	i := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].span.Start >= sp.Start })
	left := len(who)
	if left == 0 {
		return true
	}
	seen := make([]bool, len(who))
	for n := 0; n < coverLimit && i < len(t.pieces) && t.pieces[i].span.Start < sp.End; i, n = i+1, n+1 {
		p := &t.pieces[i]
		if p.kind != ctNamed && p.kind != ctDescribed || p.span.End > sp.End {
			continue
		}
		for k, a := range who {
			if !seen[k] && hasInt(p.actors, a) {
				seen[k] = true
				if left--; left == 0 {
					return true
				}
			}
		}
	}
	return false
}

func hasInt(s []int, x int) bool {
	for _, y := range s {
		if x == y {
			return true
		}
	}
	return false
}

// relay notes who passed the telling on, where its sentence says so.
func (t *teller) relay(f *ctFound) {
	for i := 0; i < len(t.it) && i < 120; i++ {
		switch {
		case t.w(i) == "according" && t.w(i+1) == "to":
			for k := i + 2; k < len(t.it) && k < i+6; k++ {
				if t.kind(k) == ctBody {
					t.through(f, k)
					return
				}
				if t.w(k) == "media" || t.kind(k) == ctPress {
					f.Through = news.Relay{Span: t.span(i+2, k+1), Actor: -1, Name: t.span(i+2, k+1).In(t.d.Text), Basis: news.Stated}
					return
				}
			}
		case t.kind(i) == ctBody && ctReporting.Has(t.w(t.pastAdverbs(i+1))),
			t.kind(i) == ctBody && (t.w(i+1) == "agency" || t.w(i+1) == "news") && (ctReporting.Has(t.w(i+2)) || ctReporting.Has(t.w(i+3))):
			t.through(f, i)
			return
		}
	}
}

func (t *teller) through(f *ctFound, k int) {
	f.Through = news.Relay{Span: t.span(k, k+1), Actor: t.it[k].actors[0], Name: t.span(k, k+1).In(t.d.Text), Basis: news.Stated}
}

var ctReporting = ctSet(`reported reports said says wrote writes quoted cited announced`)
