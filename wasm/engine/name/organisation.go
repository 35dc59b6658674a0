package name

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
)

// The name of a body is read as a set of words with a little order: the legal form
// says nothing about which company it is, "Chinese", "of China" and "China's" are one
// country, "ministry" and "department" one kind of body. Unlike with people nothing
// may be left out freely: Bank of China and Bank of China (Hong Kong) are two.

// An orgWord is one word of a body's name.
type orgWord struct {
	_       [0]func() // never compared: spares the code for it
	text    string    // letters, as bodyWords count them
	first   byte      // the first letter as written, for acronyms
	country string    // ISO code, if this word or phrase is a country or its people
	small   bool
	caps    bool
	foreign bool // written in capitals
	number  bool
	class   uint8
	used    bool // answered by a word of the other name
}

type organisation struct {
	words []orgWord
	forms string // legal forms taken off
	flat  string // all letters before anything was taken off
	cue   bool   // a legal form or a word for a body
}

// reset forgets what another comparison answered.
func (o *organisation) reset() {
	for i := range o.words {
		o.words[i].used = false
	}
}

func (o *organisation) content() (n int) {
	for i := range o.words {
		if !o.words[i].small {
			n++
		}
	}
	return n
}

// phrases maps folded phrases of several words to what they are counted as.
type phrases struct {
	once sync.Once
	m    map[string]string
}

func (p *phrases) get(table, key string) (string, bool) {
	p.once.Do(func() {
		p.m = map[string]string{}
		for table != "" {
			var line, f string
			line, table, _ = strings.Cut(table, "\n")
			name, rest, _ := strings.Cut(strings.TrimSpace(line), ": ")
			for rest != "" {
				f, rest, _ = strings.Cut(rest, "; ")
				p.m[f] = name
			}
		}
	})
	v, ok := p.m[key]
	return v, ok
}

var legal, body phrases

// formWords are the words that begin or end a legal form.
var formWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for list := legalForms; list != ""; {
		var line, f string
		line, list, _ = strings.Cut(list, "\n")
		_, rest, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for rest != "" {
			f, rest, _ = strings.Cut(rest, "; ")
			w := strings.Fields(f)
			if len(w) > 0 {
				m[w[0]], m[w[len(w)-1]] = true, true
			}
		}
	}
	return m
})

func inForms(w string) bool { return formWords()[w] }

// classOf are the closed lists a word of a body's name may stand in, as bits.
const (
	isSmall = 1 << iota
	isFree
	isCommon
	isCue
)

var bodyClasses = sync.OnceValue(func() map[string]uint8 {
	m := make(map[string]uint8, 512)
	for bit, list := range [...]string{smallWords, freeWords, commonWords, orgCues} {
		for w, rest := text.Field(list); w != ""; w, rest = text.Field(rest) {
			m[w] |= 1 << bit
		}
	}
	return m
})

// rawWord is a word as cut from the surface.
type rawWord struct {
	_        [0]func() // never compared: spares the code for it
	folded   string
	genitive bool // had a possessive 's
	at, end  int
	caps     bool
	foreign  bool // in a script that is not read
}

// readOrganisation takes a body's name apart.
func readOrganisation(s string) organisation {
	raw := cutOrganisation(s)
	o := organisation{words: make([]orgWord, 0, len(raw))}
	var buf [128]byte
	flat := buf[:0]
	for _, w := range raw {
		flat = append(flat, w.folded...)
	}
	o.flat = string(flat)
	raw = o.legalForms(raw)
	for i := 0; i < len(raw); {
		code, n := countryAt(raw, i)
		if n == 0 && raw[i].folded == "national" && i+1 < len(raw) && (raw[i+1].folded == "defense" || raw[i+1].folded == "defence") {
			i++ // a Ministry of National Defence is a country's ministry of defence
			continue
		}
		if n == 0 {
			o.word(raw[i])
			i++
			continue
		}
		for k := range n {
			o.word(raw[i+k])
			o.words[len(o.words)-1].country = code
		}
		i += n
	}
	return o
}

func (o *organisation) word(r rawWord) {
	w := orgWord{text: r.folded, first: r.folded[0], caps: r.caps, small: bodyClasses()[r.folded]&isSmall != 0}
	if r.caps && len(r.folded) == 1 {
		w.small = false
	}
	if v, ok := body.get(bodyWords, w.text); ok && (len(w.text) > 1 || r.caps) {
		w.text = v
	}
	w.number = w.text[0] >= '0' && w.text[0] <= '9'
	o.cue = o.cue || r.folded[0] >= '0' && r.folded[0] <= '9' && (r.folded[len(r.folded)-1] <= '9')
	w.class = bodyClasses()[w.text]
	o.cue = o.cue || w.class&isCue != 0
	o.words = append(o.words, w)
}

// legalForms takes legal forms off both ends.
func (o *organisation) legalForms(raw []rawWord) []rawWord {
	take := func(w []rawWord) (string, bool) {
		if w[0].foreign || !inForms(w[0].folded) || !inForms(w[len(w)-1].folded) {
			return "", false
		}
		var buf [96]byte
		key := append(buf[:0], w[0].folded...)
		for _, x := range w[1:] {
			key = append(append(key, ' '), x.folded...)
		}
		return legal.get(legalForms, string(key))
	}
	for again := true; again; {
		again = false
		for n := min(5, len(raw)-1); n > 0; n-- {
			if f, ok := take(raw[len(raw)-n:]); ok {
				o.forms += f + " "
				o.cue = true
				raw, again = raw[:len(raw)-n], true
				break
			}
			if f, ok := take(raw[:n]); ok && (n > 1 || raw[0].caps) {
				o.forms += f + " "
				o.cue = true
				raw, again = raw[n:], true
				break
			}
		}
	}
	return raw
}

// countryAt finds a country or a people at word i; n is how many words it takes.
func countryAt(raw []rawWord, i int) (code string, n int) {
	var buf [96]byte
	for n = min(6, len(raw)-i); n > 0; n-- {
		key := buf[:0]
		for k, x := range raw[i : i+n] {
			if k > 0 {
				key = append(key, ' ')
			}
			key = append(key, x.folded...)
			if x.genitive && k < n-1 {
				key = append(key, "'s"...) // people's republic of china
			}
		}
		if n == 1 {
			if len(key) < 2 || len(key) == 2 && !raw[i].caps {
				continue
			}
			switch string(key) {
			case "us":
				return "US", 1
			case "uk":
				return "GB", 1
			case "uae":
				return "AE", 1
			}
		}
		if c := lexicon.Country(string(key)); c != "" {
			return c, n
		}
		if c := lexicon.Demonym(string(key)); c != "" {
			return c, n
		}
	}
	return "", 0
}

// cutOrganisation cuts a surface into words: runs of letters or digits; A.B.C. is one
// word, Poor's is Poor, SiemensAG and JPMorgan are two.
func cutOrganisation(s string) []rawWord {
	out := make([]rawWord, 0, 8)
	start := -1
	var last, before rune
	flush := func(end int) {
		if start >= 0 {
			out = appendRaw(out, s, start, end)
		}
		start = -1
		last, before = 0, 0
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start >= 0 {
				switch {
				case unicode.IsUpper(r) && unicode.IsLower(last) && i-start >= 4: // not GmbH
					flush(i)
				case unicode.IsLower(r) && unicode.IsUpper(last) && unicode.IsUpper(before) && r != 's':
					flush(i - utf8.RuneLen(last))
					start = i - utf8.RuneLen(last)
				}
			}
			if start < 0 {
				start = i
			}
			before, last = last, r
		case apostrophe(r) && start >= 0:
			last = r
		default:
			flush(i)
		}
		i += n
	}
	flush(len(s))
	return joinLetters(out, s)
}

func appendRaw(out []rawWord, s string, at, end int) []rawWord {
	t, genitive := s[at:end], false
	if k := len(t); k > 3 && t[k-1] == 's' { // possessive
		if r, n := utf8.DecodeLastRuneInString(t[:k-1]); apostrophe(r) {
			t, genitive = t[:k-1-n], true
		}
	}
	var buf, low [64]byte
	w := rawWord{at: at, end: end, genitive: genitive, caps: capitals(t) || len(t) == 1 && t[0] >= 'A' && t[0] <= 'Z'}
	if t[0] >= '0' && t[0] <= '9' {
		w.folded = strings.ToLower(t)
		return append(out, w)
	}
	letters, ok := appendLetters(buf[:0], t)
	if !ok || len(letters) == 0 {
		if !ok {
			w.folded, w.foreign = strings.ToLower(t), true
			return append(out, w)
		}
		return out
	}
	w.folded = string(plain(low[:0], letters))
	return append(out, w)
}

// joinLetters makes one word of letters with points between them: A.B.C., G.m.b.H.
func joinLetters(raw []rawWord, s string) []rawWord {
	out := raw[:0]
	for i := 0; i < len(raw); {
		w := raw[i]
		j := i + 1
		for j < len(raw) && len(raw[j-1].folded) == 1 && len(raw[j].folded) == 1 &&
			raw[j].at == raw[j-1].end+1 && (s[raw[j].at-1] == '.' || s[raw[j].at-1] == '/') {
			w.folded += raw[j].folded
			w.end = raw[j].end
			j++
		}
		out = append(out, w)
		i = j
	}
	return out
}
