package web

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// slow is how long the desk may read before the page says that it takes long.
const slow = 15 * time.Second

// A page is the browser's side of the explorer: keys, focus, scrolling, the title,
// copying, the theme. Nothing in here decides what a view shows.
type page struct {
	title   string
	scrolls map[string]float64 // where each view was left, for Back
	popped  bool               // the next address comes from Back or Forward
	seek    bool               // an article's sentence is still to be scrolled to
	keyed   bool               // the last pick was made by the keyboard
	reveal  bool               // the picked panel is still to be brought into sight
}

func readAddress() address {
	return parseAddress(app.Window().URL().EscapedFragment())
}

// attach listens to what go-app does not: keys anywhere, and Back and Forward, which
// have to be known before go-app's own listener navigates (so: capture).
func (p *page) attach(ctx app.Context, x *explorer) {
	p.scrolls = map[string]float64{}
	win := app.Window()
	win.Call("addEventListener", "popstate", app.FuncOf(func(app.Value, []app.Value) any {
		p.popped = true
		return nil
	}), true)
	win.Call("addEventListener", "keydown", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := app.Event{Value: args[0]}
		ctx.Dispatch(func(ctx app.Context) { x.key(ctx, e) })
		return nil
	}))
	p.seek = true
	p.settle(ctx, x)
}

// leave remembers how far a view was scrolled.
func (p *page) leave(a address) {
	p.scrolls[a.href()] = app.Window().Get("scrollY").Float()
}

// show brings a new view into place once it is drawn: at its top, where it was left
// when coming back, or at the sentence; and moves the focus there.
func (p *page) show(ctx app.Context, x *explorer, samePlace bool) {
	back := p.popped
	p.popped = false
	p.seek, p.reveal = !back, !back && samePlace
	a := x.at
	ctx.Defer(func(app.Context) {
		defer x.guard()
		if samePlace {
			return
		}
		top := 0.0
		if back {
			top = p.scrolls[a.href()]
		} else {
			p.focus("main")
		}
		app.Window().Call("scrollTo", 0, top)
	})
	p.settle(ctx, x)
}

// settle finishes a view that has just been drawn or answered: the tab's title, the
// sentence the address names, the picked panel's heading.
func (p *page) settle(ctx app.Context, x *explorer) {
	ctx.Defer(func(app.Context) {
		defer x.guard()
		doc := app.Window().Get("document")
		if p.title != "" {
			doc.Set("title", p.title+" · "+wBrand)
		}
		if _, ok := x.at.span(); ok && p.seek {
			p.toSentence(x)
		}
		x.stash.openPick(x.at)
		if x.at.get("pick") != "" {
			p.toPanel()
		}
	})
}

// toPanel brings the picked panel into sight where it stands below the drawing, which
// stays in sight as well; who picked by the keyboard gets the focus there.
func (p *page) toPanel() {
	win := app.Window()
	h := win.Get("document").Call("querySelector", ".live .pick:not(.none) h2")
	if !h.Truthy() {
		return // not answered yet
	}
	if p.keyed {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
	if p.reveal || p.keyed {
		top, tall := h.Call("getBoundingClientRect").Get("top").Float(), win.Get("innerHeight").Float()
		if top > tall*0.75 {
			win.Call("scrollBy", 0, top-tall*0.5)
		}
	}
	p.keyed, p.reveal = false, false
}

// toSentence scrolls to the sentence the reader came for.
func (p *page) toSentence(x *explorer) {
	here := app.Window().Get("document").Call("querySelector", ".live .here")
	if !here.Truthy() {
		here = app.Window().GetElementByID(x.at.id()) // in a view from the stash
	}
	if here.Truthy() {
		here.Call("scrollIntoView", map[string]any{"block": "center"})
		p.seek = x.status.state == readNow // the desk's answer will draw it once more
	}
}

func (p *page) focus(selector string) {
	if e := app.Window().Get("document").Call("querySelector", ".live "+selector); e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// say shows a sentence for a while, and has a screen reader speak it.
func (p *page) say(words string) {
	e := app.Window().GetElementByID("say")
	if !e.Truthy() {
		return
	}
	e.Set("textContent", words)
	time.AfterFunc(4*time.Second, func() {
		if e.Get("textContent").String() == words {
			e.Set("textContent", "")
		}
	})
}

// copyLink copies the address; where the browser forbids it, that is said.
func (p *page) copyLink(button app.Value) {
	win := app.Window()
	clip := win.Get("navigator").Get("clipboard")
	if !clip.Truthy() {
		p.say(wNoCopy)
		return
	}
	copied := app.FuncOf(func(app.Value, []app.Value) any {
		button.Get("classList").Call("add", "done")
		p.say(wCopied)
		return nil
	})
	refused := app.FuncOf(func(app.Value, []app.Value) any { p.say(wNoCopy); return nil })
	clip.Call("writeText", win.Get("location").Get("href")).Call("then", copied, refused)
}

// toggleTheme turns to the other of light and dark, and remembers it where it may.
func (p *page) toggleTheme() {
	win := app.Window()
	root := win.Get("document").Get("documentElement")
	now := root.Call("getAttribute", "data-theme")
	dark := win.Call("matchMedia", "(prefers-color-scheme: dark)").Get("matches").Bool()
	if now.Truthy() {
		dark = now.String() == "dark"
	}
	next := "dark"
	if dark {
		next = "light"
	}
	root.Call("setAttribute", "data-theme", next)
	defer func() { _ = recover() }() // a browser may refuse to store anything
	win.Get("localStorage").Call("setItem", "readout-theme", next)
}
