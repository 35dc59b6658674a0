package amend

import (
	"strings"

	"readout/wasm/news"
)

// own replaces the reading of article a by a copy that may be changed, and gives it.
func (b *Book) own(ed *news.Edition, a int) *news.Reading {
	r := &ed.Readings[a]
	if b.owned[a] {
		return r
	}
	b.owned[a] = true
	r.Mentions = append([]news.Mention(nil), r.Mentions...)
	r.Quotes = append([]news.Quote(nil), r.Quotes...)
	r.Actors = append([]news.Actor(nil), r.Actors...)
	r.Contacts = append([]news.Contact(nil), r.Contacts...)
	for i := range r.Contacts {
		c := &r.Contacts[i]
		c.Parties = append([]news.Party(nil), c.Parties...)
	}
	return r
}

// split parts an actor of one article whom a correction says to be two. Every mention
// with the wording of the one that leaves goes along with it; where both are written
// alike, that mention alone.
func (b *Book) split(ed *news.Edition) {
	b.Each(func(_ int, c *news.Correction) {
		_, of := cut(c.Of)
		_, and := cut(c.And)
		for n := range min(len(b.people[of]), len(b.people[and])) {
			x, y := b.people[of][n], b.people[and][n]
			if x.Article != y.Article || x.Index == y.Index {
				continue
			}
			if r := &ed.Readings[x.Article]; r.Mentions[x.Index].Actor >= 0 && r.Mentions[x.Index].Actor == r.Mentions[y.Index].Actor {
				part(b.own(ed, x.Article), x.Index, y.Index)
			}
		}
	}, news.DifferentPerson, news.UnsurePerson)
}

// part takes mention x, and those like it, out of the actor that holds x and y.
func part(r *news.Reading, x, y int) {
	s := r.Article.Text
	old, surface := r.Mentions[x].Actor, r.Mentions[x].In(s)
	var leave, stay []int
	for _, m := range r.Actors[old].Mentions {
		switch same := r.Mentions[m].In(s) == surface; {
		case m == x, same && r.Mentions[y].In(s) != surface:
			leave = append(leave, m)
		default:
			stay = append(stay, m)
		}
	}
	if len(stay) == 0 {
		return
	}
	now := len(r.Actors)
	a := news.Actor{Kind: r.Actors[old].Kind, Name: surface, Mentions: leave}
	left := r.Actors[old]
	left.Mentions, left.Roles = stay, nil
	for _, role := range r.Actors[old].Roles {
		if overlaps(r, leave, role.Span) {
			a.Roles = append(a.Roles, role)
		} else {
			left.Roles = append(left.Roles, role)
		}
	}
	if left.Name == surface {
		left.Name = longest(r, stay)
	}
	r.Actors[old] = left
	r.Actors = append(r.Actors, a)
	for _, m := range leave {
		r.Mentions[m].Actor = now
	}
	follow(r, leave, old, now)
}

// follow gives the new actor what the text tells of the mentions that left.
func follow(r *news.Reading, leave []int, old, now int) {
	for i := range r.Contacts {
		for p := range r.Contacts[i].Parties {
			if q := &r.Contacts[i].Parties[p]; q.Actor == old && overlaps(r, leave, q.Span) {
				q.Actor = now
			}
		}
	}
	for i := range r.Quotes {
		if q := &r.Quotes[i]; q.Speaker == old && overlaps(r, leave, q.By) {
			q.Speaker = now
		}
	}
}

// overlaps reports whether sp touches one of the mentions, titles included.
func overlaps(r *news.Reading, mentions []int, sp news.Span) bool {
	for _, m := range mentions {
		x := &r.Mentions[m]
		if sp.Overlaps(x.Span) || sp.Overlaps(x.Title) || sp.Overlaps(x.Whole) {
			return true
		}
	}
	return false
}

// longest is the surface with most words, the first of several.
func longest(r *news.Reading, mentions []int) string {
	best := ""
	for _, m := range mentions {
		if s := r.Mentions[m].In(r.Article.Text); best == "" || strings.Count(s, " ") > strings.Count(best, " ") {
			best = s
		}
	}
	return best
}

// furniture notes which corrections of furniture met their text; the room text has
// applied them when the article was read.
func (b *Book) furniture(ed *news.Edition) {
	b.Each(func(i int, c *news.Correction) {
		_, hash := cut(c.Of)
		for _, a := range b.texts[hash] {
			if c.Span.Start >= 0 && c.Span.End <= len(ed.Readings[a].Article.Text) && !c.Span.Empty() {
				b.Done(i, func(o *news.Outcome) { o.Article = a })
				return
			}
		}
	}, news.IsFurniture, news.IsNews)
}

// Speakers gives quotes the speaker that the reader says they have. The entities are
// made by then, so that anybody may be named, also who is not named in that article.
func (b *Book) Speakers(ed *news.Edition) {
	b.Each(func(i int, c *news.Correction) {
		who := -1
		if c.And != "" {
			if who = b.Entity(ed, c.And); who < 0 {
				return
			}
			if ed.Entities[who].Kind == news.Place {
				b.Refuse(i, WrongKind)
				return
			}
		}
		kind, anchor := cut(c.Of)
		if kind != "q" {
			return
		}
		for _, p := range b.quotes[anchor] {
			r := b.own(ed, p.Article)
			q := &r.Quotes[p.Index]
			q.Speaker, q.Basis, q.By = -1, news.Corrected, news.Span{}
			if who >= 0 {
				q.Speaker = b.actor(ed, p.Article, who)
			}
			b.Done(i, func(o *news.Outcome) {
				o.Article, o.Quote = p.Article, p.Index
				if who >= 0 {
					o.Entities = []int{who}
				}
			})
		}
	}, news.SpeakerIs)
}

// actor is the actor of entity e in article a; one without a mention, where the article
// does not name e.
func (b *Book) actor(ed *news.Edition, a, e int) int {
	for i, h := range ed.Holder[a] {
		if h == e {
			return i
		}
	}
	r := b.own(ed, a)
	r.Actors = append(r.Actors, news.Actor{Kind: ed.Entities[e].Kind, Name: ed.Entities[e].Name, Country: ed.Entities[e].Country})
	ed.Holder[a] = append(ed.Holder[a], e)
	return len(r.Actors) - 1
}
