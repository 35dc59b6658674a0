package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// overviewView is the first screen: how much was read, what a careful reader would
// notice, the network in small, and the meetings in order of time.
func overviewView(o *wire.Overview, kind string, s status) node {
	meetings := el("p", cls("soft"), wNoMeetings)
	if len(o.Meetings) > 0 {
		meetings = flat(meetingList(o.Meetings))
	}
	return el("div", cls("view overview"),
		el("div", cls("cols"),
			el("div", cls("lead"),
				head(headline(o.Counts), countLine(o.Counts), " ", wEachLine),
				statusLine(s)),
			el("div", cls("side"),
				el("aside", cls("panel small"), at("aria-label", wSmallNet),
					smallNet(sound(&o.Network)),
					flat(netLegend(&o.Network)),
					el("p", cls("foot"), el("a", href(to("network", "")), wOpenNet))),
				el("div", cls("told-in-order"), h2(wAllMeetings, meetings))),
			el("div", cls("rest"), h2(wNotices, notices(o.Notices, kind)))))
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
		s += "; " + count(c.Calls, "call is", "calls are") + " reported besides the meetings"
	}
	return s + "."
}

// atOnce is how many notices stand open on the first screen; the rest is one click away.
const atOnce = 12

// notices are the cards, all or those of one kind, under the kinds there are.
func notices(list []wire.Notice, kind string) node {
	if len(list) == 0 {
		return el("p", cls("soft"), wNoNotices)
	}
	var shown []wire.Notice
	for _, n := range list {
		if kind == "" || kindSlug(n.Kind) == kind {
			shown = append(shown, n)
		}
	}
	cards := el("p", cls("soft"), wNoSuchNotice)
	if len(shown) > 0 {
		first := shown[:min(len(shown), atOnce)]
		more := none
		if rest := shown[len(first):]; len(rest) > 0 {
			more = opens("more", []node{{text: itoa(len(rest)) + wMoreNotices}}, el("div", cls("cards"), each(rest, flatCard)))
		}
		cards = el("div", el("div", cls("cards"), each(first, flatCard)), more)
	}
	return el("div", kindChoice(list, kind), cards)
}

// kindChoice are the kinds of notices there are, each with how many; links, so that
// the address carries the choice and the keyboard reaches it.
func kindChoice(list []wire.Notice, now string) node {
	var order set
	counts := map[string]int{}
	of := map[string]news.NoticeKind{}
	for _, n := range list {
		slug := kindSlug(n.Kind)
		order.add(slug)
		counts[slug]++
		of[slug] = n.Kind
	}
	if len(order.list) < 2 {
		return none
	}
	chip := func(slug string, n int, parts ...any) node {
		var current attr
		if slug == now {
			current = at("aria-current", "true")
		}
		return el("li", el("a", append(append([]any{cls("chip"), href(to("overview", "", "kind", slug)), current}, parts...),
			" ", el("span", cls("n"), itoa(n)))...))
	}
	items := []node{chip("", len(list), wAllKinds)}
	for _, slug := range order.list {
		sign, words, _ := kindWords(of[slug])
		items = append(items, chip(slug, counts[slug], el("b", at("aria-hidden", "true"), sign), words))
	}
	return el("ul", cls("kinds js"), at("aria-label", wKinds), items)
}

// longReason is the length from which a card's reason is folded away.
const longReason = 220

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
	if n.Kind == news.SingleOrigin && len(n.Rows) == 0 {
		shown = 1 // the others are the same text
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
	switch {
	case len(n.Because) > longReason:
		reason = opens("more", []node{{text: wWhyNoticed}}, el("p", cls("soft"), n.Because))
	case n.Because != "":
		reason = el("p", cls("soft"), n.Because)
	}
	return el("article", cls("card"), at("data-kind", kindSlug(n.Kind)),
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

// flatCard is a card mounted in one piece: the cards were half of what go-app had to
// build before the page could be used, and nothing in them hears anything by itself.
func flatCard(n wire.Notice) node { return flat(noticeCard(n)) }

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
	case "compare":
		return wCompareLink
	case "quote":
		return wAllWordings
	case "names":
		return wNames
	case "person":
		return wOpenPerson
	case "articles", "article":
		return wOpenArticle
	}
	return wEvidence
}
