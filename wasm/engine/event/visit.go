package event

import (
	"sort"

	"readout/wasm/engine/date"
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/link"
	"readout/wasm/news"
)

// A visit is one journey: one visitor, one country, one span of days. Tellings
// without days belong to the journey that lies in their article's window.

// journeyGap is how many days between two tellings make two journeys of them.
const journeyGap = 14

type journey struct {
	visitor int
	country string
	tells   []told
	days    window
	dated   bool
	exact   bool // the days are those of the whole visit, not only days in it
	basis   news.Basis
}

func visits(ed *news.Edition, all []told) []news.Visit {
	var js []*journey
	for _, dated := range []bool{true, false} {
		for _, t := range all {
			if _, known := t.days(); t.c.Kind != news.VisitContact || known != dated {
				continue
			}
			v := visitor(ed, &t)
			if v < 0 {
				continue
			}
			place(ed, &js, v, t)
		}
	}
	var out []news.Visit
	for _, j := range js {
		out = append(out, j.visit(ed))
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		if a.From != b.From {
			return a.From != "" && (b.From == "" || a.From < b.From)
		}
		return a.ID < b.ID
	})
	return out
}

// visitor is the first named party that is not the host.
func visitor(ed *news.Edition, t *told) int {
	for _, p := range t.c.Parties {
		if e := ed.EntityIndex(t.article, p.Actor); e >= 0 && !p.Host && ed.Entities[e].Kind == news.Person {
			return e
		}
	}
	return -1
}

func place(ed *news.Edition, js *[]*journey, v int, t told) {
	c := countryOf(ed, t.place)
	w, known := t.days()
	if !known {
		w = t.win
	}
	for _, j := range *js {
		if j.visitor != v || j.tells[0].c.Status != t.c.Status || j.elsewhere(&t, c) {
			continue
		}
		o := j.days
		if !j.dated {
			o = j.tells[0].win
		}
		if w.known() && o.known() && w.lo-journeyGap <= o.hi && o.lo-journeyGap <= w.hi || j.tells[0].article == t.article {
			j.add(t, c)
			return
		}
	}
	j := &journey{visitor: v}
	j.add(t, c)
	*js = append(*js, j)
}

// elsewhere reports whether a telling's place is known to be another, or, in another
// article, is not known to be the same: Samarkand may lie in any country but is not told
// to lie in China because somebody was there that week.
func (j *journey) elsewhere(t *told, c string) bool {
	if c != "" && j.country != "" {
		return c != j.country
	}
	if t.place < 0 || j.tells[0].article == t.article {
		return false
	}
	somewhere := false
	for i := range j.tells {
		if j.tells[i].place == t.place {
			return false
		}
		somewhere = somewhere || j.tells[i].place >= 0
	}
	return somewhere
}

func (j *journey) add(t told, country string) {
	j.tells = append(j.tells, t)
	if j.country == "" {
		j.country = country
	}
	w, known := t.days()
	if !known {
		return
	}
	basis := t.c.Day
	if basis == news.Unknown {
		basis = news.Inferred
	}
	exact := t.extent()
	switch {
	case !j.dated, exact && !j.exact, exact == j.exact && basis == news.Stated && j.basis != news.Stated:
		j.days, j.basis = w, basis
	case exact == j.exact && basis == j.basis && exact:
		if w.hi-w.lo > j.days.hi-j.days.lo { // a three-day visit, of which another tells one day
			j.days = w
		}
	case exact == j.exact && basis == j.basis && w.meets(j.days): // "this week" and a day of it
		j.days = window{max(w.lo, j.days.lo), min(w.hi, j.days.hi)}
	}
	j.dated, j.exact = true, j.exact || exact
}

func (j *journey) visit(ed *news.Edition) news.Visit {
	v := news.Visit{Visitor: j.visitor, Status: j.tells[0].c.Status, Country: j.country, Place: -1}
	least := j.tells[0].anchor
	for _, t := range j.tells {
		least = min(least, t.anchor)
	}
	v.ID = "v:" + least.String()
	if j.dated {
		v.From, v.To, v.Day = date.FromNumber(j.days.lo), date.FromNumber(j.days.hi), j.basis
	}
	v.Place = destination(ed, j.tells)
	v.Tellings = tellings(j.tells)
	return v
}

// destination prefers the country: it is what a visit is to.
func destination(ed *news.Edition, ts []told) int {
	var places count[int]
	for _, t := range ts {
		if t.place >= 0 {
			places.add(t.place)
		}
	}
	return commonestPlace(ed, places, true)
}

// countryOf is the country a place is or, for a capital, lies in.
func countryOf(ed *news.Edition, e int) string {
	if e < 0 {
		return ""
	}
	k := link.Fold(ed.Entities[e].Name)
	if c := lexicon.Country(k); c != "" {
		return c
	}
	return lexicon.Capital(k)
}

// bind gives each meeting the visit it belongs to, and each visit the articles
// that cover it: those that tell anything of it.
func bind(ed *news.Edition) {
	by := map[int][]int{} // visitor → visits
	for i := range ed.Visits {
		by[ed.Visits[i].Visitor] = append(by[ed.Visits[i].Visitor], i)
	}
	for i := range ed.Visits {
		v := &ed.Visits[i]
		v.Covers = append(v.Covers, articlesOf(v.Tellings)...)
	}
	for m := range ed.Meetings {
		mt := &ed.Meetings[m]
		for _, p := range mt.Participants {
			for _, v := range by[p] {
				if mt.Visit < 0 && belongs(ed, mt, &ed.Visits[v]) {
					mt.Visit = v
				}
			}
		}
		if mt.Visit >= 0 {
			v := &ed.Visits[mt.Visit]
			v.Meetings = append(v.Meetings, m)
			v.Covers = append(v.Covers, articlesOf(mt.Tellings)...)
		}
	}
	for i := range ed.Visits {
		cs := ed.Visits[i].Covers
		sort.Slice(cs, func(i, j int) bool { return cs[i] < cs[j] })
		ed.Visits[i].Covers = once(cs)
	}
}

func articlesOf(ts []news.Telling) []int {
	out := make([]int, len(ts))
	for i := range ts {
		out[i] = ts[i].Article
	}
	return out
}

func belongs(ed *news.Edition, m *news.Meeting, v *news.Visit) bool {
	if m.Status != v.Status || m.Kind != news.MeetingContact && m.Kind != news.Talks {
		return false
	}
	if c := countryOf(ed, m.Place); c != "" && v.Country != "" && c != v.Country {
		return false
	}
	lo, ok1 := date.DayNumber(m.From)
	hi, ok2 := date.DayNumber(m.To)
	from, ok3 := date.DayNumber(v.From)
	to, ok4 := date.DayNumber(v.To)
	if ok1 && ok2 && ok3 && ok4 {
		return lo <= to+1 && from-1 <= hi
	}
	for _, t := range m.Tellings { // no day: one article must tell both
		for _, u := range v.Tellings {
			if t.Article == u.Article {
				return true
			}
		}
	}
	return false
}

// extent reports whether the days of t are those of the whole visit ("a three-day
// visit", "from 3 to 5 May") and not only days in which it lay ("this week").
func (t *told) extent() bool {
	if t.c.From == t.c.To {
		return false
	}
	for _, d := range t.dates {
		if d.Overlaps(t.c.DaySpan) && (d.Precision == news.ByWeek || d.Precision == news.ByMonth || d.Precision == news.BySeason || d.Precision == news.ByYear) {
			return false
		}
	}
	return true
}
