package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// foldTokens folds every token. Nearly all are plain ASCII: those are cut from one
// lower-case copy of the text, which costs one allocation instead of a thousand.
func (d *Doc) foldTokens() {
	low := lowerASCII(d.Text)
	d.fold = make([]string, len(d.Tokens))
	for i := range d.Tokens {
		w := low[d.Tokens[i].Start:d.Tokens[i].End]
		if d.Tokens[i].plain || isASCII(w) {
			d.fold[i] = w
		} else {
			d.fold[i] = FoldWord(w)
		}
	}
}

func isASCII(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// lowerASCII is s with A–Z made small and every other byte as it was, so that
// offsets into one are offsets into the other.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if ascii[c] == isUpper {
			b[i] = c | 0x20
		}
	}
	return string(b)
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
