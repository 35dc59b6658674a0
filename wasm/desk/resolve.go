package desk

import (
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// An id is an anchor, and any anchor leads to whatever holds it now: an old link to a
// person, made before two names were joined, opens the one person. The canonical ids
// are in the view's indexes; only another one costs a walk over the readings.

// entityAt is the entity that an id leads to.
func (v *view) entityAt(id string) (int, bool) {
	if e, ok := v.person[id]; ok {
		return e, true
	}
	n, i := v.find(id, "e:", func(r *news.Reading) int { return len(r.Mentions) }, func(r *news.Reading, i int) news.Span { return r.Mentions[i].Span })
	if n < 0 {
		return 0, false
	}
	e := v.ed.EntityIndex(n, v.ed.Readings[n].Mentions[i].Actor)
	return e, e >= 0
}

// meetingAt is the meeting that an id leads to.
func (v *view) meetingAt(id string) (int, bool) {
	if m, ok := v.meeting[id]; ok {
		return m, true
	}
	n, i := v.find(id, "m:", func(r *news.Reading) int { return len(r.Contacts) }, func(r *news.Reading, i int) news.Span { return r.Contacts[i].Cue })
	if n < 0 {
		return 0, false
	}
	m, ok := v.contactOf[n][i]
	return m, ok
}

// quoteAt is the quote whose own id this is: of several wordings, that one.
func (v *view) quoteAt(id string) (news.QuoteAt, bool) {
	n, i := v.find(id, "q:", func(r *news.Reading) int { return len(r.Quotes) }, func(r *news.Reading, i int) news.Span { return r.Quotes[i].Span })
	return news.QuoteAt{Article: n, Quote: i}, n >= 0
}

// groupAt is the group of quotes that an id leads to.
func (v *view) groupAt(id string) (int, bool) {
	at, ok := v.quoteAt(id)
	if !ok {
		return 0, false
	}
	g, ok := v.group(at)
	return g, ok
}

// find goes through all readings for a span whose anchor the id is; -1: there is none.
func (v *view) find(id, kind string, count func(*news.Reading) int, span func(*news.Reading, int) news.Span) (article, i int) {
	anchor, ok := strings.CutPrefix(id, kind)
	if !ok {
		return -1, -1
	}
	anchor, _, _ = strings.Cut(anchor, "-")
	for n := range v.ed.Readings {
		r := &v.ed.Readings[n]
		for i := range count(r) {
			if text.Anchor(r.Hash, span(r, i)) == anchor {
				return n, i
			}
		}
	}
	return -1, -1
}

// anchorOf is the id of one mention.
func (v *view) mentionID(n, i int) string {
	r := &v.ed.Readings[n]
	return "e:" + text.Anchor(r.Hash, r.Mentions[i].Span)
}

// textAt is the first article with the text of that id.
func (v *view) textAt(id string) (int, bool) {
	for n := range v.ed.Readings {
		if "t:"+v.ed.Readings[n].Hash == id {
			return n, true
		}
	}
	return 0, false
}

// calls is what a thing that a correction names is called now; "" where it is not here.
func (v *view) calls(c *news.Correction, id string) string {
	kind, _, _ := strings.Cut(id, ":")
	switch kind {
	case "e":
		return v.callsPerson(c, id)
	case "m":
		if i, ok := v.meetingAt(id); ok {
			return upperFirst(v.meetingTitle(&v.ed.Meetings[i]))
		}
	case "q":
		if at, ok := v.quoteAt(id); ok {
			r := &v.ed.Readings[at.Article]
			return clip(r.Quotes[at.Quote].In(r.Article.Text), 60)
		}
	case "t":
		if n, ok := v.textAt(id); ok {
			return clip(strings.TrimSpace(c.Span.In(v.ed.Readings[n].Article.Text)), 60)
		}
	}
	return ""
}

// callsPerson is the name: where names are joined or parted, as that place has it, and
// which outlet writes so, if both names are alike.
func (v *view) callsPerson(c *news.Correction, id string) string {
	e, ok := v.entityAt(id)
	if !ok {
		return ""
	}
	name := v.ed.Entities[e].Name
	if c.Kind != news.SamePerson && c.Kind != news.DifferentPerson && c.Kind != news.UnsurePerson {
		return name
	}
	other := c.And
	if id == c.And {
		other = c.Of
	}
	if o, ok := v.entityAt(other); !ok || o != e {
		return name
	}
	n, i := v.find(id, "e:", func(r *news.Reading) int { return len(r.Mentions) }, func(r *news.Reading, i int) news.Span { return r.Mentions[i].Span })
	if n < 0 {
		return name
	}
	r := &v.ed.Readings[n]
	return r.Mentions[i].In(r.Article.Text) + " (" + v.outlets[v.outlet[n]].Name + ")"
}

// addressOf is the fragment of what a correction is about; "" where it is not here.
func (v *view) addressOf(c *news.Correction) string {
	kind, _, _ := strings.Cut(c.Of, ":")
	switch kind {
	case "e":
		if e, ok := v.entityAt(c.Of); ok && v.ed.Entities[e].Kind == news.Person {
			return "person/" + v.ed.Entities[e].ID
		}
	case "m":
		if i, ok := v.meetingAt(c.Of); ok {
			return "meeting/" + v.ed.Meetings[i].ID
		}
	case "q":
		if g, ok := v.groupAt(c.Of); ok {
			return "quote/" + v.ed.Quotes[g].ID
		}
	case "t":
		if n, ok := v.textAt(c.Of); ok {
			return "article/" + v.ed.Readings[n].Article.ID
		}
	}
	return ""
}

func upperFirst(s string) string {
	if s != "" && 'a' <= s[0] && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}
