package mention

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
)

// What can be a name at all. The learned weights choose among possible names; what
// is ruled out here no weight brings back. These are the rules that hold in all
// English news: a title is no part of a name, a possessive ends one, a name does not
// run on over the end of "President of Uganda" into the president's own.

// kinds is a set of kinds.
type kinds uint8

const (
	asPerson kinds = 1 << person
	asBody   kinds = 1 << body
	asPlace  kinds = 1 << place
)

// opens reports whether a name may begin at token i.
func (f *finder) opens(i int) bool {
	if f.is(i, capital) {
		if f.hyphen(i - 1) {
			return !f.is(i-2, particle) // "Assad" of "al-Assad"
		}
		return !f.is(i-1, capital) || !noble.Has(f.fold(i-1)) || f.is(i-1, upper) // "Stefano" of "Di Stefano"
	}
	if !f.is(i, particle) {
		return false
	}
	switch w := f.fold(i); w {
	case "al", "el", "ul", "as", "ad", "an", "ar", "ash", "az": // al-Assad
		return f.hyphen(i+1) && f.is(i+2, capital)
	case "bin", "ibn", "van", "von", "de", "di", "del", "della", "da", "dos", "du":
		return f.is(i+1, capital) || f.is(i+1, particle) && f.is(i+2, capital)
	}
	return false
}

// hyphen reports whether token i is a hyphen between two parts of one word.
func (f *finder) hyphen(i int) bool {
	return i > 0 && i+1 < len(f.w) && f.fold(i) == "-" && f.d.Tokens[i].Glued && f.d.Tokens[i+1].Glued
}

// joins reports whether token i may stand inside a name.
func (f *finder) joins(i int) bool {
	if f.is(i, capital|particle|half) || f.w[i].fixed != none {
		return true
	}
	switch t := f.d.Tokens[i]; t.Class {
	case text.Clitic, text.Number:
		return true
	default:
		switch f.fold(i) {
		case "of", "the", "for", "and", "&", "-", ",", "in", "on", "upon":
			return true
		}
	}
	return false
}

// closes reports whether a name may end with token i.
func (f *finder) closes(i int) bool {
	return f.is(i, capital|half) || f.d.Tokens[i].Class == text.Number || f.w[i].fixedOn == 1
}

// allowed is the set of kinds that tokens [i, j) may be a name of.
func (f *finder) allowed(i, j int) kinds {
	if f.halves(i, j) || j-i < 3 && f.is(i, craft) && f.w[i].fixed == none {
		return 0
	}
	ks := asPerson | asBody | asPlace
	for x := i; x < j && ks != 0; x++ {
		if k := f.w[x].fixed; k != none { // all of it and nothing else
			if x != i || f.w[x].fixedBack != 0 || int(f.w[x].fixedOn) != j-i {
				return 0
			}
			return 1 << k
		}
		if f.is(x, capital) {
			ks &= f.allowsWord(x, i, j)
		} else if !f.is(x, particle) || f.fold(x) == "an" || f.fold(x) == "as" {
			ks &= f.allowsMark(x, i, j)
		}
	}
	if ks == 0 {
		return 0
	}
	if e := f.w[i].entry; j-i > 1 && int(f.w[i].n) == j-i && e&(lexicon.IsOrg|lexicon.IsOutlet) != 0 && e&lexicon.IsPlace == 0 {
		ks &= asBody
	}
	if j-i == 1 && f.w[i].entry&(lexicon.IsCountry|lexicon.IsCapital) != 0 && f.w[i].entry&(lexicon.IsOrg|lexicon.IsOutlet) == 0 {
		ks &^= asBody
	}
	if j-i > 1 && f.is(j-1, adjectival) && !f.is(j-1, familyName|givenName) && f.fold(j - 1)[len(f.fold(j-1))-1] != 's' && int(f.w[i].n) != j-i {
		ks &^= asBody | asPlace // "the Kentucky Republican"
	}
	if j-i == 1 && f.is(i, adjectival) && f.w[i].entry == 0 {
		ks &^= asPlace
		if !f.is(i, familyName|givenName) {
			ks &^= asPerson
		}
	}
	if j-i > 1 && f.is(j-1, outletWord) && !f.is(j-1, placeHead) && int(f.w[i].n) != j-i {
		ks &^= asPlace
	}
	if j-i == 1 && f.is(i, thing) && f.w[i].title == untitled && !f.maybePerson(i, j) {
		ks &^= asPerson // Islam, unless somebody is called so
	}
	if ks&(asBody|asPlace) != 0 && f.head(i, j) == thing && (int(f.w[i].n) != j-i || f.w[i].entry == 0) {
		ks &^= asBody | asPlace
	}
	return ks
}

// maybePerson reports whether a word for a thing is somebody's name in this article.
func (f *finder) maybePerson(i, j int) bool {
	return j-i == 1 && f.is(i, thing) && f.w[i].title == untitled && f.memory.get(f.key(i, j)).part[person] != 0
}

// allowsWord is what a name may be with the capitalised token x in it.
func (f *finder) allowsWord(x, i, j int) kinds {
	ks := asPerson | asBody | asPlace
	fl := f.w[x].flags
	if fl&calendar != 0 {
		if j-i == 1 {
			return 0
		}
		ks &^= asPlace
		if fl&(givenName|familyName) == 0 {
			ks &^= asPerson
		}
	}
	if fl&titleWord != 0 {
		if x == i || fl&(givenName|familyName) == 0 {
			ks &^= asPerson
		}
		if !f.titleInside(x, i, j) {
			ks &^= asBody | asPlace
		}
	}
	if x > i && f.givenAfter(x, i, j) {
		ks &^= asBody | asPlace
	}
	if t := f.w[x].title; x > i && (t == byFar || t == byState) && f.personal(x) && (t == byState || f.is(x, givenName|familyFirst)) {
		return 0
	}
	return ks
}

// givenAfter reports whether a given name at x, with one word after it at the end,
// follows a body or place that is whole without it: "Federal Service for Financial
// Monitoring Yury Chikhanchin", "Kazakhstan Nursultan Nazarbayev".
func (f *finder) givenAfter(x, i, j int) bool {
	if x+2 != j || !f.is(x, givenName|familyFirst) || !f.personal(x) || !f.personal(x+1) || !f.is(x-1, capital) || f.is(x-1, initial) {
		return false
	}
	if f.w[x-1].entryOn == 1 || f.w[x-1].entry&(lexicon.IsCountry|lexicon.IsCapital|lexicon.IsOrg) != 0 {
		return true
	}
	if f.is(x-1, givenName) || !f.is(x, givenName) {
		return false
	}
	for y := i; y < x; y++ {
		if f.is(y, orgHead|placeHead|titleWord) {
			return true
		}
	}
	return false
}

// titleInside reports whether a body or place may have the title word x in it:
// "King Fahd University" and "Office of the President", not "General Li" or "State
// Duma Speaker".
func (f *finder) titleInside(x, i, j int) bool {
	if int(f.w[i].n) == j-i && f.w[i].entry != 0 {
		return true
	}
	if w := f.fold(i + int(f.w[i].officeOn)); x == i && (w == "of" || w == "for") && !f.is(i, orgHead) {
		return false // "Secretary of the Security Council"
	}
	if titleInNames.Has(f.fold(x)) && f.headBehind(x, j) {
		return true
	}
	if x == j-1 {
		return f.titleEnding(x, i, j)
	}
	if f.d.Tokens[x+1].Class == text.Clitic || f.is(x+1, titleWord) {
		return true
	}
	for x++; x < j-1 && f.is(x, particle); x++ {
	}
	return !f.personal(x) && f.w[x].title == untitled
}

// headBehind reports whether a word that makes a body or a place stands in (x, j).
func (f *finder) headBehind(x, j int) bool {
	for y := j - 1; y > x; y-- {
		if f.is(y, orgHead|orgTail|placeHead|outletWord) && !f.is(y, titleWord) {
			return true
		}
	}
	return false
}

// titleEnding reports whether a title may be the last word of the name [i, j): "Ministry of the
// Prime Minister".
func (f *finder) titleEnding(x, i, j int) bool {
	y := x - int(f.w[x].officeBack) - 1
	if f.fold(y) == "the" {
		y--
	}
	return y > i && f.fold(y) == "of" && f.is(i, orgHead) || j-i == 1 && f.is(x, acronym|orgHead)
}

// personal reports whether the capitalised token x can be a part of a person's name.
func (f *finder) personal(x int) bool {
	return f.is(x, capital) && (f.is(x, givenName) || !f.is(x, adjectival)) && !f.is(x, orgHead|orgTail|placeHead|outletWord|titleWord|thing|calendar|acronym) && f.w[x].n < 2
}

// allowsMark is what a name may be with token x, no capitalised word, in it.
func (f *finder) allowsMark(x, i, j int) kinds {
	ks := asPerson | asBody | asPlace
	switch t := f.d.Tokens[x]; t.Class {
	case text.Number:
		if x != j-1 || j-i < 2 {
			return 0
		}
		return ks &^ asPerson
	case text.Clitic:
		return ks &^ asPerson
	}
	switch f.fold(x) {
	case "-":
		if !f.hyphen(x) || x+1 >= j || f.apart(x) && int(f.w[i].n) != j-i {
			return 0
		}
		return ks
	case "and":
		if (f.apart(x) || f.is(x-1, orgTail)) && int(f.w[i].n) != j-i {
			return 0
		}
	case ",":
		if int(f.w[i].n) != j-i && !(x == j-2 && f.is(j-1, orgTail)) {
			return 0
		}
	}
	if f.is(x, half) {
		return asPerson
	}
	return ks &^ asPerson
}

// apart reports whether the hyphen or "and" at x stands between two names:
// "Tehran-Beijing ties", "Iran and China".
func (f *finder) apart(x int) bool {
	return x > 0 && x+1 < len(f.w) && f.names(x-1) && f.names(x+1)
}

func (f *finder) names(x int) bool {
	return f.w[x].entry&(lexicon.IsCountry|lexicon.IsCapital|lexicon.IsRegion) != 0 || f.w[x].entryOn == 1 || f.is(x, adjectival)
}

// head is the class of the head of a phrase: of its last word, or of the one before
// "of" and its like. 0: none of those that matter.
func (f *finder) head(i, j int) flag {
	h := j - 1
	for x := i + 1; x < j; x++ {
		if w := f.fold(x); w == "of" || w == "for" || w == "on" || w == "in" {
			h = x - 1
			break
		}
	}
	fl := f.w[max(i, h)].flags
	if fl&orgHead != 0 {
		return orgHead
	}
	return fl & thing
}

// halves reports whether [i, j) begins or ends in the middle of an office of several
// words ("National Defense" of "Minister of National Defense") or of a known phrase
// ("Republic" of "People's Republic of China").
func (f *finder) halves(i, j int) bool {
	a, b := &f.w[i], &f.w[j-1]
	return a.officeBack > 0 || a.entryBack > 0 || b.officeOn > 1 || b.entryOn > 1
}
