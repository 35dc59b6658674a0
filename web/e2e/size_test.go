package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// The budgets of what a reader has to load, in bytes after brotli at its best, as
// hosts store it. Text is measured as one: what is readable before any WebAssembly.
func TestSizes(t *testing.T) {
	budgets := []struct {
		what  string
		files []string
		most  int
	}{
		{"everything readable before WebAssembly", []string{"index.html", "web/readout.css", "web/boot.js", "app.js", "wasm_exec.js", "web/icon.svg", "manifest.webmanifest"}, 100_000},
		{"app.wasm", []string{program("app.wasm")}, 1_650_000},
		{"desk.wasm", []string{program("desk.wasm")}, 1_250_000},
		{"files.wasm", []string{program("files.wasm")}, 900_000},
		{"extract.wasm", []string{program("extract.wasm")}, 1_500_000}, // what its library needs: docs/quality.md
	}
	var all sync.WaitGroup
	for _, b := range budgets {
		all.Go(func() {
			size := 0
			for _, f := range b.files {
				size += compressed(t, f)
			}
			t.Logf("%s: %d bytes brotli, budget %d (%d %%)", b.what, size, b.most, 100*size/b.most)
			if size > b.most {
				t.Errorf("%s: %d bytes brotli, %d too many", b.what, size, size-b.most)
			}
		})
	}
	all.Wait()
}

// compressed is the size of a file under brotli 11, made by node: its compressor is
// in C, three times as fast as one in Go.
func compressed(t *testing.T, name string) int {
	const js = `const z = require("zlib"), p = {}; p[z.constants.BROTLI_PARAM_QUALITY] = 11; p[z.constants.BROTLI_PARAM_LGWIN] = 24;
		console.log(z.brotliCompressSync(require("fs").readFileSync(process.argv[1]), { params: p }).length)`
	out, err := exec.Command("node", "-e", js, filepath.Join(dist, filepath.FromSlash(name))).CombinedOutput()
	n, bad := strconv.Atoi(strings.TrimSpace(string(out)))
	if err != nil || bad != nil {
		t.Errorf("compressing %s: %v\n%s", name, err, out)
	}
	return n
}

// The same tree in another folder gives the same site, byte for byte.
func TestReproducible(t *testing.T) {
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("git ls-files: %v", err)
	}
	elsewhere := filepath.Join(t.TempDir(), "another", "folder")
	for name := range strings.SplitSeq(strings.TrimRight(string(out), "\x00"), "\x00") {
		data, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) { // deleted and not yet committed
			continue
		}
		to := filepath.Join(elsewhere, name)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(to), 0o755)
		}
		if err == nil {
			err = os.WriteFile(to, data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	again := filepath.Join(t.TempDir(), "dist")
	if err := build(elsewhere, again); err != nil {
		t.Fatal(err)
	}
	same(t, dist, again)
}

func same(t *testing.T, a, b string) {
	t.Helper()
	names := map[string]bool{}
	for _, dir := range []string{a, b} {
		err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				rel, _ := filepath.Rel(dir, p)
				names[rel] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for n := range names {
		x, errX := os.ReadFile(filepath.Join(a, n))
		y, errY := os.ReadFile(filepath.Join(b, n))
		if errX != nil || errY != nil || !bytes.Equal(x, y) {
			t.Errorf("%s differs (%d and %d bytes; %v, %v)", n, len(x), len(y), errX, errY)
		}
	}
}
