package account

// What a cue reports: the words before its subject, or those behind its verb, the one
// spoken to, and the place and day of the saying. Where it goes on is seen by the next
// cue of its own rank, not by the next comma: a clause is full of commas.

// complete finds what the cue reports. It reports false where the verb is none of speech after all.
func (q *quoter) complete(u *unit, c *cue) bool {
	if w := q.w(u, c.verb); (w == "runs" || w == "ran") && !c.voice.document {
		return false
	}
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
			if v := q.after(u, k+1, u.len()); q.w(u, k) != "for" && v.ok && u.pair(v.to) < 0 && q.w(u, v.to) != "to" && q.w(u, v.to) != "not" && q.w(u, v.to) != "for" {
				return false // "called on the premier": a visit
			}
			c.class |= acts
			c.frame = false
			k++
		}
	case "read", "reads", "reading", "went", "goes":
		if !c.voice.document && !c.voice.pronoun && c.voice.actor >= 0 && q.w(u, c.verb) != "went" {
			return false
		}
	case "agreed", "continued", "swore", "observed", "maintained", "added", "concluded", "proposed", "agree", "maintain", "confirmed", "read aloud", "posted", "put", "puts":
		c.weak = c.weak || c.class&says != 0 && u.pair(k) < 0 && !q.opensClause(u, k)
	}
	if c.class&tells != 0 {
		if w := q.w(u, c.verb); w == "asked" || w == "asks" || w == "ask" || w == "asking" {
			if v := q.after(u, k, u.len()); v.ok && q.w(u, v.to) == "for" {
				return false // "asked Lund for help"
			}
		}
		k = q.object(u, k)
	}
	c.tail = k
	if q.postposed(u, c, k) {
		c.b1 = c.head
		for c.b1 > 0 && q.w(u, c.b1-1) == "," {
			c.b1--
		}
		c.within = q.w(u, k) == "," && c.head > 1 && u.pair(c.head-1) < 0 && u.pair(c.head-2) < 0
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

// isObject reports whether item i is somebody spoken to and no speaker: "reporters", "him".
func (q *quoter) isObject(u *unit, i int) bool {
	switch q.w(u, i) {
	case "reporters", "journalists", "him", "her", "them", "me", "us", "lawmakers", "parliament", "media", "viewers":
		return true
	}
	return false
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
