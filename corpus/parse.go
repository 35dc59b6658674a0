package corpus

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The front matter is the part of YAML that a list of facts needs, so that every
// YAML program reads it too, and nothing more: `key: value` with a plain, "double
// quoted" or 'single quoted' value on one line, and `key:` with a list below it,
// one `  - value` a line. The simpler way, a YAML library, costs 0.27 MB (brotli) in
// the browser, a fifth of all it may load; tests read every article with one and
// compare. What YAML would read otherwise than a person does is refused: a plain
// value with ": " or " #" in it, or one that begins with a mark.

// Parse reads one article. The error names file, line and reason.
func Parse(file string, data []byte) (Article, error) {
	p := parser{rest: string(data)}
	a, err := p.article()
	if err != nil {
		return Article{}, errors.New(file + ":" + strconv.Itoa(max(p.line, 1)) + ": " + err.Error())
	}
	return a, nil
}

var errUnclean = errors.New("a control character, or a byte that is not UTF-8, in the facts")

// A parser walks over the lines of a file; line is the number of the last one.
type parser struct {
	rest string
	line int
}

// next cuts off one line; ok is false at the end of the file.
func (p *parser) next() (l string, ok bool) {
	if p.rest == "" {
		return "", false
	}
	p.line++
	l, p.rest, _ = strings.Cut(p.rest, "\n")
	return strings.TrimSuffix(l, "\r"), true
}

// peek is the next line, not yet taken.
func (p *parser) peek() string {
	l, _, _ := strings.Cut(p.rest, "\n")
	return strings.TrimSuffix(l, "\r")
}

func (p *parser) article() (a Article, err error) {
	if l, _ := p.next(); l != "---" {
		return a, errors.New(`the file must begin with a line "---" and its facts`)
	}
	f := a.fields()
	seen := map[string]int{}
	for {
		l, ok := p.next()
		if !ok {
			return a, errors.New(`the facts are not closed by a line "---"`)
		}
		if l == "---" {
			break
		}
		if !clean(l) {
			return a, errUnclean
		}
		if strings.Trim(l, " ") == "" || l[0] == '#' {
			continue
		}
		key, err := p.fact(l, f)
		if err != nil {
			return a, err
		}
		if seen[key] > 0 {
			return a, errors.New(quoted(key) + " appears twice, first on line " + strconv.Itoa(seen[key]))
		}
		seen[key] = p.line
	}
	a.Text = p.rest
	return a, p.check(&a, seen)
}

// fields names the place of every fact.
func (a *Article) fields() map[string]any {
	return map[string]any{
		"id": &a.ID, "title": &a.Title, "outlet": &a.Outlet, "outlet_country": &a.OutletCountry,
		"published": &a.Published, "published_note": &a.PublishedNote, "dateline": &a.Dateline,
		"url": &a.URL, "also_at": &a.AlsoAt, "copied_by": &a.CopiedBy, "cites": &a.Cites,
		"licence": &a.Licence, "open": &a.Open, "language": &a.Language, "notes": &a.Notes,
	}
}

// fact reads one `key: value`, and the list below it.
func (p *parser) fact(l string, fields map[string]any) (key string, err error) {
	if l[0] == ' ' || l[0] == '\t' || l[0] == '-' {
		return "", errors.New("a list item or an indented line without a key above it")
	}
	key, val, ok := strings.Cut(l, ":")
	if !ok {
		return "", errors.New(quoted(l) + ` is no "key: value"`)
	}
	if val != "" && val[0] != ' ' {
		return "", errors.New("after " + quoted(key) + ": a space is missing")
	}
	val = strings.Trim(val, " ")
	switch f := fields[key].(type) {
	case *string:
		*f, err = scalar(val)
	case *bool:
		switch val {
		case "true", "false":
			*f = val == "true"
		default:
			err = errors.New(quoted(key) + " is true or false, not " + quoted(val))
		}
	case *[]string:
		if val != "" {
			return "", errors.New(quoted(key) + ` is a list: one "  - value" a line below it`)
		}
		*f, err = p.list()
	default:
		return "", errors.New(quoted(key) + " is no fact of an article; known are id, title, outlet, outlet_country, published, " +
			"published_note, dateline, url, also_at, copied_by, cites, licence, open, language and notes")
	}
	return key, err
}

func (p *parser) list() (out []string, err error) {
	for {
		item, ok := strings.CutPrefix(p.peek(), "  - ")
		if !ok {
			return out, nil
		}
		p.next()
		if !clean(item) {
			return nil, errUnclean
		}
		s, err := scalar(strings.Trim(item, " "))
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
}

// clean reports whether a line holds only what YAML calls printable.
func clean(l string) bool {
	for _, r := range l {
		switch {
		case r < ' ', 0x7f <= r && r < 0xa0, r == utf8.RuneError, r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
			return false
		}
	}
	return true
}

// scalar reads a plain or quoted value.
func scalar(v string) (string, error) {
	switch {
	case v == "":
		return "", nil
	case v[0] == '"':
		return double(v)
	case v[0] == '\'':
		body, ok := strings.CutSuffix(v[1:], "'")
		if body = strings.ReplaceAll(body, "''", "\x00"); !ok || strings.Contains(body, "'") {
			return "", errors.New("the quotation mark of " + quoted(v) + " is not closed at its end")
		}
		return strings.ReplaceAll(body, "\x00", "'"), nil
	case strings.ContainsRune("-?:,[]{}#&*!|>%@`~=<", rune(v[0])):
		return "", errors.New("a value that begins with " + quoted(v[:1]) + " must be in quotation marks")
	case strings.Contains(v, ": ") || strings.Contains(v, " #") || strings.HasSuffix(v, ":"):
		return "", errors.New("a value with a colon or # in it must be in quotation marks: " + quoted(v))
	}
	return v, nil
}

// double reads a "double quoted" value; the escapes are \" and \\.
func double(v string) (string, error) {
	var b strings.Builder
	for i := 1; i < len(v); i++ {
		switch {
		case v[i] == '"' && i == len(v)-1:
			return b.String(), nil
		case v[i] == '"':
			return "", errors.New("text after the closing quotation mark: " + quoted(v[i+1:]))
		case v[i] == '\\' && i+1 < len(v) && (v[i+1] == '"' || v[i+1] == '\\'):
			i++
		case v[i] == '\\':
			return "", errors.New(`the escapes are \" and \\ only`)
		}
		b.WriteByte(v[i])
	}
	return "", errors.New("the quotation mark of " + quoted(v) + " is not closed")
}

// check refuses an article that nobody could cite or read.
func (p *parser) check(a *Article, seen map[string]int) error {
	at := func(key string) { p.line = max(seen[key], 1) }
	switch {
	case a.ID == "":
		at("id")
		return errors.New(`"id" is missing`)
	case strings.ContainsAny(a.ID, " \t?&#/<>\"'\\"):
		at("id")
		return errors.New("the id " + quoted(a.ID) + " may hold letters, digits and hyphens, nothing that an address gives a meaning")
	case a.Published != "" && !calendar(a.Published):
		at("published")
		return errors.New(quoted(a.Published) + " is no day: published is written YYYY-MM-DD and must be in the calendar")
	}
	if strings.TrimSpace(a.Text) == "" {
		return errors.New("the article has no text below its facts")
	}
	return nil
}

// calendar reports whether s is a day that exists, written YYYY-MM-DD. (time.Parse
// would bring 20 KB into the browser that nothing else there needs.)
func calendar(s string) bool {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 || y < 1 || m < 1 || m > 12 || d < 1 {
		return false
	}
	last := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
	if m == 2 && y%4 == 0 && (y%100 != 0 || y%400 == 0) {
		last = 29
	}
	return d <= last
}

// digits reads a number written in digits alone.
func digits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, s != ""
}

// quoted is the beginning of s in quotation marks.
func quoted(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return "\"" + s + "\"" // strconv.Quote carries Unicode tables into the browser
}
