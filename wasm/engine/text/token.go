package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/wasm/news"
)

// Tokens are found by hand rather than by the Unicode word-break rules: those
// split "U.S." and "Maj." from their stops and join "Baqeri’s", and names need it
// the other way round.

// A Class is what a token is made of.
type Class uint8

const (
	Word   Class = iota // letters, with inner apostrophes and the stops of an abbreviation
	Number              // starts with a digit: 25, 2,000, 3.5, 75th
	Clitic              // the ’s of a possessive, split off
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
	Sent  int  // sentence it belongs to; -1 inside furniture
}

func (d *Doc) tokenise() {
	d.Tokens = make([]Token, 0, len(d.Text)/5)
	s := d.Text
	f := 0 // next piece of furniture
	for _, p := range d.Paragraphs {
		for i := p.Start; i < p.End; {
			for f < len(d.Furniture) && d.Furniture[f].End <= i {
				f++
			}
			if f < len(d.Furniture) && d.Furniture[f].Start <= i {
				i = d.Furniture[f].End
				continue
			}
			end := p.End
			if f < len(d.Furniture) && d.Furniture[f].Start < end {
				end = d.Furniture[f].Start
			}
			r, n := utf8.DecodeRuneInString(s[i:end])
			if unicode.IsSpace(r) || invisible(r) && !letterFollows(s[i+n:end]) {
				i += n
				continue
			}
			t := next(s, i, end)
			t.Glued = i > p.Start && len(d.Tokens) > 0 && d.Tokens[len(d.Tokens)-1].End == i
			t.Sent = -1
			d.Tokens = append(d.Tokens, t)
			i = t.End
		}
	}
}

func letterFollows(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// next is the token that begins at i.
func next(s string, i, end int) Token {
	r, n := utf8.DecodeRuneInString(s[i:end])
	t := Token{Span: news.Span{Start: i, End: i + n}}
	switch {
	case unicode.IsDigit(r):
		t.Class = Number
		t.End = number(s, i, end)
	case unicode.IsLetter(r) || unicode.IsMark(r) || invisible(r):
		t.Class = Word
		t.End = word(s, i, end)
		t.Cap, t.Upper = shape(s[t.Start:t.End])
	case IsQuote(r):
		t.Class = Quote
		if isApostrophe(r) {
			if c := clitic(s, i, end); c > 0 {
				t.Class, t.End = Clitic, c
			}
		} else if r == '`' || r == '\'' {
			for t.End < end && s[t.End] == s[i] && t.End < i+2 {
				t.End++
			}
		}
	default:
		t.Class = Punct
		if r == '.' || r == '-' { // "..." and "--" are one mark
			for t.End < end && s[t.End] == s[i] {
				t.End++
			}
		}
	}
	return t
}

// word ends the word that begins at i: at a possessive, before a closing
// apostrophe, after the stop of an abbreviation.
func word(s string, i, end int) int {
	j := i
	for j < end {
		r, n := utf8.DecodeRuneInString(s[j:end])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || invisible(r) && letterFollows(s[j+n:end]):
			j += n
			continue
		case isApostrophe(r) && clitic(s, j, end) == 0 && letterFollows(s[j+n:end]):
			j += n
			continue
		case r == '.' && letterFollows(s[j+1:end]) && initials(s[i:j]): // U.S, p.m
			j++
			continue
		case r == '&' && j-i <= 2 && letterFollows(s[j+1:end]): // AT&T, S&P
			j++
			continue
		}
		break
	}
	if j < end && s[j] == '.' && (initials(s[i:j]) || IsAbbreviation(s[i:j])) {
		j++
	}
	return j
}

// initials reports whether w is letters with a stop after each but the last: U, U.S, p.m.
func initials(w string) bool {
	letters := 0
	for _, r := range w {
		switch {
		case r == '.':
			letters = 0
		case unicode.IsLetter(r):
			if letters++; letters > 1 {
				return false
			}
		default:
			return false
		}
	}
	return letters == 1 && (len(w) > 1 || w < "a") // a lone small letter is a word
}

func number(s string, i, end int) int {
	j := i
	for j < end {
		r, n := utf8.DecodeRuneInString(s[j:end])
		if unicode.IsDigit(r) || unicode.IsLetter(r) {
			j += n
			continue
		}
		if (r == '.' || r == ',') && j+1 < end && s[j+1] >= '0' && s[j+1] <= '9' {
			j++
			continue
		}
		break
	}
	return j
}

// clitic is the end of the possessive or contraction at i (’s), or 0.
func clitic(s string, i, end int) int {
	_, n := utf8.DecodeRuneInString(s[i:end])
	j := i + n
	if j >= end || s[j] != 's' && s[j] != 'S' || i == 0 {
		return 0
	}
	if p, _ := utf8.DecodeLastRuneInString(s[:i]); !unicode.IsLetter(p) && !unicode.IsDigit(p) && p != '.' && p != ')' {
		return 0
	}
	if j+1 < end {
		if r, _ := utf8.DecodeRuneInString(s[j+1 : end]); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
	}
	return j + 1
}

// IsQuote reports whether r is a quotation mark or an apostrophe.
func IsQuote(r rune) bool {
	switch r {
	case '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›':
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´'
}

func invisible(r rune) bool {
	return r == '\u00ad' || r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff' || r >= '\u202a' && r <= '\u202e'
}

func shape(w string) (cap, upper bool) {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
	cap = unicode.IsUpper(r) || unicode.IsTitle(r)
	if !cap {
		return false, false
	}
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return true, false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return true, n > 1
}

func (d *Doc) foldTokens() {
	d.fold = make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		d.fold[i] = FoldWord(t.In(d.Text))
	}
}

// FoldWord is w in lower case, with straight apostrophes and without invisible
// characters. Words that are so already are not copied.
func FoldWord(w string) string {
	plain := true
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return w
	}
	return strings.Map(func(r rune) rune {
		switch {
		case invisible(r):
			return -1
		case isApostrophe(r):
			return '\''
		}
		return unicode.ToLower(r)
	}, w)
}

func trim(s string, sp news.Span) news.Span {
	for sp.Start < sp.End {
		r, n := utf8.DecodeRuneInString(s[sp.Start:sp.End])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		sp.Start += n
	}
	for sp.Start < sp.End {
		r, n := utf8.DecodeLastRuneInString(s[sp.Start:sp.End])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		sp.End -= n
	}
	return sp
}
