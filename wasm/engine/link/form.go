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
	outlets tally
	written tally // its surfaces
}

// gather groups all actors into forms, sorted by content. Those in own, which may be
// nil, are in forms of their own, by what own calls them.
func gather(ed *news.Edition, own map[news.ActorAt]string) []*form {
	byID := map[string]*form{}
	var ids []string
	var id []byte
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for i := range r.Actors {
			act := &r.Actors[i]
			key := Fold(act.Name)
			offices := officesOf(act)
			id = appendContext(id[:0], r, act, key, offices)
			if o := own[news.ActorAt{Article: a, Actor: i}]; o != "" {
				id = append(append(id, 0), o...)
			}
			f := byID[string(id)]
			if f == nil {
				f = &form{kind: act.Kind, key: key, country: act.Country, offices: offices,
					words: strings.Count(key, " ") + 1}
				ids = append(ids, string(id))
				byID[ids[len(ids)-1]] = f
			}
			f.actors = append(f.actors, news.ActorAt{Article: a, Actor: i})
			f.outlets.add(r.Article.Outlet, 1)
			f.written.add(act.Name, 1)
		}
	}
	sort.Slice(ids, func(i, j int) bool { return ids[i] < ids[j] })
	out := make([]*form, len(ids))
	for i, id := range ids {
		f := byID[id]
		f.name = f.written.most()
		out[i] = f
	}
	return out
}

// Fold is a name as forms compare it: lower case, one space between words, no
// article in front. Diacritics stay; package name knows about them.
func Fold(s string) string {
	return text.Spaced(text.FoldWord(s))
}

// appendContext appends what actors must have in common to be of one form.
func appendContext(id []byte, r *news.Reading, act *news.Actor, key string, offices []string) []byte {
	id = append(append(append(append(id, act.Kind...), 0), key...), 0)
	id = append(append(id, act.Country...), 0)
	for k, o := range offices {
		if k > 0 {
			id = append(id, 1)
		}
		id = append(id, o...)
	}
	if act.Kind == news.Person && !strings.Contains(key, " ") && !telling(offices) {
		id = append(append(id, 0), r.Hash...) // a family name alone, with nothing to tell whose: this article's own
	}
	return id
}

// officesOf lists the offices that can tell two people apart.
func officesOf(a *news.Actor) []string {
	var out []string
	for _, r := range a.Roles {
		if r.Office != "" && !r.Rank {
			out = append(out, r.Office)
		}
	}
	if len(out) > 1 {
		sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	}
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
