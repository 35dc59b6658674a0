package files

import "readout/wasm/wire"

// Page reads one HTML page by the given reader and hands over its article. The data is
// UTF-8, as [Read] gives it to post.
func Page(f File, read PageReader, post Post) {
	r := newReading(Options{Page: read}, post)
	defer r.flush()
	r.page(opened{File: f, kind: web, text: string(f.Data)})
}

// page reads an HTML page, or hands it over to the program that can.
func (r *reading) page(o opened) {
	defer r.guard(o.Name)
	if r.o.Page == nil {
		r.flush()
		r.post(wire.FileAnswer{Page: o.Name}, []byte(o.text))
		return
	}
	a, notes, err := r.o.Page(o.Name, []byte(o.text))
	if err != nil {
		r.problem(o.Name, 0, err.Error())
		return
	}
	r.article(item{Article: a, file: o.Name, notes: notes})
}
