package takeout

import (
	"bytes"
	"encoding/csv"
	"sort"
	"strconv"
	"strings"

	"readout/wasm/wire"
)

// A table is written as CSV (RFC 4180): UTF-8 with the mark that tells spreadsheets so,
// lines that end in CR LF, a first line with the names of the columns. Names of columns
// never change their meaning; a column may be added at the end of its group.
//
// A cell that a spreadsheet would take for a formula gets an apostrophe in front
// ([plain]): articles come from anywhere, and a headline like "=HYPERLINK(…)" must not
// run on a teacher's machine.

// source are the columns of every row that rests on an article.
var source = []string{"outlet", "outlet_country", "published", "article", "address", "sentence", "readout"}

// meta are the last columns of every row: which collection, which edition of it, and
// which version of Readout said so.
var meta = []string{"collection", "edition", "readout_version"}

type sheet struct {
	columns []string
	rows    [][]string
}

// newSheet has these columns, then those of the source.
func newSheet(columns ...string) *sheet {
	return &sheet{columns: append(append([]string{}, columns...), source...)}
}

func (s *sheet) row(cells ...string) { s.rows = append(s.rows, cells) }

// said is a row that rests on a sentence.
func (s *sheet) said(b *book, p wire.Passage, cells ...string) {
	s.row(append(cells, b.source(p.Article, p.Outlet, squeeze(p.Text), b.sentence(p))...)...)
}

// source are the cells of [source].
func (b *book) source(article string, o wire.Outlet, sentence, link string) []string {
	a := b.brief[article]
	if a.Outlet.Name != "" {
		o = a.Outlet
	}
	return []string{o.Name, o.Country, string(a.Published), a.Title, address(a), sentence, link}
}

// address is where an article stands, or else a copy of it.
func address(a wire.ArticleBrief) string {
	if a.URL == "" {
		return a.Copy
	}
	return a.URL
}

func (s *sheet) bytes(b *book) []byte {
	var out bytes.Buffer
	out.WriteString("\ufeff")
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	w.Write(append(append([]string{}, s.columns...), meta...))
	last := []string{b.job.Collection, b.edition(), b.about.Version}
	for _, r := range s.rows {
		line := make([]string, 0, len(s.columns)+len(meta))
		for _, c := range append(r, last...) {
			line = append(line, plain(c))
		}
		w.Write(line)
	}
	w.Flush()
	return out.Bytes()
}

// plain is s as a cell that no spreadsheet runs: where its first sign, after spaces, is
// one that begins a formula (= + - @, also in the broad form of East Asian type) or one
// that hides it (tab, line end), an apostrophe stands in front.
func plain(s string) string {
	if s == "" {
		return s
	}
	if strings.IndexByte("\t\r\n", s[0]) >= 0 {
		return "'" + s
	}
	t := strings.TrimLeft(s, " \u00a0\u3000\ufeff\t\r\n")
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(t, sign) {
			return "'" + s
		}
	}
	return s
}

// squeeze puts a text on one line.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// texts are the sentences of passages on one line.
func texts(list []wire.Passage) string {
	var out []string
	for _, p := range list {
		out = append(out, squeeze(p.Text))
	}
	return strings.Join(out, " […] ")
}

func number(n int) string { return strconv.Itoa(n) }

func yes(ok bool) string {
	if ok {
		return "yes"
	}
	return "no"
}

// sorted are the values of a map by their keys.
func sorted[T any](m map[string]T) []T {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	out := make([]T, 0, len(m))
	for _, k := range keys {
		out = append(out, m[k])
	}
	return out
}
