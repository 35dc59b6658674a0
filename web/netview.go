package web

import (
	"strconv"
	"time"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// netView is the drawing of the network, moved about. Where the reader looks is only
// in the drawing's viewBox, set straight on the element without drawing again (0.8 ms
// a frame against 50); what is picked, hidden, near or nameless is only in classes, set
// together by one call; how large discs and words are in two values of the style. All
// are reached from the element an event happened in, so the component holds figures and
// no elements. Walking by keys is in netwalk.go, the words in netlabel.go.
type netView struct {
	app.Compo
	Net     *wire.Network
	Address string // what is picked and what is narrowed

	at       address
	drawn    *wire.Network // what html is of
	html     node
	shown    netShown
	size     string
	most     int // times that anybody is named
	win      window
	free     bool // the reader has moved or zoomed; else all that is shown is in the window
	pointers map[int]point
	grab     int // the node under the pointer, -1: none
	moved    map[int]point
	hot      spot
	home     int    // the node that the tab key reaches
	box      window // the drawing's place on the screen, as last asked for
	aside    bool   // something was picked then, which on a phone takes room from the drawing
	words    []wording
	start    []wording // where words stand in html
	widths   []float64 // of their lines, see readWidths
	wider    point     // how much wider and higher than laid out the drawing is drawn
	scaled   float64   // pixels a unit had when sizes were last set
	looks    int       // changes of the window, so that words are placed after the last
}

// A spot is a node or a line of the drawing; -1: none.
type spot struct{ node, line int }

var nowhere = spot{-1, -1}

type point struct{ x, y float64 }

// A window is the part of the drawing that is shown, in the drawing's units.
type window struct{ x, y, w, h float64 }

func (v *netView) OnInit() {
	v.win = wholeOf(v.Net)
	v.pointers, v.moved = map[int]point{}, map[int]point{}
	v.grab, v.hot, v.home, v.free = -1, nowhere, -1, false
	v.words, v.widths, v.size, v.at, v.scaled, v.wider = nil, nil, "", address{}, 0, point{1, 1}
}

func (v *netView) OnMount(ctx app.Context) { v.follow(ctx) }

// OnUpdate follows another address, or another network, which is looked at from afar.
func (v *netView) OnUpdate(ctx app.Context) { v.follow(ctx) }

// OnResize fits the drawing into its new place.
func (v *netView) OnResize(ctx app.Context) {
	defer calm()
	if len(v.shown.nodes) == len(v.Net.Nodes) {
		ctx.Defer(func(ctx app.Context) { v.settle(ctx.JSSrc()) })
	}
}

func (v *netView) Render() app.UI {
	if v.drawn != v.Net { // the string is made once for a network
		if v.drawn != nil {
			v.OnInit()
		}
		v.drawn, v.start = v.Net, drawnWords(v.Net)
		v.html = netDrawing(v.Net, v.start, false)
		v.html = node{live: app.Raw(v.html.html())}
	}
	return netStage(v.html,
		on{"pointerdown", v.down}, on{"pointermove", v.move}, on{"pointerup", v.up}, on{"pointercancel", v.up},
		on{"pointerover", v.over}, on{"pointerleave", v.leave}, on{"focusin", v.over}, on{"focusout", v.leave},
		on{"dragstart", v.hold}, on{"wheel", v.wheel}, on{"click", v.button}, on{"keydown", v.key}).ui()
}

// follow shows what the address says, once the drawing is there. The first time at once;
// later in a turn of the browser's own, after the rest of the page was drawn: both
// together would make the reader wait.
func (v *netView) follow(ctx app.Context) {
	if v.at.view == "" {
		ctx.Defer(func(ctx app.Context) { v.followed(ctx, true) })
		return
	}
	ctx.After(time.Millisecond, func(ctx app.Context) {
		ctx.PreventUpdate()
		v.followed(ctx, false)
	})
}

func (v *netView) followed(ctx app.Context, first bool) {
	defer calm()
	if v.at = parseAddress(v.Address); v.at.view == "" {
		return
	}
	v.shown = readSieve(v.at).show(v.Net)
	stage := ctx.JSSrc()
	syncSieve(v.at)
	stage.Get("classList").Call("toggle", "empty", v.shown.people+v.shown.meetings == 0)
	if v.home < 0 || !v.shown.nodes[v.home] {
		v.home = v.first()
	}
	v.sized(stage)
	if first {
		v.settle(stage)
		return
	}
	if !v.free {
		v.win = v.fitting()
	}
	v.lookIn(stage, v.box)
	if len(v.Net.Nodes) <= manyNodes { // words that fitted another window would be cut by the edge of this
		v.place(stage, v.box)
	}
	v.classes(stage)
	v.rest(ctx)
}

// settle fits the window where the reader has not chosen another, and places the words.
func (v *netView) settle(stage app.Value) {
	box := v.measured(stage)
	v.readWidths(stage.Call("querySelector", "svg"))
	if !v.free {
		v.widen(stage)
		v.win = v.fitting()
	}
	v.lookIn(stage, box)
	v.place(stage, box)
	v.classesOf(stage, everything, everything)
}

// The bits of a node's or line's state, in the order of the classes in boot.js.
const (
	isOff = 1 << iota
	isPicked
	isBeside
	isHot
	isMute
	isHome
)

// How many change in one frame of the browser; a node is of many parts, a line of two.
const (
	nodesAtOnce = 60
	linesAtOnce = 250
	everything  = 1 << 20
)

// classes sets the classes of all nodes and lines by what is shown, picked, near.
func (v *netView) classes(stage app.Value) { v.classesOf(stage, nodesAtOnce, linesAtOnce) }

func (v *netView) classesOf(stage app.Value, nodesAtOnce, linesAtOnce int) {
	if len(v.shown.nodes) != len(v.Net.Nodes) {
		return // an event before the first drawing is followed
	}
	nodes, lines := make([]byte, len(v.Net.Nodes)), make([]byte, len(v.Net.Lines))
	for i := range nodes {
		if !v.shown.nodes[i] {
			nodes[i] |= isOff
		}
		if i < len(v.words) && v.words[i].hidden {
			nodes[i] |= isMute
		}
		if i == v.home {
			nodes[i] |= isHome
		}
	}
	for i := range lines {
		if !v.shown.lines[i] {
			lines[i] |= isOff
		}
	}
	pick := v.picked()
	v.around(pick, isPicked, isBeside, nodes, lines)
	v.around(v.hot, isHot, isHot, nodes, lines)
	svg := stage.Call("querySelector", "svg")
	class := svg.Get("classList")
	class.Call("toggle", "some", pick != nowhere)
	class.Call("toggle", "hots", v.hot != nowhere)
	app.Window().Call("__classes", svg, "[data-n]", codes(nodes), nodesAtOnce)
	app.Window().Call("__classes", svg, "[data-l]", codes(lines), linesAtOnce)
}

// codes writes states as a string, a character each.
func codes(states []byte) string {
	for i := range states {
		states[i] += '0'
	}
	return string(states)
}

// around marks a spot with own and what is beside it with beside.
func (v *netView) around(s spot, own, beside byte, nodes, lines []byte) {
	switch {
	case s.node >= 0:
		near, by := neighbours(v.Net, s.node, &v.shown)
		for i := range near {
			nodes[i] |= beside
		}
		for i := range by {
			lines[i] |= beside
		}
		nodes[s.node] |= own
	case s.line >= 0:
		lines[s.line] |= own
		nodes[v.Net.Lines[s.line].From] |= beside
		nodes[v.Net.Lines[s.line].To] |= beside
	}
}

func (v *netView) picked() spot {
	node, line := picks(v.Net, v.at.get("pick"))
	return spot{node, line}
}

// calm keeps a slip while the drawing is moved from ending the program. The next
// movement starts from where the drawing is, so nothing has to be told.
func calm() {
	if e := recover(); e != nil {
		app.Log(e)
	}
}

// zoom makes the window factor times as large, keeping what is under (px, py), in
// pixels of the box, where it is; it reports whether there was room to.
func (v *netView) zoom(factor, px, py float64, box window) bool {
	full := v.fitting().shaped(box).w
	w := clamp(v.win.w*factor, min(full, 400)/3, full)
	if w == v.win.w || box.w == 0 || box.h == 0 {
		return false
	}
	h := w * box.h / box.w
	v.win.x += (v.win.w - w) * px / box.w
	v.win.y += (v.win.h - h) * py / box.h
	v.win.w, v.win.h = w, h
	v.free = w < full
	return true
}

// look shows the window, which always keeps some of the drawing in it.
func (v *netView) look(stage app.Value) { v.lookIn(stage, v.measured(stage)) }

// lookIn is look where the drawing's place is known: to ask for it anew after something
// was changed makes the browser lay out the page at once.
func (v *netView) lookIn(stage app.Value, box window) {
	v.win = v.win.shaped(box)
	if full := v.whole(); v.free {
		v.win.x = clamp(v.win.x, full.x-v.win.w*0.8, full.x+full.w-v.win.w*0.2)
		v.win.y = clamp(v.win.y, full.y-v.win.h*0.8, full.y+full.h-v.win.h*0.2)
	}
	svg := stage.Call("querySelector", "svg")
	svg.Call("setAttribute", "viewBox", decimal(v.win.x)+" "+decimal(v.win.y)+" "+decimal(v.win.w)+" "+decimal(v.win.h))
	stage.Get("classList").Call("toggle", "zoomed", v.free)
	size := v.sizesIn(box)
	v.scale(svg, size)
	svg.Get("classList").Call("toggle", "far", size.far)
	svg.Call("querySelector", ".lines").Get("classList").Call("toggle", "fine", size.far || len(v.Net.Lines) > manyLines)
}

// rest places the words anew once the window has come to rest.
func (v *netView) rest(ctx app.Context) {
	v.looks++
	now := v.looks
	ctx.After(120*time.Millisecond, func(ctx app.Context) {
		ctx.PreventUpdate()
		defer calm()
		if now != v.looks {
			return
		}
		stage := ctx.JSSrc()
		if v.aside != (v.at.get("pick") != "") {
			v.settle(stage)
			return
		}
		v.place(stage, v.box)
		v.classes(stage)
	})
}

func (s netShown) all() bool {
	for _, on := range s.nodes {
		if !on {
			return false
		}
	}
	return true
}

func at2(e app.Event) point { return point{e.Get("clientX").Float(), e.Get("clientY").Float()} }

// measured asks the browser where the drawing is.
func (v *netView) measured(stage app.Value) window {
	v.aside = v.at.get("pick") != ""
	b := stage.Call("querySelector", "svg").Call("getBoundingClientRect")
	v.box = window{b.Get("left").Float(), b.Get("top").Float(), b.Get("width").Float(), b.Get("height").Float()}
	return v.box
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }

// short3 writes a factor.
func short3(f float64) string { return strconv.FormatFloat(f, 'f', 3, 64) }

func clamp(f, low, high float64) float64 { return max(low, min(f, high)) }

func abs(f float64) float64 { return max(f, -f) }

func dist(a, b point) float64 { return abs(a.x-b.x) + abs(a.y-b.y) }
