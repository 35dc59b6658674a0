package intake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"readout/corpus"
	"readout/wasm/news"
)

func TestCorpusIsClean(t *testing.T) {
	all, withheld, err := corpus.Articles(false)
	if err != nil {
		t.Fatal(err)
	}
	var in []news.Article
	for _, a := range append(all, withheld...) {
		in = append(in, Article(a))
	}
	out, problems := Check(in)
	if len(out) != 5 {
		t.Errorf("%d articles of 5", len(out))
	}
	for _, p := range problems {
		if !strings.HasPrefix(p.Text, "The day of publication is not known") || p.Article != "howpakistan-2022-04" {
			if !strings.HasPrefix(p.Text, "The article has no text") { // withheld ones, with the tag openrights
				t.Errorf("%s: %s", p.Article, p.Text)
			}
		}
	}
}

func TestCheck(t *testing.T) {
	day := news.Day("2022-04-27")
	cases := []struct {
		name string
		in   news.Article
		want string // beginnings of the sentences, joined by "|"
	}{
		{"fine", news.Article{ID: "a", Published: day, Text: "Li met Cruz."}, ""},
		{"empty", news.Article{ID: "a", Published: day}, "The article has no text."},
		{"blank", news.Article{ID: "a", Published: day, Text: " \n\t"}, "The article has no text."},
		{"one word", news.Article{ID: "a", Published: day, Text: "Talks\n"}, "The text is a single word"},
		{"no day", news.Article{ID: "a", Text: "Li met Cruz."}, "The day of publication is not known"},
		{"no such day", news.Article{ID: "a", Published: "2022-02-29", Text: "Li met Cruz."}, "The day of publication, “2022-02-29”, is in no calendar"},
		{"day in words", news.Article{ID: "a", Published: "27 April", Text: "Li met Cruz."}, "The day of publication, “27 April”, is in no calendar"},
		{"long", news.Article{ID: "a", Published: day, Text: strings.Repeat("Li met Cruz – twice. ", 250_000)}, "The text is longer than 2 MB"},
		{"NUL", news.Article{ID: "a", Published: day, Text: "Li\x00met\x00Cruz."}, "The text held NUL bytes"},
		{"not UTF-8", news.Article{ID: "a", Published: day, Text: "Li met Cruz\xff\xfe."}, "Some bytes of the text are not UTF-8"},
		{"no id", news.Article{Published: day, Text: "Li met Cruz."}, "The article has no id; it is called “article-1” here."},
		{"all", news.Article{Published: "x\x00\xff", Text: "\xff"}, "Some bytes|The text is a single word|The day of publication, “x \uFFFD”|The article has no id"},
	}
	for _, c := range cases {
		out, problems := Check([]news.Article{c.in})
		if len(out) != 1 || !utf8.ValidString(out[0].Text) || strings.ContainsRune(out[0].Text, 0) || len(out[0].Text) > MaxText {
			t.Errorf("%s: not mended", c.name)
			continue
		}
		var want []string
		if c.want != "" {
			want = strings.Split(c.want, "|")
		}
		if len(problems) != len(want) {
			t.Errorf("%s: got %v, want %q", c.name, problems, want)
			continue
		}
		for i, p := range problems {
			if !strings.HasPrefix(p.Text, want[i]) || p.Article != out[0].ID {
				t.Errorf("%s: got %q, want %q", c.name, p.Text, want[i])
			}
		}
	}
}

func TestOneID(t *testing.T) {
	a := news.Article{ID: "a", Published: "2022-04-27", Text: "Li met Cruz."}
	b := a
	b.Text = "Cruz met Wu."
	taken := a
	taken.ID, taken.Text = "a-2", "Wu met Li."
	out, problems := Check([]news.Article{a, taken, a, b, b})
	var ids []string
	for _, o := range out {
		ids = append(ids, o.ID)
	}
	if got, want := strings.Join(ids, " "), "a a-2 a-3 a-4"; got != want {
		t.Errorf("ids %s, want %s", got, want)
	}
	if len(problems) != 3 || !problems[0].Skipped || problems[0].Index != 2 ||
		!strings.Contains(problems[1].Text, "this one is called “a-3”") {
		t.Errorf("%+v", problems)
	}
}

func TestCalendar(t *testing.T) {
	for d, want := range map[news.Day]bool{
		"2024-02-29": true, "2023-02-29": false, "1900-02-29": false, "2000-02-29": true,
		"2022-13-01": false, "2022-00-10": false, "2022-04-31": false, "0000-01-01": false,
		"2022-4-27": false, "2022-04-27T": false, "２022-04-2": false, "": false,
	} {
		if Calendar(d) != want {
			t.Errorf("%q: %v", d, !want)
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("a", "2022-04-27", "Li met Cruz.", "a", "\xff\x00")
	f.Fuzz(func(t *testing.T, id, day, text, id2, text2 string) {
		out, problems := Check([]news.Article{{ID: id, Published: news.Day(day), Text: text}, {ID: id2, Text: text2}})
		skipped := 0
		for _, p := range problems {
			if p.Skipped {
				skipped++
			}
		}
		if len(out)+skipped != 2 {
			t.Errorf("%d articles and %d left out", len(out), skipped)
		}
		again, _ := Check(out)
		for i := range out {
			if out[i].ID == "" || again[i].ID != out[i].ID || again[i].Text != out[i].Text || i > 0 && out[i].ID == out[0].ID {
				t.Errorf("not at rest: %+v, %+v", out[i], again[i])
			}
		}
	})
}
