package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The list is drawn as far as it is seen: in a list of thousands, rows of one height in a
// box that scrolls, with empty room for the others.
const (
	manyRows  = 40  // from here on the list scrolls in a box of its own
	seenRows  = 24  // rows that are drawn then
	rowHeight = 150 // until a row was measured
)

func rowList(o *own, it *wire.Items) node {
	if it.Of <= manyRows {
		return el("ul", cls("rows"), at("data-which", it.Which), each(it.List, row))
	}
	tall := measuredRow(it.Which)
	return el("div", cls("rows many"), at("data-which", it.Which), at("tabindex", "0"), at("role", "region"), at("aria-label", listWords(listOf(it))),
		on{"scroll", scrolled},
		gap(it.From*tall),
		el("ul", each(it.List, row)),
		gap((it.Of-it.From-len(it.List))*tall))
}

// cut leaves no more rows than are drawn: the desk does not know how many that are.
func cut(it *wire.Items) *wire.Items {
	if it.Of > manyRows {
		it.List = it.List[:min(len(it.List), seenRows)]
	}
	return it
}

func listOf(it *wire.Items) []string {
	return []string{wRows + itoa(it.From+1) + "–" + itoa(it.From+len(it.List)) + wOf + itoa(it.Of)}
}

// gap is room for rows that are not drawn. Its height is an attribute, which the site's
// policy allows, where a style would not be.
func gap(high int) node {
	return el("svg", cls("gap"), at("width", "1"), at("height", itoa(max(high, 0))), at("aria-hidden", "true"))
}

// stretch is which rows of a list are seen, "from-to".
func (o *own) stretch(which string) string {
	it := o.lists[which]
	if it == nil || it.Of <= manyRows || app.IsServer {
		return "0-" + itoa(manyRows)
	}
	from := 0
	if box := rowBox(which); box.Truthy() {
		from = box.Get("scrollTop").Int()/measuredRow(which) - seenRows/3
	}
	from = max(min(from, it.Of-seenRows), 0)
	return itoa(from) + "-" + itoa(from+seenRows)
}

func rowBox(which string) app.Value {
	return app.Window().Get("document").Call("querySelector", `.rows[data-which="`+which+`"]`)
}

// measuredRow is how high a row is in this window.
func measuredRow(which string) int {
	if app.IsServer {
		return rowHeight
	}
	if box := rowBox(which); box.Truthy() && box.Get("classList").Call("contains", "many").Bool() {
		if r := box.Call("querySelector", ".item"); r.Truthy() {
			return max(r.Get("offsetHeight").Int(), 40)
		}
	}
	return rowHeight
}

// scrolled asks for other rows when those that are drawn no longer fill the box. It finds
// the explorer by the page, because a handler must not close over anything.
func scrolled(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	x := theExplorer
	if x == nil {
		return
	}
	box := e.Get("target")
	which := box.Get("dataset").Get("which").String()
	it := x.own.lists[which]
	if it == nil || x.own.scrolling {
		return
	}
	tall := measuredRow(which)
	top := box.Get("scrollTop").Int() / tall
	end := top + box.Get("clientHeight").Int()/tall + 1
	if top >= it.From && min(end, it.Of) <= it.From+len(it.List) {
		return
	}
	x.own.scrolling = true
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskItems, Arg: which, With: x.own.stretch(which)}, func(ctx app.Context, a wire.Answer) {
		x.own.scrolling = false
		x.listed(ctx, a)
	})
}

// showFacts puts into every field what the list says, but for the one that is being
// filled in: a field that a reader has touched keeps what was typed, also when the row
// has become another article's. What is new to a field boot.js has put in already.
func showFacts() { app.Window().Call("__facts") }
