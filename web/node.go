package web

import (
	"strings"
	"unicode/utf8"

	"readout/web/breath"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A node is one element or text of a view, before it is known where it will stand:
// in the pre-rendered page as HTML, in the live page as go-app elements.
//
// The simpler design would be to build go-app elements at once and to encode them
// for the pre-rendered page too. Not so, because go-app v10 quotes attributes as Go
// strings, which a quotation mark in a headline breaks out of, writes them in map
// order, which no build can reproduce, and indents, which moves words; and because
// an element costs it 0.16 ms to mount, too much for a text with hundreds of marks.
// So a view is a value, and there is exactly one place that writes HTML.
type node struct {
	tag   string // empty: a text
	text  string
	attrs []attr // in the order they are written
	kids  []node
	flat  bool   // in the live page one app.Raw: texts with marks, drawings
	live  app.UI // in the live page this instead: a component with state
	on    []on   // in the live page only
}

type attr struct{ name, value string }

// on is a handler of an event. go-app tells handlers apart by their code alone, so one
// must never close over what changes from one drawing to the next: it would be kept
// with the old value. What a click is about is read from the clicked element.
type on struct {
	event string
	do    app.EventHandler
}

// none is the node that is not there.
var none = node{}

func (n node) empty() bool { return n.tag == "" && n.text == "" && n.live == nil }

// el makes an element from attributes, texts, nodes and lists of nodes.
func el(tag string, parts ...any) node {
	n := node{tag: tag}
	for _, p := range parts {
		switch p := p.(type) {
		case attr:
			if p.name != "" {
				n.attrs = append(n.attrs, p)
			}
		case on:
			n.on = append(n.on, p)
		case string:
			if p != "" {
				n.kids = append(n.kids, node{text: p})
			}
		case node:
			if !p.empty() {
				n.kids = append(n.kids, p)
			}
		case []node:
			for _, k := range p {
				if !k.empty() {
					n.kids = append(n.kids, k)
				}
			}
		}
	}
	return n
}

// flat marks n to be mounted in one piece. What is worth that is large, so the start of the
// page breathes here.
func flat(n node) node {
	breath.Take()
	n.flat = true
	return n
}

// manyParts is from how many parts on a list is mounted in one piece: an element costs
// go-app a hundred times what it costs the browser, and five hundred rows of a matrix
// would hold the page for a second.
const manyParts = 60

// flatIfMany is flat for a list of n parts that is long. Nothing in it may have handlers
// of its own.
func flatIfMany(n int, list node) node {
	if n > manyParts {
		return flat(list)
	}
	return list
}

func at(name, value string) attr { return attr{name, value} }
func cls(names string) attr      { return attr{"class", names} }
func href(to address) attr       { return attr{"href", to.href()} }

// when gives n if ok, else nothing.
func when(ok bool, n func() node) node {
	if !ok {
		return none
	}
	return n()
}

// each makes one node of each thing.
func each[T any](list []T, f func(T) node) []node {
	out := make([]node, 0, len(list))
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

// html writes n as HTML (or, for drawings, as the SVG that HTML may hold).
func (n node) html() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

// inner is the HTML of what is in n.
func (n node) inner() string {
	var b strings.Builder
	for _, k := range n.kids {
		k.write(&b)
	}
	return b.String()
}

func (n node) write(b *strings.Builder) {
	if n.tag == "" {
		writeEscaped(b, n.text)
		return
	}
	b.WriteByte('<')
	b.WriteString(n.tag)
	for _, a := range n.attrs {
		b.WriteByte(' ')
		b.WriteString(a.name)
		if isBool(a.name) {
			continue
		}
		b.WriteString(`="`)
		writeEscaped(b, a.value)
		b.WriteByte('"')
	}
	b.WriteByte('>')
	if isVoid(n.tag) {
		return
	}
	for _, k := range n.kids {
		k.write(b)
	}
	b.WriteString("</")
	b.WriteString(n.tag)
	b.WriteByte('>')
}

// writeEscaped makes s safe as text and inside a quoted attribute. What HTML has no
// place for (NUL, other control characters, bytes that are no UTF-8) becomes U+FFFD.
func writeEscaped(b *strings.Builder, s string) {
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r < ' ' && r != '\n' && r != '\t', r >= 0x7f && r < 0xa0:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
}

func isVoid(tag string) bool {
	return tag == "br" || tag == "hr" || tag == "img" || tag == "input"
}

func isBool(name string) bool {
	return name == "open" || name == "checked" || name == "disabled" || name == "hidden" || name == "selected" || name == "reversed"
}

// ui is n as go-app's element, for the live page.
func (n node) ui() app.UI {
	switch {
	case n.live != nil:
		return n.live
	case n.tag == "":
		return app.Text(n.text)
	case n.flat:
		return app.Raw(n.html())
	case isVoid(n.tag):
		e := app.ElemSelfClosing(n.tag)
		for _, a := range n.attrs {
			e.Attr(a.name, domValue(a))
		}
		for _, h := range n.on {
			e.On(h.event, h.do)
		}
		return e
	}
	e := app.Elem(n.tag)
	for _, a := range n.attrs {
		e.Attr(a.name, domValue(a))
	}
	for _, h := range n.on {
		e.On(h.event, h.do)
	}
	kids := make([]app.UI, len(n.kids))
	for i, k := range n.kids {
		kids[i] = k.ui()
	}
	return e.Body(kids...)
}

// domValue is what setAttribute is given: the value as it is, since the DOM needs no
// escaping. Natively go-app would print it as a Go string; only tests do that, and
// for them, too, it comes out as text.
func domValue(a attr) string {
	if isBool(a.name) {
		return "true"
	}
	if app.IsClient {
		return a.value
	}
	var b strings.Builder
	writeEscaped(&b, a.value)
	return strings.ReplaceAll(b.String(), `\`, "&#92;")
}
