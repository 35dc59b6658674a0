package desk

import (
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// maxWords is how many sentences of one outlet a row of a meeting shows.
const maxWords = 8

// meetingPage is one meeting, a row for each article that tells it, in order of
// publication, and one for each outlet that could have told it and does not.
func (v *view) meetingPage(id string) *wire.Meeting {
	i, ok := v.meetingAt(id)
	if !ok {
		return nil
	}
	m := &v.ed.Meetings[i]
	p := &wire.Meeting{MeetingBrief: v.meetingBrief(i)}
	type at struct {
		n   int
		row wire.Row
	}
	var rows []at
	for _, t := range m.Tellings {
		rows = append(rows, at{t.Article, v.row(i, t)})
	}
	for _, n := range v.silent(m) {
		rows = append(rows, at{n, v.silentRow(m, n)})
	}
	sort.SliceStable(rows, func(i, j int) bool { return v.place[rows[i].n] < v.place[rows[j].n] })
	seen := map[string]bool{}
	for _, r := range rows {
		p.Rows = append(p.Rows, r.row)
		for _, q := range r.row.Quoted {
			if !seen[q.ID] { // the same words in two outlets are one line, with the other as Also
				seen[q.ID] = true
				p.Quotes = append(p.Quotes, q)
			}
		}
	}
	p.Day.Passages = claim(p.Rows, func(r *wire.Row) wire.Told { return r.Day }, p.Day)
	p.Place.Passages = claim(p.Rows, func(r *wire.Row) wire.Told { return r.Place }, p.Place)
	p.Shared = v.sharedTexts(i)
	if m.Visit >= 0 && m.Visit < len(v.ed.Visits) {
		visit := v.visitPage(m.Visit, false)
		p.Visit = &visit
	}
	return p
}

// claim gathers the sentences of the rows that carry what the whole is told to be.
func claim(rows []wire.Row, of func(*wire.Row) wire.Told, whole wire.Told) (out []wire.Passage) {
	for i := range rows {
		if t := of(&rows[i]); t.Text != "" && t.Basis == whole.Basis {
			out = append(out, t.Passages...)
		}
	}
	return out
}

// row is the account of meeting i in one article.
func (v *view) row(i int, t news.Telling) wire.Row {
	m, n := &v.ed.Meetings[i], t.Article
	r := &v.ed.Readings[n]
	row := wire.Row{Outlet: v.outlets[v.outlet[n]], Article: r.Article.ID, Published: r.Article.Published}
	seen := map[news.Span]bool{}
	for _, ci := range t.Contacts {
		c := &r.Contacts[ci]
		for _, ev := range c.Evidence {
			if !seen[ev] && len(row.Words) < maxWords {
				seen[ev] = true
				row.Words = append(row.Words, v.passage(n, ev, v.contactMarks(n, c, ev, m)))
			}
		}
		row.Day = better(row.Day, v.dayTold(n, c))
		row.Place = better(row.Place, v.placeTold(n, c))
		row.Through = better(row.Through, v.relayTold(n, c.Through))
	}
	sort.SliceStable(row.Words, func(i, j int) bool { return row.Words[i].At.Start < row.Words[j].At.Start })
	for _, e := range m.Participants {
		row.Titles = append(row.Titles, v.titleTold(n, e, t))
		row.Who = append(row.Who, v.whoTold(n, e, t))
	}
	for _, u := range m.Unnamed {
		row.Who = append(row.Who, v.unnamedTold(n, u, t))
	}
	for _, q := range v.quotedIn(i, n) {
		line := v.quoteLineWith(q, v.changedMarks(q))
		row.Through = better(row.Through, line.Via)
		if len(row.Quoted) < maxWords {
			row.Quoted = append(row.Quoted, line)
		}
	}
	return row
}

// better keeps the stronger of two claims, the first where they are alike.
func better(a, b wire.Told) wire.Told {
	if a.Text == "" || a.Basis != news.Stated && b.Basis == news.Stated && b.Text != "" {
		return b
	}
	return a
}

// contactMarks marks the parties and the words that tell the contact.
func (v *view) contactMarks(n int, c *news.Contact, at news.Span, m *news.Meeting) (out []wire.Mark) {
	out = v.people(n, at, m.Participants...)
	for _, p := range c.Parties { // those whom no name above marks
		mark := wire.Mark{Span: p.Span, Kind: wire.MarkRef, Note: "described, not named"}
		if e := v.ed.EntityIndex(n, p.Actor); e >= 0 {
			mark = v.nameMark(n, p.Span, e)
			if mark.Kind == wire.MarkPerson {
				mark.Kind = wire.MarkFocus
			}
		}
		out = append(out, mark)
	}
	if !c.DaySpan.Empty() {
		out = append(out, wire.Mark{Span: c.DaySpan, Kind: wire.MarkDate, Note: Days(c.From, c.To)})
	}
	return append(out, wire.Mark{Span: c.Cue, Kind: wire.MarkCue})
}

func (v *view) dayTold(n int, c *news.Contact) wire.Told {
	if c.From == "" {
		return wire.Told{}
	}
	t := wire.Told{Text: Days(c.From, c.To), Basis: c.Day}
	if !c.DaySpan.Empty() {
		t.Passages = []wire.Passage{v.passage(n, v.sentence(n, c.DaySpan), []wire.Mark{{Span: c.DaySpan, Kind: wire.MarkDate, Note: t.Text}})}
	}
	return t
}

func (v *view) placeTold(n int, c *news.Contact) wire.Told {
	r := &v.ed.Readings[n]
	if c.Place < 0 || c.Place >= len(r.Actors) {
		return wire.Told{}
	}
	t := wire.Told{Text: r.Actors[c.Place].Name, Basis: c.Where}
	if e := v.ed.EntityOf(n, c.Place); e != nil {
		t.Is = e.ID
	}
	if !c.PlaceSpan.Empty() {
		t.Text = c.PlaceSpan.In(r.Article.Text)
		t.Passages = []wire.Passage{v.passage(n, v.sentence(n, c.PlaceSpan), []wire.Mark{{Span: c.PlaceSpan, Kind: wire.MarkPlace}})}
	}
	return t
}

func (v *view) relayTold(n int, rl news.Relay) wire.Told {
	if rl.Name == "" && rl.Span.Empty() {
		return wire.Told{}
	}
	t := wire.Told{Text: rl.Name, Basis: rl.Basis}
	if t.Text == "" {
		t.Text = rl.Span.In(v.ed.Readings[n].Article.Text)
	}
	if !rl.Span.Empty() {
		t.Passages = []wire.Passage{v.passage(n, v.sentence(n, rl.Span), []wire.Mark{{Span: rl.Span, Kind: wire.MarkFocus}})}
	}
	return t
}

// titleTold is the longest title that article n gives entity e: in the sentences
// that tell the meeting, or else anywhere.
func (v *view) titleTold(n, e int, t news.Telling) wire.Told {
	r := &v.ed.Readings[n]
	var here, best news.Span
	for _, a := range v.ed.Entities[e].Actors {
		if a.Article != n {
			continue
		}
		see := func(title news.Span) {
			if title.Len() > best.Len() {
				best = title
			}
			if title.Len() > here.Len() && tells(r, t, title) {
				here = title
			}
		}
		for _, mi := range r.Actors[a.Actor].Mentions {
			see(r.Mentions[mi].Title)
		}
		for _, role := range r.Actors[a.Actor].Roles {
			see(role.Span)
		}
	}
	if !here.Empty() {
		best = here
	}
	if best.Empty() {
		return wire.Told{}
	}
	at := v.sentence(n, best)
	return wire.Told{Text: best.In(r.Article.Text), Basis: news.Stated,
		Passages: []wire.Passage{v.passage(n, at, append([]wire.Mark{{Span: best, Kind: wire.MarkRef}}, v.people(n, at, e)...))}}
}

// tells reports whether sp stands in a sentence that tells t.
func tells(r *news.Reading, t news.Telling, sp news.Span) bool {
	for _, ci := range t.Contacts {
		for _, ev := range r.Contacts[ci].Evidence {
			if ev.Contains(sp) {
				return true
			}
		}
	}
	return false
}

// silentRow says of an outlet that it covers the visit and does not tell m, and
// whether it could have.
func (v *view) silentRow(m *news.Meeting, n int) wire.Row {
	a := v.ed.Readings[n].Article
	row := wire.Row{Outlet: v.outlets[v.outlet[n]], Article: a.ID, Published: a.Published, Silent: true}
	switch {
	case a.Published == "":
		row.Note = "covers the visit (day of publication not known), does not mention this " + contactNoun(m.Kind)
	case m.From != "" && a.Published < m.From:
		row.Note = "covers the visit (published " + Days(a.Published, a.Published) + ", before this " + contactNoun(m.Kind) + "), could not report it"
	default:
		row.Note = "covers the visit (published " + Days(a.Published, a.Published) + "), does not mention this " + contactNoun(m.Kind)
	}
	return row
}

func contactNoun(k news.ContactKind) string {
	switch k {
	case news.Talks:
		return "round of talks"
	case "":
		return "contact"
	}
	return string(k)
}
