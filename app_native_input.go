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
	"time"

	"readout/wasm/news"
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

// eachLine gives do every line that is not blank, with its number from 1 and without
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
		if len(bytes.TrimSpace(line)) == 0 {
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

// readArticles reads one file: JSON Lines, or, when its name ends in .md, one article
// with front matter as in corpus/articles.
func readArticles(name string, r io.Reader, bad *complaint) ([]news.Article, error) {
	if strings.HasSuffix(name, ".md") {
		return readMarkdown(name, r, bad)
	}
	var list []news.Article
	err := eachLine(name, r, bad, func(n int, line []byte) error {
		var a news.Article
		if err := json.Unmarshal(line, &a); err != nil {
			bad.say(name, n, "this line is no article: %s", jsonFault(err))
			return nil
		}
		if a.ID == "" {
			bad.say(name, n, `this article has no "id"`)
			return nil
		}
		list = append(list, a)
		return nil
	})
	return list, err
}

// jsonFault says in plain words what encoding/json found.
func jsonFault(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		return fmt.Sprintf("field %q holds a %s, not a %s", kind.Field, kind.Value, kind.Type)
	case errors.As(err, &syntax):
		return fmt.Sprintf("%v (at byte %d of the line)", err, syntax.Offset)
	}
	return err.Error()
}

// isDay reports whether d is empty or a day of the calendar.
func isDay(d news.Day) bool {
	if d == "" {
		return true
	}
	_, err := time.Parse(time.DateOnly, string(d))
	return err == nil
}

// checked lets through what can be read and says what is wrong with the rest.
func checked(list []news.Article, bad *complaint) []news.Article {
	for i := range list {
		if !isDay(list[i].Published) {
			fmt.Fprintf(bad.to, "article %s: the day of publication %q is not a day of the calendar; it was read without one\n", list[i].ID, list[i].Published)
			list[i].Published = ""
		}
	}
	return list
}

func readMarkdown(name string, r io.Reader, bad *complaint) ([]news.Article, error) {
	bad.say(name, 0, "articles with front matter cannot be read yet")
	return nil, nil
}
