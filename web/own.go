package web

import (
	"encoding/json"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the page knows of the reader's own articles. The lists themselves are the desk's;
// here is the stretch of each that is seen, and how the reading of files stands.
type own struct {
	list      *wire.Collections
	lists     map[string]*wire.Items // by [wire.Waiting], [wire.Kept]
	reading   []*bringing            // files under way, the first is being read
	files     int                    // read so far, since nothing was under way
	tags      int                    // the last one given
	tables    []*bringing            // files whose columns can be corrected
	problems  []wire.FileProblem
	more      int    // problems that are not listed
	said      string // a sentence about what was just done
	wrong     string // or about what could not be
	adding    *wire.Progress
	changed   bool // kept articles were changed, and not read again yet
	sure      bool // the reader has asked to forget everything, and is asked again
	merging   string
	naming    string // the collection whose name is being changed
	lasting   int    // whether the browser may evict what is kept: 0 not known, 1 it may, 2 it promised not to
	taking    *exporting
	link      bool // the site offers adding by link
	linkAsked bool
	fetching  bool
	scrolling bool // rows are on their way
	coming    int  // batches that are on their way to the desk
	drawn     int  // when the page was last drawn while much comes in, in milliseconds
}

// A bringing is a file that is read in, or a pasted text.
type bringing struct {
	tag   string // what the desk knows its articles by
	name  string
	paste bool
	data  app.Value
	table *wire.Table
	count int // articles so far
	extra map[string][]byte
	alone bool // a .readout file: becomes a collection of its own
	stop  func(app.Context)
}

const maxProblems = 200

// entered forgets what belonged to the collection that was left.
func (o *own) entered() {
	delete(o.lists, wire.Kept)
	o.changed, o.coming = false, 0 // their answers are not heard any more
}

// busy: files are being read.
func (o *own) busy() bool { return len(o.reading) > 0 }

// bring reads one more file.
func (x *explorer) bring(ctx app.Context, b *bringing) {
	o := &x.own
	if !o.busy() {
		o.files, o.said, o.wrong = 0, "", ""
	}
	o.unsay(wire.Shown(b.name))
	o.tags++
	b.tag, b.extra = "t"+itoa(o.tags), map[string][]byte{}
	o.reading = append(o.reading, b)
	req := wire.FileRead{Name: b.name, Paste: b.paste}
	if b.table != nil {
		for _, c := range b.table.Columns {
			req.Columns = append(req.Columns, c.Field)
		}
	}
	b.stop = x.files.Read(ctx, req, b.data, func(ctx app.Context, a wire.FileAnswer, data app.Value) {
		defer x.guard()
		x.brought(ctx, b, a, data)
	})
}

// brought takes in an answer about a file.
func (x *explorer) brought(ctx app.Context, b *bringing, a wire.FileAnswer, data app.Value) {
	o := &x.own
	if a.Reload {
		x.notice, x.reload = wOldDesk, true
	}
	if a.Error != "" {
		o.problem(wire.FileProblem{File: b.name, Text: a.Error})
	}
	for _, p := range a.Problems {
		o.problem(p)
	}
	if a.Table != nil {
		if b.table == nil && len(o.tables) < 20 {
			o.tables = append(o.tables, b)
		}
		b.table = a.Table
	}
	if a.Extra != nil && data != nil {
		b.extra[a.Extra.Kind] = copyOut(data)
	}
	if !a.Done && a.Error == "" {
		o.calm(ctx)
	}
	if len(a.Articles) > 0 && data != nil {
		b.count += len(a.Articles)
		understood, err := json.Marshal(a.Articles)
		if err != nil {
			return
		}
		o.coming++
		x.desk.Ask(ctx, wire.Request{Ask: wire.AskBring, Arg: b.tag, With: string(understood), Body: copyOut(data)}, x.poured)
	}
	if a.Done {
		x.broughtAll(ctx, b)
	}
}

// calm holds back drawing while much comes in: a few times a second is enough to be seen,
// and each time costs what all rows cost. It reports whether it did.
func (o *own) calm(ctx app.Context) bool {
	const often = 400 // milliseconds
	if now := now(); o.drawn == 0 || now-o.drawn >= often {
		o.drawn = now
		return false
	}
	ctx.PreventUpdate()
	return true
}

// now is the browser's clock, in milliseconds.
func now() int { return app.Window().Get("performance").Call("now").Int() }

// poured takes in the list after one of many batches; after the last it is drawn.
func (x *explorer) poured(ctx app.Context, a wire.Answer) {
	o := &x.own
	o.coming--
	if was := o.lists[wire.Waiting]; a.Items != nil && was != nil && was.From > 0 {
		a.Items.From, a.Items.List = was.From, was.List // more at the end; the reader looks elsewhere
	}
	if a.Items != nil && a.Error == "" && o.lists[wire.Waiting] != nil && (o.busy() || o.coming > 0) && o.calm(ctx) {
		o.lists[wire.Waiting] = cut(a.Items)
		return
	}
	x.listed(ctx, a)
}

// broughtAll ends a file.
func (x *explorer) broughtAll(ctx app.Context, b *bringing) {
	o := &x.own
	for i, r := range o.reading {
		if r == b {
			o.reading = append(o.reading[:i:i], o.reading[i+1:]...)
			o.files++
			break
		}
	}
	if b.paste && b.count > 0 {
		if e := app.Window().GetElementByID("paste"); e.Truthy() {
			e.Set("value", "") // only now, when its articles are in the list
		}
	}
	if b.alone && b.count > 0 {
		x.importAs(ctx, b)
	}
	if b.table == nil {
		b.data = nil
	}
}

func (o *own) problem(p wire.FileProblem) {
	if len(o.problems) >= maxProblems {
		o.more++
		return
	}
	o.problems = append(o.problems, p)
}

// unsay takes back what was said of a file that is read anew. What was said of others
// stays until what waits is added or discarded.
func (o *own) unsay(file string) {
	var left []wire.FileProblem
	for _, p := range o.problems {
		if p.File != file {
			left = append(left, p)
		}
	}
	o.problems = left
}

// settled forgets the files that what waited came from.
func (o *own) settled() { o.tables, o.problems, o.more = nil, nil, 0 }

// stopBringing ends the reading of files; what has come stays in the list.
func (x *explorer) stopBringing(ctx app.Context) {
	for _, b := range x.own.reading {
		b.stop(ctx)
	}
	x.own.reading = nil
}

// reread reads a table again with other columns.
func (x *explorer) reread(ctx app.Context, b *bringing) {
	o := &x.own
	for i, t := range o.tables {
		if t == b {
			o.tables = append(o.tables[:i:i], o.tables[i+1:]...)
			break
		}
	}
	again := &bringing{name: b.name, data: b.data, table: b.table}
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskDrop, Arg: b.tag}, func(ctx app.Context, a wire.Answer) {
		x.listed(ctx, a)
		o.tables = append(o.tables, again)
		x.bring(ctx, again)
	})
}

// importAs makes a collection of its own of what a .readout file holds.
func (x *explorer) importAs(ctx app.Context, b *bringing) {
	id, name := newID(), titleOfFile(b)
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskCreate, Arg: id, With: name}, x.then(func(ctx app.Context, a wire.Answer) {
		for kind, body := range b.extra {
			if kind == "corrections" || kind == "lesson" {
				x.desk.Ask(ctx, wire.Request{Ask: wire.AskRecord, Collection: id, Arg: kind, Body: body}, x.then(nil))
			}
		}
		x.desk.Ask(ctx, wire.Request{Ask: wire.AskAdd, Collection: id, Arg: b.tag, With: "all"}, x.addedTo(id))
	}))
}

// titleOfFile is what a brought collection is called: as the file says, else as the file is.
func titleOfFile(b *bringing) string {
	var about struct {
		Name string `json:"name"`
	}
	if json.Unmarshal(b.extra["collection"], &about) == nil && about.Name != "" {
		return about.Name
	}
	name := b.name
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' {
			name = name[i+1:]
			break
		}
	}
	if n := len(name) - len(".readout"); n > 0 {
		name = name[:n]
	}
	return name
}

// newID makes up an id that no other computer has.
func newID() string {
	const letters = "abcdefghijklmnopqrstuvwxyz234567"
	a := app.Window().Get("Uint8Array").New(12)
	app.Window().Get("crypto").Call("getRandomValues", a)
	id := make([]byte, 12)
	app.CopyBytesToGo(id, a)
	for i := range id {
		id[i] = letters[id[i]%32]
	}
	return string(id)
}

// add puts what waits into the open collection, or into a new one.
func (x *explorer) add(ctx app.Context) {
	o := &x.own
	o.said, o.wrong = "", ""
	if within.id != "" {
		x.addInto(ctx, within.id)
		return
	}
	id, name := newID(), wOwnName
	if e := app.Window().GetElementByID("newname"); e.Truthy() && e.Get("value").String() != "" {
		name = e.Get("value").String()
	}
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskCreate, Arg: id, With: name}, x.then(func(ctx app.Context, a wire.Answer) {
		x.addInto(ctx, id)
	}))
}

func (x *explorer) addInto(ctx app.Context, id string) {
	x.own.adding = &wire.Progress{}
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskAdd, Collection: id}, x.addedTo(id))
}

// addedTo hears how adding goes, and opens the collection at the end.
func (x *explorer) addedTo(id string) func(app.Context, wire.Answer) {
	return func(ctx app.Context, a wire.Answer) {
		defer x.guard()
		o := &x.own
		if a.Progress != nil {
			o.adding = a.Progress
			o.calm(ctx)
			return
		}
		o.adding = nil
		o.ask(ctx, x, wire.Waiting)
		if a.Error != "" {
			o.wrong = a.Error
			return
		}
		o.askToLast(ctx)
		o.said = addedWords(a.Added)
		if a.Added.Left == 0 {
			o.settled()
		}
		if id == within.id {
			o.ask(ctx, x, wire.Kept)
			x.refresh(ctx)
		}
		x.askCollections(ctx)
		if a.Added.Left == 0 {
			x.open(ctx, to("overview", "").inside(id))
		} else {
			x.open(ctx, to("add", "").inside(id))
		}
	}
}

// askToLast asks the browser once not to evict what is kept, and notes what it says.
func (o *own) askToLast(ctx app.Context) {
	storage := app.Window().Get("navigator").Get("storage")
	if !storage.Truthy() || !storage.Get("persist").Truthy() {
		return
	}
	storage.Call("persist").Then(func(v app.Value) {
		ctx.Dispatch(func(app.Context) { o.lasting = 1 + b2i(v.Bool()) })
	})
}

// askWhetherLasting notes whether the browser has promised to keep what is kept.
func (o *own) askWhetherLasting(ctx app.Context) {
	storage := app.Window().Get("navigator").Get("storage")
	if o.lasting != 0 || !storage.Truthy() || !storage.Get("persisted").Truthy() {
		return
	}
	storage.Call("persisted").Then(func(v app.Value) {
		ctx.Dispatch(func(app.Context) { o.lasting = 1 + b2i(v.Bool()) })
	})
}

// then hears an answer about collections; do goes on where it was no error.
func (x *explorer) then(do func(app.Context, wire.Answer)) func(app.Context, wire.Answer) {
	return func(ctx app.Context, a wire.Answer) {
		defer x.guard()
		if a.Error != "" {
			x.own.wrong = a.Error
			return
		}
		x.own.wrong = ""
		if a.Collections != nil {
			x.collections(a.Collections)
		}
		if do != nil {
			do(ctx, a)
		}
	}
}

func (x *explorer) askCollections(ctx app.Context) {
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskCollections}, x.then(nil))
}

// collections takes the list in, and the name of the open one with it.
func (x *explorer) collections(c *wire.Collections) {
	x.own.list = c
	x.pupil.keeping(c.Off)
	for _, one := range c.List {
		if one.ID == within.id {
			within.name = one.Name
		}
	}
}

// listed takes in a stretch of a list.
func (x *explorer) listed(ctx app.Context, a wire.Answer) {
	defer x.guard()
	o := &x.own
	if a.Error != "" {
		o.wrong = a.Error
		return
	}
	if a.Items == nil {
		return
	}
	if o.lists == nil {
		o.lists = map[string]*wire.Items{}
	}
	o.lists[a.Items.Which] = cut(a.Items)
	ctx.Defer(func(app.Context) { showFacts() })
}

// ask asks for the stretch of a list that is seen.
func (o *own) ask(ctx app.Context, x *explorer, which string) {
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskItems, Arg: which, With: o.stretch(which)}, x.listed)
}
