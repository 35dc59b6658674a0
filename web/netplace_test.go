package web

import (
	"fmt"
	"testing"

	"readout/wasm/desk"
	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A looked is a network looked at in a place of the screen, without a browser.
type looked struct {
	*netView
	s     sizes
	p     *placing
	words []wording
}

func lookAt(n *wire.Network, address string, w, h float64) looked {
	v := &netView{Net: n, Address: address}
	v.OnInit()
	v.start, v.at = drawnWords(n), parseAddress(address)
	v.shown = readSieve(v.at).show(n)
	v.box = window{0, 0, w, h}
	v.wider = v.widening()
	v.win = v.fitting().shaped(v.box)
	l := looked{netView: v, s: v.sizesIn(v.box), words: v.placed(v.box)}
	at, r := make([]point, len(n.Nodes)), make([]float64, len(n.Nodes))
	for i := range at {
		at[i], r[i] = v.pos(i), v.radius(i)*l.s.discs[i]
	}
	l.p = newPlacing(n, &v.shown, at, r, l.s.words, v.win)
	return l
}

// read are the nodes that are shown with words, and the room these take.
func (l looked) read() map[int]frame {
	out := map[int]frame{}
	for i, on := range l.shown.nodes {
		if on && !l.words[i].hidden {
			out[i] = l.p.measure(i, l.words[i].brief).frame(l.p.at[i], l.p.k, l.words[i])
		}
	}
	return out
}

// The network of the shipped articles, as the desk answers it.
func shippedNetwork(t *testing.T) *wire.Network {
	return desk.New(desk.Build{Corpus: goldtest.Articles(t)}).Answer(wire.Request{Ask: wire.AskNetwork}).Network
}

// places on screens: a phone, one with something picked, a tablet, a projector.
var screens = [][2]float64{{330, 403}, {330, 324}, {388, 434}, {718, 558}, {770, 600}}

// Words are nearest to their own node, over no others', inside the window, and names lie
// on no line that is not their node's, on every screen and however it is narrowed.
func TestWordsNearTheirOwn(t *testing.T) {
	n := shippedNetwork(t)
	for _, box := range screens {
		for _, narrowed := range []string{"#network", "#network?from=2022-04-01", "#network?outlet=CD", "#network?size=rank", "#network?kind=meeting,met"} {
			l := lookAt(n, narrowed, box[0], box[1])
			name := fmt.Sprintf("%v %s", box, narrowed)
			checkWords(t, name, l)
			for i, f := range l.read() {
				for _, s := range l.p.lines {
					f := frame{f.x0, f.y0 + 2*l.p.k, f.x1, f.y1 - 2*l.p.k}
					if n.Nodes[i].Kind == news.PersonNode && s.from != i && s.to != i && s.within(f) > 0 {
						t.Errorf("%s: %q lies on the line of %q and %q", name, n.Nodes[i].Label, n.Nodes[s.from].Label, n.Nodes[s.to].Label)
					}
				}
			}
		}
	}
}

func checkWords(t *testing.T, name string, l looked) {
	t.Helper()
	n, words := l.Net, l.read()
	for i, on := range l.shown.nodes {
		if _, ok := words[i]; on && !ok && n.Nodes[i].Kind == news.PersonNode {
			t.Errorf("%s: %q is not named", name, n.Nodes[i].Label)
		}
	}
	for i, f := range words {
		if !f.within(l.win) {
			t.Errorf("%s: %q is cut by the edge", name, n.Nodes[i].Label)
		}
		own := f.from(l.p.at[i]) - l.p.r[i]
		for j, on := range l.shown.nodes {
			if !on || j == i {
				continue
			}
			if other := f.from(l.p.at[j]) - l.p.r[j]; other <= own {
				t.Errorf("%s: %q is %.0f from its own node and %.0f from %q", name, n.Nodes[i].Label, own, other, n.Nodes[j].Label)
			}
			if g, ok := words[j]; ok && f.meets(&g) {
				t.Errorf("%s: %q lies on %q", name, n.Nodes[i].Label, n.Nodes[j].Label)
			}
		}
	}
}

// On a phone the letters of countries are in the discs, which hold them.
func TestLettersOnAPhone(t *testing.T) {
	n := shippedNetwork(t)
	for _, size := range []string{"", "?size=rank", "?size=named"} {
		l := lookAt(n, "#network"+size, 330, 403)
		l.size, l.most = l.at.get("size"), 1
		for _, nd := range n.Nodes {
			l.most = max(l.most, nd.Mentions)
		}
		s := l.sizesIn(l.box)
		if px := s.letters * dayFont * s.perUnit; s.far || px < leastLetters-.01 {
			t.Errorf("%q: letters are %.1f px high (none at all: %v)", size, px, s.far)
		}
		for i, nd := range n.Nodes {
			if px := l.radius(i) * s.discs[i] * s.perUnit; nd.Kind == news.PersonNode && px < leastDisc-.01 {
				t.Errorf("%q: the disc of %s is %.1f px", size, nd.Label, px)
			}
		}
	}
}

// The drawing takes the shape of a tall place, and choosing moves nothing.
func TestDrawingFillsItsPlace(t *testing.T) {
	n := shippedNetwork(t)
	l := lookAt(n, "#network", 330, 403)
	low, high := l.p.at[0].y, l.p.at[0].y
	for _, c := range l.p.at {
		low, high = min(low, c.y), max(high, c.y)
	}
	if part := (high - low) / l.win.h; part < .75 {
		t.Errorf("the drawing takes %.2f of the height", part)
	}
	if one := lookAt(n, "#network?outlet=CD", 330, 403); one.wider != l.wider {
		t.Errorf("narrowed, the drawing is drawn %v, not %v", one.wider, l.wider)
	}
	if wide := lookAt(n, "#network", 770, 600); wide.wider != (point{1, 1}) {
		t.Errorf("where there is room it is drawn %v", wide.wider)
	}
}

// A crowd is named, nobody twice at a place, and quickly.
func TestWordsOfACrowd(t *testing.T) {
	n := &wire.Network{Width: 1400, Height: 1100}
	for i := range 400 {
		n.Nodes = append(n.Nodes, wire.Node{Node: news.Node{Kind: news.PersonNode, Label: fmt.Sprintf("Somebody %d", i), X: 20 + i*373%1360, Y: 20 + i*211%1060, R: 11 + (400-i)/40}})
		if i > 0 {
			n.Lines = append(n.Lines, wire.Line{From: i / 2, To: i, Kind: news.Met})
		}
	}
	for _, box := range screens {
		l := lookAt(n, "#network", box[0], box[1])
		words := l.read()
		if len(words) < 20 {
			t.Errorf("%v: of 400 only %d are named", box, len(words))
		}
		for i, f := range words {
			for j, g := range words {
				if i < j && f.meets(&g) {
					t.Errorf("%v: %q lies on %q", box, n.Nodes[i].Label, n.Nodes[j].Label)
				}
			}
		}
	}
}

func BenchmarkWordsOfACrowd(b *testing.B) {
	n := &wire.Network{Width: 1400, Height: 1100}
	for i := range 400 {
		n.Nodes = append(n.Nodes, wire.Node{Node: news.Node{Kind: news.PersonNode, Label: fmt.Sprintf("Somebody %d", i), X: 20 + i*373%1360, Y: 20 + i*211%1060, R: 11 + (400-i)/40}})
		if i > 0 {
			n.Lines = append(n.Lines, wire.Line{From: i / 2, To: i, Kind: news.Met})
		}
	}
	l := lookAt(n, "#network", 770, 600)
	for b.Loop() {
		l.placed(l.box)
	}
}

// A title that is too long is cut where it stays the same office, or not drawn.
func TestOfficeCut(t *testing.T) {
	for _, c := range []struct {
		label, sub   string
		drawn, brief string
	}{
		{"president of PLA", "National Defence University", "president of PLA", "president…"},
		{"vice chairman of the", "Central Military Commission and the State Council", "vice chairman…", "vice chairman…"},
		{"deputy minister, chief of", "staff", "deputy minister, chief of", "deputy minister…"},
		{"Chinese official", "", "Chinese official", "Chinese official"},
		{"spokesman for the ministry", "", "spokesman for the ministry", "spokesman…"},
		{"first deputy assistant", "undersecretary general of many things", "", ""},
	} {
		nd := wire.Node{Node: news.Node{Kind: news.UnnamedNode, Label: c.label, Sub: c.sub}}
		if w := wordsOf(&nd); w.first != c.drawn || w.brief != c.brief {
			t.Errorf("%s %s: drawn as %q, in brief %q", c.label, c.sub, w.first, w.brief)
		}
	}
}
