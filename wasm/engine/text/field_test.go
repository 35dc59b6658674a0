package text

import (
	"slices"
	"strings"
	"testing"
)

func fields(s string) (out []string) {
	for w, rest := Field(s); w != ""; w, rest = Field(rest) {
		out = append(out, w)
	}
	return out
}

func FuzzField(f *testing.F) {
	for _, s := range []string{"", " ", "a", " a\tb\nc ", "x\u00a0y\u2003z", "\x85\xa0", "é\u0085ü", "\x01 \x02", "a\xff b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := fields(s), strings.Fields(s); !slices.Equal(got, want) {
			t.Errorf("%q: %q, not %q", s, got, want)
		}
	})
}
