// Package event merges what single articles tell: contacts into meetings and
// visits, quotes into groups that say the same.
package event

import "readout/wasm/news"

// Merge sets ed.Meetings, ed.Visits and ed.Quotes from ed.Readings and ed.Entities.
func Merge(ed *news.Edition) {}
