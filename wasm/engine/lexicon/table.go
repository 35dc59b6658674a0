package lexicon

import (
	"strings"
	"sync"

	"readout/wasm/engine/text"
)

// A table is a sorted list of folded keys in one string constant, a line each,
// with a line break before the first and after the last. Looking up is a binary
// search in the string itself: the simpler thing, a map literal, costs three times
// the bytes in the binary and is built at every start, in the browser, before
// anything is read.
type table string

// has reports whether key is a line of t.
func (t table) has(key string) bool {
	lo, hi := 0, len(t)-1 // t[lo] and t[hi] are line breaks
	if key == "" {
		return false
	}
	for lo < hi {
		m := (lo + hi) / 2
		for m > lo && t[m] != '\n' {
			m--
		}
		e := m + 1
		for t[e] != '\n' {
			e++
		}
		switch line := string(t[m+1 : e]); {
		case line == key:
			return true
		case line < key:
			lo = e
		default:
			hi = m
		}
	}
	return false
}

// wordset is a small set of folded words, written as words with spaces between;
// the set is made when it is first asked.
type wordset struct {
	words string
	once  sync.Once
	m     map[string]struct{}
}

func (s *wordset) has(w string) bool {
	s.once.Do(func() {
		f := strings.Fields(s.words)
		s.m = make(map[string]struct{}, len(f))
		for _, w := range f {
			s.m[strings.ReplaceAll(w, "_", " ")] = struct{}{}
		}
	})
	_, ok := s.m[w]
	return ok
}

// dict is a small map from folded phrases to values: lines "value: key; key; key".
// A key without a value of its own stands in a line that begins with it.
type dict struct {
	lines string
	once  sync.Once
	m     map[string]string
}

func (d *dict) get(k string) (string, bool) {
	d.once.Do(func() {
		d.m = map[string]string{}
		for line := range strings.Lines(d.lines) {
			v, keys, _ := strings.Cut(strings.TrimSpace(line), ":")
			if v == "" {
				continue
			}
			if keys == "" {
				keys = v
			}
			for k := range strings.SplitSeq(keys, ";") {
				if k = strings.TrimSpace(k); k != "" {
					d.m[k] = v
				}
			}
		}
	})
	v, ok := d.m[k]
	return v, ok
}

type nations struct {
	countries, demonyms, capitals map[string]string
	names, adjectives             map[string]string
}

// nation decodes the table of countries on first use.
var nation = sync.OnceValue(func() *nations {
	n := &nations{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	for line := range strings.Lines(countryTable) {
		code, rest, _ := strings.Cut(strings.TrimSpace(line), "|")
		f := strings.Split(rest, "|")
		if len(f) != 3 {
			continue
		}
		for i, s := range strings.Split(f[0], ";") {
			if i == 0 {
				n.names[code] = s
			}
			n.countries[text.FoldWord(s)] = code
		}
		for i, s := range strings.Split(f[1], ";") {
			if s == "" {
				continue
			}
			if i == 0 {
				n.adjectives[code] = s
			}
			w := text.FoldWord(s)
			put(n.demonyms, w, code)
			if !strings.HasSuffix(w, "ese") && !strings.HasSuffix(w, "sh") && !strings.HasSuffix(w, "ch") &&
				!strings.HasSuffix(w, "men") && !strings.HasSuffix(w, "s") {
				put(n.demonyms, w+"s", code)
			}
		}
		for s := range strings.SplitSeq(f[2], ";") {
			if s != "" {
				put(n.capitals, text.FoldWord(s), code)
			}
		}
	}
	return n
})

// put keeps the first value.
func put(m map[string]string, k, v string) {
	if _, ok := m[k]; !ok {
		m[k] = v
	}
}
