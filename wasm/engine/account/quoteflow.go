package account

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// What the sentences before leave behind. "He added" is whoever has just spoken, and a
// sentence quoted right behind his goes on with his words: reporters rely on it. It
// reaches one sentence far. Into a new paragraph, where another may take over, it reaches
// only if that holds nothing but quoted words, and the one before ended in words of the
// same mouth: a reporter who lets another speak says so. Not after a question, which
// another answers. What rests on all this is inferred.

// flow is what the sentences before leave behind.
type flow struct {
	unit    int   // the last unit that said who speaks
	voice   voice // who
	subject voice // the subject of the last unit, if it is somebody
	sent    bool  // the last unit tells of a letter, message or statement sent
	open    bool  // the last unit ended in a colon or comma: words follow
	spoke   bool  // the last unit has quoted words of voice, and they do not ask
	para    int
}

// continuity settles whom "he" and "the statement" mean where it is the speaker of
// the sentence before.
func (q *quoter) continuity(u *unit, i int, f *flow) {
	near := f.voice.actor >= 0 && (u.para == f.para || i-f.unit == 1) && i-f.unit <= 3
	for j := range u.cues {
		v := &u.cues[j].voice
		if v.pronoun && v.actor >= 0 && (q.namedIn(u, v.actor) || near && goesOnSaying(q.w(u, u.cues[j].verb)) && i-f.unit == 1 && q.agrees(v, f.voice.actor) && !q.surer(v, v.actor, f.voice.actor)) {
			v.actor, v.basis = -1, news.Unknown
		}
		switch {
		case v.actor >= 0:
		case v.pronoun && j > 0 && q.resumes(u, j):
			v.actor, v.basis = u.cues[0].voice.actor, news.Inferred
		case v.pronoun && near && q.agrees(v, f.voice.actor):
			v.actor, v.basis = f.voice.actor, news.Inferred
		case v.document && f.subject.actor >= 0 && f.sent && v.to-v.from <= 3:
			v.actor, v.basis = f.subject.actor, news.Inferred
		}
	}
}

// resumes reports whether the pronoun of cue j is the subject of the whole sentence
// again: "Lund has said that he supports Brandt, even as he called him".
func (q *quoter) resumes(u *unit, j int) bool {
	v, s := &u.cues[j].voice, &u.cues[0].voice
	if s.actor < 0 || s.from > 2 || s.pronoun || !q.agrees(v, s.actor) {
		return false
	}
	switch q.w(u, v.from-1) {
	case "as", "while", "but", "and", "though", "although":
		return true
	}
	return false
}

// agrees reports whether the pronoun v may stand for actor a.
func (q *quoter) agrees(v *voice, a int) bool {
	if a >= len(q.r.Actors) {
		return false
	}
	w := text.FoldWord(v.span.In(q.d.Text))
	if q.r.Actors[a].Kind != news.Person {
		return w == "it" && q.r.Actors[a].Kind == news.Organisation
	}
	g := q.r.Actors[a].Gender
	switch w {
	case "he":
		return g != news.She
	case "she":
		return g != news.He
	}
	return false
}

// namedIn reports whether the words quoted in u name actor a: people speak of
// themselves as "I".
func (q *quoter) namedIn(u *unit, a int) bool {
	for k := range u.items {
		p := u.pair(k)
		if p < 0 {
			continue
		}
		for t := q.pairs[p].first; t < q.pairs[p].last; t++ {
			if m := int(q.mention[t]) - 1; m >= 0 && q.r.Mentions[m].Actor == a {
				return true
			}
		}
	}
	return false
}

// surer reports whether the text's own words say of actor a, and not of b, that the
// pronoun v fits.
func (q *quoter) surer(v *voice, a, b int) bool {
	g := news.Gender(text.FoldWord(v.span.In(q.d.Text)))
	return a < len(q.r.Actors) && q.r.Actors[a].Gender == g && q.r.Actors[b].Gender != g
}

var goesOnSayingWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `added adds continued continues concluded went goes reiterated repeated`},
)

// goesOnSaying reports whether a verb tells that its subject has spoken just before.
func goesOnSaying(w string) bool {
	return goesOnSayingWords.Of(w) == yes
}

// flowOn notes who spoke in u.
func (q *quoter) flowOn(u *unit, i int, f *flow) {
	for j := range u.cues {
		if c := &u.cues[j]; c.voice.ok && !c.weak && !(len(u.cues) > 1 && q.outlet(c.voice)) {
			f.voice, f.unit, f.para = c.voice, i, u.para
		}
	}
	if len(u.cues) == 0 { // words without a verb of their own: the speaker goes on
		if p := q.lastKept(u); p >= 0 {
			f.voice, f.unit, f.para = q.say[p].voice, i, u.para
		}
	}
	if !q.standalone(u) {
		f.subject = q.first(u, 0, u.len())
		if a := f.subject.actor; a >= 0 && (a >= len(q.r.Actors) || q.r.Actors[a].Kind == news.Place) {
			f.subject = nobody
		}
		if f.unit != i {
			f.voice = nobody
		}
	}
	if !q.standalone(u) {
		f.sent = q.sends(u)
	}
	w := q.w(u, u.len()-1)
	f.open = w == ":" || w == ","
	f.spoke = f.unit == i && q.speaks(u, f.voice)
	f.para = u.para
}

// lastKept is the last quotation of u that is kept, or -1.
func (q *quoter) lastKept(u *unit) int {
	for k := len(u.items) - 1; k >= 0; k-- {
		if p := u.pair(k); p >= 0 && q.say[p].keep {
			return p
		}
	}
	return -1
}

// speaks reports whether u has a quoted sentence of a named speaker v, which is no question.
func (q *quoter) speaks(u *unit, v voice) bool {
	told := false
	for k := range u.items {
		p := u.pair(k)
		if p < 0 || !q.say[p].keep || q.say[p].voice.actor != v.actor || v.actor < 0 || !q.person(v) {
			continue
		}
		if told = q.words(p) >= continues; q.d.Fold(q.pairs[p].last-1) == "?" {
			return false
		}
	}
	return told
}

// quotesOnly reports whether the paragraph that begins with unit i is quoted words throughout.
func (q *quoter) quotesOnly(i int) bool {
	for para := q.units[i].para; i < len(q.units) && q.units[i].para == para; i++ {
		if !q.standalone(&q.units[i]) {
			return false
		}
	}
	return true
}

// continues is how many words a quotation needs to be taken for part of a longer statement.
const continues = 6

// sends reports whether u tells that something was written or sent.
func (q *quoter) sends(u *unit) bool {
	for k := range u.items {
		if w := q.w(u, k); sendingWords.Has(w) || isDocument(w) {
			return true
		}
	}
	return false
}

var sendingWords = ctSet(`sent sends congratulated wrote issued released published expressed conveyed offered extended addressed signed`)

// standalone reports whether u is quoted words and marks only.
func (q *quoter) standalone(u *unit) bool {
	any := false
	for k := range u.items {
		if u.pair(k) >= 0 {
			any = true
		} else if q.word(u, k) {
			return false
		}
	}
	return any
}

// byForm infers a speaker from where the words stand.
func (q *quoter) byForm(u *unit, i, k int, f *flow) {
	p := u.pair(k)
	s := &q.say[p]
	n := q.words(p)
	if w := q.w(u, k-1); w == ":" && k >= 3 && !q.naming(u, k, -1) { // "The president was clear: “…”"
		v := q.first(u, 0, k)
		if v.ok && q.person(v) && len(u.cues) == 0 {
			s.keep, s.voice = true, v
			if v.actor >= 0 {
				s.voice.basis = news.Inferred
			}
			return
		}
	}
	alone := q.standalone(u)
	if alone && i > 0 && q.units[i-1].level == u.level {
		switch same := q.units[i-1].para == u.para; {
		case f.unit == i-1 && (same || f.open || f.spoke && n >= continues && q.quotesOnly(i)) && f.voice.ok:
			s.keep, s.voice = true, f.voice
		case f.open && !same && f.subject.ok:
			s.keep, s.voice = true, f.subject
		case same && n >= 4 && f.subject.actor >= 0 && q.body(f.subject):
			s.keep, s.voice = true, f.subject
		}
		if s.keep {
			if s.voice.actor >= 0 {
				s.voice.basis = news.Inferred
			}
			return
		}
	}
	if k > 1 && q.marksAndSmall(u, k) { // “…”, it added, and, later, “…”
		for j := k - 1; j >= 0; j-- {
			if prev := u.pair(j); prev >= 0 && q.say[prev].keep && q.say[prev].voice.ok {
				s.keep, s.voice = true, q.say[prev].voice
				if s.voice.actor >= 0 {
					s.voice.basis = news.Inferred
				}
				return
			}
		}
	}
	if q.sourceLine(u, k) {
		return
	}
	s.keep = !q.titleCase(p) && (n >= 6 || n >= 3 && (alone || q.ended(p) && (k == 0 || n >= 4)))
}

// marksAndSmall reports whether only marks and joining words stand between the
// quotation at item k and the verb or quotation before it.
func (q *quoter) marksAndSmall(u *unit, k int) bool {
	for j := k - 1; j >= 0; j-- {
		switch w := q.w(u, j); {
		case u.pair(j) >= 0:
			return true
		case !q.word(u, j), w == "and", w == "later", w == "then", w == "but", w == "that", w == "also":
		default:
			for i := range u.cues {
				if c := &u.cues[i]; c.b1 > 0 && c.tail == j+1 && c.head < k {
					return q.words(u.pair(k)) >= 4
				}
			}
			return false
		}
	}
	return false
}

// body reports whether v can speak: a person or body, not a place.
func (q *quoter) body(v voice) bool {
	return q.kind(v) != news.Place
}

func (q *quoter) person(v voice) bool {
	k := q.kind(v)
	return k == "" || k == news.Person
}
