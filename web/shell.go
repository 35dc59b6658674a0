package web

// The shell is what stands around every view: the bar, the place of the view, the
// foot. The pre-rendered page and the live one have the same, part for part. On a
// phone the links to the views stand at the bottom, within reach of a thumb.

// inReach is how many views have a place of their own at the bottom of a phone; the
// others are behind “More”.
const inReach = 5

// shell is the root element. current is the view that is shown; in the pre-rendered
// page it is not known here, the style sheet finds it by the address.
func shell(class, current string, banner node, sections ...node) node {
	return shellWith(class, current, searchBox(nil), banner, sections...)
}

// shellWith is shell with the search that the live page listens to.
func shellWith(class, current string, search, banner node, sections ...node) node {
	return el("div", cls(class),
		el("button", cls("skip"), at("data-do", "skip"), wSkip),
		el("header", cls("bar"),
			el("div", cls("home"),
				el("a", cls("brand"), href(to("overview", "")), at("aria-label", wBrand+": "+wOverview), "Read", el("i", "out")),
				collectionPlace()),
			viewLinks(current),
			search,
			flat(el("div", cls("tools js"),
				tool("copy", "link", wCopy, wCopy),
				tool("embed", "embed", wEmbed, ""),
				tool("theme", "theme", wTheme, ""),
				tool("help", "help", wHelp, "")))),
		el("main", at("tabindex", "-1"), banner, sections),
		el("footer", cls("end"), el("p", wFooter), el("p", cls("say"), at("id", "say"), at("role", "status"))),
		flat(helpDialog()))
}

// tool is a button of the bar. Words that only a wide window has room for are shown.
func tool(do, sign, label, words string) node {
	text := none
	if words != "" {
		text = el("span", cls("broad"), words)
	}
	return el("button", cls("btn"), at("data-do", do), at("aria-label", label), at("title", label), icon(sign), text)
}

func viewLinks(current string) node {
	more := "btn more"
	var list []node
	for i, v := range viewNames {
		class := "to-" + v
		if i >= inReach {
			class += " over"
			if navOf(current) == v {
				more = "btn more on"
			}
		}
		list = append(list, navLink(v, current, class))
	}
	if navOf(current) == "add" {
		more = "btn more on"
	}
	list = append(list, addLink(current))
	return el("nav", at("aria-label", wNav), list,
		el("button", cls(more+" js"), at("data-do", "more"), at("aria-expanded", "false"), icon("more"), el("span", wMore)))
}

func navLink(v, current, class string) node {
	var here attr
	if navOf(current) == v {
		here = at("aria-current", "page")
	}
	return el("a", cls(class), href(to(v, "")), here, icon(v), el("span", navWords(v)))
}

// addLink leads to where a reader brings articles, from every view. It is no view to read
// in and has no number among the keys; without the page's program it can do nothing.
func addLink(current string) node {
	var here attr
	if navOf(current) == "add" {
		here = at("aria-current", "page")
	}
	return el("a", cls("to-add over plus js"), href(to("add", "")), here, at("aria-label", wAdd), icon("add"),
		el("span", wAddShort, el("span", cls("broad"), wAddWhat)))
}

// navOf is the link of the bar under which a view stands.
func navOf(view string) string {
	switch view {
	case "meeting", "compare", "quote":
		return "meetings"
	case "person":
		return "names"
	case "article", "collections":
		return "articles"
	case "lesson":
		return "lessons"
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
	case "lessons":
		return wLessons
	}
	return wAbout
}
