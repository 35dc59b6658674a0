package e2e

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"readout/wasm/edge"
)

// The Worker as it is deployed, in Cloudflare's own runtime. What it answers in detail
// is tested natively in wasm/edge; here it is that the built program, its bindings and
// the platform's fetch do the same.

// workerd is a Worker that runs.
type workerd struct {
	base string
	pid  int // of node, whose child is workerd
}

var workers struct {
	once        sync.Once
	edge, empty string // folders
	err         error
}

// builtWorkers builds our Worker and an empty one, once.
func builtWorkers(t *testing.T) (edge, empty string) {
	t.Helper()
	workers.once.Do(func() {
		workers.edge, workers.empty = filepath.Join(work, "edge"), filepath.Join(work, "empty")
		for dir, pkg := range map[string]string{workers.edge: "./wasm/bin/edge", workers.empty: "./web/e2e/testdata/empty"} {
			if err := run(root, "make", "-s", "edge", "EDGE="+dir, "EDGE_MAIN="+pkg); err != nil {
				workers.err = err
			}
		}
	})
	if workers.err != nil {
		t.Fatal(workers.err)
	}
	return workers.edge, workers.empty
}

// startWorkerd starts a Worker; the options are those of workerd.mjs.
func startWorkerd(t *testing.T, options map[string]any) workerd {
	t.Helper()
	o, _ := json.Marshal(options)
	cmd := exec.Command("node", "workerd.mjs", string(o))
	var complaints strings.Builder
	cmd.Stderr = &complaints
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close(); _ = cmd.Wait() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if base, ok := strings.CutPrefix(lines.Text(), "ready "); ok {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return workerd{strings.TrimSuffix(base, "/"), cmd.Process.Pid}
		}
	}
	t.Fatalf("workerd did not start: %s", complaints.String())
	return workerd{}
}

// ask asks without following redirects.
func (w workerd) ask(t *testing.T, path string, header ...string) (int, http.Header, string) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, w.base+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return answer.StatusCode, answer.Header, string(body)
}

func TestWorker(t *testing.T) {
	ours, empty := builtWorkers(t)
	w := startWorkerd(t, map[string]any{"worker": ours, "assets": dist})

	t.Run("assets", func(t *testing.T) {
		for name, file := range map[string]string{"/": "index.html", "/web/desk.js": "web/desk.js", "/views.json": "views.json",
			"/embed": "embed.html", "/sw.js": "sw.js", "/" + program("desk.wasm"): program("desk.wasm"), "/web/icon-512.png": "web/icon-512.png"} {
			status, h, body := w.ask(t, name)
			want, err := os.ReadFile(filepath.Join(dist, file))
			if err != nil || status != 200 || body != string(want) {
				t.Errorf("%s: %d, %d bytes, want %d (%v)", name, status, len(body), len(want), err)
			}
			for _, p := range edge.Headers(file) {
				if got := h.Get(p.Name); got != p.Value {
					t.Errorf("%s: %s: %q, want %q", name, p.Name, got, p.Value)
				}
			}
		}
		// Cloudflare gives a page the address without its ending.
		if status, h, _ := w.ask(t, "/embed.html?parent=https://a.org"); status != 307 || h.Get("Location") != "/embed?parent=https://a.org" {
			t.Errorf("/embed.html: %d to %s", status, h.Get("Location"))
		}
		if status, _, _ := w.ask(t, "/index.html.br"); status != 404 {
			t.Logf("/index.html.br: %d (this runtime does not read .assetsignore, deploying does)", status)
		}
	})
	t.Run("oembed", func(t *testing.T) {
		for _, c := range []struct {
			query  string
			status int
		}{
			{"?url=" + url.QueryEscape(w.base+"/#network") + "&maxwidth=300", 200},
			{"?url=" + url.QueryEscape(w.base+"/#network") + "&format=xml", 200},
			{"?url=" + url.QueryEscape(w.base+"/#network") + "&format=png", 501},
			{"?url=" + url.QueryEscape(w.base+"/#network?c=mine"), 401},
			{"?url=" + url.QueryEscape(w.base+"/#person/nobody"), 404},
			{"?url=" + url.QueryEscape("https://example.org/#network"), 404},
			{"", 400},
		} {
			status, h, body := w.ask(t, "/oembed"+c.query)
			if status != c.status {
				t.Errorf("%s: %d, want %d: %s", c.query, status, c.status, body)
			}
			if status != 200 {
				continue
			}
			var r edge.Rich
			var err error
			if strings.HasPrefix(h.Get("Content-Type"), "text/xml") {
				var x struct {
					HTML    string `xml:"html"`
					Version string `xml:"version"`
					Type    string `xml:"type"`
				}
				err = xml.Unmarshal([]byte(body), &x)
				r.HTML, r.Version, r.Type = x.HTML, x.Version, x.Type
			} else if err = json.Unmarshal([]byte(body), &r); r.Width != 300 {
				t.Errorf("%s: %+v", c.query, r)
			}
			if err != nil || r.Version != "1.0" || r.Type != "rich" || !strings.Contains(r.HTML, w.base+"/embed.html#network") {
				t.Errorf("%s: %v %s", c.query, err, body)
			}
		}
	})
	t.Run("rest", func(t *testing.T) {
		if status, h, _ := w.ask(t, "/nothing/here"); status != 404 || !strings.Contains(h.Get("Content-Security-Policy"), "sandbox") {
			t.Errorf("no such file: %d %v", status, h)
		}
		if status, _, body := w.ask(t, "/page?url=https://news.org/"); status != 404 || !strings.Contains(body, "does not fetch") {
			t.Errorf("/page, off: %d %s", status, body)
		}
	})
	t.Run("cost", func(t *testing.T) {
		workerCost(t, w, startWorkerd(t, map[string]any{"worker": empty, "assets": dist}), ours)
	})
}

// workerCost holds the Worker against its budgets: bytes, time beside an empty one in
// turns, and memory over many requests.
func workerCost(t *testing.T, w, empty workerd, dir string) {
	program, err := os.ReadFile(filepath.Join(dir, "app.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	var size countBytes
	z, _ := gzip.NewWriterLevel(&size, gzip.BestCompression)
	_, _ = z.Write(program)
	_ = z.Close()
	t.Logf("size: %d bytes, %d gzip, budget 2,000,000", len(program), size)
	if size > 2_000_000 {
		t.Errorf("the Worker has %d bytes under gzip", size)
	}

	query := "/oembed?url=" + url.QueryEscape(w.base+"/#network")
	timed := func(w workerd) time.Duration {
		began := time.Now()
		if status, _, _ := w.ask(t, query); status != 200 {
			t.Fatalf("status %d", status)
		}
		return time.Since(began)
	}
	var a, b []time.Duration
	ratio := 0.0
	for round := range 3 { // other programs run beside: the budget has to be met once
		a, b = nil, nil
		for range 40 {
			a, b = append(a, timed(w)), append(b, timed(empty))
		}
		slices.Sort(a)
		slices.Sort(b)
		ratio = float64(a[20]) / float64(b[20])
		t.Logf("time of a request, round %d: median %v, of an empty Worker %v, %.2f times", round+1, a[20], b[20], ratio)
		if ratio <= 1.3 {
			break
		}
	}
	if ratio > 1.3 {
		t.Errorf("a request takes %.2f times that of an empty Worker", ratio)
	}

	many := func(n int) int {
		for range n {
			timed(w)
		}
		return memory(t, w.pid)
	}
	before := many(60)
	after := many(500)
	t.Logf("memory of workerd: %d MB, after 500 more requests %d MB", before>>10, after>>10)
	if after > before+64<<10 { // every request starts a program of some 10 MB: 500 that stay would be 5 GB
		t.Errorf("memory grows: %d KB, after 500 more requests %d KB", before, after)
	}
}

type countBytes int

func (n *countBytes) Write(b []byte) (int, error) { *n += countBytes(len(b)); return len(b), nil }

// memory is what the children of a process hold, in KB.
func memory(t *testing.T, parent int) (kb int) {
	t.Helper()
	out, err := exec.Command("ps", "-A", "-o", "ppid=,rss=").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		if f := strings.Fields(line); len(f) == 2 && f[0] == strconv.Itoa(parent) {
			n, _ := strconv.Atoi(f[1])
			kb += n
		}
	}
	return kb
}

// An internet for the Worker: names and pages, asked through workerd's own fetch.
func internet(t *testing.T) (base string, asked func() []string) {
	names := map[string][]string{
		"news.org": {"93.184.216.34"}, "inner.org": {"10.1.2.3"}, "half.org": {"93.184.216.34", "127.0.0.1"},
	}
	var mu sync.Mutex
	var list []string
	turned := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		meant := r.Header.Get("X-Meant")
		u, err := url.Parse(meant)
		if err != nil {
			t.Errorf("the Worker asks for %q", meant)
			return
		}
		if u.Host == "cloudflare-dns.com" {
			name, kind := u.Query().Get("name"), u.Query().Get("type")
			answer := names[name]
			if name == "turning.org" {
				mu.Lock()
				answer = []string{"93.184.216.34"}
				if turned++; turned > 2 { // A and AAAA of the first look
					answer = []string{"192.168.0.1"}
				}
				mu.Unlock()
			}
			if answer == nil {
				fmt.Fprint(w, `{"Status":3}`)
				return
			}
			var parts []string
			for _, a := range answer {
				if kind == "A" {
					parts = append(parts, `{"name":"x","type":1,"data":"`+a+`"}`)
				}
			}
			fmt.Fprint(w, `{"Status":0,"Answer":[`+strings.Join(parts, ",")+`]}`)
			return
		}
		mu.Lock()
		list = append(list, meant)
		mu.Unlock()
		for _, secret := range []string{"Cookie", "Referer", "Cf-Connecting-Ip", "Authorization"} {
			if v := r.Header.Get(secret); v != "" {
				t.Errorf("%s is told %s: %s", meant, secret, v)
			}
		}
		h := w.Header()
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Set-Cookie", "id=1")
		to := map[string]string{
			"/to": "/a", "/inward": "http://127.0.0.1:1/", "/meta": "http://169.254.169.254/latest/", "/name": "http://inner.org/",
			"/file": "file:///etc/passwd", "/round": "/round", "/": "/again",
		}[u.Path]
		switch {
		case to != "":
			h.Set("Location", to)
			w.WriteHeader(302)
		case u.Path == "/pdf":
			h.Set("Content-Type", "application/pdf")
		case u.Path == "/big":
			fmt.Fprint(w, strings.Repeat("a", 2<<20+1))
		case u.Path == "/slow":
			h.Set("Content-Length", "10")
			w.(http.Flusher).Flush()
			<-r.Context().Done() // for as long as it is waited for
		case u.Path == "/empty":
		case u.Path == "/gone":
			w.WriteHeader(404)
		default:
			fmt.Fprint(w, "<p>Text</p>")
		}
	}))
	t.Cleanup(s.CloseClientConnections)
	return s.URL, func() []string {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(list)
	}
}

func TestWorkerPage(t *testing.T) {
	ours, _ := builtWorkers(t)
	base, asked := internet(t)
	const rate = 60
	w := startWorkerd(t, map[string]any{"worker": ours, "outside": base, "limit": rate, "vars": map[string]string{"PAGE": "on"}})
	slow := make(chan int, 1)
	go func() {
		status, _, _ := w.ask(t, "/page?url=https://news.org/slow")
		slow <- status
	}()
	for _, c := range []struct {
		address string
		status  int
	}{
		{"https://news.org/a", 200}, {"https://news.org/to", 200}, {"https://news.org/empty", 200},
		{"", 400}, {"ftp://news.org/", 403}, {"https://a:b@news.org/", 403}, {"https://news.org:8443/", 403},
		{"http://127.0.0.1/", 403}, {"http://0x7f000001/", 403}, {"http://localhost/", 403}, {"http://[::1]/", 403}, {"http://169.254.169.254/", 403},
		{"http://metadata.google.internal/", 403}, {"http://inner.org/", 403}, {"http://half.org/", 403}, {"http://nobody.org/", 502},
		{"https://news.org/inward", 403}, {"https://news.org/meta", 403}, {"https://news.org/name", 403}, {"https://news.org/file", 403}, {"https://turning.org/", 403},
		{"https://news.org/round", 502}, {"https://news.org/gone", 502}, {"https://news.org/pdf", 415}, {"https://news.org/big", 413},
	} {
		status, h, body := w.ask(t, "/page?url="+url.QueryEscape(c.address), "Cookie", "me=1", "Referer", w.base, "Authorization", "x")
		if status != c.status {
			t.Errorf("%s: %d, want %d: %.200s", c.address, status, c.status, body)
		}
		if h.Get("Set-Cookie") != "" || strings.Contains(h.Get("Content-Type"), "html") || h.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %v", c.address, h)
		}
		if status == 200 && h.Get("X-Page-Type") != "text/html; charset=utf-8" {
			t.Errorf("%s: %v", c.address, h)
		}
	}
	for _, a := range asked() {
		if !strings.HasPrefix(a, "https://news.org/") && a != "https://turning.org/" {
			t.Errorf("%s was asked", a)
		}
	}
	if status, _, _ := w.ask(t, "/page?url=https://news.org/a", "Sec-Fetch-Site", "cross-site"); status != 403 {
		t.Errorf("asked by another site: %d", status)
	}
	// Minutes are the clock's: if one ends here, two of them let as many through as they may.
	limited, more := 0, 2*rate
	for range more {
		if status, h, _ := w.ask(t, "/page?url=http://127.0.0.1/"); status == 429 && h.Get("Retry-After") != "" {
			limited++
		}
	}
	if limited == 0 || limited == more {
		t.Errorf("of %d more requests, %d were too many", more, limited)
	}
	if status := <-slow; status != 504 {
		t.Errorf("a site that does not answer: %d", status)
	}

	// A fault: a binding that is not what it should be makes the program panic.
	for page, offers := range map[string]string{"on": "page", "off": ""} {
		w := startWorkerd(t, map[string]any{"worker": ours, "assets": dist, "limit": rate, "vars": map[string]string{"PAGE": page}})
		if status, _, body := w.ask(t, "/offers.txt"); status != 200 || strings.TrimSpace(body) != offers {
			t.Errorf("with PAGE=%s the site offers %d %q", page, status, body)
		}
	}
	faulty := startWorkerd(t, map[string]any{"worker": ours, "assets": dist, "vars": map[string]string{"PAGE": "on", "LIMIT": "no limit"}})
	for range 2 {
		if status, _, body := faulty.ask(t, "/page?url=https://news.org/a"); status != 500 || !strings.Contains(body, "fault") {
			t.Errorf("a panic: %d %s", status, body)
		}
		if status, _, _ := faulty.ask(t, "/oembed?url="+url.QueryEscape(faulty.base+"/")); status != 200 {
			t.Errorf("after a panic: %d", status)
		}
	}
}
