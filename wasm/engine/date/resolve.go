package date

// near is how far, in days, a date without its year may lie from the day of
// publication on either side before tense is asked: news names no day a year off
// without its year.
const near = 60

// finish finds the days of a moment that is told in parts.
func (p *parser) finish(m *moment) {
	if m.known() {
		return
	}
	switch {
	case m.d > 0 && m.m > 0:
		m.prec = byDay
		if m.y == 0 {
			m.inferred = true
			m.y = p.yearOf(m)
		}
		if m.y > 0 && valid(m.y, m.m, m.d) {
			m.from = civil(m.y, m.m, m.d)
			m.to = m.from
		}
	case m.m > 0:
		m.prec = byMonth
		if m.y == 0 {
			m.inferred = true
			m.y = p.yearOfMonth(m)
		}
		if m.y > 0 {
			m.from, m.to = civil(m.y, m.m, 1), civil(m.y, m.m+1, 1)-1
		}
	case m.y > 0:
		m.prec = byYear
		m.from, m.to = civil(m.y, 1, 1), civil(m.y, 12, 31)
	case m.d > 0:
		m.prec, m.inferred = byDay, true
		m.from = p.numberedDay(m)
		m.to = m.from
	case m.wd > 0:
		m.prec, m.inferred = byDay, true
		m.from = p.weekdayNear(m)
		m.to = m.from
	}
}

// yearOf is the year that a day and month most likely mean; 0 is unknown.
func (p *parser) yearOf(m *moment) int {
	if p.ref == unset {
		return p.yearTold(m)
	}
	y, _, _ := p.ref.date()
	t := p.dueTense(m)
	best, score := 0, 1<<30
	for c := y - 8; c <= y+8; c++ {
		if !valid(c, m.m, m.d) || m.m != 2 && (c < y-1 || c > y+1) {
			continue
		}
		d := civil(c, m.m, m.d)
		n := int(d - p.ref)
		if n < 0 {
			n = -n
		}
		if n > near && (t > 1 && d < p.ref || t < 0 && d > p.ref) {
			n += 10_000
		}
		if m.wd > 0 && d.weekday() != m.wd {
			n += 100_000
		}
		if n < score {
			best, score = c, n
		}
	}
	if p.event(m.end) && (score > 31 || m.m == 9 && m.d == 11) {
		return 0
	}
	return best
}

// dueTense is the tense of a day or month; one that is a term ("by May 1", "until
// June") is not behind because the sentence is.
func (p *parser) dueTense(m *moment) int {
	t := p.tense(m.start, m.end)
	if t < 0 && p.small(m.start-1, sBy|sUntil) {
		return 0
	}
	return t
}

// event reports whether a day without its year names something that happened on it,
// in whatever year: the Sept. 11 attacks.
func (p *parser) event(i int) bool {
	return in("attack attacks terrorist terror hijackers bombing bombings massacre uprising revolution Revolution coup riot"+
		" riots Movement movement incident earthquake tsunami tragedy", p.word(i))
}

// yearTold is the year of a day that the text elsewhere tells in full, for a text
// whose day of publication is unknown.
func (p *parser) yearTold(m *moment) int {
	year := 0
	for _, f := range p.full {
		y, mm, dd := f.date()
		if mm != m.m || dd != m.d || m.wd > 0 && f.weekday() != m.wd {
			continue
		}
		if year != 0 && year != y {
			return 0
		}
		year = y
	}
	if year > 0 || m.wd == 0 {
		return year
	}
	for _, f := range p.full { // the weekday must fit, within half a year
		y, _, _ := f.date()
		for c := y - 1; c <= y+1; c++ {
			if d := civil(c, m.m, m.d); valid(c, m.m, m.d) && d.weekday() == m.wd && d-f < 183 && f-d < 183 {
				if year != 0 && year != c {
					return 0
				}
				year = c
			}
		}
	}
	return year
}

// yearOfMonth is the year a month alone means.
func (p *parser) yearOfMonth(m *moment) int {
	if p.ref == unset {
		return 0
	}
	y, rm, _ := p.ref.date()
	switch t := p.dueTense(m); {
	case t > 1 && m.m < rm:
		return y + 1
	case t < 0 && m.m > rm:
		return y - 1
	case t >= 0 && m.m-rm > 6:
		return y - 1
	case t >= 0 && rm-m.m > 6:
		return y + 1
	}
	return y
}

// numberedDay is the day "the 21st" or "Friday the 22nd" means.
func (p *parser) numberedDay(m *moment) day {
	if p.ref == unset {
		return unset
	}
	step := day(-1)
	d := p.ref
	if p.tense(m.start, m.end) > 0 {
		step = 1
	}
	for range 1500 {
		if _, _, dd := d.date(); dd == m.d && (m.wd == 0 || d.weekday() == m.wd) {
			return d
		}
		d += step
	}
	return unset
}

// weekdayNear is the day a bare weekday means: the nearest at or before publication,
// or at or after it where the sentence looks ahead.
func (p *parser) weekdayNear(m *moment) day {
	if p.ref == unset {
		if d := p.pair[m.wd]; d != 0 {
			return d
		}
		return p.onlyDay(m.wd)
	}
	n := day(m.wd - p.ref.weekday())
	if p.tense(m.start, m.end) > 0 {
		if n < 0 {
			n += 7
		}
	} else if n > 0 {
		n -= 7
	}
	return p.ref + n
}

// onlyDay is the one day the text tells in full, if it falls on that weekday.
func (p *parser) onlyDay(wd int) day {
	only := unset
	for _, f := range p.full {
		if only != unset && only != f {
			return unset
		}
		only = f
	}
	if only != unset && only.weekday() == wd {
		return only
	}
	return unset
}

// tense is 2 where the words around items [start, end) look ahead, 1 where they may
// ("to sign", "would"), -1 where they look back, 0 where they do neither. The nearest verb before decides; after a date
// that opens its sentence, the first verb behind it.
func (p *parser) tense(start, end int) int {
	const most = 40 // items
	for i := start - 1; i >= 0 && start-i < most && !p.its[i+1].fresh; i-- {
		if t := p.cue(i); t != 0 {
			return t
		}
	}
	for i := end; i < len(p.its) && i-end < most && !p.its[i].fresh; i++ {
		if t := p.cue(i); t != 0 {
			return t
		}
	}
	return 0
}

// cue is what item i says of tense.
func (p *parser) cue(i int) int {
	it := &p.its[i]
	switch {
	case it.kind == tensed && it.val < 0:
		if b, c := p.word(i-1), p.word(i-2); b == "be" || b == "being" || c == "be" || p.word(i+1) == "that" {
			return 0 // to be held, will be only signed; said that: the clause has a tense of its own
		}
		if w := p.word(i); (w == "have" || w == "has") && p.kind(i-1) == tensed && p.its[i-1].val > 0 { // will have
			return p.its[i-1].val
		}
		return -1
	case it.kind == tensed:
		return it.val
	case it.kind == none && (p.small(i+1, sTo) || p.small(i+1, sFor) && p.kind(i+2) != none) && p.word(i) == "set": // set for May 3
		return 2
	case p.small(i, sTo) && i+1 < len(p.its):
		if b := i - 1; b >= 0 && p.its[b].kind == tensed && p.its[b].val > 1 && !p.its[i].fresh { // plan to meet
			return 2
		}
		next := &p.its[i+1]
		if next.cap || next.kind != none && !(next.kind == tensed && p.word(i+1) == "be") {
			return 0
		}
		if in("was were continued began started managed failed refused had helped tried used forced able came went led moved rushed"+
			" happened seemed appeared travelled traveled flew returned", p.word(i-1)) { // what was done after all
			return -1
		}
		return 1
	}
	return 0
}
