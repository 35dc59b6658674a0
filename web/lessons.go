package web

import (
	"strings"

	"readout/wasm/wire"
)

// lessonsView is the list of lessons, with how far the reader has come, and the way to
// open one from a file.
func lessonsView(l *wire.Lessons, p *pupil) node {
	parts := []any{cls("view lessons"), head(wLessons, wLessonsLead)}
	parts = append(parts, p.listen()...)
	parts = append(parts,
		when(len(l.List) == 0, func() node { return el("p", cls("soft"), wNoLessons) }),
		el("ul", cls("shelf"), each(l.List, func(b wire.LessonBrief) node { return lessonCard(b, p) })),
		when(len(l.Out) > 0, func() node {
			return h2(wLessonsOut, el("ul", cls("plain"), each(l.Out, func(b wire.LessonBrief) node {
				return el("li", el("b", b.Title), el("br"), el("span", cls("soft"), upper(b.Why)+"."))
			})))
		}),
		openLesson(l, p))
	return el("div", parts...)
}

// lessonCard is a lesson in the list.
func lessonCard(b wire.LessonBrief, p *pupil) node {
	return el("li", cls("card"),
		el("p", cls("kind"), el("span", cls("soft"), lessonFacts(b)), lessonDone(p.of(b.ID)),
			when(isBundled(b.ID), func() node {
				return el("span", tag(wWithThese), " ", forgetLesson(b.ID, b.Title))
			})),
		el("h2", el("a", href(to("lesson", b.ID)), b.Title)),
		when(b.Summary != "", func() node { return el("p", b.Summary) }))
}

// isBundled reports whether a lesson in the list came with the collection, as the site's
// own did not.
func isBundled(id string) bool { return strings.HasPrefix(id, "~") }

func forgetLesson(id, title string) node {
	return el("button", cls("mini-do"), at("data-les", "drop"), at("data-id", id), at("aria-label", wForgetFile+": "+title), wForgetFile)
}

// lessonFacts are how long it takes, for whom, and how many steps it has.
func lessonFacts(b wire.LessonBrief) string {
	s := count(b.Minutes, "minute", "minutes")
	if b.Ages != "" {
		s += ", " + wAges + b.Ages
	}
	return s + ", " + count(b.Steps, "step", "steps")
}

// lessonDone is how far somebody has come.
func lessonDone(g *progress) node {
	if !g.begun() {
		return none
	}
	sign := "◔ "
	if g.count() >= g.Of {
		sign = "✓ "
	}
	return el("span", cls("tag"), sign+itoa(g.count())+wOf+itoa(g.Of)+" "+wDoneSome)
}

// keptWith says, in a collection of the reader's own, where a lesson goes that is opened.
func keptWith() string {
	if within.id == "" {
		return ""
	}
	return " " + wOpenFileOwn
}

// openLesson is where a lesson from a file comes in. It needs the live page.
func openLesson(l *wire.Lessons, p *pupil) node {
	var off attr
	if p == nil {
		off = at("disabled", "true") // in the page as built, nobody could check the file
	}
	fault := none
	if p != nil && p.fault != "" {
		fault = el("p", cls("warnline"), p.fault)
	}
	return el("section", cls("part js"), el("h2", wOpenFile),
		el("p", cls("soft"), wOpenFileLead+keptWith()),
		el("p", cls("acts open"),
			el("label", cls("btn"), wOpenFile+"…",
				el("input", cls("vh"), at("type", "file"), at("accept", ".md,.markdown,.txt,text/markdown,text/plain"), at("data-les", "file"), off))),
		el("div", at("role", "alert"), at("id", "lessonfault"), fault),
		el("ul", cls("plain"), each(p.ownLessons(), func(id string) node {
			for _, b := range l.List {
				if b.ID == id {
					return none
				}
			}
			g := p.of(id)
			title := g.Title
			if title == "" {
				title = id[1:]
			}
			return el("li", cls("kept"), el("span", el("a", href(to("lesson", id)), title), " ", tag(wOwnLesson), " ", lessonDone(g)),
				forgetLesson(id, title))
		})),
		when(len(l.List) > 0, func() node {
			return el("p", cls("soft"), wLikeThis+" ", each(l.List, func(b wire.LessonBrief) node {
				return when(isFileName(b.ID), func() node {
					return el("span", el("a", at("href", "lessons/"+b.ID+".md"), at("download", b.ID+".md"), b.Title), "  ")
				})
			}))
		}))
}
