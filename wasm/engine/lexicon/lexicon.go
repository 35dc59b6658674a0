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

// Words gives the folded token i; "" outside the text.
type Words interface{ Fold(i int) string }

// Country is the ISO 3166 alpha-2 code of a country named "china" or "people's
// republic of china" or "u.s."; "" if it is none. States that are gone keep the
// code they had (SU, YU, CS); Kosovo is XK. The four countries of the United
// Kingdom are GB.
func Country(folded string) string { return nation().countries[folded] }

// Demonym is the code of the country that "chinese" or "iranian" or "iranians"
// belongs to, or "". "congolese" and "korean" belong to two: the larger is meant
// in news, and callers that care look for another word.
func Demonym(folded string) string { return nation().demonyms[folded] }

// Capital is the code of the country whose capital (or seat of government) this is, or "".
func Capital(folded string) string { return nation().capitals[folded] }

// CountryName is the English short name of a country by its code: "IR" gives
// "Iran". An unknown code gives "".
func CountryName(code string) string { return nation().names[code] }

// CountryDemonym is the adjective of a country by its code: "IR" gives "Iranian";
// "" where there is none.
func CountryDemonym(code string) string { return nation().adjectives[code] }

// Adjectival reports whether a word is said of a people, a faith, a party or a part
// of the world and is no place itself: every demonym, and "european", "arab",
// "kurdish", "muslim", "democrat".
func Adjectival(folded string) bool {
	return Demonym(folded) != "" || peoples.has(folded)
}

// Region reports whether this names a place that is no country: a continent, a
// sea, a region, a province or state that news names without more words.
func Region(folded string) bool { return regions.has(folded) }

// City reports whether this is a city of more than about 100,000 people, or a
// capital. Many are surnames or words too ("jackson", "split"): evidence, no proof.
func City(folded string) bool { return cities.has(folded) || Capital(folded) != "" }

// Given reports whether this is a common given name, anywhere in the world.
func Given(folded string) bool { return given.has(folded) }

// Family reports whether this is a common family name.
func Family(folded string) bool { return family.has(folded) }

// FamilyFirst reports whether this is a frequent family name of China, Korea or
// Vietnam in Latin letters, which stands before the given name.
func FamilyFirst(folded string) bool { return familyFirst.has(folded) }

// Particle reports whether a word joins the parts of a personal name: "bin",
// "al", "van", "de".
func Particle(folded string) bool { return particles.has(folded) }

// Month reports whether this is the name of a month or a day of the week.
func Month(folded string) bool { return calendar.has(folded) }

// Common reports whether running English text writes this word in lower case: at the
// beginning of a sentence or in a headline it need not be a name.
func Common(folded string) bool { return common.has(folded) }
