package wire

import (
	"errors"
	"unicode/utf8"

	"readout/wasm/news"
)

// A request is a flat object of strings, numbers and lists of strings; reading just
// that takes a page. Fields it does not know are an error: the page that sends them
// is of another build, and is told so by its version first.

var errShape = errors.New("it is not the JSON object that was expected")

type parser struct {
	s []byte
	i int
}

func parseRequest(b []byte) (r Request, err error) {
	p := &parser{s: b}
	if !p.eat('{') {
		return r, errShape
	}
	for first := true; !p.eat('}'); first = false {
		if !first && !p.eat(',') {
			return r, errShape
		}
		name, ok := p.text()
		if !ok || !p.eat(':') || !p.field(&r, name) {
			return r, errShape
		}
	}
	if !p.end() {
		return r, errShape
	}
	return r, nil
}

// field reads the value of one field.
func (p *parser) field(r *Request, name string) (ok bool) {
	switch name {
	case "id":
		r.ID, ok = p.number()
	case "version":
		r.Version, ok = p.text()
	case "ask":
		var s string
		s, ok = p.text()
		r.Ask = Ask(s)
	case "arg":
		r.Arg, ok = p.text()
	case "with":
		r.With, ok = p.text()
	case "outlets":
		r.Outlets, ok = p.texts()
	case "collection":
		r.Collection, ok = p.text()
	case "facts":
		r.Facts, ok = p.texts()
	}
	return ok
}

func (p *parser) space() {
	for p.i < len(p.s) {
		switch p.s[p.i] {
		case ' ', '\t', '\n', '\r':
			p.i++
		default:
			return
		}
	}
}

// end reports whether nothing is left.
func (p *parser) end() bool {
	p.space()
	return p.i == len(p.s)
}

func (p *parser) eat(c byte) bool {
	p.space()
	if p.i < len(p.s) && p.s[p.i] == c {
		p.i++
		return true
	}
	return false
}

func (p *parser) number() (int, bool) {
	p.space()
	from := p.i
	for p.i < len(p.s) && (p.s[p.i] == '-' || p.s[p.i] >= '0' && p.s[p.i] <= '9') {
		p.i++
	}
	return news.Number(string(p.s[from:p.i]))
}

func (p *parser) texts() ([]string, bool) {
	if !p.eat('[') {
		return nil, false
	}
	out := []string{}
	for !p.eat(']') {
		if len(out) > 0 && !p.eat(',') {
			return nil, false
		}
		s, ok := p.text()
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}

func (p *parser) text() (string, bool) {
	if !p.eat('"') {
		return "", false
	}
	from := p.i // most strings hold nothing that has to be read in another way
	for p.i < len(p.s) && p.s[p.i] >= ' ' && p.s[p.i] != '"' && p.s[p.i] != '\\' {
		p.i++
	}
	if p.i < len(p.s) && p.s[p.i] == '"' && utf8.Valid(p.s[from:p.i]) {
		p.i++
		return string(p.s[from : p.i-1]), true
	}
	p.i = from
	var b []byte
	for p.i < len(p.s) {
		c := p.s[p.i]
		switch {
		case c == '"':
			p.i++
			return string(b), true
		case c < ' ':
			return "", false
		case c == '\\':
			var ok bool
			if b, ok = p.escape(b); !ok {
				return "", false
			}
		default:
			r, n := utf8.DecodeRune(p.s[p.i:])
			b = utf8.AppendRune(b, r)
			p.i += n
		}
	}
	return "", false
}

// escape reads what stands after a backslash.
func (p *parser) escape(b []byte) ([]byte, bool) {
	if p.i+1 >= len(p.s) {
		return nil, false
	}
	c := p.s[p.i+1]
	p.i += 2
	switch c {
	case '"', '\\', '/':
		return append(b, c), true
	case 'n':
		return append(b, '\n'), true
	case 't':
		return append(b, '\t'), true
	case 'r':
		return append(b, '\r'), true
	case 'b':
		return append(b, '\b'), true
	case 'f':
		return append(b, '\f'), true
	case 'u':
		r, ok := p.hex()
		if ok && r >= 0xd800 && r < 0xdc00 && p.i+1 < len(p.s) && p.s[p.i] == '\\' && p.s[p.i+1] == 'u' {
			at := p.i
			p.i += 2
			if low, ok := p.hex(); ok && low >= 0xdc00 && low < 0xe000 {
				r = (r-0xd800)<<10 + (low - 0xdc00) + 0x10000
			} else {
				p.i = at
			}
		}
		return utf8.AppendRune(b, r), ok // half a pair becomes U+FFFD
	}
	return nil, false
}

func (p *parser) hex() (rune, bool) {
	if p.i+4 > len(p.s) {
		return 0, false
	}
	var n rune
	for _, c := range p.s[p.i : p.i+4] {
		switch {
		case c >= '0' && c <= '9':
			n = n<<4 | rune(c-'0')
		case c|' ' >= 'a' && c|' ' <= 'f':
			n = n<<4 | rune(c|' '-'a'+10)
		default:
			return 0, false
		}
	}
	p.i += 4
	return n, true
}
