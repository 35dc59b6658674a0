package takeout

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// The network is written as it is drawn: people and meetings are nodes, a meeting lies
// between those who took part, and "named together" joins people without any meeting.
// So no file says that two people met because both sat on one side of a table.

// shown is n without what the view does not show.
func shown(n *wire.Network, job Job) *wire.Network {
	nodes, lines := keep(job.Nodes), keep(job.Lines)
	out := &wire.Network{Width: n.Width, Height: n.Height, Left: n.Left}
	at := make([]int, len(n.Nodes))
	for i, nd := range n.Nodes {
		at[i] = -1
		if nodes == nil || nodes[i] {
			at[i] = len(out.Nodes)
			out.Nodes = append(out.Nodes, nd)
		}
	}
	for i, l := range n.Lines {
		if lines != nil && !lines[i] {
			continue
		}
		if l.From < 0 || l.To < 0 || l.From >= len(at) || l.To >= len(at) || at[l.From] < 0 || at[l.To] < 0 {
			continue
		}
		l.From, l.To = at[l.From], at[l.To]
		out.Lines = append(out.Lines, l)
	}
	return out
}

// keep is a list as a set; nil stays nil.
func keep(list []int) map[int]bool {
	if list == nil {
		return nil
	}
	set := map[int]bool{}
	for _, i := range list {
		set[i] = true
	}
	return set
}

// half is the meeting that a line is one half of, or nil.
func half(n *wire.Network, l wire.Line) *wire.Node {
	for _, end := range [2]int{l.From, l.To} {
		if nd := &n.Nodes[end]; nd.Kind == news.MeetingNode {
			return nd
		}
	}
	return nil
}

// A field is a named value of a node or a line; number says whether it is one.
type field struct {
	name, value string
	number      bool
}

func (b *book) nodeFields(n wire.Node) []field {
	link := ""
	if n.Kind == news.PersonNode {
		link = b.link("person", n.ID)
	} else if n.Kind == news.MeetingNode {
		link = b.link("meeting", n.ID)
	}
	list := []field{
		{"kind", string(n.Kind), false},
		{"title", n.Title, false},
		{"detail", n.Sub, false},
		{"country", n.Country, false},
		{"outlets", join(n.Outlets), false},
		{"from", string(n.From), false},
		{"to", string(n.To), false},
		{"community", number(n.Community), true},
		{"centrality", number(n.Rank), true},
		{"readout", link, false},
	}
	if n.Kind == news.MeetingNode {
		list = append(list, field{"evidence", b.evidence(b.wordsOf(b.meeting[n.ID])), false})
	}
	return list
}

func (b *book) lineFields(l wire.Line) []field {
	return []field{
		{"kind", string(l.Kind), false},
		{"title", l.Title, false},
		{"outlets", join(l.Outlets), false},
		{"line", l.ID, false},
		{"sentences", number(len(b.behind(l))), true},
		{"evidence", b.evidence(b.behind(l)), false},
	}
}

// evidence is a claim's sentences as text, one a line: outlet, day, words, the article's
// address, and where it is opened here.
func (b *book) evidence(list []wire.Passage) string {
	s := ""
	for _, p := range list {
		if s != "" {
			s += "\n"
		}
		s += p.Outlet.Name
		if p.Published != "" {
			s += ", " + string(p.Published)
		}
		s += ": “" + squeeze(p.Text) + "”"
		if u := address(b.brief[p.Article]); u != "" {
			s += " " + u
		}
		s += " " + b.sentence(p)
	}
	return s
}

func join(list []string) string {
	s := ""
	for i, v := range list {
		if i > 0 {
			s += " "
		}
		s += v
	}
	return s
}

// nodeID is a node's id; every node has one of its own.
func nodeID(n wire.Node, i int) string {
	if n.ID == "" {
		return "n" + number(i)
	}
	return n.ID
}

// fieldNames are the names that any of the lists has, in order, with their kind.
func fieldNames(lists ...[]field) (names []field) {
	seen := map[string]bool{}
	for _, list := range lists {
		for _, f := range list {
			if !seen[f.name] {
				seen[f.name] = true
				names = append(names, field{name: f.name, number: f.number})
			}
		}
	}
	return names
}
