package mention

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Learning is an averaged structured perceptron: cut each stretch with the weights
// so far; where the cut differs from the one the labels give, add one to the weights
// of every feature of the right pieces and take one from those of the wrong pieces;
// the answer is the mean over all steps. Whole numbers, a fixed order: the same sets
// give the same bytes. It is linked into the training command only.

// An Example is a text with the names in it.
type Example struct {
	Text  string
	Names []Label
}

// A Label is one name. A Kind of "" is a stretch to learn nothing from.
type Label struct {
	news.Span
	Kind news.Kind
}

type learner struct {
	w    []int32 // rows*4
	sum  []int64 // sum of step*change, for the mean
	step int64
}

func (l *learner) add(v *[4]int32, features []uint32) {
	for _, h := range features {
		r := l.w[h%rows*4:]
		v[0] += r[0]
		v[1] += r[1]
		v[2] += r[2]
		v[3] += r[3]
	}
}

func (l *learner) change(features []uint32, k kind, by int32) {
	for _, h := range features {
		x := h%rows*4 + uint32(k)
		l.w[x] += by
		l.sum[x] += l.step * int64(by)
	}
}

// A piece is a name or a word that is none.
type piece struct {
	first, end int
	kind       kind
}

// prepared is an example ready to learn from.
type prepared struct {
	f    *finder
	gold map[int]piece // by first token
	skip []bool        // tokens nothing is learned from
}

// prepare cuts the text and lays the labels on its tokens.
func prepare(e Example) *prepared {
	d := text.Read(&news.Article{Text: e.Text})
	f := newFinder(d)
	f.learning = true
	f.mark()
	f.titles()
	p := &prepared{f: f, gold: map[int]piece{}, skip: make([]bool, len(d.Tokens)+1)}
	for _, n := range e.Names {
		p.lay(n)
	}
	return p
}

// lay puts one label on the tokens, mended where it is known to be wrong: titles
// in names of people, peoples taken for places, countries for bodies.
func (p *prepared) lay(n Label) {
	f := p.f
	i, j := f.d.TokenAt(n.Start), f.d.TokenAt(n.End-1)+1
	k := kindOf(n.Kind)
	if i >= len(f.w) || j > len(f.w) || i >= j || k == none || f.d.Tokens[i].Sent < 0 || f.d.Tokens[i].Sent != f.d.Tokens[j-1].Sent {
		p.ignore(i, j)
		return
	}
	for j > i && !f.closes(j-1) {
		j--
	}
	for i < j && (!f.opens(i) || f.fold(i) == "the") {
		i++
	}
	if k == person {
		for i < j && (f.is(i, titleWord) || !f.opens(i) || f.is(i, adjectival) && j-i > 2) {
			i++
		}
	}
	if i >= j {
		return
	}
	sent := f.d.Sentences[f.d.Tokens[i].Sent]
	f.first, f.last = sent.First, sent.Last
	if int(f.w[i].n) == j-i {
		switch e := f.w[i].entry; {
		case e&lexicon.IsCountry != 0:
			k = place
		case e&lexicon.IsOrg != 0 && e&lexicon.IsPlace == 0 && k == place:
			k = body
		}
	}
	if k == body && i > f.first && f.is(i-1, adjectival) && f.is(i-1, capital) && !f.d.Tokens[i].Glued && f.is(j-1, orgHead) {
		i-- // "Iranian Armed Forces": the labels give the people's name apart
	}
	if j-i == 1 && f.is(i, adjectival) && k == place {
		return
	}
	if f.allowed(i, j)&(1<<k) == 0 || j-i > longest {
		p.ignore(i, j)
		return
	}
	p.gold[i] = piece{i, j, k}
}

func kindOf(k news.Kind) kind {
	switch k {
	case news.Person:
		return person
	case news.Organisation:
		return body
	case news.Place:
		return place
	}
	return none
}

func (p *prepared) ignore(i, j int) {
	for ; i < j && i < len(p.skip); i++ {
		p.skip[i] = true
	}
}

// Learn makes a model from examples in so many rounds. Labels made by machines are
// often wrong, so each half of the examples is first read with what the other half
// teaches, and where the labels stand far from that nothing is learned from them.
func Learn(examples []Example, rounds int) []byte {
	ps := make([]*prepared, len(examples))
	for i, e := range examples {
		ps[i] = prepare(e)
	}
	if doubt > 0 {
		var half [2][]*prepared
		for i, p := range ps {
			half[i%2] = append(half[i%2], p)
		}
		for x := range half {
			m := embedded(train(half[1-x], rounds))
			for _, p := range half[x] {
				p.audit(m)
			}
		}
	}
	return train(ps, rounds)
}

// train makes a model.
func train(ps []*prepared, rounds int) []byte {
	l := &learner{w: make([]int32, rows*4), sum: make([]int64, rows*4)}
	mean := make([]int64, rows*4)
	for seed := uint32(1); seed <= uint32(runs); seed++ {
		l.run(ps, rounds, seed*7919)
		for i, w := range l.w {
			mean[i] += int64(w)*unit - l.sum[i]*unit/max(1, l.step)
			l.w[i], l.sum[i] = 0, 0
		}
		l.step = 0
	}
	out := make([]byte, rows*4)
	for i, m := range mean {
		out[i] = rounded(m / int64(runs))
	}
	for i := 0; i < len(out); i += 4 {
		faint(out[i : i+4])
	}
	return out
}

// faint drops a row that makes a name of one kind likelier or less likely by a single
// step and says nothing else: 4 KB of the packed model, at no more than 0.003 of F1 on any
// set. Those that speak against a name at all stay: without them names are lost.
func faint(row []byte) {
	said := 0
	for _, b := range row {
		if w := int8(b); w != 0 {
			if said++; w > 5 || w < -5 {
				return
			}
		}
	}
	if said == 1 && row[none] == 0 {
		clear(row)
	}
}

// runs is how many models, learned in as many orders, are averaged.
var runs = int32(4)

func (l *learner) run(ps []*prepared, rounds int, seed uint32) {
	order := make([]int, len(ps))
	for i := range order {
		order[i] = i
	}
	for range rounds {
		for i := len(order) - 1; i > 0; i-- { // shuffled the same way each time
			seed = seed*1664525 + 1013904223
			j := int(seed>>8) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, i := range order {
			seed = l.veiled(ps[i], seed)
		}
	}
}

// veiled learns from p with some words and table entries hidden.
func (l *learner) veiled(p *prepared, seed uint32) uint32 {
	kept := append([]word(nil), p.f.w...)
	for x := range kept {
		seed = seed*1664525 + 1013904223
		if w := &p.f.w[x]; w.flags&capital != 0 {
			r := int32((seed >> 8) % 1000)
			if r < dropWord {
				w.hash = 3
			}
			if r >= 1000-dropEntry {
				w.entry, w.n = 0, 1
				w.flags &^= givenName | familyName | familyFirst
				w.sym = p.f.symbol(x)
			}
		}
	}
	l.learn(p)
	copy(p.f.w, kept)
	return seed
}

// audit marks the stretches whose labels m would not give by far.
func (p *prepared) audit(m weights) {
	f := p.f
	f.stretches(func(i, j int) {
		f.found = f.found[:0]
		f.weigh(m, i, j)
		f.cut(m, i, j)
		gold := int32(0)
		for x := i; x < j; {
			g := p.piece(x, j)
			gold += f.worth(m, g)
			x = g.end
		}
		if f.best[j-i].score-gold > doubt {
			p.ignore(i, j)
		}
	})
}

// piece is the piece the labels give at token x, within a stretch that ends at j.
func (p *prepared) piece(x, j int) piece {
	if g, ok := p.gold[x]; ok && g.end <= j {
		return g
	}
	return piece{x, x + 1, none}
}

// worth is the score of a piece.
func (f *finder) worth(m weights, g piece) int32 {
	if g.kind == none {
		return int32(f.w[g.first].plain)
	}
	v := f.whole(m, g.first, g.end)
	s := v[g.kind] + int32(f.w[g.first].start[g.kind-1]) + int32(f.w[g.end-1].end[g.kind-1])
	for x := g.first; x < g.end; x++ {
		s += int32(f.w[x].inner[g.kind-1])
	}
	return s
}

func (l *learner) learn(p *prepared) {
	f := p.f
	f.stretches(func(i, j int) {
		for x := i; x < j; x++ {
			if p.skip[x] {
				return
			}
		}
		l.step++
		f.found = f.found[:0]
		f.weigh(l, i, j)
		f.cut(l, i, j)
		k := 0
		for x := i; x < j; { // what the cut has and the labels have not
			c := piece{x, x + 1, none}
			for k < len(f.found) && f.found[k].first < x {
				k++
			}
			if k < len(f.found) && f.found[k].first == x {
				c = piece{x, f.found[k].end, f.found[k].kind}
			}
			if !p.has(c, i, j) {
				l.push(f, c, -1)
			}
			x = c.end
		}
		for x := i; x < j; { // and the other way round
			g := p.piece(x, j)
			if !f.has(g) {
				l.push(f, g, 1)
			}
			x = g.end
		}
	})
}

// has reports whether the labels cut the stretch [i, j) with piece c in it.
func (p *prepared) has(c piece, i, j int) bool {
	for i < c.first {
		i = p.piece(i, j).end
	}
	return i == c.first && p.piece(i, j) == c
}

// has reports whether the cut in hand has piece g in it.
func (f *finder) has(g piece) bool {
	for _, n := range f.found {
		if n.first < g.end && g.first < n.end {
			return n == name(g)
		}
	}
	return g.kind == none
}

// push changes the weights of a piece's features.
func (l *learner) push(f *finder, g piece, by int32) {
	if g.kind == none {
		if f.is(g.first, capital) {
			l.change(f.plainFeatures(nil, g.first), none, by)
		}
		return
	}
	l.change(f.startFeatures(nil, g.first), g.kind, by)
	l.change(f.endFeatures(nil, g.end), g.kind, by)
	for x := g.first; x < g.end; x++ {
		l.change(f.innerFeatures(nil, x), g.kind, by)
	}
	l.change(f.wholeFeatures(nil, g.first, g.end), g.kind, by)
}

// Words and table entries are hidden now and then in learning, so that no weight
// leans on them alone: names that nobody has seen are the rule in news. Per mille.
var (
	dropWord  = int32(0)
	dropEntry = int32(0)
)

// doubt is how far the labels may stand behind the best cut.
var doubt = int32(50)

// unit is how many steps of a quantised weight make one of learning.
var unit = int64(8)

// rounded is a weight as it is kept: small ones are nothing and the rest stand on
// every fifth step. The file packs to half its size by that and finds the same names
// (F1 within 0.003 on every set).
func rounded(w int64) byte {
	size := max(w, -w)
	if size <= 5 {
		return 0
	}
	size = min((size+2)/5*5, 125)
	if w < 0 {
		size = -size
	}
	return byte(int8(size))
}
