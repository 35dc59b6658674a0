package lexicon

import (
	"strings"
	"sync"
)

// A Set is a set of folded words for another room: a string until it is first asked.
type Set struct {
	words string
	once  sync.Once
	m     map[string]struct{}
}

// SetOf is the set of the words, which are written with white space between.
func SetOf(words string) *Set { return &Set{words: words} }

// Has reports whether w is in s.
func (s *Set) Has(w string) bool {
	s.once.Do(func() {
		f := strings.Fields(s.words)
		s.m = make(map[string]struct{}, len(f))
		for _, w := range f {
			s.m[w] = struct{}{}
		}
	})
	_, ok := s.m[w]
	return ok
}
