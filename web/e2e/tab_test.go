package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"sync"
	"testing"
	"time"

	"readout/web/site"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// patience is how long anything may take before a test gives up. Nothing waits for
// a fixed time: a test waits for what a reader would see.
const patience = 40 * time.Second

var browser struct {
	once  sync.Once
	ctx   context.Context
	close []context.CancelFunc
	err   error
}

// startBrowser starts the one browser of a run; every tab gets a profile of its own.
func startBrowser() (context.Context, error) {
	browser.once.Do(func() {
		opts := append(chromedp.DefaultExecAllocatorOptions[:],
			chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.DisableGPU,
			chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
			// Without those parts of its own window that are web pages: each tab here has a window.
			chromedp.Flag("disable-features", "Translate,BlinkGenPropertyTrees,InitialWebUI,WebUIReloadButton,WebUIOmniboxPopup,PreloadTopChromeWebUI"),
			chromedp.Flag("hide-scrollbars", false), chromedp.WindowSize(1280, 900))
		ctx, stop := chromedp.NewExecAllocator(context.Background(), opts...)
		ctx, cancel := chromedp.NewContext(ctx)
		browser.ctx, browser.close = ctx, []context.CancelFunc{cancel, stop}
		browser.err = chromedp.Do(ctx) // starts it
	})
	return browser.ctx, browser.err
}

func closeBrowser() {
	for _, f := range browser.close {
		f()
	}
}

// A tab is one page in a profile of its own, and what went wrong in it.
type tab struct {
	ctx    context.Context
	cancel func()

	mu    sync.Mutex
	wrong []string // exceptions, errors on the console, breaches of the policy
}

func newTab() (*tab, error) {
	parent, err := startBrowser()
	if err != nil {
		return nil, fmt.Errorf("starting %s: %w", chromium, err)
	}
	ctx, cancel := chromedp.NewContext(parent, chromedp.WithNewBrowserContext())
	return watched(ctx, cancel), nil
}

// watched is a tab whose complaints are kept.
func watched(ctx context.Context, cancel func()) *tab {
	b := &tab{ctx: ctx, cancel: cancel}
	messages := chromedp.Console(ctx)
	go func() {
		for m, err := range messages {
			if err != nil {
				return
			}
			if m.IsException() || m.Type == chromedp.ConsoleError {
				b.mu.Lock()
				b.wrong = append(b.wrong, m.String()+" "+m.URL)
				b.mu.Unlock()
			}
		}
	}()
	return b
}

// page is a tab for a test, closed with it. A test that expects errors takes them
// out with errors before it ends.
func page(t *testing.T) *tab {
	t.Helper()
	b, err := newTab()
	if err != nil {
		t.Fatal(err)
	}
	return closedWith(t, b)
}

// closedWith closes a tab with its test, and says what went wrong in it.
func closedWith(t *testing.T, b *tab) *tab {
	t.Cleanup(func() {
		for _, w := range b.errors() {
			t.Errorf("the page complains: %s", w)
		}
		if t.Failed() {
			s, _ := eval[string](b, `location.href + " scrolled by " + scrollY + "\n" + (document.querySelector("main") || document.body).innerText.slice(0, 1500)`)
			t.Logf("the page at the end: %s", s)
		}
		b.cancel()
	})
	return b
}

// errors takes out what has gone wrong so far.
func (b *tab) errors() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	list := b.wrong
	b.wrong = nil
	return list
}

// eval evaluates JavaScript. The site's policy forbids eval in the page, which is why
// nothing here uses chromedp's own polling.
func eval[T any](b *tab, js string) (T, error) { return evalWithin[T](b, js, patience) }

func evalWithin[T any](b *tab, js string, limit time.Duration) (T, error) {
	ctx, cancel := context.WithTimeout(b.ctx, limit)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

// get is eval in a test.
func get[T any](t *testing.T, b *tab, js string) T {
	t.Helper()
	v, err := eval[T](b, js)
	if err != nil {
		t.Fatalf("%s: %v", js, err)
	}
	return v
}

// until waits until a JavaScript expression holds, over navigations too.
func (b *tab) until(expr string) error {
	js := fmt.Sprintf(`new Promise((yes, no) => {
		const end = performance.now() + %d;
		const look = () => {
			let ok = false;
			try { ok = !!(%s); } catch { /* not there yet */ }
			if (ok) yes(true);
			else if (performance.now() > end) no(new Error("waited in vain"));
			else setTimeout(look, 10);
		};
		look();
	})`, patience.Milliseconds(), expr)
	for end := time.Now().Add(patience); ; {
		_, err := eval[bool](b, js)
		if err == nil {
			return nil
		}
		if time.Now().After(end) || strings.Contains(err.Error(), "waited in vain") {
			return fmt.Errorf("never came true: %s (%w)", expr, err)
		}
	}
}

func (b *tab) wait(t *testing.T, expr string) {
	t.Helper()
	if err := b.until(expr); err != nil {
		t.Fatal(err)
	}
}

func (b *tab) navigate(url string) error { return b.do(chromedp.Navigate(url)) }

func (b *tab) open(t *testing.T, url string) {
	t.Helper()
	if err := b.navigate(url); err != nil {
		t.Fatalf("opening %s: %v", url, err)
	}
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, steps...)
}

// clickNow is click (acts_test.go) for a page where nothing can wait because scripting is off.
func (b *tab) clickNow(t *testing.T, element string) {
	t.Helper()
	at := get[[]float64](t, b, `(() => { `+reach+` return place(`+element+`); })()`)
	if err := b.do(chromedp.MouseClickXY(at[0], at[1])); err != nil {
		t.Fatal(err)
	}
}

// view is the drawn view of that name, as an expression.
func view(id string) string {
	b, _ := json.Marshal(id)
	return `document.querySelector("main > section[data-view=" + JSON.stringify(` + string(b) + `) + "]")`
}

// serve serves a site at / and at /some/sub/path/; what was asked for in vain is kept.
func serve(t testing.TB, dir string) (base string, missing func() []string) {
	return serveThrough(t, dir, func(*http.Request) {})
}

// serveThrough is serve with a look at every request before it is answered.
func serveThrough(t testing.TB, dir string, before func(*http.Request)) (base string, missing func() []string) {
	h := site.Handler(os.DirFS(dir), nil)
	mux := http.NewServeMux()
	mux.Handle("/", h)
	mux.Handle("/some/sub/path/", http.StripPrefix("/some/sub/path", h))
	var mu sync.Mutex
	var lost []string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		before(r)
		seen := &statusWriter{ResponseWriter: w}
		mux.ServeHTTP(seen, r)
		if seen.status >= 400 {
			mu.Lock()
			lost = append(lost, r.URL.String())
			mu.Unlock()
		}
	}))
	if t != nil {
		t.Cleanup(s.Close)
	}
	return s.URL + "/", func() []string {
		mu.Lock()
		defer mu.Unlock()
		return lost
	}
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(code int) {
	w.status = code
	w.ResponseWriter.WriteHeader(code)
}

// media sets light or dark, and the size of the window.
func (b *tab) media(scheme string, width, height int64) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, height)); err != nil {
		return err
	}
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme},
			{Name: "prefers-reduced-motion", Value: "reduce"},
		}})
	return err
}

// copySite copies the built site, leaving out or changing files.
func copySite(t *testing.T, change func(name string, data []byte) []byte) string {
	t.Helper()
	to := t.TempDir()
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dist), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if ext := path.Ext(name); ext == ".br" || ext == ".gz" { // of the files as they were
			return nil
		}
		data, err := os.ReadFile(dist + "/" + name)
		if data = change(name, bytes.Clone(data)); data != nil {
			files[name] = data
		}
		return err
	})
	if err == nil {
		err = site.Write(to, files)
	}
	if err != nil {
		t.Fatal(err)
	}
	return to
}

// Expressions that several tests use.
const (
	// agrees: the page's program runs, the desk has read, and has come to the same
	// edition as the build.
	agrees = live + ` && document.querySelector(".status")?.textContent.startsWith("●")`
	// live: the page's program runs and has taken the pre-rendered page's place.
	live = `document.documentElement.classList.contains("live")`
	// sentence is the sentence that an article was opened at, or its first piece.
	sentence = `document.querySelector("main .here")`
)

// link is the link to an address inside what a selector finds.
func link(href, inside string) string {
	return `document.querySelector(` + quoted(inside+` a[href="`+href+`"]`) + `)`
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// inWindow says whether an element is within the window.
func inWindow(element string) string {
	return `(e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; })(` + element + `)`
}

// open opens whatever closed details an element stands in, by clicking, outermost first.
func open(t *testing.T, b *tab, element string) {
	t.Helper()
	for range 10 {
		if !get[bool](t, b, `!!`+element+`.closest("details:not([open])")`) {
			return
		}
		outermost := `(() => { let d = null; for (let e = ` + element + `.parentElement; e; e = e.parentElement) if (e.matches("details:not([open])")) d = e; return d.querySelector("summary"); })()`
		b.clickNow(t, outermost)
	}
	t.Fatalf("still closed: %s", element)
}

// expect takes out the errors that a test brings about; there must be one, and no other.
func (b *tab) expect(t *testing.T, part string) {
	t.Helper()
	found := false
	for _, w := range b.errors() {
		if strings.Contains(w, part) {
			found = true
		} else {
			t.Errorf("the page complains: %s", w)
		}
	}
	if !found {
		t.Errorf("the browser did not complain of %q", part)
	}
}
