package desk

import (
	"strconv"
	"strings"
	"unicode"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// maxDiff is the most words of a text that are compared; the table of a longest
// common subsequence grows with the square.
const maxDiff = 400

// changed marks, in two texts that say the same, the words that the other has not:
// what is left beside their longest common subsequence. It claims no original.
func changed(a, b string) (ma, mb []wire.Mark) {
	wa, wb := words(a), words(b)
	if len(wa) > maxDiff || len(wb) > maxDiff {
		return nil, nil
	}
	n, m := len(wa), len(wb)
	lcs := make([]int, (n+1)*(m+1)) // [i][j]: of wa[i:] and wb[j:]
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if same(a, wa[i], b, wb[j]) {
				lcs[i*(m+1)+j] = lcs[(i+1)*(m+1)+j+1] + 1
			} else {
				lcs[i*(m+1)+j] = max(lcs[(i+1)*(m+1)+j], lcs[i*(m+1)+j+1])
			}
		}
	}
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && same(a, wa[i], b, wb[j]):
			i, j = i+1, j+1
		case i < n && (j == m || lcs[(i+1)*(m+1)+j] >= lcs[i*(m+1)+j+1]):
			ma = stretch(a, ma, wa[i])
			i++
		default:
			mb = stretch(b, mb, wb[j])
			j++
		}
	}
	return ma, mb
}

func same(a string, x news.Span, b string, y news.Span) bool {
	return strings.EqualFold(x.In(a), y.In(b))
}

// stretch adds a word to the marks, joined to the one before where only space is between.
func stretch(text string, marks []wire.Mark, w news.Span) []wire.Mark {
	if n := len(marks); n > 0 && strings.TrimSpace(text[marks[n-1].End:w.Start]) == "" {
		marks[n-1].End = w.End
		return marks
	}
	return append(marks, wire.Mark{Span: w, Kind: wire.MarkChanged})
}

// words are the runs of letters and digits, apostrophes and hyphens within.
func words(s string) (out []news.Span) {
	start := -1
	for i, r := range s {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || start >= 0 && (r == '’' || r == '\'' || r == '-')
		if letter && start < 0 {
			start = i
		}
		if !letter && start >= 0 {
			out = append(out, news.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, news.Span{Start: start, End: len(s)})
	}
	return out
}

func at(s news.Span) string { return strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End) }
