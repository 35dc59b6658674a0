// Package e2e opens the built site in a real browser, as a reader does, and weighs
// what it loads. Run by make test, or go test ./web/e2e: it builds the site it tests.
//
// It is also where pictures and browser measurements are made, because they need the
// same browser: -shots DIR (make shots) and -bench (make bench) run those instead.
package e2e

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

var (
	shotsDir  = flag.String("shots", "", "take pictures of every view into this folder instead of testing")
	pictures  = flag.Bool("pictures", false, "take the pictures that the site and the README show instead of testing")
	shotsOnly = flag.String("only", "", "with -shots: only the views of these names, with commas between; with -bench: only this part")
	siteDir   = flag.String("site", "", "open this built site instead of building one")
	benchRun  = flag.Bool("bench", false, "measure reading in the browser instead of testing")
)

// Set once by TestMain.
var (
	root     string // the checkout
	work     string // a folder for what the tests build
	dist     string // the built site
	chromium string // the browser
)

func TestMain(m *testing.M) {
	flag.Parse()
	code, err := prepared(func() (int, error) {
		switch {
		case *shotsDir != "":
			return 0, takeShots(*shotsDir)
		case *pictures:
			return 0, takePictures()
		case *benchRun:
			return 0, bench()
		}
		return m.Run(), nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "web/e2e:", err)
		code = 1
	}
	os.Exit(code)
}

// prepared builds the site, finds the browser, and runs what needs both.
func prepared(do func() (int, error)) (code int, err error) {
	_, here, _, _ := runtime.Caller(0)
	root = filepath.Join(filepath.Dir(here), "..", "..")
	if _, err := os.Stat(here); err != nil { // built with -trimpath
		if root, err = filepath.Abs("../.."); err != nil {
			return 1, err
		}
	}
	if chromium, err = findChromium(); err != nil {
		return 1, err
	}
	if work, err = os.MkdirTemp("", "readout-e2e-"); err != nil {
		return 1, err
	}
	defer os.RemoveAll(work)
	if _, err := os.Stat(filepath.Join(root, "web/e2e/node_modules/unpdf")); err != nil { // the package added last
		if err := run(filepath.Join(root, "web/e2e"), "npm", "ci", "--no-audit", "--no-fund"); err != nil {
			return 1, err
		}
	}
	if dist = *siteDir; dist == "" {
		dist = filepath.Join(work, "dist")
		if err := build(root, dist); err != nil {
			return 1, err
		}
	}
	defer closeBrowser()
	return do()
}

const axePath = "web/e2e/node_modules/axe-core/axe.min.js"

// build runs make build for a checkout, with its own folders.
func build(checkout, dist string, vars ...string) error {
	args := append([]string{"-s", "build", "DIST=" + dist, "BUILD=" + dist + ".build", "READOUT=" + dist + ".build/readout"}, vars...)
	return run(checkout, "make", args...)
}

// run runs a command quietly; its output is shown when it fails.
func run(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	for _, kv := range os.Environ() { // a make above us must not talk to the one below
		if !strings.HasPrefix(kv, "MAKE") && !strings.HasPrefix(kv, "MFLAGS=") {
			cmd.Env = append(cmd.Env, kv)
		}
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, out)
	}
	return nil
}

// findChromium looks where a browser may be; without one nothing here can be tested,
// and it says so instead of passing.
func findChromium() (string, error) {
	if c := os.Getenv("CHROME"); c != "" {
		p, err := exec.LookPath(c)
		if err != nil {
			return "", fmt.Errorf("CHROME=%s is no program that can be run: %w", c, err)
		}
		return p, nil
	}
	for _, c := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"} {
		if p, err := exec.LookPath(c); err == nil {
			return p, nil
		}
	}
	return "", fmt.Errorf("no Chromium or Chrome was found; install one (Debian: apt install chromium) or name it: CHROME=/path/to/chrome")
}
