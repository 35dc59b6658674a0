package web

import (
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Walking the network by keys. One node is reached by the tab key; from it the arrows
// lead to the nearest node in their direction, Page Down and Page Up from one of its
// lines to the next, and from a line an arrow to that end of it. The focus is the
// browser's own, so what has it is spoken and opened as the link it is.

var arrows = map[string]point{"ArrowLeft": {-1, 0}, "ArrowRight": {1, 0}, "ArrowUp": {0, -1}, "ArrowDown": {0, 1}}

// key walks, moves and zooms while the focus is in the drawing.
func (v *netView) key(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	if len(v.shown.nodes) != len(v.Net.Nodes) || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	stage, name, here := ctx.JSSrc(), e.Get("key").String(), spotAt(e)
	way, arrow := arrows[name]
	switch {
	case name == "+" || name == "=":
		v.step(stage, "in")
	case name == "-":
		v.step(stage, "out")
	case name == "0":
		v.step(stage, "fit")
	case here == nowhere:
		return
	case arrow && e.Get("shiftKey").Bool() && here.node >= 0:
		v.shift(stage, here.node, way.x*v.win.w/40, way.y*v.win.w/40)
		v.settled(stage)
	case arrow && here.node >= 0:
		v.goTo(stage, v.nearest(here.node, way))
	case arrow:
		v.goTo(stage, v.end(here.line, way))
	case name == "PageDown":
		v.goAlong(stage, here, 1)
	case name == "PageUp":
		v.goAlong(stage, here, -1)
	case name == "Home":
		v.goTo(stage, v.first())
	case name == "Escape" && v.at.get("pick") == "":
		if next := stage.Get("parentElement").Call("querySelector", ".legend button"); next.Truthy() {
			next.Call("focus")
		}
	default:
		return
	}
	e.PreventDefault()
}

// first is the strongest node that is shown, -1: none.
func (v *netView) first() int {
	if order := v.byStrength(); len(order) > 0 {
		return order[0]
	}
	return -1
}

// nearest is the nearest shown node from node i in a direction; straight ahead counts
// as nearer than aside. i itself where there is none.
func (v *netView) nearest(i int, way point) int {
	from, best, least := v.pos(i), i, 0.0
	for j, on := range v.shown.nodes {
		if !on || j == i {
			continue
		}
		p := v.pos(j)
		dx, dy := p.x-from.x, p.y-from.y
		ahead, aside := dx*way.x+dy*way.y, abs(dx*way.y)+abs(dy*way.x)
		if ahead <= 0 || aside > 2*ahead {
			continue
		}
		if far := ahead + 2*aside; best == i || far < least {
			best, least = j, far
		}
	}
	return best
}

// end is the end of a line that lies in a direction.
func (v *netView) end(line int, way point) int {
	l := v.Net.Lines[line]
	a, b := v.pos(l.From), v.pos(l.To)
	if (b.x-a.x)*way.x+(b.y-a.y)*way.y >= 0 {
		return l.To
	}
	return l.From
}

// goAlong goes to the next of the lines of a node, in the order of the clock.
func (v *netView) goAlong(stage app.Value, here spot, by int) {
	node := here.node
	if node < 0 {
		node = v.home
	}
	if node < 0 {
		return
	}
	var list []int
	for i, l := range v.Net.Lines {
		if _, half := halfOf(v.Net, l); !half && v.shown.lines[i] && (l.From == node || l.To == node) {
			list = append(list, i)
		}
	}
	if len(list) == 0 {
		return
	}
	from := v.pos(node)
	angle := func(i int) float64 {
		l := v.Net.Lines[i]
		p := v.pos(l.From + l.To - node)
		return turn(p.x-from.x, p.y-from.y)
	}
	sort.SliceStable(list, func(a, b int) bool { return angle(list[a]) < angle(list[b]) })
	at := -1
	if by < 0 {
		at = 0
	}
	for k, i := range list {
		if i == here.line {
			at = k
		}
	}
	line := list[(at+by+len(list))%len(list)]
	stage.Call("querySelectorAll", "[data-l]").Index(line).Call("focus", map[string]any{"preventScroll": true})
}

// turn orders directions as the hand of a clock goes, from straight up.
func turn(x, y float64) float64 {
	sum := abs(x) + abs(y)
	if sum == 0 {
		return 0
	}
	if x >= 0 {
		return 1 + y/sum
	}
	return 3 - y/sum
}

// goTo gives node i the focus and brings it into the window.
func (v *netView) goTo(stage app.Value, i int) {
	if i < 0 {
		return
	}
	nodes := stage.Call("querySelectorAll", "[data-n]")
	if v.home >= 0 {
		nodes.Index(placeOf(v.Net, v.home)).Call("setAttribute", "tabindex", "-1")
	}
	v.home = i
	nodes.Index(placeOf(v.Net, i)).Call("setAttribute", "tabindex", "0")
	nodes.Index(placeOf(v.Net, i)).Call("focus", map[string]any{"preventScroll": true})
	p := v.pos(i)
	in := func(x, from, size float64) float64 { // how far the window has to go
		pad := size / 8
		return min(x-from-pad, 0) + max(x-from-size+pad, 0)
	}
	if dx, dy := in(p.x, v.win.x, v.win.w), in(p.y, v.win.y, v.win.h); v.free && (dx != 0 || dy != 0) {
		v.win.x += dx
		v.win.y += dy
		v.look(stage)
	}
}

// shift moves a node, and with it the ends of its lines.
func (v *netView) shift(stage app.Value, i int, dx, dy float64) {
	m := v.moved[i]
	v.moved[i] = point{m.x + dx, m.y + dy}
	v.carry(stage, i)
	stage.Get("classList").Call("add", "moved")
}

// settled places the words after nodes were moved; nothing else moves.
func (v *netView) settled(stage app.Value) {
	v.free = true // what the reader has arranged is not fitted anew
	v.place(stage, v.measured(stage))
	v.classes(stage)
}

// carry draws node i where it is.
func (v *netView) carry(stage app.Value, i int) {
	p := v.pos(i)
	stage.Call("querySelectorAll", "[data-n]").Index(placeOf(v.Net, i)).Call("setAttribute", "transform", translate(p.x, p.y))
	groups := stage.Call("querySelectorAll", "[data-l]")
	for k, l := range v.Net.Lines {
		if l.From != i && l.To != i {
			continue
		}
		end := "1"
		if l.To == i {
			end = "2"
		}
		strokes := groups.Index(k).Call("querySelectorAll", "line")
		for s := range strokes.Length() {
			strokes.Index(s).Call("setAttribute", "x"+end, decimal(p.x))
			strokes.Index(s).Call("setAttribute", "y"+end, decimal(p.y))
		}
	}
}
