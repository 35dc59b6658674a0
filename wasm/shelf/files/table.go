package files

import (
	"encoding/csv"
	"errors"
	"io"
	"sort"
	"strconv"
	"strings"

	"readout/wasm/wire"
)

func sortStrings(s []string) { sort.Strings(s) }

// A table: CSV, or with tabs, semicolons or bars between its columns. What the columns
// are is told by their names, else by what is in them; the guess goes to the page before
// the first article, and comes back corrected in Options.Columns. A cell that begins like
// a formula is a text like any other: nothing here computes.

// maxFaults is how many broken lines are passed over before a table is given up: each may
// make the rest of the file one quoted cell, which has to be read to its end.
const maxFaults = 20

func (r *reading) table(o opened) {
	comma := separator(o.text, ending(o.Name))
	head, _, err := rows(o.text, comma, 30)
	if len(head) == 0 {
		why := "There is no row in this table."
		if err != nil {
			why = "The table is broken: " + csvFault(err) + "."
		}
		r.problem(o.Name, 1, why)
		return
	}
	t, named := columns(o.Name, head)
	if r.o.Columns != nil {
		for i := range t.Columns {
			t.Columns[i].Field = ""
			if i < len(r.o.Columns) {
				t.Columns[i].Field = r.o.Columns[i]
			}
		}
	}
	r.flush()
	r.post(wire.FileAnswer{Table: t}, nil)
	if !filled(t, "text") {
		r.problem(o.Name, 0, "No column seems to hold the texts of articles; say which one does.")
		return
	}
	r.rows(o, t, comma, named)
}

func filled(t *wire.Table, field string) bool {
	for _, c := range t.Columns {
		if c.Field == field {
			return true
		}
	}
	return false
}

// rows reads the table and hands over an article a row. After a broken line it goes on
// with the next.
func (r *reading) rows(o opened, t *wire.Table, comma rune, named bool) {
	text, line, faults := o.text, 1, 0
	for {
		c := reader(text, comma)
		skip := named && line == 1
		var bad *csv.ParseError
		for {
			row, err := c.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if errors.As(err, &bad) {
				break
			}
			if skip {
				skip = false
				continue
			}
			at, _ := c.FieldPos(0)
			r.row(o.Name, line+at-1, t, row)
		}
		faults++
		r.problem(o.Name, line+bad.StartLine-1, "This row is broken ("+csvFault(bad)+") and was passed over.")
		if faults >= maxFaults {
			r.problem(o.Name, line+bad.StartLine-1, "So many rows are broken that the rest was not read.")
			return
		}
		for range bad.StartLine {
			_, after, ok := strings.Cut(text, "\n")
			if !ok {
				return
			}
			text = after
			line++
		}
	}
}

// row makes an article of a row.
func (r *reading) row(file string, line int, t *wire.Table, row []string) {
	it := item{file: file, line: line}
	for i, cell := range row {
		if i < len(t.Columns) && t.Columns[i].Field != "" {
			it.set(t.Columns[i].Field, cell)
		}
	}
	if strings.TrimSpace(it.Text) == "" {
		if strings.TrimSpace(strings.Join(row, "")) != "" {
			r.problem(file, line, "This row has no text and was passed over.")
		}
		return
	}
	if len(row) != len(t.Columns) {
		it.notes = append(it.notes, "The row has "+strconv.Itoa(len(row))+" cells where the table has "+strconv.Itoa(len(t.Columns))+" columns.")
	}
	r.article(it)
}

func reader(text string, comma rune) *csv.Reader {
	c := csv.NewReader(strings.NewReader(text))
	c.Comma, c.FieldsPerRecord, c.ReuseRecord = comma, -1, true
	return c
}

// rows are the first n rows.
func rows(text string, comma rune, n int) (out [][]string, line int, err error) {
	c := reader(text, comma)
	c.ReuseRecord = false
	for len(out) < n {
		row, err := c.Read()
		if err != nil {
			return out, line, err
		}
		out = append(out, row)
	}
	return out, line, nil
}

func csvFault(err error) string {
	switch {
	case errors.Is(err, csv.ErrQuote), errors.Is(err, csv.ErrBareQuote):
		return "a quotation mark is not closed, or is in the middle of a cell"
	}
	return "its cells cannot be told apart"
}

// separator is the sign between the columns: the one that parts the first row into most
// cells, and a row after it into as many.
func separator(text, ending string) rune {
	if ending == ".tsv" {
		return '\t'
	}
	best, most := ',', 1
	for _, c := range []rune{',', ';', '\t', '|'} {
		head, _, _ := rows(text, c, 3)
		if len(head) > 0 && len(head[0]) > most && (len(head) < 2 || len(head[1]) == len(head[0])) {
			best, most = c, len(head[0])
		}
	}
	return best
}

// tableLike: a text whose first line names columns, the text's among them.
func tableLike(text string) bool {
	first, rest, more := strings.Cut(text, "\n")
	if !more || len(first) > 2000 || strings.TrimSpace(rest) == "" {
		return false
	}
	for _, c := range []string{",", ";", "\t"} {
		names := strings.Split(strings.TrimSpace(first), c)
		known, withText := 0, false
		for _, n := range names {
			f := fieldOf(strings.Trim(n, `" `))
			if f != "" {
				known++
			}
			withText = withText || f == "text"
		}
		if len(names) >= 2 && withText && known >= 2 {
			return true
		}
	}
	return false
}

// columns guesses what the columns hold; named tells whether the first row names them.
func columns(file string, head [][]string) (t *wire.Table, named bool) {
	t = &wire.Table{File: wire.Shown(file)}
	taken := map[string]bool{}
	for _, cell := range head[0] {
		c := wire.Column{Name: clip(strings.TrimSpace(cell))}
		if f := fieldOf(cell); f != "" && len(cell) < 60 {
			named = true
			if f != "author" && !taken[f] || f == "author" {
				c.Field = f
				taken[f] = true
			}
		}
		t.Columns = append(t.Columns, c)
	}
	if named {
		prefer(t, head[0])
	}
	sample := head[1:]
	if !named {
		named = short(head[0]) && len(head) > 1
		if !named {
			sample = head
			for i := range t.Columns {
				t.Columns[i].Name = "Column " + strconv.Itoa(i+1)
			}
		}
	}
	for i := range t.Columns {
		for _, row := range sample {
			if i < len(row) && strings.TrimSpace(row[i]) != "" {
				t.Columns[i].Example = clip(strings.Join(strings.Fields(row[i]), " "))
				break
			}
		}
	}
	byContent(t, sample)
	return t, named
}

// prefer gives a field that several columns could fill to the one whose name is first in
// the table of names: "text" rather than "description".
func prefer(t *wire.Table, names []string) {
	for _, a := range aliases {
		best, rank := -1, 0
		for i, n := range names {
			if fieldOf(n) != a.field || i >= len(t.Columns) {
				continue
			}
			for at, alias := range strings.Fields(a.names) {
				if alias == fold(n) && (best < 0 || at < rank) {
					best, rank = i, at
				}
			}
		}
		for i, n := range names {
			if i < len(t.Columns) && fieldOf(n) == a.field {
				t.Columns[i].Field = ""
				if i == best {
					t.Columns[i].Field = a.field
				}
			}
		}
	}
}

// short: a row of names, not of texts.
func short(row []string) bool {
	for _, c := range row {
		if len(c) > 60 || Day(c) != "" || strings.HasPrefix(c, "http") {
			return false
		}
	}
	return true
}

// byContent finds the texts by their length, days and addresses by their form, where no
// name has told them.
func byContent(t *wire.Table, sample [][]string) {
	if len(sample) == 0 {
		return
	}
	longest, at := 0, -1
	for i := range t.Columns {
		sum, days, links, cells := 0, 0, 0, 0
		for _, row := range sample {
			if i >= len(row) || strings.TrimSpace(row[i]) == "" {
				continue
			}
			cells++
			sum += len(row[i])
			if Day(row[i]) != "" {
				days++
			}
			if strings.HasPrefix(row[i], "http://") || strings.HasPrefix(row[i], "https://") {
				links++
			}
		}
		switch {
		case cells == 0 || t.Columns[i].Field != "":
		case days == cells && !filled(t, "published"):
			t.Columns[i].Field = "published"
		case links == cells && !filled(t, "url"):
			t.Columns[i].Field = "url"
		case sum/cells > max(longest, 100):
			longest, at = sum/cells, i
		}
	}
	if at >= 0 && !filled(t, "text") {
		t.Columns[at].Field = "text"
	}
}
