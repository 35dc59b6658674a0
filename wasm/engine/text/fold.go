package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// foldTokens folds every token. Most are small ASCII letters and stand folded in the
// text already; the ASCII capitals are lowered together, in one allocation for all.
func (d *Doc) foldTokens() {
	if n := len(d.Tokens); cap(d.fold) < n {
		d.fold = make([]string, n, n+n/4)
	} else {
		d.fold = d.fold[:n]
	}
	var low []byte
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.plain && !t.small {
			low = append(low, t.In(d.Text)...)
		}
	}
	lower(low)
	all := string(low)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		w := t.In(d.Text)
		switch {
		case t.plain && t.small:
			d.fold[i] = w
		case t.plain:
			d.fold[i], all = all[:len(w)], all[len(w):]
		default:
			d.fold[i] = FoldWord(w)
		}
	}
}

// lower makes small letters of ASCII capitals.
func lower(b []byte) {
	for i, c := range b {
		if c-'A' < 26 {
			b[i] = c | 0x20
		}
	}
}

// Spaced is s with one space between its words and no article "the" in front: a name as
// names are compared. What is so already is not copied.
func Spaced(s string) string {
	if !spaced(s) {
		s = strings.Join(strings.Fields(s), " ")
	}
	if len(s) > 4 && s[:4] == "the " {
		s = s[4:]
	}
	return s
}

// spaced reports whether there is no white space in s but single spaces between words; of
// letters that begin with the same byte as a rarer space it may say no.
func spaced(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && i > 0 && i+1 < len(s) && s[i-1] != ' ':
		case c <= ' ', c == 0xc2, c >= 0xe1 && c <= 0xe3:
			return false
		}
	}
	return true
}

// FoldWord is w in lower case, with straight apostrophes and without invisible
// characters. Words that are so already are not copied.
func FoldWord(w string) string {
	plain := true
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= utf8.RuneSelf:
			return foldAny(w)
		case c-'A' < 26:
			plain = false
		}
	}
	switch {
	case plain:
		return w
	case strings.IndexByte(w, '`') >= 0: // an apostrophe to some
		return foldAny(w)
	}
	var buf [64]byte
	b := append(buf[:0], w...)
	lower(b)
	return string(b)
}

func foldAny(w string) string {
	if w == "’s" { // the most frequent by far
		return "'s"
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && r != utf8.RuneError && !invisible(r) && !isApostrophe(r) && unicode.ToLower(r) == r {
		return w // a quotation mark or dash
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
