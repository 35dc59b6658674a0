package date

// Lengths of time counted from somewhere: "two days ago", "three weeks from now", "a
// year earlier", "3 days after January 12". A lapse in days and weeks leads to a day;
// one in months or years leads to a month or year, since nobody who says "ten years
// ago" means the day.

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
		if p.small(j, sFrom) && p.span(j) != nil { // 872 days from … to …
			return nil
		}
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
