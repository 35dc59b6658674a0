package web

import "readout/wasm/wire"

// Collections: the shipped one, the reader's own, and what is kept where.

// collectionsView is the view; o is nil in the pre-rendered page.
func collectionsView(o *own) node {
	return el("div", cls("view collections"),
		head(wCollections, el("p", wCollectionsLead), el("p", cls("stays"), el("span", at("aria-hidden", "true"), "⌂ "), wStays)),
		sayings(o),
		el("ul", cls("shelf colls"), shippedCard(o), ownCards(o)),
		el("p", cls("acts js"),
			el("a", cls("btn main"), href(to("add", "").home()), wNewCollection),
			chooser(o, "btn", wImport, "import", at("accept", ".readout"))),
		deletedList(o),
		keepingPart(o))
}

func shippedCard(o *own) node {
	return el("li", cls("card"),
		el("h2", el("a", href(to("overview", "").home()), wShippedName), openTag("")),
		el("p", cls("soft"), wShippedAbout),
		when(o != nil, func() node { return el("p", cls("acts"), exportButton(o, "", wShippedName)) }))
}

func openTag(id string) node {
	if within.id == id {
		return tag(wOpenNow)
	}
	return none
}

func ownCards(o *own) []node {
	if o == nil || o.list == nil {
		return nil
	}
	return each(o.list.List, func(c wire.Collection) node {
		if o.naming == c.ID {
			return el("li", cls("card"), at("data-coll", c.ID),
				el("p", cls("acts"), el("label", at("for", "rename"), wNewName), " ",
					el("input", at("id", "rename"), at("type", "text"), at("value", c.Name), at("data-is", c.Name), at("maxlength", "80")),
					el("button", cls("btn main"), at("data-do", "renamed"), wRenameDo),
					el("button", cls("btn"), at("data-do", "unname"), wCancel)))
		}
		return el("li", cls("card"), at("data-coll", c.ID),
			el("h2", el("a", href(to("overview", "").inside(c.ID)), el("bdi", c.Name)), openTag(c.ID)),
			el("p", cls("soft"), count(c.Articles, "article", "articles")+wKeptHere),
			el("p", cls("acts"),
				el("a", cls("btn"), href(to("add", "").inside(c.ID)), wAddTo),
				collButton("rename", wRename, c.Name),
				exportButton(o, c.ID, c.Name),
				when(len(o.list.List) > 1, func() node { return collButton("merge", wMerge, c.Name) }),
				collButton("delete", wDelete, c.Name)),
			when(o.merging == c.ID, func() node { return mergeChoice(o, c) }))
	})
}

func collButton(do, words, name string) node {
	return el("button", cls("btn"), at("data-do", do), at("aria-label", words+": "+name), words)
}

func exportButton(o *own, id, name string) node {
	words := wExport
	if o.taking != nil {
		words = wExporting
	}
	return el("button", cls("btn"), at("data-do", "export"), at("data-id", id), at("aria-label", words+": "+name), disabledIf(o.taking != nil), words)
}

// mergeChoice asks into which collection the articles of c are to be added.
func mergeChoice(o *own, c wire.Collection) node {
	var options []node
	for _, d := range o.list.List {
		if d.ID != c.ID {
			options = append(options, el("option", at("value", d.ID), d.Name))
		}
	}
	return el("p", cls("acts forall"), el("label", at("for", "mergeinto"), wMergeInto), " ",
		el("select", at("id", "mergeinto"), options),
		el("button", cls("btn main"), at("data-do", "merged"), wMergeDo),
		el("button", cls("btn"), at("data-do", "unmerge"), wCancel))
}

func deletedList(o *own) node {
	if o == nil || o.list == nil || len(o.list.Deleted) == 0 {
		return none
	}
	return h2(wDeleted, el("p", cls("soft"), wDeletedLead), el("ul", cls("plain"), each(o.list.Deleted, func(c wire.Collection) node {
		return el("li", at("data-coll", c.ID), el("bdi", c.Name), el("span", cls("soft"), " "+count(c.Articles, "article", "articles")+" "),
			collButton("restore", wRestore, c.Name), " ", collButton("purge", wPurge, c.Name))
	})))
}

// keepingPart says what is kept where, whether the browser may clear it, and offers what
// a shared computer needs.
func keepingPart(o *own) node {
	if o == nil || o.list == nil {
		return none
	}
	c := o.list
	how := wKeepsHere
	switch {
	case !c.Lasting:
		how = c.Why
	case o.lasting == 1:
		how += " " + wMayEvict
	case o.lasting == 2:
		how += " " + wWontEvict
	}
	keeping := el("button", cls("btn"), at("data-do", "keepoff"), wKeepOff)
	if c.Off {
		keeping = el("button", cls("btn"), at("data-do", "keepon"), wKeepOn)
	}
	forget := el("button", cls("btn"), at("data-do", "forget"), wForget)
	if o.sure {
		forget = el("span", cls("sure"), at("role", "alert"), wForgetSure+" ",
			el("button", cls("btn main"), at("data-do", "forgetall"), wForgetDo), " ",
			el("button", cls("btn"), at("data-do", "unforget"), wCancel))
	}
	return h2(wKeeping, el("p", how),
		el("p", cls("soft"), wKeepOffHow), el("p", cls("acts"), when(c.Lasting || c.Off, func() node { return keeping })),
		el("p", cls("soft"), wForgetHow), el("p", cls("acts"), forget))
}
