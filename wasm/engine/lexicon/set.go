package lexicon

import (
	"sync"
	"sync/atomic"
)

// A Set is a set of folded words for another room: a string until it is first asked,
// then a table of where its words stand in the string. A map of strings hashes slowly
// in WebAssembly and keeps every word twice.
type Set struct {
	words string
	once  sync.Once
	ready uint32 // 1 once slots are made; asking it costs less than asking once
	sieve sieve
	slots []uint16 // 1 + where a word begins; 0 is free
}

// SetOf is the set of the words, which are written with white space between, 64 KB of
// them at most.
func SetOf(words string) *Set { return &Set{words: words} }

func (s *Set) build() {
	n := 1
	for i := range len(s.words) {
		if s.words[i] <= ' ' {
			n++
		}
	}
	s.slots = make([]uint16, slotsFor(n))
	for i := 0; i < len(s.words); i++ {
		at := i
		for i < len(s.words) && s.words[i] > ' ' {
			i++
		}
		if i > at {
			*s.slot(s.words[at:i]) = uint16(at + 1)
			s.sieve.add(s.words[at:i])
		}
	}
	atomic.StoreUint32(&s.ready, 1)
}

// slotsFor is how many slots a table of n words has, a power of two: few of the words
// that are not in it, which most are, meet one that is.
func slotsFor(n int) int {
	size := 8
	for size < 4*n {
		size *= 2
	}
	return size
}

// slot is the slot of w, or the free one where it would stand.
func (s *Set) slot(w string) *uint16 {
	mask := len(s.slots) - 1
	h := hash(w) & mask
	for s.slots[h] != 0 {
		at := int(s.slots[h]) - 1
		if e := at + len(w); e <= len(s.words) && s.words[at] == w[0] && (e == len(s.words) || s.words[e] <= ' ') && s.words[at:e] == w {
			break
		}
		h = (h + 1) & mask
	}
	return &s.slots[h]
}

// Has reports whether w is in s.
func (s *Set) Has(w string) bool {
	if w == "" {
		return false
	}
	if atomic.LoadUint32(&s.ready) == 0 {
		s.once.Do(s.build)
	}
	return s.sieve.passes(w) && *s.slot(w) != 0
}

// A sieve lets the words of a table through, and few others: their first and last letter
// and their length are looked at before anything is reckoned of all their letters. Nearly
// every word of a text is asked for in vain.
type sieve [64]uint32

func (s *sieve) add(w string) {
	n := len(w)
	s[(w[0]*7^w[n-1]*29)&63] |= 1 << (n & 31)
}

func (s *sieve) passes(w string) bool {
	n := len(w)
	return s[(w[0]*7^w[n-1]*29)&63]&(1<<(n&31)) != 0
}
