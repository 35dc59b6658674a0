package event

import (
	"sort"

	"readout/wasm/engine/amend"
	"readout/wasm/engine/date"
	"readout/wasm/news"
)

// The reader's word on meetings comes when they stand, and before visits, edges and
// notices are made of them. What a correction is about is found first, for all of them:
// so taking a participant out does not hide the meeting from the next correction. Then
// all are applied, and meetings that have become the same are made one.
//
// The simpler way, correcting the contacts of the articles, would say of an article
// that it tells what it does not tell; the accounts stay what they are.

func correct(ed *news.Edition, book *amend.Book) {
	type job struct {
		i, meeting int
		c          *news.Correction
	}
	var jobs []job
	book.Each(func(i int, c *news.Correction) {
		m, why := meant(ed, book, c)
		if m < 0 {
			book.Refuse(i, why)
			return
		}
		jobs = append(jobs, job{i, m, c})
	}, news.ContactIs, news.TookPart, news.NoPart, news.DayIs, news.PlaceIs)
	if len(jobs) == 0 {
		return
	}
	// The meetings of the jobs are known by their ids when they have been put in order anew.
	id := make([]string, len(jobs))
	for n, j := range jobs {
		m := &ed.Meetings[j.meeting]
		id[n] = m.ID
		if why := apply(ed, book, m, j.c); why != "" {
			book.Refuse(j.i, why)
			id[n] = ""
			continue
		}
		if !m.Has(j.c.Kind) {
			m.Corrected = append(m.Corrected, j.c.Kind)
		}
	}
	now := unite(ed)
	sort.SliceStable(ed.Meetings, func(i, j int) bool { return earlier(&ed.Meetings[i], &ed.Meetings[j]) })
	for n, j := range jobs {
		for m := range ed.Meetings {
			if id[n] != "" && ed.Meetings[m].ID == now[id[n]] {
				book.Done(j.i, func(o *news.Outcome) { o.Meeting = m })
			}
		}
	}
}

// meant is the meeting that a correction is about: the one that holds the words it
// names; of several, as when one sentence tells of two, the one whose people are most
// like those it names, and last the one of that very id. Why there is none otherwise.
func meant(ed *news.Edition, book *amend.Book, c *news.Correction) (int, string) {
	named := map[int]bool{}
	for _, id := range c.With {
		named[book.Entity(ed, id)] = true
	}
	best, most, tie := -1, -1<<30, false
	for m := range ed.Meetings {
		if !tells(&ed.Meetings[m], book.Contacts(c.Of)) {
			continue
		}
		n := 0
		for _, p := range ed.Meetings[m].Participants {
			if named[p] {
				n += 4
			} else {
				n -= 2
			}
		}
		if ed.Meetings[m].ID == c.Of {
			n++
		}
		switch {
		case n > most:
			best, most, tie = m, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		return -1, amend.Ambiguous
	}
	return best, amend.Gone
}

func tells(m *news.Meeting, places []amend.Place) bool {
	for _, t := range m.Tellings {
		for _, p := range places {
			if p.Article != t.Article {
				continue
			}
			for _, c := range t.Contacts {
				if c == p.Index {
					return true
				}
			}
		}
	}
	return false
}

// apply does what c says to m; a sentence where it cannot be done.
func apply(ed *news.Edition, book *amend.Book, m *news.Meeting, c *news.Correction) string {
	e := -1
	if c.And != "" {
		if e = book.Entity(ed, c.And); e < 0 {
			return amend.Gone
		}
	}
	switch c.Kind {
	case news.ContactIs:
		status, kind, ok := contactValue(c.Value)
		if !ok {
			return amend.WrongKind
		}
		m.Status, m.Kind = status, kind
	case news.TookPart:
		if e < 0 || ed.Entities[e].Kind != news.Person {
			return amend.WrongKind
		}
		if at := sort.SearchInts(m.Participants, e); at == len(m.Participants) || m.Participants[at] != e {
			m.Participants = insert(append([]int{}, m.Participants...), e)
			m.Added = insert(m.Added, e)
		}
	case news.NoPart:
		var rest []int
		for _, p := range m.Participants {
			if p != e {
				rest = append(rest, p)
			}
		}
		if len(rest) == 0 {
			return amend.Nobody
		}
		if len(rest) < len(m.Participants) {
			m.Participants, m.Removed = rest, insert(m.Removed, e)
		}
	case news.DayIs:
		if m.From, m.To, m.Day = c.From, c.To, news.Corrected; !days(c) {
			m.From, m.To = "", ""
		}
	case news.PlaceIs:
		if e >= 0 && ed.Entities[e].Kind == news.Person {
			return amend.WrongKind
		}
		m.Place, m.Where = e, news.Corrected
	}
	return ""
}

func insert(list []int, e int) []int {
	list = append(list, e)
	sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
	return list
}

// contactValue reads what [news.ContactValue] writes.
func contactValue(s string) (news.Status, news.ContactKind, bool) {
	for _, status := range []news.Status{news.Held, news.Planned, news.Cancelled, news.Denied, news.Misread} {
		for _, kind := range []news.ContactKind{news.MeetingContact, news.Talks, news.Call, news.Letter, news.Invitation} {
			if s == news.ContactValue(status, kind) {
				return status, kind, true
			}
		}
	}
	return "", "", false
}

// days reports whether c names days, in order.
func days(c *news.Correction) bool {
	_, ok := date.DayNumber(c.From)
	_, ok2 := date.DayNumber(c.To)
	return ok && ok2 && c.From <= c.To
}

// unite makes one of meetings that corrections have made the same: the same people,
// kind and status, on the same known day. It gives the id that each id stands under now.
func unite(ed *news.Edition) map[string]string {
	now := map[string]string{}
	first := map[string]int{}
	var out []news.Meeting
	corrected := map[string]bool{}
	key := func(m *news.Meeting) string {
		if m.From == "" || m.Status == news.Misread {
			return "\x00" + m.ID
		}
		return class(m.Kind) + "\x00" + string(m.Status) + "\x00" + string(m.From) + string(m.To) + names(m.Participants)
	}
	for i := range ed.Meetings {
		if m := &ed.Meetings[i]; len(m.Corrected) > 0 {
			corrected[key(m)] = true
		}
	}
	for i := range ed.Meetings {
		m := ed.Meetings[i]
		k := key(&m)
		n, ok := first[k]
		if !ok || !corrected[k] {
			first[k] = len(out)
			now[m.ID] = m.ID
			out = append(out, m)
			continue
		}
		one := &out[n]
		old := one.ID
		absorb(one, &m)
		for id, to := range now {
			if to == old {
				now[id] = one.ID
			}
		}
		now[m.ID] = one.ID
	}
	ed.Meetings = out
	return now
}

// absorb puts what tells of o into m.
func absorb(m, o *news.Meeting) {
	m.ID = min(m.ID, o.ID)
	for _, u := range o.Unnamed {
		seen := false
		for _, x := range m.Unnamed {
			seen = seen || x == u
		}
		if !seen {
			m.Unnamed = append(m.Unnamed, u)
		}
	}
	if m.Place < 0 || o.Where == news.Corrected {
		m.Place, m.Where = o.Place, o.Where
	}
	if o.Day == news.Corrected {
		m.Day = o.Day
	}
	for _, k := range o.Corrected {
		if !m.Has(k) {
			m.Corrected = append(m.Corrected, k)
		}
	}
	for _, e := range o.Added {
		m.Added = insert(m.Added, e)
	}
	for _, e := range o.Removed {
		m.Removed = insert(m.Removed, e)
	}
	by := map[int][]int{}
	for _, t := range append(append([]news.Telling{}, m.Tellings...), o.Tellings...) {
		by[t.Article] = append(by[t.Article], t.Contacts...)
	}
	m.Tellings = nil
	for a, cs := range by {
		sort.Slice(cs, func(i, j int) bool { return cs[i] < cs[j] })
		m.Tellings = append(m.Tellings, news.Telling{Article: a, Contacts: cs})
	}
	sort.Slice(m.Tellings, func(i, j int) bool { return m.Tellings[i].Article < m.Tellings[j].Article })
}
