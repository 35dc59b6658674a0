package correct

import (
	"errors"
	"strconv"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The file is JSON, an entry a line, so that it can be read and compared by eye; see
// docs/corrections.md. encoding/json is not used, for it must not be in the desk's
// program. What a file says is checked entry by entry: one that is wrong refuses the
// whole file, by its number, rather than taking in half.

const (
	format  = "readout-corrections"
	version = 1
)

// MaxFile is the longest file that is read, in bytes.
const MaxFile = 1 << 20

// Encode writes the log as a file.
func (l *Log) Encode() []byte {
	b := []byte(`{"format":"` + format + `","version":` + strconv.Itoa(version) + `,"corrections":[`)
	for i := range l.Entries {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '\n')
		b = appendEntry(b, &l.Entries[i])
	}
	return append(b, "\n]}\n"...)
}

func appendEntry(b []byte, e *Entry) []byte {
	text := func(name, s string) {
		if s != "" {
			b = append(b, `,"`+name+`":`...)
			b = wire.AppendText(b, s)
		}
	}
	number := func(name string, n int) {
		b = append(b, `,"`+name+`":`...)
		b = strconv.AppendInt(b, int64(n), 10)
	}
	list := func(name string, ss []string) {
		b = append(b, `,"`+name+`":[`...)
		for i, s := range ss {
			if i > 0 {
				b = append(b, ',')
			}
			b = wire.AppendText(b, s)
		}
		b = append(b, ']')
	}
	b = append(b, `{"kind":`...)
	b = wire.AppendText(b, string(e.Kind))
	text("of", e.Of)
	text("and", e.And)
	text("value", e.Value)
	text("from", string(e.From))
	text("to", string(e.To))
	if !e.Span.Empty() {
		number("start", e.Span.Start)
		number("end", e.Span.End)
	}
	if len(e.With) > 0 {
		list("with", e.With)
	}
	if e.Words[0] != "" || e.Words[1] != "" {
		list("words", e.Words[:])
	}
	if e.Undone {
		b = append(b, `,"undone":true`...)
	}
	return append(b, '}')
}

// Decode reads a file. Errors are sentences for the reader, without the file's name.
func Decode(b []byte) (*Log, error) {
	if len(b) > MaxFile {
		return nil, errors.New("it is larger than " + strconv.Itoa(MaxFile>>20) + " MB, which no file of corrections is")
	}
	var got string
	var v int
	l := &Log{}
	r := wire.NewReader(b)
	var wrong error
	ok := r.Object(func(name string) bool {
		switch name {
		case "format":
			return r.Text(&got)
		case "version":
			return r.Number(&v)
		case "corrections":
			return r.List(func() bool {
				e, ok := entry(r)
				if !ok || wrong != nil || len(l.Entries) >= MaxEntries {
					return false
				}
				if why := Check(&e.Correction); why != "" {
					wrong = errors.New("entry " + strconv.Itoa(len(l.Entries)+1) + " cannot be used: " + why)
					return false
				}
				l.Entries = append(l.Entries, e)
				return true
			})
		}
		return false
	}) && r.End()
	switch {
	case got == format && v > version:
		return nil, errors.New("it was written by a newer Readout; reload the page to get that")
	case wrong != nil:
		return nil, wrong
	case !ok || got != format || v != version:
		return nil, errors.New("it is no file of corrections that Readout has written")
	}
	for n := range l.Entries { // Redo begins at the first of those undone at the end
		if i := len(l.Entries) - 1 - n; l.Entries[i].Undone && i > l.last() {
			l.undone = append(l.undone, i)
		}
	}
	return l, nil
}

func entry(r *wire.Reader) (e Entry, ok bool) {
	ok = r.Object(func(name string) bool {
		var s string
		switch name {
		case "kind":
			ok := r.Text(&s)
			e.Kind = news.CorrectionKind(s)
			return ok
		case "of":
			return r.Text(&e.Of)
		case "and":
			return r.Text(&e.And)
		case "value":
			return r.Text(&e.Value)
		case "from":
			ok := r.Text(&s)
			e.From = news.Day(s)
			return ok
		case "to":
			ok := r.Text(&s)
			e.To = news.Day(s)
			return ok
		case "start":
			return r.Number(&e.Span.Start)
		case "end":
			return r.Number(&e.Span.End)
		case "with":
			return r.Texts(&e.With)
		case "words":
			var words []string
			ok := r.Texts(&words)
			for i := range min(len(words), len(e.Words)) {
				e.Words[i] = clip(words[i])
			}
			return ok
		case "undone":
			return r.Truth(&e.Undone)
		}
		return false
	})
	if len(e.With) == 0 {
		e.With = nil
	}
	return e, ok
}
