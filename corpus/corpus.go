// Package corpus is what is read: the articles that ship with Readout, embedded as
// they stand, each with the facts known about it. Data; it imports nothing of ours.
//
// An article is a file of front matter and body:
//
//	---
//	id: mehr-2019-09-13
//	title: "Iran-China ties have turned “strategic”: Baqeri"
//	published: 2019-09-13
//	cites:
//	  - "Press TV"
//	open: true
//	---
//	The body, byte for byte, to the end of the file.
//
// The front matter is a small part of YAML, see [Parse]; the fields are those of
// [Article].
package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// An Article is one file: the facts of its front matter, and its body.
type Article struct {
	ID            string
	Title         string
	Outlet        string
	OutletCountry string // ISO 3166 alpha-2
	Published     string // YYYY-MM-DD, or "" where it is not known
	PublishedNote string // why it is not known, or how it is
	Dateline      string
	URL           string
	AlsoAt        []string
	CopiedBy      []string
	Cites         []string
	Licence       string
	Open          bool   // the licence allows anybody to publish it again
	Language      string // BCP 47
	Notes         string
	Text          string
}

// Articles lists the shipped articles by id. With openOnly it holds back those
// that only their publisher may publish: they are listed as withheld, without
// their text. A build with the tag "openrights" does not even contain the text.
func Articles(openOnly bool) (shipped, withheld []Article, err error) {
	all, err := Load(files)
	if err != nil {
		return nil, nil, err
	}
	withheld = notEmbedded()
	for _, a := range all {
		if openOnly && !a.Open {
			a.Text = ""
			withheld = append(withheld, a)
			continue
		}
		shipped = append(shipped, a)
	}
	return shipped, withheld, nil
}

// Load reads every *.md file below the root of fsys, sorted by id. The first
// malformed file is refused with file, line and reason.
func Load(fsys fs.FS) ([]Article, error) {
	var out []Article
	from := map[string]string{}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".md" {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		a, err := Parse(name, data)
		if err != nil {
			return err
		}
		if first, ok := from[a.ID]; ok {
			return fmt.Errorf("%s:%d: the id %q is already taken by %s", name, lineOf(data, "id:"), a.ID, first)
		}
		from[a.ID] = name
		out = append(out, a)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading articles: %w", err)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out, nil
}

// lineOf is the number of the first line that begins with prefix.
func lineOf(data []byte, prefix string) int {
	for i, l := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(l, prefix) {
			return i + 1
		}
	}
	return 1
}
