//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"readout/corpus"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
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
func eachInput(files []string, in io.Reader, bad *complaint, do func(name string, r io.Reader) error) error {
	if len(files) == 0 {
		files = []string{"-"}
	}
	for _, file := range files {
		if file == "-" {
			if err := do("standard input", in); err != nil {
				return err
			}
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
}

// readArticles reads one file: JSON Lines, or, when its name ends in .md, one article
// with front matter as in corpus/articles.
func readArticles(name string, r io.Reader, bad *complaint) ([]found, error) {
	if strings.HasSuffix(name, ".md") {
		data, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		a, err := corpus.Parse(name, data)
		if err != nil {
			bad.add(err)
			return nil, nil
		}
		return []found{{article: intake.Article(a), file: name}}, nil
	}
	var list []found
	err := eachLine(name, r, bad, func(n int, line []byte) error {
		var a news.Article
		if err := json.Unmarshal(line, &a); err != nil {
			bad.say(name, n, "this line is no article: %s", jsonFault(err))
			return nil
		}
		list = append(list, found{a, name, n})
		return nil
	})
	return list, err
}

// checked lets through what can be read and says what was wrong with it. That is no
// fault of the command: an odd article is read as far as it goes.
func checked(list []found, bad *complaint) []news.Article {
	in := make([]news.Article, len(list))
	for i, f := range list {
		in[i] = f.article
	}
	out, problems := intake.Check(in)
	for _, p := range problems {
		f := list[p.Index]
		bad.note(f.file, f.line, "article %s: %s", p.Article, p.Text)
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
