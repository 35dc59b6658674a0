package name

// Plain is the small letters a to z that r is written with where marks are left out:
// "ş" gives "s", "ß" gives "ss", "ж" gives "zh", "," gives "". known is false for a
// letter of a script that is not read.
func Plain(r rune) (letters string, known bool) {
	if r < 0x80 {
		switch {
		case 'a' <= r && r <= 'z':
			return string(r), true
		case 'A' <= r && r <= 'Z':
			return string(r | 0x20), true
		}
		return "", true
	}
	b, known := appendRune(nil, r)
	for i, c := range b {
		switch {
		case c == 'B':
			b[i] = 'a'
		case c == 'W':
			b[i] = 'o'
		case c == 'M':
			b[i] = 'u'
		case 'A' <= c && c <= 'Z':
			b[i] = c | 0x20
		}
	}
	return string(b), known
}
