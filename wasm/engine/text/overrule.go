package text

import (
	"slices"

	"readout/wasm/news"
)

// The reader's word on furniture comes last, when all else is decided: it changes the
// stretch it names and nothing around it. Told earlier, "this line is news" would move
// where the article begins and with it what is furniture above, which nobody said.

// ByReader is the Why of what the reader says is not news.
const ByReader = "marked by you as not news"

// ofText are the corrections of furniture that name this text.
func ofText(s string, list []news.Correction) (out []news.Correction) {
	id := ""
	for _, c := range list {
		if c.Kind != news.IsFurniture && c.Kind != news.IsNews {
			continue
		}
		if id == "" {
			id = "t:" + Hash(s)
		}
		if c.Of == id && !c.Span.Empty() && c.Span.Start >= 0 && c.Span.End <= len(s) {
			out = append(out, c)
		}
	}
	return out
}

func (g *page) overrule() {
	for i := range g.over {
		c := &g.over[i]
		for p := range g.lines {
			para := &g.Paragraphs[p]
			if !para.Overlaps(c.Span) || para.first == para.last {
				continue
			}
			first, last := g.within(para, c.Span)
			if first == last {
				continue
			}
			if c.Kind == news.IsNews {
				g.restore(p, first, last)
			} else {
				g.strike(p, first, last)
			}
		}
	}
}

// within are the tokens of a paragraph that lie in sp.
func (g *page) within(para *Paragraph, sp news.Span) (first, last int) {
	first, last = para.first, para.first
	for i := para.first; i < para.last; i++ {
		if sp.Contains(g.Tokens[i].Span) {
			if first == last {
				first = i
			}
			last = i + 1
		}
	}
	return first, last
}

// restore makes tokens [first, last) of line p news.
func (g *page) restore(p, first, last int) {
	para, l := &g.Paragraphs[p], &g.lines[p]
	if l.why != "" && para.Part == Body { // the whole line was furniture: what is not named stays so
		g.unmark(para.first, para.last)
		g.put(para.first, first, l.why)
		g.put(last, para.last, l.why)
		l.why = ""
		return
	}
	g.unmark(first, last)
}

// strike makes tokens [first, last) of line p furniture. A caption or a title is a line
// like any other once the reader says that it is none.
func (g *page) strike(p, first, last int) {
	para := &g.Paragraphs[p]
	if first == para.first && last == para.last {
		g.unmark(first, last)
		para.Part, g.lines[p].why = Body, ByReader
		return
	}
	if para.Part == Caption {
		para.Part = Body
	}
	if g.lines[p].why == "" || para.Part != Body {
		g.unmark(first, last)
		g.put(first, last, ByReader)
	}
}

// put notes that tokens [first, last) are furniture; marks stay in text order.
func (g *page) put(first, last int, why string) {
	if first >= last {
		return
	}
	g.marks = slices.Insert(g.marks, g.markAt(first), mark{first, last, why})
}

// unmark cuts tokens [first, last) out of the marks.
func (g *page) unmark(first, last int) {
	var out []mark
	for _, m := range g.marks {
		if m.last <= first || last <= m.first {
			out = append(out, m)
			continue
		}
		if m.first < first {
			out = append(out, mark{m.first, first, m.why})
		}
		if last < m.last {
			out = append(out, mark{last, m.last, m.why})
		}
	}
	g.marks = out
}
