package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A unit is one sentence of somebody's words with what is quoted in it folded away:
// “We agree. And we thank you,” he said – is three items and a stop. The grammar of
// attribution is then short, whatever stands between the marks; read over plain
// sentences, it would take the words of the quoted for the words of the writer.
type unit struct {
	items []int32 // a token, or, below zero, ^pair
	para  int
	level int // the pair whose words these are; -1: the article's own
	cues  []cue
}

func (u *unit) len() int { return len(u.items) }

// quoter reads the quotes of one article.
type quoter struct {
	d     *text.Doc
	r     *news.Reading
	pairs []pair
	units []unit
	slab  []int32      // the items of all units, one after the other
	say   []said       // per pair
	line  []bool       // per paragraph: a turn of a transcript
	lines []news.Quote // the turns

	mention []int32 // per token, index+1
	ref     []int32
	date    []bool
	starts  []int32 // per token, the pair that begins there, index+1
}

func newQuoter(d *text.Doc, r *news.Reading) *quoter {
	n := len(d.Tokens)
	q := &quoter{d: d, r: r, pairs: pairMarks(d)}
	q.mention, q.ref, q.starts, q.date = make([]int32, n), make([]int32, n), make([]int32, n), make([]bool, n)
	for i := range r.Mentions {
		q.paint(q.mention, r.Mentions[i].Span, i)
	}
	for i := range r.Refs {
		q.paint(q.ref, r.Refs[i].Span, i)
	}
	for i := range r.Dates {
		for t := d.TokenAt(r.Dates[i].Start); t < n && d.Tokens[t].Start < r.Dates[i].End; t++ {
			q.date[t] = true
		}
	}
	q.say = make([]said, len(q.pairs))
	for i := range q.pairs {
		q.say[i].voice.actor = -1
		if q.pairs[i].first < q.pairs[i].last {
			q.starts[q.pairs[i].from] = int32(i + 1)
		}
	}
	return q
}

func (q *quoter) paint(on []int32, sp news.Span, i int) {
	for t := q.d.TokenAt(sp.Start); t < len(q.d.Tokens) && q.d.Tokens[t].Start < sp.End; t++ {
		on[t] = int32(i + 1)
	}
}

// cut makes the units: first the article's own words, then those inside each pair.
func (q *quoter) cut() {
	q.slab = make([]int32, 0, len(q.d.Tokens))
	q.units = make([]unit, 0, len(q.d.Sentences))
	for p := range q.d.Paragraphs {
		para := &q.d.Paragraphs[p]
		if para.Part == text.Clutter || para.First >= para.Last {
			continue
		}
		q.walk(q.d.Sentences[para.First].First, q.d.Sentences[para.Last-1].Last, p, -1)
	}
	for i := range q.pairs {
		if q.holds(i) {
			q.walk(q.pairs[i].first, q.pairs[i].last, q.pairs[i].para, i)
		}
	}
}

// holds reports whether a pair lies directly in pair i.
func (q *quoter) holds(i int) bool {
	for j := i + 1; j < len(q.pairs) && q.pairs[j].from < q.pairs[i].to; j++ {
		if q.pairs[j].up == i {
			return true
		}
	}
	return false
}

// longestUnit is where a sentence without end is cut: within a unit each verb looks at
// each other, so that a page without a full stop would cost its length squared.
const longestUnit = 400

func (q *quoter) walk(first, last, para, level int) {
	sent := -1
	begin := len(q.slab)
	for t := first; t < last; {
		tok := &q.d.Tokens[t]
		if tok.Sent < 0 {
			begin = q.flush(begin, para, level)
			t++
			continue
		}
		if tok.Sent != sent || len(q.slab)-begin >= longestUnit {
			begin = q.flush(begin, para, level)
		}
		if p := q.pairFrom(t, last, level); p >= 0 {
			q.slab = append(q.slab, int32(^p))
			t = q.pairs[p].to
			sent = q.d.Tokens[t-1].Sent
			continue
		}
		q.slab = append(q.slab, int32(t))
		sent = tok.Sent
		t++
	}
	q.flush(begin, para, level)
}

// pairFrom is the pair of that level that begins at token t and ends by last, or -1.
func (q *quoter) pairFrom(t, last, level int) int {
	if p := int(q.starts[t]) - 1; p >= 0 && q.pairs[p].up == level && q.pairs[p].to <= last {
		return p
	}
	return -1
}

// flush makes a unit of the items from begin on, and returns where the next begins.
func (q *quoter) flush(begin, para, level int) int {
	end := len(q.slab)
	if end > begin {
		q.units = append(q.units, unit{items: q.slab[begin:end:end], para: para, level: level})
	}
	return end
}

// tok is the token of item i, or -1 for quoted words and outside the unit.
func (u *unit) tok(i int) int {
	if i < 0 || i >= len(u.items) || u.items[i] < 0 {
		return -1
	}
	return int(u.items[i])
}

// pair is the pair that item i stands for, or -1.
func (u *unit) pair(i int) int {
	if i < 0 || i >= len(u.items) || u.items[i] >= 0 {
		return -1
	}
	return int(^u.items[i])
}

// w is the folded word of item i; quoted words and the outside are "".
func (q *quoter) w(u *unit, i int) string { return q.d.Fold(u.tok(i)) }

// mentionAt is the mention that item i belongs to, or -1.
func (q *quoter) mentionAt(u *unit, i int) int {
	if t := u.tok(i); t >= 0 {
		return int(q.mention[t]) - 1
	}
	return -1
}

func (q *quoter) refAt(u *unit, i int) int {
	if t := u.tok(i); t >= 0 {
		return int(q.ref[t]) - 1
	}
	return -1
}

// word reports whether item i is a word or number, no mark and no quotation.
func (q *quoter) word(u *unit, i int) bool {
	t := u.tok(i)
	return t >= 0 && isWordish(q.d.Tokens[t].Class)
}

func (q *quoter) clitic(u *unit, i int) bool {
	t := u.tok(i)
	return t >= 0 && q.d.Tokens[t].Class == text.Clitic
}

func (q *quoter) capital(u *unit, i int) bool {
	t := u.tok(i)
	return t >= 0 && q.d.Tokens[t].Cap
}

// span is the bytes from item i to item j, j left out.
func (q *quoter) span(u *unit, i, j int) news.Span {
	if i < 0 || j > len(u.items) || i >= j {
		return news.Span{}
	}
	a, b := u.items[i], u.items[j-1]
	var s news.Span
	if a >= 0 {
		s.Start = q.d.Tokens[a].Start
	} else {
		s.Start = q.d.Tokens[q.pairs[^a].from].Start
	}
	if b >= 0 {
		s.End = q.d.Tokens[b].End
	} else {
		s.End = q.d.Tokens[q.pairs[^b].to-1].End
	}
	return s
}

// mentionFrom is the first item of mention m that ends at or about item i.
func (q *quoter) mentionFrom(u *unit, i, m int) int {
	for i > 0 && q.mentionAt(u, i-1) == m {
		i--
	}
	return i
}

// mentionTo is the item after the last of mention m that item i belongs to.
func (q *quoter) mentionTo(u *unit, i, m int) int {
	for i < u.len() && q.mentionAt(u, i) == m {
		i++
	}
	return i
}
