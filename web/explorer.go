package web

import (
	"runtime/debug"

	"readout/wasm/news"
	"readout/wasm/wire"
	"readout/web/breath"

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
	files   *fileDesk
	taking  *taking // the file in the making
	first   First
	at      address
	status  status
	answers map[question]*wire.Answer
	asked   map[question]bool
	drawn   map[question]bool // what was asked for since the last drawing began
	stash   stash
	own     own
	page    page
	search  search
	notice  string // a sentence above the view: the desk is dead, slow, of another build
	reload  bool   // and the offer to reload
	offline string // how it stands with working offline, see offline.go
	framed  bool   // the embed page
	pupil   *pupil
	clip    string        // a text that could not be copied, shown to be copied by hand
	history *wire.History // what the reader has corrected; nil until it is known
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
	breath.Take()
	first := app.Window().GetElementByID("first")
	state := First{}
	if first.Truthy() {
		state = readFirst(first.Get("textContent").String())
	}
	breath.Take()
	desk := &worker{version: version}
	x := &explorer{desk: asking{desk}, files: newFileDesk(version), first: state}
	desk.told, theExplorer = x.told, x
	// One route for every path, so that the page works under any sub-path.
	app.RouteWithRegexp(".*", func() app.Composer { return x })
	app.RunWhenOnBrowser()
}

func (x *explorer) OnInit() {
	x.answers, x.asked, x.drawn = map[question]*wire.Answer{}, map[question]bool{}, map[question]bool{}
	x.pupil = &pupil{x: x}
	x.keep(wire.AskOverview, "", wire.Answer{Overview: x.first.Overview})
	x.keep(wire.AskAbout, "", wire.Answer{About: x.first.About})
	if app.IsClient {
		x.at = readAddress()
		if within.id = x.at.collection(); within.id != "" {
			x.answers = map[question]*wire.Answer{} // what the page carries is of the shipped articles
		}
		x.framed = framed()
		x.stash.take()
		if within.id == "" {
			x.status.state = readNow // as soon as the page stands, see OnMount
		}
	} else {
		x.at = to("overview", "")
	}
}

func (x *explorer) OnMount(ctx app.Context) {
	defer x.guard()
	x.page.attach(ctx, x)
	breath.Take() // not before: a key would pass unheard
	x.followOffline(ctx)
	breath.Take()
	if within.id != "" {
		x.enter(ctx)
	} else {
		x.openDesk(ctx)
	}
	breath.Take()
	ctx.After(slow, x.settled)
	x.arrive(ctx)
	switch x.at.view {
	case "lesson", "add", "collections", "about": // these say more by now
	default:
		if within.id == "" && x.status.state == readNow {
			ctx.PreventUpdate() // it was drawn as it is
		}
	}
	breath.Take()
	breath.End() // what is typed while a drawing waits would be set back by it
}

// OnNav follows a new address.
func (x *explorer) OnNav(ctx app.Context) {
	defer x.guard()
	next := readAddress()
	if next.href() == x.at.href() {
		ctx.PreventUpdate()
		return
	}
	moved := next.collection() != within.id
	samePlace := !moved && next.view == x.at.view && next.arg == x.at.arg
	x.page.leave(x.at, samePlace)
	was := x.at
	x.at = next
	x.pupil.front = x.pupil.front && samePlace
	if moved {
		x.enter(ctx)
	} else if x.own.changed && next.view != "add" {
		x.refresh(ctx)
	}
	x.arrive(ctx)
	x.page.show(ctx, x, samePlace)
	if samePlace {
		x.page.panelMoved(ctx, x, was)
	}
}

// arrive asks for what the view needs and has not.
func (x *explorer) arrive(ctx app.Context) {
	for _, r := range requests(x.at) {
		if r.Ask == wire.AskLesson || r.Ask == wire.AskKey {
			r.With = x.pupil.ownText(r.Arg) // the desk may not know a lesson from a file yet
		}
		x.want(ctx, r)
	}
	x.arriveOwn(ctx)
	x.attend(ctx)
}

// attend asks for what a lesson shows beside its steps, once the lesson is known.
func (x *explorer) attend(ctx app.Context) {
	if l := x.pupil.lesson(); l != nil {
		for _, r := range lessonNeeds(x.at, l) {
			x.want(ctx, r)
		}
		x.pupil.arrived(ctx)
	}
}

// looking is the view that is looked at: beside a step of a lesson, the one there.
func (x *explorer) looking() address {
	if see, ok := seen(x.at, x.pupil.lesson()); ok {
		return see
	}
	return x.at
}

// besides is the step of a lesson that the view looked at stands beside; "": none.
func (x *explorer) besides() string {
	if _, ok := seen(x.at, x.pupil.lesson()); ok {
		return x.at.page().href()
	}
	return ""
}

// inside is where a link in the view leads: in a lesson, not out of it.
func (x *explorer) inside(a address) address {
	if _, ok := seen(x.at, x.pupil.lesson()); ok {
		return inLesson(x.at, a)
	}
	return a
}

// want asks a question once.
func (x *explorer) want(ctx app.Context, r wire.Request) {
	q := asks(r)
	if x.asked[q] {
		return
	}
	x.asked[q] = true
	x.desk.Ask(ctx, r, func(ctx app.Context, a wire.Answer) {
		if a.Progress != nil {
			return
		}
		x.answered(ctx, q, a)
	})
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
	case a.History != nil:
		x.mended(ctx, a)
		x.page.settle(ctx, x)
	default:
		x.keep(q.ask, q.arg, a)
		if a.Lesson != nil {
			x.attend(ctx)
		}
		if !x.drawn[q] {
			ctx.PreventUpdate() // nothing that is drawn follows from it
			return
		}
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
	case a.Progress != nil:
		x.status.done, x.status.of = a.Progress.Done, a.Progress.Of
		if o, so := x.get(wire.AskOverview, "").Overview, a.Overview; so != nil && (o == nil || o.Counts.Articles < so.Counts.Articles) {
			x.keep(wire.AskOverview, "", wire.Answer{Overview: so}) // more than the page has
			x.page.settle(ctx, x)
		} else {
			x.own.calm(ctx)
		}
	case a.About != nil:
		x.notice = ""
		x.status = status{state: readSame, millis: a.About.Millis}
		if within.id != "" {
			x.status.state = readOwn
		} else if x.first.About != nil && x.first.About.Engine != a.About.Engine {
			x.status.state = readOther
		}
		x.keep(wire.AskAbout, "", wire.Answer{About: a.About})
		if a.Overview != nil {
			x.keep(wire.AskOverview, "", wire.Answer{Overview: a.Overview})
		}
		x.takeUp(ctx)
		x.want(ctx, wire.Request{Ask: wire.AskArticles}) // titles and addresses, for citations
		x.page.settle(ctx, x)
	}
}

// settled is called when the page has stood for a while. It says that the desk is slow,
// if it is, and goes back to collecting garbage as usual (see boot.js).
func (x *explorer) settled(ctx app.Context) {
	debug.SetGCPercent(100)
	if x.status.state != readNow {
		ctx.PreventUpdate()
		return
	}
	x.notice = wSlowDesk
}

// get is the answer to a question, or one with nothing in it; what was asked for is drawn
// anew when another answer comes.
func (x *explorer) get(ask wire.Ask, arg string) *wire.Answer {
	x.drawn[question{ask, arg}] = true
	if a := x.answers[question{ask, arg}]; a != nil {
		return a
	}
	return &wire.Answer{}
}

// Render draws the shell and the view. A view that cannot be drawn is replaced by a
// sentence; the shell and the other views stay.
func (x *explorer) Render() app.UI {
	x.drawn = map[question]bool{}
	breath.Take()
	body, title := x.draw()
	breath.Take()
	x.page.title = title
	section := el("section", at("data-view", x.at.page().id()), body, when(x.framed, func() node { return openFull(x.at) }))
	root := shellWith("app live", x.at.view, searchBox(x), x.banner(), section, mendBar(x.history, x.at.view), x.clipBox())
	root.on = []on{{"click", x.click}, {"change", x.change}, {"submit", x.submitted}, {"dragover", dragged}, {"drop", x.dropped}}
	ui := apart(root).ui()
	breath.Take()
	return ui
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
	for _, r := range requests(a) {
		x.drawn[asks(r)] = true
	}
	if v, ok := drawView(a, x.get, x.scene(a)); ok {
		return x.mending(a, v.body), v.title
	}
	if n, ok := x.stash.view(a); ok && within.id == "" {
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
	if within.id != "" {
		return sentence(why, false), wBrand // another collection's overview would be taken for this one's
	}
	a := to("overview", "")
	if x.at.view == "lesson" {
		a = to("lessons", "")
	}
	v, ok := drawView(a, x.get, x.scene(a))
	if !ok {
		v.body, _ = x.stash.view(a)
	}
	return el("div", cls("view"), el("p", cls("banner"), why), v.body), navWords(a.view)
}

// scene is what a live view needs besides the answers.
func (x *explorer) scene(a address) scene {
	sc := scene{status: x.status, offline: x.offline, own: &x.own, pupil: x.pupil, of: x.scene}
	if a.view == "network" {
		if n := x.get(wire.AskNetwork, "").Network; n != nil {
			n = sound(n)
			sc.x = x
			sc.drawing = node{live: &netView{Net: n, Address: a.href()}}
			sc.table = node{live: &tableView{Net: n, Address: tableAddress(a), Beside: x.besides()}}
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
