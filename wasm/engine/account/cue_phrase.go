package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A ctPhrase is the phrase around a noun that tells of a contact: "his first
// telephone conversation with Wei on Wednesday".
type ctPhrase struct {
	noun, first int // items
	kind        news.ContactKind
	owners      []ctParty // "his", "Raisi's"
	definite    bool      // "the meeting": perhaps one told before
	theirs      bool      // "their meeting": of the two who are the subject
	plural      bool
	recalled    bool // "previous", "last"
	status      news.Status
	skip        bool // "possible", "proposed", "no"
	date        int  // item of "today's"; -1
	apart       bool
	bare        bool // "call" without "telephone": a call only with somebody
}

// phrase reads what stands before the noun at item n.
func (t *teller) phrase(n int, kind ctNoun) ctPhrase {
	p := ctPhrase{noun: n, first: n, kind: kind.kind(), status: news.Held, date: -1}
	w := t.w(n)
	p.plural = len(w) > 1 && w[len(w)-1] == 's' && !ctPluralOnly.Has(w)
	phoned := false
	for j := n - 1; j >= 0 && j > n-9; j-- {
		w := t.w(j)
		p.first = j
		if w == "telephone" || w == "phone" || w == "video" && ctNounOf(t.w(n)) == ctCallNoun {
			phoned = true
		} else if t.kind(j) == ctDate {
			p.date = j
		} else if t.opensPhrase(&p, j) {
			break
		} else {
			p.adjective(w)
		}
	}
	if t.w(p.first-1) == "and" { // "his forthcoming visit and his talks with Bush"
		for k := p.first - 2; k >= 0 && k > p.first-10; k-- {
			if w := t.w(k); w == "forthcoming" || w == "upcoming" {
				p.status = news.Planned
			}
		}
	}
	if call := w == "call" || w == "calls"; phoned || call {
		p.kind = news.Call
		p.bare = call && !phoned // "calls for": perhaps not on the telephone
		if t.w(n-1) == "courtesy" {
			p.kind, p.bare = news.MeetingContact, false
		}
	}
	return p
}

// ctPluralOnly are nouns that are plural in form alone.
var ctPluralOnly = ctSet(`talks negotiations consultations discussions`)

// opensPhrase reads item j where it is the first of the phrase (an article, an
// owner), or stands before the first.
func (t *teller) opensPhrase(p *ctPhrase, j int) bool {
	w := t.w(j)
	switch {
	case t.d.Tokens[t.it[j].first].Class == text.Clitic && t.it[j].kind == ctWord:
		if j == 0 || !t.it[j-1].party() && t.kind(j-1) != ctPress {
			return false // "China's": no person's
		}
		p.owners, p.first = t.ownersAt(j-1), j-1
	case t.kind(j) == ctOwner:
		p.owners, p.definite = t.take(nil, j), true
	case ctDefinite.Has(w):
		p.definite, p.theirs = true, w == "their"
	case w == "a" || w == "an" || w == "another" || w == "some" || w == "several":
		p.apart = p.apart || w == "another"
	case w == "no":
		p.skip = true
	case t.it[j].party(), w != "" && (ctPrepositions.Has(w) || ctSupport.Has(w) || ctVerbs.Has(w) || ctBreaks.Has(w) || ctPunct.Has(w) && w != "“" && w != "”" || ctAdverbs.Has(w) && w != "today" && w != "first"):
		p.first = j + 1
	default:
		return false
	}
	return true
}

var ctDefinite = ctSet(`the this that their these our my its`)

// adjective reads what a word within the phrase says of the contact.
func (p *ctPhrase) adjective(w string) {
	switch {
	case ctRecalled.Has(w):
		p.recalled = true
	case w == "upcoming" || w == "forthcoming" || w == "scheduled" || w == "planned":
		p.status = news.Planned
	case ctUnsure.Has(w):
		p.skip = true
	case w == "separate" || w == "second" || w == "third" || w == "new":
		p.apart = true
	}
}

// ownersAt reads the possessive party that ends at item k: "Putin and Xi's".
func (t *teller) ownersAt(k int) []ctParty {
	out := t.take(nil, k)
	if t.w(k-1) == "and" && k >= 2 && t.it[k-2].party() {
		out = append(t.take(nil, k-2), out...)
	}
	return out
}
