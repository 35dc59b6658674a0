// Package export writes an edition in the form that other programs read.
package export

import (
	"io"
	"sort"

	"readout/wasm/news"
)

// The form "readout/1" is what `readout analyze` prints and what the page saves as the
// edition: one JSON document with the articles' mentions, dates and furniture, the
// entities, meetings, quotes and edges. Offsets are UTF-8 bytes; docs/exports.md
// describes it, docs/edition.schema.json is its JSON Schema. Whatever claims something
// carries the article it stands in, and the sentence.
//
// It is written field by field, not from structs: the desk writes it too, and has room
// for neither encoding/json nor a second set of encoders.

// Schema names the form; its number grows when a field changes its meaning or goes.
const Schema = "readout/1"

// About says whose edition it is. All but Version may be empty.
type About struct {
	Collection, Version, Edition string
	From, To                     news.Day // of the first and the last article that has a day
	Address                      string   // of the page that writes it
}

// Contract writes ed to w in the form "readout/1".
func Contract(w io.Writer, ed *news.Edition) error { return Edition(w, ed, nil) }

// Edition is Contract with a head that says whose edition it is; about may be nil. It
// writes a few items at a time, so that a large edition is never held twice; no write
// ends inside a character.
func Edition(w io.Writer, ed *news.Edition, about *About) error {
	p := &pen{to: w}
	texts := make(map[string]string, len(ed.Readings))
	for i := range ed.Readings {
		texts[ed.Readings[i].Article.ID] = ed.Readings[i].Article.Text
	}
	c := &contract{p, ed, texts, quotes(ed)}
	p.put("{")
	p.texts("schema", Schema)
	if about != nil {
		p.key("about")
		p.put("{")
		p.texts("collection", about.Collection, "readout_version", about.Version, "?edition", about.Edition,
			"?from", string(about.From), "?to", string(about.To), "?address", about.Address)
		p.number("articles", len(ed.Readings))
		p.put("}")
	}
	p.top("articles", len(ed.Readings), c.article)
	p.top("entities", len(ed.Entities), c.entity)
	p.top("meetings", len(ed.Meetings)+len(ed.Visits), c.meeting)
	p.top("quotes", len(c.said), c.quote)
	p.top("edges", len(ed.Edges), c.edge)
	p.put("}\n")
	p.flush()
	return p.err
}

type contract struct {
	*pen
	ed    *news.Edition
	texts map[string]string // article → text
	said  []quoteAt
}

func (c *contract) article(i int) {
	r := &c.ed.Readings[i]
	a := r.Article
	c.pen.texts("id", a.ID, "?title", a.Title, "?outlet", a.Outlet, "?outlet_country", a.OutletCountry,
		"?published", string(a.Published), "?url", a.URL, "?licence", a.Licence)
	c.strings("?also_at", a.AlsoAt)
	c.list("mentions", len(r.Mentions), func(k int) bool {
		m := &r.Mentions[k]
		e := c.ed.EntityOf(i, m.Actor)
		if e == nil {
			return false
		}
		c.span(m.Span)
		c.pen.texts("kind", string(m.Kind), "entity", e.ID)
		return true
	})
	c.list("dates", len(r.Dates), func(k int) bool {
		d := &r.Dates[k]
		if d.From == "" {
			return false
		}
		c.span(d.Span)
		c.pen.texts("from", string(d.From), "to", string(d.To), "precision", string(d.Precision), "basis", string(d.Basis))
		return true
	})
	c.list("furniture", len(r.Furniture), func(k int) bool { c.span(r.Furniture[k].Span); return true })
	c.list("captions", len(r.Captions), func(k int) bool { c.span(r.Captions[k]); return true })
	c.strings("?warnings", r.Warnings)
}

func (c *contract) entity(i int) {
	e := &c.ed.Entities[i]
	c.pen.texts("id", e.ID, "kind", string(e.Kind), "name", e.Name, "country", e.Country)
	c.strings("roles", e.Roles)
	c.list("variants", len(e.Variants), func(k int) bool {
		v := &e.Variants[k]
		c.pen.texts("surface", v.Surface, "article", c.articleID(v.Article))
		c.number("count", v.Count)
		return true
	})
	c.list("links", len(e.Links), func(k int) bool {
		l := &e.Links[k]
		c.pen.texts("surface", l.Surface, "article", c.articleID(l.Article), "to", l.To)
		c.share("score", l.Score)
		reasons := make([]string, len(l.Reasons))
		for n, r := range l.Reasons {
			reasons[n] = r.Text
		}
		c.strings("reasons", reasons)
		c.truth("suspect", l.Suspect)
		c.refs(l.Refs)
		return true
	})
}

// meeting writes meeting i or, behind the last, a visit: a contact whose only
// participant is the visitor.
func (c *contract) meeting(i int) {
	var m news.Meeting
	visit := ""
	if k := i - len(c.ed.Meetings); k >= 0 {
		v := &c.ed.Visits[k]
		m = news.Meeting{ID: v.ID, Kind: news.VisitContact, Status: v.Status, Participants: []int{v.Visitor},
			From: v.From, To: v.To, Day: v.Day, Place: v.Place, Tellings: v.Tellings}
	} else if m = c.ed.Meetings[i]; m.Visit >= 0 && m.Visit < len(c.ed.Visits) {
		visit = c.ed.Visits[m.Visit].ID
	}
	var who []string
	for _, e := range m.Participants {
		if id := c.id(e); id != "" {
			who = append(who, id)
		}
	}
	c.pen.texts("id", m.ID, "kind", string(m.Kind), "status", string(m.Status), "from", string(m.From), "to", string(m.To),
		"?day_basis", string(m.Day), "place", c.id(m.Place), "?place_basis", string(m.Where), "?visit", visit)
	c.strings("participants", who)
	c.strings("unnamed", m.Unnamed)
	c.refs(c.told(m.Tellings))
}

// told are the sentences of an account, each once.
func (c *contract) told(ts []news.Telling) (list []news.Ref) {
	for _, t := range ts {
		r := &c.ed.Readings[t.Article]
		for _, k := range t.Contacts {
			for _, s := range r.Contacts[k].Evidence {
				list = once(list, news.Ref{Article: r.Article.ID, Span: s})
			}
		}
	}
	return list
}

func once(list []news.Ref, x news.Ref) []news.Ref {
	for _, r := range list {
		if r == x {
			return list
		}
	}
	return append(list, x)
}

// refs writes sentences as evidence.
func (c *contract) refs(list []news.Ref) {
	c.list("evidence", len(list), func(k int) bool {
		r := list[k]
		c.pen.texts("article", r.Article)
		c.span(r.Span)
		c.pen.texts("text", r.In(c.texts[r.Article]))
		return true
	})
}

// A quoteAt is a quote, its article and its group.
type quoteAt struct {
	article int
	quote   *news.Quote
	group   string
}

// quotes lists every quote once, by article and then place.
func quotes(ed *news.Edition) (all []quoteAt) {
	for _, g := range ed.Quotes {
		for _, q := range g.Quotes {
			all = append(all, quoteAt{q.Article, &ed.Readings[q.Article].Quotes[q.Quote], g.ID})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		if a.article != b.article {
			return a.article < b.article
		}
		return a.quote.Start < b.quote.Start
	})
	return all
}

func (c *contract) quote(i int) {
	x := c.said[i]
	r := &c.ed.Readings[x.article]
	q := x.quote
	c.pen.texts("id", quoteID(r, q), "article", r.Article.ID)
	c.span(q.Span)
	speaker, basis, via := "", news.Unknown, ""
	if e := c.ed.EntityOf(x.article, q.Speaker); e != nil {
		speaker, basis = e.ID, q.Basis
	}
	if q.Via.Basis != news.Unknown {
		via = q.Via.Name
		if e := c.ed.EntityOf(x.article, q.Via.Actor); e != nil {
			via = e.ID
		} else if via == "" {
			via = q.Via.In(r.Article.Text)
		}
	}
	c.pen.texts("text", sentence(r, q.Span).In(r.Article.Text), "speaker", speaker, "?speaker_basis", string(basis),
		"via", via, "?via_basis", string(q.Via.Basis), "group", x.group)
	c.truth("direct", q.Direct)
}

// sentence is s with the rest of the sentences it begins and ends in.
func sentence(r *news.Reading, s news.Span) news.Span {
	for _, t := range r.Sentences {
		if t.Overlaps(s) {
			s.Start, s.End = min(s.Start, t.Start), max(s.End, t.End)
		}
	}
	return s
}

func (c *contract) edge(i int) {
	e := &c.ed.Edges[i]
	c.pen.texts("a", c.id(e.A), "b", c.id(e.B), "kind", string(e.Kind))
	c.number("weight", e.Weight)
	c.share("significance", e.Significance)
	c.refs(e.Evidence)
}

func (c *contract) id(e int) string {
	if e < 0 || e >= len(c.ed.Entities) {
		return ""
	}
	return c.ed.Entities[e].ID
}

func (c *contract) articleID(i int) string { return c.ed.Readings[i].Article.ID }
