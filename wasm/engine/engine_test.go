package engine_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/export"
)

var update = flag.Bool("update", false, "write what the engine reads into the cases")

// TestCases reads the articles of every testdata/*.txt and compares the projections
// the case shows; testdata/README.md describes the form.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) { runCase(t, f) })
	}
}

func runCase(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ar := txtar.Parse(data)
	var arts []news.Article
	for _, s := range ar.Files {
		if id, ok := strings.CutPrefix(s.Name, "article "); ok {
			arts = append(arts, parseArticle(id, string(s.Data)))
		}
	}
	var corrections []news.Correction
	for _, s := range ar.Files {
		if s.Name == "corrections" {
			corrections = parseCorrections(t, arts, string(s.Data))
		}
	}
	ed := engine.Read(arts, corrections...)
	changed := false
	for i, s := range ar.Files {
		if strings.HasPrefix(s.Name, "article ") || s.Name == "corrections" {
			continue
		}
		show := projections[s.Name]
		if show == nil {
			t.Fatalf("%s: unknown section %q", file, s.Name)
		}
		got := show(ed)
		if *update {
			changed = changed || got != string(s.Data)
			ar.Files[i].Data = []byte(got)
		} else if got != string(s.Data) {
			t.Errorf("%s, %s:\n%s", file, s.Name, diff(string(s.Data), got))
		}
	}
	if changed {
		if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// parseArticle reads "key: value" lines up to a blank line, then the text.
func parseArticle(id, s string) news.Article {
	a := news.Article{ID: id}
	head, body, ok := strings.Cut(s, "\n\n")
	if !ok {
		head, body = "", s
	}
	for _, l := range strings.Split(head, "\n") {
		k, v, _ := strings.Cut(l, ": ")
		switch k {
		case "outlet":
			a.Outlet = v
		case "country":
			a.OutletCountry = v
		case "published":
			a.Published = news.Day(v)
		case "title":
			a.Title = v
		}
	}
	a.Text = strings.TrimSuffix(body, "\n")
	return a
}

// diff shows the lines that differ, wanted first.
func diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	in := func(l string, ls []string) bool {
		for _, x := range ls {
			if x == l {
				return true
			}
		}
		return false
	}
	var b strings.Builder
	for _, l := range w {
		if !in(l, g) {
			b.WriteString("-want " + l + "\n")
		}
	}
	for _, l := range g {
		if !in(l, w) {
			b.WriteString("+got  " + l + "\n")
		}
	}
	if b.Len() == 0 {
		b.WriteString("the same lines in another order\n" + got)
	}
	return b.String()
}

// TestDeterminism: twice the same bytes, and in any order of the articles the same
// entities and meetings.
func TestDeterminism(t *testing.T) {
	var arts []news.Article
	files, _ := filepath.Glob("testdata/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range txtar.Parse(data).Files {
			if id, ok := strings.CutPrefix(s.Name, "article "); ok {
				arts = append(arts, parseArticle(filepath.Base(f)+"/"+id, string(s.Data)))
			}
		}
	}
	one, two := contract(t, arts), contract(t, arts)
	if !bytes.Equal(one, two) {
		t.Error("two readings of the same articles differ")
	}
	back := append([]news.Article{}, arts...)
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	a, b := engine.Read(arts), engine.Read(back)
	for _, name := range []string{"entities", "meetings", "visits"} {
		if x, y := projections[name](a), projections[name](b); x != y {
			t.Errorf("%s depend on the order of the articles:\n%s", name, diff(x, y))
		}
	}
}

func contract(t *testing.T, arts []news.Article) []byte {
	var b bytes.Buffer
	if err := export.Contract(&b, engine.Read(arts)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
