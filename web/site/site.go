// Package site writes the static site: the page with every shipped view pre-rendered
// in it, the two programs, and the scripts that start them. It runs when the site is
// built, never in a browser.
//
// Addresses are relative throughout, so that a site can be put into any folder of
// any host. The same input gives the same bytes: no clock, no random number and no
// path of this machine gets in.
package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"

	"readout/web"
	"readout/web/assets"
)

// A Site is what a site is made of.
type Site struct {
	App  []byte // app.wasm, the page's program
	Desk []byte // desk.wasm, the engine with its articles
	// First answers what the page shows before any program runs. The version is that
	// of the site; it is empty when it is not known yet.
	First func(version string) web.First
}

// Files are the files of the site by their path, and the site's version.
//
// The version is the hash of all files, so two builds of the same tree have the same
// one, and it stands in the address of every file that goes with others: a page never
// gets scripts or programs of another build from a cache. As it stands in the files
// too, they are made twice, first without it.
func (s Site) Files() (files map[string][]byte, version string, err error) {
	files, err = s.files("")
	if err != nil {
		return nil, "", err
	}
	sum := sha256.New()
	for _, name := range Names(files) {
		fmt.Fprintf(sum, "%s %d\n", name, len(files[name]))
		sum.Write(files[name])
	}
	version = hex.EncodeToString(sum.Sum(nil))[:12]
	files, err = s.files(version)
	return files, version, err
}

func (s Site) files(version string) (map[string][]byte, error) {
	first := s.First(version)
	css, err := fs.ReadFile(assets.Files, "readout.css")
	if err != nil {
		return nil, fmt.Errorf("reading assets: %w", err)
	}
	icon, err := fs.ReadFile(assets.Files, "icon.svg")
	if err != nil {
		return nil, fmt.Errorf("reading assets: %w", err)
	}
	boot, err := script("boot.js", version)
	if err != nil {
		return nil, err
	}
	desk, err := script("desk.js", version)
	if err != nil {
		return nil, err
	}
	appJS, wasmExec, err := goApp()
	if err != nil {
		return nil, err
	}
	return map[string][]byte{
		"index.html":           page(first, version),
		"manifest.webmanifest": manifest(),
		"app.js":               appJS,
		"wasm_exec.js":         wasmExec,
		"web/readout.css":      css,
		"web/icon.svg":         icon,
		"web/boot.js":          boot,
		"web/desk.js":          desk,
		"web/app.wasm":         s.App,
		"web/desk.wasm":        s.Desk,
	}, nil
}

// script is an asset with load.js in front of it, and the version in its place there.
func script(name, version string) ([]byte, error) {
	var out []byte
	for _, n := range []string{"load.js", name} {
		b, err := fs.ReadFile(assets.Files, n)
		if err != nil {
			return nil, fmt.Errorf("reading assets: %w", err)
		}
		out = append(out, b...)
	}
	const place = `const VERSION = "dev";`
	if n := bytes.Count(out, []byte(place)); n != 1 {
		return nil, fmt.Errorf("load.js: %s stands there %d times, not once", place, n)
	}
	if version == "" {
		return out, nil
	}
	return bytes.Replace(out, []byte(place), []byte(`const VERSION = "`+version+`";`), 1), nil
}

// Names lists the paths of files in order.
func Names(files map[string][]byte) []string {
	list := make([]string, 0, len(files))
	for name := range files {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}

// Write writes files into dir and takes away what an earlier build left there. A
// folder that holds anything but a site is refused and left as it is.
func Write(dir string, files map[string][]byte) error {
	switch entries, err := os.ReadDir(dir); {
	case os.IsNotExist(err):
	case err != nil:
		return err
	case len(entries) > 0:
		if _, err := os.Stat(filepath.Join(dir, "web", "desk.js")); err != nil {
			return fmt.Errorf("%s is not empty and holds no site of Readout; nothing was written", dir)
		}
		for _, e := range entries {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	for _, name := range Names(files) {
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}
