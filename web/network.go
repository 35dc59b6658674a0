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

// networkView is the drawing, what is picked, and the same as a table.
func networkView(n *wire.Network, choice, drawing, panel node) node {
	left := none
	if n.Left > 0 {
		left = el("p", cls("soft"), itoa(n.Left), wLeftOut)
	}
	return el("div", cls("view network"),
		head(wNetwork, wNetLead),
		choice,
		el("div", cls("net"),
			el("div", cls("panel"), drawing, netLegend(n)),
			panel),
		left,
		el("details", cls("astable"), at("id", "astable"),
			el("summary", wNetTable),
			netTable(n)))
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

// netDrawing draws the network; in small, its nodes open their pages instead of the panel.
func netDrawing(n *wire.Network, small bool) node {
	label := wNetLabel
	if small {
		label = wSmallNet
	}
	var lines, nodes []node
	for i := range n.Lines {
		lines = append(lines, netLine(n, i, small))
	}
	for i := range n.Nodes {
		nodes = append(nodes, netNode(n, i, small))
	}
	// At most a third larger than it is laid out: a few officials need no poster.
	return flat(el("svg", cls("graph"), at("width", itoa(n.Width*4/3)), at("height", itoa(n.Height*4/3)),
		at("viewBox", viewBox(0, 0, n.Width, n.Height)),
		at("role", "group"), at("aria-label", label),
		el("g", cls("lines"), lines), el("g", cls("nodes"), nodes)))
}

func viewBox(x, y, w, h int) string {
	return itoa(x) + " " + itoa(y) + " " + itoa(w) + " " + itoa(h)
}

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
// somebody who is described and never named (round, dashed).
func netNode(n *wire.Network, i int, small bool) node {
	nd := n.Nodes[i]
	x, y, r := itoa(nd.X), itoa(nd.Y), nd.R
	shape := el("circle", at("cx", x), at("cy", y), at("r", itoa(r)))
	letters := none
	class := "nd person"
	switch nd.Kind {
	case news.MeetingNode:
		class = "nd meeting"
		shape = el("rect", at("x", itoa(nd.X-r)), at("y", itoa(nd.Y-r)), at("width", itoa(2*r)), at("height", itoa(2*r)), at("rx", itoa(r/3)))
	case news.UnnamedNode:
		class = "nd unnamed"
	default:
		if nd.Country != "" {
			class += " " + countryClass(nd.Country)
			letters = el("text", cls("let"), at("x", x), at("y", itoa(nd.Y+4)), at("text-anchor", "middle"), nd.Country)
		}
	}
	parts := []any{cls(class), at("data-n", itoa(i)),
		el("title", nd.Title),
		el("circle", cls("hit"), at("cx", x), at("cy", y), at("r", itoa(max(r+4, 14)))),
		shape, letters, netLabel(nd)}
	goal, ok := nodeAddress(nd, small)
	if !ok {
		return el("g", parts...)
	}
	return el("a", append(parts, href(goal))...)
}

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

func netLabel(nd wire.Node) []node {
	anchor := nd.Anchor
	if anchor == "" {
		anchor = "middle"
	}
	line := func(class, s string, dy int) node {
		if s == "" {
			return none
		}
		return el("text", cls(class), at("x", itoa(nd.LX)), at("y", itoa(nd.LY+dy)), at("text-anchor", anchor), s)
	}
	first, second := "sub", 14
	if nd.Kind == news.PersonNode {
		first = "lab"
	}
	if nd.Label == "" {
		second = 0
	}
	return []node{line(first, nd.Label, 0), line("sub", nd.Sub, second)}
}

// netLegend explains the signs that this drawing uses, and no others.
func netLegend(n *wire.Network) node {
	seen := map[string]bool{}
	for _, l := range n.Lines {
		seen[edgeClass(l.Kind)] = true
	}
	for _, nd := range n.Nodes {
		seen[string(nd.Kind)] = true
	}
	sign := func(kind, words string, shape ...node) node {
		if !seen[kind] {
			return none
		}
		return el("li", flat(el("svg", cls("key "+kind), at("viewBox", "0 0 28 16"), at("aria-hidden", "true"), shape)), words)
	}
	dash := el("line", cls("ink"), at("x1", "1"), at("y1", "8"), at("x2", "27"), at("y2", "8"))
	dot := el("circle", at("cx", "14"), at("cy", "8"), at("r", "6"))
	return el("ul", cls("legend"),
		sign(string(news.PersonNode), wLegOfficial, dot),
		sign(string(news.MeetingNode), wLegMeeting, el("rect", at("x", "8"), at("y", "2"), at("width", "12"), at("height", "12"), at("rx", "3"))),
		sign(string(news.UnnamedNode), wLegUnnamed, dot),
		sign("met", wLegMet, dash), sign("called", wLegCalled, dash), sign("near", wLegNear, dash))
}

// netTable is the drawing in rows: every node and every line of it, with the same
// links, for a reader who does not use the picture.
func netTable(n *wire.Network) node {
	var rows []node
	for i := range n.Nodes {
		if n.Nodes[i].Kind == news.MeetingNode {
			rows = append(rows, meetingRow(n, i))
		}
	}
	for _, l := range n.Lines {
		if _, half := halfOf(n, l); half {
			continue
		}
		a, b := n.Nodes[l.From], n.Nodes[l.To]
		rows = append(rows, el("tr",
			el("td", nodeLink(a)), el("td", edgeWords(l.Kind)), el("td", nodeLink(b)),
			el("td", el("a", href(pickAddress("edge", l.ID)), count(l.Weight, "sentence", "sentences"))),
			el("td", badgeWords(l.Outlets))))
	}
	var people []node
	for _, nd := range n.Nodes {
		if nd.Kind == news.PersonNode {
			people = append(people, el("tr", el("td", nodeLink(nd)), el("td", nd.Title)))
		}
	}
	headRow := func(words ...string) node {
		return el("thead", el("tr", each(words, func(s string) node { return el("th", at("scope", "col"), s) })))
	}
	return el("div",
		wide(wNetTable, el("table", headRow(wWho, wHow, wWithWhom, wEvidence, wToldBy), el("tbody", rows))),
		wide(wPeople, el("table", headRow(wPerson, wSummary), el("tbody", people))))
}

// meetingRow is a meeting as a row: the first participant, and the others.
func meetingRow(n *wire.Network, i int) node {
	var who []node
	kind := news.Met
	for _, l := range n.Lines {
		other := -1
		if l.From == i {
			other = l.To
		} else if l.To == i {
			other = l.From
		}
		if other >= 0 {
			who = append(who, nodeLink(n.Nodes[other]))
			kind = l.Kind
		}
	}
	first, rest := none, []node(nil)
	if len(who) > 0 {
		first, rest = who[0], who[1:]
	}
	var others []node
	for k, w := range rest {
		if k > 0 {
			others = append(others, node{text: ", "})
		}
		others = append(others, w)
	}
	nd := n.Nodes[i]
	return el("tr",
		el("td", first), el("td", edgeWords(kind)), el("td", others),
		el("td", el("a", href(pickAddress("meeting", nd.ID)), strings.TrimSpace(nd.Label+" "+nd.Sub))),
		el("td", badgeWords(nd.Outlets)))
}

func nodeLink(nd wire.Node) node {
	own := toFragment(nd.Address)
	if nd.Address == "" || !own.known() || nd.Kind != news.PersonNode {
		return el("span", cls("who"), country(nd.Country), el("bdi", nd.Label))
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
			button("in", "+", wZoomIn), button("out", "−", wZoomOut), button("fit", "⤢", wZoomFit))}, handlers...)...)
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
// its two ends.
func picks(n *wire.Network, pick string) (picked, beside []string) {
	what, id := splitPick(pick)
	if id == "" {
		return nil, nil
	}
	own := map[int]bool{}
	for i, nd := range n.Nodes {
		if nd.ID == id && nodeWhat(nd) == what {
			own[i] = true
			picked = append(picked, nodeSelector(i))
		}
	}
	near := map[int]bool{}
	for i, l := range n.Lines {
		_, half := halfOf(n, l)
		switch {
		case what == "edge" && !half && l.ID == id:
			picked = append(picked, lineSelector(i))
		case own[l.From] || own[l.To]:
			beside = append(beside, lineSelector(i))
		default:
			continue
		}
		near[l.From], near[l.To] = true, true
	}
	for i := range n.Nodes {
		if near[i] && !own[i] {
			beside = append(beside, nodeSelector(i))
		}
	}
	return picked, beside
}

func nodeSelector(i int) string { return `[data-n="` + itoa(i) + `"]` }
func lineSelector(i int) string { return `[data-l="` + itoa(i) + `"]` }
