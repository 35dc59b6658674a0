package name

// Two bodies' names are judged by what is left over: words on both sides are two
// bodies, another country or number too; words on one side alone leave it open, for a
// branch, a fund and its owner are written just so.

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
	if !m.full && m.otherLetters() {
		return 0
	}
	return Alike(m.p.flat, m.q.flat)
}

// otherLetters reports whether what is left over of the two names has so few letters
// in common that no spacing or exchange of groups can make it one: two fifths of all
// have no partner.
func (m *bodies) otherLetters() bool {
	var count [128]int
	all := 0
	for i := range m.p.words {
		if w := &m.p.words[i]; !w.used && !w.small {
			all += len(w.text)
			for k := range len(w.text) {
				count[w.text[k]&127]++
			}
		}
	}
	for i := range m.q.words {
		if w := &m.q.words[i]; !w.used && !w.small {
			all += len(w.text)
			for k := range len(w.text) {
				count[w.text[k]&127]--
			}
		}
	}
	left := 0
	for _, n := range count['a' : 'z'+1] {
		left += max(n, -n)
	}
	return 5*left > 2*all
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
