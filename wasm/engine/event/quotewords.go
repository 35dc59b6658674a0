package event

import (
	"readout/wasm/engine/lexicon"
	"unicode"
	"unicode/utf8"
)

// contentWords hashes the words of s that carry meaning, in order: lower case, without
// possessive endings and plural s, without the words that only join others. They are
// appended to out.
func contentWords(out []uint32, s string) []uint32 {
	var buf [40]byte
	n := 0
	for i := 0; i < len(s); {
		if c := s[i]; 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' { // most are
			i++
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if n < len(buf) {
				buf[n] = c
				n++
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == '\'' || r == '’':
			if n > 0 && i < len(s) && (s[i] == 's' || s[i] == 'S') && !letterAt(s, i+1) {
				i++ // the possessive
			}
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if r = unicode.ToLower(r); n+utf8.RuneLen(r) <= len(buf) {
				n += utf8.EncodeRune(buf[n:], r)
			}
			continue
		}
		out, n = appendWord(out, buf[:n]), 0
	}
	return appendWord(out, buf[:n])
}

// appendWord appends the hash of w, where it carries meaning.
func appendWord(out []uint32, w []byte) []uint32 {
	if w = stem(w); len(w) < 2 || joining.Has(string(w)) {
		return out
	}
	h := uint32(2166136261)
	for _, c := range w {
		h = (h ^ uint32(c)) * 16777619
	}
	return append(out, h)
}

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// stem cuts what only tells number: territories and territory, drills and drill. A
// fuller stemmer would join "organ" and "organise".
func stem(w []byte) []byte {
	n := len(w)
	switch {
	case n > 4 && string(w[n-3:]) == "ies":
		w[n-3] = 'y'
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w
}

// joining are the stemmed words that say nothing by themselves.
var joining = lexicon.SetOf(`the an and or but of in on at to for from by with about into over under between through is are wa was were be been being
	am ha has have had do doe does did will would can could may might shall should must not no this that these those it its
	he she they we you his her their our your my me him them us who which what when where how why as if than then so also
	very more most other such some any all there here up out both each only just own same too now thi upon while well hi
	said say good afternoon morning evening mr mrs ms dr dear colleague friend lady gentleman gentlemen thank please welcome
	like want let much many yes sir madam`)

func hashWords(words []uint32) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range words {
		h = (h ^ uint64(w)) * 1099511628211
	}
	return h
}

func equalWords(a, b []uint32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// longest is how many content words of a quote are aligned; what is beyond counts by
// its words alone, so that a speech in one quotation costs no more than a paragraph.
const longest = 200

// likeness is how alike two quotes are, per mille: three parts the words they share,
// one part the order they share. A quote that is a part of the other is as alike as its
// words are, less a tenth. common: the words they share; within: the shorter stands in the longer in one piece.
// Where the words alone are too few for floor, nothing more is reckoned.
func likeness(x, y *saying, floor int) (alike, common int, within bool) {
	a, b := x, y
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	n := len(a.words)
	if n == 0 {
		return 0, 0, false
	}
	c := shared(a.byWord(), b.byWord())
	words := 2000 * c / (n + len(b.words))
	if part := 900 * c / n; n >= 6 && part > words {
		words = part
	}
	within = c == n && contains(b.words, a.words)
	if (3*words+1000)/4 < floor && !within {
		return 0, c, false
	}
	return (3*words + 1000*inOrder(a.words, b.words)/min(n, longest)) / 4, c, within
}

// byWord is the words sorted: few of all quotes are ever compared.
func (s *saying) byWord() []uint32 {
	if s.sorted == nil {
		s.sorted = append(make([]uint32, 0, len(s.words)), s.words...)
		sortWords(s.sorted)
	}
	return s.sorted
}

// shared counts the words that two sorted runs have in common.
func shared(a, b []uint32) int {
	c, j := 0, 0
	for _, w := range a {
		for j < len(b) && b[j] < w {
			j++
		}
		if j < len(b) && b[j] == w {
			c++
			j++
		}
	}
	return c
}

// inOrder is the length of the longest common subsequence.
func inOrder(a, b []uint32) int {
	a, b = a[:min(len(a), longest)], b[:min(len(b), 2*longest)]
	ends := 0 // what both begin and end with; copies have little between
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b, ends = a[1:], b[1:], ends+1
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b, ends = a[:len(a)-1], b[:len(b)-1], ends+1
	}
	row := make([]int, len(b)+1)
	for _, w := range a {
		diagonal := 0
		for j, v := range b {
			up := row[j+1]
			switch {
			case w == v:
				row[j+1] = diagonal + 1
			case row[j] > up:
				row[j+1] = row[j]
			}
			diagonal = up
		}
	}
	return ends + row[len(b)]
}

// contains reports whether part stands in whole in one piece.
func contains(whole, part []uint32) bool {
	for i := 0; i+len(part) <= len(whole); i++ {
		if equalWords(whole[i:i+len(part)], part) {
			return true
		}
	}
	return false
}

// sets are the groups as they grow.
type sets struct {
	parent []int
	size   []int // by root
	worst  []int // least likeness that joined the set, per mille; by root
}

func newSets(n int) *sets {
	s := &sets{make([]int, n), make([]int, n), make([]int, n)}
	for i := range s.parent {
		s.parent[i], s.size[i], s.worst[i] = i, 1, 1000
	}
	return s
}

func (s *sets) find(i int) int {
	for s.parent[i] != i {
		s.parent[i] = s.parent[s.parent[i]]
		i = s.parent[i]
	}
	return i
}

// union joins the sets of i and j under the lesser root.
func (s *sets) union(i, j int) {
	i, j = s.find(i), s.find(j)
	if i == j {
		return
	}
	if j < i {
		i, j = j, i
	}
	s.parent[j] = i
	s.size[i] += s.size[j]
	s.worst[i] = min(s.worst[i], s.worst[j])
}

// join joins what j says is alike. A fragment goes with one remark only, the most
// alike: it must not join two that merely share a phrase.
func (s *sets) join(all []saying, j join) {
	for _, i := range [2]int{j.a, j.b} {
		if len(all[i].words) < fewest && s.size[s.find(i)] > 1 {
			return
		}
	}
	s.union(j.a, j.b)
	r := s.find(j.a)
	s.worst[r] = min(s.worst[r], j.alike)
}

// least is the least likeness within a group: of all pairs in a small one, of those
// that were compared in a large one.
func (s *sets) least(all []saying, members []int) int {
	if len(members) > wholeGroup {
		return s.worst[s.find(members[0])]
	}
	least := 1000
	for i, a := range members {
		for _, b := range members[i+1:] {
			alike, _, _ := likeness(&all[a], &all[b], 0)
			least = min(least, alike)
		}
	}
	return least
}
