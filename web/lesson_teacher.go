package web

import (
	"slices"

	"readout/wasm/wire"
)

// teacherView is the teacher's page: what the lesson's author has to say to a teacher,
// the timing, and every answer with the sentences that show why.
func teacherView(l *wire.Lesson) node {
	return el("div", cls("view lesson teacher"),
		lessonCrumbs(l),
		lessonHead(wForTeachers+": "+l.Title, l.Summary, el("span", cls("soft"), lessonFacts(l.LessonBrief)), tag(wKeyNotice)),
		el("p", cls("acts"), el("a", cls("btn"), href(to("lesson", l.ID+"/worksheet")), wWorksheet),
			el("button", cls("btn"), at("data-do", "print"), wPrint)),
		el("div", cls("prose"), prose(l.Teacher)),
		el("section", cls("part timing"), el("h2", wTiming), timing(l)),
		el("section", cls("part"), el("h2", wAnswers), el("p", cls("soft"), wKeyLead), keyList(l)))
}

func timing(l *wire.Lesson) node {
	var rows []node
	for i := range l.Step {
		s := &l.Step[i]
		kind, minutes := "", ""
		if s.Question != nil {
			kind = kindName(s.Question.Kind)
		}
		if s.Minutes > 0 {
			minutes = itoa(s.Minutes)
		}
		rows = append(rows, el("tr", el("th", at("scope", "row"), itoa(i+1)+". "+s.Title), el("td", kind), el("td", cls("num"), minutes)))
	}
	head := func(s string, class attr) node { return el("th", at("scope", "col"), class, s) }
	return wide(wTiming, el("table",
		el("thead", el("tr", head(wSteps, attr{}), head(wTask, attr{}), head(wMinutes, cls("num")))), el("tbody", rows)))
}

// keyList is every step with its answer.
func keyList(l *wire.Lesson) node {
	var items []node
	for i := range l.Step {
		s := &l.Step[i]
		parts := []any{cls("keystep"), el("h3", el("a", href(toStep(l, i+1)), itoa(i+1)+". "+s.Title))}
		if q, k := s.Question, s.Key; q != nil && k != nil {
			answer := none
			if k.Key != "" {
				answer = el("p", cls("rightkey"), el("b", wAnswerIs), el("bdi", k.Key))
			}
			why := none
			if len(k.Passages) > 0 {
				why = el("details", cls("more"), el("summary", wEvidenceIs), each(k.Passages, passage))
			}
			told := none
			if k.Text != "" {
				told = el("p", el("span", cls("soft"), wFeedback), inline(k.Text))
			}
			parts = append(parts, el("p", inline(q.Text), " ", tag(kindName(q.Kind))), answer, told, why)
		}
		items = append(items, el("li", parts...))
	}
	return el("ol", cls("keys"), items)
}

// worksheet is the lesson on paper: every step with room to write, and behind them, as
// lettered sheets, what there is to look at. Two steps with one view share its sheet;
// a step in whose text a sentence is to be picked has the text already.
func worksheet(l *wire.Lesson, get lookup, sc scene) node {
	var steps, sheets []node
	letters := map[string]string{}
	for i := range l.Step {
		s := &l.Step[i]
		look := none
		if a := parseAddress(s.View); s.View != "" && a.known() && !(s.Question != nil && s.Question.Kind == wire.PickIn && a.view == "article") {
			letter, ok := letters[a.page().href()]
			if !ok {
				letter = string(rune('A' + len(letters)%26))
				letters[a.page().href()] = letter
				sheets = append(sheets, paperSheet(letter, a.page(), get, sc))
			}
			look = el("p", cls("seesheet"), wSeeSheet+letter+".")
		}
		steps = append(steps, el("li", cls("paperstep"), el("h2", s.Title), el("div", cls("prose"), prose(s.Text)), look,
			when(s.Question != nil, func() node { return paperTask(s.Question) })))
	}
	return el("div", cls("view lesson worksheet"),
		lessonCrumbs(l),
		lessonHead(l.Title, l.Summary, el("span", cls("soft noprint"), wWorkLead)),
		el("p", cls("acts"), el("button", cls("btn"), at("data-do", "print"), wPrint), el("a", cls("btn"), href(to("lesson", l.ID+"/teacher")), wForTeachers)),
		el("p", cls("paperhead"), wYourName+": ______________________   "+wClass+": ________   "+wDateLine+": ____________"),
		el("ol", cls("paper-steps"), steps), sheets)
}

// paperSheet is a view on a page of its own.
func paperSheet(letter string, a address, get lookup, sc scene) node {
	body, title := el("p", cls("soft"), wLoading), ""
	if v, ok := drawView(a, get, sc.of(a)); ok {
		body, title = turned(v.body, a), v.title
	}
	return el("section", cls("papersheet"), at("aria-label", wSheetLetter+letter), el("p", cls("sheetletter"), wSheetLetter+letter+": "+title), inSheet(body, wSheetLetter+letter))
}

// inSheet is a view whose regions say on which sheet they stand: several views on one
// page have regions of the same name.
func inSheet(n node, sheet string) node {
	if n.live != nil {
		return n
	}
	n.attrs, n.kids = slices.Clone(n.attrs), slices.Clone(n.kids)
	if slices.Contains(n.attrs, at("role", "region")) {
		for i, a := range n.attrs {
			if a.name == "aria-label" {
				n.attrs[i].value = sheet + ": " + a.value
			}
		}
	}
	for i := range n.kids {
		n.kids[i] = inSheet(n.kids[i], sheet)
	}
	return n
}

// paperTask is a question with room to answer it by hand.
func paperTask(q *wire.Question) node {
	parts := []any{cls("papertask"), el("p", el("b", inline(q.Text)))}
	box := func(o wire.LessonOption) node {
		return el("li", el("span", cls("box"), at("aria-hidden", "true"), "☐"), o.Text)
	}
	switch q.Kind {
	case wire.OneOf, wire.SeveralOf:
		if q.Kind == wire.SeveralOf {
			parts = append(parts, el("p", cls("soft"), wSeveralHow))
		}
		parts = append(parts, el("ul", cls("boxes"), each(q.Options, box)))
	case wire.PickIn:
		var text []node
		for i, o := range q.Options {
			text = append(text, el("sup", itoa(i+1)), node{text: " " + o.Text + " "})
		}
		parts = append(parts, el("p", cls("soft"), wPickFrom+q.From+":"), el("div", cls("papertext"), text), el("p", wNumber+" ________"))
	case wire.InOrder:
		parts = append(parts, el("p", cls("soft"), wOrderPaper), el("ul", cls("boxes"), each(q.Options, func(o wire.LessonOption) node {
			return el("li", el("span", cls("box"), "____"), o.Text)
		})))
	case wire.ShortText:
		parts = append(parts, paperLines(1))
	default:
		parts = append(parts, paperLines(q.Lines))
	}
	return el("div", parts...)
}

func paperLines(n int) node {
	var lines []node
	for range max(1, n) {
		lines = append(lines, el("hr"))
	}
	return el("div", cls("writelines"), at("aria-hidden", "true"), lines)
}
