package name

import (
	"sync"
)

// Two names of people are judged by their words: which answer which, how well, and
// what is left over. What only one has is an omission; where both have something
// left in the same place, they contradict each other. An edit distance over the
// whole strings cannot make that difference, and a share of common words makes
// "Mohammad Reza" and "Mohammad Hossein" half the same man.

// A Relation is how two names stand to each other, as data for whoever joins people.
type Relation string

const (
	Equal         Relation = "equal"         // the same letters
	Spelling      Relation = "spelling"      // the same words, spelled otherwise
	Omission      Relation = "omission"      // one leaves out words the other has
	Nick          Relation = "nickname"      // a short or pet form, or a translation
	Contradiction Relation = "contradiction" // something is shared and something contradicts
	Unrelated     Relation = "unrelated"     // nothing is shared
)

// Compare judges two names of people. It is symmetric, and total: any two strings
// are judged. One word alone against several is never more than unsure.
func Compare(a, b string) Match {
	if b < a {
		a, b = b, a
	}
	m := pairings.Get().(*pairing)
	defer pairings.Put(m)
	m.first.read(a)
	m.second.read(b)
	m.first.arrange()
	m.second.arrange()
	return m.compare()
}

var pairings = sync.Pool{New: func() any { return new(pairing) }}

func (m *pairing) compare() Match {
	p, q := &m.first, &m.second
	if m, ok := p.sameLetters(q); ok {
		return m
	}
	m.read(p, q)
	if m.na == 0 || m.nb == 0 {
		return decide(0, Unrelated, reasonNothing)
	}
	m.equals()
	if m.pairs < min(m.na, m.nb) {
		if m.eastAsian() {
			return m.judgeEastAsian()
		}
		m.alikes()
		m.slips()
		if m.na+m.nb > 2 && m.pairs < max(m.na, m.nb) {
			m.joined()
		}
		if m.pairs > 0 || m.na == 1 && m.nb == 1 {
			m.otherNames()
		}
	}
	return m.judge()
}

// decide makes a match of a score: the verdict follows from it alone.
func decide(score int, r Relation, ws ...ground) Match {
	if len(ws) == 0 {
		ws = []ground{reasonShared}
	}
	m := Match{Score: min(max(score, 0), 1000), Relation: r, Reasons: reasons(ws), Clear: r != Contradiction && r != Unrelated}
	switch {
	case m.Score >= sameAt:
		m.Verdict = Same
	case m.Score >= unsureAt:
		m.Verdict = Unsure
	default:
		m.Verdict = Different
	}
	return m
}

// sameLetters answers for names that are the same but for spaces, hyphens, capitals
// and accents.
func (p *person) sameLetters(q *person) (Match, bool) {
	var bufP, bufQ [maxBuffer + maxWords]byte
	a, spacedA := p.flat(bufP[:0])
	b, spacedB := q.flat(bufQ[:0])
	if len(a) == 0 && len(b) == 0 && !p.foreign() && !q.foreign() {
		if p.surface == q.surface {
			return decide(1000, Equal, reasonEqual), true
		}
		return Match{}, false
	}
	if p.foreign() || q.foreign() {
		return p.scripts(q)
	}
	if len(a) != len(b) {
		return Match{}, false
	}
	marks := false
	for i := range a {
		if a[i] != b[i] {
			if plainLetter(a[i]) != plainLetter(b[i]) {
				return Match{}, false
			}
			marks = true
		}
	}
	switch {
	case marks:
		return decide(990, Equal, reasonAccent), true
	case spacedA != spacedB && p.n != q.n:
		return decide(990, Equal, reasonSpaced), true
	}
	return decide(1000, Equal, reasonEqual), true
}

// flat appends the letters of all words but titles, and where words begin.
func (p *person) flat(dst []byte) (_ []byte, spaces uint64) {
	for i := range p.n {
		if p.words[i].kind != titleWord {
			dst = append(dst, p.spell(i)...)
			spaces = spaces*31 + uint64(len(dst))
		}
	}
	return dst, spaces
}

func (p *person) foreign() bool {
	for i := range p.n {
		if p.words[i].foreign {
			return true
		}
	}
	return false
}

// scripts answers where one name at least is in a script that is not read.
func (p *person) scripts(q *person) (Match, bool) {
	if !p.foreign() || !q.foreign() {
		return decide(unsureAt+20, Unrelated, reasonScript), true
	}
	s := foreignAlike(p.surface, q.surface)
	r, why := Spelling, reasonScript
	if s == 1000 {
		r, why = Equal, reasonEqual
	} else if s < unsureAt {
		r, why = Unrelated, reasonNothing
	}
	return decide(s, r, why), true
}
