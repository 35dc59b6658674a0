package link

import (
	"sort"

	"readout/wasm/engine/amend"
	"readout/wasm/news"
)

// What the reader says of who is who. "Not the same" holds while the rules run: the two
// sides of a parting never come into one cluster, whatever looks alike. Which names go
// to which side follows from what the rules would have joined: where the two are written
// differently, everybody written like the one that leaves goes along ("Leahy is not
// Raisi" is said of the name); where they are written alike, that article's actor leaves
// alone ("this Bagheri is another one"). "The same" comes last, when the clusters stand,
// so that a name which looks like neither of the two is still joined by the rules first.
//
// The simpler way, joining and parting entities after the rules, makes what leaves
// depend on the order in which the rules had joined it.

// side is a side of a parting, as a bit.
type side uint8

const (
	leaves side = 1
	stays  side = 2
)

// A parting is one "not the same" or "not sure", by the actors of its two sides.
type parting struct {
	leave, stay map[news.ActorAt]bool
}

type rules struct {
	partings []parting
	own      map[news.ActorAt]string // actors that leave a form of their own name
}

// partings works out the sides: by joining everything once without them.
func partings(ed *news.Edition, book *amend.Book) (out rules) {
	var free *clusters
	formOf := map[news.ActorAt]int{}
	book.Each(func(i int, k *news.Correction) {
		of, and := book.Actors(ed, k.Of), book.Actors(ed, k.And)
		if len(of) == 0 || len(and) == 0 {
			return
		}
		if free == nil {
			free = newClusters(gather(ed, nil))
			free.joinByRule(ed)
			for f := range free.forms {
				for _, at := range free.forms[f].actors {
					formOf[at] = f
				}
			}
			out.own = map[news.ActorAt]string{}
		}
		p := free.part(formOf, of, and)
		if free.forms[formOf[of[0]]].key == free.forms[formOf[and[0]]].key {
			for at := range p.leave {
				out.own[at] += k.Of
			}
		}
		out.partings = append(out.partings, p)
		book.Done(i, func(*news.Outcome) {})
	}, news.DifferentPerson, news.UnsurePerson)
	return out
}

// part finds who goes with of and who stays with and, by what the rules join.
func (c *clusters) part(formOf map[news.ActorAt]int, of, and []news.ActorAt) parting {
	p := parting{leave: map[news.ActorAt]bool{}, stay: map[news.ActorAt]bool{}}
	alike := c.forms[formOf[of[0]]].key == c.forms[formOf[and[0]]].key
	put := func(side map[news.ActorAt]bool, f int) {
		for _, at := range c.forms[f].actors {
			side[at] = true
		}
	}
	for _, at := range of {
		p.leave[at] = true
		for _, f := range c.members[c.root(formOf[at])] {
			if !alike && c.forms[f].key == c.forms[formOf[at]].key {
				put(p.leave, f)
			}
		}
	}
	for _, at := range and {
		p.stay[at] = true
		for _, f := range c.members[c.root(formOf[at])] {
			put(p.stay, f)
		}
	}
	for at := range p.leave {
		delete(p.stay, at)
	}
	return p
}

// keepApart marks the clusters with their sides, before anything is joined.
func (c *clusters) keepApart(r rules) {
	if len(r.partings) == 0 {
		return
	}
	c.sides = map[int]map[int]side{}
	for f := range c.forms {
		for n, p := range r.partings {
			s := side(0)
			for _, at := range c.forms[f].actors {
				if p.leave[at] {
					s |= leaves
				}
				if p.stay[at] {
					s |= stays
				}
			}
			if s == leaves || s == stays {
				if c.sides[f] == nil {
					c.sides[f] = map[int]side{}
				}
				c.sides[f][n] = s
			}
		}
	}
}

// parted reports whether the reader keeps two clusters apart.
func (c *clusters) parted(a, b int) bool {
	for n, s := range c.sides[a] {
		if t := c.sides[b][n]; t != 0 && t != s {
			return true
		}
	}
	return false
}

// mayJoin reports whether two roots may be joined, and has the one that remains
// remember the sides of both.
func (c *clusters) mayJoin(a, b int) bool {
	if c.parted(a, b) {
		return false
	}
	remains, goes := min(a, b), max(a, b)
	for n, s := range c.sides[goes] {
		if c.sides[remains] == nil {
			c.sides[remains] = map[int]side{}
		}
		c.sides[remains][n] = s
	}
	return true
}

// joinByReader joins those whom the reader says are one, in an order of their own, and
// takes the doubt from those that the rules had joined with doubt.
func (c *clusters) joinByReader(ed *news.Edition, book *amend.Book) {
	formOf := map[news.ActorAt]int{}
	type same struct{ a, b, correction int }
	var list []same
	book.Each(func(i int, k *news.Correction) {
		if len(formOf) == 0 {
			for f := range c.forms {
				for _, at := range c.forms[f].actors {
					formOf[at] = f
				}
			}
		}
		of, and := book.Actors(ed, k.Of), book.Actors(ed, k.And)
		if len(of) == 0 || len(and) == 0 {
			return
		}
		if c.forms[formOf[of[0]]].kind != c.forms[formOf[and[0]]].kind {
			book.Refuse(i, amend.WrongKind)
			return
		}
		list = append(list, same{formOf[of[0]], formOf[and[0]], i})
	}, news.SamePerson)
	sort.SliceStable(list, func(i, j int) bool {
		x, y := list[i], list[j]
		return min(x.a, x.b) < min(y.a, y.b) || min(x.a, x.b) == min(y.a, y.b) && max(x.a, x.b) < max(y.a, y.b)
	})
	for _, s := range list {
		if c.root(s.a) != c.root(s.b) && c.sides != nil && c.parted(c.root(s.a), c.root(s.b)) {
			book.Refuse(s.correction, amend.Conflict)
			continue
		}
		c.sure(s.a, s.b)
		book.Done(s.correction, func(*news.Outcome) {})
	}
}

// sure joins two forms because the reader says so, whether the rules had or not.
func (c *clusters) sure(a, b int) {
	one := c.root(a) == c.root(b)
	j := join{a: a, b: b, score: 1000, reader: true,
		reasons: []news.Reason{{Kind: "corrected", Text: "you said that they are one person"}}}
	for i := range c.joins {
		if o := &c.joins[i]; one && o.suspect && (o.a == a || o.a == b) {
			o.suspect = false
		}
	}
	if !one {
		c.join(j)
		c.joins = c.joins[:len(c.joins)-1]
	}
	c.joins = append([]join{j}, c.joins...) // before the rules' own reasons
}

// called gives people the names the reader calls them by.
func called(ed *news.Edition, book *amend.Book) {
	book.Each(func(i int, k *news.Correction) {
		e := book.Entity(ed, k.Of)
		if e < 0 || k.Value == "" {
			return
		}
		ed.Entities[e].Name = k.Value
		ed.Entities[e].Corrected = append(ed.Entities[e].Corrected, news.PersonName)
		book.Done(i, func(*news.Outcome) {})
	}, news.PersonName)
	book.Each(func(_ int, k *news.Correction) {
		for _, id := range []string{k.Of, k.And} {
			if e := book.Entity(ed, id); e >= 0 && !isAmong(ed.Entities[e].Corrected, k.Kind) {
				ed.Entities[e].Corrected = append(ed.Entities[e].Corrected, k.Kind)
			}
		}
	}, news.DifferentPerson, news.UnsurePerson)
}

func isAmong(list []news.CorrectionKind, k news.CorrectionKind) bool {
	for _, x := range list {
		if x == k {
			return true
		}
	}
	return false
}
