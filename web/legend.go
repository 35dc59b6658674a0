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
	officialSign(wLegSample),
	netSign(noCountry, wLegNowhere, keyDot),
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

// noCountry is an official whose country no article gives.
const noCountry = "nowhere"

// officialSign is an official of a country, with its letters and in its colour.
func officialSign(country string) legendSign {
	return netSign(string(news.PersonNode)+" "+countryClass(country), wLegOfficial,
		el("circle", at("cx", "14"), at("cy", "8"), at("r", "9.5")),
		el("text", at("x", "14"), at("y", "11.2"), at("text-anchor", "middle"), country))
}

func (s legendSign) drawing() node {
	return flat(el("svg", cls("key "+s.kind), at("viewBox", "0 0 28 16"), at("aria-hidden", "true"), s.shape))
}

// signsOf are the signs that a network uses; its officials are shown by letters that are
// in it.
func signsOf(n *wire.Network) (list []legendSign) {
	seen := kindsOf(n)
	for i, s := range legendSigns {
		if i == 0 {
			if c := firstCountry(n); c != "" {
				list = append(list, officialSign(c))
			}
		} else if seen[s.kind] {
			list = append(list, s)
		}
	}
	return list
}

// firstCountry is the country of the strongest who has one, who comes first.
func firstCountry(n *wire.Network) string {
	for _, nd := range n.Nodes {
		if nd.Kind == news.PersonNode && nd.Country != "" {
			return nd.Country
		}
	}
	return ""
}

// netLegend explains the signs that this drawing uses, and no others.
func netLegend(n *wire.Network) node {
	var items []node
	for _, s := range signsOf(n) {
		items = append(items, el("li", s.drawing(), s.words))
	}
	return el("ul", cls("legend"), items)
}

// netToggles is the legend of the large drawing: each sign but that of people is a
// button that hides its kind, or shows it again.
func netToggles(n *wire.Network, kinds map[string]bool) node {
	hides := map[string]bool{}
	for _, k := range sieveKinds {
		hides[k] = true
	}
	var items []node
	for _, s := range signsOf(n) {
		switch {
		case !hides[s.kind]:
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
		if nd.Kind == news.PersonNode && nd.Country == "" {
			seen[noCountry] = true
		}
	}
	return seen
}
