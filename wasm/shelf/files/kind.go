package files

import (
	"bytes"
	"path"
	"strings"
)

// A kind of file is what is in it.
type kind string

const (
	empty    kind = "empty"
	unknown  kind = "unknown"
	foreign  kind = "foreign" // known, and not to be read
	plain    kind = "plain text"
	markdown kind = "Markdown"
	web      kind = "a web page (HTML)"
	object   kind = "JSON"
	lines    kind = "JSON lines"
	table    kind = "a table"
	word     kind = "a Word document"
	archive  kind = "a zip archive"
)

// endings are what names promise. What is not here promises nothing.
var endings = map[string][]kind{
	".txt": {plain}, ".text": {plain}, ".md": {markdown}, ".markdown": {markdown},
	".html": {web}, ".htm": {web}, ".xhtml": {web},
	".json": {object}, ".jsonl": {lines, object}, ".ndjson": {lines, object},
	".csv": {table}, ".tsv": {table}, ".docx": {word}, ".zip": {archive}, ".readout": {archive},
}

// An opened file is one whose content has been looked at.
type opened struct {
	File
	kind kind
	text string // decoded, where it is text
	note string // how it was decoded, where that is worth saying
}

// open looks at content first and at the name where the content leaves it open: any text
// may be Markdown, and a table with one column is a list of lines.
func open(f File) opened {
	o := opened{File: f}
	switch {
	case len(f.Data) == 0:
		o.kind = empty
	case bytes.HasPrefix(f.Data, []byte("PK\x03\x04")) || bytes.HasPrefix(f.Data, []byte("PK\x05\x06")):
		o.kind = kindOfZip(f.Data)
	case otherKind(f.Data) != "":
		o.kind = foreign
	default:
		o.text, o.note = decode(f.Data)
		o.kind = kindOfText(o.text, ending(f.Name))
	}
	return o
}

func ending(name string) string { return strings.ToLower(path.Ext(name)) }

// kindOfText tells texts apart.
func kindOfText(text, ending string) kind {
	if binary(text) {
		return unknown
	}
	start := strings.TrimLeft(text, " \t\r\n")
	switch {
	case start == "":
		return empty
	case pageLike(start, ending):
		return web
	case strings.HasPrefix(start, "<?xml") || strings.HasPrefix(start, "<rss") || strings.HasPrefix(start, "<feed"):
		return foreign
	case start[0] == '{' && jsonLines(start, ending):
		return lines
	case start[0] == '{' && jsonLike(start), start[0] == '[' && jsonLike(start):
		return object
	case ending == ".jsonl" || ending == ".ndjson":
		return lines
	case ending == ".json":
		return object
	case strings.HasPrefix(text, "---\n"), strings.HasPrefix(text, "---\r\n"), ending == ".md", ending == ".markdown":
		return markdown
	case ending == ".csv" || ending == ".tsv" || tableLike(text):
		return table
	}
	return plain
}

// binary: letters do not come with so many control characters.
func binary(text string) bool {
	head := text[:min(len(text), 4096)]
	bad := 0
	for i := 0; i < len(head); i++ {
		if c := head[i]; c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b {
			bad++
		}
	}
	return bad*20 > len(head)
}

// pageLike: a page says so at its beginning; saved fragments at least have tags.
func pageLike(start, ending string) bool {
	head := strings.ToLower(start[:min(len(start), 2048)])
	if head[0] != '<' {
		return false
	}
	for _, sign := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.Contains(head, sign) {
			return true
		}
	}
	named := ending == ".html" || ending == ".htm" || ending == ".xhtml"
	return named && !strings.HasPrefix(head, "<?xml") || strings.HasPrefix(head, "<p>") || strings.HasPrefix(head, "<div") || strings.HasPrefix(head, "<article")
}

// jsonLike: what follows the bracket is what JSON has there.
func jsonLike(start string) bool {
	rest := strings.TrimLeft(start[1:], " \t\r\n")
	return rest == "" || strings.ContainsRune(`"{[]}`, rune(rest[0])) || start[0] == '[' && strings.ContainsRune("-0123456789tfn", rune(rest[0]))
}

// jsonLines: the first line is an object by itself, and another follows.
func jsonLines(start, ending string) bool {
	first, rest, _ := strings.Cut(start, "\n")
	first = strings.TrimSpace(first)
	whole := strings.HasSuffix(first, "}") && balanced(first)
	return whole && (strings.HasPrefix(strings.TrimLeft(rest, " \t\r\n"), "{") || ending == ".jsonl" || ending == ".ndjson")
}

// balanced reports whether the brackets of a line of JSON close at its end.
func balanced(s string) bool {
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 && i < len(s)-1 {
				return false
			}
		}
	}
	return depth == 0 && !quoted
}

// misnamed says that a name promises something else than what is there.
func (o opened) misnamed() string {
	e := ending(o.Name)
	promised, known := endings[e]
	if !known || o.kind == empty || o.kind == unknown || o.kind == foreign {
		return ""
	}
	for _, k := range promised {
		if k == o.kind {
			return ""
		}
	}
	if e == ".txt" || e == ".text" || o.kind == plain && promised[0] == markdown {
		if o.kind == markdown || o.kind == plain {
			return ""
		}
	}
	return "The name ends in " + e + ", but this is " + string(o.kind) + "; it was read as that."
}

// magics are the first bytes of files that people may bring and that are not read.
var magics = []struct{ start, is string }{
	{"%PDF", "a PDF; copy its text, or save it as .docx or .txt"},
	{"{\\rtf", "an RTF document; save it as .docx or .txt"},
	{"\xd0\xcf\x11\xe0", "an old Office document; save it as .docx"},
	{"\x89PNG", "a picture"}, {"GIF8", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"RIFF", "a picture or a recording"},
	{"BM", "a picture"}, {"II*\x00", "a picture"}, {"MM\x00*", "a picture"},
	{"ID3", "a recording"}, {"OggS", "a recording"}, {"\x00\x00\x00\x18ftyp", "a film"}, {"\x00\x00\x00\x20ftyp", "a film"},
	{"\x1f\x8b", "an archive that is not read (gzip); unpack it, or pack it as .zip"},
	{"7z\xbc\xaf", "an archive that is not read (7z); unpack it, or pack it as .zip"},
	{"Rar!", "an archive that is not read (rar); unpack it, or pack it as .zip"},
	{"BZh", "an archive that is not read (bzip2); unpack it, or pack it as .zip"},
	{"\xfd7zXZ", "an archive that is not read (xz); unpack it, or pack it as .zip"},
	{"MZ", "a program"}, {"\x7fELF", "a program"}, {"\x00asm", "a program"}, {"SQLite format", "a data base"},
}

// otherKind says what a file is that is known and not read, "" for any other. Short
// marks that a text may begin with count only where the bytes are no text.
func otherKind(data []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.start)) && (len(m.start) > 3 || bytes.IndexByte(data[:min(len(data), 512)], 0) >= 0) {
			return "This is " + m.is + "."
		}
	}
	if len(data) > 262 && string(data[257:262]) == "ustar" {
		return "This is an archive that is not read (tar); unpack it, or pack it as .zip."
	}
	return ""
}
