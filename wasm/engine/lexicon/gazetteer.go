package lexicon

// An Entry is what a phrase is known as; several bits where it is known as several.
type Entry uint16

const (
	IsCountry Entry = 1 << iota
	IsCapital
	IsCity
	IsRegion
	IsOrg
	IsOutlet
)

// IsPlace covers the kinds of places.
const IsPlace = IsCountry | IsCapital | IsCity | IsRegion

// Lookup tells what a phrase is known as; 0: not known.
func Lookup(folded string) Entry {
	var e Entry
	v := phraseIndex.get(folded)
	for i := range len(v) {
		switch v[i] {
		case 'x':
			e |= IsCountry
		case 'k':
			e |= IsCapital
		case 'c':
			e |= IsCity
		case 'r':
			e |= IsRegion
		case 'o':
			e |= IsOrg
		case 'u':
			e |= IsOutlet
		}
	}
	return e
}

// Longest is how many tokens the longest known phrase has that begins with this one.
func Longest(folded string) int {
	if v := firstIndex.get(folded); v != "" {
		return int(v[0] - '0')
	}
	return 1
}

// EntryAt looks up the longest known phrase that begins at token i and ends before
// end, and how many tokens it takes. buf is scratch space and may be nil.
func EntryAt(w Words, i, end int, buf []byte) (e Entry, n int, scratch []byte) {
	for n = min(Longest(w.Fold(i)), end-i); n > 1; n-- {
		buf = Join(buf[:0], w, i, i+n)
		if e = Lookup(string(buf)); e != 0 {
			return e, n, buf
		}
	}
	return Lookup(w.Fold(i)), 1, buf
}

// Join appends the key of tokens [i, end) to buf.
func Join(buf []byte, w Words, i, end int) []byte {
	for k := i; k < end; k++ {
		f := w.Fold(k)
		if k > i && f != "-" && f != "," && f != "'s" && w.Fold(k-1) != "-" {
			buf = append(buf, ' ')
		}
		buf = append(buf, f...)
	}
	return buf
}
