package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
)

// quotes: the same said in other words, or by another mouth.
func (f *finder) quotes() {
	for g := range f.ed.Quotes {
		group := &f.ed.Quotes[g]
		if len(group.Quotes) < 2 {
			continue
		}
		if !f.otherMouth(g) {
			f.otherWords(g)
		}
	}
}

// words of a quote, folded.
func (f *finder) said(q news.QuoteAt) []string {
	r := &f.ed.Readings[q.Article]
	return fold(r.Quotes[q.Quote].Span.In(r.Article.Text))
}

func (f *finder) speaker(q news.QuoteAt) int {
	return f.ed.EntityIndex(q.Article, f.ed.Readings[q.Article].Quotes[q.Quote].Speaker)
}

// otherMouth: two outlets give the words to different people.
func (f *finder) otherMouth(g int) bool {
	group := &f.ed.Quotes[g]
	first := -1 // quote with a known speaker
	for i, q := range group.Quotes {
		e := f.speaker(q)
		if e < 0 {
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		a, b := group.Quotes[first], q
		if o := f.speaker(a); o != e && f.outlet(a.Article) != f.outlet(b.Article) {
			n := news.Notice{Kind: news.OtherMouth, Entities: []int{o, e}, Quotes: []int{g}, Rank: rankOtherMouth,
				Text:    upper(f.outlet(a.Article)) + " puts the words into the mouth of " + f.ed.Entities[o].Name + ", " + f.outlet(b.Article) + " into that of " + f.ed.Entities[e].Name + ".",
				Because: "The quotes are the same or nearly so; the articles do not say who is right.",
				Outlets: f.outlets([]int{a.Article, b.Article}),
				Refs:    []news.Ref{f.quoteRef(a), f.quoteRef(b)}}
			f.add(n, group.ID)
			return true
		}
	}
	return false
}

func (f *finder) quoteRef(q news.QuoteAt) news.Ref {
	return f.sentence(q.Article, f.ed.Readings[q.Article].Quotes[q.Quote].Span)
}

// wordings is how many of one statement are told apart; a reader compares no more.
const wordings = 24

// otherWords: one statement in two wordings, by two outlets. A part of a quote is no
// other wording of it.
func (f *finder) otherWords(g int) {
	group := &f.ed.Quotes[g]
	var ns []int
	for _, q := range group.Quotes {
		ns = append(ns, q.Article)
	}
	if len(f.named(ns)) < 2 { // before the words are looked at: most groups are one outlet's
		return
	}
	var kept []news.QuoteAt // one of each wording
	var words [][]string    // of each
	for _, q := range group.Quotes {
		ws := f.said(q)
		known := len(ws) < 4
		for i, other := range words {
			if within(ws, other) {
				known = true
			} else if within(other, ws) {
				kept[i], words[i], known = q, ws, true
			}
		}
		if !known && len(kept) < wordings {
			kept = append(kept, q)
			words = append(words, ws)
		}
	}
	ns = ns[:0]
	for _, q := range kept {
		ns = append(ns, q.Article)
	}
	if len(kept) < 2 || len(f.named(ns)) < 2 {
		return
	}
	whose := ""
	var es []int
	if e := f.speaker(kept[0]); e >= 0 {
		whose = " by " + f.short(e)
		es = []int{e}
	}
	n := news.Notice{Kind: news.OtherWords, Entities: es, Quotes: []int{g}, Outlets: f.outlets(ns),
		Text:    "One statement" + whose + " appears in " + number(len(kept)) + " wordings.",
		Because: upper(list(f.named(ns))) + " word it differently; the articles do not say which is nearer to what was said.",
		Rank:    rankOtherWords + min(len(words[0])/2, 40)}
	if !f.direct(kept) {
		n.Because = upper(list(f.named(ns))) + " word it differently, and not all of them as a quotation."
	}
	for _, q := range kept {
		if len(n.Refs) < 6 {
			n.Refs = addRef(n.Refs, f.quoteRef(q))
		}
	}
	f.add(n, group.ID)
}

func (f *finder) direct(qs []news.QuoteAt) bool {
	for _, q := range qs {
		if !f.ed.Readings[q.Article].Quotes[q.Quote].Direct {
			return false
		}
	}
	return true
}

// unnamed: words that came through somebody whom the article does not name.
func (f *finder) unnamed() {
	for n := range f.ed.Readings {
		r := &f.ed.Readings[n]
		seen := map[string]int{} // relay → notice
		for i := range r.Quotes {
			q := &r.Quotes[i]
			via := q.Via
			if via.Actor >= 0 || via.Span.Empty() || q.Speaker < 0 {
				continue
			}
			e := f.ed.EntityIndex(n, q.Speaker)
			name := via.Name
			if name == "" {
				name = via.Span.In(r.Article.Text)
			}
			if e < 0 || !nameless(name) {
				continue
			}
			key := strings.ToLower(name)
			if at, ok := seen[key]; ok {
				x := &f.all[at]
				if !hasEntity(x.Entities, e) {
					x.Entities = append(x.Entities, e)
				}
				continue
			}
			seen[key] = len(f.all)
			x := news.Notice{Kind: news.UnnamedSource, Entities: []int{e}, Outlets: f.outlets([]int{n}), Rank: rankUnnamed,
				Text:    upper(f.outlet(n)) + " quotes " + f.titled(e) + " through “" + name + "” without saying which.",
				Because: "Whoever passed the words on cannot be looked up.",
				Refs:    []news.Ref{f.sentence(n, via.Span)}}
			if via.Basis == news.Inferred {
				x.Because += " The source is named in a sentence before the quote."
			}
			x.Refs = addRef(x.Refs, f.sentence(n, q.Span))
			f.add(x, r.Article.ID+" "+key)
		}
	}
}

// nameless reports whether a relay is only described: "state media", "Iranian
// officials", "sources". A capital tells a name, but for nationalities and for a word
// that begins a sentence.
func nameless(relay string) bool {
	words := strings.Fields(relay)
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		k := flat(strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s"))
		switch {
		case !unicode.IsUpper(r) || lexicon.Demonym(k) != "" || lexicon.Country(k) != "":
		case i == 0 && (contains(vague[:], k) || len(words) == 1 && contains(vagueAlone[:], k)):
		default:
			return false
		}
	}
	return len(words) > 0
}

// Words that a description of sources begins with; alone, the second list.
var (
	vague = [...]string{"a", "an", "the", "anonymous", "diplomatic", "domestic", "foreign", "government", "informed", "local",
		"military", "national", "official", "opposition", "security", "semiofficial", "senior", "several", "some", "state", "staterun",
		"two", "unnamed", "various", "western"}
	vagueAlone = [...]string{"diplomats", "media", "newspapers", "observers", "officials", "reporters", "reports", "sources"}
)

func hasEntity(es []int, e int) bool {
	for _, x := range es {
		if x == e {
			return true
		}
	}
	return false
}
