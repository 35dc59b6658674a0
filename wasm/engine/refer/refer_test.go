package refer

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Marked reads an article in which the names are marked, so that these cases rest
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
		ms = append(ms, m)
		s = s[j+1:]
	}
	a := &news.Article{Text: b.String()}
	return text.Read(a), a, ms
}

func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			ar := txtar.Parse(raw)
			var d *text.Doc
			var actors []news.Actor
			var refs []news.Reference
			var ms []news.Mention
			var a *news.Article
			for i, sec := range ar.Files {
				var got string
				switch sec.Name {
				case "article":
					d, a, ms = marked(string(sec.Data))
					actors, refs = Resolve(d, a, ms)
					continue
				case "actors":
					got = showActors(a, actors, ms)
				case "refs":
					got = showRefs(a, actors, refs)
				default:
					t.Fatalf("unknown section %s", sec.Name)
				}
				if want := string(sec.Data); got != want {
					if os.Getenv("UPDATE") != "" {
						ar.Files[i].Data = []byte(got)
						os.WriteFile(f, txtar.Format(ar), 0o666)
						continue
					}
					t.Errorf("%s:\ngot:\n%swant:\n%s", sec.Name, got, want)
				}
			}
		})
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
