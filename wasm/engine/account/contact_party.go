package account

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// listLimit bounds the parties of one list; longer ones are rolls of attendance.
const listLimit = 16

// partyAt is the item of the party that begins at i, past "the visiting" and "the
// region's"; -1: none.
func (t *teller) partyAt(i int) int {
	k := i
	for n := 0; k < len(t.it) && n < 6; n++ {
		switch {
		case t.isParty(k):
			return t.named(k)
		case ctBeforeParty.Has(t.w(k)):
			k++
		case t.owns(k) && (t.it[k].party() || t.kind(k) != ctWord || !ctVerbs.Has(t.w(k))):
			k += 2
		default:
			if k = t.titled(k); k < 0 {
				k = t.called(i)
			}
			return k
		}
	}
	return -1
}

// named is the item of the name that goes on with a bare office at item k, which was
// read too short: "Head of the Council of the party Opposition Platform – For Life
// Viktor Medvedchuk"; k where there is none.
func (t *teller) named(k int) int {
	if t.kind(k) != ctDescribed || !t.d.Tokens[t.it[k].first].Cap || len(t.it[k].actors) > 0 {
		return k
	}
	for j := k + 1; j < len(t.it) && j < k+12; j++ {
		tok := &t.d.Tokens[t.it[j].first]
		switch w := t.w(j); {
		case t.kind(j) == ctNamed && !t.owns(j):
			if j > k+1 {
				return j
			}
			return k
		case t.it[j].party() || t.kind(j) == ctDate:
			return k
		case tok.Cap || w == "–" || w == "-" || ctInTitle.Has(w) && w != "and" && w != "in" && w != "at" && w != "with":
		default:
			return k
		}
	}
	return k
}

// called is the item of the name behind plain nouns from item i on: "Spanish tenors
// Placido Domingo"; -1: none.
func (t *teller) called(i int) int {
	for k := i; k < len(t.it) && k < i+6; k++ {
		if t.kind(k) == ctNamed {
			if t.owns(k) {
				return -1
			}
			return k
		}
		w := t.w(k)
		if w == "," && k > i && t.d.Tokens[t.it[i].first].Cap && k+1 < len(t.it) && t.d.Tokens[t.it[k+1].first].Cap {
			continue // "Russian fighter, Lightweight Champion Khabib"
		}
		if c := t.d.Tokens[t.it[k].first].Class; w == "" || c != text.Word && c != text.Number && w != "-" ||
			ctPrepositions.Has(w) || ctVerbs.Has(w) || ctBreaks.Has(w) || ctAuxiliaries.Has(w) || ctAdverbs.Has(w) || w == "her" || w == "his" {
			return -1
		}
	}
	return -1
}

// titled is the item of the name at the end of a title that begins at item i and
// that nobody could read whole: "Secretary General of the Organisation of the
// Petroleum Exporting Countries (OPEC) Mohammad Barkindo"; -1: none.
func (t *teller) titled(i int) int {
	if i >= len(t.it) || !lexicon.BeginsOffice(t.d.Fold(t.it[i].first)) && !(t.d.Tokens[t.it[i].first].Cap && t.kind(i) != ctDate) {
		return -1
	}
	office := false
	for k := i; k < len(t.it) && k < i+32; k++ {
		tok := &t.d.Tokens[t.it[k].first]
		w := t.w(k)
		switch {
		case t.kind(k) == ctNamed:
			if office && !t.owns(k) {
				return k
			}
			return -1
		case t.it[k].party() || t.kind(k) == ctDate:
			return -1
		case lexicon.Titled(t.d.Fold(t.it[k].first)):
			office = true
		case tok.Cap || w == "" || ctInTitle.Has(w) || tok.Class != text.Word && w != "." && w != ";" && w != ":" && tok.Class != text.Quote:
		default:
			return -1
		}
	}
	return -1
}

// list reads the parties from item i on: "A, B and C", "A as well as B", "senior
// officials, including A". end is the item after.
func (t *teller) list(i int) (out []ctParty, end int) { return t.listOf(i, false) }

// listOf is list; whole tells that what comes after "and" belongs to it whatever
// follows: "talks between A and B were held".
func (t *teller) listOf(i int, whole bool) (out []ctParty, end int) {
	k := t.partyAt(i)
	if k < 0 || t.owns(k) {
		return nil, i
	}
	out = t.take(out, k)
	end = t.pastName(k)
	for len(out) < listLimit {
		if t.kind(end-1) == ctGroup {
			if k := t.included(end); k > end {
				end = k
			}
		}
		k, sure := t.listNext(end)
		if k < 0 || t.owns(k) || !sure && !whole && t.startsClause(k) {
			break
		}
		out = t.take(out, k)
		end = t.pastName(k)
	}
	return out, end
}

// pastName is the item after the party at item k, past the name that a description
// may be followed by: "the Iraqi Foreign Minister, Ibrahim al-Jaafari".
func (t *teller) pastName(k int) int {
	it := &t.it[k]
	if it.kind != ctDescribed || t.w(k+1) != "," || t.kind(k+2) != ctNamed || len(it.actors) != 1 || t.it[k+2].actors[0] != it.actors[0] {
		return k + 1
	}
	if t.w(k+3) == "," {
		return k + 4
	}
	return k + 3
}

// included is the item of "including" after the group that ends before item i, past
// a place or day: "met with senior officials in Tehran, including".
func (t *teller) included(i int) int {
	for k := i; k < len(t.it) && k < i+10; k++ {
		switch w := t.w(k); {
		case w == "including":
			return k
		case w == "," || ctPrepositions.Has(w) && w != "with" || w == "the" || t.kind(k) == ctPlace || t.kind(k) == ctDate || t.kind(k) == ctBody:
		default:
			return i
		}
	}
	return i
}

// listNext is the party that goes on the list which ends before item i; sure where
// the words leave no doubt ("including").
func (t *teller) listNext(i int) (k int, sure bool) {
	j := i
	comma := t.w(j) == ","
	if comma {
		j++
	}
	switch t.w(j) {
	case "and", "&":
		j++
		adverb := t.w(j) == "also" || t.w(j) == "separately" || t.w(j) == "later"
		if adverb || t.w(j) == "with" {
			j++
		}
		if t.w(j) == "with" {
			j++
		} else if adverb && j < len(t.it) && t.kind(j) == ctWord && !t.d.Tokens[t.it[j].first].Cap && !ctBeforeParty.Has(t.w(j)) && !lexicon.BeginsOffice(t.w(j)) {
			return -1, false // "and later saw the king"
		}
		return t.partyAt(j), false
	case "as":
		if t.w(j+1) == "well" && t.w(j+2) == "as" {
			j += 3
			if t.w(j) == "with" {
				j++
			}
			return t.partyAt(j), true
		}
		return -1, false
	case "including", "among":
		if j = t.partyAt(j + 1); j >= 0 {
			return j, true
		}
		return -1, false
	case "led", "headed":
		if t.w(j+1) == "by" && t.kind(i-1) == ctGroup {
			return t.partyAt(j + 2), true
		}
		return -1, false
	}
	if comma {
		if k := t.partyAt(j); k >= 0 && t.listGoesOn(k+1) {
			return k, false
		}
	}
	return -1, false
}

// listGoesOn reports whether, after a comma and the party before item i, the list
// still goes on: its last member comes after "and".
func (t *teller) listGoesOn(i int) bool {
	for k := i; k < len(t.it) && k < i+3*listLimit; k++ {
		switch w := t.w(k); {
		case w == "and" || w == "&":
			return t.partyAt(k+1) >= 0
		case w == "," && (t.partyAt(k+1) >= 0 || t.w(k+1) == "and"):
		case w == "as" && t.w(k+1) == "well":
			return true
		case w == "," || t.it[k].party():
		default:
			return false
		}
	}
	return false
}

// startsClause reports whether the party at item k is the subject of a new clause
// rather than the end of a list: "met Putin, and Lavrov said".
func (t *teller) startsClause(k int) bool {
	n := t.pastAdverbs(k + 1)
	return n < len(t.it) && t.verbish(n)
}

// take adds the people of item k.
func (t *teller) take(out []ctParty, k int) []ctParty {
	it := &t.it[k]
	pronoun := it.kind == ctPronoun || it.kind == ctOwner
	p := ctParty{Party: news.Party{Actor: -1, Span: t.span(k, k+1), Group: it.kind == ctGroup}, pronoun: pronoun}
	if len(it.actors) == 0 {
		if pronoun {
			return out // "he", and nobody knows who
		}
		return append(out, p)
	}
	for _, a := range it.actors {
		p.Actor = a
		out = append(out, p)
	}
	return out
}

// verbish reports whether item i can be the verb of a subject before it.
func (t *teller) verbish(i int) bool {
	w := t.w(i)
	return w != "" && ctVerbish(t.d, t.it[i].first)
}

// pastAdverbs steps over adverbs, days and short brackets from item i on.
func (t *teller) pastAdverbs(i int) int {
	for i < len(t.it) {
		switch w := t.w(i); {
		case ctAdverbs.Has(w), t.kind(i) == ctDate:
			i++
		case w == "on" && t.kind(i+1) == ctDate:
			i += 2
		case w == "(":
			k := i + 1
			for k < len(t.it) && k < i+10 && t.w(k) != ")" {
				k++
			}
			if t.w(k) != ")" {
				return i
			}
			i = k + 1
		default:
			return i
		}
	}
	return i
}

// actorsOf lists the distinct named actors.
func actorsOf(ps []ctParty) []int {
	var out []int
next:
	for i := range ps {
		for _, a := range out {
			if a == ps[i].Actor {
				continue next
			}
		}
		if ps[i].Actor >= 0 {
			out = append(out, ps[i].Actor)
		}
	}
	return out
}
