package account

import "readout/wasm/news"

// A noun takes its parties from "with B", "between A and B" after it, a possessive
// before it, and from what it hangs on: the subject of "held", or of the clause that
// "in a meeting with Wei" belongs to.

// noun reads a noun that tells of a contact.
func (t *teller) noun(n int, kind ctNoun, quoted bool) {
	if t.w(n) == "meeting" && t.gerund(n) {
		return
	}
	p := t.phrase(n, kind)
	if p.skip {
		return
	}
	if kind == ctVisitNoun {
		t.visitNoun(&p, quoted)
		return
	}
	if kind == ctLetterNoun || kind == ctInviteNoun {
		t.inLetter(&p, kind, quoted)
		return
	}
	if t.medium == "" && !p.recalled && !p.bare && (kind == ctTalksNoun || kind == ctMeetingNoun || p.kind == news.Call) {
		t.medium = p.kind
	}
	right, end, between := t.counterparty(n)
	f := ctFound{Contact: news.Contact{Kind: p.kind, Status: p.status}, apart: p.apart}
	f.Cue = t.span(p.noun, p.noun+1)
	if p.recalled && p.date < 0 || p.bare && len(right) == 0 {
		return
	}
	var left []ctParty
	var ok bool
	if quoted {
		left, ok = t.quotedSide(&p, &f)
	} else {
		left, ok = t.hangsOn(&p, &f, between, end)
	}
	if !ok || len(left) == 0 && !between && len(right) > 1 { // "talks with A and B": who knows whose
		return
	}
	if len(right) == 0 && len(left) < 2 {
		t.retell(&p, &f)
		return
	}
	if p.plural && p.definite && onlyGroups(right) {
		return // "his meetings with officials": a summary
	}
	t.each(f, &p, left, right, n, end)
}

// each emits the contact; "held separate meetings with A and B" tells of two.
func (t *teller) each(f ctFound, p *ctPhrase, left, right []ctParty, n, end int) {
	if p.plural && p.apart && len(left) <= 1 && len(right) > 1 || p.plural && len(left) == 1 && len(right) > 1 && t.w(p.first) != "the" {
		for i := range right {
			g := f
			g.Parties = nil
			t.modDay(t.emit(g, left, right[i:i+1], n, end), p)
		}
		return
	}
	t.modDay(t.emit(f, left, right, n, end), p)
}

func onlyGroups(ps []ctParty) bool {
	for i := range ps {
		if !ps[i].Group {
			return false
		}
	}
	return true
}

// gerund reports whether "meeting" at item n is a verb ("after meeting with Wei",
// "shows Rahi meeting with Wei"), and reads it.
func (t *teller) gerund(n int) bool {
	b := t.w(n - 1)
	var left []ctParty
	s := news.Held
	switch {
	case b == "after" || b == "before" || b == "while" || b == "by" || b == "when" || b == "upon" || b == "without" || b == "following" && t.w(n+1) == "with":
		if b == "without" {
			return true
		}
		if b == "before" {
			s = news.Planned
		}
		left = t.clauseSubject(n - 2)
		if len(left) == 0 {
			left = t.afterComma(n)
		}
	case t.isParty(n - 1):
		left = t.listBack(n - 1)
	case b == "," && t.isParty(n-2) && t.w(n+1) != "":
		if left = t.listBack(n - 2); len(left) > 1 && t.ends(n+1) && t.w(n+1) != "with" { // "A and B, meeting in Oslo, agreed"
			t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s, Cue: t.span(n, n+1)}}, left, nil, n, n+1)
			return true
		}
	case ctAuxiliaries.Has(b) && b != "have" && b != "has" && b != "had":
		if st, ok := t.status(n); ok {
			s = st
		} else {
			return true
		}
		left = t.subject(n)
	default:
		return false
	}
	if t.voiceAt(n) != 0 {
		return true
	}
	k := t.pastAdverbs(n + 1)
	if t.w(k) == "with" {
		k++
	}
	right, end := t.list(k)
	if len(right) == 0 {
		return t.w(k-1) == "with" || t.isParty(n-1)
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s, Cue: t.span(n, n+1)}}, left, right, n, end)
	return true
}

// counterparty reads the parties after the noun: "with B", "between A and B", "of A
// and B". between tells that they are both sides.
func (t *teller) counterparty(n int) (out []ctParty, end int, between bool) {
	for k := n + 1; k < len(t.it) && k < n+14; k++ {
		w := t.w(k)
		switch {
		case w == "with":
			out, end = t.list(k + 1)
			return out, max(end, k+1), false
		case w == "between" || w == "of" || w == "among":
			if out, end = t.listOf(k+1, w != "of"); len(out) > 1 {
				return out, end, true
			}
			if w != "of" {
				return nil, n + 1, true
			}
			if len(out) == 1 { // "the meeting of Putin with Xi"
				if more, e := t.withParty(end); len(more) > 0 {
					return append(out, more...), e, true
				}
			}
			return nil, n + 1, false
		case ctHeld.Has(w) && k < n+5: // "talks were held between"
		case t.it[k].party() || w == ";" || w == "that" || w == "which" || w == "who" || w == "where" || ctStrongVerbs.Has(w):
			return nil, n + 1, false
		case (w == "to" || w == "on" && t.w(n-1) == "courtesy") && t.w(n) == "call" && k == n+1:
			if out, end = t.list(k + 1); len(out) > 0 {
				return out, end, false
			}
			return nil, n + 1, false
		case w == "on" && t.kind(k+1) != ctDate && t.w(k+1) != "the" && t.w(k+1) != "[", w == "about", w == "to" && k == n+1:
			return nil, n + 1, false
		}
	}
	return nil, n + 1, false
}

// hangsOn finds the first side of a meeting from the verb or preposition that the
// noun hangs on, and whether it took place; ok is false where none is told of.
func (t *teller) hangsOn(p *ctPhrase, f *ctFound, between bool, end int) (left []ctParty, ok bool) {
	g := t.governor(p)
	w := t.w(g)
	left = p.owners
	switch {
	case t.onlyWished(g, w, len(left) > 0):
		return nil, false
	case ctSupport.Has(w), ctPays.Has(w) && p.kind != news.Talks && (t.w(p.noun) == "call" || t.w(p.noun) == "calls"):
		if f.Status, ok = t.status(g); !ok || between {
			return nil, ok
		}
		if f.Status == news.Planned && !ctSupport.Has(w) {
			return nil, false // "the first to make a call to"
		}
		if who := t.subject(g); len(who) > 0 {
			left = who
		}
		return left, true
	case ctCancel.Has(w), w == "denied" || w == "denies" || w == "denying" || w == "having" && t.w(g-1) == "denied":
		if f.Status = news.Denied; ctCancel.Has(w) {
			f.Status = news.Cancelled
		}
		if len(left) == 0 {
			left = t.subject(g)
		}
		return left, true
	case w == "before" || w == "to" && t.w(g-1) == "prior" || w == "of" && t.w(g-1) == "ahead" || w == "awaiting" || w == "for" && ctPlan.Has(t.w(g-1)):
		f.Status = news.Planned
	}
	if f.Status == news.Held && (t.ahead(g, w) || (w == "holding" || w == "having") && t.besides(g, end)) {
		f.Status = news.Planned
	}
	t.after(p, f)
	switch {
	case between || len(left) > 0:
	case ctPrepositions.Has(w) || ctJoined.Has(w) || g < 0:
		if w == "in" || w == "during" || w == "over" {
			if left = t.tells(g); len(left) > 1 && end <= p.noun+1 {
				return left, true
			}
		}
		left = t.mainSubject(p, g, w, end)
		if len(left) > 1 && end <= p.noun+1 && !p.theirs && !t.mutual(left, p, w) {
			f.weak, f.lone = true, true
		}
	case p.theirs && t.verbish(g):
		if left = t.subject(g); len(left) < 2 {
			left = nil
		}
	}
	return left, true
}

// governor is the item of the verb or preposition that the phrase hangs on; -1.
func (t *teller) governor(p *ctPhrase) int {
	g := p.first - 1
	if w := t.w(p.first); p.first < p.noun && w != "" && (ctPrepositions.Has(w) || ctSupport.Has(w)) {
		g = p.first
	}
	for g >= 0 && (ctAdverbs.Has(t.w(g)) || t.w(g) == "(" || t.w(g) == "both") {
		g--
	}
	return g
}

// onlyWished reports whether what governs the noun tells of no meeting: a wish
// ("offered talks"), an idea ("agreed on holding talks"), or one whose parties its
// clause leaves out (", started at the talks with").
func (t *teller) onlyWished(g int, w string, owned bool) bool {
	before := t.w(g - 1)
	switch {
	case w == "holding" || w == "having":
		return before == "on" || before == "of" || before == "for" || before == "about"
	case ctWish.Has(w) || w == "for" && ctWish.Has(before):
		return true
	case w == "of" || w == "for" || w == "to":
		if ctIdea.Has(before) {
			return true
		}
	}
	return ctPrepositions.Has(w) && t.w(g-2) == "," && t.verbish(g-1) && !owned
}

// mainSubject is who, by the clause that the phrase "in a meeting with Wei" hangs on,
// had the meeting: the subject after an opening phrase, else the one before. Two
// subjects had it with each other only "following" or "during their" meeting; "took
// part in", "attended" tell of a session.
func (t *teller) mainSubject(p *ctPhrase, g int, w string, end int) []ctParty {
	var left []ctParty
	if g <= 2 {
		var after int
		if left, after = t.listOf(end, true); len(left) == 0 || !t.verbish(t.pastAdverbs(after)) {
			left = t.afterComma(p.noun) // else as in "In a conversation with Macri Putin said"
		}
	}
	if len(left) == 0 && g > 0 {
		left = t.clauseSubject(g - 1)
	}
	after := w == "following" || w == "after" || w == "of" && t.w(g-1) == "completion"
	if len(left) > 1 && end <= p.noun+1 && !after && !p.theirs && !t.mutual(left, p, w) {
		return nil
	}
	return left
}

// after reads what the noun's own verb tells: "will take place", "was cancelled".
func (t *teller) after(p *ctPhrase, f *ctFound) {
	for k := p.noun + 1; k < len(t.it) && k < p.noun+24; k++ {
		w := t.w(k)
		switch {
		case w == "," && (t.w(k+1) == "scheduled" || t.w(k+1) == "planned" || t.w(k+1) == "due"):
			f.Status = news.Planned
			return
		case w == "," || w == ";" || w == "that" || w == "which":
			if t.w(k+1) == "which" && ctWill.Has(t.w(k+2)) || w == "which" && ctWill.Has(t.w(k+1)) {
				f.Status = news.Planned
			}
			return
		case ctWill.Has(w), ctScheduled.Has(w) && (ctAuxiliaries.Has(t.w(k-1)) || ctAdverbs.Has(t.w(k-1)) && ctAuxiliaries.Has(t.w(k-2)) || t.w(k+1) == "for"):
			f.Status = news.Planned
			return
		case ctCancel.Has(w) && ctAuxiliaries.Has(t.w(k-1)):
			f.Status = news.Cancelled
			return
		case (w == "not" || w == "n't") && ctAuxiliaries.Has(t.w(k-1)), w == "never" && (t.w(k+1) == "took" || t.w(k+1) == "happened" || t.w(k+1) == "occurred" || ctAuxiliaries.Has(t.w(k-1))):
			f.Status = news.Denied
			return
		}
	}
}

var ctScheduled = ctSet(`planned scheduled expected due`)

// quotedSide is the speaker of words like "In [Wednesday's] meeting with the
// Chinese minister, we agreed": told of a meeting only with its day, or as one's own.
func (t *teller) quotedSide(p *ctPhrase, f *ctFound) ([]ctParty, bool) {
	own := false
	for k := p.first - 1; k <= p.noun; k++ {
		if w := t.w(k); w == "my" || w == "our" {
			own = true
		}
	}
	if p.date < 0 && !own {
		return nil, false
	}
	left := t.speaker(p.noun)
	if len(left) == 0 {
		left = t.quoteSubject(p.noun)
	}
	f.weak = p.date < 0
	return left, len(left) > 0
}

// quoteSubject is who is said, in this very sentence, to have said its quotation.
func (t *teller) quoteSubject(n int) []ctParty {
	for k := n; k < len(t.it) && k < n+120; k++ {
		if t.voiceAt(k) == 0 && t.isParty(k) && t.isSubject(k) {
			return t.take(nil, k)
		}
	}
	return nil
}

// heldAfter reports whether "took place", "was held" follows item n.
func (t *teller) heldAfter(n int) bool {
	for k := n + 1; k < len(t.it) && k < n+4; k++ {
		switch w := t.w(k); {
		case w == "," && k == n+1: // "The meeting, held at"
		case w == "held" || w == "took" && t.w(k+1) == "place" || w == "taken":
			return true
		case !ctAuxiliaries.Has(w):
			return false
		}
	}
	return false
}

// retell notes "During the meeting, Raisi called for …", which means the contact
// told before. Day and place it adds only as "The meeting took place in Oslo":
// "agreements reached at the meeting in Oslo on May 3" is about another meeting.
func (t *teller) retell(p *ctPhrase, f *ctFound) {
	if !p.definite && !(p.kind == news.Call && p.first < 3) || p.status == news.Planned {
		return
	}
	if p.date >= 0 && t.r.Dates[t.it[p.date].index].Precision != news.ByDay {
		return // "the 2005 summit"
	}
	f.brief, f.sent, f.Place, f.Through.Actor = true, t.sent, -1, -1
	for i := 0; i < len(t.it) && i < 60 && len(f.Parties) < 8; i++ {
		if t.isParty(i) && t.kind(i) != ctGroup {
			for _, q := range t.take(nil, i) {
				if q.Actor < 0 || !hasActor(f.Parties, q.Actor) {
					f.Parties = append(f.Parties, q.Party)
				}
			}
		}
	}
	f.front = p.first <= 4 && (t.w(0) == "during" || t.w(0) == "in" || t.w(0) == "at")
	if p.first <= 1 && t.heldAfter(p.noun) { // "The meeting took place in Oslo on Tuesday"
		t.when(f, p.noun, p.noun+1)
		t.where(f, p.noun, p.noun+1)
	}
	t.modDay(f, p)
	f.Evidence = []news.Span{t.d.Sentences[t.sent].Span}
	f.lead = len(t.found)
	t.found = append(t.found, *f)
}
