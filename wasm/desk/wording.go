package desk

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Several wordings of one statement are aligned by the words that all of them have,
// in the same order; where they part, each keeps its own stretch. The simpler way, to
// compare each with the first, would make the first the original, and which one is
// nearer to what was said no article tells.

// maxWordings is how many wordings of one statement a view lays side by side.
const maxWordings = 12

// quotePage is every telling of one statement, in order of publication, aligned.
func (v *view) quotePage(id string) *wire.Quote {
	g := -1
	for i := range v.ed.Quotes {
		if v.ed.Quotes[i].ID == id {
			g = i
		}
	}
	if g < 0 {
		var ok bool
		if g, ok = v.groupAt(id); !ok {
			return nil
		}
	}
	list := append([]news.QuoteAt(nil), v.ed.Quotes[g].Quotes...)
	sort.SliceStable(list, func(i, j int) bool { return v.place[list[i].Article] < v.place[list[j].Article] })
	out := &wire.Quote{ID: v.ed.Quotes[g].ID, Left: max(len(list)-maxWordings, 0)}
	list = list[:min(len(list), maxWordings)]
	texts := make([]string, len(list))
	for i, q := range list {
		texts[i] = v.quoteSpan(q).In(v.ed.Readings[q.Article].Article.Text)
	}
	parts, differ := align(texts)
	out.Parts = parts
	told := map[int]bool{}
	var meetings []int
	has := map[int]bool{} // outlets
	for _, q := range v.ed.Quotes[g].Quotes {
		has[v.outlet[q.Article]] = true
	}
	for i, q := range list {
		out.Lines = append(out.Lines, v.quoteLineWith(q, shifted(differ[i], v.quoteSpan(q).Start)))
		if m := v.meetingOfQuote(q.Article, &v.ed.Readings[q.Article].Quotes[q.Quote]); m >= 0 && !told[m] {
			told[m] = true
			meetings = append(meetings, m)
			out.Meetings = append(out.Meetings, v.meetingBrief(m))
		}
	}
	out.Silent = v.notTold(v.visitsOf(meetings), func(n int) bool { return has[v.outlet[n]] })
	return out
}

// changedMarks marks what other wordings of the same statement have not.
func (v *view) changedMarks(q news.QuoteAt) (marks []wire.Mark) {
	g, ok := v.group(q)
	if !ok || len(v.ed.Quotes[g].Quotes) < 2 {
		return nil
	}
	var texts []string
	here := 0
	for i, o := range v.ed.Quotes[g].Quotes {
		if i == maxWordings {
			break
		}
		if o == q {
			here = i
		}
		texts = append(texts, v.quoteSpan(o).In(v.ed.Readings[o.Article].Article.Text))
	}
	if v.ed.Quotes[g].Quotes[here] != q {
		return nil
	}
	_, differ := align(texts)
	return shifted(differ[here], v.quoteSpan(q).Start)
}

func shifted(list []news.Span, by int) (marks []wire.Mark) {
	for _, sp := range list {
		sp.Start, sp.End = sp.Start+by, sp.End+by
		marks = append(marks, wire.Mark{Span: sp, Kind: wire.MarkChanged})
	}
	return marks
}

func (v *view) quoteSpan(q news.QuoteAt) news.Span {
	return fit(v.ed.Readings[q.Article].Article.Text, v.ed.Readings[q.Article].Quotes[q.Quote].Span)
}

// align cuts texts into stretches that all have and stretches where they part; differ
// are the latter's words as offsets into each text. A text that is too long to be
// compared gives no stretches.
func align(texts []string) (parts []wire.Wording, differ [][]news.Span) {
	differ = make([][]news.Span, len(texts))
	ws := make([][]news.Span, len(texts))
	for i, s := range texts {
		if ws[i] = words(s); len(ws[i]) == 0 || len(ws[i]) > maxDiff {
			return nil, differ
		}
	}
	if len(texts) < 2 {
		return nil, differ
	}
	shared := withoutIslands(sharedWords(texts, ws), ws)
	next := make([]int, len(texts)) // the word that comes next in each text
	apart := func(upto func(k int) int) {
		row, any := make([]string, len(texts)), false
		for k := range texts {
			if n := upto(k); n > next[k] {
				sp := news.Span{Start: ws[k][next[k]].Start, End: ws[k][n-1].End}
				differ[k] = append(differ[k], sp)
				row[k], any = grown(texts[k], sp).In(texts[k]), true
			}
		}
		if any {
			parts = append(parts, wire.Wording{Words: row})
		}
	}
	for i := 0; i < len(shared); {
		j := i + 1
		for j < len(shared) && adjacent(shared[j-1], shared[j]) {
			j++
		}
		apart(func(k int) int { return shared[i][k] })
		run := news.Span{Start: ws[0][shared[i][0]].Start, End: ws[0][shared[j-1][0]].End}
		if sign := signAfter(texts[0], run.End); sign != "" && all(texts, func(k int) bool { return signAfter(texts[k], ws[k][shared[j-1][k]].End) == sign }) {
			run.End += len(sign)
		}
		parts = append(parts, wire.Wording{Same: true, Words: []string{run.In(texts[0])}})
		for k := range texts {
			next[k] = shared[j-1][k] + 1
		}
		i = j
	}
	apart(func(k int) int { return len(ws[k]) })
	return parts, differ
}

// signAfter is the sign that stands right behind a word, which the next word is parted
// from by: a comma is part of the exact wording.
func signAfter(text string, end int) string {
	if end < len(text) && strings.IndexByte(",;:.!?", text[end]) >= 0 {
		return text[end : end+1]
	}
	return ""
}

func all(texts []string, ok func(k int) bool) bool {
	for k := range texts {
		if !ok(k) {
			return false
		}
	}
	return true
}

// grown is sp with the brackets and signs around it, which belong to a wording as
// well: "[Wednesday’s]".
func grown(text string, sp news.Span) news.Span {
	for sp.Start > 0 && (text[sp.Start-1] == '[' || text[sp.Start-1] == '(') {
		sp.Start--
	}
	for sp.End < len(text) && (text[sp.End] == ']' || text[sp.End] == ')') {
		sp.End++
	}
	sp.End += len(signAfter(text, sp.End))
	return sp
}

// sharedWords are the words that all texts have in one order: for each its place in
// every text. One text after the other keeps of it what it has, too.
func sharedWords(texts []string, ws [][]news.Span) (shared [][]int) {
	for i := range ws[0] {
		shared = append(shared, []int{i})
	}
	for k := 1; k < len(texts); k++ {
		n, m := len(shared), len(ws[k])
		long := make([]int, (n+1)*(m+1)) // [i][j]: the longest of shared[i:] and ws[k][j:]
		alike := func(i, j int) bool { return same(texts[0], ws[0][shared[i][0]], texts[k], ws[k][j]) }
		for i := n - 1; i >= 0; i-- {
			for j := m - 1; j >= 0; j-- {
				long[i*(m+1)+j] = max(long[(i+1)*(m+1)+j], long[i*(m+1)+j+1])
				if alike(i, j) {
					long[i*(m+1)+j] = long[(i+1)*(m+1)+j+1] + 1
				}
			}
		}
		var kept [][]int
		for i, j := 0, 0; i < n && j < m; {
			switch {
			case alike(i, j):
				kept = append(kept, append(append([]int(nil), shared[i]...), j))
				i, j = i+1, j+1
			case long[(i+1)*(m+1)+j] >= long[i*(m+1)+j+1]:
				i++
			default:
				j++
			}
		}
		shared = kept
	}
	return shared
}

func adjacent(a, b []int) bool {
	for k := range a {
		if b[k] != a[k]+1 {
			return false
		}
	}
	return true
}

// withoutIslands drops a single short word ("of", "the") that is shared in the midst
// of what differs: it would tear one difference into two that nobody can read.
func withoutIslands(shared [][]int, ws [][]news.Span) (out [][]int) {
	first, last := make([]int, len(ws)), make([]int, len(ws)) // what stands before the texts, and after them
	for k := range ws {
		first[k], last[k] = -1, len(ws[k])
	}
	for i := range shared {
		before, after := first, last
		if i > 0 {
			before = shared[i-1]
		}
		if i+1 < len(shared) {
			after = shared[i+1]
		}
		alone := !adjacent(before, shared[i]) && !adjacent(shared[i], after)
		if alone && ws[0][shared[i][0]].Len() <= 3 {
			continue
		}
		out = append(out, shared[i])
	}
	return out
}

// whoTold is how article n calls a participant of a meeting where it tells it: the
// longest of its words for entity e.
func (v *view) whoTold(n, e int, t news.Telling) (out wire.Told) {
	return v.partyTold(n, t, func(p *news.Party, _ string) bool { return v.ed.EntityIndex(n, p.Actor) == e })
}

// unnamedTold is the same for somebody who is described and never named.
func (v *view) unnamedTold(n int, description string, t news.Telling) wire.Told {
	return v.partyTold(n, t, func(p *news.Party, s string) bool { return p.Actor < 0 && s == description })
}

func (v *view) partyTold(n int, t news.Telling, is func(*news.Party, string) bool) (out wire.Told) {
	r := &v.ed.Readings[n]
	for _, ci := range t.Contacts {
		for i := range r.Contacts[ci].Parties {
			p := &r.Contacts[ci].Parties[i]
			sp := fit(r.Article.Text, p.Span)
			if s := sp.In(r.Article.Text); len(s) > len(out.Text) && is(p, s) {
				at := v.sentence(n, sp)
				mark := wire.Mark{Span: sp, Kind: wire.MarkFocus}
				if e := v.ed.EntityIndex(n, p.Actor); e >= 0 && v.suspect(e, n, s) {
					mark = v.nameMark(n, sp, e)
				}
				out = wire.Told{Text: s, Basis: news.Stated, Passages: []wire.Passage{v.passage(n, at, []wire.Mark{mark})}}
			}
		}
	}
	return out
}
