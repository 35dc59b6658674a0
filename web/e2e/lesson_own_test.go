package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

const lessonOnTwo = `---
id: at-sea
title: "At sea"
minutes: 5
---

# Who is quoted?
view: articles

ask one: Which outlet quotes the minister word for word?
options: outlets
key: outlets-quoting: Ingrid Solbakken
`

// A lesson that is opened in a collection of the reader's own is kept with it, goes into
// its .readout file, and comes with it to another browser.
func TestLessonWithCollection(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	dir := downloads(t, b)
	addTwo(t, b, base)
	b.to(t, "lessons")
	b.wait(t, `document.querySelector(".live [data-les=file]:not([disabled])") && /kept with this collection/.test(document.querySelector(".live main").innerText)`)
	own := filepath.Join(t.TempDir(), "at-sea.md")
	if err := os.WriteFile(own, []byte(lessonOnTwo), 0o600); err != nil {
		t.Fatal(err)
	}
	b.give(t, ".live [data-les=file]", own)
	b.wait(t, `location.hash.startsWith("#lesson/~at-sea?c=")`)
	b.to(t, "lessons")
	const card = `[...document.querySelectorAll(".live .shelf .card")].find(e => /At sea/.test(e.innerText) && /with this collection/.test(e.innerText))`
	b.wait(t, card)
	if n := get[int](t, b, `document.querySelectorAll(".live a[href^='#lesson/~at-sea']").length`); n != 1 {
		t.Errorf("it stands %d times in the list", n)
	}
	b.to(t, "collections")
	b.click(t, `document.querySelectorAll('[data-do="export"]')[1]`)
	_, file := saved(t, dir, ".readout")

	c := page(t)
	c.open(t, base+"#collections")
	c.wait(t, live+` && document.querySelector('[data-files="import"]')`)
	c.chooseBytes(t, "import", "class.readout", file)
	c.wait(t, ownRead)
	c.to(t, "lessons")
	c.wait(t, card)
	c.picture(t, "lessons-of-a-collection")
	c.click(t, card+`.querySelector("h2 a")`)
	c.wait(t, `/At sea/.test(document.querySelector(".live h1").innerText)`)
	c.to(t, "lesson/~at-sea/1")
	c.wait(t, taskShown)
	if err := c.do(chromedp.Reload()); err != nil { // nothing but the collection has the lesson
		t.Fatal(err)
	}
	c.wait(t, live+` && `+taskShown)
	c.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === "Courier")`)
	c.click(t, `document.querySelector(".live [data-les=check]")`)
	c.wait(t, judgedRight+` && /widen our cooperation/.test(document.querySelector(".live .verdict").innerText)`)

	// Taken out, it is gone from the list and from the next file.
	get[bool](t, c, `(location.hash = location.hash.replace(/lesson.*[?]/, "lessons?"), true)`)
	c.click(t, card+`.querySelector("[data-les=drop]")`)
	c.wait(t, `!`+card+` && document.querySelector(".live .lessons")`)
	dir = downloads(t, c)
	c.to(t, "collections")
	c.click(t, `document.querySelectorAll('[data-do="export"]')[1]`)
	if _, without := saved(t, dir, ".readout"); strings.Contains(string(without), "lesson.md") || !strings.Contains(string(file), "lesson.md") {
		t.Error("the file has the lesson when it should not, or has it not when it should")
	}
}
