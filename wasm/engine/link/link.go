// Package link joins the actors of all articles into entities, with reasons.
package link

import "readout/wasm/news"

// Join sets ed.Entities and ed.Holder from ed.Readings.
func Join(ed *news.Edition) {}
