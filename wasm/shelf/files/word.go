package files

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"readout/wasm/news"
)

// A Word document is an archive with the text as XML in it. Paragraphs are what counts
// here; what was struck out, fields and footnote marks are left, and so is everything
// that could run.

func (r *reading) word(o opened) {
	z, err := zip.NewReader(bytes.NewReader(o.Data), int64(len(o.Data)))
	if err != nil {
		r.problem(o.Name, 0, "The document is damaged and could not be opened.")
		return
	}
	it := item{Article: news.Article{}, file: o.Name}
	for _, f := range z.File {
		if f.Name != "word/document.xml" && f.Name != "docProps/core.xml" {
			continue
		}
		data, why := r.unpack(f)
		if why != "" {
			r.problem(o.Name, 0, why)
			return
		}
		if f.Name == "docProps/core.xml" {
			if t := coreTitle(data); t != "" {
				it.Title = t
				it.guessed = append(it.guessed, "title")
			}
			continue
		}
		text, err := wordText(data)
		if err != nil {
			it.notes = append(it.notes, "The document is damaged; only its beginning was read.")
		}
		it.Text = text
	}
	if strings.TrimSpace(it.Text) == "" {
		r.problem(o.Name, 0, "There is no text in this document.")
		return
	}
	it = guess(it)
	if first, rest, ok := strings.Cut(it.Text, "\n"); ok && it.Title != "" && strings.TrimSpace(first) == it.Title {
		it.Text = strings.TrimLeft(rest, "\n")
	}
	r.article(it)
}

// wordText is the text of word/document.xml, a blank line between paragraphs.
func wordText(data []byte) (string, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	var all, p strings.Builder
	in, skip := false, 0
	end := func() {
		if s := strings.Trim(p.String(), " \t"); s != "" {
			if all.Len() > 0 {
				all.WriteString("\n\n")
			}
			all.WriteString(s)
		}
		p.Reset()
	}
	for {
		t, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			end()
			return all.String(), nil
		}
		if err != nil {
			end()
			return all.String(), err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				in = true
			case "tab":
				p.WriteByte(' ')
			case "br", "cr":
				p.WriteByte('\n')
			case "del", "instrText", "txbxContent", "pict", "Fallback":
				skip++
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				in = false
			case "p":
				if skip == 0 {
					end()
				}
			case "del", "instrText", "txbxContent", "pict", "Fallback":
				skip--
			}
		case xml.CharData:
			if in && skip <= 0 {
				p.Write(t)
			}
		}
	}
}

// coreTitle is the title in a document's properties.
func coreTitle(data []byte) string {
	var core struct {
		Title string `xml:"title"`
	}
	if xml.Unmarshal(data, &core) != nil {
		return ""
	}
	return strings.TrimSpace(core.Title)
}
