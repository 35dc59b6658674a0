package network

import "sort"

// plain draws a large network: its stress layout, labels below their nodes, and
// every node with its label pushed apart from its neighbours as one box. Pushing
// alone may go on for ever where it is crowded, so the whole is stretched, too.
func (p *paper) plain() {
	at := spiral(p.outward(false))
	relax(at, p.distances(), 24)
	for i := range p.side {
		p.side[i] = 2 // below
	}
	p.round(at)
	for range 40 {
		for range 12 {
			if !p.push() {
				return
			}
		}
		p.scale(9, 8)
	}
}

// whole is node i with its label.
func (p *paper) whole(i int) box { return p.disc[i].with(p.label[i]) }

// push moves overlapping boxes apart, each half the way, along the shorter way; it
// reports whether there were any. Boxes are met in order of their left border, so
// that only those near in that order are compared.
func (p *paper) push() bool {
	n := len(p.at)
	order := make([]int, n)
	boxes := make([]box, n)
	for i := range order {
		order[i] = i
		boxes[i] = p.whole(i)
	}
	sort.SliceStable(order, func(i, j int) bool { return boxes[order[i]].x0 < boxes[order[j]].x0 })
	any := false
	for x, i := range order {
		for _, j := range order[x+1:] {
			a, b := p.whole(i), p.whole(j)
			if boxes[j].x0 > boxes[i].x1+40 {
				break
			}
			dx := min(a.x1, b.x1) - max(a.x0, b.x0) + 4
			dy := min(a.y1, b.y1) - max(a.y0, b.y0) + 4
			if dx <= 0 || dy <= 0 {
				continue
			}
			any = true
			move := spot{(dx + 1) / 2, 0}
			if dx*2 >= dy*3 { // rather up and down: words are wide
				move = spot{0, (dy + 1) / 2}
			}
			if p.at[i].x > p.at[j].x && move.y == 0 || p.at[i].y > p.at[j].y && move.x == 0 {
				move = spot{-move.x, -move.y}
			}
			p.put(i, spot{p.at[i].x - move.x, p.at[i].y - move.y}, p.side[i])
			p.put(j, spot{p.at[j].x + move.x, p.at[j].y + move.y}, p.side[j])
		}
	}
	return any
}
