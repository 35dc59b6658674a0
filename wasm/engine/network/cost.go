package network

// The cost of a drawing is a sum of what disturbs a reader, in points. What makes it
// unreadable (words on words) weighs most, then what misleads (a line through a node
// that is not its end, a line through words), then what is merely untidy.
const (
	costWords  = 120 // a label on a label or a node, and 6 more a pixel
	costNodes  = 80  // a node on a node
	costPierce = 70  // a line through another's node
	costStrike = 60  // a line through a label
	costCross  = 40  // two lines crossing
	roomy      = 64  // pixels that nodes keep apart, gently
)

// cost is what node i, its label and its lines disturb; once that is as much as most,
// counting stops, and what is quickly counted comes first. Whatever lies outside the
// reach of all three is passed over at a glance.
func (p *paper) cost(i, most int) int {
	c := p.outside(&p.disc[i]) + p.outside(&p.label[i]) + p.ties(i)
	if c >= most {
		return c
	}
	r := p.stretch(i)
	p.reach[i] = r
	for j := range p.whole {
		b := &p.whole[j]
		if j == i || r.x0 > b.x1 || b.x0 > r.x1 || r.y0 > b.y1 || b.y0 > r.y1 {
			continue
		}
		if c += p.beside(i, j); c >= most {
			return c
		}
	}
	for k := range p.lines {
		l := &p.lines[k]
		b := &l.box
		if r.x0 > b.x1 || b.x0 > r.x1 || r.y0 > b.y1 || b.y0 > r.y1 {
			continue
		}
		if c += p.across(i, l); c >= most {
			return c
		}
	}
	return c
}

// stretch is the box around all that node i can disturb: with its label, its lines, and
// the room it would like.
func (p *paper) stretch(i int) box {
	at := p.at[i]
	r := p.whole[i].with(box{at.x - roomy, at.y - roomy, at.x + roomy, at.y + roomy})
	for _, k := range p.of[i] {
		r = r.with(p.lines[k].box)
	}
	return r
}

// ties is what the lines of node i are too long or too short, and how far from the
// middle of its two lines anything stands that has two.
func (p *paper) ties(i int) (c int) {
	for _, k := range p.of[i] {
		l := &p.lines[k]
		off := p.distance(l.a, l.b) - l.want
		if l.faint {
			c += off * off / 700
		} else {
			c += off * off / 150
		}
		c += p.bend(l.a) + p.bend(l.b)
	}
	return c
}

// beside is what node i, its label and its lines disturb of node j and its label.
func (p *paper) beside(i, j int) (c int) {
	if o := p.disc[i].overlap(p.disc[j], 6); o > 0 {
		c += costNodes + 4*o
	}
	if o := p.disc[i].overlap(p.label[j], 2); o > 0 {
		c += costWords + 6*o
	}
	c += p.labels(i, j)
	if dx, dy := p.at[i].x-p.at[j].x, p.at[i].y-p.at[j].y; dx < roomy && dx > -roomy && dy < roomy && dy > -roomy {
		c += max(roomy-p.distance(i, j), 0) / 2
	}
	for _, k := range p.of[i] {
		l := &p.lines[k]
		if !l.box.meets(&p.whole[j]) {
			continue
		}
		if j != l.a && j != l.b && p.pierces(l, j) {
			c += costPierce
		}
		if p.strikes(l, &p.label[j]) {
			c += costStrike
		}
	}
	return c
}

// labels is what the label of node i covers of node j and its label.
func (p *paper) labels(i, j int) (c int) {
	if o := p.label[i].overlap(p.label[j], 3); o > 0 {
		c += costWords + 6*o
	}
	if o := p.label[i].overlap(p.disc[j], 2); o > 0 {
		c += costWords + 6*o
	}
	return c
}

// across is what line l disturbs of node i, its label and its lines.
func (p *paper) across(i int, l *line) (c int) {
	if p.strikes(l, &p.label[i]) {
		c += costStrike
	}
	if l.a == i || l.b == i {
		return c
	}
	if p.pierces(l, i) {
		c += costPierce
	}
	for _, k := range p.of[i] {
		if m := &p.lines[k]; p.cross(m, l) {
			c += costCross
			if l.faint || m.faint {
				c -= costCross / 3
			}
		}
	}
	return c
}

// bend keeps what has two lines, a meeting of two, about in the middle of them.
func (p *paper) bend(m int) int {
	if len(p.of[m]) != 2 {
		return 0
	}
	a, b := p.other(p.of[m][0], m), p.other(p.of[m][1], m)
	dx, dy := p.at[m].x-(p.at[a].x+p.at[b].x)/2, p.at[m].y-(p.at[a].y+p.at[b].y)/2
	return (dx*dx + dy*dy) / 120
}

func (p *paper) other(k, end int) int {
	if p.lines[k].a == end {
		return p.lines[k].b
	}
	return p.lines[k].a
}

// outside is what sticks out of the frame.
func (p *paper) outside(b *box) int {
	return 3 * (max(-p.w/2-b.x0, 0) + max(b.x1-p.w/2, 0) + max(-p.h/2-b.y0, 0) + max(b.y1-p.h/2, 0))
}

// labelCost is what the label of node i disturbs of the nodes and lines around; once
// that is as much as most, counting stops.
func (p *paper) labelCost(i, most int) int {
	b := &p.label[i]
	c := p.outside(b)
	for _, j := range p.nodesAround {
		if c >= most {
			return c
		}
		if b.meets(&p.whole[j]) {
			c += p.labels(i, j)
		}
	}
	for _, k := range p.linesAround {
		if c >= most {
			return c
		}
		if p.strikes(&p.lines[k], b) {
			c += costStrike
		}
	}
	return c
}

// lookAround notes the nodes and lines that a label of node i can meet on any side.
func (p *paper) lookAround(i int) {
	at, x, y := p.at[i], p.g.Nodes[i].R+gap+p.words[i].w+apart, p.g.Nodes[i].R+gap+p.words[i].h
	b := box{at.x - x, at.y - y, at.x + x, at.y + y}
	p.nodesAround, p.linesAround = p.nodesAround[:0], p.linesAround[:0]
	for j := range p.whole {
		if j != i && b.meets(&p.whole[j]) {
			p.nodesAround = append(p.nodesAround, j)
		}
	}
	for k := range p.lines {
		if b.meets(&p.lines[k].box) {
			p.linesAround = append(p.linesAround, k)
		}
	}
}

// total is the cost of the drawing; once that is as much as most, counting stops.
func (p *paper) total(most int) (c int) {
	for i := range p.at {
		if c >= most {
			break
		}
		c += p.cost(i, most-c)
	}
	return c
}

// clashes counts words on words and words on nodes, and nodes on nodes.
func (p *paper) clashes() (c int) {
	for i := range p.at {
		for j := range p.at {
			if i == j {
				continue
			}
			if p.disc[i].overlap(p.label[j], 0) > 0 || j < i && (p.label[i].overlap(p.label[j], 0) > 0 || p.disc[i].overlap(p.disc[j], 2) > 0) {
				c++
			}
		}
	}
	return c
}

func (p *paper) distance(i, j int) int {
	dx, dy := p.at[i].x-p.at[j].x, p.at[i].y-p.at[j].y
	return int(root(int64(dx*dx + dy*dy)))
}

// cross reports whether two lines without a common end cross.
func (p *paper) cross(l, m *line) bool {
	if !l.box.meets(&m.box) || l.a == m.a || l.a == m.b || l.b == m.a || l.b == m.b {
		return false
	}
	a, b, c, d := p.at[l.a], p.at[l.b], p.at[m.a], p.at[m.b]
	return turns(a, b, c)*turns(a, b, d) < 0 && turns(c, d, a)*turns(c, d, b) < 0
}

// turns is 1 where a, b, c turn left, -1 right, 0 straight.
func turns(a, b, c spot) int {
	switch t := (b.x-a.x)*(c.y-a.y) - (b.y-a.y)*(c.x-a.x); {
	case t > 0:
		return 1
	case t < 0:
		return -1
	}
	return 0
}

// pierces reports whether a line runs through node i, which is not its end.
func (p *paper) pierces(l *line, i int) bool {
	d := p.disc[i]
	if !l.box.meets(&box{d.x0 - 5, d.y0 - 5, d.x1 + 5, d.y1 + 5}) {
		return false
	}
	a, b, c := p.at[l.a], p.at[l.b], p.at[i]
	dx, dy := b.x-a.x, b.y-a.y
	square := dx*dx + dy*dy
	along := (c.x-a.x)*dx + (c.y-a.y)*dy
	if along <= 0 || along >= square {
		return false
	}
	area := (c.x-a.x)*dy - (c.y-a.y)*dx
	r := p.g.Nodes[i].R + 5
	return area*area < r*r*square
}

const apart = 2 // pixels between a label and a line beside it

// strikes reports whether a line runs through the box of a label, or along its edge, where
// another font would bring the two together.
func (p *paper) strikes(l *line, label *box) bool {
	b := box{label.x0 - apart, label.y0, label.x1 + apart, label.y1}
	if !l.box.meets(&b) {
		return false
	}
	a, z := p.at[l.a], p.at[l.b]
	first := turns(a, z, spot{b.x0, b.y0})
	return first == 0 || turns(a, z, spot{b.x1, b.y0}) != first || turns(a, z, spot{b.x0, b.y1}) != first || turns(a, z, spot{b.x1, b.y1}) != first
}
