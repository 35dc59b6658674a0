package name

import (
	"strings"
)

// CompareOrganisations judges two names of bodies or companies.
func CompareOrganisations(a, b string) Match {
	bs := Bodies{full: true}
	return bs.compareRead(bs.Read(a), bs.Read(b))
}

// Bodies compares many names of bodies with one another: each is taken apart once,
// and what two words are worth is kept, for the same words come again and again.
// The zero value is ready; it is not for several goroutines.
type Bodies struct {
	alike map[[2]string]int16
	full  bool // every score is wanted, not only whether the names are the same
}

// A Body is a name that was read for comparing.
type Body struct {
	name string
	organisation
}

// Read takes a name apart.
func (bs *Bodies) Read(s string) *Body { return &Body{s, readOrganisation(s)} }

// Same is [CompareOrganisations] of two names that were read, for who asks only
// whether they are held for the same: the score of other pairs may be less.
func (bs *Bodies) Same(a, b *Body) (Match, bool) {
	m := bs.compareRead(a, b)
	return m, m.Verdict == Same
}

func (bs *Bodies) compareRead(a, b *Body) Match {
	if b.name < a.name {
		a, b = b, a
	}
	a.reset()
	b.reset()
	return bs.compare(&a.organisation, &b.organisation)
}

// words says how alike two words are, reckoned once.
func (bs *Bodies) words(v, w string) int {
	k := [2]string{v, w}
	if s, ok := bs.alike[k]; ok {
		return int(s)
	}
	if bs.alike == nil {
		bs.alike = map[[2]string]int16{}
	}
	s := Alike(v, w)
	if s < stemScore && sameStem(v, w) {
		s = stemScore
	}
	if s < sameAt && slip([]byte(v), []byte(w)) {
		s = max(s, vowelScore)
	}
	bs.alike[k] = int16(s)
	return s
}

// bodies holds two names of bodies while their words are paired.
type bodies struct {
	*Bodies
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

func (bs *Bodies) compare(p, q *organisation) Match {
	if p.flat == q.flat {
		if p.flat == "" {
			return decide(0, Unrelated, reasonNothing)
		}
		return decide(1000, Equal, reasonEqual)
	}
	m := bodies{Bodies: bs, p: p, q: q, worst: 1000, last: -1}
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
			if s := m.words(v.text, w.text); s > best {
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
			if w.used || w.first != s[len(at)] || w.caps && len(w.text) > 1 && len(w.text) < 4 { // UN is no US Navy
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
