package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// quoteView is one statement in all the wordings the articles have: aligned word for
// word, then each in its sentence. No wording is called the original. What differs
// stands in cells of its own with the outlet's letters before it, so that it is seen
// without any colour.
func quoteView(q *wire.Quote) node {
	aligned := el("p", cls("soft"), wOneWording)
	switch {
	case len(q.Parts) == 1 && q.Parts[0].Same:
		aligned = el("div", el("p", cls("soft"), wAllAlike), wordings(q))
	case len(q.Parts) > 0:
		aligned = el("div", el("p", cls("soft"), wAlignedLead), wordings(q))
	case len(q.Lines) > 1:
		aligned = el("p", cls("soft"), wNotAligned)
	}
	meetings := none
	if len(q.Meetings) > 0 {
		meetings = h2(wSaidAt, meetingList(q.Meetings))
	}
	return el("div", cls("view quoteview"),
		head(quoteTitle(q), quoteOutlets(q), el("span", count(len(q.Lines), "version", "versions"))),
		actions(correctLink("quote", q.ID)),
		when(mouths(q) > 1, func() node { return el("p", cls("tagline"), warnTag(wOtherMouth), el("span", wOtherMouths)) }),
		h2(wAligned, aligned),
		h2(wSentencesIn, el("div", cls("tellings"), each(q.Lines, telling)), leftOut(q.Left, "version", "versions")),
		silences(wNeverHas, q.Silent),
		meetings)
}

// telling is one wording in its sentence; who else has it is what the view is about.
func telling(q wire.QuoteLine) node {
	q.Also = nil
	return quote(q)
}

// quoteTitle says whose statement it is, if the articles agree on that.
func quoteTitle(q *wire.Quote) string {
	s := inWords(len(q.Lines), "version", "versions")
	if len(q.Lines) > 1 {
		s = "One statement in " + s
	} else {
		s = "A statement"
	}
	if mouths(q) == 1 {
		for _, l := range q.Lines {
			if l.Speaker.Name != "" {
				return l.Speaker.Name + ": " + lower(s)
			}
		}
	}
	return s
}

// mouths is how many speakers the words are given to; unknown ones are not counted.
func mouths(q *wire.Quote) int {
	var names set
	for _, l := range q.Lines {
		names.add(l.Speaker.ID + l.Speaker.Name)
	}
	return len(names.list)
}

func quoteOutlets(q *wire.Quote) node {
	var list []wire.Outlet
	var seen set
	for _, l := range q.Lines {
		if n := len(seen.list); true {
			seen.add(l.Passage.Outlet.Name)
			if len(seen.list) > n {
				list = append(list, l.Passage.Outlet)
			}
		}
	}
	return badges(list, nil)
}

// wordings is the aligned text: what all have in one line, and where they part a
// line for each.
func wordings(q *wire.Quote) node {
	return flat(el("div", cls("wordings"), each(q.Parts, func(w wire.Wording) node {
		if w.Same {
			return el("span", cls("w-same"), listFirst(w.Words), " ")
		}
		var rows []node
		for i, s := range w.Words {
			if i >= len(q.Lines) {
				break
			}
			text := el("q", s)
			if s == "" {
				text = el("i", cls("soft"), wNothingThere)
			}
			rows = append(rows, el("span", cls("w-line"), badge(q.Lines[i].Passage.Outlet), " ", text, " "))
		}
		return el("span", cls("w-apart"), at("role", "group"), at("aria-label", wKeyDiffer), rows)
	})))
}

func listFirst(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// lower undoes upper, for a phrase within a sentence.
func lower(s string) string {
	if s != "" && 'A' <= s[0] && s[0] <= 'Z' {
		return string(s[0]-'A'+'a') + s[1:]
	}
	return s
}

// quoteAddress is where a quote is shown in all its wordings; ok is false where it
// has but one.
func quoteAddress(q wire.QuoteLine) (address, bool) {
	return to("quote", q.ID), q.ID != "" && len(q.Also) > 0
}

// also leads to the other wordings of a quote.
func also(q wire.QuoteLine) node {
	if len(q.Also) == 0 {
		return none
	}
	words := el("span", cls("soft"), wAlsoToldBy, each(q.Also, badge))
	if a, ok := quoteAddress(q); ok {
		return el("span", words, " ", el("a", cls("soft"), href(a), wAllWordings))
	}
	return words
}

// spoken is a quote's speaker in a word.
func spoken(q wire.QuoteLine) string {
	if q.Speaker.Name == "" {
		return wUnknownVoice
	}
	return q.Speaker.Name
}

// inferredTag marks what is not stated.
func inferredTag(b news.Basis) node {
	return when(notStated(b), func() node { return basis(b) })
}
