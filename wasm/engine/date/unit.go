package date

// What begins with the name of a time: "day before yesterday", "week of May 2",
// "week 27 of 2018", "the weekend".

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
