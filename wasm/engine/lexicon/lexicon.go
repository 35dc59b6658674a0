// Package lexicon is what the engine knows before it reads: countries, capitals,
// demonyms, offices and ranks, news agencies, names. General knowledge from public
// lists, never a fact about one article; docs/lexicon.md tells the source and the
// licence of every table.
//
// A key is the surface as written, folded by [text.FoldWord]: "u.s.", "people's
// republic of china", "guinea-bissau". Words of a phrase are parted by one space.
//
// Functions that look at running text take [Words], which *text.Doc satisfies.
package lexicon

import (
	"strings"

	"readout/wasm/engine/text"
)

// Words gives the folded token i; "" outside the text.
type Words interface{ Fold(i int) string }

// Country is the ISO 3166 alpha-2 code of a country named "china" or "people's
// republic of china" or "u.s."; "" if it is none. States that are gone keep the
// code they had (SU, YU, CS); Kosovo is XK. The four countries of the United
// Kingdom are GB. "Republic of", "Islamic Republic of" and the like may stand before any of
// them.
func Country(folded string) string {
	if code := countryIndex.get(folded); code != "" {
		return code
	}
	if name := unstyled(folded); name != "" {
		return Country(name)
	}
	return ""
}

// CountryWords is how many tokens a country's name, or its adjective, has at most that
// begins with this one.
func CountryWords(first string) int {
	if styled(first) {
		return longestStyled
	}
	return min(6, Longest(first))
}

// IsPart reports whether a name that stands for a country in talk of its people is only a
// part of it, or was a state of its own: Scotland is no other name of Britain.
func IsPart(folded string) bool {
	switch folded {
	case "england", "scotland", "wales", "northern ireland", "somaliland", "herzegovina", "east germany", "west germany",
		"gdr", "german democratic republic", "north vietnam", "south vietnam", "serbia and montenegro":
		return true
	}
	return false
}

// Demonym is the code of the country that "chinese" or "iranian" or "iranians"
// belongs to, or "". "congolese" and "korean" belong to two: the larger is meant
// in news, and callers that care look for another word.
func Demonym(folded string) string { return demonymIndex.get(folded) }

// Capital is the code of the country whose capital (or seat of government) this is, or "".
func Capital(folded string) string { return capitalIndex.get(folded) }

// CountryName is the English short name of a country by its code: "IR" gives
// "Iran". An unknown code gives "".
func CountryName(code string) string { n, _ := shown(code); return n }

// CountryDemonym is the adjective of a country by its code: "IR" gives "Iranian";
// "" where there is none.
func CountryDemonym(code string) string { _, a := shown(code); return a }

// Classes is what the tables know of one word.
type Classes uint16

const (
	GivenName    Classes = 1 << iota // a common given name, anywhere in the world
	FamilyName                       // a common family name
	FamilyAhead                      // a family name of China, Korea or Vietnam: it stands first
	CommonWord                       // running English text writes it in lower case
	OfPeople                         // an adjective of a people, a faith, a party, a part of the world
	HeadOfOrg                        // a noun that makes a phrase a body: "ministry", "corps"
	TailOfOrg                        // a legal form: "inc."
	HeadOfPlace                      // a noun that makes a phrase a place: "river", "mount"
	TailOfOutlet                     // a word that ends names of outlets: "times", "tv"
	MonthOrDay                       // "april", "wednesday"
	HeadOfThing                      // a noun that makes a phrase a thing or an event: "treaty"
	NameParticle                     // "bin", "al", "van", "de"
	OfficeWord                       // an office phrase may begin with it
)

// Look tells all classes of a word in one search.
func Look(folded string) Classes {
	var c Classes
	v := wordIndex.get(folded)
	for i := range len(v) {
		c |= 1 << strings.IndexByte("gfnwahtpomqjb", v[i])
	}
	return c
}

// Of is what is known of token i of d; 0 outside the text. Every room asks, of the same
// words: they are looked up once.
func Of(d *text.Doc, i int) Classes {
	if len(d.Classes) < len(d.Tokens) {
		classify(d)
	}
	if i < 0 || i >= len(d.Classes) {
		return 0
	}
	return Classes(d.Classes[i])
}

// classify looks up all words of d. Half of a text is the same few words: what was looked
// up is kept for the next of them.
func classify(d *text.Doc) {
	n := len(d.Tokens)
	if cap(d.Classes) < n {
		d.Classes = make([]uint16, n, n+n/4)
	}
	d.Classes = d.Classes[:n]
	var last [512]int32 // the last word of that hash, by position, counted from 1
	for i := range n {
		w := d.Fold(i)
		k := &last[hash(w)%len(last)]
		if at := int(*k) - 1; at >= 0 && d.Fold(at) == w {
			d.Classes[i] = d.Classes[at]
		} else {
			d.Classes[i], *k = uint16(Look(w)), int32(i+1)
		}
	}
}

// Adjectival reports whether a word is said of a people, a faith, a party or a part
// of the world and is no place itself: every demonym, and "european", "arab",
// "kurdish", "muslim", "democrat".
func Adjectival(folded string) bool { return Look(folded)&OfPeople != 0 }

// Region reports whether this names a place that is no country: a continent, a
// sea, a region, a province or state that news names without more words.
func Region(folded string) bool { return Lookup(folded)&IsRegion != 0 }

// City reports whether this is a city of more than about 100,000 people, or a
// capital. Many are surnames or words too ("jackson", "split"): evidence, no proof.
func City(folded string) bool { return Lookup(folded)&(IsCity|IsCapital) != 0 }

// Given reports whether this is a common given name, anywhere in the world.
func Given(folded string) bool { return Look(folded)&GivenName != 0 }

// Family reports whether this is a common family name.
func Family(folded string) bool { return Look(folded)&FamilyName != 0 }

// FamilyFirst reports whether this is a frequent family name of China, Korea or
// Vietnam in Latin letters, which stands before the given name.
func FamilyFirst(folded string) bool { return Look(folded)&FamilyAhead != 0 }

// Particle reports whether a word joins the parts of a personal name: "bin",
// "al", "van", "de".
func Particle(folded string) bool { return Look(folded)&NameParticle != 0 }

// Month reports whether this is the name of a month or a day of the week.
func Month(folded string) bool { return Look(folded)&MonthOrDay != 0 }

// Common reports whether running English text writes this word in lower case: at the
// beginning of a sentence or in a headline it need not be a name.
func Common(folded string) bool { return Look(folded)&CommonWord != 0 }
