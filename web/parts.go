package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The parts that every view is made of: an outlet's badge, a person's name, a claim
// with its basis, a sentence as evidence, a meeting in one line. They are drawn here
// and nowhere else, so that a reader learns them once.

// badge is an outlet's two letters; its name is what a screen reader says.
func badge(o wire.Outlet) node {
	return el("span", cls("o"), at("role", "img"), at("aria-label", o.Name), at("title", o.Name), o.Badge)
}

// silentBadge is a badge that is hatched: covers the visit, does not tell this.
func silentBadge(o wire.Outlet) node {
	label := o.Name + ": " + wSilent
	return el("span", cls("o off"), at("role", "img"), at("aria-label", label), at("title", label), o.Badge)
}

// outlet is the badge with the name beside it.
func outlet(o wire.Outlet) node {
	return el("span", cls("ol"), el("span", cls("o"), at("aria-hidden", "true"), o.Badge), el("bdi", o.Name))
}

// badges says who tells and who is silent.
func badges(told, silent []wire.Outlet) node {
	if len(told)+len(silent) == 0 {
		return none
	}
	return el("span", cls("by"), each(told, badge), each(silent, silentBadge))
}

// country is the two letters of a country in its colour; the letters carry the
// meaning, the colour only helps.
func country(code string) node {
	if code == "" {
		return none
	}
	return el("b", cls("cc "+countryClass(code)), code)
}

// palette gives the countries that meet each other most in the news neighbouring, so
// different, colours; the others get one by their letters.
const palette = "IRCNUSRUSAGBDEFRPKINILUATRJPKREGIQSYAETHVNAUCAITESPL"

func countryClass(code string) string {
	const colours = 8
	for i := 0; i+1 < len(palette); i += 2 {
		if palette[i:i+2] == code {
			return "c" + itoa(i/2%colours)
		}
	}
	sum := 0
	for i := 0; i < len(code); i++ {
		sum += int(code[i])
	}
	return "c" + itoa(sum%colours)
}

// person is a name that opens the person's page.
func person(p wire.PersonBrief) node {
	if p.Unnamed || p.ID == "" {
		return el("span", cls("who un"), country(p.Country), el("bdi", p.Name), spaced(tag(wUnnamed)))
	}
	return el("a", cls("who"), href(to("person", p.ID)), country(p.Country), el("bdi", p.Name), when(p.Corrected, correctedSign))
}

// names are the names of people, for a heading.
func names(who []wire.PersonBrief) string {
	var list []string
	for _, p := range who {
		list = append(list, p.Name)
	}
	return listWords(list)
}

// spaced is n after a space: a margin would stay when a line ends before it.
func spaced(n node) []node {
	if n.empty() {
		return nil
	}
	return []node{{text: " "}, n}
}

func tag(words string) node     { return el("span", cls("tag"), words) }
func warnTag(words string) node { return el("span", cls("tag warn"), words) }

// basis marks what is not stated; what is stated needs no word, it opens.
func basis(b news.Basis) node {
	switch b {
	case news.Inferred:
		return el("span", cls("tag inf"), wInferred)
	case news.Unknown:
		return el("span", cls("tag not"), wNotSaid)
	case news.Corrected:
		return correctedTag()
	}
	return none
}

// notStated reports whether a claim that is made has to say that no text states it.
func notStated(b news.Basis) bool { return b == news.Inferred || b == news.Corrected }

// hasAny reports whether one of these kinds of corrections is in a list.
func hasAny(list []string, kinds ...string) bool {
	for _, x := range list {
		for _, k := range kinds {
			if x == k {
				return true
			}
		}
	}
	return false
}

// told is a claim: it opens its sentences, and says on what it rests.
func told(t wire.Told) node { return toldAs(none, t) }

// toldDay is told for a day: what stands there goes before what was reckoned from it.
func toldDay(t wire.Told) node { return toldAs(daySaid(t), t) }

func toldAs(said node, t wire.Told) node {
	text := el("span", cls("val"), said, t.Text)
	if t.Text == "" {
		text = none
	}
	if len(t.Passages) == 0 {
		return el("span", cls("told"), text, basis(t.Basis))
	}
	class := "told"
	if t.Basis == news.Inferred {
		class += " inf"
	}
	return opens(class, []node{text, basis(t.Basis)}, each(t.Passages, passage))
}

// daySaid is what a text says in the place of a day that was reckoned from it:
// "“Wednesday” → 27 April 2022".
func daySaid(t wire.Told) node {
	day, _, _ := strings.Cut(t.Text, " ")
	for _, p := range t.Passages {
		for _, m := range p.Marks {
			if m.Kind != wire.MarkDate || m.Empty() || m.End > len(p.Text) {
				continue
			}
			if words := m.In(p.Text); !strings.Contains(words, day) {
				return el("span", cls("saidas"), "“"+words+"” ", el("span", at("aria-hidden", "true"), "→ "))
			}
		}
	}
	return none
}

// opens is a line that opens what is under it, without any script.
func opens(class string, line []node, under ...any) node {
	return el("details", cls(class), el("summary", line), el("div", append([]any{cls("under")}, under...)...))
}

// passage is a sentence as evidence: the words, what is marked in them, and where
// they stand; the line below opens them there.
func passage(p wire.Passage) node {
	where := p.Outlet.Name
	if p.Published != "" {
		where += ", " + dayWords(p.Published)
	}
	return flat(el("figure", cls("ev"),
		el("blockquote", marked(p.Text, p.Marks, plainMark)),
		el("figcaption",
			el("a", href(toSentence(p.Article, p.At)),
				el("span", cls("o"), at("aria-hidden", "true"), p.Outlet.Badge), el("bdi", where)),
			when(p.Caption, func() node { return tag(wCaption) }),
			el("span", cls("dos js"),
				el("button", cls("mini-do"), at("data-do", "link"), at("aria-label", wLinkOf), wLink),
				el("button", cls("mini-do"), at("data-do", "cite"), at("aria-label", wCiteOf), wCite)))))
}

// byOutlet puts passages under the outlet they stand in, in the order the outlets
// come in; the first few are open.
func byOutlet(ps []wire.Passage, open int) []node {
	var order []wire.Outlet
	groups := map[string][]wire.Passage{}
	for _, p := range ps {
		if len(groups[p.Outlet.Name]) == 0 {
			order = append(order, p.Outlet)
		}
		groups[p.Outlet.Name] = append(groups[p.Outlet.Name], p)
	}
	var out []node
	for i, o := range order {
		g := groups[o.Name]
		var state attr
		if i < open {
			state = at("open", "true")
		}
		out = append(out, el("details", cls("grp"), state,
			el("summary", outlet(o), el("span", cls("soft"), count(len(g), "sentence", "sentences"))),
			each(g, passage)))
	}
	return out
}

// marked cuts a text at its marks; a quote holds those that stand in it. A mark that
// does not fit is left out; the text itself is always whole.
func marked(text string, marks []wire.Mark, draw func([]node, wire.Mark) node) []node {
	out, _ := markedIn(text, news.Span{End: len(text)}, marks, draw)
	return out
}

// markedIn is marked for a stretch of the text, and the marks that begin after it.
func markedIn(text string, at news.Span, marks []wire.Mark, draw func([]node, wire.Mark) node) (out []node, rest []wire.Mark) {
	pos := at.Start
	for len(marks) > 0 && marks[0].Start < at.End {
		m := marks[0]
		marks = marks[1:]
		if m.Start < pos || m.End > at.End || m.Empty() {
			continue
		}
		in := []node{{text: m.In(text)}}
		if m.Kind == wire.MarkQuote {
			in, marks = markedIn(text, m.Span, marks, draw)
		}
		out = append(out, node{text: text[pos:m.Start]}, draw(in, m))
		pos = m.End
	}
	return append(out, node{text: text[pos:at.End]}), marks
}

// plainMark shows a mark inside a piece of evidence.
func plainMark(in []node, m wire.Mark) node {
	name := "span"
	if m.Kind == wire.MarkFocus || m.Kind == wire.MarkSuspect || m.Kind == wire.MarkChanged {
		name = "mark"
	}
	n := el(name, cls(markClass(m.Kind)), in)
	if m.Kind == wire.MarkSuspect {
		n.attrs = append(n.attrs, at("title", wSuspect))
	}
	return n
}

// markClass is the class of a kind of mark; unknown kinds are drawn plainly.
func markClass(k wire.MarkKind) string {
	switch k {
	case wire.MarkPerson:
		return "m mp"
	case wire.MarkOrg:
		return "m mo"
	case wire.MarkPlace:
		return "m ml"
	case wire.MarkSuspect:
		return "m ms"
	case wire.MarkRef:
		return "m mr"
	case wire.MarkDate:
		return "m md"
	case wire.MarkQuote:
		return "m mq"
	case wire.MarkCue:
		return "m mc"
	case wire.MarkFurniture:
		return "m mf"
	case wire.MarkCaption:
		return "m mk"
	case wire.MarkFocus:
		return "m mx"
	case wire.MarkChanged:
		return "m mg"
	}
	return "m"
}

// meetingDay is the day of a meeting in short, with its basis.
func meetingDay(m wire.MeetingBrief) node {
	words := m.Day.Text
	if words == "" {
		words = daysWords(m.From, m.To)
	}
	if words == "" {
		words = wNoDay
	}
	return el("span", cls("when"), words, spaced(inferredTag(m.Day.Basis)))
}

// meetingLine is a meeting in a list: when, who, where, who tells it.
func meetingLine(m wire.MeetingBrief) node { return meetingLineTo("meeting", m) }

// meetingLineTo is the same, leading to another view of the meeting.
func meetingLineTo(view string, m wire.MeetingBrief) node {
	kind := none
	if m.Kind != news.MeetingContact || m.Status != news.Held {
		kind = tag(contactWords(m.Kind, m.Status))
	}
	place := none
	if m.Place.Text != "" {
		place = el("span", cls("where"), el("bdi", m.Place.Text), spaced(inferredTag(m.Place.Basis)))
	}
	return el("li", cls("meet"),
		meetingDay(m),
		el("span", cls("what"), el("a", href(to(view, m.ID)), names(m.Who)), when(len(m.Corrected) > 0, correctedSign), kind, place, origins(m)),
		badges(m.Told, m.Silent))
}

// meetingList is a list of meetings, or nothing.
func meetingList(list []wire.MeetingBrief) node {
	if len(list) == 0 {
		return none
	}
	return flatIfMany(len(list), el("ul", cls("meets"), each(list, meetingLine)))
}

// quote is what somebody said: who, in which form, through whom, in which sentence.
func quote(q wire.QuoteLine) node {
	who := el("span", cls("soft"), wUnknownVoice)
	if q.Speaker.Name != "" {
		who = person(q.Speaker)
	}
	return el("div", cls("quote"), quoteHead(q, who), passage(q.Passage))
}

// quoteHead is the line above a quote: its form, the basis of its speaker, the relay,
// and the others that have the same words.
func quoteHead(q wire.QuoteLine, before ...node) node {
	form := wIndirect
	if q.Direct {
		form = wDirect
	}
	parts := append(before, tag(form))
	if notStated(q.Basis) {
		parts = append(parts, basis(q.Basis))
	}
	if q.Via.Text != "" {
		parts = append(parts, el("span", cls("soft"), wVia, el("bdi", q.Via.Text)),
			when(q.Via.Basis == news.Inferred, func() node { return basis(q.Via.Basis) }))
	}
	if len(q.Also) > 0 {
		parts = append(parts, also(q))
	}
	return el("p", cls("qh"), parts)
}

// head is a view's heading: what it shows, and one line about it.
func head(title string, under ...any) node {
	return el("div", cls("head"), el("h1", title), el("div", append([]any{cls("lede")}, under...)...))
}

// actions are what leads on from a view: links and buttons in a line under its heading.
func actions(parts ...any) node {
	n := el("p", append([]any{cls("acts")}, parts...)...)
	if len(n.kids) == 0 {
		return none
	}
	return n
}

// keyed is a sentence, and after it those about keys, which the style sheet shows only
// where there are any.
func keyed(words string) []node {
	first, keys, ok := strings.Cut(words, ". ")
	if !ok {
		return []node{{text: words}}
	}
	return []node{{text: first + ". "}, el("span", cls("keyed"), keys)}
}

// leftOut counts what an answer left out above its limit.
func leftOut(n int, one, many string) node {
	return when(n > 0, func() node { return el("p", cls("soft"), count(n, one, many)+wNotListed) })
}

// h2 is a section with its heading.
func h2(title string, parts ...any) node {
	return el("section", append([]any{cls("part"), el("h2", title)}, parts...)...)
}

// wide lets a table scroll by itself, so that the page never does; it can be
// reached and scrolled by the keyboard.
func wide(label string, table node) node {
	return el("div", cls("wide"), at("role", "region"), at("aria-label", label), at("tabindex", "0"), table)
}
