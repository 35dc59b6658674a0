package web

import (
	"strings"
	"testing"

	"readout/wasm/wire"
)

// How accounts stand to each other in a field: what is inferred makes no difference.
func TestStanding(t *testing.T) {
	none := wire.Told{}
	for _, c := range []struct {
		name string
		told []wire.Told
		want string
	}{
		{"all alike", []wire.Told{stated("Rome"), stated("Rome")}, "=the same"},
		{"differ", []wire.Told{stated("Rome"), stated("Milan")}, "≠reported differently"},
		{"one place in two spellings", []wire.Told{{Text: "Tehran", Is: "p"}, {Text: "Teheran", Is: "p"}}, "=the same, spelt differently"},
		{"two places of two names", []wire.Told{{Text: "Tehran", Is: "p"}, {Text: "Karaj", Is: "q"}}, "≠reported differently"},
		{"less exact, inferred", []wire.Told{inferred("Rome"), inferred("Italy")}, "inferred, so not compared"},
		{"one stated, one inferred", []wire.Told{stated("Rome"), inferred("Italy")}, "inferred, so not compared"},
		{"two stated differ beside an inferred", []wire.Told{stated("Rome"), inferred("Italy"), stated("Milan")}, "≠reported differently"},
		{"alike, in part inferred", []wire.Told{stated("Rome"), inferred("Rome")}, "=the same in part inferred"},
		{"one alone", []wire.Told{stated("Rome"), none, none}, "◔reported by 1 of 3"},
		{"some", []wire.Told{stated("Rome"), none, stated("Rome")}, "◑reported by 2 of 3"},
		{"some differ", []wire.Told{stated("Rome"), none, stated("Milan")}, "≠reported differently"},
		{"nobody", []wire.Told{none, none}, "○nobody says"},
	} {
		var rows []*wire.Row
		for range c.told {
			rows = append(rows, &wire.Row{})
		}
		i := 0
		next := map[*wire.Row]wire.Told{}
		for _, r := range rows {
			next[r] = c.told[i]
			i++
		}
		row := toldRow(rows, "", told, func(r *wire.Row) wire.Told { return next[r] })
		if got := strings.TrimSpace(textOf(row.kids[0])); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if alone := strings.Contains(textOf(row), wOnlyHere); alone != (c.name == "one alone") {
			t.Errorf("%s: %q is said: %v", c.name, wOnlyHere, alone)
		}
	}
}
