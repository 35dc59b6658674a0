package web

import "testing"

// Pauses stand before the parts of a page, are nothing in the pre-rendered one, and do not
// go into text nor into what is mounted in one piece.
func TestApart(t *testing.T) {
	n := el("main", el("div", "a ", el("p", "word ", el("b", "word")), " more"), flat(el("div", el("p", "1"), el("p", "2"))))
	got := apart(n)
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
	div, flat := got.kids[1], got.kids[3]
	if pauses(got) != 2 || pauses(div) != 1 || pauses(flat) != 0 {
		t.Errorf("%d, %d, %d pauses", pauses(got), pauses(div), pauses(flat))
	}
	if pauses(div.kids[2]) != 0 {
		t.Error("a pause in a text")
	}
	if len(n.kids) != 2 {
		t.Error("the page itself was changed")
	}
}
