// Package date finds expressions of time and the days they stand for.
//
// A date is read in two steps: what the words say (a day and a month, a weekday, "two
// days ago"), and what that comes to on the day the text was published. The first
// needs no more than the words; the second takes the nearest fit that the sentence's
// tense allows, and says that it was inferred. The simpler way, a list of patterns
// with a resolution each, has to say everything anew for every range and part of a
// longer time, and forgets half.
//
// Numbers that may be amounts and words that may be names (May, March, Sun) are left
// alone unless the words around them speak for a date.
package date

import (
	"sync"

	"readout/wasm/news"
)

// lexed are the items of texts that are read: room for those of the next.
var lexed sync.Pool

// Find lists the dates in s in text order, never overlapping. ref is the day the
// text was published, "" when unknown: then only what is told in full is resolved,
// and what another date in the same text completes: "Wednesday (April 27)" where a
// caption says April 27, 2022.
func Find(s string, ref news.Day) []news.Date {
	old, _ := lexed.Get().(*[]item)
	if old == nil {
		old = new([]item)
	}
	p := &parser{s: s, its: lex(s, (*old)[:0]), ref: parse(ref), told: unset}
	defer func() {
		if *old = p.its; len(p.its) < 1<<14 { // the longest are not kept
			lexed.Put(old)
		}
	}()
	found := p.all()
	if p.ref == unset && p.learn(found) {
		found = p.all()
		if p.learn(found) { // "Wednesday (April 27)" now tells which Wednesday
			found = p.all()
		}
	}
	out := make([]news.Date, 0, len(found))
	for i := range found {
		m := &found[i]
		d := news.Date{Span: news.Span{Start: int(p.its[m.start].start), End: int(p.its[m.end-1].end)}, Precision: precisions[m.prec]}
		if m.known() {
			d.From, d.To, d.Basis = m.from.day(), m.to.day(), news.Stated
			if m.inferred {
				d.Basis = news.Inferred
			}
			if d.From == "" || d.To == "" {
				d.From, d.To, d.Basis = "", "", news.Unknown
			}
		}
		out = append(out, d)
	}
	return out
}

// all finds the moments of the whole text.
func (p *parser) all() []moment {
	var out []moment
	p.told, p.last = unset, moment{}
	for i := 0; i < len(p.its); {
		if !p.starts(i) {
			i++
			continue
		}
		m := p.span(i)
		if m == nil {
			m = p.moment(i)
		}
		if m == nil || m.end <= i || len(out) > 0 && m.start < out[len(out)-1].end {
			i++
			continue
		}
		p.finish(m)
		if m.known() {
			p.last = *m
			if m.from == m.to && m.prec == byDay && !p.small(m.start-1, sBy|sUntil) { // a term is not when something happened
				p.told = m.from
			}
		}
		out = append(out, *m)
		i = m.end
	}
	return out
}

// starts reports whether an expression may begin at item i: most items are dismissed here.
func (p *parser) starts(i int) bool {
	switch it := &p.its[i]; it.kind {
	case none, tensed, mark, dayPart, scale:
		return it.kind == mark && (it.val == '\'' || it.val == '’') && p.glued(i+1) && p.kind(i+1) == number
	case number:
		return !it.part
	case small:
		return p.small(i, sFrom|sBetween|sFew|sQ|sH|sNew|sChristmas|sEaster) || p.small(i, sA) && (p.kind(i+1) == unit || p.small(i+1, sFew))
	}
	return true
}

// nesting is how many expressions may stand within another: "the last day of the
// first week of next month". More is no English, and would cost a long text dear.
const nesting = 4

// moment reads the longest expression that begins at item i, ranges apart.
func (p *parser) moment(i int) *moment {
	if i >= len(p.its) || p.depth >= nesting || p.its[i].kind == number && p.its[i].part && !p.its[i].ord {
		return nil
	}
	p.depth++
	defer func() { p.depth-- }()
	switch p.its[i].kind {
	case month, monthShort:
		return p.monthFirst(i)
	case weekday, weekdayShort:
		return p.weekdayFirst(i)
	case number:
		return longest(p.dayMonth(i), p.numeric(i), p.yearFirst(i), p.decadeFirst(i), p.lapseFirst(i), p.nthFirst(i), p.yearAlone(i), p.countWhich(i))
	case cardinal:
		return longest(p.nthFirst(i), p.dayMonth(i), p.decadeFirst(i), p.lapseFirst(i), p.yearFirst(i), p.yearAlone(i), p.countWhich(i))
	case ordinal:
		return longest(p.dayMonth(i), p.nthFirst(i))
	case relative:
		return p.relativeDay(i)
	case season:
		return p.seasonFirst(i)
	case which:
		return longest(p.whichFirst(i), p.lastFirst(i))
	case part:
		return p.partFirst(i)
	case unit:
		return p.unitFirst(i)
	case decades:
		return p.decadeFirst(i)
	case mark:
		return p.shortDecade(i)
	case small:
		return longest(p.lapseFirst(i), p.quarterFirst(i), p.feast(i))
	}
	return nil
}

// longest is the moment that reaches furthest, the first of equals.
func longest(ms ...*moment) (best *moment) {
	for _, m := range ms {
		if m != nil && (best == nil || m.end > best.end) {
			best = m
		}
	}
	return best
}

// lastFirst reads "last week of July".
func (p *parser) lastFirst(i int) *moment {
	if p.its[i].val != wLast {
		return nil
	}
	return p.nthFirst(i)
}

// shortDecade reads "'40s".
func (p *parser) shortDecade(i int) *moment {
	if p.kind(i+1) != number || !p.its[i+1].era {
		return nil
	}
	m := p.decadeFirst(i + 1)
	if m != nil {
		m.start = i
	}
	return m
}

// countWhich reads "10 previous weeks".
func (p *parser) countWhich(i int) *moment {
	n, j := p.count(i)
	if j == 0 || p.kind(j) != which || p.kind(j+1) != unit || n < 1 || !p.plural(j+1) {
		return nil
	}
	return p.counted(i, j+2, n, p.its[j+1].val, p.its[j].val)
}

// learn keeps the days that are told in full, and those told with a weekday; it
// reports whether there is anything new.
func (p *parser) learn(found []moment) bool {
	had := len(p.full)
	pairs := 0
	for i := range found {
		m := &found[i]
		if !m.known() || m.from != m.to || m.prec != byDay || m.d == 0 {
			continue
		}
		if had == 0 && !m.inferred && len(p.full) < 64 { // a chronicle tells nothing of one day
			p.full = append(p.full, m.from)
		}
		if m.wd > 0 && m.from.weekday() == m.wd {
			switch p.pair[m.wd] {
			case 0:
				p.pair[m.wd] = m.from
				pairs++
			case m.from:
			default:
				p.pair[m.wd] = unset // two Wednesdays: which is meant is open
			}
		}
	}
	return len(p.full) > had || pairs > 0
}
