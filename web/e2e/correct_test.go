package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// keyTo presses Tab until the element that an expression gives has the focus.
func (b *tab) keyTo(t *testing.T, element string) {
	t.Helper()
	b.wait(t, element)
	for range 400 {
		if get[bool](t, b, `document.activeElement === (`+element+`)`) {
			return
		}
		b.press(t, kb.Tab)
	}
	t.Fatalf("Tab never comes to %s", element)
}

const (
	newName   = "Ibrahim Raeesi"
	mendBarAt = `document.querySelector(".mendbar")`
	panelHead = `document.querySelector(".mend h2")`
)

func reads(text string) string {
	return fmt.Sprintf(`document.querySelector("main").innerText.includes(%q)`, text)
}

// The journey by keyboard alone: find a person, correct the name, see it everywhere,
// undo, redo, save the file; and take it in in a fresh profile.
func TestCorrectByKeyboard(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	before := get[string](t, b, `document.querySelector(".status").textContent`)
	b.press(t, "4")
	raisi := `[...document.querySelectorAll('section[data-view="names"] a.who')].find(a => /Raisi/.test(a.textContent))`
	b.wait(t, raisi)
	b.keyTo(t, raisi)
	b.press(t, kb.Enter)
	b.wait(t, `location.hash.startsWith("#person/") && document.querySelector("a.mends")`)
	b.keyTo(t, `document.querySelector("a.mends")`)
	b.press(t, kb.Enter)
	b.wait(t, `document.activeElement === `+panelHead+` && document.querySelector("#mend-name")`)
	b.keyTo(t, `document.querySelector("#mend-name")`)
	b.chord(t, "a", chromedp.ModifierCtrl) // select all
	b.press(t, newName, kb.Enter)
	b.wait(t, reads("is called "+newName+" everywhere."))
	b.keyTo(t, `document.querySelector(".mend [data-do=mend]")`)
	b.press(t, kb.Enter)
	b.wait(t, `document.querySelector("main h1").textContent === `+quoted(newName)+` && !document.querySelector(".mend")`)
	if !get[bool](t, b, `document.activeElement.matches("a.mends")`) {
		t.Error("after applying, the focus is not where the panel was opened")
	}
	b.wait(t, `document.querySelector(".head .tag.fix")?.textContent.includes("corrected by you")`)
	b.press(t, "3") // meetings
	b.wait(t, view("meetings")+` && `+reads(newName))
	b.press(t, "1")
	b.wait(t, view("overview")+`?.innerText.includes(`+quoted(newName)+`) && document.querySelector(".status").textContent.startsWith("✎")`)

	b.chord(t, "z", chromedp.ModifierCtrl)
	b.wait(t, `!`+reads(newName)+` && document.querySelector(".status").textContent === `+quoted(before))
	b.chord(t, "z", chromedp.ModifierCtrl, chromedp.ModifierShift)
	b.wait(t, reads(newName))

	if err := b.do(chromedp.Reload()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, live+` && `+reads(newName)) // kept in the browser

	b.keyTo(t, mendBarAt+`.querySelector('a[href="#history"]')`)
	b.press(t, kb.Enter)
	b.wait(t, view("history")+` && document.querySelectorAll(".history li").length === 1`)
	get[bool](t, b, `(() => { const make = URL.createObjectURL; URL.createObjectURL = (f) => { window.__file = f; return make.call(URL, f); }; return true; })()`)
	b.keyTo(t, `document.querySelector("[data-do=mendfile]")`)
	b.press(t, kb.Enter)
	b.wait(t, `document.querySelector("#say").textContent.includes("saved") && window.__file`)
	data := get[string](t, b, `window.__file.text()`)
	if !strings.Contains(data, newName) || len(data) > 1000 || !strings.HasSuffix(data, "]}\n") {
		t.Errorf("the file is %d bytes: %s", len(data), data)
	}
	dir := t.TempDir()
	file, bad := filepath.Join(dir, "corrections.json"), filepath.Join(dir, "bad.json")
	if err := os.WriteFile(file, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bad, []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}

	fresh := page(t)
	fresh.open(t, base+"#history")
	fresh.wait(t, `document.querySelector("#mend-file") && `+reads("You have corrected nothing here yet"))
	fresh.takeFile(t, file)
	fresh.wait(t, `document.querySelectorAll(".history li").length === 1 && `+reads(newName))
	fresh.press(t, "4")
	fresh.wait(t, view("names")+`?.innerText.includes(`+quoted(newName)+`)`)
	fresh.open(t, base+"#history")
	fresh.wait(t, `document.querySelector("#mend-file") && document.querySelectorAll(".history li").length === 1`)
	fresh.takeFile(t, bad)
	fresh.wait(t, `document.querySelector("#say").textContent.includes("not added")`)
}

// take gives the file field a file, as a reader does in the browser's own dialog.
func (b *tab) takeFile(t *testing.T, file string) {
	t.Helper()
	if err := b.do(chromedp.SetUploadFiles("#mend-file", []string{file}, chromedp.NodeReady)); err != nil {
		t.Fatal(err)
	}
}

// axe-core finds nothing to object to in the panel, in a preview, in the history, nor in
// what looks corrected; and nothing is wider than the window.
func TestCorrectAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for n, scheme := range []string{"light", "dark"} {
		b := page(t)
		width := []int64{1280, 360}[n]
		if err := b.media(scheme, width, 900); err != nil {
			t.Fatal(err)
		}
		b.open(t, base)
		b.wait(t, agrees)
		list, err := views(b)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
			t.Fatal(err)
		}
		check := func(name, hash, ready string) {
			t.Helper()
			get[bool](t, b, `(location.hash = `+quoted(hash)+`, true)`)
			b.wait(t, ready)
			for _, s := range violations(t, b) {
				t.Errorf("%s, %s: %s", name, scheme, s)
			}
			if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
				t.Errorf("%s: the page is %d px wider than its window", name, wide)
			}
			if dir := os.Getenv("CORRECT_SHOTS"); dir != "" {
				if err := b.shoot(filepath.Join(dir, fmt.Sprintf("%s-%d.png", name, width))); err != nil {
					t.Error(err)
				}
			}
		}
		form := `document.querySelector(".mend form")`
		for _, v := range list {
			switch v.Name {
			case "person", "meeting", "quote", "article":
				check("correct-"+v.Name, v.Hash+"?correct=1", form)
			}
		}
		b.wait(t, form)
		person := hashNamed(list, "person")
		check("open", person+"?correct=1", `document.querySelector(".joined a")`)
		part := get[string](t, b, `document.querySelector(".joined a").getAttribute("href")`)
		check("preview", part, `document.querySelector(".mend [data-do=mend]")`)
		b.click(t, `document.querySelector(".mend [data-do=mend]")`)
		b.wait(t, `!document.querySelector(".mend") && document.querySelector(".mendbar")`)
		check("corrected-person", person, `document.querySelector(".tag.fix")`)
		meeting := hashNamed(list, "meeting")
		id := strings.TrimPrefix(meeting, "#meeting/")
		check("preview-meeting", meeting+"?correct=contact%20"+id+"%20misread%20meeting", `document.querySelector(".mend [data-do=mend]")`)
		b.click(t, `document.querySelector(".mend [data-do=mend]")`)
		b.wait(t, `!document.querySelector(".mend")`)
		check("corrected-meeting", meeting, `document.querySelector(".tag.fix")`)
		b.click(t, mendBarAt+`.querySelector("[data-do=undo]")`)
		b.wait(t, mendBarAt+`.textContent.includes("1 correction")`)
		check("history", "#history", `document.querySelectorAll(".history li").length === 2 && document.querySelector(".history .undone")`)
	}
}

func hashNamed(list []struct{ Name, Hash string }, name string) string {
	for _, v := range list {
		if v.Name == name {
			return v.Hash
		}
	}
	return ""
}
