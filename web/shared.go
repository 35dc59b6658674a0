package web

import "readout/wasm/wire"

// What stands behind an account: how many texts, whose words, and who covers the same
// visit without a word of it.

// whoseWords says how much of an article is given as somebody's words, and whose.
func whoseWords(s *wire.Said) node {
	if s == nil || s.Sentences == 0 {
		return none
	}
	via := none
	if len(s.Via) > 0 {
		via = el("div", el("h3", wPassedOn), sayers(s.Via))
	}
	return h2(wWhoseWords, el("p", shareWords(s)), sayers(s.By), via, el("p", cls("soft"), wWhoseNote))
}

// shareWords is the share of sentences that are attributed.
func shareWords(s *wire.Said) string {
	of, verb := count(s.Sentences, "sentence", "sentences"), " report"
	if s.Attributed == 1 {
		verb = " reports"
	}
	if s.Attributed == 0 {
		return "None of the sentences reports what somebody said."
	}
	return itoa(s.Attributed) + wOf + of + verb + " what somebody said:"
}

func sayers(list []wire.SaidBy) node {
	if len(list) == 0 {
		return none
	}
	return el("ul", cls("plain near"), each(list, func(s wire.SaidBy) node {
		who := el("span", cls("soft"), wUnknownVoice)
		switch {
		case s.Who.ID != "" && s.Who.Name != "":
			who = person(s.Who)
		case s.Who.Name != "":
			who = el("span", el("bdi", s.Who.Name))
		}
		return el("li", who, el("span", cls("soft"), count(s.Sentences, "sentence", "sentences")))
	}))
}

// origins says how many texts stand behind those who tell a meeting, where that is not
// as many as there are outlets.
func origins(m wire.MeetingBrief) node {
	return when(m.Origins > 0 && m.Origins < len(m.Told), func() node {
		return el("span", cls("tag"), wReportedBy+itoa(len(m.Told))+", from "+count(m.Origins, "origin", "origins"))
	})
}

// sharedTexts lays open which outlets have one text.
func sharedTexts(list []wire.Shared) node {
	if len(list) == 0 {
		return none
	}
	return h2(wOneText, el("p", cls("soft under-h2"), wOneTextWhy), each(list, func(s wire.Shared) node {
		return opens("more", []node{badges(s.Outlets, nil), el("span", " "+wFromOne)}, el("div", cls("tellings"), each(s.Passages, passage)))
	}))
}

// silences are outlets that could have told something and do not, in order of
// publication, with the day beside each: what appeared before could not know it.
func silences(title string, list []wire.OutletAt) node {
	if len(list) == 0 {
		return none
	}
	return h2(title, el("ul", cls("rows"), each(list, func(o wire.OutletAt) node {
		return el("li", cls("hush"), silentBadge(o.Outlet),
			el("span", el("a", href(to("article", o.Article)), o.Outlet.Name), ", ", el("span", cls("soft"), publishedWords(o.Published))))
	})))
}

// alsoHere names who else has a paragraph.
func alsoHere(list []wire.OutletAt) node {
	if len(list) == 0 {
		return none
	}
	return el("li", wAlsoHere, each(list, func(o wire.OutletAt) node {
		return el("a", href(to("article", o.Article)), at("aria-label", o.Outlet.Name), badge(o.Outlet))
	}))
}
