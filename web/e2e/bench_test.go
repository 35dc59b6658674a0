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
	"runtime"
	"strconv"
	"strings"
	"time"

	"readout/web/site"
)

// bench measures reading in the browser, beside a peer on the same texts in the same
// browser, and how the time natively grows with the collection. It writes its figures
// between its marks in docs/quality.md and judges nothing. EVAL names the folder with
// make_load.py; GROWTH, if given, the sizes of the collections that grow.
func bench() error {
	eval := os.Getenv("EVAL")
	if eval == "" {
		return errors.New("EVAL=DIR must name the folder with make_load.py")
	}
	switch *shotsOnly {
	case "":
		if err := benchCollection(eval); err != nil {
			return err
		}
	case "collection":
		return benchCollection(eval)
	default:
		return fmt.Errorf("ONLY=%s: the only part that can be measured alone is collection", *shotsOnly)
	}
	load, err := makeLoad(eval, steadyArticles+1000) // a few have no text
	if err != nil {
		return err
	}
	browser, err := benchBrowser(load)
	if err != nil {
		return err
	}
	growth, err := benchGrowth(eval)
	if err != nil {
		return err
	}
	report := "Measured on " + time.Now().Format("2006-01-02") + " by `make bench EVAL=DIR`, on " + strconv.Itoa(runtime.NumCPU()) + " cores.\n\n" + browser + "\n" + growth
	fmt.Print(report)
	return between(filepath.Join(root, "docs/quality.md"), "<!-- times: written by make bench -->", "<!-- end of times -->", report)
}

// between puts text in the place of what stands between two lines of a file.
func between(file, begin, end, text string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(b), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("%s: the marks %q and %q are missing", file, begin, end)
	}
	return os.WriteFile(file, []byte(before+begin+"\n\n"+text+"\n"+end+after), 0o644)
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
func deskWith(name string, list []loaded) (dir string, err error) {
	corpus := filepath.Join(work, name+"-corpus")
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
	programs := filepath.Join(work, name+"-build")
	if err := run(root, "make", "-s", "programs", "CORPUS="+corpus, "BUILD="+programs); err != nil {
		return "", err
	}
	files := map[string][]byte{}
	for _, file := range []string{"index.html", "wasm_exec.js", "app.js", "web/desk.js", "web/boot.js", "web/readout.css", program("desk.wasm")} {
		from := filepath.Join(dist, filepath.FromSlash(file))
		if file == program("desk.wasm") {
			from = filepath.Join(programs, "desk.wasm")
		}
		if files[file], err = os.ReadFile(from); err != nil {
			return "", err
		}
	}
	dir = filepath.Join(work, name+"-dist")
	return dir, site.Write(dir, files)
}

// front is a fact for the front matter.
func front(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ", "\t", " ").Replace(s) + `"`
}

// openDesk starts a desk in the page and has it read everything. first is the first
// overview of what is read so far: what a reader sees.
const openDesk = `new Promise((yes, no) => {
	const start = performance.now(), at = { first: 0 };
	const desk = new Worker("web/desk.js");
	desk.onerror = (e) => no(new Error(e.message));
	desk.onmessage = (e) => {
		if (typeof e.data !== "string") return no(new Error(e.data.failed));
		const a = JSON.parse(e.data), now = performance.now() - start;
		if (a.id === 1) { at.up = now; desk.postMessage(JSON.stringify({ id: 2, version: VERSION, ask: "open" })); }
		else if (a.error) no(new Error(a.error));
		else if (a.progress) {
			if (!at.half && a.progress.done * 2 >= a.progress.of) { at.half = now; at.halfRead = a.progress.done; }
			if (a.progress.done === a.progress.of) at.read_all = now;
			if (a.overview && !at.first) { at.first = now; at.read = a.overview.counts.articles; at.people = a.overview.counts.people; } }
		else { at.all = now; at.first ||= now; at.people_all = a.overview.counts.people; desk.terminate(); yes(at); }
	};
	desk.postMessage(JSON.stringify({ id: 1, version: VERSION, ask: "cancel", with: "9" }));
})`

// A run of a desk: milliseconds until it answers, until the first results, until half of
// the articles and all of them are read, until all is put together; and what the first
// results hold.
type deskRun struct {
	Up, First, Half, All float64
	Each                 float64 `json:"read_all"`
	HalfRead             int
	Read, People         int
}

// The two are measured in turns, so that whatever else the machine does meets both.
func benchBrowser(load string) (report string, err error) {
	list, err := readLoad(load)
	if err != nil {
		return "", err
	}
	many := list[:min(len(list), steadyArticles)]
	list = list[:min(len(list), 1000)]
	dir, err := deskWith("bench", list)
	if err != nil {
		return "", err
	}
	base, _ := serve(nil, dir)
	b, err := openQuiet(base)
	if err != nil {
		return "", err
	}
	defer b.cancel()
	peer, err := newPeer(b, list)
	if err != nil {
		return "", err
	}
	var best deskRun
	theirs, theirFirst := 0.0, 0.0
	for i := range 3 {
		at, err := evalWithin[deskRun](b, openDesk, 5*time.Minute)
		if err != nil {
			return "", err
		}
		fmt.Printf("run %d: %+v\n", i+1, at)
		if best.All == 0 || at.All-at.Up < best.All-best.Up {
			best = at
		}
		if i == 2 {
			break
		}
		rate, err := peer()
		if err != nil {
			return "", err
		}
		fmt.Printf("compromise.js: %.1f articles a second\n", rate)
		if i == 0 {
			theirFirst = rate
		}
		theirs = max(theirs, rate)
	}
	ours := float64(len(list)) / (best.All - best.Up) * 1000
	var t strings.Builder
	fmt.Fprintf(&t, "%d articles, %.1f MB of text, in Chromium, in turns in one page:\n\n", len(list), megabytes(list))
	fmt.Fprintf(&t, "| | articles a second |\n|---|---:|\n")
	fmt.Fprintf(&t, "| Readout: everything, one fresh desk (best of 3) | %.0f |\n", ours)
	fmt.Fprintf(&t, "| compromise.js: people, places, organisations alone (best of 2; the first: %.0f) | %.0f |\n", theirFirst, theirs)
	fmt.Fprintf(&t, "| ratio | %.1f |\n\n", ours/theirs)
	fmt.Fprintf(&t, "The desk is up after %.1f s; its first results come %.1f s later (%d articles, %d people), all are read %.1f s after it is up.\n\n",
		best.Up/1000, (best.First-best.Up)/1000, best.Read, best.People, (best.All-best.Up)/1000)
	steady, err := benchSteady(many)
	return t.String() + steady, err
}

// steadyArticles are enough for what is compiled on the way to be compiled.
const steadyArticles = 6000

func megabytes(list []loaded) float64 {
	n := 0
	for _, a := range list {
		n += len(a.Text)
	}
	return float64(n) / 1e6
}

// benchSteady measures the second half of a large collection in one desk, when nothing
// is left to be compiled, and the peer, warm, on one in three of the same articles.
func benchSteady(list []loaded) (report string, err error) {
	dir, err := deskWith("steady", list)
	if err != nil {
		return "", err
	}
	base, _ := serve(nil, dir)
	b, err := openQuiet(base)
	if err != nil {
		return "", err
	}
	defer b.cancel()
	var some []loaded
	for i := len(list) / 2; i < len(list); i += 3 {
		some = append(some, list[i])
	}
	at, err := evalWithin[deskRun](b, openDesk, 10*time.Minute)
	if err != nil {
		return "", err
	}
	fmt.Printf("steady: %+v\n", at)
	peer, err := newPeer(b, some)
	if err != nil {
		return "", err
	}
	theirs := 0.0
	for range 2 {
		rate, err := peer()
		if err != nil {
			return "", err
		}
		fmt.Printf("compromise.js, warm: %.1f articles a second\n", rate)
		theirs = max(theirs, rate)
	}
	half := list[at.HalfRead:]
	ours := float64(len(half)) / (at.Each - at.Half) * 1000
	var t strings.Builder
	fmt.Fprintf(&t, "In the long run, the second half of %d articles, %.1f MB of text:\n\n", len(list), megabytes(half))
	fmt.Fprintf(&t, "| | articles a second |\n|---|---:|\n")
	fmt.Fprintf(&t, "| Readout: each article read for itself, with the overview on the way | %.0f |\n", ours)
	fmt.Fprintf(&t, "| compromise.js, warm (best of 2) | %.0f |\n", theirs)
	fmt.Fprintf(&t, "| ratio | %.1f |\n\n", ours/theirs)
	fmt.Fprintf(&t, "Putting all %d together takes another %.1f s.\n", len(list), (at.All-at.Each)/1000)
	return t.String(), nil
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

// newPeer puts compromise.js and the texts into the page; the function it returns has
// it find people, places and organisations in all of them, and says how many articles a
// second it does.
func newPeer(b *tab, list []loaded) (func() (float64, error), error) {
	source, err := os.ReadFile(filepath.Join(root, "web/e2e/node_modules/compromise/builds/compromise.js"))
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, a := range list {
		texts = append(texts, a.Text)
	}
	data, err := json.Marshal(texts)
	if err != nil {
		return nil, err
	}
	if _, err := evalWithin[bool](b, string(source)+"; window.nlp = window.nlp || self.nlp || nlp; window.texts = "+string(data)+"; true", time.Minute); err != nil {
		return nil, err
	}
	return func() (float64, error) {
		ms, err := evalWithin[float64](b, `(() => {
			const start = performance.now();
			let n = 0;
			for (const t of texts) { const d = nlp(t); n += d.people().length + d.places().length + d.organizations().length; }
			return n > 0 ? performance.now() - start : NaN;
		})()`, 10*time.Minute)
		return float64(len(list)) / ms * 1000, err
	}, nil
}

// benchGrowth has the command line take the time of every step on collections of which
// each has ten times the articles of the one before.
func benchGrowth(eval string) (report string, err error) {
	readout := filepath.Join(work, "readout")
	if err := run(root, "go", "build", "-o", readout, "."); err != nil {
		return "", err
	}
	sizes := strings.Fields(os.Getenv("GROWTH"))
	if len(sizes) == 0 {
		sizes = []string{"1000", "10000", "100000"}
	}
	args := []string{"measure"}
	for _, s := range sizes {
		n, err := strconv.Atoi(s)
		if err != nil {
			return "", fmt.Errorf("GROWTH: %w", err)
		}
		file, err := makeLoad(eval, n)
		if err != nil {
			return "", err
		}
		args = append(args, file)
	}
	out, err := exec.Command(readout, args...).Output()
	if err != nil {
		return "", fmt.Errorf("readout measure: %w", err)
	}
	return "Natively, processor time of each step on growing collections (`make_load.py N --zipf`, `readout measure`):\n\n" + string(out), nil
}
