package lexicon

import (
	"strings"
	"sync"
	"sync/atomic"
)

//go:generate go run ./gen

// A dict is a sorted list of folded keys in one string, a line each, a value after a tab.
// The simpler thing, a map literal, costs three times the bytes in the binary and is built
// at every start, in the browser, before anything is read.
type dict string

// The long lists, merged: what is asked of every capitalised word, and of every
// phrase that may be a name, is one search each. Where they come from is told in
// docs/lexicon.md.
var (
	wordIndex   = index{packed: wordText, usual: "g"}
	phraseIndex = index{packed: phraseText, usual: "c"}

	firstIndex  = index{text: string(firsts)}
	headIndex   = index{text: string(heads)}
	rankIndex   = index{text: string(ranks)}
	prefixIndex = index{text: string(prefixes)}
	fieldIndex  = index{text: string(fields)}

	countryIndex = index{text: string(countries)}
	demonymIndex = index{text: string(demonyms)}
	capitalIndex = index{text: string(capitals)}
	shownIndex   = index{text: string(shownNames)}
)

// An index finds a key by a hash of it. The lines are unpacked and the table is made on
// first use, in about two milliseconds; see gen for the packing. A binary search needs
// no table, and took a sixth of all the time of reading.
type index struct {
	packed, usual string
	once          sync.Once
	ready         uint32  // 1 once the rest is made
	sieve         sieve   // of the short lists; the long ones let too much through
	text          string  // key, tab, letters, line break
	slots         []int32 // where a line begins, by the hash of its key; -1: free
}

// unpack writes the lines out.
func (x *index) unpack() string {
	p := x.packed
	b := make([]byte, 0, len(p)*2)
	last := 0 // where the key before begins
	for i := 0; i < len(p); {
		shared := int(p[i] - 'A')
		e := i + 1
		for e < len(p) && (p[e] < 'A' || p[e] > 'Z') {
			e++
		}
		key := len(b)
		b = append(b, b[last:last+shared]...)
		b = append(b, p[i+1:e]...)
		if strings.IndexByte(p[i:e], '\t') < 0 {
			b = append(b, '\t')
			b = append(b, x.usual...)
		}
		b = append(b, '\n')
		last, i = key, e
	}
	return string(b)
}

func (x *index) build() {
	if x.packed != "" {
		x.text = x.unpack()
	}
	t := x.text
	size := 1
	for lines := strings.Count(t, "\n"); size < 2*lines; {
		size *= 2
	}
	x.slots = make([]int32, size)
	for i := range x.slots {
		x.slots[i] = -1
	}
	for i := 0; i < len(t); {
		tab := i + strings.IndexByte(t[i:], '\t')
		at := hash(t[i:tab]) & (size - 1)
		for x.slots[at] >= 0 {
			at = (at + 1) & (size - 1)
		}
		x.slots[at] = int32(i)
		if x.packed == "" {
			x.sieve.add(t[i:tab])
		}
		i = tab + strings.IndexByte(t[tab:], '\n') + 1
	}
	atomic.StoreUint32(&x.ready, 1)
}

// hash is FNV-1a, shortened to 30 bits so that it is the same number everywhere.
func hash(s string) int {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return int(h^h>>15) & (1<<30 - 1)
}

// get is the value of key, "" where there is none.
func (x *index) get(key string) string {
	if atomic.LoadUint32(&x.ready) == 0 {
		x.once.Do(x.build)
	}
	t, n, mask := x.text, len(key), len(x.slots)-1
	if n == 0 || x.packed == "" && !x.sieve.passes(key) {
		return ""
	}
	for at := hash(key) & mask; x.slots[at] >= 0; at = (at + 1) & mask {
		i := int(x.slots[at])
		if i+n < len(t) && t[i+n] == '\t' && t[i] == key[0] && t[i:i+n] == key {
			e := i + n + 1
			for t[e] != '\n' { // values are a few letters
				e++
			}
			return t[i+n+1 : e]
		}
	}
	return ""
}

// shown are the name and the adjective of a country by its code.
func shown(code string) (name, adjective string) {
	name, adjective, _ = strings.Cut(shownIndex.get(code), "|")
	return name, adjective
}
