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

import "errors"

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
	withheld = notEmbedded()
	for _, f := range embedded() { // in order of their ids
		a, err := Parse(f.name, []byte(f.data))
		if err != nil {
			return nil, nil, errors.New("reading articles: " + err.Error())
		}
		if openOnly && !a.Open {
			a.Text = ""
			withheld = append(withheld, a)
			continue
		}
		shipped = append(shipped, a)
	}
	return shipped, withheld, nil
}

// A file is an embedded article. Files are embedded one by one and not as a file
// system, which would bring 100 KB of package io/fs and its kin into the browser; a
// test compares the list with the folder.
//go:generate go run ./gen

type file struct{ name, data string }
