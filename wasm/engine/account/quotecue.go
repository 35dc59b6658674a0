package account

import "readout/wasm/news"

// A cue is one reporting verb of a unit with its subject and the items it reports:
// those before it ("…, Raisi said"), those behind it ("Raisi said that …"), or both
// (“…,” he said, “…”).
type cue struct {
	verb   int // item of the verb; of "according"
	class  verbClass
	voice  voice
	b0, b1 int // reported items before it
	lo, hi int // reported items behind it
	head   int // the first item of the cue itself: its subject's or the verb
	tail   int // the item after its last: verb, object, "that"
	weak   bool
	agent  bool // its subject follows a passive: "was described by Raisi as"
	ahead  bool // its subject follows: "Hailing the ties, Raisi said"
	shared bool // its subject is another verb's: "…, adding that"
	spoken bool // a noun: "his promise to"
	quoted bool // "was quoted as saying"
	shown  bool // "according to": the source, with no verb of its own
	frame  bool // "described it as": single words, not clauses
	via    relay
}

// find lists the cues of u.
func (q *quoter) find(u *unit) {
	for i := 0; i < u.len(); i++ {
		t := u.tok(i)
		if t < 0 || q.mention[t] > 0 {
			continue
		}
		w := q.d.Fold(t)
		if w == "according" && q.w(u, i+1) == "to" {
			q.according(u, i)
			continue
		}
		if reportsAsNoun(w) && q.utterance(u, i) {
			continue
		}
		if w == "words" && q.w(u, i-1) == "the" && q.w(u, i-2) == "in" && q.w(u, i+1) == "of" {
			q.inTheWords(u, i)
			continue
		}
		if w == "used" || w == "uses" || w == "using" || w == "coined" {
			q.uses(u, i)
			continue
		}
		if class := verbOf(w); class != 0 && !(class&(base|noun) != 0 && (q.ref[t] > 0 || q.d.Tokens[t].Cap)) && !q.hyphened(u, i) {
			i = q.verb(u, i, class)
		}
	}
	for i := range u.cues { // "Hailing the ties as “…,” Lund said": the subject is the next verb's
		if c := &u.cues[i]; c.ahead {
			c.voice.ok = false
			if i+1 < len(u.cues) && !u.cues[i+1].shared {
				c.voice = u.cues[i+1].voice
			} else if j := q.comma(u, c.verb); j > 0 {
				c.voice = q.after(u, j+1, u.len())
			}
		}
	}
	q.bound(u)
}

// comma is the first comma or quotation behind item i, or 0.
func (q *quoter) comma(u *unit, i int) int {
	for ; i < u.len(); i++ {
		if q.w(u, i) == "," || u.pair(i) >= 0 {
			return i
		}
	}
	return 0
}

// inTheWords reads "in the words of X" at item i.
func (q *quoter) inTheWords(u *unit, i int) {
	v := q.after(u, i+2, u.len())
	if !v.ok {
		return
	}
	c := cue{verb: i, class: says, voice: v, head: i - 2, tail: v.to, shown: true, lo: v.to, hi: v.to}
	for c.lo < u.len() && u.pair(c.lo) < 0 && !q.word(u, c.lo) {
		c.lo++
	}
	if u.pair(c.lo) >= 0 {
		c.hi = c.lo + 1
	}
	if u.pair(i-3) >= 0 || u.pair(i-4) >= 0 && q.w(u, i-3) == "," {
		c.b1 = i - 2
		if u.pair(i-3) < 0 {
			c.b1--
		}
	}
	u.cues = append(u.cues, c)
}

// utterance reads a noun that reports, with whose it is: "Raisi's promise to “…”",
// "his description of the ties as “…”".
func (q *quoter) utterance(u *unit, i int) bool {
	j := i - 1
	for j > 0 && j > i-3 && q.mentionAt(u, j) < 0 && !q.clitic(u, j) && q.refAt(u, j) < 0 && q.modifier(u, j) {
		j--
	}
	c := cue{verb: i, class: frames | says, voice: nobody, tail: i + 1, lo: i + 1, hi: u.len(), spoken: true}
	switch w := q.w(u, j); {
	case w == "his" || w == "her":
		r := q.refAt(u, j)
		if r < 0 {
			return false
		}
		c.voice = q.reference(u, j, r)
		c.voice.pronoun = false
	case q.clitic(u, j) && q.mentionAt(u, j-1) >= 0:
		c.voice = q.named(u, q.mentionAt(u, j-1), q.mentionFrom(u, j-1, q.mentionAt(u, j-1)), j)
	case q.clitic(u, j) && q.mentionAt(u, j) >= 0:
		c.voice = q.named(u, q.mentionAt(u, j), q.mentionFrom(u, j, q.mentionAt(u, j)), j)
	default:
		return false
	}
	c.head = c.voice.from
	if c.voice.actor < 0 {
		return false
	}
	quoted := false
	for k := i + 1; k < u.len() && k < i+20; k++ { // only as far as the next verb of its own
		if w := q.w(u, k); isVerbal(w) || w == "," || w == ";" {
			c.hi = k
			break
		}
		quoted = quoted || u.pair(k) >= 0
	}
	if quoted {
		u.cues = append(u.cues, c)
	}
	return quoted
}

// hyphened reports whether item i is part of a longer word: "state-run".
func (q *quoter) hyphened(u *unit, i int) bool {
	return q.w(u, i+1) == "-" && q.d.Tokens[u.tok(i+1)].Glued || q.w(u, i-1) == "-" && q.d.Tokens[u.tok(i)].Glued
}

// uses reads "used the word “strategic”" at item i.
func (q *quoter) uses(u *unit, i int) {
	for j := i + 1; j < i+5; j++ {
		switch q.w(u, j) {
		case "word", "words", "term", "terms", "phrase", "expression", "language":
			c := cue{verb: i, class: frames, frame: true, head: i, tail: j + 1, lo: j + 1, hi: u.len()}
			if q.w(u, i) == "using" {
				c.class |= ing
				if !q.participle(u, &c) {
					return
				}
			} else if !q.finite(u, &c) {
				return
			}
			u.cues = append(u.cues, c)
			return
		}
	}
}

// according reads "according to X" at item i.
func (q *quoter) according(u *unit, i int) {
	v := q.after(u, i+2, u.len())
	if !v.ok {
		return
	}
	c := cue{verb: i, class: says, voice: v, head: i, tail: v.to, shown: true}
	j := v.to
	for n := 0; j < u.len() && n < 12 && q.w(u, j) != ","; n++ { // "to X, a spokesman,": the clause follows the comma
		j++
	}
	if i == 0 || i < 4 && fronts(q.w(u, 0)) {
		c.lo, c.hi = min(j+1, u.len()), u.len()
	} else {
		c.b1 = i
	}
	u.cues = append(u.cues, c)
}

// verb reads the reporting verb at item v and gives the last item read.
func (q *quoter) verb(u *unit, v int, class verbClass) int {
	prev := q.w(u, v-1)
	if class&ing == 0 && (q.clitic(u, v-1) && !q.pronounAt(u, v-2) || determines(prev) || prev == "to" && !q.goesOn(u, v)) {
		return v
	}
	c := cue{verb: v, class: class, head: v, tail: v + 1, frame: class&(says|acts|relays) == 0}
	switch {
	case class&relays != 0 && q.w(u, v) != "reported" && q.w(u, v) != "reports" && q.w(u, v) != "report" && q.w(u, v) != "reporting":
		return q.quotes(u, c)
	case class&ing != 0:
		if !q.participle(u, &c) {
			return v
		}
	default:
		if !q.finite(u, &c) {
			return v
		}
	}
	if !c.voice.ok || !q.complete(u, &c) {
		return v
	}
	u.cues = append(u.cues, c)
	return max(v, c.tail-1)
}

// determines reports whether no verb can follow w: "the said road", "one reported case".
func determines(w string) bool {
	switch w {
	case "the", "a", "an", "its", "their", "his", "her", "my", "our", "of", "any", "no", "one", "two", "every", "each", "some", "such", "many", "several", "another", "previously", "newly", "widely", "much", "most":
		return true
	}
	return false
}

func (q *quoter) goesOn(u *unit, v int) bool {
	w := q.w(u, v-2)
	return w == "on" || w == "continued" || w == "proceeded" || w == "sought"
}

// participle finds the subject of a verb in -ing.
func (q *quoter) participle(u *unit, c *cue) bool {
	i, progressive, modal, negated := q.verbGroup(u, c.verb)
	if modal || negated {
		return false
	}
	if progressive {
		c.voice = q.before(u, i)
		c.head = max(0, c.voice.from)
		return c.voice.ok
	}
	switch prev := q.w(u, i); prev {
	case "without", "of", "from", "against", "avoid", "avoided", "before", "for", "about", "stopped", "is", "keep", "kept", "denied", "denies", "denying":
		return false
	}
	if m := q.mentionAt(u, i); m >= 0 { // with Boswell stating
		if a := q.phraseStart(u, i, m); q.w(u, a-1) == "with" || q.w(u, a-2) == "with" {
			c.voice, c.head = q.named(u, m, a, i+1), a
			return true
		}
	}
	if v := q.before(u, i); v.ok && q.w(u, v.from-1) == "with" { // with one poster writing
		c.voice, c.head = v, v.from
		return true
	}
	c.shared = true
	if n := len(u.cues); n > 0 {
		c.voice = u.cues[n-1].voice
		return true
	}
	if c.verb == 0 || c.verb == 1 && fronts(q.w(u, 0)) {
		c.ahead = true
		c.voice.ok = true
		c.voice.actor = -1
		return true
	}
	if w := q.w(u, c.verb); (w == "reading" || w == "pointing" || w == "posting" || w == "writing") && !isDocument(q.w(u, i)) && w == "reading" {
		return false
	}
	c.voice = q.first(u, 0, c.verb)
	return c.voice.ok
}

// finite finds the subject of a finite verb: before it, behind it, or that of the verb before.
func (q *quoter) finite(u *unit, c *cue) bool {
	i, passive, modal, negated := q.verbGroup(u, c.verb)
	if negated {
		return false
	}
	c.weak = modal
	if passive {
		return q.agent(u, c)
	}
	if q.w(u, c.verb+1) == "by" && q.agent(u, c) && (c.voice.actor >= 0 || c.class&says == 0) { // hailed by Lund as
		return true
	}
	c.agent, c.tail = false, c.verb+1
	if i < 0 && c.class&says != 0 { // Said Lund: “…”
		v := q.after(u, c.verb+1, u.len())
		c.voice, c.tail = v, v.to
		c.lo, c.hi = v.to, u.len()
		return v.ok && (q.w(u, v.to) == ":" || q.w(u, v.to) == "," && u.pair(v.to+1) >= 0)
	}
	if c.class&says != 0 && q.inverted(u, i, c) {
		return true
	}
	c.voice = q.before(u, i)
	if c.voice.ok {
		if c.class&noun != 0 && !q.leads(u, c.voice, i) || c.class&base != 0 && c.class&noun == 0 && !q.plurally(u, c) {
			return false
		}
		c.head = c.voice.from
		if h := c.head - 1; q.w(u, h) == "as" && (u.pair(h-1) >= 0 || q.w(u, h-1) == ",") && h > 0 {
			c.head = h
		}
		return true
	}
	switch w := q.w(u, i); {
	case c.class&(noun|base) != 0:
		return false
	case u.pair(i) >= 0 && q.ended(u.pair(i)):
		c.shared = true
		c.voice = q.first(u, 0, c.verb)
		return c.voice.ok
	case w == "and" || w == "but" || w == "or" || w == "," || w == "then" || w == "who":
		c.shared = true
		if n := len(u.cues); n > 0 {
			c.voice = u.cues[n-1].voice
		} else {
			c.voice = q.first(u, 0, c.verb)
		}
		return c.voice.ok
	}
	return false
}

// plurally reports whether the subject of c goes with a plain verb: "officials say",
// "they add", not "a conciliatory note"; so does an infinitive that was let in.
func (q *quoter) plurally(u *unit, c *cue) bool {
	switch q.w(u, c.verb-1) {
	case "to", "did", "does", "not":
		return true
	}
	switch q.w(u, c.voice.from-1) {
	case "heard", "hear", "hears", "let", "made", "had", "watched", "saw": // heard Lund say
		return true
	}
	if c.voice.several || c.weak {
		return true
	}
	switch w := q.w(u, c.voice.to-1); w {
	case "i", "we", "you", "they", "people", "police", "who", "media", "men", "women", "both":
		return true
	default:
		return c.voice.actor < 0 && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
	}
}

// leads reports whether v, which ends with item i, begins its clause and can say
// something: "Raisi claims", not "rejected U.S. claims" or "the claims".
func (q *quoter) leads(u *unit, v voice, i int) bool {
	if v.actor < 0 && !v.pronoun || q.w(u, i) == "," {
		return false
	}
	w := q.w(u, v.from-1)
	return !q.word(u, v.from-1) || w == "that" || w == "and" || w == "but" || w == "while" || w == "as"
}

// agent reads "by X" behind a passive: "was described by Raisi as".
func (q *quoter) agent(u *unit, c *cue) bool {
	for j := c.verb + 1; j < c.verb+5; j++ {
		if q.w(u, j) == "by" {
			c.voice = q.after(u, j+1, u.len())
			c.tail, c.agent = max(c.tail, c.voice.to), true
			return c.voice.ok
		}
	}
	return false
}

// inverted reads "said X" behind a quotation or clause; i is the item before the verb.
func (q *quoter) inverted(u *unit, i int, c *cue) bool {
	if i < 0 || c.class&base != 0 || i != c.verb-1 {
		return false
	}
	switch q.w(u, c.verb) {
	case "told", "tells", "informed", "informs", "assured", "assures", "reminded", "reminds": // "told Lund": he listens
		return false
	}
	afterQuote := u.pair(i) >= 0 || u.pair(i-1) >= 0 && !q.word(u, i)
	if !afterQuote && q.w(u, i) != "," && !isDash(q.w(u, i)) || q.w(u, c.verb+1) == "that" {
		return false
	}
	v := q.after(u, c.verb+1, u.len())
	if !v.ok || q.isObject(u, c.verb+1) {
		return false
	}
	if !afterQuote {
		if b := q.before(u, i); b.actor >= 0 {
			return false
		}
		if end := q.w(u, v.to); v.actor < 0 && !v.pronoun && !v.several || end != "," && end != "." && end != "" && !trails(end) || u.pair(v.to) >= 0 {
			return false
		}
	}
	c.voice, c.head, c.tail = v, c.verb, v.to
	c.b1 = i + 1
	if !q.word(u, i) && u.pair(i) < 0 {
		c.b1 = i
	}
	return true
}

// isObject reports whether item i is somebody spoken to and no speaker: "reporters", "him".
func (q *quoter) isObject(u *unit, i int) bool {
	switch q.w(u, i) {
	case "reporters", "journalists", "him", "her", "them", "me", "us", "lawmakers", "parliament", "media", "viewers":
		return true
	}
	return false
}

func isDash(w string) bool { return w == "—" || w == "–" || w == "-" || w == "--" || w == "―" }

// complete finds what the cue reports. It reports false where the verb is none of speech after all.
func (q *quoter) complete(u *unit, c *cue) bool {
	if c.tail > c.verb+1 && (c.b1 > 0 || c.lo > 0) { // inverted
		c.lo, c.hi = c.tail, u.len()
		return true
	}
	k := c.verb + 1
	if more := needsMore(q.w(u, c.verb)); more != "" {
		if q.w(u, k) != more {
			return false
		}
		k++
	}
	switch q.w(u, c.verb) {
	case "called", "calls", "calling":
		if q.w(u, k) == "for" || q.w(u, k) == "on" || q.w(u, k) == "upon" {
			c.class |= acts
			c.frame = false
			k++
		}
	case "read", "reads", "reading", "went", "goes":
		if !c.voice.document && !c.voice.pronoun && c.voice.actor >= 0 && q.w(u, c.verb) != "went" {
			return false
		}
	case "agreed", "continued", "swore", "observed", "maintained", "added", "concluded", "proposed", "agree", "maintain", "confirmed", "read aloud", "posted", "put", "puts", "began", "begins", "laughed", "laughs", "grinned", "sobbed", "smiled", "groaned":
		c.weak = c.weak || c.class&says != 0 && u.pair(k) < 0 && !q.opensClause(u, k)
	}
	if c.class&tells != 0 {
		k = q.object(u, k)
	}
	c.tail = k
	if q.postposed(u, c, k) {
		c.b1 = c.head
		for c.b1 > 0 && q.w(u, c.b1-1) == "," {
			c.b1--
		}
	}
	c.lo, c.hi = q.content(u, k), u.len()
	return true
}

// opensClause reports whether what was said begins at item k: a mark or "that".
func (q *quoter) opensClause(u *unit, k int) bool {
	w := q.w(u, k)
	return w == "that" || w == ":" || w == "," || w == "." || w == "" || k >= u.len()
}

// object skips the one spoken to: "told reporters in Tehran".
func (q *quoter) object(u *unit, k int) int {
	switch w := q.w(u, k); {
	case w == "that" || w == ":" || w == "," || w == "":
		return k
	case q.isObject(u, k) || isPronoun(w):
		return k + 1
	case w == "the" && q.isObject(u, k+1):
		return k + 2
	}
	if m := q.mentionAt(u, k); m >= 0 { // told NBC’s “Meet the Nation”
		if to := q.mentionTo(u, k, m); q.clitic(u, to-1) && u.pair(to) >= 0 {
			return to + 1
		} else if q.clitic(u, to) && u.pair(to+1) >= 0 {
			return to + 2
		}
	}
	v := q.after(u, k, u.len())
	if !v.ok {
		return k
	}
	if w := q.w(u, k-1); w == "told" || w == "telling" || w == "tells" || w == "informed" || w == "assured" || w == "reminded" {
		return v.to
	}
	if w := q.w(u, v.to); w == "that" || w == ":" || w == "to" || w == "whether" || w == "about" || w == "against" || w == "of" || w == "." || w == "," || v.to == u.len() {
		return v.to
	}
	return k
}

// postposed reports whether the cue closes what it reports: a comma or quotation
// before its subject, nothing but time and place behind its verb.
func (q *quoter) postposed(u *unit, c *cue, k int) bool {
	if c.shared || c.head == 0 {
		return false
	}
	h := c.head - 1
	if u.pair(h) < 0 && q.w(u, h) != "," && !isDash(q.w(u, h)) {
		return false
	}
	if w := q.w(u, k); k < u.len() && w != "." && w != "," && w != ";" && w != ")" && !isDash(w) && !q.dateAt(u, k) && !trails(w) {
		return u.pair(h) >= 0 && (w == ":" || u.pair(k) >= 0) || u.pair(h-1) >= 0 && q.w(u, h) == "," && w == ":"
	}
	if u.pair(h) >= 0 || u.pair(h-1) >= 0 {
		return true
	}
	if q.thatSoon(u, k) {
		return false
	}
	return q.clause(u, 0, h)
}

// thatSoon reports whether "that" follows within the adverbials behind the verb.
func (q *quoter) thatSoon(u *unit, k int) bool {
	for j := k; j < k+14 && j < u.len(); j++ {
		switch w := q.w(u, j); {
		case w == "that":
			return q.mentionAt(u, j-1) >= 0 || q.dateAt(u, j-1) || q.d.Tokens[u.tok(j)-1].Cap || q.objectNoun(q.w(u, j-1))
		case w == "," || w == ":" || u.tok(j) < 0:
			return u.pair(j) >= 0 || u.pair(j+1) >= 0
		}
	}
	return false
}

func (q *quoter) objectNoun(w string) bool {
	switch w {
	case "reporters", "statement", "interview", "conference", "briefing", "journalists", "meeting", "speech", "tweet", "post", "visit", "television", "talks", "remarks", "address", "letter", "message", "event", "ceremony", "forum", "summit", "session":
		return true
	}
	return false
}

// clause reports whether items [i, j) are more than an adverbial.
func (q *quoter) clause(u *unit, i, j int) bool {
	if j-i < 3 {
		return false
	}
	if !fronts(q.w(u, i)) {
		return true
	}
	commas := 0
	for ; i < j; i++ {
		if q.w(u, i) == "," {
			commas++
		}
	}
	return commas > 0 && !fronts(q.w(u, i+1))
}

// content is the first item of what is said behind item k: after "that", after the
// place and day of the saying where a "that", colon or comma with quotation follows them.
func (q *quoter) content(u *unit, k int) int {
	for k < u.len() && (q.dateAt(u, k) || isPreposition(q.w(u, k)) && q.dateAt(u, k+1)) {
		k++
	}
	for j := k; j < k+18 && j < u.len(); j++ {
		switch w := q.w(u, j); {
		case w == "that" || w == ":":
			if j == k || trails(q.w(u, k)) || w == ":" || q.dateAt(u, k) {
				return j + 1
			}
			return k
		case u.pair(j) >= 0:
			if prev := q.w(u, j-1); j == k || prev == "," || trails(q.w(u, k)) && !q.clitic(u, j-1) && !isPreposition(prev) && !determines(prev) {
				return j
			}
			return k
		case w == ";":
			return k
		}
	}
	return k
}

// bound ends what each cue reports where a later cue of its own rank begins.
func (q *quoter) bound(u *unit) {
	end := u.len()
	for end > 0 && u.pair(end-1) < 0 && !q.word(u, end-1) {
		end--
	}
	for i := range u.cues {
		c := &u.cues[i]
		c.hi = min(c.hi, end)
		for j := i + 1; j < len(u.cues); j++ {
			d := &u.cues[j]
			if w := q.w(u, d.verb-1); d.shared && (w == "," || w == "and" || w == "but") {
				c.hi = min(c.hi, d.verb-1)
			}
			if h := d.head - 1; d.b1 > 0 && d.b1 > c.tail && (q.w(u, h) == "," || d.shown) {
				c.hi = min(c.hi, d.b1)
			}
			if h := q.w(u, d.head-1); (h == "while" || h == "but" || h == "and") && q.w(u, d.head-2) == "," {
				c.hi = min(c.hi, d.head-2)
			}
			if d.b1 > 0 && d.b0 < c.tail {
				d.b0 = 0
			}
		}
		if c.lo > c.hi {
			c.lo = c.hi
		}
	}
}

// quotes reads "IRNA quoted Raisi as saying", "Raisi was quoted by IRNA as saying",
// "Raisi, quoted by IRNA, said" and "citing IRNA".
func (q *quoter) quotes(u *unit, c cue) int {
	i, passive, modal, negated := q.verbGroup(u, c.verb)
	if modal || negated {
		return c.verb
	}
	as := -1
	for j := c.verb + 1; j < c.verb+30 && j < u.len() && u.pair(j) < 0; j++ {
		if q.w(u, j) == "as" && verbOf(q.w(u, j+1))&ing != 0 {
			as = j + 1
			break
		}
	}
	by := voice{actor: -1}
	for j := c.verb + 1; j < c.verb+3; j++ {
		if q.w(u, j) == "by" {
			by = q.after(u, j+1, u.len())
		}
	}
	switch {
	case passive:
		c.quoted = true
		c.voice = q.before(u, i)
		c.head = c.voice.from
	case by.ok: // reduced: the verb it belongs to is another
		u.cues = append(u.cues, cue{verb: c.verb, class: relays, voice: nobody, head: c.verb, tail: by.to, via: q.relayOf(by, news.Stated), b0: -1, weak: true})
		return max(c.verb, by.to-1)
	case c.class&ing != 0: // citing Fars
		o := q.after(u, c.verb+1, u.len())
		if o.ok && as < 0 {
			if q.outlet(o) {
				u.cues = append(u.cues, cue{verb: c.verb, class: relays, voice: nobody, head: c.verb, tail: o.to, via: q.relayOf(o, news.Stated), b0: -1, weak: true})
			}
			return max(c.verb, o.to-1)
		}
		if u.pair(c.verb+1) >= 0 { // resigned, citing “personal reasons”
			c.class, c.shared = frames|ing, true
			if n := len(u.cues); n > 0 {
				c.voice = u.cues[n-1].voice
			} else {
				c.voice = q.first(u, 0, c.verb)
			}
			if c.voice.ok && q.complete(u, &c) {
				u.cues = append(u.cues, c)
			}
			return c.verb
		}
		c.voice, c.shared = o, true
		if n := len(u.cues); n > 0 {
			c.via = q.relayOf(u.cues[n-1].voice, news.Stated)
		}
	default:
		c.voice = q.after(u, c.verb+1, u.len())
		s := q.before(u, i)
		if !s.ok {
			s = q.first(u, 0, c.verb)
		}
		c.via = q.relayOf(s, news.Stated)
		c.head = c.verb
		if s.ok {
			c.head = s.from
		}
	}
	if !c.voice.ok {
		return c.verb
	}
	if by.ok {
		c.via = q.relayOf(by, news.Stated)
	}
	c.tail = c.voice.to
	if as >= 0 {
		c.verb, c.tail = as, as+1
		c.class = verbOf(q.w(u, as))
		c.frame = c.class&(says|acts) == 0
		if w := q.w(u, as+1); w == "by" && !by.ok {
			by = q.after(u, as+2, u.len())
			if by.ok {
				c.via, c.tail = q.relayOf(by, news.Stated), by.to
			}
		}
	} else if passive || q.w(u, c.tail) != ":" && u.pair(c.tail) < 0 && u.pair(c.tail+1) < 0 {
		return c.verb
	}
	c.class &^= ing
	if !q.complete(u, &c) {
		return c.verb
	}
	u.cues = append(u.cues, c)
	return max(c.verb, c.tail-1)
}
