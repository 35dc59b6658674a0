// Package desk answers the screen: it holds the open collection, has the engine
// read it, and cuts from the edition what a view shows. It is the same natively,
// where the page is written ahead, and in the browser's background worker.
//
// No answer grows with the collection beyond its limit; what was left out is
// counted in the answer. An id that nothing here has gets a sentence.
package desk

import (
	"sync"

	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/lesson"
	"readout/wasm/shelf/store"
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
	Started  int            // how long the shell took to start, in milliseconds; 0: not told
	// Lessons brings the texts of the site's lessons, when they are first asked for; it
	// may wait for a download. nil: there are none.
	Lessons func() ([]string, error)
	Yield   func()      // called between articles, so that the shell hears other requests
	Store   store.Store // where what the reader makes is kept; nil: in memory
	// Tell takes an answer to nobody's question: another tab has changed something. nil:
	// nobody wants to know.
	Tell func(wire.Answer)
}

// A Desk holds one collection open. Its methods may be called from several goroutines;
// an answer that needs the edition waits until it is read.
type Desk struct {
	build Build
	store store.Store
	turn  chan struct{} // held by whoever reads or answers
	stop  chan int      // id of the open request to stop
	session
	aside map[string]session // the shipped articles, and the collection before this one

	mu           sync.Mutex // of all below; taken after turn where both are needed
	shelves      map[string]*shelf
	versions     int // counts changes of all shelves
	waiting      []*waiter
	waitings     int    // counts changes of waiting
	waitingBytes int    // of text
	numbered     int    // the last one
	compared     [2]int // what waiting was last compared with

	lessons     []*lesson.Source // the site's by minutes, then those from files
	haveLessons bool
}

// New is a desk over b.Corpus; nothing is read yet.
func New(b Build) *Desk {
	d := &Desk{build: b, turn: make(chan struct{}, 1), stop: make(chan int, 1), store: b.Store}
	if d.store == nil {
		d.store = &store.Memory{}
	}
	d.store.Watch(d.told)
	d.take(b.Corpus)
	return d
}

// Hold is a desk over an edition that was read elsewhere.
func Hold(ed *news.Edition, b Build) *Desk {
	d := New(Build{Version: b.Version, Go: b.Go, Withheld: b.Withheld, Now: b.Now, Yield: b.Yield, Store: b.Store})
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

// Serve answers one request by one answer, and [wire.AskOpen] by any number of answers
// with Progress before it, some of which hold the overview of what is read so far. A
// panic becomes an answer, too.
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
	if shelfAsk(req.Ask) {
		d.serveShelf(req, send)
		return
	}
	if lessonAsk(req.Ask) {
		if err := d.fetchLessons(); err != nil {
			send(wire.Answer{ID: req.ID, Error: "The lessons could not be loaded (" + err.Error() + ")."})
			return
		}
	}
	d.turn <- struct{}{}
	defer func() { <-d.turn }()
	if err := d.use(req.Collection); err != nil {
		send(wire.Answer{ID: req.ID, Error: err.Error()})
		return
	}
	if !d.read(req.ID, d.progress(req, send)) {
		send(wire.Answer{ID: req.ID, Error: "Reading was stopped; nothing is lost, open the articles again to go on."})
		return
	}
	if lessonAsk(req.Ask) {
		send(d.answerLesson(req))
		return
	}
	if req.Ask == wire.AskEdition {
		d.sendEdition(req, send)
		return
	}
	if correctAsk(req.Ask) {
		send(d.answerCorrect(req))
		return
	}
	a := d.v.answer(req)
	if a.About != nil {
		a.About.Millis, a.About.Start, a.About.Corrections = d.millis, d.build.Started, len(d.mending.applied)
	}
	send(a)
}

// firstAfter is when the first results are sent, in milliseconds of reading; a reader
// who has waited a second wants to see something. The next come when six times as
// much time has gone by: each is made anew, and takes from the reading.
const firstAfter = 600

// tellAfter is the time between two answers with Progress, in milliseconds: nobody sees
// more, and each wakes the page, which takes from the reading.
const tellAfter = 100

// progress sends at most a hundred answers on the way, some of them with the overview
// of what is read so far; nil where nobody asked.
func (d *Desk) progress(req wire.Request, send func(wire.Answer)) func(done, of int) {
	if req.Ask != wire.AskOpen {
		return nil
	}
	start, next, told := d.now(), firstAfter, 0
	return func(done, of int) {
		took, few := d.now()-start, done+len(d.ready)+of/20 >= of // the rest is read already, from before the list changed
		so := took >= next && !few
		last := done == of && told > 0 // to put all together takes a while
		if step := (of + 99) / 100; !so && !last && (done%step != 0 || took < told+tellAfter) {
			return
		}
		told = took
		a := wire.Answer{ID: req.ID, Progress: &wire.Progress{Done: done, Of: of}}
		if so {
			next = 6 * took
			a.Overview = newView(engine.Together(d.readings[:done:done]), d.build).overview(nil)
		}
		send(a)
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
		a := &d.articles[len(d.readings)]
		r, ok := d.earlier(a)
		if !ok {
			r = engine.ReadOne(a, d.mending.applied...)
			r.Warnings = append(r.Warnings, d.notes[a.ID]...)
		}
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
	d.v = newView(engine.Together(d.readings, d.mending.applied...), d.build)
	d.mending.tried = trial{} // of other articles
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
