package web

import "readout/wasm/wire"

// overviewView is the first screen: how much was read, what a careful reader would
// notice, the network in small, and the meetings in order of time.
func overviewView(o *wire.Overview, s status) node {
	meetings := el("p", cls("soft"), wNoMeetings)
	if len(o.Meetings) > 0 {
		meetings = meetingList(o.Meetings)
	}
	notices := el("p", cls("soft"), wNoNotices)
	if len(o.Notices) > 0 {
		notices = el("div", cls("cards"), each(o.Notices, noticeCard))
	}
	return el("div", cls("view overview"),
		el("div", cls("cols"),
			el("div", cls("lead"),
				head(headline(o.Counts), countLine(o.Counts), " ", wEachLine),
				statusLine(s)),
			el("aside", cls("panel small"), at("aria-label", wSmallNet),
				netDrawing(sound(&o.Network), true),
				netLegend(&o.Network),
				el("p", cls("foot"), el("a", href(to("network", "")), wOpenNet))),
			el("div", cls("rest"), h2(wNotices, notices))),
		h2(wAllMeetings, meetings))
}

// headline says in one line what was read: "Five outlets, two visits, six meetings".
func headline(c wire.Counts) string {
	s := upper(inWords(c.Outlets, "outlet", "outlets"))
	if c.Visits > 0 {
		s += ", " + inWords(c.Visits, "visit", "visits")
	}
	return s + ", " + inWords(c.Meetings, "meeting", "meetings") + wHeadline
}

// countLine is the one line of counts; the figures are the desk's, the same everywhere.
func countLine(c wire.Counts) string {
	s := count(c.Articles, "article", "articles") + " from " + count(c.Outlets, "outlet", "outlets") +
		" name " + count(c.People, "person", "people") + " and give " + count(c.Quotes, "direct quote", "direct quotes")
	if c.Calls > 0 {
		s += "; " + count(c.Calls, "call", "calls") + " told besides the meetings"
	}
	return s + "."
}

// noticeCard is one notice: its kind, its sentence, the evidence, the reason.
func noticeCard(n wire.Notice) node {
	sign, words, warn := kindWords(n.Kind)
	class := "kind"
	if warn {
		class += " warn"
	}
	shown := 2 // sentences; a notice that compares outlets says it in its rows already
	if len(n.Rows) > 0 {
		shown = 0
	}
	first, more := n.Passages, []wire.Passage(nil)
	if len(first) > shown {
		first, more = first[:shown], first[shown:]
	}
	label := itoa(len(more)) + wMoreSentences
	if shown == 0 {
		label = count(len(more), "sentence", "sentences")
	}
	var reason node
	if n.Because != "" {
		reason = el("p", cls("soft"), n.Because)
	}
	return el("article", cls("card"),
		el("p", cls(class), el("span", at("aria-hidden", "true"), sign), words),
		el("h3", n.Text),
		when(len(n.Rows) > 0, func() node { return el("ul", cls("rows"), each(n.Rows, noticeRow)) }),
		each(first, passage),
		when(len(more) > 0, func() node {
			return opens("more", []node{{text: label}}, each(more, passage))
		}),
		reason,
		el("p", cls("foot"), badges(n.Outlets, nil), noticeLink(n)))
}

// noticeLink leads to the view that tells more; its spoken name says about what.
func noticeLink(n wire.Notice) node {
	if n.Address == "" {
		return none
	}
	a := toFragment(n.Address)
	if !a.known() {
		return none
	}
	return el("a", href(a), at("aria-label", viewWords(a.view)+": "+n.Text), viewWords(a.view))
}

func noticeRow(r wire.NoticeRow) node {
	if r.Silent {
		text := r.Text
		if text == "" {
			text = wSilent
		}
		return el("li", cls("hush"), silentBadge(r.Outlet), el("span", text))
	}
	return el("li", badge(r.Outlet), el("span", r.Text))
}

// viewWords is the name of a view, for a link that leads there.
func viewWords(view string) string {
	switch view {
	case "network":
		return wNetwork
	case "meetings":
		return wMeetings
	case "meeting":
		return wTable
	case "names":
		return wNames
	case "person":
		return wOpenPerson
	case "articles", "article":
		return wOpenArticle
	}
	return wEvidence
}
