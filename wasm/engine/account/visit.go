package account

import (
	"readout/wasm/engine/date"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A visit has a visitor, the place gone to, and days. "Visited", "arrived in",
// "flew to" name all three in one clause; "Wei's visit to Tehran", "a visit by the
// minister to Tehran" as well. "A three-day visit" beginning on Wednesday ends on
// Friday: that is its extent, and the meetings of the visitor lie within it.

// visit reads a verb of going.
func (t *teller) visit(v int) {
	w := t.w(v)
	if t.kind(v-1) == ctWord && (t.w(v-1) == "the" || t.w(v-1) == "a" || t.w(v-1) == "for") {
		return
	}
	s, ok := t.status(v)
	if !ok {
		return
	}
	if w == "visiting" {
		for k := v - 1; k >= 0 && k > v-40; k-- { // "will return to the Gulf, visiting"
			if ctWill.Has(t.w(k)) {
				s = news.Planned
			}
		}
	}
	n := v + 1
	switch w {
	case "visited", "visits", "visit", "visiting":
	default: // arrived in, flew to
		if p := t.w(n); p != "in" && p != "to" && p != "at" {
			return
		}
		n++
	}
	place, end := t.goal(n), n+2
	if place >= 0 {
		end = place + 1
	} else if t.w(n) != "the" || t.w(n+1) != "country" {
		return
	}
	left := t.subject(v)
	if len(left) == 0 || left[0].Group || left[0].Actor < 0 {
		return
	}
	t.visitOf(left[:1], place, s, v, end)
}

// goal is the place item at n, past an article; -1: none.
func (t *teller) goal(n int) int {
	for k := n; k < len(t.it) && k < n+3; k++ {
		if t.kind(k) == ctPlace {
			if t.owns(k) || t.longer(k) {
				return -1
			}
			return k
		}
		if w := t.w(k); w != "the" && w != "neighbouring" && w != "neighboring" && w != "nearby" {
			break
		}
	}
	return -1
}

// longer reports whether the place at item k is only the beginning of a name or
// phrase: "the Russia – My History museum", "the Rayevsky firing range".
func (t *teller) longer(k int) bool {
	n := k + 1
	if n >= len(t.it) {
		return false
	}
	w := t.w(n)
	c := t.d.Tokens[t.it[n].first].Class
	return t.kind(n) == ctBody || w == "-" || w == "–" || c == text.Word && w != "" && !ctPrepositions.Has(w) && !ctBreaks.Has(w) && !ctAdverbs.Has(w) && !ctVerbs.Has(w) &&
		w != "this" && w != "last" && w != "next" && w != "early" && w != "late" && w != "ahead" && !t.verbish(n)
}

// visitOf notes a visit.
func (t *teller) visitOf(who []ctParty, place int, s news.Status, cue, end int) {
	f := ctFound{Contact: news.Contact{Kind: news.VisitContact, Status: s, Place: -1}, sent: t.sent}
	f.Cue = t.span(cue, cue+1)
	f.Through.Actor = -1
	for i := range who {
		f.Parties = append(f.Parties, who[i].Party)
	}
	if place >= 0 {
		f.Place, f.Where, f.PlaceSpan = t.it[place].actors[0], news.Stated, t.span(place, place+1)
	}
	t.evidence(&f, true)
	t.when(&f, cue, end)
	if f.From == "" {
		t.visitDay(&f, cue)
	}
	t.length(&f, cue)
	f.lead = len(t.found)
	t.found = append(t.found, f)
}

// visitDay takes "said on Wednesday during a visit": that day lies in the visit.
func (t *teller) visitDay(f *ctFound, cue int) {
	for k := cue - 1; k >= 0 && k > cue-8; k-- {
		if w := t.w(k); w == "during" || w == "amid" {
			for j := k - 1; j >= 0 && j > k-6; j-- {
				if t.usable(j) {
					t.setDay(f, j, news.Stated)
					return
				}
			}
		}
	}
}

// length reads "a three-day visit": the extent of a visit whose first day is told.
func (t *teller) length(f *ctFound, cue int) {
	if f.From == "" || f.From != f.To {
		f.extent = f.From != ""
		return
	}
	for k := max(0, cue-30); k+1 < len(t.it) && k < cue+30; k++ {
		n := ctNumber(t.w(k))
		if n < 2 {
			continue
		}
		j := k + 1
		if t.w(j) == "-" {
			j++
		}
		if w := t.w(j); w != "day" && w != "days" {
			continue
		}
		for m := j + 1; m < len(t.it) && m < j+5; m++ {
			if ctVisitWord.Has(t.w(m)) {
				f.To, f.extent = date.Add(f.From, n-1), true
				return
			}
		}
	}
}

// ctNumber is a small number in words or digits; 0 for another word.
func ctNumber(w string) int {
	for i, n := range []string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"} {
		if w == n {
			return i + 2
		}
	}
	if n, ok := news.Number(w); ok && n > 1 && n < 32 {
		return n
	}
	return 0
}

// visitNoun reads "Wei's visit to Tehran", "a visit by Wei to Tehran", "paid a visit to".
func (t *teller) visitNoun(p *ctPhrase, quoted bool) {
	if quoted || p.recalled || p.plural {
		return
	}
	who, place, end, ok := t.visitObject(p)
	if !ok {
		return
	}
	s := p.status
	switch g := t.w(p.first - 1); {
	case ctTalkOf.Has(g):
		return
	case ctCancel.Has(g):
		s = news.Cancelled
	case g == "before" || g == "of" && t.w(p.first-2) == "ahead" || g == "to" && t.w(p.first-2) == "prior":
		s = news.Planned
	case len(who) > 0:
	default:
		var st news.Status
		if who, place, st = t.visitSubject(p, g, place); len(who) == 0 {
			return
		}
		if s == news.Held {
			s = st
		}
	}
	f := ctFound{}
	if t.after(p, &f); f.Status != "" {
		s = f.Status
	}
	if len(who) == 1 && !who[0].Group && who[0].Actor >= 0 && t.r.Actors[who[0].Actor].Kind == news.Person {
		t.visitOf(who, place, s, p.noun, end)
	}
}

// visitObject reads what stands behind the noun: "by Wei", "to Tehran". ok is false
// for a visit to a house or a forum, which is no journey.
func (t *teller) visitObject(p *ctPhrase) (who []ctParty, place, end int, ok bool) {
	who, place, end = p.owners, -1, p.noun+1
	for k := p.noun + 1; k < len(t.it) && k < p.noun+10; k++ {
		w := t.w(k)
		switch {
		case w == "by" || w == "of":
			out, e := t.list(k + 1)
			if len(out) == 0 || len(who) > 0 {
				return who, place, end, true
			}
			who, end, k = out, e, e-1
		case w == "to" || w == "in":
			if place = t.goal(k + 1); place >= 0 {
				return who, place, place + 1, true
			}
			return who, place, k + 3, t.w(k+1) == "the" && t.w(k+2) == "country"
		case t.it[k].party() || w != "" && !ctAdverbs.Has(w) && w != "on":
			return who, place, end, true
		}
	}
	return who, place, end, true
}

// visitSubject finds the visitor by the word g before the phrase: "arrived on a
// visit", "paid a visit", "During a visit to Samarkand, Putin".
func (t *teller) visitSubject(p *ctPhrase, g string, place int) ([]ctParty, int, news.Status) {
	at := p.first - 1
	switch {
	case g == "for" || g == "on":
		v := t.goes(at)
		st, ok := t.status(v)
		if v < 0 || !ok {
			return nil, place, ""
		}
		if place < 0 {
			place = t.goneTo(at)
		}
		return t.subject(v), place, st
	case ctPays.Has(g) || g == "during" && place >= 0:
		st, ok := t.status(at)
		if !ok {
			return nil, place, ""
		}
		who := t.subject(at)
		if len(who) == 0 && g == "during" {
			who = t.afterComma(p.noun)
		}
		return who, place, st
	}
	return nil, place, ""
}

// goes is the item of the verb of going that "on a visit" at item k belongs to; -1: none.
func (t *teller) goes(k int) int {
	for j := k - 1; j >= 0 && j > k-10; j-- {
		if w := t.w(j); ctGoing.Has(w) {
			return j
		} else if w == "," || w == "and" || w == "to" && ctGoing.Has(t.w(j+1)) {
			return -1
		}
	}
	return -1
}

var ctGoing = ctSet(`is was are were be been arrived arrives came comes come coming flew travelled traveled went left departed`)

// ctTalkOf are verbs after which a visit is only spoken of.
var ctTalkOf = ctSet(`discussed discuss discussing prepare prepared preparing possible plan planned proposed
	announced arrange organise organize confirmed`)

// goneTo is the place of "arrived in Moscow for a visit", before item v.
func (t *teller) goneTo(v int) int {
	for k := v - 1; k > 0 && k > v-8; k-- {
		if t.kind(k) == ctPlace {
			if w := t.w(k - 1); w == "in" || w == "to" || ctCueOf(w) == cueVisit {
				return k
			}
			return -1
		}
	}
	return -1
}

var ctPays = ctSet(`paid pays pay paying made makes make making began begins ended`)
