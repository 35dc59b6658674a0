package event

import (
	"slices"
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
	anchor string
	who    int // entity; -1 unknown
	direct bool
	day    int      // of publication, counted; 0 unknown
	words  []uint32 // content words, hashed, in order
	sorted []uint32 // the same, sorted
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
	var out []saying
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for i := range r.Quotes {
			q := &r.Quotes[i]
			words := contentWords(q.Span.In(r.Article.Text))
			sorted := slices.Clone(words)
			slices.Sort(sorted)
			out = append(out, saying{
				at:     news.QuoteAt{Article: a, Quote: i},
				anchor: text.Anchor(r.Hash, q.Span),
				who:    ed.EntityIndex(a, q.Speaker),
				direct: q.Direct,
				day:    dayNumber(r.Article.Published),
				words:  words,
				sorted: sorted,
			})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].before(&out[j]) })
	return out
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
	var met []int32
	for _, i := range reps {
		met = met[:0]
		x.meets(i, func(j int32) {
			if shared[j] == 0 {
				met = append(met, j)
			}
			shared[j] = min(shared[j]+1, 2)
		})
		for _, j := range met {
			if shared[j] > 1 {
				if alike, ok := same(&all[i], &all[j]); ok {
					out = append(out, join{i, int(j), alike})
				}
			}
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

// same is how alike a and b are, and whether that makes them one remark.
func same(a, b *saying) (int, bool) {
	if a.at.Article == b.at.Article {
		return 0, false
	}
	short := min(len(a.words), len(b.words))
	alike, common, within := likeness(a, b, sameMouth)
	one := a.who >= 0 && a.who == b.who
	if one && within && short >= fewestIn && short < max(len(a.words), len(b.words)) && a.direct && b.direct && !longApart(a, b) {
		return max(alike, sameMouth), true
	}
	if short < fewest {
		return 0, false
	}
	need := sameMouth
	switch {
	case a.who >= 0 && b.who >= 0 && !one:
		if !a.direct || !b.direct || short < otherWords {
			return 0, false
		}
		need = otherMouth
	case !a.direct || !b.direct:
		if !one {
			return 0, false
		}
		need = indirectly
	case !one:
		need = oneUnknown
	}
	if common < fewShared {
		need += 200
	}
	if longApart(a, b) {
		need = max(need, verbatim)
	}
	return alike, alike >= need
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
	members := map[int][]int{}
	var roots []int
	for i := range all {
		r := sets.find(i)
		if members[r] == nil {
			roots = append(roots, r)
		}
		members[r] = append(members[r], i)
	}
	out := make([]news.QuoteGroup, 0, len(roots))
	for _, r := range roots { // in the order of their least anchors
		g := news.QuoteGroup{ID: "q:" + all[members[r][0]].anchor}
		for _, i := range members[r] {
			g.Quotes = append(g.Quotes, all[i].at)
		}
		if len(g.Quotes) > 1 {
			g.Alike = sets.least(all, members[r])
		}
		sort.Slice(g.Quotes, func(x, y int) bool {
			p, q := g.Quotes[x], g.Quotes[y]
			return p.Article < q.Article || p.Article == q.Article && p.Quote < q.Quote
		})
		out = append(out, g)
	}
	return out
}
