package account

import (
	"sort"

	"readout/wasm/engine/refer"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A cue is a verb or a noun that tells of a contact. Verbs take their parties as
// subject and object; nouns (cue_noun.go) take them from "with", "between", a
// possessive, and the verb or preposition they hang on.

func ctVerbish(d *text.Doc, k int) bool { return refer.Verbish(d, k) }

// tell reads the cues of the sentence.
func (t *teller) tell() {
	for i := range t.it {
		w := t.w(i)
		if w == "" {
			continue
		}
		if t.voiceAt(i) == int(refer.Spoken) {
			return // a transcript's turns are read as a whole
		}
		quoted := t.voiceAt(i) == int(refer.Quoted)
		if n := ctMeetingNouns[w]; n != 0 {
			t.noun(i, n, quoted)
			continue
		}
		if quoted {
			if (w == "met" || w == "spoke") && (t.w(i-1) == "i" || t.w(i-1) == "we") {
				t.quotedVerb(i)
			}
			continue
		}
		switch ctCues[w] {
		case cueMeet:
			t.meet(i)
		case cueHost:
			t.host(i)
		case cueSpeak:
			t.speak(i)
		case cuePhone:
			t.phone(i)
		case cueDiscuss:
			t.discuss(i)
		case cueBrief:
			t.brief(i)
		case cueShake:
			t.shake(i)
		case cueSend:
			t.send(i)
		case cueExchange:
			t.exchange(i)
		case cueInvite:
			t.invite(i)
		case cueVisit:
			t.visit(i)
		}
	}
}

// emit notes a contact between two sides, and reads day and place from what
// follows item end.
func (t *teller) emit(f ctFound, left, right []ctParty, cue, end int) *ctFound {
	sides := append(append([]ctParty{}, left...), right...)
	f.sent = t.sent
	f.Place = -1
	f.Through.Actor = -1
	if f.Cue.Empty() {
		f.Cue = t.span(cue, cue+1)
	}
	pronouns := false
	for i := range sides {
		pronouns = pronouns || sides[i].pronoun
		p := sides[i].Party
		if p.Actor < 0 && overlapsParty(f.Parties, p) || p.Actor >= 0 && hasActor(f.Parties, p.Actor) {
			continue
		}
		f.Parties = append(f.Parties, p)
	}
	if !enough(f.Parties) {
		return nil
	}
	t.evidence(&f, pronouns)
	t.when(&f, cue, end)
	t.captionDay(&f)
	t.where(&f, cue, end)
	t.relay(&f)
	f.lead = len(t.found)
	t.found = append(t.found, f)
	return &t.found[len(t.found)-1]
}

// enough reports whether the parties make a contact: two sides, one of them somebody.
func enough(ps []news.Party) bool {
	groups, named := 0, 0
	for _, p := range ps {
		if p.Group {
			groups++
		}
		if p.Actor >= 0 {
			named++
		}
	}
	return len(ps) >= 2 && groups < len(ps) && (named > 0 || len(ps) == 2)
}

func hasActor(ps []news.Party, a int) bool {
	for _, p := range ps {
		if p.Actor == a {
			return true
		}
	}
	return false
}

func overlapsParty(ps []news.Party, p news.Party) bool {
	for _, q := range ps {
		if q.Span.Overlaps(p.Span) {
			return true
		}
	}
	return false
}

// status reads whether what the verb at item v tells took place: "will meet",
// "did not meet", "may meet". ok is false where nothing is told to take place.
func (t *teller) status(v int) (s news.Status, ok bool) {
	s = news.Held
	for j, n := v-1, 0; j >= 0 && n < 7; j, n = j-1, n+1 {
		w := t.w(j)
		switch {
		case ctWill[w]:
			s = news.Planned
		case ctMay[w]:
			return "", false
		case w == "not" || w == "never" || w == "n't" || w == "didn't" || w == "hasn't" || w == "haven't":
			return news.Denied, true
		case w == "to":
			if t.w(j+1) == "have" { // "is said to have met"
				return news.Held, true
			}
			return t.purpose(j)
		case ctAuxiliaries[w] || ctAdverbs[w] || t.kind(j) == ctDate:
		default:
			if t.supposed(j) {
				return "", false
			}
			return s, true
		}
	}
	return s, true
}

// purpose reads what stands before "to meet", at item j: a plan, a wish, or that
// somebody came in order to.
func (t *teller) purpose(j int) (news.Status, bool) {
	for k, n := j-1, 0; k >= 0 && n < 6; k, n = k-1, n+1 {
		w := t.w(k)
		switch {
		case ctWish[w]:
			return "", false
		case ctPlan[w]:
			return news.Planned, true
		case w == "not" || w == "refused" || w == "declined":
			return "", false
		case w == "" && t.kind(k) != ctDate:
			return news.Planned, true
		}
	}
	return news.Planned, true
}

// supposed reports whether the clause that holds item j is an if-clause.
func (t *teller) supposed(j int) bool {
	for k, n := j, 0; k >= 0 && n < 8; k, n = k-1, n+1 {
		switch t.w(k) {
		case "if", "whether", "unless":
			return true
		case ",", ";", "that":
			return false
		}
	}
	return false
}

// withParty finds the party list after item i, past "with" and what may stand
// before it ("on Wednesday", "in Beijing", ", via videoconference,").
func (t *teller) withParty(i int) (out []ctParty, end int) {
	for k := i; k < len(t.it) && k < i+16; k++ {
		w := t.w(k)
		if w == "with" || w == "alongside" {
			if out, end = t.list(k + 1); len(out) > 0 {
				return out, end
			}
			return nil, i
		}
		if t.it[k].party() || w == ";" || ctBreaks[w] && w != "and" || k > i && ctStrongVerbs[w] {
			break
		}
	}
	return nil, i
}

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
	if t.w(n) == "up" {
		n++
	}
	var right []ctParty
	end := n
	if t.w(n) == "with" {
		if right, end = t.list(n + 1); len(right) == 0 {
			return
		}
	} else if p := t.partyAt(n); p >= 0 {
		right, end = t.list(n)
	} else if right, end = t.withParty(n); len(right) == 0 {
		if len(left) < 2 || !t.ends(n) {
			return
		}
		end = n
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
	t.emit(f, left, right, v, end)
}

// ends reports whether nothing that could be an object stands at item n: "the two
// leaders met in Beijing", not "the two sides met their obligations".
func (t *teller) ends(n int) bool {
	w := t.w(n)
	return n >= len(t.it) || t.kind(n) == ctDate || ctPrepositions[w] || ctBreaks[w] || w == "," || w == "." || w == "to" || w == "here" || w == "there"
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
			if t.it[k].party() || ctBreaks[t.w(k)] {
				return
			}
		}
		return
	}
	right, end := t.list(t.pastAdverbs(v + 1))
	if len(right) == 0 || greet && right[0].Group {
		return
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
		if t.it[k].party() || ctBreaks[t.w(k)] {
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
	right, end := t.list(t.pastAdverbs(v + 1))
	if len(right) == 0 {
		return
	}
	if w := t.w(v); (w == "called" || w == "calls" || w == "call") && t.byPhone(end) == end && !(t.w(end) == "to" && ctCallTo[t.w(end+1)]) {
		return
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.Call, Status: s}}, t.subject(v), right, v, end)
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
