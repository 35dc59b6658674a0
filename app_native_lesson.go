//go:build !js

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"readout/corpus"
	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/shelf/lesson"
	"readout/wasm/wire"
)

// Lessons on the command line: a teacher who writes one checks it here before a class
// does, and sees the keys that were computed.

type lessonCmd struct {
	Check lessonCheckCmd `cmd:"" help:"Check lesson files; print every question with its computed key."`
	List  lessonListCmd  `cmd:"" help:"List the shipped lessons."`
}

type lessonCheckCmd struct {
	Files  []string `arg:"" optional:"" placeholder:"FILE" help:"Lesson files (.md); - or none: standard input."`
	Corpus string   `placeholder:"DIR" help:"The articles the lesson is about, a folder of *.md; without it, the shipped ones."`
	Quiet  bool     `short:"q" help:"Print only what is wrong."`
}

// Help is printed under readout lesson check --help.
func (lessonCheckCmd) Help() string {
	return `Reads each lesson, finds everything it names in the articles, and computes its keys. What is wrong is
said as FILE:LINE: reason, one line for each file, with exit status 1. docs/lessons.md says how a
lesson is written.`
}

func (c lessonCheckCmd) Run(std streams) error {
	bad := &complaint{to: std.err}
	list, err := lessonArticles(c.Corpus)
	if err != nil {
		return err
	}
	ed := engine.Read(list)
	err = eachInput(c.Files, std.in, bad, func(name string, r io.Reader) error {
		text, err := io.ReadAll(r)
		if err != nil {
			bad.say(name, 0, "%v", plain(err))
			return nil
		}
		l, err := builtLesson(string(text), ed)
		if err != nil {
			bad.add(fmt.Errorf("%s:%w", name, err))
			return nil
		}
		if c.Quiet {
			return nil
		}
		return printLesson(std, name, l)
	})
	if err != nil {
		return err
	}
	return bad.err()
}

type lessonListCmd struct{}

func (lessonListCmd) Run(std streams) error {
	list, err := lessonArticles("")
	if err != nil {
		return err
	}
	ed := engine.Read(list)
	for _, f := range corpus.Lessons() {
		l, err := builtLesson(f.Text, ed)
		if err != nil {
			fmt.Fprintf(std.err, "%s: line %v\n", f.Name, err)
			continue
		}
		if _, err := fmt.Fprintf(std.out, "%s\t%d minutes\t%d steps\t%s\n", l.ID, l.Minutes, len(l.Steps), l.Title); err != nil {
			return err
		}
	}
	return nil
}

// lessonArticles are the articles of a folder, or the shipped ones.
func lessonArticles(dir string) ([]news.Article, error) {
	if dir == "" {
		shipped, _, err := corpus.Articles(false)
		return articles(shipped), err
	}
	list, err := corpus.Load(os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	out, _ := intake.Check(articles(list))
	return out, nil
}

// builtLesson is a lesson found in an edition. The error is "line: reason".
func builtLesson(text string, ed *news.Edition) (*lesson.Lesson, error) {
	src, err := lesson.Parse(strings.TrimPrefix(text, "\ufeff"))
	if err != nil {
		return nil, err
	}
	return lesson.Build(src, ed)
}

// printLesson prints what a teacher wants to see before a class does.
func printLesson(std streams, name string, l *lesson.Lesson) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s, %d minutes, %d steps\n", name, l.Title, l.Minutes, len(l.Steps))
	for i, p := range l.Parts {
		fmt.Fprintf(&b, "%3d. %s\n", i+1, l.Steps[i].Title)
		q := p.Question
		if q == nil {
			continue
		}
		fmt.Fprintf(&b, "     %s\n", q.Text)
		if q.Kind == wire.FreeText {
			b.WriteString("     = in the pupil's own words\n")
			continue
		}
		places := make([]int, len(q.Options))
		for i := range places {
			places[i] = i
		}
		c, why := q.Check(lesson.Give, places)
		fmt.Fprintf(&b, "     = %s", c.Key)
		if n := len(why); n == 1 {
			b.WriteString("   (one sentence shows it)")
		} else if n > 1 {
			fmt.Fprintf(&b, "   (%d sentences show it)", n)
		}
		b.WriteByte('\n')
	}
	_, err := std.out.Write([]byte(b.String()))
	return err
}

// lessonsOf are the lessons of a folder by their ids, or the shipped ones. A file that
// is no lesson is an error that names its line.
func lessonsOf(dir string) (map[string]string, error) {
	list := corpus.Lessons()
	if dir != "" {
		list = nil
		names, err := filepath.Glob(filepath.Join(dir, "*.md"))
		if err != nil {
			return nil, err
		}
		sort.Strings(names)
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			list = append(list, corpus.LessonFile{Name: name, Text: string(data)})
		}
	}
	out := map[string]string{}
	for _, f := range list {
		src, err := lesson.Parse(f.Text)
		if err != nil {
			return nil, fmt.Errorf("%s:%w", f.Name, err)
		}
		if _, twice := out[src.ID]; twice {
			return nil, fmt.Errorf("%s: another lesson has the id %q as well", f.Name, src.ID)
		}
		out[src.ID] = f.Text
	}
	return out, nil
}

// texts are lessons in the order of their ids.
func texts(lessons map[string]string) (out []string) {
	ids := make([]string, 0, len(lessons))
	for id := range lessons {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		out = append(out, lessons[id])
	}
	return out
}
