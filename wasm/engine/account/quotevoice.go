package account

import (
	"readout/wasm/engine/lexicon"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A voice is who a reporting verb says is speaking. It is read off the grammar, the
// noun phrase before the verb ("the minister, in Tehran since Monday, said") or after
// it ("said the minister"). The simpler rule, the nearest name, puts a president's
// words into the mouth of whoever he met.
type voice struct {
	_        [0]func() // never compared: spares the code for it
	ok       bool      // there is a subject, known or not
	actor    int       // -1: somebody the text describes, or several
	basis    news.Basis
	span     news.Span // the words
	from, to int       // the same as items
	pronoun  bool
	several  bool // "Iran and China said"
	document bool // "the statement said": its author speaks
}

var nobody = voice{actor: -1}

// verbGroup walks left from the verb at item v over its auxiliaries, adverbs and
// days; i is where the subject ends.
func (q *quoter) verbGroup(u *unit, v int) (i int, passive, modal, negated bool) {
	for i = v - 1; i >= 0; i-- {
		w := q.w(u, i)
		t := u.tok(i)
		switch {
		case t < 0:
			return
		case isBe(w):
			passive = true
		case isModal(w):
			modal = true
		case isNegation(w):
			negated = true
		case w == "have" || w == "has" || w == "had" || w == "did" || w == "does" || w == "do" || w == "'d" || w == "'ve":
		case q.d.Tokens[t].Class == text.Clitic && q.pronounAt(u, i-1): // he's said
		case q.mention[t] > 0 || q.ref[t] > 0:
			return
		case q.date[t]:
		case (w == "on" || w == "in" || w == "late" || w == "early") && i+1 < v && q.dateAt(u, i+1):
		case isAdverb(w) && !q.capital(u, i):
		case w == ")":
			j := i
			for j > 0 && i-j < 30 && q.w(u, j) != "(" {
				j--
			}
			if q.w(u, j) != "(" {
				return
			}
			i = j
		default:
			return
		}
	}
	return
}

func (q *quoter) dateAt(u *unit, i int) bool {
	t := u.tok(i)
	return t >= 0 && q.date[t]
}

func (q *quoter) pronounAt(u *unit, i int) bool { return isPronoun(q.w(u, i)) }

func isPronoun(w string) bool {
	switch w {
	case "he", "she", "they", "it", "i", "we", "you":
		return true
	}
	return false
}

// before is the noun phrase that ends with item i.
func (q *quoter) before(u *unit, i int) voice { return q.phraseEnd(u, i, 0) }

func (q *quoter) phraseEnd(u *unit, i, depth int) voice {
	t := u.tok(i)
	if t < 0 || depth > 6 {
		return nobody
	}
	w := q.d.Fold(t)
	switch {
	case w == ",":
		return q.apposition(u, i, depth)
	case q.mention[t] > 0:
		return q.nameEnd(u, i, depth)
	case isPronoun(w):
		return q.pronoun(u, i)
	case w == "who" || w == "which" || w == "that":
		if q.w(u, i-1) == "," {
			return q.phraseEnd(u, i-2, depth+1)
		}
		return q.phraseEnd(u, i-1, depth+1)
	case isWordish(q.d.Tokens[t].Class) && !isPreposition(w) && !joins(w) && verbOf(w)&^(noun|base) == 0:
		return q.nounEnd(u, i, depth)
	}
	return nobody
}

// nameEnd is the noun phrase that ends with the name at item i.
func (q *quoter) nameEnd(u *unit, i, depth int) voice {
	m := int(q.mention[u.tok(i)]) - 1
	a := q.phraseStart(u, i, m)
	switch prev := q.w(u, a-1); {
	case q.clitic(u, i): // the name is a possessor with no noun after it
		return nobody
	case isPreposition(prev) && a > 1:
		if r := q.refAt(u, i); r >= 0 && q.r.Refs[r].Start < q.r.Mentions[m].Start { // "the president of Uganda"
			return q.reference(u, i, r)
		}
		if prev == "with" && q.w(u, i+1) != "" && verbOf(q.w(u, i+1))&ing != 0 { // with Boswell stating
			break
		}
		v := q.phraseEnd(u, a-2, depth+1)
		if !v.ok {
			return nobody
		}
		if v.document && v.actor < 0 && (prev == "from" || prev == "by" || prev == "of") {
			return q.named(u, m, v.from, i+1)
		}
		v.to = i + 1
		return v
	case prev == "and" || prev == "&" || prev == "or":
		if w := q.phraseEnd(u, a-2, depth+1); w.ok || q.mentionAt(u, a-2) >= 0 {
			return voice{ok: true, actor: -1, several: true, span: q.span(u, max(0, w.from), i+1), from: max(0, w.from), to: i + 1}
		}
	}
	return q.named(u, m, a, i+1)
}

func (q *quoter) named(u *unit, m, from, to int) voice {
	return voice{ok: true, actor: q.r.Mentions[m].Actor, basis: news.Stated, span: q.r.Mentions[m].Span, from: from, to: to}
}

// phraseStart is the first item of the phrase round mention m that ends at item i:
// its title, the adjectives and the article before it.
func (q *quoter) phraseStart(u *unit, i, m int) int {
	a := q.mentionFrom(u, i, m)
	if ti := q.r.Mentions[m].Title; !ti.Empty() && ti.Start < q.r.Mentions[m].Start && strings.IndexByte(ti.In(q.d.Text), ',') < 0 {
		for a > 0 && u.tok(a-1) >= 0 && q.d.Tokens[u.tok(a-1)].Start >= ti.Start {
			a--
		}
	}
	for a > 0 && q.modifier(u, a-1) {
		a--
	}
	return a
}

// modifier reports whether item i may stand before a name or noun within its phrase.
func (q *quoter) modifier(u *unit, i int) bool {
	t := u.tok(i)
	if t < 0 {
		return false
	}
	w := q.d.Fold(t)
	switch c := q.d.Tokens[t].Class; {
	case c == text.Clitic:
		return true
	case c == text.Number:
		return !q.date[t]
	case c != text.Word:
		return w == "-" && q.d.Tokens[t].Glued
	case isPreposition(w) || isPronoun(w) || isAdverb(w) || isModal(w) || isVerbal(w) || joins(w):
		return false
	}
	return q.d.Tokens[t].Cap || q.mention[t] > 0 || q.ref[t] > 0 || describes(w)
}

var joinsWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `and or but that who whom which what where why how while as when because if than whether after before during following
		since until although though so yet there not`},
)

// joins reports whether w begins or joins clauses, so that no phrase goes on over it.
func joins(w string) bool {
	return joinsWords.Of(w) == yes
}

// describes reports whether a small-letter word may stand before a name: an article,
// a possessive, an office, an adjective; a verb may not. Without a table of verbs, the
// endings of verbs are shut out.
func describes(w string) bool {
	if describesWords.Of(w) == yes {
		return true
	}
	n := len(w)
	return n > 2 && w[n-2:] != "ed" && w[n-1] != 's' && (n < 4 || w[n-3:] != "ing") && !isFinite(w)
}

var describesWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `the a an his her its their our my this another one visiting leading state-run senior so-called acting outgoing incoming
		elected retired news affairs forces services sports rights operations relations communications press business armed
		united state-owned based resources programmes programs sales studies systems markets policies politics economics class`},
)

var isFiniteWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `met held told said left took made gave went came saw sent won lost led paid kept put let found ran began became have had
		has were was are is did do want won't say meet make take grew fell rose spoke wrote think thought know knew heard
		brought built shook`},
)

// isFinite reports whether a word is surely a verb, of those that keep no ending of verbs.
func isFinite(w string) bool {
	return isFiniteWords.Of(w) == yes
}

// plural reports whether item i may be a noun in the plural within a phrase: "sources close".
func (q *quoter) plural(u *unit, i int) bool {
	w := q.w(u, i)
	return len(w) > 4 && w[len(w)-1] == 's' && q.word(u, i) && verbOf(w) == 0 && !isPreposition(w)
}

// pronoun is the voice of the pronoun at item i.
func (q *quoter) pronoun(u *unit, i int) voice {
	v := voice{ok: true, actor: -1, pronoun: true, span: q.span(u, i, i+1), from: i, to: i + 1}
	if r := q.refAt(u, i); r >= 0 {
		v.actor, v.basis = q.r.Refs[r].Actor, q.r.Refs[r].Basis
	}
	return v
}

// reference is the voice of reference r, which item i belongs to.
func (q *quoter) reference(u *unit, i, r int) voice {
	ref := &q.r.Refs[r]
	a := i
	for a > 0 && q.refAt(u, a-1) == r {
		a--
	}
	v := voice{ok: true, actor: ref.Actor, basis: ref.Basis, span: ref.Span, from: a, to: i + 1, pronoun: ref.Form == news.ByPronoun}
	if v.actor >= 0 && v.basis == news.Unknown {
		v.basis = news.Inferred
	}
	return v
}

// nounEnd is the phrase that ends with the common noun at item i.
func (q *quoter) nounEnd(u *unit, i, depth int) voice {
	if r := q.refAt(u, i); r >= 0 {
		return q.reference(u, i, r)
	}
	if m := q.titled(u, i); m >= 0 {
		return q.named(u, m, q.mentionItem(u, i, m), i+1)
	}
	w := q.w(u, i)
	a := i
	for a > 0 && (q.modifier(u, a-1) || q.plural(u, a-1)) {
		a--
	}
	if isOutletNoun(w) { // the Republic of Norden news agency
		for a > 2 && q.w(u, a-1) == "of" && q.capital(u, a-2) {
			for a -= 2; a > 0 && q.modifier(u, a-1); a-- {
			}
		}
	}
	v := voice{ok: true, actor: -1, span: q.span(u, a, i+1), from: a, to: i + 1, document: isDocument(w)}
	m := q.mentionAt(u, i-1)
	switch {
	case m >= 0 && isOutletNoun(w) && !q.clitic(u, i-1) && q.r.Mentions[m].Kind == news.Organisation: // Fars News agency
		v.actor, v.basis = q.r.Mentions[m].Actor, news.Stated
		v.span.Start = q.r.Mentions[m].Start
	case v.document && q.clitic(u, i-1):
		if m = q.mentionAt(u, i-2); m < 0 {
			m = q.mentionAt(u, i-1)
		}
		if m >= 0 { // Cornyn's statement
			v.actor, v.basis = q.r.Mentions[m].Actor, news.Stated
		}
	}
	if prev := q.w(u, a-1); isPreposition(prev) && a > 1 {
		o := q.phraseEnd(u, a-2, depth+1)
		o.to = i + 1
		return o
	}
	return v
}

// titled is the mention whose title, standing after it, item i belongs to, or -1.
func (q *quoter) titled(u *unit, i int) int {
	at := q.d.Tokens[u.tok(i)].Start
	for j := i - 1; j >= 0 && i-j < 25; j-- {
		if m := q.mentionAt(u, j); m >= 0 && q.r.Mentions[m].Kind == news.Person {
			if ti := q.r.Mentions[m].Title; ti.Start > q.r.Mentions[m].Start && ti.Start <= at && at < ti.End {
				return m
			}
			return -1
		}
	}
	return -1
}

func (q *quoter) mentionItem(u *unit, i, m int) int {
	for ; i > 0 && q.mentionAt(u, i) != m; i-- {
	}
	return q.mentionFrom(u, i, m)
}

// longestApposition is how many items may stand between a name and its verb within commas.
const longestApposition = 45

// apposition is the phrase before the comma at item i: a name that renames what stands
// before it ("the spokesman, Wang Wenbin,"), or a name that something is said of
// ("Bagheri, chief of staff of the armed forces,").
func (q *quoter) apposition(u *unit, i, depth int) voice {
	if m := q.mentionAt(u, i-1); m >= 0 && q.r.Mentions[m].Kind == news.Person {
		if a := q.phraseStart(u, i-1, m); q.w(u, a-1) == "," {
			if o := q.mentionAt(u, a-2); o < 0 || q.r.Mentions[o].Kind != news.Person {
				return q.named(u, m, a, i)
			}
			return voice{ok: true, actor: -1, several: true, span: q.span(u, a, i), from: a, to: i}
		}
	}
	described := nobody
	for c := i - 1; c > 0 && i-c < longestApposition; c-- {
		w := q.w(u, c)
		if u.tok(c) < 0 || w == ";" || w == ":" {
			break
		}
		if w != "," {
			continue
		}
		m := q.mentionAt(u, c-1)
		if r := q.refAt(u, c-1); m < 0 && r < 0 || q.clitic(u, c-1) {
			continue
		}
		if m >= 0 && q.r.Mentions[m].Kind == news.Place && q.refAt(u, c-1) < 0 {
			continue
		}
		if v := q.phraseEnd(u, c-1, depth+1); v.ok && q.clauseBegins(u, v.from) {
			v.to = i
			if v.actor >= 0 || v.pronoun {
				return v
			}
			if !described.ok {
				described = v
			}
		}
	}
	return described
}

// clauseBegins reports whether a clause begins with item i, so that the phrase there is
// its subject and not, say, the name of whom the subject met: "Lund, speaking after
// talks with his guest, Brandt, in Aarhus, said".
func (q *quoter) clauseBegins(u *unit, i int) bool {
	if i <= 0 || u.pair(i-1) >= 0 || isVerbal(q.w(u, i-1)) {
		return true
	}
	switch w := q.w(u, i-1); w {
	case ",":
		return u.pair(i-2) >= 0 || fronts(q.w(u, 0))
	case "and":
		return q.w(u, i-2) == "," || u.pair(i-2) >= 0
	case "that", "while", "but", "because", "when", "if", "as", "which", "where", ":", ";", "-", "–", "—", "whom", "though", "although":
		return true
	}
	return false
}

// beforeVerb is the name or pronoun among items [i, j) that a verb follows.
func (q *quoter) beforeVerb(u *unit, i, j int) voice {
	for ; i+1 < j; i++ {
		m := q.mentionAt(u, i)
		if m >= 0 && (q.r.Mentions[m].Kind != news.Person || q.mentionAt(u, i+1) == m) || m < 0 && !q.pronounAt(u, i) {
			continue
		}
		if m >= 0 && isPreposition(q.w(u, q.mentionFrom(u, i, m)-1)) {
			continue
		}
		if w := q.w(u, i+1); isFinite(w) || isVerbal(w) || isBe(w) || len(w) > 4 && w[len(w)-2:] == "ed" {
			if m < 0 {
				return q.pronoun(u, i)
			}
			return q.named(u, m, q.mentionFrom(u, i, m), i+1)
		}
	}
	return nobody
}

// first is the subject of the clause that begins at item from, for verbs that share it:
// "Raisi met Wei and said". stop is the verb.
func (q *quoter) first(u *unit, from, stop int) voice {
	i := from
	for n := 0; n < 4 && (fronts(q.w(u, i)) || q.dateAt(u, i) || q.dateAt(u, i+1)); n++ { // During the meeting, …
		j := i
		for j < stop && q.w(u, j) != "," && u.tok(j) >= 0 {
			j++
		}
		if v := q.beforeVerb(u, i, min(j, stop)); v.ok { // "At the fair Lund went further"
			return v
		}
		if j >= stop || u.tok(j) < 0 {
			return nobody
		}
		i = j + 1
	}
	v := q.after(u, i, stop)
	if v.ok && v.from-i > 14 {
		return nobody
	}
	return v
}
