package name

import (
	"readout/wasm/engine/lexicon"
)

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
	s, x := alike(a, b)
	if x != nil {
		aligners.Put(x)
	}
	return s
}

// single judges two names of one word each.
func (m *pairing) single() Match {
	s := int(m.score[0])
	switch m.how[0] {
	case nickWords:
		return decide(600, Nick, reasonNick)
	case translatedWord:
		return decide(max(m.closest, 450), Nick, reasonTranslated)
	}
	return decide(s, Spelling, m.spelling(nil)...)
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

const togetherBonus = 60

// agreement judges names of which one has all the words of the other, or all but the
// letter of some.
func (m *pairing) agreement(left int) Match {
	total, n, weakest := 0, 0, 1000
	initials := 0
	kinds := [joinedWords + 1]bool{}
	for i := range m.na {
		if m.toB[i] == noPosition {
			continue
		}
		kinds[m.how[i]] = true
		if m.how[i] == initialWords {
			initials++
			continue
		}
		s := int(m.score[i])
		total += s
		n++
		weakest = min(weakest, s)
	}
	if n == 0 {
		return decide(300, Omission, reasonInitial)
	}
	// a second word that agrees makes chance less likely
	score := min((weakest*55+total/n*45)/100+togetherBonus*(min(n, 3)-1), (weakest+1000)/2)
	var why []ground
	r := Spelling
	switch {
	case weakest == 1000 && left == 0 && initials == 0:
		r = Equal
	case kinds[nickWords] || kinds[translatedWord]:
		r = Nick
	case left > 0 || initials > 0:
		r = Omission
	}
	why = m.spelling(why)
	if kinds[nickWords] {
		why = append(why, reasonNick)
	}
	if kinds[translatedWord] {
		why = append(why, reasonTranslated)
	}
	if kinds[balticWords] {
		why = append(why, reasonBaltic)
	}
	if kinds[slipWords] {
		why = append(why, reasonSlip)
	}
	if kinds[servantWords] {
		why = append(why, reasonServant)
		if left > 0 {
			score = min(score, 650)
		}
	}
	if kinds[joinedWords] {
		why = append(why, reasonSpaced)
	}
	if initials > 0 {
		why = append(why, reasonInitial)
		score -= 20 * initials
		if n == 1 { // a family name and letters
			score -= 100
		}
	}
	if left > 0 {
		out, cost, most := m.omitted()
		why = append(why, out)
		score = min(score-cost, most)
	}
	if m.inverted() {
		why = append(why, reasonOrder)
		score -= m.orderCost(left)
	}
	if g, cost := m.generations(); g {
		why = append([]ground{reasonGeneration}, why...)
		score = min(score, cost)
		if r = Omission; cost < unsureAt {
			r = Contradiction
		}
	}
	if score < unsureAt {
		r = Contradiction
	}
	if m.initialsDiffer() {
		why = append(why, reasonInitials)
		score = min(score, 620)
	}
	if r == Equal && score >= 990 {
		why = append([]ground{reasonEqual}, why...)
	}
	if len(why) == 0 {
		why = append(why, reasonShared)
	}
	out := decide(score, r, why...)
	out.Clear = out.Clear && weakest >= 560
	return out
}

// initialsDiffer reports whether both have middle initials and not the same:
// George H. W. and George W.
func (m *pairing) initialsDiffer() bool {
	a, b, extra := 0, 0, 0
	for i := range m.na {
		if m.wordA(i).initial {
			a++
			if m.toB[i] == noPosition {
				extra++
			}
		}
	}
	for j := range m.nb {
		if m.wordB(j).initial {
			b++
			if m.toA[j] == noPosition {
				extra++
			}
		}
	}
	return a > 0 && b > 0 && extra > 0
}

// omitted says what the longer name has more, what that costs, and the most the
// score can be.
func (m *pairing) omitted() (why ground, cost, most int) {
	why, most = reasonMiddleOut, 960
	family, given, other, fathers := 0, 0, 0, 0
	shared := m.pairs
	count := func(p *person, idx []int8, to *[maxWords]int8) {
		for k, i := range idx {
			if to[k] != noPosition {
				continue
			}
			switch w := &p.words[i]; {
			case w.family:
				family++
			case k == m.given(p, idx):
				given++
			case w.son, patronymic(p.spell(int(i))):
				fathers++
			default:
				other++
			}
		}
	}
	count(m.p, m.a[:m.na], &m.toB)
	count(m.q, m.b[:m.nb], &m.toA)
	cost = 15*other + 30*given + 60*family // fathers are left out as a rule
	switch {
	case family > 0:
		why = reasonFamilyOut
		if m.givenOnly() {
			most = 590
		}
	case given > 0:
		why = reasonGivenOut
	case other == 0 && fathers > 0:
		why = reasonPatronymic
	case other >= 2 && shared == 2 && m.nisba():
		why, most = reasonNisba, 640
	}
	return why, min(cost, 150), most
}

// nisba reports whether the last shared word is an Arabic name of origin, al-Rawi.
func (m *pairing) nisba() bool {
	w := m.wordA(m.na - 1)
	k := int(m.a[m.na-1])
	return w.family && m.toB[m.na-1] != noPosition && k > 0 && m.p.words[k-1].kind == particleWord && m.p.words[k-1].class&isArticle != 0
}

// givenOnly reports whether all that the two share are common given names:
// "Mohammad Reza" and "Mohammad Reza Ashtiani".
func (m *pairing) givenOnly() bool {
	for i := range m.na {
		if m.toB[i] != noPosition && !given(m.spellA(i)) {
			return false
		}
	}
	return true
}

// inverted reports whether the paired words stand in another order.
func (m *pairing) inverted() bool {
	last := int8(-1)
	for i := range m.na {
		if j := m.toB[i]; j != noPosition {
			if j < last {
				return true
			}
			last = j
		}
	}
	return false
}

// orderCost is what another order costs: little where a comma, capitals or custom
// explain that the family name stands first.
func (m *pairing) orderCost(left int) int {
	if m.p.order != m.q.order {
		return 20
	}
	if left == 0 && m.na == 2 && m.givenOnly() && !lexicon.Family(string(m.spellA(0))) && !lexicon.Family(string(m.spellA(1))) {
		return 250 // Mohammad Reza, Reza Mohammad
	}
	return 60
}

// generations reports whether Jr, Sr and numbers disagree, and the most that leaves.
func (m *pairing) generations() (bool, int) {
	a, b := m.p.generationOf(), m.q.generationOf()
	switch {
	case string(a) == string(b):
		return false, 0
	case len(a) == 0 || len(b) == 0:
		return true, 600
	}
	return true, 250
}

func (p *person) generationOf() []byte {
	for i := range p.n {
		if p.words[i].kind == generationWord {
			s := p.spell(i)
			if s[0] == 'j' || s[0] == 's' { // jr and junior, sr and senior
				return s[:1]
			}
			return s
		}
	}
	return nil
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
