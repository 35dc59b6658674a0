package files

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
)

// MaxFile is the largest file that is read, in bytes: some 400,000 articles. A browser
// takes less, MaxInBrowser.
const (
	MaxFile      = 1 << 30
	MaxInBrowser = 256 << 20
)

// TooLarge is the sentence that refuses a file of size bytes before it is read.
func TooLarge(name string, size, most int) string {
	return wire.Shown(name) + " is too large (" + megabytes(size) + "; at most " + megabytes(most) +
		" are read at once). Cut it into several files."
}

func megabytes(n int) string { return strconv.Itoa((n+(1<<20)-1)>>20) + " MB" }

// A batch goes to the page when it holds this many articles or bytes: little enough for
// one turn of the page, enough that the messages themselves cost nothing.
const (
	batchArticles = 64
	batchBytes    = 256 << 10
)

// A reading is one call of Read: where to post, and what is held until the next post.
type reading struct {
	o        Options
	post     Post
	articles []wire.Brought
	texts    []byte // JSON lines
	problems []wire.FileProblem
	unpacked int // bytes, in all archives
	entries  int
	passed   int // files in archives that are no articles, and never said to be
}

func newReading(o Options, post Post) *reading { return &reading{o: o, post: post} }

// An item is an article as it was found.
type item struct {
	news.Article
	file    string
	line    int
	pasted  bool // the reader was told how to write outlet and day
	guessed []string
	notes   []string
}

// article hands over one article.
func (r *reading) article(it item) {
	settle(&it)
	b := wire.Brought{
		File: wire.Shown(it.file), Line: it.line, ID: it.ID, Title: it.Title, Outlet: it.Outlet, Published: it.Published, URL: it.URL,
		Language: it.Language, Foreign: Foreign(it.Language), Guessed: it.guessed,
		Words: words(it.Text), Bytes: len(it.Text), Hash: hash(it.Text), Opening: opening(it.Text), Notes: it.notes,
	}
	if r.o.Take != nil {
		r.o.Take(it.Article, b)
		return
	}
	line, err := json.Marshal(it.Article)
	if err != nil {
		panic(err) // strings only
	}
	r.articles = append(r.articles, b)
	r.texts = append(append(r.texts, line...), '\n')
	if len(r.articles) >= batchArticles || len(r.texts) >= batchBytes {
		r.flush()
	}
}

// problem says what is wrong at a place.
func (r *reading) problem(file string, line int, text string) {
	r.say(wire.FileProblem{File: wire.Shown(file), Line: line, Text: text})
}

// remark says what is worth knowing of a file that was read all the same.
func (r *reading) remark(file, text string) {
	r.say(wire.FileProblem{File: wire.Shown(file), Text: text, Note: true})
}

func (r *reading) say(p wire.FileProblem) {
	r.problems = append(r.problems, p)
	if len(r.problems) >= batchArticles {
		r.flush()
	}
}

// flush posts what is held.
func (r *reading) flush() {
	if len(r.articles) > 0 || len(r.problems) > 0 {
		r.post(wire.FileAnswer{Articles: r.articles, Problems: r.problems}, r.texts)
	}
	r.articles, r.texts, r.problems = nil, nil, nil
}

// guard turns a fault of ours, or of a library, into a sentence about the one file.
func (r *reading) guard(name string) {
	if e := recover(); e != nil {
		r.problem(name, 0, "Something in this file could not be read, and the rest of it was left out.")
	}
}

// settle makes an article one that can be kept: valid UTF-8, no NUL, facts on one line,
// a day in the calendar, a language. What it changed it notes.
func settle(it *item) {
	list, problems := intake.Check([]news.Article{it.Article})
	id := it.ID
	it.Article = list[0]
	it.ID = strings.TrimSpace(id) // one without is numbered where all are known
	for _, p := range problems {
		if strings.HasPrefix(p.Text, "The article has no id") || strings.HasPrefix(p.Text, "The day of publication is not known") {
			continue // both are asked for where all articles are listed
		}
		it.notes = append(it.notes, p.Text)
	}
	if it.Language == "" {
		if it.Language = Language(it.Text); it.Language != "" {
			it.guessed = append(it.guessed, "language")
		}
	}
	if Foreign(it.Language) {
		it.notes = append(it.notes, "The text is in "+languageName(it.Language)+"; Readout reads English, and leaves it out unless you insist.")
	}
}

// words counts the words of a text.
func words(text string) (n int) {
	in := false
	for i := 0; i < len(text); i++ {
		space := text[i] <= ' '
		if !space && !in {
			n++
		}
		in = !space
	}
	return n
}

// opening is the beginning of a text on one line.
func opening(text string) string {
	const most = 160
	if len(text) > 8*most {
		text = text[:8*most]
	}
	s := strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

// hash names a text: 64 bits of FNV-1a, in hexadecimal.
func hash(text string) string {
	h := uint64(14695981039346656037)
	for i := 0; i < len(text); i++ {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	return strconv.FormatUint(h, 16)
}
