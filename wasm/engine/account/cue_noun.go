package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A ctPhrase is the phrase around a noun that tells of a contact: "his first
// telephone conversation with Wei on Wednesday".
type ctPhrase struct {
	noun, first int // items
	kind        news.ContactKind
	owners      []ctParty // "his", "Raisi's"
	definite    bool      // "the meeting": perhaps one told before
	theirs      bool      // "their meeting": of the two who are the subject
	plural      bool
	recalled    bool // "previous", "last"
	status      news.Status
	skip        bool // "possible", "proposed", "no"
	date        int  // item of "today's"; -1
	apart       bool
}

// phrase reads what stands before the noun at item n.
func (t *teller) phrase(n int, kind ctNoun) ctPhrase {
	p := ctPhrase{noun: n, first: n, kind: kind.kind(), status: news.Held, date: -1}
	w := t.w(n)
	p.plural = len(w) > 1 && w[len(w)-1] == 's' && w != "talks" && w != "negotiations" && w != "consultations" && w != "discussions"
	call := w == "call" || w == "calls"
	phoned := false
	for j := n - 1; j >= 0 && j > n-9; j-- {
		w := t.w(j)
		p.first = j
		switch {
		case t.d.Tokens[t.it[j].first].Class == text.Clitic && t.it[j].kind == ctWord:
			if j > 0 && (t.it[j-1].party() || t.kind(j-1) == ctPress) {
				p.owners, _ = t.ownersAt(j - 1)
				p.first = j - 1
				return p.settle(call, phoned)
			}
		case t.kind(j) == ctOwner:
			p.owners = t.take(nil, j)
			p.definite = true
			return p.settle(call, phoned)
		case t.kind(j) == ctDate:
			p.date = j
		case w == "telephone" || w == "phone":
			phoned = true
		case w == "the" || w == "this" || w == "that" || w == "their" || w == "these" || w == "our" || w == "my" || w == "its":
			p.definite = true
			p.theirs = w == "their"
			return p.settle(call, phoned)
		case w == "a" || w == "an" || w == "another" || w == "some" || w == "several":
			p.apart = p.apart || w == "another"
			return p.settle(call, phoned)
		case w == "no":
			p.skip = true
			return p
		case ctRecalled[w]:
			p.recalled = true
		case w == "upcoming" || w == "forthcoming" || w == "scheduled" || w == "planned":
			p.status = news.Planned
		case ctUnsure[w]:
			p.skip = true
		case w == "separate" || w == "second" || w == "third" || w == "new":
			p.apart = true
		case w == "[" || w == "]" || w == "-" || w == "–" || w == "“" || w == "”":
		case t.it[j].kind == ctPlace || t.it[j].kind == ctBody:
		case w == "" || ctPrepositions[w] || ctSupport[w] || ctVerbs[w] || ctBreaks[w] || ctPunct[w] || ctAdverbs[w] && w != "today" || t.it[j].party():
			p.first = j + 1
			return p.settle(call, phoned)
		}
	}
	return p.settle(call, phoned)
}

func (p ctPhrase) settle(call, phoned bool) ctPhrase {
	switch {
	case phoned:
		p.kind = news.Call
	case call:
		p.skip = true // "calls for": not on the telephone
	}
	return p
}

// ownersAt reads the possessive party that ends at item k: "Putin and Xi's".
func (t *teller) ownersAt(k int) ([]ctParty, int) {
	out := t.take(nil, k)
	if w := t.w(k - 1); w == "and" && k >= 2 && t.it[k-2].party() {
		out = append(t.take(nil, k-2), out...)
		return out, k - 2
	}
	return out, k
}

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
		return // told by their verbs
	}
	if t.medium == "" && !p.recalled && (kind == ctTalksNoun || kind == ctMeetingNoun || p.kind == news.Call) {
		t.medium = p.kind
	}
	right, end, between := t.counterparty(n)
	f := ctFound{Contact: news.Contact{Kind: p.kind, Status: p.status}, apart: p.apart}
	f.Cue = t.span(p.noun, p.noun+1)
	if p.recalled && p.date < 0 {
		return
	}
	left := p.owners
	var ok bool
	if quoted {
		left, ok = t.quotedSide(&p, &f)
	} else {
		left, ok = t.hangsOn(&p, &f, left, between, end)
	}
	if !ok {
		return
	}
	if len(right) == 0 && len(left) < 2 {
		t.retell(&p, &f, left)
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
	case ctAuxiliaries[b] && b != "have" && b != "has" && b != "had":
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
		case ctHeld[w] && k < n+5: // "talks were held between"
		case t.it[k].party() || w == ";" || w == "that" || w == "which" || w == "who" || w == "where" || ctStrongVerbs[w]:
			return nil, n + 1, false
		case w == "to" && t.w(n) == "call" && k == n+1:
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
// noun hangs on, and whether it took place.
func (t *teller) hangsOn(p *ctPhrase, f *ctFound, left []ctParty, between bool, end int) ([]ctParty, bool) {
	g := p.first - 1
	if t.kind(p.first) == ctWord && (ctPrepositions[t.w(p.first)] || ctSupport[t.w(p.first)]) && p.first < p.noun {
		g = p.first
	}
	for g >= 0 && (ctAdverbs[t.w(g)] || t.w(g) == "(" || t.w(g) == "both") {
		g--
	}
	w := t.w(g)
	switch {
	case (w == "holding" || w == "having") && (t.w(g-1) == "on" || t.w(g-1) == "of" || t.w(g-1) == "for" || t.w(g-1) == "about"):
		return nil, false // "agreed on holding consultations"
	case ctSupport[w]:
		s, ok := t.status(g)
		if !ok {
			return nil, false
		}
		f.Status = s
		if between {
			return nil, true
		}
		if left = t.subject(g); len(left) == 0 {
			left = p.owners
		}
		return left, true
	case ctCancel[w]:
		f.Status = news.Cancelled
		if len(left) == 0 {
			left = t.subject(g)
		}
		return left, true
	case w == "denied" || w == "denies" || w == "denying" || w == "having" && t.w(g-1) == "denied":
		f.Status = news.Denied
		if len(left) == 0 {
			left = t.subject(g)
		}
		return left, true
	case ctWish[w] || w == "for" && ctWish[t.w(g-1)]:
		return nil, false
	case ctPrepositions[w] && t.w(g-2) == "," && t.verbish(g-1) && len(left) == 0:
		return nil, false // "…, started at the talks with": whose is not told
	case w == "before" || w == "to" && t.w(g-1) == "prior" || w == "of" && t.w(g-1) == "ahead" || w == "awaiting":
		f.Status = news.Planned
	}
	t.after(p, f)
	if between || len(left) > 0 {
		return left, f.Status != ""
	}
	if ctPrepositions[w] || ctJoined[w] || g < 0 {
		left = t.mainSubject(p, g, w, end)
		if len(left) > 1 && end <= p.noun+1 && !p.theirs {
			f.weak, f.lone = true, true
		}
	} else if p.theirs && t.verbish(g) {
		if left = t.subject(g); len(left) < 2 {
			left = nil
		}
	}
	return left, true
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
	if len(left) > 1 && end <= p.noun+1 && !after && !p.theirs {
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
			if t.w(k+1) == "which" && ctWill[t.w(k+2)] || w == "which" && ctWill[t.w(k+1)] {
				f.Status = news.Planned
			}
			return
		case ctWill[w], ctScheduled[w] && (ctAuxiliaries[t.w(k-1)] || ctAdverbs[t.w(k-1)] && ctAuxiliaries[t.w(k-2)] || t.w(k+1) == "for"):
			f.Status = news.Planned
			return
		case ctCancel[w] && ctAuxiliaries[t.w(k-1)]:
			f.Status = news.Cancelled
			return
		case (w == "not" || w == "n't") && ctAuxiliaries[t.w(k-1)]:
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
	for k := n; k < len(t.it); k++ {
		if t.voiceAt(k) == 0 && t.isParty(k) && t.isSubject(k) {
			return t.take(nil, k)
		}
	}
	return nil
}

// retell notes "During the meeting, Raisi called for …": day and place for the
// contact told before.
func (t *teller) retell(p *ctPhrase, f *ctFound, left []ctParty) {
	if !p.definite && !(p.kind == news.Call && p.first < 3) || p.status == news.Planned {
		return
	}
	f.brief, f.sent, f.Place, f.Through.Actor = true, t.sent, -1, -1
	for i := range t.it {
		if t.isParty(i) && t.kind(i) != ctGroup {
			for _, q := range t.take(nil, i) {
				if q.Actor < 0 || !hasActor(f.Parties, q.Actor) {
					f.Parties = append(f.Parties, q.Party)
				}
			}
		}
	}
	f.front = p.first <= 4 && (t.w(0) == "during" || t.w(0) == "in" || t.w(0) == "at")
	t.when(f, p.noun, p.noun+1)
	t.modDay(f, p)
	t.where(f, p.noun, p.noun+1)
	f.Evidence = []news.Span{t.d.Sentences[t.sent].Span}
	f.lead = len(t.found)
	t.found = append(t.found, *f)
}
