package name

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A word is compared as its letters: a to z, and a capital for a letter whose mark
// changes how it is written without the mark. Š may become s, sh, sch or sz, while é
// only ever becomes e; to drop every mark would lose that, to keep Unicode would make
// each rule a table. So:
//
//	A ä æ   B å   C č ć ç   D đ ð   E ə   G ğ   L ł   N ñ ń ň   O ö ø ő   R ř
//	S š ş ś   T ț ţ   U ü ű   W ō   M ū   Z ž ż ź
//
// Apostrophes and the signs for ayn and hamza are no letters. Cyrillic, Greek,
// Armenian, Georgian, Hebrew and Arabic letters become the letters of their usual
// romanisation. golang.org/x/text/unicode/norm would give the decompositions, for
// 60 KB of brotli and without the romanisations; our tables take 2 KB.

// appendLetters appends the letters of s to dst. ok is false where s has a letter
// of a script that is not read (Han, Thai, Devanagari …).
func appendLetters(dst []byte, s string) (_ []byte, ok bool) {
	ok = true
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z':
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c|0x20)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		var known bool
		if dst, known = appendRune(dst, r); !known {
			ok = false
		}
	}
	return dst, ok
}

func appendRune(dst []byte, r rune) (_ []byte, known bool) {
	var c byte
	switch {
	case r < 0xC0:
		return dst, true
	case r < 0x250:
		c = latinLetters[r-0xC0]
	case 0x1E00 <= r && r < 0x1F00:
		c = latinAdditional[r-0x1E00]
	case 0x2B0 <= r && r < 0x370:
		return combine(dst, r), true
	case r >= 0x2000 && r < 0x2070, r == 0xFEFF, r == 0xFFFD: // signs, never letters
		return dst, true
	default:
		s, known := foreignLetter(r)
		return append(dst, s...), known
	}
	switch c {
	case '-':
	case '1':
		dst = append(dst, "ss"...)
	case '2':
		dst = append(dst, "oe"...)
	case '3':
		dst = append(dst, "th"...)
	case '4':
		dst = append(dst, "ij"...)
	default:
		dst = append(dst, c)
	}
	return dst, true
}

// combine puts a combining mark on the letter before it, where the mark matters.
func combine(dst []byte, r rune) []byte {
	if len(dst) == 0 {
		return dst
	}
	last := dst[len(dst)-1]
	want := ""
	switch r {
	case 0x30C: // caron
		want = "cC sS zZ rR nN gG "
	case 0x301: // acute
		want = "cC sS zZ nN "
	case 0x306: // breve
		want = "gG "
	case 0x308, 0x30B: // diaeresis, double acute
		want = "aA oO uU "
	case 0x30A:
		want = "aB "
	case 0x304: // macron
		want = "oW uM "
	case 0x303: // tilde
		want = "nN "
	case 0x307:
		want = "zZ gG cC "
	case 0x327, 0x326: // cedilla, comma
		want = "cC sS tT nN "
	case 0x338: // stroke
		want = "oO lL dD "
	}
	for i := 0; i+2 < len(want); i += 3 {
		if want[i] == last {
			dst[len(dst)-1] = want[i+1]
		}
	}
	return dst
}

type alphabets struct {
	runs [6]struct {
		first  rune
		fields []string
	}
	odd map[rune]string
}

var otherAlphabets = sync.OnceValue(func() *alphabets {
	a := &alphabets{odd: map[rune]string{}}
	for i, t := range [...]struct {
		first rune
		s     string
	}{{0x430, cyrillicLetters}, {0x3B1, greekLetters}, {0x561, armenianLetters}, {0x5D0, hebrewLetters}, {0x621, arabicLetters}, {0x10D0, georgianLetters}} {
		a.runs[i].first, a.runs[i].fields = t.first, strings.Split(t.s, ",")
	}
	for list := oddLetters; list != ""; {
		var f string
		f, list, _ = strings.Cut(list, ",")
		r, n := utf8.DecodeRuneInString(f)
		a.odd[r] = f[n+1:]
	}
	return a
})

// foreignLetter is a letter of another alphabet as Latin letters.
func foreignLetter(r rune) (string, bool) {
	switch { // capitals to small letters
	case 0x410 <= r && r < 0x430, 0x391 <= r && r < 0x3AA:
		r += 0x20
	case 0x400 <= r && r < 0x410:
		r += 0x50
	case 0x531 <= r && r < 0x557:
		r += 0x30
	case 0x490 <= r && r < 0x530:
		r |= 1
	case 0x64B <= r && r < 0x660, r == 0x670, r == 0x640, 0x591 <= r && r < 0x5C8: // vowel points
		return "", true
	case 0x5F3 <= r && r < 0x5F5, r == 0x559, r == 0x60C:
		return "", true
	case r == 0x386:
		r = 'α'
	case 0x388 <= r && r <= 0x38F:
		r = [...]rune{'ε', 'η', 'ι', 'ι', 'ο', 'ο', 'υ', 'ω'}[r-0x388]
	}
	a := otherAlphabets()
	for i := range a.runs {
		if k := int(r - a.runs[i].first); k >= 0 && k < len(a.runs[i].fields) {
			return a.runs[i].fields[k], true
		}
	}
	s, ok := a.odd[r]
	return s, ok
}

// plainLetter is a letter without its mark.
func plainLetter(c byte) byte {
	switch c {
	case 'B':
		return 'a'
	case 'W':
		return 'o'
	case 'M':
		return 'u'
	}
	return c | 0x20
}

// isVowel reports whether c sounds as a vowel; y is one.
func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'A', 'B', 'E', 'O', 'U', 'W', 'M':
		return true
	}
	return false
}
