//go:build !js

package main

import (
	"fmt"
	"os"
	"runtime"

	"readout/corpus"
	"readout/wasm/desk"
	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/shelf/lesson"
	"readout/wasm/wire"
	"readout/web"
	"readout/web/site"
)

type buildCmd struct {
	App      string `required:"" placeholder:"FILE" help:"app.wasm, this package built with GOOS=js GOARCH=wasm."`
	Desk     string `required:"" placeholder:"FILE" help:"desk.wasm, wasm/bin/desk built likewise."`
	Files    string `required:"" placeholder:"FILE" help:"files.wasm, wasm/bin/files built likewise."`
	Extract  string `required:"" placeholder:"FILE" help:"extract.wasm, wasm/bin/extract built likewise."`
	Site     string `placeholder:"URL" help:"The address the site will have. Written only into what other sites read: link previews and oEmbed."`
	Lessons  string `placeholder:"DIR" help:"A folder of lessons (*.md) instead of the shipped ones."`
	Compress string `default:"quick" enum:"no,quick,best" help:"Lay compressed files beside the others: no, quick, or best, which takes a minute."`
	Out      string `default:"dist" placeholder:"DIR" help:"The folder to write; what an earlier build left there is taken away."`
}

// Help is printed under readout build --help.
func (buildCmd) Help() string {
	return `Reads the shipped articles, writes every view of them into one page, and puts the four programs and
their scripts beside it. The result can be put into any folder of any static host; docs/hosting.md
says what to mind. make build does all of this:

  GOOS=js GOARCH=wasm go build -o build/app.wasm .
  GOOS=js GOARCH=wasm go build -o build/desk.wasm ./wasm/bin/desk
  GOOS=js GOARCH=wasm go build -o build/files.wasm ./wasm/bin/files
  GOOS=js GOARCH=wasm go build -o build/extract.wasm ./wasm/bin/extract
  readout build --app build/app.wasm --desk build/desk.wasm --files build/files.wasm --extract build/extract.wasm --out dist`
}

func (c buildCmd) Run(std streams) error {
	var s site.Site
	var err error
	s.More = map[string][]byte{}
	if s.App, err = os.ReadFile(c.App); err != nil {
		return err
	}
	if s.Desk, err = os.ReadFile(c.Desk); err != nil {
		return err
	}
	for name, from := range map[string]string{"files.wasm": c.Files, "extract.wasm": c.Extract} {
		if s.More[name], err = os.ReadFile(from); err != nil {
			return err
		}
	}
	if s.Address, err = site.Address(c.Site); err != nil {
		return err
	}
	shipped, withheld, err := corpus.Articles(false)
	if err != nil {
		return err
	}
	if s.Lessons, err = fitting(c.Lessons, shipped, withheld, std); err != nil {
		return err
	}
	s.First = func(version string) web.First { return first(version, shipped, withheld, s.Lessons) }
	files, version, err := s.Files()
	if err != nil {
		return err
	}
	count := len(files)
	if c.Compress != "no" {
		site.Compress(files, c.Compress == "best")
	}
	if err := site.Write(c.Out, files); err != nil {
		return err
	}
	for _, a := range withheld {
		fmt.Fprintf(std.err, "not shipped: %s, %q (%s) %s\n", a.Outlet, a.Title, a.Licence, a.URL)
	}
	_, err = fmt.Fprintf(std.out, "%s: version %s, %d files, %d articles\n", c.Out, version, count, len(shipped))
	return err
}

// first reads the shipped articles as the browser's desk will, and asks for every view.
func first(version string, shipped, withheld []corpus.Article, lessons map[string]string) web.First {
	d := desk.New(desk.Build{
		Version:  version,
		Go:       runtime.Version(),
		Corpus:   articles(shipped),
		Withheld: articles(withheld),
		Lessons:  func() ([]string, error) { return texts(lessons), nil },
	})
	return web.Gather(func(req wire.Request) wire.Answer {
		req.Version = version
		return d.Answer(req)
	})
}

func articles(list []corpus.Article) []news.Article {
	out := make([]news.Article, len(list))
	for i, a := range list {
		out[i] = intake.Article(a)
	}
	return out
}

// fitting are the lessons that go onto the site: those that can be done with its
// articles. Where articles were withheld for their licence, the others go along too: a
// reader who adds those articles can do them, and until then the page says what is
// missing.
func fitting(dir string, shipped, withheld []corpus.Article, std streams) (map[string]string, error) {
	lessons, err := lessonsOf(dir)
	if err != nil {
		return nil, err
	}
	ed := engine.Read(articles(shipped))
	for _, text := range texts(lessons) {
		src, _ := lesson.Parse(text)
		if _, err := lesson.Build(src, ed); err != nil {
			fmt.Fprintf(std.err, "the lesson %s cannot be done with these articles: line %v\n", src.ID, err)
			if len(withheld) == 0 {
				delete(lessons, src.ID)
			}
		}
	}
	return lessons, nil
}
