package desk

import (
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/name"
	"readout/wasm/news"
)

// Words are compared as they are sought: in small plain letters, so that Erdogan finds
// Erdoğan, and by their beginnings, so that something is found while the reader types.

// A word of a text: where it stands, and in plain letters.
type word struct {
	news.Span
	fold string
}

// cutWords cuts s into words. Apostrophes are inside words, hyphens between them.
func cutWords(s string) (out []word) {
	var fold []byte
	start := -1
	end := func(at int) {
		if start >= 0 && len(fold) > 0 {
			out = append(out, word{news.Span{Start: start, End: at}, string(fold)})
		}
		start, fold = -1, fold[:0]
	}
	for i, r := range s {
		if apostrophe(r) {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			end(i)
			continue
		}
		if start < 0 {
			start = i
		}
		fold = appendFold(fold, r)
	}
	end(len(s))
	return out
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʻ' || r == 'ʼ' }

func appendFold(b []byte, r rune) []byte {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return append(b, byte(r))
	case 'A' <= r && r <= 'Z':
		return append(b, byte(r)|0x20)
	}
	if plain, known := name.Plain(r); known {
		return append(b, plain...)
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// begins reports whether word begins with sought.
func begins(word, sought string) bool {
	return len(word) >= len(sought) && word[:len(sought)] == sought
}

// indexWord is where the first word at or after from begins with sought; -1: nowhere.
// A text is long and mostly something else, so it is not cut into words for this.
func indexWord(text, sought string, from int) news.Span {
	inside := false
	for i := from; i < len(text); i++ {
		c := text[i]
		letter := c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
		if letter && !inside && (c >= utf8.RuneSelf || c == sought[0] || c|0x20 == sought[0]) {
			if end := matches(text, sought, i); end > i {
				return news.Span{Start: i, End: end}
			}
		}
		// A sign beyond ASCII may be a letter or a quotation mark before one.
		inside = letter && (c < utf8.RuneSelf || inside && !punctuation(text, i))
	}
	return news.Span{Start: -1, End: -1}
}

// punctuation reports whether the character that byte i of text belongs to is no letter.
func punctuation(text string, i int) bool {
	for i > 0 && !utf8.RuneStart(text[i]) {
		i--
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return !unicode.IsLetter(r) && !apostrophe(r)
}

// matches is where the letters of sought end that begin at byte i of text; -1: none.
func matches(text, sought string, i int) int {
	if !utf8.RuneStart(text[i]) {
		return -1
	}
	have := 0
	var buf [8]byte
	for i < len(text) && have < len(sought) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !apostrophe(r) {
			f := appendFold(buf[:0], r)
			if len(f) == 0 && !unicode.IsMark(r) || have+len(f) > len(sought) || sought[have:have+len(f)] != string(f) {
				return -1
			}
			have += len(f)
		}
		i += n
	}
	if have < len(sought) {
		return -1
	}
	return i
}
