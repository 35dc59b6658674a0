package account

import (
	"readout/wasm/engine/text"
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
	voice  voice
	cue    news.Span
	via    relay
	quoted bool // "was quoted as saying": somebody passed it on
	venue  bool // told to reporters, said in an interview: heard, not passed on
	keep   bool
	unit   int
}

// flow is what the sentences before leave behind.
type flow struct {
	unit    int   // the last unit that said who speaks
	voice   voice // who
	subject voice // the subject of the last unit, if it is somebody
	sent    bool  // the last unit tells of a letter, message or statement sent
	open    bool  // the last unit ended in a colon or comma: words follow
	para    int
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

// continuity settles whom "he" and "the statement" mean where it is the speaker of
// the sentence before.
func (q *quoter) continuity(u *unit, i int, f *flow) {
	near := f.voice.actor >= 0 && (u.para == f.para || i-f.unit == 1) && i-f.unit <= 3
	for j := range u.cues {
		v := &u.cues[j].voice
		if v.pronoun && v.actor >= 0 && (q.namedIn(u, v.actor) || near && goesOnSaying(q.w(u, u.cues[j].verb)) && i-f.unit == 1 && q.agrees(v, f.voice.actor) && !q.surer(v, v.actor, f.voice.actor)) {
			v.actor, v.basis = -1, news.Unknown
		}
		switch {
		case v.actor >= 0:
		case v.pronoun && near && q.agrees(v, f.voice.actor):
			v.actor, v.basis = f.voice.actor, news.Inferred
		case v.document && f.subject.actor >= 0 && f.sent && v.to-v.from <= 3:
			v.actor, v.basis = f.subject.actor, news.Inferred
		}
	}
}

// namedIn reports whether the words quoted in u name actor a: people speak of
// themselves as "I".
func (q *quoter) namedIn(u *unit, a int) bool {
	for k := range u.items {
		p := u.pair(k)
		if p < 0 {
			continue
		}
		for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
			if m := int(q.mention[t]) - 1; m >= 0 && q.r.Mentions[m].Actor == a {
				return true
			}
		}
	}
	return false
}

// surer reports whether the text's own words say of actor a, and not of b, that the
// pronoun v fits.
func (q *quoter) surer(v *voice, a, b int) bool {
	g := news.Gender(text.FoldWord(v.span.In(q.d.Text)))
	return a < len(q.r.Actors) && q.r.Actors[a].Gender == g && q.r.Actors[b].Gender != g
}

// goesOnSaying reports whether a verb tells that its subject has spoken just before.
func goesOnSaying(w string) bool {
	switch w {
	case "added", "adds", "continued", "continues", "concluded", "went", "goes", "reiterated", "repeated":
		return true
	}
	return false
}

// agrees reports whether the pronoun v may stand for actor a.
func (q *quoter) agrees(v *voice, a int) bool {
	if a >= len(q.r.Actors) {
		return false
	}
	w := text.FoldWord(v.span.In(q.d.Text))
	if q.r.Actors[a].Kind != news.Person {
		return w == "it" && q.r.Actors[a].Kind == news.Organisation
	}
	g := q.r.Actors[a].Gender
	switch w {
	case "he":
		return g != news.She
	case "she":
		return g != news.He
	}
	return false
}

// flowOn notes who spoke in u.
func (q *quoter) flowOn(u *unit, i int, f *flow) {
	for j := range u.cues {
		if c := &u.cues[j]; c.voice.ok && !c.weak && !(len(u.cues) > 1 && q.outlet(c.voice)) {
			f.voice, f.unit, f.para = c.voice, i, u.para
		}
	}
	for k := range u.items { // words without a verb of their own: the speaker goes on
		if p := u.pair(k); p >= 0 && q.say[p].keep && len(u.cues) == 0 {
			f.voice, f.unit, f.para = q.say[p].voice, i, u.para
		}
	}
	if !q.standalone(u) {
		f.subject = q.first(u, 0, u.len())
		if a := f.subject.actor; a >= 0 && (a >= len(q.r.Actors) || q.r.Actors[a].Kind == news.Place) {
			f.subject = nobody
		}
		if f.unit != i {
			f.voice = nobody
		}
	}
	if !q.standalone(u) {
		f.sent = q.sends(u)
	}
	w := q.w(u, u.len()-1)
	f.open = w == ":" || w == ","
	f.para = u.para
}

// sends reports whether u tells that something was written or sent.
func (q *quoter) sends(u *unit) bool {
	for k := range u.items {
		switch w := q.w(u, k); w {
		case "sent", "sends", "congratulated", "wrote", "issued", "released", "published", "expressed", "conveyed", "offered", "extended", "addressed", "signed":
			return true
		default:
			if isDocument(w) {
				return true
			}
		}
	}
	return false
}

// standalone reports whether u is quoted words and marks only.
func (q *quoter) standalone(u *unit) bool {
	any := false
	for k := range u.items {
		if u.pair(k) >= 0 {
			any = true
		} else if q.word(u, k) {
			return false
		}
	}
	return any
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
		case d.verb < k && d.lo <= k && k < d.hi && !d.weak && (d.b1 == 0 || d.class&says != 0):
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
	if isDash(q.w(u, 0)) && q.standalone(&q.units[i]) { // — Lars Lund
		if v := q.after(u, 1, u.len()); v.actor >= 0 && q.body(v) && q.marksOnly(u, v.to, u.len()) {
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

// byForm infers a speaker from where the words stand.
func (q *quoter) byForm(u *unit, i, k int, f *flow) {
	p := u.pair(k)
	s := &q.say[p]
	n := q.words(p)
	if w := q.w(u, k-1); w == ":" && k >= 3 && !q.naming(u, k, -1) { // "The president was clear: “…”"
		v := q.first(u, 0, k)
		if v.ok && q.person(v) && len(u.cues) == 0 {
			s.keep, s.voice = true, v
			if v.actor >= 0 {
				s.voice.basis = news.Inferred
			}
			return
		}
	}
	alone := q.standalone(u)
	if alone && i > 0 && q.units[i-1].level == u.level {
		switch same := q.units[i-1].para == u.para; {
		case f.unit == i-1 && (same || f.open) && f.voice.ok:
			s.keep, s.voice = true, f.voice
		case f.open && !same && f.subject.ok:
			s.keep, s.voice = true, f.subject
		case same && n >= 4 && f.subject.actor >= 0 && q.body(f.subject):
			s.keep, s.voice = true, f.subject
		}
		if s.keep {
			if s.voice.actor >= 0 {
				s.voice.basis = news.Inferred
			}
			return
		}
	}
	if k > 1 && q.marksAndSmall(u, k) { // “…”, it added, and, later, “…”
		for j := k - 1; j >= 0; j-- {
			if prev := u.pair(j); prev >= 0 && q.say[prev].keep && q.say[prev].voice.ok {
				s.keep, s.voice = true, q.say[prev].voice
				if s.voice.actor >= 0 {
					s.voice.basis = news.Inferred
				}
				return
			}
		}
	}
	if q.sourceLine(u, k) {
		return
	}
	s.keep = !q.titleCase(p) && (n >= 6 || n >= 3 && (alone || q.ended(p) && (k == 0 || n >= 4)))
}

// marksAndSmall reports whether only marks and joining words stand between the
// quotation at item k and the verb or quotation before it.
func (q *quoter) marksAndSmall(u *unit, k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch w := q.w(u, j); {
		case u.pair(j) >= 0:
			return true
		case !q.word(u, j), w == "and", w == "later", w == "then", w == "but", w == "that", w == "also":
		default:
			for i := range u.cues {
				if c := &u.cues[i]; c.b1 > 0 && c.tail == j+1 && c.head < k {
					return q.words(u.pair(k)) >= 4
				}
			}
			return false
		}
	}
	return false
}

// body reports whether v can speak: a person or body, not a place.
func (q *quoter) body(v voice) bool {
	return q.kind(v) != news.Place
}

func (q *quoter) person(v voice) bool {
	k := q.kind(v)
	return k == "" || k == news.Person
}

// words counts the words in pair p.
func (q *quoter) words(p int) int {
	n := 0
	for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
		if c := q.d.Tokens[t].Class; c == text.Word || c == text.Number {
			n++
		}
	}
	return n
}

// titleCase reports whether pair p is written as a name: every word of weight with a capital.
func (q *quoter) titleCase(p int) bool {
	caps, n := 0, 0
	for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
		tok := &q.d.Tokens[t]
		if tok.Class == text.Number {
			n++
		}
		if tok.Class != text.Word {
			continue
		}
		n++
		switch w := q.d.Fold(t); {
		case tok.Cap:
			caps++
		case isPreposition(w) || w == "the" || w == "a" || w == "an" || w == "and" || w == "or" || w == "de" || w == "la" || w == "vs":
		default:
			return false
		}
	}
	return caps > 0 && n <= 12
}

// naming reports whether the words before the quotation at item k say that it is a name.
func (q *quoter) naming(u *unit, k, verb int) bool {
	for j := k - 1; j >= 0 && j >= k-2 && j != verb; j-- {
		w := q.w(u, j)
		if w == "so-called" || namesWork(w) && w != "word" && w != "term" && w != "phrase" {
			return true
		}
		if w != "," && w != ":" && w != "the" && w != "-" {
			return w == "called" && q.w(u, j-1) == "so"
		}
	}
	return false
}

// speech reports whether the quotation at item k, which cue c reports, is words out of
// a mouth and no name that the sentence happens to use.
func (q *quoter) speech(u *unit, k int, c *cue, close bool) bool {
	p := u.pair(k)
	switch {
	case c.frame && c.voice.actor < 0 && !c.voice.pronoun && !c.voice.several && k <= c.tail+1 && q.w(u, k-1) != "as":
		return q.words(p) >= 5 // a pact called “Shield”
	case q.clitic(u, k-1) && q.titleCase(p): // NBC’s “Meet the Nation”
		return false
	case q.naming(u, k, c.verb):
		return close && q.words(p) >= 4 && !q.titleCase(p)
	case close && q.words(p) >= 2 && !c.frame:
		return true
	case close || c.class&frames != 0 && c.class&acts == 0 && c.voice.actor >= 0:
		return true
	}
	return !q.titleCase(p)
}

// sourceLine reads “Talks open” — Nord News, 5 May: a headline and where it stood.
func (q *quoter) sourceLine(u *unit, k int) bool {
	m := q.mentionAt(u, k+2)
	return isDash(q.w(u, k+1)) && (m < 0 || q.r.Mentions[m].Kind != news.Person) && !q.ended(u.pair(k))
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
		if c == nil || !close || c.frame || q.words(p) < 3 || c.voice.actor < 0 {
			continue
		}
		q.set(&q.say[p], u, c)
	}
}
