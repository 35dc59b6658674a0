package web

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The table is the drawing in rows: every node and every line of it that is shown, with
// the same links, sorted as the reader likes, for a reader who does not use the picture.
// The live page writes it only while it is open, some rows at a time and as one piece;
// a thousand rows that nobody sees would cost as much as all the rest.

// rowsAtOnce is how many rows of each kind the live page writes before it is asked for
// more.
const rowsAtOnce = 100

// A netRow is a line, or a meeting with all who took part.
type netRow struct {
	a, b   []wire.Node // one person and the others
	kind   news.EdgeKind
	weight int
	goal   address
	words  string // what opens it
	told   []string
	day    news.Day // the first on which it may have been
	days   string   // in words, with what they rest on
}

// netTable draws what is shown; shown nil is everything, limit 0 all rows.
func netTable(a address, n *wire.Network, shown *netShown, limit int) node {
	if shown == nil {
		all := sieve{}.show(n)
		shown = &all
	}
	rows := netRows(n, shown)
	sortRows(rows, a.get("sort"))
	people := netPeople(n, shown)
	sortPeople(people, a.get("sort"))
	cut, more := len(rows), 0
	if limit > 0 {
		cut = min(cut, limit)
		more = max(len(rows), len(people)) - limit
		people = people[:min(len(people), limit)]
	}
	heading := func(name, words string) node {
		if limit == 0 {
			return el("th", at("scope", "col"), words)
		}
		sorted := attr{}
		if a.get("sort") == name {
			sorted = at("aria-sort", sortWay(name))
		}
		return el("th", at("scope", "col"), sorted, el("a", href(a.with("sort", name).with("as", "table")), at("title", wSortBy+words), words))
	}
	plain := func(words string) node { return el("th", at("scope", "col"), words) }
	return el("div",
		netCards(wNetTable, []node{heading("who", wWho), heading("how", wHow), plain(wWithWhom), heading("day", wDay), heading("times", wEvidence), heading("told", wToldBy)},
			each(rows[:cut], func(r netRow) node { return rowNode(a, r) })),
		netCards(wPeople, []node{heading("who", wPerson), heading("met", wMeetings), heading("named", upper(wSizeNamed)), heading("rank", upper(wSizeRank)), heading("told", wToldBy)},
			each(people, personRow)),
		when(more > 0, func() node {
			return el("p", el("button", cls("btn"), at("data-do", "rows"), wMoreRows))
		}))
}

// netCards is a table whose rows become cards on a narrow screen; so each cell carries
// its column's name, and the roles of a table are written out.
func netCards(label string, headings, rows []node) node {
	for i := range headings {
		headings[i].attrs = append(headings[i].attrs, at("role", "columnheader"))
	}
	return wide(label, el("table", cls("cardy"), at("role", "table"),
		el("thead", at("role", "rowgroup"), el("tr", at("role", "row"), headings)), el("tbody", at("role", "rowgroup"), rows)))
}

func netCell(column string, parts ...any) node {
	return el("td", append([]any{at("role", "cell"), at("data-th", column)}, parts...)...)
}

// sortWay is how a column is sorted: figures from large to small, all else from small
// to large.
func sortWay(name string) string {
	if name == "who" || name == "how" || name == "day" {
		return "ascending"
	}
	return "descending"
}

// netRows are the rows of lines and meetings.
func netRows(n *wire.Network, shown *netShown) (rows []netRow) {
	for i, nd := range n.Nodes {
		if nd.Kind != news.MeetingNode || !shown.nodes[i] {
			continue
		}
		r := netRow{kind: news.Met, goal: pickAddress("meeting", nd.ID),
			told: nd.Outlets, day: nd.From, days: strings.TrimSpace(nd.Label + " " + nd.Sub)}
		for k, l := range n.Lines {
			other := l.From
			if l.From == i {
				other = l.To
			}
			if !shown.lines[k] || l.From != i && l.To != i {
				continue
			}
			r.kind, r.weight, r.words = l.Kind, l.Weight, count(l.Weight, "article", "articles")
			if len(r.a) == 0 {
				r.a = []wire.Node{n.Nodes[other]}
			} else {
				r.b = append(r.b, n.Nodes[other])
			}
		}
		rows = append(rows, r)
	}
	for k, l := range n.Lines {
		if _, half := halfOf(n, l); half || !shown.lines[k] {
			continue
		}
		one, many := "sentence", "sentences"
		if l.Kind != news.NamedTogether {
			one, many = "meeting", "meetings"
			if l.Kind == news.Called {
				one, many = "call", "calls"
			}
		}
		r := netRow{a: n.Nodes[l.From : l.From+1], b: n.Nodes[l.To : l.To+1], kind: l.Kind, weight: l.Weight,
			goal: pickAddress("edge", l.ID), words: count(l.Weight, one, many), told: l.Outlets}
		if len(l.Days) > 0 && l.Kind != news.NamedTogether { // whose days are those of publication
			r.day = news.Day(l.Days[0])
			r.days = dayWords(r.day)
		}
		rows = append(rows, r)
	}
	return rows
}

func (r netRow) who() string {
	if len(r.a) == 0 {
		return ""
	}
	return r.a[0].Label
}

// sortRows sorts rows by a column; what was told by more comes first, all else from
// small to large.
func sortRows(rows []netRow, by string) {
	less := func(a, b netRow) bool { return a.who() < b.who() }
	switch by {
	case "how":
		less = func(a, b netRow) bool { return edgeClass(a.kind) < edgeClass(b.kind) }
	case "day":
		less = func(a, b netRow) bool { return a.day < b.day && a.day != "" || a.day != "" && b.day == "" }
	case "times":
		less = func(a, b netRow) bool { return a.weight > b.weight }
	case "told":
		less = func(a, b netRow) bool { return len(a.told) > len(b.told) }
	case "":
		return // meetings first, as they are drawn
	}
	sort.SliceStable(rows, func(i, j int) bool { return less(rows[i], rows[j]) })
}

func netPeople(n *wire.Network, shown *netShown) (list []wire.Node) {
	for i, nd := range n.Nodes {
		if nd.Kind == news.PersonNode && shown.nodes[i] {
			list = append(list, nd)
		}
	}
	return list
}

func sortPeople(list []wire.Node, by string) {
	less := func(a, b wire.Node) bool { return a.Label < b.Label }
	switch by {
	case "met":
		less = func(a, b wire.Node) bool { return a.Meetings > b.Meetings }
	case "named":
		less = func(a, b wire.Node) bool { return a.Mentions > b.Mentions }
	case "rank":
		less = func(a, b wire.Node) bool { return a.Rank > b.Rank }
	case "told":
		less = func(a, b wire.Node) bool { return len(a.Outlets) > len(b.Outlets) }
	}
	sort.SliceStable(list, func(i, j int) bool { return less(list[i], list[j]) })
}

// rowNode is a row; what it opens is opened beside what is shown, narrowed as it is.
func rowNode(a address, r netRow) node {
	first := none
	if len(r.a) > 0 {
		first = nodeLink(r.a[0])
	}
	var others []node
	for k, nd := range r.b {
		if k > 0 {
			others = append(others, node{text: ", "})
		}
		others = append(others, nodeLink(nd))
	}
	if r.days == "" {
		r.days = wNothing
	}
	return el("tr", at("role", "row"), netCell(wWho, first), netCell(wHow, edgeWords(r.kind)), netCell(wWithWhom, when(len(others) > 0, func() node { return el("span", others) })), netCell(wDay, r.days),
		netCell(wEvidence, el("a", href(a.with("pick", r.goal.get("pick"))), r.words)), netCell(wToldBy, badgeWords(r.told)))
}

func personRow(nd wire.Node) node {
	return el("tr", at("role", "row"), netCell(wPerson, nodeLink(nd)), netCell(wMeetings, itoa(nd.Meetings)), netCell(upper(wSizeNamed), itoa(nd.Mentions)),
		netCell(upper(wSizeRank), perMille(nd.Rank)), netCell(wToldBy, badgeWords(nd.Outlets)))
}

// A tableView is the table of the live page. It holds how many rows are shown.
type tableView struct {
	app.Compo
	Net     *wire.Network
	Address string // what narrows and sorts it; "" while it is closed
	Beside  string // the step of a lesson that its links stay in
	rows    int
}

// tableAddress is what the table of a view depends on; "" while it is closed.
func tableAddress(a address) string {
	if a.get("as") != "table" {
		return ""
	}
	return a.with("pick", "").href()
}

func (v *tableView) Render() app.UI {
	if v.Address == "" {
		return app.Div()
	}
	a := parseAddress(v.Address)
	shown := readSieve(a).show(v.Net)
	table := netTable(a, v.Net, &shown, rowsAtOnce+v.rows)
	if v.Beside != "" {
		table = turned(table, parseAddress(v.Beside))
	}
	return app.Div().On("click", v.click).Body(flat(table).ui())
}

func (v *tableView) click(ctx app.Context, e app.Event) {
	if !e.Get("target").Call("closest", "[data-do=rows]").Truthy() {
		ctx.PreventUpdate()
		return
	}
	v.rows += 3 * rowsAtOnce
}
