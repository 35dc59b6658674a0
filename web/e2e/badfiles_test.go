package e2e

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Everything that may be wrong with what is brought, brought at once and a good file with
// it: each gets a sentence that names it, the good one is read, and nothing runs. What
// each format does with what is wrong in it is tested natively in wasm/shelf/files; what
// has to do with the browser's room, tabs and storage in collection_test.go.

// locked is an archive with one file that wants a password.
func locked(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: "secret.txt", Method: zip.Store, Flags: 1, CompressedSize64: 16, UncompressedSize64: 4})
	if err == nil {
		_, err = w.Write(make([]byte, 16))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func packed(t *testing.T, parts ...string) string {
	t.Helper()
	var b bytes.Buffer
	pack(t, &b, parts...)
	return b.String()
}

// badFiles are names, what is in them, and what is said of them; nothing is said where
// the file is odd and yet read.
func badFiles(t *testing.T) [][3]string {
	run := `<script>window.__hurt = 1</script><img src=x onerror="window.__hurt = 1"><svg onload="window.__hurt = 1">`
	return [][3]string{
		{"bomb.zip", packed(t, "bomb.txt", strings.Repeat(" ", 30<<20)), "bomb.zip/bomb.txt: The file unpacks to so much more"},
		{"nested.zip", packed(t, "1.zip", packed(t, "2.zip", packed(t, "3.txt", account1))), "nested.zip/1.zip/2.zip: This is an archive in an archive in an archive"},
		{"locked.zip", locked(t), "locked.zip/secret.txt: The file is locked with a password"},
		{"names.zip", packed(t, `../..\etc/passwd`, "", "a\u202etxt.exe.txt", ""), "names.zip/etc/passwd: The file is empty"},
		{"wrong.csv", "%PDF-1.7 xxx", "wrong.csv: This is a PDF"},
		{"broken.txt", "Ä broken \xff\xfe letter, und so weiter, wie es eben kommt, " + strings.Repeat("äöü ", 30), "broken.txt: Some bytes of the file are not UTF-8"},
		{"shape.json", `{"rows":[1,2,3]}`, "shape.json: There is no article in this JSON"},
		{"empty.txt", "", "empty.txt: The file is empty: it has no byte in it."},
		{"name" + `"><img src=x onerror=window.__hurt=1>.txt`, "", `onerror=window.__hurt=1>.txt: The file is empty`},
		{"\u0645\u0642\u0627\u0644\u202e.txt", "", "\u0645\u0642\u0627\u0644.txt"},
		{"script.html", "<!doctype html><title>Talks " + run + "</title><body onload=\"window.__hurt = 1\"><article><h1>Talks</h1><p>" + account1 + run + "</p><p>" + account2 + "</p></article>", ""},
		{"formula.csv", "title,outlet,published,text\n=1+1,\"=HYPERLINK(\"\"javascript:window.__hurt=1\"\")\",2015-03-06,\"=cmd|' /C calc'!A0 " + account1[strings.Index(account1, "Foreign"):] + "\"\n", ""},
		{"good.txt", account1, ""},
	}
}

func TestBadFiles(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	dir := t.TempDir()
	var paths []string
	for _, f := range badFiles(t) {
		paths = append(paths, filepath.Join(dir, f[0]))
		if err := os.WriteFile(paths[len(paths)-1], []byte(f[1]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	huge := filepath.Join(dir, "huge.zip") // 2 GB by its size; it takes no room
	if err := os.WriteFile(huge, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(huge, 2<<30); err != nil {
		t.Fatal(err)
	}
	if err := b.setFiles("files", append(paths, huge)...); err != nil {
		t.Fatal(err)
	}
	b.wait(t, `document.querySelector(".waits") && !document.querySelector(".now")`)
	said := get[string](t, b, `[...document.querySelectorAll(".problems li")].map(e => e.textContent).join("\n")`)
	plain := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(said)
	for _, f := range append(badFiles(t), [3]string{"", "", "huge.zip is too large (2048 MB; at most 256 MB"}) {
		if !strings.Contains(plain, f[2]) {
			t.Errorf("nothing says %q in\n%s", f[2], said)
		}
	}
	if strings.ContainsRune(said, '\u202e') {
		t.Error("a mark that turns the direction of writing came through")
	}
	titles := get[[]string](t, b, `[...document.querySelectorAll('.waits [data-fact="title"]')].map(e => e.value)`)
	for _, want := range []string{"=1+1", "Norway and Ghana agree on fisheries"} {
		if !strings.Contains("\n"+strings.Join(titles, "\n")+"\n", "\n"+want+"\n") {
			t.Errorf("%q is not in the list: %q", want, titles)
		}
	}
	b.click(t, button("add"))
	b.wait(t, ownRead)
	for _, view := range []string{"articles", "meetings", "names", "add", "collections", "about", "network"} {
		b.to(t, view)
		if got := get[[]string](t, b, strange); len(got) > 0 {
			t.Errorf("%s: something that was brought became markup: %q", view, got)
		}
	}
	if get[bool](t, b, `"__hurt" in window`) {
		t.Error("something that was brought ran")
	}
}
