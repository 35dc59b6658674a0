package event

import (
	"sort"
	"strings"

	"readout/wasm/engine/date"
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/link"
	"readout/wasm/news"
)

// Two tellings are of one meeting when they name the same people, tell the same
// kind of contact and nothing in their days speaks against it. The looser rule,
// one set of people inside the other, joins a talk of two men to the cabinet
// meeting they both sat in; the stricter, equal stated days, splits the meeting of
// the outlet that gives no day. So: stated days first make the meetings; a telling
// without a day joins the one meeting of these people that lies in the week before
// its article appeared, and stays alone where there are two.

// A draft is a meeting in the making.
type draft struct {
	tells []told
	days  window
	dated bool // some telling has days
	sure  bool // stated days
}

func meetings(ed *news.Edition, all []told) []news.Meeting {
	by := map[string][]told{}
	var keys []string
	for _, t := range all {
		if t.c.Kind == news.VisitContact {
			continue
		}
		k := class(t.c.Kind) + "\x00" + string(t.c.Status) + "\x00" + names(t.people)
		if len(t.people) == 1 {
			k += "\x00" // told apart by who is not named
		}
		if by[k] == nil {
			keys = append(keys, k)
		}
		by[k] = append(by[k], t)
	}
	sort.Strings(keys)
	drafts := map[string][]*draft{}
	var lone []told // one named side
	for _, k := range keys {
		if len(by[k][0].people) == 1 {
			lone = append(lone, by[k]...)
			continue
		}
		drafts[k] = grow(by[k], func(a, b *told) bool { return true })
	}
	keys, drafts = adopt(ed, keys, drafts, lone)
	var out []news.Meeting
	for _, k := range keys {
		for _, d := range drafts[k] {
			out = append(out, d.meeting(ed))
		}
	}
	sort.Slice(out, func(i, j int) bool { return earlier(&out[i], &out[j]) })
	seen := map[string]int{} // one text brought twice with other facts has its anchors twice
	for i := range out {
		id := out[i].ID
		if seen[id]++; seen[id] > 1 {
			out[i].ID += "-" + itoa(seen[id])
		}
	}
	return out
}

// class puts meetings and talks together: what one outlet calls talks another
// calls a meeting.
func class(k news.ContactKind) string {
	if k == news.Talks {
		return string(news.MeetingContact)
	}
	return string(k)
}

// grow makes drafts of tellings of the same people: the dated first.
func grow(ts []told, alike func(a, b *told) bool) []*draft {
	var ds []*draft
	place := func(t told, fit func(*draft) bool) {
		var to *draft
		n := 0
		for _, d := range ds {
			if fit(d) && alike(&d.tells[0], &t) {
				to = d
				n++
			}
		}
		if n != 1 {
			to = &draft{}
			ds = append(ds, to)
		}
		to.add(t)
	}
	for _, basis := range []news.Basis{news.Stated, news.Inferred, news.Unknown} {
		for _, t := range ts {
			w, known := t.days()
			b := t.c.Day
			if !known {
				b = news.Unknown
			} else if b == news.Unknown {
				b = news.Inferred
			}
			if b != basis {
				continue
			}
			switch basis {
			case news.Stated:
				place(t, func(d *draft) bool { return d.days.meets(w) })
			case news.Inferred:
				place(t, func(d *draft) bool { return d.dated && w.lo-3 <= d.days.hi && d.days.lo <= w.hi+3 })
			default:
				place(t, func(d *draft) bool { return d.near(t.win) || d.tells[0].article == t.article && !d.dated })
			}
		}
	}
	return ds
}

// near reports whether the draft may be what an article of window w tells undated.
func (d *draft) near(w window) bool {
	if d.dated {
		return d.days.meets(w)
	}
	for _, t := range d.tells {
		if t.win.meets(w) {
			return true
		}
	}
	return false
}

func (d *draft) add(t told) {
	d.tells = append(d.tells, t)
	w, known := t.days()
	if !known {
		return
	}
	stated := t.c.Day == news.Stated
	switch {
	case !d.dated, stated && !d.sure:
		d.days = w
	case stated == d.sure && w.meets(d.days):
		d.days = window{max(w.lo, d.days.lo), min(w.hi, d.days.hi)}
	}
	d.dated, d.sure = true, d.sure || stated
}

// adopt places the tellings in which only one side is named. Where the other side
// is described by an office that one known counterpart holds, the telling joins
// that meeting; else tellings with like descriptions make a meeting of their own.
func adopt(ed *news.Edition, keys []string, drafts map[string][]*draft, lone []told) ([]string, map[string][]*draft) {
	rest := map[string][]told{}
	var order []string
	for _, t := range lone {
		if d := counterpart(ed, keys, drafts, &t); d != nil {
			d.add(t)
			continue
		}
		if len(t.unnamed) == 0 && len(t.groups) == 0 && t.c.Kind != news.Letter && t.c.Kind != news.Invitation {
			continue // one man does not meet
		}
		k := class(t.c.Kind) + "\x00" + string(t.c.Status) + "\x00" + names(t.people)
		if rest[k] == nil {
			order = append(order, k)
		}
		rest[k] = append(rest[k], t)
	}
	sort.Strings(order)
	for _, k := range order {
		if drafts[k] == nil {
			keys = append(keys, k)
		}
		drafts[k] = append(drafts[k], grow(rest[k], func(a, b *told) bool { return likeUnnamed(a, b) })...)
	}
	return keys, drafts
}

// counterpart finds the one draft of another article in which the people t names
// met somebody who holds the office by which t describes its other side.
func counterpart(ed *news.Edition, keys []string, drafts map[string][]*draft, t *told) *draft {
	if len(t.unnamed) != 1 || t.unnamed[0].office == "" || t.unnamed[0].country == "" {
		return nil
	}
	u := t.unnamed[0]
	w, known := t.days()
	if !known {
		w = t.win
	}
	var found *draft
	for _, k := range keys {
		for _, d := range drafts[k] {
			f := &d.tells[0]
			if len(f.people) != 2 || class(f.c.Kind) != class(t.c.Kind) || f.c.Status != t.c.Status || !d.near(w) {
				continue
			}
			other := f.people[0]
			if other == t.people[0] {
				other = f.people[1]
			} else if f.people[1] != t.people[0] {
				continue
			}
			if e := &ed.Entities[other]; e.Country != u.country || !holds(e, u.office) {
				continue
			}
			if found != nil {
				return nil
			}
			found = d
		}
	}
	return found
}

func holds(e *news.Entity, office string) bool {
	for _, r := range e.Roles {
		if r == office {
			return true
		}
	}
	return false
}

// likeUnnamed reports whether two descriptions share at least half of their words.
func likeUnnamed(a, b *told) bool {
	if len(a.unnamed) == 0 || len(b.unnamed) == 0 {
		return len(a.unnamed) == len(b.unnamed)
	}
	x, y := strings.Fields(link.Fold(a.unnamed[0].text)), strings.Fields(link.Fold(b.unnamed[0].text))
	shared := 0
	for _, w := range x {
		for _, v := range y {
			if w == v {
				shared++
				break
			}
		}
	}
	return 2*shared >= max(len(x), len(y))
}

func (d *draft) meeting(ed *news.Edition) news.Meeting {
	first := &d.tells[0]
	m := news.Meeting{Status: first.c.Status, Participants: first.people, Place: -1, Visit: -1}
	least := ""
	kinds := map[string]int{}
	seen := map[string]bool{}
	for _, t := range d.tells {
		if least == "" || t.anchor < least {
			least = t.anchor
		}
		kinds[string(t.c.Kind)]++
		for _, u := range t.unnamed {
			if len(t.people) > 1 || len(first.people) == 1 {
				m.Unnamed = appendNew(m.Unnamed, seen, u.text)
			}
		}
		for _, g := range t.groups {
			m.Unnamed = appendNew(m.Unnamed, seen, g)
		}
	}
	m.ID = "m:" + least
	m.Kind = news.ContactKind(commonest(kinds))
	if d.dated && d.days.known() {
		m.From, m.To = date.FromNumber(d.days.lo), date.FromNumber(d.days.hi)
		if m.Day = news.Inferred; d.sure {
			m.Day = news.Stated
		}
	}
	m.Place, m.Where = placeOf(ed, d.tells)
	m.Tellings = tellings(d.tells)
	return m
}

func appendNew(list []string, seen map[string]bool, s string) []string {
	if k := link.Fold(s); !seen[k] {
		seen[k] = true
		list = append(list, s)
	}
	return list
}

func commonest(m map[string]int) string {
	best := ""
	for s, n := range m {
		if best == "" || n > m[best] || n == m[best] && s < best {
			best = s
		}
	}
	return best
}

// placeOf is the place most tellings state, else most infer; a town before the
// country it lies in.
func placeOf(ed *news.Edition, ts []told) (int, news.Basis) {
	for _, basis := range []news.Basis{news.Stated, news.Inferred} {
		count := map[int]int{}
		for _, t := range ts {
			if t.place >= 0 && t.c.Where == basis {
				count[t.place]++
			}
		}
		best := -1
		for p, n := range count {
			switch {
			case best < 0:
				best = p
			case isCountry(ed, p) != isCountry(ed, best):
				if isCountry(ed, best) {
					best = p
				}
			case n > count[best] || n == count[best] && p < best:
				best = p
			}
		}
		if best >= 0 {
			return best, basis
		}
	}
	return -1, news.Unknown
}

func isCountry(ed *news.Edition, e int) bool {
	return lexicon.Country(link.Fold(ed.Entities[e].Name)) != ""
}

// tellings groups by article, in the order of the articles and their texts.
func tellings(ts []told) []news.Telling {
	sorted := append([]told{}, ts...)
	sort.Slice(sorted, func(i, j int) bool {
		if sorted[i].article != sorted[j].article {
			return sorted[i].article < sorted[j].article
		}
		return sorted[i].contact < sorted[j].contact
	})
	var out []news.Telling
	for _, t := range sorted {
		if n := len(out); n == 0 || out[n-1].Article != t.article {
			out = append(out, news.Telling{Article: t.article})
		}
		l := &out[len(out)-1]
		l.Contacts = append(l.Contacts, t.contact)
	}
	return out
}

// earlier orders meetings by day, those without one last, ties by id.
func earlier(a, b *news.Meeting) bool {
	if a.From != b.From {
		return a.From != "" && (b.From == "" || a.From < b.From)
	}
	return a.ID < b.ID
}
