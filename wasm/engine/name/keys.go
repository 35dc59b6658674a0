package name

import "readout/wasm/engine/lexicon"

// Blocking keys. Names that may be one person must share a key, and names that may
// not should rarely: a collection is compared block by block, never all with all.
// A key is the consonant skeleton of a word that may be the family name, after all
// letters that romanisations exchange were made one: Bagheri and Baqeri are "bkr".
// Soundex is the simpler thing; it keeps the first letter, which is what Qaddafi,
// Gaddafi and Khadafy or Yelena and Elena differ in, and knows English sounds alone.

const maxKeys = 4

// Keys are the blocking keys of a person's name: two names that may be the same
// share at least one. Keys are few (at most four) and do not grow with spelling. A
// given name gives no key where another word may be the family name.
func Keys(s string) []string {
	var p person
	p.read(s)
	p.arrange()
	keys := make([]string, 0, maxKeys)
	add := func(k string) {
		if k == "" || len(keys) == maxKeys {
			return
		}
		for _, have := range keys {
			if have == k {
				return
			}
		}
		keys = append(keys, k)
	}
	var idx [maxWords]int8
	n := p.plainWords(&idx)
	words := func(pick func(i int) bool) {
		for _, loose := range [...]bool{false, true} {
			for _, i := range idx[:n] {
				if pick(int(i)) {
					add(p.key(int(i), loose))
				}
			}
		}
	}
	words(func(i int) bool { return p.words[i].family })
	for _, i := range idx[:n] {
		if p.words[i].family && p.eastAsian(int(i)) {
			for _, form := range eastAsianForms()[string(p.spell(int(i)))] {
				add(skeleton([]byte(form.first), false))
			}
		}
	}
	words(p.mayBeFamily)
	if n == 2 && p.order == GivenFirst && p.namesExchanged(&idx) {
		add(p.key(int(idx[0]), false))
	}
	if len(keys) == 0 {
		for i := range p.n {
			add(p.key(i, false))
		}
	}
	return keys
}

// mayBeFamily reports whether a word that is not taken for the family name may be it
// in another form of the name: a second surname, a father's name, a name in front.
func (p *person) mayBeFamily(i int) bool {
	w := &p.words[i]
	switch {
	case w.family, w.initial, p.order == CommaOrder:
		return false
	case w.son:
		return true
	case p.order == FamilyFirst:
		return false
	case patronymic(p.spell(i)):
		return false
	}
	return !given(p.spell(i))
}

// namesExchanged reports whether a name of two words may have its family name first:
// Harper George.
func (p *person) namesExchanged(idx *[maxWords]int8) bool {
	last := p.spell(int(idx[1]))
	return given(last) && !lexicon.Family(string(last))
}

// key is the skeleton of word i; loose is the other reading of letters that have two.
func (p *person) key(i int, loose bool) string {
	w := &p.words[i]
	if w.foreign {
		return foreignKey(w.text)
	}
	s := p.spell(i)
	if len(s) > 7 && string(s[:5]) == "abdul" {
		s = s[5:]
	}
	return skeleton(s, loose)
}

// foreignKey is the beginning of a word in a script that is not read.
func foreignKey(s string) string {
	n := 0
	for i := range s {
		if n == 3 {
			return s[:i]
		}
		n++
	}
	return s
}

// keyLength is how many consonants a key has at most: longer ones would only part
// what a slip at the end keeps apart.
const keyLength = 4

// skeleton reduces a word to the classes of its consonants: p (b p v w f), t (d t th),
// k (k q g gh c), s (s z sh ch zh j ts x), m, n, l, r; h is dropped. Some letters are
// read in two ways, so a word has two skeletons: kh and ch as h or sh, or as k; w as
// v, or as part of a vowel; j as zh, or as y; g before e and i as g, or as j; h in a
// name of Ukraine as h, or as g; c as k, or as č without its mark.
func skeleton(w []byte, loose bool) string {
	var buf [keyLength + 2]byte
	out := buf[:0]
	var last byte
	for i := 0; i < len(w) && len(out) < keyLength; {
		if isVowel(w[i]) {
			last = 0
			i++
			continue
		}
		c, n := consonantClass(w[i:], loose, i > 0 && !isVowel(w[i-1]), i == 0)
		i += n
		if c != 0 && c != last {
			out = append(out, c)
			last = c
		}
	}
	if len(out) <= 1 { // Li, Xi, Wei, Ahi: the first vowel counts
		for _, c := range w {
			if isVowel(c) {
				out = append(out, vowelClass(plainLetter(c)))
				break
			}
		}
	}
	return string(out)
}

func vowelClass(c byte) byte {
	switch c {
	case 'e', 'i', 'y':
		return 'i'
	case 'o', 'u':
		return 'u'
	}
	return c
}

// consonantClass is the class of the consonant that w begins with, 0 for none, and
// its length. after says that a consonant stands before it.
func consonantClass(w []byte, loose, after, first bool) (class byte, n int) {
	at := func(k int) byte {
		if k < len(w) {
			return plainLetter(w[k])
		}
		return 0
	}
	a, b := at(1), at(2)
	soft := a == 'e' || a == 'i' || a == 'y'
	switch w[0] {
	case 'T': // ț
		if loose {
			return 't', 1
		}
		return 's', 1
	case 'C', 'S', 'Z': // č š ž
		return 's', 1
	}
	switch c := plainLetter(w[0]); c {
	case 'b', 'v', 'f', 'p':
		return 'p', 1
	case 'w':
		if loose && !first {
			return 0, 1
		}
		return 'p', 1
	case 't', 'd':
		return classOfT(a, b, loose)
	case 'k', 'q':
		return classOfK(a, loose)
	case 'g':
		if loose && soft {
			return 's', 1
		}
		return 'k', 1
	case 'c':
		return classOfC(a, b, loose)
	case 'j':
		if after || len(w) == 1 || loose {
			return 0, 1
		}
		return 's', 1
	case 's', 'z', 'x':
		return 's', 1
	case 'n':
		if a == 'g' && (b == 0 || !isVowel(b)) {
			return 'n', 2
		}
		return c, 1
	case 'm', 'l', 'r':
		return c, 1
	case 'h':
		if loose && ukrainian(w) {
			return 'k', 1
		}
	}
	return 0, 1
}

// ukrainian reports whether a word ends as family names of Ukraine do, where an h is a g
// in another romanisation: Hrytsenko, Grytsenko.
func ukrainian(w []byte) bool {
	for _, end := range [...]string{"ko", "uk", "skyi", "sky", "skyy", "skiy", "ski"} {
		if len(w) > len(end)+2 && string(w[len(w)-len(end):]) == end {
			return true
		}
	}
	return false
}

func classOfT(a, b byte, loose bool) (byte, int) {
	switch {
	case a == 's' || a == 'z' || a == 'j' && !loose:
		return 's', 2
	case a == 'c' && b == 'h':
		return 's', 3
	}
	return 't', 1
}

func classOfK(a byte, loose bool) (byte, int) {
	switch {
	case a == 'h' && !loose:
		return 0, 2
	case a == 's':
		return 's', 2
	}
	return 'k', 1
}

func classOfC(a, b byte, loose bool) (byte, int) {
	switch a {
	case 'h':
		if loose || b == 'r' || b == 'l' { // Christos
			return 'k', 2
		}
		return 's', 2
	case 'k':
		if b == 's' {
			return 's', 3
		}
		return 'k', 2
	case 'e', 'i', 'y', 'z', 's':
		return 's', 1
	}
	if loose { // Vucic, Cavusoglu, without their marks
		return 's', 1
	}
	return 'k', 1
}
