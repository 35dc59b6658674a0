package event

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Quotes that say the same. Two outlets translate one remark, shorten it, or give half
// of it; a reader wants them side by side. Quotes are compared by their words of
// content, in order, without the small words that hold sentences together.
//
// Comparing each with each would take a day for a hundred thousand quotes. So quotes in
// the very same words are put together first, by hash; of the rest only those meet that
// share two pairs of neighbouring words, looked up in an index, and a pair that everybody
// uses ("armed forces") leads only to its neighbours in the index. Cost grows with the
// number of quotes.
//
// The mouth matters: the same speaker in rather like words is one remark told twice; two
// speakers are put together only when the words are long and nearly the same, because
// then somebody is wrong or somebody copied. Stock phrases do not join anything.

// saying is one quote, ready to be compared.
type saying struct {
	at     news.QuoteAt
	anchor text.Name
	who    int // entity; -1 unknown
	direct bool
	day    int      // of publication, counted; 0 unknown
	words  []uint32 // content words, hashed, in order
	sorted []uint32 // the same, sorted; nil until it is compared
}

// Figures of the rules, set on invented pairs; per mille unless said otherwise.
const (
	sameMouth  = 520 // alike enough for one speaker
	oneUnknown = 640 // where one of the two has no speaker
	fewShared  = 6   // content words in common below which 200 more are asked: "our sincere condolences"
	later      = 31  // days between two articles beyond which like words are a new remark …
	verbatim   = 950 // … unless they are this alike
	indirectly = 700 // where one is not in the speaker's own words; one speaker only
	otherMouth = 850 // for two speakers, direct and of otherWords words or more
	otherWords = 8   // content words
	fewest     = 5   // content words of a quote that may join another
	fewestIn   = 3   // content words of a fragment that stands in the other word for word
	crowd      = 24  // quotes sharing a pair of words above which only neighbours are compared
	nearby     = 3   // how many neighbours then
	rivals     = 8   // how many of those that share pairs of words are compared: those that share most
	wholeGroup = 12  // quotes up to which all likenesses of a group are measured
)

// groupQuotes puts every quote of ed into exactly one group.
func groupQuotes(ed *news.Edition) []news.QuoteGroup {
	all := sayings(ed)
	sets := newSets(len(all))
	reps := identical(all, sets)
	for _, j := range compare(all, reps) {
		sets.join(all, j)
	}
	return groups(all, sets)
}

// sayings lists the quotes in an order that does not depend on that of the articles.
func sayings(ed *news.Edition) []saying {
	n := 0
	for a := range ed.Readings {
		n += len(ed.Readings[a].Quotes)
	}
	out, names := make([]saying, 0, n), make([]text.Name, 0, n)
	var words store
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for i := range r.Quotes {
			q := &r.Quotes[i]
			names = append(names, text.NameOf(r.Hash, q.Span))
			said := q.Span.In(r.Article.Text)
			out = append(out, saying{
				at:     news.QuoteAt{Article: a, Quote: i},
				anchor: names[len(names)-1],
				who:    ed.EntityIndex(a, q.Speaker),
				direct: q.Direct,
				day:    dayNumber(r.Article.Published),
				words:  words.keep(contentWords(words.room(len(said)/2+1), said)),
			})
		}
	}
	sorted := make([]saying, 0, n)
	for _, i := range byName(names) {
		at := len(sorted) // one text brought twice has each anchor twice
		sorted = append(sorted, out[i])
		for ; at > 0 && sorted[at].before(&sorted[at-1]); at-- {
			sorted[at], sorted[at-1] = sorted[at-1], sorted[at]
		}
	}
	return sorted
}

func (s *saying) before(t *saying) bool {
	if s.anchor != t.anchor {
		return s.anchor < t.anchor
	}
	if s.direct != t.direct {
		return s.direct
	}
	if s.at.Article != t.at.Article {
		return s.at.Article < t.at.Article
	}
	return s.at.Quote < t.at.Quote
}

// identical joins quotes of one speaker in the same words, and lists one of each.
func identical(all []saying, sets *sets) []int {
	type key struct {
		hash   uint64
		who    int
		direct bool
	}
	first := map[key]int{}
	var reps []int
	for i := range all {
		s := &all[i]
		if len(s.words) < fewestIn {
			continue
		}
		k := key{hashWords(s.words), s.who, s.direct}
		f, ok := first[k]
		switch {
		case !ok:
			first[k] = i
			reps = append(reps, i)
		case len(s.words) >= fewest && equalWords(all[f].words, s.words):
			sets.union(f, i)
		default:
			reps = append(reps, i)
		}
	}
	return reps
}

// A join is two sayings that are alike.
type join struct{ a, b, alike int }

// compare finds the pairs of sayings among reps that say the same, most alike first.
func compare(all []saying, reps []int) []join {
	x := newIndex(all, reps)
	var out []join
	shared := make([]uint8, len(all)) // with the one in hand: how many pairs of words
	var met, near []int32
	for _, i := range reps {
		met = met[:0]
		x.meets(i, func(j int32) {
			if shared[j] == 0 {
				met = append(met, j)
			}
			shared[j] = min(shared[j]+1, 255)
		})
		near = likeliest(met, shared, near[:0])
		for _, j := range near {
			if alike, ok := same(&all[i], &all[j]); ok {
				out = append(out, join{i, int(j), alike})
			}
		}
		for _, j := range met {
			shared[j] = 0
		}
	}
	sort.Slice(out, func(x, y int) bool {
		a, b := out[x], out[y]
		if a.alike != b.alike {
			return a.alike > b.alike
		}
		if a.a != b.a {
			return a.a < b.a
		}
		return a.b < b.b
	})
	return out
}

// likeliest cuts met down to those that share two pairs of words or more, and of many
// to those that share most: a remark that a hundred articles repeat would be compared
// five thousand times, and hangs together by the nearest as well.
// They are appended to out.
func likeliest(met []int32, shared []uint8, out []int32) []int32 {
	var count [256]int
	for _, j := range met {
		if shared[j] > 1 {
			count[shared[j]]++
			out = append(out, j)
		}
	}
	if len(out) <= rivals {
		return out
	}
	floor, more := 255, 0 // more: how many share more than floor
	for more+count[floor] < rivals {
		more += count[floor]
		floor--
	}
	out = out[:0]
	for _, j := range met {
		if s := int(shared[j]); s > floor || s == floor && more < rivals {
			if s == floor {
				more++
			}
			out = append(out, j)
		}
	}
	return out
}

// same is how alike a and b are, and whether that makes them one remark.
func same(a, b *saying) (int, bool) {
	if a.at.Article == b.at.Article {
		return 0, false
	}
	short := min(len(a.words), len(b.words))
	one, apart := a.who >= 0 && a.who == b.who, longApart(a, b)
	need := needed(a, b, one, short)
	if apart {
		need = max(need, verbatim)
	}
	part := one && short >= fewestIn && short < max(len(a.words), len(b.words)) && a.direct && b.direct && !apart
	if need > 1000 && !part { // nothing can come of it: most of all pairs, in a large collection
		return 0, false
	}
	alike, common, within := likeness(a, b, need)
	if part && within {
		return max(alike, sameMouth), true
	}
	if common < fewShared {
		need = max(need, needed(a, b, one, short)+200)
	}
	return alike, alike >= need
}

// needed is how alike a and b must be by who speaks, per mille; more than that where
// they are not put together. short: words of the shorter; one: one speaker.
func needed(a, b *saying, one bool, short int) int {
	const never = 2000
	switch {
	case short < fewest:
		return never
	case a.who >= 0 && b.who >= 0 && !one:
		if !a.direct || !b.direct || short < otherWords {
			return never
		}
		return otherMouth
	case !a.direct || !b.direct:
		if !one {
			return never
		}
		return indirectly
	case !one:
		return oneUnknown
	}
	return sameMouth
}

// longApart reports whether the articles of a and b are too far apart in time to tell one
// remark in words of their own.
func longApart(a, b *saying) bool {
	return a.day > 0 && b.day > 0 && (a.day-b.day > later || b.day-a.day > later)
}

// dayNumber counts d from the year 0; 0 where it is no day. Months are taken for 31 days.
func dayNumber(d news.Day) int {
	if len(d) != len("2006-01-02") {
		return 0
	}
	n := [3]int{}
	for i, part := range [3]string{string(d[:4]), string(d[5:7]), string(d[8:])} {
		for _, c := range []byte(part) {
			if c < '0' || c > '9' {
				return 0
			}
			n[i] = n[i]*10 + int(c-'0')
		}
	}
	return n[0]*372 + n[1]*31 + n[2]
}

// groups writes the sets down, each under the least anchor in it.
func groups(all []saying, sets *sets) []news.QuoteGroup {
	members := map[int][]int{} // of those that have more than one
	n := 0
	for i := range all {
		r := sets.find(i)
		if r == i {
			n++
		}
		if sets.size[r] > 1 {
			members[r] = append(members[r], i)
		}
	}
	out := make([]news.QuoteGroup, 0, n)
	places := make([]news.QuoteAt, 0, len(all))
	for r := range all { // in the order of their least anchors: the root of a set is the least of it
		if sets.parent[r] != r {
			continue
		}
		g := news.QuoteGroup{ID: "q:" + all[r].anchor.String()}
		from := len(places)
		if m := members[r]; m == nil {
			places = append(places, all[r].at)
		} else {
			for _, i := range m {
				places = append(places, all[i].at)
			}
			g.Alike = sets.least(all, m)
		}
		g.Quotes = places[from:len(places):len(places)]
		if len(g.Quotes) > 1 {
			sort.Slice(g.Quotes, func(x, y int) bool {
				p, q := g.Quotes[x], g.Quotes[y]
				return p.Article < q.Article || p.Article == q.Article && p.Quote < q.Quote
			})
		}
		out = append(out, g)
	}
	return out
}
