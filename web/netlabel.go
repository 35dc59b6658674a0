package web

import (
	"sort"

	"readout/wasm/news"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Words stay readable at any distance: seen from afar they are drawn larger in the
// drawing's units, so that they keep their size on the screen, and of those that would
// then lie over each other only the stronger are shown; coming nearer shows the others.
// Words are placed at the side the engine chose where that is free, else at another. A
// word that is not shown is still spoken, and shown for the node that is pointed at.

const (
	leastWords = 11.5 // pixels, of people's names
	leastDisc  = 5.0  // pixels, radius
	crowdDisc  = 3.2  // the same where many lie over each other
	nameFont   = 13.0
	dayFont    = 11.0
	lineStep   = 14.0
	wordGap    = 5.0
)

// A wording is how the words of a node are drawn: where from it, by which end, or not.
type wording struct {
	x, y   float64
	anchor string
	hidden bool
}

// scales are how much larger words and discs are drawn than they are laid out.
func (v *netView) scales(box window) (k, d float64) {
	perUnit := box.w / max(v.win.w, 1)
	if perUnit <= 0 {
		return 1, 1
	}
	least := leastDisc
	if len(v.Net.Nodes) > manyNodes {
		least = crowdDisc
	}
	return max(1, leastWords/(nameFont*perUnit)), max(1, least/(12*perUnit))
}

// pos is where a node is.
func (v *netView) pos(i int) point {
	m := v.moved[i]
	return point{float64(v.Net.Nodes[i].X) + m.x, float64(v.Net.Nodes[i].Y) + m.y}
}

// radius is a node's radius by the measure that is chosen.
func (v *netView) radius(i int) float64 {
	nd := &v.Net.Nodes[i]
	if nd.Kind != news.PersonNode {
		return float64(nd.R)
	}
	switch v.size {
	case "rank":
		return 8 + 18*root(float64(nd.Rank)/1000)
	case "named":
		return 8 + 18*root(float64(nd.Mentions)/float64(v.most))
	}
	return float64(nd.R)
}

func root(f float64) float64 {
	if f <= 0 {
		return 0
	}
	r := 1.0
	for range 20 {
		r = (r + f/r) / 2
	}
	return r
}

// sized draws the discs by the measure in the address.
func (v *netView) sized(stage app.Value) {
	if v.at.get("size") == v.size {
		return
	}
	v.size = v.at.get("size")
	v.most = 1
	for _, o := range v.Net.Nodes {
		v.most = max(v.most, o.Mentions)
	}
	discs := stage.Call("querySelectorAll", "[data-n] > .d")
	for i := range v.Net.Nodes {
		if v.Net.Nodes[i].Kind != news.PersonNode {
			continue
		}
		both, r := discs.Index(placeOf(v.Net, i)).Call("querySelectorAll", "circle"), v.radius(i)
		both.Index(0).Call("setAttribute", "r", decimal(max(r+4, 14)))
		both.Index(1).Call("setAttribute", "r", decimal(r))
	}
}

// A frame is a rectangle in the drawing's units.
type frame struct{ x0, y0, x1, y1 float64 }

func (f frame) meets(g frame) bool {
	return f.x0 < g.x1 && g.x0 < f.x1 && f.y0 < g.y1 && g.y0 < f.y1
}

func (f frame) within(w window) bool {
	return f.x0 >= w.x && f.x1 <= w.x+w.w && f.y0 >= w.y && f.y1 <= w.y+w.h
}

// whole is a node with its words, as laid out.
func (v *netView) whole(i int) frame {
	nd, p, r := &v.Net.Nodes[i], v.pos(i), v.radius(i)
	w, h := v.measure(i, false)
	x0 := p.x + float64(nd.LX-nd.X)
	switch nd.Anchor {
	case "end":
		x0 -= w
	case "start":
	default:
		x0 -= w / 2
	}
	y0 := p.y + float64(nd.LY-nd.Y) - nameFont
	return frame{min(x0, p.x-r), min(y0, p.y-r), max(x0+w, p.x+r), max(y0+h, p.y+r)}
}

// measure is the size of the words of a node, as laid out; brief: in one line.
func (v *netView) measure(i int, brief bool) (w, h float64) {
	nd := &v.Net.Nodes[i]
	font := dayFont
	if nd.Kind == news.PersonNode {
		font = nameFont
	}
	w, h = textWidth(nd.Label, font), font+3
	if nd.Sub != "" && !brief {
		w = max(w, textWidth(nd.Sub, dayFont))
		h += lineStep
	}
	return w, h
}

// textWidth is how wide s is at most, in pixels; the engine lays out by the same estimate.
func textWidth(s string, font float64) float64 { return float64(news.TextWidth(s))*font/100 + 2 }

// The sides words can stand at, as the engine has them.
var wordSides = [...]struct {
	dx, dy float64
	anchor string
}{
	{1, 0, "start"}, {-1, 0, "end"}, {0, 1, "middle"}, {0, -1, "middle"},
	{1, -1, "start"}, {-1, -1, "end"}, {1, 1, "start"}, {-1, 1, "end"},
}

// named is how many of a crowd are named before all others, over the discs of weaker
// ones if need be: else those in the middle of it, who are the strongest, had no name.
const named = 24

// place gives every shown node its words, the stronger first.
func (v *netView) place(stage app.Value, box window) {
	k, d := v.scales(box)
	taken := crowd{cell: 80 * k, at: map[[2]int][]frame{}}
	old, order := v.words, v.byStrength()
	v.words = make([]wording, len(v.Net.Nodes))
	words := func(some []int) {
		for _, i := range some {
			p, r := v.pos(i), v.radius(i)*d
			taken.add(frame{p.x - r, p.y - r, p.x + r, p.y + r})
		}
		for _, i := range some {
			v.words[i] = v.wordsOf(i, k, d, &taken)
		}
	}
	if len(order) > manyNodes {
		first := v.onTop(order)
		words(first)
		words(order[len(first):])
	} else {
		words(order)
	}
	groups := stage.Call("querySelectorAll", ".nd > .t > g")
	for i, w := range v.words {
		if !v.shown.nodes[i] {
			if i < len(old) {
				v.words[i] = old[i]
			}
			continue
		}
		was := v.laidOut(i)
		if i < len(old) && old[i].anchor != "" {
			was = old[i]
		}
		if w.x != was.x || w.y != was.y || w.anchor != was.anchor {
			g := groups.Index(placeOf(v.Net, i))
			g.Call("setAttribute", "transform", translate(w.x, w.y))
			g.Call("setAttribute", "text-anchor", w.anchor)
		}
	}
}

// onTop moves to the front of order, and gives, those who are drawn last: their words can
// lie over the discs of all others.
func (v *netView) onTop(order []int) []int {
	last, k := len(v.Net.Nodes), 0
	for i, on := range v.shown.nodes {
		if on {
			if k++; k == named {
				last = i
			}
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return order[a] <= last && order[b] > last })
	return order[:min(named, len(order))]
}

// laidOut is where the engine put the words of a node.
func (v *netView) laidOut(i int) wording {
	nd := &v.Net.Nodes[i]
	w := wording{x: float64(nd.LX - nd.X), y: float64(nd.LY - nd.Y), anchor: nd.Anchor}
	if w.anchor == "" {
		w.anchor = "middle"
	}
	return w
}

// wordsOf finds a free side for the words of node i; hidden where there is none.
func (v *netView) wordsOf(i int, k, d float64, taken *crowd) wording {
	brief := k > 1.05
	w, h := v.measure(i, brief)
	p, r := v.pos(i), v.radius(i)
	first := v.laidOut(i)
	font := dayFont
	if v.Net.Nodes[i].Kind == news.PersonNode {
		font = nameFont
	}
	own := frame{p.x - r*d, p.y - r*d, p.x + r*d, p.y + r*d}
	inside := frame{p.x, p.y, p.x, p.y}.within(v.win) // at the edge of the window, words stand on its other side
	try := func(word wording) bool {
		x0 := word.x
		switch word.anchor {
		case "end":
			x0 -= w
		case "middle":
			x0 -= w / 2
		}
		y0 := word.y - (font - 1)
		f := frame{p.x + x0*k, p.y + y0*k, p.x + (x0+w)*k, p.y + (y0+h)*k}
		if taken.meets(f, own) || inside && !f.within(v.win) {
			return false
		}
		taken.add(f)
		return true
	}
	if r == float64(v.Net.Nodes[i].R) && d == 1 && try(first) {
		return first
	}
	for _, s := range wordSides {
		reach := r*d/k + wordGap
		if s.dx != 0 && s.dy != 0 {
			reach = r*d/k*0.7 + wordGap
		}
		word := wording{x: s.dx * reach, anchor: s.anchor}
		switch s.dy {
		case 1:
			word.y = reach - 2 + font - 1
		case -1:
			word.y = -reach - h + 2 + font - 1
		default:
			word.y = -h/2 + font - 1
		}
		if try(word) {
			return word
		}
	}
	first.hidden = true
	return first
}

// byStrength are the shown nodes: what is picked, then people by size and place in the
// network, then the rest.
func (v *netView) byStrength() (order []int) {
	pick := v.picked().node
	for i, on := range v.shown.nodes {
		if on {
			order = append(order, i)
		}
	}
	weights := make([]float64, len(v.Net.Nodes))
	for _, i := range order {
		nd := &v.Net.Nodes[i]
		w := v.radius(i)*1000 + float64(nd.Rank)
		if nd.Kind == news.PersonNode {
			w += 1e6
		}
		if i == pick {
			w += 1e7
		}
		weights[i] = w
	}
	sort.SliceStable(order, func(a, b int) bool { return weights[order[a]] > weights[order[b]] })
	return order
}

// A crowd holds what is taken, by cells, so that only what is near is compared.
type crowd struct {
	cell float64
	at   map[[2]int][]frame
}

func (c *crowd) cells(f frame, do func(key [2]int) bool) {
	floor := func(x float64) int {
		n := int(x / c.cell)
		if x < 0 {
			n--
		}
		return n
	}
	for x := floor(f.x0); x <= floor(f.x1); x++ {
		for y := floor(f.y0); y <= floor(f.y1); y++ {
			if !do([2]int{x, y}) {
				return
			}
		}
	}
}

func (c *crowd) add(f frame) {
	c.cells(f, func(key [2]int) bool { c.at[key] = append(c.at[key], f); return true })
}

// meets reports whether f meets anything but own.
func (c *crowd) meets(f, own frame) (yes bool) {
	c.cells(f, func(key [2]int) bool {
		for _, g := range c.at[key] {
			yes = yes || g != own && f.meets(g)
		}
		return !yes
	})
	return yes
}
