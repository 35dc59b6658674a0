package notice

import (
	"sort"

	"readout/wasm/news"
)

// Copied passages: one text under several names. Each set of articles gets one notice,
// however many passages they share, and a set that lies in a larger one none.

// A carried is what a set of articles shares.
type carried struct {
	articles []int
	passages []int // in Edition.Passages
	words    int
}

func (f *finder) copies() {
	all := f.carried()
	sort.SliceStable(all, func(i, j int) bool { return all[i].words > all[j].words })
	var told []int // meetings that several articles tell in one text
	for i := range f.ed.Meetings {
		if len(f.ed.Meetings[i].Origins) > 0 {
			told = append(told, i)
		}
	}
	for _, c := range all[:min(len(all), most)] {
		f.copy(c, told)
	}
}

// carried gathers the passages by the articles that have them, larger sets first.
func (f *finder) carried() []carried {
	at := map[string]int{}
	var all []carried
	for i := range f.ed.Passages {
		p := &f.ed.Passages[i]
		var articles []int
		key := ""
		for _, x := range p.Places {
			articles = append(articles, x.Article)
			key += string(rune(x.Article&0x7fff)) + string(rune(x.Article>>15))
		}
		k, ok := at[key]
		if !ok {
			k = len(all)
			at[key] = k
			all = append(all, carried{articles: articles})
		}
		all[k].passages = append(all[k].passages, i)
		all[k].words += p.Words
	}
	sort.SliceStable(all, func(i, j int) bool {
		if len(all[i].articles) != len(all[j].articles) {
			return len(all[i].articles) > len(all[j].articles)
		}
		return all[i].words > all[j].words
	})
	var out []carried
	in := map[int][]int{} // article → sets kept
	for _, c := range all {
		if k := f.larger(out, in[c.articles[0]], c.articles); k >= 0 {
			out[k].passages = append(out[k].passages, c.passages...)
			continue
		}
		for _, a := range c.articles {
			in[a] = append(in[a], len(out))
		}
		out = append(out, c)
	}
	return out
}

// larger is the set among those that has all the articles, or -1.
func (f *finder) larger(sets []carried, among []int, articles []int) int {
	for _, k := range among {
		all := true
		for _, a := range articles {
			all = all && hasEntity(sets[k].articles, a)
		}
		if all {
			return k
		}
	}
	return -1
}

func (f *finder) copy(c carried, told []int) {
	ns := f.byDay(c.articles)
	outlets := f.named(ns)
	if len(outlets) < 2 {
		return
	}
	n := news.Notice{Kind: news.SingleOrigin, Outlets: f.outlets(ns), Rank: rankCopied + min(c.words/10, 49), Passages: c.passages}
	for _, i := range told {
		for _, o := range f.ed.Meetings[i].Origins {
			if covers(c.articles, o) && len(n.Meetings) < 6 {
				n.Meetings = append(n.Meetings, i)
			}
		}
	}
	what := "have " + number(len(c.passages)) + " " + plural(len(c.passages), "passage") + " in common"
	if len(n.Meetings) == 1 {
		m := &f.ed.Meetings[n.Meetings[0]]
		what = "report " + f.about(m) + " in one text"
		n.Entities = m.Participants
	}
	n.Text = upper(some(outlets)) + " " + what + ", word for word or nearly so."
	n.Because = "One text under " + number(len(outlets)) + " names is one origin, not " + number(len(outlets)) +
		" witnesses. The articles do not say who had it first. " + f.order(ns)
	for _, a := range ns {
		for _, p := range c.passages {
			for _, at := range f.ed.Passages[p].Places {
				if at.Article == a && len(n.Refs) < 6 {
					n.Refs = addRef(n.Refs, news.Ref{Article: f.ed.Readings[a].Article.ID, Span: at.Span})
				}
			}
			break // the first of each article is enough to see it
		}
	}
	f.add(n, f.ed.Passages[c.passages[0]].ID)
}

// covers reports whether every one of part is in whole.
func covers(whole, part []int) bool {
	for _, x := range part {
		if !hasEntity(whole, x) {
			return false
		}
	}
	return true
}

// order tells in which order articles appeared.
func (f *finder) order(ns []int) string {
	ts := make([]*teller, 0, len(ns))
	seen := map[string]bool{}
	for _, n := range ns {
		if o := f.outlet(n); !seen[o] {
			seen[o] = true
			ts = append(ts, &teller{article: n})
		}
	}
	return f.published(ts)
}
