package refer

import (
	"sort"
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// holder finds who of the article holds the office that a description at token t
// tells. A description with a country may stand before the name; one without looks
// back only.
func (r *reader) holder(o *role, t int, now, prev *scene) (int, string) {
	best, n := 0, 0
	var who []int
	for _, a := range r.around(t) {
		if f := r.fit(o, a); f > best {
			best, n, who = f, 1, append(who[:0], a)
		} else if f == best && f > 0 {
			n++
			if len(who) < sceneLimit {
				who = append(who, a)
			}
		}
	}
	if n == 0 {
		return -1, ""
	}
	who = r.others(who, t, now)
	if len(who) == 1 && n <= sceneLimit && (o.Country != "" || r.before(who[0], t)) {
		return who[0], "the only one here with this office"
	}
	if len(who) == 1 && n == 1 && best >= exact && r.introducedSoon(who[0], t) {
		return who[0], "the only one here with this office, named just after"
	}
	if o.Country != "" && best >= exact {
		if a := r.nearestBefore(who, t); a >= 0 {
			return a, "the nearest before with this office"
		}
		return -1, ""
	}
	// several: the one the story is about just now
	if best < exact && contains(who, prev.subject) {
		return prev.subject, "the subject of the sentence before"
	}
	one := -1
	for _, a := range append(prev.people(), now.people()...) {
		if contains(who, a) && a != one {
			if one >= 0 {
				return -1, ""
			}
			one = a
		}
	}
	return one, "the only one just spoken of with this office"
}

// reach is how many people before and after a description may be meant; an article
// names fewer, a register of thousands is no article.
const reach = 128

// around lists the people whose first mention is near token t, in order.
func (r *reader) around(t int) []int {
	k := sort.Search(len(r.cast), func(i int) bool { return r.at[r.actors[r.cast[i]].Mentions[0]].first >= t })
	return r.cast[max(0, k-reach):min(len(r.cast), k+reach)]
}

// introducedSoon reports whether a lead like "The Governor updated the President" at
// token t names its man within the next two sentences.
func (r *reader) introducedSoon(a, t int) bool {
	ms := r.actors[a].Mentions
	at, s := r.d.Tokens[t].Sent, r.d.Tokens[r.at[ms[0]].first].Sent
	return at >= 0 && at <= 2 && s > at && s <= at+2
}

// others leaves out who is named in the same clause: in "Radev told the president"
// the president is not Radev.
func (r *reader) others(who []int, t int, now *scene) []int {
	if len(who) < 2 {
		return who
	}
	var out []int
	for _, a := range who {
		named := false
		for _, it := range now.items {
			named = named || it.actor == a && it.subj && !r.clauseBetween(it.last, t)
		}
		if !named {
			out = append(out, a)
		}
	}
	return out
}

// clauseBetween reports whether a new clause begins between tokens i and j.
func (r *reader) clauseBetween(i, j int) bool {
	for k := i; k < j; k++ {
		switch r.d.Fold(k) {
		case ",", ";", ":", "that", "which", "who", "where", "when", "while", "after", "before", "as", "and", "but", "because":
			return true
		}
	}
	return false
}

// How well an office told of an actor fits a description.
const (
	some  = 1 // an official of that country
	like  = 2 // a word for several offices: "leader", "commander"
	exact = 4 // the same office
)

// fit is how well actor a fits the description o; 0: not at all.
func (r *reader) fit(o *role, a int) int {
	act := &r.actors[a]
	if o.Country != "" && act.Country != "" && act.Country != o.Country {
		return 0
	}
	best := 0
	for i := range r.known[a].roles {
		h := &r.known[a].roles[i]
		if h.past != o.past || o.Country != "" && h.Country != "" && h.Country != o.Country {
			continue
		}
		f := likeness(o, h)
		if f > 0 && o.Country != "" && h.Country == "" && f < exact {
			f = 0
		}
		if f > 0 && !bodiesFit(o, h) {
			f = 0
		}
		best = max(best, f)
	}
	return best
}

// likeness compares a described office with a told one.
func likeness(o, h *role) int {
	name := bareOffice(o.Office)
	if name == bareOffice(h.Office) {
		if o.mil && o.weak && !h.mil {
			return 0
		}
		if o.Country == "" && o.word != h.word && (o.word == "premier" || h.word == "premier") {
			return 0 // "the prime minister" beside "the Chinese premier" is one's own
		}
		return exact
	}
	switch {
	case o.Rank:
		if h.Rank && o.class == h.class && strings.HasSuffix(h.Office, name) {
			return like
		}
	case o.mil && generic[name], o.mil && strings.HasPrefix(name, "commander"), o.mil && strings.HasPrefix(name, "chief of "):
		if h.mil {
			return like
		}
	case name == "leader" || name == "head of state" || name == "head of government":
		if strings.Contains(heads[name], " "+bareOffice(h.Office)+";") {
			return like
		}
	case name == "minister":
		if strings.HasPrefix(h.Office, "minister of ") {
			return like
		}
	case name == "diplomat":
		if strings.Contains(heads[name], " "+bareOffice(h.Office)+";") {
			return like
		}
	case name == "official":
		if h.class == lexicon.State || h.class == lexicon.Military {
			return some
		}
	}
	return 0
}

// generic are heads that say little more than "one of them" beside "military".
var generic = map[string]bool{"official": true, "leader": true, "chief": true, "head": true, "commander": true, "representative": true}

// heads lists what a general word may stand for.
var heads = map[string]string{
	"leader":             " president; prime minister; king; queen; chancellor; emir; sultan; crown prince; emperor; head of state; leader; premier; head of government; pope;",
	"head of state":      " president; king; queen; emperor; emir; sultan; grand duke; prince;",
	"head of government": " prime minister; chancellor;",
	"diplomat":           " minister of foreign affairs; secretary of state; ambassador; envoy; diplomat; foreign secretary;",
}

// bareOffice is an office without what only weighs it: "senior commander".
func bareOffice(s string) string {
	for _, p := range []string{"senior ", "top ", "lead ", "principal "} {
		s = strings.TrimPrefix(s, p)
	}
	return s
}

// bodiesFit reports that the two offices may be held in one body: a described body
// must share a word with the told one, unless all it names is the country.
func bodiesFit(o, h *role) bool {
	if o.Of == "" {
		return true
	}
	shared := false
	for w, rest := text.Field(bodyKey(o.Of)); w != ""; w, rest = text.Field(rest) {
		w = strings.Trim(w, "'’s")
		if len(w) < 3 || titleGlue.Has(w) || common.Has(w) {
			continue
		}
		if lexicon.Country(w) != "" || lexicon.Demonym(w) != "" {
			shared = shared || o.Country == h.Country || h.Of == ""
			continue
		}
		if strings.Contains(bodyKey(h.Of), w) {
			return true
		}
		if o.Country != "" && lexicon.Country(bodyKey(o.Of)) == o.Country {
			shared = shared || h.Country == o.Country
		}
	}
	return shared
}

// common are words of many bodies, no sign of any one.
var common = set(`national republic state department ministry committee commission council general federal central supreme
	university people's people kingdom federation united islamic arab socialist democratic`)

// before reports whether actor a is named before token t.
func (r *reader) before(a, t int) bool {
	ms := r.actors[a].Mentions
	return len(ms) > 0 && r.at[ms[0]].first < t
}

// nearestBefore is the actor of who that is named last before token t; -1: none.
func (r *reader) nearestBefore(who []int, t int) int {
	best, at := -1, -1
	for _, a := range who {
		ms := r.actors[a].Mentions
		lo, hi := 0, len(ms)
		for lo < hi {
			if m := (lo + hi) / 2; r.at[ms[m]].first < t {
				lo = m + 1
			} else {
				hi = m
			}
		}
		if lo > 0 && r.at[ms[lo-1]].first > at {
			best, at = a, r.at[ms[lo-1]].first
		}
	}
	return best
}

func contains(s []int, x int) bool {
	if x < 0 {
		return false
	}
	for _, y := range s {
		if x == y {
			return true
		}
	}
	return false
}

// pair resolves "the two presidents", "both leaders": the two of whom the story
// speaks, one reference for each.
func (r *reader) pair(t, next int, o *role, now, prev *scene) (item, int, bool) {
	var who []int
	for _, from := range []*scene{now, prev} {
		for _, a := range from.people() {
			if r.fit(o, a) > 0 && !contains(who, a) {
				who = append(who, a)
			}
		}
	}
	if len(who) < 2 {
		who = who[:0]
		for _, a := range r.around(t) {
			if r.before(a, t) && r.fit(o, a) > 0 {
				if who = append(who, a); len(who) > 2 {
					break
				}
			}
		}
	}
	if len(who) != 2 {
		who = []int{-1}
	}
	for _, a := range who {
		r.refs = append(r.refs, news.Reference{Span: r.span(t, next), Form: news.ByDescription, Actor: a, Basis: basis(a), Office: o.Office, Why: "the two just spoken of"})
	}
	return item{tokens: tokens{t, t}}, next, true
}
