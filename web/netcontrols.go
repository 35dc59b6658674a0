package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The choices above the drawing. Each writes the address; what is shown follows from
// that alone. Fields of the browser keep a state of their own once they were used, so
// after Back they are set to what the address says (see syncSieve).

// netControls are the choices.
func netControls(a address, n *wire.Network, outlets []wire.Outlet, x *explorer) node {
	s := readSieve(a)
	reset := none
	if !s.everything() {
		reset = el("a", cls("btn"), href(unsieved(a)), wShowAll)
	}
	box := el("div", cls("sieve js"), at("role", "group"), at("aria-label", wSieve),
		sieveOutlets(a, s, outlets),
		sievePeriod(a, s),
		sieveSelect("least", wSieveLeast, a.get("least"), leastChoices(n)),
		sieveSelect("group", wSieveGroup, a.get("group"), groupChoices(n)),
		sieveSelect("size", wSieveSize, a.get("size"), []choice{{"", wSizeMet}, {"rank", wSizeRank}, {"named", wSizeNamed}}),
		sieveNear(a, n, s),
		reset)
	if x != nil {
		box.on = []on{{"change", x.sieved}}
	}
	return box
}

// drawn counts what is drawn.
func drawn(s netShown, n *wire.Network) node {
	all := sieve{}.show(n)
	of := func(now, all int, one, many string) string {
		if now == all {
			return count(all, one, many)
		}
		return itoa(now) + wOf + count(all, one, many)
	}
	w := of(s.people, all.people, "person", "people")
	line := "line"
	if all.meetings > 0 {
		line = "other line" // besides those that lead to the meetings
		w += ", " + of(s.meetings, all.meetings, "meeting", "meetings")
	}
	return el("p", cls("soft drawn"), at("role", "status"), w+", "+of(s.joined, all.joined, line, line+"s")+wDrawn)
}

type choice struct{ value, words string }

// anyChoice stands for no choice; go-app leaves an empty attribute out.
const anyChoice = "any"

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// sieveSelect is one choice of several; none where there is nothing to choose.
func sieveSelect(name, label, now string, list []choice) node {
	if len(list) < 2 {
		return none
	}
	known := false
	for _, c := range list {
		known = known || c.value == now
	}
	if !known { // an address may say what is not offered
		list = append(list, choice{now, now})
	}
	return el("label", cls("pickone"), el("span", label), el("select", at("data-sieve", name), at("data-now", now),
		each(list, func(c choice) node {
			var chosen attr
			if c.value == now {
				chosen = at("selected", "selected")
			}
			return el("option", at("value", or(c.value, anyChoice)), chosen, c.words)
		})))
}

// leastChoices are the weights that tell lines apart.
func leastChoices(n *wire.Network) []choice {
	most := 0
	for _, l := range n.Lines {
		most = max(most, l.Weight)
	}
	list := []choice{{"", wOnce}}
	for _, k := range []int{2, 3, 5, 10, 20, 50} {
		if k <= most {
			list = append(list, choice{itoa(k), itoa(k) + wTimesMany})
		}
	}
	return list
}

func groupChoices(n *wire.Network) []choice {
	list := []choice{{"", wAllGroups}}
	groups := netGroups(n)
	for _, g := range groups[:min(len(groups), 30)] {
		list = append(list, choice{g.id, wAround + g.name + " (" + itoa(g.people) + ")"})
	}
	if len(list) < 3 { // one group is everybody
		return nil
	}
	return list
}

// sieveOutlets is a list of outlets to be ticked.
func sieveOutlets(a address, s sieve, outlets []wire.Outlet) node {
	if len(outlets) < 2 {
		return none
	}
	words := wAllOutlets
	if s.outlets != nil {
		words = wToldBy + " " + a.get("outlet")
	}
	return el("details", cls("pickmany"), el("summary", words),
		el("div", cls("manylist"), each(outlets, func(o wire.Outlet) node {
			var ticked attr
			if s.outlets[o.Badge] {
				ticked = at("checked", "true")
			}
			return el("label", el("input", at("type", "checkbox"), at("data-sieve", "outlet"), at("value", o.Badge), ticked),
				el("span", cls("o"), at("aria-hidden", "true"), o.Badge), el("bdi", o.Name))
		})))
}

func sievePeriod(a address, s sieve) node {
	words := wAnyDay
	switch {
	case s.from != "" && s.to != "":
		words = daysWords(s.from, s.to)
	case s.from != "":
		words = wSieveFrom + " " + dayWords(s.from)
	case s.to != "":
		words = wSieveTo + " " + dayWords(s.to)
	}
	field := func(name, label string) node {
		return el("label", el("span", label), el("input", at("type", "date"), at("data-sieve", name), at("data-now", a.get(name)), at("value", a.get(name))))
	}
	return el("details", cls("pickmany"), el("summary", wSieveTime+": "+words),
		el("div", cls("manylist"), field("from", wSieveFrom), field("to", wSieveTo), el("p", cls("soft"), wUndatedOut)))
}

// sieveNear offers the surroundings of what is picked, and says whose are shown.
func sieveNear(a address, n *wire.Network, s sieve) node {
	id := s.near
	if id == "" {
		if what, picked := splitPick(a.get("pick")); what != "edge" {
			id = picked
		}
	}
	for _, nd := range n.Nodes {
		if id == "" || nd.ID != id {
			continue
		}
		step := func(k int, words string) node {
			var current attr
			to := a.with("near", id).with("steps", itoa(k))
			if s.near == id && s.steps == k {
				current = at("aria-current", "true")
				to = a.with("near", "").with("steps", "")
			}
			return el("a", cls("chip"), href(to), current, words)
		}
		return el("span", cls("around"), el("span", cls("soft"), wSieveNear),
			step(1, wStep), step(2, "2"+wStepsMany), step(3, "3"+wStepsMany), el("span", cls("soft"), wNearOf, el("bdi", nd.Label)))
	}
	return none
}

// sieved writes a choice into the address.
func (x *explorer) sieved(ctx app.Context, e app.Event) {
	defer x.guard()
	field := e.Get("target")
	name := field.Get("dataset").Get("sieve")
	if !name.Truthy() {
		return
	}
	a, value := x.looking(), field.Get("value").String()
	switch name.String() {
	case "outlet":
		value = toggled(a.get("outlet"), value, nil)
	case "least", "group", "size":
		if value == anyChoice {
			value = ""
		}
	case "from", "to":
		if value != "" && (dayIn(value) == "" || value[0] == '0') {
			return // a year that is being typed is 0002 first, then 0020
		}
	}
	x.open(ctx, x.inside(a.with(name.String(), value)))
}

// kindSieved hides a kind of line or node, or shows it again.
func (x *explorer) kindSieved(ctx app.Context, kind string) {
	n := x.get(wire.AskNetwork, "").Network
	if n == nil {
		return
	}
	a := x.looking()
	x.open(ctx, x.inside(a.with("kind", toggled(a.get("kind"), kind, sieveKinds))))
}

// syncSieve sets the fields to what the address says.
func syncSieve(a address) {
	all := app.Window().Get("document").Call("querySelectorAll", ".live [data-sieve]")
	outlets := listSet(a.get("outlet"))
	for i := 0; i < all.Length(); i++ {
		f := all.Index(i)
		if name := f.Get("dataset").Get("sieve").String(); name == "outlet" {
			f.Set("checked", outlets[f.Get("value").String()])
			continue
		} else if f.Get("localName").String() == "select" {
			f.Set("value", or(a.get(name), anyChoice))
		} else {
			f.Set("value", a.get(name))
		}
	}
}
