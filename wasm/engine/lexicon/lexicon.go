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

import "strings"

// Words gives the folded token i; "" outside the text.
type Words interface{ Fold(i int) string }

// Country is the ISO 3166 alpha-2 code of a country named "china" or "people's
// republic of china" or "u.s."; "" if it is none. States that are gone keep the
// code they had (SU, YU, CS); Kosovo is XK. The four countries of the United
// Kingdom are GB.
func Country(folded string) string { return countries.value(folded) }

// Demonym is the code of the country that "chinese" or "iranian" or "iranians"
// belongs to, or "". "congolese" and "korean" belong to two: the larger is meant
// in news, and callers that care look for another word.
func Demonym(folded string) string { return demonyms.value(folded) }

// Capital is the code of the country whose capital (or seat of government) this is, or "".
func Capital(folded string) string { return capitals.value(folded) }

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
