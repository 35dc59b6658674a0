package web

import (
	"math"
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Where words stand. A label is read as the name of what it stands nearest to, so a
// place is no place if another node is as near; nor if it lies over other words, another
// disc or the edge. Of the places that are left each has a price: words on a line that
// leads elsewhere seem to name that line, words on a line of their own node only make it
// hard to see, and readers look to the right first. The cheapest is taken, the stronger
// node first. (To take the first free one, as before, is simpler, and put names under
// other people's discs.) Where there is no place, there are no words. Nothing here knows
// the browser, so that it can be tested, and used for the drawing that does not move.

// A wording is how the words of a node are drawn: where from it, by which end, how much
// of them, or not at all.
type wording struct {
	x, y   float64
	anchor string
	brief  bool
	hidden bool
}

// A placing is what has to be known to place words, in the drawing's units.
type placing struct {
	net   *wire.Network
	at    []point   // where each node is
	r     []float64 // and how large it is drawn
	k     float64   // how much larger words are drawn than they are laid out
	win   window
	pre   bool // the letters of the country stand before a name
	lines []segment
	discs []int // the nodes that words keep off
	taken crowd
}

// A segment is a line of the drawing.
type segment struct {
	a, b     point
	from, to int
}

const (
	priceStrike = 40 // on a line that leads elsewhere
	priceOwn    = 14 // on a line of its own
	priceBrief  = 12 // fewer words
	nearer      = 3  // units of the words, about pixels, that other discs are farther than the own
)

// newPlacing reads the lines that are shown. Of very many it reads none: there every
// place lies on some.
func newPlacing(n *wire.Network, shown *netShown, at []point, r []float64, k float64, win window) *placing {
	p := &placing{net: n, at: at, r: r, k: k, win: win, taken: crowd{cell: 80 * k, at: map[[2]int][]frame{}}}
	if len(n.Lines) > manyLines {
		return p
	}
	for i, l := range n.Lines {
		if shown.lines[i] {
			p.lines = append(p.lines, segment{at[l.From], at[l.To], l.From, l.To})
		}
	}
	return p
}

// place gives some nodes their words, in this order, after all their discs are taken.
func (p *placing) place(some []int, words []wording) {
	p.discs = append(p.discs, some...)
	for _, i := range some {
		p.taken.add(p.disc(i))
	}
	for _, i := range some {
		words[i] = p.find(i)
	}
}

func (p *placing) disc(i int) frame {
	c, r := p.at[i], p.r[i]
	return frame{c.x - r, c.y - r, c.x + r, c.y + r}
}

// find is the cheapest place for the words of node i; hidden where there is none, and
// then where they are shown when it is pointed at.
func (p *placing) find(i int) wording {
	near, lines := p.around(i)
	best, least := wording{hidden: true}, 1e9
	if p.net.Nodes[i].Kind == news.MeetingNode {
		least = priceStrike // a date on another's line is better left out
	}
	var frames frame
	for _, brief := range p.forms(i) {
		for _, c := range p.places(i, brief) {
			if c.price >= least {
				continue
			}
			f := p.frame(i, c.wording)
			if !p.free(i, f, near) {
				continue
			}
			if price := c.price + p.struck(i, f, lines); price < least {
				best, least, frames = c.wording, price, f
			}
		}
	}
	if !best.hidden {
		p.taken.add(frames)
		return best
	}
	return p.alone(i)
}

// alone is where words stand that are shown only when their node is pointed at.
func (p *placing) alone(i int) wording {
	forms := p.forms(i)
	brief := len(forms) > 0 && forms[len(forms)-1]
	list := p.places(i, brief)
	w := list[0].wording
	for _, c := range list {
		if p.inside(i, p.frame(i, c.wording)) {
			w = c.wording
			break
		}
	}
	w.hidden = true
	return w
}

// forms are the ways to write the words of node i, brief or not, the better first.
func (p *placing) forms(i int) []bool {
	nd := &p.net.Nodes[i]
	t := wordsOf(nd)
	switch {
	case t.first == "":
		return nil
	case t.second == "" && t.brief == t.first:
		return []bool{false}
	case t.brief == "":
		return []bool{false}
	case nd.Kind == news.PersonNode && p.k > 1.05: // an office in so little room takes it from others' names
		return []bool{true}
	}
	return []bool{false, true}
}

// measure is the size of the words of node i, as laid out.
func (p *placing) measure(i int, brief bool) (w, h, font float64) {
	nd := &p.net.Nodes[i]
	t := wordsOf(nd)
	font = dayFont
	if nd.Kind == news.PersonNode {
		font = nameFont
		if p.pre && nd.Country != "" {
			t.first, t.brief = nd.Country+" "+t.first, nd.Country+" "+t.brief
		}
	}
	if brief {
		return textWidth(t.brief, font), font + 3, font
	}
	w, h = textWidth(t.first, font), font+3
	if t.second != "" {
		w, h = max(w, textWidth(t.second, dayFont)), h+lineStep
	}
	return w, h, font
}

// The sides words can stand at, the first eight as the engine has them, and what each
// costs; aligned: above or below, beginning or ending where the disc does.
var wordSides = [...]struct {
	dx, dy  float64
	aligned bool
	anchor  string
	price   float64
}{
	{1, 0, false, "start", 1}, {-1, 0, false, "end", 2}, {0, 1, false, "middle", 3}, {0, -1, false, "middle", 3},
	{1, -1, false, "start", 6}, {-1, -1, false, "end", 7}, {1, 1, false, "start", 6}, {-1, 1, false, "end", 7},
	{-1, 1, true, "start", 5}, {1, 1, true, "end", 5}, {-1, -1, true, "start", 5}, {1, -1, true, "end", 5},
}

type pricedWords struct {
	wording
	price float64
}

// places are where the words of node i could stand.
func (p *placing) places(i int, brief bool) []pricedWords {
	nd := &p.net.Nodes[i]
	extra := 0.0
	if brief && p.k <= 1.05 || brief && nd.Kind != news.PersonNode {
		extra = priceBrief
	}
	list := make([]pricedWords, 0, len(wordSides)+3)
	if p.k == 1 && p.r[i] == float64(nd.R) { // where the engine put them
		w := laidOut(nd)
		w.brief = brief
		list = append(list, pricedWords{w, extra})
	}
	w, h, font := p.measure(i, brief)
	r := p.r[i] / p.k
	for _, s := range wordSides {
		reach := r + wordGap
		if s.dx != 0 && s.dy != 0 && !s.aligned {
			reach = r*0.7 + wordGap
		}
		word := wording{x: s.dx * reach, anchor: s.anchor, brief: brief}
		if s.aligned {
			word.x = s.dx * r
		}
		switch s.dy {
		case 1:
			word.y = reach - 2 + font - 1
		case -1:
			word.y = -reach - h + 2 + font - 1
		default:
			word.y = -h/2 + font - 1
		}
		list = append(list, pricedWords{word, s.price + extra})
		if s.anchor == "middle" {
			if by := p.pushed(i, w, r); by != 0 {
				word.x = by
				list = append(list, pricedWords{word, s.price + extra + 1})
			}
		}
	}
	return list
}

// pushed is how far words w wide, above or below node i, have to be moved to lie inside
// the window; 0: not at all, or so far that they would not be above or below any more.
func (p *placing) pushed(i int, w, r float64) float64 {
	c, half := p.at[i], w*p.k/2+1
	by := (max(p.win.x-(c.x-half), 0) - max(c.x+half-(p.win.x+p.win.w), 0)) / p.k
	if abs(by) > w/2 {
		return 0
	}
	return by
}

// frame is the room that words take.
func (p *placing) frame(i int, word wording) frame { return p.frameAt(i, p.at[i], word) }

func (p *placing) frameAt(i int, c point, word wording) frame {
	w, h, font := p.measure(i, word.brief)
	x0 := word.x
	switch word.anchor {
	case "end":
		x0 -= w
	case "middle":
		x0 -= w / 2
	}
	y0 := word.y - (font - 1)
	return frame{c.x + x0*p.k, c.y + y0*p.k, c.x + (x0+w)*p.k, c.y + (y0+h)*p.k}
}

// inside reports whether words lie in the window; those of a node at its edge or beyond
// need not, as they stand on its other side or are not seen.
func (p *placing) inside(i int, f frame) bool {
	c := p.at[i]
	return f.within(p.win) || !(frame{c.x, c.y, c.x, c.y}).within(p.win)
}

// free reports whether words lie over nothing, and nearer to node i than to any other.
func (p *placing) free(i int, f frame, near []int) bool {
	if !p.inside(i, f) || p.taken.meets(f, p.disc(i)) {
		return false
	}
	own := f.from(p.at[i]) - p.r[i]
	margin := nearer * p.k
	for _, j := range near {
		if f.from(p.at[j])-p.r[j] < own+margin {
			return false
		}
	}
	return true
}

// struck is the price of the lines that words lie on.
func (p *placing) struck(i int, f frame, lines []int) (price float64) {
	for _, l := range lines {
		s := &p.lines[l]
		if !s.strikes(f) {
			continue
		}
		if s.from == i || s.to == i {
			price += priceOwn
		} else {
			price += priceStrike
		}
	}
	return price
}

// around are the discs and lines that words of node i can come near to.
func (p *placing) around(i int) (near, lines []int) {
	c := p.at[i]
	w, h, _ := p.measure(i, false)
	wb, _, _ := p.measure(i, true)
	x, y := p.r[i]+(max(w, wb)+3*wordGap)*p.k, p.r[i]+(h+3*wordGap)*p.k
	reach := frame{c.x - x, c.y - y, c.x + x, c.y + y}
	for _, j := range p.discs {
		if j != i && reach.meets(p.disc(j)) {
			near = append(near, j)
		}
	}
	for l := range p.lines {
		s := &p.lines[l]
		if reach.meets(frame{min(s.a.x, s.b.x) - 1, min(s.a.y, s.b.y) - 1, max(s.a.x, s.b.x) + 1, max(s.a.y, s.b.y) + 1}) {
			lines = append(lines, l)
		}
	}
	return near, lines
}

// strikes reports whether the line runs through f: what is left of it after each side of
// f has cut off what lies beyond.
func (s *segment) strikes(f frame) bool {
	from, to := 0.0, 1.0
	cut := func(at, by, low, high float64) {
		if by == 0 {
			if at < low || at > high {
				to = -1
			}
			return
		}
		a, b := (low-at)/by, (high-at)/by
		from, to = max(from, min(a, b)), min(to, max(a, b))
	}
	cut(s.a.x, s.b.x-s.a.x, f.x0, f.x1)
	cut(s.a.y, s.b.y-s.a.y, f.y0, f.y1)
	return from < to
}

// A frame is a rectangle in the drawing's units.
type frame struct{ x0, y0, x1, y1 float64 }

func (f frame) meets(g frame) bool {
	return f.x0 < g.x1 && g.x0 < f.x1 && f.y0 < g.y1 && g.y0 < f.y1
}

func (f frame) within(w window) bool {
	return f.x0 >= w.x && f.x1 <= w.x+w.w && f.y0 >= w.y && f.y1 <= w.y+w.h
}

func (f frame) with(g frame) frame {
	return frame{min(f.x0, g.x0), min(f.y0, g.y0), max(f.x1, g.x1), max(f.y1, g.y1)}
}

// from is how far a point is from the frame.
func (f frame) from(c point) float64 {
	dx, dy := max(f.x0-c.x, c.x-f.x1, 0), max(f.y0-c.y, c.y-f.y1, 0)
	return math.Sqrt(dx*dx + dy*dy)
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

// laidOut is where the engine put the words of a node.
func laidOut(nd *wire.Node) wording {
	w := wording{x: float64(nd.LX - nd.X), y: float64(nd.LY - nd.Y), anchor: nd.Anchor}
	if w.anchor == "" {
		w.anchor = "middle"
	}
	return w
}

// drawnWords are the words of a drawing as it is laid out, before anything moves it. Of a
// crowd they are left where the engine put them.
func drawnWords(n *wire.Network) []wording {
	words, at, r, order := make([]wording, len(n.Nodes)), make([]point, len(n.Nodes)), make([]float64, len(n.Nodes)), make([]int, len(n.Nodes))
	for i := range n.Nodes {
		nd := &n.Nodes[i]
		words[i], at[i], r[i], order[i] = laidOut(nd), point{float64(nd.X), float64(nd.Y)}, float64(nd.R), i
	}
	if len(n.Nodes) > manyNodes {
		return words
	}
	weights := make([]float64, len(n.Nodes))
	for i := range weights {
		weights[i] = strength(&n.Nodes[i], r[i])
	}
	sort.SliceStable(order, func(a, b int) bool { return weights[order[a]] > weights[order[b]] })
	shown := sieve{}.show(n)
	placed := make([]wording, len(n.Nodes))
	newPlacing(n, &shown, at, r, 1, wholeOf(n)).place(order, placed)
	for i, w := range placed {
		if !w.hidden {
			words[i] = w
		}
	}
	return words
}

// strength is what gives a node's words the first choice: people by size and place in
// the network, then the rest.
func strength(nd *wire.Node, r float64) float64 {
	w := r*1000 + float64(nd.Rank)
	if nd.Kind == news.PersonNode {
		w += 1e6
	}
	return w
}
