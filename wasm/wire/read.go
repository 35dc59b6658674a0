package wire

import (
	"errors"

	"readout/wasm/news"
)

// Answers, articles, and what the desk keeps of them, are read by the small parser too;
// the answers, which only the screen reads, by generated functions, which would be 5 KB
// more in the desk. Articles come from files and from the browser's store, so anything
// may stand in them: a field that is not known is passed over, one of another kind than
// expected ends the reading.

// DecodeAnswer reads what [Answer.Encode] wrote.
func DecodeAnswer(b []byte) (a Answer, err error) {
	if p := (&parser{s: b}); !readAnswer(p, &a) || !p.end() {
		return Answer{}, errors.New("the answer cannot be read: " + errShape.Error())
	}
	return a, nil
}

// The readers of the generated functions. A field whose value is null is not read at all
// ([parser.object]).

func readText[T ~string](p *parser, v *T) bool {
	s, ok := p.text()
	*v = T(s)
	return ok
}

func readNumber(p *parser, v *int) (ok bool) { *v, ok = p.number(); return ok }

func readTruth(p *parser, v *bool) (ok bool) { *v, ok = p.truth(); return ok }

func readNew[T any](p *parser, v **T, read func(*parser, *T) bool) bool {
	*v = new(T)
	return read(p, *v)
}

func readList[T any](p *parser, v *[]T, read func(*parser, *T) bool) bool {
	if p.null() { // a list within a list
		return true
	}
	if !p.eat('[') {
		return false
	}
	list := []T{}
	for !p.eat(']') {
		if len(list) > 0 && !p.eat(',') {
			return false
		}
		var none T
		list = append(list, none)
		if !read(p, &list[len(list)-1]) {
			return false
		}
	}
	*v = list
	return true
}

// DecodeArticle reads an article's JSON.
func DecodeArticle(b []byte) (a news.Article, err error) {
	err = decode(b, func(p *parser, name string) bool { return p.article(&a, name) })
	return a, err
}

// DecodeRecord reads what [Record.Encode] wrote.
func DecodeRecord(b []byte) (r Record, err error) {
	err = decode(b, func(p *parser, name string) (ok bool) {
		switch name {
		case "file":
			r.File, ok = p.text()
		case "line":
			r.Line, ok = p.number()
		case "guessed":
			r.Guessed, ok = p.texts()
		case "remarks":
			r.Remarks, ok = p.texts()
		case "words":
			r.Words, ok = p.number()
		case "insisted":
			r.Insisted, ok = p.truth()
		case "dropped":
			r.Dropped, ok = p.truth()
		default:
			ok = p.article(&r.Article, name)
		}
		return ok
	})
	return r, err
}

// DecodeIndex reads what [Index.Encode] wrote.
func DecodeIndex(b []byte) (x Index, err error) {
	err = decode(b, func(p *parser, name string) (ok bool) {
		switch name {
		case "id":
			x.ID, ok = p.text()
		case "name":
			x.Name, ok = p.text()
		case "articles":
			x.Articles, ok = p.number()
		case "deleted":
			x.Deleted, ok = p.truth()
		default:
			ok = p.skip(0)
		}
		return ok
	})
	return x, err
}

// DecodeBrought reads the parts of a list of Brought that the desk keeps, as records
// without their articles.
func DecodeBrought(b []byte) (out []Record, err error) {
	p := &parser{s: b}
	if !p.eat('[') {
		return nil, errShape
	}
	for !p.eat(']') {
		if len(out) > 0 && !p.eat(',') {
			return nil, errShape
		}
		var r Record
		if !p.object(func(name string) (ok bool) {
			switch name {
			case "file":
				r.File, ok = p.text()
			case "line":
				r.Line, ok = p.number()
			case "guessed":
				r.Guessed, ok = p.texts()
			case "notes":
				r.Remarks, ok = p.texts()
			case "words":
				r.Words, ok = p.number()
			default:
				ok = p.skip(0)
			}
			return ok
		}) {
			return nil, errShape
		}
		out = append(out, r)
	}
	return out, nil
}

// decode reads one object and nothing after it.
func decode(b []byte, field func(p *parser, name string) bool) error {
	p := &parser{s: b}
	if !p.object(func(name string) bool { return field(p, name) }) || !p.end() {
		return errShape
	}
	return nil
}

func (p *parser) object(field func(name string) bool) bool {
	if !p.eat('{') {
		return false
	}
	for first := true; !p.eat('}'); first = false {
		if !first && !p.eat(',') {
			return false
		}
		name, ok := p.text()
		if !ok || !p.eat(':') {
			return false
		}
		if p.null() {
			continue
		}
		if !field(name) {
			return false
		}
	}
	return true
}

func (p *parser) article(a *news.Article, name string) (ok bool) {
	switch name {
	case "published":
		var s string
		s, ok = p.text()
		a.Published = news.Day(s)
		return ok
	case "open":
		a.Open, ok = p.truth()
		return ok
	}
	text := map[string]*string{"id": &a.ID, "title": &a.Title, "outlet": &a.Outlet, "outlet_country": &a.OutletCountry,
		"published_note": &a.PublishedNote, "dateline": &a.Dateline, "url": &a.URL, "licence": &a.Licence,
		"language": &a.Language, "notes": &a.Notes, "text": &a.Text}
	if to := text[name]; to != nil {
		*to, ok = p.text()
		return ok
	}
	list := map[string]*[]string{"also_at": &a.AlsoAt, "copied_by": &a.CopiedBy, "cites": &a.Cites}
	if to := list[name]; to != nil {
		*to, ok = p.texts()
		return ok
	}
	return p.skip(0)
}

func (p *parser) word(w string) bool {
	p.space()
	if len(p.s)-p.i < len(w) || string(p.s[p.i:p.i+len(w)]) != w {
		return false
	}
	p.i += len(w)
	return true
}

func (p *parser) null() bool { return p.word("null") }

func (p *parser) truth() (t, ok bool) {
	if p.word("true") {
		return true, true
	}
	return false, p.word("false")
}

// skip passes over any value.
func (p *parser) skip(depth int) bool {
	const deepest = 50
	p.space()
	if p.i >= len(p.s) || depth > deepest {
		return false
	}
	switch c := p.s[p.i]; {
	case c == '"':
		_, ok := p.text()
		return ok
	case c == '{':
		return p.object(func(string) bool { return p.skip(depth + 1) })
	case c == '[':
		p.i++
		for first := true; !p.eat(']'); first = false {
			if !first && !p.eat(',') || !p.skip(depth+1) {
				return false
			}
		}
		return true
	case c == '-' || '0' <= c && c <= '9':
		for p.i < len(p.s) && (p.s[p.i] == '-' || p.s[p.i] == '+' || p.s[p.i] == '.' || p.s[p.i]|0x20 == 'e' || '0' <= p.s[p.i] && p.s[p.i] <= '9') {
			p.i++
		}
		return true
	}
	return p.null() || p.word("true") || p.word("false")
}
