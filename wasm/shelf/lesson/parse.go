package lesson

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
)

// A lesson is read line by line. Before a question's "ask …:" a line is text of the
// step, but for "view:" and "minutes:"; after it every line must be a field or an
// option, so that a misspelt "hnt:" is refused and not shown to a class.

// The names of fields, each between spaces. Of those in "once" there is one at most.
const (
	factNames  = " id title summary ages minutes aim need "
	stepNames  = " view minutes ask "
	askNames   = " options from key accept hint why right wrong lines "
	onceNames  = " id title summary ages minutes view ask options from key right wrong lines "
	questions  = " one several pick order short free "
	forTeacher = "for the teacher"
)

func among(name, names string) bool {
	return name != "" && strings.Contains(names, " "+name+" ")
}

// Parse reads a lesson. The error is "line: reason".
func Parse(text string) (*Source, error) {
	p := &parser{src: &Source{}}
	if len(text) > MaxText || !utf8.ValidString(text) || strings.Count(text, "\n") > maxLines {
		return nil, &fault{1, "a lesson is UTF-8 text of at most 40,000 bytes and 1,000 lines", ""}
	}
	for text != "" && p.err == nil {
		var l string
		p.line++
		l, text, _ = strings.Cut(text, "\n")
		p.take(strings.TrimRight(l, " \t\r"))
	}
	p.finish()
	if p.err != nil {
		return nil, p.err
	}
	return p.src, nil
}

type parser struct {
	src   *Source
	line  int
	state int     // where the line stands
	facts []Field // of the front matter
	more  *string // the field that an indented line goes on
	err   error   // the first
}

const (
	atStart = iota
	inFacts
	inSteps
	inTeacher
)

func (p *parser) fail(sentence, words string) {
	if p.err == nil {
		p.err = &fault{p.line, sentence, words}
	}
}

func (p *parser) take(l string) {
	title, heading := strings.CutPrefix(l+" ", "# ")
	switch {
	case strings.ContainsFunc(l, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }):
		p.fail("a control character is in the line", "")
	case p.state == atStart && l == "---":
		p.state = inFacts
	case p.state == atStart:
		p.fail(`the file must begin with a line "---" and its facts`, "")
	case p.state == inFacts && l == "---":
		p.state = inSteps
		p.front()
	case p.state == inFacts:
		if l != "" {
			p.field(&p.facts, l, factNames, onceNames)
		}
	case heading:
		p.begin(strings.TrimSpace(title))
	case p.state == inTeacher:
		p.src.Teacher += l + "\n"
	case len(p.src.Steps) > 0:
		p.body(&p.src.Steps[len(p.src.Steps)-1], l)
	case l != "":
		p.fail(`the first step must begin with a line "# its title"`, "")
	}
}

// begin begins a step, or the teacher's page.
func (p *parser) begin(title string) {
	p.more = nil
	switch {
	case title == "":
		p.fail("the step has no title", "")
	case p.state == inTeacher:
		p.fail("the teacher's page comes last; no step can follow it", "")
	case strings.EqualFold(title, forTeacher):
		p.state = inTeacher
	default:
		p.src.Steps = append(p.src.Steps, Step{Title: title})
	}
}

// body is a line of a step.
func (p *parser) body(s *Step, l string) {
	name, _, _ := strings.Cut(l, ":")
	first, _, _ := strings.Cut(name, " ")
	asked := s.get("ask").Line > 0
	option, listed := strings.CutPrefix(l, "- ")
	switch {
	case !asked && (strings.HasPrefix(l, "- [x]") || name != l && among(name, " options key accept hint ")):
		p.fail("% belongs to a question, and none is asked above it", name)
	case !asked && (name == l || !among(first, stepNames) || first != name && first != "ask"):
		s.Text += l + "\n"
	case l == "":
		p.more = nil
	case asked && (l[0] == ' ' || l[0] == '\t'):
		if p.more == nil {
			p.fail("an indented line goes on with the field above it, and there is none", "")
			return
		}
		*p.more += " " + strings.TrimSpace(l)
	case asked && listed:
		p.option(s, option)
	case asked:
		p.field(&s.Fields, l, askNames, onceNames)
	default:
		p.field(&s.Fields, l, stepNames, onceNames)
	}
}

// field adds "name: value" to a list.
func (p *parser) field(list *[]Field, l, names, once string) {
	name, val, ok := strings.Cut(l, ":")
	val = strings.TrimSpace(val)
	if kind, asks := strings.CutPrefix(name, "ask "); asks {
		if !among(kind, questions) {
			p.fail("% is no kind of question; known are"+strings.TrimRight(questions, " "), kind)
		}
		name = "ask"
		if val != "" {
			val = kind + " " + val
		}
	}
	switch {
	case !ok || !among(name, names):
		p.fail("% is not known here; known are"+names+`("name: value")`, l)
	case val == "":
		p.fail("% has no value", name)
	case name == "minutes":
		if n, ok := news.Number(val); !ok || n < 1 || n > 600 {
			p.fail("minutes are a number from 1 to 600, not %", val)
		}
	}
	for _, f := range *list {
		if f.Name == name && among(name, once) {
			p.fail("% appears twice", name)
		}
	}
	p.add(list, name, val)
}

func (p *parser) add(list *[]Field, name, val string) {
	*list = append(*list, Field{name, val, p.line})
	p.more = &(*list)[len(*list)-1].Text
}

func (p *parser) option(s *Step, words string) {
	name := "-"
	if len(words) > 3 && words[0] == '[' && words[2] == ']' {
		switch words[1] {
		case 'x', 'X':
			name, words = "x", words[3:]
		case ' ':
			name, words = "o", words[3:]
		}
	}
	p.add(&s.Fields, name, strings.TrimSpace(words))
}

// front takes the facts over.
func (p *parser) front() {
	for _, f := range p.facts {
		val := unquote(f.Text)
		switch f.Name {
		case "id":
			p.src.ID = val
		case "title":
			p.src.Title = val
		case "summary":
			p.src.Summary = val
		case "ages":
			p.src.Ages = val
		case "aim":
			p.src.Aims = append(p.src.Aims, val)
		case "need":
			p.src.Needs = append(p.src.Needs, val)
		default:
			p.src.Minutes, _ = news.Number(val)
		}
	}
	p.more = nil
	if p.src.ID == "" || p.src.Title == "" || p.src.Minutes == 0 {
		p.fail("the facts must have an id, a title and minutes", "")
	}
	if len(p.src.ID) > 60 || strings.Trim(p.src.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		p.fail("an id is small letters, digits and hyphens, not %", p.src.ID)
	}
}

func (p *parser) finish() {
	if p.state < inSteps {
		p.fail(`the facts must begin and end with a line "---"`, "")
	} else if len(p.src.Steps) == 0 {
		p.fail("the lesson has no step", "")
	}
	sum := 0
	for i := range p.src.Steps {
		sum += p.src.Steps[i].Minutes()
	}
	if sum > p.src.Minutes {
		p.fail("the steps take longer than the lesson: % minutes", strconv.Itoa(sum))
	}
}

// unquote is s without quotation marks around it.
func unquote(s string) string {
	if len(s) > 1 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1]
	}
	return s
}
