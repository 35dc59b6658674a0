package desk

import (
	"strings"
	"testing"

	"readout/wasm/news"
)

// aligned writes an alignment in a line: shared words plain, others in braces.
func aligned(texts ...string) string {
	parts, _ := align(texts)
	var out []string
	for _, p := range parts {
		s := strings.Join(p.Words, " | ")
		if !p.Same {
			s = "{" + s + "}"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestAlign(t *testing.T) {
	for _, c := range []struct {
		texts []string
		want  string
	}{
		{[]string{"we agreed to expand ties", "it was agreed to develop ties"}, "{we | it was} agreed to {expand | develop} ties"},
		{[]string{"In [Wednesday’s] meeting", "in today’s meeting"}, "In {[Wednesday’s] | today’s} meeting"},
		{[]string{"the same", "The same."}, "the same"},
		{[]string{"security for the two countries’ territories", "security for the regions under our control"}, "security for the {two countries’ territories | regions under our control}"},
		{[]string{"red wall of brick", "blue house of wood"}, "{red wall of brick | blue house of wood}"},
		{[]string{"a b c d", "a c d", "a b d"}, "a {b c | c | b} d"},
		{[]string{"drills, exchange of ideas, and other", "exercises, exchange of ideas, and more"}, "{drills, | exercises,} exchange of ideas, and {other | more}"},
		{[]string{"drills, plans", "drills and plans"}, "drills { | and} plans"},
		{[]string{"alone"}, ""},
		{[]string{"", "x"}, ""},
		{[]string{"more here", "here"}, "{more | } here"},
	} {
		if got := aligned(c.texts...); got != c.want {
			t.Errorf("%q: %s, want %s", c.texts, got, c.want)
		}
	}
}

// The words of every text come back from its stretches, in order, whatever the texts.
func FuzzAlign(f *testing.F) {
	f.Add("we agreed to expand ties", "it was agreed to develop ties", "agreed: ties")
	f.Add("a", "", "\xff é")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		texts := []string{a, b, c}
		parts, differ := align(texts)
		for k, s := range texts {
			for _, sp := range differ[k] {
				if sp.Empty() || !(news.Span{End: len(s)}).Contains(sp) {
					t.Fatalf("%q has no %v", s, sp)
				}
			}
			if parts == nil {
				continue
			}
			var got []string
			for _, p := range parts {
				from := p.Words[0]
				if !p.Same {
					from = p.Words[k]
				}
				for _, w := range words(from) {
					got = append(got, w.In(from))
				}
			}
			var want []string
			for _, w := range words(s) {
				want = append(want, w.In(s))
			}
			if !strings.EqualFold(strings.Join(got, " "), strings.Join(want, " ")) {
				t.Fatalf("%q became %q", want, got)
			}
		}
	})
}
