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

var lineWeight = map[news.EdgeKind]int{news.Met: 4, news.Called: 2, news.NamedTogether: 1}

func newWeighted(g *news.Graph) *weighted {
	between := map[[2]int]int{}
	for _, l := range g.Lines {
		if l.From != l.To {
			between[[2]int{min(l.From, l.To), max(l.From, l.To)}] += lineWeight[l.Kind]
		}
	}
	return graphOf(len(g.Nodes), between, make([]int, len(g.Nodes)))
}

func graphOf(n int, between map[[2]int]int, own []int) *weighted {
	w := &weighted{near: make([][]link, n), own: own}
	for ab, x := range between {
		w.near[ab[0]] = append(w.near[ab[0]], link{ab[1], x})
		w.near[ab[1]] = append(w.near[ab[1]], link{ab[0], x})
	}
	for _, ls := range w.near {
		sort.Slice(ls, func(i, j int) bool { return ls[i].to < ls[j].to })
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
	group, degree, total := make([]int, n), make([]int, n), make([]int, n)
	twice := 0
	for i := range w.near {
		group[i] = i
		degree[i] = 2 * w.own[i]
		for _, l := range w.near[i] {
			degree[i] += l.weight
		}
		total[i] = degree[i]
		twice += degree[i]
	}
	to := make([]int, n)
	for range 64 {
		changed := false
		for i := range w.near {
			home := group[i]
			total[home] -= degree[i]
			for _, l := range w.near[i] {
				to[group[l.to]] += l.weight
			}
			best, gain := home, to[home]*twice-degree[i]*total[home]
			for _, l := range w.near[i] {
				c := group[l.to]
				if g := to[c]*twice - degree[i]*total[c]; g > gain || g == gain && c < best && best != home {
					best, gain = c, g
				}
			}
			for _, l := range w.near[i] {
				to[group[l.to]] = 0
			}
			total[best] += degree[i]
			if best != home {
				group[i], changed, moved = best, true, true
			}
		}
		if !changed {
			break
		}
	}
	return renumber(group), moved
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
	own, between := make([]int, n), map[[2]int]int{}
	for i, ls := range w.near {
		own[group[i]] += w.own[i]
		for _, l := range ls {
			a, b := group[i], group[l.to]
			switch {
			case l.to < i: // each line once
			case a == b:
				own[a] += l.weight
			default:
				between[[2]int{min(a, b), max(a, b)}] += l.weight
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
	for s := range n {
		dist, paths, depend := make([]int, n), make([]int, n), make([]int, n)
		order := []int{s}
		dist[s], paths[s] = 1, 1
		for k := 0; k < len(order); k++ {
			v := order[k]
			for _, l := range w.near[v] {
				if dist[l.to] == 0 {
					dist[l.to] = dist[v] + 1
					order = append(order, l.to)
				}
				if dist[l.to] == dist[v]+1 {
					paths[l.to] = min(paths[l.to]+paths[v], share) // more ways than that are one crowd
				}
			}
		}
		for k := len(order) - 1; k > 0; k-- {
			v := order[k]
			for _, l := range w.near[v] {
				if dist[l.to] == dist[v]-1 {
					depend[l.to] += paths[l.to] * (share + depend[v]) / paths[v]
				}
			}
			out[v] += depend[v]
		}
	}
	return out
}
