package web

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Help lies over whatever view is open, so that a reader who asks what a sign means
// still has the sign before them.

func helpDialog() node {
	return el("dialog", cls("help"), at("id", "help"), at("aria-labelledby", "help-title"),
		el("div", cls("picktop"),
			el("h2", at("id", "help-title"), at("tabindex", "-1"), wHelpTitle),
			el("button", cls("btn"), at("data-do", "unhelp"), at("aria-label", wClose), "×")),
		el("h3", wHelpSigns), el("dl", cls("facts signs"), signs()),
		el("h3", wHelpNetSigns), netSigns(),
		el("h3", wHelpTextSign), el("ul", cls("legend basis"), textSigns()),
		el("h3", wHelpKeys), el("p", cls("soft"), wHelpKeysNote), el("dl", cls("facts"), eachKey()))
}

// signs are the marks of evidence, each as it looks.
func signs() []node {
	var out []node
	row := func(sign node, words string) { out = append(out, el("dt", sign), el("dd", words)) }
	row(el("span", cls("basis"), el("span", cls("told"), el("span", cls("val"), "27 April"))), wKeyStated)
	row(el("span", cls("tag inf"), wInferred), wKeyInferred)
	row(el("span", cls("tag not"), wNotSaid), wKeyNotSaid)
	row(el("span", cls("o"), "AA"), wKeyBadge)
	row(el("span", cls("o off"), "AA"), wKeyOff)
	row(country("IR"), wKeyCountry)
	row(el("span", cls("ms"), "Leahy"), wKeySuspect)
	return out
}

// textSigns are the marks in an article.
func textSigns() (out []node) {
	for _, s := range switches {
		out = append(out, el("li", el("span", cls(markClass(s.kind)), s.words)))
	}
	return out
}

// netSigns are all signs of the network.
func netSigns() node {
	items := []node{}
	for _, s := range legendSigns {
		items = append(items, el("li", s.drawing(), s.words))
	}
	return el("ul", cls("legend basis"), items)
}

func (p *page) help(open bool) {
	d := app.Window().GetElementByID("help")
	if !d.Truthy() || d.Get("open").Bool() == open {
		return
	}
	if open {
		d.Call("showModal")
	} else {
		d.Call("close")
	}
}

// more opens the rest of the views on a phone, or closes them.
func (p *page) more(open bool) {
	nav := app.Window().Get("document").Call("querySelector", ".live .bar nav")
	if !nav.Truthy() {
		return
	}
	nav.Get("classList").Call("toggle", "open", open)
	nav.Call("querySelector", ".more").Call("setAttribute", "aria-expanded", open)
}
