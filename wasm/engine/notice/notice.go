// Package notice lists what a careful reader would notice, the most surprising first.
package notice

import "readout/wasm/news"

// Find sets ed.Notices.
func Find(ed *news.Edition) {}
