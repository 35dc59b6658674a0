// Package engine reads articles. [Read] is its table of contents: each line is a
// room with a package of its own.
//
// It is total and deterministic: any bytes are read, the same articles give the same
// edition natively and in the browser, in whatever order they come. It knows no
// clock, no randomness and no files; scores are integers, per mille.
package engine

import (
	"readout/wasm/engine/account"
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

// Read reads a collection: every article by itself, then all together.
func Read(articles []news.Article) *news.Edition {
	readings := make([]news.Reading, len(articles))
	for i := range articles {
		readings[i] = ReadOne(&articles[i])
	}
	return Together(readings)
}

// ReadOne reads one article, without knowing of any other. The result depends on
// the article alone and may be kept.
func ReadOne(a *news.Article) news.Reading {
	r := news.Reading{Article: a, Hash: text.Hash(a.Text)}
	d := text.Read(a) // paragraphs, furniture, captions, sentences, words
	r.Furniture, r.Captions = d.Furniture, d.Captions()
	r.Mentions = mention.Find(d, a)                    // who and what is named
	r.Dates = date.Find(a.Text, a.Published)           // when
	r.Actors, r.Refs = refer.Resolve(d, a, r.Mentions) // who "he" and "the minister" are
	r.Quotes = account.Quotes(d, &r)                   // who said what, through whom
	r.Contacts = account.Contacts(d, &r)               // who met, called, invited whom
	for _, s := range d.Sentences {
		r.Sentences = append(r.Sentences, s.Span)
	}
	return r
}

// Together makes one edition of readings.
func Together(readings []news.Reading) *news.Edition {
	ed := &news.Edition{Readings: readings}
	link.Join(ed)     // actors of all articles into people, bodies, places
	event.Merge(ed)   // contacts into meetings and visits, quotes into groups
	network.Build(ed) // edges and their drawing
	notice.Find(ed)   // what a careful reader would see
	return ed
}
