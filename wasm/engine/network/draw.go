package network

import (
	"sort"
	"strings"

	"readout/wasm/news"
)

// The drawn network is people and meetings: a line runs from a person to a meeting
// and on to the other person, so that a meeting of three is one thing and not three
// lines. Who is not named in a meeting is drawn, too, as what the text calls them.
// People who have no edge are in the list of names, not in the drawing.
//
// In a large collection that would be a thicket of squares: there two people who met
// are joined by one line, however often they met, and only what brought three or more
// together keeps a node; who is not named is left to the list of meetings.

const (
	maxNodes  = 400 // drawn at most, the strongest first
	smallText = 600 // sentences up to which every "named together" is drawn
	maxNear   = 5   // of those, drawn for one person in a larger collection
	repeated  = 3   // more meetings of the same two are drawn as one line
	manyMet   = 60  // meetings above which a collection is drawn as a large one
)

// draw chooses what is drawn.
func draw(ed *news.Edition) news.Graph {
	d := newDrawing(ed)
	d.choose()
	d.connect()
	d.prune()
	d.size()
	groups(&d.g)
	return d.g
}

type drawing struct {
	ed       *news.Edition
	g        news.Graph
	met      []int        // entity → meetings
	strength []int        // entity → how much of a claim it has to be drawn
	node     map[int]int  // entity → node
	mnode    map[int]int  // meeting → node
	pairs    map[pair]int // of two → their meetings
	near     []int        // edges "named together" that may be drawn, strongest first
	large    bool
}

func newDrawing(ed *news.Edition) *drawing {
	d := &drawing{ed: ed, met: make([]int, len(ed.Entities)), strength: make([]int, len(ed.Entities)),
		node: map[int]int{}, mnode: map[int]int{}, pairs: map[pair]int{}}
	all := 0
	for i := range ed.Meetings {
		if ed.Meetings[i].Met() {
			all++
		}
	}
	d.large = all > manyMet
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		if !m.Met() {
			continue
		}
		es := d.people(m)
		for _, e := range es {
			d.met[e]++
			if len(es) > 1 || !d.large {
				d.strength[e] += 1000
			}
		}
		if len(es) == 2 && (d.large || len(m.Unnamed) == 0) {
			d.pairs[pairOf(es[0], es[1])]++
		}
	}
	for i := range ed.Edges {
		if e := &ed.Edges[i]; e.Kind == news.Called {
			d.strength[e.A] += 500
			d.strength[e.B] += 500
		}
	}
	d.near = d.drawable()
	for _, i := range d.near {
		e := &ed.Edges[i]
		d.strength[e.A] += 1 + e.Significance/10
		d.strength[e.B] += 1 + e.Significance/10
	}
	return d
}

// people are the named people of a meeting.
func (d *drawing) people(m *news.Meeting) (es []int) {
	for _, e := range m.Participants {
		if d.ed.Entities[e].Kind == news.Person {
			es = append(es, e)
		}
	}
	return es
}

// drawable lists the edges "named together" that a drawing may show: between people
// whom nothing nearer joins; in a large collection only where it is no chance, and
// the strongest few of each person.
func (d *drawing) drawable() (out []int) {
	ed := d.ed
	sentences := 0
	for i := range ed.Readings {
		sentences += len(ed.Readings[i].Sentences)
	}
	for i := range ed.Edges { // in order of their people, nearer kinds first
		e := &ed.Edges[i]
		if e.Kind != news.NamedTogether || i > 0 && ed.Edges[i-1].A == e.A && ed.Edges[i-1].B == e.B {
			continue
		}
		if sentences <= smallText || e.Weight >= 3 && e.Significance >= 150 {
			out = append(out, i)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &ed.Edges[out[i]], &ed.Edges[out[j]]
		if a.Significance != b.Significance {
			return a.Significance > b.Significance
		}
		return a.Weight > b.Weight
	})
	if sentences <= smallText {
		return out
	}
	of := map[int]int{}
	w := 0
	for _, i := range out {
		if e := &ed.Edges[i]; of[e.A] < maxNear && of[e.B] < maxNear {
			of[e.A]++
			of[e.B]++
			out[w] = i
			w++
		}
	}
	return out[:w]
}

// choose takes people by strength, each with the meetings it has with those already
// taken, while there is room.
func (d *drawing) choose() {
	var order []int
	for e, s := range d.strength {
		if s > 0 {
			order = append(order, e)
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return d.strength[order[i]] > d.strength[order[j]] })
	of := make(map[int][]int, len(order)) // entity → meetings
	for i := range d.ed.Meetings {
		if m := &d.ed.Meetings[i]; m.Met() && !d.collapsed(m) {
			for _, e := range d.people(m) {
				of[e] = append(of[e], i)
			}
		}
	}
	for n, e := range order {
		if len(d.g.Nodes) >= maxNodes {
			d.g.Left = len(order) - n
			return
		}
		d.node[e] = len(d.g.Nodes)
		d.g.Nodes = append(d.g.Nodes, news.Node{Kind: news.PersonNode, Entity: e, Meeting: -1})
		for _, i := range of[e] {
			d.meeting(i)
		}
	}
}

// collapsed reports whether m is no node: one of many meetings of the same two, or, in
// a large collection, one of fewer than three named people.
func (d *drawing) collapsed(m *news.Meeting) bool {
	es := d.people(m)
	return d.large && len(es) < 3 || len(es) == 2 && len(m.Unnamed) == 0 && d.joined(es[0], es[1])
}

// joined reports whether two people who met are joined by a line of their own.
func (d *drawing) joined(a, b int) bool {
	n := d.pairs[pairOf(a, b)]
	return n > repeated || d.large && n > 0
}

// meeting takes meeting i once two of its parties, or one and somebody unnamed, are
// to be seen.
func (d *drawing) meeting(i int) {
	m := &d.ed.Meetings[i]
	if _, ok := d.mnode[i]; ok || len(d.g.Nodes) >= maxNodes {
		return
	}
	drawn := 0
	for _, e := range d.people(m) {
		if _, ok := d.node[e]; ok {
			drawn++
		}
	}
	if drawn < 2 && (drawn < len(d.people(m)) || len(m.Unnamed) == 0) {
		return
	}
	d.mnode[i] = len(d.g.Nodes)
	d.g.Nodes = append(d.g.Nodes, news.Node{Kind: news.MeetingNode, Entity: -1, Meeting: i})
	if d.large || len(d.people(m)) > 1 { // beside two who are named, others are left to the meeting's page
		return
	}
	for u := range min(len(m.Unnamed), 3) {
		if len(d.g.Nodes) < maxNodes {
			a, b := twoLines(m.Unnamed[u])
			d.g.Lines = append(d.g.Lines, news.Line{From: d.mnode[i], To: len(d.g.Nodes), Kind: news.Met, Edge: -1})
			d.g.Nodes = append(d.g.Nodes, news.Node{Kind: news.UnnamedNode, Entity: -1, Meeting: i, Label: a, Sub: b})
		}
	}
}

// connect draws the lines between what was chosen.
func (d *drawing) connect() {
	for n := range d.g.Nodes {
		if d.g.Nodes[n].Kind != news.MeetingNode {
			continue
		}
		for _, e := range d.people(&d.ed.Meetings[d.g.Nodes[n].Meeting]) {
			if p, ok := d.node[e]; ok {
				d.g.Lines = append(d.g.Lines, news.Line{From: p, To: n, Kind: news.Met, Edge: -1})
			}
		}
	}
	near := map[int]bool{}
	for _, i := range d.near {
		near[i] = true
	}
	for i := range d.ed.Edges {
		e := &d.ed.Edges[i]
		a, okA := d.node[e.A]
		b, okB := d.node[e.B]
		if !okA || !okB {
			continue
		}
		if e.Kind == news.Met && d.joined(e.A, e.B) || e.Kind == news.Called || near[i] {
			d.g.Lines = append(d.g.Lines, news.Line{From: a, To: b, Kind: e.Kind, Edge: i})
		}
	}
}

// prune takes out people whose every line leads to somebody not chosen.
func (d *drawing) prune() {
	used := make([]bool, len(d.g.Nodes))
	for _, l := range d.g.Lines {
		used[l.From], used[l.To] = true, true
	}
	at := make([]int, len(d.g.Nodes))
	w := 0
	for i, n := range d.g.Nodes {
		at[i] = w
		if used[i] {
			d.g.Nodes[w] = n
			w++
		} else {
			d.g.Left++
		}
	}
	d.g.Nodes = d.g.Nodes[:w]
	for i := range d.g.Lines {
		l := &d.g.Lines[i]
		l.From, l.To = at[l.From], at[l.To]
	}
}

// size gives every node its radius and its words.
func (d *drawing) size() {
	for i := range d.g.Nodes {
		n := &d.g.Nodes[i]
		switch n.Kind {
		case news.PersonNode:
			ent := &d.ed.Entities[n.Entity]
			n.R = min(11+int(root(int64(64*d.met[n.Entity]))), 28)
			n.Label = shortName(ent.Name)
			if len(ent.Roles) > 0 && len(ent.Roles[0]) <= 24 && d.met[n.Entity] >= 2 {
				n.Sub = ent.Roles[0]
			}
		case news.MeetingNode:
			n.R = 12
			n.Label = shortDays(&d.ed.Meetings[n.Meeting])
			if d.ed.Meetings[n.Meeting].Day == news.Inferred {
				n.Label += ", inferred"
			}
		default:
			n.R = 13
		}
	}
}

// shortName shortens a long name as newspapers do: M. H. Bagheri.
func shortName(s string) string {
	words := strings.Fields(s)
	if len([]rune(s)) <= 18 || len(words) < 3 {
		return clip(s, 26)
	}
	for i, w := range words[:len(words)-1] {
		if r := []rune(w); len(r) > 3 {
			words[i] = string(r[:1]) + "."
		}
	}
	return clip(strings.Join(words, " "), 26)
}

var monthNames = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// shortDays is the day of a meeting: 27 Apr 2022, 11–13 Sep 2019, no day given.
func shortDays(m *news.Meeting) string {
	from, ok := dayParts(m.From)
	if !ok {
		return "no day given"
	}
	to, ok := dayParts(m.To)
	if !ok || to == from {
		return from[2] + " " + from[1] + " " + from[0]
	}
	end := to[2] + " " + to[1] + " " + to[0]
	switch {
	case from[0] == to[0] && from[1] == to[1]:
		return from[2] + "–" + end
	case from[0] == to[0]:
		return from[2] + " " + from[1] + " – " + end
	}
	return from[2] + " " + from[1] + " " + from[0] + " – " + end
}

// dayParts is year, month and day for people.
func dayParts(d news.Day) (p [3]string, ok bool) {
	if len(d) != 10 || d[4] != '-' || d[7] != '-' {
		return p, false
	}
	m := int(d[5]-'0')*10 + int(d[6]-'0')
	if m < 1 || m > 12 {
		return p, false
	}
	return [3]string{string(d[:4]), monthNames[m-1], strings.TrimPrefix(string(d[8:]), "0")}, true
}

// twoLines breaks a description into two lines of a label. Nothing is cut off: what is left
// of "president of PLA National Defence University" may be another office, so the drawing
// decides by what it has room for.
func twoLines(s string) (a, b string) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	const width = 24
	words := strings.Fields(s)
	for len(words) > 0 && (a == "" || len([]rune(a))+1+len([]rune(words[0])) <= width) {
		a = strings.TrimSpace(a + " " + words[0])
		words = words[1:]
	}
	return a, strings.Join(words, " ")
}

// clip is the beginning of s, at most n letters.
func clip(s string, n int) string {
	for i := range s {
		if n == 0 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		n--
	}
	return s
}
