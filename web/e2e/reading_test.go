package e2e

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// The notices are narrowed to a kind by a link that the keyboard reaches; the address
// carries it, and opened cold it shows the same.
func TestNoticesByKind(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	const cards = `[...document.querySelectorAll(".live .cards .card, .app:not(.live) #overview .cards .card")].filter(c => c.checkVisibility()).length`
	all := get[int](t, b, cards)
	chip := `document.querySelector(".kinds a[href='#overview?kind=silence']")`
	counted := get[int](t, b, `+`+chip+`.querySelector(".n").textContent`)
	if counted == 0 || counted >= all {
		t.Fatalf("the chip counts %d of %d notices", counted, all)
	}
	get[bool](t, b, chip+`.focus(), document.activeElement === `+chip)
	b.press(t, "\r")
	b.wait(t, `location.hash === "#overview?kind=silence" && `+chip+`.getAttribute("aria-current") === "true" && `+cards+` === `+strconv.Itoa(counted))
	b.open(t, base+"?wasm=false#overview?kind=silence")
	b.wait(t, `document.readyState === "complete"`)
	if got := get[int](t, b, cards); got != counted {
		t.Errorf("opened cold, %d notices are shown, not %d", got, counted)
	}
}

// Two accounts side by side, chosen by links; a statement in both wordings.
func TestCompare(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#compare")
	b.wait(t, live)
	meeting := `[...document.querySelectorAll('section[data-view="compare"] a[href^="#compare/"]')].find(a => /Bagheri/.test(a.innerText))`
	b.click(t, meeting)
	table := `document.querySelector(".live .versus")`
	b.wait(t, table)
	columns := table + `.querySelectorAll("thead th").length - 1`
	all := get[int](t, b, columns)
	if all < 3 {
		t.Fatalf("%d accounts are compared", all)
	}
	b.click(t, `document.querySelector(".choice a[aria-current]:last-child")`)
	b.wait(t, `/outlets=/.test(location.hash) && `+columns+` === `+strconv.Itoa(all-1))
	text := get[string](t, b, `document.querySelector(".live main").innerText`)
	for _, want := range []string{"the same", "only here", "HowPakistan"} {
		if !strings.Contains(text, want) {
			t.Errorf("the comparison does not say %q", want)
		}
	}
	b.click(t, `document.querySelector('.versus a[href^="#quote/"]')`)
	b.wait(t, `document.querySelectorAll(".live .w-apart").length > 3`)
	words := squeeze(get[string](t, b, `document.querySelector(".live .wordings").innerText`))
	for _, want := range []string{"it was", "regions under our control", "two countries’ territories"} {
		if !strings.Contains(words, want) {
			t.Errorf("the aligned wordings have no %q: %s", want, words)
		}
	}
}

// A sentence can be cited; where the clipboard is refused, the text stands there
// selected.
func TestCite(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	get[bool](t, b, `Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (s) => { window.copied = s; return Promise.resolve(); } } }), true`)
	button := func(do string) string {
		return `document.querySelector(".live .card .ev [data-do=` + do + `]")`
	}
	// Until the list of articles has come, a citation says outlet and day alone.
	b.wait(t, `window.__published(/#article\/([^?]+)/.exec(`+button("cite")+`.closest(".ev").querySelector("a").href)[1])`)
	get[bool](t, b, button("cite")+`.focus(), true`)
	b.press(t, "\r")
	b.wait(t, `window.copied`)
	cited := get[string](t, b, `window.copied`)
	link := get[string](t, b, button("cite")+`.closest(".ev").querySelector("a").href`)
	for _, want := range []string{"“", link, "https://"} {
		if !strings.Contains(cited, want) {
			t.Errorf("the citation has no %s: %s", want, cited)
		}
	}
	get[bool](t, b, `navigator.clipboard.writeText = () => Promise.reject(new Error("no")), true`)
	get[bool](t, b, button("link")+`.click(), true`)
	b.wait(t, `document.activeElement.id === "clip"`)
	if got := get[string](t, b, `document.getElementById("clip").value`); got != link {
		t.Errorf("to be copied by hand: %q, not %q", got, link)
	}
	b.press(t, "\x1b")
	b.wait(t, `!document.getElementById("clip")`)
}

// Going through an article: from match to match by keys alone, each in sight and spoken;
// Enter leads on and with Shift back, round the end; a link ends it.
func TestGoThrough(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#overview")
	b.wait(t, agrees)
	b.open(t, base+"#article/mehr-2019-09-13")
	b.wait(t, view("article/mehr-2019-09-13"))
	b.keyTo(t, `document.querySelector(".finder .chip")`)
	b.press(t, keyEnter)
	const where = `document.querySelector(".walker b")?.textContent`
	at := func(n string) {
		t.Helper()
		b.wait(t, `new RegExp("^`+n+` of \\d+$").test(`+where+`) && `+sentence+`.textContent !== "" && `+inWindow(sentence)+` && document.activeElement === `+sentence)
	}
	back := func() {
		t.Helper()
		b.chord(t, keyEnter, chromedp.ModifierShift)
	}
	at("1")
	first, all := get[string](t, b, sentence+`.textContent`), get[string](t, b, where+`.split(" ").at(-1)`)
	b.press(t, keyEnter)
	at("2")
	b.press(t, "n")
	at("3")
	back()
	at("2")
	back()
	at("1")
	back()
	at(all)
	b.press(t, keyEnter)
	at("1")
	b.click(t, `document.querySelector(".walker a:last-of-type")`)
	b.wait(t, `!document.querySelector(".walker")`)
	if first == "" {
		t.Error("the first match has no words")
	}
}
