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
	if n := len(d.Tokens)/18 + len(d.Paragraphs); cap(d.Sentences) < n {
		d.Sentences = make([]Sentence, 0, n)
	}
	t := 0
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		para.First = len(d.Sentences)
		for t < para.last {
			first := t
			t = d.sentenceEnd(t, para)
			d.Sentences = append(d.Sentences, Sentence{
				Span:  news.Span{Start: d.Tokens[first].Start, End: d.Tokens[t-1].End},
				First: first, Last: t, Para: p, Part: para.Part,
			})
		}
		para.Last = len(d.Sentences)
	}
}

// sentenceEnd is the token after the sentence that begins at token t; its tokens get the number
// of the next sentence.
func (d *Doc) sentenceEnd(t int, para *Paragraph) int {
	n := len(d.Sentences)
	d.Tokens[t].Sent = n
	for t++; t < para.last && !d.cut(t, para.first); t++ {
		d.Tokens[t].Sent = n
	}
	return t
}

// cut reports whether a sentence begins with token t of the paragraph that begins
// with token first.
func (d *Doc) cut(t, first int) bool {
	tok := &d.Tokens[t]
	if tok.after {
		return true
	}
	if tok.Glued && !tok.Cap && !tok.Opens { // the common case: a comma, a clitic
		return false
	}
	k := t - 1 // walk back over closing marks to the stop
	for k > first && t-k < 8 && d.closing(k) {
		k--
	}
	stop := &d.Tokens[k]
	switch {
	case stop.Class == Punct:
		if !d.stopMark(k) {
			return false
		}
		if tok.Glued {
			return d.unspaced(k, t)
		}
		return d.begins(t) && !d.listNumber(k, first) && !d.shortForm(k, t)
	case stop.Class == Word && d.Text[stop.End-1] == '.':
		return !tok.Glued && d.begins(t) && d.ends(k, t)
	}
	return false
}

// stopMark reports whether the mark k ends sentences.
func (d *Doc) stopMark(k int) bool {
	switch w := d.Word(k); w[0] {
	case '.', '!', '?':
		return true
	case 0xe2:
		return w == "…" || w == "‼" || w == "⁇"
	case 0xef:
		return w == "！" || w == "？"
	}
	return false
}

// unspaced reports whether a sentence begins with token t although no space stands
// before it, as copied pages have it: `relations.”The talks`, "commission.Upon".
// A name on either side ("Booking.Com") is left whole.
func (d *Doc) unspaced(k, t int) bool {
	if d.Tokens[t].Opens || k < t-1 {
		return d.Tokens[t].Opens || d.Tokens[t].Cap
	}
	if k == 0 || d.Word(k) != "." {
		return false
	}
	before, after := &d.Tokens[k-1], &d.Tokens[t]
	return before.Class == Word && !before.Cap && before.Len() > 2 && !after.Upper && after.Len() > 1
}

// listNumber reports whether the stop k follows the number of a list item: "1. The
// parties agree. 2. They sign."
func (d *Doc) listNumber(k, first int) bool {
	n := &d.Tokens[max(k-1, 0)]
	return k > first && n.Class == Number && n.Len() <= 3 && d.Tokens[k].Glued && (k-1 == first || d.Tokens[k-2].Class == Punct && d.stopMark(k-2))
}

// shortForm reports whether the stop k belongs to a lone letter before a number: "c. 1871", "p. 170".
func (d *Doc) shortForm(k, t int) bool {
	return k == t-1 && k > 0 && d.Tokens[t].Class == Number && d.Tokens[k-1].Class == Word && d.Tokens[k-1].Len() == 1
}

// closing reports whether token k is a closing quotation mark or bracket.
func (d *Doc) closing(k int) bool {
	t := &d.Tokens[k]
	switch t.Class {
	case Quote:
		return !t.Opens
	case Punct:
		c := d.Text[t.Start]
		return c == ')' || c == ']'
	}
	return false
}

// begins reports whether token t can begin a sentence.
func (d *Doc) begins(t int) bool {
	switch tok := &d.Tokens[t]; tok.Class {
	case Word:
		return tok.Cap || !d.lower(t)
	case Number:
		return true
	case Quote:
		return tok.Opens
	case Punct:
		switch d.Word(t) {
		case "•", "*", "–", "—", "-", "--":
			return t+1 < len(d.Tokens) && d.Tokens[t+1].Class == Word && !d.lower(t+1)
		case "(", "[":
			return t+1 < len(d.Tokens) && (d.Tokens[t+1].Class != Word || !d.lower(t+1))
		}
	}
	return false
}

func (d *Doc) lower(t int) bool {
	if c := d.Text[d.Tokens[t].Start]; c < utf8.RuneSelf {
		return ascii[c] == isLower
	}
	r, _ := utf8.DecodeRuneInString(d.Word(t))
	return unicode.IsLower(r)
}

// ends reports whether abbreviation k ends the sentence before token t: "in the
// U.S. The talks", not "U.S. President".
func (d *Doc) ends(k, t int) bool {
	next := &d.Tokens[t]
	if next.Class == Number || next.Class == Punct { // "Sept. 11", "5 p.m. (1300 GMT)"
		return false
	}
	w := d.Fold(t)
	closed := k < t-1 // a quotation mark or bracket has closed after it
	switch rankOf(d.Fold(k)) {
	case midway:
		return false
	case atEnd:
		return true
	case beforeTime:
		return closed || next.Class != Word || !timeWords[w]
	case beforeName:
		return surest[w] || closed && next.Class != Word
	}
	return starters[w] || closed && d.quoted(k, t) || next.Class != Word
}

// quoted reports whether a quotation mark stands between k and t.
func (d *Doc) quoted(k, t int) bool {
	for i := k + 1; i < t; i++ {
		if d.Tokens[i].Class == Quote {
			return true
		}
	}
	return false
}
