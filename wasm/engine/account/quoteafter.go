package account

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// after is the noun phrase that begins with item i: "said a spokesman for the
// ministry", "according to President Raisi". It ends before item stop.
func (q *quoter) after(u *unit, i, stop int) voice {
	p := phrase{q: q, u: u, start: i, stop: min(stop, i+40, u.len()), v: nobody, noun: -1, owner: -1}
	for i < p.stop {
		next := p.step(i)
		if next <= i {
			break
		}
		i = next
	}
	return p.result(i)
}

// A phrase is a noun phrase being read from left to right.
type phrase struct {
	q           *quoter
	u           *unit
	start, stop int
	v           voice
	noun        int  // its last common noun, or -1
	owner       int  // the name that possesses it, or -1
	deep        bool // behind a preposition: names no longer lead the phrase
	done        bool
}

// step reads one word of the phrase and gives the next item, or i at its end.
func (p *phrase) step(i int) int {
	q, u := p.q, p.u
	t := u.tok(i)
	if t < 0 || p.done {
		return i
	}
	w := q.d.Fold(t)
	switch m, r := int(q.mention[t])-1, int(q.ref[t])-1; {
	case m >= 0:
		return p.mention(i, m, r)
	case r >= 0:
		return p.refer(i, r)
	case w == "," || w == "(":
		return p.comma(i)
	case isPronoun(w):
		if i == p.start {
			p.v = q.pronoun(u, i)
		}
		return i
	case w == "and" || w == "or":
		if p.v.ok && p.v.to == i && q.nameSoon(u, i+1) {
			p.v.several, p.v.actor = true, -1
		}
		return i
	case w == "-" && q.d.Tokens[t].Glued, q.d.Tokens[t].Class == text.Clitic, q.d.Tokens[t].Class == text.Number && !q.date[t]:
		return i + 1
	case w == "of" || w == "for" || w == "at" || w == "to" || w == "with" || w == "from" || w == "by" || w == "in":
		if p.noun < 0 && !p.v.ok || (p.v.ok && p.v.actor >= 0) {
			return i
		}
		p.deep = true
		return i + 1
	case q.d.Tokens[t].Class != text.Word || isPreposition(w) || isModal(w) || isBe(w) || p.noun >= 0 && (isAdverb(w) || isFinite(w)) || isVerbal(w) || w == "who" || w == "that" || w == "as" || q.date[t]:
		return i
	}
	if p.v.ok && (isFinite(w) || isAdverb(w)) || (p.v.ok || p.noun >= 0) && len(w) > 3 && w[len(w)-2:] == "ed" && !q.d.Tokens[t].Cap && !describes(w) {
		return i
	}
	if !p.deep && w != "the" && w != "a" && w != "an" {
		p.noun = i
		if p.v.ok { // "Pentagon officials": the name only describes
			p.v = nobody
		}
	}
	return i + 1
}

// mention reads the name at item i.
func (p *phrase) mention(i, m, r int) int {
	q, u := p.q, p.u
	to := q.mentionTo(u, i, m)
	kind := q.r.Mentions[m].Kind
	if q.clitic(u, to-1) || q.clitic(u, to) { // a possessor
		if !p.deep { // "a statement from Lund's office" is not hers
			p.owner = m
		}
		return to
	}
	lead := !p.deep
	if ti := q.r.Mentions[m].Title; kind == news.Person && !ti.Empty() && ti.Start < q.r.Mentions[m].Start {
		lead = lead || ti.Start <= q.d.Tokens[max(0, u.tok(p.start))].Start+8
	}
	if kind == news.Person && p.deep && i > p.start && q.mentionAt(u, i-1) >= 0 { // President of Uganda Yoweri Museveni
		lead = true
	}
	switch {
	case lead && kind == news.Person:
		p.v = q.named(u, m, p.start, to)
		p.done = q.w(u, to) != "and"
	case lead:
		p.v = q.named(u, m, p.start, to)
		if isOutletNoun(q.w(u, to)) && q.mentionAt(u, to) < 0 {
			to++
			p.v.to = to
		}
	case r >= 0 && !p.v.ok && q.r.Refs[r].Start < q.r.Mentions[m].Start:
		p.v = q.reference(u, i, r)
	case p.noun >= 0 && isDocument(q.w(u, p.noun)) && (q.w(u, i-1) == "by" || q.w(u, i-1) == "from" || q.w(u, i-1) == "of"):
		p.v = q.named(u, m, p.start, to)
	}
	return to
}

// refer reads the description at item i.
func (p *phrase) refer(i, r int) int {
	q, u := p.q, p.u
	to := i
	for to < u.len() && q.refAt(u, to) == r && q.mentionAt(u, to) < 0 {
		to++
	}
	if q.clitic(u, to-1) || q.clitic(u, to) {
		return to
	}
	if !p.deep {
		p.v = q.reference(u, to-1, r)
		p.v.from, p.v.to = p.start, to
		p.noun = to - 1
		p.done = q.r.Refs[r].Form == news.ByPronoun
	}
	return to
}

// comma looks behind a comma or bracket for the name of what was only described:
// "said the ministry's spokesman, Wang Wenbin".
func (p *phrase) comma(i int) int {
	q, u := p.q, p.u
	if p.v.ok && p.v.actor >= 0 || p.noun < 0 {
		return i
	}
	for j := i + 1; j < p.stop && j < i+8; j++ {
		m := q.mentionAt(u, j)
		if m < 0 {
			if !q.modifier(u, j) {
				break
			}
			continue
		}
		to := q.mentionTo(u, j, m)
		if q.r.Mentions[m].Kind == news.Person && !q.clitic(u, to) {
			if w := q.w(u, to); w == "," || w == "." || w == "" || w == ")" || trails(w) {
				p.v = q.named(u, m, p.start, to)
			}
		}
		break
	}
	return i
}

func (p *phrase) result(i int) voice {
	if p.v.ok {
		return p.v
	}
	if p.noun < 0 {
		return nobody
	}
	to := i
	for to > p.noun+1 && !isWordish(p.q.d.Tokens[p.u.tok(to-1)].Class) {
		to--
	}
	v := voice{ok: true, actor: -1, span: p.q.span(p.u, p.start, to), from: p.start, to: to, document: isDocument(p.q.w(p.u, p.noun))}
	if v.document && p.owner >= 0 { // Lund's statement
		v.actor, v.basis = p.q.r.Mentions[p.owner].Actor, news.Stated
	}
	return v
}

// nameSoon reports whether a name or reference begins within the next few items.
func (q *quoter) nameSoon(u *unit, i int) bool {
	for j := i; j < i+6 && j < u.len(); j++ {
		if q.mentionAt(u, j) >= 0 || q.refAt(u, j) >= 0 {
			return true
		}
		if !q.modifier(u, j) {
			return false
		}
	}
	return false
}
