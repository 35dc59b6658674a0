package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The explorer is the live page's root. Its state is the address, the answers so far
// and how the reading stands; all that is seen follows from these. It has no exported
// field: go-app would overwrite those at every navigation.
//
// Order of events, because go-app's first drawing comes before OnMount and OnNav:
// OnInit reads the address and the first state, so the first drawing is right;
// OnMount wakes the desk; OnNav follows the address.
type explorer struct {
	app.Compo
	desk    Asker
	first   First
	at      address
	status  status
	answers map[question]*wire.Answer
	asked   map[question]bool
	stash   stash
	page    page
	notice  string // a sentence above the view: the desk is dead, slow, of another build
	reload  bool   // and the offer to reload
}

// A question is a request without what differs from time to time.
type question struct {
	ask wire.Ask
	arg string
}

func asks(r wire.Request) question {
	if len(r.Outlets) > 0 {
		return question{r.Ask, r.Outlets[0]}
	}
	return question{r.Ask, r.Arg}
}

// Main starts the live page; natively it does nothing. version is the build's.
func Main(version string) {
	if app.IsServer {
		return
	}
	first := app.Window().GetElementByID("first")
	state := First{}
	if first.Truthy() {
		state = readFirst(first.Get("textContent").String())
	}
	x := &explorer{desk: &worker{version: version}, first: state}
	// One route for every path, so that the page works under any sub-path.
	app.RouteWithRegexp(".*", func() app.Composer { return x })
	app.RunWhenOnBrowser()
}

func (x *explorer) OnInit() {
	x.answers, x.asked = map[question]*wire.Answer{}, map[question]bool{}
	x.keep(wire.AskOverview, "", wire.Answer{Overview: x.first.Overview})
	x.keep(wire.AskAbout, "", wire.Answer{About: x.first.About})
	if app.IsClient {
		x.at = readAddress()
		x.stash.take()
	} else {
		x.at = to("overview", "")
	}
}

func (x *explorer) OnMount(ctx app.Context) {
	defer x.guard()
	x.page.attach(ctx, x)
	x.status.state = readNow
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskOpen}, x.opened)
	ctx.After(slow, x.grumble)
	x.arrive(ctx)
}

// OnNav follows a new address.
func (x *explorer) OnNav(ctx app.Context) {
	defer x.guard()
	next := readAddress()
	if next.href() == x.at.href() {
		return
	}
	x.page.leave(x.at)
	samePlace := next.view == x.at.view && next.arg == x.at.arg
	x.at = next
	x.arrive(ctx)
	x.page.show(ctx, x, samePlace)
}

// arrive asks for what the view needs and has not.
func (x *explorer) arrive(ctx app.Context) {
	for _, r := range requests(x.at) {
		q := asks(r)
		if x.asked[q] {
			continue
		}
		x.asked[q] = true
		x.desk.Ask(ctx, r, func(ctx app.Context, a wire.Answer) {
			if a.Progress != nil {
				return
			}
			x.answered(ctx, q, a)
		})
	}
}

// answered takes an answer in. One without what was asked for says that there is no
// such thing; the view then says so.
func (x *explorer) answered(ctx app.Context, q question, a wire.Answer) {
	defer x.guard()
	switch {
	case a.Reload:
		x.notice, x.reload = wOldDesk, true
	case a.Error != "" && x.status.state == readDead:
		x.asked[q] = false
	default:
		x.keep(q.ask, q.arg, a)
		x.page.settle(ctx, x)
	}
}

func (x *explorer) keep(ask wire.Ask, arg string, a wire.Answer) {
	const enough = 300 // views a reader may open before the oldest are asked for again
	if len(x.answers) >= enough {
		x.answers, x.asked = map[question]*wire.Answer{}, map[question]bool{}
	}
	x.answers[question{ask, arg}] = &a
}

// opened hears that the desk has read the articles, and compares.
func (x *explorer) opened(ctx app.Context, a wire.Answer) {
	defer x.guard()
	switch {
	case a.Reload:
		x.notice, x.reload = wOldDesk, true
		x.status.state = readDead
	case a.Error != "":
		x.notice, x.reload = a.Error, true
		x.status.state = readDead
	case a.About != nil:
		x.notice = ""
		x.status = status{state: readSame, millis: a.About.Millis}
		if x.first.About != nil && x.first.About.Engine != a.About.Engine {
			x.status.state = readOther
		}
		x.keep(wire.AskAbout, "", wire.Answer{About: a.About})
		if a.Overview != nil {
			x.keep(wire.AskOverview, "", wire.Answer{Overview: a.Overview})
		}
		x.page.settle(ctx, x)
	}
}

// grumble says that the desk is slow, if it is.
func (x *explorer) grumble(app.Context) {
	if x.status.state == readNow {
		x.notice = wSlowDesk
	}
}

func (x *explorer) get(ask wire.Ask, arg string) *wire.Answer {
	if a := x.answers[question{ask, arg}]; a != nil {
		return a
	}
	return &wire.Answer{}
}

// Render draws the shell and the view. A view that cannot be drawn is replaced by a
// sentence; the shell and the other views stay.
func (x *explorer) Render() app.UI {
	body, title := x.draw()
	x.page.title = title
	section := el("section", at("data-view", x.at.page().id()), body)
	root := shell("app live", x.at.view, x.banner(), section)
	root.on = []on{{"click", x.click}}
	return root.ui()
}

// draw is the view at the address: from the answers; else from the pre-rendered page;
// else a sentence.
func (x *explorer) draw() (body node, title string) {
	defer func() {
		if recover() != nil {
			body, title = sentence(wBroken, true), wBrand
		}
	}()
	a := x.at
	if !a.known() {
		return x.insteadOf(wUnknown)
	}
	if v, ok := drawView(a, x.get, x.scene(a)); ok {
		return v.body, v.title
	}
	if n, ok := x.stash.view(a); ok {
		return n, x.page.title
	}
	for _, r := range requests(a) {
		if got := x.answers[asks(r)]; got != nil {
			if got.Error != "" {
				return x.insteadOf(got.Error)
			}
			return x.insteadOf(wMissing)
		}
	}
	if x.status.state == readDead {
		return x.insteadOf(wMissing)
	}
	return sentence(wWait, false), wBrand
}

// insteadOf says why a view is not there, and shows the overview.
func (x *explorer) insteadOf(why string) (node, string) {
	a := to("overview", "")
	v, ok := drawView(a, x.get, x.scene(a))
	if !ok {
		v.body, _ = x.stash.view(a)
	}
	return el("div", cls("view"), el("p", cls("banner"), why), v.body), wOverview
}

// scene is what a live view needs besides the answers.
func (x *explorer) scene(a address) scene {
	sc := scene{status: x.status}
	if a.view == "network" {
		if n := x.get(wire.AskNetwork, a.get("outlet")).Network; n != nil {
			n = sound(n)
			sc.drawing = node{live: &netView{Net: n, Pick: a.get("pick")}}
			sc.panel = x.stash.pick(a)
		}
	}
	if here, ok := a.span(); ok {
		sc.anchors = []news.Span{here}
	}
	return sc
}

// sentence is a view that has only this to say.
func sentence(words string, offer bool) node {
	return el("div", cls("view"), el("h1", cls("vh"), wBrand), el("p", cls("banner"), words, when(offer, reloadButton)))
}

func reloadButton() node { return el("button", cls("btn"), at("data-do", "reload"), wReload) }

func (x *explorer) banner() node {
	if x.notice == "" {
		return none
	}
	return el("p", cls("banner"), at("role", "alert"), x.notice, when(x.reload, reloadButton))
}

// guard keeps a panic in a handler from ending the program, after which the page
// would look alive and be dead; what happened is said, with the offer to reload.
func (x *explorer) guard() {
	if e := recover(); e != nil {
		app.Log(e)
		x.notice, x.reload = wBroken, true
	}
}
