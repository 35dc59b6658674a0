package desk

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// maxBriefs is how many meetings and outlets the first screen gets.
const maxBriefs = 60

func (v *view) overview(f filter) *wire.Overview {
	out := &wire.Overview{Counts: v.counts, Network: v.network(f), Notices: []wire.Notice{}, Meetings: []wire.MeetingBrief{}}
	for _, i := range v.chronological(nil) {
		if m := &v.ed.Meetings[i]; (m.Met() || m.Called()) && v.told(f, m) && len(out.Meetings) < maxBriefs {
			out.Meetings = append(out.Meetings, v.meetingBrief(i))
		}
	}
	for i := range v.ed.Notices {
		if len(out.Notices) == maxNotices {
			break
		}
		if n := v.notice(&v.ed.Notices[i]); v.concerns(f, &n) {
			out.Notices = append(out.Notices, n)
		}
	}
	for i, o := range v.outlets {
		if (f == nil || f[i]) && len(out.Outlets) < maxBriefs {
			out.Outlets = append(out.Outlets, o)
		}
	}
	return out
}

// concerns reports whether an outlet asked for has part in a notice.
func (v *view) concerns(f filter, n *wire.Notice) bool {
	if f == nil {
		return true
	}
	for _, o := range n.Outlets {
		for i := range v.outlets {
			if f[i] && v.outlets[i].Badge == o.Badge {
				return true
			}
		}
	}
	return false
}

// notice is one card.
func (v *view) notice(n *news.Notice) wire.Notice {
	out := wire.Notice{ID: n.ID, Kind: n.Kind, Text: n.Text, Because: n.Because, Address: v.address(n), Passages: []wire.Passage{}}
	for _, ref := range n.Refs {
		a, ok := v.article[ref.Article]
		if !ok || len(out.Passages) == maxWords {
			continue
		}
		marks := v.people(a, ref.Span, n.Entities...)
		if n.Kind == news.OtherWords || n.Kind == news.OtherMouth {
			marks = v.quoteMarks(a, ref.Span, n.Quotes)
		}
		out.Passages = append(out.Passages, v.passage(a, ref.Span, marks))
	}
	if n.Kind == news.OtherWords && len(out.Passages) == 2 {
		compare(&out.Passages[0], &out.Passages[1])
	}
	for _, name := range n.Outlets {
		for _, o := range v.outlets {
			if o.Name == name {
				out.Outlets = append(out.Outlets, o)
			}
		}
	}
	for _, r := range n.Rows {
		if r.Article >= 0 && r.Article < len(v.outlet) {
			out.Rows = append(out.Rows, wire.NoticeRow{Outlet: v.outlets[v.outlet[r.Article]], Text: r.Text, Silent: r.Silent})
		}
	}
	return out
}

// compare marks what differs between the quotes of two passages.
func compare(a, b *wire.Passage) {
	qa, qb := quoted(a), quoted(b)
	ma, mb := changed(qa.In(a.Text), qb.In(b.Text))
	for i := range ma {
		ma[i].Start, ma[i].End = ma[i].Start+qa.Start, ma[i].End+qa.Start
	}
	for i := range mb {
		mb[i].Start, mb[i].End = mb[i].Start+qb.Start, mb[i].End+qb.Start
	}
	a.Marks, b.Marks = ma, mb
}

// quoted is the stretch of a passage that its quote marks cover.
func quoted(p *wire.Passage) (sp news.Span) {
	for _, m := range p.Marks {
		if m.Kind == wire.MarkQuote {
			if sp.Empty() {
				sp = m.Span
			}
			sp.End = max(sp.End, m.End)
		}
	}
	return sp
}

func (v *view) quoteMarks(n int, at news.Span, groups []int) (out []wire.Mark) {
	for _, g := range groups {
		if g < 0 || g >= len(v.ed.Quotes) {
			continue
		}
		for _, q := range v.ed.Quotes[g].Quotes {
			if q.Article == n {
				out = append(out, wire.Mark{Span: v.ed.Readings[n].Quotes[q.Quote].Span, Kind: wire.MarkQuote, Target: v.ed.Quotes[g].ID})
			}
		}
	}
	return out
}

// address is the view that tells more of a notice.
func (v *view) address(n *news.Notice) string {
	switch n.Kind {
	case news.SuspectName, news.Spelling:
		if len(n.Entities) > 0 {
			if e := n.Entities[0]; v.ed.Entities[e].Kind == news.Person {
				return "person/" + v.ed.Entities[e].ID
			}
		}
		return "names"
	case news.OtherWords, news.OtherMouth:
		if len(n.Quotes) > 0 && n.Quotes[0] >= 0 && n.Quotes[0] < len(v.ed.Quotes) {
			return "quote/" + v.ed.Quotes[n.Quotes[0]].ID
		}
	case news.Silence, news.Disagreement:
		if len(n.Meetings) == 1 {
			return "meeting/" + v.ed.Meetings[n.Meetings[0]].ID
		}
		return "meetings"
	}
	if len(n.Refs) > 0 {
		return "article/" + n.Refs[0].Article + "?at=" + at(n.Refs[0].Span)
	}
	return "overview"
}
