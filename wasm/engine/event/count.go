package event

import "cmp"

// A count is how often each of a few things was told, as they came.
type count[T cmp.Ordered] []counted[T]

type counted[T cmp.Ordered] struct {
	of T
	n  int
}

func (c *count[T]) add(x T) {
	for i := range *c {
		if (*c)[i].of == x {
			(*c)[i].n++
			return
		}
	}
	*c = append(*c, counted[T]{x, 1})
}

// most is what was told most often, the least of several.
func (c count[T]) most() T {
	var best counted[T]
	for _, x := range c {
		if x.n > best.n || x.n == best.n && x.of < best.of {
			best = x
		}
	}
	return best.of
}
