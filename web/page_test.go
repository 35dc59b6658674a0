package web

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"readout/web/assets"
)

var writeTo = flag.String("write", "", "write the fixture's page into this folder, to look at it")

// TestWritePage writes the pre-rendered fixture as a page, when it is asked for.
func TestWritePage(t *testing.T) {
	if *writeTo == "" {
		t.Skip("no -write folder given")
	}
	page := `<!doctype html><html lang="en" class="js"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
		`<title>Readout</title><link rel="stylesheet" href="readout.css"></head><body>` + Prerender(fixture()) + `</body></html>`
	css := assets.Style()
	for name, data := range map[string][]byte{"index.html": []byte(page), "readout.css": css} {
		if err := os.WriteFile(filepath.Join(*writeTo, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
