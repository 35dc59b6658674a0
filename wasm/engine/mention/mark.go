package mention

import (
	"math/bits"
	"sync"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
)

// kind is what a name stands for; none is a word that is no part of a name.
type kind uint8

const (
	none kind = iota
	person
	body
	place
)

// flag is what is known of one token by itself.
type flag uint32

const (
	capital flag = 1 << iota
	upper
	opening // first word of a sentence, or after a quotation mark or colon
	givenName
	familyName
	familyFirst
	adjectival // demonyms and the like
	titleWord  // inside an office phrase
	orgHead
	orgTail
	placeHead
	outletWord
	particle
	calendar
	ordinary // stands in lower case elsewhere, or is a word of the language
	initial  // "W."
	headline // the sentence is set in capitals or title case
	acronym
	common // a word of the language
	thing  // the head of a name that is none of ours: "Treaty", "Award"
	office // an office phrase may begin with it
	craft  // the name of a ship or a spacecraft
	half   // the small half of a given name: "in" of "Moon Jae-in"
)

type word struct {
	_     [0]func() // never compared: spares the code for it
	flags flag
	hash  uint32
	entry lexicon.Entry // of the phrase that begins here
	n     uint8         // tokens of that phrase
	sym   byte          // the class in a letter, see symbol
	title titled        // the title that ends before here
	many  bool          // and is one of several people

	// The office phrase and the known phrase of several words that this word stands
	// in: distance to their first token and to the token after them; 0: in none.
	officeBack, officeOn, entryBack, entryOn uint8

	// A name that a rule has fixed: its kind, and the distances as above.
	fixed              kind
	fixedBack, fixedOn uint8

	// sums of learned weights: for a person, a body, a place; for no name
	start, inner, end [3]int16
	plain             int16
}

// titled says how a title stands before a word.
type titled uint8

const (
	untitled titled = iota
	byHonorific
	byRank
	byOffice
	byWeak  // a plain noun: "spokesman", "leader"
	byFar   // "president of the bank", then the word
	byState // "President of Uganda", then the word
)

// a name is a found stretch of tokens.
type name struct {
	first, end int
	kind       kind
}

type finder struct {
	d      *text.Doc
	w      []word
	buf    []byte
	lower  smallWords
	before []int32 // before[i]: first token of the title phrase that ends before token i; -1
	found  []name
	gains  [][4]int32 // of the first pass, by found name
	gainOf []int32    // one more than the place in gains of the name that begins at a token; 0: none
	memory *memories  // nil in the first pass
	best   []cell
	ids    []uint32
	sum    [4]int32

	first, last int  // the sentence in hand
	weighed     bool // single tokens are summed, and every possible name was tried
	learning    bool // names are judged by the weights alone, which change all the time
	tried       []trial
	next        int // the one to be tried in tried
}

// smallWords are the words that the article has in lower case: two bits a word, by
// hash, among 32 bits a token, so that one capitalised word in some thousand is
// taken for seen. A map of strings took half of the time of mark.
type smallWords []uint64

func newSmallWords(old smallWords, tokens int) smallWords {
	n := 64
	for n < tokens/2 {
		n *= 2
	}
	return blank(old, n)
}

func (s smallWords) add(h uint32) {
	a, b := s.bits(h)
	s[a>>6] |= 1 << (a & 63)
	s[b>>6] |= 1 << (b & 63)
}

func (s smallWords) has(h uint32) bool {
	a, b := s.bits(h)
	return s[a>>6]&(1<<(a&63)) != 0 && s[b>>6]&(1<<(b&63)) != 0
}

func (s smallWords) bits(h uint32) (uint32, uint32) {
	m := uint32(len(s)*64 - 1)
	return h & m, (h * 0x9e3779b1 >> 7) & m
}

// finders are those at rest: what they hold is 80 bytes a token, and made anew for
// every article it was the most of all that reading left to be collected.
var finders sync.Pool

func newFinder(d *text.Doc) *finder {
	n := len(d.Tokens)
	f, _ := finders.Get().(*finder)
	if f == nil {
		f = &finder{}
	}
	*f = finder{d: d, w: blank(f.w, n), before: blank(f.before, n+1), lower: newSmallWords(f.lower, n), gainOf: f.gainOf,
		buf: f.buf, found: f.found[:0], gains: f.gains[:0], best: f.best, ids: f.ids, tried: f.tried[:0]}
	for i := range f.before {
		f.before[i] = -1
	}
	return f
}

// rest puts f aside for another article.
func (f *finder) rest() {
	if len(f.w) < 1<<14 { // the longest are not kept
		f.d = nil
		finders.Put(f)
	}
}

// blank is n zeroes, in the place of old where there is room.
func blank[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n, n+n/4)
	}
	old = old[:n]
	clear(old)
	return old
}

func (f *finder) is(i int, fl flag) bool {
	return i >= 0 && i < len(f.w) && f.w[i].flags&fl != 0
}

func (f *finder) fold(i int) string { return f.d.Fold(i) }

// same reports whether tokens i and j stand in one sentence.
func (f *finder) same(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(f.w) && j < len(f.w) && f.d.Tokens[i].Sent == f.d.Tokens[j].Sent
}

// mark sets the flags of every token.
func (f *finder) mark() {
	f.hashes()
	for s := range f.d.Sentences {
		sent := &f.d.Sentences[s]
		head := f.headline(sent)
		for i := sent.First; i < sent.Last; i++ {
			f.markWord(i, sent, head)
		}
		f.entries(sent)
		f.markHalves(sent)
	}
}

// hashes gives every token the hash of its word, and notes those in small letters.
func (f *finder) hashes() {
	for i := range f.d.Tokens {
		f.w[i].hash = hashString(f.fold(i))
		if t := &f.d.Tokens[i]; t.Class == text.Word && !t.Cap {
			f.lower.add(f.w[i].hash)
		}
	}
}

// markHalves marks the second halves of given names that are written with a hyphen.
func (f *finder) markHalves(sent *text.Sentence) {
	for i := sent.First; i < sent.Last; i++ {
		if f.half(i) {
			f.w[i].flags, f.w[i].hash = half, halfHash
			f.w[i-2].flags &^= common | ordinary
			f.w[i-3].flags &^= common | ordinary
		}
	}
}

func (f *finder) markWord(i int, sent *text.Sentence, head bool) {
	t := f.d.Tokens[i]
	w := f.fold(i)
	if t.Class != text.Word {
		return
	}
	fl := f.lexical(i)
	if !t.Cap {
		f.w[i].flags = fl & (particle | office)
		return
	}
	fl |= capital
	if t.Upper {
		fl |= upper
		if len(w) <= 6 && !head {
			fl |= acronym
		}
	}
	if head {
		fl |= headline
	}
	if i == sent.First || i > sent.First && (f.d.Tokens[i-1].Class == text.Quote || f.fold(i-1) == ":") {
		fl |= opening
	}
	if len(w) == 2 && w[1] == '.' || len(w) == 4 && w[1] == '.' && w[3] == '.' || len(w) == 1 && w != "a" && w != "i" {
		fl |= initial
		fl &^= acronym
	}
	if f.lower.has(f.w[i].hash) || functionWords.Has(w) {
		fl |= ordinary
	}
	e, n, buf := lexicon.EntryAt(f.d, i, sent.Last, f.buf)
	f.buf = buf
	if w == "us" && !t.Upper || w == "who" && !t.Upper {
		e, n = 0, 1
	}
	if e != 0 && n == 1 {
		fl &^= initial
	}
	f.w[i].flags, f.w[i].entry, f.w[i].n = fl, e, uint8(n)
}

// halfHash is what all small halves have for a word: they are like each other.
const halfHash = 5

// half reports whether token i is the small half of a given name: "in" of "Moon
// Jae-in", "bin" of "Hau Lung-bin". A family name of those that stand first must be
// two words before.
func (f *finder) half(i int) bool {
	if i < 3 || f.d.Tokens[i].Class != text.Word || f.is(i, capital) || !f.hyphen(i-1) || f.d.Tokens[i].Len() > 6 ||
		!f.is(i-2, capital) || !f.is(i-3, capital) || f.is(i-2, adjectival|acronym|calendar) || f.d.Tokens[i-2].Len() > 6 {
		return false
	}
	return f.is(i-3, familyFirst) && !f.is(i-2, common) && (!lexicon.Common(f.fold(i)) || f.d.Tokens[i].Len() < 4) ||
		!lexicon.Common(f.fold(i)) && f.d.Tokens[i-3].Len() <= 6 && !f.is(i-3, adjectival|orgHead|placeHead|calendar|acronym) && f.w[i-3].entry == 0
}

// entries notes for each word the known phrase of several words it stands in; of
// two that overlap, the one that begins first.
func (f *finder) entries(sent *text.Sentence) {
	for i := sent.First; i < sent.Last; {
		n := int(f.w[i].n)
		if n < 2 {
			i++
			continue
		}
		for x := i; x < i+n && x < sent.Last; x++ {
			f.w[x].entryBack, f.w[x].entryOn = uint8(x-i), uint8(i+n-x)
		}
		i += n
	}
}

// lexical is what the tables know of the word i.
func (f *finder) lexical(i int) (fl flag) {
	for c := lexicon.Of(f.d, i); c != 0; c &= c - 1 {
		fl |= ofClass[bits.TrailingZeros16(uint16(c))]
	}
	return fl
}

// ofClass are the flags of the lexicon's classes, in their order.
var ofClass = [...]flag{givenName, familyName, familyFirst, common, adjectival, orgHead, orgTail, placeHead, outletWord, calendar, thing, particle, office}

// headline reports whether capitals say nothing in this sentence: it is set in
// capitals, or nearly every longer word has one.
func (f *finder) headline(s *text.Sentence) bool {
	long, caps := 0, 0
	for i := s.First; i < s.Last; i++ {
		t := f.d.Tokens[i]
		if t.Class != text.Word || t.Len() < 4 && !t.Upper {
			continue
		}
		long++
		if t.Cap {
			caps++
		}
	}
	last := f.d.Word(s.Last - 1)
	return long >= 4 && caps*10 >= long*8 && last != "."
}
