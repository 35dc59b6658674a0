package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// foldTokens folds every token. Most are small ASCII letters and stand folded in the
// text already; the ASCII capitals are lowered together, in one allocation for all.
func (d *Doc) foldTokens() {
	d.fold = make([]string, len(d.Tokens))
	var low strings.Builder
	n := 0
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.plain && !t.small {
			n += t.Len()
		}
	}
	low.Grow(n)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		w := t.In(d.Text)
		switch {
		case t.plain && t.small:
			d.fold[i] = w
		case t.plain:
			at := low.Len()
			for k := range len(w) {
				low.WriteByte(lowered[w[k]])
			}
			d.fold[i] = low.String()[at:]
		default:
			d.fold[i] = FoldWord(w)
		}
	}
}

// lowered is a byte in lower case, if it is an ASCII letter.
var lowered = func() (t [256]byte) {
	for c := range t {
		if t[c] = byte(c); c >= 'A' && c <= 'Z' {
			t[c] |= 0x20
		}
	}
	return t
}()

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
