package export

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// quoteID names a quote by its place in its article.
func quoteID(r *news.Reading, q *news.Quote) string { return "q:" + text.Anchor(r.Hash, q.Span) }
