package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A legendSign is one sign of the network: the kind it stands for in classes and in
// the address, its words, and its shape.
type legendSign struct {
	kind, words string
	shape       []node
}

func netSign(kind, words string, shape ...node) legendSign { return legendSign{kind, words, shape} }

var legendSigns = []legendSign{
	netSign(string(news.PersonNode), wLegOfficial, keyDot),
	netSign(string(news.MeetingNode), wLegMeeting, el("rect", at("x", "8"), at("y", "2"), at("width", "12"), at("height", "12"), at("rx", "3"))),
	netSign(string(news.UnnamedNode), wLegUnnamed, keyDot),
	netSign("met", wLegMet, keyDash),
	netSign("called", wLegCalled, keyDash),
	netSign("near", wLegNear, keyDash),
}

var (
	keyDot  = el("circle", at("cx", "14"), at("cy", "8"), at("r", "6"))
	keyDash = el("line", cls("ink"), at("x1", "1"), at("y1", "8"), at("x2", "27"), at("y2", "8"))
)

func (s legendSign) drawing() node {
	return flat(el("svg", cls("key "+s.kind), at("viewBox", "0 0 28 16"), at("aria-hidden", "true"), s.shape))
}

// netLegend explains the signs that this drawing uses, and no others.
func netLegend(n *wire.Network) node {
	seen := kindsOf(n)
	var items []node
	for _, s := range legendSigns {
		if seen[s.kind] {
			items = append(items, el("li", s.drawing(), s.words))
		}
	}
	return el("ul", cls("legend"), items)
}

// netToggles is the legend of the large drawing: each sign but that of people is a
// button that hides its kind, or shows it again.
func netToggles(n *wire.Network, kinds map[string]bool) node {
	seen := kindsOf(n)
	var items []node
	for _, s := range legendSigns {
		switch {
		case !seen[s.kind]:
		case s.kind == string(news.PersonNode):
			items = append(items, el("li", s.drawing(), s.words))
		default:
			pressed := "true"
			if kinds != nil && !kinds[s.kind] {
				pressed = "false"
			}
			items = append(items, el("li", el("button", cls("toggle"), at("data-do", "kind"), at("data-kind", s.kind),
				at("aria-pressed", pressed), s.drawing(), s.words)))
		}
	}
	return el("ul", cls("legend"), items)
}

// kindsOf are the kinds of nodes and lines there are in a network.
func kindsOf(n *wire.Network) map[string]bool {
	seen := map[string]bool{}
	for _, l := range n.Lines {
		seen[edgeClass(l.Kind)] = true
	}
	for _, nd := range n.Nodes {
		seen[string(nd.Kind)] = true
	}
	return seen
}
