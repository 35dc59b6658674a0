package account

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// sameVisit reports whether two tellings are of one visit: one visitor, and places
// that may be one.
func (t *teller) sameVisit(g, f *ctFound) bool {
	if g.Parties[0].Actor != f.Parties[0].Actor || g.Parties[0].Actor < 0 {
		return false
	}
	if g.Place < 0 || f.Place < 0 || g.Place == f.Place {
		return true
	}
	return t.country(g.Place) != "" && t.country(g.Place) == t.country(f.Place)
}

// country is the country a place is or whose capital it is, as the lexicon knows.
func (t *teller) country(actor int) string {
	s := text.FoldWord(t.r.Actors[actor].Name)
	if c := lexicon.Country(s); c != "" {
		return c
	}
	return lexicon.Capital(s)
}

// infer gives meetings without a day or place those of the visit they belong to:
// the one visit that the article tells of one of their parties.
func (t *teller) infer() {
	visits := map[int]int{} // visitor → index of the visit; -1: several
	for i := range t.found {
		if f := &t.found[i]; f.Kind == news.VisitContact && len(f.Parties) > 0 && f.Parties[0].Actor >= 0 {
			if _, ok := visits[f.Parties[0].Actor]; ok || f.Status != news.Held {
				i = -1
			}
			visits[f.Parties[0].Actor] = i
		}
	}
	for i := range t.found {
		f := &t.found[i]
		if ctClass(f.Kind) != classMet || f.Status != news.Held {
			continue
		}
		for _, p := range f.Parties {
			if v, ok := visits[p.Actor]; ok && v >= 0 {
				t.within(f, &t.found[v])
			}
		}
	}
}

// within gives f what the visit it belongs to tells of its day and place.
func (t *teller) within(f, visit *ctFound) {
	if t.longAgo(visit.To) && f.From == "" {
		return // "agreements reached during his visit in May"
	}
	inside := f.From == "" || visit.From == "" || f.From >= visit.From && f.To <= visit.To || !visit.extent
	if f.From == "" && visit.extent && visit.From != "" {
		f.From, f.To, f.Day, f.DaySpan = visit.From, visit.To, news.Inferred, visit.DaySpan
		if p := t.r.Article.Published; p != "" && f.To > p && f.From <= p {
			f.To = p
		}
	}
	if visit.From == "" && visit.sent > f.sent+2 {
		return // "announced during his visit to Beijing": another time, as far as is told
	}
	if f.Place < 0 && visit.Place >= 0 && inside {
		f.Place, f.Where, f.PlaceSpan = visit.Place, news.Inferred, visit.PlaceSpan
	}
}
