// Package desk answers the screen: it holds the open collection, has the engine
// read it, and cuts from the edition what a view shows. It is the same natively,
// where the page is written ahead, and in the browser's background worker.
//
// No answer grows with the collection beyond its limit; what was left out is
// counted in the answer. An id that nothing here has gets a sentence.
package desk

import (
	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
)

// A Build is what the desk is told about itself and its collection. All but the
// corpus may be left empty.
type Build struct {
	Version  string         // of the build; a request of another version is answered Reload
	Go       string         // the Go release it was built with
	Corpus   []news.Article // what is read
	Withheld []news.Article // what is not shipped for its licence: facts without text
	Now      func() int     // the clock of the shell, in milliseconds; nil: the reading time is not told
	Yield    func()         // called between articles, so that the shell hears other requests
}

// A Desk holds one collection. Its methods may be called from several goroutines;
// an answer that needs the edition waits until it is read.
type Desk struct {
	build    Build
	articles []news.Article
	notes    map[string][]string // article → what intake had to say
	turn     chan struct{}       // held by whoever reads or answers
	readings []news.Reading      // read so far
	stop     chan int            // id of the open request to stop
	millis   int
	v        *view // nil until everything is read
}

// New is a desk over b.Corpus; nothing is read yet.
func New(b Build) *Desk {
	d := &Desk{build: b, notes: map[string][]string{}, turn: make(chan struct{}, 1), stop: make(chan int, 1)}
	articles, problems := intake.Check(b.Corpus)
	d.articles = articles
	for _, p := range problems {
		d.notes[p.Article] = append(d.notes[p.Article], p.Text)
	}
	return d
}

// Hold is a desk over an edition that was read elsewhere.
func Hold(ed *news.Edition, b Build) *Desk {
	d := New(Build{Version: b.Version, Go: b.Go, Withheld: b.Withheld, Now: b.Now, Yield: b.Yield})
	d.v = newView(ed, d.build)
	return d
}

// Edition is the edition, read now if it was not.
func (d *Desk) Edition() *news.Edition {
	d.turn <- struct{}{}
	defer func() { <-d.turn }()
	d.read(0, nil)
	return d.v.ed
}

// Answer answers one request, reading the collection first where it has to.
func (d *Desk) Answer(req wire.Request) (a wire.Answer) {
	d.Serve(req, func(got wire.Answer) {
		if got.Progress == nil {
			a = got
		}
	})
	return a
}

// Serve answers one request by one answer, and [wire.AskOpen] by any number of
// answers with Progress before it. A panic becomes an answer, too.
func (d *Desk) Serve(req wire.Request, send func(wire.Answer)) {
	defer func() {
		if recover() != nil {
			send(wire.Answer{ID: req.ID, Error: "Something went wrong inside Readout while it answered; reload the page."})
		}
	}()
	switch {
	case req.Version != d.build.Version:
		send(wire.Answer{ID: req.ID, Reload: true, Error: "This page and its reader are of different versions; reload the page."})
		return
	case req.Ask == wire.AskCancel:
		d.cancel(req.With)
		send(wire.Answer{ID: req.ID})
		return
	}
	d.turn <- struct{}{}
	defer func() { <-d.turn }()
	if !d.read(req.ID, progress(req, send)) {
		send(wire.Answer{ID: req.ID, Error: "Reading was stopped; nothing is lost, open the articles again to go on."})
		return
	}
	a := d.v.answer(req)
	if a.About != nil {
		a.About.Millis = d.millis
	}
	send(a)
}

// progress sends at most a hundred answers on the way; nil where nobody asked.
func progress(req wire.Request, send func(wire.Answer)) func(done, of int) {
	if req.Ask != wire.AskOpen {
		return nil
	}
	return func(done, of int) {
		if step := (of + 99) / 100; done%step == 0 || done == of {
			send(wire.Answer{ID: req.ID, Progress: &wire.Progress{Done: done, Of: of}})
		}
	}
}

// read reads what is not read yet, article by article; false if it was stopped.
// The articles read so far are kept.
func (d *Desk) read(id int, progress func(done, of int)) bool {
	if d.v != nil {
		return true
	}
	start := d.now()
	for len(d.readings) < len(d.articles) {
		r := engine.ReadOne(&d.articles[len(d.readings)])
		r.Warnings = append(r.Warnings, d.notes[r.Article.ID]...)
		d.readings = append(d.readings, r)
		if progress != nil {
			progress(len(d.readings), len(d.articles))
		}
		if d.build.Yield != nil {
			d.build.Yield()
		}
		if d.stopped(id) && len(d.readings) < len(d.articles) {
			return false
		}
	}
	d.v = newView(engine.Together(d.readings), d.build)
	d.millis = d.now() - start
	return true
}

func (d *Desk) now() int {
	if d.build.Now == nil {
		return 0
	}
	return d.build.Now()
}

// cancel asks the open request of that number to stop; a number that nobody has
// stops nothing.
func (d *Desk) cancel(with string) {
	id := 0
	for _, r := range with {
		if r < '0' || r > '9' || id > 1<<40 {
			return
		}
		id = id*10 + int(r-'0')
	}
	select {
	case <-d.stop: // the newest wish counts
	default:
	}
	select {
	case d.stop <- id:
	default:
	}
}

func (d *Desk) stopped(id int) bool {
	select {
	case want := <-d.stop:
		return want == id && id != 0
	default:
		return false
	}
}
