// Package event merges what single articles tell: contacts into meetings and
// visits, quotes into groups that say the same.
package event

import "readout/wasm/news"

// Merge sets ed.Meetings, ed.Visits and ed.Quotes from ed.Readings, ed.Entities
// and ed.Holder.
func Merge(ed *news.Edition) {
	told := gather(ed)               // every contact of every article, in entities
	ed.Meetings = meetings(ed, told) // the same people, the same day: one meeting
	ed.Visits = visits(ed, told)     // one visitor, one country, one span of days
	bind(ed)                         // which meetings belong to which visit
	ed.Quotes = groupQuotes(ed)      // the same words, told twice
}
