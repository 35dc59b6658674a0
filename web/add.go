package web

import (
	"strings"

	"readout/wasm/wire"
)

// Adding articles: first the box to paste into, since that is what most do, then files
// and folders. What was understood of each article stands in a list and is corrected
// there, before it is added and after. In the pre-rendered page the view says what it is
// for; it needs the programs to do it.

// addView is the view; o is nil in the pre-rendered page.
func addView(o *own) node {
	return el("div", cls("view add"),
		head(wAdd, el("p", wAddLead), el("p", cls("stays"), el("span", at("aria-hidden", "true"), "⌂ "), wStays)),
		sayings(o),
		el("div", cls("ways"), pasteBox(o), dropZone(o)),
		linkBox(o),
		bringingNow(o),
		tableChoices(o),
		problemList(o),
		waitingList(o),
		keptList(o))
}

// sayings are what was just done, and what could not be.
func sayings(o *own) node {
	if o == nil {
		return none
	}
	return el("div", cls("sayings"), at("role", "status"),
		when(o.wrong != "", func() node { return el("p", cls("banner"), o.wrong) }),
		when(o.said != "", func() node { return el("p", cls("done"), o.said) }))
}

func pasteBox(o *own) node {
	return el("section", cls("way panel"),
		el("h2", el("label", at("for", "paste"), wPaste)),
		el("p", cls("soft"), at("id", "pastehow"), wPasteHow),
		el("textarea", at("id", "paste"), at("rows", "7"), at("aria-describedby", "pastehow"), at("spellcheck", "false")),
		el("p", cls("acts js"), el("button", cls("btn main"), at("data-do", "paste"), wPasteDo)))
}

func dropZone(o *own) node {
	return el("section", cls("way panel drop"), at("data-drop", "true"),
		el("h2", wFiles),
		el("p", cls("soft"), wFilesHow),
		el("p", cls("acts js"),
			chooser(o, "btn", wFilesDo, "files", at("multiple", "true")),
			chooser(o, "btn folder", wFolderDo, "folder", at("multiple", "true"), at("webkitdirectory", "true"))))
}

// chooser is a button that lets files be chosen. Before the page's program runs there is
// nobody to take them, and they would be lost without a word.
func chooser(o *own, class, words, name string, more ...attr) node {
	input := el("input", cls("vh"), at("type", "file"), at("data-files", name), disabledIf(o == nil))
	input.attrs = append(input.attrs, more...)
	return el("label", cls(class), words, input)
}

// linkBox is there where the site fetches pages for its readers, and says what that
// sends to whom.
func linkBox(o *own) node {
	if o == nil || !o.link {
		return none
	}
	return el("section", cls("way panel link"),
		el("h2", el("label", at("for", "bylink"), wByLink)),
		el("p", cls("soft"), at("id", "bylinkhow"), wByLinkHow),
		el("p", cls("acts"),
			el("input", at("id", "bylink"), at("type", "url"), at("placeholder", "https://"), at("aria-describedby", "bylinkhow")),
			el("button", cls("btn"), at("data-do", "bylink"), wByLinkDo)))
}

// bringingNow is how the reading of files stands.
func bringingNow(o *own) node {
	if o == nil || !o.busy() {
		return none
	}
	all := o.files + len(o.reading)
	return el("div", cls("now panel"), at("role", "status"),
		el("p", wReadingFile+itoa(o.files+1)+wOf+itoa(all)+": ", el("bdi", o.reading[0].name)),
		el("progress", at("max", itoa(all)), at("value", itoa(o.files)), at("aria-label", wReadingFiles)),
		el("button", cls("btn"), at("data-do", "stopfiles"), wCancel))
}

// tableChoices are the columns of tables, and what they are taken for.
func tableChoices(o *own) node {
	if o == nil || len(o.tables) == 0 {
		return none
	}
	return h2(wColumns, el("p", cls("soft"), wColumnsHow), each(o.tables, func(b *bringing) node {
		return el("details", cls("panel cut"), at("data-tag", b.tag),
			el("summary", el("bdi", b.table.File), " ", el("span", cls("soft"), columnWords(b.table))),
			el("div", cls("columns"), eachColumn(b.tag, b.table)),
			el("p", cls("acts"), el("button", cls("btn"), at("data-do", "reread"), wReread)))
	}))
}

func eachColumn(tag string, t *wire.Table) []node {
	var out []node
	for i, c := range t.Columns {
		id := tag + "-" + itoa(i)
		options := []node{el("option", at("value", ""), wColumnNone)}
		for _, f := range wire.TableFields {
			options = append(options, el("option", at("value", f), fieldWords(f)))
		}
		name := c.Name
		if name == "" {
			name = wColumn + itoa(i+1)
		}
		out = append(out, el("div", cls("column"),
			el("label", at("for", id), el("bdi", name)),
			el("select", at("id", id), at("data-column", itoa(i)), at("data-is", c.Field), options),
			el("span", cls("soft"), el("bdi", c.Example))))
	}
	return out
}

func columnWords(t *wire.Table) string {
	n := 0
	for _, c := range t.Columns {
		if c.Field != "" {
			n++
		}
	}
	return itoa(n) + wOf + count(len(t.Columns), "column", "columns") + wColumnsUsed
}

func problemList(o *own) node {
	if o == nil || len(o.problems) == 0 {
		return none
	}
	return h2(wProblems, el("ul", cls("plain problems"), each(o.problems, func(p wire.FileProblem) node {
		where := none
		if p.Line > 0 {
			where = el("span", cls("soft"), ", "+wLine+itoa(p.Line))
		}
		file := none
		if !strings.Contains(p.Text, p.File) {
			file = el("span", el("b", el("bdi", p.File)), where, ": ")
		}
		class := "warnline"
		if p.Note {
			class = "soft"
		}
		return el("li", cls(class), file, el("bdi", p.Text))
	}), leftOut(o.more, "sentence", "sentences")))
}

// waitingList is what is brought and not added yet.
func waitingList(o *own) node {
	if o == nil || o.lists[wire.Waiting] == nil || o.lists[wire.Waiting].Of == 0 {
		return none
	}
	w := o.lists[wire.Waiting]
	return el("section", cls("part waits"),
		el("h2", count(w.Ready, "article", "articles")+wWillBeAdded),
		waitingWords(w),
		when(w.Nameless > 1, func() node { return forAll("outlet", wAllOutlet, "text") }),
		when(w.Undated > 1, func() node { return forAll("published", wAllDate, "date") }),
		addingNow(o, w),
		rowList(o, w))
}

// waitingWords say what is kept out, and why days are asked for.
func waitingWords(w *wire.Items) node {
	return el("ul", cls("plain told"),
		when(w.Undated > 0, func() node { return el("li", cls("warnline"), undatedWords(w)) }),
		when(w.Double > 0, func() node { return el("li", count(w.Double, "article is", "articles are")+wDoubles) }),
		when(w.Foreign > 0, func() node { return el("li", count(w.Foreign, "article is", "articles are")+wForeigns) }))
}

// forAll sets a fact of all articles that have none.
func forAll(fact, label, kind string) node {
	id := "all-" + fact
	return el("p", cls("forall"), el("label", at("for", id), label), " ",
		el("input", at("id", id), at("type", kind)),
		el("button", cls("btn"), at("data-do", "forall"), at("data-fact", fact), wSet))
}

// addingNow is the button that adds, or how that goes.
func addingNow(o *own, w *wire.Items) node {
	if o.adding != nil {
		return el("div", cls("now panel"), at("role", "status"),
			el("p", wAdding+itoa(o.adding.Done)+wOf+itoa(max(o.adding.Of, o.adding.Done))+"."),
			el("progress", at("max", itoa(max(o.adding.Of, 1))), at("value", itoa(o.adding.Done)), at("aria-label", wAdding)))
	}
	name := none
	if within.id == "" {
		name = el("span", cls("newname"), el("label", at("for", "newname"), wIntoNew), " ",
			el("input", at("id", "newname"), at("type", "text"), at("placeholder", wOwnName), at("maxlength", "80")))
	} else {
		name = el("span", cls("newname"), wInto, el("bdi", within.name))
	}
	words := wAddDo
	busy := o.busy() || o.coming > 0
	if busy {
		words = wAddBusy
	}
	return el("div", cls("acts addacts"), name,
		el("button", cls("btn main"), at("data-do", "add"), disabledIf(w.Ready == 0 || busy), words),
		el("button", cls("btn"), at("data-do", "dropall"), wDropAll))
}

func disabledIf(is bool) attr {
	if is {
		return at("disabled", "true")
	}
	return attr{}
}

// keptList is what the open collection has.
func keptList(o *own) node {
	if o == nil || within.id == "" || o.lists[wire.Kept] == nil {
		return none
	}
	k := o.lists[wire.Kept]
	return el("section", cls("part keeps"),
		el("h2", wIn, el("bdi", within.name), ": "+count(k.Of, "article", "articles")),
		when(k.Undated > 0, func() node { return el("p", cls("warnline"), undatedWords(k)) }),
		when(k.Lost > 0, func() node { return el("p", cls("warnline"), count(k.Lost, "article", "articles")+wLost) }),
		when(k.Of > 0, func() node { return rowList(o, k) }))
}

// row is one article: what was understood of it, and where it is corrected.
func row(it wire.Item) node {
	class := "item"
	if it.Dropped || it.Foreign && !it.Insisted || it.Double != "" && !it.Insisted {
		class += " out"
	}
	name := it.Title
	if name == "" {
		name = it.Opening
	}
	return el("li", cls(class), at("data-item", it.ID),
		el("div", cls("facts"),
			fact(it, "title", wTitle, "text", it.Title, name),
			fact(it, "outlet", wOutlet, "text", it.Outlet, name),
			fact(it, "published", wDate, "date", string(it.Published), name),
			languageChoice(it, name)),
		flat(el("p", cls("about"),
			when(it.Article != "" && !it.Dropped, func() node { return el("a", href(to("article", it.Article)), wOpenText) }),
			el("span", cls("soft"), el("bdi", it.File), lineWords(it.Line)),
			el("span", cls("soft"), count(it.Words, "word", "words")),
			el("bdi", cls("opening"), it.Opening))),
		flat(el("p", cls("notes"), rowNotes(it))),
		el("p", cls("acts"), rowActs(it, name)))
}

// fact is a field of an article; one that was guessed is marked.
func fact(it wire.Item, name, label, kind, value, of string) node {
	class := "fact " + name
	guess := none
	for _, g := range it.Guessed {
		if g == name {
			guess = tag(wGuessed)
		}
	}
	if name == "published" && undated(it) {
		class += " miss"
	}
	// What it says is put in by boot.js: drawn as its value, the answer to a year's first
	// digit would come over the second.
	return el("label", cls(class), el("span", label, guess),
		el("input", at("type", kind), at("data-fact", name), at("data-is", value), at("aria-label", label+": "+of)))
}

// undated: a day is missing and would matter, since the article is read.
func undated(it wire.Item) bool {
	return it.Published == "" && !it.Dropped && (it.Insisted || !it.Foreign && it.Double == "")
}

// languages are those offered; any other that was recognised stands beside them.
var languages = []string{"en", "ar", "de", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "pt", "ru", "tr", "uk", "ur", "zh"}

func languageChoice(it wire.Item, of string) node {
	now := it.Language
	list := languages
	known := now == ""
	for _, l := range list {
		known = known || l == now
	}
	options := []node{el("option", at("value", ""), wNoLanguage)}
	for _, l := range list {
		options = append(options, el("option", at("value", l), languageWords(l)))
	}
	if !known {
		options = append(options, el("option", at("value", now), now))
	}
	// In one piece, for it is the most of a row, and without the choice, which showFacts
	// makes: it is not made anew when that changes, and keeps the focus.
	return el("label", cls("fact language"), at("data-is", now), el("span", wLanguage), flat(el("select", at("data-fact", "language"), at("aria-label", wLanguage+": "+of), options)))
}

// rowNotes are what a reader should know, each in a sentence.
func rowNotes(it wire.Item) []node {
	var out []node
	say := func(class, words string) { out = append(out, el("span", cls(class), words+" ")) }
	switch {
	case it.Dropped:
		say("soft", wDropped)
	case it.Double != "":
		say("warnline", wDouble+it.Double+wDoubleEnd)
	case it.Foreign && !it.Insisted:
		say("warnline", wForeign)
	}
	if undated(it) {
		say("warnline", dependsWords(it.Depends))
	}
	for _, n := range it.Notes {
		say("soft", n)
	}
	return out
}

func rowActs(it wire.Item, of string) []node {
	button := func(do, words string) node {
		return el("button", cls("btn"), at("data-do", do), at("aria-label", words+": "+of), words)
	}
	var out []node
	if it.Dropped {
		return append(out, button("itemback", wBack))
	}
	if it.Double != "" || it.Foreign {
		words := wInsist
		if it.Insisted {
			words = wInsisted
		}
		out = append(out, button("insist", words))
	}
	return append(out, button("itemdrop", wDrop))
}
