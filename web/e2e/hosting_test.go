package e2e

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

func readDist(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// plainServer serves a site as a server that knows nothing of it: no header of ours, no
// compression, no rewriting; below a folder.
func plainServer(t *testing.T, dir string) string {
	t.Helper()
	s := httptest.NewServer(http.StripPrefix("/~teacher/readout", http.FileServer(http.Dir(dir))))
	t.Cleanup(s.Close)
	return s.URL + "/~teacher/readout/"
}

// A server that only hands out files, as python3 -m http.server does: everything works,
// in a folder, offline too.
func TestPlainServer(t *testing.T) {
	base := plainServer(t, dist)
	if python, err := exec.LookPath("python3"); err == nil {
		base = pythonServer(t, python)
	}
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees+` && `+kept)
	if err := b.show("#network"); err != nil {
		t.Error(err)
	}
	if err := b.do(chromedp.Reload()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, live+` && `+view("network"))
	b.open(t, base+"embed.html#names")
	b.wait(t, live+` && `+view("names"))
}

// pythonServer is the plainest server there is, with the site in a folder of it.
func pythonServer(t *testing.T, python string) string {
	t.Helper()
	root := t.TempDir()
	if err := os.Symlink(dist, filepath.Join(root, "readout")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1")
	cmd.Dir = root
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	_, rest, found := strings.Cut(line, "(")
	address, _, closed := strings.Cut(rest, ")")
	if err != nil || !found || !closed {
		t.Fatalf("python3 -m http.server says %q (%v)", line, err)
	}
	return address + "readout/"
}

// What readout serve hands out is compressed for a browser, and is the same file.
func TestServedCompressed(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, live)
	sizes := get[[]float64](t, b, `(async () => {
		const url = new URL("`+program("app.wasm")+`", location); // a worker has fetched it, which has a list of its own
		await (await fetch(url)).arrayBuffer();
		const e = performance.getEntriesByName(url.href)[0];
		return [e.encodedBodySize, e.decodedBodySize];
	})()`)
	if sizes[0] == 0 || sizes[0] > sizes[1]/3 {
		t.Errorf("app.wasm comes as %.0f bytes of %.0f", sizes[0], sizes[1])
	}
}
