package link

import (
	"sort"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A form is all actors of one kind that bear one folded name in one context.
type form struct {
	kind    news.Kind
	key     string // folded name
	name    string // a surface of it, the most frequent
	country string
	offices []string // sorted, without doubles
	words   int
	actors  []news.ActorAt
	outlets map[string]bool
}

// gather groups all actors into forms, sorted by content.
func gather(ed *news.Edition) []*form {
	byID := map[string]*form{}
	var ids []string
	surfaces := map[string]map[string]int{}
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for i := range r.Actors {
			act := &r.Actors[i]
			key := Fold(act.Name)
			offices := officesOf(act)
			id := string(act.Kind) + "\x00" + key + "\x00" + act.Country + "\x00" + strings.Join(offices, "\x01")
			if act.Kind == news.Person && !strings.Contains(key, " ") && !telling(offices) {
				id += "\x00" + r.Hash // a family name alone, with nothing to tell whose: this article's own
			}
			f := byID[id]
			if f == nil {
				f = &form{kind: act.Kind, key: key, country: act.Country, offices: offices,
					words: strings.Count(key, " ") + 1, outlets: map[string]bool{}}
				byID[id] = f
				ids = append(ids, id)
				surfaces[id] = map[string]int{}
			}
			f.actors = append(f.actors, news.ActorAt{Article: a, Actor: i})
			f.outlets[r.Article.Outlet] = true
			surfaces[id][act.Name]++
		}
	}
	sort.Strings(ids)
	out := make([]*form, len(ids))
	for i, id := range ids {
		f := byID[id]
		f.name = most(surfaces[id])
		out[i] = f
	}
	return out
}

// Fold is a name as forms compare it: lower case, one space between words, no
// article in front. Diacritics stay; package name knows about them.
func Fold(s string) string {
	w := strings.Fields(text.FoldWord(s))
	if len(w) > 1 && w[0] == "the" {
		w = w[1:]
	}
	return strings.Join(w, " ")
}

// officesOf lists the offices that can tell two people apart.
func officesOf(a *news.Actor) []string {
	var out []string
	for _, r := range a.Roles {
		if r.Office != "" && !r.Rank {
			out = append(out, r.Office)
		}
	}
	sort.Strings(out)
	return uniq(out)
}

// telling reports whether one of the offices, with a family name, tells who is
// meant: there are many directors Ivanov, and few presidents or patriarchs.
func telling(offices []string) bool {
	for _, o := range offices {
		if !generic[o] {
			return true
		}
	}
	return false
}

// generic are the offices that many hold at a time.
var generic = map[string]bool{
	"minister": true, "director": true, "head": true, "chief": true, "chairman": true, "spokesperson": true,
	"secretary": true, "leader": true, "member": true, "deputy": true, "official": true, "adviser": true,
	"ambassador": true, "governor": true, "mayor": true, "professor": true, "commander": true, "representative": true,
}

func uniq(s []string) []string {
	out := s[:0]
	for i, x := range s {
		if i == 0 || x != s[i-1] {
			out = append(out, x)
		}
	}
	return out
}

// most is the key with the greatest count; the least string of several.
func most(m map[string]int) string {
	best, n := "", 0
	for s, c := range m {
		if c > n || c == n && s < best {
			best, n = s, c
		}
	}
	return best
}
