//go:build !js

package main

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The arrows of docs/architecture.md: who may import whom. The tree stays readable
// room by room only as long as they hold, and the two programs stay small only as
// long as the wrong half of the standard library is not reachable from them.

// rooms of the engine, in order: each may use those before it. A group stands side
// by side; its members do not use one another.
var rooms = [][]string{
	{"text"}, {"lexicon"}, {"name"}, {"date", "mention"}, {"refer"}, {"account"},
	{"amend"}, {"link"}, {"event"}, {"network"}, {"notice"},
}

// may says for every other package what it may import of ours; a name that ends in
// /... covers what is below it too.
var may = map[string][]string{
	"corpus":             {},
	"wasm":               {}, // tests only
	"wasm/news":          {},
	"wasm/wire":          {"wasm/news"},
	"wasm/engine":        {"wasm/news", "wasm/engine/..."},
	"wasm/shelf/intake":  {"wasm/news", "wasm/engine/..."},
	"wasm/shelf/lesson":  {"wasm/news", "wasm/engine/...", "wasm/wire"},
	"wasm/shelf/export":  {"wasm/news", "wasm/engine/...", "wasm/wire"},
	"wasm/shelf/correct": {"wasm/news", "wasm/wire"},
	"wasm/shelf/takeout": {"wasm/news", "wasm/wire/..."},
	"wasm/shelf/store":   {},
	"wasm/shelf/files":   {"wasm/news", "wasm/wire", "wasm/shelf/..."},
	"wasm/shelf/page":    {"wasm/news", "wasm/wire", "wasm/shelf/..."},
	"wasm/bin/carry":     {"wasm/wire"},
	"wasm/bin/files":     {"wasm/wire", "wasm/shelf/...", "wasm/bin/carry"},
	"wasm/bin/extract":   {"wasm/wire", "wasm/shelf/...", "wasm/bin/carry"},
	"wasm/desk":          {"wasm/news", "wasm/engine/...", "wasm/shelf/...", "wasm/wire/..."},
	"wasm/turn":          {},
	"wasm/bin/desk":      {"wasm/news", "wasm/desk", "wasm/shelf/...", "wasm/wire/...", "wasm/turn", "corpus"},
	"wasm/edge":          {},
	"wasm/bin/edge":      {"wasm/edge"},
	"web":                {"wasm/news", "wasm/wire/...", "web/breath/..."},
	"web/breath":         {"wasm/turn"},
	"web/breath/half":    {"web/breath"},
	"web/assets":         {},
	"web/site":           {"web", "web/assets", "wasm/edge"},
	"web/e2e":            {},
}

// The command line may use everything; the page's program only the page.
var mayRoot = map[string][]string{
	"native": {"corpus", "wasm/...", "web/..."},
	"js":     {"web"},
}

// never lists what must not be reachable, directly or not, from a package and what
// is below it, and why.
var never = []struct{ target, pkg, dep, why string }{
	{"js", "wasm/bin/desk", "net/http", "it doubles the program"},
	{"js", "wasm/bin/desk", "encoding/json", "formats are read and written by the program files"},
	{"js", "wasm/bin/desk", "archive/zip", "formats are read and written by the program files"},
	{"js", "wasm/bin/files", "net/http", "what is brought is never fetched"},
	{"js", "wasm/bin/desk", "regexp", "it is the slowest thing Go does in WebAssembly"},
	{"js", "wasm/bin/desk", "github.com/maxence-charriere/go-app/v10/pkg/app", "the engine shows nothing"},
	{"native", "wasm/engine", "net/http", "the engine reads what it is given"},
	{"native", "wasm/engine", "regexp", "it is the slowest thing Go does in WebAssembly"},
	{"native", "corpus", "net/http", "it is data"},
	{"js", "web", "readout/wasm/engine", "the screen carries no gazetteer"},
	{"js", "web", "readout/corpus", "the screen carries no article"},
	{"js", "", "readout/wasm/engine", "the screen carries no gazetteer"},
	{"js", "wasm/bin/edge", "readout/corpus", "all of it would be started for every request"},
	{"js", "wasm/bin/edge", "readout/wasm/engine", "all of it would be started for every request"},
	{"js", "wasm/bin/edge", "github.com/maxence-charriere/go-app/v10/pkg/app", "all of it would be started for every request"},
	{"js", "", "readout/corpus", "the screen carries no article"},
}

// neverDirect lists imports forbidden in a package and what is below it, where the
// standard library itself needs them further down.
var neverDirect = []struct{ pkg, dep string }{
	{"wasm/news", "syscall/js"}, {"wasm/news", "os"}, {"wasm/news", "time"},
	{"wasm/engine", "syscall/js"}, {"wasm/engine", "os"}, {"wasm/engine", "time"}, {"wasm/engine", "math/rand"},
	{"wasm/desk", "syscall/js"}, {"wasm/shelf/intake", "syscall/js"}, {"wasm/shelf/export", "syscall/js"}, // store alone may
	{"wasm/wire", "syscall/js"}, {"wasm/wire", "os"},
}

type listed struct {
	ImportPath string
	Name       string
	Imports    []string
	Deps       []string
}

func TestArrows(t *testing.T) {
	for _, target := range []string{"native", "js"} {
		for _, p := range list(t, target) {
			pkg := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, "readout"), "/")
			if helper(pkg) || tool(p) {
				continue
			}
			allowed, known := arrowsOf(pkg, target)
			if !known {
				t.Errorf("%s: this package has no place in the tree; give it one in docs/architecture.md and here", p.ImportPath)
			}
			for _, imp := range p.Imports {
				if own, ok := strings.CutPrefix(imp, "readout/"); ok && (helper(own) || !slices.ContainsFunc(allowed, covers(own))) {
					t.Errorf("%s: %s must not import %s", target, p.ImportPath, imp)
				}
				for _, n := range neverDirect {
					if imp == n.dep && under(pkg, n.pkg) {
						t.Errorf("%s: %s must not import %s", target, p.ImportPath, imp)
					}
				}
			}
			for _, n := range never {
				if n.target == target && (pkg == n.pkg || n.pkg != "" && under(pkg, n.pkg)) && slices.Contains(p.Deps, n.dep) {
					t.Errorf("%s: %s reaches %s: %s", target, p.ImportPath, n.dep, n.why)
				}
			}
		}
	}
}

// helper: packages named like goldtest serve tests, may use everything, and nothing
// but a test may use them.
func helper(pkg string) bool { return strings.HasSuffix(pkg, "test") }

// tool: a command beside a package makes its tables, weights or code; it is in no
// program.
func tool(p listed) bool {
	return p.Name == "main" && p.ImportPath != "readout" && !strings.HasPrefix(p.ImportPath, "readout/wasm/bin/")
}

// arrowsOf is what a package may import of ours.
func arrowsOf(pkg, target string) (allowed []string, known bool) {
	if pkg == "" {
		return mayRoot[target], true
	}
	if room, ok := strings.CutPrefix(pkg, "wasm/engine/"); ok {
		room, _, _ = strings.Cut(room, "/")
		allowed = []string{"wasm/news"}
		for _, group := range rooms {
			if slices.Contains(group, room) {
				return append(allowed, "wasm/engine/"+room+"/..."), true // and what it keeps below it
			}
			for _, r := range group {
				allowed = append(allowed, "wasm/engine/"+r+"/...")
			}
		}
		return nil, false
	}
	allowed, known = may[pkg]
	return allowed, known
}

// covers makes a test whether a rule of may names pkg.
func covers(pkg string) func(string) bool {
	return func(rule string) bool {
		if dir, ok := strings.CutSuffix(rule, "/..."); ok {
			return under(pkg, dir)
		}
		return rule == pkg
	}
}

func under(pkg, dir string) bool { return pkg == dir || strings.HasPrefix(pkg, dir+"/") }

// list asks the go command for every package of ours as one target sees it.
func list(t *testing.T, target string) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Name,Imports,Deps", "./...")
	cmd.Env = os.Environ()
	if target == "js" {
		cmd.Env = append(cmd.Env, "GOOS=js", "GOARCH=wasm")
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list for %s: %v", target, err)
	}
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// TestNoInlineStyle: under the site's policy an inline style is not applied, without
// a word. go-app writes one for every .Style.
func TestNoInlineStyle(t *testing.T) {
	files, err := filepath.Glob("web/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in web: %v", err)
	}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{".Style(", ".Styles(", `at("style"`, `style="`, `style='`} {
			if strings.Contains(string(b), bad) {
				t.Errorf("%s: %s is dead under the content security policy; use a class or a presentation attribute", f, bad)
			}
		}
	}
}
