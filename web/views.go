package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// viewNames are the views of the bar, in its order.
var viewNames = []string{"overview", "network", "meetings", "names", "articles", "about"}

// readState is how far the browser's own reading has come.
type readState int

const (
	readBuilt readState = iota // the edition in the page
	readNow                    // the desk is reading
	readSame                   // the desk came to the same edition
	readOther                  // the desk came to another edition
	readDead                   // the desk does not answer
)

// status is that, with the time the reading took.
type status struct {
	state  readState
	millis int
}

// statusLine says on which reading the page rests. It is one line from the first
// paint on, so that nothing moves when it changes.
func statusLine(s status) node {
	sign, words := "○", wBuilt
	switch s.state {
	case readNow:
		sign, words = "◔", wReading
	case readSame:
		sign, words = "●", wAgrees+" ("+tookWords(s.millis)+")."
	case readOther:
		sign, words = "◆", wDiffers
	}
	return el("p", cls("status"), el("span", at("aria-hidden", "true"), sign), el("span", words))
}

func tookWords(millis int) string {
	if millis <= 0 {
		return wLess
	}
	return itoa(millis) + wMillis
}

// A view is a drawn view and the name of its tab.
type view struct {
	body  node
	title string
}

// scene is what a view needs besides its messages.
type scene struct {
	status  status
	anchors []news.Span // of the article that is shown: sentences that get ids
	static  bool        // the pre-rendered page: every panel is there, closed
	drawing node        // live: the network's component
	panel   node        // live: what is shown where nothing has been answered yet
}

// lookup finds the answer to a question, or one with nothing in it.
type lookup func(ask wire.Ask, arg string) *wire.Answer

// drawView draws the view at an address from the answers there are; ok is false while
// the one it needs is missing.
func drawView(a address, get lookup, sc scene) (v view, ok bool) {
	switch a.view {
	case "overview":
		if o := get(wire.AskOverview, "").Overview; o != nil {
			return view{overviewView(o, sc.status), wOverview}, true
		}
	case "network":
		if n := get(wire.AskNetwork, a.get("outlet")).Network; n != nil {
			return view{drawNetwork(a, sound(n), get, sc), wNetwork}, true
		}
	case "meetings":
		if m := get(wire.AskMeetings, "").Meetings; m != nil {
			return view{meetingsView(m), wMeetings}, true
		}
	case "meeting":
		if m := get(wire.AskMeeting, a.arg).Meeting; m != nil {
			return view{meetingView(m), names(m.Who)}, true
		}
	case "names":
		if n := get(wire.AskNames, "").Names; n != nil {
			return view{namesView(n), wNames}, true
		}
	case "person":
		if p := get(wire.AskPerson, a.arg).Person; p != nil {
			return view{personView(p), p.Name}, true
		}
	case "articles":
		if l := get(wire.AskArticles, "").Articles; l != nil {
			return view{articlesView(l), wArticles}, true
		}
	case "article":
		if t := get(wire.AskArticle, a.arg).Article; t != nil {
			here, _ := a.span()
			return view{articleView(t, here, sc.anchors), titleOf(t.ArticleBrief)}, true
		}
	case "about":
		if b := get(wire.AskAbout, "").About; b != nil {
			return view{aboutView(b, sc.status), wAbout}, true
		}
	}
	return view{}, false
}

// drawNetwork is the network with its panel: in the pre-rendered page all panels
// stand ready and the address opens one; in the live page there is the picked one.
func drawNetwork(a address, n *wire.Network, get lookup, sc scene) node {
	if sc.static {
		panels := []node{emptyPanel()}
		var goals set
		for _, nd := range n.Nodes {
			if goal, ok := nodeAddress(nd, false); ok {
				goals.add(goal.href())
			}
		}
		for _, id := range edgeIDs(n) {
			goals.add(pickAddress("edge", id).href())
		}
		for _, goal := range goals.list {
			pick := toFragment(goal)
			if p := drawPick(pick, get); !p.empty() {
				panels = append(panels, el("div", cls("hold"), at("id", pick.id()), p))
			}
		}
		return networkView(n, outletChoice(a, get), netStage(netDrawing(n, false)), el("div", cls("picks"), panels))
	}
	panel := sc.panel
	if a.get("pick") == "" {
		panel = emptyPanel()
	} else if p := drawPick(a, get); !p.empty() {
		panel = p
	}
	return networkView(n, outletChoice(a, get), sc.drawing, el("div", cls("picks"), panel))
}

// outletChoice narrows the network to what one outlet tells. The desk does that, so
// without scripts there is no choice.
func outletChoice(a address, get lookup) node {
	o := get(wire.AskOverview, "").Overview
	if o == nil || len(o.Outlets) < 2 {
		return none
	}
	now := a.get("outlet")
	choice := func(value string, parts ...any) node {
		var current attr
		if value == now {
			current = at("aria-current", "true")
		}
		return el("a", append([]any{cls("chip"), href(a.with("pick", "").with("outlet", value)), current}, parts...)...)
	}
	return el("p", cls("choice js"), el("span", cls("soft"), wToldBy+":"), choice("", wAllOutlets),
		each(o.Outlets, func(o wire.Outlet) node {
			return choice(o.Badge, at("title", o.Name), at("aria-label", o.Badge+", "+o.Name), o.Badge)
		}))
}

// drawPick draws the panel of what an address picks, or none while it is not answered.
func drawPick(a address, get lookup) node {
	switch what, id := splitPick(a.get("pick")); what {
	case "person":
		if p := get(wire.AskPerson, id).Person; p != nil {
			return personPanel(a, p)
		}
	case "meeting":
		if m := get(wire.AskMeeting, id).Meeting; m != nil {
			return meetingPanel(a, m)
		}
	case "edge":
		if e := get(wire.AskEdge, id).Edge; e != nil {
			return edgePanel(a, e)
		}
	}
	return none
}

// requests are the questions that the view at an address needs answered.
func requests(a address) []wire.Request {
	switch a.view {
	case "overview":
		return []wire.Request{{Ask: wire.AskOverview}}
	case "network":
		list := []wire.Request{{Ask: wire.AskNetwork}, {Ask: wire.AskOverview}}
		if o := a.get("outlet"); o != "" {
			list[0].Outlets = []string{o}
		}
		switch what, id := splitPick(a.get("pick")); what {
		case "person":
			list = append(list, wire.Request{Ask: wire.AskPerson, Arg: id})
		case "meeting":
			list = append(list, wire.Request{Ask: wire.AskMeeting, Arg: id})
		case "edge":
			list = append(list, wire.Request{Ask: wire.AskEdge, Arg: id})
		}
		return list
	case "meetings":
		return []wire.Request{{Ask: wire.AskMeetings}}
	case "meeting":
		return []wire.Request{{Ask: wire.AskMeeting, Arg: a.arg}}
	case "names":
		return []wire.Request{{Ask: wire.AskNames}}
	case "person":
		return []wire.Request{{Ask: wire.AskPerson, Arg: a.arg}}
	case "articles":
		return []wire.Request{{Ask: wire.AskArticles}}
	case "article":
		return []wire.Request{{Ask: wire.AskArticle, Arg: a.arg}}
	case "about":
		return []wire.Request{{Ask: wire.AskAbout}}
	}
	return nil
}
