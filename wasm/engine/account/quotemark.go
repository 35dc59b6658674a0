package account

import (
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Which marks belong together. The simpler rule, every second mark closes, is undone
// by one inch sign, one forgotten mark or one quotation that runs over paragraphs, and
// single marks are apostrophes more often than not. So a mark is judged by its shape,
// by the space around it and by what is open:
//
//   - Double marks and guillemets keep a stack within a paragraph. What the end of the
//     paragraph leaves open runs on if the next paragraph opens again (the habit of
//     English printers) or if the next mark that comes is a closing one (the habit of
//     web pages); else a mark was forgotten, and the opening one counts for nothing.
//   - A single mark opens only where a closing partner is found for it; of the
//     apostrophes in between, one after a stop or before a mark is a surer partner
//     than one after an s ("the leaders' meeting").

// A pair is one stretch of quoted words within one paragraph.
type pair struct {
	_           [0]func() // never compared: spares the code for it
	from, to    int       // tokens [from, to), marks included
	first, last int       // tokens [first, last), marks left out
	para        int
	kind        byte
	up          int  // the pair around it, or -1
	runs        bool // goes on a quotation that the paragraph before left open
	lacks       bool // its closing mark was forgotten; read up to the end of the paragraph
}

type mark struct {
	_         [0]func() // never compared: spares the code for it
	tok, n    int       // its first token, and how many
	kind      byte      // see kinds
	shape     int8      // +1 opens, -1 closes, 0 straight
	can, ends bool      // can open; can close, by what stands around it
	tight     bool      // a word or mark follows without a space
	digit     bool      // a digit stands before it
	loose     bool      // what stands before it is no stop: "said" and "word" without a space
	pair      int       // the pair it belongs to, or -1
}

// Kinds of marks; only like kinds close each other.
const (
	double    = 'd' // " “ ” „ ‟ `` ''
	guillemet = 'g' // « »
	angle     = 'a' // ‹ ›
	single    = 's' // ' ‘ ’ ‚ ‛ ` ´
)

// longestRun is how many paragraphs ahead the end of an unclosed quotation is looked for.
const longestRun = 40

type pairing struct {
	d     *text.Doc
	pairs []pair
	edge  []edge // per paragraph
	stack []int  // pairs that are open
}

// An edge is what a paragraph has to tell the one before and the one after.
type edge struct {
	_           [0]func() // never compared: spares the code for it
	first, last int       // tokens
	open        int       // the pair left open at its end, or -1
	head        int       // the pair that opens with its first token, or -1
	stray       mark      // a closing double mark before any other, pair 0; else pair -1
	marks       bool      // has double marks at all
}

// pairMarks lists the quotations of d in text order, outer before inner.
func pairMarks(d *text.Doc) []pair {
	p := &pairing{d: d, edge: make([]edge, len(d.Paragraphs))}
	for i := range d.Paragraphs {
		p.paragraph(i)
	}
	for i := range p.edge {
		if p.edge[i].open >= 0 {
			p.runOn(i)
		}
	}
	return p.settle()
}

func (p *pairing) paragraph(i int) {
	para := &p.d.Paragraphs[i]
	e := &p.edge[i]
	e.open, e.head, e.stray.pair = -1, -1, -1
	if para.Part == text.Clutter || para.First >= para.Last {
		return
	}
	e.first, e.last = p.d.Sentences[para.First].First, p.d.Sentences[para.Last-1].Last
	marks := p.marks(e.first, e.last)
	if len(marks) == 0 {
		p.dashes(i, e)
		return
	}
	p.doubles(i, marks)
	p.singles(i, marks)
}

// marks lists the quotation marks among tokens [first, last).
func (p *pairing) marks(first, last int) []mark {
	var out []mark
	for t := first; t < last; t++ {
		if !p.isMark(t) {
			continue
		}
		m := p.mark(t, first, last)
		if m.kind == single && t+1 < last && p.d.Tokens[t+1].Glued && p.d.Tokens[t+1].Class == text.Quote &&
			p.d.Word(t+1) == p.d.Word(t) && m.shape != 0 { // ‘‘so’’
			two := p.mark(t+1, first, last)
			m.kind, m.n, m.ends, t = double, 2, m.ends || two.ends, t+1
			m.can = m.shape > 0 || two.can
		}
		out = append(out, m)
	}
	return out
}

// isMark reports whether token t is a quotation mark, or an apostrophe alone.
func (p *pairing) isMark(t int) bool {
	switch k := &p.d.Tokens[t]; k.Class {
	case text.Quote:
		return true
	case text.Clitic:
		return k.Len() <= 3 && p.d.Fold(t) == "'"
	}
	return false
}

func (p *pairing) mark(t, first, last int) mark {
	m := mark{tok: t, n: 1, pair: -1}
	w := p.d.Word(t)
	switch r, _ := utf8.DecodeRuneInString(w); r {
	case '"':
		m.kind = double
	case '“', '„', '‟':
		m.kind, m.shape = double, 1
	case '”':
		m.kind, m.shape = double, -1
	case '«':
		m.kind, m.shape = guillemet, 1
	case '»':
		m.kind, m.shape = guillemet, -1
	case '‹':
		m.kind, m.shape = angle, 1
	case '›':
		m.kind, m.shape = angle, -1
	case '‘', '‚', '‛':
		m.kind, m.shape = single, 1
	case '’':
		m.kind, m.shape = single, -1
	default: // ' ` ´, one or two
		m.kind = single
		if len(w) == 2 && w[0] < utf8.RuneSelf {
			m.kind = double
		}
		if w[0] == '`' {
			m.shape = 1
		}
	}
	before, after := rune(' '), rune(' ')
	if t > first && p.d.Tokens[t].Glued {
		before, _ = utf8.DecodeLastRuneInString(p.d.Text[:p.d.Tokens[t].Start])
	}
	if t+1 < last && p.d.Tokens[t+1].Glued {
		after, _ = utf8.DecodeRuneInString(p.d.Text[p.d.Tokens[t].End:])
	}
	m.digit = unicode.IsDigit(before)
	m.loose = unicode.IsLetter(before) || before == ',' || before == ':' || before == ' '
	m.tight = after != ' ' && !closes(after)
	m.can = m.tight && !unicode.IsLetter(before) && !m.digit && before != '.' && (before != ',' || m.kind != single)
	m.ends = before != ' ' && before != ':' && !opens(before)
	return m
}

func closes(r rune) bool {
	switch r {
	case '.', ',', ';', ':', '!', '?', ')', ']', '}', '”', '»', '›':
		return true
	}
	return false
}

func opens(r rune) bool {
	switch r {
	case '(', '[', '{', '“', '„', '«', '‹', '—', '–', '-':
		return true
	}
	return false
}

// doubles pairs every mark but the single ones.
func (p *pairing) doubles(para int, marks []mark) {
	e := &p.edge[para]
	left := 0 // double marks still to come
	for i := range marks {
		if marks[i].kind != single {
			left++
		}
	}
	p.stack = p.stack[:0]
	for i := range marks {
		m := &marks[i]
		if m.kind == single {
			continue
		}
		left--
		switch p.role(m, left) {
		case 1:
			m.pair = p.open(para, m)
			if m.tok == e.first {
				e.head = m.pair
			}
			p.stack = append(p.stack, m.pair)
		case -1:
			m.pair = p.shut(m)
			if m.pair < 0 && !e.marks {
				e.stray = *m
				e.stray.pair = 0
			}
		default:
			continue
		}
		e.marks = true
	}
	if len(p.stack) > 0 {
		e.open = p.stack[0]
	}
}

// role is +1 for a mark that opens, -1 for one that closes, 0 for one that is no
// quotation mark; left counts the double marks after it in its paragraph.
func (p *pairing) role(m *mark, left int) int {
	open := p.opened(m.kind)
	switch {
	case m.shape > 0:
		if (m.ends || open) && !m.tight { // word“
			return -1
		}
		return 1
	case m.shape < 0:
		if !open && m.tight && !m.ends { // ”word
			return 1
		}
		return -1
	case m.digit && !m.can && (!open || left%2 == 1): // 5'10"
		return 0
	case open:
		if m.can && !m.ends {
			return 1
		}
		return -1
	case m.can || m.loose && left%2 == 1:
		return 1
	}
	return -1
}

func (p *pairing) opened(kind byte) bool {
	for _, i := range p.stack {
		if p.pairs[i].kind == kind {
			return true
		}
	}
	return false
}

func (p *pairing) open(para int, m *mark) int {
	p.pairs = append(p.pairs, pair{from: m.tok, first: m.tok + m.n, to: -1, last: -1, para: para, kind: m.kind, up: -1})
	return len(p.pairs) - 1
}

// shut closes the innermost open pair of the mark's kind, and forgets those inside it
// that were never closed. It returns the pair, or -1.
func (p *pairing) shut(m *mark) int {
	for k := len(p.stack) - 1; k >= 0; k-- {
		i := p.stack[k]
		if p.pairs[i].kind == m.kind {
			p.pairs[i].last, p.pairs[i].to = m.tok, m.tok+m.n
			p.stack = p.stack[:k]
			return i
		}
	}
	return -1
}

// settle drops what was never closed or holds no word, sorts, and finds what lies in what.
func (p *pairing) settle() []pair {
	out := p.pairs[:0]
	for _, q := range p.pairs {
		if q.to >= 0 && p.worded(q) {
			out = append(out, q)
		}
	}
	sortPairs(out)
	p.stack = p.stack[:0]
	for i := range out {
		for n := len(p.stack); n > 0 && out[p.stack[n-1]].to <= out[i].from; n-- {
			p.stack = p.stack[:n-1]
		}
		out[i].up = -1
		if n := len(p.stack); n > 0 {
			out[i].up = p.stack[n-1]
			if out[i].to > out[out[i].up].to { // crosses it: a mark too many
				out[i].to, out[i].last = out[i].from, out[i].first
				continue
			}
		}
		p.stack = append(p.stack, i)
	}
	return out
}

// worded reports whether a word or number stands in q.
func (p *pairing) worded(q pair) bool {
	for t := q.first; t < q.last; t++ {
		if c := p.d.Tokens[t].Class; c == text.Word || c == text.Number {
			return true
		}
	}
	return false
}

// runOn finds where the quotation ends that paragraph i leaves open.
func (p *pairing) runOn(i int) {
	q := &p.pairs[p.edge[i].open]
	next := p.nextParagraph(i)
	switch {
	case next < len(p.edge) && p.edge[next].head >= 0 && p.pairs[p.edge[next].head].kind == q.kind:
		q.last, q.to = p.edge[i].last, p.edge[i].last
		p.pairs[p.edge[next].head].runs = true
		return
	case p.runToStray(i, next):
		return
	}
	if c := p.d.Fold(q.from - 1); q.from > p.edge[i].first && (c == "," || c == ":") {
		q.last, q.lacks = p.edge[i].last, true
		for _, later := range p.pairs[p.edge[i].open+1:] {
			if later.para == i && later.to >= 0 { // other quotations follow: it is one sentence at most
				q.last = min(q.last, later.from, p.d.Sentences[p.d.Tokens[q.from].Sent].Last)
			}
		}
		q.to = q.last
	}
}

// runToStray follows an open quotation over paragraphs without marks to the one that
// closes it, and makes each of them a pair.
func (p *pairing) runToStray(i, next int) bool {
	kind := p.pairs[p.edge[i].open].kind
	at := next
	for n := 0; at < len(p.edge) && !p.edge[at].marks; n++ {
		if n == longestRun {
			return false
		}
		at = p.nextParagraph(at)
	}
	if at >= len(p.edge) || p.edge[at].stray.pair < 0 || p.edge[at].stray.kind != kind {
		return false
	}
	q := &p.pairs[p.edge[i].open]
	q.last, q.to = p.edge[i].last, p.edge[i].last
	for ; next <= at; next = p.nextParagraph(next) {
		e := &p.edge[next]
		r := pair{from: e.first, first: e.first, last: e.last, to: e.last, para: next, up: -1, runs: true}
		if next == at {
			r.last, r.to = e.stray.tok, e.stray.tok+e.stray.n
		}
		p.pairs = append(p.pairs, r)
	}
	return true
}

// nextParagraph is the next paragraph after i that has tokens.
func (p *pairing) nextParagraph(i int) int {
	for i++; i < len(p.edge) && p.edge[i].first >= p.edge[i].last; i++ {
	}
	return i
}

// span is the bytes of the words in q, without white space at the ends.
func (q *pair) span(d *text.Doc) news.Span {
	if q.first >= q.last {
		return news.Span{}
	}
	return news.Span{Start: d.Tokens[q.first].Start, End: d.Tokens[q.last-1].End}
}
