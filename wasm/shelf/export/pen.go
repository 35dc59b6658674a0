package export

import (
	"io"
	"strconv"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// A pen writes JSON, field by field. A name that begins with ? is left out where its
// value is empty.
type pen struct {
	to  io.Writer
	b   []byte
	err error
}

// pieceSize is about how many bytes are written at once.
const pieceSize = 256 << 10

func (p *pen) put(s string) { p.b = append(p.b, s...) }

func (p *pen) flush() {
	if p.err == nil {
		_, p.err = p.to.Write(p.b)
	}
	p.b = p.b[:0]
}

// comma parts what stands side by side.
func (p *pen) comma() {
	if n := len(p.b); n > 0 && (p.b[n-1] == '{' || p.b[n-1] == '[' || p.b[n-1] == '\n') {
		return
	}
	p.put(",")
}

func (p *pen) key(name string) {
	p.comma()
	p.put("\"" + name + "\":")
}

// texts writes pairs of name and value.
func (p *pen) texts(pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		name, s := pairs[i], pairs[i+1]
		if name[0] == '?' {
			if s == "" {
				continue
			}
			name = name[1:]
		}
		p.key(name)
		p.b = wire.AppendText(p.b, s)
	}
}

func (p *pen) strings(name string, list []string) {
	if name[0] == '?' {
		if len(list) == 0 {
			return
		}
		name = name[1:]
	}
	p.key(name)
	p.put("[")
	for _, s := range list {
		p.comma()
		p.b = wire.AppendText(p.b, s)
	}
	p.put("]")
}

func (p *pen) number(name string, n int) {
	p.key(name)
	p.b = strconv.AppendInt(p.b, int64(n), 10)
}

func (p *pen) truth(name string, t bool) {
	p.key(name)
	p.b = strconv.AppendBool(p.b, t)
}

// share writes thousandths as the share they are: 940 as 0.94.
func (p *pen) share(name string, n int) {
	p.number(name, n/1000)
	if n %= 1000; n == 0 {
		return
	}
	p.put(".")
	for unit := 100; n > 0; unit /= 10 {
		p.b = append(p.b, byte('0'+n/unit))
		n %= unit
	}
}

func (p *pen) span(s news.Span) {
	p.number("start", s.Start)
	p.number("end", s.End)
}

// list writes a list of objects; one of which each writes nothing, and says so, is left out.
func (p *pen) list(name string, n int, each func(i int) bool) {
	p.key(name)
	p.put("[")
	for i := range n {
		at := len(p.b)
		p.comma()
		p.put("{")
		if !each(i) {
			p.b = p.b[:at]
			continue
		}
		p.put("}")
	}
	p.put("]")
}

// top writes a list of the document itself, an item a line, and sends it off in pieces.
func (p *pen) top(name string, n int, each func(i int)) {
	p.put(",\n\"" + name + "\":[")
	for i := range n {
		if i > 0 {
			p.put(",")
		}
		p.put("\n{")
		each(i)
		p.put("}")
		if len(p.b) >= pieceSize {
			p.flush()
		}
	}
	p.put("]")
}
