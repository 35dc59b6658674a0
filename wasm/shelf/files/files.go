// Package files reads what a reader brings, in every format but HTML, into articles. It
// is the same code in the browser's program files and on the command line.
//
// The idea. A file is what its content says, not what its name says: [open] looks at
// both, and a name that says otherwise is mentioned and no more. A format is one file of
// this package with one function, which hands over each article as it finds it, so that
// ten thousand are never held at once. Nothing that is wrong with one article, one line
// or one file in an archive ends the reading of the others; it becomes a sentence that
// names its place.
//
// The simpler idea, a list of articles or an error, would lose a folder to one bad file
// and needs all of it in memory.
package files

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A File is what is read: a name, for the eye only, and bytes.
type File struct {
	Name string
	Data []byte
}

// Options say what the bytes alone do not.
type Options struct {
	Paste   bool     // typed or pasted, see wire.FileRead
	Columns []string // what the columns of a table are, where the guess was corrected
	// Page reads an HTML page; nil hands it to post, for another program to read.
	Page PageReader
	// Take, where it is set, takes each article instead of post, as it is.
	Take func(a news.Article, b wire.Brought)
	Most int // bytes in all that an archive may unpack to; 0 is [MaxUnpacked]
}

// A PageReader finds the article in an HTML page. Notes are what a reader should know.
type PageReader func(name string, data []byte) (a news.Article, notes []string, err error)

// A Post takes the answers of a reading: articles with their texts, problems, tables,
// extras, pages. It must not keep data.
type Post = func(a wire.FileAnswer, data []byte)

// Read reads one file and what is in it.
func Read(f File, o Options, post Post) {
	r := newReading(o, post)
	defer r.flush()
	if len(f.Data) > MaxFile {
		r.problem(f.Name, 0, TooLarge(f.Name, len(f.Data), MaxFile))
		return
	}
	r.file(f, 0)
}

// file reads one file, at some depth of archives.
func (r *reading) file(f File, depth int) {
	defer r.guard(f.Name)
	o := open(f)
	if note := o.misnamed(); note != "" {
		r.remark(f.Name, note)
	}
	if o.note != "" && o.kind != unknown {
		r.remark(f.Name, o.note)
	}
	switch o.kind {
	case empty:
		r.problem(f.Name, 0, emptySentence(len(f.Data)))
	case unknown:
		r.problem(f.Name, 0, "This is no kind of file that Readout reads. It reads plain text, Markdown, HTML, JSON, CSV, Word (.docx) and archives (.zip) of these.")
	case foreign:
		why := otherKind(f.Data)
		if why == "" {
			why = "This is XML or an Office document of a kind that is not read; save it as .docx, .csv or .txt."
		}
		r.problem(f.Name, 0, why)
	case plain:
		r.plain(o)
	case markdown:
		r.markdown(o)
	case web:
		r.page(o)
	case object:
		r.object(o)
	case lines:
		r.lines(o)
	case table:
		r.table(o)
	case word:
		r.word(o)
	case archive:
		r.archive(o, depth)
	}
}

func emptySentence(bytes int) string {
	if bytes == 0 {
		return "The file is empty: it has no byte in it."
	}
	return "The file holds nothing but white space."
}
