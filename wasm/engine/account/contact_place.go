package account

import "readout/wasm/news"

// where reads the place of a contact: only a place that its own phrase puts there,
// behind the parties or at the head of the sentence, never one named in passing.
func (t *teller) where(f *ctFound, cue, end int) {
	topical := ctCueOf(t.w(cue)) == cueDiscuss || ctCueOf(t.w(cue)) == cueBrief || ctCueOf(t.w(cue)) == cueExchange
	for k := cue + 1; k < end && k < len(t.it) && !topical; k++ { // not "discussed the situation in Syria with" // "held talks in Beijing with"
		if w := t.w(k); w == "in" || w == "at" {
			if p := t.placeAfter(k + 1); p >= 0 && p < end {
				t.setPlace(f, p, news.Stated)
				return
			}
		}
	}
	if p := t.placeBehind(end); p >= 0 {
		t.setPlace(f, p, news.Stated)
		return
	}
	if w := t.w(0); w == "in" || w == "at" { // "In Beijing, Baqeri met"
		if p := t.placeAfter(1); p >= 0 && p < cue && (t.w(p+1) == "," || t.isParty(p+1)) {
			t.setPlace(f, p, news.Stated)
			return
		}
	}
	if p, day := t.whereClause(cue); p >= 0 { // "arrived in Berlin on Friday, where he was received by"
		t.setPlace(f, p, news.Stated)
		if day >= 0 && f.From == "" {
			t.setDay(f, day, news.Inferred)
		}
		return
	}
	if a := t.w(2); t.w(0) == "upon" && a == "arrival" || t.w(1) == "arrival" || t.w(1) == "arriving" || t.w(0) == "arriving" {
		for k := 1; k < 5 && k < cue; k++ { // "Upon his arrival in Beijing"
			if t.w(k) == "in" {
				if p := t.placeAfter(k + 1); p >= 0 && p < cue {
					t.setPlace(f, p, news.Inferred)
				}
				return
			}
		}
	}
}

// whereClause finds the place and day before a "where" that begins the clause of cue.
func (t *teller) whereClause(cue int) (place, day int) {
	place, day = -1, -1
	k := cue - 1
	for ; k > 0 && k > cue-7 && t.w(k) != "where"; k-- {
		if ctStrongVerbs.Has(t.w(k)) && !ctAuxiliaries.Has(t.w(k)) || t.w(k) == "," {
			return -1, -1
		}
	}
	if t.w(k) != "where" {
		return -1, -1
	}
	for j := k - 1; j >= 0 && j > k-7; j-- {
		switch {
		case t.kind(j) == ctPlace && place < 0:
			place = j
		case t.usable(j) && day < 0:
			day = j
		case t.verbish(j) || t.it[j].party():
			return place, day
		}
	}
	return place, day
}

func (t *teller) setPlace(f *ctFound, item int, basis news.Basis) {
	it := &t.it[item]
	f.Place, f.Where, f.PlaceSpan = it.actors[0], basis, t.span(item, item+1)
}

// placeBehind looks for a place among what follows the parties.
func (t *teller) placeBehind(end int) int {
	for k := end; k < len(t.it) && k < end+24; {
		w := t.w(k)
		switch {
		case w == "," && t.pastApposition(k) > k:
			k = t.pastApposition(k)
		case t.kind(k) == ctDate || w == "," || w == "(" || w == ")" || ctAdverbs.Has(w) || ctHeld.Has(w):
			k++
		case w == "on" && t.kind(k+1) == ctDate:
			k += 2
		case w == "for" && t.forTalks(k) > k:
			k = t.forTalks(k)
		case w == "in" || w == "at" || w == "near" || w == "outside":
			if p := t.placeAfter(k + 1); p >= 0 {
				return p
			}
			n := t.pastPhrase(k + 1)
			if n == k+1 {
				return -1
			}
			k = n
		case w == "on" && t.beside(k), w == "as" && t.w(k+1) == "part", w == "via", w == "during" && !ctVisitWord.Has(t.w(k+2)):
			n := t.pastPhrase(k + 1)
			if n == k+1 {
				return -1
			}
			k = n
		default:
			return -1
		}
	}
	return -1
}

// forTalks steps over "for talks", "for a working lunch" at item k.
func (t *teller) forTalks(k int) int {
	for j := k + 1; j < len(t.it) && j < k+5; j++ {
		w := t.w(j)
		if ctNounOf(w) != 0 {
			return j + 1
		}
		if w == "" || ctPunct.Has(w) || ctPrepositions.Has(w) {
			break
		}
	}
	return k
}

// ctHeld are the words of "was held", "took place".
var ctHeld = ctSet(`was were has have been held took take takes place`)

// pastApposition is the comma that ends an apposition which begins after the comma
// at item k and before a place or day: "received Salman, Deputy Crown Prince and
// Defence Minister, at the Kremlin"; k where there is none.
func (t *teller) pastApposition(k int) int {
	for j := k + 1; j < len(t.it) && j < k+40; j++ {
		w := t.w(j)
		switch {
		case w == ",":
			if n := t.w(j + 1); n == "in" || n == "at" || n == "on" && t.kind(j+2) == ctDate || t.kind(j+1) == ctDate {
				if j > k+1 {
					return j
				}
				return k
			}
		case t.it[j].party() || ctStrongVerbs.Has(w) || ctBreaks.Has(w) && w != "and" || w == ";" || w == "." || ctPrepositions.Has(w) && w != "of" && w != "for":
			return k
		}
	}
	return k
}

var ctVisitWord = ctSet(`visit trip tour`)

// beside reports whether "on the sidelines", "on the eve" begins at item k: a phrase
// that tells of the occasion, not of the subject talked about.
func (t *teller) beside(k int) bool {
	if t.w(k) != "on" || t.w(k+1) != "the" {
		return false
	}
	switch t.w(k + 2) {
	case "sidelines", "margins", "fringes", "eve", "occasion", "invitation", "initiative":
		return true
	}
	return false
}

// placeAfter is the place that a phrase beginning at item k names: in "at the
// presidential office in Tehran" the town, in "at the Kremlin" the house; -1: none.
func (t *teller) placeAfter(k int) int {
	house := -1
	for n := 0; k < len(t.it) && n < 9; k, n = k+1, n+1 {
		w := t.w(k)
		switch {
		case t.kind(k) == ctPlace:
			if t.owns(k) { // "in Russia's Sochi"
				k++
				continue
			}
			if t.w(k+1) == "-" || t.w(k+1) == "–" { // "in the Russia-India format"
				return house
			}
			return k
		case t.kind(k) == ctBody && len(t.it[k].actors) > 0:
			if house < 0 && !t.owns(k) && !t.longer(k) {
				house = k
			}
		case t.kind(k) == ctDate || ctPunct.Has(w) || ctBreaks.Has(w) || ctStrongVerbs.Has(w):
			return house
		case t.it[k].party() && !t.owns(k):
			return -1
		case w == "in" || w == "at" || w == "near" || w == "of" && ctVenues.Has(t.w(k-1)):
		case ctPrepositions.Has(w) || ctNoPlace.Has(w) || len(w) > 5 && w[len(w)-3:] == "ing" && !ctVenues.Has(w):
			return house
		}
	}
	return house
}

// ctVenues are nouns that "of" joins to a place or a house: "in the city of Sochi".
var ctVenues = ctSet(`city town village capital resort island port palace cathedral castle university ministry academy hall region
	territory republic headquarters residence embassy mission house building suburb outskirts south north east west centre center
	province district state kingdom commonwealth`)

// ctNoPlace are words after "in" that no place follows: "in the context of Syria".
var ctNoPlace = ctSet(`context framework connection light presence view accordance course atmosphere format preparation
	field situation interests spirit order addition response favour favor support terms case relation area capacity`)
