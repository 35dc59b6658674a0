package desk

import (
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// meetingList is every contact: by visit, loose, and what is no meeting.
func (v *view) meetingList(f filter) *wire.Meetings {
	out := &wire.Meetings{Visits: []wire.Visit{}}
	left := 0
	var visits []int
	for i := range v.ed.Visits {
		if v.anyArticle(f, v.ed.Visits[i].Covers) {
			visits = append(visits, i)
		}
	}
	sort.SliceStable(visits, func(i, j int) bool { return v.ed.Visits[visits[i]].From < v.ed.Visits[visits[j]].From })
	for _, i := range visits {
		if len(out.Visits) == maxListed/4 {
			left++
			continue
		}
		visit := v.visitPage(i, true)
		visit.Meetings, visit.Other = v.onlyTold(f, visit.Meetings), v.onlyTold(f, visit.Other)
		out.Visits = append(out.Visits, visit)
	}
	for _, i := range v.chronological(nil) {
		m := &v.ed.Meetings[i]
		if m.Visit >= 0 || !v.told(f, m) {
			continue
		}
		switch met := m.Met() || m.Called(); {
		case len(out.Loose)+len(out.Other) >= maxListed:
			left++
		case met:
			out.Loose = append(out.Loose, v.meetingBrief(i))
		default:
			out.Other = append(out.Other, v.meetingBrief(i))
		}
	}
	out.Left = left
	return out
}

// chronological sorts meetings by day, those without one last; nil is all of them.
func (v *view) chronological(list []int) []int {
	out := append([]int(nil), list...)
	if list == nil {
		for i := range v.ed.Meetings {
			out = append(out, i)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &v.ed.Meetings[out[i]], &v.ed.Meetings[out[j]]
		if (a.From == "") != (b.From == "") {
			return a.From != ""
		}
		if a.From != b.From {
			return a.From < b.From
		}
		return a.To < b.To
	})
	return out
}

// told reports whether one of the outlets asked for tells m.
func (v *view) told(f filter, m *news.Meeting) bool {
	for _, t := range m.Tellings {
		if v.has(f, t.Article) {
			return true
		}
	}
	return false
}

func (v *view) anyArticle(f filter, list []int) bool {
	for _, n := range list {
		if v.has(f, n) {
			return true
		}
	}
	return false
}

func (v *view) onlyTold(f filter, list []wire.MeetingBrief) (out []wire.MeetingBrief) {
	for _, b := range list {
		if v.told(f, &v.ed.Meetings[v.meeting[b.ID]]) {
			out = append(out, b)
		}
	}
	return out
}

// visitPage is visit i; with its meetings where the view lists them.
func (v *view) visitPage(i int, meetings bool) wire.Visit {
	vis := &v.ed.Visits[i]
	out := wire.Visit{ID: vis.ID, From: vis.From, To: vis.To}
	if vis.Visitor >= 0 {
		out.Visitor = v.brief(vis.Visitor).PersonBrief
	}
	if vis.Place >= 0 {
		out.Place = v.ed.Entities[vis.Place].Name
	}
	if vis.From != "" {
		out.Days = wire.Told{Text: Days(vis.From, vis.To), Basis: vis.Day}
	}
	for _, t := range v.inOrder(vis.Tellings) {
		for _, ci := range t.Contacts {
			c := &v.ed.Readings[t.Article].Contacts[ci]
			if len(c.Evidence) > 0 && len(out.Passages) < maxWords {
				m := &news.Meeting{Participants: []int{vis.Visitor}}
				out.Passages = append(out.Passages, v.passage(t.Article, c.Evidence[0], v.contactMarks(t.Article, c, c.Evidence[0], m)))
			}
			if told := v.dayTold(t.Article, c); out.Days.Basis == news.Stated && told.Basis == news.Stated && len(out.Days.Passages) < maxWords {
				out.Days.Passages = append(out.Days.Passages, told.Passages...)
			}
		}
	}
	list := v.chronological(append([]int{}, vis.Meetings...))
	if meetings {
		for n, mi := range list {
			if n == maxListed/4 {
				break
			}
			if b := v.meetingBrief(mi); v.ed.Meetings[mi].Met() || v.ed.Meetings[mi].Called() {
				out.Meetings = append(out.Meetings, b)
			} else {
				out.Other = append(out.Other, b)
			}
		}
	}
	out.Covers = v.covers(vis, list)
	return out
}

// covers lists the articles that tell anything of a visit, by publication, with
// the meetings that each tells.
func (v *view) covers(vis *news.Visit, meetings []int) (out []wire.OutletAt) {
	ns := append([]int(nil), vis.Covers...)
	sort.SliceStable(ns, func(i, j int) bool { return v.place[ns[i]] < v.place[ns[j]] })
	if len(ns) > maxListed {
		ns = ns[:maxListed]
	}
	of := map[int][]string{}
	for _, mi := range meetings {
		m := &v.ed.Meetings[mi]
		for _, t := range m.Tellings {
			if m.Met() || m.Called() {
				of[t.Article] = append(of[t.Article], m.ID)
			}
		}
	}
	for _, n := range ns {
		a := v.ed.Readings[n].Article
		out = append(out, wire.OutletAt{Outlet: v.outlets[v.outlet[n]], Article: a.ID, Published: a.Published, Tells: of[n]})
	}
	return out
}
