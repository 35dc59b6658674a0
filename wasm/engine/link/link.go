// Package link joins the actors of all articles into entities, with reasons.
package link

import (
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

// Join sets ed.Entities and ed.Holder from ed.Readings.
func Join(ed *news.Edition) {
	forms := gather(ed)      // actors of one name and context, together
	cs := newClusters(forms) // each form a cluster of its own
	cs.joinPeople()          // full names alike, then family names alone
	cs.joinBodies()          // organisations: acronyms, legal forms, word order
	cs.joinPlaces()          // places: other spellings, other names of a country
	cs.joinSuspects(ed)      // what the account demands and the spelling forbids
	entities(ed, cs)         // names, countries, offices, ids, variants, links
}
