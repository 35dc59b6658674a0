package mention

// The learned weights: an averaged perceptron's, rounded to a byte. Slot k of row h
// is what feature h says for kind k; slot 0 is for words that are no part of a
// name. Made by `make train EVAL=DIR` (package mention/train), which gives the same
// bytes for the same sets.
//
// It stands in z_model.go as a string: package embed would bring io/fs, time and
// syscall into the browser, 32 KB.

// rows is how many rows a model has.
const rows = 1 << 16

// weights is where scores come from: the embedded model, or the one in training.
type weights interface {
	add(v *[4]int32, features []uint32)
}

type embedded string

func (m embedded) add(v *[4]int32, features []uint32) {
	if len(m) < rows*4 {
		return
	}
	a, b, c, d := v[0], v[1], v[2], v[3]
	for _, h := range features {
		r := m[h%rows*4 : h%rows*4+4]
		a += int32(int8(r[0]))
		b += int32(int8(r[1]))
		c += int32(int8(r[2]))
		d += int32(int8(r[3]))
	}
	v[0], v[1], v[2], v[3] = a, b, c, d
}
