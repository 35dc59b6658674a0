package lexicon

import "strings"

// An office is found as a phrase: words that change it ("vice", "deputy"), the
// field it is for ("defense", "foreign"), its head ("minister", "chief"), and what
// completes the head ("of national defense", "of staff"). A flat list of titles was
// the simpler way; it misses "deputy minister of industry and trade" and every
// portfolio nobody thought of, and cannot say that "defense minister" and "Minister
// of National Defense" are one office.
//
// The country and the body it is held in ("of Uganda", "of China's Joint Staff
// Department") are no part of the phrase: the caller knows names, this table not.

// A Class is the world an office or title belongs to.
type Class uint8

const (
	State     Class = iota + 1 // government, parliament, courts, parties, diplomacy
	Military                   // ranks and commands, police ranks too
	Church                     // clergy of any faith
	Company                    // companies, clubs, universities, media
	Honorific                  // Mr, Dr, Sir, Prince: a form of address
)

// An Office is what a title phrase says.
type Office struct {
	Name   string // normalised: "minister of defence", "president", "chief of staff", "general"
	Class  Class
	Rank   bool // a rank or form of address, held beside an office: "general", "Dr"
	Plural bool // "ministers": several people
	Past   bool // "former", "late", "ex-": held no more
	Weak   bool // a plain noun that is a title only before a name: "head", "member", "captain"
}

// OfficeAt recognises the office, rank or title phrase that begins at token i and
// ends before token end. n is how many tokens it takes; 0: there is none. Of
// several that begin here the longest is meant.
func OfficeAt(w Words, i, end int) (o Office, n int) {
	if i >= end || !BeginsOffice(w.Fold(i)) {
		return Office{}, 0
	}
	p := officeParser{w: w, end: end}
	j, past := p.past(i)
	r, m := p.rank(j)
	k, prefix := p.prefix(j)
	if o, k = p.head(k); k == 0 && prefix != "" {
		// "deputy", "vice", "first" may be heads themselves
		prefix = ""
		o, k = p.head(j)
	}
	if m > 0 && j+m >= k { // "general" alone, against "general secretary"
		r.Past = past
		return r, j + m - i
	}
	if k == 0 {
		return Office{}, 0
	}
	if prefix != "" {
		o.Name = prefix + " " + o.Name
	}
	o.Past = past
	return o, k - i
}

type officeParser struct {
	_   [0]func() // never compared: spares the code for it
	w   Words
	end int
}

func (p officeParser) at(i int) string {
	if i >= p.end {
		return ""
	}
	return p.w.Fold(i)
}

// hyphen steps over a hyphen at i.
func (p officeParser) hyphen(i int) int {
	if p.at(i) == "-" {
		return i + 1
	}
	return i
}

// past steps over "former", "then", "acting" and the like.
func (p officeParser) past(i int) (int, bool) {
	past := false
	for {
		switch w := p.at(i); {
		case pastWords.Has(w):
			past = true
		case !nowWords.Has(w):
			return i, past
		}
		i = p.hyphen(i + 1)
	}
}

// prefix reads the words that make another office of an office.
func (p officeParser) prefix(i int) (int, string) {
	s := ""
	for {
		v := prefixIndex.get(p.at(i))
		if v == "" {
			return i, s
		}
		if s != "" {
			s += " "
		}
		s += v
		i = p.hyphen(i + 1)
	}
}

// rank reads a military, police, church or courtly rank or a form of address.
func (p officeParser) rank(i int) (Office, int) {
	j := i
	name := ""
	var last rankWord
	for {
		r, ok := rankOf(p.at(j))
		if !ok || name != "" && last.class != r.class {
			break
		}
		if name != "" && r.name == "general" && last.name == "brigadier" {
			name = "brigadier general"
		} else if name != "" {
			name += " " + r.name
		} else {
			name = r.name
		}
		last = r
		j = p.hyphen(j + 1)
	}
	if p.at(j-1) == "-" {
		j--
	}
	if name == "" || last.part {
		return Office{}, 0
	}
	return Office{Name: name, Class: last.class, Rank: true, Plural: last.plural}, j - i
}

// head reads the field, the head and its completion; the token after, or 0.
func (p officeParser) head(i int) (Office, int) {
	h, field, k := p.fieldHead(i)
	if k == 0 {
		return Office{}, 0
	}
	o := Office{Name: h.name, Class: h.class, Plural: h.plural, Weak: h.weak && field == ""}
	if p.at(k) == "of" || p.at(k) == "for" {
		if name, m := p.completion(h, k+1); m > 0 {
			o.Name, o.Weak = name, false
			return o, m
		}
		if h.fields && field == "" {
			if f, m := p.fieldBehind(k + 1); m > 0 {
				field, k = f, m
				o.Weak = false
			}
		}
	}
	if field != "" {
		name := h.name
		if name == "secretary" && field != "security" && field != "press" {
			name = "minister" // one office: the United States and Britain say secretary
		}
		o.Name = name + " of " + field
	}
	if p.at(k) == "-" && p.at(k+1) == "elect" {
		k += 2
	}
	return o, k
}

// fieldHead reads the field, if there is one, and the head; k is the token after, or 0.
func (p officeParser) fieldHead(i int) (h headWord, field string, k int) {
	if h, k = p.headWord(i); k > i+1 || p.at(i) == "" {
		return h, "", k
	}
	// one word or none: a field may stand before the head
	if f, j := p.field(i); j > i && !fieldBodies.Has(p.at(j-1)) {
		if h2, k2 := p.headWord(j); k2 > k {
			h, k, field = h2, k2, f
		}
	}
	if field != "" && !h.fields && h.name != "spokesperson" && h.class != Company {
		field = ""
	}
	return h, field, k
}

// fieldBehind reads the field after "of" or "for", that is no body's name; m is the token
// after, or 0.
func (p officeParser) fieldBehind(at int) (field string, m int) {
	if p.at(at) == "the" {
		at++
	}
	if field, m = p.field(at); m == at || fieldAdjectives.Has(p.at(m-1)) || OrgHead(p.at(m)) && !FamilyFirst(p.at(m)) {
		return "", 0
	}
	return field, m
}

// headWord reads the noun of an office, one word or two ("prime minister").
func (p officeParser) headWord(i int) (headWord, int) {
	a := p.at(i)
	if a == "" {
		return headWord{}, 0
	}
	j := p.hyphen(i + 1)
	if b := p.at(j); b != "" && twoFirsts.Has(a) {
		if h, ok := headOf(a + " " + b); ok {
			return h, j + 1
		}
	}
	if h, ok := headOf(a); ok {
		return h, i + 1
	}
	return headWord{}, 0
}

// completion reads what makes "chief" a chief of staff.
func (p officeParser) completion(h headWord, i int) (string, int) {
	for _, c := range completions {
		if c.head != h.name {
			continue
		}
		j := i
		ok := true
		for words := c.words; ok && words != ""; j++ {
			var w string
			w, words, _ = strings.Cut(words, " ")
			ok = p.at(j) == w
		}
		if ok {
			return c.name, j
		}
	}
	return "", 0
}

// field reads a portfolio: "national defense", "industry and trade".
func (p officeParser) field(i int) (string, int) {
	if !fieldWords.Has(p.at(i)) {
		return "", i
	}
	return p.fieldFrom(i)
}

func (p officeParser) fieldFrom(i int) (string, int) {
	j := i
	var words []string
	for {
		w := p.at(j)
		if fieldWords.Has(w) {
			words = append(words, w)
			j++
			continue
		}
		if (w == "and" || w == "&" || w == ",") && fieldWords.Has(p.at(j+1)) {
			words = append(words, "and")
			j++
			continue
		}
		break
	}
	s := strings.Join(words, " ")
	if v := fieldIndex.get(s); v != "" {
		return v, j
	}
	return s, j
}

// Titled reports whether the token at i can begin or continue a title phrase before
// a name: a quick test.
func Titled(folded string) bool {
	if _, ok := headOf(folded); ok {
		return true
	}
	_, ok := rankOf(folded)
	return ok
}

// BeginsOffice reports whether an office phrase can begin with this word: a quick
// test before [OfficeAt], which need not be asked where it is false.
func BeginsOffice(folded string) bool {
	return Look(folded)&OfficeWord != 0
}

// A headWord is the noun of an office.
type headWord struct {
	name                 string
	class                Class
	fields, plural, weak bool
}

// headOf is the noun of an office by one of its forms.
func headOf(form string) (headWord, bool) {
	v := headIndex.get(form)
	if v == "" {
		return headWord{}, false
	}
	name, class, fl := unpack(v)
	return headWord{name, class, strings.IndexByte(fl, 'f') >= 0, strings.IndexByte(fl, 'p') >= 0, strings.IndexByte(fl, 'w') >= 0}, true
}

// A rankWord is a rank or form of address, or a part of one.
type rankWord struct {
	name         string
	class        Class
	part, plural bool // part: no title without another word after it
}

func rankOf(form string) (rankWord, bool) {
	v := rankIndex.get(form)
	if v == "" {
		return rankWord{}, false
	}
	name, class, fl := unpack(v)
	return rankWord{name, class, strings.IndexByte(fl, '+') >= 0, strings.IndexByte(fl, 'p') >= 0}, true
}

// unpack takes a value of heads and ranks apart: "minister|Sf".
func unpack(v string) (name string, class Class, flags string) {
	name, rest, _ := strings.Cut(v, "|")
	switch rest[0] {
	case 'S':
		class = State
	case 'M':
		class = Military
	case 'H':
		class = Church
	case 'C':
		class = Company
	case 'A':
		class = Honorific
	}
	return name, class, rest[1:]
}

type completion struct{ head, words, name string }

// completions are what makes "chief" a chief of staff.
var completions = [...]completion{
	{"chief", "the joint chiefs of staff", "chairman of the joint chiefs of staff"},
	{"chief", "the general staff", "chief of staff"},
	{"chief", "general staff", "chief of staff"},
	{"chief", "joint staff", "chief of staff"},
	{"chief", "the joint staff", "chief of staff"},
	{"chief", "defence staff", "chief of staff"},
	{"chief", "defense staff", "chief of staff"},
	{"chief", "the defence staff", "chief of staff"},
	{"chief", "army staff", "chief of staff"},
	{"chief", "naval staff", "chief of staff"},
	{"chief", "air staff", "chief of staff"},
	{"chief", "staff", "chief of staff"},
	{"chief", "protocol", "chief of protocol"},
	{"chairman", "the joint chiefs of staff", "chairman of the joint chiefs of staff"},
	{"chairman", "the board", "chairman of the board"},
	{"secretary", "state", "secretary of state"},
	{"head", "state", "head of state"},
	{"head", "government", "head of government"},
	{"member", "parliament", "member of parliament"},
	{"member", "congress", "representative"},
	{"director", "national intelligence", "director of national intelligence"},
	{"director", "central intelligence", "director of central intelligence"},
	{"chancellor", "the exchequer", "chancellor of the exchequer"},
	{"speaker", "the house", "speaker"},
	{"speaker", "parliament", "speaker"},
	{"prince", "wales", "prince of wales"},
}
