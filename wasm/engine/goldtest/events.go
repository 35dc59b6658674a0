package goldtest

import (
	"sort"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

func (b *builder) sentence(r *news.Reading, starts string) news.Span {
	b.t.Helper()
	sp := b.find(r, starts, whole(r))
	for _, s := range r.Sentences {
		if s.Contains(news.Span{Start: sp.Start, End: sp.Start + 1}) {
			return s
		}
	}
	b.t.Fatalf("%s: no sentence holds %q", r.Article.ID, starts)
	return news.Span{}
}

func (b *builder) contacts(r *news.Reading) {
	for _, c := range b.told.Contacts {
		if c.Article != r.Article.ID {
			continue
		}
		ev := b.sentence(r, c.Evidence)
		out := news.Contact{Kind: c.Kind, Status: c.Status, Cue: b.find(r, c.Cue, ev), Evidence: []news.Span{ev},
			From: c.From, To: c.To, Place: -1}
		if out.Status == "" {
			out.Status = news.Held
		}
		for _, p := range c.Parties {
			x := -1
			if p[0] != "" {
				x = b.actor[c.Article+" "+p[0]]
			}
			out.Parties = append(out.Parties, news.Party{Actor: x, Span: b.find(r, p[1], ev), Group: strings.HasPrefix(p[1], "senior")})
		}
		if c.Day != "" {
			// a caption's day may stand in brackets after its sentence
			out.Day, out.DaySpan = news.Stated, b.find(r, c.Day, news.Span{Start: ev.Start, End: len(r.Article.Text)})
			r.Dates = append(r.Dates, news.Date{Span: out.DaySpan, From: c.From, To: c.To, Precision: news.ByDay, Basis: news.Inferred})
		}
		if x, ok := b.actor[c.Article+" p:"+strings.ToLower(strings.Replace(c.Place, "Teheran", "Tehran", 1))]; ok {
			out.Place, out.Where = x, news.Stated
			if c.Where != "" {
				out.Where = c.Where
			} else {
				out.PlaceSpan = b.find(r, c.Place, ev)
			}
		}
		r.Contacts = append(r.Contacts, out)
	}
	sort.Slice(r.Dates, func(i, j int) bool { return r.Dates[i].Start < r.Dates[j].Start })
	w := r.Dates[:0]
	for i, d := range r.Dates {
		if i == 0 || d.Span != r.Dates[i-1].Span {
			w = append(w, d)
		}
	}
	r.Dates = w
}

func (b *builder) quotes(r *news.Reading) {
	for _, q := range b.g.Quotes {
		if q.Article != r.Article.ID {
			continue
		}
		from := 0
		for n := max(q.Nth, 1); n > 0; n-- {
			for _, open := range []string{"“", `"`} {
				if i := strings.Index(r.Article.Text[from:], open+q.Starts); i >= 0 {
					from += i + len(open)
					break
				}
			}
		}
		rest := r.Article.Text[from:]
		end := strings.IndexAny(rest, "”\"")
		out := news.Quote{Span: news.Span{Start: from, End: from + end}, Direct: true,
			Speaker: b.actor[q.Article+" "+q.Speaker], Basis: news.Stated, Via: news.Relay{Actor: -1}}
		if q.Via != "" {
			out.Via = news.Relay{Name: q.Via, Actor: -1, Basis: q.Basis, Span: b.find(r, q.Via, whole(r))}
			if x, ok := b.actor[q.Article+" o:"+q.Via]; ok {
				out.Via.Actor = x
			}
		}
		r.Quotes = append(r.Quotes, out)
	}
	sort.Slice(r.Quotes, func(i, j int) bool { return r.Quotes[i].Start < r.Quotes[j].Start })
}

func (b *builder) entities() {
	for _, p := range b.g.People {
		b.entity[p.ID] = len(b.ed.Entities)
		b.ed.Entities = append(b.ed.Entities, news.Entity{Kind: news.Person, Name: p.Name, Country: p.Country, Roles: []string{p.Role}})
	}
	for n, r := range b.ed.Readings {
		hold := make([]int, len(r.Actors))
		for x, act := range r.Actors {
			e, ok := b.entity[b.keys[n][x]]
			if !ok {
				e = len(b.ed.Entities)
				b.entity[b.keys[n][x]] = e
				b.ed.Entities = append(b.ed.Entities, news.Entity{Kind: act.Kind, Name: act.Name})
			}
			hold[x] = e
			ent := &b.ed.Entities[e]
			ent.Actors = append(ent.Actors, news.ActorAt{Article: n, Actor: x})
			count := map[string]int{}
			var order []string
			for _, m := range act.Mentions {
				s := r.Mentions[m].In(r.Article.Text)
				if count[s]++; count[s] == 1 {
					order = append(order, s)
				}
				if ent.ID == "" {
					ent.ID = "e:" + text.Anchor(text.Hash(r.Article.Text), r.Mentions[m].Span)
				}
			}
			for _, s := range order {
				ent.Variants = append(ent.Variants, news.Variant{Surface: s, Article: n, Count: count[s], Suspect: b.suspect(b.keys[n][x], r.Article.ID, s)})
			}
		}
		b.ed.Holder = append(b.ed.Holder, hold)
	}
	for _, l := range b.told.Links {
		n := b.article(l.Article)
		out := news.Link{Surface: l.Surface, Article: n, To: l.To, Score: l.Score, Suspect: l.Suspect}
		for _, why := range l.Reasons {
			out.Reasons = append(out.Reasons, news.Reason{Kind: why[0], Text: why[1]})
		}
		for _, s := range l.Refs {
			out.Refs = append(out.Refs, news.Ref{Article: l.Article, Span: b.sentence(&b.ed.Readings[n], s)})
		}
		ent := &b.ed.Entities[b.entity[l.Who]]
		ent.Links = append(ent.Links, out)
	}
}

func (b *builder) suspect(key, article, surface string) bool {
	for _, p := range b.g.People {
		for _, s := range p.Suspect[article] {
			if p.ID == key && s == surface {
				return true
			}
		}
	}
	return false
}

func (b *builder) article(id string) int {
	for i := range b.articles {
		if b.articles[i].ID == id {
			return i
		}
	}
	b.t.Fatalf("no article %s", id)
	return -1
}

// meetings gathers the contacts by the meeting that told.json gives them.
func (b *builder) meetings() {
	ids := []string{"m1", "m2", "m3", "m4", "m5", "m6", "c1", "c2", "c3", "c4"}
	for _, id := range ids {
		m := news.Meeting{Place: -1, Visit: -1}
		nth := map[string]int{}
		for _, c := range b.told.Contacts {
			n := b.article(c.Article)
			x := nth[c.Article]
			nth[c.Article]++
			if c.Meeting != id {
				continue
			}
			r := &b.ed.Readings[n]
			if m.ID == "" {
				m.ID = "m:" + text.Anchor(text.Hash(r.Article.Text), r.Contacts[x].Cue)
				m.Kind, m.Status = r.Contacts[x].Kind, r.Contacts[x].Status
				if id == "m6" || id == "c2" { // told by the same words as another one
					m.ID += "2"
				}
			}
			b.addTelling(&m, n, x)
		}
		for _, g := range b.g.Meetings {
			if g.ID != id {
				continue
			}
			if g.Date != "" {
				m.From, m.To, m.Day = g.Date, g.Date, g.Day
			}
			if e, ok := b.entity["p:"+strings.ToLower(g.Place)]; ok {
				m.Place, m.Where = e, g.Where
			}
		}
		sort.Ints(m.Participants)
		sort.Slice(m.Tellings, func(i, j int) bool { return m.Tellings[i].Article < m.Tellings[j].Article })
		b.ed.Meetings = append(b.ed.Meetings, m)
	}
}

func (b *builder) addTelling(m *news.Meeting, n, x int) {
	r := &b.ed.Readings[n]
	for _, p := range r.Contacts[x].Parties {
		if p.Actor < 0 {
			if !p.Group {
				m.Unnamed = append(m.Unnamed, p.Span.In(r.Article.Text))
			}
			continue
		}
		e := b.ed.Holder[n][p.Actor]
		known := false
		for _, o := range m.Participants {
			known = known || o == e
		}
		if !known {
			m.Participants = append(m.Participants, e)
		}
	}
	for i := range m.Tellings {
		if m.Tellings[i].Article == n {
			m.Tellings[i].Contacts = append(m.Tellings[i].Contacts, x)
			return
		}
	}
	m.Tellings = append(m.Tellings, news.Telling{Article: n, Contacts: []int{x}})
}

func (b *builder) visits() {
	of := map[string][]int{"v1": {0, 1, 2, 8}, "v2": {3, 4, 5, 9}}
	for i, g := range b.g.Visits {
		v := news.Visit{Visitor: b.entity[g.Visitor], Place: b.entity["p:"+strings.ToLower(g.Place)], From: g.From, To: g.To,
			Country: map[string]string{"China": "CN", "Iran": "IR"}[g.Place], Day: news.Stated, Meetings: of[g.ID]}
		for _, m := range v.Meetings {
			b.ed.Meetings[m].Visit = i
		}
		for _, id := range g.ToldBy {
			v.Covers = append(v.Covers, b.article(id))
		}
		sort.Ints(v.Covers)
		for _, n := range v.Covers {
			r := &b.ed.Readings[n]
			for x, c := range r.Contacts {
				if c.Kind != news.VisitContact {
					continue
				}
				if v.ID == "" {
					v.ID = "v:" + text.Anchor(text.Hash(r.Article.Text), c.Cue)
				}
				v.Tellings = append(v.Tellings, news.Telling{Article: n, Contacts: []int{x}})
			}
		}
		b.ed.Visits = append(b.ed.Visits, v)
	}
}

func (b *builder) quoteGroups() {
	at := map[string]int{} // "article: start of the quote" → group
	for n, r := range b.ed.Readings {
		for q, quote := range r.Quotes {
			words := quote.Span.In(r.Article.Text)
			g := -1
			for _, same := range b.g.SameQuote {
				for _, s := range same {
					if strings.HasPrefix(r.Article.ID+": "+words, s) {
						if first, ok := at[same[0]]; ok {
							g = first
						} else {
							at[same[0]] = len(b.ed.Quotes)
						}
					}
				}
			}
			if g < 0 {
				g = len(b.ed.Quotes)
				b.ed.Quotes = append(b.ed.Quotes, news.QuoteGroup{ID: "q:" + text.Anchor(text.Hash(r.Article.Text), quote.Span), Alike: 1000})
			} else {
				b.ed.Quotes[g].Alike = 700
			}
			b.ed.Quotes[g].Quotes = append(b.ed.Quotes[g].Quotes, news.QuoteAt{Article: n, Quote: q})
		}
	}
}
