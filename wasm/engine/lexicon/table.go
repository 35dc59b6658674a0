package lexicon

import (
	"strings"
	"sync"
)

//go:generate go run ./gen

// A Table is a sorted list of folded keys in one string, a line each. Looking up is
// a binary search in the string itself: the simpler thing, a map literal, costs
// three times the bytes in the binary and is built at every start, in the browser,
// before anything is read.
type Table string

// Has reports whether key is a line of t.
func (t Table) Has(key string) bool {
	lo, hi := 0, len(t) // t[lo:] and t[hi:] begin lines
	if key == "" {
		return false
	}
	for lo < hi {
		m := (lo + hi) / 2
		for m > lo && t[m-1] != '\n' {
			m--
		}
		e := m
		for t[e] != '\n' {
			e++
		}
		switch line := string(t[m:e]); {
		case line == key:
			return true
		case line < key:
			lo = e + 1
		default:
			hi = m
		}
	}
	return false
}

// Sorted is a sorted list of single words in one string, apart by white space, for
// the small sets that stand in the code that asks them. A [Set] need not be sorted.
type Sorted string

// Has reports whether w, without white space, is a word of s.
func (s Sorted) Has(w string) bool {
	lo, hi := 0, len(s)
	for lo < hi {
		m := (lo + hi) / 2
		for m > lo && s[m-1] > ' ' {
			m--
		}
		for m < hi && s[m] <= ' ' {
			m++
		}
		e := m
		for e < hi && s[e] > ' ' {
			e++
		}
		switch {
		case m == e: // nothing but white space
			hi = (lo + hi) / 2
		case string(s[m:e]) == w:
			return true
		case string(s[m:e]) < w:
			lo = e
		default:
			hi = m
		}
	}
	return false
}

// A dict is a Table whose lines hold a value after a tab.
type dict string

// get is the value of key.
func (t dict) get(key string) (string, bool) {
	lo, hi := 0, len(t)
	if key == "" {
		return "", false
	}
	for lo < hi {
		m := (lo + hi) / 2
		for m > lo && t[m-1] != '\n' {
			m--
		}
		tab := m
		for t[tab] != '\t' {
			tab++
		}
		e := tab
		for t[e] != '\n' {
			e++
		}
		switch line := string(t[m:tab]); {
		case line == key:
			return string(t[tab+1 : e]), true
		case line < key:
			lo = e + 1
		default:
			hi = m
		}
	}
	return "", false
}

// value is get without the question whether there is one.
func (t dict) value(key string) string {
	v, _ := t.get(key)
	return v
}

// The long lists, merged: what is asked of every capitalised word, and of every
// phrase that may be a name, is one search each. Where they come from is told in
// docs/lexicon.md.
var (
	wordIndex   = index{packed: wordText, usual: "g"}
	phraseIndex = index{packed: phraseText, usual: "c"}
)

// An index finds a key by its first two letters, so that the binary search is over
// some dozens of lines instead of tens of thousands. The lines are unpacked and the
// index is made on first use, in about a millisecond; see gen for the packing.
type index struct {
	packed, usual string
	once          sync.Once
	text          string // key, tab, letters, line break
	start         [28*28 + 1]int32
}

// unpack writes the lines out.
func (x *index) unpack() string {
	p := x.packed
	b := make([]byte, 0, len(p)*2)
	last := 0 // where the key before begins
	for i := 0; i < len(p); {
		shared := int(p[i] - 'A')
		e := i + 1
		for e < len(p) && (p[e] < 'A' || p[e] > 'Z') {
			e++
		}
		key := len(b)
		b = append(b, b[last:last+shared]...)
		b = append(b, p[i+1:e]...)
		if strings.IndexByte(p[i:e], '\t') < 0 {
			b = append(b, '\t')
			b = append(b, x.usual...)
		}
		b = append(b, '\n')
		last, i = key, e
	}
	return string(b)
}

// bucket keeps the order of bytes: all that begins before a is one bucket, all that
// begins after z another.
func bucket(s string) int {
	if s == "" || s[0] < 'a' {
		return 0
	}
	if s[0] > 'z' {
		return 28*28 - 1
	}
	b := (int(s[0]-'a') + 1) * 28
	switch {
	case len(s) < 2 || s[1] < 'a':
		return b
	case s[1] > 'z':
		return b + 27
	}
	return b + int(s[1]-'a') + 1
}

func (x *index) build() {
	x.text = x.unpack()
	t := x.text
	next := 0
	for i := 0; i < len(t); {
		for b := bucket(t[i:]); next <= b; next++ {
			x.start[next] = int32(i)
		}
		i += strings.IndexByte(t[i:], '\n') + 1
	}
	for ; next < len(x.start); next++ {
		x.start[next] = int32(len(t))
	}
}

// get is the value of key, "" where there is none.
func (x *index) get(key string) string {
	if key == "" {
		return ""
	}
	x.once.Do(x.build)
	b := bucket(key)
	return dict(x.text[x.start[b]:x.start[b+1]]).value(key)
}

// shown are the name and the adjective of a country by its code.
func shown(code string) (name, adjective string) {
	name, adjective, _ = strings.Cut(shownNames.value(code), "|")
	return name, adjective
}
