package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// What a node says beside it. A name or a date is a line, an office below a name a second.
// Who is described and not named has the whole description, in two lines; where that has
// no room, it is cut before the first word that says of what the office is: "president…"
// says less than "president of PLA National Defence University", but "president of PLA",
// which is what fits into a line, is somebody else. For the same reason nothing is cut
// within the words before: a "vice…" is nobody, and then nothing is drawn. The whole is
// spoken, and in the table.

const (
	firstLine = 32 // letters that a line of the drawing has room for; the engine breaks at 24
	nextLine  = 36
)

// A nodeText is the words of a node: two lines, and what stands for both in little room,
// which is nothing where no part of them can be drawn alone.
type nodeText struct{ first, second, brief string }

func wordsOf(nd *wire.Node) nodeText {
	t := nodeText{nd.Label, nd.Sub, nd.Label}
	if nd.Kind != news.UnnamedNode {
		return t
	}
	whole := wholeText(nd)
	if t.brief = officeCut(whole, firstLine); len([]rune(t.first)) > firstLine || len([]rune(t.second)) > nextLine {
		t.first, t.second = t.brief, ""
	}
	return t
}

// wholeText is a description in one line, as it is spoken and stands in the table.
func wholeText(nd *wire.Node) string {
	if nd.Kind != news.UnnamedNode {
		return nd.Label
	}
	return strings.TrimSpace(nd.Label + " " + nd.Sub)
}

// ofWhat are the words before which an office can be cut and stays the same office.
var ofWhat = map[string]bool{"of": true, "for": true, "to": true, "at": true, "in": true, "from": true, "with": true, "on": true,
	"who": true, "whose": true, "responsible": true, "and": true}

// officeCut is a description in at most so many letters, cut where it stays true; ""
// where it cannot be.
func officeCut(s string, most int) string {
	if len([]rune(s)) <= most && !hasOfWhat(s) {
		return s
	}
	var head []string
	for _, w := range strings.Fields(s) {
		if ofWhat[strings.ToLower(w)] && len(head) > 0 {
			break
		}
		head = append(head, w)
		if strings.HasSuffix(w, ",") {
			break
		}
	}
	cut := strings.TrimRight(strings.Join(head, " "), ",") + "…"
	if len([]rune(cut)) > most {
		return ""
	}
	return cut
}

func hasOfWhat(s string) bool {
	for _, w := range strings.Fields(s) {
		if ofWhat[strings.ToLower(w)] {
			return true
		}
	}
	return strings.Contains(s, ", ")
}

// netLabel draws the words of a node: one group that is anchored beside it, with the
// lines and what stands for them in little room. Which of the two is to be seen is a
// class of the group.
// In a crowd the letters of the country stand before the name: there, discs are too small.
func netLabel(nd wire.Node, w wording, crowded bool) node {
	t := wordsOf(&nd)
	line := func(class, s string, dy int) node {
		if s == "" {
			return none
		}
		return el("text", cls(class), at("y", itoa(dy)), s)
	}
	group := []any{at("text-anchor", w.anchor), at("transform", translate(w.x, w.y))}
	if w.brief {
		group = append(group, cls("brief"))
	}
	switch {
	case nd.Kind == news.PersonNode:
		if crowded && nd.Country != "" {
			t.first = nd.Country + " " + t.first
		}
		group = append(group, line("lab", t.first, 0), line("sub long", t.second, int(lineStep)))
	case t.brief == t.first:
		group = append(group, line("sub", t.first, 0), line("sub long", t.second, int(lineStep)))
	default:
		group = append(group, line("sub long", t.first, 0), line("sub long", t.second, int(lineStep)), line("sub short", t.brief, 0))
	}
	return el("g", cls("t"), el("g", group...))
}
