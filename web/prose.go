package web

import "strings"

// A lesson's text is written with a little Markdown: paragraphs, "## headings", lists
// with "- " or "1. ", "> quotes", **strong**, *emphasis*, `code` and [words](#address).
// It becomes nodes, so that nothing in a file can be markup; what looks like Markdown
// and is none stands there as it was written. A Markdown library would make HTML.

// prose is a text as blocks.
func prose(s string) (out []node) {
	var para []string
	flush := func() {
		if len(para) > 0 {
			out = append(out, el("p", inline(strings.Join(para, " "))))
			para = nil
		}
	}
	lines := strings.Split(s, "\n")
	for i := 0; i < len(lines); {
		l := strings.TrimSpace(lines[i])
		mark, rest := blockMark(l)
		switch mark {
		case "":
			if l == "" {
				flush()
			} else {
				para = append(para, l)
			}
			i++
			continue
		case "#":
			flush()
			tag := "h2"
			if strings.HasPrefix(l, "###") {
				tag = "h3"
			}
			out = append(out, el(tag, inline(rest)))
			i++
			continue
		}
		flush()
		var items []node
		for ; i < len(lines); i++ {
			l := strings.TrimSpace(lines[i])
			m, rest := blockMark(l)
			if m != mark && (m != "" || l == "" || len(items) == 0) {
				break
			}
			if m == "" { // a line that goes on with the item above it
				last := &items[len(items)-1]
				last.kids = append(last.kids, node{text: " "})
				last.kids = append(last.kids, inline(l)...)
				continue
			}
			items = append(items, el(itemTags[mark], inline(rest)))
		}
		out = append(out, el(blockTags[mark], items))
	}
	flush()
	return out
}

var (
	blockTags = map[string]string{"-": "ul", "1": "ol", ">": "blockquote"}
	itemTags  = map[string]string{"-": "li", "1": "li", ">": "p"}
)

// blockMark is the kind of block that a line begins or goes on with, and the rest.
func blockMark(l string) (mark, rest string) {
	for _, m := range []string{"- ", "* ", "> "} {
		if r, ok := strings.CutPrefix(l, m); ok {
			if m == "> " {
				return ">", r
			}
			return "-", r
		}
	}
	if r := strings.TrimLeft(l, "#"); r != l && strings.HasPrefix(r, " ") {
		return "#", strings.TrimSpace(r)
	}
	if n := strings.IndexByte(l, '.'); 0 < n && n < 3 && strings.HasPrefix(l[n:], ". ") && strings.Trim(l[:n], "0123456789") == "" {
		return "1", l[n+2:]
	}
	return "", l
}

// reach is how far the end of a mark is looked for, so that a text of nothing but
// beginnings takes no longer than another.
const reach = 600

// inline is a line of text with its marks.
func inline(s string) (out []node) {
	from := 0
	for from < len(s) {
		i := strings.IndexAny(s[from:], "*`[")
		if i < 0 {
			break
		}
		n, rest, ok := inlineMark(s[from+i:])
		if !ok {
			out = append(out, node{text: s[:from+i+1]})
			s, from = s[from+i+1:], 0
			continue
		}
		if from+i > 0 {
			out = append(out, node{text: s[:from+i]})
		}
		out = append(out, n)
		s, from = rest, 0
	}
	if s != "" {
		out = append(out, node{text: s})
	}
	return out
}

// inlineMark is what the mark at the beginning of s marks, and what stands after it.
func inlineMark(s string) (n node, rest string, ok bool) {
	near := s[:min(len(s), reach)]
	for _, m := range []struct{ sign, tag string }{{"**", "strong"}, {"*", "em"}, {"`", "code"}} {
		inner, found := strings.CutPrefix(near, m.sign)
		if !found {
			continue
		}
		end := strings.Index(inner, m.sign)
		if end <= 0 || inner[0] == ' ' || inner[end-1] == ' ' {
			return n, s, false
		}
		rest = s[end+2*len(m.sign):]
		if m.tag == "code" {
			return el("span", cls("code"), inner[:end]), rest, true
		}
		return el(m.tag, inline(inner[:end])), rest, true
	}
	mid := strings.Index(near, "](")
	if mid < 2 {
		return n, s, false
	}
	end := strings.IndexByte(near[mid:], ')')
	if end < 0 {
		return n, s, false
	}
	words, goal := near[1:mid], near[mid+2:mid+end]
	rest = s[mid+end+1:]
	switch {
	case strings.HasPrefix(goal, "#"):
		return el("a", href(parseAddress(goal)), words), rest, true
	case isWeb(goal):
		return el("a", cls("out"), at("href", goal), at("target", "_blank"), at("rel", "noopener noreferrer"), words), rest, true
	}
	return n, s, false
}
