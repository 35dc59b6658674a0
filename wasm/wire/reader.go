package wire

// A Reader reads small JSON files where encoding/json must not be linked: with the
// parser of requests. Every method reports false at what it did not expect; nothing that
// was read until then can be trusted.
type Reader struct{ p parser }

// NewReader reads b.
func NewReader(b []byte) *Reader { return &Reader{parser{s: b}} }

// Object reads an object; field is called with each name and has to read its value.
func (r *Reader) Object(field func(name string) bool) bool {
	if !r.p.eat('{') {
		return false
	}
	for first := true; !r.p.eat('}'); first = false {
		if !first && !r.p.eat(',') {
			return false
		}
		name, ok := r.p.text()
		if !ok || !r.p.eat(':') || !field(name) {
			return false
		}
	}
	return true
}

// List reads a list; item is called at each of its things and has to read it.
func (r *Reader) List(item func() bool) bool {
	if !r.p.eat('[') {
		return false
	}
	for first := true; !r.p.eat(']'); first = false {
		if !first && !r.p.eat(',') || !item() {
			return false
		}
	}
	return true
}

// Text reads a string.
func (r *Reader) Text(into *string) (ok bool) { *into, ok = r.p.text(); return ok }

// Texts reads a list of strings.
func (r *Reader) Texts(into *[]string) (ok bool) { *into, ok = r.p.texts(); return ok }

// Number reads a whole number.
func (r *Reader) Number(into *int) (ok bool) { *into, ok = r.p.number(); return ok }

// Truth reads true or false.
func (r *Reader) Truth(into *bool) (ok bool) { *into, ok = r.p.truth(); return ok }

// End reports whether nothing is left.
func (r *Reader) End() bool { return r.p.end() }
