package files

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"readout/wasm/news"
)

// A .readout file is a collection to carry away and to give on: a zip archive with
//
//	collection.json      the name of the collection
//	articles/0001.md …   the articles in their order, facts as front matter
//	corrections.json     the reader's corrections, where there are any
//	lesson.md            the lesson, where there is one
//
// so that it can be read, and changed, without Readout. It holds no date and no name of a
// machine: the same collection gives the same bytes.

// Readout writes a .readout file of articles, a JSON line for each. All but the articles
// may be empty.
func Readout(articles []byte, name, corrections, lesson string) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name string, data []byte) error {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
	if name != "" {
		about, err := json.Marshal(map[string]string{"name": name})
		if err == nil {
			err = add("collection.json", append(about, '\n'))
		}
		if err != nil {
			return nil, err
		}
	}
	n := 0
	for line := range bytes.Lines(articles) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var a news.Article
		if err := json.Unmarshal(line, &a); err != nil {
			return nil, fmt.Errorf("article %d did not arrive whole", n+1)
		}
		n++
		if err := add(path.Join("articles", fmt.Sprintf("%04d.md", n)), Markdown(a)); err != nil {
			return nil, err
		}
	}
	for _, part := range []struct{ name, text string }{{"corrections.json", corrections}, {"lesson.md", lesson}} {
		if part.text == "" {
			continue
		}
		if err := add(part.name, []byte(part.text)); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Markdown writes an article with its facts as front matter, so that it is read again as
// it was, here and by every YAML program.
func Markdown(a news.Article) []byte {
	var b bytes.Buffer
	b.WriteString("---\n")
	fact := func(name, value string) {
		if value != "" {
			b.WriteString(name + ": " + quoted(value) + "\n")
		}
	}
	list := func(name string, values []string) {
		if len(values) == 0 {
			return
		}
		b.WriteString(name + ":\n")
		for _, v := range values {
			b.WriteString("  - " + quoted(v) + "\n")
		}
	}
	fact("id", a.ID)
	fact("title", a.Title)
	fact("outlet", a.Outlet)
	fact("outlet_country", a.OutletCountry)
	if a.Published != "" {
		b.WriteString("published: " + string(a.Published) + "\n")
	}
	fact("published_note", a.PublishedNote)
	fact("dateline", a.Dateline)
	fact("url", a.URL)
	list("also_at", a.AlsoAt)
	list("copied_by", a.CopiedBy)
	list("cites", a.Cites)
	fact("licence", a.Licence)
	if a.Open {
		b.WriteString("open: true\n")
	}
	fact("language", a.Language)
	fact("notes", a.Notes)
	b.WriteString("---\n")
	b.WriteString(a.Text)
	return b.Bytes()
}

// quoted is a value in quotation marks, on one line.
func quoted(v string) string {
	v = strings.Map(func(r rune) rune {
		if r < ' ' || 0x7f <= r && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(v, "\uFFFD"))
	return `"` + strings.ReplaceAll(strings.ReplaceAll(v, `\`, `\\`), `"`, `\"`) + `"`
}
