package text

import (
	"unicode"
	"unicode/utf8"

	"readout/wasm/news"
)

// A sentence ends at a full stop, question or exclamation mark, with the closing
// quotation marks and brackets after it, where white space and something that can
// begin a sentence follow. The simpler rule, any stop before a capital, cuts
// "Maj. Gen. Mohammad Bagheri" in three; so stops that belong to an abbreviation
// are part of the word already (see word) and end a sentence only where the next
// word is one that begins sentences rather than names.

func (d *Doc) sentences() {
	t := 0
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		para.First = len(d.Sentences)
		for t < len(d.Tokens) && d.Tokens[t].Start < para.End {
			first := t
			for t++; t < len(d.Tokens) && d.Tokens[t].Start < para.End && !d.cut(t); t++ {
			}
			d.Sentences = append(d.Sentences, Sentence{
				Span:  news.Span{Start: d.Tokens[first].Start, End: d.Tokens[t-1].End},
				First: first, Last: t, Para: p, Part: para.Part,
			})
			for i := first; i < t; i++ {
				d.Tokens[i].Sent = len(d.Sentences) - 1
			}
		}
		para.Last = len(d.Sentences)
	}
}

// cut reports whether a sentence begins with token t.
func (d *Doc) cut(t int) bool {
	if d.across(t) { // furniture lies between
		return true
	}
	if d.Tokens[t].Glued && !(d.Tokens[t].Cap && d.Tokens[t-1].Class == Quote) {
		return false
	}
	// walk back over closing marks to the stop
	k := t - 1
	closed := false
	for k >= 0 && d.closing(k) {
		closed = true
		k--
	}
	if k < 0 {
		return false
	}
	if d.Tokens[t].Glued && !closed {
		return false
	}
	switch w := d.Word(k); {
	case w == "." || w == "!" || w == "?" || w == "…" || len(w) > 1 && w[0] == '.':
		return d.begins(t) || w == "." && d.Tokens[t].Class == Word && k == t-1 && !d.Tokens[t].Glued && !d.lower(t)
	case d.Tokens[k].Class == Word && w[len(w)-1] == '.': // an abbreviation
		return k == t-1 && d.begins(t) && d.starter(k, t) || k < t-1 && d.begins(t) && !d.bracketed(k, t)
	}
	return false
}

func (d *Doc) across(t int) bool {
	a, b := d.Tokens[t-1].End, d.Tokens[t].Start
	for _, f := range d.Furniture {
		if f.Start >= a && f.End <= b && !f.Empty() {
			return true
		}
		if f.Start > b {
			break
		}
	}
	return false
}

// closing reports whether token k is a closing quotation mark or bracket.
func (d *Doc) closing(k int) bool {
	t := d.Tokens[k]
	w := d.Word(k)
	return t.Glued && (t.Class == Quote || w == ")" || w == "]")
}

func (d *Doc) bracketed(k, t int) bool {
	for i := k + 1; i < t; i++ {
		if w := d.Word(i); w == ")" || w == "]" {
			return true
		}
	}
	return false
}

func (d *Doc) lower(t int) bool {
	r, _ := utf8.DecodeRuneInString(d.Word(t))
	return unicode.IsLower(r)
}

// begins reports whether token t can begin a sentence.
func (d *Doc) begins(t int) bool {
	switch tok := d.Tokens[t]; tok.Class {
	case Word:
		return tok.Cap || !d.lower(t)
	case Number, Quote:
		return true
	default:
		switch d.Word(t) {
		case "(", "[", "—", "–", "-", "•", "*":
			return true
		}
	}
	return false
}

// starter reports whether token t, after the abbreviation k, is a word that begins
// sentences rather than names: "in the U.S. The talks", not "U.S. President".
func (d *Doc) starter(k, t int) bool {
	if titleAbbreviation(d.Word(k)) {
		return false
	}
	return starters[FoldWord(d.Word(t))] || d.Tokens[t].Class == Quote
}
