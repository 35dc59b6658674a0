package web

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Going through an article: from one mark to the next of a person, of the quotes, of
// the words that tell a meeting. What is gone through, and where the reader is, stand
// in the address (?find=…&n=…), so that Back goes one mark back.

// mostFound is how many people an article offers to be gone through.
const mostFound = 8

// A match is one marked stretch, in offsets of the article.
type match struct {
	news.Span
	key string // of what it is a match: an id, or a kind of mark
}

// A findable is what can be gone through, and how often it stands there.
type findable struct {
	key, words string
	kind       wire.MarkKind
	n          int
}

// findKey is what a mark is found under: a person by the id, else its kind.
func findKey(m wire.Mark) string {
	switch m.Kind {
	case wire.MarkPerson, wire.MarkSuspect, wire.MarkRef:
		return m.Target
	case wire.MarkQuote, wire.MarkCue, wire.MarkDate:
		return string(m.Kind)
	}
	return ""
}

// matches are all marks that can be gone through, in order.
func matches(a *wire.Article) (list []match) {
	for _, p := range a.Paragraphs {
		for _, m := range p.Marks {
			if key := findKey(m); key != "" {
				list = append(list, match{news.Span{Start: p.At.Start + m.Start, End: p.At.Start + m.End}, key})
			}
		}
	}
	return list
}

// findables are the people, those named most first, and the kinds of marks.
func findables(a *wire.Article) []findable {
	counts := map[string]int{}
	for _, m := range matches(a) {
		counts[m.key]++
	}
	var people []findable
	seen := map[string]bool{}
	for _, p := range a.Paragraphs {
		for _, m := range p.Marks {
			if m.Kind != wire.MarkPerson || m.Target == "" || seen[m.Target] {
				continue
			}
			seen[m.Target] = true
			name, _, _ := strings.Cut(m.Note, ",")
			if name == "" {
				name = m.In(p.Text)
			}
			people = append(people, findable{m.Target, name, wire.MarkPerson, counts[m.Target]})
		}
	}
	sort.SliceStable(people, func(i, j int) bool { return people[i].n > people[j].n })
	people = people[:min(len(people), mostFound)]
	for _, s := range switches {
		if n := counts[string(s.kind)]; n > 0 {
			people = append(people, findable{string(s.kind), s.words, s.kind, n})
		}
	}
	return people
}

// found is the match that the address names, its number and how many there are.
func found(t *wire.Article, a address) (at news.Span, i, of int) {
	key := a.get("find")
	if key == "" {
		return at, 0, 0
	}
	want, ok := atoi(a.get("n"))
	if !ok || want < 1 {
		want = 1
	}
	for _, m := range matches(t) {
		if m.key == key {
			of++
			if of <= want {
				at, i = m.Span, of
			}
		}
	}
	return at, i, of
}

// finder offers what can be gone through.
func finder(t *wire.Article, a address) node {
	list := findables(t)
	if len(list) == 0 {
		return none
	}
	now := a.get("find")
	return el("p", cls("finder js"), el("span", cls("soft"), wFind+":"), each(list, func(f findable) node {
		var current attr
		if f.key == now {
			current = at("aria-current", "true")
		}
		return el("a", cls("chip"), href(to("article", t.ID, "find", f.key)), current, f.words, el("span", cls("n"), itoa(f.n)))
	}))
}

// walker stands over the page while a reader goes through an article, or has come for
// a sentence. It is out of the text's way, so that nothing moves for it.
func walker(t *wire.Article, a address) node {
	_, came := a.span()
	_, i, of := found(t, a)
	cite := el("button", cls("btn"), at("data-do", "citeview"), wCiteThis)
	switch {
	case a.get("find") != "" && of == 0:
		return el("div", cls("walker"), at("role", "group"), at("aria-label", wFindWhat), el("span", wFindNone), stop(t))
	case of > 0:
		step := func(n int, words, sign string) node {
			if n < 1 {
				n = of
			}
			if n > of {
				n = 1
			}
			return el("a", cls("btn"), href(to("article", t.ID, "find", a.get("find"), "n", itoa(n))), at("aria-label", words), sign)
		}
		return el("div", cls("walker"), at("role", "group"), at("aria-label", wFindWhat),
			step(i-1, wPrevious, "‹"), el("span", findWords(t, a)), el("b", itoa(i)+wOf+itoa(of)), step(i+1, wNext, "›"), stop(t))
	case came:
		return el("div", cls("walker"), at("role", "group"), at("aria-label", wHere), el("span", upper(wHere)), cite, stop(t))
	}
	return none
}

func stop(t *wire.Article) node {
	return el("a", cls("btn"), href(to("article", t.ID)), at("aria-label", wFindEnd), "×")
}

func findWords(t *wire.Article, a address) string {
	for _, f := range findables(t) {
		if f.key == a.get("find") {
			return f.words + ":"
		}
	}
	return ""
}

// stepFrom is the address of the next or previous match, for the keyboard.
func stepFrom(t *wire.Article, a address, by int) (address, bool) {
	_, i, of := found(t, a)
	if of == 0 {
		return a, false
	}
	return to("article", t.ID, "find", a.get("find"), "n", itoa((i-1+by+of)%of+1)), true
}
