// Package text cuts an article into paragraphs, sentences and tokens, and tells
// the news in it from the furniture around it.
//
// Every offset is a byte offset into the article's text; nothing is copied or
// normalised in place. Joining the tokens and the gaps between them gives the
// text back, byte for byte, whatever the bytes are.
package text

import "readout/wasm/news"

// A Doc is one article, cut up.
type Doc struct {
	Text       string
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
	Furniture  []news.Furniture

	fold []string
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
	news.Span
	Part        Part
	First, Last int // sentences [First, Last)
}

// A Sentence is a range of tokens of one paragraph.
type Sentence struct {
	news.Span
	First, Last int // tokens [First, Last)
	Para        int
	Part        Part
}

// Read cuts an article up.
func Read(a *news.Article) *Doc {
	d := &Doc{Text: a.Text}
	d.Paragraphs = paragraphs(a.Text)
	d.furnish(a)   // which paragraphs, or parts of one, are news at all
	d.tokenise()   // words, numbers, marks
	d.sentences()  // and where they end
	d.foldTokens() // lower case, straight quotes: what rules compare
	return d
}

// paragraphs cuts text at line breaks; blank lines are between paragraphs.
func paragraphs(s string) []Paragraph {
	var out []Paragraph
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] != '\n' && s[j] != '\r' {
			j++
		}
		if sp := trim(s, news.Span{Start: i, End: j}); !sp.Empty() {
			out = append(out, Paragraph{Span: sp, Part: Body})
		}
		i = j + 1
	}
	return out
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
