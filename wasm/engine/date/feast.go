package date

// Times with names of their own: decades, seasons, and the feasts that news dates by.
// Seasons are the meteorologists' three months of the northern half of the earth.

// decadeFirst reads "1990s", "'40s", "nineties", "nineteen seventies".
func (p *parser) decadeFirst(i int) *moment {
	if p.kind(i) == decades {
		if !p.small(i-1, sThe) && p.kind(i-1) != part {
			return nil
		}
		return decade(i, i+1, 1900+p.its[i].val)
	}
	if p.kind(i) == cardinal {
		if n, j := p.count(i); j > 0 && n >= 15 && n <= 20 && p.kind(j) == decades {
			return decade(i, j+1, n*100+p.its[j].val)
		}
		return nil
	}
	it := &p.its[i]
	if !it.era && it.digits == 4 && it.val%10 == 0 && it.val >= 1700 && it.val < 2100 && !it.part && p.word(i+1) == "s" { // 1990 s
		return decade(i, i+2, it.val)
	}
	if !it.era {
		return nil
	}
	if it.digits == 4 {
		if it.val%100 == 0 && it.val < 1900 { // the 1700s
			return at(i, i+1, civil(it.val, 1, 1), civil(it.val+99, 12, 31), bySpan, false)
		}
		return only(it.val > 1000 && it.val < 2200, decade(i, i+1, it.val))
	}
	if it.val < 20 || !p.small(i-1, sThe|sIn) && !(p.glued(i) && (p.mark(i-1, '\'') || p.mark(i-1, '’') || p.mark(i-1, '‘'))) && p.kind(i-1) != part {
		return nil
	}
	if p.word(i-1) == "his" || p.word(i-1) == "her" {
		return nil // in his 70s
	}
	return decade(i, i+1, 1900+it.val)
}

func decade(i, j, y int) *moment {
	return at(i, j, civil(y, 1, 1), civil(y+9, 12, 31), bySpan, false)
}

// seasonFirst reads "spring 2019", "summer of 2020", "in the autumn".
func (p *parser) seasonFirst(i int) *moment {
	m := p.its[i].val
	y, next, told := p.yearAfter(i + 1)
	if next > 0 {
		from := civil(y, m, 1)
		return at(i, next, from, season2(from), bySeason, !told)
	}
	if p.the(i-1) == i-1 || !p.small(i-2, sIn|sDuring|sSince) || p.kind(i+1) == none || p.small(i+1, sOf) || p.ref == unset {
		return nil
	}
	from, to := seasonAt(p.ref, m)
	if from > p.ref && p.tense(i, i+1) <= 0 {
		from, to = from.months(-12), season2(from.months(-12))
	}
	return at(i, i+1, from, to, bySeason, true)
}

// feast reads the feasts that news dates by: Christmas, New Year, Easter.
func (p *parser) feast(i int) *moment {
	mo := open(i, i+1)
	switch {
	case p.small(i, sChristmas):
		mo.m, mo.d = 12, 25
		if p.small(i+1, sEve) {
			mo.d, mo.end = 24, i+2
		} else if p.is(i+1, unit, dayUnit) {
			mo.end = i + 2
		} else if !p.small(i-1, sOn|sAt|sBefore|sAfter|sBy|sUntil|sSince) || p.kind(i+1) == none || p.mark(i+1, '.') == false && p.kind(i+1) == unit {
			return nil
		}
	case p.small(i, sNew):
		j := i + 1
		if !p.is(j, unit, yearUnit) {
			return nil
		}
		if p.mark(j+1, '\'') || p.mark(j+1, '’') {
			j++
			if p.small(j+1, sClitic) {
				j++
			}
		}
		switch {
		case p.small(j+1, sEve):
			mo.m, mo.d, mo.end = 12, 31, j+2
		case p.is(j+1, unit, dayUnit) && !p.plural(j+1):
			mo.m, mo.d, mo.end = 1, 1, j+2
		default:
			return nil
		}
	case p.small(i, sEaster):
		return p.easterFirst(i)
	default:
		return nil
	}
	if y, next, told := p.yearAfter(mo.end); next > 0 {
		mo.y, mo.end, mo.inferred = y, next, !told
	}
	return mo
}

func (p *parser) easterFirst(i int) *moment {
	j, n := i+1, 0
	switch {
	case p.is(j, weekday, 7):
		j++
	case p.is(j, weekday, 1):
		j, n = j+1, 1
	case !p.small(i-1, sOn|sAt|sBefore|sAfter) || p.kind(j) == none:
		return nil
	}
	y, next, told := p.yearAfter(j)
	if next == 0 {
		if next = j; p.ref == unset {
			return nil
		}
		y, _, _ = p.ref.date()
		if e := easter(y) + day(n); e > p.ref && p.tense(i, j) <= 0 && e-p.ref > 45 {
			y--
		}
	}
	d := easter(y) + day(n)
	return at(i, next, d, d, byDay, !told)
}
