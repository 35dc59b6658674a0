package web

import "readout/wasm/wire"

// articlesView lists what was read, with what was found in each.
func articlesView(a *wire.Articles) node {
	return el("div", cls("view articles"),
		head(wArticles, wArticlesLead),
		when(len(a.List) == 0, func() node { return el("p", cls("soft"), wNoArticles) }),
		flatIfMany(len(a.List), el("ul", cls("shelf"), each(a.List, articleCard))),
		leftOut(a.Left, "article", "articles"))
}

func articleCard(a wire.ArticleBrief) node {
	return el("li", cls("card"),
		el("p", cls("kind"), outlet(a.Outlet), el("span", cls("soft"), dateOf(a))),
		el("h2", el("a", href(to("article", a.ID)), titleOf(a))),
		el("p", cls("soft"), foundIn(a)),
		when(a.Licence != "", func() node { return el("p", cls("soft"), wLicence+": ", el("bdi", a.Licence)) }),
		each(a.Warnings, warning))
}

func warning(s string) node { return el("p", cls("warnline"), s) }

func titleOf(a wire.ArticleBrief) string {
	if a.Title != "" {
		return a.Title
	}
	return a.ID
}

// dateOf is the day of publication, or why there is none.
func dateOf(a wire.ArticleBrief) string {
	switch {
	case a.Published != "":
		return dayWords(a.Published)
	case a.Note != "":
		return a.Note
	}
	return wUndated
}

// foundIn is how much was read in an article.
func foundIn(a wire.ArticleBrief) string {
	return count(a.Words, "word", "words") + ", " + count(a.People, "person", "people") + ", " +
		count(a.Meetings, "meeting", "meetings") + ", " + count(a.Quotes, "quote", "quotes")
}
