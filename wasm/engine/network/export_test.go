package network

import "readout/wasm/news"

// Clashes counts words on words, words on nodes and nodes on nodes of a drawing.
func Clashes(g *news.Graph) int { return drawn(g).clashes() }
