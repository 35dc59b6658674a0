//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"io"

	"readout/wasm/news"
	"readout/wasm/shelf/files"
	"readout/wasm/shelf/page"
)

type extractCmd struct {
	File string `arg:"" optional:"" help:"A saved web page; - or none: standard input." placeholder:"FILE.html"`
}

// Help is printed under readout extract --help.
func (extractCmd) Help() string {
	return `Prints one JSON object: title, published (the day, empty when unknown), text (a blank line between
paragraphs, without menus, captions of other stories, share buttons and the like), and outlet, author,
url and language where the page tells them. Nothing is fetched and nothing in the page runs. Pages in
old encodings are converted.

  readout extract page.html
  readout extract < page.html`
}

// extracted is what is printed.
type extracted struct {
	Title     string   `json:"title"`
	Published news.Day `json:"published"`
	Text      string   `json:"text"`
	Outlet    string   `json:"outlet,omitempty"`
	Author    string   `json:"author,omitempty"`
	URL       string   `json:"url,omitempty"`
	Language  string   `json:"language,omitempty"`
}

func (c extractCmd) Run(std streams) error {
	bad := &complaint{to: std.err}
	var list []string
	if c.File != "" {
		list = []string{c.File}
	}
	err := eachInput(list, std.in, bad, func(name string, r io.Reader) error {
		data, err := io.ReadAll(io.LimitReader(r, page.Most+1))
		if err != nil {
			return err
		}
		if len(data) > page.Most {
			return fmt.Errorf("%s", page.TooLarge(name, len(data), page.Most))
		}
		a, notes, err := page.Read(name, files.UTF8(data))
		if err != nil {
			return fmt.Errorf("%s: %s", name, lowered(err.Error()))
		}
		for _, n := range notes {
			bad.note(name, 0, "%s", lowered(n))
		}
		e := json.NewEncoder(std.out)
		e.SetEscapeHTML(false)
		return e.Encode(extracted{a.Title, a.Published, a.Text, a.Outlet, a.Notes, a.URL, a.Language})
	})
	if err != nil {
		return err
	}
	return bad.err()
}
