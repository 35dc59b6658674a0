package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What happens when the reader corrects, undoes, or takes corrections in. The desk
// answers with the history; if the edition is another then, every answer here is old.
// What is shown stays until the new answer has come, so nothing blanks or moves; the
// others are asked for again when they are next needed.

// goTo is open for another state of the same view: Back does not go through each.
func (x *explorer) goTo(ctx app.Context, a address) {
	was := x.at
	x.at = a
	app.Window().Get("history").Call("replaceState", nil, "", a.href())
	x.arrive(ctx)
	x.page.panelMoved(ctx, x, was)
}

// panelMoved puts the focus into the panel when it has opened or turned to another page,
// and back on what opened it when it has closed.
func (p *page) panelMoved(ctx app.Context, x *explorer, was address) {
	if was.get("correct") == x.at.get("correct") {
		return
	}
	ctx.Defer(func(app.Context) {
		defer x.guard()
		if x.at.get("correct") != "" {
			p.focus(".mend h2")
		} else {
			p.focus("a.mends")
		}
	})
}

// mendKey handles the keys of undoing; false where the key is another.
func (x *explorer) mendKey(ctx app.Context, e app.Event) bool {
	if !e.Get("ctrlKey").Bool() && !e.Get("metaKey").Bool() || e.Get("altKey").Bool() || typing(e.Get("target")) {
		return false
	}
	switch k := e.Get("key").String(); {
	case (k == "z" || k == "Z") && e.Get("shiftKey").Bool(), k == "y" && e.Get("ctrlKey").Bool():
		x.correct(ctx, wire.Request{Ask: wire.AskRedo})
	case k == "z":
		x.correct(ctx, wire.Request{Ask: wire.AskUndo})
	default:
		return false
	}
	return true
}

// mendAct does what a button of the panel, the bar or the history says.
func (x *explorer) mendAct(ctx app.Context, what string, button app.Value) {
	data := func(name string) string {
		if v := button.Get("dataset").Get(name); v.Truthy() {
			return v.String()
		}
		return ""
	}
	switch what {
	case "mend":
		x.correct(ctx, wire.Request{Ask: wire.AskCorrect, With: data("line")})
	case "undo", "redo":
		x.correct(ctx, wire.Request{Ask: wire.Ask(what), With: data("number")})
	case "mendfile":
		x.desk.Ask(ctx, wire.Request{Ask: wire.AskCorrectionsFile}, func(ctx app.Context, a wire.Answer) {
			defer x.guard()
			if a.History == nil {
				x.page.say(a.Error)
				return
			}
			saveText(wFileName, "application/json", a.History.File)
			x.page.say(wFileSaved)
		})
	}
}

// correct asks the desk to change the corrections.
func (x *explorer) correct(ctx app.Context, r wire.Request) {
	r.Arg = x.at.arg
	x.desk.Ask(ctx, r, func(ctx app.Context, a wire.Answer) {
		defer x.guard()
		if a.History == nil {
			x.page.say(a.Error)
			return
		}
		x.mended(ctx, a)
		x.page.say(a.History.Said)
	})
}

// mended takes a new history in.
func (x *explorer) mended(ctx app.Context, a wire.Answer) {
	h := a.History
	x.history = h
	x.keep(wire.AskHistory, "", wire.Answer{History: h})
	x.asked[question{wire.AskHistory, ""}] = true
	x.status.corrected = h.Active
	if !h.Changed {
		return
	}
	x.renew()
	was := x.at
	now := x.at.with("correct", "")
	if h.Now != "" && h.Now != x.at.arg && x.at.view != "article" && x.at.arg != "" {
		for _, ask := range []wire.Ask{wire.AskPerson, wire.AskMeeting, wire.AskQuote} { // until the new answer comes
			if old := x.answers[question{ask, now.arg}]; old != nil {
				x.answers[question{ask, h.Now}] = old
			}
		}
		now.arg = h.Now
	}
	if now.href() != was.href() {
		x.goTo(ctx, now)
	} else {
		x.arrive(ctx)
	}
}

// renew lets everything be asked for anew, and forgets what nobody should see any more.
func (x *explorer) renew() {
	x.asked = map[question]bool{{wire.AskHistory, ""}: true}
	for q := range x.answers {
		if q.ask == wire.AskMend || q.ask == wire.AskPreview {
			delete(x.answers, q)
		}
	}
}

// mending adds to a view what only the live page has for correcting it.
func (x *explorer) mending(a address, body node) node {
	if a.view == "history" {
		body.on = append(body.on, on{"change", x.importFile})
	}
	if correctable(a) {
		return withPanel(body, mendPanel(a, x.get))
	}
	return body
}

// takeUp asks what the reader has corrected here before.
func (x *explorer) takeUp(ctx app.Context) {
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskHistory, Arg: x.at.arg}, func(ctx app.Context, a wire.Answer) {
		defer x.guard()
		if a.History != nil {
			x.mended(ctx, a)
		}
	})
}

// importFile takes in a file of corrections.
func (x *explorer) importFile(ctx app.Context, e app.Event) {
	defer x.guard()
	input := e.Get("target")
	if input.Get("id").String() != "mend-file" || input.Get("files").Length() == 0 {
		return
	}
	const longest = 1 << 20 // bytes, as the desk has it
	file := input.Get("files").Index(0)
	if file.Get("size").Int() > longest {
		x.page.say(wFileTooLong)
		return
	}
	var read, failed app.Func
	release := func() { read.Release(); failed.Release() }
	read = app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer release()
		text := args[0].String()
		input.Set("value", "") // so that the same file can be taken in again
		ctx.Dispatch(func(ctx app.Context) { x.correct(ctx, wire.Request{Ask: wire.AskImport, With: text}) })
		return nil
	})
	failed = app.FuncOf(func(app.Value, []app.Value) any {
		defer release()
		x.page.say(wMendUnread)
		return nil
	})
	file.Call("text").Call("then", read, failed)
}

// saveText hands a text to the browser as a file.
func saveText(name, kind, text string) {
	win := app.Window()
	blob := win.Get("Blob").New([]any{text}, map[string]any{"type": kind})
	url := win.Get("URL").Call("createObjectURL", blob)
	a := win.Get("document").Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	a.Call("click")
	win.Get("URL").Call("revokeObjectURL", url)
}
