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
	keys := func(i int) []string { return bodyKeys(c.forms[i].key) }
	split := func(i int) string { return initial(c.forms[i].key) }
	var pairs []pair
	for _, b := range blocks(idx, keys, blockLimit, split) {
		for x, i := range b {
			for _, j := range b[x+1:] {
				if c.root(i) == c.root(j) {
					continue
				}
				if m := name.CompareOrganisations(c.forms[i].name, c.forms[j].name); m.Verdict == name.Same {
					pairs = append(pairs, pair{i, j, m.Score, m.Reasons})
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
// words: what another wording of it shares with it.
func bodyKeys(key string) []string {
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
	out := []string{"=" + long}
	if next != "" {
		out = append(out, "="+next)
	}
	if len(initials) > 1 {
		out = append(out, "#"+string(initials))
	} else if len(ws) == 1 && len(key) <= 6 {
		out = append(out, "#"+key)
	}
	return out
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
