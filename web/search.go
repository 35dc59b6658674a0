package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The search is a combobox: a field, and a list of what was found that the arrow keys
// go through while the focus stays in the field. Nothing of it is drawn by go-app after
// the first time: a letter typed must not draw the view behind it again, so the list is
// put into its place as one string and its state is in its attributes.
type search struct {
	asked  string // the words that were asked for last
	flight bool   // and are not answered yet
	active int    // the option that is gone to; -1: none
	enter  bool   // Enter was pressed before the answer came: it goes to the first of it
	shut   bool   // the reader has closed the list since: the answer does not open it again
}

// searchBox is the field and the place of the list. x is nil in the pre-rendered page.
func searchBox(x *explorer) node {
	box := el("div", cls("seek js"), at("role", "search"),
		el("label", cls("vh"), at("for", "seek"), wSearchWhat),
		el("input", at("id", "seek"), at("type", "text"), at("role", "combobox"), at("aria-expanded", "false"),
			at("aria-controls", "found"), at("aria-autocomplete", "list"), at("autocomplete", "off"),
			at("autocapitalize", "off"), at("spellcheck", "false"), at("enterkeyhint", "search"), at("maxlength", "120"),
			at("placeholder", wSearch)),
		el("kbd", at("aria-hidden", "true"), "/"),
		el("div", cls("finds"), at("hidden", "hidden"),
			el("div", at("id", "found"), at("role", "listbox"), at("aria-label", wSearchFound)),
			el("p", cls("soft"), at("id", "foundnote"), at("role", "status"))))
	if x != nil {
		box.on = []on{{"input", x.searchTyped}, {"keydown", x.searchKey}, {"focusin", x.searchTyped}, {"focusout", x.searchLeft},
			{"mousedown", x.searchHold}, {"click", x.searchClick}}
	}
	return box
}

func (s *search) focus() {
	if f := app.Window().GetElementByID("seek"); f.Truthy() {
		f.Call("focus")
		f.Call("select")
	}
}

// searchTyped asks for what stands in the field. One question is on its way at a time;
// the next is what stands there when its answer has come.
func (x *explorer) searchTyped(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer x.guard()
	x.search.enter = false
	x.search.ask(ctx, x)
}

func (s *search) ask(ctx app.Context, x *explorer) {
	s.shut = false
	what := app.Window().GetElementByID("seek").Get("value").String()
	switch {
	case isBlank(what):
		s.asked = ""
		s.close()
		return
	case what == s.asked:
		s.open(true)
		return
	case s.flight:
		return
	}
	s.asked, s.flight = what, true
	if x.status.state == readNow {
		s.note(wSearchSoon)
	}
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskSearch, With: what}, func(ctx app.Context, a wire.Answer) {
		s.flight = false
		if a.Reload {
			x.answered(ctx, question{wire.AskSearch, ""}, a)
			return
		}
		ctx.PreventUpdate()
		defer x.guard()
		switch {
		case s.shut:
			s.asked = "" // what it found is not shown, so the same words are asked for again
		case a.Error != "" && x.status.state == readDead:
			s.note(wSearchDead)
		case a.Error != "" || a.Search == nil:
			s.note(a.Error)
		default:
			s.show(a.Search, what)
		}
		if now := app.Window().GetElementByID("seek").Get("value").String(); now != what && !s.shut {
			s.ask(ctx, x)
			return
		}
		if s.enter {
			x.openActive(ctx)
		}
	})
}

// show puts what was found into the list. An option that the reader has gone to stays
// gone to where it is found again: the answer to the last letter may come after the
// first arrow key.
func (s *search) show(found *wire.Search, what string) {
	n, was, still := 0, "", -1
	if old := app.Window().GetElementByID("hit-" + itoa(s.active)); old.Truthy() {
		was = old.Get("dataset").Get("hit").String()
	}
	var groups []node
	for i, g := range found.Groups {
		id := "found-" + itoa(i)
		title := foundWords(g.Kind)
		if g.Left > 0 {
			title += ", " + itoa(len(g.List)) + wMoreFound + itoa(len(g.List)+g.Left)
		}
		var hits []node
		for _, h := range g.List {
			if toFragment(h.Address).href() == was {
				still = n
			}
			hits = append(hits, hitNode(h, n))
			n++
		}
		groups = append(groups, el("div", at("role", "group"), at("aria-labelledby", id),
			el("div", cls("gh"), at("id", id), at("role", "presentation"), title), hits))
	}
	words := itoa(n) + wSearchCount
	if n == 0 {
		words = wSearchNone
	}
	list := app.Window().GetElementByID("found")
	list.Set("innerHTML", el("div", groups).inner())
	list.Get("dataset").Set("words", what)
	s.note(words)
	app.Window().GetElementByID("foundnote").Set("innerHTML", el("p", keyed(words)).inner())
	list.Set("hidden", n == 0)
	s.step(still)
}

// hitNode is one thing that was found, as an option.
func hitNode(h wire.Hit, i int) node {
	text := marked(h.Text, hitMarks(h.Marks), plainMark)
	sub := none
	if h.Sub != "" {
		sub = el("span", cls("sub"), el("bdi", h.Sub))
	}
	return el("div", at("role", "option"), at("id", "hit-"+itoa(i)), at("aria-selected", "false"), at("data-hit", toFragment(h.Address).href()),
		el("span", cls("ht"), country(h.Country), el("bdi", text)), badgeWords(h.Outlets), sub)
}

func hitMarks(spans []news.Span) (out []wire.Mark) {
	for _, s := range spans {
		out = append(out, wire.Mark{Span: s, Kind: wire.MarkFocus})
	}
	return out
}

// note says a sentence below the list, and opens both.
func (s *search) note(words string) {
	app.Window().GetElementByID("foundnote").Set("textContent", words)
	app.Window().GetElementByID("found").Set("hidden", true)
	s.step(-1)
	s.open(true)
}

// open shows the list, or hides it.
func (s *search) open(open bool) {
	f := app.Window().GetElementByID("seek")
	if !f.Truthy() {
		return
	}
	box := f.Get("parentElement").Call("querySelector", ".finds")
	if open && f.Get("ownerDocument").Get("activeElement").Get("id").String() != "seek" {
		return // the reader has gone on
	}
	box.Set("hidden", !open)
	f.Call("setAttribute", "aria-expanded", open)
}

func (s *search) close() {
	s.enter, s.shut = false, true
	s.open(false)
	s.step(-1)
}

func isOpen() bool {
	return app.Window().GetElementByID("seek").Call("getAttribute", "aria-expanded").String() == "true"
}

// step makes option i the active one.
func (s *search) step(i int) {
	f := app.Window().GetElementByID("seek")
	if old := app.Window().GetElementByID("hit-" + itoa(s.active)); old.Truthy() {
		old.Call("setAttribute", "aria-selected", "false")
	}
	s.active = i
	now := app.Window().GetElementByID("hit-" + itoa(i))
	if !now.Truthy() {
		s.active = -1
		f.Call("removeAttribute", "aria-activedescendant")
		return
	}
	now.Call("setAttribute", "aria-selected", "true")
	now.Call("scrollIntoView", map[string]any{"block": "nearest"})
	f.Call("setAttribute", "aria-activedescendant", "hit-"+itoa(i))
}

func (x *explorer) searchKey(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer x.guard()
	s := &x.search
	n := app.Window().Get("document").Call("querySelectorAll", "#found [role=option]").Length()
	switch e.Get("key").String() {
	case "ArrowDown", "ArrowUp":
		e.PreventDefault()
		if !isOpen() {
			s.ask(ctx, x)
			return
		}
		if n == 0 {
			return
		}
		if e.Get("key").String() == "ArrowDown" {
			s.step((s.active + 1) % n)
		} else {
			s.step((max(s.active, 0) + n - 1) % n)
		}
	case "Enter":
		e.PreventDefault()
		if s.active < 0 && s.flight {
			s.enter = true // what is listed answers fewer letters than were typed
			return
		}
		x.openActive(ctx)
	case "Escape":
		e.Call("stopPropagation")
		if isOpen() {
			s.close()
			return
		}
		app.Window().GetElementByID("seek").Set("value", "")
		s.asked = ""
	}
}

// openActive goes to the option that was gone to, or else to the first.
func (x *explorer) openActive(ctx app.Context) {
	x.search.enter = false
	if hit := app.Window().GetElementByID("hit-" + itoa(max(x.search.active, 0))); hit.Truthy() && isOpen() {
		x.openHit(ctx, hit)
	}
}

// openHit goes where a hit leads.
func (x *explorer) openHit(ctx app.Context, hit app.Value) {
	x.search.close()
	app.Window().GetElementByID("seek").Call("blur")
	x.open(ctx, parseAddress(hit.Get("dataset").Get("hit").String()))
}

// searchLeft closes the list when the focus has gone elsewhere.
func (x *explorer) searchLeft(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer x.guard()
	x.search.close()
}

// searchHold keeps the focus in the field while the list is clicked.
func (x *explorer) searchHold(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer x.guard()
	if e.Get("target").Call("closest", ".finds").Truthy() {
		e.PreventDefault()
	}
}

func (x *explorer) searchClick(ctx app.Context, e app.Event) {
	defer x.guard()
	if hit := e.Get("target").Call("closest", "[data-hit]"); hit.Truthy() {
		x.openHit(ctx, hit)
	}
}

func isBlank(s string) bool {
	for _, r := range s {
		if r > ' ' && r != '\u00a0' {
			return false
		}
	}
	return true
}
