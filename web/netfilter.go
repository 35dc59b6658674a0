package web

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// What is shown of the network follows from the address. Nothing is asked for and
// nothing drawn again: what does not fit is hidden where it stands, so that the others
// keep their places and a reader sees what went. (The desk could send a narrower
// network, and did; then everything moves, and with 400 nodes the page stands still for
// a tenth of a second.) A line stays if all of the choices fit it, a node if a line of
// it stays.

// A sieve is what the address narrows the network to; its zero value is everything.
type sieve struct {
	outlets  map[string]bool // badges; nil: all
	kinds    map[string]bool // of lines and nodes, as in classes; nil: all
	from, to news.Day
	least    int
	group    string // the id of somebody in it
	near     string // the id of a person or meeting
	steps    int
}

// sieveKinds are the kinds that can be hidden.
var sieveKinds = []string{"meeting", "unnamed", "met", "called", "near"}

func readSieve(a address) (s sieve) {
	s.outlets, s.kinds = listSet(a.get("outlet")), listSet(a.get("kind"))
	s.from, s.to = dayIn(a.get("from")), dayIn(a.get("to"))
	s.least, _ = atoi(a.get("least"))
	s.group, s.near = a.get("group"), a.get("near")
	s.steps, _ = atoi(a.get("steps"))
	s.steps = min(max(s.steps, 1), 3)
	return s
}

// everything reports whether nothing is narrowed.
func (s sieve) everything() bool {
	return s.outlets == nil && s.kinds == nil && s.from == "" && s.to == "" && s.least < 2 && s.group == "" && s.near == ""
}

// sieveNames are the names in the address that narrow the network.
var sieveNames = []string{"outlet", "kind", "from", "to", "least", "group", "near", "steps"}

// unsieved is a with nothing narrowed.
func unsieved(a address) address {
	for _, name := range sieveNames {
		a = a.with(name, "")
	}
	return a
}

func listSet(s string) map[string]bool {
	if s == "" {
		return nil
	}
	set := map[string]bool{}
	for _, part := range strings.Split(s, ",") {
		set[part] = true
	}
	return set
}

// toggled is the list in the address with one thing more or less. all is what no list
// at all stands for; a list of all of them is no list.
func toggled(now string, what string, all []string) string {
	set := listSet(now)
	if set == nil && len(all) > 0 {
		set = map[string]bool{}
		for _, k := range all {
			set[k] = true
		}
	}
	if set == nil {
		set = map[string]bool{}
	}
	set[what] = !set[what]
	var out []string
	for k, in := range set {
		if in && k != "" && k != "none" {
			out = append(out, k)
		}
	}
	sort.Strings(out)
	if len(all) > 0 && len(out) == len(all) {
		return ""
	}
	if len(out) == 0 && len(all) > 0 {
		return "none"
	}
	return strings.Join(out, ",")
}

func dayIn(s string) news.Day {
	if _, _, _, ok := splitDay(news.Day(s)); ok {
		return news.Day(s)
	}
	return ""
}

// A netShown says what of a network is shown, by index.
type netShown struct {
	nodes, lines             []bool
	people, meetings, joined int // how many of each
}

// show applies a sieve.
func (s sieve) show(n *wire.Network) netShown {
	out := netShown{nodes: make([]bool, len(n.Nodes)), lines: make([]bool, len(n.Lines))}
	community := s.community(n)
	for i, l := range n.Lines {
		out.lines[i] = s.fits(n, l) && (community < 0 || n.Nodes[l.From].Community == community && n.Nodes[l.To].Community == community)
	}
	if s.near != "" {
		s.keepNear(n, out.lines)
	}
	for i, l := range n.Lines {
		if out.lines[i] {
			out.nodes[l.From], out.nodes[l.To] = true, true
		}
	}
	for i, nd := range n.Nodes {
		switch {
		case !out.nodes[i]:
			if nd.ID == s.near && s.near != "" { // whose surroundings are asked for is there, alone if need be
				out.nodes[i] = true
				out.people++
			}
		case nd.Kind == news.MeetingNode:
			out.meetings++
		case nd.Kind == news.PersonNode:
			out.people++
		}
	}
	for i, l := range n.Lines {
		if _, half := halfOf(n, l); out.lines[i] && !half {
			out.joined++
		}
	}
	return out
}

// fits reports whether a line passes all choices that concern it alone.
func (s sieve) fits(n *wire.Network, l wire.Line) bool {
	if s.kinds != nil {
		if !s.kinds[edgeClass(l.Kind)] {
			return false
		}
		for _, end := range [2]int{l.From, l.To} {
			if k := n.Nodes[end].Kind; k != news.PersonNode && !s.kinds[string(k)] {
				return false
			}
		}
	}
	if s.outlets != nil {
		any := false
		for _, o := range l.Outlets {
			any = any || s.outlets[o]
		}
		if !any {
			return false
		}
	}
	return l.Weight >= s.least && s.within(n, l)
}

// within reports whether a line has a day in the period. What has no day is in none.
func (s sieve) within(n *wire.Network, l wire.Line) bool {
	if s.from == "" && s.to == "" {
		return true
	}
	for _, end := range [2]int{l.From, l.To} {
		if nd := n.Nodes[end]; nd.Kind == news.MeetingNode { // a span of days need only touch the period
			return nd.From != "" && (s.to == "" || nd.From <= s.to) && (s.from == "" || max(nd.From, nd.To) >= s.from)
		}
	}
	for _, d := range l.Days {
		if (s.from == "" || news.Day(d) >= s.from) && (s.to == "" || news.Day(d) <= s.to) {
			return true
		}
	}
	return false
}

// community is the number of the group that the person named in the address is in; -1:
// no group is asked for. Groups have no names of their own and are numbered anew with
// each article, so the address names one of the people.
func (s sieve) community(n *wire.Network) int {
	if s.group == "" {
		return -1
	}
	for _, nd := range n.Nodes {
		if nd.ID == s.group {
			return nd.Community
		}
	}
	return -1
}

// keepNear keeps the lines within so many steps of a node. A step leads from person to
// person; a meeting between two is half the way.
func (s sieve) keepNear(n *wire.Network, lines []bool) {
	start := -1
	for i, nd := range n.Nodes {
		if nd.ID == s.near {
			start = i
			break
		}
	}
	far := make([]int, len(n.Nodes))
	for i := range far {
		far[i] = 1 << 20
	}
	if start >= 0 {
		far[start] = 0
		if n.Nodes[start].Kind != news.PersonNode {
			far[start] = 1
		}
	}
	length := func(l wire.Line) int {
		if _, half := halfOf(n, l); half {
			return 1
		}
		return 2
	}
	for range 2 * s.steps { // no way is longer
		for i, l := range n.Lines {
			if lines[i] {
				far[l.To] = min(far[l.To], far[l.From]+length(l))
				far[l.From] = min(far[l.From], far[l.To]+length(l))
			}
		}
	}
	for i, l := range n.Lines {
		lines[i] = lines[i] && far[l.From] <= 2*s.steps && far[l.To] <= 2*s.steps && min(far[l.From], far[l.To]) < 2*s.steps
	}
}

// A netGroup is a community, called after its most central member.
type netGroup struct {
	id, name string
	people   int
}

// netGroups are the groups of three or more, the largest first.
func netGroups(n *wire.Network) (list []netGroup) {
	at := map[int]int{}
	rank := map[int]int{}
	for _, nd := range n.Nodes {
		if nd.Kind != news.PersonNode {
			continue
		}
		i, ok := at[nd.Community]
		if !ok {
			i = len(list)
			at[nd.Community] = i
			list = append(list, netGroup{})
			rank[nd.Community] = -1
		}
		list[i].people++
		if nd.Rank > rank[nd.Community] {
			rank[nd.Community] = nd.Rank
			list[i].id, list[i].name = nd.ID, nd.Label
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].people > list[j].people })
	for i, g := range list {
		if g.people < 3 {
			return list[:i]
		}
	}
	return list
}

// neighbours are the lines and nodes beside a node; through a meeting, those whom it
// met there.
func neighbours(n *wire.Network, node int, shown *netShown) (nodes, lines map[int]bool) {
	nodes, lines = map[int]bool{}, map[int]bool{}
	add := func(node int, through bool) (meetings []int) {
		for i, l := range n.Lines {
			other := -1
			switch {
			case shown != nil && !shown.lines[i]:
			case l.From == node:
				other = l.To
			case l.To == node:
				other = l.From
			}
			if other < 0 {
				continue
			}
			lines[i], nodes[other] = true, true
			if through && n.Nodes[other].Kind == news.MeetingNode {
				meetings = append(meetings, other)
			}
		}
		return meetings
	}
	for _, m := range add(node, true) {
		add(m, false)
	}
	delete(nodes, node)
	return nodes, lines
}
