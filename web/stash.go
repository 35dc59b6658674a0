package web

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The stash is the pre-rendered page, kept after go-app has replaced it: whatever
// view the desk has not answered yet, or never will, is shown from there. So an
// address opened cold shows its article from the first paint on, and a page whose
// desk cannot start still shows the whole shipped edition. The simpler way, to carry
// all answers in the page as data too, would carry every text twice.
type stash struct {
	main app.Value // the replaced <main>; nil where there was none
}

// take keeps the pre-rendered page. It has to come before the first drawing.
func (s *stash) take() {
	if m := app.Window().Get("document").Call("querySelector", ".app:not(.live) main"); m.Truthy() {
		s.main = m
	}
}

// view is the pre-rendered view at an address.
func (s *stash) view(a address) (node, bool) {
	return s.inside("section", a.page().id())
}

// pick is the pre-rendered panel at an address, or a sentence.
func (s *stash) pick(a address) node {
	if n, ok := s.inside(".hold", pickAddress(splitPick(a.get("pick"))).id()); ok {
		return n
	}
	return el("section", cls("pick panel none"), el("p", cls("soft"), wLoading))
}

// openPick opens the panel at an address where the whole network is from the stash:
// the browser opens it by itself only when the page is loaded there.
func (s *stash) openPick(a address) {
	if s.main == nil || a.view != "network" {
		return
	}
	id := pickAddress(splitPick(a.get("pick"))).id()
	all := app.Window().Get("document").Call("querySelectorAll", ".live .hold")
	for i := 0; i < all.Length(); i++ {
		e := all.Index(i)
		e.Get("classList").Call("toggle", "on", e.Get("id").String() == id)
	}
}

// inside is the first element in the element that carries an id.
func (s *stash) inside(selector, id string) (node, bool) {
	if s.main == nil {
		return none, false
	}
	all := s.main.Call("querySelectorAll", selector)
	for i := 0; i < all.Length(); i++ {
		e := all.Index(i)
		if e.Get("id").String() != id {
			continue
		}
		if child := e.Get("firstElementChild"); child.Truthy() {
			return node{live: app.Raw(child.Get("outerHTML").String())}, true
		}
	}
	return none, false
}
