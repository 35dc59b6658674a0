package account

import (
	"strings"
	"sync"
)

// A wordtable gives folded words their class. It is a few strings until it is first
// asked, then a map. A switch over the words would be built at no time at all and
// compiles to a comparison a word: the verbs of speech alone made 50 KB of program.
type wordtable struct {
	rows []wordrow
	once sync.Once
	m    map[string]uint16
}

type wordrow struct {
	class uint16
	words string // with white space between
}

// The classes of a plain set.
const (
	yes uint16 = 1
	no  uint16 = 2
)

// of is the class of w; 0 for a word that is in no row.
func (t *wordtable) of(w string) uint16 {
	t.once.Do(func() {
		t.m = map[string]uint16{}
		for _, r := range t.rows {
			for _, w := range strings.Fields(r.words) {
				t.m[w] = r.class
			}
		}
	})
	return t.m[w]
}
