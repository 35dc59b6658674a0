// Package event merges what single articles tell: contacts into meetings and
// visits, quotes into groups that say the same, and finds what is one text.
package event

import (
	"readout/wasm/engine/amend"
	"readout/wasm/news"
)

// Merge sets ed.Meetings, ed.Visits, ed.Quotes and ed.Passages from ed.Readings,
// ed.Entities and ed.Holder, and from what the reader says of meetings and quotes.
func Merge(ed *news.Edition, book *amend.Book) {
	book.Speakers(ed)                // who said what, by the reader's word
	told := gather(ed)               // every contact of every article, in entities
	ed.Meetings = meetings(ed, told) // the same people, the same day: one meeting
	correct(ed, book)                // whether, who, when and where, by the reader's word
	ed.Visits = visits(ed, told)     // one visitor, one country, one span of days
	bind(ed)                         // which meetings belong to which visit
	ed.Quotes = groupQuotes(ed)      // the same words, told twice
	ed.Passages = passages(ed)       // the same text, under several names
	origins(ed)                      // which tellings of a meeting are one text
}
