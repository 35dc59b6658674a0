package network

import "readout/wasm/news"

// Labels are drawn by the browser in its own letters, so their size is estimated,
// rather too large: people in half-bold 13 px, everything else in 11 px, a second
// line in 11 px, 14 px below the first. The screen draws them in these sizes.

const (
	personFont = 13
	smallFont  = 11
	lineHeight = 14
	widest     = 260 // of what is longer, the screen draws less
)

// A wording is the size of a label: its box, and how far the first baseline is
// below the top.
type wording struct{ w, h, ascent int }

func measure(n *news.Node) wording {
	font := smallFont
	if n.Kind == news.PersonNode {
		font = personFont
	}
	m := wording{w: textWidth(n.Label, font), h: font + 3, ascent: font - 1}
	if n.Sub != "" {
		m.w = max(m.w, textWidth(n.Sub, smallFont))
		m.h += lineHeight
	}
	m.w = min(m.w, widest)
	return m
}

// textWidth is how wide s is at most, in pixels.
func textWidth(s string, font int) int { return news.TextWidth(s)*font/100 + 2 }

// sides are the places a label can have beside its node; dx and dy say which way
// from the middle of the node the box lies.
var sides = [...]struct {
	dx, dy int
	anchor string
}{
	{1, 0, "start"}, {-1, 0, "end"}, {0, 1, "middle"}, {0, -1, "middle"},
	{1, -1, "start"}, {-1, -1, "end"}, {1, 1, "start"}, {-1, 1, "end"},
}

// sideCost prefers, all else equal, a label to the right, and straight ones.
var sideCost = [...]int{0, 2, 3, 3, 6, 7, 6, 7}

const (
	gap  = 5 // between a node and its label
	wide = 6 // more than this no two things that are not lines keep apart
)

// put moves node i and its label.
func (p *paper) put(i int, at spot, side int) {
	p.at[i] = at
	r := p.g.Nodes[i].R
	p.disc[i] = box{at.x - r, at.y - r, at.x + r, at.y + r}
	p.face(i, side)
	for _, k := range p.of[i] {
		a, b := p.at[p.lines[k].a], p.at[p.lines[k].b]
		p.lines[k].box = box{min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)}
	}
}

// face turns the label of node i to a side.
func (p *paper) face(i, side int) {
	p.side[i] = side
	p.label[i] = p.labelBox(i)
	b := p.disc[i].with(p.label[i])
	p.whole[i] = box{b.x0 - wide, b.y0 - wide, b.x1 + wide, b.y1 + wide}
}

// labelBox is where the label of node i stands.
func (p *paper) labelBox(i int) box {
	s, m, r, at := sides[p.side[i]], p.words[i], p.g.Nodes[i].R, p.at[i]
	var b box
	reach := r + gap
	if s.dx != 0 && s.dy != 0 {
		reach = r*7/10 + gap
	}
	switch s.dx {
	case 1:
		b.x0 = at.x + reach
	case -1:
		b.x0 = at.x - reach - m.w
	default:
		b.x0 = at.x - m.w/2
	}
	switch s.dy {
	case 1:
		b.y0 = at.y + reach - 2
	case -1:
		b.y0 = at.y - reach - m.h + 2
	default:
		b.y0 = at.y - m.h/2
	}
	b.x1, b.y1 = b.x0+m.w, b.y0+m.h
	return b
}

// A box is a rectangle, borders included.
type box struct{ x0, y0, x1, y1 int }

func (b box) with(c box) box {
	return box{min(b.x0, c.x0), min(b.y0, c.y0), max(b.x1, c.x1), max(b.y1, c.y1)}
}

// meets reports whether two boxes touch.
func (b *box) meets(c *box) bool {
	return b.x0 <= c.x1 && c.x0 <= b.x1 && b.y0 <= c.y1 && c.y0 <= b.y1
}

// overlap is how deep two boxes, c grown by pad, lie in each other; 0: not at all.
func (b box) overlap(c box, pad int) int {
	x := min(b.x1, c.x1+pad) - max(b.x0, c.x0-pad)
	y := min(b.y1, c.y1+pad) - max(b.y0, c.y0-pad)
	return max(min(x, y), 0)
}
