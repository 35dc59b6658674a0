package e2e

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// A reader brings ten thousand articles: what that takes in Chromium, in the page as it
// is built, from choosing the file to carrying the collection away.

const manyBrought = 10_000

// benchCollection measures it and writes a section of its own.
func benchCollection(eval string) error {
	file, list, err := bigLoad(eval)
	if err != nil {
		return err
	}
	load := loadNow()
	base, _ := serve(nil, dist)
	b, err := newTab()
	if err != nil {
		return err
	}
	defer b.cancel()
	m := &bigCollection{b: b, base: base, file: file}
	for _, s := range m.steps() {
		if err := m.measure(s); err != nil {
			at, _ := evalWithin[string](b, `location.href + "\n" + document.querySelector("main").innerText.slice(0, 800)`, patience)
			return fmt.Errorf("%s: %w\n%s\n%s", s.what, err, strings.Join(b.errors(), "\n"), at)
		}
	}
	var t strings.Builder
	fmt.Fprintf(&t, "Measured on %s by `make bench ONLY=collection EVAL=DIR`, on %d cores: %d articles, %.1f MB of text, in one .jsonl file, brought to the page as it is built, in a fresh profile of Chromium.\n\n",
		time.Now().Format("2006-01-02"), runtime.NumCPU(), len(list), megabytes(list))
	fmt.Fprintf(&t, "| | seconds | processor time | longest task of the page’s thread | memory, at most |\n|---|---:|---:|---:|---:|\n%s\n%sProcessor time is that of all threads of the tab’s process. Load of the machine before and after: %s.\n", m.table.String(), m.notes, load+", "+loadNow())
	fmt.Print(t.String())
	return between(filepath.Join(root, "docs/quality.md"), "<!-- collection: written by make bench -->", "<!-- end of collection -->", t.String())
}

// bigLoad is a file of ten thousand articles that are not over again: their addresses,
// which differ behind the # only, are left out, and so are texts that came before.
func bigLoad(eval string) (file string, list []loaded, err error) {
	load, err := makeLoad(eval, manyBrought*3/2)
	if err != nil {
		return "", nil, err
	}
	all, err := readLoad(load)
	if err != nil {
		return "", nil, err
	}
	var out bytes.Buffer
	seen := map[string]bool{}
	for _, a := range all {
		if seen[a.Text] || len(list) == manyBrought {
			continue
		}
		seen[a.Text] = true
		list = append(list, a)
		line, err := json.Marshal(map[string]string{"id": a.ID, "title": a.Title, "outlet": a.Outlet, "published": a.Published, "text": a.Text})
		if err != nil {
			return "", nil, err
		}
		out.Write(append(line, '\n'))
	}
	if len(list) < manyBrought {
		return "", nil, fmt.Errorf("%s holds only %d different articles", load, len(list))
	}
	file = filepath.Join(work, "brought.jsonl")
	return file, list, os.WriteFile(file, out.Bytes(), 0o644)
}

// A bigStep is something that the reader does, and what he then waits for.
type bigStep struct {
	what string
	do   func() error
	till string // an expression
}

type bigCollection struct {
	b          *tab
	base, file string
	table      strings.Builder
	notes      string
}

func (m *bigCollection) steps() []bigStep {
	js := func(code string) func() error {
		return func() error { _, err := eval[bool](m.b, "("+code+", true)"); return err }
	}
	to := func(hash string) func() error {
		return js(`location.hash = "` + hash + `?c=" + /c=([a-z0-9]+)/.exec(location.hash)[1]`)
	}
	drawn := func(name, part string) string {
		return `document.querySelector('.live section[data-view^="` + name + `"] ` + part + `')`
	}
	const day = `document.querySelector('.keeps .item [data-fact="published"]')`
	return []bigStep{
		{"the page opened at “Add articles”", func() error { return m.b.navigate(m.base + "#add") }, agreesAnywhere},
		{"the file read, its articles listed", func() error { return m.b.setFiles("files", m.file) },
			`/^10,?000 /.test(document.querySelector(".waits h2")?.textContent) && !document.querySelector(".now") && ` + button("add")},
		{"added, each article kept", js(button("add") + `.click()`), `location.hash.startsWith("#overview?c=")`},
		{"read, the overview drawn", to("#overview"), ownRead + ` && ` + drawn("overview", ".view")},
		{"the network", to("#network"), drawn("network", "svg .nd")},
		{"the names", to("#names"), drawn("names", `a[href^="#person/"]`)},
		{"the meetings", to("#meetings"), drawn("meetings", `a[href^="#meeting/"]`)},
		{"the list of articles", to("#articles"), drawn("articles", `a[href^="#article/"]`)},
		{"one article", js(drawn("articles", `a[href^="#article/"]`) + ".click()"), drawn("article/", ".view")},
		{"a search", js(`(e => { e.focus(); e.value = "minister"; e.dispatchEvent(new Event("input", { bubbles: true })); })(document.querySelector("#seek"))`), `document.querySelector("#found [role=option]")`},
		{"the list in which facts are corrected", to("#add"), day},
		{"a day corrected", js(`(e => { e.focus(); e.value = "2015-03-12"; e.dispatchEvent(new Event("change", { bubbles: true })); e.blur(); })(` + day + `)`), day + `.dataset.is === "2015-03-12"`},
		{"read again: that article", to("#overview"), ownRead + ` && ` + drawn("overview", ".view")},
		{"the collection exported", m.export, `window.__made`},
		{"the page opened again, everything read", m.reopen, ownRead + ` && ` + drawn("overview", ".view")},
	}
}

func (m *bigCollection) export() error {
	_, err := eval[bool](m.b, `(() => {
		const make = URL.createObjectURL;
		URL.createObjectURL = (blob) => { window.__made = blob; return make.call(URL, blob); };
		location.hash = location.hash.replace(/#[a-z]+/, "#collections");
		return true;
	})()`)
	if err == nil {
		err = m.b.until(`document.querySelectorAll('[data-do="export"]')[1]`)
	}
	if err == nil {
		_, err = eval[bool](m.b, `(document.querySelectorAll('[data-do="export"]')[1].click(), true)`)
	}
	return err
}

func (m *bigCollection) reopen() error {
	size, err := eval[int](m.b, `window.__made.size`)
	m.notes = fmt.Sprintf("The .readout file has %.1f MB. ", float64(size)/1e6)
	at, err2 := eval[string](m.b, `location.href.replace("#collections", "#overview")`)
	if err := errors.Join(err, err2, m.b.navigate("about:blank")); err != nil {
		return err
	}
	return m.b.navigate(at)
}

// noteTasks has the page note its long tasks; it is given to every document.
const noteTasks = `window.__long ||= (() => {
	const all = { most: 0, sum: 0 };
	new PerformanceObserver((l) => { for (const e of l.getEntries()) { all.most = Math.max(all.most, e.duration); all.sum += e.duration; } }).observe({ type: "longtask", buffered: true });
	return all;
})(); true`

// bigPatience is how long one step may take.
const bigPatience = 10 * time.Minute

// measure does one step, and notes what it took.
func (m *bigCollection) measure(s bigStep) error {
	ctx, stop := context.WithCancel(m.b.ctx)
	peak := make(chan int, 1)
	go func() { peak <- peakMemory(ctx) }()
	_, _ = eval[bool](m.b, `window.__long && (window.__long.most = 0), true`)
	start, busy := time.Now(), processorTime(m.b.ctx)
	err := s.do()
	for end := time.Now().Add(bigPatience); err == nil; {
		if _, err = eval[bool](m.b, noteTasks); err != nil {
			break
		}
		if err = m.b.until(s.till); err == nil || time.Now().After(end) {
			break
		}
		err = nil // a long wait is what is measured here
	}
	took := time.Since(start)
	busy = processorTime(m.b.ctx) - busy
	stop()
	most := <-peak
	if err != nil {
		return err
	}
	longest, err := eval[float64](m.b, `new Promise(yes => setTimeout(() => yes(window.__long.most), 100))`)
	words := "under 50 ms"
	if longest > 0 {
		words = fmt.Sprintf("%.0f ms", longest)
	}
	line := fmt.Sprintf("| %s | %.1f | %.1f s | %s | %.0f MB |\n", s.what, took.Seconds(), busy, words, float64(most)/1e6)
	m.table.WriteString(line)
	fmt.Print(line)
	return err
}

// peakMemory is the most memory of its own that the process of the tab had, with its
// workers, until ctx ends: what Linux counts as anonymous and shared pages of the
// largest of the browser's renderers. Elsewhere it is 0.
func peakMemory(ctx context.Context) (most int) {
	for {
		info, err := chromedp.CallBrowser(ctx, systeminfo.GetProcessInfo, cdp.Empty{})
		if err != nil {
			return most
		}
		for _, p := range info.ProcessInfo {
			if p.Type == "renderer" {
				most = max(most, ownMemory(int(p.ID)))
			}
		}
		select {
		case <-ctx.Done():
			return most
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// processorTime is what the browser's renderers have used of it, in seconds.
func processorTime(ctx context.Context) (sum float64) {
	info, err := chromedp.CallBrowser(ctx, systeminfo.GetProcessInfo, cdp.Empty{})
	if err != nil {
		return 0
	}
	for _, p := range info.ProcessInfo {
		if p.Type == "renderer" {
			sum += p.CPUTime
		}
	}
	return sum
}

// loadNow is how many programs want the processors, in the mean of the last minute.
func loadNow() string {
	b, _ := os.ReadFile("/proc/loadavg")
	load, _, _ := strings.Cut(string(b), " ")
	return load
}

func ownMemory(pid int) (bytes int) {
	f, err := os.Open(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		fields := strings.Fields(s.Text())
		if len(fields) > 1 && (fields[0] == "RssAnon:" || fields[0] == "RssShmem:") {
			n, _ := strconv.Atoi(fields[1])
			bytes += n << 10
		}
	}
	return bytes
}
