package desk

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// originsOf is how many texts stand behind the outlets that tell m; 0 where each has
// one of its own. Two articles of one outlet are one voice already.
func (v *view) originsOf(m *news.Meeting) int {
	if len(m.Origins) == 0 {
		return 0
	}
	outlets := map[int]int{} // → the outlet that stands for its origin
	for _, t := range m.Tellings {
		outlets[v.outlet[t.Article]] = v.outlet[t.Article]
	}
	find := func(o int) int {
		for outlets[o] != o {
			o = outlets[o]
		}
		return o
	}
	n := len(outlets)
	for _, group := range m.Origins {
		for _, a := range group[1:] {
			if x, y := find(v.outlet[group[0]]), find(v.outlet[a]); x != y {
				outlets[max(x, y)] = min(x, y)
				n--
			}
		}
	}
	if n == len(outlets) {
		return 0
	}
	return n
}

// sharedTexts are the texts that several outlets tell meeting i in.
func (v *view) sharedTexts(i int) (out []wire.Shared) {
	for _, group := range v.ed.Meetings[i].Origins {
		list := v.byPublication(group)
		var s wire.Shared
		seen := map[int]bool{}
		for _, n := range list {
			if o := v.outlet[n]; !seen[o] {
				seen[o] = true
				s.Outlets = append(s.Outlets, v.outlets[o])
				if at, ok := v.tellingPassage(i, n); ok && len(s.Passages) < maxWords {
					s.Passages = append(s.Passages, v.passage(n, at, nil))
				}
			}
		}
		if len(s.Outlets) > 1 {
			out = append(out, s)
		}
	}
	return out
}

// tellingPassage is the shared stretch of article n in which it tells meeting i.
func (v *view) tellingPassage(i, n int) (news.Span, bool) {
	for _, at := range v.passages[n] {
		for _, t := range v.ed.Meetings[i].Tellings {
			if t.Article != n {
				continue
			}
			for _, c := range t.Contacts {
				for _, ev := range v.ed.Readings[n].Contacts[c].Evidence {
					if ev.Overlaps(at.Span) {
						return at.Span, true
					}
				}
			}
		}
	}
	return news.Span{}, false
}

func (v *view) byPublication(articles []int) []int {
	out := append([]int(nil), articles...)
	sort.SliceStable(out, func(i, j int) bool { return v.place[out[i]] < v.place[out[j]] })
	return out
}

// A sharedAt is a stretch of one article that others have, too.
type sharedAt struct {
	news.Span
	passage int
}

func (v *view) indexPassages() {
	v.passages = make([][]sharedAt, len(v.ed.Readings))
	for i := range v.ed.Passages {
		for _, at := range v.ed.Passages[i].Places {
			v.passages[at.Article] = append(v.passages[at.Article], sharedAt{at.Span, i})
		}
	}
}

// also lists who else has the text of [at] in article n.
func (v *view) also(n int, at news.Span) (out []wire.OutletAt) {
	seen := map[int]bool{v.outlet[n]: true}
	for _, s := range v.passages[n] {
		if !s.Overlaps(at) {
			continue
		}
		var others []int
		for _, p := range v.ed.Passages[s.passage].Places {
			others = append(others, p.Article)
		}
		for _, o := range v.byPublication(others) {
			if !seen[v.outlet[o]] && len(out) < maxWords {
				seen[v.outlet[o]] = true
				out = append(out, v.outletAt(o))
			}
		}
	}
	return out
}

func (v *view) outletAt(n int) wire.OutletAt {
	a := v.ed.Readings[n].Article
	return wire.OutletAt{Outlet: v.outlets[v.outlet[n]], Article: a.ID, Published: a.Published}
}

// notTold lists, in order of publication, the first article of each outlet that covers
// one of the visits and of which tells is false for every article.
func (v *view) notTold(visits []int, tells func(n int) bool) (out []wire.OutletAt) {
	told := map[int]bool{}
	first := map[int]int{}
	var order []int
	for _, i := range visits {
		for _, n := range v.byPublication(v.ed.Visits[i].Covers) {
			o := v.outlet[n]
			if told[o] = told[o] || tells(n); told[o] {
				continue
			}
			if _, ok := first[o]; !ok {
				first[o] = n
				order = append(order, n)
			}
		}
	}
	for _, n := range v.byPublication(order) {
		if o := v.outlet[n]; !told[o] && first[o] == n && len(out) < maxListed {
			out = append(out, v.outletAt(n))
		}
	}
	return out
}

// visitsOf lists the visits that the given meetings belong to, each once.
func (v *view) visitsOf(meetings []int) (out []int) {
	for _, i := range meetings {
		if m := &v.ed.Meetings[i]; m.Visit >= 0 && m.Visit < len(v.ed.Visits) && (m.Met() || m.Called()) && !in(out, m.Visit) {
			out = append(out, m.Visit)
		}
	}
	return out
}

// neverNames lists the outlets that cover a visit in which e met somebody and have not
// a word of e.
func (v *view) neverNames(e int) []wire.OutletAt {
	names := map[int]bool{}
	for _, a := range v.ed.Entities[e].Actors {
		names[v.outlet[a.Article]] = true
	}
	return v.notTold(v.visitsOf(v.meetings[e]), func(n int) bool { return names[v.outlet[n]] })
}

// said counts the sentences of article n that are somebody's words.
func (v *view) said(n int) *wire.Said {
	r := &v.ed.Readings[n]
	s := &wire.Said{By: []wire.SaidBy{}}
	body := map[int]bool{} // offsets at which body sentences begin
	for _, sent := range text.Read(r.Article).Sentences {
		if sent.Part == text.Body && !within(r.Captions, sent.Start) && sent.Last > sent.First {
			body[sent.Start] = true
			s.Sentences++
		}
	}
	counted := map[int]bool{}
	by, via := voices{}, voices{}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		e := v.ed.EntityIndex(n, q.Speaker)
		relay := v.relayTold(n, q.Via)
		if e < 0 && relay.Text == "" && !q.Direct {
			continue
		}
		for k := v.sentenceIndex(n, q.Start); k < len(r.Sentences) && r.Sentences[k].Start < q.End; k++ {
			if !body[r.Sentences[k].Start] {
				continue
			}
			if !counted[k] {
				counted[k] = true
				s.Attributed++
			}
			who := wire.PersonBrief{}
			if e >= 0 {
				who = v.brief(e).PersonBrief
			}
			by.count(who, k)
			if relay.Text != "" {
				via.count(wire.PersonBrief{Name: relay.Text}, k)
			}
		}
	}
	if s.Sentences == 0 {
		return nil
	}
	s.By, s.Via = by.list(), via.list()
	return s
}

// voices counts sentences by whose they are, each once a voice.
type voices map[string]*voice

type voice struct {
	wire.SaidBy
	last int
}

func (vs voices) count(who wire.PersonBrief, sentence int) {
	key := who.ID + " " + who.Name
	if vs[key] == nil {
		vs[key] = &voice{wire.SaidBy{Who: who}, -1}
	}
	if x := vs[key]; x.last != sentence {
		x.last = sentence
		x.Sentences++
	}
}

// maxVoices is how many voices of an article are told.
const maxVoices = 12

func (vs voices) list() []wire.SaidBy {
	out := make([]wire.SaidBy, 0, len(vs))
	for _, x := range vs {
		out = append(out, x.SaidBy)
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		if a.Sentences != b.Sentences {
			return a.Sentences > b.Sentences
		}
		return a.Who.Name+a.Who.ID < b.Who.Name+b.Who.ID
	})
	return out[:min(len(out), maxVoices)]
}
