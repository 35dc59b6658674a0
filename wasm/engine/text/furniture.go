package text

import (
	"slices"

	"readout/wasm/news"
)

// Furniture is told from news by what the makers of pages have in common, never by
// what one article says: known wording (comment forms, share bars, adverts, legal
// lines, see z_phrases.go), and place (what stands above the headline, what follows
// "Read more:", what ends an agency's copy). The simpler rule, that a line without a
// full stop is not news, takes crossheads, captions and salutations along.
//
// Where it is not clear, a line stays news: a sentence hidden from the reader is
// worse than a stray menu shown. Captions are evidence and never furniture.

// PublicationDay is the Why of lines that tell when the page was published.
const PublicationDay = "day of publication"

// A page is an article while its lines are being told apart.
type page struct {
	*Doc
	a     *news.Article
	own   names  // how the outlet may call itself
	lines []line // one for each paragraph
	marks []mark // furniture within a line
	body  int    // first line that is news text; len(lines) where there is none
	end   int    // one past the last such line
	title int    // the line that is the headline, or -1
	sure  bool   // the article's facts say so
}

// A line is what a first look at a paragraph tells.
type line struct {
	_     [0]func() // never compared: spares the code for it
	why   string    // of furniture; "" is not furniture
	words int       // words and numbers
	stop  bool      // ends as a sentence does
	opens bool      // opens a list of other stories
}

// A mark is furniture within a paragraph: tokens [first, last).
type mark struct {
	first, last int
	why         string
}

// furnish marks furniture and tells titles, headings and captions from the body.
// Tokens of furniture are taken out of the document.
func (d *Doc) furnish(a *news.Article) {
	g := &page{Doc: d, a: a, title: -1, lines: make([]line, len(d.Paragraphs))}
	g.survey()
	g.wording()  // what is known word for word
	g.captions() // evidence, so before anything goes by its place
	g.bounds()   // where the news text begins and ends
	g.headline()
	g.above()
	g.below()
	g.lists()     // "Read more:" and what follows
	g.signature() // of an agency or a desk, after the last sentence
	g.headings()
	g.overrule() // what the reader knows better
	g.remove()
}

// survey counts each line's words and looks at its end.
func (g *page) survey() {
	for p := range g.lines {
		para, l := &g.Paragraphs[p], &g.lines[p]
		for i := para.first; i < para.last; i++ {
			if c := g.Tokens[i].Class; c == Word || c == Number {
				l.words++
			}
		}
		k := para.last - 1
		for k > para.first && g.closing(k) {
			k--
		}
		l.stop = k >= para.first && (g.Tokens[k].Class == Punct && g.stopMark(k) ||
			g.Tokens[k].Class == Word && l.words > 6 && g.Text[g.Tokens[k].End-1] == '.')
		if l.words == 0 {
			l.why = g.ornament(para)
		}
	}
}

// ornament is why a line without a word is furniture: a bullet, a rule of stars. An
// omission "<…>" is the editor's word and stays.
func (g *page) ornament(para *Paragraph) string {
	if para.last-para.first > 12 {
		return ""
	}
	why := "bullet"
	for i := para.first; i < para.last; i++ {
		if t := &g.Tokens[i]; t.Class != Punct || g.stopMark(i) {
			return ""
		}
		if i > para.first {
			why = "separator"
		}
	}
	switch g.Text[para.Start] {
	case '(', '[', '<', '{':
		return ""
	case '*', '-', '_', '=', '~', '#':
		return "separator"
	}
	return why
}

// bounds finds the first and the last line of news text: those with a sentence.
func (g *page) bounds() {
	g.body = len(g.lines)
	for p := range g.lines {
		if g.prose(p) {
			if g.body == len(g.lines) {
				g.body = p
			}
			g.end = p + 1
		}
	}
}

// prose reports whether line p is sentences of news.
func (g *page) prose(p int) bool {
	l := &g.lines[p]
	return l.stop && l.words >= 7 && l.why == "" && g.Paragraphs[p].Part == Body && !g.covered(&g.Paragraphs[p])
}

// covered reports whether marks cover all of a paragraph's tokens.
func (g *page) covered(para *Paragraph) bool {
	n := 0
	for i := g.markAt(para.first); i < len(g.marks) && g.marks[i].first < para.last; i++ {
		n += g.marks[i].last - g.marks[i].first
	}
	return n > 0 && n >= para.last-para.first
}

// markAt is the index of the first mark that ends after token t; marks are in text order.
func (g *page) markAt(t int) int {
	i, _ := slices.BinarySearchFunc(g.marks, t, func(m mark, t int) int {
		if m.last <= t {
			return -1
		}
		return 1
	})
	return i
}

// furniture notes that line p is furniture, if nothing better is known of it.
func (g *page) furniture(p int, why string) {
	if para := &g.Paragraphs[p]; g.lines[p].why == "" && para.Part == Body && !g.covered(para) {
		g.lines[p].why = why
	}
}

// lists marks the headlines of other stories below a line that announces them.
func (g *page) lists() {
	const most = 12 // longer lists have a heading again
	for p := 0; p < len(g.lines); p++ {
		if !g.lines[p].opens || p < g.body {
			continue
		}
		for n := 0; n < most && p+1 < len(g.lines) && g.teaser(p+1); n++ {
			p++
			g.furniture(p, "headline of another story")
		}
	}
}

// teaser reports whether line p may be the headline of another story.
func (g *page) teaser(p int) bool {
	l, para := &g.lines[p], &g.Paragraphs[p]
	if l.why != "" {
		return !l.opens
	}
	if para.Part != Body || l.words > 25 || para.last == para.first {
		return false
	}
	switch g.Word(para.last - 1) {
	case ",", ":", ";":
		return false
	case "?", "!":
		return l.words <= 20
	}
	return !l.stop
}

// headings tells crossheads: short lines without a full stop between lines of text.
func (g *page) headings() {
	for p := g.body + 1; p+1 < g.end; p++ {
		l, para := &g.lines[p], &g.Paragraphs[p]
		if l.why != "" || l.stop || l.words == 0 || l.words > 12 || para.Part != Body || g.covered(para) {
			continue
		}
		first, last := &g.Tokens[para.first], &g.Tokens[para.last-1]
		if last.Class == Punct && g.Word(para.last-1) != ")" || first.Class == Punct || first.Class == Word && g.lower(para.first) {
			continue
		}
		para.Part = Heading
	}
}

// remove writes the furniture down and takes its tokens out.
func (g *page) remove() {
	n, next := 0, 0 // tokens kept so far; the next mark
	for p := range g.Paragraphs {
		para := &g.Paragraphs[p]
		why := g.lines[p].why
		if para.Part != Body {
			why = ""
		}
		from := next
		for next < len(g.marks) && g.marks[next].first < para.last {
			next++
		}
		first := n
		switch {
		case why != "":
			para.Part = Clutter
			g.Furniture = append(g.Furniture, news.Furniture{Span: para.Span, Why: why})
		case from == next || para.Part == Caption: // a caption is evidence whole
			n = g.keep(n, para.first, para.last)
		default:
			n = g.keepBetween(n, para, g.marks[from:next])
			if n == first {
				para.Part = Clutter
			}
		}
		para.first, para.last = first, n
	}
	g.Tokens, g.fold = g.Tokens[:n], g.fold[:n]
}

// keep moves tokens [first, last) to n.
func (g *page) keep(n, first, last int) int {
	if n != first {
		copy(g.Tokens[n:], g.Tokens[first:last])
		copy(g.fold[n:], g.fold[first:last])
	}
	return n + last - first
}

// keepBetween moves the tokens of a paragraph that no mark covers to n, and writes
// the marks down.
func (g *page) keepBetween(n int, para *Paragraph, marks []mark) int {
	start, at := n, para.first
	for i, m := range marks {
		sp := news.Span{Start: g.Tokens[m.first].Start, End: g.Tokens[m.last-1].End}
		if last := len(g.Furniture) - 1; i > 0 && at == m.first && marks[i-1].why == m.why {
			g.Furniture[last].End = sp.End
		} else {
			g.Furniture = append(g.Furniture, news.Furniture{Span: sp, Why: m.why})
		}
		if at < m.first {
			k := n
			n = g.keep(n, at, m.first)
			g.Tokens[k].after = k > start
		}
		at = m.last
	}
	if at < para.last {
		k := n
		n = g.keep(n, at, para.last)
		g.Tokens[k].after = k > start
	}
	return n
}
