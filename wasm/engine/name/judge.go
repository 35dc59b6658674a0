package name

import ()

// judge reads the verdict off a pairing.
func (m *pairing) judge() Match {
	switch {
	case m.pairs == 0:
		s := m.closest * 6 / 10
		if whole := m.whole(); whole >= sameAt+60 {
			return decide(whole-40, Spelling, reasonSpaced)
		}
		if m.na == 1 && m.nb == 1 {
			if s = m.closest; s >= 150 {
				return decide(s, Unrelated, appendSteps(nil, m.spellA(0), m.spellB(0))...)
			}
		}
		return decide(s, Unrelated, reasonNothing)
	case m.na == 1 && m.nb == 1:
		return m.single()
	case m.na == 1 || m.nb == 1:
		return m.alone()
	}
	leftA, leftB := m.left()
	switch {
	case m.sonsExchanged():
		return decide(250, Contradiction, reasonSon)
	case leftA > 0 && leftB > 0:
		return m.contradiction()
	}
	return m.agreement(leftA + leftB)
}

// whole compares the names as one word each, where they are cut differently.
func (m *pairing) whole() int {
	if m.na == m.nb {
		return 0
	}
	var bufP, bufQ [maxBuffer]byte
	a, _ := m.p.flat(bufP[:0])
	b, _ := m.q.flat(bufQ[:0])
	if len(a) > maxLetters || len(b) > maxLetters {
		return 0
	}
	s := alike(a, b)
	return s
}

// single judges two names of one word each.
func (m *pairing) single() Match {
	s := int(m.score[0])
	if numbers, most := m.generations(); numbers {
		r := Omission
		if most < unsureAt {
			r = Contradiction
		}
		return decide(min(s, most), r, m.spelling([]ground{reasonGeneration})...)
	}
	switch m.how[0] {
	case equalWords:
		return decide(s, Equal, reasonEqual)
	case nickWords:
		return decide(600, Nick, reasonNick)
	case translatedWord:
		return decide(max(m.closest, 450), Nick, reasonTranslated)
	}
	why := m.spelling(nil)
	for _, h := range howReasons {
		if m.how[0] == h.how {
			why = append(why, h.why)
		}
	}
	return decide(s, Spelling, why...)
}

// alone judges one word against several: never more than unsure.
func (m *pairing) alone() Match {
	i := 0
	for m.toB[i] == noPosition {
		i++
	}
	w, one := m.wordA(i), m.wordB(int(m.toB[i]))
	if m.na == 1 {
		w = one
	}
	s := int(m.score[i])
	told, top := reasonGivenAlone, 480
	if w.family {
		told, top = reasonFamilyAlone, 560
	}
	if s < sameAt {
		return decide(s*55/100, Contradiction, append(m.spelling(nil), told)...)
	}
	out := decide(unsureAt+(top-unsureAt)*(s-sameAt+60)/360, Omission, m.spelling([]ground{told})...)
	out.Alone = w.family
	return out
}

// left counts the words that nothing answers.
func (m *pairing) left() (a, b int) {
	for i := range m.na {
		if m.toB[i] == noPosition {
			a++
		}
	}
	for j := range m.nb {
		if m.toA[j] == noPosition {
			b++
		}
	}
	return a, b
}

// sonsExchanged reports whether a father's name here is the son's there:
// Mohammed bin Salman, Salman bin Mohammed.
func (m *pairing) sonsExchanged() bool {
	up, down := false, false
	for i := range m.na {
		if j := m.toB[i]; j != noPosition {
			a, b := m.wordA(i).son, m.wordB(int(j)).son
			up = up || a && !b
			down = down || b && !a
		}
	}
	return up && down
}

// contradiction judges names that both have words the other has not. Where the two
// lie in different places, each may only leave something out.
func (m *pairing) contradiction() Match {
	familyA, familyB, givenA, givenB, same := false, false, false, false, false
	father := false
	for i := range m.na {
		if m.toB[i] != noPosition {
			continue
		}
		w := m.wordA(i)
		familyA = familyA || w.family
		givenA = givenA || i == m.given(m.p, m.a[:m.na])
		for j := range m.nb {
			if m.toA[j] == noPosition && m.slotA(i) == m.slotB(j) {
				same = true
				father = father || w.son || m.wordB(j).son || patronymic(m.spellA(i)) || patronymic(m.spellB(j))
			}
		}
	}
	for j := range m.nb {
		if m.toA[j] == noPosition {
			familyB = familyB || m.wordB(j).family
			givenB = givenB || j == m.given(m.q, m.b[:m.nb])
		}
	}
	total, weakest := 0, 1000
	for i := range m.na {
		if m.toB[i] != noPosition {
			total += int(m.score[i])
			weakest = min(weakest, int(m.score[i]))
		}
	}
	score := 100 + total/5*2/max(m.na, m.nb) + m.closest/10
	why := reasonMiddle
	switch {
	case familyA && familyB:
		why = reasonFamily
		score -= 60
	case givenA && givenB:
		why = reasonGiven
	case father:
		why = reasonFather
	case !same && m.pairs >= 2 && weakest >= sameAt && !familyA && !familyB:
		return decide(unsureAt+130, Omission, reasonOutBoth)
	}
	return decide(min(score, unsureAt-20), Contradiction, why)
}

// given is the index among the plain words idx of the first that is no family name.
func (m *pairing) given(p *person, idx []int8) int {
	for k, i := range idx {
		if !p.words[i].family {
			return k
		}
	}
	return -1
}

// slotA is the number of paired words before word i: the place of what is left over.
func (m *pairing) slotA(i int) (n int) {
	for k := range i {
		if m.toB[k] != noPosition {
			n++
		}
	}
	return n
}

func (m *pairing) slotB(j int) (n int) {
	for k := range j {
		if m.toA[k] != noPosition {
			n++
		}
	}
	return n
}

// spelling appends the rules by which the paired words differ, the most telling
// first, at most three.
func (m *pairing) spelling(why []ground) []ground {
	for i := range m.na {
		if m.toB[i] == noPosition || m.how[i] != spelledWords {
			continue
		}
		why = appendSteps(why, m.spellA(i), m.spellB(int(m.toB[i])))
	}
	return why
}
