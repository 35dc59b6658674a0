// Package mention finds the people, organisations and places that a text names.
package mention

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A sentence is cut into stretches of capitalised words, and of all ways to cut
// such a stretch into names and other words the best is taken: every possible name
// is scored for each kind, by rules that can be said in words (a title before it, a
// known country, a head word), and the scores of the pieces add up.
//
// The simpler way, one rule after another, each taking what the one before left,
// was given up: "Chief of Staff of the Iranian Armed Forces Mohammad Bagheri" needs
// the end of the body and the beginning of the man decided together.
//
// It is done twice. What the first pass is sure of, the second remembers: a full
// name makes later surnames people, a title once makes a string a person everywhere.

// Find lists the names in d, in text order, never overlapping. Titles stand
// outside a person's span, in Mention.Title. Nothing is found in furniture.
func Find(d *text.Doc, a *news.Article) []news.Mention {
	f := newFinder(d)
	f.mark()                  // what each word is known as
	f.titles()                // offices and ranks, and the names they stand before
	f.fix(a)                  // names that stand fast
	f.decode(embedded(model)) // the best cut of every sentence
	f.gain(embedded(model))
	f.remember()
	f.decode(embedded(model)) // once more, with what the article has told
	out := f.mentions()
	f.rest()
	return out
}

// mentions turns the names of the last pass into the reading's nouns.
func (f *finder) mentions() []news.Mention {
	out := make([]news.Mention, 0, len(f.found))
	for _, n := range f.found {
		m := news.Mention{Span: f.span(n.first, n.end), Actor: -1, Why: f.why(n)}
		switch n.kind {
		case person:
			m.Kind = news.Person
			m.Title = f.title(n)
		case body:
			m.Kind = news.Organisation
		case place:
			m.Kind = news.Place
		}
		out = append(out, m)
	}
	return out
}

func (f *finder) span(first, end int) news.Span {
	return news.Span{Start: f.d.Tokens[first].Start, End: f.d.Tokens[end-1].End}
}
