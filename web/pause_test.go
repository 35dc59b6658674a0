package web

import "testing"

// Pauses stand before the parts of a page, are nothing in the pre-rendered one, and do not
// go into what is mounted in one piece.
func TestApart(t *testing.T) {
	n := el("main", el("p", "a ", el("b", "word"), " more"), flat(el("ul", el("li", "1"), el("li", "2"))))
	got := apart(n, 2)
	if got.html() != n.html() {
		t.Errorf("%s, before: %s", got.html(), n.html())
	}
	pauses := func(n node) (k int) {
		for _, x := range n.kids {
			if _, ok := x.live.(*pause); ok {
				k++
			}
		}
		return k
	}
	if p, u := got.kids[1], got.kids[3]; pauses(got) != 2 || pauses(p) != 1 || pauses(u) != 0 {
		t.Errorf("%d, %d, %d pauses", pauses(got), pauses(p), pauses(u))
	}
	if pauses(apart(n, 1).kids[1]) != 0 {
		t.Error("deeper than asked for")
	}
	if len(n.kids) != 2 {
		t.Error("the page itself was changed")
	}
}
