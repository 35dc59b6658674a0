package refer

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A pronoun is resolved where a reader would not stop to think: one person before
// it in its sentence, or the subject of the sentence before where nobody else is
// in sight. Nearest name of the right gender, the simpler rule, is wrong about one
// time in three in news, where two men meet in every other sentence.

// forms of a pronoun
const (
	subjective = iota + 1 // he
	objective             // him
	possessive            // his
	either                // her: objective or possessive, by what follows
)

var pronounForms = lexicon.Sort(
	lexicon.Row{Class: subjective, Words: `he she`},
	lexicon.Row{Class: objective, Words: `him`},
	lexicon.Row{Class: possessive, Words: `his`},
	lexicon.Row{Class: either, Words: `her`},
)

// pronoun is the form of the pronoun at token t; 0: none.
func (r *reader) pronoun(t int, sent *text.Sentence) int {
	form := int(pronounForms.Of(r.d.Fold(t)))
	if form == either {
		if n := t + 1; n >= sent.Last || r.d.Tokens[n].Class != text.Word || prepositions.Has(r.d.Fold(n)) || r.d.Fold(n) == "and" || r.d.Fold(n) == "that" {
			return objective
		}
		return possessive
	}
	return form
}

func genderOf(w string) news.Gender {
	if w == "she" || w == "her" {
		return news.She
	}
	return news.He
}

// pronounRef lists a pronoun, and learns the gender of whom it stands for.
func (r *reader) pronounRef(t, a int, why string) {
	if a < 0 {
		why = ""
	} else if r.actors[a].Gender == "" {
		r.actors[a].Gender = genderOf(r.d.Fold(t))
	}
	r.refs = append(r.refs, news.Reference{Span: r.d.Tokens[t].Span, Form: news.ByPronoun, Actor: a, Basis: basis(a), Why: why})
}

// antecedent is whom the pronoun at token t stands for, or -1.
func (r *reader) antecedent(t, form int, sent *text.Sentence, now, prev *scene) (int, string) {
	g := genderOf(r.d.Fold(t))
	here, unknown := r.fitting(now, g)
	if unknown { // somebody described whom nobody knows
		if form != objective && now.subject == r.hero && contains(here, r.hero) {
			return r.hero, "the subject, whom the article is about"
		}
		return -1, ""
	}
	clause := -1 // the subject of the pronoun's own clause
	for _, it := range now.items {
		if it.subj {
			clause = it.actor
		}
	}
	switch {
	case form == objective:
		here = without(here, clause)
		if len(here) == 1 {
			return here[0], "the only other one in the sentence"
		}
		before, unknown := r.fitting(prev, g)
		if before = without(before, clause); len(here) == 0 && len(before) == 1 && !unknown {
			return before[0], "the only other one in the sentence before"
		}
		return -1, ""
	case len(here) == 1:
		if form == subjective && now.items[0].actor != here[0] {
			return -1, ""
		}
		return here[0], "the only one named before it in the sentence"
	case len(here) > 1:
		if form == possessive && clause >= 0 && now.items[len(now.items)-1].actor == clause && contains(here, clause) {
			return clause, "the subject of the clause"
		}
		return -1, ""
	}
	if r.fronted(t, sent) && form != subjective {
		return -1, ""
	}
	return r.spokenOf(prev, g)
}

// spokenOf is whom the sentence before speaks of, so that "he" can only be he.
func (r *reader) spokenOf(prev *scene, g news.Gender) (int, string) {
	before, unknown := r.fitting(prev, g)
	switch {
	case contains(before, prev.subject) && prev.subject == r.hero:
		return prev.subject, "the subject of the sentence before, whom the article is about"
	case unknown:
	case len(before) == 0 && len(prev.items) > 0:
		further, unknown := r.fitting(&scene{items: prev.earlier}, g)
		if len(further) == 1 && !unknown && r.actors[further[0]].Gender == g {
			return further[0], "the only " + string(g) + " of the last two sentences"
		}
	case len(before) == 1:
		return before[0], "the only one in the sentence before"
	case contains(before, prev.subject) && prev.speaks:
		return prev.subject, "the speaker of the sentence before"
	}
	return -1, ""
}

// fitting lists the people of a scene of whom g may be said; unknown tells that
// somebody is in it whom nothing names.
func (r *reader) fitting(s *scene, g news.Gender) (out []int, unknown bool) {
	for _, it := range s.items {
		if it.actor < 0 {
			unknown = unknown || it.last > it.first
			continue
		}
		if h := r.actors[it.actor].Gender; (h == "" || h == g) && !contains(out, it.actor) {
			out = append(out, it.actor)
		}
	}
	return out, unknown
}

func without(s []int, x int) []int {
	var out []int
	for _, y := range s {
		if y != x {
			out = append(out, y)
		}
	}
	return out
}

// fronted reports whether token t stands in an opening like "Following his meeting
// with Wei," whose subject comes after the comma.
func (r *reader) fronted(t int, sent *text.Sentence) bool {
	f := r.d.Fold(sent.First)
	return t > sent.First && t < sent.First+12 && (prepositions.Has(f) || opening.Has(f))
}

// afterComma is the subject that follows the first comma after token t.
func (r *reader) afterComma(t int, sent *text.Sentence, now *scene) int {
	for k := t; k < sent.Last; k++ {
		if r.d.Fold(k) != "," {
			continue
		}
		for _, it := range now.items {
			if it.first == k+1 && it.subj {
				return it.actor
			}
		}
	}
	return -1
}

// counterpart resolves "his Chinese counterpart": who of that country was spoken
// of last and holds an office of the same kind.
func (r *reader) counterpart(t int, sent *text.Sentence, now, prev *scene) (item, int, bool) {
	k := t + 1
	country := ""
	if c, n := r.countryAt(k, sent.Last); n > 0 {
		country = c
		k += n
	}
	if r.d.Fold(k) != "counterpart" || k >= sent.Last {
		return item{}, t, false
	}
	owner, why := r.antecedent(t, possessive, sent, now, prev)
	r.pronounRef(t, owner, why)
	a := -1
	if country != "" && (owner >= 0 || r.fronted(t, sent)) {
		a = r.peer(owner, country, t)
	}
	r.refs = append(r.refs, news.Reference{Span: r.span(t, k+1), Form: news.ByCounterpart, Actor: a, Basis: basis(a), Country: country, Why: "of that country, with an office of the same kind"})
	return item{tokens: tokens{t, k + 1}, actor: a}, k + 1, true
}

// peer is the one of a country who is named before token t and holds an office
// like owner's; of several the last named.
func (r *reader) peer(owner int, country string, t int) int {
	var same, kind, all []int
	for _, a := range r.around(t) {
		act := &r.actors[a]
		if a == owner || act.Country != country || !r.before(a, t) {
			continue
		}
		all = append(all, a)
		if owner < 0 {
			continue
		}
		for i := range r.known[a].roles {
			for j := range r.known[owner].roles {
				x, y := &r.known[a].roles[i], &r.known[owner].roles[j]
				if x.Rank != y.Rank {
					continue
				}
				if !x.Rank && x.Office == y.Office && !contains(same, a) {
					same = append(same, a)
				}
				if (x.mil && y.mil || x.class == y.class && !x.Rank && !x.mil && !y.mil) && !contains(kind, a) {
					kind = append(kind, a)
				}
			}
		}
	}
	for _, c := range [][]int{same, kind} {
		if len(c) > 0 {
			return r.nearestBefore(c, t)
		}
	}
	if len(all) == 1 && owner >= 0 && len(r.known[owner].roles) == 0 {
		return all[0]
	}
	return -1
}

// protagonist is the actor whom the article is about, as far as counting shows it:
// more than half of all names of people are his, and four at least; -1: nobody.
func (r *reader) protagonist() int {
	best, all := -1, 0
	for a := range r.actors {
		if r.actors[a].Kind != news.Person {
			continue
		}
		n := len(r.actors[a].Mentions)
		all += n
		if best < 0 || n > len(r.actors[best].Mentions) {
			best = a
		}
	}
	if best < 0 || len(r.actors[best].Mentions) < 4 || 2*len(r.actors[best].Mentions) <= all {
		return -1
	}
	return best
}
