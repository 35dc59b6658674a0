package link

import (
	"sort"
	"strings"
	"testing"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// who is an actor in a test: "Name|country|office, office".
type who string

// edition makes one reading of each list of actors.
func edition(articles ...[]who) *news.Edition {
	ed := &news.Edition{}
	for i, ws := range articles {
		a := &news.Article{ID: string(rune('a' + i)), Outlet: "Outlet " + string(rune('A'+i))}
		r := news.Reading{Article: a}
		var b strings.Builder
		for k, w := range ws {
			f := append(strings.Split(string(w), "|"), "", "")
			at := news.Span{Start: b.Len(), End: b.Len() + len(f[0])}
			b.WriteString(f[0] + ". ")
			act := news.Actor{Kind: news.Person, Name: f[0], Country: f[1], Mentions: []int{k}}
			for _, o := range strings.Split(f[2], ", ") {
				if o != "" {
					act.Roles = append(act.Roles, news.Role{Office: o, Country: f[1]})
				}
			}
			r.Mentions = append(r.Mentions, news.Mention{Span: at, Kind: news.Person, Actor: k})
			r.Actors = append(r.Actors, act)
			r.Sentences = append(r.Sentences, at)
		}
		a.Text = b.String() + "This is article " + a.ID
		r.Hash = text.Hash(a.Text)
		ed.Readings = append(ed.Readings, r)
	}
	return ed
}

// joined lists the people of ed, each as its surfaces.
func joined(ed *news.Edition) string {
	Join(ed, nil)
	var out []string
	for _, e := range ed.Entities {
		var vs []string
		for _, v := range e.Variants {
			vs = append(vs, v.Surface)
		}
		sort.Strings(vs)
		out = append(out, strings.Join(vs, "="))
	}
	sort.Strings(out)
	return strings.Join(out, "; ")
}

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		why  string
		arts [][]who
		want string
	}{
		{"one name, one man", [][]who{{"Ana Cruz"}, {"Ana Cruz"}}, "Ana Cruz=Ana Cruz"},
		{"a romanisation", [][]who{{"Hamid Qorbani"}, {"Hamid Ghorbani"}}, "Hamid Ghorbani=Hamid Qorbani"},
		{"h and g in Ukraine", [][]who{{"Anatoly Hrytsenko"}, {"Anatoliy Grytsenko"}}, "Anatoliy Grytsenko=Anatoly Hrytsenko"},
		{"marks left out", [][]who{{"Mevlüt Çavuşoğlu"}, {"Mevlut Cavusoglu"}}, "Mevlut Cavusoglu=Mevlüt Çavuşoğlu"},
		{"omission is no contradiction", [][]who{{"Hamid Jalal Qorbani|IR|chief of staff"}, {"Hamid Ghorbani|IR|chief of staff"}}, "Hamid Ghorbani=Hamid Jalal Qorbani"},
		{"a given name contradicts", [][]who{{"Hamid Reza Karimi"}, {"Masoud Karimi"}}, "Hamid Reza Karimi; Masoud Karimi"},
		{"one country against another", [][]who{{"Maria Santos|BR|"}, {"Maria Santos|PH|"}}, "Maria Santos; Maria Santos"},
		{"a family name alone joins nobody", [][]who{{"Ana Cruz"}, {"Cruz"}}, "Ana Cruz; Cruz"},
		{"a family name with the same office", [][]who{{"Ana Cruz|PT|minister of defence"}, {"Cruz|PT|minister of defence"}}, "Ana Cruz=Cruz"},
		{"two bearers that fit: neither", [][]who{{"George Marsh|US|president"}, {"Jeb Marsh|US|president"}, {"Marsh|US|president"}}, "George Marsh; Jeb Marsh; Marsh"},
		{"two who stand alone stay two", [][]who{{"Cruz"}, {"Cruz"}}, "Cruz; Cruz"},
	} {
		if got := joined(edition(c.arts...)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.why, got, c.want)
		}
		for i, j := 0, len(c.arts)-1; i < j; i, j = i+1, j-1 {
			c.arts[i], c.arts[j] = c.arts[j], c.arts[i]
		}
		if got := joined(edition(c.arts...)); got != c.want {
			t.Errorf("%s, articles reversed:\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}

// A part of a country is no other name of it.
func TestPlaces(t *testing.T) {
	ed := edition([]who{"Britain", "Scotland", "America"}, []who{"United Kingdom", "England", "United States"}, []who{"United States", "Northern Ireland"})
	for i := range ed.Readings {
		r := &ed.Readings[i]
		for k := range r.Actors {
			r.Actors[k].Kind, r.Mentions[k].Kind = news.Place, news.Place
		}
	}
	want := "America=United States=United States; Britain=United Kingdom; England; Northern Ireland; Scotland"
	if got := joined(ed); got != want {
		t.Errorf(" got %s\nwant %s", got, want)
	}
	for _, e := range ed.Entities {
		if len(e.Actors) == 3 && e.Name != "United States" {
			t.Errorf("called %s, though more articles say United States", e.Name)
		}
	}
}

func TestEveryActorIsHeld(t *testing.T) {
	ed := edition([]who{"Ana Cruz", "Cruz", "Rome"}, nil, []who{"Ana Cruz"})
	Join(ed, nil)
	for a := range ed.Readings {
		for i := range ed.Readings[a].Actors {
			if ed.EntityOf(a, i) == nil {
				t.Errorf("actor %d of article %d has no entity", i, a)
			}
		}
	}
	seen := map[string]bool{}
	for _, e := range ed.Entities {
		if seen[e.ID] || !strings.HasPrefix(e.ID, "e:") {
			t.Errorf("id %q is not one of its own", e.ID)
		}
		seen[e.ID] = true
	}
}
