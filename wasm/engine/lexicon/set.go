package lexicon

// A Set is a set of folded words for another room: a string until it is first asked.
type Set struct{ words wordset }

// SetOf is the set of the words, which are written with white space between.
func SetOf(words string) *Set { return &Set{wordset{words: words}} }

// Has reports whether w is in s.
func (s *Set) Has(w string) bool { return s.words.has(w) }
