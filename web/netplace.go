package web

import (
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
	net     *wire.Network
	at      []point   // where each node is
	r       []float64 // and how large it is drawn
	k       float64   // how much larger words are drawn than they are laid out
	win     window
	widths  []float64 // of each node's first and second line and of its brief words; nil: at a guess
	lines   []segment
	discs   []int // the nodes that words keep off
	taken   crowd
	crowded bool    // so many that the letters of countries stand before the names
	boxes   []frame // of the discs
	near    []int   // what is near to the node that has its turn
	cross   []int
}

const (
	priceStrike = 40 // on a line that leads elsewhere
	priceOwn    = 24 // on a line of its own
	priceBrief  = 12 // fewer words
	edge        = 3  // units of the words that they keep from the edge
	nearer      = 3  // units of the words, about pixels, that other discs are farther than the own
)

// newPlacing reads the lines that are shown. Of very many it reads none: there every
// place lies on some.
func newPlacing(n *wire.Network, shown *netShown, at []point, r []float64, k float64, win window) *placing {
	p := &placing{net: n, at: at, r: r, k: k, win: win, taken: crowd{cell: 80 * k, at: map[[2]int][]frame{}}}
	p.crowded = len(n.Nodes) > manyNodes
	p.boxes = make([]frame, len(at))
	for i, c := range at {
		p.boxes[i] = frame{c.x - r[i], c.y - r[i], c.x + r[i], c.y + r[i]}
	}
	if len(n.Lines) > manyLines {
		return p
	}
	for i, l := range n.Lines {
		if shown.lines[i] {
			p.lines = append(p.lines, newSegment(at[l.From], at[l.To], l.From, l.To))
		}
	}
	return p
}

// place gives some nodes their words, in this order, after all their discs are taken.
func (p *placing) place(some []int, words []wording) {
	p.discs = append(p.discs, some...)
	for _, i := range some {
		p.taken.add(p.boxes[i])
	}
	for _, i := range some {
		words[i] = p.find(i)
	}
}

// find is the cheapest place for the words of node i; hidden where there is none, and
// then where they are shown when it is pointed at.
func (p *placing) find(i int) wording {
	best, least := wording{hidden: true}, 1e9
	if p.net.Nodes[i].Kind == news.MeetingNode {
		least = priceStrike // a date on another's line is better left out
	}
	var taken frame
	var alone wording
	near, lines := p.around(i)
	for _, brief := range p.forms(i) {
		size := p.measure(i, brief)
		for _, c := range p.places(i, brief, size) {
			f := size.frame(p.at[i], p.k, c.wording)
			if c.price >= least || !p.inside(i, f) {
				continue
			}
			if alone.anchor == "" {
				alone = c.wording
			}
			if !p.free(i, f, near) {
				continue
			}
			if price := c.price + p.struck(i, f, lines); price < least {
				best, least, taken = c.wording, price, f
			}
		}
	}
	if !best.hidden {
		p.taken.add(taken)
		return best
	}
	if alone.anchor == "" {
		alone = laidOut(&p.net.Nodes[i])
	}
	alone.hidden = true
	return alone
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

// A textSize is the size of words, as laid out, and of their first line's letters.
type textSize struct{ w, h, font float64 }

// measure is the size of the words of node i.
func (p *placing) measure(i int, brief bool) textSize {
	nd := &p.net.Nodes[i]
	t := wordsOf(nd)
	s := textSize{font: dayFont}
	if nd.Kind == news.PersonNode {
		s.font = nameFont
	}
	s.h = s.font + 3
	if brief {
		s.w = p.wide(i, 2, t.brief, s.font)
	} else {
		s.w = p.wide(i, 0, t.first, s.font)
		if t.second != "" {
			s.w, s.h = max(s.w, p.wide(i, 1, t.second, dayFont)), s.h+lineStep
		}
	}
	if p.crowded && nd.Kind == news.PersonNode && nd.Country != "" {
		s.w += textWidth(nd.Country+" ", nameFont) * 1.1
	}
	return s
}

// wide is how wide a line of node i is: as the browser measured it, else at a guess.
func (p *placing) wide(i, line int, s string, font float64) float64 {
	if k := 3*i + line; k < len(p.widths) {
		return p.widths[k] + 2
	}
	return textWidth(s, font)
}

// frame is the room that words take beside a node at c.
func (s textSize) frame(c point, k float64, word wording) frame {
	x0 := word.x
	switch word.anchor {
	case "end":
		x0 -= s.w
	case "middle":
		x0 -= s.w / 2
	}
	y0 := word.y - (s.font - 1)
	return frame{c.x + x0*k, c.y + y0*k, c.x + (x0+s.w)*k, c.y + (y0+s.h)*k}
}

// A wordSide is a side words can stand at; slid is how far they are moved along it, in
// disc radii up or down beside the disc, in quarters of their width above or below.
type wordSide struct {
	dx, dy, slid float64
	anchor       string
	price        float64
}

// wordSides are the first eight as the engine has them, then what lies between. A crowd
// has the eight: there, it is discs that leave no room, and time is short.
var wordSides = func() []wordSide {
	list := []wordSide{
		{1, 0, 0, "start", 1}, {-1, 0, 0, "end", 2}, {0, 1, 0, "middle", 3}, {0, -1, 0, "middle", 3},
		{1, -1, 0, "start", 6}, {-1, -1, 0, "end", 7}, {1, 1, 0, "start", 6}, {-1, 1, 0, "end", 7},
		{1, 0, -.6, "start", 4}, {1, 0, .6, "start", 4}, {-1, 0, -.6, "end", 5}, {-1, 0, .6, "end", 5},
	}
	for _, by := range []float64{.4, .8, 1.2, 1.6, 2} {
		for _, way := range []float64{1, -1} {
			list = append(list, wordSide{0, 1, by * way, "middle", 3 + 2*by}, wordSide{0, -1, by * way, "middle", 3 + 2*by})
		}
	}
	return list
}()

const fewSides = 8

type pricedWords struct {
	wording
	price float64
}

// places are where the words of node i could stand.
func (p *placing) places(i int, brief bool, size textSize) []pricedWords {
	nd := &p.net.Nodes[i]
	extra := 0.0
	if brief && (p.k <= 1.05 || nd.Kind != news.PersonNode) {
		extra = priceBrief
	}
	sides := wordSides
	if p.crowded {
		sides = sides[:fewSides]
	}
	list := make([]pricedWords, 0, len(sides)+3)
	if p.k == 1 && p.r[i] == float64(nd.R) { // where the engine put them
		w := laidOut(nd)
		w.brief = brief
		list = append(list, pricedWords{w, extra})
	}
	r := p.r[i] / p.k
	for _, s := range sides {
		reach := r + wordGap
		if s.dx != 0 && s.dy != 0 {
			reach = r*0.7 + wordGap
		}
		word := wording{x: s.dx * reach, anchor: s.anchor, brief: brief}
		switch s.dy {
		case 1:
			word.x += s.slid * size.w / 4
			word.y = reach - 2 + size.font - 1
		case -1:
			word.x += s.slid * size.w / 4
			word.y = -reach - size.h + 2 + size.font - 1
		default:
			word.y = -size.h/2 + size.font - 1 + s.slid*r
		}
		list = append(list, pricedWords{word, s.price + extra})
		if s.anchor == "middle" && s.slid == 0 {
			if by := p.pushed(i, size.w, r); by != 0 {
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
	c, half := p.at[i], (w/2+edge+.1)*p.k
	by := (max(p.win.x-(c.x-half), 0) - max(c.x+half-(p.win.x+p.win.w), 0)) / p.k
	if abs(by) > w/2 {
		return 0
	}
	return by
}

// inside reports whether words lie in the window; those of a node at its edge or beyond
// need not, as they stand on its other side or are not seen.
func (p *placing) inside(i int, f frame) bool {
	c, e := p.at[i], edge*p.k
	return (frame{f.x0 - e, f.y0 - e/2, f.x1 + e, f.y1 + e/2}).within(p.win) || !(frame{c.x, c.y, c.x, c.y}).within(p.win)
}

// free reports whether words lie over nothing, and nearer to node i than to any other.
func (p *placing) free(i int, f frame, near []int) bool {
	if p.taken.meets(f, p.boxes[i]) {
		return false
	}
	own := f.from(p.at[i]) - p.r[i]
	margin := nearer * p.k
	if p.crowded { // or hardly anybody would be named
		margin = 0
	}
	for _, j := range near {
		if f.from(p.at[j])-p.r[j] < own+margin {
			return false
		}
	}
	return true
}

// struck is the price of the lines that words lie on; one that only touches them costs
// less than one that runs through them.
func (p *placing) struck(i int, f frame, lines []int) (price float64) {
	for _, l := range lines {
		s := &p.lines[l]
		within := s.within(f)
		if within == 0 {
			continue
		}
		part := min(1, 0.25+within/(f.y1-f.y0))
		if s.from == i || s.to == i {
			price += priceOwn * part
		} else {
			price += priceStrike * part
		}
	}
	return price
}

// around are the discs and lines that words of node i can come near to.
func (p *placing) around(i int) (near, lines []int) {
	var size textSize
	for _, brief := range p.forms(i) {
		s := p.measure(i, brief)
		size.w, size.h = max(size.w, s.w), max(size.h, s.h)
	}
	c := p.at[i]
	x, y := p.r[i]+(size.w+3*wordGap)*p.k, 2*p.r[i]+(size.h+3*wordGap)*p.k
	reach := frame{c.x - x, c.y - y, c.x + x, c.y + y}
	p.near, p.cross = p.near[:0], p.cross[:0]
	for _, j := range p.discs {
		if j != i && reach.meets(&p.boxes[j]) {
			p.near = append(p.near, j)
		}
	}
	for l := range p.lines {
		if reach.meets(&p.lines[l].box) {
			p.cross = append(p.cross, l)
		}
	}
	return p.near, p.cross
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
