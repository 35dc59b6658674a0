package event

// An index leads from a pair of neighbouring words to the sayings that have it. It is
// flat arrays, sorted once by counting: a map of slices takes five times the memory
// for a hundred thousand quotes, and most pairs of words stand in one quote only.
type index struct {
	who   []int32 // the saying of each pair of words, by pair, ascending within one
	ahead []uint8 // how many behind it in who have the same pair and are to be met
	mine  []int32 // positions in who by saying, of those with some ahead: those of saying i are mine[from[i]:from[i+1]]
	from  []int32
}

func newIndex(all []saying, reps []int) *index {
	n := 0
	for _, i := range reps {
		n += max(0, len(all[i].words)-1)
	}
	gram, who := make([]uint32, 0, n), make([]int32, 0, n)
	for _, i := range reps {
		gram, who = shingles(all[i].words, int32(i), gram, who)
	}
	return indexOf(gram, who, len(all))
}

// indexOf is the index of gram[k] leading to who[k], a number below n; within who a
// saying has each gram once.
func indexOf(gram []uint32, who []int32, n int) *index {
	gram, who = byNumber(gram, who)
	x := &index{who: who, ahead: ahead(gram), from: make([]int32, n+1)}
	some := 0
	for p, i := range x.who {
		if x.ahead[p] > 0 {
			x.from[i+1]++
			some++
		}
	}
	for i := range n {
		x.from[i+1] += x.from[i]
	}
	next := append([]int32(nil), x.from[:n]...)
	x.mine = make([]int32, some)
	for p, i := range x.who {
		if x.ahead[p] > 0 {
			x.mine[next[i]] = int32(p)
			next[i]++
		}
	}
	return x
}

// ahead is for each of the sorted pairs of words how many of the same behind it are to be
// met: all, or where everybody has it the next few, and only by the first of the crowd.
func ahead(gram []uint32) []uint8 {
	out := make([]uint8, len(gram))
	for lo := 0; lo < len(gram); {
		hi := lo + 1
		for hi < len(gram) && gram[hi] == gram[lo] {
			hi++
		}
		for p := lo; p < hi; p++ {
			n := hi - p - 1
			if hi-lo > crowd {
				n = max(0, min(n, nearby, crowd-(p-lo)))
			}
			out[p] = uint8(n)
		}
		lo = hi
	}
	return out
}

// shingles appends the pairs of neighbouring content words, hashed, each once.
func shingles(words []uint32, i int32, gram []uint32, who []int32) ([]uint32, []int32) {
	at := len(gram)
	for k := 1; k < len(words); k++ {
		gram = append(gram, (words[k-1]*0x9e3779b1^words[k])*0x85ebca6b)
	}
	sortWords(gram[at:])
	gram = gram[:at+len(once(gram[at:]))]
	for range gram[at:] {
		who = append(who, i)
	}
	return gram, who
}

// meets calls f for those behind saying i that share a pair of words with it, once for
// each pair.
func (x *index) meets(i int, f func(j int32)) {
	for _, p := range x.mine[x.from[i]:x.from[i+1]] {
		for _, j := range x.who[p+1 : p+1+int32(x.ahead[p])] {
			f(j)
		}
	}
}
