package network

import (
	"sort"

	"readout/wasm/news"
)

// A small network, the usual one, is drawn with care: several starts, the least
// tangled kept, turned to fit the frame, and every node and label then moved while
// that makes the drawing better (see cost). A large one gets its stress layout, each
// label below its node, and whatever overlaps is pushed apart. All coordinates are
// whole pixels; the screen zooms.
//
// This is a fifth of the work of reading five articles, and only who looks at the network
// needs it; so it is done then, and not while they are read. It depends on nothing but the
// nodes and lines.

const (
	careful = 48  // nodes up to which a network is drawn with care
	frameW  = 520 // the frame a small one should fit, as wide as a card
	frameH  = 470
	margin  = 16
)

// Arrange places every node and label and sets the size of the drawing, in whole pixels.
// What is arranged already is left as it is.
func Arrange(g *news.Graph) {
	n := len(g.Nodes)
	if n == 0 || g.Width > 0 {
		return
	}
	p := newPaper(g)
	if n <= careful {
		p.careful()
	} else {
		p.plain()
	}
	p.finish()
}

// A paper is a drawing in the making.
type paper struct {
	g     *news.Graph
	near  [][]hop
	lines []line
	of    [][]int // node → its lines
	at    []spot
	side  []int     // where each node's label stands
	disc  []box     // what each node covers
	label []box     // and its label
	whole []box     // both, and a little more: what is outside of it is nowhere near
	reach []box     // what the node, its label and its lines could disturb when counted last
	words []wording // the size of each label
	w, h  int       // frame
	seed  uint64

	nodesAround, linesAround []int // see lookAround
}

type spot struct{ x, y int }

// A line of the drawing; want is the length it should have.
type line struct {
	_          [0]func() // never compared: spares the code for it
	a, b, want int
	faint      bool // named together
	box        box  // around it
}

func newPaper(g *news.Graph) *paper {
	n := len(g.Nodes)
	p := &paper{g: g, near: make([][]hop, n), of: make([][]int, n), at: make([]spot, n), side: make([]int, n),
		disc: make([]box, n), label: make([]box, n), whole: make([]box, n), reach: make([]box, n),
		words: make([]wording, n), w: frameW, h: frameH, seed: 88172645463325252}
	if n > 18 { // a frame that grows with what is in it
		p.w = int(root(frameW * frameW * int64(n) / 18))
		p.h = int(root(frameH * frameH * int64(n) / 18))
	}
	for i := range g.Nodes {
		p.words[i] = measure(&g.Nodes[i])
	}
	for _, l := range g.Lines {
		if l.From == l.To {
			continue
		}
		x := line{a: l.From, b: l.To, want: step, faint: l.Kind == news.NamedTogether}
		steps := 1
		if l.Edge >= 0 {
			x.want, steps = 2*step, 2
		}
		p.of[x.a] = append(p.of[x.a], len(p.lines))
		p.of[x.b] = append(p.of[x.b], len(p.lines))
		p.lines = append(p.lines, x)
		p.near[x.a] = append(p.near[x.a], hop{x.b, steps})
		p.near[x.b] = append(p.near[x.b], hop{x.a, steps})
	}
	return p
}

// outward lists the nodes by breadth-first search from the one with most lines, the
// next part after that; back looks at neighbours in the reverse order.
func (p *paper) outward(back bool) []int {
	n := len(p.near)
	rank := make([]int, n)
	for i := range rank {
		rank[i] = i
	}
	sort.SliceStable(rank, func(i, j int) bool { return len(p.near[rank[i]]) > len(p.near[rank[j]]) })
	seen := make([]bool, n)
	out := make([]int, 0, n)
	for _, s := range rank {
		if seen[s] {
			continue
		}
		seen[s] = true
		for i := len(out); ; i++ {
			if i == len(out) {
				out = append(out, s)
			}
			u := out[i]
			for k := range p.near[u] {
				h := p.near[u][k]
				if back {
					h = p.near[u][len(p.near[u])-1-k]
				}
				if !seen[h.to] {
					seen[h.to] = true
					out = append(out, h.to)
				}
			}
			if i == len(out)-1 {
				break
			}
		}
	}
	return out
}

// distances between all nodes; parts that no line joins stand some steps apart.
func (p *paper) distances() []float64 {
	n := len(p.near)
	d := distances(n, p.near)
	apart := float64(max(4, int(root(int64(n)))) * step)
	for i, x := range d {
		if x == 0 {
			d[i] = apart
		}
	}
	return d
}

// careful draws a small network.
func (p *paper) careful() {
	d := p.distances()
	var best []spot
	least := 0
	for start := range 5 {
		order := p.outward(start%2 == 1)
		for range start / 2 { // other ways round the spiral
			order = append(order[1:], order[0])
		}
		at := spiral(order)
		relax(at, d, 40)
		p.round(at)
		if c := p.tangle(); best == nil || c < least {
			best, least = append([]spot(nil), p.at...), c
		}
	}
	p.turn(best)
	p.improve()
	for range 24 {
		if p.clashes() == 0 {
			return
		}
		p.scale(17, 16)
		p.sides()
	}
}

// round takes over positions as whole pixels around their middle.
func (p *paper) round(at []point) {
	var mx, my float64
	for _, q := range at {
		mx += q.x
		my += q.y
	}
	mx /= float64(len(at))
	my /= float64(len(at))
	for i, q := range at {
		p.put(i, spot{int(q.x - mx), int(q.y - my)}, p.side[i])
	}
}

// tangle counts crossings, a faint line half.
func (p *paper) tangle() (c int) {
	for i := range p.lines {
		for j := range i {
			if p.cross(&p.lines[i], &p.lines[j]) {
				c += 2
				if p.lines[i].faint || p.lines[j].faint {
					c--
				}
			}
		}
	}
	return c
}

// Directions with whole numbers: cosine and sine, in 65ths.
var directions = [...]spot{{65, 0}, {63, 16}, {60, 25}, {56, 33}, {52, 39}, {39, 52}, {33, 56}, {25, 60}, {16, 63}, {0, 65}}

// turn turns a drawing, fits it into the frame, and keeps the best.
func (p *paper) turn(from []spot) {
	var best []spot
	var sides []int
	least := 0
	for _, dir := range directions {
		for i, s := range from {
			p.put(i, spot{(s.x*dir.x - s.y*dir.y) / 65, (s.x*dir.y + s.y*dir.x) / 65}, 0)
		}
		p.fit()
		p.sides()
		most := 1 << 30
		if best != nil {
			most = least
		}
		if c := p.total(most); best == nil || c < least {
			least = c
			best, sides = append([]spot(nil), p.at...), append([]int(nil), p.side...)
		}
	}
	for i := range best {
		p.put(i, best[i], sides[i])
	}
}

// fit squeezes or stretches the drawing towards the frame, each way by itself.
func (p *paper) fit() {
	b := box{p.at[0].x, p.at[0].y, p.at[0].x, p.at[0].y}
	for _, s := range p.at {
		b = b.with(box{s.x, s.y, s.x, s.y})
	}
	room := func(have, want int) (int, int) {
		if have == 0 {
			return 1, 1
		}
		return min(max(want*64/have, 40), 96), 64
	}
	nx, dx := room(b.x1-b.x0, p.w-110)
	ny, dy := room(b.y1-b.y0, p.h-70)
	cx, cy := (b.x0+b.x1)/2, (b.y0+b.y1)/2
	for i, s := range p.at {
		p.put(i, spot{(s.x - cx) * nx / dx, (s.y - cy) * ny / dy}, p.side[i])
	}
}

func (p *paper) scale(num, den int) {
	for i, s := range p.at {
		p.put(i, spot{s.x * num / den, s.y * num / den}, p.side[i])
	}
}

// sides gives each node in turn the side where its label costs least.
func (p *paper) sides() {
	for range 2 {
		for i := range p.at {
			p.bestSide(i)
		}
	}
}

func (p *paper) bestSide(i int) {
	p.lookAround(i)
	if p.side[i] < 4 && p.labelCost(i, 1) == 0 {
		return
	}
	best, least := p.side[i], 1<<30
	for s := range sides {
		if sideCost[s] >= least {
			continue
		}
		p.face(i, s)
		if c := p.labelCost(i, least-sideCost[s]) + sideCost[s]; c < least {
			best, least = s, c
		}
	}
	p.face(i, best)
}

// improve moves nodes about while that makes the drawing better. What a node costs is
// counted anew only when something has moved that it could disturb.
func (p *paper) improve() {
	n := len(p.at)
	rounds := min(max(1400/n, 16), 60)
	cost, known := make([]int, n), make([]bool, n)
	for round := range rounds {
		reach := 5 + 70*(rounds-round)/rounds
		for i := range n {
			if !known[i] {
				cost[i], known[i] = p.cost(i, 1<<30), true
			}
			to := spot{p.at[i].x + p.random(reach), p.at[i].y + p.random(reach)}
			if cost[i] > 0 {
				cost[i] = p.try(i, to, cost[i], round%4 == 3, known)
			}
		}
	}
	p.sides()
}

// try moves node i, turns its label, too, if that is wanted, and takes both back unless
// it costs less than before; what it costs then is the answer. Of the nodes that it could
// disturb where it was or where it is the cost is known no more.
func (p *paper) try(i int, to spot, before int, turn bool, known []bool) int {
	old, oldSide, oldReach, from := p.at[i], p.side[i], p.reach[i], p.stretch(i)
	p.put(i, to, oldSide)
	if turn {
		p.bestSide(i)
	}
	c := p.cost(i, before)
	if c >= before {
		p.put(i, old, oldSide)
		p.reach[i] = oldReach
		return before
	}
	to2 := p.reach[i]
	for j := range known {
		if j != i && (p.reach[j].meets(&from) || p.reach[j].meets(&to2)) {
			known[j] = false
		}
	}
	for _, h := range p.near[i] { // lines that became longer, and bends
		known[h.to] = false
		for _, h := range p.near[h.to] {
			known[h.to] = h.to == i
		}
	}
	return c
}

// random is a number from -n to n, the same in every run (Knuth's MMIX generator).
func (p *paper) random(n int) int {
	p.seed = p.seed*6364136223846793005 + 1442695040888963407
	return int(p.seed>>33)%(2*n+1) - n
}

// finish moves the drawing to the margin and writes everything down.
func (p *paper) finish() {
	all := p.disc[0]
	for i := range p.at {
		all = all.with(p.disc[i]).with(p.label[i])
	}
	g := p.g
	g.Width, g.Height = max(all.x1-all.x0+2*margin, frameW), max(all.y1-all.y0+2*margin, frameH*2/3)
	ox, oy := (g.Width-all.x0-all.x1)/2, (g.Height-all.y0-all.y1)/2
	for i := range g.Nodes {
		n := &g.Nodes[i]
		p.put(i, spot{p.at[i].x + ox, p.at[i].y + oy}, p.side[i])
		n.X, n.Y = p.at[i].x, p.at[i].y
		b := p.label[i]
		n.Anchor = sides[p.side[i]].anchor
		n.LY = b.y0 + p.words[i].ascent
		switch n.Anchor {
		case "start":
			n.LX = b.x0
		case "end":
			n.LX = b.x1
		default:
			n.LX = (b.x0 + b.x1) / 2
		}
	}
}
