// Package lexicon is what the engine knows before it reads: countries, capitals,
// demonyms, offices and ranks, news agencies, given names. General knowledge from
// public lists, never a fact about one article. Keys are folded words
// ([text.FoldWord]) joined by single spaces.
package lexicon

// Country is the ISO 3166 alpha-2 code of a country named "china" or "people's
// republic of china" or "u.s."; "" if it is none.
func Country(folded string) string { return countries[folded] }

// Demonym is the code of the country that "chinese" or "iranian" belongs to, or "".
func Demonym(folded string) string { return demonyms[folded] }

// Capital is the code of the country whose capital (or seat of government) this is, or "".
func Capital(folded string) string { return capitals[folded] }
