package network

import "sort"

// plain draws a large network: part by part its stress layout, labels below their
// nodes, and every node with its label pushed apart from its neighbours as one box.
// Pushing alone may go on for ever where it is crowded, so the whole is stretched,
// too. The parts stand in rows, the largest first.
func (p *paper) plain() {
	for i := range p.side {
		p.side[i] = 2 // below
	}
	parts := p.parts()
	boxes := make([]box, len(parts))
	for k, part := range parts {
		p.part(part)
		boxes[k] = p.around(part)
	}
	p.rows(parts, boxes)
}

// parts are the connected parts, each from its busiest node outward, the largest first.
func (p *paper) parts() (out [][]int) {
	order := p.outward(false)
	seen := make([]bool, len(order))
	for _, s := range order {
		if seen[s] {
			continue
		}
		seen[s] = true
		part := []int{s}
		for i := 0; i < len(part); i++ {
			for _, h := range p.near[part[i]] {
				if !seen[h.to] {
					seen[h.to] = true
					part = append(part, h.to)
				}
			}
		}
		out = append(out, part)
	}
	sort.SliceStable(out, func(i, j int) bool { return len(out[i]) > len(out[j]) })
	return out
}

// part lays out one part around the origin.
func (p *paper) part(nodes []int) {
	at := make(map[int]int, len(nodes))
	order := make([]int, len(nodes))
	for i, n := range nodes {
		at[n], order[i] = i, i
	}
	near := make([][]hop, len(nodes))
	for i, n := range nodes {
		for _, h := range p.near[n] {
			near[i] = append(near[i], hop{at[h.to], h.length})
		}
	}
	spots := spiral(order)
	relax(spots, distances(len(nodes), near), 24)
	for i, n := range nodes {
		p.put(n, spot{int(spots[i].x), int(spots[i].y)}, p.side[n])
	}
	p.room(nodes)
	for range 40 {
		for range 30 {
			if !p.push(nodes) {
				return
			}
		}
		p.widen(nodes, 17, 16)
	}
}

func (p *paper) widen(nodes []int, num, den int) {
	for _, i := range nodes {
		p.put(i, spot{p.at[i].x * num / den, p.at[i].y * num / den}, p.side[i])
	}
}

// around is the box of some nodes with their labels.
func (p *paper) around(nodes []int) box {
	b := p.covers(nodes[0])
	for _, i := range nodes {
		b = b.with(p.covers(i))
	}
	return b
}

// room stretches a part until its boxes cover a quarter of it, so that pushing has
// little to do and leaves everything about where it was.
func (p *paper) room(nodes []int) {
	all, covered := p.around(nodes), 0
	for _, i := range nodes {
		b := p.covers(i)
		covered += (b.x1 - b.x0) * (b.y1 - b.y0)
	}
	have := max((all.x1-all.x0)*(all.y1-all.y0)/64, 1)
	if want := root(int64(4 * 64 * covered / have)); want > 64 { // in 64ths
		p.widen(nodes, int(want), 64)
	}
}

// covers is node i with its label.
func (p *paper) covers(i int) box { return p.disc[i].with(p.label[i]) }

// push moves overlapping boxes apart along the shorter way, the one with more lines
// less; it reports whether there were any. Boxes are met in order of their left
// border, so that only those near in that order are compared.
func (p *paper) push(nodes []int) bool {
	order := append([]int(nil), nodes...)
	left, right := make([]int, len(p.at)), make([]int, len(p.at))
	for _, i := range nodes {
		b := p.covers(i)
		left[i], right[i] = b.x0, b.x1
	}
	sort.SliceStable(order, func(i, j int) bool { return left[order[i]] < left[order[j]] })
	any := false
	for x, i := range order {
		for _, j := range order[x+1:] {
			if left[j] > right[i]+40 {
				break
			}
			a, b := p.covers(i), p.covers(j)
			dx := min(a.x1, b.x1) - max(a.x0, b.x0) + 4
			dy := min(a.y1, b.y1) - max(a.y0, b.y0) + 4
			if dx > 0 && dy > 0 {
				any = true
				p.separate(i, j, dx, dy)
			}
		}
	}
	return any
}

// separate moves two nodes apart, dx to the sides or dy up and down.
func (p *paper) separate(i, j, dx, dy int) {
	wi, wj := len(p.of[i])+1, len(p.of[j])+1
	if dx*2 < dy*3 { // rather up and down: words are wide
		mi := (dx*wj + wi + wj - 1) / (wi + wj)
		mj := dx + 1 - mi
		if p.at[i].x > p.at[j].x {
			mi, mj = -mi, -mj
		}
		p.put(i, spot{p.at[i].x - mi, p.at[i].y}, p.side[i])
		p.put(j, spot{p.at[j].x + mj, p.at[j].y}, p.side[j])
		return
	}
	mi := (dy*wj + wi + wj - 1) / (wi + wj)
	mj := dy + 1 - mi
	if p.at[i].y > p.at[j].y {
		mi, mj = -mi, -mj
	}
	p.put(i, spot{p.at[i].x, p.at[i].y - mi}, p.side[i])
	p.put(j, spot{p.at[j].x, p.at[j].y + mj}, p.side[j])
}

// rows sets the parts beside and below each other, as wide as the largest.
func (p *paper) rows(parts [][]int, boxes []box) {
	const between = 30
	width := max(boxes[0].x1-boxes[0].x0, frameW*2)
	x, y, high := 0, 0, 0
	for k, part := range parts {
		b := boxes[k]
		if x > 0 && x+b.x1-b.x0 > width {
			x, y, high = 0, y+high+between, 0
		}
		for _, i := range part {
			p.put(i, spot{p.at[i].x - b.x0 + x, p.at[i].y - b.y0 + y}, p.side[i])
		}
		x += b.x1 - b.x0 + between
		high = max(high, b.y1-b.y0)
	}
}
