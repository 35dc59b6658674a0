//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"readout/corpus"
)

// overlayCmd is how make builds a site of other articles (CORPUS=DIR). The articles
// are part of the programs, and the go command can put files in the place of others
// while it compiles: so nothing in the checkout changes, and the site is built like
// any other. The simpler way, files that the page loads, would need a second format
// and a second place to check it.
type overlayCmd struct {
	Dir string `arg:"" help:"The folder with the articles, *.md."`
	Out string `arg:"" help:"Where to write overlay.json and what it names."`
}

func (c overlayCmd) Run(std streams) error {
	files, err := filepath.Glob(filepath.Join(c.Dir, "*.md"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("%s: there is no article (*.md) in this folder", c.Dir)
	}
	sort.Strings(files)
	here, err := filepath.Abs("corpus")
	if err != nil {
		return err
	}
	bad := &complaint{to: std.err}
	replace := map[string]string{}
	var list strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		if _, err := corpus.Parse(f, data); err != nil {
			bad.add(err)
		}
		fmt.Fprintf(&list, "\t\t{%q, %q},\n", filepath.Base(f), data)
	}
	if bad.count > 0 {
		return errTold
	}
	code := "//go:build !openrights\n\npackage corpus\n\n" +
		"func embedded() []file {\n\treturn []file{\n" + list.String() + "\t}\n}\n\nfunc notEmbedded() []Article { return nil }\n"
	if err := os.MkdirAll(c.Out, 0o755); err != nil {
		return err
	}
	embed, err := filepath.Abs(filepath.Join(c.Out, "z_all.go"))
	if err != nil {
		return err
	}
	replace[filepath.Join(here, "z_all.go")] = embed
	overlay, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", " ")
	if err == nil {
		err = os.WriteFile(embed, []byte(code), 0o644)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(c.Out, "overlay.json"), overlay, 0o644)
	}
	return err
}
