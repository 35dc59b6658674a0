// Package plantedtest makes collections in which it is known which articles copy which and
// which quotes are one statement in other words, to measure what package event finds.
// It is used by tests and measurements only and ships in no program of the browser.
//
// The texts are put together from the tables in words.go by a counter and a mixing
// function, so that the same size gives the same collection everywhere. They are no
// news; what they share with news is what makes copies hard to find: the same small
// words everywhere, the same remark quoted by several outlets in sentences of their
// own, an outlet's own phrases at the end of all its articles, copies that are cut, led
// in by a line of the editors' own and touched up word by word.
package plantedtest

import (
	"fmt"
	"strings"

	"readout/wasm/news"
)

// A Collection is made articles and what is true of them. Pairs are indices of
// articles, the lesser first.
type Collection struct {
	Articles []news.Article
	Copies   [][2]int // the second carries the text of the first, or most of it
	Quotes   [][2]int // both quote one statement, in other words
	Same     [][2]int // both quote one statement in the same words, without copying: no copies
}

// Make makes n articles: one in ten carries another's text, one in twenty quotes
// another's speaker in other words, one in twenty in the same.
func Make(n int) *Collection {
	c := &Collection{}
	var stories []story
	for i := range n {
		r := random(i)
		at := 0
		if len(stories) > 0 {
			at = r.n(len(stories))
		}
		switch {
		case i%10 == 9 && len(stories) > 0:
			s := stories[at]
			c.Copies = append(c.Copies, [2]int{s.article, i})
			c.add(i, r.outlet(s.outlet), s.day, carried(&s, &r))
			continue
		case i%20 == 4 && len(stories) > 0 && !stories[at].quoted:
			s := tell(&r, i)
			of := &stories[at]
			of.quoted = true
			s.speaker, s.quote = of.speaker, of.quote.reworded(&r)
			c.Quotes = append(c.Quotes, [2]int{of.article, i})
			c.add(i, r.outlet(of.outlet), of.day, s.text())
			continue
		case i%20 == 14 && len(stories) > 0 && !stories[at].quoted:
			s := tell(&r, i)
			of := &stories[at]
			of.quoted = true
			s.speaker, s.quote = of.speaker, of.quote
			c.Same = append(c.Same, [2]int{of.article, i})
			c.add(i, r.outlet(of.outlet), of.day, s.text())
			continue
		}
		s := tell(&r, i)
		s.outlet, s.day = r.n(len(outlets)), fmt.Sprintf("%d-%02d-%02d", 2010+r.n(10), 1+r.n(12), 1+r.n(28))
		stories = append(stories, s)
		c.add(i, s.outlet, s.day, s.text())
	}
	return c
}

func (c *Collection) add(i, outlet int, day, text string) {
	text += "\n" + outlets[outlet] + " " + farewell[outlet%len(farewell)]
	c.Articles = append(c.Articles, news.Article{ID: fmt.Sprintf("planted-%d", i), Outlet: outlets[outlet], Published: news.Day(day), Text: text})
}

// A story is one article in the making.
type story struct {
	article, outlet int
	day, speaker    string
	before, after   []string // sentences around the quote
	quote           remark
	quoted          bool // another article quotes it
}

func tell(r *mixer, i int) story {
	s := story{article: i, speaker: r.of(givens) + " " + family(r), quote: say(r)}
	for range 2 + r.n(3) {
		s.before = append(s.before, sentence(r))
	}
	for range 2 + r.n(4) {
		s.after = append(s.after, sentence(r))
	}
	return s
}

func (s *story) text() string {
	lines := append([]string{}, s.before...)
	lines = append(lines, "“"+s.quote.String()+",” "+s.speaker+", the "+offices[len(s.speaker)%len(offices)]+", said.")
	return strings.Join(append(lines, s.after...), "\n")
}

// carried is a story as another outlet prints it.
func carried(s *story, r *mixer) string {
	var lines []string
	if r.n(2) == 0 {
		lines = append(lines, sentence(r)) // of its own
	}
	for _, l := range s.before {
		lines = append(lines, touched(l, r))
	}
	lines = append(lines, "“"+s.quote.String()+",” "+s.speaker+" said.")
	for k, l := range s.after {
		if k == 0 || r.n(3) > 0 { // cut
			lines = append(lines, touched(l, r))
		}
	}
	return strings.Join(lines, "\n")
}

// touched is a sentence after an editor: none, one or two words are others.
func touched(l string, r *mixer) string {
	words := strings.Split(l, " ")
	for range r.n(3) {
		words[1+r.n(len(words)-2)] = r.of(adjectives)
	}
	return strings.Join(words, " ")
}

func sentence(r *mixer) string {
	var b strings.Builder
	b.WriteString("The " + r.of(adjectives) + " " + r.of(nouns) + " " + r.of(verbs) + " the " + r.of(adjectives) + " " + r.of(nouns))
	for range 2 + r.n(2) {
		b.WriteString(" " + r.of(joints) + " " + r.of(adjectives) + " " + r.of(nouns) + " " + r.of(joints) + " the " + r.of(nouns))
	}
	return b.String() + "."
}

// A remark is a statement in parts, each with the number of its wording.
type remark struct{ parts []part }

type part struct {
	forms []string // wordings of one thing; the last part of a form may be shared
	form  int
	what  string // what it is about: the same in every wording
}

func say(r *mixer) remark {
	var q remark
	for _, forms := range [][][]string{openings, middles, endings} {
		q.parts = append(q.parts, part{forms: forms[r.n(len(forms))], what: r.of(nouns) + " and " + r.of(nouns) + " of the " + r.of(nouns)})
	}
	return q
}

func (q remark) String() string {
	var out []string
	for _, p := range q.parts {
		out = append(out, p.forms[p.form]+" "+p.what)
	}
	return strings.Join(out, " ")
}

// reworded is the remark as another translator has it.
func (q remark) reworded(r *mixer) remark {
	out := remark{append([]part{}, q.parts...)}
	for i := range out.parts {
		out.parts[i].form = (out.parts[i].form + 1 + r.n(len(out.parts[i].forms)-1)) % len(out.parts[i].forms)
	}
	return out
}

// A mixer is a row of numbers that look like chance and are the same in every run
// (SplitMix64).
type mixer uint64

// random is a row of its own for each i.
func random(i int) mixer {
	z := (uint64(i) + 1) * 0xd1342543de82ef95
	z = (z ^ z>>32) * 0xaef17502108ef2d9
	return mixer(z ^ z>>29)
}

func (r *mixer) n(below int) int {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(below))
}

func (r *mixer) of(list []string) string { return list[r.n(len(list))] }

// outlet is an outlet other than this one.
func (r *mixer) outlet(but int) int { return (but + 1 + r.n(len(outlets)-1)) % len(outlets) }

func family(r *mixer) string {
	s := r.of(syllables) + r.of(syllables) + r.of(tails)
	return strings.ToUpper(s[:1]) + s[1:]
}

// A Score is how much of what is true was found, and how much of what was found is true.
type Score struct{ Found, Right, True int }

// Precision and Recall are per mille; 1000 where there is nothing to find.
func (s Score) Precision() int { return share(s.Right, s.Found) }

// Recall is the share of what is true that was found, per mille.
func (s Score) Recall() int { return share(s.Right, s.True) }

func share(a, b int) int {
	if b == 0 {
		return 1000
	}
	return 1000 * a / b
}

// Judge compares an edition of the collection with what is true: the pairs of articles
// that share a passage, and those whose quotes are one statement in several wordings.
func (c *Collection) Judge(ed *news.Edition) (copies, quotes Score) {
	found := map[[2]int]bool{}
	for i := range ed.Passages {
		places := ed.Passages[i].Places
		for x := range places {
			for y := range x {
				found[[2]int{places[y].Article, places[x].Article}] = true
			}
		}
	}
	// Two copies of one text share it, too.
	source := map[int]int{}
	for _, p := range c.Copies {
		source[p[1]] = p[0]
	}
	root := func(i int) int {
		if s, ok := source[i]; ok {
			return s
		}
		return i
	}
	copies.True = len(c.Copies)
	right := map[[2]int]bool{}
	for _, p := range c.Copies {
		right[p] = true
		if found[p] {
			copies.Right++
		}
	}
	for p := range found {
		switch {
		case right[p]:
			copies.Found++
		case root(p[0]) != root(p[1]):
			copies.Found++ // wrong
		}
	}
	return copies, c.judgeQuotes(ed, root)
}

func (c *Collection) judgeQuotes(ed *news.Edition, root func(int) int) (s Score) {
	want := map[[2]int]bool{}
	for _, p := range append(append([][2]int{}, c.Quotes...), c.Same...) {
		want[[2]int{root(p[0]), root(p[1])}] = true
	}
	s.True = len(want)
	got := map[[2]int]bool{}
	for _, g := range ed.Quotes {
		for x := range g.Quotes {
			for y := range x {
				a, b := root(g.Quotes[y].Article), root(g.Quotes[x].Article)
				if a > b {
					a, b = b, a
				}
				if p := [2]int{a, b}; a != b && !got[p] {
					got[p] = true
					s.Found++
					if want[p] {
						s.Right++
					}
				}
			}
		}
	}
	return s
}
