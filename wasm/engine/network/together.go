package network

import (
	"sort"
	"strings"

	"readout/wasm/news"
)

// Two people are named together where their names stand in one sentence, or in two
// sentences with nothing between them: no furniture, and not a caption on one side
// only. The simpler window, a paragraph or an article, joins everybody whom a long
// report happens to name. Descriptions ("the minister") do not count: only names are
// there to be seen.

// maxNamed is how many people of one sentence are paired; a longer list of names
// (those who signed, those present) joins nobody.
const maxNamed = 12

// manySentences is the size of a collection, in sentences, from which on pairs that
// are named together just once are left out: they are most of all pairs, and say
// nothing there.
const manySentences = 100_000

// A tally is what is known of a pair on the way.
type tally struct {
	pair
	weight   int32
	evidence []at
}

// at is a stretch of an article, with the article as an index.
type at struct {
	article int32
	news.Span
}

type counter struct {
	ed        *news.Edition
	index     map[pair]int32
	tallies   []tally
	naming    []int32 // entity → sentences that name it
	sentences int
	corrected map[[2]int]*news.Meeting // contact, by article and index → a meeting the reader corrected
}

func together(ed *news.Edition) []news.Edge {
	c := &counter{ed: ed, index: map[pair]int32{}, naming: make([]int32, len(ed.Entities)), corrected: corrected(ed)}
	for n := range ed.Readings {
		c.article(n)
	}
	out := make([]news.Edge, 0, len(c.tallies))
	for i := range c.tallies {
		t := &c.tallies[i]
		if t.weight == 1 && c.sentences > manySentences {
			continue
		}
		e := news.Edge{A: t.a(), B: t.b(), Kind: news.NamedTogether, Weight: int(t.weight),
			Significance: significance(int(t.weight), int(c.naming[t.a()]), int(c.naming[t.b()]), c.sentences)}
		for _, a := range t.evidence {
			e.Evidence = append(e.Evidence, news.Ref{Article: ed.Readings[a.article].Article.ID, Span: a.Span})
		}
		out = append(out, e)
	}
	return out
}

// article counts the pairs of one article.
func (c *counter) article(n int) {
	r := &c.ed.Readings[n]
	told := c.told(n)
	var before, spare []int // of the sentence before, and room for the next
	m := 0
	for s, sent := range r.Sentences {
		c.sentences++
		var here []int
		here, m = c.named(n, m, sent, spare[:0])
		for _, e := range here {
			c.naming[e]++
		}
		if len(here) > maxNamed {
			before, spare = before[:0], here
			continue
		}
		c.within(n, s, here, told)
		if s > 0 && len(before) > 0 && len(here) > 0 && follows(r, r.Sentences[s-1], sent) {
			c.across(n, s, before, here, told)
		}
		before, spare = here, before
	}
}

// named appends who is named in a sentence, in order and once each; m is the mention that
// the sentence begins at, next the one behind it.
func (c *counter) named(n, m int, sent news.Span, here []int) (who []int, next int) {
	r := &c.ed.Readings[n]
	for ; m < len(r.Mentions) && r.Mentions[m].Start < sent.End; m++ {
		if r.Mentions[m].Kind != news.Person || r.Mentions[m].Start < sent.Start {
			continue
		}
		if e := c.ed.EntityIndex(n, r.Mentions[m].Actor); e >= 0 {
			here = append(here, e)
		}
	}
	return news.SortedOnce(here), m
}

// within counts the pairs of sentence s.
func (c *counter) within(n, s int, here []int, told telling) {
	for x, a := range here {
		for _, b := range here[x+1:] {
			if !told.tells(s, a, b) {
				c.count(n, a, b, c.ed.Readings[n].Sentences[s])
			}
		}
	}
}

// across counts the pairs of sentence s and the one before it.
func (c *counter) across(n, s int, before, here []int, told telling) {
	sents := c.ed.Readings[n].Sentences
	both := news.Span{Start: sents[s-1].Start, End: sents[s].End}
	for _, a := range before {
		if has(here, a) {
			continue
		}
		for _, b := range here {
			if !has(before, b) && !told.tells(s-1, a, b) && !told.tells(s, a, b) {
				c.count(n, a, b, both)
			}
		}
	}
}

func has(sorted []int, e int) bool {
	for _, x := range sorted {
		if x == e {
			return true
		}
	}
	return false
}

func (c *counter) count(n, a, b int, sp news.Span) {
	p := pairOf(a, b)
	i, ok := c.index[p]
	if !ok {
		i = int32(len(c.tallies))
		c.index[p] = i
		c.tallies = append(c.tallies, tally{pair: p})
	}
	t := &c.tallies[i]
	t.weight++
	if len(t.evidence) < maxEvidence {
		t.evidence = append(t.evidence, at{int32(n), sp})
	}
}

// follows reports whether nothing but white space stands between two sentences and
// both are captions or neither is.
func follows(r *news.Reading, a, b news.Span) bool {
	between := news.Span{Start: a.End, End: b.Start}
	if between.Start > between.End || strings.TrimSpace(between.In(r.Article.Text)) != "" {
		return false
	}
	return caption(r, a) == caption(r, b)
}

func caption(r *news.Reading, s news.Span) bool {
	i := sort.Search(len(r.Captions), func(i int) bool { return r.Captions[i].End > s.Start })
	return i < len(r.Captions) && r.Captions[i].Start < s.End
}

// telling is, for each sentence of one article that tells of held meetings, who
// takes part in each of them.
type telling map[int][][]int

func (c *counter) told(n int) telling {
	r := &c.ed.Readings[n]
	out := telling{}
	for i := range r.Contacts {
		ct := &r.Contacts[i]
		m := c.corrected[[2]int{n, i}]
		if m == nil && (ct.Status != news.Held || ct.Kind != news.MeetingContact && ct.Kind != news.Talks) || m != nil && !m.Met() {
			continue
		}
		who := parties(c.ed, n, ct)
		if m != nil {
			who = without(who, m.Removed)
		}
		for _, ev := range ct.Evidence {
			s := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > ev.Start })
			for ; s < len(r.Sentences) && r.Sentences[s].Start < ev.End; s++ {
				out[s] = append(out[s], who)
			}
		}
	}
	return out
}

// tells reports whether sentence s tells of a meeting of a and b.
func (t telling) tells(s, a, b int) bool {
	for _, who := range t[s] {
		if has(who, a) && has(who, b) {
			return true
		}
	}
	return false
}
