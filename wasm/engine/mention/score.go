package mention

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
)

// plain is how well token i does as no part of a name.
func (f *finder) plain(i int) int {
	if !f.is(i, capital) {
		return 0
	}
	s := 0
	if f.is(i, adjectival|titleWord|calendar) {
		s += 400
	}
	if f.is(i, ordinary) {
		s += 200
	}
	if f.is(i, opening) {
		s += 50
	}
	return s
}

// score is how well tokens [i, j) do as a name of kind k; false: not at all.
func (f *finder) score(i, j int, k kind) (int, bool) {
	inner := 0 // small words and marks inside
	for x := i; x < j; x++ {
		if f.is(x, capital) {
			continue
		}
		switch t := f.d.Tokens[x]; {
		case t.Class == text.Number && (x != j-1 || k == person):
			return 0, false
		case t.Class == text.Clitic && k == person, f.fold(x) == "," && int(f.w[i].n) != j-i && !(f.is(j-1, orgTail) && x == j-2):
			return 0, false
		case f.fold(x) == "-" && (!t.Glued || x+1 >= j || !f.d.Tokens[x+1].Glued):
			return 0, false
		}
		if !f.is(x, particle) && f.fold(x) != "-" {
			inner++
		}
	}
	if f.fold(i-1) == "-" && f.d.Tokens[i-1].Glued && f.d.Tokens[i].Glued && f.is(i-2, capital) && f.w[i-2].entry == 0 && !f.is(i-2, adjectival|upper) {
		return 0, false // the second half of a hyphenated name
	}
	switch k {
	case person:
		return f.scorePerson(i, j, inner)
	case body:
		return f.scoreBody(i, j, inner)
	}
	return f.scorePlace(i, j, inner)
}

func (f *finder) scorePerson(i, j, inner int) (int, bool) {
	if inner > 0 || j-i > 8 || f.d.Tokens[j-1].Class == text.Number {
		return 0, false
	}
	s := -250
	for x := i; x < j; x++ {
		if !f.is(x, capital) {
			continue
		}
		if f.is(x, titleWord|calendar|orgHead|orgTail|placeHead|adjectival|acronym) && !(f.is(x, givenName|familyName) && f.before[i] >= 0) {
			if f.is(x, titleWord|calendar) {
				return 0, false
			}
			s -= 400
		}
		if f.is(x, ordinary) {
			s -= 200
		}
	}
	if b := f.before[i]; b >= 0 && f.same(int(b), i) && !f.is(i, opening) {
		s += 600
	}
	if f.is(i, givenName) {
		s += 250
		if j-i > 1 {
			s += 150
		}
	}
	if f.is(j-1, familyName) {
		s += 150
	}
	if j-i > 1 && j-i < 4 && f.is(i, familyFirst) {
		s += 250
	}
	if f.is(i+1, initial) && j-i > 2 {
		s += 300
	}
	if f.same(j, i) && (speech[f.fold(j)]) || f.same(i-1, i) && speech[f.fold(i-1)] {
		s += 200
	}
	if f.w[i].entry != 0 && int(f.w[i].n) >= j-i {
		s -= 300
	}
	if j-i == 1 {
		s -= 100
	} else {
		s += 100 * min(3, j-i)
	}
	if f.is(j, capital) && f.same(i, j) && !f.is(j, titleWord|adjectival) {
		s -= 100
	}
	s += f.recall(i, j, person)
	if f.is(i, opening|headline) {
		s -= 100
	}
	return s, true
}

func (f *finder) scorePlace(i, j, inner int) (int, bool) {
	s := -250
	e := f.w[i].entry
	whole := int(f.w[i].n) == j-i
	if j-i > 1 && !whole && !f.placeShape(i, j) {
		return 0, false
	}
	switch {
	case whole && e&lexicon.IsCountry != 0:
		s += 900 + 100*(j-i)
	case whole && e&lexicon.IsPlace != 0:
		s += 600 + 200*(j-i)
	case f.placeShape(i, j):
		s += 300 + 150*(j-i)
	}
	if f.same(i-1, i) && locative[f.fold(i-1)] || f.fold(i-1) == "the" && locative[f.fold(i-2)] {
		s += 200
	}
	if f.is(i, adjectival|calendar) && j-i == 1 {
		return 0, false
	}
	if j-i == 1 && f.is(i, ordinary) {
		s -= 300
	}
	s += f.recall(i, j, place)
	return s, true
}

// placeShape reports a capitalised phrase built round a word for a place.
func (f *finder) placeShape(i, j int) bool {
	if j-i < 2 {
		return false
	}
	if f.is(j-1, placeHead) {
		for x := i; x < j; x++ {
			if !f.is(x, capital) && f.fold(x) != "-" {
				return false
			}
		}
		return true
	}
	return f.is(i, placeHead) && (f.fold(i+1) == "of" && j-i > 2 || j-i == 2 && f.is(i+1, capital))
}

func (f *finder) scoreBody(i, j, inner int) (int, bool) {
	s := -250
	e := f.w[i].entry
	whole := int(f.w[i].n) == j-i
	if f.fold(j-2) == "," && !f.is(j-1, orgTail) {
		return 0, false
	}
	if whole && e&(lexicon.IsOrg|lexicon.IsOutlet) != 0 {
		s += 700 + 150*(j-i)
	}
	head := -1
	for x := i; x < j; x++ {
		if f.is(x, capital) && f.is(x, orgHead) && (x == j-1 || f.fold(x+1) == "of" || f.fold(x+1) == "for" || f.fold(x+1) == "on" || f.is(j-1, orgTail)) {
			head = x
			break
		}
	}
	switch {
	case j-i > 1 && head >= 0:
		s += 350 + 100*(j-i)
	case j-i > 1 && f.is(j-1, outletWord) && inner == 0:
		s += 350 + 100*(j-i)
	case j-i > 1 && f.is(j-1, orgTail) && inner == 0:
		s += 500 + 100*(j-i)
	case inner > 0 && !whole:
		return 0, false
	case j-i == 1 && f.is(i, acronym) && e == 0 && !f.is(i, titleWord|calendar):
		s += 400
	}
	if j-i > 1 {
		for x := i; x < j; x++ {
			if f.is(x, calendar) {
				return 0, false
			}
		}
	}
	if f.is(i, titleWord) && !f.is(i, orgHead) && head < 0 {
		return 0, false
	}
	if j-i == 1 && f.is(i, ordinary|adjectival) && !f.is(i, acronym) {
		s -= 500
	}
	s += f.recall(i, j, body)
	return s, true
}
