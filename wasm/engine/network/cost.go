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
// counting stops.
func (p *paper) cost(i, most int) int {
	c := p.labelCost(i) + p.place(i)
	for _, k := range p.of[i] {
		if c >= most {
			return c
		}
		c += p.lineCost(k, i)
	}
	for j := range p.at {
		if j == i {
			continue
		}
		if o := p.disc[i].overlap(p.disc[j], 6); o > 0 {
			c += costNodes + 4*o
		}
		if o := p.disc[i].overlap(p.label[j], 2); o > 0 {
			c += costWords + 6*o
		}
		if dx, dy := p.at[i].x-p.at[j].x, p.at[i].y-p.at[j].y; dx < roomy && dx > -roomy && dy < roomy && dy > -roomy {
			c += max(roomy-p.distance(i, j), 0) / 2
		}
	}
	for k := range p.lines {
		l := &p.lines[k]
		if l.a != i && l.b != i && p.pierces(l, i) {
			c += costPierce
		}
	}
	return c
}

// lineCost is what line k of node i disturbs.
func (p *paper) lineCost(k, i int) (c int) {
	l := &p.lines[k]
	off := p.distance(l.a, l.b) - l.want
	if l.faint {
		c += off * off / 700
	} else {
		c += off * off / 150
	}
	for j := range p.at {
		if j != l.a && j != l.b && p.pierces(l, j) {
			c += costPierce
		}
		if j != i && p.strikes(l, &p.label[j]) {
			c += costStrike
		}
	}
	for o := range p.lines {
		if o != k && p.cross(l, &p.lines[o]) {
			c += costCross
			if l.faint || p.lines[o].faint {
				c -= costCross / 3
			}
		}
	}
	for _, m := range []int{l.a, l.b} {
		c += p.bend(m)
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

// place keeps a node in the frame.
func (p *paper) place(i int) int {
	b := p.disc[i]
	return 3 * (max(-p.w/2-b.x0, 0) + max(b.x1-p.w/2, 0) + max(-p.h/2-b.y0, 0) + max(b.y1-p.h/2, 0))
}

// labelCost is what the label of node i disturbs.
func (p *paper) labelCost(i int) (c int) {
	b := p.label[i]
	for j := range p.at {
		if j == i {
			continue
		}
		if o := b.overlap(p.label[j], 3); o > 0 {
			c += costWords + 6*o
		}
		if o := b.overlap(p.disc[j], 2); o > 0 {
			c += costWords + 6*o
		}
	}
	for k := range p.lines {
		if p.strikes(&p.lines[k], &b) {
			c += costStrike
		}
	}
	c += 3 * (max(-p.w/2-b.x0, 0) + max(b.x1-p.w/2, 0) + max(-p.h/2-b.y0, 0) + max(b.y1-p.h/2, 0))
	return c
}

func (p *paper) total() (c int) {
	for i := range p.at {
		c += p.cost(i, 1<<30)
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

// strikes reports whether a line runs through a box.
func (p *paper) strikes(l *line, b *box) bool {
	if !l.box.meets(b) {
		return false
	}
	a, z := p.at[l.a], p.at[l.b]
	first := turns(a, z, spot{b.x0, b.y0})
	return first == 0 || turns(a, z, spot{b.x1, b.y0}) != first || turns(a, z, spot{b.x0, b.y1}) != first || turns(a, z, spot{b.x1, b.y1}) != first
}
