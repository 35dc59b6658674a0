package web

import (
	"encoding/json"
	"strings"

	"readout/wasm/wire"
)

// The end of a lesson is the pupil's answer sheet: what was asked, what was answered,
// how it stands. It can be printed, or saved as a file that belongs to the pupil.

// An answerRow is one question of the sheet.
type answerRow struct {
	Step     int      `json:"step"`
	Title    string   `json:"title"`
	Question string   `json:"question"`
	Answer   []string `json:"answer"`
	Verdict  string   `json:"verdict"`
	Tries    int      `json:"tries"`
	Hints    int      `json:"hints"`
}

// A sheet is everything on it.
type sheet struct {
	Format string      `json:"format"`
	Lesson string      `json:"lesson"`
	Title  string      `json:"title"`
	Name   string      `json:"name"`
	Done   int         `json:"done"`
	Of     int         `json:"of"`
	Rows   []answerRow `json:"answers"`
}

func sheetOf(l *wire.Lesson, p *pupil) sheet {
	g := p.of(l.ID)
	s := sheet{Format: "readout-answers-1", Lesson: l.ID, Title: l.Title, Done: g.count()}
	if p != nil {
		s.Name = p.name
	}
	for i := range l.Step {
		q := l.Step[i].Question
		if q == nil {
			continue
		}
		s.Of++
		w := g.at(i + 1)
		s.Rows = append(s.Rows, answerRow{i + 1, l.Step[i].Title, plainProse(q.Text), w.Given, string(w.Verdict), w.Tries, w.Hints})
	}
	return s
}

// plainProse is a text without its marks.
func plainProse(s string) string {
	var b strings.Builder
	var walk func(list []node)
	walk = func(list []node) {
		for _, n := range list {
			b.WriteString(n.text)
			walk(n.kids)
		}
	}
	walk(inline(s))
	return b.String()
}

// standing is how a question stands, in words.
func (r answerRow) standing() string {
	words := verdictName(wire.Verdict(r.Verdict))
	if r.Verdict == "" && len(r.Answer) > 0 {
		words = "not checked"
	}
	if r.Hints > 0 {
		words += wWithHints + count(r.Hints, "hint", "hints")
	}
	if r.Tries > 1 {
		words += ", " + count(r.Tries, "try", "tries")
	}
	return words
}

func endView(l *wire.Lesson, p *pupil) node {
	s := sheetOf(l, p)
	lede := itoa(s.Done) + wOf + itoa(s.Of) + " " + wDoneSome
	if s.Done == s.Of {
		lede = wDoneAll
	}
	button := func(do, words string) node { return el("button", cls("btn"), at("data-les", do), words) }
	parts := append([]any{cls("view lesson handin")}, p.listen()...)
	return el("div", append(parts,
		lessonCrumbs(l),
		lessonHead(wSheet+": "+l.Title, "", el("span", cls("soft"), lede)),
		el("p", cls("sheetname"),
			el("label", cls("fieldlabel"), wYourName, el("input", cls("field"), at("type", "text"), at("data-les", "name"), at("autocomplete", "off"), at("maxlength", "100"), at("value", s.Name))),
			el("span", cls("soft noprint"), wNameStays), el("span", cls("paper"), wDateLine+": ____________________")),
		el("p", cls("acts"), button("print", wPrint), button("save-text", wSaveText), button("save-html", wSaveHTML), button("save-json", wSaveJSON), button("anew", wFromStart)),
		sheetRows(s, func(r answerRow) node { return el("a", href(toStep(l, r.Step)), r.Title) }),
		el("p", cls("stepnav"), el("a", cls("btn"), href(toStep(l, len(l.Step))), "‹ "+wPrevStep), el("a", cls("btn"), href(to("lessons", "")), wToLessons)))...)
}

// sheetRows are the questions with their answers.
func sheetRows(s sheet, title func(answerRow) node) node {
	return el("ol", cls("answers"), each(s.Rows, func(r answerRow) node {
		answer := none // how it stands says so
		if len(r.Answer) > 0 {
			answer = el("ul", cls("given"), each(r.Answer, func(t string) node { return el("li", cls("said"), t) }))
		}
		sign, _ := verdictWords(&wire.Checked{Verdict: wire.Verdict(r.Verdict)}, wire.OneOf)
		return el("li", at("value", itoa(r.Step)), el("h2", title(r)), el("p", r.Question), answer,
			el("p", cls("standing"), el("b", cls("sgn"), at("aria-hidden", "true"), sign), " ", r.standing()))
	}))
}

// text is the sheet as plain text.
func (s sheet) text() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\r\n") }
	line(wSheet, ": ", s.Title)
	line(wYourName, ": ", s.Name)
	line(itoa(s.Done), wOf, itoa(s.Of), " ", wDoneSome)
	for _, r := range s.Rows {
		line()
		line(itoa(r.Step), ". ", r.Title)
		line(r.Question)
		for _, a := range r.Answer {
			line("  > ", strings.ReplaceAll(a, "\n", "\r\n    "))
		}
		line("  (", r.standing(), ")")
	}
	return b.String()
}

// json is the sheet for other programs.
func (s sheet) json() string {
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return "{}" // strings and numbers only: cannot be
	}
	return string(b) + "\n"
}

// html is the sheet as a page of its own, which needs nothing else.
func (s sheet) html() string {
	const head = `<!DOCTYPE html>
<html lang="en"><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
<style>body{font:16px/1.5 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}h2{font-size:1.1em;margin:1.4em 0 .2em}p{margin:.3em 0}.standing{color:#555}.given li{white-space:pre-wrap}</style>
`
	return head + el("title", wSheet+": "+s.Title).html() +
		el("body", el("h1", wSheet+": "+s.Title), el("p", wYourName+": "+s.Name),
			el("p", itoa(s.Done)+wOf+itoa(s.Of)+" "+wDoneSome),
			sheetRows(s, func(r answerRow) node { return node{text: r.Title} })).html() + "</html>\n"
}
