package desk

import (
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// quoteLine is one quote with its speaker, its relay, and who else has the words.
func (v *view) quoteLine(q news.QuoteAt) wire.QuoteLine { return v.quoteLineWith(q, nil) }

// quoteLineWith is the same with more marks, in offsets of the article, which come first.
func (v *view) quoteLineWith(q news.QuoteAt, marks []wire.Mark) wire.QuoteLine {
	r := &v.ed.Readings[q.Article]
	quote := &r.Quotes[q.Quote]
	line := wire.QuoteLine{Basis: quote.Basis, Direct: quote.Direct, Via: v.relayTold(q.Article, quote.Via)}
	var focus []int
	if e := v.ed.EntityIndex(q.Article, quote.Speaker); e >= 0 {
		line.Speaker = v.brief(e).PersonBrief
		focus = append(focus, e)
	}
	if g, ok := v.group(q); ok {
		line.ID = v.ed.Quotes[g].ID
		seen := map[int]bool{v.outlet[q.Article]: true}
		for _, o := range v.ed.Quotes[g].Quotes {
			if x := v.outlet[o.Article]; !seen[x] {
				seen[x] = true
				line.Also = append(line.Also, v.outlets[x])
			}
		}
	}
	at := v.sentence(q.Article, quote.Span)
	for _, m := range v.people(q.Article, at, focus...) {
		if !m.Overlaps(quote.Span) { // inside the quote the words are the speaker's
			marks = append(marks, m)
		}
	}
	marks = append(marks, wire.Mark{Span: quote.Span, Kind: wire.MarkQuote, Target: line.ID})
	line.Passage = v.passage(q.Article, at, marks)
	return line
}

// quotedIn lists the quotes of article n that belong to meeting i, direct ones first:
// those of its participants. Whoever has several meetings in the article is quoted in
// that one which the sentence of the quote tells, or, directly, the sentence before
// it; a quote that no such sentence claims belongs to none.
func (v *view) quotedIn(i, n int) (out []news.QuoteAt) {
	r := &v.ed.Readings[n]
	for _, direct := range []bool{true, false} {
		for q := range r.Quotes {
			quote := &r.Quotes[q]
			if quote.Direct == direct && quote.Speaker >= 0 && !v.repeats(n, q) && v.meetingOfQuote(n, quote) == i {
				out = append(out, news.QuoteAt{Article: n, Quote: q})
			}
		}
	}
	return out
}

// repeats reports whether an indirect quote only goes round a direct one.
func (v *view) repeats(n, q int) bool {
	qs := v.ed.Readings[n].Quotes
	for i := max(q-3, 0); i < min(q+4, len(qs)); i++ {
		if i != q && !qs[q].Direct && qs[i].Direct && qs[i].Speaker == qs[q].Speaker && qs[q].Contains(qs[i].Span) {
			return true
		}
	}
	return false
}

func (v *view) meetingOfQuote(n int, q *news.Quote) int {
	e := v.ed.EntityIndex(n, q.Speaker)
	if e < 0 {
		return -1
	}
	only, several := -1, false
	for _, i := range v.tells[n] {
		m := &v.ed.Meetings[i]
		if (m.Met() || m.Called()) && in(m.Participants, e) {
			several = several || only >= 0
			only = i
		}
	}
	if !several {
		return only
	}
	r := &v.ed.Readings[n]
	here := v.sentenceIndex(n, q.Start)
	best, gap := -1, 1 // sentences between
	if q.Direct {
		gap = 2
	}
	for c := range r.Contacts {
		i, ok := v.contactOf[n][c]
		if m := v.ed.Meetings; !ok || !m[i].Met() && !m[i].Called() || !in(m[i].Participants, e) {
			continue
		}
		for _, ev := range r.Contacts[c].Evidence {
			if g := here - v.sentenceIndex(n, ev.Start); g >= 0 && g < gap {
				best, gap = i, g
			}
		}
	}
	return best
}

func (v *view) sentenceIndex(n, off int) int {
	ss := v.ed.Readings[n].Sentences
	return sort.Search(len(ss), func(i int) bool { return ss[i].End > off })
}
