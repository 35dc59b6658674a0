package files

import (
	"strings"

	"readout/wasm/news"
)

// Markdown with front matter, as in corpus/articles and as other programs write it. The
// reader there (corpus.Parse) is strict, because a shipped article should be right; this
// one takes what people have: unknown keys are passed over, a value may hold a colon, and
// a fact that cannot be understood is a sentence and not the end. Where both read a file,
// they read the same; a test compares. A YAML library would do it too, for 270 KB.

func (r *reading) markdown(o opened) {
	it := item{Article: news.Article{Text: o.text}, file: o.Name}
	body, facts, at, problems, ok := frontMatter(o.text)
	if !ok {
		if strings.HasPrefix(o.text, "---") {
			r.problem(o.Name, 1, `The facts at the beginning are not closed by a line “---”; the file was read as a text without facts.`)
		}
		it = guess(it)
		if t, ok := strings.CutPrefix(it.Title, "# "); ok {
			it.Title = t
		}
		r.article(it)
		return
	}
	for _, p := range problems {
		r.problem(o.Name, p.line, p.text)
	}
	it.line = at
	if it = facts.with(it, body); it.line == 1 {
		it.line = 0
	}
	r.article(it)
}

// with gives an item the facts, and the text below them.
func (rec record) with(it item, body string) item {
	delete(rec, "text")
	got, _ := rec.item()
	got.file, got.line, got.Text = it.file, it.line, body
	return got
}

type lineProblem struct {
	line int
	text string
}

// frontMatter parts the facts from the text below them; ok is false where there are none.
func frontMatter(text string) (body string, facts record, line int, problems []lineProblem, ok bool) {
	first, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(first, "\r") != "---" {
		return "", nil, 0, nil, false
	}
	facts = record{}
	n := 1
	key := ""
	for rest != "" {
		var l string
		l, rest, _ = strings.Cut(rest, "\n")
		n++
		l = strings.TrimRight(l, " \t\r")
		switch trimmed := strings.TrimSpace(l); {
		case l == "---" || l == "...":
			return rest, facts, 1, problems, true
		case trimmed == "" || trimmed[0] == '#':
		case strings.HasPrefix(trimmed, "- ") && key != "":
			list, _ := facts[key].([]any)
			facts[key] = append(list, unquoted(trimmed[2:]))
		case (l[0] == ' ' || l[0] == '\t') && key != "": // a value that goes on
			if s, isText := facts[key].(string); isText {
				facts[key] = strings.TrimSpace(s + " " + trimmed)
			}
		default:
			name, value, isFact := strings.Cut(l, ":")
			if !isFact {
				problems = append(problems, lineProblem{n, "This line is no fact (“name: value”) and was passed over."})
				key = ""
				continue
			}
			key = strings.TrimSpace(name)
			facts[key] = value1(strings.TrimSpace(value))
		}
		if n > 1000 {
			break // no facts: a text that begins with a line
		}
	}
	return "", nil, 0, nil, false
}

// value1 is a value on one line: quoted, a list in brackets, or plain.
func value1(v string) any {
	switch {
	case v == "|" || v == ">" || v == "|-" || v == ">-":
		return ""
	case len(v) >= 2 && v[0] == '[' && v[len(v)-1] == ']':
		var list []any
		for part := range strings.SplitSeq(v[1:len(v)-1], ",") {
			if s := unquoted(strings.TrimSpace(part)); s != "" {
				list = append(list, s)
			}
		}
		return list
	}
	return unquoted(v)
}

// unquoted takes the quotation marks off a value.
func unquoted(v string) string {
	v = strings.TrimSpace(v)
	if len(v) < 2 || v[0] != v[len(v)-1] {
		return v
	}
	switch body := v[1 : len(v)-1]; v[0] {
	case '"':
		var b strings.Builder
		for i := 0; i < len(body); i++ {
			if body[i] == '\\' && i+1 < len(body) {
				i++
				switch body[i] {
				case 'n':
					b.WriteByte('\n')
					continue
				case 't':
					b.WriteByte('\t')
					continue
				}
			}
			b.WriteByte(body[i])
		}
		return b.String()
	case '\'':
		return strings.ReplaceAll(body, "''", "'")
	}
	return v
}
