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

// A lapse is a length of time in words: "two weeks and three days".
type lapse struct {
	n    [centuryUnit + 1]int // by unit
	unit int                  // the smallest
	few  bool                 // several days
	next int
}

// lapse reads one at i.
func (p *parser) lapse(i int) (lapse, bool) {
	l := lapse{unit: -1}
	for j := i; ; {
		n, k := p.count(j)
		if k == 0 && p.small(j, sA) {
			n, k = 1, j+1
			if p.small(k, sFew) {
				n, k, l.few = 3, k+1, true
			}
			if p.small(k, sOf) {
				k++
			}
		} else if k == 0 && p.small(j, sFew) && l.unit < 0 {
			n, k, l.few = 3, j+1, true
			if p.small(k, sOf) {
				k++
			}
		} else if k == 0 && j == i && p.kind(j) == unit && !p.plural(j) && p.small(j-1, sA) {
			n, k = 1, j
		}
		if k == 0 || p.kind(k) != unit || n > 2000 || l.unit >= 0 && l.n[p.its[k].val] > 0 {
			break
		}
		u := p.its[k].val
		l.n[u] += n
		l.unit = max(u, 0)
		l.next = k + 1
		j = k + 1
		if p.small(j, sAnd) || p.mark(j, ',') {
			j++
		}
	}
	for u := range l.n {
		if l.n[u] > 0 {
			l.unit = u
			break
		}
	}
	return l, l.next > 0
}

// from moves d by the lapse, forward or (sign -1) back.
func (l *lapse) from(d day, sign int) day {
	if d == unset {
		return d
	}
	months := l.n[monthUnit] + 3*l.n[quarterUnit] + 12*l.n[yearUnit] + 120*l.n[decadeUnit] + 1200*l.n[centuryUnit]
	days := l.n[dayUnit] + 7*l.n[weekUnit] + 14*l.n[fortnightUnit] + (l.n[hourUnit]+12)/24
	return d.months(sign*months) + day(sign*days)
}

// lapseFirst reads "two days ago", "three weeks from now", "a year earlier", "3 days
// after January 12", and "in two days" where the sentence looks ahead.
func (p *parser) lapseFirst(i int) *moment {
	l, ok := p.lapse(i)
	if !ok || l.unit == hourUnit && l.n[hourUnit] < 24 || p.dash(i-1) && p.kind(i-2) == number { // 12–18 months
		return nil
	}
	j := l.next
	switch {
	case p.small(j, sAgo):
		return p.ago(i, j+1, p.ref, -1, &l)
	case p.is(j, part, pEarlier):
		return p.ago(i, j+1, p.anchorOf(l.unit), -1, &l)
	case p.is(j, part, pLater) || p.small(j, sHence):
		return p.ago(i, j+1, p.anchorOf(l.unit), 1, &l)
	case p.small(j, sFrom) && p.small(j+1, sNow):
		return p.ahead(i, j+2, p.ref, 1, &l)
	case p.small(j, sFrom|sAfter|sBefore|sSince):
		sign := 1
		if p.small(j, sBefore) {
			sign = -1
		}
		if d := p.moment(j + 1); d != nil && p.single(d) && !(p.small(i-1, sFor) && p.small(j, sFrom)) {
			return p.ahead(i, d.end, d.from, sign, &l)
		}
	}
	if m := p.lasting(i, &l); m != nil {
		return m
	}
	start := p.lead(i)
	switch {
	case p.small(i-1, sWithin) && p.ref != unset && !l.few && p.tense(start, j) > 0:
		return at(i-1, j, p.ref, l.from(p.ref, 1), bySpan, true)
	case p.small(i-1, sIn) && !l.few && p.tense(start, j) > 0 && !p.small(j, sOf):
		return p.ahead(start, j, p.ref, 1, &l)
	}
	return nil
}

// lasting reads "two weeks starting May 20", "for 3 days from today": the days themselves.
func (p *parser) lasting(i int, l *lapse) *moment {
	j := l.next
	if p.mark(j, ',') {
		j++
	}
	switch {
	case p.small(j, sStarting):
		if j++; p.small(j, sFrom|sOn) {
			j++
		}
	case p.small(j, sFrom) && p.small(i-1, sFor):
		j++
	default:
		return nil
	}
	d := p.moment(p.the(j))
	if d == nil || !p.single(d) || l.few {
		return nil
	}
	m := at(i, d.end, d.from, unset, bySpan, d.inferred)
	if d.known() {
		m.from, m.to = d.from, l.from(d.from, 1)-1
	}
	return only(!d.known() || m.from <= m.to, m)
}

// lead is the item before i if it is "in", else i.
func (p *parser) lead(i int) int {
	if p.small(i-1, sIn) {
		return i - 1
	}
	return i
}

// anchorOf is the day "two days later", "a year earlier" counts from: for years any
// time last told will do, for less it must be a day.
func (p *parser) anchorOf(u int) day {
	if u == yearUnit || u == monthUnit && p.last.prec == byMonth {
		return p.anchor()
	}
	return p.anchorDay()
}

// single reports whether a moment is one day, finding its year or week if need be.
func (p *parser) single(m *moment) bool {
	p.finish(m)
	return m.from == m.to && m.from != unset || m.prec == byDay && !m.known()
}

// ago is a lapse from base: as exact as its smallest unit is.
func (p *parser) ago(i, j int, base day, sign int, l *lapse) *moment {
	d := l.from(base, sign)
	units := 0
	for _, n := range l.n {
		units += min(n, 1)
	}
	switch {
	case d == unset:
		return at(i, j, unset, unset, precisionOf(l.unit), true)
	case l.few && l.unit == dayUnit: // a few days
		return at(i, j, min(base+day(2*sign), base+day(7*sign)), max(base+day(2*sign), base+day(7*sign)), bySpan, true)
	case l.few:
		return nil
	case units > 1 || l.unit == dayUnit || l.unit == hourUnit || l.unit == fortnightUnit:
		return at(i, j, d, d, byDay, true)
	}
	from, to := period(d, l.unit, 0)
	return at(i, j, from, to, precisionOf(l.unit), true)
}

// ahead is the very day a lapse leads to; counted from now in months or years, the
// month or year.
func (p *parser) ahead(i, j int, base day, sign int, l *lapse) *moment {
	if l.few {
		return nil
	}
	if now := p.small(j-1, sNow) || p.kind(j-1) == unit; now && l.unit >= monthUnit {
		return p.ago(i, j, base, sign, l)
	}
	d := l.from(base, sign)
	return at(i, j, d, d, byDay, true)
}

// unitFirst reads "day before yesterday", "day after", "week after next", "week of
// May 3", "week 27 of 2018".
func (p *parser) unitFirst(i int) *moment {
	u := p.its[i].val
	if p.plural(i) {
		return nil
	}
	j := i + 1
	if p.small(j, sBefore|sAfter) && (u == dayUnit || u == weekUnit || u == monthUnit || u == yearUnit) {
		return p.beforeAfter(i, j, u)
	}
	if u == dayUnit && p.small(i-1, sA) && (p.is(j, part, pEarlier) || p.is(j, part, pLater)) {
		return nil // lapseFirst reads "a day earlier"
	}
	if u == weekendUnit && p.small(i-1, sThe) && (i == 1 || p.small(i-2, sOver|sOn|sAt|sDuring|sFor|sBy)) {
		return p.weekend(i)
	}
	if u != weekUnit {
		return nil
	}
	if n, ok := p.number(j); ok && n >= 1 && n <= 53 && p.its[j].digits <= 2 {
		return p.weekNumber(i, j, n)
	}
	if p.small(j, sOf|sStarting|sEnding) || p.kind(j) == tensed && p.word(j) == "beginning" || p.is(j, part, pBegin) {
		k := j + 1
		if p.small(k, sOn) {
			k++
		}
		k = p.the(k)
		m := p.moment(k)
		if m == nil {
			if d, n, ord, _ := p.dayOf(k); n > 0 && ord {
				m = open(k, n)
				m.d = d
			}
		}
		if m != nil && p.single(m) {
			if !m.known() {
				return at(i, m.end, unset, unset, byWeek, true)
			}
			d := m.from.monday()
			return at(i, m.end, d, d+6, byWeek, m.inferred)
		}
	}
	return nil
}

// weekend is "the weekend": the last one where the sentence looks back, else this week's.
func (p *parser) weekend(i int) *moment {
	if p.ref == unset {
		return at(i, i+1, unset, unset, bySpan, true)
	}
	from, to := period(p.ref, weekendUnit, 0)
	if from > p.ref && p.tense(i, i+1) < 0 {
		from, to = from-7, to-7
	}
	return at(i, i+1, from, to, bySpan, true)
}

// beforeAfter reads "day before yesterday", "week after next", "day before".
func (p *parser) beforeAfter(i, j, u int) *moment {
	sign := 1
	if p.small(j, sBefore) {
		sign = -1
	}
	k := j + 1
	if p.kind(k) == which && (p.its[k].val == wNext && sign > 0 || p.its[k].val == wLast && sign < 0) && p.kind(k+1) != unit && !p.month0(k+1) && p.kind(k+1) != weekday {
		if p.ref == unset {
			return at(i, k+1, unset, unset, precisionOf(u), true)
		}
		from, to := period(p.ref, u, 2*sign)
		return at(i, k+1, from, to, precisionOf(u), true)
	}
	if u != dayUnit {
		return nil
	}
	if m := p.moment(p.the(k)); m != nil {
		if !p.single(m) {
			return nil
		}
		d := m.from
		if d != unset {
			d += day(sign)
		}
		return at(i, m.end, d, d, byDay, m.inferred || !m.known())
	}
	if p.small(i-1, sThe) && p.ends(k) {
		d := p.anchorDay()
		if d != unset {
			d += day(sign)
		}
		return at(i, k, d, d, byDay, true)
	}
	return nil
}

// weekNumber reads "week 27 of 2018": weeks are counted as ISO 8601 does.
func (p *parser) weekNumber(i, j, n int) *moment {
	y, next, told := p.yearAfter(j + 1)
	if next == 0 {
		if p.ref == unset {
			return nil
		}
		y, _, _ = p.ref.date()
		next = j + 1
	}
	from := firstWeek(civil(y, 1, 1)) + day(7*(n-1))
	return at(i, next, from, from+6, byWeek, !told)
}

// firstWeek is the Monday of the first week of a month or year that begins on d: the
// week with its first Thursday.
func firstWeek(d day) day { return (d + 3).monday() }
