package text

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pmezard/go-difflib/difflib"
	"golang.org/x/tools/txtar"

	"readout/wasm/news"
)

// Each file of testdata holds an article and what is read in it; see testdata/README.md.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			var d *Doc
			var a news.Article
			for _, s := range ar.Files {
				body := string(s.Data)
				switch s.Name {
				case "facts":
					a = facts(t, body)
				case "article":
					a.Text = strings.TrimSuffix(body, "\n")
					d = Read(&a)
					whole(t, d)
				case "lines": // every line is an article of its own, cut by ¦ as it should be
					for line := range strings.Lines(body) {
						line = strings.TrimSuffix(line, "\n")
						b := news.Article{Text: strings.ReplaceAll(line, "¦", "")}
						d := Read(&b)
						whole(t, d)
						if got, miss := cuts(d), strings.Contains(f, "known_misses"); !miss && got != line {
							t.Errorf("cut\n got %s\nwant %s", got, line)
						} else if miss && got == line {
							t.Errorf("no longer a miss, move it: %s", line)
						}
					}
				default:
					if got := project(d, s.Name); got != body {
						t.Errorf("%s: %s", s.Name, diff(body, got))
					}
				}
			}
		})
	}
}

func facts(t *testing.T, s string) news.Article {
	var a news.Article
	for l := range strings.Lines(s) {
		k, v, _ := strings.Cut(strings.TrimSpace(l), ": ")
		switch k {
		case "title":
			a.Title = v
		case "outlet":
			a.Outlet = v
		case "url":
			a.URL = v
		default:
			t.Fatalf("unknown fact %q", k)
		}
	}
	return a
}

// cuts is the text of d with ¦ where a sentence begins within a paragraph.
func cuts(d *Doc) string {
	var b strings.Builder
	at := 0
	for i, s := range d.Sentences {
		if i > 0 && s.Para == d.Sentences[i-1].Para {
			b.WriteString(d.Text[at:s.Start] + "¦")
			at = s.Start
		}
	}
	return b.String() + d.Text[at:]
}

// project prints one projection of d, a line for each thing.
func project(d *Doc, name string) string {
	var b strings.Builder
	switch name {
	case "sentences":
		for _, s := range d.Sentences {
			fmt.Fprintf(&b, "%s\n", s.In(d.Text))
		}
	case "furniture":
		for _, f := range d.Furniture {
			fmt.Fprintf(&b, "%s: %s\n", f.Why, f.In(d.Text))
		}
	case "tokens":
		for i := range d.Sentences {
			s := &d.Sentences[i]
			for k := s.First; k < s.Last; k++ {
				if k > s.First {
					b.WriteString(" ")
				}
				b.WriteString(d.Word(k))
			}
			b.WriteString("\n")
		}
	case "parts":
		for _, p := range d.Paragraphs {
			fmt.Fprintf(&b, "%s: %s\n", p.Part, p.In(d.Text))
		}
	default: // title, heading, caption
		for _, p := range d.Paragraphs {
			if string(p.Part) == name {
				fmt.Fprintf(&b, "%s\n", p.In(d.Text))
			}
		}
	}
	return b.String()
}

func diff(want, got string) string {
	s, _ := difflib.GetUnifiedDiffString(difflib.UnifiedDiff{
		A: difflib.SplitLines(want), B: difflib.SplitLines(got), FromFile: "want", ToFile: "got", Context: 2})
	return "\n" + s
}

// whole checks what holds of every document, whatever the text.
func whole(t *testing.T, d *Doc) {
	t.Helper()
	var b strings.Builder
	at, para := 0, 0
	for i, tok := range d.Tokens {
		if tok.Start < at || tok.End <= tok.Start || tok.End > len(d.Text) {
			t.Fatalf("token %d %v after %d", i, tok.Span, at)
		}
		b.WriteString(d.Text[at:tok.Start])
		b.WriteString(tok.In(d.Text))
		at = tok.End
		if tok.Sent < 0 || tok.Sent >= len(d.Sentences) || !d.Sentences[tok.Sent].Contains(tok.Span) {
			t.Fatalf("token %d %q is not in its sentence", i, d.Word(i))
		}
		if d.TokenAt(tok.Start) != i || d.SentenceAt(tok.Start) != tok.Sent {
			t.Fatalf("token %d is not found at its offset", i)
		}
	}
	if b.WriteString(d.Text[at:]); b.String() != d.Text {
		t.Fatal("tokens and gaps do not give the text back")
	}
	last := 0
	for i, s := range d.Sentences {
		if s.Start < last || s.First >= s.Last || s.Span != (news.Span{Start: d.Tokens[s.First].Start, End: d.Tokens[s.Last-1].End}) {
			t.Fatalf("sentence %d %v", i, s)
		}
		last = s.End
		if p := d.Paragraphs[s.Para]; s.Para < para || !p.Contains(s.Span) || i < p.First || i >= p.Last || s.Part != p.Part {
			t.Fatalf("sentence %d is not in its paragraph", i)
		}
		para = s.Para
	}
	wholeFurniture(t, d)
}

func wholeFurniture(t *testing.T, d *Doc) {
	t.Helper()
	last, tok := 0, 0
	for i, f := range d.Furniture {
		if f.Start < last || f.Empty() || f.End > len(d.Text) || f.Why == "" {
			t.Fatalf("furniture %d %v after %d", i, f, last)
		}
		last = f.End
		for tok < len(d.Tokens) && d.Tokens[tok].End <= f.Start {
			tok++
		}
		if tok < len(d.Tokens) && d.Tokens[tok].Overlaps(f.Span) {
			t.Fatalf("furniture %d holds token %q", i, d.Word(tok))
		}
	}
	last = 0
	for i, p := range d.Paragraphs {
		if p.Start < last || p.Empty() || p.Part == Clutter && p.First != p.Last {
			t.Fatalf("paragraph %d %v", i, p)
		}
		last = p.End
	}
}

func FuzzRead(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, name := range files {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, s := range ar.Files {
			f.Add(string(s.Data), "Iran Seeks To Strengthen Ties", "HowPakistan")
		}
	}
	f.Add("a\xff\xc3. B\x00\u00ad C\u200b.\u2028“D.” e.g. 5 p.m. U.S. No. 5 (Photo: X)", "", "")
	f.Fuzz(func(t *testing.T, s, title, outlet string) {
		whole(t, Read(&news.Article{Text: s, Title: title, Outlet: outlet}))
	})
}
