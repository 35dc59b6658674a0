package web

import (
	"sort"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// articleView is one article as it was published, with what was read in it marked in
// the text and said in the margin. The sentences in here are the ones that other
// views point at: each gets an id, so that its address opens the page there, even
// without any script, and the one the reader came for is highlighted.
func articleView(a *wire.Article, where address, anchors []news.Span) node {
	here, came := where.span()
	if !came {
		here, _, _ = found(a, where)
	}
	cut := cutter{article: a.ID, here: here, anchors: anchors, find: where.get("find"), met: map[string]bool{}}
	if where.get("correct") != "" {
		cut.where, cut.text = where, a.TextID
	}
	tells := el("p", cls("soft"), wTellsNone)
	if len(a.Tells) > 0 {
		tells = meetingList(a.Tells)
	}
	return el("div", cls("view article"),
		head(titleOf(a.ArticleBrief), outlet(a.Outlet), el("span", cls("soft"), dateOf(a.ArticleBrief)), el("span", cls("soft"), foundIn(a.ArticleBrief))),
		actions(
			when(isWeb(a.URL), func() node {
				return el("a", cls("btn out"), at("href", a.URL), at("target", "_blank"), at("rel", "noopener noreferrer"), wSendOut)
			}),
			correctLink("article", a.ID),
			el("button", cls("btn js"), at("data-do", "citeview"), wCiteThis)),
		each(a.Warnings, warning),
		finder(a, where),
		el("div", cls("sheet"), at("role", "article"), at("aria-label", titleOf(a.ArticleBrief)),
			markSwitches(),
			each(a.Paragraphs, cut.paragraph)),
		el("div", cls("cols two"),
			el("div", cls("lead"), h2(wTellsOf, tells), whoseWords(a.Said)),
			el("div", cls("rest"), h2(wSource, facts(a)))),
		walker(a, where))
}

// switches are the kinds of marks a reader can hide, in the order of the bar.
var switches = []struct {
	kind  wire.MarkKind
	words string
}{
	{wire.MarkPerson, "people"}, {wire.MarkRef, "who is meant"}, {wire.MarkOrg, "organisations"}, {wire.MarkPlace, "places"},
	{wire.MarkDate, "days"}, {wire.MarkQuote, "quotes"}, {wire.MarkCue, "words that report a contact"}, {wire.MarkSuspect, "suspect names"},
}

// markSwitches is the legend of the marks and hides them too; style sheet only.
func markSwitches() node {
	return el("fieldset", cls("switches"), el("legend", wMarked), each(switches, func(s struct {
		kind  wire.MarkKind
		words string
	}) node {
		class := markClass(s.kind)
		return el("label", el("input", at("type", "checkbox"), at("checked", "true"), cls("sw-"+class[2:])),
			el("span", cls(class), s.words))
	}))
}

// facts is where the article comes from.
func facts(a *wire.Article) node {
	var rows []node
	row := func(name string, values ...node) {
		rows = append(rows, el("dt", name), el("dd", values))
	}
	if a.URL != "" {
		row(wSource, outLink(a.URL))
	}
	list := func(name string, values []string) {
		for i, v := range values {
			if i > 0 {
				name = ""
			}
			row(name, outLink(v))
		}
	}
	list(wAlsoAt, a.AlsoAt)
	list(wCopiedBy, a.CopiedBy)
	list(wCites, a.Cites)
	if a.Licence != "" {
		row(wLicence, node{text: a.Licence})
	}
	if a.Notes != "" {
		row(wNotesOn, node{text: a.Notes})
	}
	return el("dl", cls("facts"), rows)
}

// outLink is a link away from here, if s is an address of the web; else the text.
func outLink(s string) node {
	if !isWeb(s) {
		return el("bdi", s)
	}
	return el("a", cls("out"), at("href", s), at("target", "_blank"), at("rel", "noopener noreferrer"), el("bdi", s))
}

func isWeb(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// A cutter cuts paragraphs at marks and at the sentences that can be opened.
type cutter struct {
	article string
	here    news.Span   // what the reader came for; empty: nothing
	anchors []news.Span // what gets an id
	find    string      // what the reader goes through
	met     map[string]bool

	where address // of the view, where it is being corrected
	text  string  // the id of the text, then
}

// paragraph is one paragraph with its margin. Where the page is too narrow for one, the
// notes open below the text; where it is wide the style sheet shows them, closed or not.
func (c cutter) paragraph(p wire.Paragraph) node {
	class, label := "para "+p.Part, none
	switch p.Part {
	case "clutter":
		label = el("span", cls("tag"), furnitureWords(p))
	case "caption":
		label = el("span", cls("tag"), wCaption)
	case "title":
		label = el("span", cls("tag"), wTitleLine)
	}
	fixed, button := when(p.Corrected, correctedTag), none
	if c.text != "" {
		button = newsButton(c.where, c.text, p)
	}
	name := "p"
	if p.Part == "title" || p.Part == "heading" {
		class += " strong"
	}
	notes, margin := append(c.notes(p), alsoHere(p.Also)), none
	if notes[len(notes)-1].empty() {
		notes = notes[:len(notes)-1]
	}
	if len(notes) > 0 {
		margin = el("details", cls("notes"), el("summary", wMarkedNotes+" ("+itoa(len(notes))+")"), el("ul", cls("margin"), notes))
	}
	return flat(el("div", cls(class), el(name, label, fixed, c.cut(p), button), margin))
}

// notes are what the margin says beside a paragraph: what the words themselves do not
// show. Who somebody is is said once an article; a place or a body that is called
// what it is called needs no note.
func (c cutter) notes(p wire.Paragraph) []node {
	var notes []node
	said := map[string]bool{}
	for _, m := range p.Marks {
		words := m.In(p.Text)
		key := string(m.Kind) + m.Target + m.Note
		if m.Note == "" || m.Note == words || said[key] {
			continue
		}
		switch m.Kind {
		case wire.MarkFurniture, wire.MarkCaption, wire.MarkOrg, wire.MarkPlace:
			continue
		case wire.MarkPerson:
			if c.met[m.Target] {
				continue
			}
			c.met[m.Target] = true
		}
		said[key] = true
		rest := m.Note
		if after, same := strings.CutPrefix(rest, words+", "); same {
			rest = after // "Trump – President", not "Trump – Trump, President"
		}
		notes = append(notes, el("li", el("span", cls(markClass(m.Kind)), firstWords(words)), " – ", rest))
	}
	return notes
}

func furnitureWords(p wire.Paragraph) string {
	for _, m := range p.Marks {
		if m.Kind == wire.MarkFurniture && m.Note != "" {
			return wNotNews + ": " + m.Note
		}
	}
	return wNotNews
}

// firstWords is the beginning of a long stretch of text, to know it by in the margin.
func firstWords(s string) string {
	const enough = 36
	if len(s) <= enough+8 {
		return s
	}
	if i := strings.LastIndexByte(s[:enough], ' '); i > 0 {
		return s[:i] + "…"
	}
	return s
}

// cut lays marks and sentences over the text of a paragraph. Sentences may hold marks
// and may overlap each other; so the text is cut at every border of a sentence, and
// within a piece at the marks. A mark that a border would cut is cut as well.
func (c cutter) cut(p wire.Paragraph) []node {
	borders := c.borders(p)
	var out []node
	for i := 0; i+1 < len(borders); i++ {
		from, upto := borders[i], borders[i+1]
		piece := marked(p.Text[from:upto], clip(p.Marks, from, upto), c.mark)
		whole := news.Span{Start: p.At.Start + from, End: p.At.Start + upto}
		class := "s"
		if !c.here.Empty() && c.here.Overlaps(whole) {
			class = "s here"
		}
		ids := c.ids(whole.Start)
		if class == "s" && len(ids) == 0 {
			out = append(out, piece...)
			continue
		}
		for _, id := range ids[min(1, len(ids)):] {
			out = append(out, el("i", cls("s"), at("id", id)))
		}
		n := el("span", cls(class), piece)
		if len(ids) > 0 {
			n = el("span", cls(class), at("id", ids[0]), piece)
		}
		out = append(out, n)
	}
	return out
}

// borders are the offsets in p.Text, in order, where a piece begins or the text ends.
func (c cutter) borders(p wire.Paragraph) []int {
	list := []int{0, len(p.Text)}
	add := func(s news.Span) {
		for _, b := range [2]int{s.Start - p.At.Start, s.End - p.At.Start} {
			if 0 < b && b < len(p.Text) && utf8.RuneStart(p.Text[b]) {
				list = append(list, b)
			}
		}
	}
	for _, s := range c.anchors {
		add(s)
	}
	add(c.here)
	sort.Ints(list)
	out := list[:0]
	for i, b := range list {
		if i == 0 || b != list[i-1] {
			out = append(out, b)
		}
	}
	return out
}

// ids are the addresses of the sentences that begin at an offset, as elements' ids.
func (c cutter) ids(start int) []string {
	var out []string
	for _, s := range c.anchors {
		if s.Start == start && !s.Empty() {
			out = append(out, toSentence(c.article, s).id())
		}
	}
	return out
}

// clip is the part of the marks that lies in [from, upto), counted from there.
func clip(marks []wire.Mark, from, upto int) []wire.Mark {
	var out []wire.Mark
	for _, m := range marks {
		m.Start, m.End = max(m.Start, from)-from, min(m.End, upto)-from
		if m.Start < m.End {
			out = append(out, m)
		}
	}
	return out
}

// mark shows a mark in the text: people open their page, the rest is marked.
func (c cutter) mark(in []node, m wire.Mark) node {
	class := markClass(m.Kind)
	if c.find != "" && findKey(m) == c.find {
		class += " found"
	}
	a := address{}
	if m.Target != "" {
		a = markAddress(m)
	}
	var title attr
	if m.Note != "" {
		title = at("title", m.Note)
	}
	if !a.known() {
		return el("span", cls(class), title, in)
	}
	return el("a", cls(class), href(a), title, in)
}

// markAddress is the view a mark leads to: ids say themselves what they are of.
func markAddress(m wire.Mark) address {
	switch {
	case m.Kind == wire.MarkPerson || m.Kind == wire.MarkSuspect || m.Kind == wire.MarkRef:
		return to("person", m.Target)
	case m.Kind == wire.MarkCue:
		return to("meeting", m.Target)
	}
	return address{}
}
