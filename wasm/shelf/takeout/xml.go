package takeout

import (
	"bytes"
	"unicode/utf8"
)

// An xml writes elements one below the other. A text is escaped here and nowhere else;
// what XML has no place for (control characters, bytes that are no UTF-8) becomes U+FFFD.
type xml struct {
	bytes.Buffer
	open []string
}

func (x *xml) indent() {
	x.WriteByte('\n')
	for range x.open {
		x.WriteString("  ")
	}
}

// in opens an element; pairs are names and values of attributes.
func (x *xml) in(name string, pairs ...string) {
	x.start(name, pairs)
	x.WriteByte('>')
	x.open = append(x.open, name)
}

// out closes the innermost element.
func (x *xml) out() {
	name := x.open[len(x.open)-1]
	x.open = x.open[:len(x.open)-1]
	x.indent()
	x.WriteString("</" + name + ">")
}

// empty is an element with attributes only.
func (x *xml) empty(name string, pairs ...string) {
	x.start(name, pairs)
	x.WriteString("/>")
}

// text is an element that holds a text.
func (x *xml) text(name, text string, pairs ...string) {
	x.start(name, pairs)
	x.WriteByte('>')
	x.escape(text)
	x.WriteString("</" + name + ">")
}

func (x *xml) start(name string, pairs []string) {
	x.indent()
	x.WriteString("<" + name)
	for i := 0; i+1 < len(pairs); i += 2 {
		x.WriteString(" " + pairs[i] + `="`)
		x.escape(pairs[i+1])
		x.WriteByte('"')
	}
}

func (x *xml) escape(s string) {
	for _, r := range s {
		switch {
		case r == '&':
			x.WriteString("&amp;")
		case r == '<':
			x.WriteString("&lt;")
		case r == '>':
			x.WriteString("&gt;")
		case r == '"':
			x.WriteString("&quot;")
		case r == '\n':
			x.WriteString("&#10;")
		case r == '\t':
			x.WriteString("&#9;")
		case r < ' ', r >= 0x7f && r < 0xa0, r == 0xfffe, r == 0xffff:
			x.WriteRune(utf8.RuneError)
		default:
			x.WriteRune(r)
		}
	}
}
