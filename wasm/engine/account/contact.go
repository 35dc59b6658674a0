package account

import (
	"readout/wasm/engine/refer"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A contact is read from a cue and what stands around it: a verb or noun that
// tells of a meeting, a call, a visit ("met with", "telephone conversation"), the
// party before it and the party after it. The simpler rule, two names and the word
// "meeting" in a sentence, finds as much and is wrong every third time: "the
// spokesman referred questions about Wei's visit to the ministry". So a cue counts
// only with two parties in its own grammar; what stands between (a day, a place, an
// adjective) is stepped over by kind, not by distance.
//
// Reading goes sentence by sentence; then tellings of one contact are merged, and
// what only the article as a whole tells (a transcript's two voices, the days of a
// visit) is added as inferred.

// Contacts lists the contacts told in the article of r, in text order. r holds its
// mentions, actors, references, dates and quotes.
func Contacts(d *text.Doc, r *news.Reading) []news.Contact {
	t := newTeller(d, r)
	for s := range d.Sentences {
		if t.speaks(s) {
			t.items(s) // names, descriptions, groups, places, days and the words between
			t.tell()   // what the sentence tells of
		}
		t.remember(s) // the day, for "earlier in the day"
	}
	t.transcript() // two voices, turn by turn
	t.merge()      // one contact for each, however often it is told
	t.welcomed()   // the place a transcript's greeting names
	t.infer()      // days and places that follow from a visit
	return t.contacts()
}

// A teller reads the contacts of one article.
type teller struct {
	d     *text.Doc
	r     *news.Reading
	voice []refer.Voice

	pieces []ctPiece // mentions, references and dates, in text order
	next   int       // first piece not before the sentence being read

	sent  int      // the sentence being read
	it    []ctItem // its items
	found []ctFound
	turns []refer.Turn
	day   int // first date not before the sentence being read

	medium  news.ContactKind // of the first meeting, talks or call the article speaks of
	lately  news.Date        // the last single day told
	told    int              // the sentence it was told in
	mainDay news.Date        // the day of the first contact: what the article is about
}

// A ctFound is one telling of one contact.
type ctFound struct {
	news.Contact
	sent   int  // sentence it is told in
	weak   bool // proves a contact that is told elsewhere, none by itself
	apart  bool // "separately", "another": not the one told before
	lone   bool // weak, but enough in an article that speaks of a meeting
	brief  bool // "During the meeting": adds to one told before
	attend bool // who else took part in the meeting told before
	front  bool // brief, and its words open the sentence
	extent bool // the days are those of a whole visit
	lead   int  // order of telling
}

// A ctParty is a party while its contact is read.
type ctParty struct {
	news.Party
	pronoun bool
}

func newTeller(d *text.Doc, r *news.Reading) *teller {
	t := &teller{d: d, r: r, voice: refer.Speech(d, r.Mentions), turns: refer.Turns(d, r.Mentions)}
	t.gather()
	return t
}

// contacts gives the tellings that are left as contacts, in text order.
func (t *teller) contacts() []news.Contact {
	var out []news.Contact
	for i := range t.found {
		f := &t.found[i]
		if f.weak || f.brief || len(f.Evidence) == 0 {
			continue
		}
		out = append(out, f.Contact)
	}
	return out
}

// speaks reports whether sentence s is the reporter's and holds a word that can
// tell of a contact; most hold none.
func (t *teller) speaks(s int) bool {
	sent := &t.d.Sentences[s]
	if sent.First >= sent.Last || t.voice[sent.Last-1] == refer.Spoken {
		return false
	}
	for k := sent.First; k < sent.Last; k++ {
		if w := t.d.Fold(k); len(w) > 2 && (ctCueOf(w) != 0 || ctNounOf(w) != 0) {
			return true
		}
	}
	return false
}

// remember keeps the last day the story told.
func (t *teller) remember(s int) {
	sent := &t.d.Sentences[s]
	for ; t.day < len(t.r.Dates) && t.r.Dates[t.day].Start < sent.End; t.day++ {
		d := &t.r.Dates[t.day]
		if d.Precision != news.ByDay || d.From == "" || d.Start < sent.Start || t.longAgo(d.To) {
			continue
		}
		if k := t.d.TokenAt(d.Start); k < len(t.voice) && t.voice[k] == refer.Narrated {
			t.lately, t.told = *d, s
		}
	}
}
