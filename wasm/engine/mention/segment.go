package mention

import "readout/wasm/engine/text"

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
		return true
	}
	if !f.is(i, particle) {
		return false
	}
	switch w := f.fold(i); w {
	case "al", "el", "ul", "as", "ad", "an", "ar", "ash", "az": // al-Assad
		return f.fold(i+1) == "-" && f.d.Tokens[i+1].Glued && f.is(i+2, capital) && f.d.Tokens[i+2].Glued
	case "bin", "ibn", "van", "von", "de", "di", "del", "della", "da", "dos", "du":
		return f.is(i+1, capital) || f.is(i+1, particle) && f.is(i+2, capital)
	}
	return false
}

// joins reports whether token i may stand inside a name.
func (f *finder) joins(i int) bool {
	if f.is(i, capital|particle) {
		return true
	}
	switch t := f.d.Tokens[i]; t.Class {
	case text.Clitic, text.Number:
		return true
	default:
		switch f.fold(i) {
		case "of", "the", "for", "and", "&", "-", ",", "in", "on":
			return true
		}
	}
	return false
}

// closes reports whether a name may end with token i.
func (f *finder) closes(i int) bool {
	return f.is(i, capital) || f.d.Tokens[i].Class == text.Number
}

// allowed is the set of kinds that tokens [i, j) may be a name of. What is ruled
// out here no weight can bring back.
func (f *finder) allowed(i, j int) kinds {
	if f.halves(i, j) {
		return 0
	}
	ks := asPerson | asBody | asPlace
	caps := 0
	for x := i; x < j; x++ {
		fl := f.w[x].flags
		if fl&capital != 0 {
			caps++
			if fl&titleWord != 0 && (x == i || fl&(givenName|familyName) == 0) {
				ks &^= asPerson
			}
			if fl&calendar != 0 {
				if ks &^= asPlace; j-i == 1 {
					return 0
				}
				if fl&(givenName|familyName) == 0 {
					ks &^= asPerson
				}
			}
			continue
		}
		if fl&particle != 0 {
			continue
		}
		t := f.d.Tokens[x]
		switch t.Class {
		case text.Number:
			if x != j-1 || j-i < 2 {
				return 0
			}
			ks &^= asPerson
		case text.Clitic:
			ks &^= asPerson
		default:
			switch f.fold(x) {
			case "-":
				if !t.Glued || x+1 >= j || !f.d.Tokens[x+1].Glued {
					return 0
				}
			case ",":
				if int(f.w[i].n) != j-i && !(x == j-2 && f.is(j-1, orgTail)) {
					return 0
				}
				ks &^= asPerson
			default:
				ks &^= asPerson
			}
		}
	}
	if caps == 1 && f.is(i, adjectival) && j-i == 1 && f.w[i].entry == 0 {
		ks &^= asPlace
		if !f.is(i, familyName|givenName) {
			ks &^= asPerson
		}
	}
	return ks
}

// halves reports whether [i, j) begins or ends in the middle of an office of several
// words ("National Defense" of "Minister of National Defense") or of a known phrase
// ("Republic" of "People's Republic of China").
func (f *finder) halves(i, j int) bool {
	a, b := &f.w[i], &f.w[j-1]
	if a.officeBack > 0 && a.officeBack+a.officeOn > 1 || a.entryBack > 0 {
		return true
	}
	return b.officeOn > 1 || b.entryOn > 1
}
