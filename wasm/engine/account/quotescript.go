package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A transcript has a name and a colon before each turn: "President of Uganda Yoweri
// Museveni: Thank you." What follows is that speaker's own words, up to the next name,
// one quote a paragraph. A name and a colon also head lists ("Chairman: Li Wei") and
// summaries, so a single such line counts only where a sentence follows it, and turns
// without a name go on only in a text that has several.

// A turn is a paragraph that begins with a speaker.
type turn struct {
	_     [0]func() // never compared: spares the code for it
	para  int
	from  int // first token of the words
	last  int
	voice voice
	label bool // "Question: …", nobody named
}

// script finds the turns of a transcript.
func (q *quoter) script() {
	q.line = make([]bool, len(q.d.Paragraphs))
	var turns []turn
	named := 0
	for p := range q.d.Paragraphs {
		if t, ok := q.turn(p); ok {
			turns = append(turns, t)
			if !t.label {
				named++
			}
		}
	}
	if named == 0 {
		return
	}
	several := named >= 3 || len(turns) >= 2 && named >= 1
	for i := range turns {
		t := &turns[i]
		if t.label && !several || !several && !q.sentenceLike(t.from, t.last) {
			continue
		}
		q.speak(t, t.para, t.from, t.last)
		if !several {
			continue
		}
		end := len(q.d.Paragraphs)
		if i+1 < len(turns) {
			end = turns[i+1].para
		}
		q.goOn(t, end)
	}
}

// goOn gives the paragraphs behind turn t, up to end, to its speaker, while they read
// like speech.
func (q *quoter) goOn(t *turn, end int) {
	for p := t.para + 1; p < end; p++ {
		para := &q.d.Paragraphs[p]
		if para.Part == text.Clutter || para.First >= para.Last {
			continue
		}
		first, last := q.d.Sentences[para.First].First, q.d.Sentences[para.Last-1].Last
		if c := q.d.Tokens[first].Class; c == text.Punct || para.Part == text.Heading || para.Part == text.Caption || q.aboutSpeaker(t, first, last) {
			return // <…>, * * *, a stage direction
		}
		v := t.voice
		if v.actor >= 0 {
			v.basis = news.Inferred
		}
		q.speak(&turn{voice: v}, p, first, last)
	}
}

// aboutSpeaker reports whether the paragraph tells of the speaker by name and so is
// not his own words.
func (q *quoter) aboutSpeaker(t *turn, first, last int) bool {
	if t.voice.actor < 0 {
		return false
	}
	for i := first; i < last && i < first+8; i++ {
		if m := int(q.mention[i]) - 1; m >= 0 && q.r.Mentions[m].Actor == t.voice.actor {
			return true
		}
	}
	return false
}

// speak makes tokens [first, last) of paragraph p a quote of t's speaker.
func (q *quoter) speak(t *turn, p, first, last int) {
	q.line[p] = true
	for first < last && q.d.Tokens[first].Class == text.Quote {
		first++
	}
	for last > first && q.d.Tokens[last-1].Class == text.Quote {
		last--
	}
	if first >= last {
		return
	}
	s := said{voice: t.voice}
	q.lines = append(q.lines, quoteOf(news.Span{Start: q.d.Tokens[first].Start, End: q.d.Tokens[last-1].End}, true, &s))
}

// longestLabel is how many tokens may stand before the colon of a turn.
const longestLabel = 24

// turn reads the beginning of paragraph p.
func (q *quoter) turn(p int) (turn, bool) {
	para := &q.d.Paragraphs[p]
	none := turn{}
	if para.Part != text.Body && para.Part != text.Heading || para.First >= para.Last {
		return none, false
	}
	first, last := q.d.Sentences[para.First].First, q.d.Sentences[para.Last-1].Last
	colon := q.colon(first, last)
	if colon < 0 {
		return none, false
	}
	t := turn{para: p, from: colon + 1, last: last, voice: nobody}
	end := colon
	if q.d.Fold(end-1) == ")" { // (retranslated)
		for end > first && q.d.Fold(end) != "(" {
			end--
		}
	}
	if end == first+1 && isLabel(q.d.Fold(first)) || end > first && end == colon && q.isQuestion(first, end) {
		t.label = true
		return t, true
	}
	for i := end - 1; i >= first; i-- {
		m := int(q.mention[i]) - 1
		if m < 0 || q.r.Mentions[m].Kind != news.Person {
			continue
		}
		if i != end-1 && !q.titleAfter(m, i+1, end) && !q.ofPlace(i+1, end) {
			break
		}
		a := i
		for a > first && int(q.mention[a-1])-1 == m {
			a--
		}
		if !q.titleWords(first, a) {
			break
		}
		t.voice = voice{ok: true, actor: q.r.Mentions[m].Actor, basis: news.Stated, span: q.r.Mentions[m].Span}
		return t, true
	}
	if q.capitals(first, end) || end-first > 5 && q.capitals(end-2, end) && q.titleWords(first, end) { // a name that was not recognised ends the turn before it
		t.label = true
		return t, true
	}
	return none, false
}

// colon is the colon of a turn among tokens [first, last), or -1: before any stop or
// quotation, words on both sides, no time of day.
func (q *quoter) colon(first, last int) int {
	for i := first; i+1 < last && i < first+longestLabel; i++ {
		next := &q.d.Tokens[i+1]
		switch w := q.d.Fold(i); {
		case w == ":" && i > first && next.Class != text.Quote && !(next.Glued && next.Class == text.Number):
			return i
		case w == ":" || w == "?" || w == "!" || w == ";" || w == "." && !next.Glued || q.d.Tokens[i].Class == text.Quote:
			return -1
		}
	}
	return -1
}

// isQuestion reads "Question to Vladimir Putin:", "Remark from the audience:".
func (q *quoter) isQuestion(first, end int) bool {
	w := q.d.Fold(first)
	return (w == "question" || w == "remark" || w == "reply") && end-first <= 6
}

// titleAfter reports whether tokens [i, end) are a title behind name m: "Ivan Ivanov, head of the department:".
func (q *quoter) titleAfter(m, i, end int) bool {
	if q.d.Fold(i) != "," {
		return false
	}
	for i++; i < end; i++ {
		w := q.d.Fold(i)
		if verbOf(w)&^noun != 0 || isFinite(w) || isPronoun(w) || q.d.Tokens[i].Class == text.Clitic {
			return false
		}
	}
	return true
}

// ofPlace reports whether tokens [i, end) are "of Jordan" behind a king's name.
func (q *quoter) ofPlace(i, end int) bool {
	if q.d.Fold(i) != "of" {
		return false
	}
	for i++; i < end; i++ {
		if !q.d.Tokens[i].Cap && q.d.Fold(i) != "the" && q.d.Fold(i) != "and" && q.d.Fold(i) != "of" {
			return false
		}
	}
	return true
}

// titleWords reports whether tokens [first, a) may be the title before a speaker's name.
func (q *quoter) titleWords(first, a int) bool {
	for i := first; i < a; i++ {
		tok := &q.d.Tokens[i]
		w := q.d.Fold(i)
		switch {
		case tok.Class == text.Number:
			return false
		case tok.Class != text.Word || tok.Cap || q.mention[i] > 0:
		case isFinite(w) || verbOf(w) != 0 || isPronoun(w) || isBe(w) || isModal(w):
			return false
		case i == first:
			return false
		}
		if w == "," && i > first+6 {
			return false
		}
	}
	return true
}

// capitals reports whether tokens [first, end) are two to five words, all with capitals.
func (q *quoter) capitals(first, end int) bool {
	if end-first < 2 || end-first > 5 {
		return false
	}
	for i := first; i < end; i++ {
		if !q.d.Tokens[i].Cap {
			return false
		}
	}
	return true
}

// sentenceLike reports whether tokens [first, last) are a sentence: four words and a stop.
func (q *quoter) sentenceLike(first, last int) bool {
	n := 0
	for i := first; i < last; i++ {
		if q.d.Tokens[i].Class == text.Word {
			n++
		}
	}
	switch q.d.Fold(last - 1) {
	case ".", "!", "?", "…", "...":
		return n >= 4 && q.d.Tokens[first].Cap
	}
	return false
}

// spoken reports whether u is a turn of a transcript.
func (q *quoter) spoken(u *unit) bool { return q.line[u.para] }

// firstColon is the item of a colon among the first items of u; if there is none, another.
func (q *quoter) firstColon(u *unit) int {
	at := 0
	for at < u.len() && at < 14 && u.tok(at) >= 0 && q.w(u, at) != ":" {
		at++
	}
	return at
}

// signs makes cues of a name and a colon before words, and of a name behind a dash or
// colon at the end: “We are ready”: Raisi; “We are ready.” — Ebrahim Raisi.
func (q *quoter) signs(i int) {
	u := &q.units[i]
	if u.level >= 0 || u.len() < 3 {
		return
	}
	if u.pair(0) >= 0 {
		if v := q.credit(u, 1); v.ok {
			u.cues = append(u.cues, cue{verb: 1, class: says, voice: v, head: 1, tail: v.to, lo: u.len(), hi: u.len(), b1: 1, shown: true})
			return
		}
	}
	end := u.len()
	if w := q.w(u, end-1); w == "." {
		end--
	}
	if m := q.mentionAt(u, end-1); m >= 0 && q.r.Mentions[m].Kind != news.Place {
		a := q.phraseStart(u, end-1, m)
		w := q.w(u, a-1)
		part := q.d.Paragraphs[u.para].Part
		head := part == text.Title || part == text.Heading
		switch {
		case w == ":" && (head || q.lastWordStops(u, end)) && a > 3:
			u.cues = append(u.cues, cue{verb: a, class: says, voice: q.named(u, m, a, end), head: a, tail: end, lo: end, hi: end, b1: a - 1, shown: true})
			return
		}
	}
	at := q.firstColon(u)
	m := q.mentionAt(u, at-1)
	if q.w(u, at) == ":" && m >= 0 && q.r.Mentions[m].Kind != news.Place && q.phraseStart(u, at-1, m) == 0 {
		u.cues = append(u.cues, cue{verb: at, class: says, voice: q.named(u, m, 0, at), head: 0, tail: at + 1, lo: at + 1, hi: u.len(), shown: true})
	}
}

// credit reads "— Lars Lund, mayor of Aarhus" at item i: a dash, a person, no verb.
func (q *quoter) credit(u *unit, i int) voice {
	if !isDash(q.w(u, i)) {
		return nobody
	}
	v := q.after(u, i+1, u.len())
	if q.kind(v) != news.Person || u.len()-v.to > 12 {
		return nobody
	}
	for k := v.to; k < u.len(); k++ {
		if w := q.w(u, k); u.pair(k) >= 0 || isVerbal(w) || isFinite(w) {
			return nobody
		}
	}
	return v
}

// lastWordStops reports whether the unit ends without a stop, as a headline does.
func (q *quoter) lastWordStops(u *unit, end int) bool { return end == u.len() }
