package e2e

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// pdf prints the page, on A4 as a printer would: without backgrounds.
func (b *tab) pdf() ([]byte, error) {
	background := false
	got, err := chromedp.Call(b.ctx, cdppage.PrintToPDF, cdppage.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69, PrintBackground: &background})
	if err != nil {
		return nil, err
	}
	return got.Data, nil
}

// onPages is the text of the printed page, page by page. The file is kept where PRINTS
// names a folder, to be looked at.
func (b *tab) onPages(t *testing.T, name string) (pages []string) {
	t.Helper()
	data, err := b.pdf()
	if err != nil {
		t.Fatal(err)
	}
	dir := os.Getenv("PRINTS")
	if dir == "" {
		dir = t.TempDir()
	}
	file := filepath.Join(dir, strings.ReplaceAll(name, " ", "-")+".pdf")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", filepath.Join(root, "web/e2e/pdftext.mjs"), file)
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &pages)
	}
	if err != nil {
		t.Fatalf("reading %s: %v", file, err)
	}
	return pages
}

// Every view on paper: no chrome, black on white, nothing cut off, and the address of
// every link at the end, by its number.
func TestPrint(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if err := b.media("dark", 718, 1000); err != nil {
		t.Fatal(err)
	}
	b.open(t, base)
	b.wait(t, agrees)
	list, err := views(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range list {
		if strings.HasPrefix(v.Hash, "#lesson") || v.Hash == "#add" {
			continue // their paper is of their own making; and what only asks for articles has none
		}
		if err := b.show(v.Hash); err != nil {
			t.Fatal(err)
		}
		data, err := b.pdf()
		if err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		pages := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(data, -1))
		if !bytes.HasPrefix(data, []byte("%PDF-")) || pages < 1 || pages > 30 || len(data) < 10_000 {
			t.Errorf("%s: %d pages, %d bytes", v.Name, pages, len(data))
		}
		if dir := os.Getenv("PRINTS"); dir != "" { // to be looked at
			if err := os.WriteFile(filepath.Join(dir, strings.ReplaceAll(v.Name, " ", "-")+".pdf"), data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if left := get[int](t, b, `document.querySelectorAll(".printed, a[data-note]").length`); left > 0 {
			t.Errorf("%s: after printing, %d footnotes are left in the page", v.Name, left)
		}
		for _, s := range onPaper(t, b) {
			t.Errorf("%s: %s", v.Name, s)
		}
	}
}

// onPaper looks at the page in the medium of print, at the width of a page.
func onPaper(t *testing.T, b *tab) []string {
	t.Helper()
	media := func(name string) {
		if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: name}); err != nil {
			t.Fatal(err)
		}
	}
	media("print")
	defer media("")
	return get[[]string](t, b, `(() => {
		dispatchEvent(new Event("beforeprint"));
		const wrong = [];
		const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
		for (const e of document.querySelectorAll("nav a, .tools, .get, .zoom, .finder, .kinds, button:not(.toggle)"))
			if (seen(e)) wrong.push("chrome is printed: " + e.outerHTML.slice(0, 100));
		if (document.documentElement.scrollWidth > innerWidth + 1) wrong.push("wider than the paper by " + (document.documentElement.scrollWidth - innerWidth));
		for (const e of document.querySelectorAll(".wide"))
			if (seen(e) && e.scrollWidth > e.clientWidth + 1) wrong.push("a table is cut off: " + e.getAttribute("aria-label") + " " + e.scrollWidth + " > " + e.clientWidth);
		const ink = (e) => Math.max(...getComputedStyle(e).color.match(/[\d.]+/g).slice(0, 3).map(Number));
		for (const e of document.querySelectorAll("main :is(p, li, td, th, h1, h2, blockquote, .o, .cc, .tag, a)"))
			if (seen(e) && !e.closest("svg") && ink(e) > 90) { wrong.push("pale on white: " + e.outerHTML.slice(0, 100) + " " + getComputedStyle(e).color); break; }
		if (!seen(document.querySelector("main h1")) || !/^#network$|\/end$/.test(location.hash) && ![...document.querySelectorAll("main a[data-note]")].some(seen)) wrong.push("nothing is printed");
		const notes = [...document.querySelectorAll(".printed li")].map((li) => li.textContent);
		for (const a of document.querySelectorAll("a[data-note]"))
			if (a.closest(".papersheet") ? !/^https?:(?!.*#)/.test(notes[a.dataset.note - 1]) : !notes[a.dataset.note - 1]?.includes(a.href)) wrong.push("footnote " + a.dataset.note + " is not " + a.href);
		for (const a of document.querySelectorAll("main a[href]"))
			if (seen(a) && !a.closest("svg, .answers h2, .keys h3, .papersheet") && !a.dataset.note) wrong.push("a link without its footnote: " + a.outerHTML.slice(0, 120));
		if (!document.querySelector(".printed p").textContent.includes("#")) wrong.push("it does not say where it is from");
		const article = [...document.querySelectorAll(".ev figcaption a")].find(seen);
		if (article && !article.closest(".papersheet") && !/^https?:.* \(here: /.test(notes[article.dataset.note - 1])) wrong.push("no article address: " + notes[article.dataset.note - 1]);
		dispatchEvent(new Event("afterprint"));
		return wrong;
	})()`)
}
