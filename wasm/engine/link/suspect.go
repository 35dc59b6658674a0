package link

import (
	"sort"
	"strings"

	"github.com/agnivade/levenshtein"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A suspect is a name that the account joins and the spelling forbids. A machine
// translation calls one president Raisi, Rahi and Leahy within a page; a reader
// sees it because the article itself gives them the same words, the same office or
// the same counterpart. The simpler rule, names that look alike, finds Rahi, never
// Leahy, and marks every pair of brothers.
//
// A name is asked about only if it stands alone (no given name, nobody introduced
// by it) and no other article knows it. Then two or more independent signs are
// needed, one of them either a like spelling or the same remarks given to both.

// What each sign is worth, per mille; suspectFrom of them make a suspect.
const (
	signOffice      = 400
	signRemarks     = 350
	signDescribed   = 300
	signCounterpart = 250
	signSpelling    = 250
	suspectFrom     = 600
)

func (c *clusters) joinSuspects(ed *news.Edition) {
	q := inquest{ed: ed, clusters: c, formOf: c.formOf(ed)}
	known := c.knownWords()
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for p := range r.Actors {
			if !lonely(r, p) {
				continue
			}
			if in := known[c.forms[q.formOf[a][p]].key]; in == a || in == nowhere {
				q.judge(a, p)
			}
		}
	}
}

// An inquest holds what is asked of every suspect.
type inquest struct {
	ed *news.Edition
	*clusters
	formOf [][]int // article → actor → form
	met    map[uint64]news.Ref
}

// formOf is the form of every actor of every article.
func (c *clusters) formOf(ed *news.Edition) [][]int {
	out := make([][]int, len(ed.Readings))
	for a := range out {
		out[a] = make([]int, len(ed.Readings[a].Actors))
	}
	for i, f := range c.forms {
		for _, at := range f.actors {
			out[at.Article][at.Actor] = i
		}
	}
	return out
}

// lonely reports whether actor p is a person known by one word only.
func lonely(r *news.Reading, p int) bool {
	a := &r.Actors[p]
	return a.Kind == news.Person && len(a.Mentions) > 0 && !strings.Contains(Fold(a.Name), " ")
}

// Where a word stands that is in no article, or in several.
const (
	nowhere    = -1
	everywhere = -2
)

// knownWords tells of each name that stands alone the one article that has it as a word of
// a person's name.
func (c *clusters) knownWords() map[string]int {
	known := map[string]int{}
	for _, f := range c.forms {
		if f.kind == news.Person && f.words == 1 {
			known[f.key] = nowhere
		}
	}
	for _, f := range c.forms {
		if f.kind != news.Person {
			continue
		}
		for w, rest := text.Field(f.key); w != ""; w, rest = text.Field(rest) {
			in, alone := known[w]
			if !alone || in == everywhere {
				continue
			}
			for _, at := range f.actors {
				switch in {
				case nowhere:
					in = at.Article
				case at.Article:
				default:
					in = everywhere
				}
			}
			known[w] = in
		}
	}
	return known
}

// together is where the article first tells that the clusters of two forms met.
func (q *inquest) together(f, g int) (news.Ref, bool) {
	if q.met == nil {
		q.met = map[uint64]news.Ref{}
		for a := range q.ed.Readings {
			q.partners(a)
		}
	}
	ref, ok := q.met[two(q.root(f), q.root(g))]
	return ref, ok
}

// partners notes who met whom in article a.
func (q *inquest) partners(a int) {
	r := &q.ed.Readings[a]
	for i := range r.Contacts {
		ct := &r.Contacts[i]
		if ct.Status != news.Held || ct.Kind == news.VisitContact || len(ct.Evidence) == 0 {
			continue
		}
		for _, x := range ct.Parties {
			for _, y := range ct.Parties {
				if x.Actor < 0 || y.Actor < 0 || x.Actor == y.Actor {
					continue
				}
				k := two(q.root(q.formOf[a][x.Actor]), q.root(q.formOf[a][y.Actor]))
				if _, ok := q.met[k]; !ok {
					q.met[k] = ref(r, ct.Evidence[0])
				}
			}
		}
	}
}

func (i *inquest) judge(a, p int) {
	r := &i.ed.Readings[a]
	fp := i.formOf[a][p]
	var best *join
	tie := false
	for q := range r.Actors {
		fq := i.formOf[a][q]
		if q == p || r.Actors[q].Kind != news.Person || i.root(fq) == i.root(fp) || !mayBeOne(&r.Actors[p], &r.Actors[q]) {
			continue
		}
		s := signs{inquest: i, a: a, p: p, q: q, fp: fp, fq: fq}
		j, ok := s.weigh()
		switch {
		case !ok:
		case best == nil || j.score > best.score:
			best, tie = &j, false
		case j.score == best.score:
			tie = true
		}
	}
	if best != nil && !tie {
		i.join(*best)
	}
}

// mayBeOne reports that nothing the article says of two actors sets them apart.
func mayBeOne(p, q *news.Actor) bool {
	if p.Country != "" && q.Country != "" && p.Country != q.Country {
		return false
	}
	if p.Gender != "" && q.Gender != "" && p.Gender != q.Gender {
		return false
	}
	po, qo := officesOf(p), officesOf(q)
	for _, o := range po {
		if !contains(qo, o) {
			return false
		}
	}
	return true
}

// signs weighs what one article says of actors p and q.
type signs struct {
	*inquest
	a, p, q int
	fp, fq  int

	j       join
	spelled bool
	told    bool
}

func (s *signs) weigh() (join, bool) {
	r := &s.ed.Readings[s.a]
	p, q := r.Actors[s.p].Name, r.Actors[s.q].Name
	s.j = join{a: s.fp, b: s.fq, suspect: true}
	s.remarks(r, p, q)
	s.described(r)
	s.office(r, p, q)
	s.counterpart(r, q)
	s.spelling(p, q)
	if s.j.score < suspectFrom || len(s.j.reasons) < 2 || !s.spelled && !s.told {
		return join{}, false
	}
	s.j.score = min(s.j.score, 950)
	if len(s.ed.Readings) > 1 {
		s.j.reasons = append(s.j.reasons, news.Reason{Kind: "unknown elsewhere", Text: "no other article uses the name " + p})
	}
	s.j.reasons = append(s.j.reasons, news.Reason{Kind: "suspect", Text: "probably a slip of a machine translation, or a misprint: the spelling alone would not join them"})
	return s.j, true
}

func (s *signs) add(worth int, kind, text string, refs ...news.Ref) {
	s.j.score += worth
	s.j.reasons = append(s.j.reasons, news.Reason{Kind: kind, Text: text})
	s.j.refs = append(s.j.refs, refs...)
}

// remarks: "Leahy made the remarks …" right after words that were given to Raisi.
func (s *signs) remarks(r *news.Reading, p, q string) {
	for _, m := range r.Actors[s.p].Mentions {
		sp := r.Mentions[m].Span
		if !backward(r.Article.Text[sp.End:]) {
			continue
		}
		at := sentenceAt(r, sp.Start)
		if at < 1 || !speaks(r, s.q, r.Sentences[at-1]) {
			continue
		}
		s.told = true
		s.add(signRemarks, "same remarks", "the article credits "+p+" with the remarks it has just given to "+q,
			ref(r, r.Sentences[at-1]), ref(r, r.Sentences[at]))
		return
	}
}

// backward reports whether what follows a name points back at words just told.
func backward(after string) bool {
	for _, cue := range []string{" made the remark", " made these remark", " made those remark", " made his remark", " made her remark",
		" made the comment", " made these comment", " made his comment", " made her comment", " made the statement", " made this statement", " made the announcement"} {
		if strings.HasPrefix(after, cue) {
			return true
		}
	}
	return false
}

// speaks reports whether actor q says something in the sentence.
func speaks(r *news.Reading, q int, sentence news.Span) bool {
	for _, x := range r.Quotes {
		if x.Speaker == q && sentence.Overlaps(x.Span) {
			return true
		}
	}
	return false
}

// described: between two mentions of p the article calls the speaker by q's office.
func (s *signs) described(r *news.Reading) {
	for _, x := range r.Refs {
		if x.Actor != s.q || x.Form != news.ByDescription || x.Office == "" || x.Country == "" {
			continue
		}
		if s.nearest(r, x.Start, -1) == s.p && s.nearest(r, x.End, +1) == s.p {
			s.add(signDescribed, "described", "between two mentions of the name it calls the speaker “"+x.In(r.Article.Text)+"”",
				ref(r, r.Sentences[max(0, sentenceAt(r, x.Start))]))
			return
		}
	}
}

// nearest is p or q, whichever is named nearest before (dir<0) or after off; -1 for neither.
func (s *signs) nearest(r *news.Reading, off, dir int) int {
	at, who := -1, -1
	for i, m := range r.Mentions {
		if m.Actor != s.p && m.Actor != s.q {
			continue
		}
		if dir < 0 && m.End <= off {
			at, who = i, m.Actor
		}
		if dir > 0 && m.Start >= off && at < 0 {
			at, who = i, m.Actor
		}
	}
	return who
}

// office: the article gives both the same office of the same country.
func (s *signs) office(r *news.Reading, p, q string) {
	x, y := &r.Actors[s.p], &r.Actors[s.q]
	if x.Country == "" || x.Country != y.Country {
		return
	}
	yo := officesOf(y)
	for _, o := range officesOf(x) {
		if contains(yo, o) {
			s.add(signOffice, "same office", "the article calls both "+p+" and "+q+" "+o+", "+countryName(x.Country),
				firstSentence(r, s.p), firstSentence(r, s.q))
			return
		}
	}
}

// counterpart: p deals with somebody whom q met.
func (s *signs) counterpart(r *news.Reading, q string) {
	var found []int
	for _, ct := range r.Contacts {
		if ct.Status != news.Held || !has(ct.Parties, s.p) {
			continue
		}
		for _, x := range ct.Parties {
			if x.Actor >= 0 && x.Actor != s.p {
				found = append(found, x.Actor)
			}
		}
	}
	for _, m := range r.Actors[s.p].Mentions {
		found = s.beside(r, m, found)
	}
	sort.Slice(found, func(i, j int) bool { return found[i] < found[j] })
	for _, f := range found {
		if at, ok := s.together(s.fq, s.formOf[s.a][f]); ok {
			s.add(signCounterpart, "same counterpart", "both appear with "+r.Actors[f].Name+", whom "+q+" met", at)
			return
		}
	}
}

func has(ps []news.Party, actor int) bool {
	for _, p := range ps {
		if p.Actor == actor {
			return true
		}
	}
	return false
}

// spelling: at least half of the letters of the family names agree, and the first.
func (s *signs) spelling(p, q string) {
	x := Fold(p)
	for _, y := range strings.Fields(Fold(q)) {
		if x == "" || initial(x) != initial(y) {
			continue
		}
		if d, n := levenshtein.ComputeDistance(x, y), max(len([]rune(x)), len([]rune(y))); n >= 4 && 2*d <= n {
			s.spelled = true
			s.add(signSpelling, "like spelling", p+" and "+q+" are "+letters(d)+" apart")
			return
		}
	}
}

func letters(n int) string {
	words := []string{"no letter", "one letter", "two letters", "three letters", "four letters"}
	if n < len(words) {
		return words[n]
	}
	return "several letters"
}

func ref(r *news.Reading, sp news.Span) news.Ref { return news.Ref{Article: r.Article.ID, Span: sp} }

func firstSentence(r *news.Reading, actor int) news.Ref {
	m := r.Mentions[r.Actors[actor].Mentions[0]]
	if at := sentenceAt(r, m.Start); at >= 0 {
		return ref(r, r.Sentences[at])
	}
	return ref(r, m.Span)
}

// beside appends the other people of the sentence that mention m stands in.
func (s *signs) beside(r *news.Reading, m int, found []int) []int {
	at := sentenceAt(r, r.Mentions[m].Start)
	if at < 0 {
		return found
	}
	sent := r.Sentences[at]
	for i := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].Start >= sent.Start }); i < len(r.Mentions); i++ {
		o := &r.Mentions[i]
		if o.Start >= sent.End {
			break
		}
		if o.Kind == news.Person && o.Actor >= 0 && o.Actor != s.p && o.Actor != s.q && o.End <= sent.End {
			found = append(found, o.Actor)
		}
	}
	return found
}

// sentenceAt is the index of the sentence that holds off, or -1.
func sentenceAt(r *news.Reading, off int) int {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > off })
	if i < len(r.Sentences) && r.Sentences[i].Start <= off {
		return i
	}
	return -1
}

func countryName(iso string) string { return lexicon.CountryName(iso) }
