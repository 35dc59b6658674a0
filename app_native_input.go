//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"readout/wasm/news"
	"readout/wasm/shelf/files"
	"readout/wasm/shelf/intake"
	"readout/wasm/shelf/page"
	"readout/wasm/wire"
)

// maxLine is the longest line read, in bytes: room for the largest article that is
// taken (5 MB) with every character escaped.
const maxLine = 64 << 20

// A complaint collects what was wrong with the input; the rest is read on.
type complaint struct {
	to    io.Writer
	count int
}

// say prints one fault with the place it stands in.
func (c *complaint) say(file string, line int, format string, args ...any) {
	c.count++
	c.note(file, line, format, args...)
}

// add prints a fault that names its place itself.
func (c *complaint) add(err error) {
	c.count++
	fmt.Fprintln(c.to, err)
}

// note prints what is worth knowing and no fault.
func (c *complaint) note(file string, line int, format string, args ...any) {
	at := file
	if line > 0 {
		at = fmt.Sprintf("%s:%d", file, line)
	}
	fmt.Fprintf(c.to, "%s: %s\n", at, fmt.Sprintf(format, args...))
}

// err is nil when there was nothing to complain of.
func (c *complaint) err() error {
	if c.count == 0 {
		return nil
	}
	return errTold
}

// eachInput gives do every file in turn, or standard input when there is none or
// the file is "-". A file that cannot be opened is told and passed over.
func eachInput(names []string, in io.Reader, bad *complaint, do func(name string, r io.Reader) error) error {
	if len(names) == 0 {
		names = []string{"-"}
	}
	for _, file := range names {
		if file == "-" {
			if err := do("standard input", in); err != nil {
				return err
			}
			continue
		}
		if info, err := os.Stat(file); err == nil && info.Size() > files.MaxFile {
			bad.say(file, 0, "the file is too large (%d MB; at most %d MB are read at once); cut it into several", info.Size()>>20, files.MaxFile>>20)
			continue
		}
		f, err := os.Open(file)
		if err != nil {
			bad.say(file, 0, "%v", plain(err))
			continue
		}
		err = do(file, f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// plain takes the operation and the path off a file error: the path has been said.
func plain(err error) error {
	var pe *os.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// eachLine gives do every line that is not empty, with its number from 1 and without
// its end; the bytes are only good during the call.
func eachLine(name string, r io.Reader, bad *complaint, do func(n int, line []byte) error) error {
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 0, 64<<10), maxLine)
	n := 0
	for s.Scan() {
		n++
		line := bytes.TrimSuffix(s.Bytes(), []byte("\r"))
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(bytes.Trim(line, " ")) == 0 {
			continue
		}
		if err := do(n, line); err != nil {
			return err
		}
	}
	if errors.Is(s.Err(), bufio.ErrTooLong) {
		bad.say(name, n+1, "the line is longer than %d MB; the rest of the file was not read", maxLine>>20)
	} else if s.Err() != nil {
		bad.say(name, n+1, "%v", plain(s.Err()))
	}
	return nil
}

// A found article remembers where it stood, for what has to be said about it.
type found struct {
	article news.Article
	file    string
	line    int // 0: the whole file
	notes   []string
}

// readArticles reads one file of any format, told by its content.
func readArticles(name string, r io.Reader, bad *complaint) ([]found, error) {
	data, err := io.ReadAll(io.LimitReader(r, files.MaxFile+1))
	if err != nil {
		return nil, err
	}
	var list []found
	o := files.Options{
		Page: page.Read,
		Take: func(a news.Article, b wire.Brought) { list = append(list, found{a, b.File, b.Line, b.Notes}) },
	}
	files.Read(files.File{Name: name, Data: data}, o, func(a wire.FileAnswer, _ []byte) {
		for _, p := range a.Problems {
			say := bad.say
			if p.Note {
				say = bad.note
			}
			say(p.File, p.Line, "%s", lowered(p.Text))
		}
		if a.Table != nil {
			bad.note(a.Table.File, 0, "%s", columnsSaid(a.Table))
		}
	})
	return list, nil
}

// lowered is a sentence as it stands after a place.
func lowered(s string) string {
	if len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'z' {
		s = string(s[0]+'a'-'A') + s[1:]
	}
	return strings.TrimSuffix(s, ".")
}

// columnsSaid says what the columns of a table were taken for.
func columnsSaid(t *wire.Table) string {
	var said []string
	for _, c := range t.Columns {
		if c.Field != "" {
			said = append(said, fmt.Sprintf("%s from column %q", c.Field, c.Name))
		}
	}
	if len(said) == 0 {
		return "no column was understood"
	}
	return "a table: " + strings.Join(said, ", ")
}

// spread puts the files of a folder, and of those in it, in the place of the folder.
// Hidden ones are passed over.
func spread(names []string, bad *complaint) (out []string) {
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil || !info.IsDir() {
			out = append(out, name) // what is wrong is said when it is opened
			continue
		}
		err = filepath.WalkDir(name, func(p string, d fs.DirEntry, err error) error {
			switch hidden := p != name && strings.HasPrefix(d.Name(), "."); {
			case err != nil:
				bad.say(p, 0, "%v", plain(err))
			case hidden && d.IsDir():
				return filepath.SkipDir
			case !hidden && d.Type().IsRegular():
				out = append(out, p)
			}
			return nil
		})
		if err != nil {
			bad.say(name, 0, "%v", plain(err))
		}
	}
	return out
}

// checked lets through what can be read and says what was wrong with it. That is no
// fault of the command: an odd article is read as far as it goes.
// Articles in other languages are only listed, unless insist has them read.
func checked(list []found, insist bool, bad *complaint) []news.Article {
	in := make([]news.Article, len(list))
	for i, f := range list {
		in[i] = f.article
	}
	out, problems := intake.Check(in)
	said := map[int]map[string]bool{}
	for _, p := range problems {
		f := list[p.Index]
		if said[p.Index] == nil {
			said[p.Index] = map[string]bool{}
		}
		said[p.Index][p.Text] = true
		bad.note(f.file, f.line, "article %s: %s", p.Article, p.Text)
	}
	for i, f := range list { // what was noticed when the file was read
		for _, n := range f.notes {
			if !said[i][n] {
				bad.note(f.file, f.line, "article %s: %s", in[i].ID, n)
			}
		}
	}
	for i := range out { // listed and not read
		if !insist && files.Foreign(out[i].Language) {
			out[i].Text = ""
		}
	}
	return out
}

// jsonFault says in plain words what encoding/json found.
func jsonFault(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Sprintf("it holds a JSON %s, not an object", kind.Value)
	case errors.As(err, &kind):
		return fmt.Sprintf("field %q holds a %s where a %s belongs", kind.Field, kind.Value, kind.Type)
	case errors.As(err, &syntax):
		return fmt.Sprintf("%v (at byte %d of the line)", err, syntax.Offset)
	}
	return err.Error()
}
