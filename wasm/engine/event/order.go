package event

import "readout/wasm/engine/text"

// Sorting. What is sorted here by the hundred thousand are numbers with what they belong
// to, a byte at a time; what is sorted in small lists is put in place one by one. The
// library's sorts, made anew for every kind of number, take 10 KB of the browser's budget.

// byNumber sorts number, and who along with it; what is equal keeps its order.
func byNumber(number []uint32, who []int32) ([]uint32, []int32) {
	number2, who2 := make([]uint32, len(number)), make([]int32, len(who))
	for shift := 0; shift < 32; shift += 8 {
		var count [257]int
		for _, g := range number {
			count[g>>shift&255+1]++
		}
		for b := range 256 {
			count[b+1] += count[b]
		}
		for p, g := range number {
			b := g >> shift & 255
			number2[count[b]], who2[count[b]] = g, who[p]
			count[b]++
		}
		number, number2, who, who2 = number2, number, who2, who
	}
	return number, who
}

// byName is the order of names, as positions; what has one name keeps its order. It does
// not depend on that of the articles.
func byName(names []text.Name) []int32 {
	number, who := make([]uint32, len(names)), make([]int32, len(names))
	for i, n := range names {
		number[i], who[i] = uint32(n), int32(i)
	}
	_, who = byNumber(number, who)
	for k, i := range who {
		number[k] = uint32(names[i] >> 32)
	}
	_, who = byNumber(number, who)
	return who
}

// sortWords sorts the words of one sentence or quote (Shell's sort, Ciura's steps).
func sortWords(w []uint32) {
	for _, step := range [...]int{701, 301, 132, 57, 23, 10, 4, 1} {
		for i := step; i < len(w); i++ {
			x, at := w[i], i
			for ; at >= step && w[at-step] > x; at -= step {
				w[at] = w[at-step]
			}
			w[at] = x
		}
	}
}

// once leaves of a sorted list each once.
func once[T comparable](w []T) []T {
	n := 0
	for i, x := range w {
		if i == 0 || x != w[n-1] {
			w[n] = x
			n++
		}
	}
	return w[:n]
}

// putLeast puts h among the n least so far, each once, and says how many they are.
func putLeast(least *[sketch]uint32, n int, h uint32) int {
	at := n
	for at > 0 && least[at-1] > h {
		at--
	}
	if at == sketch || at > 0 && least[at-1] == h {
		return n
	}
	n = min(n+1, sketch)
	copy(least[at+1:n], least[at:])
	least[at] = h
	return n
}

// A store lends room for words: one piece of memory for those of many sentences.
type store struct{ free []uint32 }

// room is an empty slice that has room for n words.
func (s *store) room(n int) []uint32 {
	if cap(s.free) < n {
		s.free = make([]uint32, 0, max(n, 1<<12))
	}
	return s.free
}

// keep takes of the room what was filled, and gives it.
func (s *store) keep(w []uint32) []uint32 {
	s.free = w[len(w):]
	return w[:len(w):len(w)]
}
