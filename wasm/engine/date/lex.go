package date

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The text is cut anew here and not taken from package text: a date must be read in
// places where no sentence is (a line above the text, a file name), numbers and
// letters part where words need not ("Dec31", "21st"), and dates know their words by
// number, so that no rule compares strings.

// A kind is what an item is to a date.
type kind uint8

const (
	none kind = iota // any other word
	month
	monthShort
	weekday
	weekdayShort
	unit
	dayPart // morning, evening
	relative
	season
	which // last, next, this
	part  // early, mid, end
	cardinal
	ordinal
	decades // nineties
	scale   // hundred, thousand
	small   // the, of, from: see the values below
	tensed  // a word that tells past (-1) or time to come (1, 2): see tense
	number
	mark
)

// A sense is the kind and value of a word.
type sense struct {
	kind kind
	val  int16
}

// A lexis is the words of rows, and a sieve that most other words fall through.
type lexis struct {
	senses map[string]sense
	seen   [256]uint16
}

// known is made when the first text is read, not at start-up.
var known = sync.OnceValue(func() *lexis {
	l := &lexis{senses: make(map[string]sense, 400)}
	for _, r := range rows {
		v := r.first
		for _, f := range strings.Fields(r.words) {
			for _, w := range strings.Split(f, "/") {
				l.senses[w] = sense{r.kind, v}
				h, bit := sieve(w[0], w[len(w)-1], len(w))
				l.seen[h] |= bit
			}
			v += r.step
		}
	}
	return l
})

// sieve is where a word's first and last letters and length are noted.
func sieve(first, last byte, n int) (int, uint16) {
	return int(first*7^last*29) & 255, 1 << (n & 15)
}

// lookup is the kind and value of a word in small letters.
func (l *lexis) lookup(w []byte) (kind, int) {
	h, bit := sieve(w[0], w[len(w)-1], len(w))
	if l.seen[h]&bit == 0 {
		return none, 0
	}
	s := l.senses[string(w)]
	return s.kind, int(s.val)
}

// in reports whether w is one of the words of list. It stands where a table would be
// bigger than what it saves: few texts come here at all.
func in(list, w string) bool {
	for list != "" {
		var head string
		if head, list, _ = strings.Cut(list, " "); head == w {
			return true
		}
	}
	return false
}

// An item is a word, a number or a mark.
type item struct {
	start, end int32
	val        int // of a number, else what lookup tells; the rune of a mark
	kind       kind
	digits     uint8 // of a number
	ord        bool  // 21st
	era        bool  // 1990s
	cap        bool
	glued      bool // to the item before
	fresh      bool // begins a sentence or line
	part       bool // of something that is no date: 2,000 3.5 10:30 5G $5
}

// lex cuts s into items, which it appends to its.
func lex(s string, its []item) []item {
	if cap(its) < len(s)/5+1 {
		its = make([]item, 0, len(s)/5+1)
	}
	words := known()
	fresh := true
	for i := 0; i < len(s); {
		c := s[i]
		if c <= ' ' {
			fresh = fresh || c == '\n' || c == '\r'
			i++
			continue
		}
		var it item
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			it = lexWord(words, s, i)
		case c >= '0' && c <= '9':
			it = lexNumber(s, i)
		case c < utf8.RuneSelf:
			it = item{start: int32(i), end: int32(i + 1), kind: mark, val: int(c)}
		default:
			it = lexRune(words, s, i)
		}
		if it.kind == none && it.end == it.start { // a space or nothing to see
			r, n := utf8.DecodeRuneInString(s[i:])
			fresh = fresh || r == '\u2028' || r == '\u2029'
			i += n
			continue
		}
		it.glued = len(its) > 0 && its[len(its)-1].end == it.start
		it.fresh = fresh
		fresh = false
		its = append(its, it)
		i = int(it.end)
		if it.kind == mark && (it.val == '.' || it.val == '!' || it.val == '?') {
			fresh = endsSentence(s, its)
		}
	}
	partNumbers(its)
	return its
}

// endsSentence reports whether the stop that is the last item so far ends a
// sentence: space and no small letter after it, and no abbreviation before.
func endsSentence(s string, its []item) bool {
	it := &its[len(its)-1]
	i := int(it.end)
	if i >= len(s) || s[i] > ' ' && s[i] != '"' && s[i] != ')' && s[i] < utf8.RuneSelf {
		return false
	}
	if len(its) > 1 {
		b := &its[len(its)-2]
		if k := b.kind; k == monthShort && it.glued || b.end-b.start == 1 && k != number {
			return false
		}
	}
	for i < len(s) && s[i] <= ' ' {
		i++
	}
	return i >= len(s) || s[i] < 'a' || s[i] > 'z'
}

func lexWord(l *lexis, s string, i int) item {
	it := item{start: int32(i), cap: s[i] < 'a'}
	var buf [12]byte
	n, ascii := 0, true
	j := i
	for j < len(s) {
		c := s[j]
		if c|0x20 >= 'a' && c|0x20 <= 'z' {
			if n < len(buf) {
				buf[n] = c | 0x20
			}
			n++
			j++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, k := utf8.DecodeRuneInString(s[j:])
		if r == '\u00ad' || r == '\u200b' { // soft hyphen, zero-width space
			j += k
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		ascii = false
		n++
		j += k
	}
	it.end = int32(j)
	if ascii && n <= len(buf) {
		it.kind, it.val = l.lookup(buf[:n])
		if it.kind == none && n > 4 && !it.cap && buf[n-1] == 'd' && buf[n-2] == 'e' {
			it.kind, it.val = tensed, -1
		}
		if n == 1 && buf[0] == 's' && i > 0 && (s[i-1] == '\'' || i > 2 && s[i-3:i] == "’") {
			it.kind, it.val = small, bits.TrailingZeros64(sClitic)
		}
	}
	return it
}

// lexNumber reads digits, and the letters that make them an ordinal or a decade.
func lexNumber(s string, i int) item {
	it := item{start: int32(i), kind: number}
	j := i
	for j < len(s) && s[j] >= '0' && s[j] <= '9' {
		if j-i < 9 {
			it.val = it.val*10 + int(s[j]-'0')
		}
		j++
	}
	it.digits = uint8(min(j-i, 99))
	it.end = int32(j)
	if j+1 < len(s) && !letterAt(s, j+2) {
		switch suffix := s[j : j+2]; suffix {
		case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
			it.ord = true
			it.end = int32(j + 2)
			return it
		case "'s":
			it.era = it.val%10 == 0 && (it.digits == 2 || it.digits == 4 && it.val < 2000) // 2020's is the year's
		}
		if it.era {
			it.end = int32(j + 2)
			return it
		}
	}
	if j < len(s) && s[j] == 's' && !letterAt(s, j+1) && it.val%10 == 0 && (it.digits == 2 || it.digits == 4) {
		it.era = true
		it.end = int32(j + 1)
	}
	return it
}

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || s[i] >= '0' && s[i] <= '9'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// lexRune reads what begins beyond ASCII: a word, a mark, or nothing (white space and
// invisible characters; then start and end are equal).
func lexRune(l *lexis, s string, i int) item {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsLetter(r):
		it := lexWord(l, s, i)
		it.kind, it.cap = none, unicode.IsUpper(r)
		return it
	case unicode.IsSpace(r) || r == '\u00ad' || r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff':
		return item{start: int32(i), end: int32(i)}
	}
	return item{start: int32(i), end: int32(i + n), kind: mark, val: int(r)}
}

// partNumbers finds the numbers that belong to something else.
func partNumbers(its []item) {
	for i := range its {
		it := &its[i]
		if it.kind != number {
			continue
		}
		if i > 0 && (it.glued || its[i-1].kind == mark && its[i-1].val == '$') {
			switch b := &its[i-1]; {
			case b.kind == mark && (b.val == '$' || b.val == '#' || b.val == '§' || b.val > 0x2000 && unicode.Is(unicode.Sc, rune(b.val)) || b.val == 0xa3 || b.val == 0xa5):
				it.part = true
			case b.kind == mark && (b.val == '.' || b.val == ',' || b.val == ':') && b.glued && i > 1 && its[i-2].kind == number:
				if b.val != '.' || !dotted(its, i) {
					it.part = it.part || b.val != ',' || it.digits == 3
				}
			case b.kind != mark && b.kind != month && b.kind != monthShort && !(b.kind == small && (sQ|sH)>>b.val&1 != 0):
				it.part = true // G20, A1
			}
		}
		if i+1 < len(its) && its[i+1].glued {
			switch a := &its[i+1]; {
			case a.kind == mark && a.val == '%':
				it.part = true
			case a.kind == mark && (a.val == '.' || a.val == ',' || a.val == ':') && i+2 < len(its) && its[i+2].glued && its[i+2].kind == number:
				if a.val != '.' || !dotted(its, i) {
					it.part = it.part || a.val != ',' || its[i+2].digits == 3
				}
			case a.kind != mark && a.kind != month && a.kind != monthShort:
				it.part = true // 5G, 10am
			}
		}
	}
}

// dotted reports whether number i is one of three with stops between: 27.4.2022.
func dotted(its []item, i int) bool {
	n := 1
	for j := i; j+2 < len(its) && its[j+1].kind == mark && its[j+1].val == '.' && its[j+1].glued && its[j+2].kind == number && its[j+2].glued; j += 2 {
		n++
		if n > 3 {
			return false
		}
	}
	for j := i; j-2 >= 0 && its[j].glued && its[j-1].kind == mark && its[j-1].val == '.' && its[j-1].glued && its[j-2].kind == number; j -= 2 {
		n++
		if n > 3 {
			return false
		}
	}
	return n == 3
}
