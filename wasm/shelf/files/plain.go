package files

import (
	"strings"

	"readout/wasm/news"
)

// A plain text has no facts, but people paste them along: the headline, the outlet, the
// day, "By …", an address. They are looked for in the short lines before the first
// sentence, and nowhere else; what is taken for a fact leaves the text and is marked as
// guessed, since the reader sees it in its field and can correct it there.

// plain reads a text file, or what was pasted.
func (r *reading) plain(o opened) {
	text := strings.ReplaceAll(o.text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	if !r.o.Paste {
		r.article(guess(item{Article: news.Article{Text: text}, file: o.Name}))
		return
	}
	line := 1
	for _, part := range pasted(text) {
		if strings.TrimSpace(part) != "" {
			it := item{Article: news.Article{Text: strings.TrimRight(part, "\n") + "\n"}, file: o.Name, line: line, pasted: true}
			if body, facts, _, problems, ok := frontMatter(part); ok {
				for _, p := range problems {
					r.problem(o.Name, line+p.line-1, p.text)
				}
				it = facts.with(it, body)
			}
			r.article(guess(it))
		}
		line += strings.Count(part, "\n") + 1
	}
}

// pasted cuts a paste into articles at lines of three hyphens or more. A part that is all
// facts is the front matter of the next.
func pasted(text string) (parts []string) {
	var cut []string
	start := 0
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		next := len(text)
		if end >= 0 {
			next = at + end + 1
		}
		if l := strings.TrimSpace(text[at:next]); len(l) >= 3 && strings.Trim(l, "-") == "" {
			cut = append(cut, text[start:max(start, at-1)])
			start = next
		}
		at = next
	}
	cut = append(cut, text[start:])
	for i := 0; i < len(cut); i++ {
		if i+1 < len(cut) && factsOnly(cut[i]) {
			parts = append(parts, "---\n"+strings.Trim(cut[i], "\n")+"\n---\n"+cut[i+1])
			i++
			continue
		}
		parts = append(parts, cut[i])
	}
	return parts
}

// factsOnly: every line is a fact with a known name.
func factsOnly(part string) bool {
	n := 0
	for l := range strings.Lines(part) {
		l = strings.TrimSpace(l)
		if l == "" || strings.HasPrefix(l, "- ") {
			continue
		}
		key, _, ok := strings.Cut(l, ":")
		if !ok || fieldOf(key) == "" {
			return false
		}
		n++
	}
	return n > 0
}

// guess looks for facts in the short lines before the first sentence of a text.
func guess(it item) item {
	const most = 8 // lines; and no headline is longer than this many bytes:
	const longest = 200
	rest := it.Text
	var head []string
	after := 0
	for len(head) < most && rest != "" {
		l, more, _ := strings.Cut(rest, "\n")
		s := strings.TrimSpace(l)
		if s != "" {
			if len(s) > longest || sentence(s) && len(head) > 0 {
				break
			}
			head = append(head, s)
			if sentence(s) && !factLine(s) {
				head = head[:len(head)-1]
				break
			}
		}
		rest = more
		after = len(it.Text) - len(more)
	}
	if len(head) == 0 || strings.TrimSpace(it.Text[after:]) == "" {
		return it
	}
	took := false
	for i, s := range head {
		if !it.takeLine(s, i == 0) {
			continue
		}
		took = true
		head[i] = ""
	}
	if !took {
		return it
	}
	var left []string
	for _, s := range head {
		if s != "" {
			left = append(left, s)
		}
	}
	it.Text = strings.TrimLeft(it.Text[after:], "\n")
	if len(left) > 0 {
		it.Text = strings.Join(left, "\n\n") + "\n\n" + it.Text
	}
	return it
}

// takeLine takes a line for the fact that it tells, if it tells one.
func (it *item) takeLine(s string, first bool) bool {
	fact := func(name string, to *string, value string) bool {
		if *to != "" || strings.TrimSpace(value) == "" {
			return false
		}
		*to = strings.TrimSpace(value)
		it.guessed = append(it.guessed, name)
		return true
	}
	if key, value, ok := strings.Cut(s, ":"); ok && len(key) <= 20 && !strings.HasPrefix(value, "//") {
		switch f := fieldOf(key); f {
		case "title", "outlet", "url", "author", "published", "language":
			if f == "published" && Day(value) == "" {
				break
			}
			it.guessed = append(it.guessed, f)
			return it.set(f, strings.TrimSpace(value))
		}
	}
	switch low := strings.ToLower(s); {
	case strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://"):
		ok := !strings.ContainsAny(s, " \t") && fact("url", &it.URL, s)
		if ok && it.Outlet == "" {
			host, _, _ := strings.Cut(s[strings.Index(s, "//")+2:], "/")
			fact("outlet", &it.Outlet, strings.TrimPrefix(strings.ToLower(host), "www."))
		}
		return ok
	case strings.HasPrefix(low, "by ") && len(strings.Fields(s)) <= 8:
		return fact("author", &it.Notes, s)
	}
	if o, d := outletAndDay(s); it.pasted && d != "" && it.Published == "" && fact("outlet", &it.Outlet, o) {
		it.Published = d
		it.guessed = append(it.guessed, "published")
		return true
	}
	if it.Published == "" {
		for _, part := range append(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|•·–—", r) }), s) {
			part = strings.TrimSpace(part)
			for _, word := range []string{"Published on", "Published", "Posted on", "Posted", "Updated", "Date"} {
				part = strings.TrimSpace(strings.TrimPrefix(part, word))
			}
			if d := Day(strings.TrimLeft(part, ": ")); d != "" && len(part) <= 48 {
				it.Published = d
				it.guessed = append(it.guessed, "published")
				if other, _, ok := strings.Cut(s, part); ok && it.Outlet == "" {
					if o := strings.Trim(other, " |•·–—,"); o != "" && len(o) <= 48 && Day(o) == "" && fieldOf(o) == "" {
						fact("outlet", &it.Outlet, o)
					}
				}
				return true
			}
		}
	}
	return first && fact("title", &it.Title, s)
}

// outletAndDay reads "Outlet, day", as the box to paste into asks for it; in a file the
// same line may be a town and a day.
func outletAndDay(s string) (outlet string, d news.Day) {
	outlet, rest, ok := strings.Cut(s, ",")
	if d = Day(strings.TrimSpace(rest)); !ok || d == "" || len(outlet) > 48 || Day(outlet) != "" || fieldOf(outlet) != "" {
		return "", ""
	}
	for _, day := range []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		if low := strings.ToLower(outlet); strings.HasPrefix(low, day) && (len(low) <= 4 || strings.HasSuffix(low, "day")) && !strings.Contains(low, " ") {
			return "", ""
		}
	}
	return outlet, d
}

// factLine: a line that ends like a sentence and is a fact all the same ("Apr. 27, 2022.").
func factLine(s string) bool { return len(s) <= 48 && Day(s) != "" || strings.HasPrefix(s, "http") }

// sentence: a line that ends like one and is longer than a headline's exclamation.
func sentence(s string) bool {
	s = strings.TrimRight(s, "”\"’')»")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ":") && len(s) > 60 || len(s) > 60 && (strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!"))
}
