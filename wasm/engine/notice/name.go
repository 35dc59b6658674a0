package notice

import (
	"sort"
	"strings"

	"github.com/agnivade/levenshtein"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// suspects: an article gives one person a name that the account joins and the
// spelling forbids.
func (f *finder) suspects() {
	for e := range f.ed.Entities {
		ent := &f.ed.Entities[e]
		in := map[int]bool{}
		for _, v := range ent.Variants {
			if v.Suspect && !in[v.Article] {
				in[v.Article] = true
				f.suspect(e, v.Article)
			}
		}
	}
}

func (f *finder) suspect(e, n int) {
	ent, r := &f.ed.Entities[e], &f.ed.Readings[n]
	var sure, slips []string // surfaces of this article, the shorter of those that only leave out
	for _, v := range ent.Variants {
		switch {
		case v.Article != n:
		case v.Suspect:
			slips = append(slips, v.Surface)
		default:
			sure = append(sure, v.Surface)
		}
	}
	sure = shortest(sure)
	out := news.Notice{Kind: news.SuspectName, Entities: []int{e}, Outlets: f.outlets([]int{n}), Rank: rankSuspect + min(10*len(slips), 40)}
	calls := f.outlet(n) + " calls "
	if len(sure) > 0 {
		all := append(sure, slips...)
		out.Text = upper(calls + f.titled(e) + " by " + number(len(all)) + " names: " + list(all) + ".")
	} else {
		out.Text = upper(calls + f.titled(e) + " " + list(slips) + ".")
	}
	var why []string
	for _, l := range ent.Links {
		if !l.Suspect || l.Article != n {
			continue
		}
		why = append(why, l.Surface+": "+lower(sentences(l.Reasons)))
		for _, ref := range l.Refs {
			out.Refs = addRef(out.Refs, ref)
		}
	}
	out.Because = strings.Join(why, " ")
	first := map[string]bool{}
	for _, m := range r.Mentions { // one sentence of each name, in the order of the article
		if s := m.In(r.Article.Text); f.ed.EntityIndex(n, m.Actor) == e && contains(slips, s) && !first[s] {
			first[s] = true
			out.Refs = addRef(out.Refs, f.sentence(n, m.Span))
		}
	}
	sort.SliceStable(out.Refs, func(i, j int) bool { return before(out.Refs[i], out.Refs[j], r.Article.ID) })
	f.add(out, ent.ID+" "+r.Article.ID)
}

// before puts the sentences of the article in question first, in text order.
func before(a, b news.Ref, article string) bool {
	if (a.Article == article) != (b.Article == article) {
		return a.Article == article
	}
	return a.Article == b.Article && a.Start < b.Start
}

// lower begins with a small letter, for what follows a colon.
func lower(s string) string {
	for _, p := range []string{"The ", "This ", "Both ", "He ", "She ", "Between ", "No "} {
		if strings.HasPrefix(s, p) {
			return strings.ToLower(s[:1]) + s[1:]
		}
	}
	return s
}

// titled is a person with the office before the name, where it is a short one.
func (f *finder) titled(e int) string {
	ent := &f.ed.Entities[e]
	for _, r := range ent.Roles {
		switch strings.ToLower(r) {
		case "president", "king", "queen", "pope", "chancellor", "prime minister":
			return upper(strings.ToLower(r)) + " " + f.short(e)
		}
	}
	return ent.Name
}

// shortest drops a surface that only adds words to another.
func shortest(surfaces []string) (out []string) {
	for i, s := range surfaces {
		adds := false
		for j, o := range surfaces {
			adds = adds || i != j && len(o) < len(s) && subset(fold(o), fold(s))
		}
		if !adds && !contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// subset reports whether every word of a is one of b.
func subset(a, b []string) bool {
	for _, w := range a {
		if !contains(b, w) {
			return false
		}
	}
	return true
}

// spellings: one name written in two ways by different outlets.
func (f *finder) spellings() {
	for e := range f.ed.Entities {
		if f.several(&f.ed.Entities[e]) {
			f.spelling(e)
		}
	}
}

// several reports whether more than one outlet has an entity.
func (f *finder) several(e *news.Entity) bool {
	for i := range e.Variants {
		if f.outlet(e.Variants[i].Article) != f.outlet(e.Variants[0].Article) {
			return true
		}
	}
	return false
}

// maxSurfaces bounds the comparison of one entity's surfaces.
const maxSurfaces = 40

func (f *finder) spelling(e int) {
	ent := &f.ed.Entities[e]
	if oneSurface(ent) {
		return
	}
	var words []string // every word of a surface that is no suspect, as written first
	var folded []string
	who := map[string][]int{} // folded word → articles
	how := map[string]int{}
	for _, v := range ent.Variants {
		if v.Suspect || len(words) > maxSurfaces {
			continue
		}
		for w, rest := text.Field(v.Surface); w != ""; w, rest = text.Field(rest) {
			k := flat(w)
			if k == "" {
				continue
			}
			if how[k] == 0 {
				words, folded = append(words, strings.Trim(w, ".,’'")), append(folded, k)
			}
			how[k] += v.Count
			if ns := who[k]; len(ns) == 0 || ns[len(ns)-1] != v.Article {
				who[k] = append(ns, v.Article)
			}
		}
	}
	a, b := f.pair(ent, folded, who)
	if a < 0 {
		return
	}
	if how[folded[b]] > how[folded[a]] || how[folded[b]] == how[folded[a]] && folded[b] < folded[a] {
		a, b = b, a
	}
	na, nb := f.byDay(who[folded[a]]), f.byDay(who[folded[b]])
	oa, ob := f.named(na), f.named(nb)
	out := news.Notice{Kind: news.Spelling, Entities: []int{e}, Rank: rankSpelling + min(how[folded[b]], 40)}
	if ent.Kind != news.Person {
		out.Rank = rankSpellings + min(how[folded[b]], 40)
	}
	wa, wb := shown(ent, words[a]), shown(ent, words[b])
	out.Text = upper(some(ob)) + " " + verb(len(ob), "write") + " " + wb + "; " + some(oa) + " " + verb(len(oa), "write") + " " + wa + "."
	for _, l := range ent.Links {
		if !l.Suspect && (joins(&l, words[a], words[b]) || joins(&l, words[b], words[a])) {
			out.Because = sentences(l.Reasons)
			break
		}
	}
	out.Outlets = f.outlets(append(append([]int{}, nb...), na...))
	for _, side := range []struct {
		ns []int
		w  string
	}{{nb, folded[b]}, {na, folded[a]}} {
		for i, n := range side.ns {
			if i < 2 {
				out.Refs = f.refTo(out.Refs, n, e, side.w)
			}
			if i < 12 {
				out.Rows = append(out.Rows, f.row(n, e, side.w))
			}
		}
	}
	f.add(out, ent.ID)
}

// oneSurface reports whether all write an entity in the same way.
func oneSurface(ent *news.Entity) bool {
	for i := range ent.Variants {
		if ent.Variants[i].Surface != ent.Variants[0].Surface {
			return false
		}
	}
	return true
}

// joins reports whether a link is from a surface with word a to one with word b.
func joins(l *news.Link, a, b string) bool {
	return within(fold(a), fold(l.Surface)) && within(fold(b), fold(l.To))
}

// pair finds the two most like words that no one surface of one outlet has both of,
// of which each belongs to another outlet: baqeri and bagheri, not hossein and bagheri.
// Of a person's words the family name comes first; a place is known to be one by more
// than its letters, so its two names may differ in half of them: Kyiv, Kiev.
func (f *finder) pair(ent *news.Entity, folded []string, who map[string][]int) (a, b int) {
	a, b = -1, -1
	least := 1 << 20
	share := 3
	if ent.Kind == news.Place {
		share = 2
	}
	for i := range folded {
		for j := range i {
			x, y := folded[i], folded[j]
			n := max(len([]rune(x)), len([]rune(y)))
			if n < 4 {
				continue
			}
			d := levenshtein.ComputeDistance(x, y)
			if d*share > n {
				continue
			}
			if ent.Kind == news.Person && !(ends(ent, x) && ends(ent, y)) {
				d += 100
			}
			if d < least && !meet(f.outlets(who[x]), f.outlets(who[y])) && !together(ent, x, y) {
				a, b, least = j, i, d
			}
		}
	}
	return a, b
}

// ends reports whether a surface ends with the word, as one does with a family name.
func ends(ent *news.Entity, w string) bool {
	for _, v := range ent.Variants {
		if ws := fold(v.Surface); len(ws) > 0 && ws[len(ws)-1] == w {
			return true
		}
	}
	return false
}

// meet reports whether two lists share a word.
func meet(a, b []string) bool {
	for _, s := range a {
		if contains(b, s) {
			return true
		}
	}
	return false
}

// together reports whether one surface has both words, so that they are two names.
func together(ent *news.Entity, a, b string) bool {
	for _, v := range ent.Variants {
		if ws := fold(v.Surface); contains(ws, a) && contains(ws, b) {
			return true
		}
	}
	return false
}

// shown is a word of a name, not in capitals where another writes it in small letters.
func shown(ent *news.Entity, w string) string {
	for _, v := range ent.Variants {
		for o, rest := text.Field(v.Surface); o != ""; o, rest = text.Field(rest) {
			if o != w && strings.EqualFold(o, w) && o != strings.ToUpper(o) {
				return strings.Trim(o, ".,’'")
			}
		}
	}
	return w
}

// some names up to three outlets, and counts more.
func some(names []string) string {
	if len(names) <= 3 {
		return list(names)
	}
	return number(len(names)) + " outlets"
}

// refTo adds the first sentence of article n that writes entity e with word w.
func (f *finder) refTo(refs []news.Ref, n, e int, w string) []news.Ref {
	r := &f.ed.Readings[n]
	for _, m := range r.Mentions {
		if f.ed.EntityIndex(n, m.Actor) == e && contains(fold(m.In(r.Article.Text)), w) {
			return addRef(refs, f.sentence(n, m.Span))
		}
	}
	return refs
}

// row lists the surfaces of an article that have the word.
func (f *finder) row(n, e int, w string) news.Row {
	var all []string
	for _, v := range f.ed.Entities[e].Variants {
		if v.Article == n && contains(fold(v.Surface), w) {
			all = append(all, v.Surface)
		}
	}
	return news.Row{Article: n, Text: strings.Join(all, " · ")}
}
