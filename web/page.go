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
	title    string
	scrolls  map[string]float64 // where each view was left, for Back
	popped   string             // the address that Back or Forward has led to
	seek     bool               // an article's sentence is still to be scrolled to
	head     bool               // the heading of a lesson's page is still to get the focus
	keyed    bool               // the last pick was made by the keyboard
	reported string             // the address the page around was told last
	reveal   bool               // the picked panel is still to be brought into sight
}

func readAddress() address {
	return parseAddress(app.Window().URL().EscapedFragment()).taken()
}

// attach listens to what go-app does not: keys anywhere, and Back and Forward, which
// have to be known before go-app's own listener navigates (so: capture).
func (p *page) attach(ctx app.Context, x *explorer) {
	p.scrolls = map[string]float64{}
	win := app.Window()
	win.Call("addEventListener", "popstate", app.FuncOf(func(app.Value, []app.Value) any {
		p.popped = readAddress().href()
		return nil
	}), true)
	win.Call("addEventListener", "keydown", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := app.Event{Value: args[0]}
		if e.Get("key").String() == "/" && !typing(e.Get("target")) {
			e.PreventDefault() // at once: later it would be typed into the search
		}
		ctx.Dispatch(func(ctx app.Context) { x.key(ctx, e) })
		return nil
	}))
	// For the footnotes on paper, see boot.js.
	win.Set("__published", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer x.guard()
		return publishedAt(x.brief(args[0].String()))
	}))
	p.seek = true
	p.settle(ctx, x)
}

// leave remembers how far a view was scrolled, where it is left at all: to ask makes the
// browser lay out what has changed, at once.
func (p *page) leave(a address, samePlace bool) {
	p.more(false)
	if samePlace {
		return
	}
	p.scrolls[a.href()] = app.Window().Get("scrollY").Float()
}

// show brings a new view into place once it is drawn: at its top, where it was left
// when coming back, or at the sentence; and moves the focus there.
func (p *page) show(ctx app.Context, x *explorer, samePlace bool) {
	back := p.popped == x.at.href() // an address typed by hand is heard of twice, the second time late
	p.popped = ""
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
			p.head = a.view == "lesson"
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
		if at := x.looking(); p.seek && (at.atSentence() || at.get("find") != "") {
			p.toSentence(x)
		}
		p.toHead(x)
		x.stash.openPick(x.at)
		p.report(x.at)
		if x.at.get("pick") != "" {
			p.toPanel(!drawPick(x.at, x.get).empty())
		}
	})
}

// toHead moves the focus to the heading of a lesson's page, once it is drawn, unless
// the reader has gone on meanwhile.
func (p *page) toHead(x *explorer) {
	doc := app.Window().Get("document")
	if !p.head || x.pupil.lesson() == nil || !doc.Call("querySelector", ".live .lesson h1").Truthy() {
		return
	}
	p.head = false
	if doc.Call("querySelector", "main:focus, body:focus").Truthy() || doc.Get("activeElement").Get("tagName").String() == "BODY" {
		p.focus(".lesson h1")
	}
}

// toPanel brings the picked panel into sight where it stands below the drawing, which
// stays in sight as well; who picked by the keyboard gets the focus there. It is not
// final while it stands there as pre-rendered, to be replaced by the desk's answer.
func (p *page) toPanel(final bool) {
	win := app.Window()
	h := win.Get("document").Call("querySelector", ".live .pick:not(.none) h2")
	if !h.Truthy() {
		return // not answered yet
	}
	if p.keyed {
		h.Call("focus", map[string]any{"preventScroll": true})
	}
	if p.reveal || p.keyed {
		if stage := h.Call("closest", ".net").Call("querySelector", ".stage"); win.Call("matchMedia", "(max-width: 720px)").Get("matches").Bool() && stage.Truthy() {
			stage.Call("scrollIntoView") // the panel is a sheet below it
			p.keyed, p.reveal = p.keyed && !final, false
			return
		}
		top, tall := h.Call("getBoundingClientRect").Get("top").Float(), win.Get("innerHeight").Float()
		if top > tall*0.75 {
			win.Call("scrollBy", 0, top-tall*0.5)
		}
	}
	p.keyed, p.reveal = p.keyed && !final, p.reveal && !final
}

// toSentence scrolls to the sentence the reader came for.
func (p *page) toSentence(x *explorer) {
	here := app.Window().Get("document").Call("querySelector", ".live .here")
	if !here.Truthy() {
		here = app.Window().GetElementByID(x.looking().id()) // in a view from the stash
	}
	if here.Truthy() {
		here.Call("scrollIntoView", map[string]any{"block": "center"})
		if x.looking().get("find") != "" { // so that it is spoken, and Enter goes on from it
			here.Call("setAttribute", "tabindex", "-1")
			here.Call("focus", map[string]any{"preventScroll": true})
		}
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
