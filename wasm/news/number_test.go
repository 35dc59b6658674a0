package news

import (
	"slices"
	"testing"
)

func TestNumber(t *testing.T) {
	for s, want := range map[string]int{"0": 0, "12": 12, "-7": -7, "007": 7, "999999999999999": 999999999999999} {
		if n, ok := Number(s); !ok || n != want {
			t.Errorf("%q is read as %d, %v", s, n, ok)
		}
	}
	for _, s := range []string{"", "-", "--1", "1-", "1 ", "+1", "1.5", "٣", "1e3", "1234567890123456"} {
		if n, ok := Number(s); ok {
			t.Errorf("%q is read as %d", s, n)
		}
	}
}

func TestSortedOnce(t *testing.T) {
	for _, c := range [][2][]int{{{}, {}}, {{3}, {3}}, {{2, 2, 2}, {2}}, {{3, 1, 2, 1, 3}, {1, 2, 3}}} {
		if got := SortedOnce(slices.Clone(c[0])); !slices.Equal(got, c[1]) {
			t.Errorf("%v gives %v, not %v", c[0], got, c[1])
		}
	}
}
