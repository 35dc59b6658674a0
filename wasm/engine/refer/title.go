package refer

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// What the text says beside a name stands in three places: before it ("Chinese
// Defense Minister Gen. Wei Fenghe"), after it between commas ("Li Zuocheng, the
// chief of …,") and before it with a comma ("the Iranian president, Ebrahim
// Raisi,"). Only there: "Raisi, the minister said," is somebody else, so an
// apposition must be a whole office between two marks.

// said is what the text says beside one mention.
type said struct {
	roles   []role
	country string
	gender  news.Gender
	first   int  // first token of the title before the name, or of the name
	last    int  // token after the apposition, or after the name
	mononym bool // "King", "Pope": known by a given name
	knight  bool // "Sir", "Dame": may stand before a given name alone
	peer    bool // "his Chinese counterpart" stands before the name
}

// titleLimit is how many tokens before a name may belong to its title.
const titleLimit = 40

func (r *reader) titles() {
	r.titled = make([]int32, len(r.d.Tokens))
	for t := range r.titled {
		r.titled[t] = -1
	}
	for i := range r.ms {
		r.said[i] = said{first: r.at[i].first, last: r.at[i].last}
		if r.ms[i].Kind != news.Person {
			continue
		}
		r.titleBefore(i)
		r.counterpartBefore(i)
		r.titleAfter(i)
		r.ms[i].Whole = r.ms[i].Span
		if w := r.span(r.said[i].first, r.said[i].last); w.Contains(r.ms[i].Span) {
			r.ms[i].Whole = w
		}
		for t := r.said[i].first; t < r.said[i].last; t++ {
			r.titled[t] = int32(i)
		}
	}
}

// titleEdge is the first token that a title before token name can begin with, in a sentence
// from token first: no other person, quotation mark or colon stands between.
func (r *reader) titleEdge(first, name int) int {
	low := max(first, name-titleLimit)
	for k := name - 1; k >= low; k-- {
		if _, ok := r.person(k); ok || r.d.Tokens[k].Class == text.Quote {
			return k + 1
		}
		switch r.d.Fold(k) {
		case ":", ";":
			return k + 1
		case "-", "–", "—":
			if k > first && r.d.Tokens[k-1].Upper {
				return k + 1 // "TEHERAN-Iranian President"
			}
		}
	}
	return low
}

// afterVerb is the token after the last word of [low, name) that can be in no title; low
// where there is none.
func (r *reader) afterVerb(low, name int) int {
	for k := name - 1; k >= low; k-- {
		if t := &r.d.Tokens[k]; t.Class != text.Word || t.Cap || r.is(k, lexicon.OfficeWord) {
			continue
		}
		if w := r.d.Fold(k); !titleGlue.Has(w) && !bodyNouns.Has(w) && !fillers.Has(w) {
			return k + 1
		}
	}
	return low
}

func (r *reader) titleBefore(i int) {
	s := &r.said[i]
	name := r.at[i].first
	sent := r.sentence(name)
	if name <= sent.first {
		return
	}
	low := r.titleEdge(sent.first, name)
	if t := r.ms[i].Title; (t.Empty() || t.End > r.ms[i].Start) && !r.titleWord(name-1) {
		r.nearCountry(i, low)
		return
	}
	for k := r.afterVerb(low, name); k < name; k++ {
		if !r.titleStart(k) {
			continue
		}
		if roles, ok := r.roleList(k, name); ok {
			if of := r.ofAnother(k, name); of > k {
				if roles, ok = r.roleList(of, name); !ok {
					continue
				}
				k = of
			}
			s.first = k
			r.take(s, roles)
			if len(roles) == 1 && roles[0].Rank {
				r.nearCountry(i, low)
			}
			return
		}
	}
	r.nearCountry(i, low)
}

// ofAnother is where the title of the one named begins in "special envoy of President
// Ana Cruz", whose envoy is somebody else; 0: nowhere. With an article, "spokesman of the
// President", the whole may be a title.
func (r *reader) ofAnother(i, name int) int {
	for k := name - 2; k > i; k-- {
		if w := r.d.Fold(k); w == "of" || w == "to" {
			if o, n := lexicon.OfficeAt(r.d, k+1, name); n == name-k-1 && n > 0 && !o.Rank && !o.Weak && r.d.Tokens[k+1].Cap {
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// counterpartBefore reads "his Chinese counterpart Wei Fenghe".
func (r *reader) counterpartBefore(i int) {
	s := &r.said[i]
	sent := r.sentence(r.at[i].first)
	k := s.first - 1
	if k > sent.first && r.d.Fold(k) == "," {
		k--
	}
	if k <= sent.first || r.d.Fold(k) != "counterpart" {
		return
	}
	s.first, s.peer = k, true
	for a := max(sent.first, k-3); a < k; a++ {
		if c, n := r.countryAt(a, k); n == k-a {
			s.country, s.first = c, a
			break
		}
	}
	if f := r.d.Fold(s.first - 1); s.first > sent.first && (f == "his" || f == "her") {
		s.first--
	}
}

// titleWord reports whether token k can be the last word of a title before a name.
func (r *reader) titleWord(k int) bool {
	t := &r.d.Tokens[k]
	w := r.d.Fold(k)
	return t.Cap && t.Class == text.Word || lexicon.Titled(w) || bodyNouns.Has(w) || w == ","
}

func (r *reader) titleStart(k int) bool {
	t := &r.d.Tokens[k]
	w := r.d.Fold(k)
	if r.is(k, lexicon.MonthOrDay) || t.Cap && (prepositions.Has(w) || opening.Has(w)) {
		return false
	}
	return t.Class == text.Word && (t.Cap || lexicon.Titled(w) || w == "the" || w == "former" || fillers.Has(w) || bodyNouns.Has(w))
}

// nearCountry reads "Iran's Raisi", "Iranian Gen. Soleimani": a country alone
// beside the name or its rank.
func (r *reader) nearCountry(i, low int) {
	s := &r.said[i]
	k := s.first - 1
	if k >= low && r.d.Tokens[k].Class == text.Clitic {
		k--
	} else if k < low || r.demonym(k) == "" {
		return
	}
	for a := max(low, k-3); a <= k; a++ {
		if c, n := r.countryAt(a, k+1); n == k+1-a && s.country == "" {
			s.country = c
			if r.demonym(k) != "" {
				s.first = a
			}
			return
		}
	}
}

// roleList reads the roles [i, end) of a title, all of it: "Chinese State Councilor
// and Minister of National Defense", "Chief of Staff Maj. Gen.".
func (r *reader) roleList(i, end int) ([]role, bool) {
	var out []role
	for i < end && len(out) < 8 {
		o, k := r.roleAt(i, end, true)
		if k == i {
			return nil, false
		}
		out = append(out, o)
		for k < end {
			w := r.d.Fold(k)
			if w != "and" && w != "," && w != "-" && w != "&" && w != "–" {
				break
			}
			if w == "," && k == end-1 { // "the Iranian president, Ebrahim Raisi,"
				if n := r.nameEnd(end); r.closes(n) || prepositions.Has(r.d.Fold(n)) {
					return out, true
				}
				return nil, false
			}
			k++
		}
		i = k
	}
	return out, i == end && len(out) > 0
}

// nameEnd is the token after the name that begins at token t.
func (r *reader) nameEnd(t int) int {
	if m, ok := r.person(t); ok {
		return r.at[m].last
	}
	return t
}

// closes reports whether an apposition can end before token t.
func (r *reader) closes(t int) bool {
	switch r.d.Fold(t) {
	case "", ",", ".", ";", ")", ":", "—", "–", "!", "?":
		return true
	}
	return t < len(r.d.Tokens) && r.d.Tokens[t].Sent != r.d.Tokens[t-1].Sent
}

func (r *reader) titleAfter(i int) {
	s := &r.said[i]
	end := r.sentence(r.at[i].first).last
	k := r.inBrackets(s, r.at[i].last, end)
	k = r.ofCountry(s, k, end)
	if k >= end || r.d.Fold(k) != "," {
		return
	}
	k++
	if r.d.Fold(k) == "who" && (r.d.Fold(k+1) == "is" || r.d.Fold(k+1) == "was") {
		k += 2
	}
	limit := min(end, k+titleLimit)
	for e := k; e < limit; e++ {
		if _, ok := r.person(e); ok {
			limit = e
		}
	}
	roles, k := r.apposition(k, limit)
	if len(roles) == 0 || !r.closes(k) {
		return
	}
	for _, o := range roles {
		if o.Country != "" && s.country != "" && o.Country != s.country {
			return // the next in a list
		}
	}
	r.take(s, roles)
	s.last = k
}

// apposition reads the offices [k, limit) of one person, joined by "and".
func (r *reader) apposition(k, limit int) ([]role, int) {
	var roles []role
	for k < limit {
		o, n := r.roleAt(k, limit, false)
		if n == k || o.plural {
			return nil, k
		}
		roles = append(roles, o)
		if k = n; r.d.Fold(k) != "and" {
			break
		}
		k++
	}
	return roles, k
}

// inBrackets steps over "(right)", "(second from left)", and reads "(the minister)".
func (r *reader) inBrackets(s *said, k, end int) int {
	if r.d.Fold(k) != "(" {
		return k
	}
	for c := k + 1; c < end && c < k+12; c++ {
		if r.d.Fold(c) != ")" {
			continue
		}
		if o, n := r.roleAt(k+1, c, false); n == c {
			r.take(s, []role{o})
		}
		s.last = c + 1
		return c + 1
	}
	return k
}

// ofCountry reads "King Abdullah II of Jordan".
func (r *reader) ofCountry(s *said, k, end int) int {
	if r.d.Fold(k) != "of" || k+1 >= end {
		return k
	}
	at := k + 1
	if r.d.Fold(at) == "the" {
		at++
	}
	b := r.body(at, end, true)
	if b == at || s.country != "" {
		return k
	}
	c := r.countryIn(at, b)
	if c == "" {
		return k
	}
	s.country, s.last = c, b
	return b
}

// take notes roles.
func (r *reader) take(s *said, roles []role) {
	for _, o := range roles {
		switch o.Office {
		case "sir":
			s.gender, s.knight = news.He, true
		case "mr":
			s.gender = news.He
		case "dame":
			s.gender, s.knight = news.She, true
		case "mrs", "ms":
			s.gender = news.She
		case "king", "pope", "prince", "emperor", "sultan", "emir", "patriarch", "crown prince":
			s.gender, s.mononym = news.He, true
		case "queen", "princess", "empress", "crown princess":
			s.gender, s.mononym = news.She, true
		}
		if o.Country != "" && s.country == "" {
			s.country = o.Country
		}
		if o.class != lexicon.Honorific || o.Country != "" {
			s.roles = append(s.roles, o)
		}
	}
}
