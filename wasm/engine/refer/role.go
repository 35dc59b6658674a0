package refer

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A role is read left to right: what comes before the office ("Iran's", "Chinese",
// "Joint Staff"), the office itself (package lexicon knows how one is built), and
// what it is held in ("of China's Joint Staff Department of the Central Military
// Commission"). The simpler rule, a list of whole titles, knows no "president of
// PLA National Defence University".

// A role is an office as the text gives it.
type role struct {
	_ [0]func() // never compared: spares the code for it
	news.Role
	tokens
	class  lexicon.Class
	past   bool // "former"
	plural bool
	weak   bool   // a plain noun: "head", "member"
	mil    bool   // military by class or by field
	word   string // the last word of the office, folded
}

// bodyLimit is how many tokens the name of a body may have.
const bodyLimit = 24

// roleAt reads the role that begins at token i and ends before end; next is the
// token after it, i when there is none. In a title before a name the body must be
// written as names are; in an apposition it runs to the comma.
func (r *reader) roleAt(i, end int, title bool) (o role, next int) {
	j := i
	if w := r.d.Fold(j); w == "the" || w == "a" || w == "an" {
		j++
	}
	start := j
	for steps := 0; j < end && steps < bodyLimit; steps++ {
		if r.is(j, lexicon.OfficeWord) {
			if off, n := lexicon.OfficeAt(r.d, j, end); n > 0 {
				o = r.office(off, i, j, n)
				r.ahead(&o, start, j)
				return o, r.after(&o, j+n, end, title)
			}
		}
		k := r.beforeOffice(j, end)
		if k == j {
			break
		}
		j = k
	}
	return role{}, i
}

// beforeOffice steps over one word that may stand before an office.
func (r *reader) beforeOffice(j, end int) int {
	t := &r.d.Tokens[j]
	w := r.d.Fold(j)
	switch {
	case r.is(j, lexicon.MonthOrDay) || t.Cap && (prepositions.Has(w) || opening.Has(w) || w == "the"):
		return j
	case t.Class == text.Clitic, t.Cap && t.Class == text.Word, fillers.Has(w), bodyNouns.Has(w), r.demonym(j) != "":
		return j + 1
	case (w == "-" || w == "&") && j+1 < end && r.d.Tokens[j+1].Glued:
		return j + 1
	case (w == "of" || w == "and" || w == "for") && j+1 < end && r.d.Tokens[j+1].Cap:
		return j + 1
	}
	return j
}

func (r *reader) office(off lexicon.Office, i, j, n int) role {
	o := role{class: off.Class, past: off.Past, plural: off.Plural, weak: off.Weak}
	o.Office, o.Rank = off.Name, off.Rank
	o.tokens = tokens{i, j + n}
	o.word = r.d.Fold(j + n - 1)
	o.mil = off.Class == lexicon.Military
	for k := j; k < j+n; k++ {
		o.mil = o.mil || militaryWords.Has(r.d.Fold(k))
	}
	o.Span = r.span(i, j+n)
	return o
}

// ahead reads country and body out of the words [i, j) before the office.
func (r *reader) ahead(o *role, i, j int) {
	for k := i; k < j; k++ {
		w := r.d.Fold(k)
		o.mil = o.mil || militaryWords.Has(w)
		o.past = o.past || w == "former" || w == "ex"
		if c, n := r.countryAt(k, j); n > 0 {
			if o.Country == "" && !(r.d.Fold(k+n) == "-" && r.d.Tokens[k+n].Glued) {
				o.Country = c
			}
			k += n - 1
		}
	}
	// what is neither country nor filler names the body: "Foreign Ministry spokesperson"
	a := i
	for a < j {
		if _, n := r.countryAt(a, j); n > 0 {
			a += n
		} else if w := r.d.Fold(a); fillers.Has(w) || r.d.Tokens[a].Class == text.Clitic || w == "the" || w == "former" {
			a++
		} else {
			break
		}
	}
	b := j
	for b > a && r.d.Tokens[b-1].Class == text.Clitic {
		b--
	}
	if a < b {
		o.Of = r.span(a, b).In(r.d.Text)
	}
}

// after reads "of China's Joint Staff Department of the Central Military
// Commission"; it returns the token after.
func (r *reader) after(o *role, k, end int, title bool) int {
	for k < end {
		prep := r.d.Fold(k)
		if !r.holds(o, prep, k+1, title) {
			break
		}
		b := r.body(k+1, end, title)
		if b == k+1 {
			break
		}
		if prep != "to" && prep != "on" {
			if c := r.countryIn(k+1, b); c != "" && o.Country == "" {
				o.Country = c
			}
			for x := k + 1; x < b; x++ {
				o.mil = o.mil || militaryWords.Has(r.d.Fold(x))
			}
			if o.Of == "" {
				f := k + 1
				if r.d.Fold(f) == "the" && f+1 < b {
					f++
				}
				o.Of = r.span(f, b).In(r.d.Text)
			}
		}
		k = b
	}
	o.last = k
	o.Span = r.span(o.first, o.last)
	return k
}

// holds reports whether prep, before token k, joins a body to the office o.
func (r *reader) holds(o *role, prep string, k int, title bool) bool {
	switch prep {
	case "of", "for":
		return !o.Rank
	case "to", "on":
		return title || sentTo.Has(o.word)
	case "at", "in": // "the president in Tehran" tells where, not of what
		if o.Rank || o.Of != "" || !o.weak {
			return false
		}
		if r.d.Fold(k) == "the" {
			k++
		}
		return k < len(r.mention) && (r.mention[k] < 0 || r.ms[r.mention[k]].Kind == news.Organisation)
	}
	return false
}

// sentTo are the last words of offices that are held to or on something.
var sentTo = set(`ambassador envoy representative adviser advisor aide delegate consul commissioner emissary candidate
	assistant secretary spokesperson counsel`)

// body steps over the name of a body or country that begins at token i.
func (r *reader) body(i, end int, title bool) int {
	j := i
	caps := false
	for ; j < end && j < i+bodyLimit; j++ {
		t := &r.d.Tokens[j]
		w := r.d.Fold(j)
		if _, ok := r.person(j); ok {
			break
		}
		switch {
		case r.is(j, lexicon.MonthOrDay):
			return r.trimBody(i, j, caps)
		case t.Class == text.Number && caps && title:
		case t.Class == text.Word && t.Cap:
			caps = true
		case t.Class == text.Clitic, bodyNouns.Has(w), r.demonym(j) != "":
			caps = true
		case w == "the" || w == "of" || w == "for" || (w == "and" || w == "&" || w == "on") && caps:
			if j+1 >= end || !r.bodyGoesOn(j+1) {
				return r.trimBody(i, j, caps)
			}
		case w == "-" && t.Glued:
		case title && caps && w == "(" && r.d.Fold(j+2) == ")" && j+2 < end: // (OPEC)
			j += 2
		default:
			return r.trimBody(i, j, caps)
		}
	}
	return r.trimBody(i, j, caps)
}

// trimBody ends a body that seemed to run to j: not on a small word, and not
// without a word that can name one.
func (r *reader) trimBody(i, j int, caps bool) int {
	if !caps {
		return i
	}
	for j > i+1 && (titleGlue.Has(r.d.Fold(j-1)) || r.d.Fold(j-1) == "-" || r.d.Fold(j-1) == "&") && r.d.Tokens[j-1].Class != text.Clitic {
		j--
	}
	return j
}

// bodyGoesOn reports whether token j may stand in a body's name, articles included.
func (r *reader) bodyGoesOn(j int) bool {
	w := r.d.Fold(j)
	if _, ok := r.person(j); ok {
		return false
	}
	return r.d.Tokens[j].Cap || bodyNouns.Has(w) || r.demonym(j) != "" || w == "the"
}

// is reports whether the tables know token k as one of these classes.
func (r *reader) is(k int, c lexicon.Classes) bool { return lexicon.Of(r.d, k)&c != 0 }

// demonym is the country that token k says somebody is of, or "".
func (r *reader) demonym(k int) string {
	if !r.is(k, lexicon.OfPeople) {
		return ""
	}
	return lexicon.Demonym(r.d.Fold(k))
}

// countryAt reads the country named or meant by an adjective at token i: "China",
// "Saudi Arabia", "Chinese", "South African". n is its length in tokens.
func (r *reader) countryAt(i, end int) (code string, n int) {
	if i >= end || i >= len(r.d.Tokens) || !r.d.Tokens[i].Cap {
		return "", 0
	}
	w := r.d.Fold(i)
	if most := lexicon.CountryWords(w); most > 1 {
		return r.countryPhrase(i, min(end, i+most))
	}
	if code = r.countryOrPeople(w, i); code != "" {
		n = 1
	}
	return code, n
}

// countryOrPeople is the country that a phrase names which ends with token k, or whose people it
// is an adjective of; "us" is one in capitals only.
func (r *reader) countryOrPeople(s string, k int) string {
	if c := lexicon.Country(s); c != "" && (r.d.Fold(k) != "us" || r.d.Tokens[k].Upper) {
		return c
	}
	return lexicon.Demonym(s)
}

func (r *reader) countryPhrase(i, end int) (code string, n int) {
	s := ""
	for k := i; k < end; k++ {
		w := r.d.Fold(k)
		if k > i && r.d.Tokens[k].Class == text.Clitic && k+1 < end && r.d.Tokens[k+1].Cap && s == "people" {
			s += w
			continue
		}
		if t := &r.d.Tokens[k]; !t.Cap && t.Class == text.Word && w != "of" && w != "and" && w != "the" {
			break // no name of a country goes on with it
		}
		if s != "" && !(w == "-" || r.d.Fold(k-1) == "-") {
			s += " "
		}
		s += w
		if c := r.countryOrPeople(s, k); c != "" {
			code, n = c, k-i+1
		}
	}
	return code, n
}

// countryIn is the country of the body [i, end): the first that is named in it.
func (r *reader) countryIn(i, end int) string {
	for ; i < end; i++ {
		if c, n := r.countryAt(i, end); n > 0 {
			if w := r.d.Fold(i + n); w == "-" && i+n < end || i > 0 && r.d.Fold(i-1) == "-" {
				return "" // "Russian-Iranian council": of neither
			}
			return c
		}
	}
	return ""
}

var militaryWords = set(`military army navy naval defence defense armed commander general admiral troops`)
