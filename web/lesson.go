package web

import (
	"strings"

	"readout/wasm/wire"
)

// A lesson is several pages under one id: its beginning (#lesson/<id>), its steps
// (#lesson/<id>/<n>), its end with the answer sheet (…/end), the teacher's page
// (…/teacher) and the worksheet for paper (…/worksheet).
func lessonView(l *wire.Lesson, a address, get lookup, sc scene) view {
	if s, n := stepAt(a, l); s != nil {
		return view{stepView(l, s, n, a, get, sc), itoa(n) + ". " + s.Title}
	}
	switch _, sub := lessonAt(a); sub {
	case "end":
		return view{endView(l, sc.pupil), wSheet + ": " + l.Title}
	case "teacher":
		return view{teacherView(l), wForTeachers + ": " + l.Title}
	case "worksheet":
		return view{worksheet(l, get, sc), wWorksheet + ": " + l.Title}
	case "":
		return view{startView(l, sc), l.Title}
	}
	v := view{startView(l, sc), l.Title}
	v.body.kids = append([]node{el("p", cls("banner"), wNoStep)}, v.body.kids...)
	return v
}

// lessonAt takes the argument of a lesson's address apart: the id, and what of it.
func lessonAt(a address) (id, sub string) {
	for i := 0; i < len(a.arg); i++ {
		if a.arg[i] == '/' {
			return a.arg[:i], a.arg[i+1:]
		}
	}
	return a.arg, ""
}

// stepAt is the step at an address and its number, or nil.
func stepAt(a address, l *wire.Lesson) (*wire.LessonStep, int) {
	_, sub := lessonAt(a)
	n, ok := atoi(sub)
	if a.view != "lesson" || l == nil || !ok || n < 1 || n > len(l.Step) {
		return nil, 0
	}
	return &l.Step[n-1], n
}

// toStep is the address of a step, or of the end behind the last one.
func toStep(l *wire.Lesson, n int) address {
	switch {
	case n < 1:
		return to("lesson", l.ID)
	case n > len(l.Step):
		return to("lesson", l.ID+"/end")
	}
	return to("lesson", l.ID+"/"+itoa(n))
}

// lessonRequest is the question that a lesson's address needs answered.
func lessonRequest(a address) wire.Request {
	id, sub := lessonAt(a)
	if sub == "teacher" {
		return wire.Request{Ask: wire.AskKey, Arg: id}
	}
	return wire.Request{Ask: wire.AskLesson, Arg: id}
}

// lessonNeeds are the questions behind what a lesson shows beside its steps.
func lessonNeeds(a address, l *wire.Lesson) (list []wire.Request) {
	if _, sub := lessonAt(a); sub == "worksheet" {
		for i := range l.Step {
			list = append(list, requests(parseAddress(l.Step[i].View))...)
		}
		return list
	}
	if see, ok := seen(a, l); ok {
		return requests(see)
	}
	return nil
}

// startView is the beginning: what it is about, what a pupil needs, its steps.
func startView(l *wire.Lesson, sc scene) node {
	g := sc.pupil.of(l.ID)
	parts := []any{cls("view lesson start"), lessonCrumbs(nil),
		lessonHead(l.Title, l.Summary, el("span", cls("soft"), lessonFacts(l.LessonBrief)), lessonDone(g))}
	parts = append(parts, sc.pupil.listen()...)
	return el("div", append(parts,
		startActions(l, g),
		el("div", cls("cols two"),
			el("div", cls("lead"),
				bullets(wAims, l.Aims), bullets(wNeeds, l.Needs),
				when(len(l.Aims)+len(l.Needs) == 0, func() node { return none })),
			el("div", cls("rest"), h2(wSteps, stepList(l, g, sc.static)))),
		el("p", cls("lessonfoot"), el("a", cls("js"), href(to("lesson", l.ID+"/teacher")), wForTeachers),
			when(isFileName(l.ID), func() node { return el("a", at("href", doorName(l.ID)), at("target", "_blank"), wOnePage) })))...)
}

// isFileName reports whether a lesson is one of the site's, which has files of its own.
func isFileName(id string) bool {
	return id != "" && strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// doorName is the file of the page that leads into a lesson.
func doorName(id string) string { return "lesson-" + id + ".html" }

func startActions(l *wire.Lesson, g *progress) node {
	next := 0
	for n := len(l.Step); n > 0; n-- {
		if l.Step[n-1].Question != nil && !g.at(n).done() {
			next = n
		}
	}
	go1 := func(n int, words string) node { return el("a", cls("btn main"), href(toStep(l, n)), words) }
	again := el("button", cls("btn"), at("data-les", "anew"), wFromStart)
	switch {
	case !g.begun():
		return el("p", cls("acts js"), go1(1, wStart))
	case next > 0:
		return el("p", cls("acts js"), go1(next, wGoOn+itoa(next)), again)
	}
	return el("p", cls("acts js"), go1(len(l.Step)+1, wLookAgain), again)
}

// lessonHead is a page's heading, which takes the focus when the page is opened.
func lessonHead(title string, summary string, under ...any) node {
	return el("div", cls("head"), el("h1", at("tabindex", "-1"), title),
		when(summary != "", func() node { return el("p", cls("summary"), summary) }),
		el("div", append([]any{cls("lede")}, under...)...))
}

// lessonCrumbs lead back: to the list, and to the lesson's beginning.
func lessonCrumbs(l *wire.Lesson) node {
	return el("p", cls("crumbs"), el("a", href(to("lessons", "")), wLessons),
		when(l != nil, func() node { return el("span", " › ", el("a", href(to("lesson", l.ID)), l.Title)) }))
}

func bullets(title string, list []string) node {
	if len(list) == 0 {
		return none
	}
	return h2(title, el("ul", each(list, func(s string) node { return el("li", inline(s)) })))
}

// stepList is the list of steps, with how each stands.
func stepList(l *wire.Lesson, g *progress, static bool) node {
	var items []node
	for i := range l.Step {
		s := &l.Step[i]
		name := el("a", href(toStep(l, i+1)), s.Title)
		if static {
			name = el("span", s.Title)
		}
		items = append(items, el("li", name, when(s.Minutes > 0, func() node {
			return el("span", cls("soft"), " "+itoa(s.Minutes)+" min")
		}), stepSign(g.at(i+1))))
	}
	return el("ol", cls("steplist"), items)
}

// stepSign is how a step stands, or nothing.
func stepSign(w *work) node {
	if w.Verdict == "" {
		return none
	}
	sign, _ := verdictWords(&wire.Checked{Verdict: w.Verdict}, wire.OneOf)
	return el("span", cls("sgn"), at("role", "img"), at("aria-label", verdictName(w.Verdict)), at("title", verdictName(w.Verdict)), sign)
}

// stepView is one step: its text and question, and what there is to look at beside.
func stepView(l *wire.Lesson, s *wire.LessonStep, n int, a address, get lookup, sc scene) node {
	class := "panes"
	if sc.pupil != nil && sc.pupil.front {
		class += " front"
	}
	lede := wStepN + itoa(n) + wOf + itoa(len(l.Step))
	if s.Minutes > 0 {
		lede += ", " + wAbout2 + count(s.Minutes, "minute", "minutes")
	}
	task := none
	if s.Question != nil {
		task = taskNode(l, s.Question, n, a, sc.pupil)
	}
	ask := el("div", cls("asking"),
		turned(el("div", cls("prose"), prose(s.Text)), a),
		node{live: &fresh{Key: l.ID + "/" + itoa(n), Body: task}, tag: "div", kids: []node{task}},
		stepNav(l, n))
	parts := append([]any{cls("view lesson step")}, sc.pupil.listen()...)
	return el("div", append(parts,
		lessonCrumbs(l),
		el("div", cls("head"), el("h1", at("tabindex", "-1"), s.Title), el("p", cls("lede"), lede), stepBar(l, n, sc.pupil.of(l.ID))),
		el("div", cls(class), ask, beside(a, l, get, sc)),
		paneSwitch(sc.pupil))...)
}

// stepBar is the row of steps, each with how it stands.
func stepBar(l *wire.Lesson, now int, g *progress) node {
	var items []node
	for i := range l.Step {
		var here attr
		if i+1 == now {
			here = at("aria-current", "step")
		}
		label := wStepN + itoa(i+1) + ": " + l.Step[i].Title
		w, sign := g.at(i+1), ""
		if w.Verdict != "" {
			sign, _ = verdictWords(&wire.Checked{Verdict: w.Verdict}, wire.OneOf)
			label += ", " + verdictName(w.Verdict)
		}
		items = append(items, el("li", el("a", href(toStep(l, i+1)), here, at("aria-label", label), at("title", label),
			itoa(i+1), when(sign != "", func() node { return el("span", cls("sgn"), sign) }))))
	}
	return el("nav", at("aria-label", wSteps), el("ol", cls("stepbar"), items))
}

// stepNav leads to the step before and the one after.
func stepNav(l *wire.Lesson, n int) node {
	next := wNextStep
	if n == len(l.Step) {
		next = wFinish
	}
	return el("p", cls("stepnav"),
		el("a", cls("btn"), href(toStep(l, n-1)), "‹ "+wPrevStep),
		el("a", cls("btn main"), href(toStep(l, n+1)), next+" ›"))
}

// paneSwitch changes, where the page is narrow, between the question and the view.
func paneSwitch(p *pupil) node {
	front := p != nil && p.front
	button := func(on bool, do, words string) node {
		return el("button", cls("btn"), at("data-les", do), at("aria-pressed", boolWord(on)), words)
	}
	return el("div", cls("paneswitch"), at("role", "group"), at("aria-label", wPaneAsk+" / "+wPaneView),
		button(!front, "ask", wPaneAsk), button(front, "view", wPaneView))
}

func boolWord(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
