package network

import (
	"fmt"
	"html"
	"os"
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
)

// svg draws a graph as the screen would, for a look: SVG=/some/file go test -run Look.
func svg(g *news.Graph) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" font-family="sans-serif"><rect width="100%%" height="100%%" fill="#fffefb"/>`, g.Width, g.Height, g.Width*2)
	for _, l := range g.Lines {
		a, z := g.Nodes[l.From], g.Nodes[l.To]
		style := map[news.EdgeKind]string{news.Met: `stroke="#1f1d1a" stroke-width="2"`, news.Called: `stroke="#1f1d1a" stroke-dasharray="7 4"`,
			news.NamedTogether: `stroke="#77726a" stroke-dasharray="2 4"`}[l.Kind]
		fmt.Fprintf(&b, `<path d="M%d %dL%d %d" %s/>`, a.X, a.Y, z.X, z.Y, style)
	}
	for _, n := range g.Nodes {
		if n.Kind == news.MeetingNode {
			fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%d" height="%d" rx="5" fill="#fff" stroke="#000"/>`, n.X-n.R, n.Y-n.R, 2*n.R, 2*n.R)
		} else {
			fmt.Fprintf(&b, `<circle cx="%d" cy="%d" r="%d" fill="%s"/>`, n.X, n.Y, n.R, []string{"#00775a", "#b8470b", "#1c62a8", "#77726a", "#8a4fa0"}[n.Community%5])
		}
		font := `font-size="11"`
		if n.Kind == news.PersonNode {
			font = `font-size="13" font-weight="600"`
		}
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="%s" %s>%s</text>`, n.LX, n.LY, n.Anchor, font, html.EscapeString(n.Label))
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="%s" font-size="11" fill="#5f5a51">%s</text>`, n.LX, n.LY+lineHeight, n.Anchor, html.EscapeString(n.Sub))
	}
	return b.String() + "</svg>"
}

func TestLook(t *testing.T) {
	file := os.Getenv("SVG")
	if file == "" {
		t.Skip("SVG names no file")
	}
	ed := goldtest.Edition(t)
	build(ed)
	for _, e := range ed.Edges {
		t.Log(ed.Entities[e.A].Name, "–", ed.Entities[e.B].Name, e.Kind, e.Weight, e.Significance, len(e.Evidence))
	}
	os.WriteFile(file, []byte(svg(&ed.Graph)), 0o644)
}

func BenchmarkBuild(b *testing.B) {
	ed := goldtest.Edition(b)
	for b.Loop() {
		Build(ed)
	}
}

func BenchmarkArrange(b *testing.B) {
	ed := goldtest.Edition(b)
	for b.Loop() {
		ed.Graph = news.Graph{}
		build(ed)
	}
}
