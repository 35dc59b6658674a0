package web

import (
	"sort"
	"strconv"
	"strings"

	"readout/wasm/news"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Words, and the letters of countries, stay readable at any distance: seen from afar they
// are drawn larger in the drawing's units, so that they keep their size on the screen; of
// words that would then lie over each other only the stronger are shown (netplace.go), and
// coming nearer shows the others. Discs grow to hold their letters, each by a factor of
// its own: one factor for all would make the large ones cover what is beside them. Words
// that are not shown are still spoken, and shown for the node that is pointed at.

const (
	leastWords   = 11.5 // pixels, of people's names
	leastLetters = 10.0 // pixels, of the letters of countries
	leastDisc    = 10.0 // pixels, radius, which holds them
	leastSquare  = 6.0  // the same of meetings, which hold nothing
	crowdDisc    = 3.2  // the same where many lie over each other, and the letters stand before the names
	nameFont     = 13.0
	dayFont      = 11.0
	lineStep     = 14.0
	wordGap      = 5.0
)

// sizes are how much larger than they are laid out words, letters and discs are drawn.
type sizes struct {
	perUnit        float64 // pixels a unit of the drawing has
	words, letters float64
	discs          []float64
	far            bool // discs are too small for letters
}

// sizesIn are the sizes at this distance.
func (v *netView) sizesIn(box window) sizes {
	s := sizes{perUnit: box.w / max(v.win.w, 1), words: 1, letters: 1, discs: make([]float64, len(v.Net.Nodes))}
	known := s.perUnit > 0
	if known {
		s.words = max(1, leastWords/(nameFont*s.perUnit))
		s.letters = max(1, leastLetters/(dayFont*s.perUnit))
	}
	crowded := len(v.Net.Nodes) > manyNodes
	for i := range s.discs {
		switch r := v.radius(i); {
		case !known || r <= 0:
			s.discs[i] = 1
		case crowded:
			s.discs[i] = max(1, crowdDisc/(12*s.perUnit))
		case v.Net.Nodes[i].Kind == news.PersonNode: // half as different as laid out, so that size still says something
			s.discs[i] = max(1, (leastDisc+(r-8)*s.perUnit/3)/(r*s.perUnit))
		default:
			s.discs[i] = max(1, leastSquare/(r*s.perUnit))
		}
	}
	if crowded && known {
		d := s.discs[0]
		s.far, s.letters = d*dayFont*s.perUnit < leastLetters-1, d
	}
	return s
}

// scale draws words, letters and discs in their sizes, where these have changed.
func (v *netView) scale(svg app.Value, s sizes) {
	if s.perUnit == v.scaled {
		return
	}
	v.scaled = s.perUnit
	list := make([]string, len(s.discs))
	for i, d := range s.discs {
		list[placeOf(v.Net, i)] = short3(d)
	}
	app.Window().Call("__scale", svg, short3(s.words), short3(s.letters), strings.Join(list, " "))
}

// pos is where a node is.
func (v *netView) pos(i int) point {
	m := v.moved[i]
	nd := &v.Net.Nodes[i]
	return point{float64(nd.X)*v.wider.x + m.x, float64(nd.Y)*v.wider.y + m.y}
}

// radius is a node's radius by the measure that is chosen.
func (v *netView) radius(i int) float64 {
	nd := &v.Net.Nodes[i]
	if nd.Kind != news.PersonNode {
		return float64(nd.R)
	}
	switch v.size {
	case "rank":
		return 8 + 18*root(float64(nd.Rank)/1000)
	case "named":
		return 8 + 18*root(float64(nd.Mentions)/float64(v.most))
	}
	return float64(nd.R)
}

func root(f float64) float64 {
	if f <= 0 {
		return 0
	}
	r := 1.0
	for range 20 {
		r = (r + f/r) / 2
	}
	return r
}

// sized draws the discs by the measure in the address.
func (v *netView) sized(stage app.Value) {
	if v.at.get("size") == v.size {
		return
	}
	v.size, v.scaled = v.at.get("size"), 0
	v.most = 1
	for _, o := range v.Net.Nodes {
		v.most = max(v.most, o.Mentions)
	}
	discs := stage.Call("querySelectorAll", "[data-n] > .d")
	for i := range v.Net.Nodes {
		if v.Net.Nodes[i].Kind != news.PersonNode {
			continue
		}
		both, r := discs.Index(placeOf(v.Net, i)).Call("querySelectorAll", "circle"), v.radius(i)
		both.Index(0).Call("setAttribute", "r", decimal(max(r+4, 14)))
		both.Index(1).Call("setAttribute", "r", decimal(r))
	}
}

// textWidth is how wide s is at most, in pixels; the engine lays out by the same estimate.
func textWidth(s string, font float64) float64 { return float64(news.TextWidth(s))*font/100 + 2 }

// named is how many of a crowd are named before all others, over the discs of weaker
// ones if need be: else those in the middle of it, who are the strongest, had no name.
const named = 24

// place gives every shown node its words, the stronger first.
func (v *netView) place(stage app.Value, box window) {
	old := v.words
	v.words = v.placed(box)
	groups := stage.Call("querySelectorAll", ".nd > .t > g")
	for i, w := range v.words {
		was := v.start[i]
		if i < len(old) {
			was = old[i]
		}
		if !v.shown.nodes[i] {
			v.words[i] = was
			continue
		}
		if w.x != was.x || w.y != was.y || w.anchor != was.anchor || w.brief != was.brief {
			g := groups.Index(placeOf(v.Net, i))
			g.Call("setAttribute", "transform", translate(w.x, w.y))
			g.Call("setAttribute", "text-anchor", w.anchor)
			g.Get("classList").Call("toggle", "brief", w.brief)
		}
	}
}

// readWidths asks the browser how wide the words are, once for a network: its letters may be
// broader than any estimate, and a name at the edge would be cut.
func (v *netView) readWidths(svg app.Value) {
	if v.widths != nil {
		return
	}
	var lines []string
	for i := range v.Net.Nodes {
		nd := &v.Net.Nodes[i]
		t := wordsOf(nd)
		first := "sub"
		if nd.Kind == news.PersonNode {
			first = "lab"
		}
		lines = append(lines, first, t.first, "sub", t.second, first, t.brief)
	}
	said := app.Window().Call("__widths", svg, strings.Join(lines, "\n"))
	v.widths = []float64{}
	for _, s := range strings.Fields(said.String()) {
		w, _ := strconv.ParseFloat(s, 64)
		v.widths = append(v.widths, w)
	}
	if len(v.widths) != 3*len(v.Net.Nodes) {
		v.widths = []float64{}
	}
}

// placed is where the words of every shown node stand.
func (v *netView) placed(box window) []wording {
	s, order := v.sizesIn(box), v.byStrength()
	at, r := make([]point, len(v.Net.Nodes)), make([]float64, len(v.Net.Nodes))
	for i := range at {
		at[i], r[i] = v.pos(i), v.radius(i)*s.discs[i]
	}
	p := newPlacing(v.Net, &v.shown, at, r, s.words, v.win)
	p.widths = v.widths
	words := make([]wording, len(at))
	if len(order) > manyNodes {
		first := v.onTop(order)
		p.place(first, words)
		order = order[len(first):]
	}
	p.place(order, words)
	return words
}

// onTop moves to the front of order, and gives, those who are drawn last: their words can
// lie over the discs of all others.
func (v *netView) onTop(order []int) []int {
	last, k := len(v.Net.Nodes), 0
	for i, on := range v.shown.nodes {
		if on {
			if k++; k == named {
				last = i
			}
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return order[a] <= last && order[b] > last })
	return order[:min(named, len(order))]
}

// byStrength are the shown nodes: what is picked, then people by size and place in the
// network, then the rest.
func (v *netView) byStrength() (order []int) {
	pick := v.picked().node
	for i, on := range v.shown.nodes {
		if on {
			order = append(order, i)
		}
	}
	weights := make([]float64, len(v.Net.Nodes))
	for _, i := range order {
		weights[i] = strength(&v.Net.Nodes[i], v.radius(i))
		if i == pick {
			weights[i] += 1e7
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return weights[order[a]] > weights[order[b]] })
	return order
}
