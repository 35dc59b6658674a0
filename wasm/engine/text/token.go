package text

import (
	"unicode"
	"unicode/utf8"

	"readout/wasm/news"
)

// Tokens are found by hand rather than by the Unicode word-break rules: those
// split "U.S." and "Maj." from their stops and join "Baqeri’s", and names need it
// the other way round. One pass, and no rule looks further than a few letters
// ahead or back, so a page of five million bytes costs what its bytes cost.

// A Class is what a token is made of.
type Class uint8

const (
	Word   Class = iota // letters, with inner apostrophes and the stops of an abbreviation
	Number              // starts with a digit: 25, 2,000, 3.5, 75th
	Clitic              // the ’s of a possessive, split off; also its bare apostrophe: officials’
	Quote               // a quotation mark of any shape, see Doc.Word for which
	Punct               // any other mark
)

// A Token is one word, number or mark.
type Token struct {
	news.Span
	Class Class
	Cap   bool // begins with an upper-case letter
	Upper bool // two letters or more, all upper-case
	Glued bool // no space before it
	Opens bool // a quotation mark that opens; a Quote without it closes
	after bool // furniture stands between it and the token before
	plain bool // ASCII only
	small bool // with no upper-case letter
	Sent  int  // sentence it belongs to; -1 inside furniture
}

// What a byte can be at the start of a token.
const (
	isLower = 1 << iota
	isUpper
	isDigit
	isSpace
	isLetter = isLower | isUpper
)

var ascii = func() (t [256]uint8) {
	for c := range 128 {
		switch b := byte(c); {
		case b >= 'a' && b <= 'z':
			t[c] = isLower
		case b >= 'A' && b <= 'Z':
			t[c] = isUpper
		case b >= '0' && b <= '9':
			t[c] = isDigit
		case b <= ' ' || b == 127: // control characters carry nothing
			t[c] = isSpace
		}
	}
	return t
}()

func (d *Doc) tokenise() {
	if cap(d.Tokens) < len(d.Text)/5+1 {
		d.Tokens = make([]Token, 0, len(d.Text)/5+1)
	}
	s := d.Text
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		para.first = len(d.Tokens)
		for i := para.Start; i < para.End; {
			if s[i] < utf8.RuneSelf {
				if ascii[s[i]] == isSpace {
					i++
					continue
				}
			} else if r, n := utf8.DecodeRuneInString(s[i:para.End]); blank(r) || invisible(r) && !letterAt(s, i+n, para.End) {
				i += n
				continue
			}
			t := next(s, i, para.End)
			t.Glued = i > para.Start && len(d.Tokens) > para.first && d.Tokens[len(d.Tokens)-1].End == i
			t.Sent = -1
			d.Tokens = append(d.Tokens, t)
			i = t.End
		}
		d.pairQuotes(para.first, len(d.Tokens))
		para.last = len(d.Tokens)
	}
}

// blank reports whether r is white space or a control character.
func blank(r rune) bool {
	if r < utf8.RuneSelf {
		return ascii[r] == isSpace
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// letterAt reports whether a letter or digit stands at i.
func letterAt(s string, i, end int) bool {
	if i >= end {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return ascii[s[i]]&(isLetter|isDigit) != 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:end])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// next is the token that begins at i.
func next(s string, i, end int) Token {
	switch k := ascii[s[i]]; {
	case k&isLetter != 0:
		return plainWord(s, i, end)
	case k == isDigit:
		return Token{Span: news.Span{Start: i, End: number(s, i, end)}, Class: Number}
	}
	return markToken(s, i, end)
}

// markToken is the token that begins at i with no ASCII letter or digit.
func markToken(s string, i, end int) Token {
	r, n := utf8.DecodeRuneInString(s[i:end])
	t := Token{Span: news.Span{Start: i, End: i + n}, Class: Punct, plain: n == 1, small: true}
	switch {
	case IsQuote(r):
		t.Class = Quote
		if c := clitic(s, i, end); c > 0 {
			t.Class, t.End = Clitic, c
		} else if (r == '`' || r == '\'') && i+1 < end && s[i+1] == s[i] { // ``so''
			t.End = i + 2
		}
	case r < utf8.RuneSelf:
		if r == '.' || r == '-' { // "..." and "--" are one mark
			for t.End < end && s[t.End] == s[i] {
				t.End++
			}
		}
	case unicode.IsDigit(r):
		t.Class, t.End = Number, number(s, i, end)
	case unicode.IsLetter(r) || unicode.IsMark(r) || invisible(r):
		return wordToken(s, i, end)
	}
	return t
}

// plainWord is the token of a word that begins with an ASCII letter. Most are nothing
// but letters, and one loop is enough for them.
func plainWord(s string, i, end int) Token {
	var kinds uint8
	j := i
	for j < end && ascii[s[j]]&(isLetter|isDigit) != 0 {
		kinds |= ascii[s[j]]
		j++
	}
	if j < end {
		switch c := s[j]; {
		case c == '.', c == '\'', c == '&', c >= utf8.RuneSelf:
			return wordToken(s, i, end)
		}
	}
	t := Token{Span: news.Span{Start: i, End: j}, Class: Word, plain: true, small: kinds&isUpper == 0}
	if ascii[s[i]] == isUpper {
		t.Cap = true
		t.Upper = kinds&isLower == 0 && j > i+1 && (kinds&isDigit == 0 || capitals(s[i:j]) > 1)
	}
	return t
}

func capitals(w string) int {
	n := 0
	for i := 0; i < len(w); i++ {
		if ascii[w[i]] == isUpper {
			n++
		}
	}
	return n
}

func wordToken(s string, i, end int) Token {
	t := Token{Span: news.Span{Start: i, End: word(s, i, end)}, Class: Word}
	t.Cap, t.Upper = shape(s[t.Start:t.End])
	return t
}

// word ends the word that begins at i: at a possessive, before a closing
// apostrophe, after the stop of an abbreviation.
func word(s string, i, end int) int {
	j := i
	letters := 0    // since the last stop
	initial := true // one letter only before each stop so far
scan:
	for j < end {
		c := s[j]
		switch {
		case ascii[c]&(isLetter|isDigit) != 0:
			j++
			letters++
		case c == '.' && letters == 2 && s[i:j] == "Ph" && initialAt(s, j+1, end):
			j++ // Ph.D.
			initial, letters = true, 0
		case c == '.':
			if !(initial && letters == 1) || !initialAt(s, j+1, end) || !(j > i+1 || dotted(s, i, end)) {
				break scan
			}
			j++ // U.S, p.m
			letters = 0
		case c == '&':
			if j-i > 2 || !letterAt(s, j+1, end) { // AT&T, S&P
				break scan
			}
			j++
			initial = false
		case c == '\'' || c == '`':
			if c == '`' || clitic(s, j, end) > 0 || !letterAt(s, j+1, end) {
				break scan
			}
			j++
			initial = false
		case c < utf8.RuneSelf:
			break scan
		default:
			r, n := utf8.DecodeRuneInString(s[j:end])
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				letters++
			case unicode.IsMark(r):
			case invisible(r) && letterAt(s, j+n, end):
			case isApostrophe(r) && clitic(s, j, end) == 0 && letterAt(s, j+n, end):
				initial = false
			default:
				break scan
			}
			j += n
		}
	}
	if j < end && s[j] == '.' && (initial && letters == 1 && (j > i+1 && strayStops(s, i, j) || s[i] < 'a') || stopped(s, i, j, end)) {
		j++
	}
	return j
}

// initialAt reports whether a single letter stands at i, as in U.S and p.m.
func initialAt(s string, i, end int) bool {
	if i >= end || !letterAt(s, i, end) {
		return false
	}
	_, n := utf8.DecodeRuneInString(s[i:end])
	return !letterAt(s, i+n, end)
}

// dotted reports whether the first stop after the letter at i is that of an
// abbreviation: always after a capital, after a small letter only in p.m, e.g.
func dotted(s string, i, end int) bool {
	if s[i] < 'a' || s[i] >= utf8.RuneSelf {
		return true
	}
	return i+3 < end && s[i+3] == '.' || i+2 < end && s[i+2] == 'm'
}

// strayStops reports whether s[i:j] holds a stop already.
func strayStops(s string, i, j int) bool {
	for k := max(i, j-8); k < j; k++ {
		if s[k] == '.' {
			return true
		}
	}
	return s[i] >= utf8.RuneSelf
}

// stopped reports whether s[i:j] is an abbreviation that owns the stop at j.
func stopped(s string, i, j, end int) bool {
	if j-i > 8 {
		return false
	}
	switch abbreviation(s[i:j]) {
	case always:
		return true
	case whenCap:
		return s[i] < 'a'
	case whenLower:
		return s[i] >= 'a'
	case beforeNumber: // "No. 5", not "He said no."
		k := j + 1
		for k < end && (s[k] == ' ' || s[k] == '\t') {
			k++
		}
		return k < end && ascii[s[k]] == isDigit
	}
	return false
}

// number ends the number that begins at i, with its letters: 2,000, 3.5, 75th, 1990s.
func number(s string, i, end int) int {
	j := i
	for j < end {
		c := s[j]
		switch {
		case (c == 'a' || c == 'p') && j+2 < end && s[j+1] == '.' && s[j+2] == 'm': // 10a.m.
		case ascii[c]&(isLetter|isDigit) != 0:
			j++
			continue
		case c == '.' || c == ',':
			if j+1 < end && ascii[s[j+1]] == isDigit {
				j++
				continue
			}
		case c >= utf8.RuneSelf:
			if r, n := utf8.DecodeRuneInString(s[j:end]); unicode.IsLetter(r) || unicode.IsDigit(r) {
				j += n
				continue
			}
		}
		break
	}
	return j
}

// invisible reports whether r takes no room: soft hyphens, joiners, direction marks.
func invisible(r rune) bool {
	if r < 0xad {
		return false
	}
	return r == '\u00ad' || r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff' || r >= '\u202a' && r <= '\u202e'
}

func shape(w string) (cap, upper bool) {
	i := 0
	for i < len(w) && w[i] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(w[i:])
		if !invisible(r) {
			return shapeOf(w[i:])
		}
		i += n
	}
	if i == len(w) || ascii[w[i]] != isUpper {
		return false, false
	}
	letters := 0
	for ; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return shapeOf(w)
		}
		switch ascii[w[i]] {
		case isLower:
			return true, false
		case isUpper:
			letters++
		}
	}
	return true, letters > 1
}

// shapeOf is shape for words with letters beyond ASCII.
func shapeOf(w string) (cap, upper bool) {
	n := 0
	for _, r := range w {
		switch {
		case invisible(r):
			continue
		case unicode.IsLower(r) || n == 0 && !unicode.IsUpper(r) && !unicode.IsTitle(r):
			return n > 0, false
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			n++
		}
	}
	return n > 0, n > 1
}
