package mention

import (
	"unicode/utf8"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
)

// A possible name is scored by what can be seen of it: its words, what the tables
// know of them, the words around it. Each such observation is a feature; features
// are numbered by hashing, and a table of learned weights gives for each what it
// says for and against a person, a body and a place (and, for a word by itself,
// that it is no part of a name).
//
// Nearly all features belong to one token: what stands before it if a name begins
// here, after it if one ends here, the word itself. They are summed once a token;
// only the few that see a whole name are looked up for each of the many ways to cut.

// templates of features; each hashes with its number.
const (
	tStart = iota * 32
	tEnd
	tInner
	tPlain
	tWhole
)

// hash mixes a template's number and up to three values into a feature's number.
func hash(t, a, b, c uint32) uint32 {
	h := t*0x9e3779b1 ^ a
	h = (h ^ h>>15) * 0x85ebca6b
	h ^= b * 0xc2b2ae35
	h = (h ^ h>>13) * 0x27d4eb2f
	h ^= c * 0x165667b1
	h = (h ^ h>>16) * 0x9e3779b1
	return h ^ h>>15
}

func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// h is the hash of token i's folded word; outside the sentence that of nothing.
func (f *finder) h(i int) uint32 {
	if i < f.first || i >= f.last {
		return 7
	}
	return f.w[i].hash
}

// s is the class of token i; outside the sentence that of nothing.
func (f *finder) s(i int) uint32 {
	if i < f.first || i >= f.last {
		return 1
	}
	return uint32(f.w[i].sym)
}

// symbol is a token's class in one letter.
func (f *finder) symbol(i int) byte {
	t := f.d.Tokens[i]
	if t.Class == text.Word && t.Cap {
		return f.symbolOfCapital(i)
	}
	switch t.Class {
	case text.Clitic:
		return 's'
	case text.Number:
		return '0'
	case text.Quote:
		return '"'
	case text.Word:
		switch w := f.fold(i); {
		case w == "of":
			return 'o'
		case w == "the":
			return 't'
		case w == "and":
			return '&'
		case f.is(i, particle):
			return 'p'
		case f.is(i, half):
			return 'j'
		case f.is(i, titleWord):
			return 'q'
		}
		return 'v'
	}
	switch w := f.fold(i); w {
	case "-", "&", ",", "(", ")", ":":
		return w[0]
	}
	return '.'
}

func (f *finder) symbolOfCapital(i int) byte {
	fl := f.w[i].flags
	e := f.w[i].entry
	single := f.w[i].n <= 1
	switch {
	case fl&titleWord != 0:
		return 'T'
	case fl&calendar != 0:
		return 'M'
	case fl&adjectival != 0 && (e == 0 || !single):
		return 'A'
	case fl&initial != 0:
		return 'I'
	case fl&orgHead != 0:
		return 'H'
	case fl&orgTail != 0:
		return 'L'
	case fl&thing != 0:
		return 'Q'
	case fl&placeHead != 0:
		return 'P'
	case fl&outletWord != 0:
		return 'N'
	case single && e&lexicon.IsCountry != 0:
		return 'C'
	case single && e&lexicon.IsPlace != 0:
		if fl&(givenName|familyName) != 0 {
			return 'y'
		}
		return 'c'
	case single && e != 0:
		return 'O'
	case fl&(ordinary|common) != 0:
		return 'w'
	case fl&acronym != 0:
		return 'U'
	case fl&givenName != 0 && fl&familyName != 0:
		return 'x'
	case fl&givenName != 0:
		return 'G'
	case fl&familyFirst != 0:
		return 'K'
	case fl&familyName != 0:
		return 'F'
	}
	return 'X'
}

// mask is the part of the flags that says what a word is, not where it stands.
const mask = capital | upper | givenName | familyName | familyFirst | adjectival | titleWord | orgHead | orgTail |
	placeHead | outletWord | particle | calendar | ordinary | initial | acronym | common | thing

// suffix is the last n letters of w.
func suffix(w string, n int) string {
	for i := len(w); i > 0; {
		_, k := utf8.DecodeLastRuneInString(w[:i])
		i -= k
		if n--; n == 0 {
			return w[i:]
		}
	}
	return w
}

func (f *finder) startFeatures(b []uint32, i int) []uint32 {
	w := &f.w[i]
	open := uint32(w.flags & (opening | headline))
	return append(b,
		hash(tStart, f.h(i-1), 0, 0),
		hash(tStart+1, f.h(i-1), f.h(i-2), 0),
		hash(tStart+2, f.s(i-1), f.s(i-2), 0),
		hash(tStart+3, f.s(i), f.h(i-1), 0),
		hash(tStart+4, f.s(i), uint32(w.title), 0),
		hash(tStart+5, f.s(i), open, 0),
		hash(tStart+6, w.hash, 0, 0),
		hash(tStart+7, f.s(i), f.s(i-1), 0))
}

func (f *finder) endFeatures(b []uint32, j int) []uint32 {
	i := j - 1
	return append(b,
		hash(tEnd, f.h(j), 0, 0),
		hash(tEnd+1, f.h(j), f.h(j+1), 0),
		hash(tEnd+2, f.s(j), f.s(j+1), 0),
		hash(tEnd+3, f.s(i), f.h(j), 0),
		hash(tEnd+4, f.s(i), f.s(j), 0),
		hash(tEnd+5, f.w[i].hash, 0, 0),
		hash(tEnd+6, uint32(f.after(j)), f.s(i), 0),
		hash(tEnd+7, uint32(f.defined(j)), uint32(f.w[i].flags&opening), 0))
}

// defined says what a possible name is told to be: "is a village in", "was an
// American band", "(born 1963)".
func (f *finder) defined(j int) int {
	switch f.fold(j) {
	case "(":
		if f.fold(j+1) == "born" || f.is(j+1, calendar) || f.d.Tokens[min(j+1, f.last-1)].Class == text.Number {
			return 1
		}
		return 0
	case "is", "was", "are", "were":
	default:
		return 0
	}
	j++
	if w := f.fold(j); w != "a" && w != "an" && w != "the" && w != "one" {
		return 2
	}
	for k := j + 1; k < f.last && k < j+9; k++ {
		switch w := f.fold(k); {
		case lexicon.PlaceHead(w):
			return 3
		case lexicon.OrgHead(w):
			return 4
		case f.is(k, titleWord):
			return 5
		case w == "in" || w == "of" || w == "who" || w == "that" || w == "," || w == "which":
			return 6
		}
	}
	return 7
}

// after says what follows a possible name: an office or an age in apposition.
func (f *finder) after(j int) int {
	if j >= f.last || f.fold(j) != "," {
		return 0
	}
	for k := j + 1; k < f.last && k < j+6; k++ {
		if f.is(k, titleWord) {
			return 1
		}
		if f.d.Tokens[k].Class == text.Number {
			return 2 + min(k-j, 2)
		}
		if w := f.fold(k); f.d.Tokens[k].Class == text.Punct && w != "-" || f.is(k, capital) && !f.is(k, adjectival|orgHead) && f.w[k].entry == 0 {
			break
		}
	}
	return 5
}

func (f *finder) innerFeatures(b []uint32, i int) []uint32 {
	w := f.fold(i)
	fl := f.w[i].flags
	return append(b,
		hash(tInner, f.w[i].hash, 0, 0),
		hash(tInner+1, uint32(fl&mask), uint32(f.w[i].entry), 0),
		hash(tInner+2, hashString(suffix(w, 3)), uint32(fl&(capital|upper)), 0),
		hash(tInner+3, hashString(suffix(w, 2)), uint32(fl&(capital|upper)), uint32(min(len(w), 8))),
		hash(tInner+4, hashString(suffix(w, 4)), 0, 0),
		hash(tInner+5, shape(f.d.Word(i)), 0, 0))
}

// shape is the pattern of capitals, small letters and digits of a word: "YouTube"
// and "iPhone" are like each other, and unlike "Tehran".
func shape(w string) uint32 {
	h, last := uint32(0), uint32(0)
	for i := 0; i < len(w); i++ {
		c := uint32(4)
		switch b := w[i]; {
		case b >= 'A' && b <= 'Z':
			c = 1
		case b >= 'a' && b <= 'z' || b >= 0x80:
			c = 2
		case b >= '0' && b <= '9':
			c = 3
		}
		if c != last {
			h, last = h*5+c, c
		}
	}
	return h
}

func (f *finder) plainFeatures(b []uint32, i int) []uint32 {
	w := f.fold(i)
	fl := f.w[i].flags
	return append(b,
		hash(tPlain, f.w[i].hash, 0, 0),
		hash(tPlain+1, uint32(fl&mask), uint32(f.w[i].entry), 0),
		hash(tPlain+2, f.s(i), f.s(i-1), f.s(i+1)),
		hash(tPlain+3, hashString(suffix(w, 3)), uint32(fl&(opening|upper)), 0),
		hash(tPlain+4, f.s(i), uint32(fl&(opening|headline)), uint32(f.w[i].title)),
		hash(tPlain+5, f.s(i), f.h(i-1), 0),
		hash(tPlain+6, f.s(i), f.h(i+1), 0),
		hash(tPlain+7, f.w[i].hash, f.h(i-1), 0),
		hash(tPlain+8, f.w[i].hash, uint32(fl&opening), 0))
}

// wholeFeatures see all of tokens [i, j) at once.
func (f *finder) wholeFeatures(b []uint32, i, j int) []uint32 {
	n := uint32(min(j-i, 6))
	seq, words := uint32(0), uint32(0)
	cuts := untitled // a title that ends inside
	for x := i; x < j; x++ {
		if x-i < 4 || x == j-1 {
			seq = seq*31 + uint32(f.w[x].sym)
		}
		words = words*16777619 ^ f.w[x].hash
		if t := f.w[x].title; x > i && t != untitled && f.is(x, capital) {
			cuts = t
		}
	}
	e := uint32(0)
	if int(f.w[i].n) == j-i {
		e = uint32(f.w[i].entry)
	}
	tb := uint32(f.w[i].title)
	known := uint32(0)
	if f.expands(i, j) {
		known = 1
	}
	b = append(b,
		hash(tWhole, n, 0, 0),
		hash(tWhole+1, seq, n, 0),
		hash(tWhole+2, e, n, 0),
		hash(tWhole+3, seq, tb, 1),
		hash(tWhole+4, seq, f.s(i-1), f.s(j)),
		hash(tWhole+5, seq, f.h(i-1), 0),
		hash(tWhole+6, seq, f.h(j), 0),
		hash(tWhole+7, n, tb, known),
		hash(tWhole+8, f.s(i), f.s(j-1), n),
		hash(tWhole+10, uint32(cuts), 0, 0))
	if j-i > 1 {
		b = append(b, hash(tWhole+9, words, 0, 0))
	}
	return b
}

// expands reports whether tokens [i, j) are followed by their initials in brackets:
// "Islamic Revolutionary Guard Corps (IRGC)".
func (f *finder) expands(i, j int) bool {
	if j-i < 2 || j+1 >= f.last || f.fold(j) != "(" || !f.is(j+1, upper) {
		return false
	}
	a := f.d.Word(j + 1)
	k := 0
	for x := i; x < j; x++ {
		if !f.is(x, capital) {
			continue
		}
		if k >= len(a) || f.d.Word(x)[0] != a[k] {
			return false
		}
		k++
	}
	return k == len(a)
}
