package account

import "readout/wasm/news"

// Whether a contact took place is told by the verb it hangs on, and that verb may be far
// off: "is expected to see the king and hold talks with Rahal", "will be in Oslo on Monday
// for talks with Berg". To read "talks with" as held wherever nothing beside it says
// otherwise makes a meeting of every journey that was announced; a meeting that is only
// ahead is told as planned.

var (
	// ctBase are verbs of contact in the form that an infinitive has, and the past has not.
	ctBase = ctSet(`meet hold have host receive visit discuss conduct speak attend`)

	// ctLeaving are verbs after which "for talks with" tells what a journey is for, before
	// it is known that they took place; ctGone those of a journey that is over.
	ctLeaving = ctSet(`heading headed heads head travelling traveling travels travel leaves leaving leave left departed departs departing flies flying
		fly goes go going arrived arrives arriving arrive landed comes coming come due begun begins beginning bound`)
	ctGone = ctSet(`travelled traveled flew went visited came`)

	// ctContactVerbs are what somebody "will" do who, in the same words, had talks first.
	ctContactVerbs = ctSet(`meet hold visit travel go leave fly head`)

	ctAwaits = ctSet(`when until once before`)
)

// inherited reads a verb that shares the auxiliary of one before: "is expected to meet
// Berg and hold talks with Rahal". j is the item of "and" or the comma before the verb at
// item v; ok is false where the first is only wished for.
func (t *teller) inherited(j, v int) (s news.Status, ok bool) {
	if !ctBase.Has(t.w(v)) {
		return news.Held, true
	}
	for k, n := j-1, 0; k >= 0 && n < 30; k, n = k-1, n+1 {
		w := t.w(k)
		switch {
		case w == ";" || ctBase.Has(w) && t.isParty(k-1):
			return news.Held, true
		case ctWill.Has(w):
			return news.Planned, true
		case ctMay.Has(w):
			return "", false
		case t.infinitive(k):
			return t.purpose(k)
		}
	}
	return news.Held, true
}

// infinitive reports whether "to" at item k begins one: "to take part", not "to the
// conference", "to reporters".
func (t *teller) infinitive(k int) bool {
	w := t.w(k + 1)
	if t.w(k) != "to" || len(w) < 2 || t.it[k+1].party() || t.kind(k+1) != ctWord || t.d.Tokens[t.it[k+1].first].Cap || ctNoVerb.Has(w) {
		return false
	}
	return t.verbish(k+1) || w[len(w)-1] != 's' || w[len(w)-2] == 's'
}

var ctNoVerb = ctSet(`the a an his her its their our my your this that these those some any all both one two three another each every him them us me it you`)

// awaited reports whether the clause of the verb at item v, in the present tense, is one
// that something else waits for: "a key issue when Karim meets Berg".
func (t *teller) awaited(v int) bool {
	if w := t.w(v); w != "meets" && w != "meet" && w != "visits" {
		return false
	}
	for k, n := v-1, 0; k >= 0 && n < 12; k, n = k-1, n+1 {
		switch w := t.w(k); {
		case ctAwaits.Has(w):
			return true
		case w == ";" || w == "that":
			return false
		}
	}
	return false
}

// ahead reports whether the meeting that hangs on the preposition w at item g is told
// before it takes place.
func (t *teller) ahead(g int, w string) bool {
	switch {
	case g < 1:
		return false
	case w == "for":
		return t.journeyAhead(g)
	case w == "in" || w == "at" || w == "during" || w == "after" || w == "following":
		return t.actAhead(g, w == "after" || w == "following")
	}
	return false
}

// journeyAhead reads what "for talks with" at item g is the purpose of.
func (t *teller) journeyAhead(g int) bool {
	for j, n := g-1, 0; j >= 0 && n < 12; j, n = j-1, n+1 {
		w := t.w(j)
		switch {
		case ctLeaving.Has(w):
			return true
		case ctGone.Has(w):
			s, ok := t.status(j)
			return ok && s == news.Planned
		case w == "is" || w == "are" || w == "'s" && t.verbish(j+1):
			return true
		case w == "be" || w == "visit" && t.w(j-1) == "to":
			s, ok := t.status(j)
			return !ok || s == news.Planned
		case w == "was", w == "were", w == "been", w == ";", w == "that", w == "which", w == "met", w == "meet", ctSupport.Has(w):
			return false
		}
	}
	return false
}

// actAhead reads the verb that "in talks with" at item g belongs to: what somebody will
// say in them. "After" and "following" tell of one that may be over, unless what follows
// is a meeting itself.
func (t *teller) actAhead(g int, after bool) bool {
	for j, n := g-1, 0; j >= 0 && n < 14; j, n = j-1, n+1 {
		w := t.w(j)
		switch {
		case ctWill.Has(w) || w == "would":
			return !after || ctContactVerbs.Has(t.w(t.pastAdverbs(j+1)))
		case (w == "expect" || w == "expects" || w == "expected") && !after: // "expects no agreement in talks with"
			return true
		case t.w(j-1) == "agreed" && t.infinitive(j): // "agreed to widen trade during talks with"
			return false
		case (ctPlan.Has(t.w(j-1)) || t.w(j-1) == "is" || t.w(j-1) == "are") && t.infinitive(j):
			return !after || ctContactVerbs.Has(t.w(j+1))
		case w == "," || w == ";" || w == "." || ctBreaks.Has(w) || ctSaying.Has(w):
			return false
		}
	}
	return false
}

// besides reads "Besides holding talks with Berg, Singh is scheduled to": both are ahead.
// g is the item of "holding", end where the phrase ends.
func (t *teller) besides(g, end int) bool {
	switch t.w(g - 1) {
	case "besides", "to", "from", "as": // in addition to, apart from, as well as
	default:
		return false
	}
	for k := end; k < len(t.it) && k < end+12; k++ {
		if w := t.w(k); ctWill.Has(w) || ctScheduled.Has(w) && ctAuxiliaries.Has(t.w(k-1)) {
			return true
		}
	}
	return false
}
