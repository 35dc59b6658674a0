package date

// Parts of a longer time: "early March", "the end of the year", "the first week of
// October", "the first half of 2021", "later this week".

// partFirst reads what begins with early, mid, late, end, earlier, later, rest.
func (p *parser) partFirst(i int) *moment {
	w, j := p.its[i].val, i+1
	if w == pMid && p.dash(j) {
		j++
	}
	if (w == pBegin || w == pEnd || w == pMid || w == pRest) && p.small(j, sOf) || (w == pEarly || w == pLate) && p.small(j, sIn) {
		j++
	} else if (w == pEarlier || w == pLater) && p.small(j, sIn|sOn) {
		j++
	}
	if (w == pBegin || w == pEnd || w == pRest) && j == i+1 { // start, end: verbs too
		return nil
	}
	bare := p.small(j, sThe)
	j = p.the(j)
	if p.kind(j) == unit && !p.plural(j) && p.its[j].val != hourUnit && (bare || w == pEnd || w == pBegin || w == pRest) { // the end of the year; end of month
		return p.partOfUnit(i, j, w)
	}
	m := p.moment(j)
	if m == nil {
		m = p.bare(j)
	}
	if m == nil {
		return nil
	}
	if m.wd > 0 && m.d == 0 || m.prec == byDay { // late Wednesday, earlier today
		if w == pEarly || w == pLate || w == pEarlier || w == pLater {
			m.start = i
			return m
		}
		return nil
	}
	p.finish(m)
	if m.prec == bySpan && m.end-m.start > 2 && w != pEarly && w != pLate {
		return nil
	}
	if !m.known() {
		m.start = i
		m.prec = bySpan
		return m
	}
	mo := p.portion(i, m.end, w, m.from, m.to, m.inferred)
	mo.edge = w + 1
	return mo
}

// partOfUnit reads "the end of the year", "later in the day": of the unit that holds
// the day of publication.
func (p *parser) partOfUnit(i, j, w int) *moment {
	u := p.its[j].val
	if u == dayUnit {
		if w != pEarlier && w != pLater && w != pEarly && w != pLate {
			return nil
		}
		d := p.anchorDay()
		return at(i, j+1, d, d, byDay, true)
	}
	if p.small(j+1, sOf) { // the beginning of the week of …
		return nil
	}
	if p.ref == unset {
		return at(i, j+1, unset, unset, bySpan, true)
	}
	from, to := period(p.ref, u, 0)
	return p.portion(i, j+1, w, from, to, true)
}

// portion is part w of the days [from, to]. Early and late are halves, which nobody
// can call wrong; the beginning and the end are a third of a year, half of a month.
func (p *parser) portion(i, j, w int, from, to day, inferred bool) *moment {
	n := int(to-from) + 1
	a, b := from, to
	switch {
	case w == pEarlier && p.ref != unset && p.ref >= from && p.ref <= to:
		b = p.ref
	case w == pLater && p.ref != unset && p.ref >= from && p.ref <= to, w == pRest && p.ref != unset && p.ref >= from && p.ref <= to:
		a = p.ref
	case n <= 7: // a week
		switch w {
		case pEarly, pBegin:
			b = from + 2
		case pMid:
			a, b = from+1, from+4
		case pLate, pEnd:
			a = from + 3
		}
	case n <= 31: // a month
		switch w {
		case pEarly, pBegin:
			b = from + 14
		case pMid:
			a, b = from+9, from+19
		case pLate, pEnd:
			a = from + 15
		}
	case n <= 366:
		a, b = p.ofMonths(w, from, to)
	default: // decades
	}
	if a > b {
		a = b
	}
	return at(i, j, a, b, bySpan, inferred)
}

// ofMonths is part w of a year, a quarter or a season.
func (p *parser) ofMonths(w int, from, to day) (a, b day) {
	n := (int(to-from) + 15) / 30 // months
	switch w {
	case pBegin:
		return from, from.months(max(n/3, 1)) - 1
	case pEarly:
		return from, from.months(max(n/2, 1)) - 1
	case pMid:
		return from.months(n / 3), from.months(n-n/3) - 1
	case pLate:
		return from.months(n / 2), to
	case pEnd:
		return from.months(n - max(n/3, 1)), to
	}
	return from, to
}

// nthFirst reads "first week of October", "last three months of 2021", "third
// quarter of 2016", "second half of March", "third Wednesday of last month", "19th century".
func (p *parser) nthFirst(i int) *moment {
	n, j := p.nth(i)
	last := p.is(i, which, wLast)
	if last {
		n, j = -1, i+1
	}
	if j == 0 || n == 0 {
		return nil
	}
	count := 1
	if c, k := p.count(j); k > 0 && p.kind(k) == unit {
		count, j = c, k
	}
	switch {
	case p.is(j, unit, centuryUnit) && !p.plural(j) && n > 0 && n < 22:
		return at(i, j+1, civil(n*100-100, 1, 1), civil(n*100-1, 12, 31), bySpan, false)
	case p.small(j, sHalf) && n <= 2 && n != 0:
		return p.halfOf(i, j, n)
	case p.kind(j) == unit, p.kind(j) == weekday:
		return p.nthOf(i, j, n, count)
	}
	return p.dayOfMonth(i)
}

// whole reads the time that something is a part of: "2021", "this year", "the month", "October".
func (p *parser) whole(i int) *moment {
	bare := p.small(i, sThe)
	i = p.the(i)
	if bare && p.kind(i) == unit && !p.plural(i) && p.its[i].val > dayUnit {
		if p.ref == unset {
			return at(i, i+1, unset, unset, bySpan, true)
		}
		from, to := period(p.ref, p.its[i].val, 0)
		return at(i, i+1, from, to, precisionOf(p.its[i].val), true)
	}
	m := p.moment(i)
	if m == nil {
		m = p.bare(i)
	}
	if m != nil {
		p.finish(m)
	}
	return only(m != nil && m.prec != byDay && m.prec != byWeek, m)
}

// bare reads a month or year that nothing but its place makes one: mid-November.
func (p *parser) bare(i int) *moment {
	if m, k := p.month(i); k > 0 && (p.cap(i) || m != 3 && m != 5) {
		mo := open(i, k)
		mo.m, mo.prec = m, byMonth
		return mo
	}
	if y, k := p.year(i); k > 0 && y < 2100 && y > 1500 {
		mo := open(i, k)
		mo.y, mo.prec = y, byYear
		return mo
	}
	return nil
}

// ofWhole reads "of" or "in" and a whole after item j.
func (p *parser) ofWhole(j int) *moment {
	if p.small(j, sOf|sIn) {
		j++
	} else if p.kind(j) != which && p.kind(j) != number {
		return nil
	}
	return p.whole(j)
}

func (p *parser) halfOf(i, j, n int) *moment {
	m := p.ofWhole(j + 1)
	if m == nil {
		return nil
	}
	mo := at(i, m.end, unset, unset, bySpan, m.inferred || !m.known())
	if !m.known() {
		return mo
	}
	days := int(m.to-m.from) + 1
	mid := m.from + day(days/2) // of a month, the 15th ends the first half
	switch {
	case days > 3000:
		y, _, _ := m.from.date()
		mid = civil(y+(days+100)/730, 1, 1)
	case days > 300:
		mid = m.from.months(6)
	case days > 27 && days < 32:
		mid = m.from + 15
	}
	if mo.from, mo.to = m.from, mid-1; n != 1 {
		mo.from, mo.to = mid, m.to
	}
	return mo
}

// nthOf reads the nth unit or weekday (at j) of a whole; -1 is the last.
func (p *parser) nthOf(i, j, n, count int) *moment {
	if p.plural(j) != (count > 1) {
		return nil
	}
	m := p.ofWhole(j + 1)
	if m == nil {
		return nil
	}
	if !m.known() {
		return at(i, m.end, unset, unset, bySpan, true)
	}
	from, to, prec := m.from, m.to, bySpan
	if p.kind(j) == weekday {
		from, prec = nthWeekday(m, p.its[j].val, n), byDay
		to = from
	} else {
		u := p.its[j].val
		if prec = precisionOf(u); count > 1 {
			prec = bySpan
		}
		from, to = nthUnit(m, u, n, count)
	}
	if from == unset || from > m.to || to < m.from {
		return nil
	}
	return at(i, m.end, from, to, prec, m.inferred)
}

func nthWeekday(m *moment, wd, n int) day {
	if n < 0 {
		return m.to - day((m.to.weekday()-wd+7)%7)
	}
	return m.from + day((wd-m.from.weekday()+7)%7+7*(n-1))
}

// nthUnit is count units from the nth on; of weeks, the first has the first Thursday.
func nthUnit(m *moment, u, n, count int) (from, to day) {
	step := map[int]int{monthUnit: 1, quarterUnit: 3, yearUnit: 12}[u]
	switch {
	case u == weekUnit && n > 0:
		from = firstWeek(m.from) + day(7*(n-1))
		return from, from + day(7*count-1)
	case u == weekUnit:
		to = firstWeek(m.to+1) - 1
		if to < m.to-6 || m.to-m.from < 32 && (m.to.monday()+3) <= m.to {
			to = m.to.monday() + 6
		}
		return to - day(7*count-1), to
	case u == dayUnit && n > 0:
		return m.from + day(n-1), m.from + day(n+count-2)
	case u == dayUnit:
		return m.to - day(count-1), m.to
	case step == 0:
		return unset, unset
	case n > 0:
		from = m.from.months(step * (n - 1))
		return from, from.months(step*count) - 1
	}
	return (m.to + 1).months(-step * count), m.to
}

// dayOfMonth reads "20th of next month", "15th day of this month", "21st this month".
func (p *parser) dayOfMonth(i int) *moment {
	n, j := p.nth(i)
	if j == 0 || n > 31 || n < 1 {
		return nil
	}
	if p.is(j, unit, dayUnit) && !p.plural(j) {
		j++
	}
	if p.small(j, sOf) {
		j++
	}
	j = p.the(j)
	if p.kind(j) == which && p.is(j+1, unit, monthUnit) {
		return p.inMonth(i, j, n)
	}
	// "on the 21st", alone
	if p.its[i].kind == number && p.small(i-1, sThe) && p.small(i-2, sOn|sFor|sBy|sUntil|sSince|sFrom) && (p.ends(j) || p.kind(j) == small && !p.small(j, sOf|sCounted|sHalf)) && j == i+1 {
		mo := open(i, j)
		mo.d = n
		return mo
	}
	return nil
}

// inMonth is the nth day of the month that "next month" at item j means.
func (p *parser) inMonth(i, j, n int) *moment {
	m := p.whichUnit(j, j+1, p.its[j].val)
	if m == nil {
		return nil
	}
	if !m.known() {
		return at(i, m.end, unset, unset, byDay, true)
	}
	d := m.from + day(n-1)
	return only(d <= m.to, at(i, m.end, d, d, byDay, true))
}

// quarterFirst reads "Q3 2016", "H1 of this year".
func (p *parser) quarterFirst(i int) *moment {
	q, j, span := p.quarter(i)
	if j == 0 || !p.cap(i) && !p.glued(i+1) {
		return nil
	}
	mo := at(i, j, unset, unset, bySpan, false)
	y, next, told := p.yearAfter(j)
	if next > 0 {
		mo.end, mo.inferred = next, !told
	} else if mo.inferred = true; p.ref != unset {
		y, _, _ = p.ref.date()
		if civil(y, (q-1)*span+1, 1) > p.ref && p.tense(i, j) <= 0 {
			y--
		}
	} else {
		return only(p.cap(i), mo)
	}
	mo.from = civil(y, (q-1)*span+1, 1)
	mo.to = mo.from.months(span) - 1
	return mo
}
