package name

import (
	"strings"
)

// CompareOrganisations judges two names of bodies or companies.
func CompareOrganisations(a, b string) Match {
	if b < a {
		a, b = b, a
	}
	p, q := readOrganisation(a), readOrganisation(b)
	return compareBodies(&p, &q)
}

// bodies holds two names of bodies while their words are paired.
type bodies struct {
	p, q         *organisation
	worst, total int // of the paired words
	paired       int
	telling      int // paired words that say which body it is
	acronym      int // length of the acronym that was resolved
	order        bool
	last         int
	synonym      bool
	slip         bool
	why          []ground
}

func compareBodies(p, q *organisation) Match {
	if p.flat == q.flat {
		if p.flat == "" {
			return decide(0, Unrelated, reasonNothing)
		}
		return decide(1000, Equal, reasonEqual)
	}
	m := bodies{p: p, q: q, worst: 1000, last: -1}
	m.equals()
	m.alikes()
	m.acronyms(p, q)
	m.acronyms(q, p)
	return m.judge()
}

// equals pairs equal words, countries by their code.
func (m *bodies) equals() {
	for i := range m.p.words {
		v := &m.p.words[i]
		if v.small || v.used {
			continue
		}
		for j := range m.q.words {
			w := &m.q.words[j]
			if w.small || w.used {
				continue
			}
			if v.country != "" && v.country == w.country {
				m.countryRun(i, j)
				break
			}
			if v.country == w.country && v.text == w.text {
				m.synonym = m.synonym || v.first != w.first
				m.pair(v, w, j, 1000)
				break
			}
		}
	}
}

// countryRun pairs all words of a country's name: United States, American.
func (m *bodies) countryRun(i, j int) {
	same := m.p.words[i].text == m.q.words[j].text
	code := m.p.words[i].country
	for k := i; k < len(m.p.words) && m.p.words[k].country == code; k++ {
		m.p.words[k].used = true
	}
	for k := j; k < len(m.q.words) && m.q.words[k].country == code; k++ {
		m.q.words[k].used = true
	}
	m.total += 1000
	m.paired++
	if !same {
		m.add(reasonCountryForm)
	}
}

func (m *bodies) pair(v, w *orgWord, j, score int) {
	v.used, w.used = true, true
	m.order = m.order || j < m.last
	m.last = j
	m.paired++
	m.total += score
	m.worst = min(m.worst, score)
	if !v.number && v.class&isCommon == 0 && len(v.text) > 1 {
		m.telling++
	}
}

func (m *bodies) add(r ground) {
	if len(m.why) < 4 && !listedWhy(m.why, r) {
		m.why = append(m.why, r)
	}
}

// alikes pairs words that are spelled alike, or that a slip keeps apart.
func (m *bodies) alikes() {
	for i := range m.p.words {
		v := &m.p.words[i]
		if v.small || v.used || v.number || v.country != "" {
			continue
		}
		best, at := near, -1
		for j := range m.q.words {
			w := &m.q.words[j]
			if w.small || w.used || w.number || w.country != "" {
				continue
			}
			s := Alike(v.text, w.text)
			if s < stemScore && sameStem(v.text, w.text) {
				s = stemScore
			}
			if s < sameAt && slip([]byte(v.text), []byte(w.text)) {
				s = max(s, vowelScore)
			}
			if s > best {
				best, at = s, j
			}
		}
		if at < 0 {
			continue
		}
		w := &m.q.words[at]
		m.pair(v, w, at, best)
		if best < sameAt && slip([]byte(v.text), []byte(w.text)) {
			m.slip = true
			m.add(reasonWordSlip)
		} else if best == stemScore {
			m.add(reasonStem)
		} else if letters([]byte(v.text)) && letters([]byte(w.text)) {
			m.why = appendSteps(m.why, []byte(v.text), []byte(w.text))
		}
	}
	m.runs(m.p, m.q)
	m.runs(m.q, m.p)
}

const stemScore = 810

// sameStem reports whether one word is the other with an ending of English:
// Revolution, Revolutionary; Guard, Guards.
func sameStem(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) < 5 || !strings.HasPrefix(a, b) {
		return false
	}
	return listedShort(" s es al ary ry n an ian ic ist ists ", []byte(a[len(b):]))
}

func letters(w []byte) bool {
	for _, c := range w {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// runs pairs a word with neighbours of the other name that make it together:
// Vanderbilt, van der Bilt.
func (m *bodies) runs(p, q *organisation) {
	for i := range p.words {
		v := &p.words[i]
		if v.used || v.small || len(v.text) < 5 {
			continue
		}
		for j := range q.words {
			rest := v.text
			k := j
			for k < len(q.words) && !q.words[k].used && rest != "" && strings.HasPrefix(rest, q.words[k].text) {
				rest = rest[len(q.words[k].text):]
				k++
			}
			if rest != "" || k-j < 2 {
				continue
			}
			for ; j < k; j++ {
				q.words[j].used = true
			}
			v.used = true
			m.paired++
			m.telling++
			m.total += 990
			m.add(reasonSpaced)
			break
		}
	}
}

// acronyms pairs an unused word of p with a run of unused words of q that begin with
// its letters: IRGC, Islamic Revolutionary Guard Corps.
func (m *bodies) acronyms(p, q *organisation) {
	for i := range p.words {
		v := &p.words[i]
		if v.used || v.number || len(v.text) < 2 || len(v.text) > 8 || !v.caps {
			continue
		}
		for _, small := range [...]bool{false, true} {
			if at := runOf(q.words, v.text, small); len(at) > 0 {
				for _, k := range at {
					q.words[k].used = true
				}
				v.used = true
				m.paired++
				m.telling++
				m.acronym = max(m.acronym, len(v.text))
				m.total += 900
				m.add(reasonAcronym)
				break
			}
		}
	}
}

// runOf finds neighbouring unused words whose first letters are s, small words
// counted or passed over.
func runOf(words []orgWord, s string, small bool) []int {
	for from := range words {
		if words[from].small && !small {
			continue
		}
		var at []int
		for k := from; k < len(words) && len(at) < len(s); k++ {
			w := &words[k]
			if w.small && !small {
				continue
			}
			if w.used || w.first != s[len(at)] {
				break
			}
			at = append(at, k)
		}
		if len(at) == len(s) {
			return at
		}
	}
	return nil
}

// leftover counts what nothing answers in one name.
type leftover struct {
	words, free, numbers int
	country              string
}

func (o *organisation) left() (l leftover) {
	for i := range o.words {
		w := &o.words[i]
		switch {
		case w.used || w.small:
		case w.country != "":
			l.country = w.country
		case w.number:
			l.numbers++
		case w.class&isFree != 0:
			l.free++
		default:
			l.words++
		}
	}
	return l
}

// judge reads the verdict off the paired words.
func (m *bodies) judge() Match {
	a, b := m.p.left(), m.q.left()
	size := max(m.p.content(), m.q.content(), 1)
	share := m.total / size
	switch {
	case m.paired == 0:
		return decide(max(0, m.wholeAlike()-60), Spelling, reasonNothing).unrelated()
	case a.country != "" && b.country != "":
		return decide(min(100+share/5, 300), Contradiction, reasonCountries)
	case a.numbers > 0 && b.numbers > 0:
		return decide(min(100+share/4, 340), Contradiction, reasonNumbers)
	case a.words > 0 && b.words > 0, a.words+a.country2() > 0 && b.words+b.country2() > 0:
		if s := m.wholeAlike(); s >= sameAt+60 {
			return decide(s-60, Spelling, reasonSpaced)
		}
		return decide(min(60+share*2/5, unsureAt-20), Contradiction, reasonWords)
	}
	return m.agreement(a, b)
}

func (l leftover) country2() int {
	if l.country != "" {
		return 1
	}
	return 0
}

// unrelated is m, told to be unrelated unless it is held for the same.
func (m Match) unrelated() Match {
	if m.Verdict == Different {
		m.Relation, m.Clear = Unrelated, false
	} else {
		m.Reasons = reasons([]ground{reasonSpaced})
	}
	return m
}

// wholeAlike compares the names as one word each: 'Ndrangheta, Andrang Heta.
func (m *bodies) wholeAlike() int {
	if len(m.p.flat) > maxLetters || len(m.q.flat) > maxLetters || !letters([]byte(m.p.flat)) || !letters([]byte(m.q.flat)) {
		return 0
	}
	return Alike(m.p.flat, m.q.flat)
}

// agreement judges names of which one has all the words of the other.
func (m *bodies) agreement(a, b leftover) Match {
	left := a.words + b.words
	free := a.free + b.free
	number := a.numbers + b.numbers
	country := a.country2() + b.country2()
	score := (m.worst*55 + m.total/m.paired*45) / 100
	if m.paired > 1 {
		score = min(score+togetherBonus, (m.worst+1000)/2)
	}
	r := Spelling
	if m.worst == 1000 {
		r = Equal
	}
	if m.p.forms != m.q.forms {
		m.add(reasonForm)
		score -= 20
	} else if m.p.forms != "" {
		score = min(score+togetherBonus, (m.worst+1000)/2)
	}
	if m.synonym {
		m.add(reasonBodyForm)
		score -= 30
	}
	if m.order {
		m.add(reasonWordOrder)
		score -= 20
	}
	if left+free+number+country > 0 {
		r = Omission
		score = min(score, m.omission(left, number, country, a.free > 0 && b.free > 0))
	}
	if m.acronym == 2 {
		score = min(score, 720)
	}
	if m.telling == 0 && m.acronym == 0 && left+number+country > 0 {
		m.add(reasonKindOnly)
		score = min(score, 560)
	}
	if len(m.why) == 0 {
		m.add(reasonEqual)
	}
	return decide(score, r, m.why...)
}

// omission is the most that is left where one name has more words.
func (m *bodies) omission(left, number, country int, both bool) int {
	switch {
	case left > 0:
		m.add(reasonWordsOut)
		return max(590-40*left, 420)
	case number > 0:
		m.add(reasonNumbers)
		return 480
	case country > 0 && m.acronym > 2:
		m.add(reasonCountryOut)
		return 780
	case country > 0:
		m.add(reasonCountryOut)
		return 640
	}
	m.add(reasonFreeOut)
	switch {
	case both:
		return 600
	case m.telling > 0 || m.acronym > 2 || m.paired > 1:
		return 780
	}
	return 560
}
