package desk

import (
	"sort"

	"readout/wasm/engine/name"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// Searching. Every word that is sought must be found, in any order: in a person's
// spellings, office or country; in a meeting's people, place or day; in an article's
// headline, outlet or text; in what somebody said or in the name of who said it. Only
// names are found in another spelling, since only they are known to have several; a
// text is searched as it stands. Nothing is kept for it but the words of names: a
// collection of ten thousand articles is gone through in less time than a reader needs
// for the next letter, and an index of its words would double its memory.

const (
	maxSought  = 6        // words; what is typed beyond them narrows nothing
	maxLetters = 40       // of one word
	maxScanned = 16 << 20 // bytes of text gone through for one question
	alike      = 820      // per mille from which two names are one in other spellings
)

// maxHits is how many of a kind are sent.
var maxHits = map[wire.FoundKind]int{wire.FoundPeople: 8, wire.FoundMeetings: 6, wire.FoundArticles: 6, wire.FoundQuotes: 5}

// nameWords are the words a person is found by.
type nameWords struct {
	entity      int
	names, more []string // of the spellings; of office and country
}

// A seeker is one question.
type seeker struct {
	v      *view
	words  []string
	people []map[int]int // for each word: entity → how well it fits, up to 100
}

// search answers a search.
func (v *view) search(what string) *wire.Search {
	out := &wire.Search{Words: what, Groups: []wire.Found{}}
	s := seeker{v: v}
	for _, w := range cutWords(what) {
		if len(s.words) < maxSought && len(w.fold) <= maxLetters {
			s.words = append(s.words, w.fold)
		}
	}
	if len(s.words) == 0 {
		return out
	}
	s.lookUpNames()
	for _, g := range []wire.Found{s.findPeople(), s.findMeetings(), s.findArticles(), s.findQuotes()} {
		if len(g.List) > 0 {
			out.Groups = append(out.Groups, g)
		}
	}
	return out
}

// nameIndex is made when something is first sought.
func (v *view) nameIndex() []nameWords {
	if v.sought != nil {
		return v.sought
	}
	list := []nameWords{}
	for e := range v.ed.Entities {
		ent := &v.ed.Entities[e]
		if ent.Kind != news.Person {
			continue
		}
		n := nameWords{entity: e}
		seen := map[string]bool{}
		add := func(s string, to *[]string) {
			for _, w := range cutWords(s) {
				if !seen[w.fold] {
					seen[w.fold] = true
					*to = append(*to, w.fold)
				}
			}
		}
		add(ent.Name, &n.names)
		for _, va := range ent.Variants {
			add(va.Surface, &n.names)
		}
		for _, r := range ent.Roles {
			add(r, &n.more)
		}
		add(v.brief(e).title(), &n.more)
		list = append(list, n)
	}
	v.sought = list
	return list
}

// lookUpNames finds, for each word, the people it may mean. Other spellings are tried
// for a word that is nobody's as it stands.
func (s *seeker) lookUpNames() {
	index := s.v.nameIndex()
	for _, w := range s.words {
		fit, named := map[int]int{}, false
		for _, n := range index {
			best := 0
			for _, have := range n.names {
				switch {
				case have == w:
					best = max(best, 100)
				case begins(have, w):
					best = max(best, 80)
				}
			}
			named = named || best > 0
			for _, have := range n.more {
				if begins(have, w) {
					best = max(best, 30)
				}
			}
			if best > 0 {
				fit[n.entity] = best
			}
		}
		if !named && len(w) > 3 {
			for _, n := range index {
				for _, have := range n.names {
					if a := name.Alike(w, have); a >= alike {
						fit[n.entity] = max(fit[n.entity], a*60/1000)
					}
				}
			}
		}
		s.people = append(s.people, fit)
	}
}

// A candidate is something that was found, and how well it fits.
type candidate struct{ at, of, score int }

// best sorts candidates, the best first, and says how many of a kind are left out.
func best(list []candidate, kind wire.FoundKind) (kept []candidate, left int) {
	sort.SliceStable(list, func(i, j int) bool { return list[i].score > list[j].score })
	n := min(len(list), maxHits[kind])
	return list[:n], len(list) - n
}

func (s *seeker) findPeople() wire.Found {
	var list []candidate
	for e, score := range s.people[0] {
		for _, fit := range s.people[1:] {
			if fit[e] == 0 {
				score = -1 << 20
			}
			score += fit[e]
		}
		if score > 0 {
			ent := &s.v.ed.Entities[e]
			list = append(list, candidate{at: e, score: score*100/len(s.words) + min(len(ent.Actors)+5*len(s.v.meetings[e]), 999)})
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].at < list[j].at }) // a map has no order
	g := wire.Found{Kind: wire.FoundPeople}
	list, g.Left = best(list, g.Kind)
	for _, c := range list {
		p := s.v.brief(c.at)
		h := wire.Hit{Text: p.Name, Sub: p.Role, Address: "person/" + p.ID, Country: p.Country, Marks: s.marks(p.Name)}
		if len(h.Marks) == 0 { // found by another spelling: say which
			if other := s.spelling(c.at); other != "" {
				h.Sub = joinSub("also "+other, h.Sub)
			}
		}
		g.List = append(g.List, h)
	}
	return g
}

// spelling is the spelling of a person that the words stand in.
func (s *seeker) spelling(e int) string {
	for _, va := range s.v.ed.Entities[e].Variants {
		if len(s.marks(va.Surface)) > 0 {
			return va.Surface
		}
	}
	return ""
}

func (s *seeker) findMeetings() wire.Found {
	var list []candidate
	for i := range s.v.ed.Meetings {
		m := &s.v.ed.Meetings[i]
		told := cutWords(s.v.meetingTitle(m))
		score := 0
		for k, w := range s.words {
			fit := 0
			for _, e := range m.Participants {
				if e >= 0 {
					fit = max(fit, s.people[k][e])
				}
			}
			for _, have := range told {
				if begins(have.fold, w) {
					fit = max(fit, 60)
				}
			}
			if fit == 0 {
				score = 0
				break
			}
			score += fit
		}
		if score > 0 {
			if m.Met() {
				score += 20
			}
			list = append(list, candidate{at: i, score: score*100 + min(len(m.Tellings), 99)})
		}
	}
	g := wire.Found{Kind: wire.FoundMeetings}
	list, g.Left = best(list, g.Kind)
	for _, c := range list {
		m := &s.v.ed.Meetings[c.at]
		b := s.v.meetingBrief(c.at)
		var who []string
		for _, p := range b.Who {
			who = append(who, p.Name)
		}
		h := wire.Hit{Text: join(who), Sub: joinSub(string(m.Kind), b.Day.Text+inferred(b.Day.Basis), b.Place.Text+inferred(b.Place.Basis)), Address: "meeting/" + m.ID,
			Outlets: s.v.badgesOf(articlesOf(m.Tellings), nil)}
		if m.Status != news.Held && m.Status != "" {
			h.Sub = string(m.Status) + " " + h.Sub
		}
		h.Marks = s.marks(h.Text)
		g.List = append(g.List, h)
	}
	return g
}

// findArticles finds articles by headline and outlet, and by their text.
func (s *seeker) findArticles() wire.Found {
	var list []candidate
	scanned := 0
	for _, n := range s.v.order {
		a := s.v.ed.Readings[n].Article
		head := cutWords(a.Title + " " + a.Outlet + " " + Days(a.Published, a.Published))
		score, at := 0, -1
		for _, w := range s.words {
			fit := 0
			for _, have := range head {
				if begins(have.fold, w) {
					fit = 3
				}
			}
			if fit == 0 && scanned < maxScanned {
				if found := indexWord(a.Text, w, 0); found.Start >= 0 {
					fit = 1
					at = max(at, found.Start)
				}
			}
			if fit == 0 {
				score = 0
				break
			}
			score += fit
		}
		scanned += len(a.Text)
		if score > 0 {
			list = append(list, candidate{at: n, of: at, score: score})
		}
	}
	g := wire.Found{Kind: wire.FoundArticles}
	list, g.Left = best(list, g.Kind)
	for _, c := range list {
		g.List = append(g.List, s.articleHit(c.at, c.of))
	}
	return g
}

// articleHit is an article; off is a place in its text that was found, -1: none.
func (s *seeker) articleHit(n, off int) wire.Hit {
	a := s.v.ed.Readings[n].Article
	h := wire.Hit{Text: a.Title, Sub: joinSub(s.v.outlets[s.v.outlet[n]].Name, Days(a.Published, a.Published)),
		Address: "article/" + escapeID(a.ID), Outlets: s.v.badgesOf([]int{n}, nil)}
	if h.Text == "" {
		h.Text = a.ID
	}
	h.Marks = s.marks(h.Text)
	if off < 0 || len(h.Marks) > 0 {
		return h
	}
	p := s.v.passage(n, s.v.sentence(n, news.Span{Start: off, End: off + 1}), nil)
	h.Address += "?at=" + at(p.At)
	h.Sub = joinSub(clip(h.Text, 70), h.Sub)
	h.Text = around(p.Text, off-p.At.Start)
	h.Marks = s.marks(h.Text)
	return h
}

func (s *seeker) findQuotes() wire.Found {
	var list []candidate
	seen := map[int]bool{}
	for _, n := range s.v.order {
		r := &s.v.ed.Readings[n]
		for i := range r.Quotes {
			q := &r.Quotes[i]
			said := q.Span.In(r.Article.Text)
			e := s.v.ed.EntityIndex(n, q.Speaker)
			score, inWords := 0, false
			for k, w := range s.words {
				switch {
				case indexWord(said, w, 0).Start >= 0:
					score, inWords = score+3, true
				case e >= 0 && s.people[k][e] > 30:
					score++
				default:
					score = -1 << 20
				}
			}
			if score <= 0 || !inWords {
				continue
			}
			if g, ok := s.v.group(news.QuoteAt{Article: n, Quote: i}); ok {
				if seen[g] {
					continue
				}
				seen[g] = true
			}
			if q.Direct {
				score++
			}
			list = append(list, candidate{at: n, of: i, score: score})
		}
	}
	g := wire.Found{Kind: wire.FoundQuotes}
	list, g.Left = best(list, g.Kind)
	for _, c := range list {
		g.List = append(g.List, s.quoteHit(c.at, c.of))
	}
	return g
}

func (s *seeker) quoteHit(n, i int) wire.Hit {
	r := &s.v.ed.Readings[n]
	q := &r.Quotes[i]
	said := q.Span.In(r.Article.Text)
	first := len(said)
	for _, w := range s.words {
		if found := indexWord(said, w, 0); found.Start >= 0 {
			first = min(first, found.Start)
		}
	}
	h := wire.Hit{Text: around(said, first), Outlets: s.v.badgesOf([]int{n}, nil)}
	h.Marks = s.marks(h.Text)
	speaker := ""
	if e := s.v.ed.EntityIndex(n, q.Speaker); e >= 0 {
		speaker, h.Country = s.v.ed.Entities[e].Name, s.v.ed.Entities[e].Country
	}
	h.Sub = joinSub(speaker, s.v.outlets[s.v.outlet[n]].Name)
	h.Address = "article/" + escapeID(r.Article.ID) + "?at=" + at(s.v.sentence(n, q.Span))
	if g, ok := s.v.group(news.QuoteAt{Article: n, Quote: i}); ok {
		h.Address = "quote/" + s.v.ed.Quotes[g].ID
	}
	return h
}

// marks are where the words stand in a line.
func (s *seeker) marks(line string) (out []news.Span) {
	for _, have := range cutWords(line) {
		for _, w := range s.words {
			if begins(have.fold, w) {
				if end := matches(line, w, have.Start); end > have.Start {
					out = append(out, news.Span{Start: have.Start, End: end})
				}
				break
			}
		}
	}
	return out
}

// around is a piece of a sentence, from some words before at.
func around(s string, at int) string {
	const before, long = 50, 150
	from := 0
	if at > before && len(s) > long {
		for from = at - before; from < at && s[from] != ' '; from++ {
		}
		from++
	}
	piece := clip(s[min(from, at):], long)
	if from > 0 {
		piece = "…" + piece
	}
	return piece
}

// joinSub joins what is not empty.
func joinSub(parts ...string) (out string) {
	for _, p := range parts {
		if p == "" {
			continue
		}
		if out != "" {
			out += " · "
		}
		out += p
	}
	return out
}

// escapeID keeps an id that a reader's file brought from ending its part of an address.
func escapeID(id string) string {
	out := make([]byte, 0, len(id))
	for i := 0; i < len(id); i++ {
		switch c := id[i]; c {
		case '%', '?', '#', '&', '/', '=':
			out = append(out, '%', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15])
		default:
			out = append(out, c)
		}
	}
	return string(out)
}
