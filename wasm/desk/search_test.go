package desk

import (
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// seek is what a search finds, a line each: kind, text, address.
func seek(t *testing.T, d *Desk, what string) string {
	t.Helper()
	a := d.Answer(wire.Request{Ask: wire.AskSearch, With: what})
	if a.Search == nil || a.Error != "" {
		t.Fatalf("%q: %+v", what, a)
	}
	var b strings.Builder
	for _, g := range a.Search.Groups {
		for _, h := range g.List {
			b.WriteString(string(g.Kind) + ": " + h.Text + " | " + h.Sub + " | " + h.Address + "\n")
			for _, m := range h.Marks {
				if m.Start < 0 || m.End > len(h.Text) || m.Empty() {
					t.Errorf("%q: mark %v outside of %q", what, m, h.Text)
				}
			}
		}
	}
	return b.String()
}

func TestSearch(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	for what, want := range map[string]string{
		"bagheri":          "people: Mohammad Bagheri",
		"baqeri":           "people: Mohammad Bagheri",               // his other spelling
		"BAGHERY":          "people: Mohammad Bagheri",               // nobody's spelling
		"bagh":             "people: Mohammad Bagheri",               // while typing
		"minister":         "people: Wei Fenghe",                     // an office
		"raisi wei":        "meetings: Ebrahim Raisi and Wei Fenghe", // both
		"april 2022 raisi": "meetings: Ebrahim Raisi",                // a day
		"mehr":             "articles: ",                             // an outlet
		"leahy":            "people: Ebrahim Raisi | also Leahy",     // a slip
		"unilateralism":    "quotes: ",
	} {
		got := seek(t, d, what)
		if !strings.Contains(got, want) {
			t.Errorf("%q finds\n%swithout %q", what, got, want)
		}
		t.Logf("%q:\n%s", what, got)
	}
	for _, what := range []string{"", "  ", "?!", "zzzzqqq", "bagheri zzzzqqq"} {
		if got := seek(t, d, what); got != "" {
			t.Errorf("%q finds\n%s", what, got)
		}
	}
	long := seek(t, d, strings.Repeat("a b c ", 5000))
	if len(long) > 20_000 {
		t.Errorf("%d bytes for a long question", len(long))
	}
}

func TestSearchHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 2 MB")
	}
	d := New(Build{Corpus: hostile()})
	for _, what := range []string{"li", "\xff\xfe", "<script>", "安娜", "ли вэй", "good", "\u200b", "'", "ana cruz rome", strings.Repeat("x", 1000)} {
		seek(t, d, what)
	}
	if got := seek(t, d, "李伟"); !strings.Contains(got, "articles: ") {
		t.Errorf("a text in another script is not found:\n%s", got)
	}
}

func TestIndexWord(t *testing.T) {
	for _, c := range []struct {
		text, sought string
		want         string
	}{
		{"President Erdoğan spoke", "erdogan", "Erdoğan"},
		{"forgotten gotten", "got", "got"},
		{"“Good talks”", "good", "Good"},
		{"O’Neill came", "oneill", "O’Neill"},
		{"al-Assad", "assad", "Assad"},
		{"naïve", "ve", ""},
		{"Ли Вэй", "li", "Ли"},
		{"", "a", ""},
	} {
		at := indexWord(c.text, c.sought, 0)
		got := ""
		if at.Start >= 0 {
			got = at.In(c.text)
		}
		if got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.sought, c.text, got, c.want)
		}
	}
}

func FuzzSearch(f *testing.F) {
	f.Add("Li Wei met Ana Cruz’s “friend” in Rome.", "cruz fri")
	f.Fuzz(func(t *testing.T, text, what string) {
		for _, w := range cutWords(what) {
			if at := indexWord(text, w.fold, 0); at.Start >= 0 && (at.End > len(text) || at.Empty()) {
				t.Fatalf("%q in %q: %v", w.fold, text, at)
			}
		}
		d := New(Build{Corpus: []news.Article{{ID: "a", Outlet: "A", Published: "2022-04-27", Text: text}}})
		seek(t, d, what)
	})
}
