package event

import (
	"testing"

	"readout/wasm/news"
)

// A group whose members are named after it sums up; one that is led by somebody came along.
func TestSpelledOut(t *testing.T) {
	for text, want := range map[string]bool{
		"senior officials in Oslo, including Berg": true,
		"a delegation led by Berg":                 false,
		"senior officials and Berg":                false,
	} {
		name := len(text) - len("Berg")
		group := len("senior officials")
		c := news.Contact{Parties: []news.Party{{Actor: -1, Group: true, Span: news.Span{End: min(group, name)}}, {Actor: 0, Span: news.Span{Start: name, End: len(text)}}}}
		if got := (&told{c: &c}).spelledOut(0, text); got != want {
			t.Errorf("%s: %v", text, got)
		}
		if (&told{c: &c}).spelledOut(1, text) {
			t.Errorf("%s: the last party has nobody after it", text)
		}
	}
}
