package network_test

import (
	"testing"

	"readout/wasm/engine"
	"readout/wasm/engine/goldtest"
	"readout/wasm/engine/network"
	"readout/wasm/news"
)

// The first view of the shipped collection, read by the engine itself.
func TestShipped(t *testing.T) {
	g, gold := engine.Read(goldtest.Articles(t)), goldtest.Load(t)
	network.Arrange(&g.Graph)
	if c := network.Clashes(&g.Graph); c > 0 {
		t.Errorf("%d labels or nodes on one another", c)
	}
	if g.Graph.Width > 620 || g.Graph.Height > 540 {
		t.Errorf("%d × %d is too large for a card", g.Graph.Width, g.Graph.Height)
	}
	met := 0
	for _, e := range g.Edges {
		if e.Kind == news.Met {
			met++
		}
	}
	if met != 5 {
		t.Errorf("%d pairs met, gold has 5", met)
	}
	meetings := 0
	for _, n := range g.Graph.Nodes {
		if n.Kind == news.MeetingNode {
			meetings++
		}
	}
	if meetings != len(gold.Meetings) {
		t.Errorf("%d meetings drawn, gold has %d", meetings, len(gold.Meetings))
	}
}
