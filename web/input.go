package web

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the reader does reaches the explorer here: one listener for clicks on the
// whole page, one for keys. What a click is about is read from the element, never
// from a closure (see type on).

func (x *explorer) click(ctx app.Context, e app.Event) {
	defer x.guard()
	target := e.Get("target")
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return
	}
	if b := target.Call("closest", "[data-do]"); b.Truthy() {
		x.act(ctx, b.Get("dataset").Get("do").String(), b)
		return
	}
	x.followDrawing(ctx, e, target)
}

func (x *explorer) act(ctx app.Context, what string, button app.Value) {
	switch what {
	case "skip":
		x.page.focus("main h1, main")
		x.page.focus("main")
	case "copy":
		x.page.copyLink(button)
	case "theme":
		x.page.toggleTheme()
	case "reload":
		ctx.Reload()
	}
}

// followDrawing opens what was clicked in a drawing. go-app does not know links in
// SVG (it looks for "A", they are "a") and would let the browser load the address.
func (x *explorer) followDrawing(ctx app.Context, e app.Event, target app.Value) {
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
		return
	}
	link := target.Call("closest", "svg [data-go], svg a[href]")
	if !link.Truthy() {
		return
	}
	e.PreventDefault()
	x.page.keyed = e.Get("detail").Int() == 0 // a click made by Enter has no count
	if stage := target.Call("closest", ".stage"); !x.page.keyed && stage.Truthy() && stage.Get("dataset").Get("dragged").Truthy() {
		return // the end of a drag is no pick
	}
	to := link.Call("getAttribute", "data-go")
	if !to.Truthy() {
		to = link.Call("getAttribute", "href")
	}
	a := parseAddress(to.String())
	if a.view == "network" {
		a = a.with("outlet", x.at.get("outlet")) // the drawing does not know what it is narrowed to
	}
	x.open(ctx, a)
}

// open goes to an address, as a link would.
func (x *explorer) open(ctx app.Context, a address) {
	u := *app.Window().URL()
	u.Fragment, u.RawFragment = a.id(), a.href()[1:]
	ctx.NavigateTo(&u)
}

// key handles the keys that work anywhere, except while the reader types.
func (x *explorer) key(ctx app.Context, e app.Event) {
	defer x.guard()
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() || typing(e.Get("target")) {
		return
	}
	k := e.Get("key").String()
	if len(k) == 1 && '1' <= k[0] && int(k[0]-'1') < len(viewNames) {
		x.open(ctx, to(viewNames[k[0]-'1'], ""))
		return
	}
	switch k {
	case "?":
		x.open(ctx, to("about", ""))
	case "Escape":
		if x.at.view == "network" && x.at.get("pick") != "" {
			x.open(ctx, x.at.with("pick", ""))
			x.page.focus("svg .picked")
		}
	case "t", "T":
		x.showTable()
	}
}

// showTable opens the network as a table, or closes it again.
func (x *explorer) showTable() {
	table := app.Window().GetElementByID("astable")
	if x.at.view != "network" || !table.Truthy() {
		return
	}
	open := !table.Get("open").Bool()
	table.Set("open", open)
	if open {
		table.Get("firstElementChild").Call("focus")
		table.Call("scrollIntoView")
	}
}

// typing reports whether a key belongs to a field.
func typing(target app.Value) bool {
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return false
	}
	return target.Call("closest", "input:not([type=checkbox]), textarea, select, [contenteditable]").Truthy()
}
