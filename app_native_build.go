//go:build !js

package main

import (
	"fmt"
	"os"
	"runtime"

	"readout/corpus"
	"readout/wasm/desk"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
	"readout/web"
	"readout/web/site"
)

type buildCmd struct {
	App  string `required:"" placeholder:"FILE" help:"app.wasm, this package built with GOOS=js GOARCH=wasm."`
	Desk string `required:"" placeholder:"FILE" help:"desk.wasm, wasm/bin/desk built likewise."`
	Out  string `default:"dist" placeholder:"DIR" help:"The folder to write; what an earlier build left there is taken away."`
}

// Help is printed under readout build --help.
func (buildCmd) Help() string {
	return `Reads the shipped articles, writes every view of them into one page, and puts the two programs and
their scripts beside it. The result can be put into any folder of any static host; docs/hosting.md
says what to mind. make build does all of this:

  GOOS=js GOARCH=wasm go build -o build/app.wasm .
  GOOS=js GOARCH=wasm go build -o build/desk.wasm ./wasm/bin/desk
  readout build --app build/app.wasm --desk build/desk.wasm --out dist`
}

func (c buildCmd) Run(std streams) error {
	var s site.Site
	var err error
	if s.App, err = os.ReadFile(c.App); err != nil {
		return err
	}
	if s.Desk, err = os.ReadFile(c.Desk); err != nil {
		return err
	}
	shipped, withheld, err := corpus.Articles(false)
	if err != nil {
		return err
	}
	s.First = func(version string) web.First { return first(version, shipped, withheld) }
	files, version, err := s.Files()
	if err != nil {
		return err
	}
	if err := site.Write(c.Out, files); err != nil {
		return err
	}
	for _, a := range withheld {
		fmt.Fprintf(std.err, "not shipped: %s, %q (%s) %s\n", a.Outlet, a.Title, a.Licence, a.URL)
	}
	_, err = fmt.Fprintf(std.out, "%s: version %s, %d files, %d articles\n", c.Out, version, len(files), len(shipped))
	return err
}

// first reads the shipped articles as the browser's desk will, and asks for every view.
func first(version string, shipped, withheld []corpus.Article) web.First {
	d := desk.New(desk.Build{
		Version:  version,
		Go:       runtime.Version(),
		Corpus:   articles(shipped),
		Withheld: articles(withheld),
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
