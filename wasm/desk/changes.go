package desk

import (
	"sort"
	"strconv"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// What a correction changes is found by laying two editions side by side: the same
// mention, the same words that tell a meeting, the same quote stand in both, whatever
// they belong to now. So a preview can say nothing that the edition then does not do.

// maxChanges is how many changes are listed.
const maxChanges = 40

// A comparison is two editions, and who of the one is who of the other.
type comparison struct {
	a, b   *view
	of     map[[2]int]int // entities (a, b) → mentions that are in both
	into   map[int]int    // entity of a → the one of b that holds most of its mentions
	out    *wire.Changes
	joined map[int]bool // entities of b that were told of as joined
}

// compareViews lists in out what b has otherwise than a.
func compareViews(a, b *view, out *wire.Changes) {
	c := &comparison{a: a, b: b, out: out, joined: map[int]bool{}}
	c.match()
	c.people()
	c.meetings()
	c.edges()
	c.quotes()
	c.notices()
}

func (c *comparison) say(sign wire.ChangeSign, text string) {
	if len(c.out.List) >= maxChanges {
		c.out.Left++
		return
	}
	c.out.List = append(c.out.List, wire.Change{Sign: sign, Text: text})
}

// match finds which entities share mentions. Articles stand at the same places in both.
func (c *comparison) match() {
	c.of, c.into = map[[2]int]int{}, map[int]int{}
	for n := range c.a.ed.Readings {
		x, y := &c.a.ed.Readings[n], &c.b.ed.Readings[n]
		j := 0
		for i := range x.Mentions {
			for j < len(y.Mentions) && y.Mentions[j].Start < x.Mentions[i].Start {
				j++
			}
			if j < len(y.Mentions) && y.Mentions[j].Span == x.Mentions[i].Span {
				if p, q := c.a.ed.EntityIndex(n, x.Mentions[i].Actor), c.b.ed.EntityIndex(n, y.Mentions[j].Actor); p >= 0 && q >= 0 {
					c.of[[2]int{p, q}]++
				}
			}
		}
	}
	for pq, n := range c.of {
		now, ok := c.into[pq[0]]
		if m := c.of[[2]int{pq[0], now}]; !ok || n > m || n == m && pq[1] < now {
			c.into[pq[0]] = pq[1]
		}
	}
}

func (c *comparison) people() {
	from, to := map[int][]int{}, map[int][]int{}
	for pq := range c.of {
		to[pq[0]] = append(to[pq[0]], pq[1])
		from[pq[1]] = append(from[pq[1]], pq[0])
	}
	names := func(v *view, list []int) string {
		sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
		var out []string
		for _, e := range list {
			out = append(out, v.ed.Entities[e].Name)
		}
		return join(out)
	}
	for q := range c.b.ed.Entities {
		e := &c.b.ed.Entities[q]
		if e.Kind != news.Person {
			continue
		}
		switch list := from[q]; {
		case len(list) == 0 && len(e.Variants) > 0:
			c.say(wire.Comes, e.Name+" is named.")
		case len(list) > 1:
			c.joined[q] = true
			c.say(wire.Becomes, names(c.a, list)+" become one person, "+e.Name+".")
		case len(list) == 1 && c.into[list[0]] == q && len(to[list[0]]) == 1 && c.a.ed.Entities[list[0]].Name != e.Name:
			c.say(wire.Becomes, c.a.ed.Entities[list[0]].Name+" is called "+e.Name+" everywhere.")
		}
	}
	for p := range c.a.ed.Entities {
		e := &c.a.ed.Entities[p]
		if e.Kind != news.Person {
			continue
		}
		switch list := to[p]; {
		case len(list) == 0 && len(e.Variants) > 0:
			c.say(wire.Goes, e.Name+" is no longer named.")
		case len(list) > 1:
			c.say(wire.Becomes, e.Name+" becomes "+strconv.Itoa(len(list))+" people: "+names(c.b, list)+".")
		}
	}
}

// meetingsInto maps the meetings of a to those of b, by the words that tell them.
func (c *comparison) meetingsInto() (into map[int]int, from map[int][]int) {
	type cue struct {
		article int
		news.Span
		nth int // of the contacts that these words tell: "spoke and exchanged letters"
	}
	cueOf := func(v *view, article, k int) cue {
		cs := v.ed.Readings[article].Contacts
		x := cue{article, cs[k].Cue, 0}
		for i := range k {
			if cs[i].Cue == x.Span {
				x.nth++
			}
		}
		return x
	}
	at := map[cue][]int{}
	for m := range c.b.ed.Meetings {
		for _, t := range c.b.ed.Meetings[m].Tellings {
			for _, k := range t.Contacts {
				x := cueOf(c.b, t.Article, k)
				at[x] = append(at[x], m)
			}
		}
	}
	into, from = map[int]int{}, map[int][]int{}
	for m := range c.a.ed.Meetings {
		best, most := -1, -1
		for _, t := range c.a.ed.Meetings[m].Tellings {
			for _, k := range t.Contacts {
				for _, o := range at[cueOf(c.a, t.Article, k)] {
					if n := c.shared(m, o); n > most {
						best, most = o, n
					}
				}
			}
		}
		if best >= 0 {
			into[m] = best
			from[best] = append(from[best], m)
		}
	}
	return into, from
}

// shared is how many participants two meetings have in common.
func (c *comparison) shared(m, o int) (n int) {
	for _, p := range c.a.ed.Meetings[m].Participants {
		if q, ok := c.into[p]; ok && in(c.b.ed.Meetings[o].Participants, q) {
			n++
		}
	}
	return n
}

func (c *comparison) meetings() {
	into, from := c.meetingsInto()
	for o := range c.b.ed.Meetings {
		now := &c.b.ed.Meetings[o]
		list := from[o]
		switch {
		case len(list) == 0:
			c.say(wire.Comes, upperFirst(c.b.meetingTitle(now))+".")
		case len(list) > 1:
			c.say(wire.Becomes, count(len(list), "account")+" become one: "+c.b.meetingTitle(now)+".")
		case c.altered(list[0], o):
			c.say(wire.Becomes, upperFirst(c.a.meetingTitle(&c.a.ed.Meetings[list[0]]))+" becomes: "+c.b.meetingTitle(now)+".")
		}
	}
	for m := range c.a.ed.Meetings {
		if _, ok := into[m]; !ok {
			c.say(wire.Goes, upperFirst(c.a.meetingTitle(&c.a.ed.Meetings[m]))+".")
		}
	}
	if x, y := c.a.counts.Meetings, c.b.counts.Meetings; x != y {
		c.say(wire.Becomes, "Held meetings: "+strconv.Itoa(x)+" become "+strconv.Itoa(y)+".")
	}
}

// altered reports whether meeting o is told otherwise than m was, names apart.
func (c *comparison) altered(m, o int) bool {
	x, y := &c.a.ed.Meetings[m], &c.b.ed.Meetings[o]
	place := func(v *view, m *news.Meeting) string {
		if m.Place < 0 {
			return ""
		}
		return v.ed.Entities[m.Place].Name
	}
	return x.Kind != y.Kind || x.Status != y.Status || x.From != y.From || x.To != y.To || place(c.a, x) != place(c.b, y) ||
		len(x.Participants) != len(y.Participants) || c.shared(m, o) < len(x.Participants)
}

// edges lists who is newly joined by a line and who no longer is.
func (c *comparison) edges() {
	type line struct {
		kind news.EdgeKind
		a, b int
	}
	was, is := map[line]bool{}, map[line]bool{}
	var order []line
	put := func(in map[line]bool, e *news.Edge, a, b int) {
		l := line{e.Kind, min(a, b), max(a, b)}
		if a != b && !in[l] {
			in[l] = true
			order = append(order, l)
		}
	}
	for i := range c.a.ed.Edges {
		e := &c.a.ed.Edges[i]
		if a, ok := c.into[e.A]; ok {
			if b, ok := c.into[e.B]; ok {
				put(was, e, a, b)
			}
		}
	}
	for i := range c.b.ed.Edges {
		e := &c.b.ed.Edges[i]
		put(is, e, e.A, e.B)
	}
	near := map[wire.ChangeSign]int{}
	told := map[line]bool{}
	for _, l := range order {
		if was[l] == is[l] || told[l] {
			continue
		}
		told[l] = true
		sign := wire.Comes
		if was[l] {
			sign = wire.Goes
		}
		if l.kind == news.NamedTogether {
			near[sign]++
			continue
		}
		c.say(sign, "Line in the network, “"+string(l.kind)+"”: "+c.b.ed.Entities[l.a].Name+" and "+c.b.ed.Entities[l.b].Name+".")
	}
	for _, sign := range []wire.ChangeSign{wire.Comes, wire.Goes} {
		if near[sign] > 0 {
			c.say(sign, count(near[sign], "line")+" “named together”.")
		}
	}
}

// quotes lists whose words are given to somebody else.
func (c *comparison) quotes() {
	for n := range c.a.ed.Readings {
		x, y := &c.a.ed.Readings[n], &c.b.ed.Readings[n]
		now := map[news.Span]int{}
		for i := range y.Quotes {
			now[y.Quotes[i].Span] = i
		}
		for i := range x.Quotes {
			q := &x.Quotes[i]
			j, ok := now[q.Span]
			if !ok {
				continue
			}
			p, r := c.a.ed.EntityIndex(n, q.Speaker), c.b.ed.EntityIndex(n, y.Quotes[j].Speaker)
			if to, ok := c.into[p]; p < 0 && r < 0 || ok && to == r {
				continue
			}
			who := "nobody known"
			if r >= 0 {
				who = c.b.ed.Entities[r].Name
			}
			c.say(wire.Becomes, "“"+clip(q.In(x.Article.Text), 50)+"” is said by "+who+".")
		}
		if a, b := len(x.Sentences), len(y.Sentences); a != b {
			c.say(wire.Becomes, "Sentences read in "+c.a.outlets[c.a.outlet[n]].Name+": "+strconv.Itoa(a)+" become "+strconv.Itoa(b)+".")
		}
	}
}

// notices lists what a careful reader would no longer notice, and what newly.
func (c *comparison) notices() {
	has := func(list []news.Notice) map[string]bool {
		out := map[string]bool{}
		for i := range list {
			out[list[i].Text] = true
		}
		return out
	}
	was, is := has(c.a.ed.Notices), has(c.b.ed.Notices)
	for i := range c.b.ed.Notices {
		if n := &c.b.ed.Notices[i]; !was[n.Text] {
			c.say(wire.Comes, "Notice: "+n.Text)
		}
	}
	for i := range c.a.ed.Notices {
		if n := &c.a.ed.Notices[i]; !is[n.Text] {
			c.say(wire.Goes, "Notice: "+n.Text)
		}
	}
}

// nowAt is the id under which b has what a has under id; "" where it is gone.
func nowAt(a, b *view, id string) string {
	if a == b {
		return id
	}
	c := &comparison{a: a, b: b}
	if e, ok := a.entityAt(id); ok {
		c.match()
		if now, ok := c.into[e]; ok {
			return b.ed.Entities[now].ID
		}
		return ""
	}
	if m, ok := a.meetingAt(id); ok {
		c.match()
		into, _ := c.meetingsInto()
		if now, ok := into[m]; ok {
			return b.ed.Meetings[now].ID
		}
		return ""
	}
	if g, ok := b.groupAt(id); ok {
		return b.ed.Quotes[g].ID
	}
	return id
}
