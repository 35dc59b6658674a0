package goldtest

import "testing"

func TestEditionMatchesGold(t *testing.T) {
	g, ed := Load(t), Edition(t)
	for e, p := range g.People {
		for n, r := range ed.Readings {
			got := map[string]int{}
			for _, v := range ed.Entities[e].Variants {
				if v.Article == n {
					got[v.Surface] = v.Count
				}
			}
			for s, want := range p.Surfaces[r.Article.ID] {
				if got[s] != want {
					t.Errorf("%s: %q stands %d times, gold says %d", r.Article.ID, s, got[s], want)
				}
			}
		}
	}
	quotes := 0
	for _, r := range ed.Readings {
		quotes += len(r.Quotes)
		for _, q := range r.Quotes {
			if q.Len() < 5 || q.Len() > 600 {
				t.Errorf("%s: quote %q", r.Article.ID, q.In(r.Article.Text))
			}
		}
	}
	if len(ed.Meetings) != 10 || len(ed.Visits) != 2 || quotes != len(g.Quotes) || len(ed.Quotes) != quotes-1 {
		t.Errorf("%d meetings, %d visits, %d quotes in %d groups", len(ed.Meetings), len(ed.Visits), quotes, len(ed.Quotes))
	}
}
