package desk

import "readout/wasm/news"

// Hash is the name of an edition: 64 bits of FNV-1a over everything in it that a view
// shows, in hexadecimal, but for the places in the drawing, which follow from its nodes
// and lines. Two programs that read the same articles to the same edition have the same
// one; that is how the page knows that the browser read what was read when it was built.
// Hashing an edition's JSON would say the same and costs 17 KB of encoders that nothing
// else needs.
func Hash(ed *news.Edition) string {
	h := hasher(14695981039346656037)
	for i := range ed.Readings {
		h.reading(&ed.Readings[i])
	}
	for _, at := range ed.Holder {
		h.ints(at...)
	}
	for i := range ed.Entities {
		h.entity(&ed.Entities[i])
	}
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		h.text(m.ID, string(m.Kind), string(m.Status), string(m.From), string(m.To), string(m.Day), string(m.Where))
		h.text(m.Unnamed...)
		h.ints(m.Participants...)
		h.ints(m.Place, m.Visit)
		for _, o := range m.Origins {
			h.ints(o...)
		}
		h.tellings(m.Tellings)
	}
	for i := range ed.Visits {
		v := &ed.Visits[i]
		h.text(v.ID, string(v.Status), v.Country, string(v.From), string(v.To), string(v.Day))
		h.ints(v.Visitor, v.Place)
		h.ints(v.Meetings...)
		h.ints(v.Covers...)
		h.tellings(v.Tellings)
	}
	for _, g := range ed.Quotes {
		h.text(g.ID)
		for _, q := range g.Quotes {
			h.ints(q.Article, q.Quote)
		}
	}
	for _, p := range ed.Passages {
		h.text(p.ID)
		for _, at := range p.Places {
			h.ints(at.Article, at.Start, at.End)
		}
	}
	for _, e := range ed.Edges {
		h.text(e.ID, string(e.Kind))
		h.ints(e.A, e.B, e.Weight, e.Significance)
		h.ints(e.Meetings...)
		h.refs(e.Evidence)
	}
	for _, n := range ed.Graph.Nodes {
		h.text(string(n.Kind), n.Label, n.Sub)
		h.ints(n.Entity, n.Meeting, n.R, n.Community, n.Rank)
	}
	for _, l := range ed.Graph.Lines {
		h.text(string(l.Kind))
		h.ints(l.From, l.To, l.Edge)
	}
	for _, n := range ed.Notices {
		h.text(n.ID, string(n.Kind), n.Text, n.Because)
		h.refs(n.Refs)
		h.ints(n.Rank)
	}
	return h.hex()
}

type hasher uint64

// prime is what FNV multiplies with. Every byte is taken in where it stands: in the
// browser a call costs more than the sum.
const prime = 1099511628211

// text and ints end with a mark, so that ("ab", "c") and ("a", "bc") differ.
func (h *hasher) text(list ...string) {
	x := *h
	for _, s := range list {
		for i := range len(s) {
			x = (x ^ hasher(s[i])) * prime
		}
		x = (x ^ 0xff) * prime
	}
	*h = (x ^ 0xfe) * prime
}

func (h *hasher) ints(list ...int) {
	x := *h
	for _, n := range list {
		for k := 0; k < 32; k += 8 {
			x = (x ^ hasher(byte(n>>k))) * prime
		}
	}
	*h = (x ^ 0xfd) * prime
}

func (h *hasher) spans(list ...news.Span) {
	for _, s := range list {
		h.ints(s.Start, s.End)
	}
}

func (h *hasher) refs(list []news.Ref) {
	for _, r := range list {
		h.text(r.Article)
		h.spans(r.Span)
	}
}

func (h *hasher) tellings(list []news.Telling) {
	for _, t := range list {
		h.ints(t.Article)
		h.ints(t.Contacts...)
	}
}

func (h *hasher) reading(r *news.Reading) {
	h.text(r.Article.ID, r.Hash)
	h.spans(r.Captions...)
	h.spans(r.Sentences...)
	for _, f := range r.Furniture {
		h.spans(f.Span)
		h.text(f.Why)
	}
	for _, m := range r.Mentions {
		h.spans(m.Span, m.Title)
		h.text(string(m.Kind))
		h.ints(m.Actor)
	}
	for _, d := range r.Dates {
		h.spans(d.Span)
		h.text(string(d.From), string(d.To), string(d.Precision), string(d.Basis))
	}
	for _, a := range r.Actors {
		h.text(a.Name, a.Country, string(a.Gender))
		for _, o := range a.Roles {
			h.spans(o.Span)
			h.text(o.Office, o.Country, o.Of)
		}
	}
	for _, x := range r.Refs {
		h.spans(x.Span)
		h.ints(x.Actor)
		h.text(string(x.Form), string(x.Basis))
	}
	for _, c := range r.Contacts {
		h.text(string(c.Kind), string(c.Status), string(c.From), string(c.To), string(c.Day), string(c.Where), string(c.Through.Basis), c.Through.Name)
		h.spans(c.Cue, c.DaySpan, c.PlaceSpan, c.Through.Span)
		h.spans(c.Evidence...)
		h.ints(c.Place)
		for _, p := range c.Parties {
			h.ints(p.Actor)
			h.spans(p.Span)
		}
	}
	for _, q := range r.Quotes {
		h.spans(q.Span, q.By, q.Cue, q.Via.Span)
		h.ints(q.Speaker, q.Via.Actor)
		h.text(string(q.Basis), string(q.Via.Basis), q.Via.Name)
	}
	h.text(r.Warnings...)
}

func (h *hasher) entity(e *news.Entity) {
	h.text(e.ID, string(e.Kind), e.Name, e.Country)
	h.text(e.Roles...)
	for _, v := range e.Variants {
		h.text(v.Surface)
		h.ints(v.Article, v.Count)
	}
	for _, l := range e.Links {
		h.text(l.Surface, l.To)
		h.ints(l.Article, l.Score)
		for _, r := range l.Reasons {
			h.text(r.Kind, r.Text)
		}
		h.refs(l.Refs)
	}
}

func (h hasher) hex() string {
	const digits = "0123456789abcdef"
	var b [16]byte
	for i := range b {
		b[i] = digits[h>>(60-4*i)&15]
	}
	return string(b[:])
}
