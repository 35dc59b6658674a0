package account

import (
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
		if n := ctNounOf(w); n != 0 {
			t.noun(i, n, quoted)
			continue
		}
		if quoted {
			if (w == "met" || w == "spoke") && (t.w(i-1) == "i" || t.w(i-1) == "we") {
				t.quotedVerb(i)
			}
			continue
		}
		switch ctCueOf(w) {
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
		case cueAttend:
			t.attend(i)
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
		case ctWill.Has(w):
			s = news.Planned
		case ctMay.Has(w), ctHabit.Has(w):
			return "", false
		case w == "not" || w == "never" || w == "n't" || w == "didn't" || w == "hasn't" || w == "haven't":
			return news.Denied, true
		case w == "to":
			if t.w(j+1) == "have" { // "is said to have met"
				return news.Held, true
			}
			if t.supposed(j) {
				return "", false // "if they were to meet"
			}
			return t.purpose(j)
		case ctAuxiliaries.Has(w) || ctAdverbs.Has(w) || t.kind(j) == ctDate:
		default:
			switch {
			case t.supposed(j):
				return "", false
			case t.denied(j):
				return news.Denied, true
			case t.awaited(v):
				return news.Planned, true
			case (w == "and" || w == "," || w == "or") && s == news.Held:
				return t.inherited(j, v)
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
		case ctWish.Has(w):
			return "", false
		case ctPlan.Has(w):
			return news.Planned, true
		case w == "not" || w == "refused" || w == "declined":
			return "", false
		case w == "" && t.kind(k) != ctDate:
			return news.Planned, true
		}
	}
	return news.Planned, true
}

// denied reports whether the clause that holds item j is one that somebody denies:
// "denied that Putin had met".
func (t *teller) denied(j int) bool {
	for k, n := j, 0; k >= 0 && n < 12; k, n = k-1, n+1 {
		switch t.w(k) {
		case "denied", "denies", "denying", "refuted":
			return true
		case ";", "but", "and":
			return false
		}
	}
	return false
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
		if t.it[k].party() || w == ";" || ctBreaks.Has(w) && w != "and" || k > i && ctStrongVerbs.Has(w) {
			break
		}
	}
	return nil, i
}
