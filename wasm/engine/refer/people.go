package refer

import (
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Full names make the actors; a surname alone goes to the bearer named nearest
// before it whom nothing contradicts. Joining equal last words, the simpler rule,
// makes one person of Mohammad Reza Ashtiani and a brother, and never finds that
// "Wei" is Wei Fenghe, whose family name stands first.

// A bearer is an actor while people are told apart.
type bearer struct {
	words   []string // folded words of the fullest form
	actor   int
	gender  news.Gender
	country string
	offices []string
	mononym bool
	last    int // the last mention given to it; -1 before the first
	full    int // the first mention that named it in full; -1: never
	bare    int // how many mentions by one word it has been given
}

func (r *reader) people() {
	c := census{index: map[string][]int{}, words: make([][]string, len(r.ms)), owner: make([]int, len(r.ms))}
	for i := range r.ms {
		c.owner[i] = -1
		if r.ms[i].Kind != news.Person {
			continue
		}
		if c.words[i] = r.nameWords(i); len(c.words[i]) > 1 {
			r.fullName(&c, i)
		}
	}
	for i := range r.ms {
		if r.ms[i].Kind != news.Person {
			continue
		}
		if c.owner[i] < 0 {
			r.bareName(&c, i)
		}
		c.bearers[c.owner[i]].last = i
	}
	r.make(c.bearers, c.owner, c.words)
}

// A census is the people of an article while they are told apart.
type census struct {
	bearers []bearer
	index   map[string][]int // folded word → bearers that have it, in order
	words   [][]string       // of each mention
	owner   []int            // bearer of each mention; -1
}

// fullName gives mention i, a full name, to its bearer.
func (r *reader) fullName(c *census, i int) {
	b := r.sameFull(c, c.words[i], i)
	if b < 0 {
		b = len(c.bearers)
		c.bearers = append(c.bearers, bearer{full: i, last: -1})
	}
	if len(c.words[i]) > len(c.bearers[b].words) {
		c.bearers[b].words = c.words[i]
		for _, w := range c.words[i] {
			if l := c.index[w]; len(l) == 0 || l[len(l)-1] != b {
				c.index[w] = append(l, b)
			}
		}
	}
	c.owner[i] = b
	r.learn(&c.bearers[b], i)
}

// bareName gives mention i, a name of one word, to its bearer.
func (r *reader) bareName(c *census, i int) {
	b := r.bareOwner(c, c.words[i], i)
	if b < 0 {
		b = len(c.bearers)
		c.bearers = append(c.bearers, bearer{words: c.words[i], full: -1})
		if len(c.words[i]) > 0 {
			c.index[c.words[i][0]] = append(c.index[c.words[i][0]], b)
		}
	}
	c.owner[i] = b
	c.bearers[b].bare++
	r.learn(&c.bearers[b], i)
}

// namesakes is how many bearers of one word are looked at: on a page with a
// thousand Kims the last ones count.
const namesakes = 64

// having lists the bearers that have a word, the latest if there are very many.
func (c *census) having(w string) []int {
	l := c.index[w]
	return l[max(0, len(l)-namesakes):]
}

// nameWords are the folded words of a name, without hyphens, articles ("al-") and
// what follows a name ("Jr").
func (r *reader) nameWords(i int) []string {
	var out []string
	for k := r.at[i].first; k < r.at[i].last; k++ {
		w := r.d.Fold(k)
		switch {
		case r.d.Tokens[k].Class == text.Clitic || r.d.Tokens[k].Class == text.Punct || r.d.Tokens[k].Class == text.Quote:
			continue
		case w == "al" || w == "el" || w == "jr." || w == "sr." || w == "jr" || w == "sr":
			if len(out)+r.at[i].last-k > 1 {
				continue
			}
		}
		out = append(out, strings.TrimSuffix(w, "."))
	}
	return out
}

// learn notes what a mention says of its bearer.
func (r *reader) learn(b *bearer, i int) {
	s := &r.said[i]
	if b.gender == "" {
		b.gender = s.gender
	}
	if b.country == "" {
		b.country = s.country
	}
	b.mononym = b.mononym || s.mononym
	for _, o := range s.roles {
		if !o.Rank {
			b.offices = append(b.offices, o.Office)
		}
	}
}

// sameFull is the bearer that a full name names, or -1.
func (r *reader) sameFull(c *census, w []string, i int) int {
	bs := c.bearers
	for _, b := range c.having(w[len(w)-1]) {
		if bs[b].full >= 0 && oneName(bs[b].words, w) && r.agrees(&bs[b], i) {
			return b
		}
	}
	for _, b := range c.having(w[0]) {
		if bs[b].full >= 0 && lexicon.FamilyFirst(w[0]) && oneName(bs[b].words, w) && r.agrees(&bs[b], i) {
			return b
		}
	}
	return -1
}

// oneName reports whether two full names are one name, with more or fewer parts:
// the same words, or one leaves out middle names or shortens a given name to its
// initial.
func oneName(a, b []string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	// the outer words must agree, the inner ones of the shorter stand in the longer
	if !alikeWord(a[0], b[0]) || a[len(a)-1] != b[len(b)-1] {
		return suffixOf(a, b)
	}
	k := 0
	for _, w := range b {
		for k < len(a) && !alikeWord(a[k], w) {
			k++
		}
		if k == len(a) {
			return false
		}
		k++
	}
	return true
}

// suffixOf reports whether b is the end of a: "Lopez Obrador" of "Andres Manuel
// Lopez Obrador", or stands whole inside it, "Diaz Canel" in "Miguel Diaz-Canel
// Bermudez".
func suffixOf(a, b []string) bool {
	for s := 1; s+len(b) <= len(a); s++ {
		same := true
		for k := range b {
			if a[s+k] != b[k] {
				same = false
				break
			}
		}
		if same {
			return true
		}
	}
	return false
}

// alikeWord reports whether two words of a name are one, or one is the initial of the other.
func alikeWord(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// agrees reports that neither gender nor country forbids mention i to be of b.
func (r *reader) agrees(b *bearer, i int) bool {
	s := &r.said[i]
	return (s.gender == "" || b.gender == "" || s.gender == b.gender) &&
		(s.country == "" || b.country == "" || s.country == b.country)
}

// bareOwner finds whom a name of one word names: of the bearers by family name that were
// named before, the one who has been called so, else the one of the last two sentences;
// else the only one named after. Where gender, country or office do not decide between
// several, nobody.
func (r *reader) bareOwner(cs *census, w []string, i int) int {
	if len(w) == 0 {
		return -1
	}
	bs := cs.bearers
	best, score, ties := -1, -1<<30, 0
	fulls := 0
	var rivals []int // of the best score, all named before
	for _, b := range cs.having(w[0]) {
		c := &bs[b]
		p := position(c, w[0])
		if p == 0 || !r.agrees(c, i) || p == 1 && r.said[i].gender != "" && !c.mononym && !(r.said[i].knight && c.words[0] == w[0]) {
			continue
		}
		s := 100*p + 40*r.officeFit(c, i)
		if c.full >= 0 {
			fulls++
		}
		if c.named(i) {
			s += 20
		} else if c.full < 0 {
			s += 10
		}
		switch {
		case s > score:
			best, score, ties, rivals = b, s, 0, append(rivals[:0], b)
		case s < score:
		case c.named(i):
			rivals = append(rivals, b)
		default:
			ties++
		}
	}
	if ties > 0 {
		return -1
	}
	if len(rivals) > 1 {
		best = r.meant(bs, rivals, i)
	}
	if best >= 0 && fulls > 1 && r.said[i].gender != "" && bs[best].gender == "" && r.officeFit(&bs[best], i) <= 0 {
		return -1 // "Mrs Clinton" with two Clintons of whom nothing is known
	}
	return best
}

// meant is the one of several bearers, all named before mention i, whom its bare family
// name names; -1: nobody can tell.
func (r *reader) meant(bs []bearer, rivals []int, i int) int {
	called, near, nears := -1, -1, 0
	callers := 0
	for _, b := range rivals {
		if bs[b].bare > 0 {
			called, callers = b, callers+1
		}
		if r.d.Tokens[r.at[i].first].Sent-r.d.Tokens[r.at[latest(&bs[b])].first].Sent <= 1 {
			near, nears = b, nears+1
		}
	}
	switch {
	case nears == 1:
		return near
	case callers == 1:
		return called
	}
	return -1
}

// named reports whether the bearer is named before mention i.
func (b *bearer) named(i int) bool { return b.last >= 0 && b.last < i || b.full >= 0 && b.full < i }

func latest(b *bearer) int { return max(b.last, b.full) }

// position is how well one word names a bearer: 3 as the family name, 1 as a given
// name, 0 not at all.
func position(b *bearer, w string) int {
	n := len(b.words)
	if n == 1 {
		if b.words[0] == w {
			return 3
		}
		return 0
	}
	switch {
	case b.mononym && b.words[0] == w:
		return 3
	case lexicon.FamilyFirst(b.words[0]) && n <= 3 && !(lexicon.Given(b.words[0]) && lexicon.Family(b.words[n-1]) && !lexicon.FamilyFirst(b.words[n-1])):
		if b.words[0] == w {
			return 3
		}
		if b.words[n-1] == w {
			return 2 // Kim Jong, or a western order
		}
	case b.words[n-1] == w:
		return 3
	}
	for _, x := range b.words {
		if x == w {
			return 1
		}
	}
	return 0
}

// officeFit is 1 where the title before mention i is an office of b, -1 where both
// have offices and none in common, else 0.
func (r *reader) officeFit(b *bearer, i int) int {
	has := false
	for _, o := range r.said[i].roles {
		if o.Rank {
			continue
		}
		has = true
		for _, x := range b.offices {
			if x == o.Office || strings.HasPrefix(x, o.Office+" of ") {
				return 1
			}
		}
	}
	if has && len(b.offices) > 0 {
		return -1
	}
	return 0
}

// make turns bearers into actors, in the order of their first mentions.
func (r *reader) make(bs []bearer, owner []int, words [][]string) {
	for b := range bs {
		bs[b].actor = -1
	}
	for i := range r.ms {
		b := owner[i]
		if b < 0 {
			continue
		}
		if bs[b].actor < 0 {
			bs[b].actor = len(r.actors)
			r.actors = append(r.actors, news.Actor{Kind: news.Person})
			r.known = append(r.known, known{words: bs[b].words})
		}
		a := bs[b].actor
		r.ms[i].Actor = a
		act := &r.actors[a]
		act.Mentions = append(act.Mentions, i)
		if s := r.ms[i].In(r.d.Text); len(words[i]) > len(strings.Fields(act.Name)) || act.Name == "" {
			act.Name = s
		}
	}
}
