package date

// Times told from another: "today", "last week", "two days ago", "the next day".
// Most count from the day of publication. "The next day", "a year earlier", "earlier
// in the day" count from the day the story last spoke of, and from publication only
// where it has spoken of none.

// relativeDay reads "today", "yesterday evening".
func (p *parser) relativeDay(i int) *moment {
	if p.cap(i) && p.cap(i-1) && !p.its[i].fresh && p.kind(i-1) == none {
		return nil // Russia Today
	}
	j := i + 1
	if p.kind(j) == dayPart && !p.plural(j) {
		j++
	}
	d := p.ref
	if d != unset {
		d += day(p.its[i].val)
	}
	return at(i, j, d, d, byDay, true)
}

// whichFirst reads what begins with last, next, this: "last week", "next Friday",
// "this morning", "the past three years".
func (p *parser) whichFirst(i int) *moment {
	w, j := p.its[i].val, i+1
	if w == wThis && p.kind(j) == which && p.its[j].val != wThis && p.its[j].val != wSame { // this coming Friday
		w = p.its[j].val
		j++
	}
	switch p.kind(j) {
	case weekday, weekdayShort:
		if w == wSame && p.kind(i) == which && p.word(i)[0]|0x20 == 't' && p.kind(j) == weekdayShort {
			return nil // that sat
		}
		return p.whichWeekday(i, j, w)
	case month, monthShort:
		return p.whichMonth(i, j, w)
	case season:
		return p.whichSeason(i, j, w)
	case dayPart:
		return p.whichPart(i, j, w)
	case unit:
		return p.whichUnit(i, j, w)
	case number, cardinal:
		return p.whichCount(i, j, w)
	}
	return nil
}

func (p *parser) whichWeekday(i, j, w int) *moment {
	wd := p.weekdayFirst(j)
	if wd == nil {
		if p.kind(j) != weekdayShort || !p.cap(j) {
			return nil
		}
		wd = open(j, j+1)
		wd.wd = p.its[j].val
	}
	if wd.d > 0 || wd.known() { // this Friday, June 15
		wd.start = i
		return wd
	}
	base := p.ref
	if w == wSame || w == wFollowing {
		base = p.anchor()
	}
	if base == unset {
		wd.start = i
		wd.inferred = true
		wd.wd = 0 // "last Wednesday" is not the Wednesday told elsewhere
		return wd
	}
	n := day(wd.wd - base.weekday()) // to the same week's
	switch w {
	case wLast, wPrevious:
		n -= 7
	case wNext:
		n += 7
	case wPast:
		if n >= 0 {
			n -= 7
		}
	case wComing, wFollowing:
		if n <= 0 {
			n += 7
		}
	case wSame:
		if p.word(i)[0]|0x20 == 't' { // that Friday: of which week is open
			return nil
		}
	}
	return at(i, wd.end, base+n, base+n, byDay, true)
}

func (p *parser) whichMonth(i, j, w int) *moment {
	m, k := p.month(j)
	if p.ref == unset || w == wSame || (m == 3 || m == 5) && !p.cap(j) || p.kind(j) == monthShort && p.kind(k) == none && p.cap(k) {
		return nil
	}
	if d, n, _, word := p.dayOf(k); n > 0 && !word && w == wThis { // this May 5
		mo := open(i, n)
		mo.m, mo.d = m, d
		return mo
	}
	y, rm, _ := p.ref.date()
	switch w {
	case wLast, wPast, wPrevious:
		if m >= rm {
			y--
		}
	case wNext, wComing, wFollowing:
		if m <= rm {
			y++
		}
	}
	return at(i, k, civil(y, m, 1), civil(y, m+1, 1)-1, byMonth, true)
}

func (p *parser) whichSeason(i, j, w int) *moment {
	if p.ref == unset || w == wSame {
		return nil
	}
	from, to := seasonAt(p.ref, p.its[j].val)
	switch w {
	case wLast, wPast, wPrevious:
		for to >= p.ref {
			from, to = from.months(-12), season2(from.months(-12))
		}
	case wNext, wComing, wFollowing:
		for from <= p.ref {
			from, to = from.months(12), season2(from.months(12))
		}
	}
	return at(i, j+1, from, to, bySeason, true)
}

// seasonAt is the season that begins in month m, of the year of d; a winter ends in the year after.
func seasonAt(d day, m int) (from, to day) {
	y, mm, _ := d.date()
	if m == 12 && mm < 3 {
		y--
	}
	from = civil(y, m, 1)
	return from, season2(from)
}

// season2 is the last day of the season that begins on from: meteorologists' three months.
func season2(from day) day { return from.months(3) - 1 }

// whichPart reads "this morning", "last night", "the next morning", "the same evening".
func (p *parser) whichPart(i, j, w int) *moment {
	if p.plural(j) {
		return nil
	}
	d, n := p.ref, 0
	switch w {
	case wLast:
		n = -1
	case wPast, wCurrent, wComing:
		return nil
	case wNext, wFollowing:
		d, n = p.anchorDay(), 1
	case wPrevious:
		d, n = p.anchorDay(), -1
	case wSame:
		if d = p.told; d == unset {
			return nil
		}
	}
	if d != unset {
		d += day(n)
	}
	return at(i, j+1, d, d, byDay, true)
}

// whichUnit reads "last week", "this year", "the same day".
func (p *parser) whichUnit(i, j, w int) *moment {
	u := p.its[j].val
	if p.plural(j) || u == hourUnit {
		return nil
	}
	if u == dayUnit {
		return p.whichDay(i, j, w)
	}
	base, n := p.base(w)
	if w == wSame && (p.last.end == 0 || !p.last.known() || i-p.last.end > 80) {
		if p.word(i)[0]|0x20 == 't' { // that year, of which nothing was said
			return nil
		}
		base = p.ref
	}
	if base == unset {
		return at(i, j+1, unset, unset, precisionOf(u), true)
	}
	if w == wPast {
		return at(i, j+1, back(base, u, 1), base, bySpan, true)
	}
	from, to := period(base, u, n)
	if u == weekendUnit && n == 0 && p.tense(i, j+1) < 0 && base.weekday() < 4 {
		from, to = from-7, to-7 // "They met this weekend", read on a Monday
	}
	mo := at(i, j+1, from, to, precisionOf(u), true)
	if u == weekUnit { // next week on Friday
		k := j + 1
		if p.small(k, sOn) || p.dash(k) {
			k++
		}
		if (p.kind(k) == weekday || p.kind(k) == weekdayShort && p.cap(k)) && !p.plural(k) {
			d := from + day(p.its[k].val-1)
			return at(i, k+1, d, d, byDay, true)
		}
	}
	return mo
}

// whichDay reads "the next day", "the same day", "this day".
func (p *parser) whichDay(i, j, w int) *moment {
	d, n := p.anchorDay(), 0
	if p.ref != unset && d < p.ref-31 && p.tense(i, j+1) > 0 { // "the same day he will visit": not the day of an old decree
		return nil
	}
	switch w {
	case wNext, wFollowing:
		n = 1
	case wPrevious:
		n = -1
	case wSame:
		if d = p.told; d == unset {
			return nil
		}
	case wThis:
		if d = p.ref; p.small(i-1, sTo) { // to this day
			return nil
		}
	default:
		return nil
	}
	if d != unset {
		d += day(n)
	}
	return at(i, j+1, d, d, byDay, true)
}

// period is the week, month, year … that holds d, moved by n of its kind.
func period(d day, u, n int) (from, to day) {
	y, m, _ := d.date()
	switch u {
	case weekUnit:
		from = d.monday() + day(7*n)
		return from, from + 6
	case weekendUnit:
		from = d.monday() + day(7*n+5)
		return from, from + 1
	case fortnightUnit:
		if n < 0 {
			return d - 14, d - 1
		}
		return d + 1, d + 14
	case monthUnit:
		return civil(y, m+n, 1), civil(y, m+n+1, 1) - 1
	case quarterUnit:
		m = (m-1)/3*3 + 1
		return civil(y, m+3*n, 1), civil(y, m+3*n+3, 1) - 1
	case yearUnit:
		return civil(y+n, 1, 1), civil(y+n, 12, 31)
	case decadeUnit:
		y = floor(y, 10)*10 + 10*n
		return civil(y, 1, 1), civil(y+9, 12, 31)
	case centuryUnit:
		y = floor(y, 100)*100 + 100*n
		return civil(y, 1, 1), civil(y+99, 12, 31)
	}
	return d + day(n), d + day(n)
}

func precisionOf(u int) precision {
	switch u {
	case dayUnit:
		return byDay
	case weekUnit:
		return byWeek
	case monthUnit:
		return byMonth
	case yearUnit:
		return byYear
	}
	return bySpan
}

// back is d less n units.
func back(d day, u, n int) day {
	switch u {
	case weekUnit:
		return d - day(7*n)
	case fortnightUnit:
		return d - day(14*n)
	case monthUnit:
		return d.months(-n)
	case quarterUnit:
		return d.months(-3 * n)
	case yearUnit:
		return d.months(-12 * n)
	case decadeUnit:
		return d.months(-120 * n)
	case centuryUnit:
		return d.months(-1200 * n)
	case hourUnit:
		return d - day((n+23)/24)
	}
	return d - day(n)
}

// whichCount reads "the last three weeks", "the next five days".
func (p *parser) whichCount(i, j, w int) *moment {
	n, k := p.count(j)
	if k == 0 || p.kind(k) != unit || n < 1 {
		return nil
	}
	l, ok := p.lapse(j)
	if past := w == wLast || w == wPast || w == wPrevious; ok && past && l.next > k+1 && p.ref != unset { // and two weeks
		return at(i, l.next, l.from(p.ref, -1), p.ref, bySpan, true)
	}
	return p.counted(i, k+1, n, p.its[k].val, w)
}

// counted is n units of kind u before or after the day of publication.
func (p *parser) counted(i, j, n, u, w int) *moment {
	past := w == wLast || w == wPast || w == wPrevious
	if !past && w != wNext && w != wComing && w != wFollowing || n > 2000 || u == weekendUnit {
		return nil
	}
	if p.ref == unset {
		return at(i, j, unset, unset, bySpan, true)
	}
	switch {
	case u == quarterUnit && past:
		from, _ := period(p.ref, u, -n)
		_, to := period(p.ref, u, -1)
		return at(i, j, from, to, bySpan, true)
	case u == quarterUnit:
		from, _ := period(p.ref, u, 1)
		_, to := period(p.ref, u, n)
		return at(i, j, from, to, bySpan, true)
	case past:
		return at(i, j, back(p.ref, u, n), p.ref, bySpan, true)
	}
	return at(i, j, p.ref+1, back(p.ref, u, -n), bySpan, true)
}
