package web

import "readout/wasm/wire"

// LessonDoor is the body of a lesson's own page, lesson-<id>.html: all of the lesson
// that can be read without a program, and the way into it. No answer is in it.
func LessonDoor(l *wire.Lesson) string {
	in := "./" + to("lesson", l.ID).href()
	var steps []node
	for i := range l.Step {
		s := &l.Step[i]
		look := none
		if s.View != "" {
			look = el("p", cls("seesheet"), el("a", at("href", "./"+parseAddress(s.View).href()), wBesideIs))
		}
		steps = append(steps, el("li", cls("paperstep"), el("h3", s.Title), el("div", cls("prose"), outward(prose(s.Text))), look,
			when(s.Question != nil, func() node { return el("p", el("b", outward(inline(s.Question.Text)))) })))
	}
	return el("div", cls("app door"),
		el("header", cls("bar"), el("a", cls("brand"), at("href", "./"), at("aria-label", wBrand+": "+wOverview), "Read", el("i", "out"))),
		el("main", el("div", cls("view lesson"),
			lessonHead(l.Title, l.Summary, el("span", cls("soft"), lessonFacts(l.LessonBrief))),
			el("p", cls("acts"), el("a", cls("btn main"), at("href", in), wStart), el("a", cls("btn"), at("href", "./"+to("lesson", l.ID+"/teacher").href()), wForTeachers)),
			bullets(wAims, l.Aims), bullets(wNeeds, l.Needs),
			h2(wSteps, el("p", cls("soft"), wNoScripts), el("ol", cls("paper-steps"), steps))))).html()
}

// outward turns links of the page into links to the page.
func outward(list []node) []node {
	for i := range list {
		for k, t := range list[i].attrs {
			if t.name == "href" && t.value[:min(1, len(t.value))] == "#" {
				list[i].attrs[k].value = "./" + t.value
			}
		}
		outward(list[i].kids)
	}
	return list
}
