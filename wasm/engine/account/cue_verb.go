package account

import (
	"sort"

	"readout/wasm/news"
)

// meet reads "A met (with) B", "A and B met".
func (t *teller) meet(v int) {
	w := t.w(v)
	s, ok := t.status(v)
	if !ok || t.w(v-1) == "was" || t.w(v-1) == "were" || t.w(v-1) == "be" {
		return
	}
	if w == "meet" && (t.w(v-1) == "the" || t.w(v-1) == "a") {
		return // a sports meet
	}
	left := t.subject(v)
	n := t.pastAdverbs(v + 1)
	if t.w(n) == "up" || w[0] == 's' && t.w(n) == "down" {
		n = t.pastAdverbs(n + 1)
	} else if w[0] == 's' {
		return // "sat", not "sat down"
	}
	var right []ctParty
	end := n
	if t.w(n) == "with" {
		if right, end = t.list(n + 1); len(right) == 0 {
			return
		}
	} else if p := t.partyAt(n); p >= 0 && !ctMeal.Has(w) {
		right, end = t.list(n)
	} else if right, end = t.withParty(n); len(right) == 0 {
		if len(left) < 2 || !t.ends(n) {
			return
		}
		end = n
	}
	if t.played(end) {
		return
	}
	f := ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s}}
	f.apart = t.separate(v)
	if t.w(n) == "with" {
		f.Cue = t.span(v, n+1)
	}
	for k := end; k+1 < len(t.it) && k < end+8; k++ {
		if t.w(k) == "for" && t.w(k+1) == "talks" {
			f.Kind = news.Talks
		}
	}
	if len(left) == 1 && len(right) > 1 && (t.w(n-1) == "respectively" || t.w(n-1) == "separately" || t.w(n-1) == "individually") {
		for i := range right { // as many meetings
			t.emit(f, left, right[i:i+1], v, end)
		}
		return
	}
	t.emit(f, left, right, v, end)
}

// ends reports whether nothing that could be an object stands at item n: "the two
// leaders met in Beijing", not "the two sides met their obligations".
func (t *teller) ends(n int) bool {
	w := t.w(n)
	return n >= len(t.it) || t.kind(n) == ctDate || ctPrepositions.Has(w) || ctBreaks.Has(w) || w == "," || w == "." || w == "to" || w == "here" || w == "there"
}

// separate reports whether the contact is told as one apart from the one before.
func (t *teller) separate(v int) bool {
	for k := max(0, v-6); k < len(t.it) && k < v+5; k++ {
		switch t.w(k) {
		case "again", "another", "separate", "separately", "second", "third", "new":
			return true
		}
	}
	return false
}

// host reads "A received B", "B was received by A".
func (t *teller) host(v int) {
	s, ok := t.status(v)
	if !ok {
		return
	}
	w := t.w(v)
	greet := w == "welcomed" || w == "welcomes" || w == "greeted" || w == "greets"
	if b := t.w(v - 1); b == "was" || b == "were" || b == "been" || b == "being" || t.w(v+1) == "by" {
		n := t.pastAdverbs(v + 1)
		for k := n; k < len(t.it) && k < n+10; k++ { // "was received in the Kremlin by"
			if t.w(k) == "by" {
				right, end := t.list(k + 1)
				for i := range right {
					right[i].Host = true
				}
				if len(right) > 0 && len(actorsOf(right)) > 0 {
					t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s}, weak: greet}, t.subject(v), right, v, end)
				}
				return
			}
			if t.it[k].party() || ctBreaks.Has(t.w(k)) {
				return
			}
		}
		return
	}
	n := t.pastAdverbs(v + 1)
	if t.w(n) == "in" && t.w(n+1) == "audience" {
		n += 2
	}
	right, end := t.list(n)
	if len(right) == 0 || greet && right[0].Group || t.w(end) != "" && t.d.Tokens[t.it[end].first].Cap {
		return // "received the Alexy II Award"
	}
	left := t.subject(v)
	for i := range left {
		left[i].Host = true
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s}, weak: greet}, left, right, v, end)
}

// speak reads "A spoke with B by telephone", "A spoke by phone with B".
func (t *teller) speak(v int) {
	s, ok := t.status(v)
	if !ok {
		return
	}
	f := ctFound{Contact: news.Contact{Kind: news.Talks, Status: s}, weak: true}
	n := v + 1
	if k := t.byPhone(n); k > n {
		f.Kind, f.weak = news.Call, false
		n = k
	}
	n = t.pastAdverbs(n)
	if w := t.w(n); w != "with" && w != "to" {
		if left := t.subject(v); len(left) > 1 && f.Kind == news.Call { // "Cruz and Berg spoke by telephone"
			t.emit(f, left, nil, v, n)
		}
		return
	}
	right, end := t.list(n + 1)
	if len(right) == 0 {
		return
	}
	for k := end; k < len(t.it) && k < end+12; k++ {
		if t.byPhone(k) > k {
			f.Kind, f.weak = news.Call, false
			break
		}
		if t.it[k].party() || ctBreaks.Has(t.w(k)) {
			break
		}
	}
	t.emit(f, t.subject(v), right, v, end)
}

// byPhone is the item after "by telephone", "on the phone" at item i; i if it is not there.
func (t *teller) byPhone(i int) int {
	k := i
	if w := t.w(k); w != "by" && w != "on" && w != "over" && w != "via" {
		return i
	}
	k++
	if t.w(k) == "the" || t.w(k) == "a" {
		k++
	}
	if w := t.w(k); w == "phone" || w == "telephone" {
		return k + 1
	}
	return i
}

// phone reads "A telephoned B", "A called B to discuss".
func (t *teller) phone(v int) {
	s, ok := t.status(v)
	if !ok {
		return
	}
	if t.w(v+1) == "on" {
		t.callOn(v, s)
		return
	}
	right, end := t.list(t.pastAdverbs(v + 1))
	if len(right) == 0 {
		return
	}
	if w := t.w(v); (w == "called" || w == "calls" || w == "call") && t.byPhone(end) == end && !(t.w(t.pastAdverbs(end)) == "to" && ctCallTo.Has(t.w(t.pastAdverbs(end)+1))) {
		return
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.Call, Status: s}}, t.subject(v), right, v, end)
}

// callOn reads "A called on B", a visit of courtesy; "called on B to resign" is a demand.
func (t *teller) callOn(v int, s news.Status) {
	right, end := t.list(v + 2)
	if len(right) == 0 || onlyGroups(right) {
		return
	}
	switch t.w(end) {
	case "to", "for", "not", "and", "that":
		return
	}
	for i := range right {
		right[i].Host = true
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s, Cue: t.span(v, v+2)}}, t.subject(v), right, v, end)
}

// discuss reads "A and B discussed", "A discussed trade with B".
func (t *teller) discuss(v int) {
	s, ok := t.status(v)
	if !ok || s != news.Held {
		return
	}
	left := t.subject(v)
	f := ctFound{Contact: news.Contact{Kind: news.Talks, Status: s}, weak: true}
	if t.w(v) == "exchanged" {
		if w := t.w(v + 1); w != "views" && w != "opinions" && w != "view" {
			return
		}
	}
	if len(left) >= 2 {
		f.weak = false
		f.Kind = ctOpen
		if t.onPhone(left) {
			f.Kind = news.Call
		}
		t.emit(f, left, nil, v, v+1)
		return
	}
	if right, end := t.withParty(v + 1); len(right) > 0 {
		f.lone = true
		for k := v + 1; k < end; k++ {
			if t.byPhone(k) > k {
				f.Kind, f.weak = news.Call, false
			}
		}
		t.emit(f, left, right, v, end)
	}
}

// brief reads "A briefed the President on", "the President was briefed by A on".
func (t *teller) brief(v int) {
	s, ok := t.status(v)
	if !ok || s != news.Held {
		return
	}
	f := ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: s}, weak: true, lone: true}
	if t.medium == news.Call {
		f.Kind = t.medium
	}
	n := v + 1
	if b := t.w(v - 1); b == "was" || b == "were" || b == "been" {
		if t.w(n) == "by" {
			if right, end := t.list(n + 1); len(right) > 0 && t.topic(end) {
				t.emit(f, t.subject(v), right, v, end)
			}
		}
		return
	}
	if w := t.w(v); w == "reported" || w == "reports" {
		if t.w(n) != "to" {
			return
		}
		n++
	}
	p := t.partyAt(n)
	if p < 0 || t.owns(p) || t.kind(p) == ctGroup {
		return
	}
	if right, end := t.list(n); t.topic(end) {
		t.emit(f, t.subject(v), right, v, end)
	}
}

// topic reports whether at item i, past an aside, stands what somebody was told about.
func (t *teller) topic(i int) bool {
	if t.w(i) == "," {
		for k := i + 1; k < len(t.it) && k < i+8; k++ {
			if t.w(k) == "," {
				i = k + 1
				break
			}
		}
	}
	switch t.w(i) {
	case "on", "about", "of", "that", "regarding":
		return true
	}
	return false
}

// shake reads "A shakes hands with B", "A and B shaking hands".
func (t *teller) shake(v int) {
	if w := t.w(v + 1); w != "hands" && w != "hand" {
		return
	}
	f := ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: news.Held}, weak: true}
	left := t.subject(v)
	if right, end := t.withParty(v + 2); len(right) > 0 {
		t.emit(f, left, right, v, end)
	} else if len(left) > 1 {
		t.emit(f, left, nil, v, v+2)
	}
}

// quotedVerb reads "I met with Wei today" in somebody's words.
func (t *teller) quotedVerb(v int) {
	n := t.pastAdverbs(v + 1)
	if t.w(n) != "with" && t.partyAt(n) < 0 {
		return
	}
	if t.w(n) == "with" {
		n++
	}
	right, end := t.list(n)
	left := t.speaker(v)
	if len(right) == 0 || len(left) == 0 {
		return
	}
	f := t.emit(ctFound{Contact: news.Contact{Kind: news.MeetingContact, Status: news.Held}}, left, right, v, end)
	if f != nil && f.Day == news.Unknown {
		f.weak = true // told as long ago as anything
	}
}

// speaker is who says the words at item i.
func (t *teller) speaker(i int) []ctParty {
	at := t.d.Tokens[t.it[i].first].Start
	qs := t.r.Quotes
	q := sort.Search(len(qs), func(i int) bool { return qs[i].Start > at }) - 1
	if q < 0 || at >= qs[q].End || qs[q].Speaker < 0 {
		return nil
	}
	return []ctParty{{Party: news.Party{Actor: qs[q].Speaker, Span: qs[q].By}}}
}
