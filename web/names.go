package web

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// namesView is the matrix of spellings: a row for each person, a column for each
// outlet, and below each row with several spellings the reasons they are one.
func namesView(n *wire.Names, only string) node {
	others := none
	if len(n.Others) > 0 {
		others = h2(wOtherNames, spellingTable(wOtherNames, n.Outlets, n.Others))
	}
	return el("div", cls("view names"),
		head(wNames, wNamesLead),
		nameChoice(n.People, only),
		spellingsOf(n, only),
		leftOut(n.Left, "person", "people"),
		others)
}

// The rows a reader may narrow the matrix to, as the address has them.
const (
	onlySeveral = "several"
	onlySuspect = "suspect"
)

func keepRow(r *wire.NameRow, only string) bool {
	switch only {
	case onlySeveral:
		return r.Several || r.Suspect
	case onlySuspect:
		return r.Suspect
	}
	return true
}

func keepRows(rows []wire.NameRow, only string) (kept []wire.NameRow) {
	for i := range rows {
		if keepRow(&rows[i], only) {
			kept = append(kept, rows[i])
		}
	}
	return kept
}

// spellingsOf is the matrix of people, or a sentence where there is nobody to show.
func spellingsOf(n *wire.Names, only string) node {
	rows := keepRows(n.People, only)
	switch {
	case len(n.People) == 0:
		return el("p", cls("soft"), wNoNames)
	case len(rows) == 0:
		return el("p", cls("soft"), wNoSuchNames)
	}
	return spellingTable(wPeople, n.Outlets, rows)
}

// nameChoice narrows the matrix to what is worth a second look.
func nameChoice(rows []wire.NameRow, now string) node {
	chip := func(only, words string) node {
		var current attr
		if only == now {
			current = at("aria-current", "true")
		}
		return el("li", el("a", cls("chip"), href(to("names", "", "only", only)), current, words, " ", el("span", cls("n"), itoa(len(keepRows(rows, only))))))
	}
	if len(rows) == 0 {
		return none
	}
	return el("ul", cls("kinds js"), at("aria-label", wNameKinds), chip("", wAllKinds), chip(onlySeveral, wSeveral), chip(onlySuspect, wSuspects))
}

func spellingTable(label string, outlets []wire.Outlet, rows []wire.NameRow) node {
	headings := []node{el("th", at("scope", "col"), at("role", "columnheader"), wName)}
	for _, o := range outlets {
		headings = append(headings, el("th", at("scope", "col"), at("role", "columnheader"), cls("oc"), badge(o)))
	}
	var body []node
	for i := range rows {
		body = append(body, nameRow(&rows[i], outlets))
		if why := whyRow(&rows[i], len(outlets)+1); !why.empty() {
			body = append(body, why)
		}
	}
	return flatIfMany(len(rows), wide(label, el("table", cls("spell"), at("role", "table"),
		el("thead", at("role", "rowgroup"), el("tr", at("role", "row"), headings)),
		el("tbody", at("role", "rowgroup"), body))))
}

// nameRow is one name with its spellings, cell by cell.
func nameRow(r *wire.NameRow, outlets []wire.Outlet) node {
	name := el("th", at("scope", "row"), at("role", "rowheader"), nameOf(r), roleWords(r), correctName(r))
	cells := make([]node, 0, len(outlets))
	for i := range outlets {
		var list []wire.Spelling
		if i < len(r.Cells) {
			list = r.Cells[i]
		}
		cells = append(cells, spellingCell(list, outlets[i]))
	}
	class := ""
	if len(r.Why) > 0 {
		class = "has"
	}
	return el("tr", classIf(class), at("role", "row"), name, cells)
}

// correctName leads to where the names of a person can be corrected.
func correctName(r *wire.NameRow) node {
	if r.Kind != news.Person {
		return none
	}
	return el("a", cls("mini-do js"), href(to("person", r.ID, "correct", "1")), at("aria-label", wCorrectWhat+r.Name), wCorrect)
}

func classIf(class string) attr {
	if class == "" {
		return attr{}
	}
	return cls(class)
}

func nameOf(r *wire.NameRow) node {
	if r.Kind == news.Person {
		return person(r.PersonBrief)
	}
	return el("span", cls("who"), el("bdi", r.Name), spaced(tag(string(r.Kind))))
}

func roleWords(r *wire.NameRow) node {
	if r.Role == "" {
		return none
	}
	return el("span", cls("soft role"), upper(r.Role))
}

// spellingCell is one outlet's spellings; on a narrow screen the rows become cards,
// and the cell carries its outlet.
func spellingCell(list []wire.Spelling, o wire.Outlet) node {
	if len(list) == 0 {
		return el("td", cls("no"), at("role", "cell"), el("span", at("aria-hidden", "true"), "·"), el("span", cls("vh"), wNotNamed))
	}
	return el("td", at("role", "cell"), at("data-th", o.Badge), each(list, func(s wire.Spelling) node {
		class := "sp"
		mark := none
		if s.Suspect {
			class, mark = "sp sus", warnTag(wSuspectShort)
		}
		return el("span", cls(class), el("bdi", s.Surface), "\u00a0", el("span", cls("soft n"), wTimesSign+itoa(s.Count)), spaced(mark))
	}))
}

// whyRow holds the reasons, closed until asked for; a suspect's stand open.
func whyRow(r *wire.NameRow, columns int) node {
	if len(r.Why) == 0 {
		return none
	}
	return el("tr", cls("why"), at("role", "row"), el("td", at("role", "cell"), at("colspan", itoa(columns)), reasons(r.Kind, r.Why)))
}

// reasons are the links of one name, suspects first and in their own words.
func reasons(kind news.Kind, list []wire.Reasoned) []node {
	var plain, doubted []wire.Reasoned
	for _, w := range list {
		if w.Suspect {
			doubted = append(doubted, w)
		} else {
			plain = append(plain, w)
		}
	}
	var out []node
	if len(doubted) > 0 {
		out = append(out, opens("more warn", []node{warnTag(wSuspect), {text: wWhySuspect}}, each(doubted, reasoned)))
	}
	if len(plain) > 0 {
		why := wWhy
		if kind == news.Person {
			why = wWhyPerson
		}
		out = append(out, opens("more", []node{{text: why}}, each(plain, reasoned)))
	}
	return out
}

// reasoned is one link: this spelling, that name, the outlet, the reasons, the likeness.
func reasoned(w wire.Reasoned) node {
	return el("div", cls("because"),
		el("p", cls("qh"), badge(w.Outlet), el("b", el("bdi", w.Surface)), "→", el("b", el("bdi", w.To)),
			when(w.Corrected, correctedTag),
			when(w.Score > 0 && !w.Corrected, func() node { return el("span", cls("soft"), wLikeness+perMille(w.Score)) })),
		el("ul", each(w.Reasons, func(s string) node { return el("li", upper(s)) })),
		each(w.Passages, passage))
}

// perMille writes a score of up to 1000 as a fraction of one.
func perMille(n int) string {
	if n >= 1000 {
		return "1"
	}
	s := itoa(1000 + n)
	return "0." + s[1:3]
}
