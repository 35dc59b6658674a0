package web

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Moving the drawing about: by pointer, fingers, wheel and buttons. A drag that starts
// at a node moves the node, any other the window.

// spotAt is the node or line that an event happened in.
func spotAt(e app.Event) spot {
	s := nowhere
	target := e.Get("target")
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return s
	}
	if n := target.Call("closest", "[data-n]"); n.Truthy() {
		s.node, _ = strconv.Atoi(n.Get("dataset").Get("n").String())
	} else if l := target.Call("closest", "[data-l]"); l.Truthy() {
		s.line, _ = strconv.Atoi(l.Get("dataset").Get("l").String())
	}
	return s
}

// over shows the neighbourhood of what is pointed at or has the focus.
func (v *netView) over(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	if e.Get("pointerType").Truthy() && e.Get("pointerType").String() == "touch" {
		return // a finger rests on nothing
	}
	if s := spotAt(e); s != v.hot && len(v.pointers) == 0 {
		v.hot = s
		v.classes(ctx.JSSrc())
	}
}

func (v *netView) leave(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	if v.hot != nowhere {
		v.hot = nowhere
		v.classes(ctx.JSSrc())
	}
}

// hold keeps the browser from dragging a node away as a link.
func (v *netView) hold(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	e.PreventDefault()
}

func (v *netView) down(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	if len(v.shown.nodes) != len(v.Net.Nodes) || e.Get("target").Call("closest", "button").Truthy() {
		return
	}
	stage := ctx.JSSrc()
	if len(v.pointers) == 0 {
		stage.Get("dataset").Delete("dragged")
		v.grab = spotAt(e).node
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
	box := v.measured(stage)
	scale := v.win.w / box.w
	switch {
	case len(v.pointers) > 1:
		v.pinch(id, from, now, box)
		v.look(stage)
		v.rest(ctx)
	case v.grab >= 0:
		v.shift(stage, v.grab, (now.x-from.x)*scale, (now.y-from.y)*scale)
	default:
		v.win.x -= (now.x - from.x) * scale
		v.win.y -= (now.y - from.y) * scale
		v.free = true
		v.look(stage)
	}
	v.pointers[id] = now
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
	if v.grab >= 0 && len(v.pointers) == 0 {
		if _, ok := v.moved[v.grab]; ok {
			v.settled(ctx.JSSrc())
		}
		v.grab = -1
	}
}

func (v *netView) wheel(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	stage := ctx.JSSrc()
	box := v.measured(stage)
	factor := 1.0 + clamp(e.Get("deltaY").Float(), -100, 100)/400
	p := at2(e)
	if v.zoom(factor, p.x-box.x, p.y-box.y, box) {
		e.PreventDefault() // where all is shown the page scrolls on
	}
	v.look(stage)
	v.rest(ctx)
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

func (v *netView) step(stage app.Value, how string) {
	box := v.measured(stage)
	switch how {
	case "in":
		v.zoom(1/1.4, box.w/2, box.h/2, box)
	case "out":
		v.zoom(1.4, box.w/2, box.h/2, box)
	case "back":
		for i := range v.moved {
			v.moved[i] = point{}
			v.carry(stage, i)
			delete(v.moved, i)
		}
		stage.Get("classList").Call("remove", "moved")
	default:
		v.free = false
	}
	v.settle(stage)
}
