package text

import "readout/wasm/news"

// furnish marks furniture and tells titles, headings and captions from the body.
func (d *Doc) furnish(a *news.Article) {
}
