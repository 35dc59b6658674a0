package web

import (
	"encoding/json"
	"strings"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What a pupil has done is kept in this browser and nowhere else: in localStorage, a
// record for each lesson, and only in memory where the browser refuses. An answer is
// kept in words, not by the numbers of options: those change with the articles. What an
// answer is worth is not kept, but asked of the desk again, so that it follows every
// correction and no key lies about in the browser.

// A pupil is whoever does lessons here.
type pupil struct {
	x       *explorer
	lessons map[string]*progress // by id; read when first needed
	texts   map[string]string    // lessons from files, by id
	own     []string             // their ids, in order; nil: not looked for yet
	name    string               // for the answer sheet; kept nowhere
	front   bool                 // on a narrow page the view is in front of the question
	fault   string               // why a file was refused
	moved   int                  // the line of an ordering that is being dragged, from 1
}

// progress is what is kept of a lesson.
type progress struct {
	Title string  `json:"title"`
	Of    int     `json:"of"`   // questions
	Steps []*work `json:"work"` // one a step
}

// work is what is kept of a step.
type work struct {
	Given   []string     `json:"given,omitempty"` // options chosen, or all in their order, or a text
	Verdict wire.Verdict `json:"verdict,omitempty"`
	Tries   int          `json:"tries,omitempty"`
	Hints   int          `json:"hints,omitempty"`

	checked *wire.Checked // what the desk said of it
	asked   bool
}

// done reports whether a question has been dealt with.
func (w *work) done() bool {
	switch w.Verdict {
	case wire.VerdictRight, wire.VerdictOpen, wire.VerdictShown:
		return true
	}
	return false
}

const (
	keepAs  = "readout-lesson-"
	keepOwn = "readout-lessonfile-"
	// mostWork bounds what is believed of a record: any script of the origin could have
	// written it.
	mostWork = 1000
)

// of is what has been done of a lesson; never nil.
func (p *pupil) of(id string) *progress {
	if p == nil {
		return &progress{}
	}
	if p.lessons == nil {
		p.lessons = map[string]*progress{}
	}
	g := p.lessons[id]
	if g == nil {
		g = &progress{}
		if json.Unmarshal([]byte(stored(keepAs+id)), g) != nil || len(g.Steps) > mostWork {
			g = &progress{}
		}
		p.lessons[id] = g
	}
	return g
}

// at is what has been done of step n, counted from 1; never nil.
func (g *progress) at(n int) *work {
	for len(g.Steps) < n && n <= mostWork {
		g.Steps = append(g.Steps, nil)
	}
	if n < 1 || n > len(g.Steps) {
		return &work{}
	}
	if g.Steps[n-1] == nil {
		g.Steps[n-1] = &work{}
	}
	return g.Steps[n-1]
}

// count is how many questions are done.
func (g *progress) count() (n int) {
	for _, w := range g.Steps {
		if w != nil && w.done() {
			n++
		}
	}
	return n
}

// begun reports whether anything has been done.
func (g *progress) begun() bool {
	for _, w := range g.Steps {
		if w != nil && (w.Verdict != "" || len(w.Given) > 0) {
			return true
		}
	}
	return false
}

// save keeps what has been done of a lesson.
func (p *pupil) save(l *wire.Lesson) {
	g := p.of(l.ID)
	g.Title, g.Of = l.Title, 0
	for _, s := range l.Step {
		if s.Question != nil {
			g.Of++
		}
	}
	p.write(l.ID)
}

func (p *pupil) write(id string) {
	if b, err := json.Marshal(p.of(id)); err == nil {
		keepStored(keepAs+id, string(b))
	}
}

// forget forgets what has been done of a lesson.
func (p *pupil) forget(id string) {
	delete(p.lessons, id)
	keepStored(keepAs+id, "")
}

// ownLessons are the ids of the lessons from files that are kept here.
func (p *pupil) ownLessons() []string {
	if p == nil {
		return nil
	}
	if p.own == nil {
		p.own = []string{}
		for _, key := range storedKeys(keepOwn) {
			p.own = append(p.own, strings.TrimPrefix(key, keepOwn))
		}
	}
	return p.own
}

// ownText is the text of a lesson from a file, or "".
func (p *pupil) ownText(id string) string {
	if !strings.HasPrefix(id, "~") {
		return ""
	}
	if t := p.texts[id]; t != "" {
		return t
	}
	return stored(keepOwn + id)
}

// keepText keeps a lesson from a file.
func (p *pupil) keepText(id, text string) {
	if p.texts == nil {
		p.texts = map[string]string{}
	}
	p.texts[id] = text
	keepStored(keepOwn+id, text)
	p.ownLessons()
	for _, have := range p.own {
		if have == id {
			return
		}
	}
	p.own = append(p.own, id)
}

// dropText forgets one.
func (p *pupil) dropText(id string) {
	delete(p.texts, id)
	keepStored(keepOwn+id, "")
	kept := []string{}
	for _, have := range p.ownLessons() {
		if have != id {
			kept = append(kept, have)
		}
	}
	p.own = kept
	p.forget(id)
}

// storage is localStorage, or nothing: a page in a frame, or a browser that is told so,
// throws where it is merely looked at. Only what is called from here can be caught.
func storage() app.Value {
	win := app.Window()
	return win.Get("Reflect").Call("get", win, "localStorage")
}

// stored is what is kept under a key, or "".
func stored(key string) (s string) {
	if !app.IsClient {
		return ""
	}
	defer func() { _ = recover() }() // nothing can be kept here
	if v := storage().Call("getItem", key); v.Truthy() {
		return v.String()
	}
	return ""
}

// keepStored keeps a text, or forgets it where it is empty. Where that is refused, there
// is no room or nothing is to be kept, it lasts as long as the page.
func keepStored(key, text string) {
	if !app.IsClient {
		return
	}
	defer func() { _ = recover() }()
	if text == "" {
		storage().Call("removeItem", key)
		return
	}
	if stored(keepNothing) == "" {
		storage().Call("setItem", key, text)
	}
}

// storedKeys are the keys that begin so.
func storedKeys(prefix string) (list []string) {
	if !app.IsClient {
		return nil
	}
	defer func() { _ = recover() }()
	s := storage()
	for i := range s.Get("length").Int() {
		if key := s.Call("key", i).String(); strings.HasPrefix(key, prefix) {
			list = append(list, key)
		}
	}
	return list
}
