// Package account reads what one article tells: who met, called, invited whom
// ([Contacts]) and who said what, through whom ([Quotes]).
package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Contacts lists the contacts told in the article of r, in text order. r holds its
// mentions, actors, references, dates and quotes.
func Contacts(d *text.Doc, r *news.Reading) []news.Contact { return nil }

// Quotes lists the quotes in the article of r, in text order. r holds its
// mentions, actors, references and dates.
func Quotes(d *text.Doc, r *news.Reading) []news.Quote { return nil }
