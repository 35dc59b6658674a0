package date

// Dates of the calendar, with or without their year: "April 27, 2022", "27th of
// April", "2022-04-27", "Wednesday (April 27)", "March".

// dayMonth reads "27 April 2022", "the 27th of April", "23/Sep/2020".
func (p *parser) dayMonth(i int) *moment {
	d, j, ord, word := p.dayOf(i)
	if j == 0 {
		return nil
	}
	of := p.small(j, sOf)
	if of {
		j++
	} else if (p.dash(j) || p.mark(j, '/')) && p.glued(j) && p.glued(j+1) {
		j++
	}
	m, k := p.month(j)
	if k == 0 || !valid(0, m, d) {
		return nil
	}
	y, next, told := p.yearAfter(k)
	switch {
	case next > 0:
	case word && !ord && !p.small(i-1, sOn|sThe|sFrom|sBetween|sTo|sAnd):
		return nil // two March releases
	case !p.its[j].cap && (m == 3 || m == 5) && !ord && !of:
		return nil // the 5 may leave
	}
	mo := open(i, max(k, next))
	mo.y, mo.m, mo.d, mo.inferred = y, m, d, next > 0 && !told
	if y > 0 && !valid(y, m, d) {
		return nil
	}
	return mo
}

// monthFirst reads "April 27, 2022", "March 2019", "Nov/2" and "March".
func (p *parser) monthFirst(i int) *moment {
	m, j := p.month(i)
	if j == 0 {
		return nil
	}
	ambiguous := (m == 3 || m == 5) && !p.its[i].cap // march, may
	k := j
	if (p.dash(k) || p.mark(k, '/')) && p.glued(k) && p.glued(k+1) {
		k++
	}
	k = p.the(k)
	if d, n, ord, word := p.dayOf(k); n > 0 && valid(0, m, d) && !p.dash2(n, word || ord) {
		y, next, told := p.yearAfter(n)
		counted := p.small(n, sCounted) || p.kind(n) == unit || p.kind(n) == scale
		if next > 0 || !(word && !ord || counted || ambiguous && !ord) {
			mo := open(i, max(n, next))
			mo.y, mo.m, mo.d, mo.inferred = y, m, d, next > 0 && !told
			return only(y == 0 || valid(y, m, d), mo)
		}
	}
	if y, next, told := p.yearAfter(j); next > 0 {
		mo := open(i, next)
		mo.y, mo.m, mo.prec, mo.inferred = y, m, byMonth, !told
		return mo
	}
	if ambiguous || !p.monthAlone(i, j) {
		return nil
	}
	mo := open(i, j)
	mo.m, mo.prec = m, byMonth
	return mo
}

// dash2 reports whether a dash ties the word at i-1 to the next: "March second-quarter".
func (p *parser) dash2(i int, word bool) bool {
	return word && p.dash(i) && p.glued(i) && p.glued(i+1) && p.kind(i+1) == none
}

// monthAlone reports whether the month at items [i, j) is one and not a name or a
// verb: only the words around it can tell.
func (p *parser) monthAlone(i, j int) bool {
	b := p.the(i - 1)
	if b == i { // "the May summit", "in the April"
		return p.small(i-2, sIn|sSince|sDuring) || p.kind(i) == month && p.cap(i) && p.kind(j) == none && !p.cap(j)
	}
	named := p.its[i].val >= 4 && p.its[i].val <= 8 // also a person's name
	next := p.kind(j)
	switch {
	case p.kind(i) == monthShort && !p.mark(j-1, '.') && (next == none || p.kind(j) == mark && p.glued(j) && p.glued(j+1)):
		return false // Jan Novak
	case p.small(i-1, sIn|sSince|sUntil|sDuring|sBetween|sThrough), p.kind(i-1) == which, p.kind(i-1) == part:
		return true
	case p.small(i-1, sBy|sFrom|sTo|sOf|sFor|sBefore|sAfter):
		return !(named && (p.cap(j) || next == none || p.small(j, sClitic))) && !(p.its[i].val == 5 && p.small(i-1, sBy|sOf|sFor|sTo))
	case p.small(i-1, sA|sClitic):
		return p.cap(i) && next == none && !p.cap(j)
	}
	return false
}

// yearFirst reads "2016 November", "2019-aug-01", "2017-q1", "2016 the third quarter".
func (p *parser) yearFirst(i int) *moment {
	y, j := p.year(i)
	if j == 0 {
		return nil
	}
	k := j
	if (p.dash(k) || p.mark(k, '/')) && p.glued(k) {
		k++
	}
	if m, n := p.month(k); n > 0 && (p.its[k].cap || k > j || m != 3 && m != 5) {
		mo := open(i, n)
		mo.y, mo.m, mo.prec = y, m, byMonth
		if (p.dash(n) || p.mark(n, '/')) && p.glued(n) && p.glued(n+1) {
			if d, e, _, _ := p.dayOf(n + 1); e > 0 && valid(y, m, d) {
				mo.d, mo.end, mo.prec = d, e, byDay
			}
		}
		if y2, e, _ := p.yearAfter(n); mo.d == 0 && e > 0 && y2 > 0 {
			return nil // "In 2016 March 2017 was …": the month has a year of its own
		}
		return mo
	}
	if q, n, span := p.quarter(p.the(k)); n > 0 {
		from := civil(y, (q-1)*span+1, 1)
		return at(i, n, from, from.months(span)-1, bySpan, false)
	}
	return nil
}

// quarter reads "Q1", "H2", "third quarter", "first half": which, the item after, and months in each.
func (p *parser) quarter(i int) (n, next, span int) {
	if p.small(i, sQ|sH) && p.glued(i+1) && p.kind(i+1) == number {
		n, span := p.its[i+1].val, 3
		if p.small(i, sH) {
			span = 6
		}
		if n >= 1 && n*span <= 12 {
			return n, i + 2, span
		}
		return 0, 0, 0
	}
	n, j := p.nth(i)
	switch {
	case j == 0 || n < 1:
	case p.is(j, unit, quarterUnit) && n <= 4 && !p.plural(j):
		return n, j + 1, 3
	case p.small(j, sHalf) && n <= 2:
		return n, j + 1, 6
	}
	return 0, 0, 0
}

// weekdayFirst reads "Wednesday", "Wednesday morning", "Wednesday (April 27)",
// "Friday the 22nd", "Tuesday of last week".
func (p *parser) weekdayFirst(i int) *moment {
	short := p.kind(i) == weekdayShort
	if !short && p.kind(i) != weekday || p.weekdayName(i) {
		return nil
	}
	mo := open(i, i+1)
	mo.wd = p.its[i].val
	j := i + 1
	if short && p.mark(j, '.') && p.glued(j) {
		j++
	}
	if p.kind(j) == dayPart && !p.plural(j) {
		j++
	}
	mo.end = j
	if d := p.dateAfter(j); d != nil {
		d.wd, d.start = mo.wd, i
		return d
	}
	k := j
	if p.mark(k, ',') || p.dash(k) || p.small(k, sOf|sIn) {
		k++
	}
	k = p.the(k)
	if p.kind(k) == which && p.is(k+1, unit, weekUnit) && !p.plural(k+1) {
		base, n := p.base(p.its[k].val)
		if base == unset {
			mo.end = k + 2
			return mo
		}
		d := base.monday() + day(7*n+mo.wd-1)
		return at(i, k+2, d, d, byDay, true)
	}
	if !short {
		return mo
	}
	return only(p.its[i].cap && p.small(i-1, sOn) && p.ends(i+1), mo)
}

// weekdayName reports whether a weekday is part of a name or of a habit: Black
// Friday, Sunday Times, every Monday.
func (p *parser) weekdayName(i int) bool {
	if p.small(i-1, sEvery) {
		return true
	}
	before := p.word(i - 1)
	return in("black cyber giving super", before) ||
		p.cap(i-1) && in("Black Good Bloody Palm Ash Super Easter Giving Cyber Holy Fat Maundy Shrove Red", before) ||
		p.cap(i+1) && in("Times Telegraph Mail Mirror Express Herald Post Sun Guardian Standard World Independent", p.word(i+1))
}

// dateAfter reads the date that stands with a weekday, from item j on.
func (p *parser) dateAfter(j int) *moment {
	k, bracket := j, false
	switch {
	case p.mark(k, ','):
		k++
	case p.mark(k, '('):
		k++
		bracket = true
	case p.dash(k) && p.glued(k):
		k++
	}
	k = p.the(k)
	mo := p.dayMonth(k)
	if mo == nil {
		mo = p.monthFirst(k)
	}
	if (mo == nil || mo.d == 0) && p.kind(k) == number {
		mo = p.numeric(k)
		if b := k + 2; mo == nil && p.kind(b) == number && p.glued(k+1) && p.glued(b) && (p.mark(k+1, '/') || p.mark(k+1, '.') || p.dash(k+1)) {
			mo = p.pairOf(k, p.its[k].val, p.its[b].val) // Friday 7.6
		}
	}
	if mo == nil || mo.d == 0 {
		mo = p.numbered(j, k, bracket)
	}
	if mo == nil || bracket && !p.mark(mo.end, ')') {
		return nil
	}
	if bracket {
		mo.end++
	}
	return mo
}

// numbered reads the day of the month after a weekday: "Friday the 22nd", "Monday 21".
func (p *parser) numbered(j, k int, bracket bool) *moment {
	d, n, ord, word := p.dayOf(k)
	if n == 0 || bracket || k != j && !ord && !word || p.kind(n) == unit || p.kind(n) == none {
		return nil
	}
	if !ord && (!p.ends(n) || word && k == j) {
		return nil
	}
	mo := open(k, n)
	mo.d = d
	return mo
}

// yearAlone reads a year that stands by itself, where the words around it let it be one.
func (p *parser) yearAlone(i int) *moment {
	y, j := p.year(i)
	if j == 0 || p.kind(i) == mark || p.glued(i) && p.kind(i-1) == mark && !p.mark(i-1, '(') && !p.dash(i-1) && !p.mark(i-1, '=') && !p.mark(i-1, '“') && !p.mark(i-1, '"') {
		return nil
	}
	if p.kind(i) == cardinal && !p.small(i-1, sIn|sSince|sUntil|sFrom|sTo) || !p.yearly(i, j, y) {
		return nil
	}
	if n, ok := p.number(j + 1); ok && p.its[j+1].digits == 2 && n == (y+1)%100 && p.glued(j) && p.glued(j+1) && (p.mark(j, '/') || p.dash(j)) { // 2018/19
		return at(i, j+2, civil(y, 1, 1), civil(y+1, 12, 31), bySpan, false)
	}
	mo := open(i, j)
	mo.y, mo.prec = y, byYear
	return mo
}

// yearly reports whether the number y at items [i, j) is a year and no amount.
func (p *parser) yearly(i, j, y int) bool {
	recent := y >= 1900 && y < 2100
	counted := p.small(j, sCounted) || p.kind(j) == unit && !p.small(j, sClitic) || p.kind(j) == scale || p.countable(j)
	b := p.its[max(i-1, 0)]
	switch {
	case i == 0 || b.kind == mark && b.val == '=':
		return recent && !counted
	case p.glued(j) && p.glued(j+1) && p.kind(j) == mark && p.kind(j+1) == number: // 2010/11, 2021:5
		return recent && p.its[j+1].digits == 2 && p.its[j+1].val == (y+1)%100 && (p.mark(j, '/') || p.dash(j))
	case p.is(i-1, unit, yearUnit) && !p.plural(i-1):
		return true
	case p.small(i-1, sIn|sSince):
		return recent || !counted && p.kind(j) != none
	case p.small(i-1, sUntil|sDuring|sBy|sFrom|sOf|sBefore|sAfter|sBetween|sThrough|sTo|sAnd|sOr), b.kind == part:
		return (recent || y > 2000) && !counted
	case p.mark(i-1, '('):
		return recent && (p.mark(j, ')') || p.dash(j))
	case p.small(i-1, sThe|sA|sClitic), b.kind == which:
		return recent && !counted && p.kind(j) == none
	case b.kind == none && !b.cap, b.kind == tensed: // the abandoned 2015 nuclear deal
		return recent && y%100 > 0 && !counted && p.kind(j) == none && !p.about(i-1) && (p.small(i-2, sThe|sA|sClitic) || p.small(i-3, sThe|sA|sClitic))
	}
	return false
}

// countable reports whether item j is a plural that numbers count: "2015 prisoners".
func (p *parser) countable(j int) bool {
	w := p.word(j)
	return p.kind(j) == none && !p.cap(j) && len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != 'i' && w[len(w)-2] != 'u'
}

// about reports whether the word at i leads an amount: "nearly 2000", "resolution 1929".
func (p *parser) about(i int) bool {
	return in("nearly almost approximately roughly than least most total only exactly resolution number room law decree"+
		" article flight no page are is with he some these those their all up nos as like document section version model"+
		" class type route bus channel", p.word(i))
}
