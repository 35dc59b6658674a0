package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// meetingView is one meeting, outlet by outlet: who, when, where, with which titles,
// in which words, who is quoted, through whom, and who says nothing. Every cell opens
// its sentence.
func meetingView(m *wire.Meeting) node {
	var rows []node
	for _, r := range m.Rows {
		rows = append(rows, accountRow(r, m.Who))
	}
	quotes := none
	if len(m.Quotes) > 0 {
		quotes = h2(wQuotes, each(m.Quotes, quote))
	}
	return el("div", cls("view meeting"),
		head(names(m.Who), meetingLede(m)),
		el("div", cls("cast"), each(m.Who, func(p wire.PersonBrief) node {
			return el("div", cls("actor"), person(p), el("span", cls("soft"), upper(p.Role)))
		})),
		h2(wTable,
			wide(wTable, el("table", cls("accounts"), at("role", "table"), accountHead(), el("tbody", at("role", "rowgroup"), rows))),
			basisKey()),
		quotes,
		visitOf(m))
}

// meetingLede is the meeting in one line: what kind, which day, which place.
func meetingLede(m *wire.Meeting) []node {
	kind := tag(contactWords(m.Kind, m.Status))
	return []node{kind, meetingDay(m.MeetingBrief), el("span", cls("where"), placeWords(m.Place)), badges(m.Told, m.Silent)}
}

var accountColumns = []string{wOutlet, wInItsWords, wWhen, wWhere, wTitles, wQuoted, wThrough}

func accountHead() node {
	return el("thead", at("role", "rowgroup"), el("tr", at("role", "row"), each(accountColumns, func(s string) node {
		return el("th", at("scope", "col"), at("role", "columnheader"), s)
	})))
}

// accountRow is one outlet's account. The rows become cards on a narrow screen, so
// each cell carries its column's name and the roles of a table are written out.
func accountRow(r wire.Row, who []wire.PersonBrief) node {
	name := el("th", at("scope", "row"), at("role", "rowheader"),
		el("a", href(to("article", r.Article)), outlet(r.Outlet)),
		el("span", cls("pub"), publishedWords(r.Published)))
	if r.Silent {
		note := r.Note
		if note == "" {
			note = wKeySilent
		}
		return el("tr", cls("hushed"), at("role", "row"), name,
			el("td", cls("hush"), at("role", "cell"), at("colspan", itoa(len(accountColumns)-1)), note))
	}
	cell := func(column int, parts ...any) node {
		return el("td", append([]any{at("role", "cell"), at("data-th", accountColumns[column])}, parts...)...)
	}
	return el("tr", at("role", "row"), name,
		cell(1, cls("words"), orNothing(each(r.Words, passage))),
		cell(2, told(r.Day)),
		cell(3, told(r.Place)),
		cell(4, titles(r.Titles, who)),
		cell(5, orNobody(each(r.Quoted, quotedCell))),
		cell(6, throughCell(r.Through)))
}

// titles are the titles that the outlet gives the people, who stand in the same order.
func titles(list []wire.Told, who []wire.PersonBrief) []node {
	var out []node
	for i, t := range list {
		if i < len(who) {
			out = append(out, el("span", cls("whose"), el("bdi", who[i].Name)))
		}
		out = append(out, told(t))
	}
	return orNothing(out)
}

func publishedWords(d news.Day) string {
	if d == "" {
		return wUndated
	}
	return dayWords(d)
}

func orNothing(list []node) []node {
	if len(list) == 0 {
		return []node{tag(wNotSaid)}
	}
	return list
}

func orNobody(list []node) []node {
	if len(list) == 0 {
		return []node{el("span", cls("soft"), wNobody)}
	}
	return list
}

// quotedCell is a quote in a cell: its speaker, and the sentence when it is opened.
func quotedCell(q wire.QuoteLine) node {
	name := q.Speaker.Name
	if name == "" {
		name = wUnknownVoice
	}
	form := wIndirect
	if q.Direct {
		form = wDirect
	}
	line := []node{el("span", cls("val"), el("bdi", name)), el("span", cls("tag"), form)}
	if q.Basis == news.Inferred {
		line = append(line, basis(q.Basis))
	}
	return opens("told", line, passage(q.Passage), when(len(q.Also) > 0, func() node {
		return el("p", cls("soft"), wAlsoIn, each(q.Also, badge))
	}))
}

// throughCell is the relay. Most accounts have none, which is no omission.
func throughCell(t wire.Told) node {
	if t.Text == "" && len(t.Passages) == 0 {
		return el("span", cls("soft"), wNothing)
	}
	return told(t)
}

// basisKey explains the marks of the table.
func basisKey() node {
	return el("ul", cls("legend basis"), at("aria-label", wKeyBasis),
		el("li", el("span", cls("told"), el("span", cls("val"), wDay)), wKeyStated),
		el("li", basis(news.Inferred), wKeyInferred),
		el("li", basis(news.Unknown), wKeyNotSaid),
		el("li", el("span", cls("hush key"), wSilent), wKeySilent))
}

// visitOf places the meeting in its visit.
func visitOf(m *wire.Meeting) node {
	v := m.Visit
	if v == nil {
		return none
	}
	var others []wire.MeetingBrief
	for _, o := range v.Meetings {
		if o.ID != m.ID {
			others = append(others, o)
		}
	}
	same := none
	if len(others) > 0 {
		same = el("div", el("h3", wSameVisit), meetingList(others))
	}
	return h2(wTheVisit, el("p", el("a", href(to("meetings", "")), visitTitle(v))), same)
}
