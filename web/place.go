package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A place is the collection that the page is in: the shipped articles, or one of the
// reader's own, whose id then stands in every address (c=).
//
// It is one variable of the page, and not handed from view to view, because every link
// of every view leads within the open collection, also those that are drawn in one piece
// or by the network; passing it on would put it into every function that makes a link.
// In the pre-rendered page it is empty, and in the live one only go-app's goroutine
// touches it.
type place struct {
	id, name string
}

var within place

// atHome is the collection of an address that leads to the shipped articles from
// wherever the reader is.
const atHome = "-"

// home makes an address lead to the shipped articles.
func (a address) home() address { a.in = atHome; return a }

// inside makes an address lead into one of the reader's own collections.
func (a address) inside(id string) address { a.in = id; return a }

// placed is a with the collection among what narrows it, as it stands in a link.
func (a address) placed() address {
	in := a.in
	if in == "" {
		in = within.id
	}
	if in == atHome {
		in = ""
	}
	b := a.with("c", in)
	b.in = atHome
	return b
}

// taken takes the collection out of what narrows an address that was opened.
func (a address) taken() address {
	in := a.get("c")
	a = a.with("c", "")
	if a.in = in; in == "" {
		a.in = atHome
	}
	return a
}

// collection is the id of the collection an opened address is in; "": the shipped one.
func (a address) collection() string {
	if a.in == atHome {
		return ""
	}
	return a.in
}

// asking asks in the open collection, and leaves out answers that come when the reader
// has gone on to another.
type asking struct{ Asker }

func (q asking) Ask(ctx app.Context, req wire.Request, then func(app.Context, wire.Answer)) {
	at := within.id
	switch req.Collection {
	case "":
		req.Collection = at
	case atHome:
		req.Collection = ""
	}
	q.Asker.Ask(ctx, req, func(ctx app.Context, a wire.Answer) {
		if at == within.id || aboutShelf(req.Ask) {
			then(ctx, a)
		}
	})
}

// aboutShelf: answers that are wanted wherever the reader is by then.
func aboutShelf(a wire.Ask) bool {
	switch a {
	case wire.AskItems, wire.AskBring, wire.AskFix, wire.AskDrop, wire.AskBack, wire.AskInsist:
		return false // a list of the collection that is left
	case wire.AskCollections, wire.AskCreate, wire.AskRename, wire.AskDelete, wire.AskRestore, wire.AskPurge, wire.AskMerge,
		wire.AskForget, wire.AskKeeping, wire.AskExport, wire.AskRecord, wire.AskAdd:
		return true
	}
	return false
}

// enter goes into the collection of an address: what was answered in another is
// forgotten, and the desk opens it.
func (x *explorer) enter(ctx app.Context) {
	within = place{id: x.at.collection()}
	x.answers, x.asked = map[question]*wire.Answer{}, map[question]bool{}
	x.notice, x.reload, x.history = "", false, nil
	x.taking = nil // its answers would come from two collections
	x.own.entered()
	if within.id == "" {
		x.keep(wire.AskOverview, "", wire.Answer{Overview: x.first.Overview})
		x.keep(wire.AskAbout, "", wire.Answer{About: x.first.About})
	} else {
		x.askCollections(ctx)
	}
	x.openDesk(ctx)
}

// openDesk has the desk read what is open.
func (x *explorer) openDesk(ctx app.Context) {
	x.status.state, x.own.drawn = readNow, now()
	x.asked[question{wire.AskOverview, ""}] = true // it comes with the answer
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskOpen, Arg: x.overviewOf()}, x.opened)
}

// overviewOf is the name of the edition whose overview the page carries, while that is what
// it shows; "" otherwise.
func (x *explorer) overviewOf() string {
	o := x.answers[question{wire.AskOverview, ""}]
	if o == nil || o.Overview == nil || o.Overview != x.first.Overview || x.first.About == nil {
		return ""
	}
	return x.first.About.Engine
}

// refresh asks for everything anew, because articles were added or changed; what is on
// the page stays until the answers come.
func (x *explorer) refresh(ctx app.Context) {
	x.own.changed = false
	x.asked = map[question]bool{}
	x.openDesk(ctx)
	x.arrive(ctx)
}

// told hears that another tab has changed something.
func (x *explorer) told(ctx app.Context, a wire.Answer) {
	defer x.guard()
	if a.Changed == nil {
		return
	}
	x.askCollections(ctx)
	switch c := a.Changed.Collection; {
	case c == "" && within.id != "" || c == within.id && c != "":
		x.refresh(ctx)
		x.own.ask(ctx, x, wire.Kept)
	case c == "" || c == wire.Shipped && within.id == "":
		x.takeUp(ctx) // corrections of the shipped articles
	}
}

// collectionPlace says in the bar which collection is open, and leads to the others.
func collectionPlace() node {
	if within.id == "" {
		return el("a", cls("coll"), href(to("collections", "")), wShippedName)
	}
	name := within.name
	if name == "" {
		name = wOwnName
	}
	return el("span", cls("coll"),
		el("a", href(to("collections", "")), el("bdi", name)), " ",
		el("a", cls("tohome"), href(to("overview", "").home()), at("title", wToShipped), wToShippedShort))
}

// linkCopied is what is said when a link was copied.
func linkCopied() string {
	if within.id != "" {
		return wOwnLink
	}
	return wCopied
}

// arriveOwn asks for what the views of the reader's own articles show.
func (x *explorer) arriveOwn(ctx app.Context) {
	switch x.at.view {
	case "add":
		x.askLink(ctx)
		x.own.ask(ctx, x, wire.Waiting)
		if within.id != "" {
			x.own.ask(ctx, x, wire.Kept)
		}
	case "collections":
		x.own.askWhetherLasting(ctx)
	default:
		return
	}
	x.askCollections(ctx)
}
