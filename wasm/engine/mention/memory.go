package mention

import "readout/wasm/engine/lexicon"

// A memo is what the first pass has seen of one string.
type memo struct {
	score [4]int // by kind, the sum over the places where it was found
}

// remember keeps what the first pass found: whole names, and the last and first
// words of people's full names.
func (f *finder) remember() {
	f.memory = map[string]memo{}
	for _, n := range f.found {
		f.learn(n.first, n.end, n.kind, n.score)
		if n.kind == person && n.end-n.first > 1 {
			f.learn(n.end-1, n.end, person, n.score)
			if f.is(n.first, familyFirst) {
				f.learn(n.first, n.first+1, person, n.score)
			}
		}
	}
}

func (f *finder) learn(i, j int, k kind, score int) {
	f.buf = lexicon.Join(f.buf[:0], f.d, i, j)
	m := f.memory[string(f.buf)]
	m.score[k] += score
	f.memory[string(f.buf)] = m
}

// recall is what the article's memory says of [i, j) as a name of kind k.
func (f *finder) recall(i, j int, k kind) int {
	if f.memory == nil {
		return 0
	}
	f.buf = lexicon.Join(f.buf[:0], f.d, i, j)
	m, ok := f.memory[string(f.buf)]
	if !ok {
		return 0
	}
	s := m.score[k]
	for x, o := range m.score {
		if kind(x) != k && o > m.score[k] {
			s -= o
		}
	}
	return max(-500, min(s, 500))
}

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
		case f.placeShape(n.first, n.end):
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
