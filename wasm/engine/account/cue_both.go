package account

import "readout/wasm/news"

// "Cruz and Berg discussed trade at a meeting in Oslo on Monday": the two had the meeting
// with each other, because discussing takes two. Of "Cruz and Berg arrived at a meeting"
// that is not told, so two subjects alone are not enough.

// ctMutual are verbs that two subjects do with each other.
var ctMutual = ctSet(`discussed discuss discusses agreed agree exchanged exchange reviewed spoke talked compared debated negotiated reaffirmed reiterated`)

// ctRounds are rounds of a tournament, in which two "meet".
var ctRounds = ctSet(`final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals
	playoff playoffs play-off rematch bout derby`)

// played reports whether what stands from item i on tells of a game: "met Berg in the
// Wimbledon final on Sunday".
func (t *teller) played(i int) bool {
	if w := t.w(i); w != "in" && w != "at" {
		return false
	}
	for k := i + 1; k < len(t.it) && k < i+7; k++ {
		if ctRounds.Has(t.w(k)) {
			w := t.w(k + 1)
			return w == "" || ctPunct.Has(w) || ctPrepositions.Has(w) || ctBreaks.Has(w) || t.kind(k+1) == ctDate
		}
	}
	return false
}

// ctTelling are verbs of telling somebody something.
var ctTelling = ctSet(`told assured reassured warned urged informed thanked congratulated asked reminded`)

// ctMeal are verbs of meeting that need "with" or "together".
var ctMeal = ctSet(`sat sits sit dined dines conferred confers huddled`)

// mutual reports whether the two subjects do, in or at what the phrase after the
// preposition w tells, what takes two.
func (t *teller) mutual(left []ctParty, p *ctPhrase, w string) bool {
	if w != "in" && w != "at" && w != "during" && w != "over" || len(left) < 2 || p.recalled || p.plural || p.status != news.Held {
		return false
	}
	if b := t.w(p.first - 2); p.first > 3 && !ctMutual.Has(b) && (len(b) > 3 && b[len(b)-2:] == "ed" || t.verbish(p.first-2)) {
		return false // "the accords reached at the summit"
	}
	for k := range t.it {
		if !ctMutual.Has(t.w(k)) || t.voiceAt(k) != 0 || k < p.first && t.parted(k, p.first) {
			continue
		}
		if s, ok := t.status(k); !ok || s != news.Held {
			return false // "will discuss"
		}
		if who := t.subject(k); len(who) == len(left) && who[0].Span == left[0].Span {
			return true
		}
	}
	return false
}

// onPhone reports whether the sentence tells what the two do in it of a call.
func (t *teller) onPhone(left []ctParty) bool {
	for n := range t.it {
		kind := ctNounOf(t.w(n))
		if kind != ctMeetingNoun && kind != ctCallNoun && kind != ctTalksNoun {
			continue
		}
		p := t.phrase(n, kind)
		g := t.governor(&p)
		if p.kind == news.Call && !p.bare && t.mutual(left, &p, t.w(g)) {
			return true
		}
	}
	return false
}

// parted reports whether another clause begins between items a and b.
func (t *teller) parted(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if w := t.w(k); w == ";" || w == "," || w == "that" || w == "which" || w == "who" || w == "where" {
			return true
		}
	}
	return false
}

// tells reads "Cruz told Berg in a phone call": both sides, where the words before the
// preposition at item g are no more than the verb and who is told.
func (t *teller) tells(g int) []ctParty {
	for k := g - 2; k >= 0 && k > g-8; k-- {
		if !ctTelling.Has(t.w(k)) {
			continue
		}
		right, end := t.list(k + 1)
		if len(right) != 1 || t.pastAdverbs(end) != g {
			return nil
		}
		left := t.subject(k)
		if s, ok := t.status(k); len(left) != 1 || !ok || s != news.Held {
			return nil
		}
		return append(append([]ctParty{}, left...), right...)
	}
	return nil
}
