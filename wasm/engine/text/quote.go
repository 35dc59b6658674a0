package text

import (
	"unicode"
	"unicode/utf8"
)

// Quotation marks and apostrophes are one shape with three meanings. What each is
// follows from what stands around it in its paragraph; where a paragraph forgets to
// close, the next begins afresh.

// pairQuotes tells opening quotation marks from closing ones and bare possessives
// ("officials’ visit") from both. Curly marks say themselves; straight ones by the
// space around them, and by turns where that leaves it open ("so"he said).
func (d *Doc) pairQuotes(first, last int) {
	var double, single bool // one is open
	for i := first; i < last; i++ {
		t := &d.Tokens[i]
		if t.Class != Quote {
			continue
		}
		spaced := i+1 == last || !d.Tokens[i+1].Glued // after it
		loose := i == first || !t.Glued || d.opening(i-1)
		switch r, _ := utf8.DecodeRuneInString(d.Text[t.Start:]); r {
		case '“': // some write it at both ends, the German way
			t.Opens = loose || !spaced
		case '„', '‟', '«', '‹':
			t.Opens = true
		case '”', '»', '›':
		case '"':
			t.Opens = loose && !spaced || loose == spaced && !double
			double = t.Opens
		case '‘', '‚', '‛', '`':
			t.Opens = loose || !spaced
			single = t.Opens
		default: // ' and ’
			switch {
			case loose && !spaced && r == '\'' && !(d.Tokens[i+1].Class == Number):
				t.Opens, single = true, true
			case !loose && spaced && !single && d.possessive(i, last):
				t.Class = Clitic
			default:
				single = false
			}
		}
	}
}

// opening reports whether token i is a bracket, dash or quotation mark after which a quotation may open.
func (d *Doc) opening(i int) bool {
	switch t := d.Tokens[i]; t.Class {
	case Quote:
		return t.Opens
	case Punct:
		switch d.Text[t.Start] {
		case '(', '[', '{', '-', '/', ':':
			return true
		}
		return d.Text[t.Start] >= utf8.RuneSelf // – — …
	}
	return false
}

// possessive reports whether the apostrophe i stands in "the officials’ visit".
func (d *Doc) possessive(i, last int) bool {
	w, t := d.Tokens[i-1], d.Tokens[i]
	if i+1 >= last || w.Class != Word && w.Class != Number || d.Tokens[i+1].Class != Word || !t.Glued {
		return false
	}
	c := d.Text[w.End-1] | 0x20
	return c == 's' || c == 'x' || c == 'z'
}

// IsQuote reports whether r is a quotation mark or an apostrophe.
func IsQuote(r rune) bool {
	switch r {
	case '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', 'ʼ':
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´'
}

// clitic is the end of the possessive or contraction at i (’s), or 0.
func clitic(s string, i, end int) int {
	r, n := utf8.DecodeRuneInString(s[i:end])
	j := i + n
	if !isApostrophe(r) || j >= end || s[j]|0x20 != 's' || i == 0 || letterAt(s, j+1, end) {
		return 0
	}
	if p, _ := utf8.DecodeLastRuneInString(s[:i]); !unicode.IsLetter(p) && !unicode.IsDigit(p) && p != '.' && p != ')' {
		return 0
	}
	return j + 1
}
