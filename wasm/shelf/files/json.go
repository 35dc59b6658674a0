package files

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
)

// maxLine is the longest line of JSON that is read: room for the largest article with
// every character escaped.
const maxLine = 64 << 20

// lines reads JSON lines: an article a line.
func (r *reading) lines(o opened) {
	n := 0
	for line := range strings.Lines(o.text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if len(line) > maxLine {
			r.problem(o.Name, n, "The line is longer than "+megabytes(maxLine)+" and was passed over.")
			continue
		}
		var v any
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			r.problem(o.Name, n, "This line is no article: "+jsonFault(err)+".")
			continue
		}
		r.value(o.Name, n, "This line is no article: ", v)
	}
}

// object reads a JSON document: an article, a list of articles, or an object with such a
// list somewhere in it. A list is read element by element, so that a file that is cut off
// gives what is whole in it.
func (r *reading) object(o opened) {
	d := json.NewDecoder(strings.NewReader(o.text))
	if strings.HasPrefix(strings.TrimLeft(o.text, " \t\r\n"), "[") {
		r.list(o, d)
		return
	}
	var v map[string]any
	if err := d.Decode(&v); err != nil {
		r.problem(o.Name, lineAt(o.text, d.InputOffset()), "The JSON is broken here: "+jsonFault(err)+".")
		return
	}
	if _, ok := record(v).item(); ok {
		r.value(o.Name, 0, "", v)
	} else if list := inside(v, 0); list != nil {
		for i, e := range list {
			r.value(o.Name, 0, "Article "+strconv.Itoa(i+1)+" of the list is none: ", e)
		}
	} else {
		r.problem(o.Name, 0, "There is no article in this JSON: no field is called text, body or content, and no list holds objects with one.")
	}
	if d.More() {
		r.problem(o.Name, lineAt(o.text, d.InputOffset()), "After the first document the file goes on; the rest was not read.")
	}
}

func (r *reading) list(o opened, d *json.Decoder) {
	_, _ = d.Token() // the bracket that was seen
	for i := 1; d.More(); i++ {
		at := d.InputOffset()
		var v any
		if err := d.Decode(&v); err != nil {
			r.problem(o.Name, lineAt(o.text, at), "The JSON is broken here: "+jsonFault(err)+". What comes before it was read.")
			return
		}
		r.value(o.Name, lineAt(o.text, d.InputOffset()), "Element "+strconv.Itoa(i)+" of the list is no article: ", v)
	}
	if _, err := d.Token(); err != nil {
		r.problem(o.Name, lineAt(o.text, d.InputOffset()), "The list is not closed: the file may be cut off. What is there was read.")
	}
}

// value reads one value as an article.
func (r *reading) value(file string, line int, fault string, v any) {
	m, ok := v.(map[string]any)
	if !ok {
		r.problem(file, line, fault+"it holds a JSON "+jsonKind(v)+", not an object.")
		return
	}
	for _, field := range []string{"id", "title", "text"} {
		if f, there := m[field]; there && f != nil {
			switch f.(type) {
			case string, map[string]any, []any:
			case float64:
				if field == "id" {
					continue
				}
				r.problem(file, line, fault+"field “"+field+"” holds a "+jsonKind(f)+" where a text belongs.")
				return
			default:
				r.problem(file, line, fault+"field “"+field+"” holds a "+jsonKind(f)+" where a text belongs.")
				return
			}
		}
	}
	it, ok := record(m).item()
	if !ok {
		r.problem(file, line, fault+"no field is called text, body or content.")
		return
	}
	it.file, it.line = file, line
	r.article(it)
}

// inside finds the list of articles in an object: the first, by name, that holds an
// object with a text.
func inside(m map[string]any, depth int) []any {
	if depth > 4 {
		return nil
	}
	for _, name := range sortedKeys(m) {
		if list, ok := m[name].([]any); ok && len(list) > 0 {
			for _, e := range list[:min(len(list), 20)] {
				if o, ok := e.(map[string]any); ok {
					if _, ok := record(o).item(); ok {
						return list
					}
				}
			}
		}
	}
	for _, name := range sortedKeys(m) {
		if o, ok := m[name].(map[string]any); ok {
			if list := inside(o, depth+1); list != nil {
				return list
			}
		}
	}
	return nil
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sortStrings(keys)
	return keys
}

func jsonKind(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case []any:
		return "array"
	case string:
		return "string"
	case float64:
		return "number"
	case bool:
		return "truth value"
	}
	return "object"
}

// jsonFault says in plain words what encoding/json found.
func jsonFault(err error) string {
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return syntax.Error() + " (at byte " + strconv.FormatInt(syntax.Offset, 10) + ")"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return "it ends too soon"
	}
	return err.Error()
}

// lineAt is the number of the line with that offset.
func lineAt(text string, at int64) int {
	return 1 + bytes.Count([]byte(text[:min(len(text), int(at))]), []byte("\n"))
}
