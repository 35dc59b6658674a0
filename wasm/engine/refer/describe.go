package refer

import (
	"sort"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// References are resolved in one pass in reading order, because each may rest on
// the one before it: "Baqeri visited China. He said … the top general said …". A
// description with a country and an office looks through the whole article for the
// one who holds it; one without a country, and a pronoun, look back to whom the
// last sentences speak of, and stop at the first doubt.

// An item is somebody spoken of in a sentence: a name, a description or a pronoun.
type item struct {
	tokens
	actor int  // -1: not known
	subj  bool // subject of a verb
}

// A scene is what one sentence leaves in a reader's mind.
type scene struct {
	items   []item
	subject int  // actor; -1
	speaks  bool // the subject says something
	para    int
	earlier []item // of the sentence before this one
}

// people lists the distinct actors of a scene.
func (s *scene) people() []int {
	var out []int
next:
	for _, it := range s.items {
		if it.actor < 0 {
			continue
		}
		for _, a := range out {
			if a == it.actor {
				continue next
			}
		}
		out = append(out, it.actor)
	}
	return out
}

// describe lists the references of the article.
func (r *reader) describe() {
	for a := range r.actors {
		if r.actors[a].Kind == news.Person {
			r.cast = append(r.cast, a)
		}
	}
	r.hero = r.protagonist()
	prev := scene{subject: -1, para: -1}
	for s := range r.d.Sentences {
		sent := &r.d.Sentences[s]
		if sent.First >= sent.Last || r.voice[sent.Last-1] == Spoken {
			continue
		}
		if sent.Part != text.Body {
			alone := scene{subject: -1, para: sent.Para}
			r.read(sent, &alone, &scene{subject: -1})
			continue // headings and captions stand apart from the story
		}
		now := scene{subject: -1, para: sent.Para}
		if sent.Para > prev.para+3 {
			prev = scene{subject: -1}
		}
		r.read(sent, &now, &prev)
		if len(now.items) > 0 {
			now.earlier = prev.items
			prev = now
		} else if prev.para < sent.Para {
			prev = scene{subject: -1, para: prev.para} // a paragraph about something else
		}
	}
}

// sceneLimit bounds the people one sentence keeps in mind: longer lists are lists.
const sceneLimit = 24

// read resolves the references of one sentence.
func (r *reader) read(sent *text.Sentence, now, prev *scene) {
	type later struct{ first, last int }
	listed := len(r.refs)
	var waiting []later // pronouns before their subject: "Following his meeting with Wei, Bagheri said"
	for t := r.nextRef(sent.First, sent.Last); t < sent.Last; t = r.nextRef(t, sent.Last) {
		if m := r.titled[t]; m >= 0 {
			it := item{tokens: tokens{t, max(t+1, r.said[m].last)}, actor: r.ms[m].Actor}
			r.enter(now, it, sent)
			t = it.last
			continue
		}
		if r.mayDescribe(t) {
			if it, next, ok := r.description(t, sent, now, prev); ok {
				if it.last > it.first {
					r.enter(now, it, sent)
				}
				t = next
				continue
			}
		}
		if form := r.pronoun(t, sent); form != 0 && r.voice[t] == Narrated {
			a, why := r.antecedent(t, form, sent, now, prev)
			if a < 0 && r.fronted(t, sent) {
				waiting = append(waiting, later{t, t + 1})
			} else {
				r.pronounRef(t, a, why)
				if form == subjective {
					r.enter(now, item{tokens: tokens{t, t + 1}, actor: a}, sent)
				}
			}
		}
		t++
	}
	for _, w := range waiting {
		r.pronounRef(w.first, r.afterComma(w.first, sent, now), "the subject of its sentence")
	}
	if here := r.refs[listed:]; len(waiting) > 0 {
		sort.SliceStable(here, func(i, j int) bool { return here[i].Start < here[j].Start })
	}
}

// nextRef is the first token from t on that a name, a description or a pronoun may begin with:
// most cannot. last, if there is none.
func (r *reader) nextRef(t, last int) int {
	for ; t < last; t++ {
		if r.titled[t] >= 0 || r.mayDescribe(t) || pronounForms.Of(r.d.Fold(t)) != 0 {
			break
		}
	}
	return t
}

// mayDescribe reports whether a description may begin with token t: most cannot.
func (r *reader) mayDescribe(t int) bool {
	if r.d.Tokens[t].Cap {
		return true
	}
	switch r.d.Fold(t) {
	case "the", "his", "her", "both":
		return true
	}
	return false
}

// enter takes an item into the scene.
func (r *reader) enter(s *scene, it item, sent *text.Sentence) {
	it.subj = r.subject(it.tokens, sent)
	if len(s.items) < sceneLimit {
		s.items = append(s.items, it)
	}
	if it.subj && s.subject < 0 {
		s.subject = it.actor
		s.speaks = saying.Has(r.d.Fold(it.last)) || telling.Has(r.d.Fold(it.last)) || it.first > sent.First && saying.Has(r.d.Fold(it.first-1))
	}
}

// subject reports whether the words at are the subject of a verb, or stand after
// one of saying: "Wei said", "said Wei".
func (r *reader) subject(at tokens, sent *text.Sentence) bool {
	if at.last < sent.Last && r.d.Tokens[at.last].Class == text.Clitic {
		return false
	}
	k := at.last
	if k < sent.Last && r.d.Fold(k) == "," && k > at.first { // an apposition we could not read
		return at.first == sent.First
	}
	before := r.d.Fold(at.first - 1)
	if at.first > sent.First && saying.Has(before) {
		return true
	}
	if at.first > sent.First && prepositions.Has(before) {
		return false
	}
	return k < sent.Last && r.verbish(k)
}

// verbish reports whether token k, after a subject, can be its verb.
func (r *reader) verbish(k int) bool { return Verbish(r.d, k) }

// Verbish reports whether token k, standing after a subject, can be its verb.
func Verbish(d *text.Doc, k int) bool {
	w := d.Fold(k)
	if k >= len(d.Tokens) || d.Tokens[k].Class != text.Word || d.Tokens[k].Cap || prepositions.Has(w) {
		return false
	}
	n := len(w)
	return verbs.Has(w) || irregular.Has(w) || n > 3 && (w[n-2:] == "ed" || w[n-1] == 's' && w[n-2] != 's')
}

// description reads a description at token t and resolves it. ok says that one
// stands there; an item without length is one that stands for nobody single.
func (r *reader) description(t int, sent *text.Sentence, now, prev *scene) (item, int, bool) {
	none := item{}
	if r.voice[t] == Spoken {
		return none, t, false
	}
	if w := r.d.Fold(t); (w == "his" || w == "her") && r.voice[t] == Narrated {
		return r.counterpart(t, sent, now, prev)
	}
	if it, next, ok := r.justTwo(t, sent, prev); ok {
		return it, next, true
	}
	k, form := r.opens(t, sent)
	if form == notDescribed || k >= sent.Last {
		return none, t, false
	}
	return r.described(t, k, form, sent, now, prev)
}

// described reads the office at token k of a description that opens at token t.
func (r *reader) described(t, k, form int, sent *text.Sentence, now, prev *scene) (item, int, bool) {
	none := item{}
	limit := k
	for limit < sent.Last && limit < k+titleLimit && r.titled[limit] < 0 {
		limit++
	}
	o, next := r.roleAt(k, limit, false)
	if next == k || o.class == lexicon.Honorific || o.plural != (form == twoDescribed) {
		return none, t, false
	}
	if next < sent.Last && r.titled[next] >= 0 { // a title whose name follows
		return item{tokens: tokens{next, next}}, next, true
	}
	if next < sent.Last && r.compound(next) || form == bareDescribed && o.Country == "" {
		return none, t, false
	}
	if form == twoDescribed {
		return r.pair(t, next, &o, now, prev)
	}
	o.past = o.past || r.d.Fold(t+1) == "former"
	a, why := r.holder(&o, t, now, prev)
	r.refs = append(r.refs, news.Reference{Span: r.span(t, next), Form: news.ByDescription, Actor: a, Basis: basis(a), Office: o.Office, Country: o.Country, Why: why})
	return item{tokens: tokens{t, next}, actor: a}, next, true
}

// justTwo resolves "the two" with nothing behind it but a verb, where the sentence
// before spoke of two people.
func (r *reader) justTwo(t int, sent *text.Sentence, prev *scene) (item, int, bool) {
	if r.d.Fold(t) != "the" || r.d.Fold(t+1) != "two" {
		return item{}, t, false
	}
	next := t + 2
	if w := r.d.Fold(next); w == "men" || w == "women" {
		next++
	}
	who := prev.people()
	if next >= sent.Last || len(who) != 2 || !plainVerb(r.d.Fold(next)) {
		return item{}, t, false
	}
	for _, a := range who {
		r.refs = append(r.refs, news.Reference{Span: r.span(t, next), Form: news.ByDescription, Actor: a, Basis: news.Inferred, Why: "the two of the sentence before"})
	}
	return item{tokens: tokens{t, t}}, next, true
}

// plainVerb reports whether w is a verb whatever stands before it: not "sides" or
// "ministers", which are one only behind a name.
func plainVerb(w string) bool {
	return verbs.Has(w) || irregular.Has(w) || len(w) > 3 && w[len(w)-2:] == "ed"
}

// How a description opens.
const (
	notDescribed  = iota
	oneDescribed  // "the", "Iran's", "Chinese"
	twoDescribed  // "both", "the two"
	bareDescribed // an office without an article: "met with President of France"
)

// opens reads how a description at token t opens, and where its office may begin.
func (r *reader) opens(t int, sent *text.Sentence) (k, form int) {
	w, before := r.d.Fold(t), ""
	if t > sent.First {
		before = r.d.Fold(t - 1)
	}
	switch {
	case w == "both":
		return t + 1, twoDescribed
	case w == "the" && r.d.Fold(t+1) == "two":
		return t + 2, twoDescribed
	case w == "the":
		return t + 1, oneDescribed
	case !r.d.Tokens[t].Cap:
	case takesOffice.Has(before) && r.is(t, lexicon.OfficeWord):
		return t, bareDescribed
	case before == "a" || before == "an" || before == "-":
	default:
		if _, n := r.countryAt(t, sent.Last); n > 0 {
			return t, oneDescribed
		}
	}
	return t, notDescribed
}

// compound reports whether token k goes on with a noun: "the official press agency".
func (r *reader) compound(k int) bool {
	t := &r.d.Tokens[k]
	w := r.d.Fold(k)
	if t.Class != text.Word {
		return w == "-" && t.Glued
	}
	return !plainVerb(w) && !presentVerbs.Has(w) && !prepositions.Has(w) && !joining.Has(w) && !t.Cap
}

func basis(actor int) news.Basis {
	if actor < 0 {
		return news.Unknown
	}
	return news.Inferred
}
