// Package link joins the actors of all articles into entities, with reasons.
package link

import (
	"readout/wasm/engine/amend"
	"readout/wasm/news"
)

// The unit of comparison is the form: a folded name together with the country and
// offices its article gives it. Six thousand articles that write "Vladimir Putin"
// are one form, so comparing grows with the number of different names and not with
// the number of articles. Forms are compared within blocks of like keys
// (name.Keys), the surest pair first, and joined into clusters; a cluster is never
// joined to another that contradicts one of its members. The simpler rule, join
// what looks alike, makes one man of two Mohammads as soon as a third article
// omits a name; hence contradiction is asked of whole clusters.
//
// Order never matters: forms and pairs are sorted by content, ids are the least
// anchor of a cluster.

// Join sets ed.Entities and ed.Holder from ed.Readings. What the reader says of who is
// who comes from the book; nil: nothing.
func Join(ed *news.Edition, book *amend.Book) {
	rules := partings(ed, book)    // who the reader says are two
	forms := gather(ed, rules.own) // actors of one name and context, together
	cs := newClusters(forms)       // each form a cluster of its own
	cs.keepApart(rules)
	cs.joinByRule(ed)
	cs.joinByReader(ed, book) // who the reader says are one
	entities(ed, cs)          // names, countries, offices, ids, variants, links
	called(ed, book)          // what the reader calls them
}

// joinByRule is all that the engine does by itself.
func (c *clusters) joinByRule(ed *news.Edition) {
	c.joinPeople()     // full names alike, then family names alone
	c.joinBodies()     // organisations: acronyms, legal forms, word order
	c.joinPlaces()     // places: other spellings, other names of a country
	c.joinSuspects(ed) // what the account demands and the spelling forbids
}
