package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"readout/web/site"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// After one visit everything works without a network; a new build asks before it takes
// the place of the old one; one that does not come through changes nothing.

// A line is a site whose network can be cut, and which can be given another build.
type line struct {
	base string
	dir  atomic.Value // string: the build that is served
	cut  atomic.Bool
	lose atomic.Value // string: a file whose download breaks off, "" for none
	seen atomic.Int64 // requests since the start
}

func newLine(t *testing.T, dir string) *line {
	l := &line{}
	l.dir.Store(dir)
	l.lose.Store("")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		l.seen.Add(1)
		lost := l.lose.Load().(string)
		if l.cut.Load() || lost != "" && strings.HasSuffix(r.URL.Path, lost) {
			if !l.cut.Load() { // half of it arrives
				w.Header().Set("Content-Length", "1000000")
				_, _ = w.Write(make([]byte, 100_000))
			}
			panic(http.ErrAbortHandler)
		}
		http.StripPrefix("/sites/one", site.Handler(os.DirFS(l.dir.Load().(string)), nil)).ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	l.base = s.URL + "/sites/one/"
	return l
}

// kept waits until the service worker has everything, as the About view says.
const kept = `window.__offline === "ready" && navigator.serviceWorker.controller`

// walkOffline are the addresses that are opened cold without a network: every kind of
// view. Whoever adds a view adds it to views (axe_test.go) and it is walked here too.
func walkOffline(t *testing.T, b *tab, base string) {
	t.Helper()
	list, err := views(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range list {
		b.open(t, "about:blank")
		b.open(t, base+v.Hash)
		b.wait(t, live)
		if err := b.show(v.Hash); err != nil {
			t.Errorf("%s, opened without a network: %v", v.Name, err)
		}
	}
	b.open(t, base)
	b.wait(t, agrees) // read, not only shown
	if err := b.do(chromedp.Reload()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, agrees)
}

func TestOffline(t *testing.T) {
	l := newLine(t, dist)
	b := page(t)
	b.open(t, l.base)
	get[bool](t, b, `caches.open("readout:`+strings.Replace(l.base, "sites/one", "sites/other", 1)+`:1").then(c => c.put("/x", new Response("x"))).then(() => true)`)
	b.wait(t, agrees+` && `+kept)
	l.cut.Store(true)
	walkOffline(t, b, l.base)
	b.open(t, l.base+"embed.html#names")
	b.wait(t, live+` && document.querySelector('section[data-view="names"] .full a')`)
	b.open(t, l.base+"#about")
	b.wait(t, kept+` && document.querySelector(".live .offline").innerText.startsWith("Works offline")`)
	if n := get[int](t, b, `caches.keys().then(keys => keys.filter(k => k.includes("sites/other")).length)`); n != 1 {
		t.Error("the cache of another site is gone")
	}
}

// another is a later build of the same tree: told an address, it has another version.
func another(t *testing.T) (dir, version string) {
	t.Helper()
	later.once.Do(func() {
		later.dir = filepath.Join(work, "later")
		later.err = run(root, "make", "-s", "build", "DIST="+later.dir, "BUILD="+later.dir+".build", "READOUT="+later.dir+".build/readout",
			"SITE=https://later.example/", "COMPRESS=no")
	})
	if later.err != nil {
		t.Fatal(later.err)
	}
	return later.dir, versionOf(t, later.dir)
}

var later struct {
	once sync.Once
	dir  string
	err  error
}

func versionOf(t *testing.T, dir string) string {
	t.Helper()
	boot, err := os.ReadFile(filepath.Join(dir, "web", "boot.js"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(boot), `const VERSION = "`)
	version, _, _ := strings.Cut(rest, `"`)
	return version
}

// Expressions about the bar that asks.
const (
	bar     = `document.getElementById("update")`
	offered = bar + `.checkVisibility()`
	lookNow = `navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => true)`
)

// A new build while the page is open: asked, later refused and asked again, updated;
// what was entered is kept; another tab goes on with the old build until it follows.
func TestUpdate(t *testing.T) {
	dir, version := another(t)
	old := versionOf(t, dist)
	l := newLine(t, dist)
	b := page(t)
	b.open(t, l.base+"#names")
	b.wait(t, live+` && `+kept)
	second := b.sibling(t)
	second.open(t, l.base+"#meetings")
	second.wait(t, live+` && `+kept)

	l.dir.Store(dir)
	get[bool](t, b, lookNow)
	b.wait(t, offered+` && /new version/.test(`+bar+`.innerText)`)
	b.click(t, bar+`.querySelector("button:last-of-type")`)
	b.wait(t, `!`+offered)
	if err := b.do(chromedp.Reload()); err != nil { // still the old one, which asks again
		t.Fatal(err)
	}
	b.wait(t, live+` && `+offered+` && window.__version === `+quoted(old))

	get[bool](t, b, `document.querySelector(".live main details.more > summary").click(), scrollTo(0, 40), true`) // no menu, which the next click closes
	opened := get[int](t, b, `document.querySelectorAll(".live details[open]").length`)
	b.click(t, bar+`.querySelector("button")`)
	b.wait(t, `window.__version === `+quoted(version)+` && `+live)
	b.wait(t, `location.hash === "#names" && scrollY === 40 && document.querySelectorAll(".live details[open]").length === `+strconv.Itoa(opened))
	b.wait(t, kept)

	// The other tab: still the old build, and all of it, although only the new is served.
	second.wait(t, offered+` && /Another tab/.test(`+bar+`.innerText) && window.__version === `+quoted(old))
	if err := second.show("#names"); err != nil {
		t.Error(err)
	}
	if got := get[string](t, second, `fetch("web/boot.js?v=`+old+`").then(r => r.text()).then(s => s.match(/const VERSION = "([^"]*)/)[1])`); got != old {
		t.Errorf("the old page is given a script of %s", got)
	}
	second.click(t, bar+`.querySelector("button")`)
	second.wait(t, `window.__version === `+quoted(version)+` && `+live+` && `+kept)
	second.wait(t, `caches.keys().then(k => k.filter(k => k.startsWith("readout:")).length === 1)`)
}

// An update whose download breaks off: the build before it goes on, without a network
// too, and nothing half is left; when the download comes through, it is offered.
func TestBrokenUpdate(t *testing.T) {
	dir, version := another(t)
	old := versionOf(t, dist)
	l := newLine(t, dist)
	b := page(t)
	b.open(t, l.base)
	b.wait(t, agrees+` && `+kept)
	for _, lost := range []string{"embed.html", "manifest.webmanifest"} {
		l.dir.Store(dir)
		l.lose.Store(lost)
		get[bool](t, b, `new Promise(async (yes) => {
			const r = await navigator.serviceWorker.getRegistration();
			r.addEventListener("updatefound", () => r.installing.addEventListener("statechange", (e) => e.target.state === "redundant" && yes(true)), { once: true });
			r.update().catch(() => {});
		})`)
		if get[bool](t, b, offered) {
			t.Errorf("without %s the update is offered", lost)
		}
		l.cut.Store(true)
		if err := b.do(chromedp.Reload()); err != nil {
			t.Fatal(err)
		}
		b.wait(t, agrees+` && `+kept+` && window.__version === `+quoted(old))
		if keys := get[[]string](t, b, `caches.keys()`); len(keys) != 1 || !strings.HasSuffix(keys[0], old) {
			t.Errorf("caches after an update that broke off: %q", keys)
		}
		l.cut.Store(false)
	}
	l.lose.Store("")
	get[bool](t, b, lookNow)
	b.wait(t, offered)
	b.click(t, bar+`.querySelector("button")`)
	b.wait(t, agrees+` && `+kept+` && window.__version === `+quoted(version))
	b.errors() // of the broken downloads
}

// A browser whose storage is full or switched off: said calmly, and everything works.
func TestNoStorage(t *testing.T) {
	l := newLine(t, dist)
	b := page(t)
	if err := b.before(`caches.open = () => Promise.reject(new DOMException("full", "QuotaExceededError")); Object.defineProperty(window, "localStorage", { get() { throw new Error("off") } }); Object.defineProperty(window, "sessionStorage", { get() { throw new Error("off") } }); navigator.serviceWorker.register = () => Promise.reject(new Error("off"))`); err != nil {
		t.Fatal(err)
	}
	b.open(t, l.base+"#about")
	b.wait(t, live)
	if err := b.until(`window.__offline === "failed"`); err != nil {
		t.Errorf("%v; it says %q, %q", err, get[string](t, b, `String(window.__offline)`), b.errors())
	}
	b.wait(t, `document.querySelector(".live .offline").innerText.startsWith("This browser could not keep")`)
	if err := b.show("#names"); err != nil {
		t.Error(err)
	}
}

// sibling is another tab of the same profile.
func (b *tab) sibling(t *testing.T) *tab {
	t.Helper()
	parent, err := startBrowser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(parent, chromedp.WithExistingBrowserContext(chromedp.FromContext(b.ctx).BrowserContextID))
	s := watched(ctx, cancel)
	t.Cleanup(func() {
		for _, w := range s.errors() {
			t.Errorf("the other tab complains: %s", w)
		}
		s.cancel()
	})
	return s
}

// before runs a script in every page before its own.
func (b *tab) before(js string) error {
	_, err := chromedp.Call(b.ctx, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: js})
	return err
}
