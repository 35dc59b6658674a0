package date

import "readout/wasm/news"

// A precision is a [news.Precision], small.
type precision uint8

const (
	byDay precision = iota
	bySpan
	byWeek
	byMonth
	bySeason
	byYear
)

var precisions = [...]news.Precision{news.ByDay, news.BySpan, news.ByWeek, news.ByMonth, news.BySeason, news.ByYear}

// A parser holds one text's items while its dates are read.
type parser struct {
	s    string
	its  []item
	ref  day // day of publication, or unset
	told day // the last single day told before here, or unset
	last moment
	full []day  // days given in full anywhere in the text, for texts without ref
	pair [8]day // the day that a weekday was told with, for texts without ref

	depth int // of moments within moments
}

// A moment is what an expression of time says: a calendar date in parts as written,
// or, once known, the days it stands for.
type moment struct {
	_           [0]func() // never compared: spares the code for it
	y, m, d, wd int       // as written; 0 where it is not said
	from, to    day       // unset while not known
	prec        precision
	inferred    bool // the day of publication, or other words, were needed
	edge        int  // 1 + part, for "the end of March" as a bound
	start, end  int  // items [start, end)
}

func (m *moment) known() bool { return m.from != unset }

// at is a moment over items [i, j) that stands for days [from, to].
func at(i, j int, from, to day, prec precision, inferred bool) *moment {
	if from == unset || to == unset {
		from, to = unset, unset
	}
	return &moment{from: from, to: to, prec: prec, inferred: inferred, start: i, end: j}
}

// open is a moment whose days are still to be found.
func open(i, j int) *moment {
	return &moment{from: unset, to: unset, prec: byDay, start: i, end: j}
}

// only is m where ok, else nothing.
func only(ok bool, m *moment) *moment {
	if ok {
		return m
	}
	return nil
}

func (p *parser) kind(i int) kind {
	if i < 0 || i >= len(p.its) {
		return mark
	}
	return p.its[i].kind
}

func (p *parser) is(i int, k kind, v int) bool {
	return i >= 0 && i < len(p.its) && p.its[i].kind == k && p.its[i].val == v
}

// small reports whether item i is one of the small words.
func (p *parser) small(i int, words uint64) bool {
	return i >= 0 && i < len(p.its) && p.its[i].kind == small && words>>p.its[i].val&1 != 0
}

func (p *parser) mark(i int, r rune) bool { return p.is(i, mark, int(r)) }

// dash reports whether item i is a hyphen or dash.
func (p *parser) dash(i int) bool {
	return p.mark(i, '-') || p.mark(i, '–') || p.mark(i, '—') || p.mark(i, '‑') || p.mark(i, '~') || p.mark(i, '−')
}

func (p *parser) glued(i int) bool { return i >= 0 && i < len(p.its) && p.its[i].glued }

func (p *parser) cap(i int) bool { return i >= 0 && i < len(p.its) && p.its[i].cap }

// word is item i as written.
func (p *parser) word(i int) string {
	if i < 0 || i >= len(p.its) {
		return ""
	}
	return p.s[p.its[i].start:p.its[i].end]
}

// plural reports whether item i, a unit, is one of several: weeks.
func (p *parser) plural(i int) bool {
	w := p.word(i)
	return w != "" && w[len(w)-1]|0x20 == 's'
}

// ends reports whether nothing that belongs to item i-1 can follow: a mark, the text's end.
func (p *parser) ends(i int) bool { return p.kind(i) == mark && !p.dash(i) || i >= len(p.its) }

// the skips "the".
func (p *parser) the(i int) int {
	if p.small(i, sThe) {
		return i + 1
	}
	return i
}

// number is the plain number at i.
func (p *parser) number(i int) (n int, ok bool) {
	if p.kind(i) != number || p.its[i].part || p.its[i].ord || p.its[i].era {
		return 0, false
	}
	return p.its[i].val, true
}

// count is a number below a hundred in digits or words, and the item after it:
// "25", "twenty-five".
func (p *parser) count(i int) (n, next int) {
	if n, ok := p.number(i); ok && p.its[i].digits <= 3 {
		return n, i + 1
	}
	if p.kind(i) != cardinal {
		return 0, 0
	}
	n = p.its[i].val
	j := i + 1
	if n >= 20 && n%10 == 0 {
		if p.dash(j) && p.glued(j) {
			j++
		}
		if p.kind(j) == cardinal && p.its[j].val > 0 && p.its[j].val < 10 {
			return n + p.its[j].val, j + 1
		}
	}
	return n, i + 1
}

// nth is an ordinal in digits or words, and the item after it: "21st", "75 th",
// "twenty-first".
func (p *parser) nth(i int) (n, next int) {
	switch p.kind(i) {
	case number:
		if p.its[i].ord {
			return p.its[i].val, i + 1
		}
		if p.small(i+1, sSuffix) && !p.its[i].part {
			return p.its[i].val, i + 2
		}
	case ordinal:
		return p.its[i].val, i + 1
	case cardinal:
		if n := p.its[i].val; n >= 20 && n%10 == 0 {
			j := i + 1
			if p.dash(j) {
				j++
			}
			if p.kind(j) == ordinal && p.its[j].val < 10 {
				return n + p.its[j].val, j + 1
			}
		}
	}
	return 0, 0
}

// dayOf is a day of the month, 1 to 31, and whether it is an ordinal or a number in words.
func (p *parser) dayOf(i int) (d, next int, ord, word bool) {
	if d, next = p.nth(i); next > 0 {
		ord, word = true, p.kind(i) != number
	} else if d, next = p.count(i); next > 0 {
		word = p.kind(i) == cardinal
		if !word && p.its[i].digits > 2 {
			return 0, 0, false, false
		}
	}
	if d < 1 || d > 31 {
		return 0, 0, false, false
	}
	return d, next, ord, word
}

// month is the month at i and the item after it with its stop.
func (p *parser) month(i int) (m, next int) {
	switch p.kind(i) {
	case month:
		return p.its[i].val, i + 1
	case monthShort:
		if p.mark(i+1, '.') && p.glued(i+1) {
			return p.its[i].val, i + 2
		}
		return p.its[i].val, i + 1
	}
	return 0, 0
}

// year is the year at i, of four digits, '22 or in words, and the item after it.
func (p *parser) year(i int) (y, next int) {
	if n, ok := p.number(i); ok {
		if p.its[i].digits == 4 && n >= 1000 && n < 2200 {
			return n, i + 1
		}
		return 0, 0
	}
	if (p.mark(i, '\'') || p.mark(i, '’')) && p.glued(i+1) {
		if n, ok := p.number(i + 1); ok && p.its[i+1].digits == 2 {
			return century(n), i + 2
		}
	}
	return p.wordYear(i)
}

// century puts a year of two digits where people mean it: 39 is 2039, 40 is 1940.
func century(n int) int {
	if n < 40 {
		return 2000 + n
	}
	return 1900 + n
}

// wordYear is a year in words: "nineteen eighty six", "two thousand and five".
func (p *parser) wordYear(i int) (y, next int) {
	n, j := p.count(i)
	if j == 0 || p.kind(i) != cardinal {
		return 0, 0
	}
	if p.is(j, scale, 1000) && n == 2 {
		y, next = 2000, j+1
		k := next
		if p.small(k, sAnd) {
			k++
		}
		if n, j := p.count(k); j > 0 && p.kind(k) == cardinal {
			return y + n, j
		}
		return y, next
	}
	if n < 10 || n > 21 {
		return 0, 0
	}
	if p.is(j, scale, 100) {
		j++
		if p.small(j, sAnd) {
			j++
		}
	}
	if p.is(j, cardinal, 0) { // nineteen oh one
		if m, k := p.count(j + 1); k > 0 && m < 10 {
			return n*100 + m, k
		}
	}
	if m, k := p.count(j); k > 0 && m >= 10 && p.kind(j) == cardinal {
		return n*100 + m, k
	}
	return 0, 0
}

// yearAfter is the year that goes on after a day or month: "April 27, 2022", "May
// of this year". It gives 0 where none does. told tells a year that is written from
// one that was reckoned.
func (p *parser) yearAfter(j int) (y, next int, told bool) {
	k, comma := j, false
	if p.mark(k, ',') {
		k++
		comma = true
	}
	of := p.small(k, sOf|sIn)
	if of {
		k++
	} else if !comma && p.glued(k) && p.glued(k+1) && (p.dash(k) || p.mark(k, '/') || p.mark(k, '.')) {
		k++
	}
	k = p.the(k)
	if y, next = p.year(k); next > 0 && (comma || of || !p.small(next, sCounted)) && !(p.kind(next) == unit) {
		return y, next, true
	}
	if of && !comma && p.small(k-1, sOf) {
		if n, ok := p.number(k); ok && p.its[k].digits == 2 && p.ends(k+1) && n > 31 {
			return century(n), k + 1, true
		}
	}
	if p.kind(k) == which && p.is(k+1, unit, yearUnit) && !p.plural(k+1) {
		base, n := p.base(p.its[k].val)
		if base == unset {
			return 0, 0, false
		}
		y, _, _ := base.date()
		return y + n, k + 2, false
	}
	return 0, 0, false
}

// base is the day a word such as "last" counts from, and by how many it moves.
func (p *parser) base(w int) (day, int) {
	switch w {
	case wLast, wPast:
		return p.ref, -1
	case wNext, wComing:
		return p.ref, 1
	case wThis, wCurrent:
		return p.ref, 0
	case wPrevious:
		return p.anchor(), -1
	case wFollowing:
		return p.anchor(), 1
	}
	return p.anchor(), 0 // the same, that
}

// anchor is the day the text last spoke of, or else the day of publication.
func (p *parser) anchor() day {
	if p.last.end > 0 && p.last.known() {
		return p.last.from
	}
	return p.ref
}

// anchorDay is anchor where a single day is asked for.
func (p *parser) anchorDay() day {
	if p.told != unset {
		return p.told
	}
	return p.ref
}
