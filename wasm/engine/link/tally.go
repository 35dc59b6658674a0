package link

import "sort"

// A tally counts strings, of which there mostly is one, or a few: they are looked for one
// after the other, and by a map only where there are many. A map for each, the simpler
// thing, is made and walked through for every entity of a collection, and walking through
// maps is what a browser compiles longest.
type tally struct {
	first counted
	more  []counted      // the others, as they came
	place map[string]int // in more, from many on
}

type counted struct {
	s string
	n int
}

// many is how many strings are too many to look at each.
const many = 12

// add counts s n times more; n is above 0.
func (t *tally) add(s string, n int) {
	if t.first.n == 0 || s == t.first.s {
		t.first.s = s
		t.first.n += n
		return
	}
	i := t.find(s)
	if i < 0 {
		i = len(t.more)
		t.more = append(t.more, counted{s: s})
		t.index(i)
	}
	t.more[i].n += n
}

// find is where s stands in more; -1: not there.
func (t *tally) find(s string) int {
	if t.place != nil {
		if i, ok := t.place[s]; ok {
			return i
		}
		return -1
	}
	for i := range t.more {
		if t.more[i].s == s {
			return i
		}
	}
	return -1
}

// index has the map find what is in more from place i on, where there is or should be one.
func (t *tally) index(i int) {
	if t.place == nil {
		if len(t.more) < many {
			return
		}
		t.place, i = make(map[string]int, 2*many), 0
	}
	for ; i < len(t.more); i++ {
		t.place[t.more[i].s] = i
	}
}

// kinds is how many different strings there are.
func (t *tally) kinds() int { return min(t.first.n, 1) + len(t.more) }

// of is how often s was counted.
func (t *tally) of(s string) int {
	if s == t.first.s {
		return t.first.n
	}
	if i := t.find(s); i >= 0 {
		return t.more[i].n
	}
	return 0
}

// most is the string with the greatest count; the plainer of several; "" of none.
func (t *tally) most() string {
	best := t.first
	for _, c := range t.more {
		if c.n > best.n || c.n == best.n && plainer(c.s, best.s) {
			best = c
		}
	}
	return best.s
}

// ranked lists the strings, the most frequent first, then by their letters.
func (t *tally) ranked() []string {
	if t.first.n == 0 {
		return nil
	}
	all := append([]counted{t.first}, t.more...)
	sort.Slice(all, func(i, j int) bool {
		if all[i].n != all[j].n {
			return all[i].n > all[j].n
		}
		return all[i].s < all[j].s
	})
	out := make([]string, len(all))
	for i := range all {
		out[i] = all[i].s
	}
	return out
}
