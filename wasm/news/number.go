package news

// Number reads a whole number of at most 15 digits, with "-" before it where it is below
// zero; ok is false for anything else. (strconv.Atoi tells what was wrong in quotation
// marks, for which it carries tables of Unicode: some 3 KB of the desk, brotli.)
func Number(s string) (n int, ok bool) {
	digits := s
	if len(s) > 1 && s[0] == '-' {
		digits = s[1:]
	}
	if digits == "" || len(digits) > 15 {
		return 0, false
	}
	for i := range len(digits) {
		c := digits[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	if len(digits) < len(s) {
		n = -n
	}
	return n, true
}
