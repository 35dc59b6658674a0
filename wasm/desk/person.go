package desk

import (
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// personPage is all there is of one person.
func (v *view) personPage(id string) *wire.Person {
	e, ok := v.entityAt(id)
	if !ok || v.ed.Entities[e].Kind != news.Person {
		return nil
	}
	p := &wire.Person{PersonBrief: v.brief(e).PersonBrief, Passages: []wire.Passage{}}
	cols := v.namedBy(e)
	for _, o := range cols {
		p.Outlets = append(p.Outlets, v.outlets[o])
	}
	p.Row = v.nameRow(e, cols)
	p.Roles = v.roles(e)
	for _, i := range v.chronological(append([]int{}, v.meetings[e]...)) {
		if m := &v.ed.Meetings[i]; len(p.Meetings)+len(p.Other) >= maxListed {
			break
		} else if m.Met() || m.Called() {
			p.Meetings = append(p.Meetings, v.meetingBrief(i))
		} else {
			p.Other = append(p.Other, v.meetingBrief(i))
		}
	}
	for _, q := range v.quotes[e] {
		if len(p.Quotes) == maxPassages {
			break
		}
		if v.repeats(q.Article, q.Quote) {
			continue
		}
		p.Quotes = append(p.Quotes, v.quoteLine(q))
	}
	p.Near = v.near(e)
	p.Silent = v.neverNames(e)
	p.Apart, p.Unsure = v.keptApart(e)
	v.sentencesOf(e, p)
	return p
}

// namedBy lists the outlets that name entity e, at most forty of them.
func (v *view) namedBy(e int) []int {
	f := filter{}
	for _, va := range v.ed.Entities[e].Variants {
		f[v.outlet[va.Article]] = true
	}
	return v.columns(f)
}

// roles lists the offices that the articles give entity e, each wording once.
func (v *view) roles(e int) (out []wire.Told) {
	seen := map[string]int{}
	for _, at := range v.inTime(e) {
		r := &v.ed.Readings[at.Article]
		for _, role := range r.Actors[at.Actor].Roles {
			words := role.In(r.Article.Text)
			if words == "" {
				words = role.Office
			}
			i, ok := seen[words]
			if !ok {
				if len(out) == 20 {
					return out
				}
				i = len(out)
				seen[words] = i
				out = append(out, wire.Told{Text: words, Basis: news.Stated})
			}
			if !role.Empty() && len(out[i].Passages) < maxWords {
				s := v.sentence(at.Article, role.Span)
				out[i].Passages = append(out[i].Passages,
					v.passage(at.Article, s, append([]wire.Mark{{Span: role.Span, Kind: wire.MarkRef}}, v.people(at.Article, s, e)...)))
			}
		}
	}
	return out
}

// inTime lists the actors of entity e by publication.
func (v *view) inTime(e int) []news.ActorAt {
	out := append([]news.ActorAt(nil), v.ed.Entities[e].Actors...)
	sort.SliceStable(out, func(i, j int) bool { return v.place[out[i].Article] < v.place[out[j].Article] })
	return out
}

// near lists who is named together with e and has no nearer bond, strongest first.
func (v *view) near(e int) (out []wire.NearBrief) {
	list := append([]int(nil), v.edges[e]...)
	sort.SliceStable(list, func(i, j int) bool {
		a, b := &v.ed.Edges[list[i]], &v.ed.Edges[list[j]]
		if a.Significance != b.Significance {
			return a.Significance > b.Significance
		}
		return a.Weight > b.Weight
	})
	for _, i := range list {
		edge := &v.ed.Edges[i]
		if edge.Kind != news.NamedTogether || len(out) == 50 {
			continue
		}
		other := edge.A
		if other == e {
			other = edge.B
		}
		out = append(out, wire.NearBrief{Who: v.brief(other).PersonBrief, Edge: edge.ID, Weight: edge.Weight})
	}
	return out
}

// sentencesOf collects every sentence that names or means entity e.
func (v *view) sentencesOf(e int, p *wire.Person) {
	for _, at := range v.inTime(e) {
		r := &v.ed.Readings[at.Article]
		var spans []news.Span
		for _, m := range r.Actors[at.Actor].Mentions {
			spans = append(spans, v.sentence(at.Article, r.Mentions[m].Span))
		}
		for _, ref := range r.Refs {
			if ref.Actor == at.Actor && ref.Form != news.ByPronoun {
				spans = append(spans, v.sentence(at.Article, ref.Span))
			}
		}
		sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
		last := -1
		for _, s := range spans {
			switch {
			case s.Start == last:
			case len(p.Passages) == maxPassages:
				p.Left++
			default:
				p.Passages = append(p.Passages, v.passage(at.Article, s, v.people(at.Article, s, e)))
			}
			last = s.Start
		}
	}
}

// edgePage is one line of the network: what it claims, and its sentences.
func (v *view) edgePage(id string) *wire.Edge {
	i, ok := v.edge[id]
	if !ok {
		return nil
	}
	e := &v.ed.Edges[i]
	p := &wire.Edge{ID: e.ID, A: v.brief(e.A).PersonBrief, B: v.brief(e.B).PersonBrief, Kind: e.Kind, Weight: e.Weight,
		Why: v.claims(e), Passages: []wire.Passage{}, Corrected: e.Corrected}
	for _, m := range e.Meetings {
		if len(p.Meetings) < maxWords*4 {
			p.Meetings = append(p.Meetings, v.meetingBrief(m))
		}
	}
	refs := append([]news.Ref(nil), e.Evidence...)
	sort.SliceStable(refs, func(i, j int) bool { return v.place[v.article[refs[i].Article]] < v.place[v.article[refs[j].Article]] })
	for _, ref := range refs {
		n, ok := v.article[ref.Article]
		if !ok || len(p.Passages) == maxPassages {
			p.Left++
			continue
		}
		p.Passages = append(p.Passages, v.passage(n, ref.Span, v.people(n, ref.Span, e.A, e.B)))
	}
	return p
}

// claims says what an edge does and does not claim.
func (v *view) claims(e *news.Edge) string {
	a, b := v.ed.Entities[e.A].Name, v.ed.Entities[e.B].Name
	switch e.Kind {
	case news.Met:
		return "The sentences below report " + count(e.Weight, "meeting") + " of " + a + " and " + b + "."
	case news.Called:
		return "The sentences below report calls between " + a + " and " + b + "; a call is not a meeting."
	}
	s := a + " and " + b + " are named in the same sentence or in neighbouring sentences, " + times(e.Weight) + "; that is all this line says."
	for _, o := range v.edges[e.A] {
		if x := &v.ed.Edges[o]; x.A == e.A && x.B == e.B && x.Kind == news.Met {
			return s + " That they met is reported elsewhere."
		}
	}
	return s + " No article here says that they met."
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return count(n, "time")
}
