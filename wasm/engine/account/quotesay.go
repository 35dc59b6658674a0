package account

import (
	"readout/wasm/news"
)

// Who says each quotation. Asked in this order, the first answer holds:
//
//  1. the verb right before the words ("Raisi said: “…”"), unless it has just closed
//     another quotation and a verb of their own stands right behind them;
//  2. the verb right behind ("…,” said Raisi);
//  3. the verb whose report they stand in ("Raisi said the ties were “strategic”");
//  4. the form: a quotation that runs on, an introduction that ends in a colon, a whole
//     sentence quoted right after one that says who speaks. These are inferred.
//
// Words for which none answers keep no speaker; single words are then no quotation at
// all but a name or a raised eyebrow, and are left out.

// said is what is known of one pair.
type said struct {
	_      [0]func() // never compared: spares the code for it
	voice  voice
	cue    news.Span
	via    relay
	quoted bool // "was quoted as saying": somebody passed it on
	venue  bool // told to reporters, said in an interview: heard, not passed on
	keep   bool
	unit   int
}

func (q *quoter) attribute() {
	f := flow{unit: -9, voice: nobody, subject: nobody, para: -1}
	for i := range q.units {
		u := &q.units[i]
		if u.level >= 0 || q.spoken(u) {
			q.nested(i)
			continue
		}
		q.continuity(u, i, &f)
		q.passOn(u)
		for k := range u.items {
			if p := u.pair(k); p >= 0 {
				q.assign(i, k, &f)
			}
		}
		q.flowOn(u, i, &f)
	}
	q.runningBack()
}

// assign finds the speaker of the quotation at item k of unit i.
func (q *quoter) assign(i, k int, f *flow) {
	u := &q.units[i]
	p := u.pair(k)
	s := &q.say[p]
	s.unit = i
	c, close := q.source(u, k)
	switch {
	case q.pairs[p].lacks && c != nil && c.verb > k:
		c = nil
	case c == nil && k == q.lastItem(u):
		c, close = q.nextUnit(i), true
	}
	if c != nil && !close {
		if m := q.gapped(u, c, k); m >= 0 {
			own := *c
			own.voice = q.named(u, m, q.mentionFrom(u, k-1, m), k)
			c = &own
		}
	}
	switch {
	case c != nil && q.speech(u, k, c, close):
		q.set(s, u, c)
	case c != nil:
		s.keep = false
	case q.pairs[p].runs:
		if prev := q.pairBefore(p); prev >= 0 {
			*s = q.say[prev]
			s.unit, s.keep = i, true
		}
	default:
		q.byForm(u, i, k, f)
	}
}

// gapped is the name right before the quotation at item k where it is the subject of a
// verb left out, or -1: Lund called it “a start”, Brandt “a joke”.
func (q *quoter) gapped(u *unit, c *cue, k int) int {
	m := q.mentionAt(u, k-1)
	if m < 0 || q.r.Mentions[m].Kind != news.Person || q.clitic(u, k-1) {
		return -1
	}
	for j := c.verb + 1; j < k; j++ {
		if u.pair(j) >= 0 {
			return m
		}
	}
	return -1
}

// set gives s the speaker of cue c.
func (q *quoter) set(s *said, u *unit, c *cue) {
	s.keep = true
	s.voice, s.via, s.quoted = c.voice, c.via, c.quoted
	if !c.shown && c.verb < u.len() {
		s.cue = q.span(u, c.verb, c.verb+1)
	}
	s.venue = c.class&tells != 0 || q.venue(u)
}

// venue reports whether u says that the words were said before reporters.
func (q *quoter) venue(u *unit) bool {
	for k := range u.items {
		switch q.w(u, k) {
		case "reporters", "journalists", "briefing", "interview":
			return true
		}
	}
	return false
}

// source is the cue of u that reports the quotation at item k, and whether it stands
// right beside it.
func (q *quoter) source(u *unit, k int) (c *cue, close bool) {
	var right, left, over, under *cue
	used := false
	for i := range u.cues {
		d := &u.cues[i]
		if d.b0 < 0 || !d.voice.ok {
			continue
		}
		switch {
		case d.b1 > k && d.b1 <= k+2 && d.head > k && q.marksOnly(u, k+1, d.b1) && (d.head == d.verb || d.head > k+1 || k == 0 || q.ended(u.pair(k))):
			if right == nil {
				right = d
			}
		case d.verb < k && q.beside(u, d, k):
			left, used = d, d.b1 > 0
		case d.verb < k && d.lo <= k && k < d.hi && !d.weak && (d.b1 == 0 || d.within):
			over = d
		case d.b0 <= k && k < d.b1 && under == nil && !d.weak:
			under = d
		}
		if d.verb > k && q.isHow(u, k) && right == nil {
			right = d
		}
	}
	if over != nil && right != nil && q.outlet(right.voice) && !q.outlet(over.voice) {
		right = nil // said “…”, the agency reported
	}
	switch {
	case left != nil && !(used && right != nil):
		return left, true
	case right != nil:
		return right, true
	case over != nil:
		return over, false
	}
	return under, false
}

// ended reports whether the words of pair p end in a stop or comma, as they do where
// their speaker follows.
func (q *quoter) ended(p int) bool {
	last := q.pairs[p].last - 1
	return last >= 0 && !isWordish(q.d.Tokens[last].Class)
}

// isHow reads “A triumph” is how Raisi described it.
func (q *quoter) isHow(u *unit, k int) bool { return isBe(q.w(u, k+1)) && q.w(u, k+2) == "how" }

// marksOnly reports whether no word stands in items [i, j).
func (q *quoter) marksOnly(u *unit, i, j int) bool {
	for ; i < j; i++ {
		if q.word(u, i) || u.pair(i) >= 0 {
			return false
		}
	}
	return true
}

// beside reports whether the quotation at item k stands right behind cue c.
func (q *quoter) beside(u *unit, c *cue, k int) bool {
	from := c.tail
	if c.lo > from && c.lo <= k {
		from = c.lo
	}
	if from > k {
		return false
	}
	for ; from < k; from++ {
		if w := q.w(u, from); q.word(u, from) && w != "that" && w != "as" && w != "it" && w != "the" && w != "a" && w != "an" || u.pair(from) >= 0 {
			return false
		}
	}
	return true
}

func (q *quoter) lastItem(u *unit) int {
	k := u.len() - 1
	for k > 0 && u.pair(k) < 0 && !q.word(u, k) {
		k--
	}
	return k
}

// nextUnit is the cue of the unit after i, where that only says who has spoken: “Is
// it so?” Raisi asked.
func (q *quoter) nextUnit(i int) *cue {
	if i+1 >= len(q.units) || q.units[i+1].para != q.units[i].para || q.units[i+1].level != q.units[i].level {
		return nil
	}
	u := &q.units[i+1]
	if q.standalone(&q.units[i]) {
		if v := q.credit(u, 0); v.ok {
			return &cue{verb: u.len() + 1, class: says, voice: v, shown: true}
		}
	}
	if len(u.cues) == 0 {
		return nil
	}
	c := &u.cues[0]
	if c.shared || c.frame || c.class&says == 0 || c.head > 1 || !c.voice.ok || u.pair(u.len()-1) >= 0 {
		return nil
	}
	w := q.w(u, c.tail)
	if c.tail < u.len() && w != "." && w != "," && !q.dateAt(u, c.tail) && !trails(w) || q.thatSoon(u, c.tail) {
		return nil
	}
	for k := range u.items {
		if u.pair(k) >= 0 {
			return nil
		}
	}
	return c
}

// pairBefore is the last pair of the paragraph before pair p's that p may run on from.
func (q *quoter) pairBefore(p int) int {
	for i := p - 1; i >= 0 && q.pairs[i].para >= q.pairs[p].para-2; i-- {
		if q.pairs[i].up < 0 && q.pairs[i].para < q.pairs[p].para && q.pairs[i].first < q.pairs[i].last {
			return i
		}
	}
	return -1
}

// runningBack gives a quotation over several paragraphs the speaker that only its last
// part names.
func (q *quoter) runningBack() {
	for p := len(q.pairs) - 1; p > 0; p-- {
		if !q.pairs[p].runs || !q.say[p].voice.ok {
			continue
		}
		if prev := q.pairBefore(p); prev >= 0 && !q.say[prev].voice.ok {
			unit := q.say[prev].unit
			q.say[prev] = q.say[p]
			q.say[prev].unit = unit
		}
	}
}

// nested keeps the quotations within somebody's words that those words give to another:
// “He told me, ‘We agree.’” Only the verb right beside them is asked.
func (q *quoter) nested(i int) {
	u := &q.units[i]
	for k := range u.items {
		p := u.pair(k)
		if p < 0 {
			continue
		}
		q.say[p].unit = i
		c, close := q.source(u, k)
		if c == nil || !close || c.frame || q.words(p) < 3 || c.voice.actor < 0 || c.voice.pronoun { // "he" of somebody else's words
			continue
		}
		q.set(&q.say[p], u, c)
	}
}
