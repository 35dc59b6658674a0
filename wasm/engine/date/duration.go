package date

import "readout/wasm/news"

// A Duration is a length of time the text gives a journey or a meeting: "a three-day
// visit", "two weeks of talks". It stands for no days by itself.
type Duration struct {
	news.Span
	Days int // a week is 7, a month 30, a year 365
	// Attributive is true for the form that says how long a thing is ("three-day visit",
	// "week-long"), false for the time it took ("for three days").
	Attributive bool
}

// Durations lists the lengths of time in s, in text order.
func Durations(s string) []Duration {
	p := &parser{s: s, its: lex(s, nil), ref: unset, told: unset}
	var out []Duration
	for i := 0; i < len(p.its); i++ {
		d, j := p.duration(i)
		if j == 0 {
			continue
		}
		d.Span = news.Span{Start: int(p.its[i].start), End: int(p.its[j-1].end)}
		out = append(out, d)
		i = j - 1
	}
	return out
}

var daysOf = [...]int{dayUnit: 1, weekUnit: 7, weekendUnit: 2, fortnightUnit: 14, monthUnit: 30, quarterUnit: 91, yearUnit: 365, decadeUnit: 3650, centuryUnit: 36500}

// duration reads one at item i, and gives the item after it.
func (p *parser) duration(i int) (Duration, int) {
	if p.kind(i) == unit && p.its[i].val != hourUnit && !p.plural(i) { // week-long
		j := i + 1
		if p.dash(j) && p.glued(j) {
			j++
		}
		if p.small(j, sLong) && (p.glued(j) || j > i+1) {
			return Duration{Days: daysOf[p.its[i].val], Attributive: true}, j + 1
		}
		return Duration{}, 0
	}
	if w := p.word(i); w == "weeklong" || w == "daylong" || w == "monthlong" || w == "yearlong" {
		return Duration{Days: map[byte]int{'w': 7, 'd': 1, 'm': 30, 'y': 365}[w[0]], Attributive: true}, i + 1
	}
	n, j := p.count(i)
	if j == 0 && p.small(i, sA) {
		n, j = 1, i+1
	}
	if j == 0 || n < 1 || n > 999 {
		return Duration{}, 0
	}
	if p.dash(j) && p.glued(j) && p.kind(j+1) == unit && p.its[j+1].val != hourUnit && !p.plural(j+1) { // three-day
		k := j + 2
		if p.dash(k) && p.small(k+1, sLong) {
			k += 2
		}
		return Duration{Days: n * daysOf[p.its[j+1].val], Attributive: true}, k
	}
	if p.kind(j) == unit && p.its[j].val != hourUnit && (p.small(i-1, sFor) || p.small(j+1, sOf) && n > 1) && !p.small(j+1, sAgo) {
		return Duration{Days: n * daysOf[p.its[j].val]}, j + 1
	}
	return Duration{}, 0
}
