package e2e

import (
	"strings"
	"testing"
)

const foundFirst = `document.querySelector("#found [aria-selected=true]")`

// Somebody is found by another spelling, with the keyboard alone.
func TestSearchByKeyboard(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	b.press(t, "/")
	b.wait(t, `document.activeElement.id === "seek"`)
	b.press(t, "b", "a", "q", "e", "r", "i")
	b.wait(t, `document.querySelector("#found").dataset.words === "baqeri" && /Bagheri/.test(document.querySelector("#found [role=option]")?.textContent)`)
	b.press(t, keyDown)
	b.wait(t, foundFirst+` && document.activeElement.getAttribute("aria-activedescendant") === `+foundFirst+`.id`)
	b.press(t, keyDown, keyUp, keyUp) // over the top to the last
	last := get[bool](t, b, `[...document.querySelectorAll("#found [role=option]")].at(-1) === `+foundFirst)
	if !last {
		t.Error("up from the first does not lead to the last")
	}
	b.press(t, keyDown, keyEnter)
	b.wait(t, `location.hash.startsWith("#person/") && /Bagheri/.test(document.querySelector("main h1")?.innerText)`)
	if get[bool](t, b, `!document.querySelector(".finds").hidden`) {
		t.Error("the list stays open")
	}

	// Single letters rest while the reader types, and Escape gives them back.
	b.press(t, "/", "2", "n", "?")
	if got := get[string](t, b, `location.hash + document.getElementById("help").open`); !strings.HasSuffix(got, "false") || !strings.HasPrefix(got, "#person/") {
		t.Errorf("letters typed into the search did something: %s", got)
	}
	b.press(t, keyEscape, keyEscape)
	if got := get[string](t, b, `document.getElementById("seek").value`); got != "" {
		t.Errorf("Escape leaves %q", got)
	}

	// Enter right after the last letter goes to what the whole word finds, not to what
	// happened to be listed for its beginning.
	b.press(t, "w", "a", "n", "g", " ", "w", "e", "n", keyEnter)
	b.wait(t, `/Wang Wenbin/.test(document.querySelector("main h1")?.innerText)`)
}

// What is found is listed by kind, says what it is, and opens by a click; nothing says
// so, too.
func TestSearch(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	seek := func(what string) {
		get[bool](t, b, `(() => { const f = document.getElementById("seek"); f.focus(); f.value = `+quoted(what)+`; return f.dispatchEvent(new Event("input", { bubbles: true })); })()`)
	}
	seek("wei fenghe")
	b.wait(t, `document.querySelectorAll("#found [role=group]").length >= 3`)
	heads := get[[]string](t, b, `[...document.querySelectorAll("#found .gh")].map(e => e.textContent)`)
	if len(heads) < 3 || heads[0] != "People" || heads[1] != "Meetings" {
		t.Errorf("found under %q", heads)
	}
	b.click(t, `document.querySelectorAll("#found [role=group]")[1].querySelector("[role=option]")`)
	b.wait(t, `location.hash.startsWith("#meeting/")`)
	seek("zzzzqqq")
	b.wait(t, `/Nothing here/.test(document.getElementById("foundnote").textContent)`)
	seek(`<img src=x onerror=alert(1)>`)
	b.wait(t, `document.getElementById("foundnote").textContent !== "" && !document.querySelector("#found img")`)
}

// Help opens over the view, by the key and by its button, and closes by Escape.
func TestHelp(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#meetings")
	b.wait(t, live)
	b.press(t, "?")
	b.wait(t, `document.getElementById("help").open`)
	if got := get[string](t, b, `document.getElementById("help").innerText`); !strings.Contains(got, "search") || !strings.Contains(got, "inferred") {
		t.Errorf("help says %q", got)
	}
	b.press(t, keyEscape)
	b.wait(t, `!document.getElementById("help").open`)
	b.click(t, `document.querySelector('.live [data-do="help"]')`)
	b.wait(t, `document.getElementById("help").open`)
	b.click(t, `document.querySelector('[data-do="unhelp"]')`)
	b.wait(t, `!document.getElementById("help").open && location.hash === "#meetings"`)
}

// On a phone the views stand at the bottom, the rest behind “More”.
func TestPhone(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if err := b.media("light", 360, 740); err != nil {
		t.Fatal(err)
	}
	b.open(t, base)
	b.wait(t, agrees)
	b.click(t, link("#names", ".live .bar nav"))
	b.wait(t, `location.hash === "#names"`)
	about := link("#about", ".live .bar nav")
	if get[bool](t, b, about+`.checkVisibility()`) {
		t.Error("a view beyond the first five takes room")
	}
	b.click(t, `document.querySelector(".live .bar .more")`)
	b.wait(t, about+`.checkVisibility()`)
	b.click(t, about)
	b.wait(t, `location.hash === "#about" && !`+about+`.checkVisibility()`)
	b.click(t, `document.querySelector(".live .bar .more")`)
	b.click(t, link("#add", ".live .bar nav"))
	b.wait(t, view("add")+` && document.querySelector(".live .bar .more.on")`)
}
