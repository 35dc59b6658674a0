package web

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Fitting the drawing into its place. Where it fits as it is laid out, it is shown so, and
// its words have the places the engine found for them. On a narrow page it does not: then
// it is drawn wider or higher than it is laid out until it has the shape of its place,
// which a drawing of discs and straight lines can be without saying anything else, and the
// window ends where the nodes do: there words are placed anew, so no room is kept for
// where they would have stood. (To lay it out for each shape in the engine would be
// nicer, and takes longer than opening the page.)

const (
	besideNodes = 24.0 // pixels, from the middle of the outermost nodes to the edge
	aboveNodes  = 34.0 // the same above and below, where words stand
	mostWider   = 2.0
)

// tight reports whether the drawing does not fit into its place as it is laid out.
func (v *netView) tight() bool {
	w := wholeOf(v.Net)
	return v.box.w > 0 && v.box.h > 0 && nameFont*min(v.box.w/w.w, v.box.h/w.h) < leastWords
}

// widen draws the drawing in the shape of its place.
func (v *netView) widen(stage app.Value) {
	by := v.widening()
	if by == v.wider {
		return
	}
	v.wider = by
	nodes, lines := make([]string, 2*len(v.Net.Nodes)), make([]string, 0, 4*len(v.Net.Lines))
	for i := range v.Net.Nodes {
		p, k := v.pos(i), placeOf(v.Net, i)
		nodes[2*k], nodes[2*k+1] = short(p.x), short(p.y)
	}
	for _, l := range v.Net.Lines {
		for _, end := range [2]int{placeOf(v.Net, l.From), placeOf(v.Net, l.To)} {
			lines = append(lines, nodes[2*end], nodes[2*end+1])
		}
	}
	app.Window().Call("__put", stage.Call("querySelector", "svg"), strings.Join(nodes, " "), strings.Join(lines, " "))
}

// widening is how much wider and higher than laid out the drawing should be. It goes by
// all nodes, also by those that are hidden, so that choosing moves nothing.
func (v *netView) widening() point {
	by := point{1, 1}
	if !v.tight() || len(v.Net.Nodes) < 2 {
		return by
	}
	x0, y0 := float64(v.Net.Nodes[0].X), float64(v.Net.Nodes[0].Y)
	f := frame{x0, y0, x0, y0}
	for i := range v.Net.Nodes {
		x, y := float64(v.Net.Nodes[i].X), float64(v.Net.Nodes[i].Y)
		f = f.with(frame{x, y, x, y})
	}
	x, y := (v.box.w-2*besideNodes)/max(f.x1-f.x0, 1), (v.box.h-2*aboveNodes)/max(f.y1-f.y0, 1)
	if x <= 0 || y <= 0 {
		return by
	}
	if x < y {
		by.y = min(y/x, mostWider)
	} else {
		by.x = min(x/y, mostWider)
	}
	return by
}

// fitting is the window that shows all that is shown, in the shape of its place.
func (v *netView) fitting() window {
	return v.windowOf(func(i int) bool { return v.shown.nodes[i] }, len(v.moved) == 0 && v.shown.all())
}

// whole is the window that shows all of the drawing.
func (v *netView) whole() window {
	return v.windowOf(func(int) bool { return true }, len(v.moved) == 0)
}

// windowOf is the window that shows some nodes; all: every one, where it is laid out.
func (v *netView) windowOf(some func(i int) bool, all bool) window {
	laidOut, tight := wholeOf(v.Net), v.tight()
	if all && !tight {
		return laidOut
	}
	var f frame
	first := true
	for i := range v.Net.Nodes {
		if !some(i) {
			continue
		}
		b := v.room(i, tight)
		if first {
			f, first = b, false
		}
		f = f.with(b)
	}
	if first {
		return laidOut
	}
	if tight {
		return v.windowAround(f)
	}
	const pad = 24
	w := window{f.x0 - pad, f.y0 - pad, f.x1 - f.x0 + 2*pad, f.y1 - f.y0 + 2*pad}
	return w.atLeast(laidOut.w/3, 0)
}

// room is what the window has to show of node i: with its words, where these stand as
// they are laid out.
func (v *netView) room(i int, tight bool) frame {
	p := v.pos(i)
	if tight {
		return frame{p.x, p.y, p.x, p.y}
	}
	r := v.radius(i)
	words := placing{net: v.Net, widths: v.widths}
	w := v.start[i]
	f := words.measure(i, w.brief).frame(p, 1, w)
	return f.with(frame{p.x - r, p.y - r, p.x + r, p.y + r})
}

// windowAround is the window with so many pixels around the middles of nodes; not so near
// that things are drawn larger than they are laid out.
func (v *netView) windowAround(f frame) window {
	w, h := f.x1-f.x0, f.y1-f.y0
	perUnit := min((v.box.w-2*besideNodes)/max(w, 1), (v.box.h-2*aboveNodes)/max(h, 1), 1)
	if perUnit <= 0 {
		return wholeOf(v.Net)
	}
	x, y := besideNodes/perUnit, aboveNodes/perUnit
	return window{f.x0 - x, f.y0 - y, w + 2*x, h + 2*y}.atLeast(v.box.w/perUnit, v.box.h/perUnit)
}

// atLeast is a window grown to a size.
func (w window) atLeast(width, height float64) window {
	if grow := width - w.w; grow > 0 { // not a single pair as large as the page
		w.x, w.w = w.x-grow/2, w.w+grow
	}
	if grow := height - w.h; grow > 0 {
		w.y, w.h = w.y-grow/2, w.h+grow
	}
	return w
}

// shaped is a window grown to the shape of its place.
func (w window) shaped(box window) window {
	if box.w <= 0 || box.h <= 0 || w.w <= 0 || w.h <= 0 {
		return w
	}
	return w.atLeast(w.h*box.w/box.h, w.w*box.h/box.w)
}
