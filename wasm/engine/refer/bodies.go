package refer

import (
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Organisations and places are one actor for one name, whatever its case (TEHRAN,
// Tehran); the letters in brackets after an organisation's name are its name too.

func (r *reader) bodies() {
	type shown struct {
		kind news.Kind
		name string
	}
	byName, byKey := map[shown]int{}, map[shown]int{} // as written, and as compared
	for i := range r.ms {
		m := &r.ms[i]
		if m.Kind == news.Person {
			continue
		}
		s := m.In(r.d.Text)
		a, ok := byName[shown{m.Kind, s}]
		if !ok {
			key := shown{m.Kind, bodyKey(s)}
			if a, ok = byKey[key]; !ok && m.Kind == news.Organisation {
				a = r.acronymOf(i)
				ok = a >= 0
			}
			if !ok {
				a = len(r.actors)
				r.actors = append(r.actors, news.Actor{Kind: m.Kind})
				r.known = append(r.known, known{})
			}
			byName[shown{m.Kind, s}], byKey[key] = a, a
		}
		m.Actor = a
		act := &r.actors[a]
		act.Mentions = append(act.Mentions, i)
		if len(s) > len(act.Name) || len(s) == len(act.Name) && s != act.Name && act.Name == strings.ToUpper(act.Name) {
			act.Name = s
		}
	}
}

// bodyKey is a name as bodies compare it.
func bodyKey(s string) string {
	return strings.ReplaceAll(text.Spaced(text.FoldWord(s)), ".", "")
}

// acronymOf is the actor whose name stands before the brackets around mention i,
// or -1: "Islamic Revolutionary Guard Corps (IRGC)".
func (r *reader) acronymOf(i int) int {
	at := r.at[i]
	if i == 0 || at.first < 2 || r.d.Fold(at.first-1) != "(" || r.d.Fold(at.last) != ")" || r.at[i-1].last != at.first-1 ||
		r.ms[i-1].Kind != news.Organisation || at.last-at.first != 1 || !r.d.Tokens[at.first].Upper {
		return -1
	}
	// its letters must begin words of the name, in order
	k := 0
	letters := bodyKey(r.ms[i].In(r.d.Text))
	for t := r.at[i-1].first; t < r.at[i-1].last && k < len(letters); t++ {
		if strings.HasPrefix(r.d.Fold(t), letters[k:k+1]) {
			k++
		}
	}
	if 2*k <= len(letters) {
		return -1
	}
	return r.ms[i-1].Actor
}
