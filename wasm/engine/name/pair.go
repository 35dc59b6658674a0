package name

import (
	"github.com/agnivade/levenshtein"

	"readout/wasm/engine/lexicon"
)

// pairing answers each word of one name with a word of the other. Words are paired
// by likeness, the surest first; a word is paired once.

// how two words answer each other.
type how uint8

const (
	unpaired how = iota
	equalWords
	spelledWords   // alike, by the rules of spelling
	initialWords   // a letter and a word that begins with it
	nickWords      // Bill, William
	translatedWord // John, Juan
	servantWords   // Abdul Hamid, Hamid
	syllableWords  // an East Asian name in another romanisation
	balticWords    // Lavrovs, Lavrov
	slipWords      // one letter differs
	joinedWords    // two words on one side: Abu Talib, Abutalib
)

// near is how alike two words must be at least to be taken for slips of one another.
const near = 450

type pairing struct {
	first, second person
	p, q          *person
	a, b          [maxWords]int8 // positions of the plain words
	na, nb        int
	toB, toA      [maxWords]int8 // index in b of what answers a[i], noPosition: none
	score         [maxWords]int16
	how           [maxWords]how
	closest       int // of the words that found no answer
	pairs         int
}

func (m *pairing) wordA(i int) *word   { return &m.p.words[m.a[i]] }
func (m *pairing) wordB(j int) *word   { return &m.q.words[m.b[j]] }
func (m *pairing) spellA(i int) []byte { return m.p.spell(int(m.a[i])) }
func (m *pairing) spellB(j int) []byte { return m.q.spell(int(m.b[j])) }

func (m *pairing) read(p, q *person) {
	m.p, m.q = p, q
	m.closest, m.pairs = 0, 0
	m.na = p.plainWords(&m.a)
	m.nb = q.plainWords(&m.b)
	for i := range maxWords {
		m.toA[i], m.toB[i] = noPosition, noPosition
		m.score[i], m.how[i] = 0, unpaired
	}
}

// plainWords lists the words that identify, the family's last wherever it stands.
func (p *person) plainWords(idx *[maxWords]int8) (n int) {
	for _, family := range [...]bool{false, true} {
		for i := range p.n {
			if w := &p.words[i]; w.kind == plainWord && w.family == family {
				idx[n] = int8(i)
				n++
			}
		}
	}
	return n
}

func (m *pairing) pair(i, j, score int, h how) {
	if m.toB[i] == noPosition {
		m.pairs++
	}
	m.toB[i], m.toA[j] = int8(j), int8(i)
	m.score[i], m.how[i] = int16(score), h
}

// equals pairs equal words. Of several equal ones the nearest in place are paired,
// fathers' names with fathers' names.
func (m *pairing) equals() {
	for pass := range 2 {
		for i := range m.na {
			if m.toB[i] != noPosition {
				continue
			}
			best := -1
			for j := range m.nb {
				if m.toA[j] != noPosition || pass == 0 && m.wordA(i).son != m.wordB(j).son {
					continue
				}
				if string(m.spellA(i)) == string(m.spellB(j)) && !m.wordA(i).foreign && (best < 0 || abs(j-i) < abs(best-i)) {
					best = j
				}
			}
			if best >= 0 {
				m.pair(i, best, 1000, equalWords)
			}
		}
	}
}

// alikes pairs the words that are left by their likeness.
func (m *pairing) alikes() {
	var s [maxWords][maxWords]int16
	for i := range m.na {
		if m.toB[i] != noPosition {
			continue
		}
		for j := range m.nb {
			if m.toA[j] == noPosition {
				s[i][j] = int16(m.words(i, j))
				m.closest = max(m.closest, int(s[i][j]))
			}
		}
	}
	for {
		bi, bj := -1, -1
		for i := range m.na {
			if m.toB[i] != noPosition {
				continue
			}
			for j := range m.nb {
				if m.toA[j] != noPosition || s[i][j] < near {
					continue
				}
				if bi < 0 || s[i][j] > s[bi][bj] || s[i][j] == s[bi][bj] && abs(i-j) < abs(bi-bj) {
					bi, bj = i, j
				}
			}
		}
		if bi < 0 {
			return
		}
		h := spelledWords
		if m.wordA(bi).initial != m.wordB(bj).initial {
			h = initialWords
		} else if unservant(m.spellA(bi), m.spellB(bj)) {
			h = servantWords
		}
		m.pair(bi, bj, int(s[bi][bj]), h)
	}
}

// initialScore is the likeness of a letter to a word that begins with it.
const initialScore = 760

// words is the likeness of word i of one name and word j of the other.
func (m *pairing) words(i, j int) int {
	v, w := m.wordA(i), m.wordB(j)
	a, b := m.spellA(i), m.spellB(j)
	switch {
	case v.foreign || w.foreign:
		if v.foreign && w.foreign {
			return foreignAlike(v.text, w.text)
		}
		return 0
	case v.initial || w.initial:
		// a letter stands for a given name, and never for the family's
		if v.initial != w.initial && !v.family && !w.family && plainLetter(a[0]) == plainLetter(b[0]) {
			return initialScore
		}
		return 0
	}
	if v.set&w.set == 0 {
		return 0
	}
	s := alike(a, b)
	if s < servantScore && unservant(a, b) {
		s = servantScore
	}
	return s
}

// servantScore is the likeness of Abdul Hamid and Hamid, who is often called so.
const servantScore = 610

func unservant(a, b []byte) bool {
	const servant = "abdul"
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= 3 && len(a) > len(servant) && string(a[:len(servant)]) == servant && string(a[len(servant):]) == string(b)
}

// slips pairs words that only one letter, or two exchanged, keeps apart, and words
// that have the Baltic -s, once something else speaks for the two names.
func (m *pairing) slips() {
	var baltic [maxWords]int8
	endings := 0
	for i := range m.na {
		baltic[i] = noPosition
		for j := range m.nb {
			if !m.open(i, j) || m.wordA(i).foreign || m.wordB(j).foreign {
				continue
			}
			if balticEnding(m.spellA(i), m.spellB(j)) {
				baltic[i] = int8(j)
				endings++
				break
			}
			if m.pairs > 0 && (m.pairs > 1 || m.toB[i] == noPosition) && int(m.score[i]) < slipped(m.spellA(i), m.spellB(j)) && slip(m.spellA(i), m.spellB(j)) {
				m.pair(i, j, slipped(m.spellA(i), m.spellB(j)), slipWords)
			}
		}
	}
	if endings < 2 {
		return
	}
	for i := range m.na {
		if baltic[i] != noPosition {
			m.pair(i, int(baltic[i]), 850, balticWords)
		}
	}
}

const (
	slipScore  = 600
	vowelScore = 640 // a vowel is taken for another more easily
)

// slipped is the likeness of two words that a slip keeps apart.
func slipped(a, b []byte) int {
	i := 0
	for i+1 < len(a) && i+1 < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) && isVowel(a[i]) && isVowel(b[i]) && string(a[i+1:]) == string(b[i+1:]) {
		return vowelScore
	}
	return slipScore
}

// slip reports whether two long words differ by one letter after the first, or by
// two neighbours exchanged, and are not both names of their own (Maria and Mario,
// Brady and Brody).
func slip(a, b []byte) bool {
	if len(a) < 5 || len(b) < 5 || a[0] != b[0] || len(a) > maxLetters || len(b) > maxLetters {
		return false
	}
	if n := min(len(a), len(b)); len(a) != len(b) && string(a[:n]) == string(b[:n]) && (isVowel(a[len(a)-1]) != isVowel(b[len(b)-1])) {
		return false // Ivanov, Ivanova: a man and a woman
	}
	var p, q [maxLetters]byte
	x, y := plain(p[:0], a), plain(q[:0], b)
	if levenshtein.ComputeDistance(string(x), string(y)) != 1 && !exchangedLetters(x, y) {
		return false
	}
	known := func(w []byte) bool { return lexicon.Given(string(w)) || lexicon.Family(string(w)) }
	return !known(x) || !known(y)
}

// exchangedLetters reports whether two neighbours exchanged make a of b.
func exchangedLetters(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && string(a[i+2:]) == string(b[i+2:])
}

// balticEnding reports whether the words are alike once one of them loses its -s.
func balticEnding(a, b []byte) bool {
	if len(a) < len(b) && b[len(b)-1] == 's' || a[len(a)-1] != 's' {
		a, b = b, a
	}
	n := len(a)
	if n < 5 || a[n-1] != 's' || len(b) == 0 || b[len(b)-1] == 's' {
		return false
	}
	s := alike(a[:n-1], b)
	return s >= 800
}

// joined pairs a word of one name with two neighbours of the other that make it
// together: Mohammadreza, Mohammad Reza.
func (m *pairing) joined() {
	for i := range m.na {
		for j := 0; j+1 < m.nb; j++ {
			if m.toB[i] == noPosition && m.toA[j] == noPosition && m.toA[j+1] == noPosition {
				if s := m.joins(m.spellA(i), m.spellB(j), m.spellB(j+1)); s > 0 {
					m.pair(i, j, s, joinedWords)
					m.toA[j+1] = int8(i)
				}
			}
		}
	}
	for j := range m.nb {
		for i := 0; i+1 < m.na; i++ {
			if m.toA[j] == noPosition && m.toB[i] == noPosition && m.toB[i+1] == noPosition {
				if s := m.joins(m.spellB(j), m.spellA(i), m.spellA(i+1)); s > 0 {
					m.pair(i, j, s, joinedWords)
					m.toB[i+1] = int8(j)
					m.score[i+1], m.how[i+1] = int16(s), joinedWords
				}
			}
		}
	}
}

func (m *pairing) joins(one, first, second []byte) int {
	if d := len(one) - len(first) - len(second); len(one) < 4 || d > 2 || d < -2 {
		return 0
	}
	var buf [2 * maxLetters]byte
	both := append(append(buf[:0], first...), second...)
	s := alike(one, both[:min(len(both), maxLetters)])
	if s < 800 {
		return 0
	}
	return s - 10
}

// otherNames pairs what is left by the tables of pet names and translations, once
// something else speaks for the two.
func (m *pairing) otherNames() {
	for i := range m.na {
		for j := range m.nb {
			if m.wordA(i).family && m.wordB(j).family || !m.open(i, j) {
				continue
			}
			if nicks(m.spellA(i), m.spellB(j)) {
				m.pair(i, j, nickScore, nickWords)
			} else if translated(m.spellA(i), m.spellB(j)) {
				s := translatedScore
				if m.score[i] >= 500 { // and it nearly is a spelling of it: Pyotr, Petr
					s = vowelScore
				}
				m.pair(i, j, s, translatedWord)
			}
		}
	}
}

const (
	nickScore       = 900
	translatedScore = 520
)

// open reports whether i and j are unpaired, or paired with each other poorly.
func (m *pairing) open(i, j int) bool {
	if m.toB[i] == noPosition && m.toA[j] == noPosition {
		return true
	}
	return m.toB[i] == int8(j) && m.how[i] == spelledWords && m.score[i] < sameAt
}

func abs(n int) int { return max(n, -n) }
