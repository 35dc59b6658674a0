package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Compare lays two to five accounts of one meeting side by side, field by field: what
// all tell alike, what they tell differently, what only one tells. A row is a field, a
// column an account; on a narrow screen the accounts stand one under the other within
// each field, so that what belongs together stays together. Laying whole articles side
// by side would be simpler, and would leave the finding to the reader.

// most is how many accounts stand side by side; more columns than that cannot be read.
const most = 5

// compareList is where to begin: the meetings that two outlets or more tell.
func compareList(m *wire.Meetings) node {
	var list []wire.MeetingBrief
	take := func(briefs []wire.MeetingBrief) {
		for _, b := range briefs {
			if len(b.Told) > 1 {
				list = append(list, b)
			}
		}
	}
	for _, v := range m.Visits {
		take(v.Meetings)
	}
	take(m.Loose)
	body := el("p", cls("soft"), wCompareNone)
	if len(list) > 0 {
		body = el("ul", cls("meets"), each(list, func(b wire.MeetingBrief) node { return meetingLineTo("compare", b) }))
	}
	return el("div", cls("view compare"), head(wCompare, wCompareLead), h2(wFirstToldBy, body))
}

// compareView is one meeting in the accounts that the address names; in all that
// tell it, where it names none.
func compareView(m *wire.Meeting, chosen string) node {
	all := accounts(m)
	picked := pickAccounts(all, chosen)
	body := el("p", cls("soft"), wCompareOne)
	switch {
	case len(all) < 2:
		body = el("p", cls("soft"), wCompareNone)
	case len(picked) > 1:
		body = el("div", h2(wCompared, compareTable(m, picked), compareKey()), comparedQuotes(picked))
	}
	return el("div", cls("view compare"),
		head(names(m.Who), meetingLede(m)),
		actions(el("a", cls("btn"), href(to("meeting", m.ID)), wTable)),
		accountChoice(m.ID, all, picked), body, sharedTexts(m.Shared), silentOnes(m))
}

// severalTell reports whether two outlets or more tell a meeting.
func severalTell(m *wire.Meeting) bool { return len(m.Told) > 1 }

// accounts are the rows that tell the meeting, one for each article.
func accounts(m *wire.Meeting) (list []*wire.Row) {
	for i := range m.Rows {
		if !m.Rows[i].Silent {
			list = append(list, &m.Rows[i])
		}
	}
	return list
}

// pickAccounts are those of the outlets whose letters are named, at most five.
func pickAccounts(all []*wire.Row, chosen string) (list []*wire.Row) {
	wanted := "," + chosen + ","
	for _, r := range all {
		if chosen == "" || strings.Contains(wanted, ","+r.Outlet.Badge+",") {
			list = append(list, r)
		}
	}
	return list[:min(len(list), most)]
}

// accountChoice takes accounts in and out, by links, so that the address carries it.
func accountChoice(meeting string, all, picked []*wire.Row) node {
	if len(all) < 3 {
		return none
	}
	return el("p", cls("choice js"), el("span", cls("soft"), wAccounts+":"), each(all, func(r *wire.Row) node {
		var next set
		on := false
		for _, p := range picked {
			if p == r {
				on = true
			} else {
				next.add(p.Outlet.Badge)
			}
		}
		var current attr
		if on {
			current = at("aria-current", "true")
		} else {
			next.add(r.Outlet.Badge)
			next.list = next.list[max(len(next.list)-most, 0):] // a sixth takes the place of the first
		}
		outlets := strings.Join(next.list, ",")
		if len(next.list) == 0 || len(next.list) == len(all) {
			outlets = ""
		}
		return el("a", cls("chip"), href(to("compare", meeting, "outlets", outlets)), current, at("title", r.Outlet.Name),
			at("aria-label", r.Outlet.Badge+", "+r.Outlet.Name), r.Outlet.Badge)
	}))
}

// A standing is how accounts stand to each other in one field.
type standing int

const (
	nobodySays standing = iota
	onlyOne
	someSay
	allAlike
	allDiffer
)

// standingOf compares the texts of one field; "" is what an account does not tell.
func standingOf(texts []string) standing {
	said, alike := 0, true
	first := ""
	for _, s := range texts {
		if s == "" {
			continue
		}
		if said == 0 {
			first = s
		}
		alike = alike && strings.EqualFold(s, first)
		said++
	}
	switch {
	case said == 0:
		return nobodySays
	case said == 1 && len(texts) > 1:
		return onlyOne
	case said < len(texts) && alike:
		return someSay
	case alike:
		return allAlike
	}
	return allDiffer
}

// sign is a standing as a sign and words.
func sign(s standing, said, of int, differ string) node {
	mark, words := "○", wNobodyHere
	switch s {
	case onlyOne:
		mark, words = "◔", wReportedBy+"1"+wOf+itoa(of)
	case someSay:
		mark, words = "◑", wReportedBy+itoa(said)+wOf+itoa(of)
	case allAlike:
		mark, words = "=", wSame
	case allDiffer:
		mark, words = "≠", differ
	}
	return signWith(s, mark, words)
}

func signWith(s standing, mark, words string) node {
	return el("span", cls("sign s"+itoa(int(s))), el("b", at("aria-hidden", "true"), mark), words)
}

// compareTable is the table of fields.
func compareTable(m *wire.Meeting, rows []*wire.Row) node {
	var body []node
	field := func(title string, as func(wire.Told) node, of func(*wire.Row) wire.Told) {
		body = append(body, toldRow(rows, title, as, of))
	}
	body = append(body, compareRow(rows, wPublishedOn, none, each(rows, func(r *wire.Row) node { return node{text: publishedWords(r.Published)} })))
	field(wWhen, toldDay, func(r *wire.Row) wire.Told { return r.Day })
	field(wWhere, told, func(r *wire.Row) wire.Told { return r.Place })
	for i := range m.Who {
		body = append(body, participantRow(rows, m.Who[i], i))
	}
	body = append(body, compareRow(rows, wInItsWords, none, each(rows, func(r *wire.Row) node {
		return el("div", orNothing(each(r.Words, passage)))
	})))
	field(wThrough, told, func(r *wire.Row) wire.Told { return r.Through })
	return wide(wCompared, el("table", cls("versus"), at("role", "table"), compareHead(rows), el("tbody", at("role", "rowgroup"), body)))
}

func compareHead(rows []*wire.Row) node {
	return el("thead", at("role", "rowgroup"), el("tr", at("role", "row"),
		el("th", at("scope", "col"), at("role", "columnheader"), wField),
		each(rows, func(r *wire.Row) node {
			return el("th", at("scope", "col"), at("role", "columnheader"), el("a", href(to("article", r.Article)), outlet(r.Outlet)))
		})))
}

// compareRow is one field; each cell carries its outlet for the narrow screen.
func compareRow(rows []*wire.Row, title string, standing node, cells []node) node {
	var tds []node
	for i, c := range cells {
		tds = append(tds, el("td", at("role", "cell"), at("data-th", rows[i].Outlet.Badge), c))
	}
	return el("tr", at("role", "row"), el("th", at("scope", "row"), at("role", "rowheader"), el("span", title), standing), tds)
}

func comparedTold(t wire.Told, as func(wire.Told) node, alone bool) node {
	if t.Text == "" {
		return el("span", cls("tag not"), wNotSaid)
	}
	return el("div", as(t), when(alone, func() node { return el("span", cls("tag only"), wOnlyHere) }))
}

// toldRow is a field of which each account says something, nothing, or leaves it to be
// inferred. What is inferred is no account's word, so it never makes a difference.
func toldRow(rows []*wire.Row, title string, as func(wire.Told) node, of func(*wire.Row) wire.Told) node {
	texts, things, stated := make([]string, len(rows)), make([]string, len(rows)), make([]string, len(rows))
	inferred := false
	for i, r := range rows {
		t := of(r)
		texts[i], things[i] = t.Text, t.Text
		if t.Is != "" && t.Text != "" {
			things[i] = t.Is // two spellings of one place are no disagreement
		}
		if t.Basis == news.Inferred {
			inferred = inferred || t.Text != ""
		} else {
			stated[i] = things[i]
		}
	}
	s := standingOf(things)
	mark := sign(s, countSaid(texts), len(rows), wDiffer)
	switch {
	case !inferred && s == allAlike && standingOf(texts) == allDiffer:
		mark = signWith(s, "=", wSameSpelt)
	case !inferred:
	case standingOf(stated) == allDiffer:
		mark = sign(allDiffer, 0, 0, wDiffer)
	case s == allAlike:
		mark = el("span", sign(s, 0, 0, ""), " ", tag(wPartInferred))
	default:
		mark = el("span", cls("soft sign"), wNotCompared)
	}
	cells := make([]node, len(rows))
	for i, r := range rows {
		cells[i] = comparedTold(of(r), as, s == onlyOne && !inferred)
	}
	return compareRow(rows, title, mark, cells)
}

func toldAt(list []wire.Told, i int) wire.Told {
	if i < len(list) {
		return list[i]
	}
	return wire.Told{}
}

// participantRow is how the accounts call a participant, with the title where the
// words that name him do not hold it already.
func participantRow(rows []*wire.Row, who wire.PersonBrief, i int) node {
	texts, cells := make([]string, len(rows)), make([]node, len(rows))
	for k, r := range rows {
		texts[k] = toldAt(r.Who, i).Text
	}
	s := standingOf(texts)
	for k, r := range rows {
		title := toldAt(r.Titles, i)
		second := none
		if title.Text != "" && !strings.Contains(texts[k], title.Text) {
			second = el("div", cls("second"), wTitleUsed, told(title))
		}
		cells[k] = el("div", comparedTold(toldAt(r.Who, i), told, s == onlyOne), second)
	}
	return compareRow(rows, who.Name, sign(s, countSaid(texts), len(rows), wOwnWords), cells)
}

func countSaid(texts []string) (n int) {
	for _, s := range texts {
		n += b2i(s != "")
	}
	return n
}

// comparedQuotes lays the quotes side by side, one statement a row: first what
// several have, each in its wording, then what only one has.
func comparedQuotes(rows []*wire.Row) node {
	var ids set
	in := map[string]map[int][]wire.QuoteLine{} // statement → account → its quotes
	for i, r := range rows {
		for k, q := range r.Quoted {
			id := q.ID
			if id == "" {
				id = itoa(i) + "/" + itoa(k)
			}
			ids.add(id)
			if in[id] == nil {
				in[id] = map[int][]wire.QuoteLine{}
			}
			in[id][i] = append(in[id][i], q)
		}
	}
	var shared, alone []node
	for _, id := range ids.list {
		said := in[id]
		row := quoteRow(rows, said)
		if len(said) > 1 {
			shared = append(shared, row)
		} else {
			alone = append(alone, row)
		}
	}
	if len(ids.list) == 0 {
		return h2(wSaidIn, el("p", cls("soft"), wNoQuotesHere))
	}
	return h2(wSaidIn, wide(wSaidIn, el("table", cls("versus"), at("role", "table"), compareHead(rows),
		el("tbody", at("role", "rowgroup"), shared, alone))))
}

func quoteRow(rows []*wire.Row, said map[int][]wire.QuoteLine) node {
	var speakers set
	var any wire.QuoteLine
	texts := make([]string, len(rows))
	cells := make([]node, len(rows))
	for i := range rows {
		for _, q := range said[i] {
			speakers.add(spoken(q))
			any = q
			texts[i] += quotedText(q.Passage)
		}
	}
	s := standingOf(texts)
	for i := range rows {
		list := said[i]
		if len(list) == 0 {
			cells[i] = el("span", cls("tag not"), wNotHere)
			continue
		}
		cells[i] = el("div", each(list, func(q wire.QuoteLine) node {
			q.Also = nil // the row says it
			return el("div", cls("quote"), quoteHead(q), passage(q.Passage))
		}), when(s == onlyOne, func() node { return el("span", cls("tag only"), wOnlyWords) }))
	}
	title := listWords(speakers.list)
	mark := sign(s, countSaid(texts), len(rows), wOwnWords)
	if s == onlyOne || s == someSay { // the others may have it in words of their own
		mark = signWith(s, map[standing]string{onlyOne: "◔", someSay: "◑"}[s], wTheseWords+itoa(countSaid(texts))+wOf+itoa(len(rows)))
	}
	if len(said) > 1 && s == onlyOne {
		mark = none
	}
	if a, ok := quoteAddress(any); ok {
		mark = el("span", mark, " ", el("a", href(a), wAllWordings))
	}
	return compareRow(rows, title, mark, cells)
}

// quotedText is what the quote marks of a passage cover.
func quotedText(p wire.Passage) string {
	var sp news.Span
	for _, m := range p.Marks {
		if m.Kind == wire.MarkQuote || m.Kind == wire.MarkChanged {
			if sp.Empty() {
				sp = m.Span
			}
			sp.End = max(sp.End, m.End)
		}
	}
	if sp.Start < 0 || sp.End > len(p.Text) || sp.Empty() {
		return p.Text
	}
	return sp.In(p.Text)
}

// silentOnes are the outlets that cover the visit and say nothing of the meeting, in
// order of publication, which is the reason for some of them.
func silentOnes(m *wire.Meeting) node {
	var list []node
	for _, r := range m.Rows {
		if r.Silent {
			list = append(list, el("li", cls("hush"), silentBadge(r.Outlet), el("span", el("a", href(to("article", r.Article)), r.Outlet.Name), " ", r.Note)))
		}
	}
	if len(list) == 0 {
		return none
	}
	return h2(wSilentHere, el("ul", cls("rows"), list))
}

// compareKey explains the signs.
func compareKey() node {
	key := func(s standing, mark, words string) node {
		return el("li", signWith(s, mark, ""), words)
	}
	return el("ul", cls("legend basis"), at("aria-label", wKeyBasis),
		key(allAlike, "=", wKeySame), key(allDiffer, "≠", wKeyDiffer), key(someSay, "◑", wKeySome), key(onlyOne, "◔", wKeyOnly), key(nobodySays, "○", wKeyNobody),
		el("li", el("mark", cls("m mg"), wKeyWords), wKeyChanged))
}
