package date

// Dates in digits: 2022-04-27, 27/04/2022, 27.4.2022, 20220427, 11/2016. What can be
// read one way only is read so. Where day and month could change places, the American
// order is taken, unless only the other lies near the day of publication.

// numeric reads dates in digits: 2022-04-27, 27/04/2022, 27.4.2022, 20220427, 11/2016.
func (p *parser) numeric(i int) *moment {
	a := &p.its[i]
	if a.ord || a.era {
		return nil
	}
	if a.digits == 8 && !a.part && !p.glued(i) {
		if y, m, d := a.val/10000, a.val/100%100, a.val%100; y >= 1900 && y < 2100 && m > 0 && valid(y, m, d) {
			mo := open(i, i+1)
			mo.y, mo.m, mo.d = y, m, d
			return mo
		}
	}
	if p.kind(i+1) != mark || p.kind(i+2) != number {
		return nil
	}
	sep, b := p.its[i+1].val, &p.its[i+2]
	tight := p.glued(i+1) && p.glued(i+2)
	if sep != '/' && sep != '.' && !p.dash(i+1) || b.ord || b.era {
		return nil
	}
	if tight && p.kind(i+4) == number && p.glued(i+3) && p.glued(i+4) && (p.its[i+3].val == sep || p.its[i+3].val == ',') {
		return p.three(i, a, b, &p.its[i+4])
	}
	if sep == '.' || a.part || b.part {
		return nil
	}
	mo := open(i, i+3)
	mo.prec = byMonth
	switch {
	case a.digits == 4 && b.digits == 2 && b.val >= 1 && b.val <= 12 && a.val >= 1900 && a.val < 2100:
		if b.val == a.val%100+1 && sep != '/' { // 2010-11 is a season of two years
			return nil
		}
		mo.y, mo.m = a.val, b.val
		return mo
	case b.digits == 4 && a.digits <= 2 && a.val >= 1 && a.val <= 12 && b.val >= 1900 && b.val < 2100 && !p.month0(i-1):
		mo.y, mo.m = b.val, a.val
		return mo
	case tight && sep == '/' && a.digits <= 2 && b.digits <= 2 && p.dated(i):
		return p.pairOf(i, a.val, b.val)
	}
	return nil
}

// month0 reports whether item i is a month: "May 5-2016" is no month 5 of 2016.
func (p *parser) month0(i int) bool { return p.kind(i) == month || p.kind(i) == monthShort }

// dated reports whether the words before item i let 11/20 be a day.
func (p *parser) dated(i int) bool {
	return p.small(i-1, sOn|sFrom|sBy|sUntil|sSince|sBefore|sAfter|sBetween) || p.kind(i-1) == weekday || i == 0
}

// pairOf reads month and day, in whichever order is possible; the American one where both are.
func (p *parser) pairOf(i, a, b int) *moment {
	mo := open(i, i+3)
	if valid(0, a, b) && a > 0 {
		mo.m, mo.d = a, b
		return mo
	}
	if valid(0, b, a) && b > 0 && a != 24 { // not 24/7
		mo.m, mo.d = b, a
		return mo
	}
	return nil
}

// three reads three numbers with marks between.
func (p *parser) three(i int, a, b, c *item) *moment {
	mo := open(i, i+5)
	if a.digits == 4 && b.digits <= 2 && c.digits <= 2 {
		mo.y, mo.m, mo.d = a.val, b.val, c.val
		return only(a.val >= 1000 && b.val > 0 && valid(mo.y, mo.m, mo.d), mo)
	}
	if a.digits > 2 || b.digits > 2 || c.digits != 2 && c.digits != 4 || c.digits == 4 && (c.val < 1000 || c.val > 2199) {
		return nil
	}
	mo.y = c.val
	if c.digits == 2 {
		if p.its[i+1].val == '.' { // 10.0.21 is more often a version
			return nil
		}
		mo.y = century(c.val)
	}
	us, eu := a.val > 0 && valid(mo.y, a.val, b.val), b.val > 0 && valid(mo.y, b.val, a.val)
	if us && eu && a.val != b.val { // told by nothing but the day of publication, if near
		n := civil(mo.y, b.val, a.val)
		if p.its[i+1].val == '.' || p.ref != unset && n <= p.ref+7 && n >= p.ref-31 && !(civil(mo.y, a.val, b.val) <= p.ref+7 && civil(mo.y, a.val, b.val) >= p.ref-31) {
			us = false
		}
	}
	if us {
		mo.m, mo.d = a.val, b.val
	} else {
		mo.m, mo.d = b.val, a.val
	}
	return only(us || eu, mo)
}
