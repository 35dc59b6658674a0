// Package export writes an edition in the forms that other programs read.
package export

import (
	"bufio"
	"encoding/json"
	"io"
	"sort"

	"readout/wasm/news"
)

// The form "readout/1" is what `readout analyze` prints: one JSON document with
// the articles' mentions, dates and furniture, the entities, meetings, quotes and
// edges. Offsets are UTF-8 bytes; docs/analyze.md describes every field.

type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type ref struct {
	Article string `json:"article"`
	span
}

type articleOut struct {
	ID        string       `json:"id"`
	Mentions  []mentionOut `json:"mentions"`
	Dates     []dateOut    `json:"dates"`
	Furniture []span       `json:"furniture"`
	Captions  []span       `json:"captions"`
	Warnings  []string     `json:"warnings,omitempty"`
}

type mentionOut struct {
	span
	Kind   news.Kind `json:"kind"`
	Entity string    `json:"entity"`
}

type dateOut struct {
	span
	From      news.Day       `json:"from"`
	To        news.Day       `json:"to"`
	Precision news.Precision `json:"precision"`
	Basis     news.Basis     `json:"basis"`
}

type entityOut struct {
	ID       string       `json:"id"`
	Kind     news.Kind    `json:"kind"`
	Name     string       `json:"name"`
	Country  string       `json:"country"`
	Roles    []string     `json:"roles"`
	Variants []variantOut `json:"variants"`
	Links    []linkOut    `json:"links"`
}

type variantOut struct {
	Surface string `json:"surface"`
	Article string `json:"article"`
	Count   int    `json:"count"`
}

type linkOut struct {
	Surface string   `json:"surface"`
	To      string   `json:"to"`
	Score   permille `json:"score"`
	Reasons []string `json:"reasons"`
	Suspect bool     `json:"suspect"`
}

type meetingOut struct {
	ID           string           `json:"id"`
	Kind         news.ContactKind `json:"kind"`
	Status       news.Status      `json:"status"`
	Participants []string         `json:"participants"`
	Unnamed      []string         `json:"unnamed"`
	From         news.Day         `json:"from"`
	To           news.Day         `json:"to"`
	DayBasis     news.Basis       `json:"day_basis,omitempty"`
	Place        string           `json:"place"`
	PlaceBasis   news.Basis       `json:"place_basis,omitempty"`
	Visit        string           `json:"visit,omitempty"`
	Evidence     []ref            `json:"evidence"`
}

type quoteOut struct {
	ID string `json:"id"`
	ref
	Speaker      string     `json:"speaker"`
	SpeakerBasis news.Basis `json:"speaker_basis,omitempty"`
	Via          string     `json:"via"`
	ViaBasis     news.Basis `json:"via_basis,omitempty"`
	Direct       bool       `json:"direct"`
	Group        string     `json:"group"`
}

type edgeOut struct {
	A            string        `json:"a"`
	B            string        `json:"b"`
	Kind         news.EdgeKind `json:"kind"`
	Weight       int           `json:"weight"`
	Significance permille      `json:"significance"`
	Evidence     []ref         `json:"evidence"`
}

// permille is written as the share it is: 940 as 0.94.
type permille int

func (p permille) MarshalJSON() ([]byte, error) { return json.Marshal(float64(p) / 1000) }

// Contract writes ed to w in the form "readout/1". It writes article by article
// and entity by entity, so that a large edition is never held twice.
func Contract(w io.Writer, ed *news.Edition) error {
	b := bufio.NewWriter(w)
	b.WriteString(`{"schema":"readout/1"`)
	list(b, "articles", len(ed.Readings), func(i int) any { return article(ed, i) })
	list(b, "entities", len(ed.Entities), func(i int) any { return entity(ed, &ed.Entities[i]) })
	list(b, "meetings", len(ed.Meetings)+len(ed.Visits), func(i int) any {
		if i < len(ed.Meetings) {
			return meeting(ed, &ed.Meetings[i])
		}
		return visit(ed, &ed.Visits[i-len(ed.Meetings)])
	})
	qs := quotes(ed)
	list(b, "quotes", len(qs), func(i int) any { return qs[i] })
	list(b, "edges", len(ed.Edges), func(i int) any { return edge(ed, &ed.Edges[i]) })
	b.WriteString("}\n")
	return b.Flush()
}

func list(b *bufio.Writer, name string, n int, item func(int) any) {
	b.WriteString(",\n\"" + name + "\":[")
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		j, err := json.Marshal(item(i))
		if err != nil { // plain structs of strings and numbers do not fail
			j = []byte("null")
		}
		b.Write(j)
	}
	b.WriteByte(']')
}

func article(ed *news.Edition, i int) articleOut {
	r := &ed.Readings[i]
	out := articleOut{ID: r.Article.ID, Mentions: []mentionOut{}, Dates: []dateOut{}, Furniture: []span{}, Captions: []span{}, Warnings: r.Warnings}
	for _, m := range r.Mentions {
		if e := ed.EntityOf(i, m.Actor); e != nil {
			out.Mentions = append(out.Mentions, mentionOut{span(m.Span), m.Kind, e.ID})
		}
	}
	for _, d := range r.Dates {
		if d.From != "" {
			out.Dates = append(out.Dates, dateOut{span(d.Span), d.From, d.To, d.Precision, d.Basis})
		}
	}
	for _, f := range r.Furniture {
		out.Furniture = append(out.Furniture, span(f.Span))
	}
	for _, c := range r.Captions {
		out.Captions = append(out.Captions, span(c))
	}
	return out
}

func entity(ed *news.Edition, e *news.Entity) entityOut {
	out := entityOut{ID: e.ID, Kind: e.Kind, Name: e.Name, Country: e.Country, Roles: e.Roles, Variants: []variantOut{}, Links: []linkOut{}}
	if out.Roles == nil {
		out.Roles = []string{}
	}
	for _, v := range e.Variants {
		out.Variants = append(out.Variants, variantOut{v.Surface, ed.Readings[v.Article].Article.ID, v.Count})
	}
	for _, l := range e.Links {
		o := linkOut{l.Surface, l.To, permille(l.Score), []string{}, l.Suspect}
		for _, r := range l.Reasons {
			o.Reasons = append(o.Reasons, r.Text)
		}
		out.Links = append(out.Links, o)
	}
	return out
}

func meeting(ed *news.Edition, m *news.Meeting) meetingOut {
	out := meetingOut{ID: m.ID, Kind: m.Kind, Status: m.Status, Participants: ids(ed, m.Participants), Unnamed: m.Unnamed,
		From: m.From, To: m.To, DayBasis: m.Day, Place: id(ed, m.Place), PlaceBasis: m.Where, Evidence: []ref{}}
	if out.Unnamed == nil {
		out.Unnamed = []string{}
	}
	if m.Visit >= 0 && m.Visit < len(ed.Visits) {
		out.Visit = ed.Visits[m.Visit].ID
	}
	out.Evidence = evidence(ed, m.Tellings)
	return out
}

func visit(ed *news.Edition, v *news.Visit) meetingOut {
	return meetingOut{ID: v.ID, Kind: news.VisitContact, Status: v.Status, Participants: ids(ed, []int{v.Visitor}), Unnamed: []string{},
		From: v.From, To: v.To, DayBasis: v.Day, Place: id(ed, v.Place), Evidence: evidence(ed, v.Tellings)}
}

func evidence(ed *news.Edition, ts []news.Telling) []ref {
	out := []ref{}
	seen := map[ref]bool{}
	for _, t := range ts {
		r := &ed.Readings[t.Article]
		for _, c := range t.Contacts {
			for _, s := range r.Contacts[c].Evidence {
				if x := (ref{r.Article.ID, span(s)}); !seen[x] {
					seen[x] = true
					out = append(out, x)
				}
			}
		}
	}
	return out
}

// quotes lists every quote once, by article and then place; each names its group.
func quotes(ed *news.Edition) []quoteOut {
	type at struct {
		article, quote int
		group          string
	}
	var all []at
	for _, g := range ed.Quotes {
		for _, q := range g.Quotes {
			all = append(all, at{q.Article, q.Quote, g.ID})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.article != b.article {
			return a.article < b.article
		}
		return ed.Readings[a.article].Quotes[a.quote].Start < ed.Readings[b.article].Quotes[b.quote].Start
	})
	out := make([]quoteOut, 0, len(all))
	for _, x := range all {
		r := &ed.Readings[x.article]
		q := &r.Quotes[x.quote]
		o := quoteOut{ID: quoteID(r, q), ref: ref{r.Article.ID, span(q.Span)}, Direct: q.Direct, Group: x.group}
		if e := ed.EntityOf(x.article, q.Speaker); e != nil {
			o.Speaker, o.SpeakerBasis = e.ID, q.Basis
		}
		if q.Via.Basis != news.Unknown {
			o.ViaBasis, o.Via = q.Via.Basis, q.Via.Name
			if e := ed.EntityOf(x.article, q.Via.Actor); e != nil {
				o.Via = e.ID
			} else if o.Via == "" {
				o.Via = q.Via.In(r.Article.Text)
			}
		}
		out = append(out, o)
	}
	return out
}

func edge(ed *news.Edition, e *news.Edge) edgeOut {
	out := edgeOut{A: id(ed, e.A), B: id(ed, e.B), Kind: e.Kind, Weight: e.Weight, Significance: permille(e.Significance), Evidence: []ref{}}
	for _, r := range e.Evidence {
		out.Evidence = append(out.Evidence, ref{r.Article, span(r.Span)})
	}
	return out
}

func ids(ed *news.Edition, es []int) []string {
	out := []string{}
	for _, e := range es {
		if s := id(ed, e); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func id(ed *news.Edition, e int) string {
	if e < 0 || e >= len(ed.Entities) {
		return ""
	}
	return ed.Entities[e].ID
}
