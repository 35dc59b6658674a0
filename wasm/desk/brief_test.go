package desk

import (
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A chief is told to be one of something; who is minister of defence is so of a country.
func TestFullRole(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	ask(t, d, wire.AskOverview, "")
	got := map[string]string{}
	for e, ent := range d.v.ed.Entities {
		if ent.Kind == news.Person {
			got[ent.Name] = d.v.brief(e).Role
		}
	}
	for name, want := range map[string]string{
		"Li Zuocheng": "chief, Joint Staff Department",
		"Xu Qiliang":  "vice chairman, Central Military Commission",
		"Wei Fenghe":  "minister of defence",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, not %q", name, got[name], want)
		}
	}
}

func TestRoughly(t *testing.T) {
	for _, c := range []struct {
		from, to news.Day
		want     string
	}{
		{"1979-09-13", "2019-09-13", "about 1979 to 2019"},
		{"2019-09-06", "2019-09-13", "6–13 September 2019"},
		{"2018-09-13", "2019-09-13", "13 September 2018 – 13 September 2019"},
		{"2015-01-01", "2019-12-31", "1 January 2015 – 31 December 2019"},
	} {
		if got := roughly(news.Date{From: c.from, To: c.to}); got != c.want {
			t.Errorf("%s to %s: %q, not %q", c.from, c.to, got, c.want)
		}
	}
}

// A slip of a name is nobody else: HowPakistan names four people, one of them in three ways.
func TestPeopleOfAnArticle(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	for _, b := range ask(t, d, wire.AskArticles, "").Articles.List {
		if b.ID == "howpakistan-2022-04" && b.People != 4 {
			t.Errorf("%d people", b.People)
		}
	}
}
