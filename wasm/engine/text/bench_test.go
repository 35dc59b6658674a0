package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"readout/wasm/news"
)

// pages are the shipped articles' texts, front matter and all, about 2.5 KB each.
func pages(tb testing.TB) []news.Article {
	files, _ := filepath.Glob("../../../corpus/articles/*.md")
	var out []news.Article
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, news.Article{Text: string(raw)})
	}
	if len(out) == 0 {
		tb.Skip("no corpus")
	}
	return out
}

func BenchmarkRead(b *testing.B) {
	as := pages(b)
	n := 0
	for i := range as {
		n += len(as[i].Text)
	}
	b.SetBytes(int64(n / len(as)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		Read(&as[i%len(as)])
		i++
	}
}

// TestLinear reads texts made to trip rules that look around, at two sizes. Ten
// times the text may not cost a hundred times the work; the bound is loose because
// machines are.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	for _, unit := range []string{
		"a.b.", "U.S. ", "1. ", "\" ", "“", "’s", "-", "...", "( ", ") ", "x\n", "Read more:\n", "Follow our Telegram channel ",
		"photo ", "(right) ", "| ", "\u00ad", "\xff", "\x00", "é", "word ", "A/B ", "Trending\nHeadline of another\n", "Dr. No. 5 ", "• ",
		"contributed to this report ", "(Reporting by ", "“a.” ", "copyright 2022 ",
	} {
		small := strings.Repeat(unit, 50_000/len(unit))
		big := strings.Repeat(small, 16)
		a, b := cost(small), cost(big)
		if b > 100*a && b > 3*time.Second {
			t.Errorf("%q: %v for %d bytes, %v for %d", unit, a, len(small), b, len(big))
		}
	}
}

func cost(s string) time.Duration {
	t := time.Now()
	Read(&news.Article{Text: s, Title: "Follow our telegram channel", Outlet: "x"})
	return time.Since(t)
}
