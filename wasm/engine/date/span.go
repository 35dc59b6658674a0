package date

// Spans of time from one moment to another: "from 3 to 5 May", "May 3–7", "between
// 2014 and 2018", "March 3 through 7". What one end leaves out the other tells. Both
// ends belong to the span.

// span reads one that begins at item i.
func (p *parser) span(i int) *moment {
	from, between := p.small(i, sFrom), p.small(i, sBetween)
	j := i
	if from || between {
		j++
	}
	a := p.bound(j)
	if a == nil {
		return nil
	}
	k := a.end
	and := p.small(k, sAnd)
	switch {
	case between && and, p.dash(k), p.small(k, sTo|sThrough|sUntil) && !between:
	case !from && and:
	default:
		return nil
	}
	b := p.bound(k + 1)
	if b == nil || !(from || between) && !p.tied(a, b, and) {
		return nil
	}
	p.later(a, b)
	return p.join(i, a, b)
}

// later gives a second end that is only a day its year: "March 3 through 7, 2021".
func (p *parser) later(a, b *moment) {
	if dayOnly(b) && a.y == 0 {
		if y, next, told := p.yearAfter(b.end); next > 0 {
			b.y, b.end, b.inferred = y, next, !told
		}
	}
}

func dayOnly(m *moment) bool {
	return m.d > 0 && m.m == 0 && m.wd == 0 && !m.known()
}

func yearOnly(m *moment) bool { return m.y > 0 && m.m == 0 && m.d == 0 }

// bound reads an end of a span: any moment, a bare day of the month, a bare year, now.
func (p *parser) bound(i int) *moment {
	i = p.the(i)
	if p.small(i, sNow) {
		return at(i, i+1, p.ref, p.ref, byDay, true)
	}
	if p.kind(i) == number && !p.its[i].part && p.mark(i+1, '/') && p.kind(i+2) == number && p.glued(i+1) && p.glued(i+2) && !p.mark(i+3, '/') && p.its[i].digits < 3 && p.its[i+2].digits < 3 {
		return p.pairOf(i, p.its[i].val, p.its[i+2].val)
	}
	if m := p.moment(i); m != nil {
		return m
	}
	if n, ok := p.number(i); ok && n > 0 && n < 32 && p.kind(i+1) == which && p.is(i+2, unit, monthUnit) { // 4 to 23 next month
		return p.inMonth(i, i+1, n)
	}
	if y, j := p.year(i); j > 0 {
		m := open(i, j)
		m.y, m.prec = y, byYear
		return m
	}
	if m, j := p.month(i); j > 0 && p.cap(i) {
		mo := open(i, j)
		mo.m, mo.prec = m, byMonth
		return mo
	}
	if d, j, ord, word := p.dayOf(i); j > 0 && (p.kind(i) != number || !p.its[i].part || ord) && (!word || ord) {
		m := open(i, j)
		m.d = d
		return m
	}
	return nil
}

// tied reports whether two ends are a span although nothing says "from" or "between".
func (p *parser) tied(a, b *moment, and bool) bool {
	dash := p.dash(a.end)
	if and { // "26 and 27 May"; two days further apart are two dates
		return (dayOnly(a) && b.m > 0 && b.d == a.d+1 || a.m > 0 && dayOnly(b) && b.d == a.d+1 && !p.small(b.end, sCounted) && !p.countable(b.end) && p.kind(b.end) != unit) && a.wd == 0 && b.wd == 0
	}
	switch {
	case dayOnly(a):
		return b.m > 0 && b.d > 0 && b.wd == 0 && (a.d < b.d || p.small(a.start-1, sFrom)) || b.known() && b.prec == byDay && p.is(b.end-1, unit, monthUnit) && a.d < 31
	case dayOnly(b):
		return a.m > 0 && a.d > 0 && a.d < b.d && !p.small(b.end, sCounted) && p.kind(b.end) != unit && p.kind(b.end) != scale
	case yearOnly(a) && yearOnly(b):
		return a.y < b.y && (dash || p.small(a.end, sTo|sThrough|sUntil)) && a.y > 1000
	case a.m > 0 && b.m > 0:
		return true
	case yearOnly(a) || yearOnly(b):
		return (a.m > 0 || b.m > 0) && !dash
	}
	return a.known() && b.known() && !dash && p.small(a.end, sUntil|sThrough|sTo) && a.prec == byDay && b.prec == byDay
}

// join makes one moment of two ends.
func (p *parser) join(i int, a, b *moment) *moment {
	switch {
	case dayOnly(a) && dayOnly(b):
		return nil
	case dayOnly(a) && b.m > 0:
		a.y, a.m = b.y, b.m
		if b.d > 0 && a.d > b.d { // from 28 to 3 May
			a.y, a.m = monthBefore(b.y, b.m)
		}
	case dayOnly(a):
		if p.finish(b); !b.known() {
			return nil
		}
		y, m, _ := b.from.date()
		a.y, a.m, a.inferred = y, m, true
	case dayOnly(b) && a.m > 0:
		if b.y > 0 {
			a.y = b.y
		}
		b.y, b.m = a.y, a.m
		if b.d < a.d {
			b.m++
			if b.m > 12 {
				b.m = 1
				b.y += min(b.y, 1)
			}
		}
	case dayOnly(b):
		return nil
	}
	if a.m > 0 && a.m <= 12 && a.d > 0 && !valid(a.y, a.m, a.d) || b.m > 0 && b.d > 0 && !valid(b.y, b.m, b.d) {
		return nil
	}
	p.shareYear(a, b)
	p.around(a, b)
	p.finish(a)
	if b.y == 0 && b.m > 0 && a.known() { // the first such day after the beginning
		y, _, _ := a.from.date()
		if b.y = y; civil(y, b.m, max(b.d, 1)) < a.from {
			b.y++
		}
		b.inferred = true
	}
	if b.wd > 0 && b.d == 0 && !b.known() && a.known() {
		b.from = a.from + day((b.wd-a.from.weekday()+7)%7)
		b.to, b.inferred = b.from, true
	}
	p.finish(b)
	return p.bounded(i, a, b)
}

func monthBefore(y, m int) (int, int) {
	if m > 1 {
		return y, m - 1
	}
	if y > 0 {
		y--
	}
	return y, 12
}

// shareYear gives the year of one end to the other.
func (p *parser) shareYear(a, b *moment) {
	if a.y == 0 && b.y > 0 && a.m > 0 {
		a.y, a.inferred = b.y, a.inferred || b.inferred
		if civil(a.y, a.m, max(a.d, 1)) > civil(b.y, max(b.m, 12*min(1, 1-min(b.m, 1))), max(b.d, 1))+31 {
			a.y--
		}
	} else if b.y == 0 && a.y > 0 && b.m > 0 {
		b.y, b.inferred = a.y, b.inferred || a.inferred
		if civil(b.y, b.m, max(b.d, 28)) < civil(a.y, max(a.m, 1), max(a.d, 1)) {
			b.y++
		}
	}
}

// around gives two ends without a year the one in which they hold the day of
// publication, if there is one: "from August to October", read in September.
func (p *parser) around(a, b *moment) {
	if p.ref == unset || a.y > 0 || b.y > 0 || a.m == 0 || b.m == 0 || a.known() || b.known() {
		return
	}
	y, _, _ := p.ref.date()
	for c := y - 1; c <= y; c++ {
		e := c
		if b.m < a.m {
			e++
		}
		from, to := civil(c, a.m, max(a.d, 1)), civil(e, b.m, max(b.d, 1))
		if b.d == 0 {
			to = to.months(1) - 1
		}
		if from <= p.ref && p.ref <= to {
			a.y, b.y, a.inferred, b.inferred = c, e, true, true
		}
	}
}

// bounded is the span from a to b, if it is one.
func (p *parser) bounded(i int, a, b *moment) *moment {
	m := at(i, b.end, a.from, b.to, bySpan, a.inferred || b.inferred)
	m.start = min(i, a.start)
	if !a.known() || !b.known() {
		m.from, m.to = unset, unset
		return m
	}
	if a.edge == pEnd+1 { // from the end of March
		m.from = a.to + 1
	}
	return only(m.from <= m.to, m)
}
