package desk

import (
	"strconv"

	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/wire"
)

func (v *view) articles(f filter) *wire.Articles {
	out := &wire.Articles{List: []wire.ArticleBrief{}}
	for _, n := range v.order {
		if !v.has(f, n) {
			continue
		}
		if len(out.List) == maxListed {
			out.Left++
			continue
		}
		out.List = append(out.List, v.articleBrief(n))
	}
	return out
}

func (v *view) articleBrief(n int) wire.ArticleBrief {
	r := &v.ed.Readings[n]
	b := facts(r.Article)
	b.Outlet = v.outlets[v.outlet[n]]
	b.Words = countWords(r.Article.Text)
	b.Warnings = r.Warnings
	var people []int // a slip of a name is nobody else
	for i := range r.Actors {
		if r.Actors[i].Kind == news.Person {
			people = append(people, v.ed.EntityIndex(n, i))
		}
	}
	b.People = len(news.SortedOnce(people))
	for _, i := range v.tells[n] {
		if v.ed.Meetings[i].Met() {
			b.Meetings++
		}
	}
	for _, q := range r.Quotes {
		if q.Direct {
			b.Quotes++
		}
	}
	return b
}

// facts is what is known of an article before it is read.
func facts(a *news.Article) wire.ArticleBrief {
	b := wire.ArticleBrief{ID: a.ID, Title: a.Title, Published: a.Published, Note: a.PublishedNote,
		Licence: a.Licence, URL: a.URL, Outlet: wire.Outlet{Name: a.Outlet, Country: a.OutletCountry}}
	if a.URL == "" && len(a.AlsoAt) > 0 {
		b.Copy = a.AlsoAt[0]
	}
	return b
}

func countWords(s string) (n int) {
	in := false
	for i := 0; i < len(s); i++ {
		space := s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r'
		if !space && !in {
			n++
		}
		in = !space
	}
	return n
}

// articlePage is the text with everything that was read in it.
func (v *view) articlePage(id string) *wire.Article {
	n, ok := v.article[id]
	if !ok {
		return nil
	}
	a := v.ed.Readings[n].Article
	p := &wire.Article{ArticleBrief: v.articleBrief(n), AlsoAt: a.AlsoAt, CopiedBy: a.CopiedBy, Cites: a.Cites, Notes: a.Notes,
		Paragraphs: []wire.Paragraph{}, TextID: "t:" + v.ed.Readings[n].Hash}
	marks := v.articleMarks(n)
	next := 0
	for _, pa := range v.paragraphs(n) {
		for next < len(marks) && marks[next].End <= pa.At.Start {
			next++
		}
		last := next
		for last < len(marks) && marks[last].Start < pa.At.End {
			last++
		}
		for _, m := range marks[next:last] { // a quote over two paragraphs is marked in both
			m.Start, m.End = max(m.Start, pa.At.Start)-pa.At.Start, min(m.End, pa.At.End)-pa.At.Start
			if pa.Part != string(text.Clutter) && !m.Empty() {
				pa.Marks = append(pa.Marks, m)
			}
		}
		if pa.Part != string(text.Clutter) {
			pa.Also = v.also(n, pa.At)
		}
		pa.Corrected = v.furnitureCorrected(n, pa.At)
		p.Paragraphs = append(p.Paragraphs, pa)
	}
	p.Said = v.said(n)
	for _, i := range v.chronological(append([]int{}, v.tells[n]...)) {
		if len(p.Tells) < maxBriefs {
			p.Tells = append(p.Tells, v.meetingBrief(i))
		}
	}
	return p
}

// paragraphs cuts the text at line breaks and at the borders of furniture, so that
// every piece is of one part. Nothing is left out but white space.
func (v *view) paragraphs(n int) (out []wire.Paragraph) {
	r := &v.ed.Readings[n]
	s := r.Article.Text
	add := func(at news.Span, part text.Part) {
		if at = trim(s, fit(s, at)); !at.Empty() {
			out = append(out, wire.Paragraph{At: at, Text: at.In(s), Part: string(part)})
		}
	}
	f := 0
	for _, p := range text.Read(r.Article).Paragraphs {
		part := p.Part
		if part != text.Title && part != text.Heading {
			part = text.Body
		}
		if within(r.Captions, p.Start) {
			part = text.Caption
		}
		from := p.Start
		for f < len(r.Furniture) && r.Furniture[f].Start < p.End {
			cut := r.Furniture[f].Span
			add(news.Span{Start: from, End: max(cut.Start, from)}, part)
			add(news.Span{Start: max(cut.Start, from), End: min(cut.End, p.End)}, text.Clutter)
			from = max(from, min(cut.End, p.End))
			if cut.End > p.End {
				break // it goes on in the next paragraph
			}
			f++
		}
		add(news.Span{Start: from, End: p.End}, part)
	}
	return out
}

func trim(s string, at news.Span) news.Span {
	space := func(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }
	for !at.Empty() && space(s[at.Start]) {
		at.Start++
	}
	for !at.Empty() && space(s[at.End-1]) {
		at.End--
	}
	return at
}

// articleMarks is everything read in article n, in offsets of its text, in order. Names
// come first, quotes go round everything.
func (v *view) articleMarks(n int) []wire.Mark {
	r := &v.ed.Readings[n]
	var ms []wire.Mark
	for _, m := range r.Mentions {
		if e := v.ed.EntityIndex(n, m.Actor); e >= 0 {
			ms = append(ms, v.nameMark(n, m.Span, e))
		}
	}
	for i := range r.Refs {
		if ref := &r.Refs[i]; ref.Actor >= 0 {
			if e := v.ed.EntityIndex(n, ref.Actor); e >= 0 {
				ms = append(ms, wire.Mark{Span: ref.Span, Kind: wire.MarkRef, Target: v.ed.Entities[e].ID, Note: v.refNote(n, ref)})
			}
		}
	}
	for _, d := range r.Dates {
		ms = append(ms, wire.Mark{Span: d.Span, Kind: wire.MarkDate, Note: dateNote(d)})
	}
	for c := range r.Contacts {
		m := wire.Mark{Span: r.Contacts[c].Cue, Kind: wire.MarkCue}
		if i, ok := v.contactOf[n][c]; ok {
			m.Target, m.Note = v.ed.Meetings[i].ID, v.meetingTitle(&v.ed.Meetings[i])
		}
		ms = append(ms, m)
	}
	for q := range r.Quotes {
		if r.Quotes[q].Direct { // what is told in other words is half of the text
			ms = append(ms, v.quoteMark(n, q))
		}
	}
	return settle(r.Article.Text, news.Span{End: len(r.Article.Text)}, ms)
}

func (v *view) quoteMark(n, q int) wire.Mark {
	quote := &v.ed.Readings[n].Quotes[q]
	m := wire.Mark{Span: quote.Span, Kind: wire.MarkQuote, Note: "the speaker is left open"}
	if g, ok := v.group(news.QuoteAt{Article: n, Quote: q}); ok {
		m.Target = v.ed.Quotes[g].ID
	}
	if e := v.ed.EntityOf(n, quote.Speaker); e != nil {
		m.Note = "said by " + e.Name
		m.Note += inferred(quote.Basis)
		if quote.Basis == news.Corrected {
			m.Note += " (corrected by you)"
		}
	}
	if via := v.relayTold(n, quote.Via); via.Text != "" {
		m.Note += ", through " + via.Text
	}
	return m
}

func dateNote(d news.Date) string {
	switch {
	case d.From == "":
		return "the day of publication is not known, so this day stays open"
	case d.Basis == news.Inferred:
		return roughly(d) + ", counted from the day of publication"
	}
	return Days(d.From, d.To)
}

// roughly is a date in words, by years where it spans several, counted back from one day:
// "the past four decades" end on no certain day.
func roughly(d news.Date) string {
	y, m, day, ok := parts(d.From)
	y2, m2, day2, ok2 := parts(d.To)
	if ok && ok2 && y2 > y+1 && m == m2 && day == day2 {
		return "about " + strconv.Itoa(y) + " to " + strconv.Itoa(y2)
	}
	return Days(d.From, d.To)
}
