// Package network draws the edges between people: met, called, named together;
// communities, centrality and a layout that is the same everywhere.
package network

import "readout/wasm/news"

// Build sets ed.Edges and ed.Graph.
func Build(ed *news.Edition) {}
