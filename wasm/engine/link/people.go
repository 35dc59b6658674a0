package link

import (
	"sort"
	"strings"
	"unicode/utf8"

	"readout/wasm/engine/name"
	"readout/wasm/news"
)

// blockLimit bounds the pairs of one block; see blocks.
const blockLimit = 400

// joinPeople joins full names that are alike, then family names that stand alone.
func (c *clusters) joinPeople() {
	var full, bare []int
	for i, f := range c.forms {
		if f.kind != news.Person {
			continue
		}
		if f.words > 1 {
			full = append(full, i)
		} else {
			bare = append(bare, i)
		}
	}
	c.joinEqual(full)
	c.joinAlike(full)
	c.joinBare(full, bare)
}

// joinEqual joins forms with the very same full name, unless their countries
// differ: two countries are two namesakes. Where both hold one telling office
// ("president") a country was misread: no two heads of state bear one full name.
func (c *clusters) joinEqual(idx []int) {
	for lo := 0; lo < len(idx); {
		hi := lo + 1
		for hi < len(idx) && c.forms[idx[hi]].key == c.forms[idx[lo]].key {
			hi++
		}
		c.joinNamesakes(idx[lo:hi])
		lo = hi
	}
}

func (c *clusters) joinNamesakes(same []int) {
	var countries tally
	total := 0
	for _, i := range same {
		if f := c.forms[i]; f.country != "" {
			countries.add(f.country, len(f.actors))
			total += len(f.actors)
		}
	}
	main := countries.most()
	sure := countries.kinds() <= 1 || countries.of(main)*5 >= total*4
	why := []news.Reason{{Kind: "same name", Text: "the same full name"}}
	first := map[string]int{}
	office := map[string]int{}
	for _, i := range same {
		f := c.forms[i]
		k := f.country
		if k == "" && sure {
			k = main
		}
		if j, ok := first[k]; ok && (k != "" || sure) {
			c.join(join{a: i, b: j, score: 1000, reasons: why})
		} else {
			first[k] = i
		}
		for _, o := range f.offices {
			if generic[o] {
				continue
			}
			if j, ok := office[o]; ok {
				c.join(join{a: i, b: j, score: 990, reasons: why})
			} else {
				office[o] = i
			}
		}
	}
}

// joinAlike compares the full names of each block. In a large collection one name has
// many forms, with one office or another: what the names say of each other is asked once
// for all of them, and most often it is that they are not alike.
func (c *clusters) joinAlike(idx []int) {
	keys := func(i int) []string { return name.Keys(c.forms[i].name) }
	split := func(i int) string { return initial(c.forms[i].key) }
	namesakes := c.namesakes(idx)
	apart := map[uint64]bool{} // two names: they are not alike
	seen := map[uint64]bool{}  // two forms, compared already
	var pairs []pair
	compare := func(i, j int) {
		if c.root(i) == c.root(j) || seen[two(i, j)] {
			return
		}
		seen[two(i, j)] = true
		if p, ok := c.alike(i, j); ok {
			pairs = append(pairs, p)
		}
	}
	for _, b := range blocks(idx, keys, blockLimit, split) {
		list := runs(b, namesakes)
		for x, is := range list {
			for n, i := range is {
				for _, j := range is[n+1:] {
					compare(i, j)
				}
			}
			for _, js := range list[x+1:] {
				f, g := c.forms[is[0]], c.forms[js[0]]
				if f.key != g.key { // forms are in the order of their keys: f stands first in all of these
					k := two(namesakes[is[0]], namesakes[js[0]])
					no, known := apart[k]
					if !known {
						no = name.Compare(f.name, g.name).Verdict == name.Different
						apart[k] = no
					}
					if no {
						continue
					}
				}
				for _, i := range is {
					for _, j := range js {
						compare(min(i, j), max(i, j))
					}
				}
			}
		}
	}
	c.joinAll(pairs)
}

// two is a pair of indices as one number.
func two(i, j int) uint64 { return uint64(i)<<32 | uint64(j) }

// namesakes numbers the names that forms show; it is indexed by form.
func (c *clusters) namesakes(idx []int) []int {
	number := map[string]int{}
	out := make([]int, len(c.forms))
	for _, i := range idx {
		n, ok := number[c.forms[i].name]
		if !ok {
			n = len(number)
			number[c.forms[i].name] = n
		}
		out[i] = n
	}
	return out
}

// runs parts a block, which lies in the order of forms, where the name changes.
func runs(b []int, namesakes []int) (out [][]int) {
	for lo := 0; lo < len(b); {
		hi := lo + 1
		for hi < len(b) && namesakes[b[hi]] == namesakes[b[lo]] {
			hi++
		}
		out = append(out, b[lo:hi])
		lo = hi
	}
	return out
}

func initial(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// alike judges two full names in their contexts.
func (c *clusters) alike(i, j int) (pair, bool) {
	f, g := c.forms[i], c.forms[j]
	if clash(c.country(c.root(i)), c.country(c.root(j))) {
		return pair{}, false
	}
	m := name.Compare(f.name, g.name)
	ctx, why := context(f, g)
	switch {
	case m.Verdict == name.Same && (!m.Slip || ctx > 0): // a letter astray needs a second sign
	case m.Verdict == name.Unsure && ctx >= sameOffice:
	default:
		return pair{}, false
	}
	score := m.Score + (1000-m.Score)*ctx/1000
	return pair{i, j, score, append(append([]news.Reason{}, m.Reasons...), why...)}, true
}

// What shared context is worth, per mille of the doubt that the spelling leaves.
const (
	sameCountry = 250
	officeAlone = 350
	sameOffice  = 600 // and country
)

// context is what speaks for two forms beside their names.
func context(f, g *form) (int, []news.Reason) {
	country := f.country != "" && f.country == g.country
	for _, o := range f.offices {
		if !contains(g.offices, o) {
			continue
		}
		if country {
			return sameOffice, []news.Reason{{Kind: "same office", Text: "both are " + o + ", " + countryName(f.country)}}
		}
		if f.country == "" || g.country == "" {
			return officeAlone, []news.Reason{{Kind: "same office", Text: "both are " + o}}
		}
	}
	if country {
		return sameCountry, []news.Reason{{Kind: "same country", Text: "both of " + countryName(f.country)}}
	}
	return 0, nil
}

func contains(s []string, x string) bool {
	i := sort.SearchStrings(s, x)
	return i < len(s) && s[i] == x
}

// joinBare gives a family name that stands alone in its article to the one cluster
// that bears it and shares more than the name. Two that fit equally: neither.
func (c *clusters) joinBare(full, bare []int) {
	bearers := map[string][]int{} // folded word of a full name → forms
	for _, i := range full {
		for _, w := range strings.Fields(c.forms[i].key) {
			bearers[w] = append(bearers[w], i)
		}
	}
	byKey := map[string][]int{}
	for _, i := range full {
		for _, k := range name.Keys(c.forms[i].name) {
			byKey[k] = append(byKey[k], i)
		}
	}
	var joins []pair
	for _, b := range bare {
		if p, ok := c.bestBearer(b, bearers, byKey); ok {
			joins = append(joins, p)
		}
	}
	for _, p := range joins {
		c.join(join{a: p.a, b: p.b, score: p.score, reasons: p.reasons})
	}
}

func (c *clusters) bestBearer(b int, bearers, byKey map[string][]int) (pair, bool) {
	f := c.forms[b]
	if len(f.offices) == 0 && f.country == "" {
		return pair{}, false
	}
	cands := bearers[f.key]
	if len(cands) == 0 {
		for _, k := range name.Keys(f.name) {
			cands = append(cands, byKey[k]...)
		}
	}
	best, second := pair{score: -1}, -1
	done := map[int]int{} // root → score
	for _, i := range cands {
		g := c.forms[i]
		ctx, why := context(f, g)
		if ctx < officeAlone {
			continue
		}
		m := name.Compare(f.name, g.name)
		if m.Verdict == name.Different {
			continue
		}
		score := m.Score + (1000-m.Score)*ctx/1000
		if r := c.root(i); score > done[r] {
			done[r] = score
			if score > best.score {
				if best.score >= 0 && c.root(best.b) != r {
					second = best.score
				}
				best = pair{b, i, score, append(append([]news.Reason{}, m.Reasons...), why...)}
			} else if c.root(best.b) != r && score > second {
				second = score
			}
		}
	}
	return best, best.score >= 0 && best.score-second >= 100
}
