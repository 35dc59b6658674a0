// Package text cuts an article into paragraphs, sentences and tokens, and tells
// the news in it from the furniture around it.
//
// Every offset is a byte offset into the article's text; nothing is copied or
// normalised in place. Joining the tokens and the gaps between them gives the
// text back, byte for byte, whatever the bytes are.
package text

import (
	"sync"
	"unicode/utf8"

	"readout/wasm/news"
)

// A Doc is one article, cut up.
type Doc struct {
	Text       string
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
	Furniture  []news.Furniture

	// Classes is what package lexicon knows of each token; empty until it is asked.
	Classes []uint16

	fold []string
	over []news.Correction
}

// A Part is what kind of text a paragraph is.
type Part string

const (
	Body    Part = "body"
	Title   Part = "title"   // the article's own headline, standing in the text
	Heading Part = "heading" // a crosshead: a short line without a full stop
	Caption Part = "caption" // the words under a picture: evidence, marked as what it is
	Clutter Part = "clutter" // furniture
)

// A Paragraph is one line of text, the unit between two line breaks.
type Paragraph struct {
	_ [0]func() // never compared: spares the code for it
	news.Span
	Part        Part
	First, Last int // sentences [First, Last)

	first, last int // tokens [first, last)
}

// A Sentence is a range of tokens of one paragraph.
type Sentence struct {
	_ [0]func() // never compared: spares the code for it
	news.Span
	First, Last int // tokens [First, Last)
	Para        int
	Part        Part
}

// docs are those at rest: room for the words of the next article.
var docs sync.Pool

// Rest says that d is not used any more; its room is for another article. Furniture
// stays, and every string.
func (d *Doc) Rest() {
	if len(d.Tokens) < 1<<14 { // the longest are not kept
		clear(d.fold[:cap(d.fold)])
		docs.Put(&Doc{Tokens: d.Tokens[:0], Sentences: d.Sentences[:0], Paragraphs: d.Paragraphs[:0],
			Classes: d.Classes[:0], fold: d.fold[:0]})
	}
	*d = Doc{}
}

// Read cuts an article up. Of the corrections, those count that say of stretches of this
// text whether they are news.
func Read(a *news.Article, corrections ...news.Correction) *Doc {
	d, _ := docs.Get().(*Doc)
	if d == nil {
		d = &Doc{}
	}
	d.Text, d.over = a.Text, ofText(a.Text, corrections)
	d.Paragraphs = paragraphs(a.Text, d.Paragraphs)
	d.tokenise()   // words, numbers, marks
	d.foldTokens() // lower case, straight quotes: what rules compare
	d.furnish(a)   // which paragraphs, or parts of one, are news at all
	d.sentences()  // and where the sentences of the news end
	return d
}

// paragraphs cuts text at line breaks, and appends them to out; blank lines are between
// paragraphs.
func paragraphs(s string, out []Paragraph) []Paragraph {
	for i := 0; i < len(s); {
		j, n := lineEnd(s, i)
		if sp := trim(s, news.Span{Start: i, End: j}); !sp.Empty() {
			out = append(out, Paragraph{Span: sp, Part: Body})
		}
		i = j + n
	}
	return out
}

// lineEnd is the next line break at or after i and its length in bytes.
func lineEnd(s string, i int) (int, int) {
	for ; i < len(s); i++ {
		switch s[i] {
		case '\n', '\r', '\v', '\f':
			return i, 1
		case 0xe2: // U+2028 and U+2029, line and paragraph separator
			if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xa8 || s[i+2] == 0xa9) {
				return i, 3
			}
		}
	}
	return len(s), 0
}

// trim is sp without white space and invisible characters at its ends.
func trim(s string, sp news.Span) news.Span {
	for sp.Start < sp.End {
		r, n := utf8.DecodeRuneInString(s[sp.Start:sp.End])
		if !blank(r) && !invisible(r) {
			break
		}
		sp.Start += n
	}
	for sp.Start < sp.End {
		r, n := utf8.DecodeLastRuneInString(s[sp.Start:sp.End])
		if !blank(r) && !invisible(r) {
			break
		}
		sp.End -= n
	}
	return sp
}

// Captions lists the spans of the captions, in text order.
func (d *Doc) Captions() []news.Span {
	var out []news.Span
	for _, p := range d.Paragraphs {
		if p.Part == Caption {
			out = append(out, p.Span)
		}
	}
	return out
}

// SentenceAt is the index of the sentence that holds byte offset off, or -1.
func (d *Doc) SentenceAt(off int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Sentences[m].End <= off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(d.Sentences) && d.Sentences[lo].Start <= off {
		return lo
	}
	return -1
}

// TokenAt is the index of the first token that ends after byte offset off, or
// len(d.Tokens).
func (d *Doc) TokenAt(off int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Tokens[m].End <= off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// Word is the text of token i, as written.
func (d *Doc) Word(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[i].In(d.Text)
}

// Fold is token i in the form rules compare: lower case, curly apostrophes
// straight, soft hyphens and zero-width characters gone. Outside the text it is "".
func (d *Doc) Fold(i int) string {
	if i < 0 || i >= len(d.fold) {
		return ""
	}
	return d.fold[i]
}
