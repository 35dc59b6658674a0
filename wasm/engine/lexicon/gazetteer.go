package lexicon

import "strings"

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
	if styled(w.Fold(i)) {
		for n = min(longestStyled, end-i); n > 2; n-- {
			buf = Join(buf[:0], w, i, i+n)
			if Country(unstyled(string(buf))) != "" {
				return IsCountry, n, buf
			}
		}
	}
	return Lookup(w.Fold(i)), 1, buf
}

// The words of states' full names, from the list of member states in UN Terminology. "State
// of" and "Union of" are left out: parts of countries and speeches begin so too.
var (
	styleHeads = SetOf("republic kingdom sultanate emirate principality commonwealth duchy")
	styleWords = SetOf("people islamic democratic socialist federal federative arab bolivarian plurinational hashemite cooperative united independent oriental grand")
)

// longestStyled is how many tokens a state's full name has at most, style and all.
const longestStyled = 8

// styled reports whether a state's full name may begin with this token.
func styled(first string) bool { return styleHeads.Has(first) || styleWords.Has(first) }

// unstyled is a folded name of a state without its style: "people's republic of china" gives
// "china". "" if it has none.
func unstyled(folded string) string {
	for rest := folded; ; {
		word, after, more := strings.Cut(rest, " ")
		switch {
		case !more:
			return ""
		case styleHeads.Has(word):
			name, ok := strings.CutPrefix(after, "of ")
			if !ok {
				return ""
			}
			return strings.TrimPrefix(name, "the ")
		case !styleWords.Has(strings.TrimSuffix(word, "'s")):
			return ""
		}
		rest = after
	}
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
