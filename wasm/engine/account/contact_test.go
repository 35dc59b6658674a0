package account

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/date"
	"readout/wasm/engine/refer"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// contactMisses are cases known to be read wrong, as file/number; one that is read
// right must leave the list.
var contactMisses = map[string]bool{}

// TestContacts reads testdata/contacts/*.txt: pairs of sections "article DAY" (the
// day of publication; names marked as in contactReading) and "contacts".
func TestContacts(t *testing.T) {
	files, _ := filepath.Glob("testdata/contacts/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		ar := txtar.Parse(raw)
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		for i := 0; i+1 < len(ar.Files); i += 2 {
			article, want := &ar.Files[i], &ar.Files[i+1]
			if !strings.HasPrefix(article.Name, "article") || want.Name != "contacts" {
				t.Fatalf("%s: section %d: want article and contacts in turn", file, i)
			}
			id := fmt.Sprintf("%s/%d", name, i/2+1)
			t.Run(id, func(t *testing.T) {
				d, r := contactReading(string(article.Data), strings.TrimSpace(strings.TrimPrefix(article.Name, "article")))
				r.Contacts = Contacts(d, r)
				checkContacts(t, r)
				got := showContacts(r)
				switch known := contactMisses[id]; {
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
			if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// contactReading makes a reading of an article whose names are marked, so that the
// cases rest on no finder of names: [p Defence Minister|Ana Cruz] is a person with
// a title before the name, [p Cruz] one without, [o Fars News] an organisation, [l
// Oslo] a place.
func contactReading(s, published string) (*text.Doc, *news.Reading) {
	var b strings.Builder
	kinds := map[string]news.Kind{"p": news.Person, "o": news.Organisation, "l": news.Place}
	r := &news.Reading{}
	for len(s) > 0 {
		i := strings.IndexByte(s, '[')
		if i < 0 {
			b.WriteString(s)
			break
		}
		j := strings.IndexByte(s[i:], ']')
		if i+3 > len(s) || s[i+2] != ' ' || kinds[s[i+1:i+2]] == "" || j < 0 {
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		b.WriteString(s[:i])
		m := news.Mention{Kind: kinds[s[i+1:i+2]], Actor: -1}
		title, name, ok := strings.Cut(s[i+3:i+j], "|")
		if ok {
			m.Title = news.Span{Start: b.Len(), End: b.Len() + len(title)}
			b.WriteString(title + " ")
		} else {
			name = title
		}
		m.Span = news.Span{Start: b.Len(), End: b.Len() + len(name)}
		b.WriteString(name)
		r.Mentions = append(r.Mentions, m)
		s = s[i+j+1:]
	}
	a := &news.Article{ID: "a", Text: b.String(), Published: news.Day(published)}
	r.Article = a
	d := text.Read(a)
	r.Dates = date.Find(a.Text, a.Published)
	r.Actors, r.Refs = refer.Resolve(d, a, r.Mentions)
	r.Captions = d.Captions()
	r.Quotes = Quotes(d, r)
	return d, r
}

func showContacts(r *news.Reading) string {
	var b strings.Builder
	for _, c := range r.Contacts {
		fmt.Fprintf(&b, "%s %s (%s):", c.Status, c.Kind, c.Cue.In(r.Article.Text))
		for i, p := range c.Parties {
			if i > 0 {
				b.WriteString(" +")
			}
			switch {
			case p.Actor >= 0:
				b.WriteString(" " + r.Actors[p.Actor].Name)
			case p.Group:
				b.WriteString(" {" + p.Span.In(r.Article.Text) + "}")
			default:
				b.WriteString(" <" + p.Span.In(r.Article.Text) + ">")
			}
			if p.Host {
				b.WriteString("*")
			}
		}
		if c.Day != news.Unknown {
			fmt.Fprintf(&b, ", %s", c.From)
			if c.To != c.From {
				fmt.Fprintf(&b, "..%s", c.To)
			}
			fmt.Fprintf(&b, " %s", c.Day)
		}
		if c.Place >= 0 {
			fmt.Fprintf(&b, ", at %s %s", r.Actors[c.Place].Name, c.Where)
		}
		if c.Through.Basis != news.Unknown {
			fmt.Fprintf(&b, ", through %s", c.Through.Name)
		}
		if n := len(c.Evidence); n > 1 {
			fmt.Fprintf(&b, ", told %d times", n)
		}
		b.WriteString("\n")
	}
	if b.Len() == 0 {
		return "none\n"
	}
	return b.String()
}

// checkContacts holds what is true of the contacts of any article.
func checkContacts(t testing.TB, r *news.Reading) {
	t.Helper()
	n := len(r.Article.Text)
	inside := func(what string, s news.Span) {
		if s.Start < 0 || s.End > n || s.Start > s.End {
			t.Fatalf("%s %v outside the text of %d bytes", what, s, n)
		}
	}
	for i, c := range r.Contacts {
		if c.Kind == "" || c.Kind == ctOpen || c.Status == "" || len(c.Parties) == 0 || len(c.Evidence) == 0 {
			t.Fatalf("contact %d is not whole: %+v", i, c)
		}
		inside("cue", c.Cue)
		inside("day", c.DaySpan)
		inside("place", c.PlaceSpan)
		if i > 0 && c.Cue.Start < r.Contacts[i-1].Cue.Start {
			t.Fatalf("contacts are not in text order")
		}
		if (c.From == "") != (c.To == "") || c.From > c.To || (c.From == "") != (c.Day == news.Unknown) {
			t.Fatalf("days %q %q %q", c.From, c.To, c.Day)
		}
		if c.Place >= len(r.Actors) || c.Place >= 0 && c.Where == news.Unknown {
			t.Fatalf("place %d %q", c.Place, c.Where)
		}
		for _, p := range c.Parties {
			inside("party", p.Span)
			if p.Actor >= len(r.Actors) {
				t.Fatalf("actor %d of %d", p.Actor, len(r.Actors))
			}
		}
		for _, e := range c.Evidence {
			inside("evidence", e)
			if e.Empty() {
				t.Fatal("empty evidence")
			}
		}
	}
}

// FuzzContacts reads any text whose capitalised words may be anything.
func FuzzContacts(f *testing.F) {
	files, _ := filepath.Glob("testdata/contacts/*.txt")
	for _, file := range files {
		raw, _ := os.ReadFile(file)
		for _, x := range txtar.Parse(raw).Files {
			if strings.HasPrefix(x.Name, "article") {
				f.Add(string(x.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, r := contactReading(s, "2022-04-28")
		r.Contacts = Contacts(d, r)
		checkContacts(t, r)
		_, again := contactReading(s, "2022-04-28")
		again.Contacts = Contacts(d, again)
		if showContacts(r) != showContacts(again) {
			t.Fatal("read differently twice")
		}
	})
}

// BenchmarkContacts reads one article of news again and again.
func BenchmarkContacts(b *testing.B) {
	s := strings.Repeat("[p Foreign Minister|Ana Cruz] met with [p Norwegian Prime Minister|Ola Berg] in [l Oslo] on Wednesday. During the meeting, "+
		"[p Cruz] said the two countries had agreed to expand trade. He invited his Portuguese counterpart to visit [l Norway].\n", 12)
	d, r := contactReading(s, "2022-04-28")
	b.SetBytes(int64(len(r.Article.Text)))
	b.ResetTimer()
	for range b.N {
		Contacts(d, r)
	}
}

// TestContactsGrow: a page on which nothing ends a sentence, of any length, is read
// in time that grows as its length does: each word looks a bounded way around.
func TestContactsGrow(t *testing.T) {
	for _, part := range []string{
		"[p Ana Cruz] met with [p Ola Berg] in [l Oslo] and said, ",
		"meeting meeting with the the talks between and ",
		"the minister met the minister, the minister met ",
	} {
		steps := func(n int) float64 {
			d, r := contactReading(strings.Repeat(part, n), "2022-04-28")
			return testing.AllocsPerRun(1, func() { Contacts(d, r) })
		}
		if small, large := steps(100), steps(1000); large > 15*small+1000 {
			t.Errorf("%q: %.0f allocations for 100, %.0f for 1000", part, small, large)
		}
	}
}
