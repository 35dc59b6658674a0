package event

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

func groupQuotes(ed *news.Edition) []news.QuoteGroup {
	var out []news.QuoteGroup
	for a := range ed.Readings {
		for q := range ed.Readings[a].Quotes {
			out = append(out, news.QuoteGroup{ID: "q:" + text.Anchor(ed.Readings[a].Hash, ed.Readings[a].Quotes[q].Span), Quotes: []news.QuoteAt{{Article: a, Quote: q}}})
		}
	}
	return out
}
