package name

import (
	"strings"
	"sync"
)

// A Chinese or Korean given name is one or two syllables, and nearly every syllable
// differs from another by a letter: what elsewhere is a slip is here another person
// (Jinping, Jinpeng; Yong-chol, Yong-chun). So such names are compared strictly, by
// the exchanges that pinyin and Wade–Giles, or the Korean romanisations, really have.

// syllables counts the syllables of an East Asian word in Latin letters, 0 if it is none.
func syllables(s []byte) int {
	n := 0
	for i := 0; i < len(s); {
		k := onset(s[i:])
		v := i + k
		for v < len(s) && (isVowel(s[v])) {
			v++
		}
		if v == i+k || v-i-k > 4 {
			return 0
		}
		i = v
		// a final consonant belongs here if no vowel follows it
		switch rest := s[i:]; {
		case len(rest) >= 2 && rest[0] == 'n' && rest[1] == 'g' && (len(rest) == 2 || !isVowel(rest[2])):
			i += 2
		case len(rest) >= 1 && strings.IndexByte("nmlkgptbrh", rest[0]) >= 0 && (len(rest) == 1 || !isVowel(rest[1])):
			i++
		}
		n++
	}
	return n
}

// onset is the length of the consonants that begin a syllable, if there can be such.
func onset(s []byte) int {
	n := 0
	for n < len(s) && !isVowel(s[n]) {
		n++
	}
	switch n {
	case 0, 1:
		return n
	case 2:
		if listedShort(" zh ch sh hs ts tz sz kk tt pp ss kw hw ng nh th ph kh tr gi gw ky hy ", s[:2]) {
			return 2
		}
	}
	return len(s) // impossible: the caller finds no vowel after it
}

// Exchanges of syllables. In "surely" the two are the same sound in two systems; the
// pairs of "aspirated" are so only between systems (Deng and Teng are two families in
// pinyin and one in two systems), so something else must show that there are two; in
// "maybe" one system writes two sounds alike.
const (
	surely = " eo=o eo=u oo=u woo=u wu=u uu=u ee=i yi=i eu=u eu=oo ae=ai oe=oi kk=gg yeo=yo yeo=you young=yong you=yo yoo=yu yun=yoon hyun=hyon" +
		" oh=o ah=a uh=u hs=x ieh=ie ien=ian iung=iong ung=ong ueh=ue eh=e ih=i tz=z tzu=zi tzu=z ts=z ts=c ssu=si szu=si uei=ui jen=ren jung=rong jui=rui jan=ran jo=ruo erh=er" +
		" hsu=xu hsue=xue chu=qu yueh=yue ie=ye ui=wi wei=wi weon=won wun=won "
	aspirated = " g=k d=t b=p j=ch zh=ch q=ch rh=r l=r sh=s uo=o ho=he ko=ge ko=ke "
	maybe     = " o=u ou=u e=eo i=ui a=ae zh=j "
)

const (
	twoSystems = 850 // the same syllables in two romanisations
	openSystem = 600 // the romanisations leave it open
	ifTwo      = 610 // the same if there are two systems, which nothing shows
)

// eastAsianAlike compares two East Asian given names by their letters: 1000 the
// same, twoSystems, ifTwo or openSystem, 0 otherwise.
func eastAsianAlike(a, b []byte) int {
	switch {
	case string(a) == string(b):
		return 1000
	case len(a) > 16 || len(b) > 16:
		return 0
	}
	best := 0
	exchange(a, b, exchanges{}, &best)
	return best
}

// exchanges counts what was exchanged so far.
type exchanges struct{ surely, aspirated, maybe int }

func (e exchanges) score() int {
	switch {
	case e.maybe > 0:
		return openSystem
	case e.aspirated > 0 && e.surely == 0:
		return ifTwo
	}
	return twoSystems
}

func exchange(a, b []byte, e exchanges, best *int) {
	if e.surely+e.aspirated+e.maybe > 4 || *best == twoSystems {
		return
	}
	if len(a) == 0 && len(b) == 0 {
		*best = max(*best, e.score())
		return
	}
	if len(a) > 0 && len(b) > 0 && plainLetter(a[0]) == plainLetter(b[0]) {
		exchange(a[1:], b[1:], e, best)
	}
	for x := 1; x <= 5 && x <= len(a); x++ {
		for y := 1; y <= 5 && y <= len(b); y++ {
			f := e
			switch {
			case exchanged(surely, a[:x], b[:y]):
				f.surely++
			case x+y <= 4 && exchanged(aspirated, a[:x], b[:y]):
				f.aspirated++
			case x+y <= 3 && exchanged(maybe, a[:x], b[:y]):
				f.maybe++
			default:
				continue
			}
			exchange(a[x:], b[y:], f, best)
		}
	}
}

// exchanged reports whether " a=b " or " b=a " stands in list.
func exchanged(list string, a, b []byte) bool {
	var buf [16]byte
	for range 2 {
		k := append(buf[:0], ' ')
		k = append(k, a...)
		k = append(k, '=')
		k = append(k, b...)
		k = append(k, ' ')
		if strings.Contains(list, string(k)) {
			return true
		}
		a, b = b, a
	}
	return false
}

// A familyForm is a line of eastAsianFamily that a spelling stands in.
type familyForm struct {
	line  int
	first string // the first spelling of the line
	open  bool   // pinyin has the spellings as families of their own
}

var eastAsianForms = sync.OnceValue(func() map[string][]familyForm {
	forms := map[string][]familyForm{}
	n := 0
	for list := eastAsianFamily; list != ""; {
		var line string
		line, list, _ = strings.Cut(list, "\n")
		n++
		open := strings.HasPrefix(line, "?")
		words := strings.Fields(strings.TrimPrefix(line, "?"))
		for _, x := range words {
			forms[x] = append(forms[x], familyForm{n, words[0], open})
		}
	}
	return forms
})

// eastAsianFamilies is the likeness of two spellings of one family name, 0 if they
// are none.
func eastAsianFamilies(a, b []byte) int {
	for _, x := range eastAsianForms()[string(a)] {
		for _, y := range eastAsianForms()[string(b)] {
			if x.line == y.line {
				if x.open {
					return openSystem
				}
				return twoSystems
			}
		}
	}
	return 0
}

// eastAsian reports whether both names are East Asian ones, their families paired or
// not, and the rest syllables.
func (m *pairing) eastAsian() bool {
	return m.na > 1 && m.nb > 1 && m.p.syllabic(m.a[:m.na]) && m.q.syllabic(m.b[:m.nb]) &&
		(m.p.order == FamilyFirst || m.q.order == FamilyFirst)
}

// syllabic reports whether a name may be East Asian: a short frequent family name
// and one or two syllables beside it.
func (p *person) syllabic(idx []int8) bool {
	family := -1
	for _, i := range idx {
		if p.words[i].family {
			if family >= 0 {
				return false
			}
			family = int(i)
		}
		if p.words[i].initial {
			return false
		}
	}
	if family < 0 || !p.eastAsian(family) {
		return false
	}
	var buf [4 * maxLetters]byte
	n := syllables(p.givenLetters(buf[:0], family))
	return n >= 1 && n <= 3
}

func (p *person) givenLetters(dst []byte, family int) []byte {
	for i := range p.n {
		if p.words[i].kind == plainWord && i != family {
			dst = append(dst, p.spell(i)...)
		}
	}
	return dst
}

func (p *person) familyWord() int {
	for i := range p.n {
		if p.words[i].family {
			return i
		}
	}
	return 0
}

// judgeEastAsian judges two East Asian names: family with family, given with given.
func (m *pairing) judgeEastAsian() Match {
	f, g := m.p.familyWord(), m.q.familyWord()
	a, b := m.p.spell(f), m.q.spell(g)
	var why []ground
	family := 1000
	if string(a) != string(b) {
		family = Alike(string(a), string(b))
		if s := eastAsianFamilies(a, b); s > 0 {
			family = s
		}
		if family < openSystem {
			return decide(min(family/4, 150), Contradiction, reasonFamily)
		}
		why = append(why, reasonFamilyForm)
	}
	var bufA, bufB [4 * maxLetters]byte
	x, y := m.p.givenLetters(bufA[:0], f), m.q.givenLetters(bufB[:0], g)
	given := eastAsianAlike(x, y)
	if given == ifTwo && m.p.hyphens() != m.q.hyphens() {
		given = twoSystems // Ke-chiang is how Wade–Giles writes, Keqiang how pinyin does
	}
	switch given {
	case 0:
		s := alike(x[:min(len(x), maxLetters)], y[:min(len(y), maxLetters)])
		return decide(min(150+s/4, unsureAt-20), Contradiction, reasonSyllable)
	case openSystem, ifTwo:
		why = append(why, reasonMaybe)
	case twoSystems:
		why = append(why, reasonSystems)
	}
	if len(why) == 0 {
		why = append(why, reasonSpaced)
	}
	if family == openSystem && (given == twoSystems || m.p.hyphens() != m.q.hyphens()) {
		family = twoSystems // the given name shows that there are two systems
	}
	return decide((55*min(family, given)+45*(family+given)/2)/100, Spelling, why...)
}

func (p *person) hyphens() (n int) {
	for i := range p.n {
		if p.words[i].hyphen {
			n++
		}
	}
	return n
}
