package network

import (
	"testing"

	"readout/wasm/news"
)

// TestGroups: two rings joined by one bridge are two communities, and the bridge's
// ends stand in the middle.
func TestGroups(t *testing.T) {
	g := &news.Graph{Nodes: make([]news.Node, 8)}
	line := func(a, b int) { g.Lines = append(g.Lines, news.Line{From: a, To: b, Kind: news.Met}) }
	for _, o := range []int{0, 4} {
		line(o, o+1)
		line(o+1, o+2)
		line(o+2, o+3)
		line(o+3, o)
		line(o+o/4, o+o/4+2) // a chord across from the bridge
	}
	line(3, 4)
	groups(g)
	for i, n := range g.Nodes {
		if want := i / 4; n.Community != want {
			t.Errorf("node %d is in community %d, not %d", i, n.Community, want)
		}
		if (n.Rank == 1000) != (i == 3 || i == 4) {
			t.Errorf("node %d has rank %d", i, n.Rank)
		}
	}
	groups(&news.Graph{})
	lone := &news.Graph{Nodes: make([]news.Node, 2)}
	groups(lone)
	if lone.Nodes[0].Community == lone.Nodes[1].Community || lone.Nodes[0].Rank != 0 {
		t.Errorf("two who are not joined: %+v", lone.Nodes)
	}
}
