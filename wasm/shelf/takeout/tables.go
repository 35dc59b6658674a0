package takeout

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The tables, one function each. What a row is: network, a sentence of a line;
// meetings and accounts, one outlet's account of one meeting, silent ones too; names,
// one spelling in one outlet; quotes, one telling of one statement; notices, one
// sentence of one notice; articles, one article.

func networkSheet(b *book) *sheet {
	s := newSheet("from", "from_kind", "how", "to", "to_kind", "weight", "line")
	n := b.net
	for _, l := range n.Lines {
		from, to := n.Nodes[l.From], n.Nodes[l.To]
		cells := []string{label(from), string(from.Kind), string(l.Kind), label(to), string(to.Kind), number(l.Weight), l.ID}
		for _, p := range b.behind(l) {
			s.said(b, p, cells...)
		}
	}
	return s
}

// behind are the sentences a line rests on: its own, or of the meeting it is half of.
func (b *book) behind(l wire.Line) (list []wire.Passage) {
	if m := half(b.net, l); m != nil {
		return b.wordsOf(b.meeting[m.ID])
	}
	if e := b.edge[l.ID]; e != nil {
		return b.passages(e.Passages)
	}
	return nil
}

// wordsOf are the sentences that tell a meeting, by outlet.
func (b *book) wordsOf(m *wire.Meeting) (list []wire.Passage) {
	if m == nil {
		return nil
	}
	for _, r := range m.Rows {
		list = append(list, b.passages(r.Words)...)
	}
	return list
}

// label is a node's name; meetings are told apart by their day as well.
func label(n wire.Node) string {
	if n.Kind == news.MeetingNode {
		return n.Title
	}
	return n.Label
}

var accountColumns = []string{"meeting", "who", "kind", "status", "day_from", "day_to", "day_basis", "place", "place_basis", "visit",
	"tells", "names_used", "titles_used", "its_day", "its_day_basis", "its_place", "its_place_basis", "passed_on_by", "note"}

func meetingsSheet(b *book) *sheet {
	s := newSheet(accountColumns...)
	for _, brief := range b.meetingsShown() {
		if m := b.meeting[brief.ID]; m != nil {
			b.accounts(s, m)
		}
	}
	return s
}

func accountsSheet(b *book) *sheet {
	s := newSheet(accountColumns...)
	if m := b.meeting[b.arg]; m != nil {
		b.accounts(s, m)
	}
	return s
}

// accounts are the rows of a meeting: one for every account, and for every silence.
func (b *book) accounts(s *sheet, m *wire.Meeting) {
	from, to := days(m.From, m.To)
	visit := ""
	if m.Visit != nil {
		visit = visitTitle(m.Visit)
	}
	for _, r := range m.Rows {
		if !b.outlet(r.Outlet) || !b.compared(r.Outlet) {
			continue
		}
		cells := []string{b.link("meeting", m.ID), who(m.Who), string(m.Kind), string(m.Status), from, to, basis(m.Day),
			m.Place.Text, basis(m.Place), visit, yes(!r.Silent), tolds(r.Who), tolds(r.Titles),
			r.Day.Text, basis(r.Day), r.Place.Text, basis(r.Place), r.Through.Text, r.Note}
		link := b.link("article", r.Article)
		if len(r.Words) > 0 {
			link = b.sentence(r.Words[0])
		}
		s.row(append(cells, b.source(r.Article, r.Outlet, texts(r.Words), link)...)...)
	}
}

// compared reports whether an outlet is among those that a comparison shows.
func (b *book) compared(o wire.Outlet) bool {
	chosen := b.narrow["outlets"]
	return b.view != "compare" || chosen == "" || strings.Contains(","+chosen+",", ","+o.Badge+",")
}

func visitTitle(v *wire.Visit) string {
	s := v.Visitor.Name
	if v.Place != "" {
		s += ", " + v.Place
	}
	if v.Days.Text != "" {
		s += ", " + v.Days.Text
	}
	return s
}

// tolds are what a row tells of each participant, in their order.
func tolds(list []wire.Told) string {
	var out []string
	some := false
	for _, t := range list {
		some = some || t.Text != ""
		if t.Text == "" {
			t.Text = "(not named)"
		}
		out = append(out, squeeze(t.Text))
	}
	if !some {
		return ""
	}
	return strings.Join(out, "; ")
}

// people are the rows of names that the view shows.
func (b *book) people() (out []wire.NameRow) {
	if b.view == "person" {
		if p := b.person[b.arg]; p != nil {
			return []wire.NameRow{p.Row}
		}
		return nil
	}
	if b.names == nil {
		return nil
	}
	for _, r := range b.names.People {
		switch only := b.narrow["only"]; {
		case only == "several" && !r.Several && !r.Suspect, only == "suspect" && !r.Suspect:
		default:
			out = append(out, r)
		}
	}
	return out
}

func namesSheet(b *book) *sheet {
	s := newSheet("person", "name", "kind", "country", "role", "spelling", "times", "suspect", "joined_to", "reasons")
	rows, outlets := b.people(), []wire.Outlet(nil)
	switch {
	case b.view == "person" && b.person[b.arg] != nil:
		outlets = b.person[b.arg].Outlets
	case b.names != nil:
		outlets = b.names.Outlets
		if b.narrow["only"] == "" {
			rows = append(rows, b.names.Others...)
		}
	}
	for i := range rows {
		r := &rows[i]
		for k, cell := range r.Cells {
			for _, sp := range cell {
				why := reasoned(r, sp, outlets[k])
				id := ""
				if r.Kind == news.Person {
					id = b.link("person", r.ID)
				}
				cells := []string{id, r.Name, string(r.Kind), r.Country, r.Role, sp.Surface, number(sp.Count), yes(sp.Suspect), why.To, strings.Join(why.Reasons, "; ")}
				if p, ok := b.where(r, sp, outlets[k], why); ok {
					s.said(b, p, cells...)
				} else {
					s.row(append(cells, outlets[k].Name, outlets[k].Country, "", "", "", "", "")...)
				}
			}
		}
	}
	return s
}

// reasoned is why a spelling in an outlet was joined to the name, if that is told.
func reasoned(r *wire.NameRow, sp wire.Spelling, o wire.Outlet) wire.Reasoned {
	for _, w := range r.Why {
		if w.Surface == sp.Surface && w.Outlet.Name == o.Name {
			return w
		}
	}
	return wire.Reasoned{}
}

// where is the first sentence in which an outlet spells a name so.
func (b *book) where(r *wire.NameRow, sp wire.Spelling, o wire.Outlet, why wire.Reasoned) (wire.Passage, bool) {
	if p := b.person[r.ID]; p != nil {
		for _, ps := range p.Passages {
			if ps.Outlet.Name != o.Name {
				continue
			}
			for _, m := range ps.Marks {
				if m.In(ps.Text) == sp.Surface {
					return ps, true
				}
			}
		}
	}
	for _, ps := range why.Passages {
		if ps.Outlet.Name == o.Name && strings.Contains(ps.Text, sp.Surface) {
			return ps, true
		}
	}
	return wire.Passage{}, false
}

func quotesSheet(b *book) *sheet {
	s := newSheet("statement", "speaker", "speaker_country", "speaker_basis", "form", "words", "passed_on_by", "passed_on_basis")
	for _, q := range b.quotes() {
		form := "in other words"
		if q.Direct {
			form = "direct"
		}
		s.said(b, q.Passage, b.link("quote", q.ID), q.Speaker.Name, q.Speaker.Country, speakerBasis(q), form, quotedText(q.Passage), q.Via.Text, basis(q.Via))
	}
	return s
}

func speakerBasis(q wire.QuoteLine) string {
	if q.Speaker.Name == "" {
		return ""
	}
	return string(q.Basis)
}

// quotes are those that the view shows, each telling once.
func (b *book) quotes() (out []wire.QuoteLine) {
	seen := map[[3]string]bool{}
	add := func(list []wire.QuoteLine) {
		for _, q := range list {
			key := [3]string{q.ID, q.Passage.Article, number(q.Passage.At.Start) + quotedText(q.Passage)}
			if !seen[key] && b.outlet(q.Passage.Outlet) && b.compared(q.Passage.Outlet) {
				seen[key] = true
				out = append(out, q)
			}
		}
	}
	switch b.view {
	case "person":
		if p := b.person[b.arg]; p != nil {
			add(p.Quotes)
		}
	case "meeting", "compare":
		if m := b.meeting[b.arg]; m != nil {
			for _, r := range m.Rows {
				add(r.Quoted)
			}
		}
	case "quote":
		if q := b.quote[b.arg]; q != nil {
			add(q.Lines)
		}
	case "article", "articles":
		for _, id := range b.quoted() {
			q := b.quote[id]
			if q == nil {
				continue
			}
			for _, l := range q.Lines {
				if b.view == "articles" || l.Passage.Article == b.arg {
					add([]wire.QuoteLine{l})
				}
			}
		}
	}
	return out
}

// quotedText is what the quote marks of a passage cover, or the whole of it.
func quotedText(p wire.Passage) string {
	var sp news.Span
	for _, m := range p.Marks {
		if m.Kind != wire.MarkQuote && m.Kind != wire.MarkChanged {
			continue
		}
		if sp.Empty() {
			sp = m.Span
		}
		sp.End = max(sp.End, m.End)
	}
	if s := sp.In(p.Text); s != "" {
		return squeeze(s)
	}
	return squeeze(p.Text)
}

func noticesSheet(b *book) *sheet {
	s := newSheet("notice", "kind", "what", "because", "view")
	for _, n := range b.overview.Notices {
		kind := strings.ReplaceAll(strings.ReplaceAll(string(n.Kind), ",", ""), " ", "-")
		if want := b.narrow["kind"]; want != "" && want != kind {
			continue
		}
		view := ""
		if n.Address != "" {
			v, id, _ := strings.Cut(n.Address, "/")
			view = b.link(v, id)
		}
		cells := []string{n.ID, string(n.Kind), n.Text, n.Because, view}
		for _, p := range n.Passages {
			s.said(b, p, cells...)
		}
		for _, r := range n.Rows {
			if r.Silent {
				s.row(append(append([]string{}, cells...), r.Outlet.Name, r.Outlet.Country, "", "", "", r.Text, "")...)
			}
		}
	}
	return s
}

func articlesSheet(b *book) *sheet {
	s := &sheet{columns: []string{"outlet", "outlet_country", "published", "article", "address", "licence", "words", "people", "meetings", "direct_quotes", "warnings", "readout"}}
	for _, a := range b.articles.List {
		if b.outlet(a.Outlet) {
			s.row(a.Outlet.Name, a.Outlet.Country, string(a.Published), a.Title, address(a), a.Licence, number(a.Words), number(a.People),
				number(a.Meetings), number(a.Quotes), strings.Join(a.Warnings, "; "), b.link("article", a.ID))
		}
	}
	return s
}
