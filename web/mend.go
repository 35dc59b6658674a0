package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Correcting happens where a thing is shown: a panel under the heading of its view, with
// what can be corrected there and, before anything is done, what would change. Its state
// is the address (“correct=1” to choose, “correct=same e:1 e:2” to preview), so that Back
// closes it and nothing has to be remembered. The panel is drawn in the live page only.

// correctLink opens the panel of a view.
func correctLink(view, arg string) node {
	return el("a", cls("btn js mends"), href(to(view, arg, "correct", "1")), el("span", at("aria-hidden", "true"), "✎"), el("span", wCorrect))
}

// correctedTag marks a claim that the reader made.
func correctedTag() node {
	return el("span", cls("tag fix"), at("title", wKeyCorrected), el("span", at("aria-hidden", "true"), "✎ "), wCorrected)
}

// correctedSign is the same in a list, where there is no room for words.
func correctedSign() node {
	return el("span", cls("fixsign"), at("title", wCorrected), el("span", at("aria-hidden", "true"), "✎"), el("span", cls("vh"), " ("+wCorrected+")"))
}

// correctable reports whether a view has a panel.
func correctable(a address) bool {
	switch a.view {
	case "person", "meeting", "quote", "article":
		return a.arg != "" && a.get("correct") != ""
	}
	return false
}

// mendRequests are what the panel needs answered.
func mendRequests(a address) (list []wire.Request) {
	if correctable(a) {
		list = append(list, wire.Request{Ask: wire.AskMend, Arg: a.arg})
		if line := a.get("correct"); line != "1" {
			list = append(list, wire.Request{Ask: wire.AskPreview, Arg: line})
		}
	}
	return list
}

// mendPanel is the panel at an address.
func mendPanel(a address, get lookup) node {
	got := get(wire.AskMend, a.arg)
	m := got.Mend
	title, body := wCorrect, []node{el("p", cls("soft"), wCorrectWait)}
	switch line := a.get("correct"); {
	case got.Error != "":
		body = []node{el("p", cls("soft"), got.Error)}
	case m == nil:
	case line != "1":
		title, body = wCorrectWhat+m.Title, preview(a, get(wire.AskPreview, line))
	default:
		title, body = wCorrectWhat+m.Title, mendChoices(a, m)
	}
	return el("section", cls("mend panel"), at("aria-labelledby", "mend"),
		el("div", cls("mendhead"),
			el("h2", at("id", "mend"), at("tabindex", "-1"), title),
			el("a", cls("btn"), href(a.with("correct", "")), wCloseCorrect)),
		body)
}

// withPanel puts the panel under the heading of a view.
func withPanel(body, panel node) node {
	if len(body.kids) == 0 {
		return body
	}
	n := 1
	if len(body.kids) > 1 && body.kids[1].tag == "p" { // the actions
		n = 2
	}
	kids := append([]node{}, body.kids[:n]...)
	body.kids = append(append(kids, panel), body.kids[n:]...)
	return body
}

// preview is what a correction would change, and the two ways on.
func preview(a address, got *wire.Answer) []node {
	back := el("a", cls("btn"), href(a.with("correct", "1")), wBackTo)
	c := got.Changes
	switch {
	case got.Error != "":
		return []node{el("p", cls("banner"), got.Error), el("p", cls("acts"), back)}
	case c == nil:
		return []node{el("p", cls("soft"), wPreviewWait)}
	case c.Refused != "":
		return []node{el("p", cls("says"), wYouSay, el("b", c.Sentence)), el("p", cls("banner"), wCannot+c.Refused), el("p", cls("acts"), back)}
	}
	changes := []node{el("p", wNothingChanges)}
	if len(c.List) > 0 {
		changes = []node{el("h3", wWouldChange), el("ul", cls("changes"), each(c.List, change)),
			when(c.Left > 0, func() node { return el("p", cls("soft"), itoa(c.Left)+wMoreChanges) })}
	}
	return append([]node{el("p", cls("says"), wYouSay, el("b", c.Sentence))}, append(changes,
		el("p", cls("acts"), el("button", cls("btn do"), at("data-do", "mend"), at("data-line", c.Line), wApply), back))...)
}

func change(c wire.Change) node {
	words := map[wire.ChangeSign]string{wire.Comes: "new: ", wire.Goes: "gone: ", wire.Becomes: ""}[c.Sign]
	return el("li", el("span", cls("sign"), at("aria-hidden", "true"), string(c.Sign)), el("span", el("span", cls("vh"), words), c.Text))
}

// choices is what can be corrected of one thing.
func mendChoices(a address, m *wire.Mend) []node {
	switch a.view {
	case "person":
		return personChoices(a, m)
	case "meeting":
		return meetingChoices(a, m)
	case "quote":
		return each(m.Quotes, func(q wire.MendQuote) node { return speakerForm(q, m) })
	}
	list := []node{el("p", cls("soft"), wNewsHint)}
	if len(m.Sentences) > 0 {
		list = append(list, opens("more", []node{{text: wOneSentence}}, form("furniture "+m.Text+" {where}", wOneSentence,
			el("div", cls("row"), field("mend-where", wTheSentence, el("select", at("id", "mend-where"), at("name", "where"),
				mendOption("", "…", true), each(m.Sentences, func(s wire.MendSentence) node { return mendOption(s.At, s.Words, false) }))),
				submit(wPreview)))))
	}
	if len(m.Quotes) > 0 {
		list = append(list, opens("more", []node{{text: wQuotesOf}}, each(m.Quotes, func(q wire.MendQuote) node { return speakerForm(q, m) })))
	}
	return list
}

// form is a form that writes one correction: line, with the values of its fields in the
// place of their names in braces.
func form(line, legend string, parts ...any) node {
	return el("form", append([]any{cls("mendform"), at("data-line", line), at("aria-label", legend), el("h3", legend)}, parts...)...)
}

func submit(words string) node {
	return el("button", cls("btn"), at("type", "submit"), words)
}

// submitAs is a button that gives the field “is” a value.
func submitAs(value, words string) node {
	return el("button", cls("btn"), at("type", "submit"), at("name", "is"), at("value", value), words)
}

func personChoices(a address, m *wire.Mend) []node {
	list := []node{
		form("name "+m.ID+" {name}", wNameShown,
			el("label", at("for", "mend-name"), cls("soft"), wNameHint),
			el("div", cls("row"),
				el("input", at("id", "mend-name"), at("name", "name"), at("type", "text"), at("list", "mend-names"), at("maxlength", "100"), at("autocomplete", "off"), at("value", m.Title)),
				el("datalist", at("id", "mend-names"), each(m.Spellings, func(s string) node { return el("option", at("value", s)) })),
				submit(wUseName))),
	}
	if len(m.People) > 0 {
		list = append(list, form("{is} "+m.ID+" {who}", wSameAs,
			el("div", cls("row"), whoSelect("mend-who", wSameAsWho, m),
				submitAs("same", wSamePerson), submitAs("unsure", wUnsureSame), submitAs("different", wNotSame))))
	}
	if len(m.Joined) > 0 {
		list = append(list, el("div", cls("mendform"), el("h3", wJoinedHere), el("p", cls("soft"), wJoinedHint),
			el("ul", cls("joined"), each(m.Joined, func(j wire.Joined) node { return joinedLine(a, j) }))))
	}
	return list
}

// joinedLine is one spelling with what may be said of it.
func joinedLine(a address, j wire.Joined) node {
	say := func(kind, words string) node {
		return el("a", cls("btn"), href(a.with("correct", kind+" "+j.Of+" "+j.And)), at("aria-label", j.Surface+": "+words+" ("+j.To+")"), words)
	}
	return el("li",
		el("span", cls("what"), el("b", el("bdi", j.Surface)), " ", el("span", cls("by"), each(j.Outlets, badge)), " ",
			when(j.Suspect, func() node { return warnTag(wSuspectShort) }),
			when(j.To != j.Surface, func() node { return el("span", cls("soft"), wTakenFor, el("bdi", j.To)) })),
		el("span", cls("row"), say("different", wNotSame), say("unsure", wUnsureSame),
			when(j.Suspect, func() node { return say("same", wSureSame) })))
}

func mendOption(value, words string, now bool) node {
	var selected attr
	if now {
		selected = at("selected", "true")
	}
	return el("option", at("value", value), selected, words)
}

func personWords(p wire.PersonBrief) string {
	s := p.Name
	if p.Role != "" {
		s += ", " + p.Role
	}
	if p.Country != "" {
		s += " (" + p.Country + ")"
	}
	return s
}

// whoSelect lets one choose a person, the likely first.
func whoSelect(id, label string, m *wire.Mend) node {
	options := func(list []wire.PersonBrief) []node {
		return each(list, func(p wire.PersonBrief) node { return mendOption(p.ID, personWords(p), false) })
	}
	groups := []node{mendOption("", "…", true)}
	likely := min(m.Likely, len(m.People))
	if likely > 0 {
		groups = append(groups, el("optgroup", at("label", wLikely), options(m.People[:likely])),
			el("optgroup", at("label", wEverybody), options(m.People[likely:])))
	} else {
		groups = append(groups, options(m.People)...)
	}
	return field(id, label, el("select", at("id", id), at("name", "who"), groups))
}

func field(id, label string, control node) node {
	return el("span", cls("field"), el("label", at("for", id), label), control)
}

func meetingChoices(a address, m *wire.Mend) []node {
	now := news.ContactValue(m.Status, m.Kind)
	kinds := each(contactChoices, func(c [2]string) node { return mendOption(c[0], c[1], c[0] == now) })
	places := append([]node{mendOption("-", wPlaceNotTold, m.Place == "")}, each(m.Places, func(p wire.PersonBrief) node {
		return mendOption(p.ID, p.Name, p.ID == m.Place)
	})...)
	return []node{
		form("contact "+m.ID+" {what}", wDidTheyMeet, el("div", cls("row"),
			field("mend-what", wItWas, el("select", at("id", "mend-what"), at("name", "what"), kinds)), submit(wPreview))),
		form("with "+m.ID+" {who}", wWhoTookPart,
			el("ul", cls("joined"), each(m.Who, func(p wire.PersonBrief) node {
				return el("li", el("span", cls("what"), person(p)), el("a", cls("btn"), href(a.with("correct", "without "+m.ID+" "+p.ID)),
					at("aria-label", p.Name+": "+lower(wTookNoPart)), wTookNoPart))
			})),
			el("div", cls("row"), whoSelect("mend-who", wAlsoTookPart, m), submit(wPreview))),
		form("day "+m.ID+" {from} {to}", wWhichDay, el("div", cls("row"),
			field("mend-from", wFirstDay, dayInput("from", m.From)), field("mend-to", wLastDay, dayInput("to", longer(m))),
			submit(wPreview), el("a", cls("btn"), href(a.with("correct", "day "+m.ID+" -")), wDayNotTold))),
		form("place "+m.ID+" {where}", wWhichPlace, el("div", cls("row"),
			field("mend-where", wWhere, el("select", at("id", "mend-where"), at("name", "where"), places)), submit(wPreview))),
	}
}

func longer(m *wire.Mend) news.Day {
	if m.To == m.From {
		return ""
	}
	return m.To
}

func dayInput(name string, d news.Day) node {
	return el("input", at("id", "mend-"+name), at("name", name), at("type", "date"), at("value", string(d)))
}

// speakerForm lets one choose who said a quote.
func speakerForm(q wire.MendQuote, m *wire.Mend) node {
	people := q.People
	if len(people) == 0 {
		people = m.People
	}
	options := []node{mendOption("-", wNobodyKnown, q.Speaker.ID == "")}
	found := q.Speaker.ID == ""
	for _, p := range people {
		found = found || p.ID == q.Speaker.ID
		options = append(options, mendOption(p.ID, personWords(p), p.ID == q.Speaker.ID))
	}
	if !found {
		options = append(options, mendOption(q.Speaker.ID, personWords(q.Speaker), true))
	}
	id := "mend-" + strings.ReplaceAll(q.ID, ":", "-")
	return form("speaker "+q.ID+" {who}", q.Words,
		el("div", cls("row"), badge(q.Outlet), field(id, wWhoSaid, el("select", at("id", id), at("name", "who"), options)), submit(wPreview)))
}

// newsButton says of a paragraph whether it is news, where the article is corrected.
func newsButton(where address, text string, p wire.Paragraph) node {
	kind, words := "furniture", wIsNoNews
	if p.Part == "clutter" {
		kind, words = "news", wIsNews
	}
	line := kind + " " + text + " " + itoa(p.At.Start) + "-" + itoa(p.At.End)
	return el("a", cls("mini-do newsbtn"), href(where.with("correct", line)), at("aria-label", words+": "+firstWords(p.Text)), words)
}

// keptApart says whom the reader keeps apart from a person.
func keptApart(p *wire.Person) node {
	line := func(words string, list []wire.PersonBrief) node {
		return when(len(list) > 0, func() node {
			return el("p", cls("tagline"), correctedTag(), el("span", words+" "), each(list, person))
		})
	}
	if len(p.Apart)+len(p.Unsure) == 0 {
		return none
	}
	return el("div", cls("apart"), line(wKeptApart, p.Apart), line(wKeptUnsure, p.Unsure))
}

// fill writes the line of a form, with the values of its fields; ok is false where one
// that has to be chosen is empty.
func fill(line string, value func(name string) string) (string, bool) {
	var b strings.Builder
	for line != "" {
		before, rest, field := strings.Cut(line, "{")
		b.WriteString(before)
		if !field {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		v := strings.Join(strings.Fields(value(name)), " ")
		if v == "" && name != "to" {
			return "", false
		}
		b.WriteString(v)
		line = after
	}
	return strings.TrimSpace(b.String()), true
}

// submitted takes a form of the panel: its preview is opened.
func (x *explorer) submitted(ctx app.Context, e app.Event) {
	defer x.guard()
	f := e.Get("target")
	if !f.Truthy() || !f.Get("dataset").Get("line").Truthy() {
		return
	}
	e.PreventDefault()
	by := e.Get("submitter")
	line, ok := fill(f.Get("dataset").Get("line").String(), func(name string) string {
		if name == "is" {
			if by.Truthy() && by.Get("name").String() == "is" {
				return by.Get("value").String()
			}
			return "same"
		}
		if c := f.Get("elements").Call("namedItem", name); c.Truthy() {
			return c.Get("value").String()
		}
		return ""
	})
	if !ok {
		x.page.say(wChooseFirst)
		return
	}
	x.goTo(ctx, x.at.with("correct", line))
}
