// Package network draws the edges between people: met, called, named together;
// communities, centrality and a layout that is the same everywhere.
//
// An edge is a claim with its sentences. "Met" and "called" rest on contacts that
// were held and name both; "named together" says no more than that two names stand
// in one sentence or in two that follow each other, and is never taken from the
// sentence that tells of the two's own meeting.
package network

import "readout/wasm/news"

// Build sets ed.Edges and ed.Graph, but for the places in it: see [Arrange].
func Build(ed *news.Edition) {
	ed.Edges = append(meetingEdges(ed), together(ed)...)
	order(ed)
	ed.Graph = draw(ed)
}
