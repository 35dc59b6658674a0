package refer

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Inside somebody's speech "he" and "the minister" follow the speaker's sight, not
// the reporter's, so rules that read the story leave speech alone. Speech is what
// stands in quotation marks, and the turns of a transcript: a paragraph that begins
// with a speaker's name and a colon, and all that follow it up to the next turn or
// a line of asterisks.

// A Turn is one turn of a transcript: "President of Russia Vladimir Putin: Good
// afternoon." Para is its first paragraph, Mention the speaker's name or -1
// ("Question"), Colon the token that ends the label.
type Turn struct {
	Para, Mention, Colon int
}

// labelLimit is how many tokens a speaker's label may have; the longest titles of
// officials have about thirty.
const labelLimit = 40

// Turns lists the turns of the transcript in d, if it holds one.
func Turns(d *text.Doc, ms []news.Mention) []Turn {
	var out []Turn
	m := 0
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		if para.First >= para.Last || para.Part == text.Title || para.Part == text.Heading || para.Part == text.Caption {
			continue
		}
		s := d.Sentences[para.First]
		for m < len(ms) && ms[m].End <= s.Start {
			m++
		}
		if c := colon(d, s.First, min(s.Last, s.First+labelLimit)); c >= 0 {
			if who, ok := label(d, ms, m, s.First, c); ok {
				out = append(out, Turn{p, who, c})
			}
		}
	}
	return out
}

// colon is the first colon of tokens [i, j), or -1.
func colon(d *text.Doc, i, j int) int {
	for ; i < j; i++ {
		if d.Fold(i) == ":" {
			return i
		}
	}
	return -1
}

// label reports whether the tokens [i, c) are a speaker's label and who speaks.
func label(d *text.Doc, ms []news.Mention, m, i, c int) (int, bool) {
	if c == i+1 {
		switch d.Fold(i) {
		case "question", "answer", "moderator", "remark", "reply", "response", "q", "a", "reporter", "interviewer", "host":
			return -1, true
		}
	}
	end := c
	if d.Fold(end-1) == ")" { // (retranslated)
		for end--; end > i && d.Fold(end) != "("; end-- {
		}
	}
	if end <= i {
		return -1, false
	}
	who := -1
	for ; m < len(ms) && ms[m].End <= d.Tokens[end-1].End; m++ {
		if ms[m].Kind == news.Person {
			who = m
		}
	}
	if who < 0 || ms[who].End != d.Tokens[end-1].End {
		return -1, false
	}
	for k := i; k < end && d.Tokens[k].Start < ms[who].Start; k++ {
		if t := &d.Tokens[k]; t.Class == text.Word && !t.Cap && !titleGlue.Has(d.Fold(k)) && !lexicon.Titled(d.Fold(k)) || t.Class == text.Quote {
			return -1, false
		}
	}
	return who, true
}

// A Voice is whose words a token belongs to.
type Voice uint8

const (
	Narrated Voice = iota // the reporter's
	Quoted                // in quotation marks
	Spoken                // in a speaker's turn of a transcript
)

// Speech tells for each token of d whose words it belongs to.
func Speech(d *text.Doc, ms []news.Mention) []Voice {
	out := make([]Voice, len(d.Tokens))
	turns := Turns(d, ms)
	in := false
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		if para.First >= para.Last {
			continue
		}
		first, last := d.Sentences[para.First].First, d.Sentences[para.Last-1].Last
		if d.Fold(first) == "*" {
			in = false
		}
		label := -1
		if len(turns) > 0 && turns[0].Para == p {
			in, label, turns = true, turns[0].Colon, turns[1:]
		}
		open := false
		for t := first; t < last; t++ {
			if d.Tokens[t].Class == text.Quote {
				open = d.Tokens[t].Opens
			}
			switch {
			case in && t > label:
				out[t] = Spoken
			case open:
				out[t] = Quoted
			}
		}
	}
	return out
}
