package network

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// maxEvidence is how many sentences an edge keeps; its weight counts all of them.
const maxEvidence = 40

// maxParties is how many named participants of one meeting are joined by edges. A
// summit of forty heads of state is 780 pairs, told by a sentence that names two.
const maxParties = 24

// A pair is two entities, the smaller first, in one word.
type pair uint64

func pairOf(a, b int) pair {
	if a > b {
		a, b = b, a
	}
	return pair(a)<<32 | pair(b)
}

func (p pair) a() int { return int(p >> 32) }
func (p pair) b() int { return int(p & 0xffffffff) }

// meetingEdges are the edges met and called. A contact joins those whom it names
// together; two participants of a meeting whom no single contact names both, because
// the meeting was put together from several accounts, are not joined.
func meetingEdges(ed *news.Edition) []news.Edge {
	var out []news.Edge
	index := map[news.EdgeKind]map[pair]int{news.Met: {}, news.Called: {}}
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		kind := news.Met
		switch {
		case m.Called():
			kind = news.Called
		case !m.Met():
			continue
		}
		for _, t := range m.Tellings {
			r := &ed.Readings[t.Article]
			for _, ci := range t.Contacts {
				c := &r.Contacts[ci]
				if c.Status != news.Held && !m.Has(news.ContactIs) {
					continue
				}
				es := without(parties(ed, t.Article, c), m.Removed)
				for x := range es {
					for _, b := range es[x+1:] {
						p := pairOf(es[x], b)
						n, ok := index[kind][p]
						if !ok {
							n = len(out)
							index[kind][p] = n
							out = append(out, news.Edge{A: p.a(), B: p.b(), Kind: kind, Significance: 1000})
						}
						add(&out[n], i, r, c.Evidence)
						out[n].Corrected = out[n].Corrected || m.Has(news.ContactIs)
					}
				}
			}
		}
		if len(m.Added) > 0 {
			out = putIn(ed, out, index[kind], kind, i)
		}
	}
	return out
}

// parties lists the people a contact names, each once, sorted.
func parties(ed *news.Edition, n int, c *news.Contact) []int {
	var es []int
	for _, p := range c.Parties {
		if e := ed.EntityIndex(n, p.Actor); e >= 0 && ed.Entities[e].Kind == news.Person {
			es = append(es, e)
		}
	}
	es = news.SortedOnce(es)
	return es[:min(len(es), maxParties)]
}

// add adds one contact's sentences to the edge of meeting m.
func add(e *news.Edge, m int, r *news.Reading, evidence []news.Span) {
	if len(e.Meetings) == 0 || e.Meetings[len(e.Meetings)-1] != m {
		e.Meetings = append(e.Meetings, m)
		e.Weight++
	}
	for _, sp := range evidence {
		ref := news.Ref{Article: r.Article.ID, Span: sp}
		known := false
		for _, o := range e.Evidence {
			known = known || o == ref
		}
		if !known && len(e.Evidence) < maxEvidence {
			e.Evidence = append(e.Evidence, ref)
		}
	}
}

// order sorts the edges and gives each its id: the anchors of its two people and
// its kind, so that it stays the same when articles are added.
func order(ed *news.Edition) {
	sort.Slice(ed.Edges, func(i, j int) bool {
		a, b := &ed.Edges[i], &ed.Edges[j]
		if a.A != b.A {
			return a.A < b.A
		}
		if a.B != b.B {
			return a.B < b.B
		}
		return lineWeight(a.Kind) > lineWeight(b.Kind)
	})
	for i := range ed.Edges {
		e := &ed.Edges[i]
		a, b := ed.Entities[e.A].ID, ed.Entities[e.B].ID
		if b < a {
			a, b = b, a
		}
		e.ID = "l:" + text.Hash(a + " " + b + " " + string(e.Kind))[:10]
	}
}
