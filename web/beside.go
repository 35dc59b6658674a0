package web

import (
	"strings"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The view beside a step is any view of the explorer, drawn by the same functions into
// a region of the same page. Its links must not lead out of the lesson, so they are
// turned here into addresses of the lesson with the view in "see=": Back, reload and
// "Copy link" then work for it, too.
//
// The simpler way is an iframe. It would start both programs once more, have no part
// in the page's keyboard order and history, and could not be told what to show.

// seen is the address of what stands beside the step at a: what the reader has opened
// there, else the step's own view. ok is false where nothing does.
func seen(a address, l *wire.Lesson) (see address, ok bool) {
	s, _ := stepAt(a, l)
	if s == nil {
		return see, false
	}
	if v := a.get("see"); v != "" {
		see = parseAddress(v)
	} else if s.View != "" {
		see = parseAddress(s.View)
	}
	return see, see.known() && see.view != "lesson" && see.view != "lessons"
}

// inLesson is the address that shows see beside the step at a.
func inLesson(a, see address) address {
	return a.page().with("see", see.with("c", "").write(escape))
}

// outOfLesson is what an address shows beside a step; of any other, itself.
func outOfLesson(a address) address {
	if see := a.get("see"); a.view == "lesson" && see != "" {
		return parseAddress(see)
	}
	return a
}

// turned turns the links of a view so that they stay in the lesson at a; elsewhere, on a
// sheet of paper, they are what they are. Its heading becomes one of the second level,
// being under the step's.
func turned(n node, a address) node {
	if n.tag == "" {
		return n
	}
	attrs := make([]attr, 0, len(n.attrs)+1)
	for _, t := range n.attrs {
		if a.view == "lesson" && (t.name == "href" || t.name == "data-go") && strings.HasPrefix(t.value, "#") {
			if to := parseAddress(t.value); to.view != "lesson" && to.view != "lessons" {
				t.value = inLesson(a, to).href()
			}
		}
		attrs = append(attrs, t)
	}
	if n.tag == "h1" {
		attrs = append(attrs, at("aria-level", "2"))
	}
	n.attrs = attrs
	kids := make([]node, len(n.kids))
	for i, k := range n.kids {
		kids[i] = turned(k, a)
	}
	n.kids = kids
	return n
}

// beside is the region with the view.
func beside(a address, l *wire.Lesson, get lookup, sc scene) node {
	see, ok := seen(a, l)
	if !ok {
		return el("section", cls("beside"), at("aria-label", wBesideIs), el("p", cls("soft"), wBesideNone))
	}
	body, title := el("p", cls("soft"), wLoading), wLoading
	if v, drawn := drawView(see, get, sc.of(see)); drawn {
		body, title = turned(v.body, a), v.title
	} else if allAnswered(see, get) {
		body, title = el("p", cls("banner"), wMissing), wBesideIs
	}
	back := when(a.get("see") != "", func() node { return el("a", cls("btn"), href(a.page()), wBesideBack) })
	return el("section", cls("beside panel"), at("aria-label", wBesideIs+": "+title),
		el("p", cls("besidebar"), el("b", at("tabindex", "-1"), cls("besidewhat"), wBesideIs), back,
			el("a", cls("btn"), href(see), wBesideOpen)),
		el("div", cls("besideview"), node{live: &fresh{Key: see.page().href(), Body: body}, tag: "div", kids: []node{body}}))
}

// allAnswered reports whether the desk has answered what a view needs.
func allAnswered(a address, get lookup) bool {
	for _, r := range requests(a) {
		q := asks(r)
		if get(q.ask, q.arg).ID == 0 {
			return false
		}
	}
	return true
}

// fresh is a part of the page that is made anew when its key changes, where go-app
// would go on using the elements: what a reader has opened, chosen and written in one
// step must not be found in the next.
//
// As long as it stands its fields keep what is in them. To draw into them what the program
// knows would be simpler, and loses what is being entered: a drawing that was due before may
// come between the reader's click and the program's hearing of it.
type fresh struct {
	app.Compo
	Key  string
	Body node

	began [][]attr // of each field in their order: what it began with
}

// CompoID tells go-app what is the same part.
func (f *fresh) CompoID() string { return f.Key }

func (f *fresh) Render() app.UI {
	n := 0
	return f.asBegun(f.Body, &n).ui()
}

// asBegun is n with its fields, counted in i, as they were first drawn.
func (f *fresh) asBegun(n node, i *int) node {
	if n.tag == "input" || n.tag == "textarea" {
		var held, rest []attr
		for _, a := range n.attrs {
			if a.name == "checked" || a.name == "value" {
				held = append(held, a)
			} else {
				rest = append(rest, a)
			}
		}
		if *i == len(f.began) {
			f.began = append(f.began, held)
		}
		n.attrs = append(rest, f.began[*i]...)
		*i++
		return n
	}
	if len(n.kids) > 0 && !n.flat {
		kids := make([]node, len(n.kids))
		for k := range n.kids {
			kids[k] = f.asBegun(n.kids[k], i)
		}
		n.kids = kids
	}
	return n
}
