package network

import (
	"math/rand/v2"
	"sort"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/iterator"
	gonet "gonum.org/v1/gonum/graph/network"

	"readout/wasm/news"
)

// Communities are Louvain's, centrality is Brandes' betweenness, both from gonum.
// Its own graphs list neighbours in the order of a Go map, which differs from run to
// run; ours lists them in order, and the random source is fixed. Weights are small
// integers, which floating point adds without rounding, and what is left of rounding
// is taken away before it can show (see ranks).

// groups sets Community and Rank of every node.
func groups(g *news.Graph) {
	if len(g.Nodes) == 0 {
		return
	}
	w := newWeighted(g)
	parts := community.Modularize(w, 1, rand.NewPCG(1, 2)).Communities()
	for _, p := range parts {
		sort.Slice(p, func(i, j int) bool { return p[i].ID() < p[j].ID() })
	}
	sort.Slice(parts, func(i, j int) bool { return parts[i][0].ID() < parts[j][0].ID() })
	for c, p := range parts {
		for _, n := range p {
			g.Nodes[n.ID()].Community = c
		}
	}
	ranks(g, gonet.Betweenness(w))
}

// ranks writes betweenness as per mille of the greatest. Half a per mille is rounded
// up even where the last bits of the sum fell below it.
func ranks(g *news.Graph, between map[int64]float64) {
	most := 0.0
	for i := range g.Nodes {
		most = max(most, between[int64(i)])
	}
	for i := range g.Nodes {
		if b := between[int64(i)]; most > 0 {
			g.Nodes[i].Rank = int(float64(b*1000)/most + 0.500001)
		}
	}
}

// weighted is the drawn network as gonum wants it: node ids are indices.
type weighted struct {
	nodes  []graph.Node
	near   [][]graph.Node
	weight map[[2]int64]float64
}

type vertex int64

func (v vertex) ID() int64 { return int64(v) }

type edge struct {
	from, to graph.Node
	weight   float64
}

func (e edge) From() graph.Node         { return e.from }
func (e edge) To() graph.Node           { return e.to }
func (e edge) ReversedEdge() graph.Edge { return edge{e.to, e.from, e.weight} }
func (e edge) Weight() float64          { return e.weight }

var lineWeight = map[news.EdgeKind]float64{news.Met: 4, news.Called: 2, news.NamedTogether: 1}

func newWeighted(g *news.Graph) *weighted {
	w := &weighted{near: make([][]graph.Node, len(g.Nodes)), weight: map[[2]int64]float64{}}
	for i := range g.Nodes {
		w.nodes = append(w.nodes, vertex(i))
	}
	for _, l := range g.Lines {
		a, b := int64(l.From), int64(l.To)
		if a == b {
			continue
		}
		if w.weight[[2]int64{a, b}] == 0 {
			w.near[a] = append(w.near[a], vertex(b))
			w.near[b] = append(w.near[b], vertex(a))
		}
		w.weight[[2]int64{a, b}] += lineWeight[l.Kind]
		w.weight[[2]int64{b, a}] = w.weight[[2]int64{a, b}]
	}
	for _, n := range w.near {
		sort.Slice(n, func(i, j int) bool { return n[i].ID() < n[j].ID() })
	}
	return w
}

func (w *weighted) Node(id int64) graph.Node {
	if id < 0 || id >= int64(len(w.nodes)) {
		return nil
	}
	return w.nodes[id]
}
func (w *weighted) Nodes() graph.Nodes             { return iterator.NewOrderedNodes(w.nodes) }
func (w *weighted) From(id int64) graph.Nodes      { return iterator.NewOrderedNodes(w.near[id]) }
func (w *weighted) HasEdgeBetween(x, y int64) bool { return w.weight[[2]int64{x, y}] > 0 }
func (w *weighted) Edge(u, v int64) graph.Edge     { return w.WeightedEdge(u, v) }
func (w *weighted) EdgeBetween(x, y int64) graph.Edge {
	return w.WeightedEdge(x, y)
}
func (w *weighted) WeightedEdgeBetween(x, y int64) graph.WeightedEdge { return w.WeightedEdge(x, y) }
func (w *weighted) WeightedEdge(u, v int64) graph.WeightedEdge {
	if x := w.weight[[2]int64{u, v}]; x > 0 {
		return edge{w.nodes[u], w.nodes[v], x}
	}
	return nil
}

// Weight is what community.Modularize asks for; nobody is joined to himself.
func (w *weighted) Weight(x, y int64) (float64, bool) {
	x2 := w.weight[[2]int64{x, y}]
	return x2, x2 > 0
}
