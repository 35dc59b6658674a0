package event

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Copied passages. When five outlets print one agency's report, five voices are one, and
// a reader should know. What is compared is the sentence, in the reporter's own words:
// what stands in quotation marks is left out, because whoever reports a speech has the
// same words without copying anybody. Two sentences are one text when nearly all their
// pairs of neighbouring words are the same; sentences that follow one another in all the
// articles make one passage.
//
// Whole articles would be simpler to compare, and miss what editors do with agency copy:
// they cut it, put a paragraph of their own in front and change a word here and there.
//
// Comparing each sentence with each is out of the question, so each is filed under the
// few least hashes of its runs of three words (Broder's min-hash), and only those that
// meet there are compared. Cost grows with the number of sentences.

// Figures of the rules, set on invented pairs.
const (
	fewestOwn = 10  // words of its own that a sentence must have: shorter ones are alike by chance
	sameText  = 720 // pairs of neighbouring words in common, per mille, for one text
	sketch    = 6   // hashes a sentence is filed under
	enough    = 30  // own words that two articles must share in all: one plain sentence of news may be written twice
	everyPair = 12  // articles of a passage up to which all pairs of them are looked at
)

// A unit is one sentence, ready to be compared.
type unit struct {
	article, sentence int
	outlet            int // outlets by number; articles without one are each their own
	anchor            text.Name
	words             []uint32 // of its own, hashed, in order
	pairs             []uint32 // of neighbouring words, hashed, sorted; nil until it is compared
}

// passages finds the stretches that articles of several outlets share.
func passages(ed *news.Edition) []news.Passage {
	us := units(ed)
	sets := newSets(len(us))
	x := sketches(us)
	for i := range us {
		seen := int32(-1)
		x.meets(i, func(j int32) {
			a, b := &us[i], &us[j]
			if j == seen || a.outlet == b.outlet || sets.find(i) == sets.find(int(j)) {
				return
			}
			seen = j
			if alike := oneText(a, b); alike >= sameText {
				sets.union(i, int(j))
				r := sets.find(i)
				sets.worst[r] = min(sets.worst[r], alike)
			}
		})
	}
	return backed(stretches(ed, us, copies(us, sets)))
}

// units lists the sentences that may be copied, in an order that does not depend on
// that of the articles.
func units(ed *news.Edition) []unit {
	outlets := map[string]int{}
	var out []unit
	var names []text.Name
	var room store
	for a := range ed.Readings {
		r := &ed.Readings[a]
		o, ok := outlets[r.Article.Outlet]
		if !ok || r.Article.Outlet == "" {
			o = len(outlets) + a<<20
			outlets[r.Article.Outlet] = o
		}
		q := 0
		for s, sent := range r.Sentences {
			for q < len(r.Quotes) && r.Quotes[q].End <= sent.Start {
				q++
			}
			words := ownWords(room.room(sent.Len()/2+1), r, sent, r.Quotes[q:])
			if len(words) >= fewestOwn {
				names = append(names, text.NameOf(r.Hash, sent))
				out = append(out, unit{article: a, sentence: s, outlet: o, anchor: names[len(names)-1], words: room.keep(words)})
			}
		}
	}
	sorted := make([]unit, len(out))
	for k, i := range byName(names) {
		sorted[k] = out[i]
	}
	return sorted
}

// ownWords appends the words of a sentence, hashed, without those that it quotes.
func ownWords(out []uint32, r *news.Reading, sent news.Span, quotes []news.Quote) []uint32 {
	from := sent.Start
	for i := range quotes {
		q := &quotes[i]
		if q.Start >= sent.End {
			break
		}
		if !q.Direct || q.End <= from {
			continue
		}
		out = plainWords(out, news.Span{Start: from, End: max(from, q.Start)}.In(r.Article.Text))
		from = min(q.End, sent.End)
	}
	return plainWords(out, news.Span{Start: from, End: sent.End}.In(r.Article.Text))
}

// plainWords appends all words of s in small letters, hashed.
func plainWords(out []uint32, s string) []uint32 {
	const basis = uint32(2166136261)
	h, n := basis, 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) {
			c := s[i]
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 && !mark(s, i) {
				h, n = (h^uint32(c))*16777619, n+1
				continue
			}
		}
		if n > 0 {
			out = append(out, h)
		}
		h, n = basis, 0
	}
	return out
}

// mark reports whether byte i is of a quotation mark, dash or other general
// punctuation, which UTF-8 writes as E2 80 xx.
func mark(s string, i int) bool {
	for b := max(0, i-2); b <= i; b++ {
		if b+1 < len(s) && s[b] == 0xE2 && s[b+1] == 0x80 {
			return true
		}
	}
	return false
}

// pairs hashes the pairs of neighbouring words.
func pairs(words []uint32) []uint32 {
	out := make([]uint32, 0, len(words))
	for k := 1; k < len(words); k++ {
		out = append(out, (words[k-1]*0x9e3779b1^words[k])*0x85ebca6b)
	}
	sortWords(out)
	return out
}

// sketches files each unit under the least hashes of its runs of three words.
func sketches(us []unit) *index {
	var gram []uint32
	var who []int32
	var runs [sketch]uint32
	for i := range us {
		n := 0
		w := us[i].words
		for k := 2; k < len(w); k++ {
			h := ((w[k-2]*0x9e3779b1^w[k-1])*0x85ebca6b ^ w[k]) * 0xc2b2ae35
			n = putLeast(&runs, n, h^h>>15)
		}
		for _, h := range runs[:n] {
			gram, who = append(gram, h), append(who, int32(i))
		}
	}
	return indexOf(gram, who, len(us))
}

// oneText is how many of their pairs of neighbouring words two units share, per mille.
func oneText(a, b *unit) int {
	x, y := len(a.words)-1, len(b.words)-1 // pairs
	if x*3 < y*2 || y*3 < x*2 {
		return 0
	}
	for _, u := range [...]*unit{a, b} {
		if u.pairs == nil {
			u.pairs = pairs(u.words)
		}
	}
	return 2000 * shared(a.pairs, b.pairs) / (x + y)
}

// A copied is one sentence in all the articles that have it.
type copied struct {
	units []int // by article, each article once
	alike int
}

// copies lists the sets of sentences that stand in articles of several outlets, by
// their first place.
func copies(us []unit, sets *sets) []copied {
	members := map[int][]int{}
	var roots []int
	for i := range us {
		if r := sets.find(i); sets.size[r] > 1 {
			if members[r] == nil {
				roots = append(roots, r)
			}
			members[r] = append(members[r], i)
		}
	}
	var out []copied
	for _, r := range roots {
		m := members[r]
		sort.Slice(m, func(i, j int) bool {
			a, b := &us[m[i]], &us[m[j]]
			return a.article < b.article || a.article == b.article && a.sentence < b.sentence
		})
		if standing(us, m) {
			continue
		}
		c := copied{alike: sets.worst[r]}
		for k, u := range m {
			if k == 0 || us[u].article != us[m[k-1]].article {
				c.units = append(c.units, u)
			}
		}
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &us[out[i].units[0]], &us[out[j].units[0]]
		return a.article < b.article || a.article == b.article && a.sentence < b.sentence
	})
	return out
}

// standing reports whether a sentence stands under article after article of the same
// outlets: a line about themselves, and no report that one has from another.
func standing(us []unit, members []int) bool {
	articles, outlets := 0, map[int]bool{}
	for k, u := range members {
		if k == 0 || us[u].article != us[members[k-1]].article {
			articles++
		}
		outlets[us[u].outlet] = true
	}
	return articles > 2*len(outlets)
}

// stretches joins copied sentences that follow one another in the same articles.
func stretches(ed *news.Edition, us []unit, list []copied) []news.Passage {
	var out []news.Passage
	var last []int // sentence of the passage in hand, by place
	for _, c := range list {
		if n := len(out); n > 0 && follows(us, &out[n-1], last, c.units) {
			p := &out[n-1]
			words := 1 << 30
			for k, u := range c.units {
				p.Places[k].End = ed.Readings[us[u].article].Sentences[us[u].sentence].End
				last[k] = us[u].sentence
				words = min(words, len(us[u].words))
			}
			p.Words += words
			p.Alike = min(p.Alike, c.alike)
			continue
		}
		p := news.Passage{Alike: c.alike, Words: 1 << 30}
		last = last[:0]
		least := us[c.units[0]].anchor
		for _, u := range c.units {
			x := &us[u]
			p.Places = append(p.Places, news.PassageAt{Article: x.article, Span: ed.Readings[x.article].Sentences[x.sentence]})
			p.Words = min(p.Words, len(x.words))
			least = min(least, x.anchor)
			last = append(last, x.sentence)
		}
		p.ID = "p:" + least.String()
		out = append(out, p)
	}
	return out
}

// backed keeps of each passage the articles that share enough with another of them, in
// this passage and the others.
func backed(list []news.Passage) []news.Passage {
	type pair struct{ a, b int }
	total := map[pair]int{}
	each := func(p *news.Passage, f func(i, j int)) {
		for j := range p.Places {
			from := 0
			if len(p.Places) > everyPair {
				from = max(0, j-1)
			}
			for i := from; i < j; i++ {
				f(i, j)
			}
		}
	}
	for i := range list {
		p := &list[i]
		each(p, func(i, j int) { total[pair{p.Places[i].Article, p.Places[j].Article}] += p.Words })
	}
	var out []news.Passage
	for _, p := range list {
		keep := make([]bool, len(p.Places))
		each(&p, func(i, j int) {
			if total[pair{p.Places[i].Article, p.Places[j].Article}] >= enough {
				keep[i], keep[j] = true, true
			}
		})
		var at []news.PassageAt
		for k, ok := range keep {
			if ok {
				at = append(at, p.Places[k])
			}
		}
		if len(at) > 1 {
			p.Places = at
			out = append(out, p)
		}
	}
	return out
}

// follows reports whether the units stand right behind passage p in each of its
// articles.
func follows(us []unit, p *news.Passage, last []int, units []int) bool {
	if len(p.Places) != len(units) {
		return false
	}
	for k, u := range units {
		if x := &us[u]; x.article != p.Places[k].Article || x.sentence != last[k]+1 {
			return false
		}
	}
	return true
}

// origins notes for each meeting which of its tellings are one text: those whose
// evidence lies in one passage.
func origins(ed *news.Edition) {
	in := map[int][]int{} // article → passages, in text order
	for i := range ed.Passages {
		for _, at := range ed.Passages[i].Places {
			in[at.Article] = append(in[at.Article], i)
		}
	}
	for i := range ed.Meetings {
		if m := &ed.Meetings[i]; len(m.Tellings) > 1 {
			m.Origins = sameOrigin(ed, m, in)
		}
	}
}

// sameOrigin groups the articles of a meeting by the passages they tell it in.
func sameOrigin(ed *news.Edition, m *news.Meeting, in map[int][]int) [][]int {
	sets := newSets(len(m.Tellings))
	first := map[int]int{} // passage → telling
	for k, t := range m.Tellings {
		for _, p := range in[t.Article] {
			if !tellsIn(ed, t, &ed.Passages[p]) {
				continue
			}
			if f, ok := first[p]; ok {
				sets.union(f, k)
			} else {
				first[p] = k
			}
		}
	}
	var out [][]int
	at := map[int]int{}
	for k, t := range m.Tellings {
		r := sets.find(k)
		if sets.size[r] < 2 {
			continue
		}
		g, ok := at[r]
		if !ok {
			g = len(out)
			at[r], out = g, append(out, nil)
		}
		out[g] = append(out[g], t.Article)
	}
	return out
}

// tellsIn reports whether a sentence that tells t lies in passage p.
func tellsIn(ed *news.Edition, t news.Telling, p *news.Passage) bool {
	for _, at := range p.Places {
		if at.Article != t.Article {
			continue
		}
		for _, c := range t.Contacts {
			for _, ev := range ed.Readings[t.Article].Contacts[c].Evidence {
				if ev.Overlaps(at.Span) {
					return true
				}
			}
		}
	}
	return false
}
