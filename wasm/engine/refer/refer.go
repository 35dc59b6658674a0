// Package refer joins what one article says of one person: "Baqeri" to the
// Mohammad Hossein Baqeri before it, "the Chinese defense minister", "his
// counterpart" and "he" to the actor they stand for, or to nobody where it is not clear.
//
// It knows only the article's own words. "Iran's top military commander" is
// whoever the article itself gives such an office, or nobody: a reader who knows
// better is helped more by an open question than by a wrong answer.
package refer

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Resolve makes the actors of one article out of its mentions, sets each mention's
// Actor and Whole, and lists the references without a name. A reference to several people
// ("the two presidents") is listed once for each, with the same span.
func Resolve(d *text.Doc, a *news.Article, ms []news.Mention) ([]news.Actor, []news.Reference) {
	r := newReader(d, ms)
	r.titles()    // what stands before and after each name: offices, countries, Mr and Ms
	r.people()    // one actor for each person: full names first, then surnames alone
	r.bodies()    // one actor for each organisation and place
	r.introduce() // what the titles said, given to the actors
	r.describe()  // "the Chinese minister", "his counterpart", "he"
	return r.actors, r.refs
}

// A reader holds one article while it is read.
type reader struct {
	d  *text.Doc
	ms []news.Mention

	at      []tokens // tokens of each mention
	mention []int32  // mention that covers each token; -1
	said    []said   // what the text says beside each mention
	voice   []Voice  // whose words each token belongs to
	titled  []int32  // mention whose title or apposition covers each token; -1

	actors []news.Actor
	known  []known // what refer knows of each actor beyond news.Actor
	refs   []news.Reference
	cast   []int // the people among the actors, in order of their first mentions
	hero   int   // the actor of whom the article tells; -1
}

// tokens is the half-open range [first, last) of token indices.
type tokens struct{ first, last int }

// A known is what the article's words say of an actor, as rules need it.
type known struct {
	roles []role
	words []string // folded words of the fullest name
}

func newReader(d *text.Doc, ms []news.Mention) *reader {
	r := &reader{d: d, ms: ms, at: make([]tokens, len(ms)), said: make([]said, len(ms)), mention: make([]int32, len(d.Tokens))}
	for i := range r.mention {
		r.mention[i] = -1
	}
	for i := range ms {
		ms[i].Actor = -1
		first := d.TokenAt(ms[i].Start)
		last := first
		for last < len(d.Tokens) && d.Tokens[last].Start < ms[i].End {
			r.mention[last] = int32(i)
			last++
		}
		r.at[i] = tokens{first, last}
	}
	r.voice = Speech(d, ms)
	return r
}

// sentence is the token range of the sentence that token t stands in; outside every
// sentence it is empty.
func (r *reader) sentence(t int) tokens {
	if t < 0 || t >= len(r.d.Tokens) || r.d.Tokens[t].Sent < 0 {
		return tokens{t, t}
	}
	s := r.d.Sentences[r.d.Tokens[t].Sent]
	return tokens{s.First, s.Last}
}

// span is the text of the tokens [i, j).
func (r *reader) span(i, j int) news.Span {
	if i < 0 || j > len(r.d.Tokens) || i >= j {
		return news.Span{}
	}
	return news.Span{Start: r.d.Tokens[i].Start, End: r.d.Tokens[j-1].End}
}

// person reports whether token t belongs to a person's name; it gives the mention.
func (r *reader) person(t int) (int, bool) {
	if t < 0 || t >= len(r.mention) || r.mention[t] < 0 || r.ms[r.mention[t]].Kind != news.Person {
		return -1, false
	}
	return int(r.mention[t]), true
}
