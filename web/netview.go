package web

import (
	"strconv"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// netView is the drawing of the network, moved about. Where the reader looks is only
// in the drawing's viewBox, set straight on the element without drawing again (0.8 ms
// a frame against 50); what is picked is only in classes. Both are reached from the
// element an event happened in, so the component holds a window and no elements.
type netView struct {
	app.Compo
	Net  *wire.Network
	Pick string

	shown    *wire.Network
	win      window
	pointers map[int]point
}

type point struct{ x, y float64 }

// A window is the part of the drawing that is shown, in the drawing's units.
type window struct{ x, y, w, h float64 }

func (v *netView) OnInit() {
	v.shown = v.Net
	v.win = window{0, 0, float64(v.Net.Width), float64(v.Net.Height)}
	v.pointers = map[int]point{}
}

func (v *netView) OnMount(ctx app.Context) { v.mark(ctx) }

// OnUpdate follows another pick, or another network, which is looked at from afar.
func (v *netView) OnUpdate(ctx app.Context) {
	if v.shown != v.Net {
		v.OnInit()
	}
	v.mark(ctx)
}

func (v *netView) Render() app.UI {
	return netStage(netDrawing(v.Net, false),
		on{"pointerdown", v.down}, on{"pointermove", v.move}, on{"pointerup", v.up}, on{"pointercancel", v.up},
		on{"wheel", v.wheel}, on{"click", v.button}, on{"keydown", v.key}).ui()
}

// mark shows what is picked by classes, once the drawing is there.
func (v *netView) mark(ctx app.Context) {
	ctx.Defer(func(ctx app.Context) {
		defer calm()
		svg := ctx.JSSrc().Call("querySelector", "svg")
		old := svg.Call("querySelectorAll", ".picked, .beside")
		for i := 0; i < old.Length(); i++ {
			old.Index(i).Get("classList").Call("remove", "picked", "beside")
		}
		picked, beside := picks(v.Net, v.Pick)
		add := func(selector, class string) {
			if e := svg.Call("querySelector", selector); e.Truthy() {
				e.Get("classList").Call("add", class)
			}
		}
		for _, s := range picked {
			add(s, "picked")
		}
		for _, s := range beside {
			add(s, "beside")
		}
		svg.Get("classList").Call("toggle", "some", len(picked) > 0)
	})
}

// calm keeps a slip while the drawing is moved from ending the program. The next
// movement starts from where the drawing is, so nothing has to be told.
func calm() {
	if e := recover(); e != nil {
		app.Log(e)
	}
}

func (v *netView) down(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	if e.Get("target").Call("closest", "button").Truthy() {
		return
	}
	stage := ctx.JSSrc()
	if len(v.pointers) == 0 {
		stage.Get("dataset").Delete("dragged")
	}
	v.pointers[e.Get("pointerId").Int()] = at2(e)
}

func (v *netView) move(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	id := e.Get("pointerId").Int()
	from, ok := v.pointers[id]
	if !ok {
		return
	}
	now := at2(e)
	stage := ctx.JSSrc()
	dragged := stage.Get("dataset").Get("dragged").Truthy()
	if !dragged && abs(now.x-from.x)+abs(now.y-from.y) < 6 {
		return // a hand that trembles does not drag
	}
	if !dragged {
		stage.Get("dataset").Set("dragged", "1")
		stage.Call("setPointerCapture", id)
	}
	box := boxOf(stage)
	if len(v.pointers) == 1 {
		scale := v.win.w / box.w
		v.win.x -= (now.x - from.x) * scale
		v.win.y -= (now.y - from.y) * scale
	} else {
		v.pinch(id, from, now, box)
	}
	v.pointers[id] = now
	v.look(stage)
}

// pinch zooms by how far the moved finger has gone from the other.
func (v *netView) pinch(id int, from, now point, box window) {
	for other, p := range v.pointers {
		if other == id {
			continue
		}
		before, after := dist(from, p), dist(now, p)
		if before > 0 && after > 0 {
			v.zoom(before/after, (p.x+now.x)/2-box.x, (p.y+now.y)/2-box.y, box)
		}
		return
	}
}

func (v *netView) up(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	delete(v.pointers, e.Get("pointerId").Int())
}

func (v *netView) wheel(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	stage := ctx.JSSrc()
	box := boxOf(stage)
	factor := 1.0 + clamp(e.Get("deltaY").Float(), -100, 100)/400
	p := at2(e)
	if v.zoom(factor, p.x-box.x, p.y-box.y, box) {
		e.PreventDefault() // at the end of the zoom the page scrolls on
	}
	v.look(stage)
}

func (v *netView) button(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	b := e.Get("target").Call("closest", "[data-zoom]")
	if !b.Truthy() {
		return
	}
	v.step(ctx.JSSrc(), b.Get("dataset").Get("zoom").String())
}

// key moves and zooms while the focus is in the drawing.
func (v *netView) key(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	stage := ctx.JSSrc()
	by := v.win.w / 12
	switch e.Get("key").String() {
	case "+", "=":
		v.step(stage, "in")
	case "-":
		v.step(stage, "out")
	case "0":
		v.step(stage, "fit")
	case "ArrowLeft":
		v.win.x -= by
	case "ArrowRight":
		v.win.x += by
	case "ArrowUp":
		v.win.y -= by
	case "ArrowDown":
		v.win.y += by
	default:
		return
	}
	e.PreventDefault()
	v.look(stage)
}

func (v *netView) step(stage app.Value, how string) {
	box := boxOf(stage)
	switch how {
	case "in":
		v.zoom(1/1.4, box.w/2, box.h/2, box)
	case "out":
		v.zoom(1.4, box.w/2, box.h/2, box)
	default:
		v.win = window{0, 0, float64(v.Net.Width), float64(v.Net.Height)}
	}
	v.look(stage)
}

// zoom makes the window factor times as large, keeping what is under (px, py), in
// pixels of the box, where it is; it reports whether there was room to.
func (v *netView) zoom(factor, px, py float64, box window) bool {
	full := float64(v.Net.Width)
	w := clamp(v.win.w*factor, full/12, full*1.5)
	if w == v.win.w || box.w == 0 || box.h == 0 || full == 0 {
		return false
	}
	h := w * float64(v.Net.Height) / full
	v.win.x += (v.win.w - w) * px / box.w
	v.win.y += (v.win.h - h) * py / box.h
	v.win.w, v.win.h = w, h
	return true
}

// look shows the window, which always keeps some of the drawing in it.
func (v *netView) look(stage app.Value) {
	full := window{0, 0, float64(v.Net.Width), float64(v.Net.Height)}
	v.win.x = clamp(v.win.x, -v.win.w*0.8, full.w-v.win.w*0.2)
	v.win.y = clamp(v.win.y, -v.win.h*0.8, full.h-v.win.h*0.2)
	svg := stage.Call("querySelector", "svg")
	svg.Call("setAttribute", "viewBox", decimal(v.win.x)+" "+decimal(v.win.y)+" "+decimal(v.win.w)+" "+decimal(v.win.h))
	stage.Get("classList").Call("toggle", "zoomed", v.win.w < full.w)
}

func at2(e app.Event) point { return point{e.Get("clientX").Float(), e.Get("clientY").Float()} }

func boxOf(stage app.Value) window {
	b := stage.Call("querySelector", "svg").Call("getBoundingClientRect")
	return window{b.Get("left").Float(), b.Get("top").Float(), b.Get("width").Float(), b.Get("height").Float()}
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }

func clamp(f, low, high float64) float64 { return max(low, min(f, high)) }

func abs(f float64) float64 { return max(f, -f) }

func dist(a, b point) float64 { return abs(a.x-b.x) + abs(a.y-b.y) }
