package web

// The shell is what stands around every view: the bar, the place of the view, the
// foot. The pre-rendered page and the live one have the same, part for part.

// shell is the root element. current is the view that is shown; in the pre-rendered
// page it is not known here, the style sheet finds it by the address.
func shell(class, current string, banner node, sections ...node) node {
	return el("div", cls(class),
		el("button", cls("skip"), at("data-do", "skip"), wSkip),
		el("header", cls("bar"),
			el("a", cls("brand"), href(to("overview", "")), at("aria-label", wBrand+": "+wOverview), "Read", el("i", "out")),
			el("nav", at("aria-label", wNav), each(viewNames, func(v string) node { return navLink(v, current) })),
			el("div", cls("tools js"),
				el("button", cls("btn"), at("data-do", "copy"), wCopy),
				el("button", cls("btn"), at("data-do", "theme"), at("aria-label", wTheme), at("title", wTheme), "◐"))),
		el("main", at("tabindex", "-1"), banner, sections),
		el("footer", cls("end"), el("p", wFooter), el("p", cls("say"), at("id", "say"), at("role", "status"))))
}

func navLink(v, current string) node {
	var here attr
	if navOf(current) == v {
		here = at("aria-current", "page")
	}
	return el("a", href(to(v, "")), here, navWords(v))
}

// navOf is the link of the bar under which a view stands.
func navOf(view string) string {
	switch view {
	case "meeting":
		return "meetings"
	case "person":
		return "names"
	case "article":
		return "articles"
	}
	return view
}

func navWords(v string) string {
	switch v {
	case "overview":
		return wOverview
	case "network":
		return wNetwork
	case "meetings":
		return wMeetings
	case "names":
		return wNames
	case "articles":
		return wArticles
	}
	return wAbout
}
