package event

import "slices"

// An index leads from a pair of neighbouring words to the sayings that have it. It is
// two flat arrays, sorted once by counting: a map of slices takes five times the memory
// for a hundred thousand quotes, and most pairs of words stand in one quote only.
type index struct {
	gram []uint32 // sorted
	who  []int32  // the saying of each, ascending within a gram
	mine []int32  // positions in gram by saying: those of saying i are mine[from[i]:from[i+1]]
	from []int32
}

func newIndex(all []saying, reps []int) *index {
	n := 0
	for _, i := range reps {
		n += max(0, len(all[i].words)-1)
	}
	x := &index{gram: make([]uint32, 0, n), who: make([]int32, 0, n), from: make([]int32, len(all)+1)}
	for _, i := range reps {
		x.gram, x.who = shingles(all[i].words, int32(i), x.gram, x.who)
	}
	x.sort()
	for _, i := range x.who {
		x.from[i+1]++
	}
	for i := range all {
		x.from[i+1] += x.from[i]
	}
	next := slices.Clone(x.from[:len(all)])
	x.mine = make([]int32, len(x.who))
	for p, i := range x.who {
		x.mine[next[i]] = int32(p)
		next[i]++
	}
	return x
}

// shingles appends the pairs of neighbouring content words, hashed, each once.
func shingles(words []uint32, i int32, gram []uint32, who []int32) ([]uint32, []int32) {
	at := len(gram)
	for k := 1; k < len(words); k++ {
		gram = append(gram, (words[k-1]*0x9e3779b1^words[k])*0x85ebca6b)
	}
	slices.Sort(gram[at:])
	gram = append(gram[:at], slices.Compact(gram[at:])...)
	for range gram[at:] {
		who = append(who, i)
	}
	return gram, who
}

// sort orders the index by gram, a byte at a time; what is equal keeps its order.
func (x *index) sort() {
	gram, who := make([]uint32, len(x.gram)), make([]int32, len(x.who))
	for shift := 0; shift < 32; shift += 8 {
		var count [257]int
		for _, g := range x.gram {
			count[g>>shift&255+1]++
		}
		for b := range 256 {
			count[b+1] += count[b]
		}
		for p, g := range x.gram {
			b := g >> shift & 255
			gram[count[b]], who[count[b]] = g, x.who[p]
			count[b]++
		}
		x.gram, gram = gram, x.gram
		x.who, who = who, x.who
	}
}

// meets calls f for those behind saying i that share a pair of words with it, once for
// each pair: all, or where everybody has it the next few.
func (x *index) meets(i int, f func(j int32)) {
	for _, p := range x.mine[x.from[i]:x.from[i+1]] {
		g := x.gram[p]
		first := p // the run of g goes at most crowd back
		for n := 0; first > 0 && x.gram[first-1] == g && n < crowd; n++ {
			first--
		}
		last := p + 1
		for last < int32(len(x.gram)) && x.gram[last] == g && last-first <= crowd {
			last++
		}
		if last-first > crowd {
			last = min(last, p+1+nearby)
		}
		for q := p + 1; q < last; q++ {
			f(x.who[q])
		}
	}
}
