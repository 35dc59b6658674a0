package web

import (
	"strings"

	"readout/wasm/news"
)

// An address is what stands behind the # of the page's own: which view, of what, and
// what narrows it. All state that a link should carry is in it and nowhere else, so
// that Back, reload and "Copy link" need no code of their own, and no server sees it.
//
//	#overview  #network?pick=person/e:1  #person/e:1  #article/a-2?at=10-90
type address struct {
	view string
	arg  string
	more []attr // in the order they were written
	in   string // the collection: an id, [atHome], or "": the one that is open
}

// to makes the address of a view, of the thing arg, narrowed by pairs of name and value.
func to(view, arg string, more ...string) address {
	a := address{view: view, arg: arg}
	for i := 0; i+1 < len(more); i += 2 {
		if more[i+1] != "" {
			a.more = append(a.more, attr{more[i], more[i+1]})
		}
	}
	return a
}

// toFragment reads an address that the desk gives as a fragment ("person/e:1").
func toFragment(s string) address { return parseAddress(s) }

// toSentence is where span at of an article is shown.
func toSentence(article string, span news.Span) address {
	return to("article", article, "at", itoa(span.Start)+"-"+itoa(span.End))
}

// parseAddress reads a fragment as it stands in the address bar, percent signs and
// all. It understands every string; what is no view of ours is told apart by known.
func parseAddress(s string) address {
	s = strings.TrimPrefix(s, "#")
	path, query, _ := strings.Cut(s, "?")
	view, arg, _ := strings.Cut(path, "/")
	a := address{view: unescape(view), arg: unescape(arg)}
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		name, value, _ := strings.Cut(pair, "=")
		if name != "" && value != "" {
			a.more = append(a.more, attr{unescape(name), unescape(value)})
		}
	}
	if a.view == "" {
		a.view = "overview"
	}
	return a
}

// get is the value that narrows the view by name, or "".
func (a address) get(name string) string {
	for _, m := range a.more {
		if m.name == name {
			return m.value
		}
	}
	return ""
}

// with is a, narrowed by name to value; an empty value takes it out.
func (a address) with(name, value string) address {
	b := address{view: a.view, arg: a.arg, in: a.in}
	for _, m := range a.more {
		if m.name != name {
			b.more = append(b.more, m)
		}
	}
	if value != "" {
		b.more = append(b.more, attr{name, value})
	}
	return b
}

// id is the address as an element's id: what the browser looks for, percent signs
// undone, when the page is opened there.
func (a address) id() string {
	return a.write(func(s string) string { return s })
}

func (a address) href() string { return "#" + a.placed().write(escape) }

func (a address) write(f func(string) string) string {
	s := f(a.view)
	if a.arg != "" {
		s += "/" + f(a.arg)
	}
	for i, m := range a.more {
		s += string("&?"[b2i(i == 0)]) + f(m.name) + "=" + f(m.value)
	}
	return s
}

// page is a without what narrows it.
func (a address) page() address { return address{view: a.view, arg: a.arg} }

// known reports whether a is the address of a view there is.
func (a address) known() bool {
	switch a.view {
	case "overview", "network", "meetings", "names", "articles", "lessons", "about", "add", "collections":
		return a.arg == ""
	case "history":
		return a.arg == ""
	case "compare":
		return true
	case "meeting", "person", "article", "quote", "lesson":
		return a.arg != ""
	}
	return false
}

// span is the stretch of text that at= names; ok is false where it names none.
func (a address) span() (s news.Span, ok bool) {
	from, upto, cut := strings.Cut(a.get("at"), "-")
	if !cut {
		return s, false
	}
	var okFrom, okTo bool
	s.Start, okFrom = atoi(from)
	s.End, okTo = atoi(upto)
	return s, okFrom && okTo && !s.Empty()
}

// atSentence reports whether a names a stretch of text.
func (a address) atSentence() bool {
	_, ok := a.span()
	return ok
}

// escape percent-encodes what a fragment cannot hold and what separates its parts.
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~:@/,", c) >= 0 {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}

// unescape undoes escape; a percent sign that starts no pair of digits stands for itself.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if hi, lo := unhex(s[i+1]), unhex(s[i+2]); hi >= 0 && lo >= 0 {
				b.WriteByte(byte(hi<<4 | lo))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// atoi reads digits, at most nine of them.
func atoi(s string) (n int, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
