package refer

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

var update = flag.Bool("update", false, "write what is read into the cases")

// misses are cases known to be read wrong, as file/number; one that is read right
// must leave the list.
var misses = map[string]bool{}

// marked reads an article in which the names are marked, so that these cases rest
// on no other room's finding: [p Chief of Staff|Mohammad Bagheri] is a person with
// a title before it, [p Wei] one without, [o IRNA] an organisation, [l Tehran] a place.
func marked(s string) (*text.Doc, *news.Article, []news.Mention) {
	var b strings.Builder
	var ms []news.Mention
	kinds := map[string]news.Kind{"p": news.Person, "o": news.Organisation, "l": news.Place}
	for len(s) > 0 {
		i := strings.IndexByte(s, '[')
		if i < 0 || i+3 > len(s) || s[i+2] != ' ' || kinds[s[i+1:i+2]] == "" {
			if i < 0 {
				i = len(s) - 1
			}
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		b.WriteString(s[:i])
		j := i + strings.IndexByte(s[i:], ']')
		if j <= i+3 {
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		m := news.Mention{Kind: kinds[s[i+1:i+2]]}
		title, name, ok := strings.Cut(s[i+3:j], "|")
		if ok {
			m.Title = news.Span{Start: b.Len(), End: b.Len() + len(title)}
			b.WriteString(title + " ")
		} else {
			name = title
		}
		m.Span = news.Span{Start: b.Len(), End: b.Len() + len(name)}
		b.WriteString(name)
		if name != "" { // no finder finds nothing
			ms = append(ms, m)
		}
		s = s[j+1:]
	}
	a := &news.Article{Text: b.String()}
	return text.Read(a), a, ms
}

// TestCases reads testdata/*.txt: pairs of sections "article" and "actors" or "refs".
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		ar := txtar.Parse(raw)
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		for i := 0; i+1 < len(ar.Files); i += 2 {
			article, want := &ar.Files[i], &ar.Files[i+1]
			id := fmt.Sprintf("%s/%d", name, i/2+1)
			t.Run(id, func(t *testing.T) {
				d, a, ms := marked(string(article.Data))
				actors, refs := Resolve(d, a, ms)
				check(t, a, ms, actors, refs)
				got := showRefs(a, actors, refs)
				if want.Name == "actors" {
					got = showActors(a, actors, ms)
				}
				switch known := misses[id]; {
				case got == string(want.Data) && known:
					t.Errorf("read right now: take it off the list of misses")
				case got != string(want.Data) && *update:
					want.Data = []byte(got)
				case got != string(want.Data) && !known:
					t.Errorf("%s\n-- read --\n%s-- want --\n%s", article.Data, got, want.Data)
				}
			})
		}
		if *update {
			if err := os.WriteFile(f, txtar.Format(ar), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// check holds what is true of any article.
func check(t testing.TB, a *news.Article, ms []news.Mention, actors []news.Actor, refs []news.Reference) {
	t.Helper()
	for i, m := range ms {
		if m.Actor < 0 || m.Actor >= len(actors) {
			t.Fatalf("mention %d has actor %d of %d", i, m.Actor, len(actors))
		}
		if m.Kind == news.Person && !m.Whole.Contains(m.Span) {
			t.Fatalf("mention %v is not within its whole %v", m.Span, m.Whole)
		}
	}
	for i, x := range actors {
		if len(x.Mentions) == 0 || x.Name == "" {
			t.Fatalf("actor %d has no mention", i)
		}
		for _, m := range x.Mentions {
			if ms[m].Actor != i || ms[m].Kind != x.Kind {
				t.Fatalf("mention %d is not of actor %d", m, i)
			}
		}
	}
	for i, x := range refs {
		if x.Empty() || x.End > len(a.Text) || x.Actor >= len(actors) || i > 0 && x.Start < refs[i-1].Start {
			t.Fatalf("reference %d: %+v", i, x)
		}
		if (x.Actor >= 0) != (x.Basis != news.Unknown) {
			t.Fatalf("reference %d to %d rests on %q", i, x.Actor, x.Basis)
		}
	}
}

// FuzzResolve reads any text whose marked words may be anything.
func FuzzResolve(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		raw, _ := os.ReadFile(file)
		for _, x := range txtar.Parse(raw).Files {
			if x.Name == "article" {
				f.Add(string(x.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, a, ms := marked(s)
		actors, refs := Resolve(d, a, ms)
		check(t, a, ms, actors, refs)
		_, _, again := marked(s)
		actors2, refs2 := Resolve(d, a, again)
		if showActors(a, actors, ms) != showActors(a, actors2, again) || showRefs(a, actors, refs) != showRefs(a, actors2, refs2) {
			t.Fatal("read differently twice")
		}
	})
}

// BenchmarkResolve reads one article of news again and again.
func BenchmarkResolve(b *testing.B) {
	s := strings.Repeat("[p Foreign Minister|Ana Cruz] met with [p Norwegian Prime Minister|Ola Berg] in [l Oslo] on Wednesday. During the meeting, "+
		"[p Cruz] said the two countries had agreed to expand trade. She invited her Norwegian counterpart. The Norwegian prime minister thanked her.\n", 12)
	d, a, ms := marked(s)
	b.SetBytes(int64(len(a.Text)))
	b.ResetTimer()
	for range b.N {
		Resolve(d, a, ms)
	}
}

// TestGrow: ten times the text costs about ten times the work, also with as many
// people as sentences.
func TestGrow(t *testing.T) {
	for _, part := range []string{
		"[p Minister|Ana Cruz] met the minister and he said his ",
		"[p President of Norway|Ola %dberg] spoke. The president said so. He left. ",
		"the the Chinese the minister of the of the ",
	} {
		steps := func(n int) float64 {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.ReplaceAll(part, "%d", string(rune('a'+i%26))+string(rune('a'+i/26%26))+string(rune('a'+i/676))))
			}
			d, a, ms := marked(b.String())
			return testing.AllocsPerRun(1, func() { Resolve(d, a, ms) })
		}
		if small, large := steps(100), steps(1000); large > 15*small+1000 {
			t.Errorf("%q: %.0f allocations for 100, %.0f for 1000", part, small, large)
		}
	}
}

func showActors(a *news.Article, actors []news.Actor, ms []news.Mention) string {
	var b strings.Builder
	for _, x := range actors {
		fmt.Fprintf(&b, "%s %s", x.Kind, x.Name)
		if x.Country != "" {
			fmt.Fprintf(&b, " %s", x.Country)
		}
		if x.Gender != "" {
			fmt.Fprintf(&b, " %s", x.Gender)
		}
		for _, m := range x.Mentions {
			fmt.Fprintf(&b, " | %s", ms[m].In(a.Text))
		}
		b.WriteString("\n")
		for _, r := range x.Roles {
			fmt.Fprintf(&b, "\t%s", r.Office)
			if r.Country != "" {
				fmt.Fprintf(&b, ", %s", r.Country)
			}
			if r.Of != "" {
				fmt.Fprintf(&b, ", of %s", r.Of)
			}
			fmt.Fprintf(&b, ": %s\n", r.In(a.Text))
		}
	}
	return b.String()
}

func showRefs(a *news.Article, actors []news.Actor, refs []news.Reference) string {
	var b strings.Builder
	for _, r := range refs {
		who := "?"
		if r.Actor >= 0 {
			who = actors[r.Actor].Name
		}
		fmt.Fprintf(&b, "%s = %s\n", r.In(a.Text), who)
	}
	return b.String()
}
