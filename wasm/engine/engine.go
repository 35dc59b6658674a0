// Package engine reads articles. [Read] is its table of contents: each line is a
// room with a package of its own.
//
// It is total and deterministic: any bytes are read, the same articles give the same
// edition natively and in the browser, in whatever order they come. It knows no
// clock, no randomness and no files; scores are integers, per mille.
package engine

import (
	"readout/wasm/engine/account"
	"readout/wasm/engine/amend"
	"readout/wasm/engine/date"
	"readout/wasm/engine/event"
	"readout/wasm/engine/link"
	"readout/wasm/engine/mention"
	"readout/wasm/engine/network"
	"readout/wasm/engine/notice"
	"readout/wasm/engine/refer"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Read reads a collection: every article by itself, then all together. What the reader
// corrected overrules the engine; of two corrections of one thing the later one holds,
// otherwise their order does not matter.
func Read(articles []news.Article, corrections ...news.Correction) *news.Edition {
	readings := make([]news.Reading, len(articles))
	for i := range articles {
		readings[i] = ReadOne(&articles[i], corrections...)
	}
	return Together(readings, corrections...)
}

// ReadOne reads one article, without knowing of any other. The result depends on the
// article alone, and on those corrections that say of stretches of its text whether they
// are news; with these it may be kept.
func ReadOne(a *news.Article, corrections ...news.Correction) news.Reading {
	return ReadOneBy(a, unwatched, corrections...)
}

// ReadOneBy is [ReadOne] under a watch.
func ReadOneBy(a *news.Article, done Watch, corrections ...news.Correction) news.Reading {
	r := news.Reading{Article: a, Hash: text.Hash(a.Text)}
	d := text.Read(a, corrections...) // paragraphs, furniture, captions, sentences, words
	r.Furniture, r.Captions = d.Furniture, d.Captions()
	done("text")
	r.Mentions = mention.Find(d, a) // who and what is named
	done("mention")
	r.Dates = date.FindIn(a.Text, a.Published) // when
	done("date")
	r.Actors, r.Refs = refer.Resolve(d, a, r.Mentions) // who "he" and "the minister" are
	done("refer")
	r.Quotes = account.Quotes(d, &r)     // who said what, through whom
	r.Contacts = account.Contacts(d, &r) // who met, called, invited whom
	if len(d.Sentences) > 0 {
		r.Sentences = make([]news.Span, len(d.Sentences))
	}
	for i := range d.Sentences {
		r.Sentences[i] = d.Sentences[i].Span
	}
	d.Rest()
	done("account")
	return r
}

// Together makes one edition of readings, and does not change them.
func Together(readings []news.Reading, corrections ...news.Correction) *news.Edition {
	return TogetherBy(readings, unwatched, corrections...)
}

// TogetherBy is [Together] under a watch.
func TogetherBy(readings []news.Reading, done Watch, corrections ...news.Correction) *news.Edition {
	ed := &news.Edition{Readings: readings}
	book := amend.Open(ed, corrections) // what the reader knows better, and what it is about
	link.Join(ed, book)                 // actors of all articles into people, bodies, places
	done("link")
	event.Merge(ed, book) // contacts into meetings and visits, quotes into groups
	book.Close(ed)
	done("event")
	network.Build(ed) // edges, and what is drawn of them
	done("network")
	notice.Find(ed) // what a careful reader would see
	done("notice")
	return ed
}

// A Watch is told each step that is done, by the name of its room: for a shell that
// takes the time, which the engine does not know, or a breath.
type Watch func(step string)

func unwatched(string) {}
