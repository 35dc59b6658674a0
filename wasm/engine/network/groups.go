package network

import (
	"sort"

	"readout/wasm/news"
)

// Communities are found by moving nodes to the neighbouring group that raises
// modularity most, level by level (Blondel, Guillaume, Lambiotte, Lefebvre 2008,
// "Louvain"); centrality is betweenness (Brandes 2001). Both in integers and in the
// order of the nodes, so that every browser finds the same. gonum has both, in
// floating point over maps with a random start: with what it imports (fmt, reflect,
// its matrices) 98 KB of the browser's budget for two pages of code.

// groups sets Community and Rank of every node.
func groups(g *news.Graph) {
	if len(g.Nodes) == 0 {
		return
	}
	w := newWeighted(g)
	for i, c := range louvain(w) {
		g.Nodes[i].Community = c
	}
	ranks(g, betweenness(w))
}

// ranks writes betweenness as per mille of the greatest.
func ranks(g *news.Graph, between []int) {
	most := 0
	for _, b := range between {
		most = max(most, b)
	}
	for i := range g.Nodes {
		if most > 0 {
			g.Nodes[i].Rank = int((int64(between[i])*1000 + int64(most)/2) / int64(most))
		}
	}
}

// weighted is a graph: for each node its neighbours in order, with weights. own is
// the weight inside a node, where a node stands for a group.
type weighted struct {
	near [][]link
	own  []int
}

type link struct{ to, weight int }

func lineWeight(k news.EdgeKind) int {
	switch k {
	case news.Met:
		return 4
	case news.Called:
		return 2
	}
	return 1
}

func newWeighted(g *news.Graph) *weighted {
	var between []tie
	for _, l := range g.Lines {
		if l.From != l.To {
			between = append(between, tie{min(l.From, l.To), max(l.From, l.To), lineWeight(l.Kind)})
		}
	}
	return graphOf(len(g.Nodes), between, make([]int, len(g.Nodes)))
}

// A tie is a line, or a part of one, between the nodes a < b.
type tie struct{ a, b, weight int }

// graphOf adds up the ties of each two nodes. Sorted, they come in the order of either node's
// neighbours.
func graphOf(n int, between []tie, own []int) *weighted {
	sort.Slice(between, func(i, j int) bool {
		if between[i].a != between[j].a {
			return between[i].a < between[j].a
		}
		return between[i].b < between[j].b
	})
	w := &weighted{near: make([][]link, n), own: own}
	for i := 0; i < len(between); {
		t := between[i]
		for i++; i < len(between) && between[i].a == t.a && between[i].b == t.b; i++ {
			t.weight += between[i].weight
		}
		w.near[t.a] = append(w.near[t.a], link{t.b, t.weight})
		w.near[t.b] = append(w.near[t.b], link{t.a, t.weight})
	}
	return w
}

// louvain gives each node the number of its community, in the order in which the
// communities' first nodes stand.
func louvain(w *weighted) []int {
	of := make([]int, len(w.near)) // node of the first level → group
	for i := range of {
		of[i] = i
	}
	for {
		groups, moved := w.settle()
		for i := range of {
			of[i] = groups[of[i]]
		}
		if !moved {
			return of
		}
		w = w.fold(groups)
	}
}

// settle moves nodes between groups until none gains. A move gains if it raises
//
//	weight to the group − (degree of the node × degree of the group) / (2 × all weight),
//
// compared here times 2 × all weight, which keeps it whole. Each gain is at least
// one and the sum is bounded; the rounds are bounded all the same.
func (w *weighted) settle() (groups []int, moved bool) {
	n := len(w.near)
	m := mover{weighted: w, group: make([]int, n), degree: make([]int, n), total: make([]int, n), to: make([]int, n)}
	for i := range w.near {
		m.group[i] = i
		m.degree[i] = 2 * w.own[i]
		for _, l := range w.near[i] {
			m.degree[i] += l.weight
		}
		m.total[i] = m.degree[i]
		m.twice += m.degree[i]
	}
	for range 64 {
		changed := false
		for i := range w.near {
			changed = m.move(i) || changed
		}
		if !changed {
			break
		}
		moved = true
	}
	return renumber(m.group), moved
}

// A mover is what settling knows of a graph.
type mover struct {
	*weighted
	group  []int // of a node
	degree []int // of a node
	total  []int // of a group
	to     []int // from the node in hand to a group
	twice  int   // all weight
}

// move puts node i where it gains most; false: it stays.
func (m *mover) move(i int) bool {
	home := m.group[i]
	m.total[home] -= m.degree[i]
	for _, l := range m.near[i] {
		m.to[m.group[l.to]] += l.weight
	}
	best, gain := home, m.to[home]*m.twice-m.degree[i]*m.total[home]
	for _, l := range m.near[i] {
		c := m.group[l.to]
		if g := m.to[c]*m.twice - m.degree[i]*m.total[c]; g > gain || g == gain && c < best && best != home {
			best, gain = c, g
		}
	}
	for _, l := range m.near[i] {
		m.to[m.group[l.to]] = 0
	}
	m.total[best] += m.degree[i]
	m.group[i] = best
	return best != home
}

// renumber numbers groups by their first members.
func renumber(group []int) []int {
	number := map[int]int{}
	out := make([]int, len(group))
	for i, c := range group {
		if _, ok := number[c]; !ok {
			number[c] = len(number)
		}
		out[i] = number[c]
	}
	return out
}

// fold makes a graph whose nodes are the groups.
func (w *weighted) fold(group []int) *weighted {
	n := 0
	for _, c := range group {
		n = max(n, c+1)
	}
	own := make([]int, n)
	var between []tie
	for i, ls := range w.near {
		own[group[i]] += w.own[i]
		for _, l := range ls {
			a, b := group[i], group[l.to]
			switch {
			case l.to < i: // each line once
			case a == b:
				own[a] += l.weight
			default:
				between = append(between, tie{min(a, b), max(a, b), l.weight})
			}
		}
	}
	return graphOf(n, between, own)
}

// share is the unit of betweenness: a path split over several ways gives parts.
const share = 1 << 20

// betweenness counts, for each node, the shortest paths between others that lead
// through it, in parts of share; lines count one step whatever their weight.
func betweenness(w *weighted) []int {
	n := len(w.near)
	out := make([]int, n)
	p := paths{weighted: w, steps: make([]int, n), ways: make([]int, n), depend: make([]int, n), order: make([]int, 0, n)}
	for s := range n {
		p.walk(s)
		p.credit(out)
	}
	return out
}

// paths are the shortest ways from one node to all others.
type paths struct {
	*weighted
	order  []int // nodes by how far they are
	steps  []int // to a node, 1 to the first; 0: not reached
	ways   []int // how many there are to a node
	depend []int // what of other nodes' ways leads through a node
}

func (p *paths) walk(s int) {
	clear(p.steps)
	clear(p.ways)
	clear(p.depend)
	p.order = append(p.order[:0], s)
	p.steps[s], p.ways[s] = 1, 1
	for k := 0; k < len(p.order); k++ {
		v := p.order[k]
		for _, l := range p.near[v] {
			if p.steps[l.to] == 0 {
				p.steps[l.to] = p.steps[v] + 1
				p.order = append(p.order, l.to)
			}
			if p.steps[l.to] == p.steps[v]+1 {
				p.ways[l.to] = min(p.ways[l.to]+p.ways[v], share) // more ways than that are one crowd
			}
		}
	}
}

// credit adds to out what leads through each node, from the farthest to the nearest.
func (p *paths) credit(out []int) {
	for k := len(p.order) - 1; k > 0; k-- {
		v := p.order[k]
		for _, l := range p.near[v] {
			if p.steps[l.to] == p.steps[v]-1 {
				p.depend[l.to] += p.ways[l.to] * (share + p.depend[v]) / p.ways[v]
			}
		}
		out[v] += p.depend[v]
	}
}
