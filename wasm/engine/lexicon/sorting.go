package lexicon

import (
	"sync"
	"sync/atomic"

	"readout/wasm/engine/text"
)

// A Sorting gives folded words a class for another room. It is a few strings until it is
// first asked, then a table like that of a [Set]. A switch over the words would be built
// at no time at all, and compiles to a comparison a word: the verbs of speech alone made
// 50 KB of program.
type Sorting struct {
	rows  []Row
	once  sync.Once
	ready uint32
	sieve sieve
	slots []sorted
}

// A Row is the words of one class, with white space between.
type Row struct {
	_     [0]func() // never compared: spares the code for it
	Class uint16    // not 0
	Words string
}

type sorted struct {
	word  string
	class uint16
}

// Sort is the sorting of rows; a word that stands in several has the class of the last.
func Sort(rows ...Row) *Sorting { return &Sorting{rows: rows} }

func (t *Sorting) build() {
	n := 0
	for _, r := range t.rows {
		n += len(r.Words)/6 + 1
	}
	t.slots = make([]sorted, slotsFor(n))
	for _, r := range t.rows {
		for w, rest := text.Field(r.Words); w != ""; w, rest = text.Field(rest) {
			*t.slot(w) = sorted{w, r.Class}
			t.sieve.add(w)
		}
	}
	atomic.StoreUint32(&t.ready, 1)
}

func (t *Sorting) slot(w string) *sorted {
	mask := len(t.slots) - 1
	h := hash(w) & mask
	for t.slots[h].class != 0 && t.slots[h].word != w {
		h = (h + 1) & mask
	}
	return &t.slots[h]
}

// Of is the class of w; 0 for a word that is in no row.
func (t *Sorting) Of(w string) uint16 {
	if w == "" {
		return 0
	}
	if atomic.LoadUint32(&t.ready) == 0 {
		t.once.Do(t.build)
	}
	if !t.sieve.passes(w) {
		return 0
	}
	return t.slot(w).class
}
