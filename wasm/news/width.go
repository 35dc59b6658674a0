package news

// TextWidth is how wide s is at most in common sans-serif letters, in hundredths of the
// font's size. The layout of the network and its drawing must go by the same estimate, or
// labels that do not overlap in the one would in the other.
func TextWidth(s string) int {
	w := 0
	for _, r := range s {
		switch {
		case r == ' ' || r == '.' || r == ',' || r == '\'' || r == '’' || r == 'i' || r == 'j' || r == 'l' || r == 'I' || r == '|':
			w += 32
		case r == 'f' || r == 't' || r == 'r' || r == '-' || r == '(' || r == ')':
			w += 44
		case r == 'm' || r == 'w' || r == 'M' || r == 'W' || r == '…':
			w += 98
		case 'A' <= r && r <= 'Z':
			w += 72
		case r < 0x2000:
			w += 63
		default: // ideographs and the like
			w += 105
		}
	}
	return w
}
