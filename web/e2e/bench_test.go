package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"readout/web/site"
)

// bench measures reading in the browser, beside a peer on the same texts in the same
// browser, and how the time natively grows with the collection. It prints; it judges
// nothing. EVAL names the folder with make_load.py.
func bench() error {
	eval := os.Getenv("EVAL")
	if eval == "" {
		return errors.New("EVAL=DIR must name the folder with make_load.py")
	}
	load, err := makeLoad(eval, 1300)
	if err != nil {
		return err
	}
	if err := benchBrowser(load); err != nil {
		return err
	}
	return benchGrowth(eval)
}

// makeLoad makes n articles, in JSON Lines.
func makeLoad(eval string, n int) (file string, err error) {
	file = filepath.Join(work, fmt.Sprintf("load-%d.jsonl", n))
	return file, run(eval, "python3", "make_load.py", strconv.Itoa(n), file, "--zipf")
}

type loaded struct {
	ID, Title, Outlet, Published, Text string
}

func readLoad(file string) (list []loaded, err error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 64<<20)
	for s.Scan() {
		var a loaded
		if err := json.Unmarshal(s.Bytes(), &a); err != nil {
			return nil, err
		}
		if strings.TrimSpace(a.Text) != "" { // some releases have none
			list = append(list, a)
		}
	}
	return list, s.Err()
}

// deskWith builds the site's desk over other articles. The page stays the shipped one:
// it only has to start the desk.
func deskWith(list []loaded) (dir string, err error) {
	corpus := filepath.Join(work, "bench-corpus")
	if err := os.MkdirAll(corpus, 0o755); err != nil {
		return "", err
	}
	for i, a := range list {
		var b bytes.Buffer
		fmt.Fprintf(&b, "---\nid: a%d\ntitle: %s\noutlet: %s\npublished: %s\n---\n%s", i, front(a.Title), front(a.Outlet), a.Published, a.Text)
		if err := os.WriteFile(filepath.Join(corpus, fmt.Sprintf("a%d.md", i)), b.Bytes(), 0o644); err != nil {
			return "", err
		}
	}
	programs := filepath.Join(work, "bench-build")
	if err := run(root, "make", "-s", "programs", "CORPUS="+corpus, "BUILD="+programs); err != nil {
		return "", err
	}
	files := map[string][]byte{}
	for _, name := range []string{"index.html", "wasm_exec.js", "app.js", "web/desk.js", "web/boot.js", "web/readout.css", "web/desk.wasm"} {
		from := filepath.Join(dist, filepath.FromSlash(name))
		if name == "web/desk.wasm" {
			from = filepath.Join(programs, "desk.wasm")
		}
		if files[name], err = os.ReadFile(from); err != nil {
			return "", err
		}
	}
	dir = filepath.Join(work, "bench-dist")
	return dir, site.Write(dir, files)
}

// front is a fact for the front matter.
func front(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ", "\t", " ").Replace(s) + `"`
}

// openDesk starts a desk in the page and has it read everything.
const openDesk = `new Promise((yes, no) => {
	const start = performance.now(), at = { first: 0 };
	const desk = new Worker("web/desk.js");
	desk.onerror = (e) => no(new Error(e.message));
	desk.onmessage = (e) => {
		if (typeof e.data !== "string") return no(new Error(e.data.failed));
		const a = JSON.parse(e.data), now = performance.now() - start;
		if (a.id === 1) { at.up = now; desk.postMessage(JSON.stringify({ id: 2, version: VERSION, ask: "open" })); }
		else if (a.progress) at.first ||= now;
		else if (a.error) no(new Error(a.error));
		else { at.all = now; desk.terminate(); yes(at); }
	};
	desk.postMessage(JSON.stringify({ id: 1, version: VERSION, ask: "cancel", with: "9" }));
})`

func benchBrowser(load string) error {
	list, err := readLoad(load)
	if err != nil {
		return err
	}
	list = list[:min(len(list), 1000)]
	size := 0
	for _, a := range list {
		size += len(a.Text)
	}
	dir, err := deskWith(list)
	if err != nil {
		return err
	}
	base, _ := serve(nil, dir)
	b, err := openQuiet(base)
	if err != nil {
		return err
	}
	defer b.cancel()
	fmt.Printf("%d articles, %.1f MB of text, Chromium, one desk\n", len(list), float64(size)/1e6)
	ours := 0.0
	for i := range 3 {
		at, err := evalWithin[struct{ Up, First, All float64 }](b, openDesk, 5*time.Minute)
		if err != nil {
			return err
		}
		fmt.Printf("  run %d: desk up after %.0f ms, first article after %.0f ms more, all read after %.0f ms more\n", i+1, at.Up, at.First-at.Up, at.All-at.Up)
		if rate := float64(len(list)) / (at.All - at.Up) * 1000; rate > ours {
			ours = rate
		}
	}
	theirs, err := benchPeer(b, list[:min(len(list), 200)])
	if err != nil {
		return err
	}
	fmt.Printf("Readout, all stages:                               %8.1f articles a second (best of 3)\ncompromise.js, people + places + organisations:    %8.1f articles a second (best of 2)\nratio: %.1f\n", ours, theirs, ours/theirs)
	return nil
}

// openQuiet opens the page without its program: nothing else computes there.
func openQuiet(base string) (*tab, error) {
	b, err := newTab()
	if err != nil {
		return nil, err
	}
	if err := b.navigate(base + "?wasm=false"); err != nil {
		return nil, err
	}
	return b, b.until(`document.readyState === "complete"`)
}

// benchPeer has compromise.js find people, places and organisations in the same texts.
func benchPeer(b *tab, list []loaded) (rate float64, err error) {
	source, err := os.ReadFile(filepath.Join(root, "web/e2e/node_modules/compromise/builds/compromise.js"))
	if err != nil {
		return 0, err
	}
	var texts []string
	for _, a := range list {
		texts = append(texts, a.Text)
	}
	data, err := json.Marshal(texts)
	if err != nil {
		return 0, err
	}
	if _, err := evalWithin[bool](b, string(source)+"; window.nlp = window.nlp || self.nlp || nlp; window.texts = "+string(data)+"; true", time.Minute); err != nil {
		return 0, err
	}
	for range 2 {
		ms, err := evalWithin[float64](b, `(() => {
			const start = performance.now();
			let n = 0;
			for (const t of texts) { const d = nlp(t); n += d.people().length + d.places().length + d.organizations().length; }
			return n > 0 ? performance.now() - start : NaN;
		})()`, 10*time.Minute)
		if err != nil {
			return 0, err
		}
		rate = max(rate, float64(len(list))/ms*1000)
	}
	return rate, nil
}

// benchGrowth times the command line on ten times the articles.
func benchGrowth(eval string) error {
	readout := filepath.Join(work, "readout")
	if err := run(root, "go", "build", "-o", readout, "."); err != nil {
		return err
	}
	var before time.Duration
	for _, n := range []int{1000, 10000} {
		file, err := makeLoad(eval, n)
		if err != nil {
			return err
		}
		cmd := exec.Command(readout, "analyze", file)
		cmd.Stdout = nil
		if err := cmd.Run(); err != nil {
			return err
		}
		took := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		fmt.Printf("natively, %6d articles: %6.1f s of processor time", n, took.Seconds())
		if before > 0 {
			fmt.Printf(", %.1f times that of a tenth", took.Seconds()/before.Seconds())
		}
		fmt.Println()
		before = took
	}
	return nil
}
