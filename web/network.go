package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The network is one drawing, written as one string: four hundred nodes as elements
// of go-app take 340 ms to mount, as a string 42. Nothing in the string depends on
// what is picked or where the reader has moved to; that is done with classes and the
// viewBox (see netview.go), so the string changes only when the network does and a
// focused node keeps its focus.

// networkView is the choices, the drawing, what is picked, and the same as a table.
func networkView(a address, n *wire.Network, controls, drawing, panel, table node) node {
	left := none
	if n.Left > 0 {
		left = el("p", cls("soft"), itoa(n.Left), wMoreDrawn, " ", el("a", href(to("names", "")), wNames))
	}
	if len(n.Nodes) == 0 {
		return el("div", cls("view network"), head(wNetwork, wNetLead), el("p", cls("soft"), wNoMeetings))
	}
	var open attr
	if a.get("as") == "table" {
		open = at("open", "true")
	}
	return el("div", cls("view network"),
		head(wNetwork, wNetLead),
		controls,
		el("div", cls("net"),
			el("div", cls("panel"), drawing, drawn(readSieve(a).show(n), n), netToggles(n, readSieve(a).kinds)),
			panel),
		left,
		el("details", cls("astable"), at("id", "astable"), open,
			el("summary", at("data-do", "table"), wNetTable),
			table))
}

// sound is n without lines that lead nowhere; n itself where there are none, so that
// an unchanged network stays the same to go-app.
func sound(n *wire.Network) *wire.Network {
	fits := func(i int) bool { return 0 <= i && i < len(n.Nodes) }
	for _, l := range n.Lines {
		if fits(l.From) && fits(l.To) {
			continue
		}
		m := *n
		m.Lines = nil
		for _, l := range n.Lines {
			if fits(l.From) && fits(l.To) {
				m.Lines = append(m.Lines, l)
			}
		}
		return &m
	}
	return n
}

// pickAddress is the network with a person, meeting or line picked.
func pickAddress(what, id string) address { return to("network", "", "pick", what+"/"+id) }

// netDrawing draws the network, with its words where they are placed; in small, its nodes
// open their pages instead of the panel.
func netDrawing(n *wire.Network, words []wording, small bool) node {
	label := wNetLabel
	if small {
		label = wSmallNet
	}
	var lines, nodes []node
	for i := range n.Lines {
		lines = append(lines, netLine(n, i, small))
	}
	of := degrees(n)
	for at := range n.Nodes {
		i := placeOf(n, at)
		nodes = append(nodes, netNode(n, i, of[i], words[i], small))
	}
	parts := []any{cls("graph")}
	if small { // at most a third larger than it is laid out: a few officials need no poster
		parts = append(parts, at("width", itoa((n.Width+2*smallPad)*4/3)), at("height", itoa(n.Height*4/3)))
	}
	w := wholeOf(n)
	if small { // its names are larger than laid out where it is drawn on a phone
		w.x, w.w = w.x-smallPad, w.w+2*smallPad
	}
	return flat(el("svg", append(parts, at("viewBox", viewBox(int(w.x), int(w.y), int(w.w), int(w.h))),
		at("role", "group"), at("aria-label", label),
		el("g", cls(linesClass(n)), lines), el("g", cls("nodes"), nodes))...))
}

// smallNet is the drawing in small.
func smallNet(n *wire.Network) node { return netDrawing(n, drawnWords(n), true) }

// smallPad keeps names off the border of the drawing in small.
const smallPad = 14

// linesClass has the lines drawn fine, of the same breadth however near one looks, where
// they are many; of few, it depends on how near (see netView.lookIn).
func linesClass(n *wire.Network) string {
	if len(n.Lines) > manyLines {
		return "lines fine many"
	}
	return "lines"
}

// wholeOf is the window that shows all of a network, and is never so narrow that a few
// officials become a poster.
func wholeOf(n *wire.Network) window {
	const least = 540
	w := window{0, 0, float64(n.Width), float64(n.Height)}
	if w.w < least {
		w.x, w.w = (w.w-least)/2, least
	}
	return w
}

// manyNodes is from how many nodes on they lie over each other. The strongest, which come
// first in the answer, are then drawn last, so that they and their words lie on top.
const manyNodes = 150

// placeOf is where in the drawing node i stands, and which node stands at place i.
func placeOf(n *wire.Network, i int) int {
	if len(n.Nodes) > manyNodes {
		return len(n.Nodes) - 1 - i
	}
	return i
}

func degrees(n *wire.Network) []int {
	of := make([]int, len(n.Nodes))
	for _, l := range n.Lines {
		of[l.From]++
		of[l.To]++
	}
	return of
}

func viewBox(x, y, w, h int) string {
	return itoa(x) + " " + itoa(y) + " " + itoa(w) + " " + itoa(h)
}

// manyLines is from how many lines on each is drawn but once and without a note to
// point at: there they lie so close that a broad one would hide the others, and the
// browser has a third of the work.
const manyLines = 500

// netLine draws a line twice: broad and unseen to be hit by a finger, thin to be
// seen. The two halves of a meeting are picked through the meeting, which the
// keyboard reaches by its node, so only other lines are links.
func netLine(n *wire.Network, i int, small bool) node {
	l := n.Lines[i]
	a, b := n.Nodes[l.From], n.Nodes[l.To]
	ends := []any{at("x1", itoa(a.X)), at("y1", itoa(a.Y)), at("x2", itoa(b.X)), at("y2", itoa(b.Y))}
	stroke := func(class string) node { return el("line", append([]any{cls(class)}, ends...)...) }
	class := "ln " + edgeClass(l.Kind)
	ink := []node{stroke("hit"), stroke("ink"), el("title", l.Title)}
	if len(n.Lines) > manyLines {
		ink = []node{stroke("ink")}
	}
	if m, ok := halfOf(n, l); ok {
		return el("g", cls(class), at("aria-hidden", "true"), at("data-l", itoa(i)), at("data-go", pickAddress("meeting", m).href()), ink)
	}
	if small {
		return el("g", cls(class), at("aria-hidden", "true"), ink)
	}
	return el("a", cls(class), at("data-l", itoa(i)), href(pickAddress("edge", l.ID)), at("aria-label", l.Title), ink)
}

// halfOf is the id of the meeting that a line is one half of.
func halfOf(n *wire.Network, l wire.Line) (string, bool) {
	for _, end := range [2]int{l.From, l.To} {
		if nd := n.Nodes[end]; nd.Kind == news.MeetingNode {
			return nd.ID, true
		}
	}
	return "", false
}

func edgeClass(k news.EdgeKind) string {
	switch k {
	case news.Met:
		return "met"
	case news.Called:
		return "called"
	}
	return "near"
}

// netNode draws a person (round, with the country's letters), a meeting (square) or
// somebody who is described and never named (round, dashed). It is drawn around the
// origin and carried to its place, so that it can be moved, and its disc and its words
// made larger, each by one value.
func netNode(n *wire.Network, i, lines int, words wording, small bool) node {
	nd := n.Nodes[i]
	r := nd.R
	shape := el("circle", at("r", itoa(r)))
	letters := none
	class := "nd person"
	switch nd.Kind {
	case news.MeetingNode:
		class = "nd meeting"
		shape = el("rect", at("x", itoa(-r)), at("y", itoa(-r)), at("width", itoa(2*r)), at("height", itoa(2*r)), at("rx", itoa(r/3)))
	case news.UnnamedNode:
		class = "nd unnamed"
	default:
		if nd.Country != "" {
			class += " " + countryClass(nd.Country)
			letters = el("text", cls("let"), at("y", "4"), at("text-anchor", "middle"), nd.Country)
		}
	}
	place := at("transform", translate(float64(nd.X), float64(nd.Y)))
	title := nd.Title
	if !small {
		title += wLinesOf + itoa(lines)
	}
	parts := []any{cls(class), at("data-n", itoa(i)), place,
		el("title", title),
		el("g", cls("d"), el("circle", cls("hit"), at("r", itoa(max(r+4, 14)))), shape), letters,
		netLabel(nd, words, len(n.Nodes) > manyNodes)}
	goal, ok := nodeAddress(nd, small)
	if !ok {
		return el("g", parts...)
	}
	return el("a", append(parts, href(goal))...)
}

func translate(x, y float64) string { return "translate(" + short(x) + " " + short(y) + ")" }

// short writes a coordinate without needless decimals.
func short(f float64) string { return strings.TrimSuffix(decimal(f), ".0") }

// nodeAddress is where a node leads: its page from the drawing in small, else the panel.
func nodeAddress(nd wire.Node, small bool) (address, bool) {
	what := nodeWhat(nd)
	own := toFragment(nd.Address)
	switch open := nd.Address != "" && own.known(); {
	case open && small:
		return own, true
	case open && own.view == what: // for somebody unnamed: the meeting
		return pickAddress(what, own.arg), true
	case nd.ID == "" || small:
		return address{}, false
	}
	return pickAddress(what, nd.ID), true
}

func nodeLink(nd wire.Node) node {
	own := toFragment(nd.Address)
	if nd.Address == "" || !own.known() || nd.Kind != news.PersonNode {
		return el("span", cls("who"), country(nd.Country), el("bdi", wholeText(&nd)))
	}
	return el("a", cls("who"), href(own), country(nd.Country), el("bdi", nd.Label))
}

// badgeWords draws badges of which only the letters are known.
func badgeWords(letters []string) node {
	return el("span", cls("by"), each(letters, func(s string) node { return el("span", cls("o"), s) }))
}

// netStage is where the drawing is moved about, with the buttons for it.
func netStage(drawing node, handlers ...any) node {
	button := func(do, sign, words string) node {
		return el("button", cls("btn"), at("data-zoom", do), at("aria-label", words), at("title", words), sign)
	}
	return el("div", append([]any{cls("stage"), drawing,
		el("div", cls("zoom js"),
			button("back", "↺", wPutBack),
			button("in", "+", wZoomIn), button("out", "−", wZoomOut), button("fit", "⤢", wZoomFit)),
		el("p", cls("nothing js"), wNothingFits)}, handlers...)...)
}

// nodeWhat is what a node picks: a person, or the meeting it belongs to.
func nodeWhat(nd wire.Node) string {
	if nd.Kind == news.PersonNode || nd.Kind == "" {
		return "person"
	}
	return "meeting"
}

// splitPick takes "person/e:1" apart.
func splitPick(s string) (what, id string) {
	what, id, _ = strings.Cut(s, "/")
	return what, id
}

// picks are the elements of the drawing that a pick stands for, and those beside it:
// a person with all lines and meetings, a meeting with all who took part, a line with
// its two ends; by index.
func picks(n *wire.Network, pick string) (node, line int) {
	what, id := splitPick(pick)
	node, line = -1, -1
	if id == "" {
		return node, line
	}
	for i, nd := range n.Nodes {
		if nd.ID == id && nodeWhat(nd) == what {
			node = i
		}
	}
	for i, l := range n.Lines {
		if _, half := halfOf(n, l); what == "edge" && !half && l.ID == id {
			line = i
		}
	}
	return node, line
}
