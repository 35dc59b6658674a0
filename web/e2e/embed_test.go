package e2e

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Views inside another site's page: a page on another origin, as a teacher's would be.

// around serves a page with a frame in it, on another origin than the site. It keeps
// what the frame says in window.heard.
func around(t *testing.T, frame string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprintf(w, `<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>A lesson</title><h1>A lesson</h1>
<script>
const frame = () => document.querySelector("iframe");
const heard = [];
addEventListener("message", (e) => {
  if (e.source !== frame().contentWindow) return;
  heard.push({ origin: e.origin, ...e.data });
  if (e.data.readout === 1 && e.data.type === "height") frame().style.height = e.data.height + "px";
});
const say = (m, to = "*") => frame().contentWindow.postMessage(m, to);
</script>
%s<p>After the frame.</p></html>`, frame)
	}))
	t.Cleanup(s.Close)
	return strings.Replace(s.URL, "127.0.0.1", "localhost", 1) + "/"
}

const lastView = `heard.findLast(m => m.type === "view")?.address`

func TestEmbed(t *testing.T) {
	base, missing := serve(t, dist)
	b := page(t)

	// The line that the site gives, put into another site's page as it is.
	b.open(t, base+"#meetings")
	b.wait(t, live)
	get[bool](t, b, `Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (s) => { window.copied = s; return Promise.resolve(); } } }), true`)
	get[bool](t, b, `document.querySelector("[data-do=embed]").click(), true`)
	b.wait(t, `window.copied`)
	line := get[string](t, b, `window.copied`)
	for _, want := range []string{"<iframe ", `src="` + base + `embed.html#meetings"`, `title="`, `loading="lazy"`, "max-width:100%"} {
		if !strings.Contains(line, want) {
			t.Errorf("the line has no %s: %s", want, line)
		}
	}

	b.open(t, around(t, line))
	b.wait(t, lastView+` === "#meetings" && heard.some(m => m.subject === "lti.frameResize" && m.height > 300)`)
	if from := get[string](t, b, `heard[0].origin + "/"`); from != base {
		t.Errorf("it speaks as %s", from)
	}
	// As high as its content: nothing to scroll inside.
	b.wait(t, `(h => h > 300 && Math.abs(frame().getBoundingClientRect().height - h) < 5)(heard.findLast(m => m.type === "height").height)`)

	get[bool](t, b, `say({ readout: 1, type: "navigate", address: "#names" }), true`)
	b.wait(t, lastView+` === "#names"`)
	get[bool](t, b, `say({ readout: 1, type: "navigate", address: "#network" }), true`)
	b.wait(t, lastView+` === "#network"`)
	get[bool](t, b, `say({ readout: 1, type: "select", id: "person/" + `+quoted(firstPerson(t))+` }), true`)
	b.wait(t, `heard.some(m => m.type === "selected" && m.id === "person/" + `+quoted(firstPerson(t))+`)`)

	// What is no message of ours, and what comes from another window, does nothing.
	get[bool](t, b, `(() => {
		for (const m of ["navigate", null, 7, { readout: 2, type: "navigate", address: "#about" }, { readout: 1, type: "navigate", address: 5 },
			{ readout: 1, type: "navigate", address: "#about" + "x".repeat(5000) }, { readout: 1, type: "select", id: "javascript:alert(1)" }, { type: "navigate", address: "#about" }]) say(m);
		const other = document.body.appendChild(document.createElement("iframe")); // a third window
		other.contentWindow.eval("parent.frames[0].postMessage({ readout: 1, type: 'navigate', address: '#about' }, '*')");
		say({ readout: 1, type: "navigate", address: "#articles" });
		return true;
	})()`)
	b.wait(t, lastView+` === "#articles"`)
	if list := get[[]string](t, b, `heard.filter(m => m.type === "view").map(m => m.address)`); strings.Contains(strings.Join(list, " "), "about") {
		t.Errorf("a forged message was followed: %q", list)
	}
	if lost := missing(); len(lost) > 0 {
		t.Errorf("asked for in vain: %q", lost)
	}

}

// firstPerson is the id of somebody in the built edition.
func firstPerson(t *testing.T) string {
	t.Helper()
	var titles map[string]string
	if err := json.Unmarshal(readDist(t, "views.json"), &titles); err != nil {
		t.Fatal(err)
	}
	for view, title := range titles {
		if id, ok := strings.CutPrefix(view, "person/"); ok && strings.Contains(title, "Raisi") {
			return id
		}
	}
	t.Fatal("nobody is called Raisi")
	return ""
}

// Only the page named in the address is heard, where one is named.
func TestEmbedForOneParent(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, around(t, `<iframe src="`+base+`embed.html?parent=https://school.example#names" title="x"></iframe>`))
	inside := b.inFrame(t, "embed.html")
	inside.wait(t, live+` && document.querySelector('section[data-view="names"] h1')`)
	get[bool](t, inside, `addEventListener("message", () => { window.came = true; }), true`) // after the page's own
	get[bool](t, b, `say({ readout: 1, type: "navigate", address: "#about" }), true`)
	inside.wait(t, `window.came`)
	if n := get[int](t, b, `heard.length`); n != 0 {
		t.Errorf("another site heard %d messages", n)
	}
	if hash := get[string](t, inside, `location.hash`); hash != "#names" {
		t.Errorf("another site led it to %s", hash)
	}
	b.errors() // the browser says that the message found no such window
}

// Frames that allow less: the view as it was built, and one sentence.
func TestEmbedSandboxed(t *testing.T) {
	base, _ := serve(t, dist)
	const still = "does not let the programs of Readout run"
	for i, c := range []struct{ sandbox, says string }{
		{"allow-scripts allow-same-origin", ""},
		{"allow-scripts", still},
		{"", still},
	} {
		b := page(t)
		b.open(t, around(t, fmt.Sprintf(`<iframe sandbox="%s" src="%sembed.html?%d#names" title="x" width="700" height="500"></iframe>`, html.EscapeString(c.sandbox), base, i)))
		if c.says == "" {
			b.wait(t, lastView+` === "#names"`)
			continue
		}
		text := b.frameText(t, fmt.Sprintf("embed.html?%d", i), c.says)
		if !strings.Contains(text, "Ebrahim Raisi") || !strings.Contains(text, c.says) {
			t.Errorf("sandbox=%q shows %.300s", c.sandbox, text)
		}
		b.errors() // the browser says what the sandbox forbids
	}
}

// Only the embed page may be framed; where a host cannot say so, the site's page turns
// into it.
func TestFraming(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, around(t, `<iframe src="`+base+`#names" title="x"></iframe>`))
	b.wait(t, `performance.getEntriesByType("resource").some(r => r.name.startsWith(`+quoted(base)+`))`)
	if n := get[int](t, b, `heard.length`); n != 0 {
		t.Error("the site's own page runs in a frame")
	}
	b.errors() // refused to frame

	plain := plainServer(t, dist)
	b.open(t, around(t, `<iframe src="`+plain+`#names" title="x"></iframe>`))
	b.wait(t, lastView+` === "#names"`)
}

// inFrame is the frame of a page from another site, as a tab.
func (b *tab) inFrame(t *testing.T, part string) *tab {
	t.Helper()
	infos, err := chromedp.Targets(b.ctx)
	for range 500 {
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range infos {
			if i.Type == "iframe" && strings.Contains(i.URL, part) {
				ctx, cancel := chromedp.NewContext(b.ctx, chromedp.WithTargetID(i.TargetID))
				t.Cleanup(cancel)
				if err := chromedp.Do(ctx); err != nil { // attaches for as long as ctx lives
					t.Fatal(err)
				}
				return &tab{ctx: ctx, cancel: cancel}
			}
		}
		get[bool](t, b, `new Promise(f => requestAnimationFrame(() => f(true)))`)
		infos, err = chromedp.Targets(b.ctx)
	}
	t.Fatalf("no frame shows %s", part)
	return nil
}

// frameText is what the embed page in a frame shows, once it says a thing. Nothing can
// wait inside a frame where no script may run, so it is asked again and again.
func (b *tab) frameText(t *testing.T, part, says string) (text string) {
	t.Helper()
	inside := b.inFrame(t, part)
	for end := time.Now().Add(patience); time.Now().Before(end); {
		var err error
		if text, err = evalWithin[string](inside, `document.body.innerText`, time.Second); err != nil {
			text = err.Error()
		}
		if strings.Contains(text, says) {
			break
		}
		get[bool](t, b, `new Promise(f => requestAnimationFrame(() => f(true)))`)
	}
	return text
}
