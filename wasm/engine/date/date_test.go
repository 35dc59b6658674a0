package date

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/pmezard/go-difflib/difflib"
	"golang.org/x/tools/txtar"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

var update = flag.Bool("update", false, "write what is found into testdata")

// Each file of testdata holds texts and the dates read in them; see testdata/README.md.
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
			for i, s := range ar.Files {
				how, ref, _ := strings.Cut(s.Name, " ")
				if how == "misses" {
					misses(t, string(s.Data), news.Day(ref))
					continue
				}
				var got, texts strings.Builder
				for l := range strings.Lines(string(s.Data)) {
					if strings.HasPrefix(l, "= ") {
						continue
					}
					got.WriteString(l)
					texts.WriteString(l)
					if how == "each" {
						got.WriteString(read(strings.TrimSuffix(l, "\n"), news.Day(ref)))
					} else if how == "lengths" {
						got.WriteString(lengths(l))
					}
				}
				if how == "whole" {
					got.WriteString(read(texts.String(), news.Day(ref)))
				}
				ar.Files[i].Data = []byte(got.String())
				if want := string(s.Data); !*update && got.String() != want {
					d, _ := difflib.GetUnifiedDiffString(difflib.UnifiedDiff{
						A: difflib.SplitLines(want), B: difflib.SplitLines(got.String()), FromFile: "want", ToFile: "got", Context: 1})
					t.Errorf("%s:\n%s", s.Name, d)
				}
			}
			if *update {
				if err := os.WriteFile(f, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// misses are texts that are read wrongly today, with what should be found. One that
// comes right must move to the other cases.
func misses(t *testing.T, s string, ref news.Day) {
	for _, c := range strings.Split(strings.TrimSuffix(s, "\n"), "\n\n") {
		line, want, _ := strings.Cut(c, "\n")
		if got := read(line, ref); strings.TrimSuffix(got, "\n") == want {
			t.Errorf("no longer a miss, move it: %s", line)
		}
	}
}

// read prints the dates in s, one a line.
func read(s string, ref news.Day) string {
	var b strings.Builder
	for _, d := range Find(s, ref) {
		v := string(d.From)
		switch {
		case v == "":
			v = "?"
		case d.To != d.From:
			v += "/" + string(d.To)
		}
		b.WriteString("= " + d.In(s) + ": " + v + " " + string(d.Precision))
		if d.Basis == news.Inferred {
			b.WriteString(", inferred")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func lengths(s string) string {
	var b strings.Builder
	for _, d := range Durations(s) {
		b.WriteString("= " + d.In(s) + ": " + strconv.Itoa(d.Days))
		if d.Attributive {
			b.WriteString(" attributive")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestCivil(t *testing.T) {
	d := civil(1583, 1, 1)
	for y := 1583; y < 2400; y++ {
		for m := 1; m <= 12; m++ {
			n := length(y, m)
			for dd := 1; dd <= n; dd++ {
				if gy, gm, gd := d.date(); d != civil(y, m, dd) || gy != y || gm != m || gd != dd {
					t.Fatalf("%d-%d-%d is day %d, which is %d-%d-%d", y, m, dd, d, gy, gm, gd)
				}
				d++
			}
		}
	}
	if w := Weekday("2022-04-27"); w != 3 {
		t.Errorf("2022-04-27 is weekday %d", w)
	}
	if d := Add("2019-12-31", 1); d != "2020-01-01" {
		t.Errorf("after 2019-12-31: %s", d)
	}
	if n, ok := Between("2019-09-11", "2022-04-27"); n != 959 || !ok {
		t.Errorf("2019-09-11 to 2022-04-27: %d days", n)
	}
	for y, want := range map[int]string{1961: "1961-04-02", 2000: "2000-04-23", 2019: "2019-04-21", 2022: "2022-04-17", 2038: "2038-04-25"} {
		if e := easter(y).day(); string(e) != want {
			t.Errorf("Easter %d: %s", y, e)
		}
	}
	for _, s := range []news.Day{"", "2022-13-01", "2022-02-30", "0000-01-01", "22-01-01", "2022/01/01", "2022-1-01x"} {
		if parse(s) != unset {
			t.Errorf("%q is taken for a day", s)
		}
	}
}

func TestOfPage(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Talks held in Strelsau\nApril 27, 2022\nThe ministers met in the palace on Wednesday morning.", "2022-04-27"},
		{"Talks held in Strelsau\nPublished: 27 April 2022, 10:15 GMT\nThe ministers met in the palace on Wednesday morning.", "2022-04-27"},
		{"Talks held in Strelsau\nThe two ministers at the palace. (April 27, 2022)\nThe ministers met in the palace on Wednesday.", ""},
		{"Talks held in Strelsau\nPublished: 27 April 2022\nUpdated: 28 April 2022\nThe ministers met in the palace on Wednesday.", ""},
		{"The ministers met in the palace on April 27, 2022, officials said.", ""},
	} {
		d, ok := OfPage(text.Read(&news.Article{Text: c.text}))
		if string(d.From) != c.want || ok != (c.want != "") {
			t.Errorf("%q: %s %v, want %s", c.text, d.From, ok, c.want)
		}
		if ok && !strings.Contains(d.In(c.text), "April") {
			t.Errorf("%q: opens %q", c.text, d.In(c.text))
		}
	}
}

// whole checks what holds of every answer.
func whole(t *testing.T, s string, ref news.Day) {
	t.Helper()
	last := 0
	for _, d := range Find(s, ref) {
		if d.Start < last || d.Empty() || d.End > len(s) {
			t.Fatalf("%v after %d in %q", d, last, s)
		}
		last = d.End
		if utf8.ValidString(s) && !utf8.ValidString(d.In(s)) {
			t.Fatalf("%v cuts a character of %q", d, s)
		}
		if d.From > d.To || (d.From == "") != (d.To == "") || (d.From == "") != (d.Basis == news.Unknown) || d.Precision == "" {
			t.Fatalf("%+v in %q", d, s)
		}
		if d.From != "" && (parse(d.From) == unset || parse(d.To) == unset) {
			t.Fatalf("%+v is no day, in %q", d, s)
		}
	}
	last = 0
	for _, d := range Durations(s) {
		if d.Start < last || d.Empty() || d.End > len(s) || d.Days < 1 {
			t.Fatalf("%+v after %d in %q", d, last, s)
		}
		last = d.End
	}
}

func FuzzFind(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, name := range files {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, s := range ar.Files {
			for l := range strings.Lines(string(s.Data)) {
				f.Add(strings.TrimPrefix(l, "= "), "2022-04-28")
			}
		}
	}
	f.Add("from the 31st to 2 February 9999 and 29 Feb 0001", "9999-12-31")
	f.Add("5/6/7 8-9-2000 '\xff90s 12.12.12 week 53 of 1900", "0001-01-01")
	f.Fuzz(func(t *testing.T, s, ref string) {
		whole(t, s, news.Day(ref))
		whole(t, s, "")
	})
}

// TestLinear reads texts made to trip rules that look around. Ten times the text may
// not cost a hundred times the work.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	for _, unit := range []string{
		"early ", "end of the ", "week of ", "day before ", "2 days before ", "a ", "2 weeks and ", "on the 31st. ", "Friday the 13th, ",
		"April 27, 2022 ", "27 April ", "Wednesday (April 27) ", "1.2.", "1/2/", "twenty ", "two thousand and ", "from ", "May to ", "last last ", "\xff", "é",
		"first week of ", "the Monday ", "1990s ", "'", "to be held ", "the next day ",
	} {
		small := strings.Repeat(unit, 30_000/len(unit))
		for _, ref := range []news.Day{"2022-04-28", ""} {
			a, b := cost(small, ref), cost(strings.Repeat(small, 16), ref)
			if b > 100*a && b > 3*time.Second {
				t.Errorf("%q: %v for %d bytes, %v for 16 times that", unit, a, len(small), b)
			}
		}
	}
}

func cost(s string, ref news.Day) time.Duration {
	t := time.Now()
	Find(s, ref)
	Durations(s)
	return time.Since(t)
}

func BenchmarkFind(b *testing.B) {
	files, _ := filepath.Glob("../../../corpus/articles/*.md")
	var texts []string
	n := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(raw))
		n += len(raw)
	}
	if len(texts) == 0 {
		b.Skip("no corpus")
	}
	b.SetBytes(int64(n / len(texts)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Find(texts[i%len(texts)], "2022-04-28")
		i++
	}
}
