package web

import (
	"strings"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the reader does with articles and collections of his own.

// theExplorer is the live page's root, for handlers on elements that come and go.
var theExplorer *explorer

// actOwn does what a button is for; false where it is not one of these.
func (x *explorer) actOwn(ctx app.Context, what string, button app.Value) bool {
	o := &x.own
	ask := func(ask wire.Ask, arg, with string) {
		x.desk.Ask(ctx, wire.Request{Ask: ask, Arg: arg, With: with}, x.then(nil))
	}
	switch what {
	case "paste":
		x.paste(ctx)
	case "bylink":
		x.byLink(ctx)
	case "stopfiles":
		x.stopBringing(ctx)
	case "add":
		x.add(ctx)
	case "dropall":
		o.settled()
		x.onItem(ctx, wire.AskDrop, wire.Waiting, wire.Waiting)
	case "itemdrop":
		x.onItem(ctx, wire.AskDrop, itemOf(button), whichOf(button))
	case "itemback":
		x.onItem(ctx, wire.AskBack, itemOf(button), whichOf(button))
	case "insist":
		x.onItem(ctx, wire.AskInsist, itemOf(button), whichOf(button))
	case "forall":
		fact := button.Get("dataset").Get("fact").String()
		if e := app.Window().GetElementByID("all-" + fact); e.Truthy() && e.Get("value").String() != "" {
			x.fix(ctx, wire.AllOf, wire.Waiting, fact, e.Get("value").String())
		}
	case "reread":
		x.rereadOf(ctx, button)
	case "rename":
		o.naming = collOf(button)
		x.focusSoon(ctx, "#rename")
	case "renamed":
		if e := app.Window().GetElementByID("rename"); e.Truthy() {
			ask(wire.AskRename, collOf(button), e.Get("value").String())
		}
		x.unname(ctx, button)
	case "unname":
		x.unname(ctx, button)
	case "delete":
		x.deleteCollection(ctx, collOf(button))
	case "restore":
		ask(wire.AskRestore, collOf(button), "")
	case "purge":
		ask(wire.AskPurge, collOf(button), "")
	case "merge":
		o.merging = collOf(button)
		x.focusSoon(ctx, "#mergeinto")
	case "unmerge":
		o.merging = ""
		x.focusSoon(ctx, inColl(button, "merge"))
	case "merged":
		x.merge(ctx, collOf(button))
	case "export":
		x.export(ctx, button.Get("dataset").Get("id").String())
	case "keepoff":
		ask(wire.AskKeeping, "off", "")
	case "keepon":
		ask(wire.AskKeeping, "on", "")
	case "forget":
		o.sure = true
		x.focusSoon(ctx, `[data-do="unforget"]`)
	case "unforget":
		o.sure = false
		x.focusSoon(ctx, `[data-do="forget"]`)
	case "forgetall":
		x.forget(ctx)
	default:
		return false
	}
	return true
}

func nearest(e app.Value, selector, name string) string {
	if e = e.Call("closest", selector); e.Truthy() {
		return e.Get("dataset").Get(name).String()
	}
	return ""
}

func itemOf(e app.Value) string  { return nearest(e, "[data-item]", "item") }
func whichOf(e app.Value) string { return nearest(e, "[data-which]", "which") }
func collOf(e app.Value) string  { return nearest(e, "[data-coll]", "coll") }

// inColl is the button of the same collection that does what.
func inColl(e app.Value, what string) string {
	return `[data-coll="` + collOf(e) + `"] [data-do="` + what + `"]`
}

func (x *explorer) unname(ctx app.Context, e app.Value) {
	x.own.naming = ""
	x.focusSoon(ctx, inColl(e, "rename"))
}

// ownKey: Enter in a field of one line presses the button beside it, Escape leaves a name
// as it was; false where the key is another.
func (x *explorer) ownKey(ctx app.Context, e app.Event) bool {
	field, k := e.Get("target"), e.Get("key").String()
	if k != "Enter" && k != "Escape" || !field.Truthy() || !field.Get("matches").Truthy() || !field.Call("matches", "#rename, #newname, #bylink, .forall input").Bool() {
		return false
	}
	if k == "Escape" {
		if x.own.naming != "" {
			x.unname(ctx, field)
		}
		return true
	}
	e.PreventDefault() // the rest of the key would press the button that has the focus next
	field.Call("blur") // what was typed counts
	if b := field.Call("closest", ".acts, .forall").Call("querySelector", "button:not([disabled])"); b.Truthy() {
		x.actOwn(ctx, b.Get("dataset").Get("do").String(), b)
	}
	return true
}

func (x *explorer) focusSoon(ctx app.Context, selector string) {
	ctx.Defer(func(app.Context) { showFacts(); x.page.focus(selector) })
}

// onItem does something with one article of a list, and shows the list as it is then.
func (x *explorer) onItem(ctx app.Context, ask wire.Ask, item, which string) {
	x.own.wrong = ""
	x.own.changed = x.own.changed || which == wire.Kept
	x.desk.Ask(ctx, wire.Request{Ask: ask, Arg: item, With: x.own.stretch(which)}, x.listed)
}

func (x *explorer) fix(ctx app.Context, item, which, fact, value string) {
	x.own.wrong = ""
	x.own.changed = x.own.changed || which == wire.Kept
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskFix, Arg: item, With: x.own.stretch(which), Facts: []string{fact, value}}, x.listed)
}

// change hears a field that was filled in, and files that were chosen.
func (x *explorer) change(ctx app.Context, e app.Event) {
	defer x.guard()
	field := e.Get("target")
	if !field.Truthy() || !field.Get("dataset").Truthy() {
		return
	}
	data := field.Get("dataset")
	switch {
	case data.Get("fact").Truthy():
		if item := itemOf(field); item != "" {
			x.fix(ctx, item, whichOf(field), data.Get("fact").String(), field.Get("value").String())
		}
	case data.Get("files").Truthy():
		x.bringFiles(ctx, field.Get("files"), data.Get("files").String() == "import")
		field.Set("value", "") // so that the same file can be chosen again
	}
}

// bringFiles brings a list of files, or an array of them.
func (x *explorer) bringFiles(ctx app.Context, list app.Value, alone bool) {
	for i := 0; i < list.Get("length").Int(); i++ {
		f := list.Index(i)
		name := f.Get("name").String()
		for _, path := range []app.Value{f.Get("readoutPath"), f.Get("webkitRelativePath")} {
			if path.Truthy() {
				name = path.String()
				break
			}
		}
		if base := name[strings.LastIndexByte(name, '/')+1:]; strings.HasPrefix(base, ".") || base == "Thumbs.db" {
			continue // what systems leave in folders
		}
		x.bring(ctx, &bringing{name: name, data: f, alone: strings.HasSuffix(strings.ToLower(name), ".readout")})
	}
}

// dropped hears files that were let go over the page.
func (x *explorer) dropped(ctx app.Context, e app.Event) {
	defer x.guard()
	e.PreventDefault()
	win := app.Window()
	if !win.Get("__dropped").Truthy() {
		return
	}
	win.Call("__dropped", e.Get("dataTransfer"), app.FuncOf(func(_ app.Value, args []app.Value) any {
		list := args[0]
		ctx.Dispatch(func(ctx app.Context) {
			defer x.guard()
			if list.Get("length").Int() > 0 && x.at.view != "add" {
				x.open(ctx, to("add", ""))
			}
			x.bringFiles(ctx, list, false)
		})
		return nil
	}))
}

// dragged lets the browser know that files may be let go here.
func dragged(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	e.PreventDefault()
}

// paste takes the text of the box.
func (x *explorer) paste(ctx app.Context) {
	box := app.Window().GetElementByID("paste")
	if !box.Truthy() || strings.TrimSpace(box.Get("value").String()) == "" {
		x.page.say(wPasteNone)
		return
	}
	data := app.Window().Get("TextEncoder").New().Call("encode", box.Get("value"))
	x.bring(ctx, &bringing{name: wPasted, paste: true, data: data})
}

func (x *explorer) rereadOf(ctx app.Context, button app.Value) {
	box := button.Call("closest", "[data-tag]")
	if !box.Truthy() {
		return
	}
	for _, b := range x.own.tables {
		if b.tag != box.Get("dataset").Get("tag").String() {
			continue
		}
		for i := range b.table.Columns {
			if s := box.Call("querySelector", `[data-column="`+itoa(i)+`"]`); s.Truthy() {
				b.table.Columns[i].Field = s.Get("value").String()
			}
		}
		x.reread(ctx, b)
		return
	}
}

// deleteCollection deletes one; the list offers to restore it.
func (x *explorer) deleteCollection(ctx app.Context, id string) {
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskDelete, Arg: id}, x.then(func(ctx app.Context, a wire.Answer) {
		x.page.say(wDeletedSaid)
		if id == within.id {
			x.open(ctx, to("collections", "").home())
		}
	}))
}

func (x *explorer) merge(ctx app.Context, from string) {
	into := app.Window().GetElementByID("mergeinto")
	if !into.Truthy() {
		return
	}
	id := into.Get("value").String()
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskMerge, Arg: from, Collection: id}, x.then(func(ctx app.Context, a wire.Answer) {
		x.own.merging = ""
		x.own.said = mergedWords(a.Added)
		if id == within.id {
			x.refresh(ctx)
		}
	}))
}

// forget forgets everything, also what the page itself has kept.
func (x *explorer) forget(ctx app.Context) {
	x.stopBringing(ctx)
	x.own.sure = false
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskForget}, x.then(func(ctx app.Context, a wire.Answer) {
		x.own = own{list: x.own.list, link: x.own.link, linkAsked: true, tags: x.own.tags, lasting: x.own.lasting, said: wForgotten}
		x.pupil.forgetAll()
		if within.id != "" {
			x.open(ctx, to("collections", "").home())
		} else {
			x.refresh(ctx)
		}
	}))
}

// byLink has the site fetch a page, and reads it here.
func (x *explorer) byLink(ctx app.Context) {
	field := app.Window().GetElementByID("bylink")
	if !field.Truthy() || strings.TrimSpace(field.Get("value").String()) == "" || x.own.fetching {
		return
	}
	link := strings.TrimSpace(field.Get("value").String())
	x.own.fetching = true
	done := func(name string, data app.Value, why string) {
		ctx.Dispatch(func(ctx app.Context) {
			defer x.guard()
			x.own.fetching = false
			if why != "" {
				x.own.wrong = why
				return
			}
			field.Set("value", "")
			x.bring(ctx, &bringing{name: name, data: data})
		})
	}
	app.Window().Call("__page", link, app.FuncOf(func(_ app.Value, args []app.Value) any {
		if args[0].Truthy() {
			done(link, args[0], "")
		} else {
			done("", nil, args[1].String())
		}
		return nil
	}))
}

// askLink asks once whether the site fetches pages for its readers.
func (x *explorer) askLink(ctx app.Context) {
	if x.own.linkAsked {
		return
	}
	x.own.linkAsked = true
	app.Window().Call("__offers", app.FuncOf(func(_ app.Value, args []app.Value) any {
		offered := args[0].Bool()
		ctx.Dispatch(func(app.Context) { x.own.link = offered })
		return nil
	}))
}
