package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// viewNames are the views of the bar, in its order.
var viewNames = []string{"overview", "network", "meetings", "names", "articles", "lessons", "about"}

// readState is how far the browser's own reading has come.
type readState int

const (
	readBuilt readState = iota // the edition in the page
	readNow                    // the desk is reading
	readSame                   // the desk came to the same edition
	readOther                  // the desk came to another edition
	readDead                   // the desk does not answer
	readOwn                    // the desk has read the reader's own articles
)

// status is that, with the time the reading took.
type status struct {
	state    readState
	millis   int
	done, of int // articles, while the desk reads

	corrected int // corrections of the reader that hold
}

// slowCount is from how many articles on the status counts them; fewer are read before
// anybody could read the figure.
const slowCount = 50

// statusLine says on which reading the page rests. It is one line from the first
// paint on, so that nothing moves when it changes.
func statusLine(s status) node {
	sign, words := "○", wBuilt
	switch s.state {
	case readNow:
		sign, words = "◔", wReading
		if s.of > slowCount {
			words = wReadingAt + " " + itoa(s.done) + wOf + itoa(s.of) + "."
		}
	case readSame:
		sign, words = "●", wAgrees+" ("+tookWords(s.millis)+")."
	case readOther:
		sign, words = "◆", wDiffers
	case readOwn:
		sign, words = "●", wOwnRead+" ("+tookWords(s.millis)+")."
	}
	if s.corrected > 0 && s.state != readNow && s.state != readDead {
		sign, words = "✎", wMended+count(s.corrected, "correction", "corrections")+wMendedEnd
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
	offline string      // how it stands with working offline
	anchors []news.Span // of the article that is shown: sentences that get ids
	x       *explorer   // live: who hears what is chosen
	static  bool        // the pre-rendered page: every panel is there, closed
	drawing node        // live: the network's component
	table   node        // live: its table
	panel   node        // live: what is shown where nothing has been answered yet
	own     *own        // live: the reader's own articles
	pupil   *pupil      // live: what has been done of the lessons
	of      sceneOf     // live: the scene of what stands beside a step of a lesson
}

// sceneOf gives the scene of another address.
type sceneOf func(address) scene

// lookup finds the answer to a question, or one with nothing in it.
type lookup func(ask wire.Ask, arg string) *wire.Answer

// drawView draws the view at an address, with its menu, from the answers there are; ok
// is false while the one it needs is missing.
func drawView(a address, get lookup, sc scene) (v view, ok bool) {
	if v, ok = drawBody(a, get, sc); ok {
		v.body = withMenu(v.body, a)
	}
	return v, ok
}

func drawBody(a address, get lookup, sc scene) (v view, ok bool) {
	switch a.view {
	case "overview":
		if o := get(wire.AskOverview, "").Overview; o != nil {
			return view{overviewView(o, a.get("kind"), sc.status), wOverview}, true
		}
	case "network":
		if n := get(wire.AskNetwork, "").Network; n != nil {
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
	case "compare":
		if a.arg == "" {
			if m := get(wire.AskMeetings, "").Meetings; m != nil {
				return view{compareList(m), wCompare}, true
			}
		} else if m := get(wire.AskMeeting, a.arg).Meeting; m != nil {
			return view{compareView(m, a.get("outlets")), wCompare + ": " + names(m.Who)}, true
		}
	case "quote":
		if q := get(wire.AskQuote, a.arg).Quote; q != nil {
			return view{quoteView(q), quoteTitle(q)}, true
		}
	case "names":
		if n := get(wire.AskNames, "").Names; n != nil {
			return view{namesView(n, a.get("only")), wNames}, true
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
			return view{articleView(t, a, sc.anchors), titleOf(t.ArticleBrief)}, true
		}
	case "add":
		return view{addView(sc.own), wAdd}, true
	case "collections":
		return view{collectionsView(sc.own), wCollections}, true
	case "lessons":
		if l := get(wire.AskLessons, "").Lessons; l != nil {
			return view{lessonsView(l, sc.pupil), wLessons}, true
		}
	case "lesson":
		r := lessonRequest(a)
		if l := get(r.Ask, r.Arg).Lesson; l != nil {
			return lessonView(l, a, get, sc), true
		}
	case "history":
		if h := get(wire.AskHistory, "").History; h != nil {
			return view{historyView(h), wHistory}, true
		}
	case "about":
		if b := get(wire.AskAbout, "").About; b != nil {
			return view{aboutView(b, sc.status, sc.offline), wAbout}, true
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
		return networkView(a, n, netControls(a, n, outletsOf(get), nil), netStage(netDrawing(n, drawnWords(n), false)), el("div", cls("picks"), panels), netTable(a, n, nil, 0))
	}
	panel := sc.panel
	if a.get("pick") == "" {
		panel = emptyPanel()
	} else if p := drawPick(a, get); !p.empty() {
		panel = p
	}
	return networkView(a, n, netControls(a, n, outletsOf(get), sc.x), sc.drawing, el("div", cls("picks"), panel), sc.table)
}

func outletsOf(get lookup) []wire.Outlet {
	if o := get(wire.AskOverview, "").Overview; o != nil {
		return o.Outlets
	}
	return nil
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
	if list := mendRequests(a); list != nil {
		return append(requests(a.with("correct", "")), list...)
	}
	switch a.view {
	case "overview":
		return []wire.Request{{Ask: wire.AskOverview}}
	case "network":
		list := []wire.Request{{Ask: wire.AskNetwork}, {Ask: wire.AskOverview}}
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
	case "compare":
		if a.arg == "" {
			return []wire.Request{{Ask: wire.AskMeetings}}
		}
		return []wire.Request{{Ask: wire.AskMeeting, Arg: a.arg}}
	case "quote":
		return []wire.Request{{Ask: wire.AskQuote, Arg: a.arg}}
	case "names":
		return []wire.Request{{Ask: wire.AskNames}}
	case "person":
		return []wire.Request{{Ask: wire.AskPerson, Arg: a.arg}}
	case "articles":
		return []wire.Request{{Ask: wire.AskArticles}}
	case "article":
		return []wire.Request{{Ask: wire.AskArticle, Arg: a.arg}}
	case "lessons":
		return []wire.Request{{Ask: wire.AskLessons}}
	case "lesson":
		return []wire.Request{lessonRequest(a)}
	case "history":
		return []wire.Request{{Ask: wire.AskHistory}}
	case "about":
		return []wire.Request{{Ask: wire.AskAbout}}
	}
	return nil
}
