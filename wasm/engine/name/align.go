package name

import (
	"strings"
	"sync"

	"readout/wasm/engine/text"
)

// Two words are aligned letter group by letter group: "baq·e·ri" against
// "bagh·e·ri" exchanges q and gh, which is one step and not three. An edit distance
// would be simpler and is asked first (word.go), but it counts q/gh as two errors
// and b/k as one, and two spellings of one name are usually farther apart than two
// short names. Two sets of numbers are kept apart:
//
//   - a price decides which alignment is taken, the cheapest; prices are set by hand
//     and hardly differ, so that an explanation by a rule is always preferred;
//   - a worth (z_rules.go) says how much the step taken speaks for one name. It was
//     fitted, see fit_test.go.

// maxLetters is the longest word that is aligned; what is longer is cut, for such
// words differ or agree long before.
const maxLetters = 32

// A step is one exchange of the best alignment of two words.
type step struct {
	class  uint8
	a, b   uint8 // where it begins in each word
	la, lb uint8 // how many letters it takes of each
}

// groups numbers the letter groups that the rules name, and says which rule
// exchanges two of them.
type groups struct {
	one  [64]uint16         // by code of a letter
	two  [64 * 64]uint16    // by codes of two letters; more: no group, but the beginning of one
	long map[[4]byte]uint16 // groups of three and four letters
	rule [ruleSlots]uint64  // open hash table: numbers of two groups, then their classes
	mute [64]bool           // letters that a rule lets vanish
	solo [64 * 64]uint32    // the classes of an exchange of two single letters, by their codes
}

const (
	more      = 0xFFFF
	ruleSlots = 4096 // power of two, more than twice the exchanges
)

// slot finds the place of the exchange of two groups.
func (g *groups) slot(a, b uint16) *uint64 {
	key := uint64(a)<<16 | uint64(b) | 1<<31
	for h := uint32(key) * 2654435761 >> 20; ; h++ {
		s := &g.rule[h%ruleSlots]
		if *s == 0 || *s>>32 == key {
			return s
		}
	}
}

// Where an exchange holds; the values are the places of its classes in a slot.
const (
	anywhere = 0
	atStart  = 8
	atEnd    = 16
)

// code numbers the letters: 1–26 small, 33–58 capital.
func code(c byte) int {
	if c >= 'a' {
		return int(c-'a') + 1
	}
	return int(c-'A') + 33
}

var ruleGroups = sync.OnceValue(func() *groups {
	g := &groups{long: map[[4]byte]uint16{}}
	ids := map[string]uint16{"": 0}
	id := func(s string) uint16 {
		k, ok := ids[s]
		if !ok {
			k = uint16(len(ids))
			ids[s] = k
			g.add(s, k)
		}
		return k
	}
	for c := listed; c < len(rules); c++ {
		for p, list := text.Field(rules[c].pairs); p != ""; p, list = text.Field(list) {
			side := anywhere
			if p[0] == '^' {
				p, side = p[1:], atStart
			} else if p[len(p)-1] == '$' {
				p, side = p[:len(p)-1], atEnd
			}
			a, b, _ := strings.Cut(p, "=")
			g.put(id(a), id(b), side, c)
			g.put(id(b), id(a), side, c)
		}
	}
	g.solos()
	return g
})

// put keeps the class of an exchange; the first that is listed holds.
func (g *groups) put(a, b uint16, side, class int) {
	s := g.slot(a, b)
	if *s == 0 {
		*s = (uint64(a)<<16 | uint64(b) | 1<<31) << 32
	}
	if *s>>side&0xFF == 0 {
		*s |= uint64(class) << side
	}
}

// solos fills solo once all rules are in.
func (g *groups) solos() {
	for a := 1; a < 64; a++ {
		g.mute[a] = g.one[a] != 0 && *g.slot(g.one[a], 0) != 0
		for b := 1; b < 64; b++ {
			if g.one[a] != 0 && g.one[b] != 0 {
				g.solo[a*64+b] = uint32(*g.slot(g.one[a], g.one[b]))
			}
		}
	}
}

func (g *groups) add(s string, k uint16) {
	switch len(s) {
	case 0:
		return
	case 1:
		g.one[code(s[0])] = k
		return
	}
	t := &g.two[code(s[0])*64+code(s[1])]
	if len(s) == 2 {
		*t = k
		return
	}
	if *t == 0 {
		*t = more
	}
	var key [4]byte
	copy(key[:], s)
	g.long[key] = k
}

// at lists the groups that begin at w[i], by length.
func (g *groups) at(w []byte, i int) (ids [5]uint16) {
	ids[1] = g.one[code(w[i])]
	if i+1 >= len(w) {
		return
	}
	two := g.two[code(w[i])*64+code(w[i+1])]
	if two == 0 {
		return
	}
	if two != more {
		ids[2] = two
	}
	for n := 3; n <= 4 && i+n <= len(w); n++ {
		var key [4]byte
		copy(key[:], w[i:i+n])
		ids[n] = g.long[key]
	}
	return
}

type aligner struct {
	a, b         []byte
	score        [maxLetters + 1][maxLetters + 1]int16
	back         [maxLetters + 1][maxLetters + 1]step
	ga, gb       [maxLetters][5]uint16
	codeA, codeB [maxLetters]uint16
	gapA, gapB   [maxLetters]uint8
	long         [2][maxLetters]bool // a group of several letters begins here, or one may vanish
	memos        *[memos]memo
}

const worst = -30000

// align finds the best alignment of two words of at most maxLetters letters and
// returns what it costs.
func (x *aligner) align(a, b []byte) int {
	g := ruleGroups()
	x.a, x.b = a, b
	for i := range a {
		x.ga[i], x.codeA[i], x.gapA[i] = g.at(a, i), uint16(code(a[i])), gap(a, i)
		x.long[0][i] = several(&x.ga[i]) || g.mute[x.codeA[i]]
	}
	for j := range b {
		x.gb[j], x.codeB[j], x.gapB[j] = g.at(b, j), uint16(code(b[j])), gap(b, j)
		x.long[1][j] = several(&x.gb[j]) || g.mute[x.codeB[j]]
	}
	for i := 0; i <= len(a); i++ {
		row := x.score[i][:len(b)+1]
		for j := range row {
			row[j] = worst
		}
	}
	x.score[0][0] = 0
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			x.from(g, i, j)
		}
	}
	return int(x.score[len(a)][len(b)])
}

func several(ids *[5]uint16) bool { return ids[2]|ids[3]|ids[4] != 0 }

// from extends every alignment of a[:i] and b[:j].
func (x *aligner) from(g *groups, i, j int) {
	inA, inB := i < len(x.a), j < len(x.b)
	if inA {
		x.relax(i, j, 1, 0, x.gapA[i])
	}
	if inB {
		x.relax(i, j, 0, 1, x.gapB[j])
	}
	if inA && inB {
		x.single(i, j)
		if c := g.solo[x.codeA[i]<<6|x.codeB[j]]; c != 0 {
			x.listed(i, j, 1, 1, c)
		}
		if i+1 < len(x.a) && j+1 < len(x.b) && x.a[i] == x.b[j+1] && x.a[i+1] == x.b[j] && x.a[i] != x.a[i+1] {
			x.relax(i, j, 2, 2, swapped)
		}
	}
	switch {
	case inA && inB && (x.long[0][i] || x.long[1][j]):
		x.groups(g, i, j, &x.ga[i], &x.gb[j])
	case inA && !inB:
		x.groups(g, i, j, &x.ga[i], &noGroups)
	case inB && !inA:
		x.groups(g, i, j, &noGroups, &x.gb[j])
	}
}

var noGroups [5]uint16

// groups tries the exchanges that take more than one letter of a side, or none.
func (x *aligner) groups(g *groups, i, j int, ia, ib *[5]uint16) {
	for la := 0; la <= 4; la++ {
		if la > 0 && ia[la] == 0 {
			continue
		}
		for lb := 0; lb <= 4; lb++ {
			if lb > 0 && ib[lb] == 0 || la == lb && la <= 1 {
				continue
			}
			if c := uint32(*g.slot(ia[la], ib[lb])); c != 0 {
				x.listed(i, j, la, lb, c)
			}
		}
	}
}

// listed takes the class that holds in this place of those of an exchange.
func (x *aligner) listed(i, j, la, lb int, c uint32) {
	k := uint8(c >> anywhere)
	if at := uint8(c >> atStart); at != 0 && i+j == 0 {
		k = at
	}
	if at := uint8(c >> atEnd); at != 0 && i+la == len(x.a) && j+lb == len(x.b) {
		k = at
	}
	if k != 0 {
		x.relax(i, j, la, lb, k)
	}
}

// single aligns the letter a[i] with the letter b[j].
func (x *aligner) single(i, j int) {
	p, q := x.a[i], x.b[j]
	v, w := isVowel(p), isVowel(q)
	c := uint8(otherLetter)
	switch {
	case plainLetter(p) == plainLetter(q):
		c = sameLetter
		if v {
			c = sameVowel
		}
	case v && w:
		c = otherVowel
	case v != w:
		c = mixed
	case i+j == 0:
		c = otherFirst
	}
	x.relax(i, j, 1, 1, c)
}

func (x *aligner) relax(i, j, la, lb int, class uint8) {
	s := x.score[i][j] + price(class)
	if t := &x.score[i+la][j+lb]; s > *t {
		*t = s
		x.back[i+la][j+lb] = step{class, uint8(i), uint8(j), uint8(la), uint8(lb)}
	}
}

// steps appends the steps of the best alignment, last first.
func (x *aligner) steps(dst []step) []step {
	for i, j := len(x.a), len(x.b); i+j > 0; {
		s := x.back[i][j]
		dst = append(dst, s)
		i, j = int(s.a), int(s.b)
	}
	return dst
}

// gap is the class of a letter of w that the other word has not.
func gap(w []byte, i int) uint8 {
	c, last := w[i], i == len(w)-1
	before := i > 0 && isVowel(w[i-1])
	after := !last && isVowel(w[i+1])
	switch {
	case c == 'h' && i > 0 && !before:
		return silentH
	case c == 'h' && last:
		return finalH
	case c == 'h':
		return looseH
	case (c == 'y' || c == 'w') && (before || after):
		return glide
	case isVowel(c) && i > 0 && w[i-1] == c:
		return longVowel
	case isVowel(c) && before:
		return diphthong
	case isVowel(c) && last && c == 'e':
		return finalE
	case isVowel(c) && last:
		return finalVowel
	case isVowel(c) && i == 0:
		return firstVowel
	case isVowel(c) && after:
		return diphthong
	case isVowel(c):
		return innerVowel
	case i > 0 && w[i-1] == c:
		return doubled
	case last && c == 's':
		return finalS
	case c == 'r' && before && !after:
		return looseR
	case last && (c == 'n' || c == 'd' || c == 't'):
		return finalN
	case i == 0:
		return firstLetter
	}
	return innerLetter
}

// prices of the classes that have no list, in tens; what a rule explains costs
// rulePrice. Of two alignments of one price the one of more worth is taken.
var prices = [listed]int16{
	doubled: -10, longVowel: -10, silentH: -12, finalH: -12, looseH: -15, glide: -18, diphthong: -25,
	finalE: -12, finalVowel: -30, firstVowel: -30, innerVowel: -25, finalS: -30, finalN: -40, looseR: -30,
	firstLetter: -50, innerLetter: -45, otherVowel: -30, otherFirst: -60, otherLetter: -55, swapped: -50, mixed: -70,
}

const rulePrice = -11

func price(class uint8) int16 {
	p := int16(rulePrice)
	if class < listed {
		p = prices[class]
	}
	return p*10 + rules[class].worth/50
}
