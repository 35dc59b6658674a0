// Package lesson reads lessons and asks their questions of an edition.
//
// A lesson is a text file that a teacher can write (docs/lessons.md): front matter,
// then steps. A step has text, a view of the explorer beside it, and one question.
// What a lesson names, it names as people do ("person Mohammad Bagheri", "meeting
// Ebrahim Raisi + Wei Fenghe"), and what is right it may leave to the edition
// ("key: outlets-silent: …"), so that it stays true when the articles change.
//
//	Parse   text → Source     what stands in the file
//	Build   Source → Lesson   names found, keys computed
//	Check   answer → verdict
//
// The simpler way, questions with fixed addresses and fixed answers, would be a page
// shorter and wrong after the first correction, silently. Here a lesson that no
// longer fits its collection is refused, with the line that does not and the reason.
//
// Everything is total: any bytes parse or are refused, any source builds or is
// refused, any answer is checked. All of it is in the program that every reader loads,
// so it is kept small: a step is a list of fields, not a type for each kind.
package lesson

import (
	"strconv"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Limits of a lesson: far above what a class can do in an hour.
const (
	MaxText    = 40_000 // bytes of a file
	maxLines   = 1_000
	maxOptions = 60
)

// Source is a lesson as it stands in its file.
type Source struct {
	ID, Title, Summary, Ages string
	Minutes                  int
	Aims, Needs              []string // for the pupil
	Steps                    []Step
	Teacher                  string // the teacher's page, as written
}

// Step is one step of a source: its text as written, and its fields in their order.
type Step struct {
	Title, Text string
	Fields      []Field
}

// Field is "name: value" with its line. "ask one: …" has the name "ask" and the kind
// before the words; an option has the name "x" (right), "o" (wrong) or "-" (unmarked).
type Field struct {
	Name, Text string
	Line       int
}

// get is the field of that name, or one without text.
func (s *Step) get(name string) Field {
	for _, f := range s.Fields {
		if f.Name == name {
			return f
		}
	}
	return Field{}
}

// Minutes is how long the step takes; 0: the lesson does not say.
func (s *Step) Minutes() int {
	n, _ := news.Number(s.get("minutes").Text)
	return n
}

// Lesson is a source whose names and keys were found in an edition.
type Lesson struct {
	*Source
	Parts []Part // one a step
}

// Part is what a step became.
type Part struct {
	View     string // fragment, "" where there is none
	Question *Question
}

// Question is a question whose key is known.
type Question struct {
	Kind    wire.QuestionKind
	Text    string
	From    string // pick: the article's outlet
	Options []Option
	Hints   []wire.LessonHint
	Right   string // feedback, as written
	Wrong   string
	Lines   int        // free: lines on paper
	Answer  string     // short: the key, for people
	accept  []string   // short: folded answers that are right
	why     []news.Ref // sentences that show why, whatever the option
}

// Option is one option with its key and its evidence.
type Option struct {
	Text  string
	Right bool // one of, several of, pick
	Para  bool // pick: the sentence begins a paragraph
	rank  int  // order: its place; equal ranks may stand either way
	why   []news.Ref
}

// A fault says what is wrong, and in which line. Its sentence has a % for the words
// it is about.
type fault struct {
	line     int
	sentence string
	words    string
}

// Error is "line: reason".
func (f *fault) Error() string {
	s := f.words
	n := 80
	for i := range s {
		if n--; n < 0 {
			s = s[:i] + "…"
			break
		}
	}
	before, after, _ := strings.Cut(f.sentence, "%")
	if s != "" {
		s = "“" + s + "”"
	}
	return strconv.Itoa(max(f.line, 1)) + ": " + before + s + after
}
