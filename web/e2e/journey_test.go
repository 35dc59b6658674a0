package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// The main journey: open the page, read the overview, pick Bagheri in the network,
// open the sentence in the Mehr article, go back, reload the address.
func TestJourney(t *testing.T) {
	base, missing := serve(t, dist)
	for name, at := range map[string]string{"root": base, "sub-path": base + "some/sub/path/", "index.html": base + "some/sub/path/index.html"} {
		t.Run(name, func(t *testing.T) {
			b := page(t)
			b.open(t, at)
			b.wait(t, agrees)
			overview := get[string](t, b, view("overview")+".innerText")
			for _, want := range []string{"Five outlets", "Bagheri", "Raisi"} {
				if !strings.Contains(overview, want) {
					t.Errorf("the overview does not say %q", want)
				}
			}

			b.click(t, link("#network", "header nav"))
			node := `[...document.querySelectorAll(".graph .nd.person")].find(n => /Bagheri/.test(n.querySelector("title").textContent))`
			b.click(t, node+`.querySelector("circle:not(.hit)")`)
			b.wait(t, `location.hash.startsWith("#network?pick=person") && /Bagheri/.test(document.querySelector(".pick h2")?.innerText)`)

			mehr := `[...document.querySelectorAll(".pick a")].find(a => a.getAttribute("href").startsWith("#article/mehr-2019-09-13?at="))`
			b.wait(t, mehr)
			open(t, b, mehr)
			words := get[string](t, b, mehr+`.closest(".ev").querySelector("blockquote").textContent`)
			b.click(t, mehr)
			b.wait(t, `location.hash.startsWith("#article/mehr-2019-09-13?at=")`)
			b.wait(t, view("article/mehr-2019-09-13"))
			here := sentence
			b.wait(t, here+` && `+inWindow(here))
			if got := get[string](t, b, here+`.textContent`); !strings.Contains(squeeze(words), squeeze(got)) && !strings.Contains(squeeze(got), squeeze(words)) {
				t.Errorf("the panel quotes\n%s\nbut the article opens at\n%s", words, got)
			}

			address := get[string](t, b, "location.href")
			if !strings.HasPrefix(address, at+"#") {
				t.Errorf("the address left the folder: %s", address)
			}
			if err := b.do(chromedp.NavigateBack()); err != nil {
				t.Fatal(err)
			}
			b.wait(t, `location.hash.startsWith("#network?pick=person") && /Bagheri/.test(document.querySelector(".pick h2")?.innerText)`)
			if err := b.do(chromedp.NavigateForward()); err != nil {
				t.Fatal(err)
			}
			b.wait(t, view("article/mehr-2019-09-13"))
			if err := b.do(chromedp.Reload()); err != nil {
				t.Fatal(err)
			}
			b.wait(t, live+` && `+view("article/mehr-2019-09-13")+` && `+here+` && `+inWindow(here))
			if again := get[string](t, b, "location.href"); again != address {
				t.Errorf("after reloading, the address is %s, not %s", again, address)
			}
		})
	}
	if lost := missing(); len(lost) > 0 {
		t.Errorf("asked for in vain: %q", lost)
	}
}

// The whole edition is there with scripting off: the same journey by links alone.
func TestWithoutScripts(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if _, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	b.open(t, base)
	shown := func(id string) bool {
		t.Helper()
		return get[bool](t, b, `(() => { const s = document.getElementById(`+quoted(id)+`); return !!s && s.checkVisibility(); })()`)
	}
	if !shown("overview") || shown("names") {
		t.Fatal("at the start, the overview and nothing else is to be seen")
	}
	for _, id := range []string{"network", "meetings", "names", "articles", "about"} {
		b.clickNow(t, link("#"+id, "header nav"))
		if !shown(id) || shown("overview") {
			t.Errorf("#%s does not open by its link", id)
		}
		if text := get[string](t, b, `document.getElementById(`+quoted(id)+`).innerText`); len(text) < 100 {
			t.Errorf("#%s has nothing to read: %q", id, text)
		}
	}
	b.clickNow(t, link("#names", "header nav"))
	b.clickNow(t, `[...document.querySelectorAll("#names a")].find(a => /Bagheri/.test(a.innerText))`)
	person := `document.querySelector("main > section:target")`
	if got := get[string](t, b, person+`.innerText`); !strings.Contains(got, "Bagheri") {
		t.Fatalf("the person's page reads %q", got)
	}
	mehr := `[...` + person + `.querySelectorAll("a")].find(a => a.getAttribute("href").startsWith("#article/mehr-2019-09-13?at="))`
	open(t, b, mehr)
	b.clickNow(t, mehr)
	if !shown("article/mehr-2019-09-13") {
		t.Error("a sentence does not open its article")
	}
	if !get[bool](t, b, `(() => { const e = document.querySelector(":target"), r = e.getBoundingClientRect(); return e.checkVisibility() && r.top >= 0 && r.top < innerHeight; })()`) {
		t.Error("the sentence is not in the window")
	}
}

// A cold link shows its own view from the first paint on, not the overview first.
func TestColdLink(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	for _, link := range []string{"#names", "#meetings", "#article/mehr-2019-09-13", "#network?pick=x"} {
		// What the page shows when all of it is parsed and no program has come yet.
		b.open(t, base+"?wasm=false&"+link[1:4]+link)
		want := strings.SplitN(link[1:], "?", 2)[0]
		b.wait(t, `document.readyState === "complete"`)
		got := get[[]string](t, b, `[...document.querySelectorAll("main > section")].filter(s => s.checkVisibility()).map(s => s.id)`)
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s shows %q before any program runs", link, got)
		}
	}
}
