// Package name knows how a personal name is built, how alike two are, and why.
// github.com/agnivade/levenshtein gives the distance; the linguistics around it is here.
//
//   - [Alike] compares two words: letters.go folds them, align.go and z_rules.go align
//     them by the ways a sound is romanised, word.go weighs the alignment.
//   - [Compare] compares two people: person.go and compound.go cut a name into words,
//     parse.go says what each is, pair.go answers word with word, judge.go and agree.go
//     read the verdict off. East Asian names have eastasia.go.
//   - [CompareOrganisations] and [ComparePlaces] do the same for bodies and places.
//   - [Keys] says which names are worth comparing at all.
//
// Scores are per mille and mean the same everywhere, so one threshold serves all.
package name

import "readout/wasm/news"

// A Verdict is the judgement of two names.
type Verdict string

const (
	Same      Verdict = "same"
	Different Verdict = "different"
	Unsure    Verdict = "unsure"
)

// A Match is how alike two names are, and why.
type Match struct {
	Score    int // per mille; the verdict follows from it: same from 700, different below 400
	Verdict  Verdict
	Reasons  []news.Reason // strongest first, never empty
	Relation Relation
	Clear    bool // nothing contradicts: what is left open is only not told
	Slip     bool // a letter differs that no rule of spelling explains: wants other evidence
	Alone    bool // one of the two is a family name alone, and the other bears it
}

// Judge judges two names of which it is not known what they name; it is what
// `readout match` prints.
func Judge(a, b string) Match {
	if b < a {
		a, b = b, a
	}
	p, q := readOrganisation(a), readOrganisation(b)
	if p.cue || q.cue || p.acronymOf(&q) || q.acronymOf(&p) {
		return (&Bodies{full: true}).compare(&p, &q)
	}
	return Compare(a, b)
}

// acronymOf reports whether o is one word in capitals made of the first letters of q.
func (o *organisation) acronymOf(q *organisation) bool {
	if len(o.words) != 1 || !o.words[0].caps || len(o.words[0].text) < 2 || len(q.words) < 2 {
		return false
	}
	s := o.words[0].text
	return len(runOf(q.words, s, false)) > 0 || len(runOf(q.words, s, true)) > 0
}
