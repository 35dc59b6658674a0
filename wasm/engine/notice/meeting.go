package notice

import (
	"sort"
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
)

// parties names those of a meeting, but for the visitor; where nobody is named, it
// says how they are described.
func (f *finder) parties(m *news.Meeting, but int) string {
	var names []string
	for _, e := range m.Participants {
		if e != but {
			names = append(names, f.short(e))
		}
	}
	if len(names) == 0 { // whom one outlet adds without a name, others may not have
		names = append(names, m.Unnamed...)
	}
	return list(names[:min(len(names), 6)])
}

// silences: outlets that cover a visit and do not tell all of its meetings. What an
// outlet published before a meeting could not tell of it and is no silence.
func (f *finder) silences() {
	for v := range f.ed.Visits {
		f.silence(v)
	}
}

// A teller is one outlet's part in a visit.
type teller struct {
	article int      // its first by publication
	last    news.Day // of its latest; "" is not known and counts as late
	could   int      // meetings it could tell
	tells   []int
}

func (f *finder) silence(v int) {
	vis := &f.ed.Visits[v]
	var held []int
	for _, i := range vis.Meetings {
		if m := &f.ed.Meetings[i]; m.Met() || m.Called() {
			held = append(held, i)
		}
	}
	ts := f.tellers(vis, held)
	if len(held) == 0 || len(ts) < 2 || vis.Visitor < 0 {
		return
	}
	var all, none []string
	missing, cells := 0, 0
	for _, t := range ts {
		cells += t.could
		missing += t.could - len(t.tells)
		switch o := f.outlet(t.article); {
		case len(t.tells) == len(held):
			all = append(all, o)
		case len(t.tells) == 0 && t.could > 0:
			none = append(none, o)
		}
	}
	if missing <= 0 || cells == 0 {
		return
	}
	out := news.Notice{Kind: news.Silence, Entities: []int{vis.Visitor}, Meetings: held, Rank: rankSilence + 49*missing/cells}
	out.Text = f.silenceText(vis, held, len(ts), all, none)
	out.Because = f.published(ts)
	for _, t := range ts {
		out.Outlets = append(out.Outlets, f.outlets([]int{t.article})...)
		row := news.Row{Article: t.article, Silent: len(t.tells) == 0}
		var told []string
		for _, i := range t.tells {
			told = append(told, f.parties(&f.ed.Meetings[i], vis.Visitor))
		}
		row.Text = strings.Join(told, " · ")
		if row.Silent {
			row.Text = "mentions none of them"
			if t.could == 0 {
				row.Text = "was published before them"
			}
		}
		out.Rows = append(out.Rows, row)
	}
	for _, i := range held { // a sentence for each meeting
		m := &f.ed.Meetings[i]
		for _, t := range m.Tellings {
			c := &f.ed.Readings[t.Article].Contacts[t.Contacts[0]]
			if len(c.Evidence) > 0 {
				out.Refs = addRef(out.Refs, news.Ref{Article: f.ed.Readings[t.Article].Article.ID, Span: c.Evidence[0]})
				break
			}
		}
	}
	if len(out.Refs) > 6 {
		out.Refs = out.Refs[:6]
	}
	f.add(out, vis.ID)
}

// tellers lists the outlets that cover a visit, by publication of their first article.
func (f *finder) tellers(vis *news.Visit, held []int) []*teller {
	var ts []*teller
	of := map[string]*teller{}
	for _, n := range f.byDay(vis.Covers) {
		o := f.outlet(n)
		t := of[o]
		if t == nil {
			t = &teller{article: n}
			of[o], ts = t, append(ts, t)
		}
		t.last = f.ed.Readings[n].Article.Published
	}
	for _, i := range held {
		m := &f.ed.Meetings[i]
		for _, tl := range m.Tellings {
			if t := of[f.outlet(tl.Article)]; t != nil && (len(t.tells) == 0 || t.tells[len(t.tells)-1] != i) {
				t.tells = append(t.tells, i)
			}
		}
		for _, t := range ts {
			tells := len(t.tells) > 0 && t.tells[len(t.tells)-1] == i
			if tells || t.last == "" || m.From == "" || t.last >= m.From {
				t.could++
			}
		}
	}
	return ts
}

// silenceText says who tells all and who tells none.
func (f *finder) silenceText(vis *news.Visit, held []int, outlets int, all, none []string) string {
	visit := f.ed.Entities[vis.Visitor].Name + "’s visit"
	if vis.Place >= 0 && vis.Place < len(f.ed.Entities) {
		visit += " to " + place(f.ed.Entities[vis.Place].Name)
	}
	if len(held) == 1 {
		return upper(some(none)) + " " + verb(len(none), "cover") + " " + visit + " and " + does(len(none)) + " not mention the meeting with " +
			f.parties(&f.ed.Meetings[held[0]], vis.Visitor) + "."
	}
	what := "all " + number(len(held)) + " meetings of " + visit
	if len(held) == 2 {
		what = "both meetings of " + visit
	}
	switch len(all) {
	case 0:
		return "None of the " + number(outlets) + " outlets reports " + what + "."
	case 1:
		return "Only " + all[0] + " reports " + what + "."
	}
	return upper(number(len(all))) + " of " + number(outlets) + " outlets report " + what + "."
}

// place puts the article before names that have one in a sentence.
func place(name string) string {
	for _, p := range []string{"United ", "Islamic Republic", "People’s Republic", "People's Republic", "Republic of", "Kingdom of",
		"Netherlands", "Philippines", "Czech Republic", "Dominican Republic", "Central African Republic", "Maldives", "Bahamas"} {
		if strings.HasPrefix(name, p) {
			return "the " + name
		}
	}
	return name
}

func does(n int) string {
	if n == 1 {
		return "does"
	}
	return "do"
}

// published tells the order of publication, which tells what could be known.
func (f *finder) published(ts []*teller) string {
	var days []news.Day
	on := map[news.Day][]string{}
	for _, t := range ts {
		d := f.ed.Readings[t.article].Article.Published
		if len(on[d]) == 0 {
			days = append(days, d)
		}
		on[d] = append(on[d], f.outlet(t.article))
	}
	var parts []string
	for _, d := range days {
		when := oneDay(d)
		if d == "" {
			when = "day not known"
		}
		parts = append(parts, some(on[d])+" ("+when+")")
	}
	return "In order of publication: " + strings.Join(parts, ", ") + "."
}

// disagreements: outlets that state different things of one meeting, field by field.
// What one leaves out is no disagreement.
func (f *finder) disagreements() {
	for i := range f.ed.Meetings {
		m := &f.ed.Meetings[i]
		if len(m.Tellings) < 2 {
			continue
		}
		f.days(i)
		f.places(i)
		f.roles(i)
		f.hosts(i)
		f.numbers(i)
	}
}

// A claim is what one article states in one field.
type claim struct {
	_       [0]func() // never compared: spares the code for it
	article int
	key     string // what is compared
	text    string
	ref     news.Ref
	clashes bool // with another outlet's
}

// differ makes a notice of claims if two of them, by different outlets, clash, and
// reports whether it did.
func (f *finder) differ(i int, field, what string, claims []claim, clash func(a, b claim) bool) bool {
	m := &f.ed.Meetings[i]
	any := false
	for x := range claims {
		for y := range x {
			if f.outlet(claims[x].article) != f.outlet(claims[y].article) && clash(claims[x], claims[y]) {
				any, claims[x].clashes, claims[y].clashes = true, true, true
			}
		}
	}
	if !any {
		return false
	}
	sort.SliceStable(claims, func(a, b int) bool { return claims[a].key < claims[b].key })
	n := news.Notice{Kind: news.Disagreement, Meetings: []int{i}, Entities: m.Participants, Rank: rankDisagree + min(5*len(claims), 40)}
	said := map[string]bool{}
	var parts []string
	var ns []int
	for _, c := range claims {
		if c.clashes { // who only says less differs from nobody
			ns = append(ns, c.article)
			if !said[c.key] && len(parts) < 4 {
				said[c.key] = true
				parts = append(parts, f.outlet(c.article)+": "+c.text)
			}
			n.Refs = addRef(n.Refs, c.ref)
		}
		n.Rows = append(n.Rows, news.Row{Article: c.article, Text: c.text})
	}
	for _, t := range m.Tellings {
		if !f.claimed(claims, t.Article) {
			n.Rows = append(n.Rows, news.Row{Article: t.Article, Text: "not said", Silent: true})
		}
	}
	n.Text = "The articles differ on " + what + ": " + strings.Join(parts, "; ") + "."
	n.Outlets = f.outlets(ns)
	f.add(n, m.ID+" "+field)
	return true
}

func (f *finder) claimed(claims []claim, article int) bool {
	for _, c := range claims {
		if c.article == article {
			return true
		}
	}
	return false
}

// about is a meeting in a sentence: the meeting of Raisi and Wei.
func (f *finder) about(m *news.Meeting) string { return "the meeting of " + f.parties(m, -1) }

func (f *finder) days(i int) {
	m := &f.ed.Meetings[i]
	var claims []claim
	for _, t := range m.Tellings {
		for _, ci := range t.Contacts {
			c := &f.ed.Readings[t.Article].Contacts[ci]
			if c.Day == news.Stated && c.From != "" && !c.DaySpan.Empty() {
				claims = append(claims, claim{article: t.Article, key: string(c.From + "/" + c.To), text: day(c.From, c.To), ref: f.sentence(t.Article, c.DaySpan)})
				break
			}
		}
	}
	if len(claims) < 2 {
		return // most meetings: nothing is put into words for them
	}
	f.differ(i, "day", "the day of "+f.about(m), claims, func(a, b claim) bool {
		af, at, _ := strings.Cut(a.key, "/")
		bf, bt, _ := strings.Cut(b.key, "/")
		return at < bf || bt < af
	})
}

// places clash only where they lie in different countries: a palace, its city and its
// country are one place told with more or less care.
func (f *finder) places(i int) {
	m := &f.ed.Meetings[i]
	var claims []claim
	for _, t := range m.Tellings {
		r := &f.ed.Readings[t.Article]
		for _, ci := range t.Contacts {
			c := &r.Contacts[ci]
			if c.Where != news.Stated || c.PlaceSpan.Empty() {
				continue
			}
			words := c.PlaceSpan.In(r.Article.Text)
			if iso := country(words); iso != "" {
				claims = append(claims, claim{article: t.Article, key: iso, text: words, ref: f.sentence(t.Article, c.PlaceSpan)})
				break
			}
		}
	}
	if len(claims) < 2 {
		return
	}
	f.differ(i, "place", "the place of "+f.about(m), claims, func(a, b claim) bool { return a.key != b.key })
}

// country is that of a country's or capital's name, or "".
func country(words string) string {
	k := strings.Join(fold(words), " ")
	if iso := lexicon.Country(k); iso != "" {
		return iso
	}
	return lexicon.Capital(k)
}

// roles clash where two outlets give one participant offices that one person seldom
// holds at once. Most hold several, and outlets choose: so only an office of a few,
// and none in common.
func (f *finder) roles(i int) {
	m := &f.ed.Meetings[i]
	for _, e := range m.Participants {
		if f.told[e] {
			continue
		}
		var claims []claim
		for _, t := range m.Tellings {
			if c, ok := f.office(t.Article, e); ok {
				claims = append(claims, c)
			}
		}
		f.told[e] = f.differ(i, "role "+f.ed.Entities[e].ID, "the office of "+f.ed.Entities[e].Name, claims, func(a, b claim) bool {
			return !meet(strings.Split(a.key, "|"), strings.Split(b.key, "|"))
		})
	}
}

// office is what article n states of e's high offices; its key lists them all.
func (f *finder) office(n, e int) (claim, bool) {
	r := &f.ed.Readings[n]
	var keys []string
	var first news.Span
	for _, at := range f.ed.Entities[e].Actors {
		if at.Article != n {
			continue
		}
		for _, role := range r.Actors[at.Actor].Roles {
			if k := high(role.Office); k != "" && !role.Empty() && !contains(keys, k) {
				keys = append(keys, k)
				if first.Empty() {
					first = role.Span
				}
			}
		}
	}
	if len(keys) == 0 {
		return claim{}, false
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return claim{article: n, key: strings.Join(keys, "|"), text: first.In(r.Article.Text), ref: f.sentence(n, first)}, true
}

// high is an office that excludes the others of its kind, or "".
func high(office string) string {
	switch o := strings.ToLower(office); {
	case o == "president", o == "vice president", o == "prime minister", o == "deputy prime minister",
		o == "king", o == "queen", o == "chancellor", o == "foreign minister", o == "defence minister",
		strings.HasPrefix(o, "minister of "), strings.HasPrefix(o, "deputy minister of "):
		return o
	}
	return ""
}
