package lexicon

import (
	"strings"
	"sync"
)

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
	if Country(folded) != "" {
		e |= IsCountry
	}
	if Capital(folded) != "" {
		e |= IsCapital
	}
	if cities.has(folded) {
		e |= IsCity
	}
	if regions.has(folded) {
		e |= IsRegion
	}
	if orgs.has(folded) {
		e |= IsOrg
	}
	if outlets.has(folded) {
		e |= IsOutlet
	}
	return e
}

// EntryAt looks up the longest known phrase that begins at token i and ends before
// end, and how many tokens it takes. buf is scratch space and may be nil.
func EntryAt(w Words, i, end int, buf []byte) (e Entry, n int, scratch []byte) {
	longest := int(firsts()[w.Fold(i)])
	if longest == 0 {
		return Lookup(w.Fold(i)), 1, buf
	}
	for n = min(longest, end-i); n > 1; n-- {
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

// firsts are the first tokens of phrases of several tokens, with the number of
// tokens of the longest.
var firsts = sync.OnceValue(func() map[string]uint8 {
	m := map[string]uint8{}
	add := func(k string) {
		first, rest, found := strings.Cut(k, " ")
		n := 1
		if h, r, ok := strings.Cut(first, "-"); ok { // a hyphen is a token
			first, rest, found, n = h, r+" "+rest, true, 2
		}
		if a, ok := strings.CutSuffix(first, "'s"); ok {
			first, n = a, n+1
		}
		if a, ok := strings.CutSuffix(first, ","); ok {
			first, n = a, n+1
		}
		if !found {
			return
		}
		for _, c := range strings.TrimSpace(rest) {
			switch c {
			case ' ', ',', '\'':
				n++
			case '-':
				n += 2
			}
		}
		if n++; int(m[first]) < n {
			m[first] = uint8(n)
		}
	}
	n := nation()
	for _, t := range []map[string]string{n.countries, n.capitals} {
		for k := range t {
			add(k)
		}
	}
	for _, t := range []table{cities, regions} {
		for l := range strings.SplitSeq(string(t), "\n") {
			add(l)
		}
	}
	for _, s := range []*wordset{&orgs, &outlets} {
		s.has("")
		for k := range s.m {
			add(k)
		}
	}
	return m
})
