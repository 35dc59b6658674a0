package e2e

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// When the live page takes the place of the pre-rendered one, nothing the reader sees
// moves, and what the reader has begun goes on: scrolling, focus. Measured by boxes,
// for a layout shift is not seen by the browser where nodes are replaced.
func TestNothingMoves(t *testing.T) {
	base, _ := serve(t, dist)
	for _, hash := range []string{"", "#names", "#article/mehr-2019-09-13", "#meetings", "#compare/", "#quote/"} {
		b := page(t)
		if strings.HasSuffix(hash, "/") { // the first there is
			b.open(t, base+"?wasm=false")
			b.wait(t, `document.readyState === "complete"`)
			hash = "#" + get[string](t, b, `document.querySelector('section[id^="`+hash[1:]+`"]').id`)
		}
		// The same page without its program first, for comparison.
		b.open(t, base+"?wasm=false"+hash)
		b.wait(t, `document.readyState === "complete"`)
		before := boxes(t, b)
		b.open(t, base+hash)
		b.wait(t, live)
		after := boxes(t, b)
		moved := 0
		for text, box := range before {
			if now, ok := after[text]; ok && box != now {
				moved++
				if moved < 6 {
					t.Errorf("%s: %q was at %v and is at %v", hash, text, box, now)
				}
			} else if !ok {
				t.Errorf("%s: %q is gone", hash, text)
			}
		}
		if len(before) < 20 {
			t.Errorf("%s: only %d texts were compared", hash, len(before))
		}
		b.cancel()
	}
}

// boxes are the places of the visible texts, rounded to pixels. Texts that stand
// more than once, and the status line, are left out.
func boxes(t *testing.T, b *tab) map[string][4]int {
	t.Helper()
	raw := get[[]byte](t, b, `(() => {
		const seen = {}, twice = new Set();
		for (const e of document.querySelectorAll(".app h1, .app h2, .app h3, .app p, .app li, .app td, .app th, .app a, .app blockquote, .app summary, .app text")) {
			if (e.closest(".status, .tools, .skip, #app-wasm-loader") || !e.checkVisibility()) continue;
			const text = e.textContent.trim().slice(0, 80), r = e.getBoundingClientRect();
			if (!text || r.width === 0) continue;
			if (text in seen) twice.add(text);
			seen[text] = [r.x, r.y, r.width, r.height].map(Math.round);
		}
		for (const t of twice) delete seen[t];
		return seen;
	})()`)
	out := map[string][4]int{}
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// Focus and scrolling survive the change: the server keeps the page's program back
// until the reader has begun.
func TestCarriesOver(t *testing.T) {
	begun := make(chan struct{})
	base, _ := serveThrough(t, dist, func(r *http.Request) {
		if r.URL.Path == "/"+program("app.wasm") {
			<-begun
		}
	})
	b := page(t)
	b.open(t, base+"#names")
	b.wait(t, `document.getElementById("names").checkVisibility()`)
	get[bool](t, b, `document.querySelector("#names summary").focus({ preventScroll: true }), scrollTo(0, 60), true`)
	const state = `document.activeElement.tagName + " " + document.activeElement.textContent.slice(0, 60) + " " + scrollY`
	before := get[string](t, b, state)
	close(begun)
	b.wait(t, live)
	if now := get[string](t, b, state); now != before || !strings.HasPrefix(now, "SUMMARY ") {
		t.Errorf("focus and scroll were %q and are %q", before, now)
	}
}

// So they do when the view as it was read here takes the place of the view as it was built:
// the server keeps the desk back until the reader has begun.
func TestCarriesOverTheAnswer(t *testing.T) {
	begun := make(chan struct{})
	base, _ := serveThrough(t, dist, func(r *http.Request) {
		if r.URL.Path == "/"+program("desk.wasm") {
			<-begun
		}
	})
	b := page(t)
	b.open(t, base+"#names")
	b.wait(t, live)
	const more = `document.querySelector("main details.more > summary")`
	b.click(t, more)
	b.wait(t, more+`.parentElement.open`)
	const state = `document.activeElement.tagName + " " + document.activeElement.textContent.slice(0, 60) + " " + document.querySelectorAll("main details.more[open]").length + " " + scrollY`
	before := get[string](t, b, state)
	get[bool](t, b, `(window.built = document.querySelector("main .view"), true)`)
	close(begun)
	b.wait(t, agreesAnywhere+` && !built.isConnected`)
	if now := get[string](t, b, state); now != before || !strings.HasPrefix(now, "SUMMARY ") {
		t.Errorf("focus, what is open and scroll were %q and are %q", before, now)
	}
}
