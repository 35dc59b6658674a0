package network

import "readout/wasm/news"

// without is es without those whom the reader took out of a meeting.
func without(es, removed []int) []int {
	if len(removed) == 0 {
		return es
	}
	var out []int
	for _, e := range es {
		if !has(removed, e) {
			out = append(out, e)
		}
	}
	return out
}

// putIn joins those whom the reader put into meeting i with everybody who was there. No
// sentence names them together; the evidence is what tells of the meeting, and the edge
// says that the reader is behind it.
func putIn(ed *news.Edition, edges []news.Edge, index map[pair]int, kind news.EdgeKind, i int) []news.Edge {
	m := &ed.Meetings[i]
	for _, a := range m.Added[:min(len(m.Added), maxParties)] {
		for _, b := range m.Participants[:min(len(m.Participants), maxParties)] {
			if a == b {
				continue
			}
			p := pairOf(a, b)
			n, ok := index[p]
			if !ok {
				n = len(edges)
				index[p] = n
				edges = append(edges, news.Edge{A: p.a(), B: p.b(), Kind: kind, Significance: 1000})
			}
			edges[n].Corrected = true
			for _, t := range m.Tellings {
				r := &ed.Readings[t.Article]
				for _, c := range t.Contacts {
					add(&edges[n], i, r, r.Contacts[c].Evidence)
				}
			}
		}
	}
	return edges
}

// corrected maps the contacts, by article and index, to those meetings that the reader
// corrected; nil where there are none.
func corrected(ed *news.Edition) map[[2]int]*news.Meeting {
	var out map[[2]int]*news.Meeting
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		if !m.Has(news.ContactIs) && len(m.Removed) == 0 {
			continue
		}
		if out == nil {
			out = map[[2]int]*news.Meeting{}
		}
		for _, t := range m.Tellings {
			for _, c := range t.Contacts {
				out[[2]int{t.Article, c}] = m
			}
		}
	}
	return out
}
