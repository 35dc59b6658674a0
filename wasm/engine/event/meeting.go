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
	split bool // two outlets state two days, one after the other
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
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
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
	disputed := func(t *told, w window) (to *draft) {
		for _, d := range ds {
			if d.disputes(ts, t, w) {
				if to != nil {
					return nil
				}
				to = d
			}
		}
		return to
	}
	for _, basis := range []news.Basis{news.Stated, "stated, some days", news.Inferred, news.Unknown} {
		for _, t := range ts {
			w, known := t.days()
			b := t.c.Day
			if !known {
				b = news.Unknown
			} else if b == news.Unknown {
				b = news.Inferred
			}
			if b == news.Stated && w.lo < w.hi { // a week tells less than a day
				b = "stated, some days"
			}
			if b != basis {
				continue
			}
			switch basis {
			case news.Stated:
				if d := disputed(&t, w); d != nil {
					d.add(t)
					d.days, d.split = window{min(d.days.lo, w.lo), max(d.days.hi, w.hi)}, true
					continue
				}
				fallthrough
			case "stated, some days":
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

// disputes reports whether t tells the meeting of d and states another day for it: the
// next or the one before, at the same stated place, in an article of another outlet of
// the same day or the next. Where one article tells of both days there were two
// meetings.
func (d *draft) disputes(ts []told, t *told, w window) bool {
	f := &d.tells[0]
	if len(t.people) < 2 || !d.sure || d.split || d.days.lo != d.days.hi || d.days.lo-w.lo != 1 && w.lo-d.days.lo != 1 ||
		t.place < 0 || t.c.Where != news.Stated || t.outlet == "" {
		return false
	}
	for i := range d.tells {
		o := &d.tells[i]
		if o.outlet == t.outlet || o.place != t.place || o.c.Where != news.Stated || !o.win.known() || !t.win.known() ||
			o.win.hi-t.win.hi > 1 || t.win.hi-o.win.hi > 1 {
			return false
		}
	}
	for i := range ts {
		o := &ts[i]
		ow, known := o.days()
		if !known || o.c.Day != news.Stated {
			continue
		}
		if o.article == t.article && !ow.meets(w) || o.article == f.article && !ow.meets(d.days) {
			return false
		}
	}
	return true
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
	case stated == d.sure && w.meets(d.days) && !d.split:
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
	pairs := map[int][]*draft{} // of two people, by either
	for _, k := range keys {
		for _, d := range drafts[k] {
			if f := &d.tells[0]; len(f.people) == 2 {
				pairs[f.people[0]] = append(pairs[f.people[0]], d)
				pairs[f.people[1]] = append(pairs[f.people[1]], d)
			}
		}
	}
	for _, t := range lone {
		if d := counterpart(ed, pairs[t.people[0]], &t); d != nil {
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
	sort.Slice(order, func(i, j int) bool { return order[i] < order[j] })
	for _, k := range order {
		if drafts[k] == nil {
			keys = append(keys, k)
		}
		drafts[k] = append(drafts[k], grow(rest[k], func(a, b *told) bool { return likeUnnamed(a, b) })...)
	}
	return keys, drafts
}

// counterpart finds the one draft, of those of the one man t names, in which he met
// somebody who holds the office by which t describes its other side.
func counterpart(ed *news.Edition, drafts []*draft, t *told) *draft {
	if len(t.unnamed) != 1 || t.unnamed[0].office == "" || t.unnamed[0].country == "" {
		return nil
	}
	u := t.unnamed[0]
	w, known := t.days()
	if !known {
		w = t.win
	}
	var found *draft
	for _, d := range drafts {
		f := &d.tells[0]
		if class(f.c.Kind) != class(t.c.Kind) || f.c.Status != t.c.Status {
			continue
		}
		other := f.people[0]
		if other == t.people[0] {
			other = f.people[1]
		}
		if e := &ed.Entities[other]; e.Country != u.country || !holds(e, u.office) || !d.near(w) {
			continue
		}
		if found != nil {
			return nil
		}
		found = d
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
	least := d.tells[0].anchor
	var kinds count[news.ContactKind]
	seen := map[string]bool{}
	for _, t := range d.tells {
		least = min(least, t.anchor)
		kinds.add(t.c.Kind)
		for _, u := range t.unnamed {
			if len(t.people) > 1 || len(first.people) == 1 {
				m.Unnamed = appendNew(m.Unnamed, seen, u.text)
			}
		}
		for _, g := range t.groups {
			m.Unnamed = appendNew(m.Unnamed, seen, g)
		}
	}
	m.ID = "m:" + least.String()
	m.Kind = kinds.most()
	if d.dated && d.days.known() {
		m.From, m.To = date.FromNumber(d.days.lo), date.FromNumber(d.days.hi)
		if m.Day = news.Inferred; d.sure && !d.split {
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

// placeOf is the place most tellings state, else most infer; a town before the
// country it lies in.
func placeOf(ed *news.Edition, ts []told) (int, news.Basis) {
	for _, basis := range []news.Basis{news.Stated, news.Inferred} {
		var places count[int]
		for _, t := range ts {
			if t.place >= 0 && t.c.Where == basis {
				places.add(t.place)
			}
		}
		if best := commonestPlace(ed, places, false); best >= 0 {
			return best, basis
		}
	}
	return -1, news.Unknown
}

// commonestPlace is the place counted most, the first of several; countries before or behind
// all others. -1: none.
func commonestPlace(ed *news.Edition, places count[int], countries bool) int {
	best := counted[int]{of: -1}
	for _, p := range places {
		switch {
		case best.of < 0:
			best = p
		case isCountry(ed, p.of) != isCountry(ed, best.of):
			if isCountry(ed, p.of) == countries {
				best = p
			}
		case p.n > best.n || p.n == best.n && p.of < best.of:
			best = p
		}
	}
	return best.of
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
