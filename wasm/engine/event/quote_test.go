package event

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// TestQuoteGroups reads testdata/quotes: a case has quotes, one line each ("a Lund: “…”":
// article, which may end in the day of publication, a@2019-05-06; speaker; words; "~" before the article for indirect speech, "?" for a speaker
// not known), and the groups of more than one, by the numbers of their lines.
func TestQuoteGroups(t *testing.T) {
	files, _ := filepath.Glob("testdata/quotes/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(ar.Files); i += 2 {
			name := strings.TrimPrefix(ar.Files[i].Name, "quotes ")
			lines := strings.Split(strings.TrimSpace(string(ar.Files[i].Data)), "\n")
			want := string(ar.Files[i+1].Data)
			t.Run(name, func(t *testing.T) {
				if got := showGroups(t, lines, false); got != want {
					t.Errorf("read:\n%swant:\n%s", got, want)
				}
				if got := showGroups(t, lines, true); got != want {
					t.Errorf("articles in the other order, read:\n%swant:\n%s", got, want)
				}
			})
		}
	}
}

// edition makes an edition of quote lines, and gives the line of each quote.
func edition(lines []string, reverse bool) (*news.Edition, map[news.QuoteAt]int) {
	ed := &news.Edition{}
	articles := map[string]int{}
	people := map[string]int{}
	at := map[news.QuoteAt]int{}
	var names []string
	for _, l := range lines {
		id, _, _ := strings.Cut(strings.TrimPrefix(l, "~"), " ")
		if _, ok := articles[id]; !ok {
			articles[id] = len(articles)
			names = append(names, id)
		}
	}
	if reverse {
		for i, n := range names {
			articles[n] = len(names) - 1 - i
		}
	}
	ed.Readings = make([]news.Reading, len(names))
	ed.Holder = make([][]int, len(names))
	for n, a := range articles {
		_, day, _ := strings.Cut(n, "@")
		ed.Readings[a].Article = &news.Article{ID: n, Published: news.Day(day)}
	}
	for i, l := range lines {
		head, words, _ := strings.Cut(l, ": ")
		id, who, _ := strings.Cut(strings.TrimPrefix(head, "~"), " ")
		a := articles[id]
		r := &ed.Readings[a]
		start := len(r.Article.Text)
		r.Article.Text += words + "\n"
		q := news.Quote{Span: news.Span{Start: start, End: start + len(words)}, Direct: l[0] != '~', Speaker: -1}
		if who != "?" {
			if _, ok := people[who]; !ok {
				people[who] = len(people)
			}
			q.Speaker, q.Basis = len(ed.Holder[a]), news.Stated
			ed.Holder[a] = append(ed.Holder[a], people[who])
		}
		at[news.QuoteAt{Article: a, Quote: len(r.Quotes)}] = i + 1
		r.Quotes = append(r.Quotes, q)
	}
	for i := range ed.Readings {
		ed.Readings[i].Hash = text.Hash(ed.Readings[i].Article.Text)
	}
	return ed, at
}

func showGroups(t *testing.T, lines []string, reverse bool) string {
	ed, at := edition(lines, reverse)
	seen := map[news.QuoteAt]bool{}
	var out []string
	for _, g := range groupQuotes(ed) {
		var n []int
		for _, q := range g.Quotes {
			if seen[q] {
				t.Fatalf("quote %v is in two groups", q)
			}
			seen[q] = true
			n = append(n, at[q])
		}
		if len(n) > 1 {
			sort.Ints(n)
			out = append(out, strings.Trim(fmt.Sprint(n), "[]")+"\n")
		}
	}
	if len(seen) != len(at) {
		t.Fatalf("%d of %d quotes are in a group", len(seen), len(at))
	}
	sort.Strings(out)
	return strings.Join(out, "")
}

// BenchmarkQuoteGroups shows how cost grows: ns/quote should hardly change.
func BenchmarkQuoteGroups(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			ed := manyQuotes(n)
			b.ResetTimer()
			for b.Loop() {
				groupQuotes(ed)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/quote")
		})
	}
}

// manyQuotes is n articles with one quote each, of words as frequent as in English: every
// fifth says again, with one word changed, what the one before says.
func manyQuotes(n int) *news.Edition {
	seed := uint64(1)
	next := func(below int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed>>33) % below
	}
	ed := &news.Edition{Readings: make([]news.Reading, n), Holder: make([][]int, n)}
	last := ""
	for a := range ed.Readings {
		words := strings.Fields(last)
		if a%5 == 4 && len(words) > 0 {
			words[next(len(words))] = "changed"
		} else {
			words = words[:0]
			for range 12 + next(20) {
				words = append(words, fmt.Sprint("w", 20000/(1+next(20000))))
			}
		}
		last = strings.Join(words, " ")
		r := &ed.Readings[a]
		r.Article = &news.Article{ID: fmt.Sprint(a), Text: last}
		r.Hash = text.Hash(fmt.Sprint(a, last))
		r.Quotes = []news.Quote{{Span: news.Span{End: len(last)}, Direct: true, Speaker: 0, Basis: news.Stated}}
		ed.Holder[a] = []int{next(50)}
		if a%5 == 4 {
			ed.Holder[a][0] = ed.Holder[a-1][0]
		}
	}
	return ed
}
