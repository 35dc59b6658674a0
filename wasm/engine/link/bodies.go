package link

import (
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/name"
	"readout/wasm/news"
)

// joinBodies joins organisations: the very same name always, another wording where
// package name is sure.
func (c *clusters) joinBodies() {
	var idx []int
	for i, f := range c.forms {
		if f.kind == news.Organisation {
			idx = append(idx, i)
		}
	}
	c.joinSameKey(idx)
	split := func(i int) string { return initial(c.forms[i].key) }
	var pairs []pair
	var bs name.Bodies
	read := make([]*name.Body, len(c.forms))
	body := func(i int) *name.Body {
		if read[i] == nil {
			read[i] = bs.Read(c.forms[i].name)
		}
		return read[i]
	}
	seen := map[uint64]bool{}
	compare := func(i, j int) {
		k := two(i, j)
		if c.root(i) == c.root(j) || seen[k] {
			return
		}
		seen[k] = true
		if m, same := bs.Same(body(i), body(j)); same {
			pairs = append(pairs, pair{i, j, m.Score, m.Reasons})
		}
	}
	words := func(i int) []string { return bodyKeys(c.forms[i].key, '=') }
	for _, b := range blocks(idx, words, blockLimit, split) {
		for x, i := range b {
			for _, j := range b[x+1:] {
				compare(i, j)
			}
		}
	}
	initials := func(i int) []string { return bodyKeys(c.forms[i].key, '#') }
	for _, b := range blocks(idx, initials, blockLimit, split) {
		for x, i := range b {
			for _, j := range b[x+1:] {
				if (c.forms[i].words == 1) != (c.forms[j].words == 1) { // an acronym and what it may stand for
					compare(i, j)
				}
			}
		}
	}
	c.joinAll(pairs)
}

func (c *clusters) joinSameKey(idx []int) {
	for n := 1; n < len(idx); n++ {
		if i, j := idx[n-1], idx[n]; c.forms[i].key == c.forms[j].key {
			c.join(join{a: i, b: j, score: 1000, reasons: []news.Reason{{Kind: "same name", Text: "the same name"}}})
		}
	}
}

// bodyKeys are the initials of a body's name and its two rarest-looking (longest)
// words: what another wording of it shares with it. kind '=' asks for the words,
// '#' for the initials, which only an acronym and its full name need to share.
func bodyKeys(key string, kind byte) []string {
	ws := strings.Fields(key)
	var initials []byte
	long, next := "", ""
	for _, w := range ws {
		switch w {
		case "of", "the", "and", "for", "in", "&":
			continue
		}
		initials = append(initials, w[0])
		if len(w) > len(long) {
			long, next = w, long
		} else if len(w) > len(next) {
			next = w
		}
	}
	switch {
	case kind == '=' && next != "":
		return []string{long, next}
	case kind == '=':
		return []string{long}
	case len(initials) > 1:
		return []string{string(initials)}
	case len(ws) == 1 && len(key) <= 6:
		return []string{key}
	}
	return nil
}

// joinPlaces joins places of one name, other names of one country, and spellings
// of a city that differ only by romanisation.
func (c *clusters) joinPlaces() {
	var idx []int
	byCountry := map[string]int{}
	byCapital := map[string]int{}
	for i, f := range c.forms {
		if f.kind == news.Place {
			idx = append(idx, i)
		}
	}
	c.joinSameKey(idx)
	for _, i := range idx {
		key := c.forms[i].key
		if lexicon.IsPart(key) {
			continue
		}
		if iso := lexicon.Country(key); iso != "" {
			c.joinFirst(byCountry, iso, i, "another name of the same country")
		} else if iso := lexicon.Capital(key); iso != "" {
			c.joinFirst(byCapital, iso+initial(key), i, "another spelling of the same capital")
		}
	}
}

func (c *clusters) joinFirst(first map[string]int, k string, i int, why string) {
	if j, ok := first[k]; ok {
		c.join(join{a: i, b: j, score: 990, reasons: []news.Reason{{Kind: "gazetteer", Text: why}}})
	} else {
		first[k] = i
	}
}
