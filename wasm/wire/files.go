package wire

import "readout/wasm/news"

// The page's second kind of talk: with the programs files (every format but HTML, in
// and out) and extract (HTML). A message is an object {json, data}: json is the text of
// a FileRequest or FileAnswer; data, where there is any, is bytes, handed over and not
// copied. Texts of articles travel in data, as JSON lines of [news.Article] in UTF-8, so
// that the page passes them on to the desk without looking into them; what it shows
// of each stands in json. Nothing here is sent to the desk, so it is written and read
// by encoding/json at both ends.

// A FileRequest asks to read or to write one file; just one of the two is set.
type FileRequest struct {
	ID      int        `json:"id"`
	Version string     `json:"version"` // the build's; a program of another one answers Reload
	Read    *FileRead  `json:"read,omitempty"`
	Write   *FileWrite `json:"write,omitempty"`
}

// FileRead: the bytes of the file, or the browser's File itself, go beside it.
type FileRead struct {
	Name string `json:"name"` // as the reader knows it; a path where a folder was chosen
	// Paste says that the text was typed or pasted: it may hold several articles and
	// begin with lines that tell outlet and day.
	Paste bool `json:"paste,omitempty"`
	// Columns corrects what the columns of a table were taken for, one of [TableFields]
	// or "" for each; nil is: guess.
	Columns []string `json:"columns,omitempty"`
}

// FileWrite asks for a file in a format; what it is made of goes beside it, in the form
// that the format's writer wants (wasm/bin/files/write.go lists them).
type FileWrite struct {
	Format string            `json:"format"`
	Name   string            `json:"name,omitempty"`   // of the file, as far as it is already known
	Params map[string]string `json:"params,omitempty"` // what else the format wants to know
}

// A FileAnswer is one answer; a request to read has several, the last with Done.
type FileAnswer struct {
	ID       int           `json:"id"`
	Error    string        `json:"error,omitempty"`  // a sentence that names the file: nothing (more) came of it
	Reload   bool          `json:"reload,omitempty"` // the program is of another build
	Done     bool          `json:"done,omitempty"`   // nothing comes after this
	Progress *Progress     `json:"progress,omitempty"`
	Articles []Brought     `json:"articles,omitempty"` // data: their texts, a JSON line for each, in this order
	Problems []FileProblem `json:"problems,omitempty"`
	Table    *Table        `json:"table,omitempty"`  // what the columns were taken for, before the first article
	Extra    *FileExtra    `json:"extra,omitempty"`  // data: a part that is no article, corrections or a lesson
	Page     string        `json:"page,omitempty"`   // data: HTML, for the program extract; its name
	File     *FileMade     `json:"file,omitempty"`   // data: the file that was written
	Wanted   []Request     `json:"wanted,omitempty"` // the desk's answers that are missing for the file
}

// Brought is what was understood of one article, for the list in which a reader
// corrects it. The text is in the data beside it.
type Brought struct {
	File      string   `json:"file"`           // where it stood, made safe to show
	Line      int      `json:"line,omitempty"` // from 1; 0: the whole file
	ID        string   `json:"id,omitempty"`   // empty where the file gives none
	Title     string   `json:"title,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Published news.Day `json:"published,omitempty"`
	URL       string   `json:"url,omitempty"`
	Language  string   `json:"language,omitempty"` // stated or recognised; "" is unknown
	Foreign   bool     `json:"foreign,omitempty"`  // not English: kept out of the reading unless insisted on
	Guessed   []string `json:"guessed,omitempty"`  // of title, outlet, published, language: those inferred from the text
	Words     int      `json:"words"`
	Bytes     int      `json:"bytes"` // of the text
	Hash      string   `json:"hash"`  // of the text alone: the same text has the same
	Opening   string   `json:"opening,omitempty"`
	Notes     []string `json:"notes,omitempty"` // what a reader should know, a sentence each
}

// A FileProblem is what is wrong in a file, in a sentence; the rest of it was read.
type FileProblem struct {
	File string `json:"file"`
	Line int    `json:"line,omitempty"`
	Text string `json:"text"`
	Note bool   `json:"note,omitempty"` // worth knowing; nothing was left out
}

// A Table is a file with columns, and what they were taken for.
type Table struct {
	File    string   `json:"file"`
	Columns []Column `json:"columns"`
}

// A Column of a table.
type Column struct {
	Name    string `json:"name"`
	Field   string `json:"field,omitempty"` // one of [TableFields]; "" is left out
	Example string `json:"example,omitempty"`
}

// TableFields are what a column may be taken for, in the order in which they are offered.
var TableFields = []string{"text", "title", "outlet", "published", "url", "id", "language", "outlet_country", "dateline", "licence", "notes"}

// FileExtra names a part of a .readout file that is no article.
type FileExtra struct {
	File string `json:"file"`
	Kind string `json:"kind"` // "corrections", "lesson", "collection"
}

// FileMade describes a file that was written.
type FileMade struct {
	Name string `json:"name"`
	Type string `json:"type"` // for the browser: "text/csv"
}
