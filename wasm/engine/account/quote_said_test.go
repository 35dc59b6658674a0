package account

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/date"
	"readout/wasm/engine/mention"
	"readout/wasm/engine/refer"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// read reads an article with the rooms before this one.
func read(s string) *news.Reading {
	a := &news.Article{ID: "a", Text: s, Published: "2019-05-06"}
	r := &news.Reading{Article: a}
	d := text.Read(a)
	r.Mentions = mention.Find(d, a)
	r.Dates = date.Find(s, a.Published)
	r.Actors, r.Refs = refer.Resolve(d, a, r.Mentions)
	r.Quotes = Quotes(d, r)
	return r
}

// Floors and ceilings of TestSaid, per mille; they only move the better way. A miss of
// the rooms before this one (a name not found, a "he" left open) counts here too.
const (
	saidFound = 985 // of the quotations
	saidRight = 850 // of those with a named speaker
	saidWrong = 10
	saidExtra = 10 // direct quotes that are none, of all answered
)

// TestSaid measures testdata/said, invented news: who is given each quotation.
func TestSaid(t *testing.T) {
	files, _ := filepath.Glob("testdata/said/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	var all, found, named, right, wrong, answers, extra int
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(ar.Files); i += 2 {
			id := strings.TrimPrefix(ar.Files[i].Name, "article ")
			r := read(strings.TrimSuffix(string(ar.Files[i].Data), "\n"))
			checkQuotes(t, r)
			direct := map[string][]news.Quote{}
			for _, q := range r.Quotes {
				if q.Direct {
					w := trimQuote(q.Span.In(r.Article.Text))
					direct[w] = append(direct[w], q)
					answers++
				}
			}
			for _, line := range strings.Split(strings.TrimSpace(string(ar.Files[i+1].Data)), "\n") {
				words, who, ok := strings.Cut(line, " | ")
				if !ok {
					continue
				}
				all++
				w := trimQuote(words)
				if len(direct[w]) == 0 {
					t.Logf("%s: not found: %s", id, words)
					continue
				}
				q := direct[w][0]
				direct[w] = direct[w][1:]
				found++
				got := ""
				if q.Speaker >= 0 {
					got = r.Actors[q.Speaker].Name
				}
				switch {
				case who == "-" && got != "":
					t.Logf("%s: %q said by nobody named, given to %s", id, words, got)
					wrong++
				case who == "-":
				case got == "":
					named++
					t.Logf("%s: %q said by %s, left open (%s)", id, words, who, q.By.In(r.Article.Text))
				case answersTo(r, q.Speaker, who):
					named++
					right++
				default:
					named++
					wrong++
					t.Logf("%s: %q said by %s, given to %s", id, words, who, got)
				}
			}
			for w, qs := range direct {
				for range qs {
					extra++
					t.Logf("%s: no quotation: %s", id, w)
				}
			}
		}
	}
	f, r, w, x := 1000*found/all, 1000*right/named, 1000*wrong/named, 1000*extra/answers
	t.Logf("found %d of %d (%d), right %d of %d (%d), wrong %d (%d), further %d (%d)", found, all, f, right, named, r, wrong, w, extra, x)
	if f < saidFound || r < saidRight || w > saidWrong || x > saidExtra {
		t.Errorf("worse than %d found, %d right, %d wrong, %d further", saidFound, saidRight, saidWrong, saidExtra)
	}
}

func trimQuote(s string) string {
	return strings.Trim(strings.Join(strings.Fields(s), " "), ".,;:!? “”\"‘’'")
}

// answersTo reports whether a surface of actor a ends as the name who does.
func answersTo(r *news.Reading, a int, who string) bool {
	for _, m := range r.Actors[a].Mentions {
		if m < len(r.Mentions) && lastName(r.Mentions[m].In(r.Article.Text)) == lastName(who) {
			return true
		}
	}
	return lastName(r.Actors[a].Name) == lastName(who)
}

func lastName(s string) string {
	w := strings.Fields(strings.ToLower(s))
	if len(w) == 0 {
		return ""
	}
	return w[len(w)-1]
}

func FuzzQuotes(f *testing.F) {
	for _, dir := range []string{"testdata/said/*.txt", "testdata/quotes/*.txt"} {
		files, _ := filepath.Glob(dir)
		for _, file := range files {
			if ar, err := txtar.ParseFile(file); err == nil {
				for i, x := range ar.Files {
					if strings.HasPrefix(x.Name, "article") && i < 60 {
						f.Add(string(x.Data))
					}
				}
			}
		}
	}
	f.Add("“‘’”\"'«»‹› said: “")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<16 {
			return
		}
		r, d := guess(s)
		r.Quotes = Quotes(d, r)
		checkQuotes(t, r)
	})
}

// guess makes a reading without the rooms before: runs of capitals are names of five
// actors by turns, pronouns mean one of them. It is wrong in ways no room would be.
func guess(s string) (*news.Reading, *text.Doc) {
	a := &news.Article{ID: "a", Text: s}
	r := &news.Reading{Article: a}
	d := text.Read(a)
	kinds := []news.Kind{news.Person, news.Organisation, news.Place, news.Person, news.Organisation}
	for i, k := range kinds {
		r.Actors = append(r.Actors, news.Actor{Kind: k, Name: "Actor " + strconv.Itoa(i)})
	}
	for t := 0; t < len(d.Tokens); t++ {
		tok := &d.Tokens[t]
		switch {
		case tok.Cap:
			end := t + 1
			for end < len(d.Tokens) && d.Tokens[end].Cap && end < t+4 {
				end++
			}
			n := (tok.Start + tok.Len()) % 7
			m := news.Mention{Span: news.Span{Start: tok.Start, End: d.Tokens[end-1].End}, Kind: kinds[n%5], Actor: n % 5}
			if n > 4 && end < len(d.Tokens) {
				m.Title = d.Tokens[end].Span
			}
			r.Mentions = append(r.Mentions, m)
			t = end - 1
		case isPronoun(d.Fold(t)):
			r.Refs = append(r.Refs, news.Reference{Span: tok.Span, Form: news.ByPronoun, Actor: tok.Start%6 - 1, Basis: news.Inferred})
		case d.Fold(t) == "the" && t+2 < len(d.Tokens):
			r.Refs = append(r.Refs, news.Reference{Span: news.Span{Start: tok.Start, End: d.Tokens[t+2].End}, Form: news.ByDescription, Actor: tok.Start%6 - 1})
			t += 2
		}
	}
	return r, d
}

func BenchmarkQuotes(b *testing.B) {
	ar, err := txtar.ParseFile("testdata/said/campaign1.txt")
	if err != nil {
		b.Fatal(err)
	}
	one := ""
	for _, f := range ar.Files {
		if strings.HasPrefix(f.Name, "article") {
			one += string(f.Data) + "\n"
		}
	}
	for _, times := range []int{1, 10, 100} {
		s := strings.Repeat(one, times)
		r := read(s)
		d := text.Read(r.Article)
		b.Run(strconv.Itoa(len(s)/1000)+"KB", func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Quotes(d, r)
			}
		})
	}
}

// TestQuotesWorst reads text that would cost its length squared if a sentence without
// end were one unit: it simply has to come to an end.
func TestQuotesWorst(t *testing.T) {
	for _, s := range []string{
		"'a ", "“a ", "“a” ", "said ", "Lund, ", "Lund, said ", "of Lund ", "the ", "“a,” said ", "a: ", "Lund: a.\n", "“\n", "“a\n", "a”\n",
		"quoted Lund as ", "and ", "Lund and ", "\"", "'", "“‘", "a, Lund, ", "saying ", "Lund's ", "according to ", "“a” and ", "reported that Lund said ", "(", "told Lund ",
	} {
		s := strings.Repeat(s, 30_000/len(s))
		r, d := guess(s)
		r.Quotes = Quotes(d, r)
		checkQuotes(t, r)
	}
}
