package mention

import "readout/wasm/engine/lexicon"

// What an article has told of a string in one place holds for the same string in
// another. The first pass scores every name it finds as each kind; the second gives
// each possible name what the same words scored elsewhere, so that the clear places
// decide the unclear ones. The simpler rule, the kind found most often, lets three
// unclear places outvote a title.
//
// A full name lends its strength to the family name alone: "Mohammad Bagheri" once,
// and "Bagheri" is a person everywhere.

// A memo is what the first pass says of one string, by kind, as gain over no name.
type memo struct {
	_     [0]func() // never compared: spares the code for it
	whole [4]int32  // the string itself, summed over its places
	part  [4]int32  // as the family name of somebody
	clear bool      // outside headlines too
}

// memories are memos by key, in a table half empty. A Go map takes three times as long
// in WebAssembly, and each possible name asks four times.
type memories struct {
	slots []int32 // one more than the place in list
	keys  []uint64
	list  []memo
}

func newMemories(names int) *memories {
	size := 16
	for size < 8*names { // each name and up to three parts of it
		size *= 2
	}
	return &memories{slots: make([]int32, size)}
}

// slot is the slot of k, or the free one where it would stand.
func (m *memories) slot(k uint64) *int32 {
	mask := len(m.slots) - 1
	h := int(k^k>>32) & mask
	for m.slots[h] > 0 && m.keys[m.slots[h]-1] != k {
		h = (h + 1) & mask
	}
	return &m.slots[h]
}

// at is the memo of k, made where there is none; it holds until the next is made.
func (m *memories) at(k uint64) *memo {
	s := m.slot(k)
	if *s == 0 {
		m.keys, m.list = append(m.keys, k), append(m.list, memo{})
		*s = int32(len(m.list))
	}
	return &m.list[*s-1]
}

var nothing memo

// get is the memo of k, to be read only; that of nothing where there is none.
func (m *memories) get(k uint64) *memo {
	if m == nil {
		return &nothing
	}
	if s := *m.slot(k); s > 0 {
		return &m.list[s-1]
	}
	return &nothing
}

// key is the same for the same words.
func (f *finder) key(i, j int) uint64 {
	k := uint64(14695981039346656037)
	for ; i < j; i++ {
		k = (k ^ uint64(f.w[i].hash)) * 1099511628211
	}
	return k
}

// remember keeps what the first pass found.
func (f *finder) remember() {
	f.memory = newMemories(len(f.found))
	for i, n := range f.found {
		gain := f.gains[i]
		m := f.memory.at(f.key(n.first, n.end))
		for k := range gain {
			m.whole[k] += gain[k]
		}
		m.clear = m.clear || !f.is(n.first, headline)
		if n.kind != person {
			continue
		}
		lead := gain[person] - max(gain[body], gain[place], 0)
		if t := f.w[n.first].title; t != untitled && t != byWeak {
			lead = max(lead, titledLead) // a title once makes a person everywhere
			f.lend(n.first, n.end, lead)
		}
		if n.end-n.first < 2 {
			continue
		}
		first := f.is(n.first, familyFirst) && n.end-n.first < 4 || f.is(n.end-1, half)
		if first {
			f.lend(n.first, n.first+1, lead)
		}
		if last := n.end - 1; !first || !f.is(last, common|ordinary) {
			f.lend(last, n.end, lead)
			for last > n.first+1 && (f.is(last-1, particle) || f.fold(last-1) == "-") {
				last--
			}
			if last < n.end-1 && f.opens(last) {
				f.lend(last, n.end, lead) // "von der Leyen", "el-Khatib"
			}
		}
	}
}

// lend gives a part of a person's name what the whole gained.
func (f *finder) lend(i, j int, lead int32) {
	m := f.memory.at(f.key(i, j))
	m.part[person] += max(0, lead)
	m.clear = m.clear || !f.is(i, headline)
}

// recall is what the article's memory gives tokens [i, j) as each kind.
func (f *finder) recall(i, j int) (v [4]int32) {
	m := *f.memory.get(f.key(i, j))
	if j-i > 1 && m.part[person] == 0 { // with what its family name has
		m.part[person] = f.memory.get(f.key(j-1, j)).part[person]
		if f.is(i, familyFirst) {
			m.part[person] = max(m.part[person], f.memory.get(f.key(i, i+1)).part[person])
		}
	}
	if g := f.gainOf[i]; g > 0 && f.gains[g-1][none] == int32(j) { // not what it says of itself
		for k := person; k <= place; k++ {
			m.whole[k] -= f.gains[g-1][k]
		}
	}
	p := m.part[person]
	for k := person; k <= place; k++ {
		v[k] = limit(m.whole[k]*memoryWhole/100, memoryLimit)
	}
	if p > 0 {
		b := limit(p*memoryPart/100, partLimit)
		if f.w[i].entry == 0 {
			b = limit(p*memoryPart/100, partLimit+100)
		}
		if j-i == 1 && p > 100 && f.is(i, placeHead|orgHead|common|adjectival|thing|outletWord) && !f.is(i, titleWord|headline) && !f.is(j, capital) && f.fold(j) != "-" && (!f.is(i-1, capital) || f.is(i-1, titleWord)) {
			b += 300 // Park, Bush, Church: a word, but here a family name
		}
		v[person] += b
		v[body] -= b / 2
		v[place] -= b / 2
	}
	return v
}

// How much of what is remembered counts, per cent, and the most that may.
var (
	memoryWhole = int32(100)
	memoryPart  = int32(200)
	memoryLimit = int32(200)
	partLimit   = int32(200)
)

// titledLead is what a title is worth at least.
const titledLead = 150

func limit(x, most int32) int32 { return max(-most, min(x, most)) }

// caution is what a name must bring beyond being the likeliest, by kind: wrong is
// worse than unknown.
var caution = [4]int32{person: 60, body: 20, place: 40}

// why says in plain words which evidence found n.
func (f *finder) why(n name) string {
	e := f.w[n.first].entry
	whole := int(f.w[n.first].n) == n.end-n.first
	switch n.kind {
	case person:
		switch {
		case f.before[n.first] >= 0:
			return "a title stands before it"
		case n.end-n.first > 1 && f.is(n.first, givenName):
			return "it begins with a given name"
		case n.end-n.first > 1 && f.is(n.first, familyFirst):
			return "it begins with a Chinese, Korean or Vietnamese family name"
		case n.end-n.first == 1:
			return "part of a full name in this article, or used like a person's"
		}
		return "capitalised words used like a person's name"
	case place:
		switch {
		case whole && e&lexicon.IsCountry != 0:
			return "a country"
		case whole && e&lexicon.IsPlace != 0:
			return "a known city, region or sea"
		case f.hasWord(n, placeHead):
			return "a word for a place is part of it"
		}
		return "capitalised words used like a place"
	}
	switch {
	case whole && e&lexicon.IsOutlet != 0:
		return "a known outlet"
	case whole && e&lexicon.IsOrg != 0:
		return "a known body"
	case f.is(n.end-1, outletWord):
		return "it ends in a word for an outlet"
	case n.end-n.first == 1 && f.is(n.first, acronym):
		return "an acronym"
	}
	return "a word for a body is part of it"
}

// hasWord reports whether a word of n is of this class.
func (f *finder) hasWord(n name, fl flag) bool {
	for x := n.first; x < n.end; x++ {
		if f.is(x, fl) {
			return true
		}
	}
	return false
}
