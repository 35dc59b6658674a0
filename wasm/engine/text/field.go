package text

import (
	"unicode"
	"unicode/utf8"
)

// Field cuts the first word off a list of words with white space between; "" when there
// is none left. strings.FieldsSeq, which reads better, makes three objects a list and a
// function of every loop's body where nothing is inlined, as in the browser's programs.
func Field(list string) (word, rest string) {
	i := 0
	for i < len(list) {
		n := space(list[i:])
		if n == 0 {
			break
		}
		i += n
	}
	from := i
	for i < len(list) {
		if c := list[i]; c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		if space(list[i:]) > 0 {
			break
		}
		i++ // the other bytes of a character begin no white space
	}
	return list[from:i], list[i:]
}

// space is how many bytes the white space takes that s begins with.
func space(s string) int {
	r, n := rune(s[0]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRuneInString(s)
	}
	if unicode.IsSpace(r) {
		return n
	}
	return 0
}
