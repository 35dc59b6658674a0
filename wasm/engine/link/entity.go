package link

import (
	"sort"
	"strings"

	"readout/wasm/engine/name"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// entities makes the entities out of the clusters and sets ed.Entities and ed.Holder.
func entities(ed *news.Edition, c *clusters) {
	why := map[int][]join{} // by root
	for _, j := range c.joins {
		why[c.root(j.a)] = append(why[c.root(j.a)], j)
	}
	ed.Holder = make([][]int, len(ed.Readings))
	for a := range ed.Readings {
		ed.Holder[a] = make([]int, len(ed.Readings[a].Actors))
		for i := range ed.Holder[a] {
			ed.Holder[a][i] = -1
		}
	}
	var all []news.Entity
	for r := range c.forms {
		if c.parent[r] == r {
			all = append(all, c.entity(ed, r, why[r]))
		}
	}
	sort.Slice(all, func(i, j int) bool { return before(&all[i], &all[j]) })
	for e := range all {
		for _, at := range all[e].Actors {
			ed.Holder[at.Article][at.Actor] = e
		}
	}
	ed.Entities = all
}

// before puts people first, then who is told of by most articles; ties by id.
func before(a, b *news.Entity) bool {
	if a.Kind != b.Kind {
		return order(a.Kind) < order(b.Kind)
	}
	if x, y := len(a.Actors), len(b.Actors); x != y {
		return x > y
	}
	return a.ID < b.ID
}

func order(k news.Kind) int {
	switch k {
	case news.Person:
		return 0
	case news.Organisation:
		return 1
	}
	return 2
}

func (c *clusters) entity(ed *news.Edition, root int, joins []join) news.Entity {
	var suspect map[int]bool // forms
	e := news.Entity{Kind: c.forms[root].kind}
	for _, j := range joins {
		if j.suspect {
			if suspect == nil {
				suspect = map[int]bool{}
			}
			suspect[j.a] = true
		}
		if j.reader && len(e.Corrected) == 0 {
			e.Corrected = []news.CorrectionKind{news.SamePerson}
		}
	}
	var names, offices tally
	for _, m := range c.members[root] {
		f := c.forms[m]
		e.Actors = append(e.Actors, f.actors...)
		if !suspect[m] {
			n := f.outlets.kinds() << 16
			if e.Kind != news.Person { // a person's is the fullest of those as common
				n += min(len(f.actors), 1<<16-1)
			}
			names.add(f.name, n)
		}
		for _, o := range f.offices {
			offices.add(o, len(f.actors))
		}
	}
	e.Name = fullest(e.Kind, &names)
	e.Country = c.country(root)
	e.Roles = offices.ranked()
	c.anchor(ed, &e)
	e.Variants = variants(ed, &e, c.suspectActors(suspect))
	e.Links = c.links(ed, &e, joins)
	return e
}

func (c *clusters) suspectActors(forms map[int]bool) map[news.ActorAt]bool {
	if len(forms) == 0 {
		return nil
	}
	out := map[news.ActorAt]bool{}
	for f := range forms {
		for _, a := range c.forms[f].actors {
			out[a] = true
		}
	}
	return out
}

// fullest is the name most outlets use, and most articles; of several the one with more words. A
// person's family name alone only where there is no other: "Wei" is not whom the
// reader looks for; "China" is.
func fullest(kind news.Kind, names *tally) string {
	best := names.first
	for _, c := range names.more {
		if fuller(kind, c, best) {
			best = c
		}
	}
	return best.s
}

func fuller(kind news.Kind, a, b counted) bool {
	aw, bw := strings.Count(a.s, " "), strings.Count(b.s, " ")
	if kind == news.Person && (aw == 0) != (bw == 0) {
		return aw > 0
	}
	if a.n != b.n {
		return a.n > b.n
	}
	if kind == news.Person && aw != bw {
		return aw > bw
	}
	return plainer(a.s, b.s)
}

// plainer prefers "Tehran" to "TEHRAN", "Tomás" to "Tomas", then the least string.
func plainer(a, b string) bool {
	if x, y := strings.ToUpper(a) == a, strings.ToUpper(b) == b; x != y {
		return y
	}
	if x, y := accents(a), accents(b); x != y {
		return x > y
	}
	return a < b
}

// accents counts the letters beyond ASCII: who writes them knows how the name is written.
func accents(s string) int {
	n := 0
	for _, r := range s {
		if r > 127 {
			n++
		}
	}
	return n
}

// anchor sets the id: the least anchor of all mentions, whatever their order.
func (c *clusters) anchor(ed *news.Edition, e *news.Entity) {
	sort.Slice(e.Actors, func(i, j int) bool {
		a, b := e.Actors[i], e.Actors[j]
		if a.Article != b.Article {
			return a.Article < b.Article
		}
		return a.Actor < b.Actor
	})
	least := text.Name(1<<64 - 1)
	for _, at := range e.Actors {
		r := &ed.Readings[at.Article]
		for _, m := range r.Actors[at.Actor].Mentions {
			least = min(least, text.NameOf(r.Hash, r.Mentions[m].Span))
		}
	}
	e.ID = "e:" + least.String()
}

// variants counts the surfaces of an entity, article by article.
func variants(ed *news.Edition, e *news.Entity, suspect map[news.ActorAt]bool) []news.Variant {
	var out []news.Variant
	for _, at := range e.Actors {
		r := &ed.Readings[at.Article]
		for _, m := range r.Actors[at.Actor].Mentions {
			s := r.Mentions[m].In(r.Article.Text)
			k := len(out) - 1
			for k >= 0 && out[k].Article == at.Article && out[k].Surface != s {
				k--
			}
			if k >= 0 && out[k].Article == at.Article {
				out[k].Count++
				continue
			}
			out = append(out, news.Variant{Surface: s, Article: at.Article, Count: 1, Suspect: suspect[at]})
		}
	}
	return out
}

// links says, for every surface other than the entity's name, why it is here:
// within its article, the family name of the full one; across articles, the join.
func (c *clusters) links(ed *news.Edition, e *news.Entity, joins []join) []news.Link {
	var out []news.Link
	type key struct {
		surface string
		article int
	}
	var seen map[key]bool
	add := func(l news.Link) {
		if k := (key{l.Surface, l.Article}); l.Surface != l.To && !seen[k] {
			if seen == nil {
				seen = map[key]bool{}
			}
			seen[k] = true
			out = append(out, l)
		}
	}
	for _, j := range joins {
		f, g := c.forms[j.a], c.forms[j.b]
		if f.name == g.name {
			continue
		}
		if !j.suspect && f.name == e.Name {
			f, g = g, f
		}
		for _, at := range f.actors {
			add(news.Link{Surface: f.name, Article: at.Article, To: g.name, Score: j.score, Reasons: j.reasons, Suspect: j.suspect, Refs: j.refs, Corrected: j.reader})
		}
	}
	for _, v := range e.Variants {
		if own := ownName(ed, e, v); own != "" && own != v.Surface {
			m := within(e.Kind, v.Surface, own)
			add(news.Link{Surface: v.Surface, Article: v.Article, To: own, Score: m.Score, Reasons: m.Reasons})
		}
	}
	if len(out) < 2 {
		return out
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		if a.Suspect != b.Suspect {
			return a.Suspect
		}
		if a.Article != b.Article {
			return a.Article < b.Article
		}
		return a.Surface < b.Surface
	})
	return out
}

// within is the reason for a shorter surface inside one article.
func within(kind news.Kind, short, full string) name.Match {
	why := news.Reason{Kind: "same article", Text: "the same article writes “" + full + "” in full"}
	if kind == news.Person {
		why = news.Reason{Kind: "family name alone", Text: "family name alone, in the article that names " + full}
	}
	return name.Match{Score: 970, Verdict: name.Same, Reasons: []news.Reason{why}}
}

// ownName is the fullest name that the article of v gives the actor of v.
func ownName(ed *news.Edition, e *news.Entity, v news.Variant) string {
	r := &ed.Readings[v.Article]
	first := sort.Search(len(e.Actors), func(i int) bool { return e.Actors[i].Article >= v.Article }) // they are sorted
	for _, at := range e.Actors[first:] {
		if at.Article != v.Article {
			break
		}
		for _, m := range r.Actors[at.Actor].Mentions {
			if r.Mentions[m].In(r.Article.Text) == v.Surface {
				return r.Actors[at.Actor].Name
			}
		}
	}
	return ""
}
