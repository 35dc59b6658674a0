package text

import (
	"strings"

	"readout/wasm/news"
)

// names are the ways an outlet may sign: its name's words, its initials, its host.
type names struct {
	words    [][]string // folded
	compact  []string   // letters only: americanmilitarynews
	initials []string   // amn
	hosts    []string   // letters only, of the addresses
}

func namesOf(a *news.Article) names {
	var n names
	for _, s := range append([]string{a.Outlet}, a.CopiedBy...) {
		if b := strings.IndexByte(s, '('); b > 0 {
			s = s[:b]
		}
		w := foldedWords(s)
		if len(w) > 1 && w[0] == "the" {
			w = w[1:]
		}
		if len(w) == 0 {
			continue
		}
		in := ""
		for _, x := range w {
			in += x[:1]
		}
		n.words = append(n.words, w)
		n.compact = append(n.compact, letters(strings.Join(w, "")))
		n.initials = append(n.initials, in)
	}
	for _, u := range append([]string{a.URL}, a.AlsoAt...) {
		if _, after, ok := strings.Cut(u, "://"); ok {
			host, _, _ := strings.Cut(after, "/")
			n.hosts = append(n.hosts, letters(strings.TrimPrefix(strings.ToLower(host), "www.")))
		}
	}
	return n
}

// letters is s without anything but small ASCII letters and digits.
func letters(s string) string {
	b := make([]byte, 0, len(s))
	for i := range len(s) {
		if c := s[i]; c-'a' < 26 || c-'0' < 10 {
			b = append(b, c)
		}
	}
	return string(b)
}

// foldedWords is the words of s, folded, without marks.
func foldedWords(s string) []string {
	d := &Doc{Text: s, Paragraphs: []Paragraph{{Span: news.Span{End: len(s)}}}}
	d.tokenise()
	d.foldTokens()
	var out []string
	for i, t := range d.Tokens {
		if t.Class < Quote && d.fold[i] != "'" && d.fold[i] != "" {
			out = append(out, d.fold[i])
		}
	}
	return out
}

// are reports whether w is a way the outlet signs: its name, the beginning of a
// longer name ("Al Arabiya" of "Al Arabiya English"), its initials, its address.
func (n *names) are(w []string) bool {
	if len(w) > 1 && w[0] == "the" {
		w = w[1:]
	}
	if len(w) == 0 || len(w) > 6 {
		return false
	}
	one := letters(strings.Join(w, ""))
	for i, name := range n.words {
		if one == n.compact[i] && one != "" || len(w) == 1 && len(one) > 2 && one == n.initials[i] {
			return true
		}
		if len(w) > 1 && len(w) < len(name) && strings.Join(w, " ") == strings.Join(name[:len(w)], " ") {
			return true
		}
	}
	for _, h := range n.hosts {
		if len(one) > 4 && strings.HasPrefix(h, one) {
			return true
		}
	}
	return false
}

// headline finds the article's own title among the lines above the text: the one
// its facts name, or the first line there that is as long as a headline.
func (g *page) headline() {
	g.own = namesOf(g.a)
	want := foldedWords(g.a.Title)
	for k := len(want); k > 0; k-- { // the facts may carry the outlet's tail too
		if len(want)-k < 6 && g.own.are(want[k:]) && k > 2 {
			want = want[:k]
			break
		}
	}
	for p := 0; p < len(g.lines) && p <= g.body && p < 60; p++ {
		if l := &g.lines[p]; l.why == "" && l.words > 0 && l.words <= 60 && g.Paragraphs[p].Part != Caption && g.entitled(p, want) {
			g.title, g.sure = p, true
			g.Paragraphs[p].Part = Title
		}
	}
	if g.title >= 0 {
		if g.title == g.body { // the title ends with a stop or a question mark
			g.bounds()
		}
		return
	}
	for p := 0; p < g.body && g.body < len(g.lines); p++ {
		if g.likeHeadline(p) {
			para := &g.Paragraphs[p]
			g.hang(g.tail(para, nil), para.last)
			g.title = p
			g.Paragraphs[p].Part = Title
			return
		}
	}
}

// entitled reports whether line p says the title, and marks the outlet's name hung on it.
func (g *page) entitled(p int, want []string) bool {
	if len(want) == 0 {
		return false
	}
	para := &g.Paragraphs[p]
	last := g.tail(para, nil)
	if sameWords(g.wordsOf(para.first, last), want) {
		g.hang(last, para.last)
		return true
	}
	if last := g.tail(para, want); last < para.last {
		g.hang(last, para.last)
		return true
	}
	return false
}

// hang marks tokens [first, last), the outlet's name hung on a headline.
func (g *page) hang(first, last int) {
	if first < last {
		i := g.markAt(first)
		g.marks = append(g.marks[:i], append([]mark{{first, last, "outlet's name"}}, g.marks[i:]...)...)
	}
}

// tail is where the outlet's name hung on a headline begins, its dash or bar
// included: "… With China - HowPakistan". With want, anything after the wanted words
// counts. Without a tail it is the line's end.
func (g *page) tail(para *Paragraph, want []string) int {
	last := para.last
	for i := para.last - 2; i > para.first+1 && para.last-i < 12; i-- {
		switch g.Word(i) {
		case "-", "–", "—", "|", "»", "·", "•", "::", "--":
		default:
			continue
		}
		if g.Tokens[i].Glued && g.Tokens[i+1].Glued {
			continue
		}
		if want == nil && g.own.are(g.wordsOf(i+1, last)) || want != nil && sameWords(g.wordsOf(para.first, i), want) {
			last = i
		}
	}
	return last
}

func (g *page) wordsOf(first, last int) []string {
	var out []string
	for i := first; i < last; i++ {
		if g.Tokens[i].Class < Quote && g.fold[i] != "'" {
			out = append(out, g.fold[i])
		}
	}
	return out
}

// sameWords reports whether a and b are one headline: the same words but for one in
// five, so that a shortened or corrected headline is still known.
func sameWords(a, b []string) bool {
	long, short := max(len(a), len(b)), min(len(a), len(b))
	if short == 0 || short*5 < long*4 {
		return false
	}
	n := make(map[string]int, len(a))
	for _, w := range a {
		n[w]++
	}
	both := 0
	for _, w := range b {
		if n[w] > 0 {
			n[w]--
			both++
		}
	}
	return both == long || long > 4 && both*5 >= long*4
}

// likeHeadline reports whether line p, which nobody names, may be the headline.
func (g *page) likeHeadline(p int) bool {
	l, para := &g.lines[p], &g.Paragraphs[p]
	if l.why != "" || l.stop || l.words < 4 || l.words > 30 || para.Part != Body || g.covered(para) || g.stamp(para) || g.byline(para) {
		return false
	}
	if g.Tokens[para.first].Class == Punct || g.Tokens[para.first].Class == Word && g.lower(para.first) {
		return false
	}
	switch last := para.last - 1; g.Word(last) {
	case ",", ":", ";", "-", "–", "—":
		return false
	}
	return true
}
