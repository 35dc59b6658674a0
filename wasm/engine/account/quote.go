package account

import (
	"sort"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Quotes lists the quotes in the article of r, in text order. r holds its
// mentions, actors, references and dates.
//
// Direct quotes are words between quotation marks that the text puts into a mouth,
// single words too, and the words behind a name and a colon in a transcript; one that
// runs over paragraphs is one quote a paragraph. Indirect quotes are what a reporting
// verb reports. Names of works, ships and treaties and words raised with tweezers are
// neither. The speaker is -1 where the text leaves it open.
func Quotes(d *text.Doc, r *news.Reading) []news.Quote {
	q := newQuoter(d, r)
	q.script() // transcripts: whose line each paragraph is
	q.cut()    // sentences, with what is quoted folded away
	for i := range q.units {
		q.find(&q.units[i]) // reporting verbs and their subjects
		q.signs(i)          // colons and dashes that do their work
	}
	q.attribute() // who says each quotation
	q.carry()     // through whom, where an earlier sentence says it
	return q.list()
}

// list makes the quotes, in text order.
func (q *quoter) list() []news.Quote {
	var out []news.Quote
	for p := range q.pairs {
		s := &q.say[p]
		if !s.keep || q.pairs[p].first >= q.pairs[p].last {
			continue
		}
		out = append(out, quoteOf(q.pairs[p].span(q.d), true, s))
	}
	out = append(out, q.lines...)
	for i := range q.units {
		if u := &q.units[i]; u.level < 0 && !q.spoken(u) {
			out = q.indirect(out, u)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		if out[i].Start != out[j].Start {
			return out[i].Start < out[j].Start
		}
		return out[i].End < out[j].End
	})
	return out
}

func quoteOf(sp news.Span, direct bool, s *said) news.Quote {
	n := news.Quote{Span: sp, Direct: direct, Speaker: s.voice.actor, Basis: s.voice.basis, By: s.voice.span, Cue: s.cue, Via: s.via}
	if n.Speaker < 0 {
		n.Speaker, n.Basis = -1, news.Unknown
	} else if n.Basis == news.Unknown {
		n.Basis = news.Inferred
	}
	return n
}

// indirect adds what the cues of u report in other words than the speaker's.
func (q *quoter) indirect(out []news.Quote, u *unit) []news.Quote {
	for i := range u.cues {
		c := &u.cues[i]
		if c.b0 < 0 || c.weak || c.agent || c.spoken || c.frame || !c.voice.ok || !q.plausible(u, c) || q.relaysOnly(u, i) {
			continue
		}
		var s said
		q.set(&s, u, c)
		for _, r := range [2][2]int{{c.b0, c.b1}, {c.lo, c.hi}} {
			a, b := q.trim(u, r[0], r[1])
			if n := q.plain(u, a, b); n >= 3 || n == 2 && c.class&says != 0 {
				if c.b1 > 0 && r[0] == c.lo && !q.opensClause(u, c.tail) {
					continue // the place and day of "said on Wednesday in Tehran"
				}
				if c.b1 > 0 && r[0] == c.lo && r[1] == c.hi && c.b1 != r[1] {
					continue
				}
				out = append(out, quoteOf(q.span(u, a, b), false, &s))
			}
		}
	}
	return out
}

// plausible reports whether the subject of c says things: a known actor, "they", or a
// noun of those that do. I and you are no reporter's sources.
func (q *quoter) plausible(u *unit, c *cue) bool {
	v := &c.voice
	w := text.FoldWord(lastOf(v.span.In(q.d.Text)))
	switch {
	case v.actor >= 0 || v.several:
		return true
	case v.pronoun:
		return w != "i" && w != "you" && w != "we"
	}
	for i := v.from; i < v.to && i < u.len(); i++ {
		if speaks(q.w(u, i)) || q.refAt(u, i) >= 0 {
			return true
		}
	}
	return q.mentionAt(u, v.to-1) >= 0 || q.capital(u, v.to-1)
}

// lastOf is the last word of s.
func lastOf(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// relaysOnly reports whether cue i of u passes on what a later cue reports.
func (q *quoter) relaysOnly(u *unit, i int) bool {
	c := &u.cues[i]
	if c.class&relays == 0 && !q.outlet(c.voice) {
		return false
	}
	for j := range u.cues {
		if j != i && !u.cues[j].via.Empty() && u.cues[j].via.Span == c.voice.span {
			return true
		}
	}
	return false
}

// trim leaves marks and joining words at the ends of items [a, b) out.
func (q *quoter) trim(u *unit, a, b int) (int, int) {
	for a < b && u.pair(a) < 0 && (!q.word(u, a) || q.w(u, a) == "that") {
		a++
	}
	for b > a && u.pair(b-1) < 0 && !q.word(u, b-1) {
		b--
	}
	return a, b
}

// plain counts the words in items [a, b) that stand outside quotation marks.
func (q *quoter) plain(u *unit, a, b int) int {
	n := 0
	for ; a < b; a++ {
		if q.word(u, a) {
			n++
		}
	}
	return n
}
