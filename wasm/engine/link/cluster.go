package link

import (
	"sort"

	"readout/wasm/engine/name"
	"readout/wasm/news"
)

// clusters is a union-find over forms that remembers why two were joined.
type clusters struct {
	forms   []*form
	parent  []int
	members [][]int // of roots, sorted
	lands   []land  // of roots, as last reckoned
	joins   []join
	sides   map[int]map[int]side // root → parting → which side of it
}

// A join is one decision: form a was joined to form b for these reasons.
type join struct {
	a, b    int
	score   int
	reasons []news.Reason
	suspect bool
	reader  bool // the reader says so
	refs    []news.Ref
}

func newClusters(forms []*form) *clusters {
	c := &clusters{forms: forms, parent: make([]int, len(forms)), members: make([][]int, len(forms)), lands: make([]land, len(forms))}
	for i := range forms {
		c.parent[i] = i
		c.members[i] = []int{i}
	}
	return c
}

func (c *clusters) root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

func (c *clusters) join(j join) {
	a, b := c.root(j.a), c.root(j.b)
	if a == b || c.sides != nil && !c.mayJoin(a, b) {
		return
	}
	if b < a {
		a, b = b, a
	}
	c.parent[b] = a
	c.members[a] = merge(c.members[a], c.members[b])
	c.members[b] = nil
	c.joins = append(c.joins, j)
}

// merge is a with all of b, both sorted, as what comes of them is.
func merge(a, b []int) []int {
	x, y := len(a)-1, len(b)-1
	a = append(a, b...)
	for at := len(a) - 1; y >= 0; at-- {
		if x >= 0 && a[x] > b[y] {
			a[at], x = a[x], x-1
		} else {
			a[at], y = b[y], y-1
		}
	}
	return a
}

// A pair is a candidate: two forms and what speaks for them.
type pair struct {
	a, b    int
	score   int
	reasons []news.Reason
}

// joinAll joins the pairs, the surest first, where the clusters do not contradict.
func (c *clusters) joinAll(pairs []pair) {
	sort.Slice(pairs, func(i, j int) bool {
		x, y := pairs[i], pairs[j]
		if x.score != y.score {
			return x.score > y.score
		}
		if x.a != y.a {
			return x.a < y.a
		}
		return x.b < y.b
	})
	for _, p := range pairs {
		if c.compatible(c.root(p.a), c.root(p.b)) {
			c.join(join{a: p.a, b: p.b, score: p.score, reasons: p.reasons})
		}
	}
}

// compatible reports whether no member of one cluster contradicts one of the
// other. Large clusters are many spellings of few names; the first of each name
// are asked, at most 12 a side.
func (c *clusters) compatible(a, b int) bool {
	if a == b {
		return true
	}
	if c.sides != nil && c.parted(a, b) {
		return false
	}
	if clash(c.country(a), c.country(b)) {
		return false
	}
	xs, ys := c.faces(a), c.faces(b)
	for _, x := range xs {
		for _, y := range ys {
			if f, g := c.forms[x], c.forms[y]; f.key != g.key && f.kind == news.Person && name.Compare(f.name, g.name).Verdict == name.Different {
				return false
			}
		}
	}
	return true
}

// A land is the country of a cluster while it has so many members.
type land struct {
	members int
	country string
}

// country is the country most articles give the people of a cluster; "" where none
// is given or no country has two thirds. It is asked for each of many pairs, and
// changes only as the cluster grows.
func (c *clusters) country(r int) string {
	if l := &c.lands[r]; l.members != len(c.members[r]) {
		*l = land{len(c.members[r]), c.commonCountry(r)}
	}
	return c.lands[r].country
}

func (c *clusters) commonCountry(r int) string {
	var by tally
	total := 0
	for _, m := range c.members[r] {
		if f := c.forms[m]; f.country != "" {
			by.add(f.country, len(f.actors))
			total += len(f.actors)
		}
	}
	if best := by.most(); 3*by.of(best) >= 2*total {
		return best
	}
	return ""
}

func clash(a, b string) bool { return a != "" && b != "" && a != b }

func (c *clusters) faces(r int) []int {
	seen := map[string]bool{}
	var out []int
	for _, m := range c.members[r] {
		if k := c.forms[m].key; !seen[k] {
			seen[k] = true
			if out = append(out, m); len(out) == 12 {
				break
			}
		}
	}
	return out
}

// blocks groups form indices by key, in key order. A key shared by more than
// limit forms says too little to compare all its pairs: its block is cut by split.
func blocks(idx []int, keys func(int) []string, limit int, split func(int) string) [][]int {
	by := map[string][]int{}
	var ks []string
	put := func(k string, i int) {
		b := by[k]
		if b == nil {
			ks = append(ks, k)
		}
		by[k] = append(b, i)
	}
	for _, i := range idx {
		for _, k := range keys(i) {
			put(k, i)
		}
	}
	for _, k := range ks[:len(ks):len(ks)] {
		if b := by[k]; len(b) > limit {
			by[k] = nil
			for _, i := range b {
				put(k+"\x00"+split(i), i)
			}
		}
	}
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	var out [][]int
	for _, k := range ks {
		if b := by[k]; len(b) > 1 {
			if len(b) > limit {
				b = b[:limit]
			}
			out = append(out, b)
		}
	}
	return out
}
