package desk

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/shelf/lesson"
	"readout/wasm/wire"
)

// Lessons are texts that the shell brings when they are first asked for, and files
// that a reader opens. They are built over the edition as it stands, each time, so
// that their keys follow every correction; a pupil's answer is checked here, and the
// key stays here until then.

// maxOpened is how many lessons are kept; of the files, the oldest is forgotten first.
// A page that comes back to one sends its text again.
const maxOpened = 30

// ownLesson begins the id of a lesson from a file, so that it never hides one of ours.
const ownLesson = "~"

// maxWhy is how many sentences feedback shows.
const maxWhy = 8

// lessonAsk reports whether a request is about lessons.
func lessonAsk(a wire.Ask) bool { return strings.HasPrefix(string(a), string(wire.AskLesson)) }

// fetchLessons has the shell bring the texts, until it has. That may take as long as
// a download, so nobody must hold the desk meanwhile.
func (d *Desk) fetchLessons() (err error) {
	if d.haveLessons || d.build.Lessons == nil {
		return nil
	}
	texts, err := d.build.Lessons()
	d.turn <- struct{}{}
	defer func() { <-d.turn }()
	if d.haveLessons || err != nil {
		return err
	}
	d.haveLessons = true
	for _, t := range texts {
		if src, err := lesson.Parse(t); err == nil { // a test keeps the site's lessons from faults
			d.lessons = append(d.lessons, src)
		}
	}
	sort.SliceStable(d.lessons, func(i, j int) bool { return d.lessons[i].Minutes < d.lessons[j].Minutes })
	return nil
}

// answerLesson answers one request about lessons.
func (d *Desk) answerLesson(req wire.Request) (a wire.Answer) {
	a.ID = req.ID
	if req.Ask == wire.AskLessons {
		a.Lessons = d.lessonList()
		return a
	}
	id, step, _ := strings.Cut(req.Arg, "/")
	src, err := d.bundled()
	switch {
	case src != nil && src.ID == id: // goes before a file of that name that was opened once
	case req.With != "" && req.Ask != wire.AskCheck:
		if src, err = lesson.Parse(req.With); err == nil {
			d.openLesson(src)
		}
	default:
		src, err = nil, nil
		for _, s := range d.lessons {
			if s.ID == id {
				src = s
			}
		}
	}
	if err == nil && src == nil {
		a.Error = "There is no such lesson here. A lesson from a file has to be opened again."
		return a
	}
	var l *lesson.Lesson
	if err == nil {
		l, err = lesson.Build(src, d.v.ed)
	}
	if err != nil {
		a.Error = "Line " + err.Error() + "."
		return a
	}
	if req.Ask != wire.AskCheck {
		a.Lesson = d.v.lessonPage(l, req.Ask == wire.AskKey)
		return a
	}
	n, ok := news.Number(step)
	if !ok || n < 1 || n > len(l.Parts) || l.Parts[n-1].Question == nil {
		a.Error = "The lesson has no question at this step."
		return a
	}
	a.Checked = d.v.checked(l.Parts[n-1].Question, req.With)
	return a
}

// bundled is the lesson that is kept with the open collection: from its .readout file,
// or because the reader opened it there. nil where there is none.
func (d *Desk) bundled() (*lesson.Source, error) {
	if d.collection == "" {
		return nil, nil
	}
	text, err := d.kept(keyLesson)
	if text == nil {
		return nil, err
	}
	src, err := lesson.Parse(string(text))
	if err == nil {
		src.ID = ownLesson + src.ID
	}
	return src, err
}

// openLesson keeps a lesson from a file, in the place of one with its id.
func (d *Desk) openLesson(src *lesson.Source) {
	src.ID = ownLesson + src.ID
	kept := d.lessons[:0]
	for _, s := range d.lessons {
		if s.ID != src.ID && (len(d.lessons) < maxOpened || s.ID[:1] != ownLesson) {
			kept = append(kept, s)
		}
	}
	d.lessons = append(kept, src)
}

// lessonList is the collection's own lesson and the site's. What was opened from a file
// only, the page knows itself.
func (d *Desk) lessonList() *wire.Lessons {
	out := &wire.Lessons{}
	add := func(src *lesson.Source) {
		b := lessonBrief(src)
		if _, err := lesson.Build(src, d.v.ed); err != nil {
			_, b.Why, _ = strings.Cut(err.Error(), ": ")
			out.Out = append(out.Out, b)
			return
		}
		out.List = append(out.List, b)
	}
	if src, err := d.bundled(); err != nil {
		out.Out = append(out.Out, wire.LessonBrief{Title: "lesson.md", Why: "line " + err.Error()})
	} else if src != nil {
		add(src)
	}
	for _, src := range d.lessons {
		if src.ID[:1] != ownLesson {
			add(src)
		}
	}
	return out
}

func lessonBrief(src *lesson.Source) wire.LessonBrief {
	return wire.LessonBrief{ID: src.ID, Title: src.Title, Summary: src.Summary, Ages: src.Ages,
		Minutes: src.Minutes, Steps: len(src.Steps)}
}

// lessonPage is a lesson for the screen; with key, for the teacher.
func (v *view) lessonPage(l *lesson.Lesson, key bool) *wire.Lesson {
	out := &wire.Lesson{LessonBrief: lessonBrief(l.Source), Aims: l.Aims, Needs: l.Needs}
	if key {
		out.Teacher = l.Teacher
	}
	for i := range l.Steps {
		p := &l.Parts[i]
		s := wire.LessonStep{Title: l.Steps[i].Title, Minutes: l.Steps[i].Minutes(), Text: l.Steps[i].Text, View: p.View}
		if q := p.Question; q != nil {
			s.Question = question(q)
			if key {
				s.Key = v.checked(q, lesson.Give)
			}
		}
		out.Step = append(out.Step, s)
	}
	return out
}

// question is a question without its key. In their own order the things to be
// ordered would be the key: they are sent mixed.
func question(q *lesson.Question) *wire.Question {
	out := &wire.Question{Kind: q.Kind, Text: q.Text, From: q.From, Lines: q.Lines, Hints: q.Hints}
	mix := mixed(q)
	for i := range q.Options {
		o := &q.Options[mix[i]]
		out.Options = append(out.Options, wire.LessonOption{Text: o.Text, Para: o.Para})
	}
	return out
}

// mixed is the option that stands at each place of the page.
func mixed(q *lesson.Question) []int {
	if q.Kind == wire.InOrder {
		return q.Shown()
	}
	out := make([]int, len(q.Options))
	for i := range out {
		out[i] = i
	}
	return out
}

// checked is what an answer is worth, with the sentences that show why. Its options
// are numbered as the page has them.
func (v *view) checked(q *lesson.Question, answer string) *wire.Checked {
	mix := mixed(q)
	c, why := q.Check(answer, mix)
	for _, r := range why {
		if n, ok := v.article[r.Article]; ok && len(c.Passages) < maxWhy {
			c.Passages = append(c.Passages, v.passage(n, r.Span, v.people(n, r.Span)))
		}
	}
	return &c
}
