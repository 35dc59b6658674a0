package mention

import "readout/wasm/engine/text"

// longest is the greatest number of tokens in a name.
const longest = 10

// A cell is the best cut of a stretch up to one token.
type cell struct {
	score int
	from  int // token before which the last piece begins
	kind  kind
}

// decode cuts every sentence and sets f.found.
func (f *finder) decode() {
	f.found = f.found[:0]
	for s := range f.d.Sentences {
		sent := &f.d.Sentences[s]
		for i := sent.First; i < sent.Last; {
			if !f.opens(i) {
				i++
				continue
			}
			j := i + 1
			for last := j; j < sent.Last && f.joins(j) && j-last < 4; j++ {
				if f.is(j, capital) {
					last = j + 1
				}
			}
			f.cut(i, j)
			i = j
		}
	}
}

// opens reports whether a name may begin at token i.
func (f *finder) opens(i int) bool {
	if f.is(i, capital) {
		return true
	}
	if !f.is(i, particle) {
		return false
	}
	switch w := f.fold(i); w {
	case "al", "el", "ul", "as", "ad", "an", "ar": // al-Assad
		return f.fold(i+1) == "-" && f.d.Tokens[i+1].Glued && f.is(i+2, capital) && f.d.Tokens[i+2].Glued
	case "bin", "ibn", "van", "von", "de", "di", "del", "della", "da", "dos", "du":
		return f.is(i+1, capital)
	}
	return false
}

// joins reports whether token i may stand inside a name.
func (f *finder) joins(i int) bool {
	if f.is(i, capital|particle) {
		return true
	}
	switch t := f.d.Tokens[i]; t.Class {
	case text.Clitic, text.Number:
		return true
	default:
		switch f.fold(i) {
		case "of", "the", "for", "and", "&", "-", ",", "in", "on":
			return true
		}
	}
	return false
}

// cut finds the best cut of the stretch [i, j) and adds its names.
func (f *finder) cut(i, j int) {
	n := j - i
	if cap(f.best) < n+1 {
		f.best = make([]cell, n+1)
	}
	best := f.best[:n+1]
	best[0] = cell{}
	for k := 1; k <= n; k++ {
		best[k] = cell{score: best[k-1].score + f.plain(i+k-1), from: k - 1}
		if !f.closes(i + k - 1) {
			continue
		}
		for b := max(0, k-longest); b < k; b++ {
			if !f.opens(i + b) {
				continue
			}
			for _, kd := range [...]kind{person, body, place} {
				s, ok := f.score(i+b, i+k, kd)
				if ok && best[b].score+s > best[k].score {
					best[k] = cell{best[b].score + s, b, kd}
				}
			}
		}
	}
	at := len(f.found)
	for k := n; k > 0; k = best[k].from {
		if c := best[k]; c.kind != none {
			f.found = append(f.found, name{i + c.from, i + k, c.kind, c.score - best[c.from].score})
		}
	}
	for a, b := at, len(f.found)-1; a < b; a, b = a+1, b-1 {
		f.found[a], f.found[b] = f.found[b], f.found[a]
	}
}

// closes reports whether a name may end with token i.
func (f *finder) closes(i int) bool {
	return f.is(i, capital) || f.d.Tokens[i].Class == text.Number
}
