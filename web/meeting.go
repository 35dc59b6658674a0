package web

import (
	"strings"

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
		actions(correctLink("meeting", m.ID), when(severalTell(m), func() node { return el("a", cls("btn"), href(to("compare", m.ID)), wCompareLink) })),
		el("div", cls("cast"), each(m.Who, func(p wire.PersonBrief) node {
			return el("div", cls("actor"), person(p), el("span", cls("soft"), upper(p.Role)))
		}), when(hasAny(m.Corrected, "with", "without"), correctedTag)),
		h2(wTable,
			el("p", cls("soft under-h2"), wTableLead, el("span", cls("noprint"), wTableOpens)),
			wide(wTable, el("table", cls("accounts"), at("role", "table"), accountHead(), el("tbody", at("role", "rowgroup"), rows))),
			basisKey()),
		sharedTexts(m.Shared),
		quotes,
		visitOf(m))
}

// meetingLede is the meeting in one line: what kind, which day, which place.
func meetingLede(m *wire.Meeting) []node {
	kind := tag(contactWords(m.Kind, m.Status))
	return []node{kind, when(hasAny(m.Corrected, "contact"), correctedTag), meetingDay(m.MeetingBrief), el("span", cls("where"), placeOrNone(m.Place)), badges(m.Told, m.Silent), origins(m.MeetingBrief)}
}

// placeOrNone is the place in a line, where a bare "not said" would leave open what.
func placeOrNone(t wire.Told) []node {
	if t.Text == "" {
		return []node{{text: wNoPlace}}
	}
	return placeWords(t)
}

var accountColumns = []string{wOutlet, wWhoTitled, wInItsWords, wWhen, wWhere, wQuoted, wThrough}

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
		cell(1, cls("named"), called(r, who)),
		cell(2, cls("words"), orNothing(each(r.Words, passage))),
		cell(3, toldOrNot(r.Day, toldDay)),
		cell(4, toldOrNot(r.Place, told)),
		cell(5, orNobody(each(r.Quoted, quotedCell))),
		cell(6, throughCell(r.Through)))
}

// called is how the outlet calls each participant, in the order of who, with the title
// it gives where the words that name do not hold it already.
func called(r wire.Row, who []wire.PersonBrief) []node {
	var out []node
	for i, p := range who {
		name, title := toldAt(r.Who, i), toldAt(r.Titles, i)
		if name.Text == "" && title.Text == "" {
			out = append(out, el("span", cls("whose"), el("bdi", p.Name)), tag(wNotNamed))
			continue
		}
		if name.Text != "" {
			out = append(out, told(name))
		}
		if title.Text != "" && !strings.Contains(name.Text, title.Text) {
			out = append(out, el("div", cls("second"), wTitleUsed, told(title)))
		}
	}
	return orNothing(out)
}

// toldOrNot is a claim, or that the text does not tell.
func toldOrNot(t wire.Told, as func(wire.Told) node) node {
	if t.Text == "" && t.Basis == "" {
		return tag(wNotSaid)
	}
	return as(t)
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
	if notStated(q.Basis) {
		line = append(line, basis(q.Basis))
	}
	return opens("told", line, passage(q.Passage), when(len(q.Also) > 0, func() node {
		return el("p", also(q))
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
