package name

import (
	"strings"

	"readout/wasm/engine/lexicon"
)

// A Role is what a part of a name does in it.
type Role string

const (
	Given        Role = "given"
	Middle       Role = "middle"
	Family       Role = "family"
	Patronymic   Role = "patronymic"   // Vladimirovich; Salman in Mohammed bin Salman
	Particle     Role = "particle"     // al, bin, van der, de
	Generational Role = "generational" // Jr, III
	Honorific    Role = "honorific"    // Haji, Sayyid, Khan: often, not always, part of the name
	Title        Role = "title"        // President, Gen.
	Nickname     Role = "nickname"     // in quotation marks or brackets
)

// An Order is how the parts of a name stand.
type Order string

const (
	GivenFirst  Order = "given first"
	FamilyFirst Order = "family first" // Xi Jinping, Orbán Viktor
	CommaOrder  Order = "comma"        // Bagheri, Mohammad
	OneWord     Order = "one word"     // no order to speak of
)

// A Part is one word of a name as it is written; compounds ("Abd al-Rahman") are one.
type Part struct {
	Text string
	Role Role
}

// A Name is a personal name taken apart. Parts stand in the order of the surface.
type Name struct {
	Surface string
	Order   Order
	Parts   []Part
}

// First is the text of the first part with role r, or "".
func (n Name) First(r Role) string {
	for _, p := range n.Parts {
		if p.Role == r {
			return p.Text
		}
	}
	return ""
}

// Parse takes a personal name apart. Any string is a name; a single word is taken
// for a family name.
func Parse(surface string) Name {
	var p person
	p.read(surface)
	p.arrange()
	n := Name{Surface: surface, Order: p.order, Parts: make([]Part, p.n)}
	for i := range p.n {
		n.Parts[i] = Part{p.words[i].text, p.role(i)}
	}
	return n
}

// role is the role of word i of an arranged name.
func (p *person) role(i int) Role {
	w := &p.words[i]
	switch w.kind {
	case particleWord:
		return Particle
	case honorificWord:
		return Honorific
	case generationWord:
		return Generational
	case nickWord:
		return Nickname
	case titleWord:
		return Title
	}
	switch {
	case w.family:
		return Family
	case i == p.firstGiven():
		return Given
	case w.son, patronymic(p.spell(i)):
		return Patronymic
	}
	if w.hyphen && i > 0 && p.words[i-1].kind == plainWord && p.role(i-1) == Given { // Jong-un, Jean-Claude
		return Given
	}
	return Middle
}

// firstGiven is the first plain word that is no family name, or -1.
func (p *person) firstGiven() int {
	for i := range p.n {
		if w := &p.words[i]; w.kind == plainWord && !w.family {
			return i
		}
	}
	return -1
}

// arrange finds the family name and with it the order. In this turn: a comma says
// it; capitals say it; an East Asian family name in front; a Hungarian one; a given
// name at the end after a word that is none. Otherwise the last word is it.
func (p *person) arrange() {
	var idx [maxWords]int
	plain := idx[:0]
	for i := range p.n {
		if p.words[i].kind == plainWord {
			plain = append(plain, i)
		}
	}
	p.order = GivenFirst
	switch {
	case len(plain) == 0:
		p.order = OneWord
	case len(plain) == 1:
		p.order = OneWord
		p.words[plain[0]].family = true
	case p.byComma(plain), p.byCapitals(plain), p.byEastAsia(plain), p.byGivenLast(plain):
	default:
		last := plain[len(plain)-1]
		for k := len(plain) - 1; k > 0 && p.words[last].initial; k-- {
			last = plain[k-1] // "Kim J." has its family in front
		}
		p.words[last].family = true
		if last == plain[0] {
			p.order = FamilyFirst
		}
		p.bindHyphen(plain, last)
	}
}

// bindHyphen makes the word before a hyphen part of the family name: Díaz-Canel.
func (p *person) bindHyphen(plain []int, last int) {
	for last > 1 && p.words[last].hyphen && p.words[last-1].kind == plainWord && last-1 > plain[0] {
		last--
		p.words[last].family = true
	}
}

func (p *person) byComma(plain []int) bool {
	if p.comma == noPosition {
		return false
	}
	before, after := 0, 0
	for _, i := range plain {
		if i < p.comma {
			before++
		} else {
			after++
		}
	}
	if before == 0 || after == 0 {
		return false
	}
	p.order = CommaOrder
	for _, i := range plain {
		p.words[i].family = i < p.comma
	}
	return true
}

// byCapitals reads LAVROV in "Sergey Viktorovich LAVROV" as the family name.
func (p *person) byCapitals(plain []int) bool {
	n := 0
	for _, i := range plain {
		if p.words[i].caps {
			n++
		}
	}
	if n == 0 || n == len(plain) || n > 2 {
		return false
	}
	for _, i := range plain {
		if w := &p.words[i]; w.caps {
			if len(w.text) < 3 && n == 1 { // "JD Vance": initials
				return false
			}
			w.family = true
		}
	}
	if p.words[plain[0]].family {
		p.order = FamilyFirst
	}
	return true
}

// byEastAsia reads "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong": a frequent
// family name first and syllables after it.
func (p *person) byEastAsia(plain []int) bool {
	if len(plain) > 4 || !p.eastAsian(plain[0]) {
		return false
	}
	var buf [2 * maxLetters]byte
	given := buf[:0]
	for _, i := range plain[1:] {
		if p.words[i].initial {
			return false
		}
		given = append(given, p.spell(i)...)
	}
	if syllables(given) > 3 || syllables(given) == 0 {
		return false
	}
	p.words[plain[0]].family = true
	p.order = FamilyFirst
	return true
}

// eastAsian reports whether word i is a frequent family name of China, Korea or Vietnam.
func (p *person) eastAsian(i int) bool {
	s := p.spell(i)
	if len(s) > 7 {
		return false
	}
	var buf [8]byte
	return lexicon.FamilyFirst(string(plain(buf[:0], s)))
}

// byGivenLast reads "Orban Viktor": the family name in front of a given name.
func (p *person) byGivenLast(plain []int) bool {
	if len(plain) != 2 {
		return false
	}
	a, b := p.spell(plain[0]), p.spell(plain[1])
	if p.words[plain[0]].class&isHungarian == 0 || given(a) || !given(b) {
		return false
	}
	p.words[plain[0]].family = true
	p.order = FamilyFirst
	return true
}

// given reports whether the letters are a common given name anywhere.
func given(s []byte) bool {
	var buf [maxLetters]byte
	return lexicon.Given(string(plain(buf[:0], s)))
}

// patronymic reports whether s is formed as a father's name: Viktorovich, Ivanovna.
func patronymic(s []byte) bool {
	for _, end := range [...]string{"ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna", "ichna", "ovitch", "evitch", "owitsch", "ovic", "evic", "oviC", "eviC"} {
		if len(s) > len(end)+1 && strings.HasSuffix(string(s), end) {
			return true
		}
	}
	return false
}
