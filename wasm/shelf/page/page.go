// Package page finds the article in an HTML page: title, outlet, author, day, language,
// and the text without menus, adverts and the like. It stands apart from the other
// formats because the library it uses is larger than all of them.
//
// The library is go-readability, the one behind the reading views of browsers, in Go. It
// guesses where the article is from the density of its text. Round it stand three things
// that publishers say themselves and that it does not ask: which element is the body
// (articleBody of schema.org, e-content of microformats), which sentence is the
// standfirst (the description that also stands on the page), and the day. What is not
// here is any rule for one site. The other library, go-trafilatura, was measured on the
// same pages; docs/quality.md has the figures.
package page

import (
	"bytes"
	"errors"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"golang.org/x/net/html"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Most is the largest page that is read, in bytes.
const Most = 20 << 20

// TooLarge is the sentence that refuses a larger one.
func TooLarge(name string, _, _ int) string {
	return wire.Shown(name) + " is larger than any page with an article in it (20 MB) and was not read."
}

// Read finds the article in a page, which is UTF-8. The notes say what a reader should
// know; an error is a sentence, too. Nothing of the page runs, and no markup of it is in
// the text.
func Read(name string, data []byte) (a news.Article, notes []string, err error) {
	if len(data) > Most {
		return a, nil, errors.New(TooLarge(name, 0, 0))
	}
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return a, nil, errors.New("The page is nested too deeply to be read.")
	}
	m := metaOf(doc)
	tidy(doc)
	lead := m.standfirst(doc)
	narrow(doc)
	got, err := readability.FromDocument(doc, base(m.url))
	text := ""
	if err == nil && got.Node != nil {
		text = paragraphs(render.InnerText(got.Node))
	}
	if len(text) < 140 {
		if all := allParagraphs(doc); len(all) > len(text) {
			text = all
			notes = append(notes, "The article could not be told from the rest of the page; all its paragraphs were taken.")
		}
	}
	text = cutTail(text)
	if lead != "" && !strings.Contains(spaced(text), lead) {
		text = lead + "\n\n" + text
	}
	if strings.TrimSpace(text) == "" {
		return a, nil, errors.New("There is no article in this page: what it shows may be made by its scripts. Copy the text and paste it.")
	}
	a = news.Article{Title: line(got.Title()), Outlet: line(first(got.SiteName(), m.site)), Published: m.published, URL: m.url, Language: line(first(m.language, got.Language())), Text: text + "\n"}
	if a.Title == "" {
		a.Title = m.title
	}
	if a.Published == "" {
		if t, err := got.PublishedTime(); err == nil && t.Year() > 1 {
			a.Published = news.Day(t.Format("2006-01-02"))
		}
	}
	if by := line(first(got.Byline(), m.author)); by != "" && len(by) < 120 {
		if !strings.HasPrefix(strings.ToLower(by), "by ") {
			by = "By " + by
		}
		a.Notes = by
	}
	return a, notes, nil
}

func first(list ...string) string {
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// base is what relative links are taken from; none is followed.
func base(address string) *url.URL {
	u, err := url.Parse(address)
	if err != nil || address == "" {
		u = &url.URL{Scheme: "https", Host: "page.invalid", Path: "/"}
	}
	return u
}

// line is a fact on one line.
func line(s string) string { return spaced(html.UnescapeString(s)) }

// spaced is a text with single spaces, without signs that show nothing.
func spaced(s string) string { return strings.Join(strings.Fields(shown(s)), " ") }

func shown(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 0xad, 0x200b, 0x2060, 0xfeff:
			return -1
		case 0xa0, 0x202f:
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}

// paragraphs is a text with one blank line between its paragraphs.
func paragraphs(s string) string {
	var out []string
	for l := range strings.Lines(s) {
		if l = spaced(l); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n\n")
}

// cutTail takes off what stands after the last sentence: labels, tags, "Direct link". A
// signature may go with it; no news does.
func cutTail(text string) string {
	for {
		at := strings.LastIndex(text, "\n\n")
		if at < 0 {
			return text
		}
		last := text[at+2:]
		end := strings.TrimRight(last, "”\"’')]»")
		if len(last) > 100 || strings.HasSuffix(end, ".") || strings.HasSuffix(end, "!") || strings.HasSuffix(end, "?") || strings.HasSuffix(end, "…") {
			return text
		}
		text = text[:at]
	}
}
