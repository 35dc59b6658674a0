package network

import "math/bits"

// A president whom every second sentence names is named together with everybody,
// and that says nothing. Significance asks how much more often two are named
// together than two such names would be by chance: the pointwise mutual information
// of the pair, normalised to its greatest possible value (Bouma, "Normalized
// (pointwise) mutual information in collocation extraction", 2009), and drawn
// towards nothing where it rests on few sentences, by n/(n+1). The simpler count of
// sentences puts the president on top of every list.
//
// Logarithms are fixed-point integers: math.Log may differ in its last bit between
// machines, and the same articles must give the same bytes.

// significance is 0 (as often as by chance, or less) to 1000. together, a and b are
// sentences with both, with the one and with the other, of all.
func significance(together, a, b, all int) int {
	if together <= 0 || a <= 0 || b <= 0 {
		return 0
	}
	all = max(all, a, b, together)
	gain := log2(all) + log2(together) - log2(a) - log2(b)
	if gain <= 0 {
		return 0
	}
	most := log2(all) - log2(together)
	s := int64(1000)
	if most > 0 {
		s = min(gain*1000/most, 1000)
	}
	return int(s * int64(together) / int64(together+1))
}

// log2 is the binary logarithm of n > 0 in units of 1/65536.
func log2(n int) int64 {
	x := uint64(n)
	whole := bits.Len64(x) - 1
	var frac int64
	x <<= 63 - whole // 1 ≤ x/2⁶³ < 2
	for bit := int64(1 << 15); bit > 0; bit >>= 1 {
		hi, lo := bits.Mul64(x, x) // squared, in units of 2¹²⁶
		if hi&(1<<63) != 0 {       // ≥ 2
			frac |= bit
			x = hi
		} else {
			x = hi<<1 | lo>>63
		}
	}
	return int64(whole)<<16 | frac
}
