package e2e

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// downloads has the browser put what it saves into a folder.
func downloads(t *testing.T, b *tab) string {
	t.Helper()
	dir := t.TempDir()
	_, err := chromedp.Call(b.ctx, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: "allow", BrowserContextID: chromedp.FromContext(b.ctx).BrowserContextID, DownloadPath: dir})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// saved waits for a whole file whose name ends so, takes it out, and reads it.
func saved(t *testing.T, dir, end string) (name string, data []byte) {
	t.Helper()
	for until := time.Now().Add(patience); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
		list, _ := filepath.Glob(filepath.Join(dir, "*"+end))
		if len(list) == 0 {
			continue
		}
		data, err := os.ReadFile(list[0])
		if err != nil {
			t.Fatal(err)
		}
		if len(data) == 0 { // the browser has the name, and not yet what is in it
			continue
		}
		if err := os.Remove(list[0]); err != nil {
			t.Fatal(err)
		}
		return filepath.Base(list[0]), data
	}
	list, _ := filepath.Glob(filepath.Join(dir, "*"))
	t.Fatalf("nothing was saved as …%s; there is %v", end, list)
	return "", nil
}

// idle: no file is in the making.
const idle = `document.querySelector("#say").textContent.startsWith("Saved")`

// Every view's files, by keyboard, each parsed by a reader of its format.
func TestGet(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"some/sub/path/")
	b.wait(t, agrees)
	dir := downloads(t, b)
	list, err := views(b)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, v := range list {
		if strings.Contains(v.Hash, "pick=") || strings.Contains(v.Hash, "find=") || strings.HasPrefix(v.Hash, "#lesson") {
			continue
		}
		if err := b.show(v.Hash); err != nil {
			t.Fatal(err)
		}
		n := get[int](t, b, `document.querySelectorAll(".live .get [data-do=get]").length`)
		for i := range n {
			kind := get[string](t, b, `(e => e.dataset.what + "." + e.dataset.format)(document.querySelectorAll(".live .get [data-do=get]")[`+itoa(i)+`])`)
			get[bool](t, b, `(document.querySelector(".live .get > summary").focus(), document.querySelector("#say").textContent = "", true)`)
			b.press(t, kb.Enter)
			for range i + 1 {
				b.press(t, kb.Tab)
			}
			b.press(t, kb.Enter)
			name, data := saved(t, dir, endOf(kind))
			if !strings.HasPrefix(name, "readout-") {
				t.Errorf("%s of %s is saved as %s", kind, v.Name, name)
			}
			b.wait(t, idle)
			if get[bool](t, b, `!!document.querySelector(".live .get[open]")`) {
				t.Errorf("%s: the menu stays open", v.Name)
			}
			if !get[bool](t, b, `document.activeElement === document.querySelector(".live .get > summary")`) {
				t.Errorf("%s: the focus is lost", v.Name)
			}
			checkFile(t, b, kind, name, data)
			seen[kind] = true
		}
	}
	for _, kind := range []string{"network.svg", "network.png", "network.csv", "network.gexf", "network.graphml", "meetings.csv", "meetings.timeline",
		"accounts.csv", "names.csv", "quotes.csv", "notices.csv", "articles.csv", "edition.json"} {
		if !seen[kind] {
			t.Errorf("no view offers %s", kind)
		}
	}
}

// endOf is how the name of a kind of file ends.
func endOf(kind string) string {
	_, format, _ := strings.Cut(kind, ".")
	if format == "timeline" {
		return ".timeline.json"
	}
	return "." + format
}

// checkFile parses a file by its own format.
func checkFile(t *testing.T, b *tab, kind, name string, data []byte) {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	nodes := get[int](t, b, `document.querySelectorAll(".live .net .graph .nd").length`)
	switch _, format, _ := strings.Cut(kind, "."); format {
	case "csv":
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
		if err != nil || len(rows) < 2 && !strings.HasPrefix(kind, "quotes") || rows[0][len(rows[0])-1] != "readout_version" {
			t.Errorf("%s: %d rows, %v", name, len(rows), err)
		}
	case "svg":
		if !bytes.Contains(data, []byte("<desc>")) || bytes.Contains(data, []byte(" class=")) || bytes.Contains(data, []byte(" style=")) {
			t.Errorf("%s needs a style sheet, or does not say what it is: %.900s", name, data)
		}
		for dec := xml.NewDecoder(bytes.NewReader(data)); ; {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Errorf("%s: %v", name, err)
				break
			}
		}
	case "png":
		img, err := png.Decode(bytes.NewReader(data))
		if err != nil || img.Bounds().Dx() < 800 {
			t.Errorf("%s: %v", name, err)
			return
		}
		inks := map[any]bool{}
		for y := 0; y < img.Bounds().Dy(); y += 3 {
			for x := 0; x < img.Bounds().Dx(); x += 3 {
				inks[img.At(x, y)] = true
			}
		}
		if len(inks) < 20 || !bytes.Contains(data, []byte("iTXtDescription")) {
			t.Errorf("%s: %d colours; a picture of nothing, or without its description", name, len(inks))
		}
	case "gexf", "graphml", "json", "timeline":
		out, err := exec.Command("node", filepath.Join(root, "web/e2e/formats.mjs"), format, file, filepath.Join(root, "docs/edition.schema.json")).CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
			return
		}
		var got struct{ Nodes, Edges int }
		if json.Unmarshal(out, &got) == nil && (format == "gexf" || format == "graphml") && got.Nodes != nodes {
			t.Errorf("%s has %d nodes, %d are drawn", name, got.Nodes, nodes)
		}
	}
}

// What the network hides is not in its file, and the file says that it is narrowed.
func TestGetNarrowed(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	dir := downloads(t, b)
	if err := b.show("#network?outlet=ME"); err != nil {
		t.Fatal(err)
	}
	b.wait(t, `document.querySelector(".live .net .graph .nd")`)
	badge := get[string](t, b, `[...document.querySelectorAll(".live .nd")].length && location.hash.split("=")[1]`)
	for _, format := range []string{"csv", "svg"} {
		b.click(t, `document.querySelector(".live .get > summary")`)
		b.click(t, `document.querySelector(".live .get [data-format=`+format+`]")`)
		name, data := saved(t, dir, "."+format)
		if format == "csv" {
			rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
			if err != nil || len(rows) < 2 {
				t.Fatalf("%s: %d rows, %v", name, len(rows), err)
			}
			outlets := map[string]bool{}
			for _, r := range rows[1:] {
				outlets[r[7]] = true
			}
			if len(outlets) != 1 {
				t.Errorf("narrowed to %s, the file holds %v", badge, outlets)
			}
		} else if !bytes.Contains(data, []byte("outlet=ME")) {
			t.Error("the drawing does not say what it is narrowed to")
		}
		b.wait(t, idle)
	}
}

// The open menu has nothing that axe-core objects to, closes by Escape, and everything in
// it can be reached at 360 px.
func TestGetMenu(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for _, width := range []int64{1280, 360} {
		b := page(t)
		if err := b.media("light", width, 800); err != nil {
			t.Fatal(err)
		}
		b.open(t, base+"#network")
		b.wait(t, live)
		b.click(t, `document.querySelector(".live .get > summary")`)
		b.wait(t, `document.querySelector(".live .get[open]")`)
		get[bool](t, b, string(axe)+"; true")
		for _, s := range violations(t, b) {
			t.Errorf("%d px: %s", width, s)
		}
		if out := get[bool](t, b, `(r => r.left < 0 || r.right > innerWidth)(document.querySelector(".live .menu").getBoundingClientRect())`); out {
			t.Errorf("%d px: the menu stands beyond the window", width)
		}
		b.press(t, kb.Escape)
		b.wait(t, `!document.querySelector(".live .get[open]")`)
	}
}

// The schema that is published is the one in the site.
func TestSchemaPublished(t *testing.T) {
	a, err1 := os.ReadFile(filepath.Join(root, "docs/edition.schema.json"))
	b, err2 := os.ReadFile(filepath.Join(dist, "web/edition.schema.json"))
	if err := errors.Join(err1, err2); err != nil || !bytes.Equal(a, b) {
		t.Errorf("docs/edition.schema.json and web/assets/edition.schema.json differ: %v", err)
	}
}

func itoa(n int) string { b, _ := json.Marshal(n); return string(b) }
