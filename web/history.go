package web

import "readout/wasm/wire"

// historyView is what the reader has corrected, in plain words, the last first.
func historyView(h *wire.History) node {
	list := el("p", cls("soft"), wNoCorrections)
	if len(h.List) > 0 {
		list = el("ol", cls("history"), at("reversed", "true"), each(h.List, historyLine))
	}
	return el("div", cls("view histview"),
		head(wHistory, wHistoryLead),
		when(h.Note != "", func() node { return el("p", cls("banner"), h.Note) }),
		el("p", cls("acts"),
			undoButtons(h),
			when(len(h.List) > 0, func() node { return el("button", cls("btn"), at("data-do", "mendfile"), wTakeAway) }),
			el("label", cls("btn filebtn"), wTakeIn,
				el("input", at("id", "mend-file"), at("type", "file"), at("accept", ".json,application/json")))),
		list,
		leftOut(h.Left, "correction", "corrections"),
		el("p", cls("soft"), wFileHint))
}

func historyLine(c wire.Correction) node {
	class, state, do, words := "", none, "undo", wUndoThis
	switch {
	case c.Undone:
		class, state, do, words = "undone", tag(wUndone), "redo", wRedoThis
	case c.Why != "":
		class, state = "lost", warnTag(wNotApplied+c.Why)
	}
	return el("li", classIf(class), at("value", itoa(c.Number+1)),
		el("span", cls("what"), el("span", cls("said"), c.Text), " ", state),
		el("span", cls("row"),
			when(c.Address != "", func() node {
				return el("a", cls("btn"), href(toFragment(c.Address)), at("aria-label", wOpensIt+": "+c.Text), wOpensIt)
			}),
			el("button", cls("btn"), at("data-do", do), at("data-number", itoa(c.Number)), at("aria-label", words+": "+c.Text), words)))
}

// undoButtons are Undo and Redo; they say what they would do.
func undoButtons(h *wire.History) []node {
	button := func(do, sign, words, what string) node {
		parts := []any{cls("btn"), at("data-do", do), el("span", at("aria-hidden", "true"), sign), el("span", words)}
		if what == "" {
			parts = append(parts, at("aria-disabled", "true"))
		} else {
			parts = append(parts, at("title", words+": "+what))
		}
		return el("button", parts...)
	}
	return []node{button("undo", "↶", wUndo, h.Undo), button("redo", "↷", wRedo, h.Redo)}
}

// mendBar stands at the foot of every view while there are corrections.
func mendBar(h *wire.History, view string) node {
	if h == nil || len(h.List) == 0 || view == "history" { // it has the buttons itself
		return none
	}
	link := el("a", cls("btn"), href(to("history", "")), wHistoryLink)
	return el("div", cls("mendbar"), at("role", "group"), at("aria-label", wYourBar),
		el("span", cls("n"), el("span", at("aria-hidden", "true"), "✎ "), count(h.Active, "correction", "corrections")),
		undoButtons(h), link)
}
