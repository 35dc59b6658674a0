package wire

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

//go:generate go run ./gen

// Messages are JSON, written and read by generated functions on a small parser
// (request.go, read.go). In the desk encoding/json would bring package reflect and fmt and
// the type data of every struct into the browser: 130 KB of a budget of 1.25 MB. In the
// screen, where go-app links it anyway, it took a tenth of the start: it looks at the type
// of every struct first, and its large functions had to be compiled twice by the browser.
// A test holds both ways to encoding/json, byte for byte.

// MaxRequest is the longest request that is decoded, in bytes, without its Body: ids, a
// filter and the words of a search are short, what was understood of some hundred
// articles is not.
const MaxRequest = 1 << 20

// Encode is the message's JSON; bytes that are no UTF-8 arrive as U+FFFD.
func (r Request) Encode() []byte { return encoded(func(w *writer) { appendRequest(w, &r) }) }

// Encode is the message's JSON.
func (a Answer) Encode() []byte { return encoded(func(w *writer) { appendAnswer(w, &a) }) }

// DecodeRequest reads a request. Where the id can be read although the rest can
// not, it is set, so that the error finds whoever asked.
func DecodeRequest(b []byte) (Request, error) {
	if len(b) > MaxRequest {
		return Request{}, errors.New("the request is " + strconv.Itoa(len(b)) + " bytes long, the limit is " + strconv.Itoa(MaxRequest))
	}
	r, err := parseRequest(b)
	if err != nil {
		return Request{ID: r.ID}, errors.New("the request cannot be read: " + err.Error())
	}
	if r.Ask == "" {
		return r, errors.New("the request asks nothing")
	}
	return r, nil
}

// A writer collects the JSON. Each method writes a whole field, so that a field of a
// struct is one call in the generated functions.
type writer struct{ b []byte }

func encoded(write func(*writer)) []byte {
	w := &writer{}
	write(w)
	return w.b
}

func (w *writer) open(c byte) { w.b = append(w.b, c) }

func (w *writer) close(c byte) { w.b = append(w.b, c) }

func (w *writer) null() { w.b = append(w.b, "null"...) }

// list opens a list and reports whether there is one.
func (w *writer) list(none bool) bool {
	if none {
		w.null()
		return false
	}
	w.open('[')
	return true
}

// comma parts values; none stands behind an opening bracket.
func (w *writer) comma() {
	if c := w.b[len(w.b)-1]; c != '{' && c != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) key(name string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, name...)
	w.b = append(w.b, '"', ':')
}

func (w *writer) text(name, s string) {
	w.key(name)
	w.b = appendText(w.b, s)
}

func (w *writer) textOrNone(name, s string) {
	if s != "" {
		w.text(name, s)
	}
}

func (w *writer) number(name string, n int) {
	w.key(name)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

func (w *writer) numberOrNone(name string, n int) {
	if n != 0 {
		w.number(name, n)
	}
}

func (w *writer) truth(name string, t bool) {
	w.key(name)
	w.b = strconv.AppendBool(w.b, t)
}

func (w *writer) truthOrNone(name string, t bool) {
	if t {
		w.truth(name, t)
	}
}

func (w *writer) texts(list []string) {
	if w.list(list == nil) {
		for _, s := range list {
			w.comma()
			w.b = appendText(w.b, s)
		}
		w.close(']')
	}
}

func (w *writer) numbers(list []int) {
	if w.list(list == nil) {
		for _, n := range list {
			w.comma()
			w.b = strconv.AppendInt(w.b, int64(n), 10)
		}
		w.close(']')
	}
}

// AppendText writes s as a JSON string behind b.
func AppendText(b []byte, s string) []byte { return appendText(b, s) }

// appendText writes a string as encoding/json does: what HTML or JavaScript could
// misread is escaped, so that a message may stand in a page.
func appendText(b []byte, s string) []byte {
	b = append(b, '"')
	for s != "" {
		n := plain(s)
		if b = append(b, s[:n]...); n < len(s) {
			r, size := utf8.DecodeRuneInString(s[n:])
			b = appendEscaped(b, r, size)
			n += size
		}
		s = s[n:]
	}
	return append(b, '"')
}

// plain is how many bytes of s are ASCII that stands for itself.
func plain(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c >= utf8.RuneSelf, c == '"' || c == '\\', c == '<' || c == '>' || c == '&':
			return i
		}
	}
	return len(s)
}

// appendEscaped appends a character of size bytes as it stands in JSON that may stand in HTML.
func appendEscaped(b []byte, r rune, size int) []byte {
	const hex = "0123456789abcdef"
	switch {
	case r == utf8.RuneError && size == 1:
		return append(b, `\ufffd`...)
	case r == '\u2028' || r == '\u2029':
		return append(append(b, `\u202`...), hex[r&15])
	case r >= utf8.RuneSelf:
		return utf8.AppendRune(b, r)
	}
	c := byte(r)
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, '\\', 'n')
	case '\r':
		return append(b, '\\', 'r')
	case '\t':
		return append(b, '\\', 't')
	case '\b':
		return append(b, '\\', 'b')
	case '\f':
		return append(b, '\\', 'f')
	}
	return append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}
