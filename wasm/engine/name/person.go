package name

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/text"
)

// A name is cut into words, and each word gets a kind. To compare the whole strings
// would be simpler; but "Bagheri" and "Mohammad Bagheri" are far apart as strings and
// may be one man, "Mohammad Reza" and "Mohammad Hossein" are close and are two.

type kind uint8

const (
	plainWord kind = iota // given, middle, family: what identifies
	particleWord
	honorificWord
	generationWord
	nickWord
	titleWord
	absorbed // letters went to the word before or after it
)

// A word is one word of a name; its letters lie in the name's buffer.
type word struct {
	_        [0]func() // never compared: spares the code for it
	text     string    // as it is written
	at, end  int       // where
	from, to uint8     // its letters in person.letters
	kind     kind
	initial  bool // one letter, standing for a word
	hyphen   bool // joined to the word before by a hyphen
	caps     bool // written in capitals, two letters or more
	son      bool // after "bin": a father's name
	foreign  bool // has letters that are not read
	family   bool
	comma    bool // a comma stands before it
	class    uint16
	set      uint32 // of its letters
}

const (
	maxWords   = 14
	maxBuffer  = 192
	noPosition = -1
)

// A person is a name cut into words. The zero value is an empty name.
type person struct {
	surface string
	words   [maxWords]word
	n       int
	letters [maxBuffer]byte
	used    int
	comma   int // first word after a comma, noPosition: none
	order   Order
}

func (p *person) spell(i int) []byte { return p.letters[p.words[i].from:p.words[i].to] }

// read cuts the surface into words and says what each is.
func (p *person) read(surface string) {
	p.surface, p.n, p.used, p.order = surface, 0, 0, ""
	p.comma = noPosition
	p.cut()
	p.compounds()
	p.classify()
}

// cut finds the words: runs of letters, parted by spaces, hyphens, points and by a
// capital in the middle ("SergeiLavrov").
func (p *person) cut() {
	s := p.surface
	start, letters, lower := -1, 0, false
	var hyphen, comma, nick bool
	flush := func(end int) {
		if start >= 0 {
			p.add(start, end, hyphen, comma, nick)
			hyphen, comma = false, false
		}
		start, letters, lower = -1, 0, false
	}
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case nameRune(r):
			upper := r < utf8.RuneSelf && 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
			if upper && lower && letters >= 3 && !strings.EqualFold(s[start:i], "mac") {
				flush(i)
			}
			if start < 0 {
				start = i
			}
			letters++
			lower = !upper
		case apostrophe(r) && start >= 0:
			lower = false
		case r == '-' || r >= 0x2010 && r <= 0x2013:
			flush(i)
			hyphen = true
		case r == ',':
			flush(i)
			comma = p.n > 0
		case r == '"' || r == '“' || r == '”' || r == '(' || r == ')' || r == '«' || r == '»':
			flush(i)
			nick = !nick && (r == '"' || r == '“' || r == '(' || r == '«')
		default:
			flush(i)
			hyphen = hyphen && r != ' '
		}
		i += n
	}
	flush(len(s))
}

// nameRune reports whether r is a letter, a mark on one, or a digit taken for one.
func nameRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '′', '´':
		return true
	}
	return false
}

// add appends the word s[at:end].
func (p *person) add(at, end int, hyphen, comma, nick bool) {
	if p.n == maxWords {
		return
	}
	s := p.surface
	for end > at { // signs at the end, and a possessive
		r, n := utf8.DecodeLastRuneInString(s[at:end])
		if !apostrophe(r) {
			break
		}
		end -= n
	}
	if end-at > 3 && (s[end-1] == 's' || s[end-1] == 'S') {
		if r, n := utf8.DecodeLastRuneInString(s[at : end-1]); apostrophe(r) && end-1-n > at {
			end -= 1 + n
		}
	}
	w := word{text: s[at:end], at: at, end: end, hyphen: hyphen && p.n > 0, comma: comma, from: uint8(p.used)}
	var buf [64]byte
	spelt, ok := appendLetters(buf[:0], w.text)
	w.foreign = !ok
	spelt = lookAlikes(spelt, w.text)
	spelt = spelt[:min(len(spelt), maxLetters, maxBuffer-p.used)]
	if len(spelt) == 0 && ok {
		return
	}
	copy(p.letters[p.used:], spelt)
	p.used += len(spelt)
	w.to = uint8(p.used)
	w.initial = len(spelt) == 1 && ok
	w.caps = capitals(w.text)
	if nick {
		w.kind = nickWord
	}
	if comma && p.comma == noPosition {
		p.comma = p.n
	}
	w.class, w.set = classes(spelt), letterSet(spelt)
	p.words[p.n] = w
	p.n++
}

// capitals reports whether s has two letters at least and no small one.
func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// lookAlikes reads digits inside a word as the letters they look like, which is how
// scanned pages spell: "Sech1n". A word of digits alone has no letters.
func lookAlikes(spelt []byte, text string) []byte {
	if len(spelt) == 0 || !strings.ContainsAny(text, "0123456789") {
		return spelt
	}
	var buf [64]byte
	var b []byte
	const like = "oizeasgtbg"
	out := buf[:0]
	for i := 0; i < len(text); i++ {
		if c := text[i]; '0' <= c && c <= '9' {
			out = append(out, like[c-'0'])
		} else {
			b = append(b[:0], c)
			out, _ = appendLetters(out, string(b))
		}
	}
	return append(spelt[:0], out...)
}

// The classes of small words, as bits: one look-up a word answers all.
const (
	isTitle = 1 << iota
	isHonorific
	isParticle
	isSon
	isFather
	isGeneration
	isHungarian
	isArticle
	isLinking
	isFaith
	isInitialParticle
)

var smallClasses = sync.OnceValue(func() map[string]uint16 {
	m := make(map[string]uint16, 512)
	for bit, list := range [...]string{titleWords, honorificWords, particleWords, sonWords, fatherWords, generationWords, hungarianFamily, articleWords, linkingWords, faithWords, initialParticles} {
		for w, rest := text.Field(list); w != ""; w, rest = text.Field(rest) {
			m[w] |= 1 << bit
		}
	}
	return m
})

// classes is the set of small classes that the letters w belong to.
func classes(w []byte) uint16 { return smallClasses()[string(w)] }

// classify says which words are titles, particles and the like.
func (p *person) classify() {
	left := 0
	for i := range p.n {
		if p.words[i].kind == plainWord {
			left++
		}
	}
	leading := true
	for i := range p.n {
		w := &p.words[i]
		if w.comma {
			leading = true
		}
		if w.kind != plainWord {
			continue
		}
		switch {
		case leading && left > 1 && !w.initial && w.class&isTitle != 0:
			w.kind = titleWord
			left--
			continue
		case i > 0 && (i == p.n-1 || p.words[i+1].comma) && left > 1 && p.generation(i):
			w.kind = generationWord
			left--
		case left > 1 && p.son(i):
			w.kind = particleWord
			left--
		case left > 1 && p.particle(i):
			w.kind = particleWord
			left--
		case left > 1 && w.class&isHonorific != 0 && !(i == p.n-1 && i == 1):
			w.kind = honorificWord
			left--
		}
		leading = false
	}
}

func (p *person) generation(i int) bool {
	w := &p.words[i]
	s := p.spell(i)
	if w.initial { // Mohammed V, but not J. V.
		return w.caps1() && (s[0] == 'v' || s[0] == 'i') && (w.end == len(p.surface) || p.surface[w.end] != '.')
	}
	if w.class&isGeneration == 0 {
		return false
	}
	// "Xi" and "Vi" are names; a numeral is written in capitals
	return len(s) > 3 || s[0] == 'j' || s[0] == 's' || w.caps
}

// caps1 reports whether w is one capital letter.
func (w *word) caps1() bool { return len(w.text) == 1 && w.text[0] >= 'A' && w.text[0] <= 'Z' }

// son handles "bin" and its like: the next word is a father's name.
func (p *person) son(i int) bool {
	s := p.spell(i)
	if p.words[i].class&isSon == 0 {
		return false
	}
	if i == 0 && string(s) == "ben" && p.n == 2 && !p.words[1].hyphen {
		return false // Ben Carson
	}
	for j := i + 1; j < p.n; j++ {
		if p.words[j].kind == plainWord && p.words[j].class&isParticle == 0 {
			p.words[j].son = true
			return true
		}
	}
	// "Ben" as a last word is a name; "oglu" follows the father's name
	if i > 0 && len(s) > 3 {
		p.words[i-1].son = true
		return true
	}
	return false
}

func (p *person) particle(i int) bool {
	if i == p.n-1 || p.words[i].class&isParticle == 0 || p.words[i].initial && p.words[i].caps {
		return false
	}
	if i > 0 || p.words[1].hyphen {
		return true
	}
	return p.words[i].class&isInitialParticle != 0 || p.n == 2 && listedShort(" le la lo ", p.spell(i)) // Le Pen, but Le Duc Tho
}

// listedShort reports whether w stands in a short list of words between spaces.
func listedShort(list string, w []byte) bool {
	return strings.Contains(list, " "+string(w)+" ")
}
