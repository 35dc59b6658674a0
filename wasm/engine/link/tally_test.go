package link

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"
)

// A tally says what a map of counts says, of a few strings and of many.
func TestTally(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for kinds := 1; kinds <= 40; kinds++ {
		var got tally
		want := map[string]int{}
		for range 3 * kinds {
			s, n := fmt.Sprint("Name ", r.Intn(kinds)), 1+r.Intn(3)
			got.add(s, n)
			want[s] += n
		}
		if got.kinds() != len(want) || got.of("nobody") != 0 {
			t.Fatalf("%d kinds of %d; nobody is counted %d times", got.kinds(), len(want), got.of("nobody"))
		}
		var all []string
		for s, n := range want {
			all = append(all, s)
			if got.of(s) != n {
				t.Errorf("%s: %d, not %d", s, got.of(s), n)
			}
		}
		slices.SortFunc(all, func(a, b string) int {
			if want[a] != want[b] {
				return want[b] - want[a]
			}
			if a < b {
				return -1
			}
			return 1
		})
		if list := got.ranked(); !slices.Equal(list, all) || got.most() != all[0] {
			t.Errorf("ranked %q, most %q; not %q", list, got.most(), all)
		}
	}
	var none tally
	if none.ranked() != nil || none.most() != "" || none.kinds() != 0 || none.of("") != 0 {
		t.Error("an empty tally counts something")
	}
}
