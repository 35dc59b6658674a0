package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// personView is everything that is told of one person: spellings, offices, meetings,
// quotes, and every sentence.
func personView(p *wire.Person) node {
	return el("div", cls("view person"),
		head(p.Name, el("span", cls("role"), country(p.Country), upper(p.Role)), personWarning(p), when(p.Corrected, correctedTag)),
		actions(correctLink("person", p.ID)),
		keptApart(p),
		el("div", cls("cols two"),
			el("div", cls("lead"),
				meetingsOf(wTheMeetings, "", p.Meetings),
				meetingsOf(wTheOther, wOtherLead, p.Other),
				quotesOf(p)),
			el("div", cls("rest"),
				h2(wSpellings, spellingList(p), reasons(news.Person, p.Row.Why)),
				rolesOf(p),
				silences(wNeverNames, p.Silent),
				nearOf(p))),
		h2(wAllSent, byOutlet(p.Passages, 1), leftOut(p.Left, "sentence", "sentences")))
}

func personWarning(p *wire.Person) node {
	return when(p.Row.Suspect, func() node { return warnTag(wSuspect) })
}

// spellingList is the person's row of the matrix, standing upright.
func spellingList(p *wire.Person) node {
	var rows []node
	for i, o := range p.Outlets {
		if i < len(p.Row.Cells) {
			cell := spellingCell(p.Row.Cells[i], o)
			rows = append(rows, el("tr", el("th", at("scope", "row"), outlet(o)), cell))
		}
	}
	return el("table", cls("mini"), el("tbody", rows))
}

func meetingsOf(title, lead string, list []wire.MeetingBrief) node {
	if len(list) == 0 {
		return none
	}
	note := none
	if lead != "" {
		note = el("p", cls("soft"), lead)
	}
	return h2(title, note, meetingList(list))
}

func rolesOf(p *wire.Person) node {
	if len(p.Roles) == 0 {
		return none
	}
	return h2(wRoles, el("ul", cls("plain"), each(p.Roles, func(t wire.Told) node { return el("li", told(t)) })))
}

func quotesOf(p *wire.Person) node {
	if len(p.Quotes) == 0 {
		return none
	}
	return h2(wTheirQuotes, each(p.Quotes, func(q wire.QuoteLine) node {
		q.Speaker = wire.PersonBrief{}
		return el("div", cls("quote"), quoteHead(q), passage(q.Passage))
	}))
}

func nearOf(p *wire.Person) node {
	if len(p.Near) == 0 {
		return none
	}
	return h2(wNear, el("p", cls("soft"), wNearLead), el("ul", cls("plain near"), each(p.Near, func(n wire.NearBrief) node {
		return el("li", person(n.Who), el("a", cls("soft"), href(pickAddress("edge", n.Edge)), count(n.Weight, "sentence", "sentences")))
	})))
}
