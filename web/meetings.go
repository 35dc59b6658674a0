package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// meetingsView is the meetings by visit: for each visit a table of meetings against
// outlets in order of publication, so that a silence stands where the telling would.
func meetingsView(m *wire.Meetings) node {
	var loose, other node
	if len(m.Loose) > 0 {
		loose = h2(wLoose, meetingList(m.Loose))
	}
	if len(m.Other) > 0 {
		other = h2(wOther, el("p", cls("soft"), wOtherLead), meetingList(m.Other))
	}
	empty := none
	if len(m.Visits)+len(m.Loose)+len(m.Other) == 0 {
		empty = el("p", cls("soft"), wNoMeetings)
	}
	return el("div", cls("view meetings"),
		head(wMeetings, wMeetingsLead),
		actions(el("a", cls("btn"), href(to("compare", "")), wCompareAll)), empty,
		each(m.Visits, func(v wire.Visit) node { return flatIfMany(parts(m), visit(v)) }), loose, other,
		leftOut(m.Left, "visit or meeting", "visits and meetings"))
}

// parts is about how many rows the view has.
func parts(m *wire.Meetings) (n int) {
	for _, v := range m.Visits {
		n += 1 + len(v.Meetings)
	}
	return n
}

// visitTitle names a visit: who came where, and when.
func visitTitle(v *wire.Visit) string {
	s := v.Visitor.Name
	if v.Place != "" {
		s += wVisitIn + v.Place
	}
	days := v.Days.Text
	if days == "" {
		days = daysWords(v.From, v.To)
	}
	if days != "" {
		s += ", " + days
	}
	return s
}

func visit(v wire.Visit) node {
	other := none
	if len(v.Other) > 0 {
		other = el("div", cls("otherlist"), el("h3", wOther), meetingList(v.Other))
	}
	evidence := none
	if len(v.Passages) > 0 {
		evidence = opens("more", []node{{text: count(len(v.Passages), "sentence reports", "sentences report") + " this visit"}}, each(v.Passages, passage))
	}
	return h2(visitTitle(&v),
		when(v.Days.Basis == news.Inferred, func() node { return el("p", cls("tagline"), basis(v.Days.Basis)) }),
		timeline(&v), visitMeetings(&v), evidence, other)
}

// visitMeetings is the table, or who tells of a visit without a meeting.
func visitMeetings(v *wire.Visit) node {
	if len(v.Meetings) > 0 {
		return wide(visitTitle(v), visitTable(v))
	}
	var told []wire.Outlet
	for _, c := range v.Covers {
		told = append(told, c.Outlet)
	}
	return el("p", cls("soft tagline"), wVisitOnly, badges(told, nil))
}

// visitTable has a row for each meeting and a column for each outlet that covers
// the visit, in order of publication.
func visitTable(v *wire.Visit) node {
	heading := func(parts ...any) node {
		return el("th", append([]any{at("scope", "col"), at("role", "columnheader")}, parts...)...)
	}
	headings := []node{heading(wMeeting), heading(wDay), heading(wPlace)}
	for _, c := range v.Covers {
		headings = append(headings, heading(cls("oc"), badge(c.Outlet), el("span", cls("pub"), pubDay(v, c.Published))))
	}
	var rows []node
	for _, m := range v.Meetings {
		cells := []node{
			el("th", at("scope", "row"), at("role", "rowheader"), el("a", href(to("meeting", m.ID)), names(m.Who)),
				spaced(when(m.Kind != news.MeetingContact || m.Status != news.Held, func() node { return tag(contactWords(m.Kind, m.Status)) }))),
			el("td", at("role", "cell"), meetingDay(m)),
			el("td", at("role", "cell"), placeWords(m.Place)),
		}
		for _, c := range v.Covers {
			cells = append(cells, tellsCell(c, m))
		}
		rows = append(rows, el("tr", at("role", "row"), cells))
	}
	return el("table", cls("visit"), at("role", "table"),
		el("thead", at("role", "rowgroup"), el("tr", at("role", "row"), headings)), el("tbody", at("role", "rowgroup"), rows))
}

// tellsCell says in sign and word whether an outlet tells a meeting.
func tellsCell(c wire.OutletAt, m wire.MeetingBrief) node {
	for _, id := range c.Tells {
		if id == m.ID {
			return el("td", cls("yes"), at("role", "cell"), at("data-th", c.Outlet.Badge), at("title", c.Outlet.Name+" "+wTells), el("span", at("aria-hidden", "true"), "●"), el("span", cls("vh"), wTells))
		}
	}
	return el("td", cls("hush"), at("role", "cell"), at("data-th", c.Outlet.Badge), at("title", c.Outlet.Name+": "+wKeySilent), wSilent)
}

func placeWords(t wire.Told) []node {
	if t.Text == "" {
		return []node{tag(wNotSaid)}
	}
	return append([]node{el("bdi", t.Text)}, spaced(inferredTag(t.Basis))...)
}

// pubDay is a day of publication above a column: without the year, where the visit's
// heading has it.
func pubDay(v *wire.Visit, d news.Day) string {
	if v.From == "" && v.Days.Text == "" && d != "" {
		return dayWords(d)
	}
	return shortDay(d)
}

// shortDay is a day without its year, for a narrow column.
func shortDay(d news.Day) string {
	_, m, n, ok := splitDay(d)
	if !ok {
		return wUndated
	}
	return itoa(n) + " " + months[m-1][:3]
}
