package name

import "readout/wasm/engine/lexicon"

// Names that agree in all they share are judged by how well the shared words agree,
// and by what one of them leaves out.

// togetherBonus is what a second word that agrees adds: it makes chance less likely.
const togetherBonus = 60

// A tally sums up the words that answer each other.
type tally struct {
	words    int // letters that stand for words not counted
	total    int
	weakest  int
	initials int
	hows     [joinedWords + 1]bool
}

func (m *pairing) tally() tally {
	t := tally{weakest: 1000}
	for i := range m.na {
		if m.toB[i] == noPosition {
			continue
		}
		t.hows[m.how[i]] = true
		if m.how[i] == initialWords {
			t.initials++
			continue
		}
		s := int(m.score[i])
		t.total += s
		t.words++
		t.weakest = min(t.weakest, s)
	}
	return t
}

// likeness is the score of the words that answer each other.
func (t *tally) likeness() int {
	return min((t.weakest*55+t.total/t.words*45)/100+togetherBonus*(min(t.words, 3)-1), (t.weakest+1000)/2)
}

func (t *tally) relation(left int) Relation {
	switch {
	case t.weakest == 1000 && left == 0 && t.initials == 0:
		return Equal
	case t.hows[nickWords] || t.hows[translatedWord]:
		return Nick
	case left > 0 || t.initials > 0:
		return Omission
	}
	return Spelling
}

// howReasons says in words how a pair of words answers each other.
var howReasons = [...]struct {
	how how
	why ground
}{
	{nickWords, reasonNick}, {translatedWord, reasonTranslated}, {balticWords, reasonBaltic},
	{slipWords, reasonSlip}, {servantWords, reasonServant}, {joinedWords, reasonSpaced}, {initialWords, reasonInitial},
}

// agreement judges names of which one has all the words of the other, or all but the
// letter of some. left is how many words the longer has more.
func (m *pairing) agreement(left int) Match {
	t := m.tally()
	if t.words == 0 {
		return decide(300, Omission, reasonInitial)
	}
	score, r := t.likeness(), t.relation(left)
	why := m.spelling(nil)
	for _, h := range howReasons {
		if t.hows[h.how] {
			why = append(why, h.why)
		}
	}
	if t.hows[servantWords] && left > 0 {
		score = min(score, 650)
	}
	score -= 20 * t.initials
	if t.initials > 0 && t.words == 1 { // a family name and letters
		score -= 100
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
	if m.initialsDiffer() {
		why = append(why, reasonInitials)
		score = min(score, 620)
	}
	if differ, most := m.generations(); differ {
		why = append([]ground{reasonGeneration}, why...)
		score, r = min(score, most), Omission
	}
	if score < unsureAt {
		r = Contradiction
	}
	if r == Equal {
		why = append([]ground{reasonEqual}, why...)
	} else if len(why) == 0 {
		why = append(why, reasonShared)
	}
	out := decide(score, r, why...)
	out.Clear = out.Clear && t.weakest >= 560
	out.Slip = t.hows[slipWords]
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
