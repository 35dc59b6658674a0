package web

import "readout/wasm/wire"

// The panel beside the network tells what is picked: its sentences by outlet, and the
// way to its own page.

// panelBox holds one pick; its heading takes the focus when it opens.
func panelBox(a address, title node, parts ...any) node {
	return el("section", append([]any{cls("pick panel"), at("data-pick", a.get("pick")),
		el("div", cls("picktop"),
			el("h2", at("tabindex", "-1"), title),
			el("a", cls("btn"), href(a.with("pick", "")), at("aria-label", wClose), "×"))}, parts...)...)
}

// emptyPanel invites to pick.
func emptyPanel() node {
	return el("section", cls("pick panel none"), el("p", cls("soft"), wNetPick), el("p", cls("soft js"), wZoomHelp))
}

// personPanel is a picked person.
func personPanel(a address, p *wire.Person) node {
	return panelBox(a, node{text: p.Name},
		roleLine(p.PersonBrief),
		el("p", el("a", href(to("person", p.ID)), wOpenPerson)),
		meetingList(p.Meetings),
		byOutlet(p.Passages, 1),
		leftOut(p.Left, "sentence", "sentences"))
}

// meetingPanel is a picked meeting: each outlet's own words.
func meetingPanel(a address, m *wire.Meeting) node {
	var words []wire.Passage
	for _, r := range m.Rows {
		words = append(words, r.Words...)
	}
	return panelBox(a, node{text: names(m.Who)},
		el("p", meetingDay(m.MeetingBrief), when(m.Place.Text != "", func() node {
			return el("span", cls("where"), " · ", m.Place.Text, spaced(basisIfInferred(m.Place)))
		})),
		badges(m.Told, m.Silent),
		el("p", el("a", href(to("meeting", m.ID)), wOpenMeeting)),
		byOutlet(words, len(m.Rows)))
}

// edgePanel is a picked line: what it claims and what not, and its sentences.
func edgePanel(a address, e *wire.Edge) node {
	return panelBox(a, node{text: e.A.Name + " – " + e.B.Name},
		el("p", cls("tagline"), tag(edgeWords(e.Kind)), when(e.Corrected, correctedTag)),
		el("p", cls("soft"), e.Why),
		el("p", cls("tagline"), person(e.A), person(e.B)),
		meetingList(e.Meetings),
		byOutlet(e.Passages, 2),
		leftOut(e.Left, "sentence", "sentences"))
}

func basisIfInferred(t wire.Told) node {
	if t.Text == "" {
		return none
	}
	return when(notStated(t.Basis), func() node { return basis(t.Basis) })
}

// roleLine is a person's country and office, where they are known.
func roleLine(p wire.PersonBrief) node {
	if p.Role == "" && p.Country == "" {
		return none
	}
	return el("p", cls("role"), country(p.Country), upper(p.Role))
}
