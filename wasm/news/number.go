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

// SortedOnce sorts a short list of indices, in place, and leaves each once. (The library's
// sort is made for long lists and takes its room in the desk.)
func SortedOnce(list []int) []int {
	n := 0
	for _, x := range list {
		at := n
		for at > 0 && list[at-1] > x {
			at--
		}
		if at > 0 && list[at-1] == x {
			continue
		}
		copy(list[at+1:n+1], list[at:n])
		list[at] = x
		n++
	}
	return list[:n]
}
