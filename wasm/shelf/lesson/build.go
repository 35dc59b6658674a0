package lesson

import (
	"sort"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// Build finds what a source names in an edition and computes its keys. The error is
// "line: reason".
func Build(src *Source, ed *news.Edition) (*Lesson, error) {
	f := &finder{ed: ed, folded: make([][]string, len(ed.Readings))}
	l := &Lesson{Source: src}
	for i := range src.Steps {
		s := &src.Steps[i]
		p := Part{}
		if v := s.get("view"); v.Line > 0 {
			f.line = v.Line
			p.View = f.view(v.Text)
		}
		if ask := s.get("ask"); ask.Line > 0 {
			p.Question = f.question(s, ask)
		}
		l.Parts = append(l.Parts, p)
	}
	if f.err != nil {
		return nil, f.err
	}
	return l, nil
}

// needs says, by kind of question, which fields it may have, and what it lacks if
// it has none of the second.
var needs = [...]struct {
	kind        wire.QuestionKind
	have, wants string
	lacks       string
}{
	{wire.OneOf, " options key x o - ", " key x ", `nothing says what is right: mark options by "- [x]" and "- [ ]", or write "key:"`},
	{wire.SeveralOf, " options key x o - ", " key x ", `nothing says what is right: mark options by "- [x]" and "- [ ]", or write "key:"`},
	{wire.PickIn, " from key ", " from ", `the text to pick in is missing: "from: an outlet"`},
	{wire.InOrder, " - key ", " - ", `things to put in order are missing: lines "- …"`},
	{wire.ShortText, " key accept ", " key accept ", `nothing says which answer is right: "key:" or "accept: one | another"`},
	{wire.FreeText, " lines ", "", ""},
}

func (f *finder) question(s *Step, ask Field) *Question {
	kind, words, _ := strings.Cut(ask.Text, " ")
	q := &Question{Kind: wire.QuestionKind(kind), Text: words, Lines: 4}
	var key Field
	for _, need := range needs {
		if need.kind == q.Kind {
			lacks := need.wants != ""
			for _, x := range s.Fields {
				f.line = x.Line
				if !among(x.Name, need.have+"view minutes ask hint why right wrong ") {
					f.fail("% has no place in a question of this kind", x.Name)
				}
				lacks = lacks && !among(x.Name, need.wants)
			}
			if f.line = ask.Line; lacks {
				f.fail(need.lacks, "")
			}
		}
	}
	for _, x := range s.Fields {
		f.line = x.Line
		switch x.Name {
		case "key":
			key = x
		case "from":
			q.From = x.Text
		case "options":
			f.options(q, x.Text)
		case "x", "o", "-":
			if s.get("options").Line > 0 {
				f.fail("options are written, or left to the edition by “options:”, not both", "")
			}
			f.option(q, Option{Text: x.Text, Right: x.Name == "x", rank: len(q.Options)})
		case "accept":
			for _, a := range strings.Split(x.Text, "|") {
				q.take(strings.TrimSpace(a), Fold(a))
			}
		case "hint":
			words, view, opens := strings.Cut(x.Text, "->")
			h := wire.LessonHint{Text: strings.TrimSpace(words)}
			if opens {
				h.View = f.view(strings.TrimSpace(view))
			}
			q.Hints = append(q.Hints, h)
		case "why":
			q.why = appendRef(q.why, f.phrase(-1, x.Text)...)
		case "right":
			q.Right = x.Text
		case "wrong":
			q.Wrong = x.Text
		case "lines":
			q.Lines, _ = news.Number(x.Text)
			q.Lines = min(max(q.Lines, 1), 30)
		}
	}
	f.answer(q, s, key, ask)
	return q
}

// take adds an answer that is right.
func (q *Question) take(text string, folded ...string) {
	if q.Answer == "" {
		q.Answer = text
	}
	q.accept = append(q.accept, folded...)
}

func (f *finder) option(q *Question, o Option) {
	if len(q.Options) == maxOptions {
		f.fail("there are too many options", "")
		return
	}
	for _, have := range q.Options {
		if Fold(have.Text) == Fold(o.Text) {
			f.fail("the option % appears twice", o.Text)
		}
	}
	q.Options = append(q.Options, o)
}

// options are what the edition gives to choose from.
func (f *finder) options(q *Question, of string) {
	var names []string
	who, spellings := strings.CutPrefix(of, "spellings of ")
	switch {
	case spellings:
		if e := f.person(who); e >= 0 {
			for _, v := range f.ed.Entities[e].Variants {
				names = append(names, v.Surface)
			}
		}
	case of == "outlets":
		for n := range f.ed.Readings {
			names = append(names, f.ed.Readings[n].Article.Outlet)
		}
	case of == "people":
		for i := range f.ed.Entities {
			if f.ed.Entities[i].Kind == news.Person {
				names = append(names, f.ed.Entities[i].Name)
			}
		}
	default:
		f.fail("% are no options; known are outlets, people and spellings of PERSON", of)
	}
	sort.Slice(names, func(i, j int) bool { return names[i] < names[j] })
	for i, n := range names {
		if n != "" && (i == 0 || n != names[i-1]) {
			f.option(q, Option{Text: n})
		}
	}
}

// answer sets what is right.
func (f *finder) answer(q *Question, s *Step, key, ask Field) {
	f.line = key.Line
	n := -1
	if q.Kind == wire.PickIn {
		if f.line = s.get("from").Line; f.err == nil {
			n = f.article(q.From)
		}
		f.line = key.Line
		f.pick(q, n)
	}
	if key.Line > 0 && f.err == nil {
		f.computed(q, f.key(key.Text, n), s.get("x").Line > 0)
	}
	right := 0
	for i := range q.Options {
		if q.Options[i].Right {
			right++
		}
	}
	f.line = ask.Line
	switch q.Kind {
	case wire.OneOf, wire.SeveralOf, wire.PickIn:
		if right == 0 {
			f.fail("no option is right", "")
		}
		if q.Kind == wire.OneOf && right > 1 && (key.Line == 0 || right == len(q.Options)) {
			f.fail("several options are right; “ask several:” lets a pupil choose several", "")
		}
	case wire.InOrder:
		if len(q.Options) < 2 {
			f.fail("to put in order takes two things or more", "")
		}
	}
}

// pick makes the sentences of article n the options.
func (f *finder) pick(q *Question, n int) {
	if n < 0 {
		return
	}
	r := &f.ed.Readings[n]
	last := 0
	for _, s := range r.Sentences {
		ref := news.Ref{Article: r.Article.ID, Span: s}
		q.Options = append(q.Options, Option{Text: s.In(r.Article.Text), why: []news.Ref{ref},
			Para: strings.Contains(r.Article.Text[last:s.Start], "\n")})
		last = s.End
	}
}

// computed brings options and key together. What no option stands for, and what is
// marked otherwise by hand, is a fault: the file and the articles disagree.
func (f *finder) computed(q *Question, key []found, marked bool) {
	hit := make([]bool, len(key))
	for i := range q.Options {
		o := &q.Options[i]
		right := false
		for j := range key {
			k := &key[j]
			if q.Kind == wire.PickIn {
				right = right || len(k.why) > 0 && k.why[0] == o.why[0]
				hit[j] = true
			} else if k.is(o.Text) {
				right, hit[j] = true, true
				o.why = appendRef(o.why, k.why...)
				o.rank = dayNumber(k.day)
			}
		}
		switch {
		case q.Kind == wire.InOrder && !right:
			f.fail("the articles give no place in the order for %", o.Text)
		case q.Kind == wire.InOrder && i > 0 && o.rank < q.Options[i-1].rank:
			f.fail("the articles put % before the one above it; options are written in the right order", o.Text)
		case marked && right != o.Right:
			f.fail("the mark at % is not what the articles say", o.Text)
		}
		o.Right = right && q.Kind != wire.InOrder
	}
	for j := range key {
		switch k := &key[j]; {
		case q.Kind == wire.ShortText:
			if j == 0 {
				q.Answer = "" // what is computed comes before what is accepted besides
			}
			q.take(k.text, k.names...)
			q.why = appendRef(q.why, k.why...)
		case q.Kind == wire.SeveralOf && !hit[j]:
			f.fail("the articles give %, which is no option", k.text)
		}
	}
}

// dayNumber orders days: 2022-04-27 is 20220427.
func dayNumber(d news.Day) (n int) {
	for i := 0; i < len(d); i++ {
		if c := d[i]; '0' <= c && c <= '9' && n < 1<<30 {
			n = n*10 + int(c-'0')
		}
	}
	return n
}

// Shown is the order in which the options of an ordering question first stand: mixed,
// the same for everybody, and never the right one.
func (q *Question) Shown() []int {
	out := make([]int, len(q.Options))
	hash := make([]string, len(q.Options))
	for i := range out {
		out[i], hash[i] = i, text.Hash(q.Options[i].Text)
	}
	sort.SliceStable(out, func(i, j int) bool { return hash[out[i]] < hash[out[j]] })
	if inPlace(q.Options, out) == len(out) && len(out) > 1 {
		out = append(out[1:], out[0])
	}
	return out
}

// inPlace counts the options that stand where they belong; equal ranks share places.
func inPlace(options []Option, order []int) (n int) {
	ranks := make([]int, len(options))
	for i := range options {
		ranks[i] = options[i].rank
	}
	sort.Slice(ranks, func(i, j int) bool { return ranks[i] < ranks[j] })
	for i, o := range order {
		if options[o].rank == ranks[i] {
			n++
		}
	}
	return n
}
