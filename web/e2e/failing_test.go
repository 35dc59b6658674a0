package e2e

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A desk that cannot start is told in a sentence, and the whole shipped edition stays
// readable, view by view.
func TestWithoutDesk(t *testing.T) {
	dir := copySite(t, func(name string, data []byte) []byte {
		if name == program("desk.wasm") {
			return nil
		}
		return data
	})
	base, missing := serve(t, dir)
	b := page(t)
	b.open(t, base)
	b.wait(t, live)
	b.wait(t, `document.querySelector("main").innerText.includes("could not be read in this browser")`)
	for _, hash := range []string{"#names", "#meetings", "#network", "#articles", "#article/mehr-2019-09-13", "#overview"} {
		if err := b.show(hash); err != nil {
			t.Errorf("%s: %v", hash, err)
		}
	}
	if lost := missing(); len(lost) != 1 || !strings.HasPrefix(lost[0], "/"+program("desk.wasm")) {
		t.Errorf("asked for in vain: %q", lost)
	}
}

// So is a page whose own program is missing: what was pre-rendered is readable, and a
// bar says why nothing moves.
func TestWithoutProgram(t *testing.T) {
	dir := copySite(t, func(name string, data []byte) []byte {
		if name == program("app.wasm") {
			return nil
		}
		return data
	})
	base, _ := serve(t, dir)
	b := page(t)
	b.open(t, base)
	b.wait(t, `document.getElementById("stopped").checkVisibility()`)
	if s := get[string](t, b, `document.getElementById("stopped").innerText`); !strings.Contains(s, "could not be started") || !strings.Contains(s, "Reload") {
		t.Errorf("the bar reads %q", s)
	}
	b.click(t, link("#names", "header nav"))
	b.wait(t, `document.getElementById("names").checkVisibility()`)
	b.expect(t, "404")
}

// A program that has stopped (a panic in Go) is said at once, and reload is offered.
func TestStopped(t *testing.T) {
	src := filepath.Join(t.TempDir(), "stops.go")
	if err := os.WriteFile(src, []byte("package main\n\nfunc main() { panic(\"on purpose\") }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	wasm := strings.TrimSuffix(src, ".go") + ".wasm"
	t.Setenv("GOOS", "js")
	t.Setenv("GOARCH", "wasm")
	if err := run(root, "go", "build", "-o", wasm, src); err != nil {
		t.Fatal(err)
	}
	dir := copySite(t, func(name string, data []byte) []byte {
		if name == program("app.wasm") {
			data, _ = os.ReadFile(wasm)
		}
		return data
	})
	base, _ := serve(t, dir)
	b := page(t)
	b.open(t, base)
	b.wait(t, `document.getElementById("stopped").checkVisibility()`)
	if s := get[string](t, b, `document.getElementById("stopped").innerText`); !strings.Contains(s, "has stopped") {
		t.Errorf("the bar reads %q", s)
	}
	b.errors() // the panic, and what follows from it
	get[bool](t, b, `window.before = true`)
	b.click(t, `document.getElementById("reload")`)
	b.wait(t, `!window.before && document.getElementById("stopped").checkVisibility()`)
	b.errors()
}

// A desk of another build is refused, and reloading is offered.
func TestOtherDesk(t *testing.T) {
	dir := copySite(t, func(name string, data []byte) []byte {
		if name == "web/desk.js" {
			return bytes.Replace(data, []byte(`const VERSION = "`), []byte(`const VERSION = "other-`), 1)
		}
		return data
	})
	base, _ := serve(t, dir)
	b := page(t)
	b.open(t, base)
	b.wait(t, live)
	b.wait(t, `/different (builds|versions)/.test(document.querySelector("main").innerText) && [...document.querySelectorAll("main button")].some(e => /Reload/.test(e.innerText))`)
}

// Where no worker compiles the page's program, the page does.
func TestCompiledHere(t *testing.T) {
	for _, script := range []string{"throw new Error('no')", "self.postMessage(null)"} {
		dir := copySite(t, func(name string, data []byte) []byte {
			if name == "web/compile.js" {
				data = []byte(script)
			}
			return data
		})
		base, _ := serve(t, dir)
		b := page(t)
		b.open(t, base)
		b.wait(t, agrees)
		b.errors() // what the worker threw
	}
}

// In a browser that starts no worker the page stands, and says that nothing is read here.
func TestNoWorkers(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if err := b.before(`delete window.Worker`); err != nil {
		t.Fatal(err)
	}
	b.open(t, base)
	b.wait(t, live+` && /could not be read in this browser/.test(document.querySelector("main").innerText)`)
	b.errors()
}
