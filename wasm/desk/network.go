package desk

import (
	"sort"
	"strings"

	"readout/wasm/engine/network"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// network is the drawn graph, with what the screen says about every part of it;
// under a filter, what the outlets asked for tell.
func (v *view) network(f filter) wire.Network {
	g := &v.ed.Graph
	network.Arrange(g)
	out := wire.Network{Width: g.Width, Height: g.Height, Left: g.Left, Nodes: []wire.Node{}, Lines: []wire.Line{}}
	at := make([]int, len(g.Nodes))
	for i := range g.Nodes {
		n, ok := v.node(&g.Nodes[i], f)
		at[i] = -1
		if ok {
			at[i] = len(out.Nodes)
			out.Nodes = append(out.Nodes, n)
		}
	}
	for i := range g.Lines {
		l := &g.Lines[i]
		from, to := at[l.From], at[l.To]
		if from < 0 || to < 0 {
			continue
		}
		line, ok := v.line(l, f)
		if ok {
			line.From, line.To = from, to
			out.Lines = append(out.Lines, line)
		}
	}
	return out
}

// node is one node; false if no outlet asked for tells of it.
func (v *view) node(n *news.Node, f filter) (wire.Node, bool) {
	out := wire.Node{Node: *n}
	if n.Kind == news.PersonNode {
		e := n.Entity
		p := v.brief(e)
		out.ID, out.Country, out.Address = p.ID, p.Country, "person/"+p.ID
		for _, i := range v.meetings[e] {
			if m := &v.ed.Meetings[i]; m.Met() {
				out.Meetings++
				out.From, out.To = wider(out.From, out.To, m)
			}
		}
		out.Title = p.title() + ": " + count(out.Meetings, "meeting")
		var ns []int
		for _, va := range v.ed.Entities[e].Variants {
			ns = append(ns, va.Article)
			out.Mentions += va.Count
		}
		out.Outlets = v.badgesOf(ns, f)
		return out, len(out.Outlets) > 0
	}
	m := &v.ed.Meetings[n.Meeting]
	out.ID, out.Address, out.From, out.To = m.ID, "meeting/"+m.ID, m.From, m.To
	if n.Kind == news.UnnamedNode {
		out.ID, out.Title = m.ID+"?", strings.TrimSpace(n.Label+" "+n.Sub)+": described, not named"
	} else {
		out.Title = v.meetingTitle(m)
	}
	out.Outlets = v.badgesOf(articlesOf(m.Tellings), f)
	return out, len(out.Outlets) > 0
}

// meetingTitle is a meeting in a line: kind, who, day, place.
func (v *view) meetingTitle(m *news.Meeting) string {
	var names []string
	for _, p := range v.who(m) {
		names = append(names, p.Name)
	}
	s := string(m.Kind) + " of " + join(names)
	if m.Has(news.ContactIs) {
		s += " (" + string(m.Status) + ")"
	}
	if m.From != "" {
		s += ", " + Days(m.From, m.To)
		s += inferred(m.Day)
		if m.Day == news.Corrected {
			s += " (corrected)"
		}
	} else {
		s += ", no day given"
	}
	if m.Place >= 0 && m.Place < len(v.ed.Entities) {
		s += ", " + v.ed.Entities[m.Place].Name + inferred(m.Where)
	}
	return s
}

func wider(from, to news.Day, m *news.Meeting) (news.Day, news.Day) {
	if m.From == "" {
		return from, to
	}
	if from == "" || m.From < from {
		from = m.From
	}
	return from, max(to, m.To)
}

func (v *view) line(l *news.Line, f filter) (wire.Line, bool) {
	out := wire.Line{Kind: l.Kind}
	if l.Edge >= 0 {
		e := &v.ed.Edges[l.Edge]
		out.ID, out.Weight = e.ID, e.Weight
		out.Title = v.ed.Entities[e.A].Name + " and " + v.ed.Entities[e.B].Name + ": " + string(e.Kind) + ", " + times(e.Weight)
		var ns []int
		for _, ref := range e.Evidence {
			if n, ok := v.article[ref.Article]; ok {
				ns = append(ns, n)
			}
		}
		out.Outlets = v.badgesOf(ns, f)
		for _, i := range e.Meetings {
			m := &v.ed.Meetings[i]
			out.Days = append(out.Days, string(m.From), string(m.To))
		}
		if len(e.Meetings) == 0 {
			for _, n := range ns {
				out.Days = append(out.Days, string(v.published(n)))
			}
		}
		out.Days = eachDay(out.Days)
		return out, len(out.Outlets) > 0
	}
	for _, end := range []int{l.From, l.To} { // the half of a meeting
		if n := &v.ed.Graph.Nodes[end]; n.Kind == news.MeetingNode {
			m := &v.ed.Meetings[n.Meeting]
			out.ID, out.Weight, out.Title = m.ID, len(m.Tellings), v.meetingTitle(m)
			out.Days = eachDay([]string{string(m.From), string(m.To)})
			out.Outlets = v.badgesOf(articlesOf(m.Tellings), f)
		}
	}
	return out, len(out.Outlets) > 0
}

// eachDay are the days there are, each once, in order, at most sixty of them.
func eachDay(days []string) (out []string) {
	sort.Slice(days, func(i, j int) bool { return days[i] < days[j] })
	for i, d := range days {
		if d != "" && (i == 0 || d != days[i-1]) && len(out) < 60 {
			out = append(out, d)
		}
	}
	return out
}

func articlesOf(ts []news.Telling) (out []int) {
	for _, t := range ts {
		out = append(out, t.Article)
	}
	return out
}

// badgesOf lists the badges of the outlets of these articles, those asked for, at
// most forty, sorted.
func (v *view) badgesOf(ns []int, f filter) (out []string) {
	seen := map[int]bool{}
	for _, n := range ns {
		if o := v.outlet[n]; !seen[o] && (f == nil || f[o]) {
			seen[o] = true
			out = append(out, v.outlets[o].Badge)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	if len(out) > 40 {
		out = out[:40]
	}
	return out
}
