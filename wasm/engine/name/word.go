package name

import (
	"math/bits"
	"sync"

	"github.com/agnivade/levenshtein"
)

// Scores are per mille and mean the same everywhere in this package: from sameAt on
// the two are held for one, from unsureAt on it is left open.
const (
	sameAt   = 700
	unsureAt = 400
)

// A worth is evidence in centinats (hundredths of a natural logarithm of odds).
// The worths of the steps are added, then what the length of the words says, and a
// penalty for every step after the first. sameWorth is where, on pairs with as many
// letters in common as pairs of different names have, no more than one in two
// hundred is wrong.
const (
	baseWorth = -120
	stepWorth = -115
	sameWorth = 85
)

// lengthWorth is by the mean number of letters: short names that differ by a letter
// are other names (Li, Xi, Wei, Kim).
var lengthWorth = [...]int{-300, -300, -260, -230, -75, -60, 75, 75, 140, 140}

// Alike says how alike two single words are as names, per mille: 1000 is the same
// letters, 990 the same but for accents.
func Alike(a, b string) int {
	var p, q [maxLetters]byte
	x, okX := appendLetters(p[:0], a)
	y, okY := appendLetters(q[:0], b)
	if !okX || !okY || len(x) == 0 || len(y) == 0 {
		if a == b && a != "" {
			return 1000
		}
		return foreignAlike(a, b)
	}
	s := alike(x, y)
	return s
}

// foreignAlike compares words in scripts that are not read, rune by rune.
func foreignAlike(a, b string) int {
	n := max(len([]rune(a)), len([]rune(b)))
	if n == 0 {
		return 0
	}
	d := levenshtein.ComputeDistance(a, b)
	switch {
	case d == 0:
		return 1000
	case d == 1 && n >= 9:
		return sameAt + 5
	case d == 1 && n >= 5:
		return 600
	}
	return max(0, (n-2*d)*500/n)
}

var aligners = sync.Pool{New: func() any { return new(aligner) }}

// alike compares two words by their letters.
func alike(a, b []byte) int {
	if string(a) == string(b) {
		return 1000
	}
	a, b = a[:min(len(a), maxLetters)], b[:min(len(b), maxLetters)]
	if string(a) > string(b) {
		a, b = b, a // the order of ties must not depend on who comes first
	}
	if letterSet(a)&letterSet(b) == 0 {
		return 0
	}
	x := aligners.Get().(*aligner)
	defer aligners.Put(x)
	if len(a) > memoLetters || len(b) > memoLetters {
		return x.reckon(a, b)
	}
	m := x.memo(a, b)
	if string(m.a[:m.la]) != string(a) || string(m.b[:m.lb]) != string(b) {
		m.score = int16(x.reckon(a, b))
		m.la, m.lb = uint8(copy(m.a[:], a)), uint8(copy(m.b[:], b))
	}
	return int(m.score)
}

// A memo is how alike two words are. In a collection the same given names meet under
// family name after family name, and to align two words takes as long as reading a line.
type memo struct {
	a, b   [memoLetters]byte
	la, lb uint8
	score  int16
}

const (
	memoLetters = 14
	memos       = 2048 // power of two
)

// memo is where the likeness of two words is kept, if it is; what was there goes.
func (x *aligner) memo(a, b []byte) *memo {
	if x.memos == nil {
		x.memos = new([memos]memo)
	}
	h := uint32(2166136261)
	for _, c := range a {
		h = (h ^ uint32(c)) * 16777619
	}
	h = (h ^ ' ') * 16777619
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return &x.memos[(h^h>>15)%memos]
}

func (x *aligner) reckon(a, b []byte) int {
	if s, far := farApart(a, b); far {
		return s
	}
	x.align(a, b)
	return x.alike()
}

// farApart answers for words that share too little to be worth an alignment: nearly
// all that are ever compared.
func farApart(a, b []byte) (score int, far bool) {
	n := max(len(a), len(b))
	shared := bits.OnesCount32(letterSet(a) & letterSet(b))
	switch {
	case shared == 0:
		return 0, true
	case n <= 4:
		return 0, false
	case shared*3 < n:
		return shared * 100 / n, true
	}
	if 2*min(len(a), len(b)) < n {
		return 50, true
	}
	var p, q [maxLetters]byte
	d := levenshtein.ComputeDistance(string(plain(p[:0], a)), string(plain(q[:0], b)))
	if d*3 > n*2 {
		return max(0, (n-d)*200/n), true
	}
	return 0, false
}

func plain(dst, w []byte) []byte {
	for _, c := range w {
		dst = append(dst, plainLetter(c))
	}
	return dst
}

func letterSet(w []byte) (set uint32) {
	for _, c := range w {
		set |= 1 << (plainLetter(c) - 'a')
	}
	return set
}

// alike turns an alignment into a score.
func (x *aligner) alike() int {
	var buf [2 * maxLetters]step
	worth, steps, good, worst := baseWorth, 0, 0, 0
	for _, s := range x.steps(buf[:0]) {
		if s.class > sameFirst {
			w := int(rules[s.class].worth)
			good += max(w, 0)
			worst = min(worst, w)
			worth += min(w, 0)
			steps++
		}
	}
	if steps == 0 {
		return 990 // marks alone
	}
	if worst <= -150 { // what a rule explains does not make up for what none does
		good = good / 2
	}
	worth += good
	worth += stepWorth * (steps - 1)
	worth += lengthWorth[min((len(x.a)+len(x.b)+1)/2, len(lengthWorth)-1)]
	s := sameAt + (worth-sameWorth)*9/10
	if s < unsureAt {
		s = unsureAt - (unsureAt-s)*2/5
	}
	return min(max(s, 0), 980)
}

// appendSteps appends what distinguishes two spellings, as reasons: what speaks most
// against them first, then what explains most; at most three in all.
func appendSteps(ws []ground, a, b []byte) []ground {
	if string(a) > string(b) {
		a, b = b, a
	}
	x := aligners.Get().(*aligner)
	defer aligners.Put(x)
	x.align(a[:min(len(a), maxLetters)], b[:min(len(b), maxLetters)])
	var buf [2 * maxLetters]step
	steps := x.steps(buf[:0])
	for len(ws) < 3 {
		best := -1
		for k, s := range steps {
			if s.class <= accent || listedWhy(ws, whyRule+ground(s.class)) {
				continue
			}
			if best < 0 || rules[s.class].worth < rules[steps[best].class].worth {
				best = k
			}
		}
		if best < 0 {
			break
		}
		ws = append(ws, whyRule+ground(steps[best].class))
	}
	if len(ws) == 0 {
		ws = append(ws, reasonAccent)
	}
	return ws
}
