// Package site writes the static site: the page with every shipped view pre-rendered
// in it, the programs, and the scripts that start them. It runs when the site is
// built, never in a browser.
//
// Addresses are relative throughout, so that a site can be put into any folder of
// any host. The same input gives the same bytes: no clock, no random number and no
// path of this machine gets in.
package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"sort"

	"readout/wasm/edge"
	"readout/web"
	"readout/web/assets"
)

// A Site is what a site is made of.
type Site struct {
	App  []byte // app.wasm, the page's program
	Desk []byte // desk.wasm, the engine with its articles
	// More are programs that are loaded when first needed, by name ("files.wasm").
	More map[string][]byte
	// Address is where the site will lie, as Address returns it, or "" where that is not
	// known. Only what other sites read needs it (see Share).
	Address string
	// First answers what the page shows before any program runs. The version is that
	// of the site; it is empty when it is not known yet.
	First func(version string) web.First
	// Lessons are the texts of the site's lessons by their names; the desk fetches them
	// when lessons are first asked for. Those in First fit the articles and get a page.
	Lessons map[string]string
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
	icon, err := fs.ReadFile(assets.Files, "icon.svg")
	if err != nil {
		return nil, fmt.Errorf("reading assets: %w", err)
	}
	appJS, wasmExec, err := goApp()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{
		"manifest.webmanifest": manifest(),
		"app.js":               appJS,
		"wasm_exec.js":         wasmExec,
		"web/readout.css":      assets.Style(),
		"web/icon.svg":         icon,
	}
	for _, name := range shipped {
		if files["web/"+name], err = fs.ReadFile(assets.Files, name); err != nil {
			return nil, fmt.Errorf("reading assets: %w", err)
		}
	}
	// What the site does beside sending files: nothing, unless its server says so.
	files[edge.OffersFile] = []byte("\n")
	for _, sh := range sheets {
		files[sh.file] = s.page(sh, first, version)
	}
	maps.Copy(files, icons())
	titles := web.Titles(first)
	files[edge.ViewsFile] = asJSON(titles)
	if err := s.shared(files, sharedPages(titles)); err != nil {
		return nil, err
	}
	s.lessons(files, first, version)
	// Cloudflare compresses by itself; what lies compressed here is not sent to it.
	files[".assetsignore"] = []byte("*.br\n*.gz\n")
	programs := s.programs(files)
	for name, parts := range scripts {
		values := map[string]any{"VERSION": version, "PROGRAMS": programs}
		if files["web/"+name], err = script(parts, values); err != nil {
			return nil, err
		}
	}
	kept, later := kept(files, programs)
	if files[worker], err = script([]string{"sw.js"}, map[string]any{"VERSION": version, "KEPT": kept, "LATER": later}); err != nil {
		return nil, err
	}
	files["_headers"] = []byte(edge.HeadersFile(Names(files)))
	return files, nil
}

// shipped go into the site as they are.
var shipped = []string{"picture.js", "edition.schema.json"}

// asJSON writes a map of strings, in the order of its names.
func asJSON(m map[string]string) []byte {
	b, err := json.Marshal(m)
	if err != nil {
		panic(err) // strings only
	}
	return append(b, '\n')
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
