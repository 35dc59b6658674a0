package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// The site comes to life in Firefox, too, where there is one; where there is none, that
// is said, and make firefox says how to get it.
func TestFirefox(t *testing.T) {
	found := os.Getenv("FIREFOX") != ""
	for _, name := range []string{"firefox-esr", "firefox"} {
		if _, err := exec.LookPath(name); err == nil {
			found = true
		}
	}
	if !found {
		fmt.Fprintln(os.Stderr, "web/e2e: NOT TESTED in Firefox, because none was found (Debian: apt install firefox-esr).")
		t.Skip("no Firefox was found")
	}
	cmd := exec.Command("node", "firefox.mjs", dist)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
}
