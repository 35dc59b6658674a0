package account

import "readout/wasm/engine/lexicon"

// A cue is one reporting verb of a unit with its subject and the items it reports:
// those before it ("…, Raisi said"), those behind it ("Raisi said that …"), or both
// (“…,” he said, “…”).
type cue struct {
	_      [0]func() // never compared: spares the code for it
	verb   int       // item of the verb; of "according"
	class  verbClass
	voice  voice
	b0, b1 int // reported items before it
	lo, hi int // reported items behind it
	head   int // the first item of the cue itself: its subject's or the verb
	tail   int // the item after its last: verb, object, "that"
	weak   bool
	within bool // stands between commas in what it reports: "The two sides, he said, are …"
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
		if w := q.d.Fold(t); verbOf(w) != 0 || reportsAsNoun(w) || otherCues.Has(w) {
			i = q.cueAt(u, i)
		}
	}
	q.lookAhead(u)
	q.bound(u)
}

// otherCues are the words of cues that are neither verbs nor nouns of reporting.
var otherCues = ctSet(`according words used uses using coined`)

// cueAt reads the cue that item i may begin, and returns its last item.
func (q *quoter) cueAt(u *unit, i int) int {
	t := u.tok(i)
	switch w := q.d.Fold(t); {
	case w == "according" && q.w(u, i+1) == "to":
		q.according(u, i)
	case reportsAsNoun(w) && q.utterance(u, i):
	case w == "words" && q.w(u, i-1) == "the" && q.w(u, i-2) == "in" && q.w(u, i+1) == "of":
		q.inTheWords(u, i)
	case w == "used" || w == "uses" || w == "using" || w == "coined":
		q.uses(u, i)
	default:
		if class := verbOf(w); class != 0 && !(class&(base|noun) != 0 && (q.ref[t] > 0 || q.d.Tokens[t].Cap)) && !q.hyphened(u, i) {
			return q.verb(u, i, class)
		}
	}
	return i
}

// lookAhead gives a verb before its subject the voice of the next: "Hailing the ties as “…,”
// Lund said".
func (q *quoter) lookAhead(u *unit) {
	for i := range u.cues {
		if c := &u.cues[i]; c.ahead {
			c.voice.ok = false
			if i+1 < len(u.cues) && !u.cues[i+1].shared {
				c.voice = u.cues[i+1].voice
			} else if j := q.comma(u, c.verb); j > 0 {
				c.voice = q.after(u, j+1, u.len())
			}
		}
	}
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

// touches reports whether quoted words stand right beside cue c, or may stand in the
// unit before: “We like it!” Lund bellowed.
func (q *quoter) touches(u *unit, c *cue) bool {
	if w := q.w(u, c.tail); c.head <= 1 && (w == "." || w == "as" || w == "," || c.tail >= u.len()) {
		return true
	}
	return u.pair(c.lo) >= 0 && q.beside(u, c, c.lo) || c.b1 > 0 && (u.pair(c.b1-1) >= 0 || u.pair(c.b1-2) >= 0 && !q.word(u, c.b1-1))
}

// hyphened reports whether item i is part of a longer word: "state-run".
func (q *quoter) hyphened(u *unit, i int) bool {
	return q.w(u, i+1) == "-" && q.d.Tokens[u.tok(i+1)].Glued || q.w(u, i-1) == "-" && q.d.Tokens[u.tok(i)].Glued
}

// verb reads the reporting verb at item v and gives the last item read.
func (q *quoter) verb(u *unit, v int, class verbClass) int {
	prev := q.w(u, v-1)
	if class&ing == 0 && (q.clitic(u, v-1) && !q.pronounAt(u, v-2) || determines(prev)) {
		return v
	}
	if prev == "to" && class&ing == 0 && !q.goesOn(u, v) {
		q.infinitive(u, v, class)
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
	if !c.voice.ok || !q.complete(u, &c) || class&mild != 0 && !q.touches(u, &c) {
		return v
	}
	c.weak = c.weak || class&mild != 0 && c.b1 == 0 && u.pair(c.lo) < 0
	u.cues = append(u.cues, c)
	return max(v, c.tail-1)
}

// infinitive reads "to say" at item v: whoever was prompted to say it says it; of any
// other the text leaves open whether, or who.
func (q *quoter) infinitive(u *unit, v int, class verbClass) {
	c := cue{verb: v, class: class &^ base, voice: voice{ok: true, actor: -1}, head: v - 1, tail: v + 1, agent: true}
	if m := q.mentionAt(u, v-2); m >= 0 {
		a := q.phraseStart(u, v-2, m)
		switch q.w(u, a-1) {
		case "prompting", "prompted", "led", "leading", "forcing", "forced", "drove", "moved", "provoked", "provoking":
			c.voice = q.named(u, m, a, v-1)
		}
	}
	c.lo, c.hi = q.content(u, v+1), u.len()
	if class&tells != 0 {
		c.tail = q.object(u, v+1)
		c.lo = q.content(u, c.tail)
	}
	for k := c.lo; k < c.hi; k++ { // only where words are quoted: it is there to keep them apart
		if u.pair(k) >= 0 {
			u.cues = append(u.cues, c)
			return
		}
	}
}

var determinesWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `the a an its their his her my our of any no one two every each some such many several another previously newly widely
		much most`},
)

// determines reports whether no verb can follow w: "the said road", "one reported case".
func determines(w string) bool {
	return determinesWords.Of(w) == yes
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

func isDash(w string) bool { return w == "—" || w == "–" || w == "-" || w == "--" || w == "―" }
