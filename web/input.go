package web

import (
	"readout/wasm/wire"

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
	x.page.closeMenu(target)
	if b := target.Call("closest", "[data-do]"); b.Truthy() {
		x.act(ctx, b.Get("dataset").Get("do").String(), b)
		return
	}
	x.followDrawing(ctx, e, target)
}

func (x *explorer) act(ctx app.Context, what string, button app.Value) {
	if x.actOwn(ctx, what, button) {
		return
	}
	switch what {
	case "skip":
		x.page.focus("main h1, main")
		x.page.focus("main")
	case "copy":
		x.copy(ctx, button, app.Window().Get("location").Get("href").String(), linkCopied())
	case "link":
		x.copySentence(ctx, button, false)
	case "cite":
		x.copySentence(ctx, button, true)
	case "citeview":
		x.citeArticle(ctx, button)
	case "citewhole":
		x.citeWhole(ctx, button)
	case "get":
		x.page.closeMenu(nil)
		x.take(ctx, button.Get("dataset").Get("what").String(), button.Get("dataset").Get("format").String())
	case "print":
		x.page.closeMenu(nil)
		if x.at.view == "network" && x.at.get("as") != "table" {
			x.open(ctx, x.at.with("as", "table")) // on paper nothing can be picked
		}
		ctx.Defer(func(app.Context) { // not from in here: the page stands still while it prints
			app.Window().Call("setTimeout", app.Window().Get("print"), 0)
		})
	case "embed":
		x.copyFrame(ctx, button)
	case "unclip":
		x.clip = ""
	case "mend", "undo", "redo", "mendfile":
		x.mendAct(ctx, what, button)
	case "theme":
		x.page.toggleTheme()
	case "help", "unhelp":
		x.page.help(what == "help")
	case "kind":
		x.kindSieved(ctx, button.Get("dataset").Get("kind").String())
	case "table":
		x.showTable(ctx)
	case "more":
		x.page.more(button.Call("getAttribute", "aria-expanded").String() != "true")
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
	a := parseAddress(to.String()).with("c", "")
	if a.view == "network" {
		a = x.looking().with("pick", a.get("pick")) // the drawing does not know what it is narrowed to
	}
	x.open(ctx, x.inside(a))
}

// open goes to an address, as a link would.
func (x *explorer) open(ctx app.Context, a address) {
	u := *app.Window().URL()
	u.Fragment, u.RawFragment = a.placed().id(), a.href()[1:]
	ctx.NavigateTo(&u)
}

// key handles the keys that work anywhere, except while the reader types.
func (x *explorer) key(ctx app.Context, e app.Event) {
	defer x.guard()
	if x.clip != "" && e.Get("key").String() == "Escape" {
		x.clip = ""
		return
	}
	if e.Get("key").String() == "Escape" && x.page.closeMenu(nil) {
		return
	}
	if x.mendKey(ctx, e) || x.ownKey(ctx, e) {
		return
	}
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() || typing(e.Get("target")) {
		return
	}
	if e.Get("key").String() == "Escape" && correctable(x.at) {
		x.open(ctx, x.at.with("correct", ""))
		return
	}
	k := e.Get("key").String()
	if len(k) == 1 && '1' <= k[0] && int(k[0]-'1') < len(viewNames) {
		x.open(ctx, to(viewNames[k[0]-'1'], ""))
		return
	}
	switch k {
	case "/":
		x.search.focus()
	case "?":
		x.page.help(true)
	case "Escape":
		x.page.more(false)
		if a := x.looking(); a.view == "network" && a.get("pick") != "" {
			x.open(ctx, x.inside(a.with("pick", "")))
			x.page.focus("svg .picked")
		}
	case "n", "N", "p", "P", "Enter":
		if k == "Enter" && pressable(e.Get("target")) {
			return
		}
		by := 1
		if k == "p" || k == "P" || k == "Enter" && e.Get("shiftKey").Bool() {
			by = -1
		}
		at := x.looking()
		if t := x.get(wire.AskArticle, at.arg).Article; t != nil && at.view == "article" {
			if a, ok := stepFrom(t, at, by); ok {
				x.open(ctx, x.inside(a))
			}
		}
	case "t", "T":
		x.showTable(ctx)
	}
}

// showTable opens the network as a table, or closes it again.
func (x *explorer) showTable(ctx app.Context) {
	a := x.looking() // in a lesson, what stands beside the step
	if a.view != "network" {
		return
	}
	if a.get("as") == "table" {
		x.open(ctx, x.inside(a.with("as", "")))
		return
	}
	x.open(ctx, x.inside(a.with("as", "table")))
	ctx.Defer(func(app.Context) {
		if table := app.Window().GetElementByID("astable"); table.Truthy() {
			table.Get("firstElementChild").Call("focus")
			table.Call("scrollIntoView")
		}
	})
}

// typing reports whether a key belongs to a field.
func typing(target app.Value) bool {
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return false
	}
	return target.Call("closest", "input:not([type=checkbox]), textarea, select, [contenteditable]").Truthy()
}

// pressable reports whether Enter means something to the element itself.
func pressable(target app.Value) bool {
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return false
	}
	return target.Call("closest", "a[href], button, summary, [role=region], dialog, input").Truthy()
}
