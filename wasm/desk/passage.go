package desk

import (
	"sort"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Every claim is sent with its sentence. Marks inside it never overlap, never cut a
// character and stay inside the text; where two want the same words, the one named
// first has them. A quote alone may hold others: it is one, whatever stands in it.

// maxSentence is the longest passage, in bytes. A text without a full stop is one
// sentence however long it is, and then a window around the first mark is sent.
const maxSentence = 1500

// passage is the stretch at of article n with marks, given in offsets of the article.
func (v *view) passage(n int, at news.Span, marks []wire.Mark) wire.Passage {
	r := &v.ed.Readings[n]
	text := r.Article.Text
	at = fit(text, at)
	if at.Len() > maxSentence {
		at = window(text, at, marks)
	}
	return wire.Passage{
		Article: r.Article.ID, Outlet: v.outlets[v.outlet[n]], Published: r.Article.Published,
		At: at, Text: at.In(text), Caption: within(r.Captions, at.Start), Marks: settle(text, at, marks),
	}
}

// fit brings a span inside the text and onto character boundaries.
func fit(text string, at news.Span) news.Span {
	at.Start = min(max(at.Start, 0), len(text))
	at.End = min(max(at.End, at.Start), len(text))
	for at.Start > 0 && !boundary(text, at.Start) {
		at.Start--
	}
	for at.End < len(text) && !boundary(text, at.End) {
		at.End++
	}
	return at
}

func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// window is the part of at around the first mark, cut at spaces where there are any.
func window(text string, at news.Span, marks []wire.Mark) news.Span {
	w := at
	for _, m := range marks {
		if at.Contains(m.Span) && m.Kind != wire.MarkQuote {
			w.Start = max(at.Start, m.Start-maxSentence/3)
			break
		}
	}
	w.End = min(at.End, w.Start+maxSentence)
	for i := w.Start; i > at.Start && i < w.Start+40; i++ {
		if text[i] == ' ' {
			w.Start = i + 1
			break
		}
	}
	for i := w.End; i < at.End && i > w.End-40; i-- {
		if text[i] == ' ' {
			w.End = i
			break
		}
	}
	return fit(text, w)
}

// settle turns marks in offsets of the text into marks inside at, in order.
func settle(text string, at news.Span, marks []wire.Mark) (out []wire.Mark) {
	taken := make([]bool, at.Len())
	var quotes []wire.Mark
	for _, m := range marks {
		if m.Kind == wire.MarkQuote && m.Overlaps(at) { // may go on beyond its sentence
			m.Start, m.End = max(m.Start, at.Start), min(m.End, at.End)
		}
		if m.Empty() || !at.Contains(m.Span) || !boundary(text, m.Start) || !boundary(text, m.End) {
			continue
		}
		m.Start, m.End = m.Start-at.Start, m.End-at.Start
		if m.Kind == wire.MarkQuote {
			quotes = append(quotes, m)
			continue
		}
		if m.Kind != wire.MarkCue && anyTrue(taken[m.Start:m.End]) { // a cue stands around other marks, in pieces
			continue
		}
		for i := m.Start; i < m.End; {
			if taken[i] {
				i++
				continue
			}
			j := i
			for j < m.End && !taken[j] {
				taken[j] = true
				j++
			}
			if strings.TrimSpace(text[at.Start+i:at.Start+j]) != "" {
				piece := m
				piece.Start, piece.End = i, j
				out = append(out, piece)
			}
			i = j
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	return quotesRound(at.In(text), out, quotes)
}

// quotesRound puts quotes round the other marks of a text. A border that would cut a mark in
// two gives way to it; a quote that goes on beyond the quote it begins in ends with it.
func quotesRound(text string, marks, quotes []wire.Mark) []wire.Mark {
	crossed := func(b int) news.Span {
		i := sort.Search(len(marks), func(i int) bool { return marks[i].End > b })
		if i < len(marks) && marks[i].Start < b {
			return marks[i].Span
		}
		return news.Span{Start: b, End: b}
	}
	sort.SliceStable(quotes, func(i, j int) bool { return before(quotes[i], quotes[j]) })
	var open, out []wire.Mark
	for _, q := range quotes {
		for len(open) > 0 && open[len(open)-1].End <= q.Start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			q.End = min(q.End, open[len(open)-1].End)
		}
		q.Start, q.End = crossed(q.Start).End, crossed(q.End).Start
		if q.Empty() || strings.TrimSpace(q.In(text)) == "" || len(open) > 0 && open[len(open)-1].Span == q.Span {
			continue
		}
		open, out = append(open, q), append(out, q)
	}
	out = append(out, marks...)
	sort.SliceStable(out, func(i, j int) bool { return before(out[i], out[j]) })
	return out
}

// before is the order of marks: by where they begin, what holds others before them.
func before(a, b wire.Mark) bool {
	return a.Start < b.Start || a.Start == b.Start && a.End > b.End
}

func anyTrue(bs []bool) bool {
	for _, b := range bs {
		if b {
			return true
		}
	}
	return false
}

// within reports whether one of the ordered spans holds off.
func within(spans []news.Span, off int) bool {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].End > off })
	return i < len(spans) && spans[i].Start <= off
}

// sentence is the sentence of article n that holds sp, or sp where none does.
func (v *view) sentence(n int, sp news.Span) news.Span {
	ss := v.ed.Readings[n].Sentences
	i := sort.Search(len(ss), func(i int) bool { return ss[i].End > sp.Start })
	if i == len(ss) || ss[i].Start > sp.Start {
		return sp
	}
	at := ss[i]
	for i++; i < len(ss) && ss[i].Start < sp.End; i++ {
		at.End = ss[i].End
	}
	return at
}

// people marks who is named in the stretch at of article n; those in focus, and
// the descriptions that mean them, are marked first.
func (v *view) people(n int, at news.Span, focus ...int) (out []wire.Mark) {
	r := &v.ed.Readings[n]
	var rest []wire.Mark
	i := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].End > at.Start })
	for ; i < len(r.Mentions) && r.Mentions[i].Start < at.End; i++ {
		m := &r.Mentions[i]
		e := v.ed.EntityIndex(n, m.Actor)
		if m.Kind != news.Person || e < 0 {
			continue
		}
		mark := v.nameMark(n, m.Span, e)
		if in(focus, e) {
			if mark.Kind == wire.MarkPerson {
				mark.Kind = wire.MarkFocus
			}
			out = append(out, mark)
		} else {
			rest = append(rest, mark)
		}
	}
	i = sort.Search(len(r.Refs), func(i int) bool { return r.Refs[i].End > at.Start })
	for ; i < len(r.Refs) && r.Refs[i].Start < at.End; i++ {
		if e := v.ed.EntityIndex(n, r.Refs[i].Actor); e >= 0 && in(focus, e) {
			out = append(out, wire.Mark{Span: r.Refs[i].Span, Kind: wire.MarkRef, Target: v.ed.Entities[e].ID, Note: v.refNote(n, &r.Refs[i])})
		}
	}
	return append(out, rest...)
}

// nameMark is the mark of a name that stands for entity e.
func (v *view) nameMark(n int, sp news.Span, e int) wire.Mark {
	ent := &v.ed.Entities[e]
	m := wire.Mark{Span: sp, Target: ent.ID, Note: v.brief(e).title()}
	switch ent.Kind {
	case news.Organisation:
		m.Kind, m.Target = wire.MarkOrg, ""
	case news.Place:
		m.Kind, m.Target = wire.MarkPlace, ""
	default:
		m.Kind = wire.MarkPerson
		if v.suspect(e, n, sp.In(v.ed.Readings[n].Article.Text)) {
			m.Kind = wire.MarkSuspect
			m.Note = "counted as " + m.Note + "; the name may be a slip"
		}
	}
	return m
}

// suspect reports whether a surface of entity e in article n may be a slip.
func (v *view) suspect(e, n int, surface string) bool {
	for _, s := range v.suspects[e] {
		if s.Article == n && s.Surface == surface {
			return true
		}
	}
	return false
}

func (v *view) refNote(n int, r *news.Reference) string {
	e := v.ed.EntityOf(n, r.Actor)
	if e == nil {
		return ""
	}
	return "means " + e.Name + inferred(r.Basis)
}

func in(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
