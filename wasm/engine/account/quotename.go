package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Quotation marks round what is no speech: titles of works, names of ships and treaties,
// words raised with tweezers. A capital on every word of weight and a noun that says
// what it names ("the film") tell them; short words that no verb reports are dropped.

// words counts the words in pair p.
func (q *quoter) words(p int) int {
	n := 0
	for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
		if c := q.d.Tokens[t].Class; c == text.Word || c == text.Number {
			n++
		}
	}
	return n
}

// titleCase reports whether pair p is written as a name: every word of weight with a capital.
func (q *quoter) titleCase(p int) bool {
	caps, n := 0, 0
	for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
		tok := &q.d.Tokens[t]
		if tok.Class == text.Number {
			n++
		}
		if tok.Class != text.Word {
			continue
		}
		n++
		switch w := q.d.Fold(t); {
		case tok.Cap:
			caps++
		case isPreposition(w) || w == "the" || w == "a" || w == "an" || w == "and" || w == "or" || w == "de" || w == "la" || w == "vs":
		default:
			return false
		}
	}
	return caps > 0 && n <= 12
}

// naming reports whether the words before the quotation at item k say that it is a name.
func (q *quoter) naming(u *unit, k, verb int) bool {
	for j := k - 1; j >= 0 && j >= k-2 && j != verb; j-- {
		w := q.w(u, j)
		if w == "so-called" || namesWork(w) && w != "word" && w != "term" && w != "phrase" {
			return true
		}
		if w != "," && w != ":" && w != "the" && w != "-" {
			return w == "called" && q.w(u, j-1) == "so"
		}
	}
	return false
}

// speech reports whether the quotation at item k, which cue c reports, is words out of
// a mouth and no name that the sentence happens to use.
func (q *quoter) speech(u *unit, k int, c *cue, close bool) bool {
	p := u.pair(k)
	switch {
	case c.frame && c.voice.actor < 0 && !c.voice.pronoun && !c.voice.several && (k == c.verb+1 || k == c.verb+2 && determines(q.w(u, k-1))):
		return q.words(p) >= 5 // a pact called “Shield”
	case q.clitic(u, k-1) && q.titleCase(p): // NBC’s “Meet the Nation”
		return false
	case q.naming(u, k, c.verb):
		return close && q.words(p) >= 4 && !q.titleCase(p)
	case close && q.words(p) >= 2 && !c.frame:
		return true
	case close || c.class&frames != 0 && c.class&acts == 0 && c.voice.actor >= 0:
		return true
	}
	return !q.titleCase(p)
}

// sourceLine reads “Talks open” — Nord News, 5 May: a headline and where it stood.
func (q *quoter) sourceLine(u *unit, k int) bool {
	m := q.mentionAt(u, k+2)
	return isDash(q.w(u, k+1)) && (m < 0 || q.r.Mentions[m].Kind != news.Person) && !q.ended(u.pair(k))
}
