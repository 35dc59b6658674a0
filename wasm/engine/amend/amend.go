// Package amend finds what corrections are about, and keeps what became of each.
package amend

import (
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A correction names anchors; the rooms that apply it (link, event) think in mentions,
// contacts and quotes. This room looks the anchors up once, before anything is joined,
// and is told afterwards what was done. The simpler way, to correct the finished
// edition, would leave edges, visits and notices that rest on what was corrected.
//
// Without corrections there is no [Book], and every question to the nil Book is
// answered by nothing: the edition has the same bytes as if this room did not exist.

// A Book is the corrections of one collection and where they lead.
type Book struct {
	list     []news.Correction
	active   []bool // no later one has the same subject
	outcomes []news.Outcome

	people map[string][]Place
	cues   map[string][]Place
	quotes map[string][]Place
	texts  map[string][]int // articles
	owned  map[int]bool     // readings that are copies already
}

// A Place is a mention, contact or quote: its article, and its index there.
type Place struct{ Article, Index int }

// Why a correction is not applied. Plain sentences.
const (
	Gone      = "What it is about is not in these articles, or is not read there any more."
	Overruled = "A later correction says otherwise."
	Conflict  = "Another correction keeps them apart."
	Ambiguous = "The same words report several meetings now, and it is not clear which one was meant."
	Nobody    = "Nobody would be left in the meeting; say instead that it was no meeting."
	WrongKind = "It names something of another kind than it needs."
)

// Open looks the corrections up in ed.Readings. It never changes a reading that it was
// given: those it has to change are replaced in ed by copies.
func Open(ed *news.Edition, list []news.Correction) *Book {
	if len(list) == 0 {
		return nil
	}
	b := &Book{list: list, active: make([]bool, len(list)), outcomes: make([]news.Outcome, len(list)),
		people: map[string][]Place{}, cues: map[string][]Place{}, quotes: map[string][]Place{},
		texts: map[string][]int{}, owned: map[int]bool{}}
	last := map[string]int{}
	for i := range list {
		last[list[i].Subject()] = i
	}
	for i := range list {
		b.outcomes[i] = news.Outcome{Correction: list[i], Why: Gone, Meeting: -1, Article: -1, Quote: -1}
		if b.active[i] = last[list[i].Subject()] == i; !b.active[i] {
			b.outcomes[i].Why = Overruled
		}
		b.wanted(&list[i])
	}
	b.find(ed)
	ed.Readings = append([]news.Reading(nil), ed.Readings...)
	b.split(ed)
	b.furniture(ed)
	return b
}

// wanted notes the anchors that have to be looked up.
func (b *Book) wanted(c *news.Correction) {
	for _, id := range append([]string{c.Of, c.And}, c.With...) {
		kind, anchor := cut(id)
		switch kind {
		case "e":
			b.people[anchor] = nil
		case "m":
			b.cues[anchor] = nil
		case "q":
			b.quotes[anchor] = nil
		case "t":
			b.texts[anchor] = nil
		}
	}
}

// cut parts an id into its kind and its anchor. Two meetings that one cue tells are
// told apart by "-2" at the end of the id, which is no part of the anchor.
func cut(id string) (kind, anchor string) {
	kind, anchor, _ = strings.Cut(id, ":")
	anchor, _, _ = strings.Cut(anchor, "-")
	return kind, anchor
}

// find goes through all readings once.
func (b *Book) find(ed *news.Edition) {
	look := func(in map[string][]Place, r *news.Reading, sp news.Span, at Place) {
		if len(in) == 0 {
			return
		}
		x := text.Anchor(r.Hash, sp)
		if list, ok := in[x]; ok {
			in[x] = append(list, at)
		}
	}
	for a := range ed.Readings {
		r := &ed.Readings[a]
		if list, ok := b.texts[r.Hash]; ok {
			b.texts[r.Hash] = append(list, a)
		}
		if len(b.people) > 0 {
			for i := range r.Mentions {
				look(b.people, r, r.Mentions[i].Span, Place{a, i})
			}
		}
		for i := range r.Contacts {
			look(b.cues, r, r.Contacts[i].Cue, Place{a, i})
		}
		for i := range r.Quotes {
			look(b.quotes, r, r.Quotes[i].Span, Place{a, i})
		}
	}
}

// Each calls do with every correction of one of these kinds that no later one overrules,
// in the order they were given.
func (b *Book) Each(do func(i int, c *news.Correction), kinds ...news.CorrectionKind) {
	if b == nil {
		return
	}
	for i := range b.list {
		for _, k := range kinds {
			if b.active[i] && b.list[i].Kind == k {
				do(i, &b.list[i])
			}
		}
	}
}

// Actors are the actors that hold the mention an id names; one, but for texts that are
// there twice.
func (b *Book) Actors(ed *news.Edition, id string) (out []news.ActorAt) {
	kind, anchor := cut(id)
	if b == nil || kind != "e" {
		return nil
	}
	for _, p := range b.people[anchor] {
		if x := ed.Readings[p.Article].Mentions[p.Index].Actor; x >= 0 {
			out = append(out, news.ActorAt{Article: p.Article, Actor: x})
		}
	}
	return out
}

// Entity is the entity that holds the mention an id names, once entities are made; -1:
// none.
func (b *Book) Entity(ed *news.Edition, id string) int {
	for _, at := range b.Actors(ed, id) {
		if e := ed.EntityIndex(at.Article, at.Actor); e >= 0 {
			return e
		}
	}
	return -1
}

// Contacts are the contacts whose cue an id names.
func (b *Book) Contacts(id string) []Place {
	if kind, anchor := cut(id); b != nil && kind == "m" {
		return b.cues[anchor]
	}
	return nil
}

// Done notes that correction i was applied, and to what.
func (b *Book) Done(i int, set func(*news.Outcome)) {
	o := &b.outcomes[i]
	o.Applied, o.Why = true, ""
	set(o)
}

// Refuse notes why correction i was not applied.
func (b *Book) Refuse(i int, why string) { b.outcomes[i].Why = why }

// Close hands over what became of the corrections.
func (b *Book) Close(ed *news.Edition) {
	if b == nil {
		return
	}
	for i := range b.outcomes { // whom the corrections about people are about now
		o := &b.outcomes[i]
		switch o.Kind {
		case news.SamePerson, news.DifferentPerson, news.UnsurePerson, news.PersonName:
			for _, id := range []string{o.Of, o.And} {
				if e := b.Entity(ed, id); e >= 0 && (len(o.Entities) == 0 || o.Entities[0] != e) {
					o.Entities = append(o.Entities, e)
				}
			}
		}
	}
	ed.Outcomes = b.outcomes
}
