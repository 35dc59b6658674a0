package account

import (
	"sort"

	"readout/wasm/engine/text"
)

// singles pairs single marks: each opens only where a partner is found for it, within
// the same double quotation or outside all.
func (p *pairing) singles(para int, marks []mark) {
	e := &p.edge[para]
	level := p.levels(marks)
	for i := 0; i < len(marks); i++ {
		m := &marks[i]
		if m.kind != single || m.pair >= 0 || !p.mayOpen(m) {
			continue
		}
		j := p.partner(marks, level, i)
		switch {
		case j >= 0:
			k := p.open(para, m)
			m.pair, marks[j].pair = k, k
			p.pairs[k].last, p.pairs[k].to = marks[j].tok, marks[j].tok+1
			if m.tok == e.first {
				e.head = k
			}
			// what lies between belongs to the quotation: no other may cross it
			for x := i + 1; x < j; x++ {
				if marks[x].kind == single && marks[x].pair < 0 && level[x] == level[i] {
					marks[x].pair = k
				}
			}
		case m.tok == e.first && e.open < 0 && !e.marks && i == 0 && m.shape >= 0:
			k := p.open(para, m) // may run on into the next paragraph
			m.pair, e.open, e.head = k, k, k
		}
	}
}

// levels is, for each mark, the innermost double pair that it lies in, or -1.
func (p *pairing) levels(marks []mark) []int {
	out := make([]int, len(marks))
	var stack []int
	for i, m := range marks {
		if m.kind != single && m.pair >= 0 && p.pairs[m.pair].to >= 0 && m.tok != p.pairs[m.pair].from {
			for len(stack) > 0 && stack[len(stack)-1] != m.pair {
				stack = stack[:len(stack)-1]
			}
			if len(stack) > 0 {
				stack = stack[:len(stack)-1]
			}
		}
		out[i] = -1
		if len(stack) > 0 {
			out[i] = stack[len(stack)-1]
		}
		if m.kind != single && m.pair >= 0 && p.pairs[m.pair].to >= 0 && m.tok == p.pairs[m.pair].from {
			stack = append(stack, m.pair)
		}
	}
	return out
}

// mayOpen reports whether the single mark m stands as an opening mark does and
// begins no elision: ’90s, ’n’ roll, ’til.
func (p *pairing) mayOpen(m *mark) bool {
	if !m.can || p.d.Tokens[m.tok].Class == text.Clitic {
		return false
	}
	switch w := p.d.Fold(m.tok + 1); w {
	case "n", "em", "til", "tis", "twas", "cause", "cos", "round", "bout", "ere", "neath", "tween":
		return false
	default:
		if len(w) >= 2 && w[0] >= '0' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' {
			return len(w) > 3 || len(w) == 3 && w[2] != 's' || len(w) == 2 && !p.d.Tokens[m.tok].Glued && p.startsLine(m.tok)
		}
	}
	return true
}

// startsLine reports whether token t is the first of its paragraph.
func (p *pairing) startsLine(t int) bool {
	return t == 0 || p.d.Tokens[t].Sent < 0 || p.d.Tokens[t-1].Sent < 0 ||
		p.d.Sentences[p.d.Tokens[t].Sent].Para != p.d.Sentences[p.d.Tokens[t-1].Sent].Para
}

// farthest is how many marks ahead the partner of a single mark is looked for.
const farthest = 64

// partner is the mark that closes the single mark i, or -1: the first sure one before
// the next opening mark, else the first that may be an apostrophe.
func (p *pairing) partner(marks []mark, level []int, i int) int {
	weak := -1
	for j := i + 1; j < len(marks) && j <= i+farthest; j++ {
		m := &marks[j]
		if m.kind != single || level[j] != level[i] || m.pair >= 0 {
			if m.kind != single && m.pair >= 0 && m.pair == level[i] {
				break // the quotation around it ends
			}
			continue
		}
		if m.can && !m.ends {
			if weak >= 0 {
				break
			}
			continue
		}
		if !m.ends || m.shape > 0 {
			continue
		}
		if p.sure(m) {
			return j
		}
		if weak < 0 {
			weak = j
		}
	}
	return weak
}

// sure reports whether the closing single mark m can be no apostrophe.
func (p *pairing) sure(m *mark) bool {
	prev, next := p.d.Fold(m.tok-1), p.d.Fold(m.tok+1)
	if m.tok+1 < len(p.d.Tokens) && p.d.Tokens[m.tok+1].Glued && p.d.Tokens[m.tok+1].Class == text.Word {
		return false // goin'on
	}
	if p.d.Tokens[m.tok-1].Class != text.Word && p.d.Tokens[m.tok-1].Class != text.Number {
		return true // after a stop
	}
	if m.tok+1 >= len(p.d.Tokens) || !isWordish(p.d.Tokens[m.tok+1].Class) {
		return prev != "o" && prev != "ol" || next == ","
	}
	switch c := prev[len(prev)-1]; c {
	case 's', 'x', 'z':
		return false
	case 'n':
		return len(prev) < 4 || prev[len(prev)-2] != 'i' // goin' home
	}
	return prev != "o" && prev != "ol" && prev != "th"
}

func isWordish(c text.Class) bool { return c == text.Word || c == text.Number || c == text.Clitic }

func sortPairs(ps []pair) {
	sort.SliceStable(ps, func(i, j int) bool {
		a, b := &ps[i], &ps[j]
		if a.from != b.from {
			return a.from < b.from
		}
		return a.to > b.to
	})
}

// dashes pairs the dashes of a dialogue set without quotation marks: "— We are ready, —
// said Lund. — And you?" Only a verb of saying behind the second dash tells it from a list.
func (p *pairing) dashes(para int, e *edge) {
	d := p.d
	if !isDash(d.Word(e.first)) {
		return
	}
	open := e.first // the dash before words, or -1 within what the writer says
	for t := e.first + 1; t < e.last; t++ {
		if !isDash(d.Word(t)) || d.Tokens[t].Glued {
			continue
		}
		switch {
		case open < 0:
			open = t
		case p.saidBehind(t, e.last):
			p.pairs = append(p.pairs, pair{from: open, first: open + 1, last: t, to: t, para: para, up: -1})
			open = -1
		}
	}
	if open > e.first { // the rest is words again
		p.pairs = append(p.pairs, pair{from: open, first: open + 1, last: e.last, to: e.last, para: para, up: -1})
	}
}

// saidBehind reports whether a verb of saying stands within a few words behind token t.
func (p *pairing) saidBehind(t, end int) bool {
	for i := t + 1; i < end && i < t+6; i++ {
		if c := verbOf(p.d.Fold(i)); c&says != 0 && c&(base|noun) == 0 {
			return true
		}
		if !isWordish(p.d.Tokens[i].Class) {
			return false
		}
	}
	return false
}
