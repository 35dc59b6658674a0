package wire

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

//go:generate go run ./gen

// Messages are JSON. The desk writes them with generated functions and reads its
// requests with a small parser (request.go), because encoding/json brings package
// reflect and fmt and the type data of every struct into the browser: 130 KB of a
// budget of 1.25 MB. A test holds both to encoding/json, byte for byte. The screen,
// where go-app links encoding/json anyway, reads with package wirejson.

// MaxRequest is the longest request that is decoded, in bytes: ids, a filter and
// the words of a search are short.
const MaxRequest = 1 << 16

// Encode is the message's JSON; bytes that are no UTF-8 arrive as U+FFFD.
func (r Request) Encode() []byte { return appendRequest(nil, &r) }

// Encode is the message's JSON.
func (a Answer) Encode() []byte { return appendAnswer(nil, &a) }

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

// key begins a field; text, number and truth write values; closed ends an object.

func key(b []byte, name string) []byte {
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	b = append(b, '"')
	b = append(b, name...)
	return append(b, '"', ':')
}

func closed(b []byte) []byte { return append(b, '}') }

func number(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

func truth(b []byte, t bool) []byte { return strconv.AppendBool(b, t) }

func list[T any](b []byte, vs []T, one func([]byte, *T) []byte) []byte {
	if vs == nil {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i := range vs {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, &vs[i])
	}
	return append(b, ']')
}

func texts(b []byte, vs []string) []byte {
	return list(b, vs, func(b []byte, s *string) []byte { return text(b, *s) })
}

func numbers(b []byte, vs []int) []byte {
	return list(b, vs, func(b []byte, n *int) []byte { return number(b, *n) })
}

// text writes a string as encoding/json does: what HTML or JavaScript could
// misread is escaped, so that a message may stand in a page.
func text(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				b = append(b, `\ufffd`...)
			case r == '\u2028' || r == '\u2029':
				b = append(b, `\u202`...)
				b = append(b, hex[r&15])
			default:
				b = append(b, s[i:i+n]...)
			}
			i += n
			continue
		}
		i++
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c == '\b':
			b = append(b, '\\', 'b')
		case c == '\f':
			b = append(b, '\\', 'f')
		case c < ' ' || c == '<' || c == '>' || c == '&':
			b = append(b, `\u00`...)
			b = append(b, hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
