package account

import "readout/wasm/news"

// Cues that are more than a verb and its subject: "according to X", "in the words of
// X", "X used the word", "X's promise to", "Y quoted X as saying".

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
		if w := q.w(u, k); isVerbal(w) || w == "," || w == ";" || w == "as" && q.w(u, i) != "description" && q.w(u, i) != "characterization" {
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

// quotes reads "IRNA quoted Raisi as saying", "Raisi was quoted by IRNA as saying",
// "Raisi, quoted by IRNA, said" and "citing IRNA". It gives the last item read.
func (q *quoter) quotes(u *unit, c cue) int {
	i, passive, modal, negated := q.verbGroup(u, c.verb)
	if modal || negated {
		return c.verb
	}
	as, by := q.asSaying(u, c.verb), q.by(u, c.verb+1, c.verb+3)
	switch {
	case passive:
		c.quoted = true
		c.voice = q.before(u, i)
		c.head = c.voice.from
	case by.ok: // reduced: the verb it belongs to is another
		return q.passedOnBy(u, c.verb, by)
	case c.class&ing != 0:
		o := q.after(u, c.verb+1, u.len())
		if as < 0 {
			return q.citing(u, c, o)
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
		if s.ok {
			c.head = s.from
		}
	}
	if !c.voice.ok {
		return c.verb
	}
	c.tail = c.voice.to
	switch {
	case as >= 0:
		c.verb, c.tail, c.class = as, as+1, verbOf(q.w(u, as))
		c.frame = c.class&(says|acts) == 0
		if !by.ok {
			if by = q.by(u, as+1, as+2); by.ok {
				c.tail = by.to
			}
		}
	case passive || q.w(u, c.tail) != ":" && u.pair(c.tail) < 0 && u.pair(c.tail+1) < 0:
		return c.verb
	}
	if by.ok {
		c.via = q.relayOf(by, news.Stated)
	}
	c.class &^= ing
	if !q.complete(u, &c) {
		return c.verb
	}
	u.cues = append(u.cues, c)
	return max(c.verb, c.tail-1)
}

// asSaying is the item of "saying" in "quoted Raisi as saying", or -1; v is "quoted".
func (q *quoter) asSaying(u *unit, v int) int {
	for j := v + 1; j < v+30 && j < u.len() && u.pair(j) < 0; j++ {
		if q.w(u, j) == "as" && verbOf(q.w(u, j+1))&ing != 0 {
			return j + 1
		}
	}
	return -1
}

// by is the phrase behind a "by" among items [i, j).
func (q *quoter) by(u *unit, i, j int) voice {
	for ; i < j; i++ {
		if q.w(u, i) == "by" {
			return q.after(u, i+1, u.len())
		}
	}
	return nobody
}

// passedOnBy notes that v passed on what the unit reports; i is the verb.
func (q *quoter) passedOnBy(u *unit, i int, v voice) int {
	u.cues = append(u.cues, cue{verb: i, class: relays, voice: nobody, head: i, tail: v.to, via: q.relayOf(v, news.Stated), b0: -1, weak: true})
	return max(i, v.to-1)
}

// citing reads "citing Fars" and "citing “personal reasons”"; o is what is cited.
func (q *quoter) citing(u *unit, c cue, o voice) int {
	switch {
	case o.ok && q.outlet(o):
		return q.passedOnBy(u, c.verb, o)
	case o.ok:
		return max(c.verb, o.to-1)
	case u.pair(c.verb+1) >= 0:
		c.class, c.shared = frames|ing, true
		if n := len(u.cues); n > 0 {
			c.voice = u.cues[n-1].voice
		} else {
			c.voice = q.first(u, 0, c.verb)
		}
		if c.voice.ok && q.complete(u, &c) {
			u.cues = append(u.cues, c)
		}
	}
	return c.verb
}
