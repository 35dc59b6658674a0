//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// expectRun runs a command line and compares its status and what it wrote. A want
// that ends in … is compared up to there; an empty one wants nothing.
func expectRun(t *testing.T, args, stdin string, status int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	got := run(strings.Fields(args), streams{strings.NewReader(stdin), &out, &err})
	if got != status {
		t.Errorf("readout %s: status %d, want %d\n%s", args, got, status, err.String())
	}
	for _, c := range []struct{ what, got, want string }{{"output", out.String(), stdout}, {"errors", err.String(), stderr}} {
		if before, ok := strings.CutSuffix(c.want, "…"); ok {
			if !strings.HasPrefix(c.got, before) {
				t.Errorf("readout %s: %s\n%s\nwant the beginning\n%s", args, c.what, c.got, before)
			}
		} else if c.got != c.want {
			t.Errorf("readout %s: %s\n%s\nwant\n%s", args, c.what, c.got, c.want)
		}
	}
}

func file(t *testing.T, name, text string) string {
	t.Helper()
	p := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestHelp(t *testing.T) {
	expectRun(t, "--help", "", exitDone, "Usage: readout <command>…", "")
	for _, c := range []string{"serve", "build", "analyze", "match", "dates"} {
		expectRun(t, c+" --help", "", exitDone, "Usage: readout "+c+"…", "")
	}
	expectRun(t, "frobnicate", "", exitUsage, "", "readout: unexpected argument frobnicate\nTry: readout --help\n")
	expectRun(t, "", "", exitUsage, "", "readout: expected one of…")
	expectRun(t, "analyze --format yaml", "", exitUsage, "", "readout: --format must be one of \"json\" but got \"yaml\"\nTry: readout --help\n")
}

func TestDates(t *testing.T) {
	expectRun(t, "dates", `{"text":"They meet next Monday.","reference":"2016-11-07"}`+"\n", exitDone,
		`{"dates":[{"start":10,"end":21,"from":"2016-11-14","to":"2016-11-14"}]}`+"\n", "")
	expectRun(t, "dates", "\n\n"+`{"text":"nothing","reference":""}`+"\r\n", exitDone, `{"dates":[]}`+"\n", "")
	// Every line is answered, the bad ones by nothing found, so that lines stay beside lines.
	expectRun(t, "dates", `{"text":"May 5, 2019","reference":"2019-02-30"}`+"\n{]\n", exitFault,
		`{"dates":[{"start":0,"end":11,"from":"2019-05-05","to":"2019-05-05"}]}`+"\n"+`{"dates":[]}`+"\n",
		"standard input:1: the reference \"2019-02-30\" is not a day written YYYY-MM-DD; only full dates were resolved\n"+
			"standard input:2: this line is no text with a reference: invalid character ']' looking for beginning of object key string (at byte 2 of the line)\n")
	f := file(t, "d.jsonl", `{"text":"May 5, 2019","reference":""}`)
	expectRun(t, "dates "+f+" nowhere.jsonl "+f, "", exitFault,
		strings.Repeat(`{"dates":[{"start":0,"end":11,"from":"2019-05-05","to":"2019-05-05"}]}`+"\n", 2),
		"nowhere.jsonl: no such file or directory\n")
}

func TestMatch(t *testing.T) {
	var out, errs bytes.Buffer
	in := "Mohammad Baqeri\tMohammad Bagheri\nXi Jinping\tXu Qiliang\r\nonly one\nÅsa Öberg\tÅsa Öberg\n\t\n"
	status := run([]string{"match"}, streams{strings.NewReader(in), &out, &errs})
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if status != exitFault || len(lines) != 5 {
		t.Fatalf("status %d, %d lines:\n%s", status, len(lines), out.String())
	}
	for i, want := range []string{"same", "different", "unsure", "same", ""} {
		f := strings.Split(lines[i], "\t")
		if len(f) != 3 || want != "" && f[1] != want || f[2] == "" {
			t.Errorf("line %d: %q, want the verdict %s and a reason", i+1, lines[i], want)
			continue
		}
		if n, err := strconv.ParseFloat(f[0], 64); err != nil || n < 0 || n > 1 {
			t.Errorf("line %d: %q is no score", i+1, f[0])
		}
	}
	if want := "standard input:3: not two names with one tab between them: \"only one\"\n"; errs.String() != want {
		t.Errorf("errors\n%s\nwant\n%s", errs.String(), want)
	}
}

// analyzed runs readout analyze and decodes what every program reads from it.
func analyzed(t *testing.T, args []string, stdin string, status int) (doc struct {
	Schema   string
	Articles []struct{ ID string }
	Entities []struct{ Name string }
}, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	if got := run(append([]string{"analyze"}, args...), streams{strings.NewReader(stdin), &out, &errs}); got != status {
		t.Fatalf("readout analyze %q: status %d, want %d\n%s", args, got, status, errs.String())
	}
	if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
		t.Fatalf("readout analyze %q: %v\n%s", args, err, out.String())
	}
	return doc, errs.String()
}

func TestAnalyze(t *testing.T) {
	shipped, err := filepath.Glob("corpus/articles/*.md")
	if err != nil || len(shipped) == 0 {
		t.Fatalf("no shipped articles: %v", err)
	}
	doc, _ := analyzed(t, append([]string{"--format", "json"}, shipped...), "", exitDone)
	if doc.Schema != "readout/1" || len(doc.Articles) != len(shipped) || len(doc.Entities) == 0 {
		t.Errorf("the shipped articles: schema %q, %d articles, %d entities", doc.Schema, len(doc.Articles), len(doc.Entities))
	}

	// What is wrong with an article is said with file and line; the rest is read on.
	bad := file(t, "bad.jsonl", "\ufeff"+`{"id":"a","text":"Li Wei met Ana Cruz.","published":"2019-02-30"}`+"\n"+
		"not json\n"+
		`{"id":7}`+"\n"+
		`["id"]`+"\n"+
		`{"id":"a","text":"Another text under the same id.","published":"2019-02-01"}`+"\n"+
		`{"id":"e","text":"","published":"2019-02-01"}`+"\n"+
		`{"id":"n","text":"NUL `+`\u0000 here, and more than a word.","published":"2019-02-01"}`+"\n"+
		"{\"id\":\"u\",\"text\":\"broken \xff UTF-8 and so on\",\"published\":\"2019-02-01\"}\n")
	doc, errs := analyzed(t, []string{bad}, "", exitFault)
	if len(doc.Articles) != 5 || doc.Articles[0].ID != "a" {
		t.Errorf("articles read: %+v", doc.Articles)
	}
	for _, want := range []string{":1: article a: ", ":2: this line is no article: ", ":3: this line is no article: field \"id\" holds a number",
		":4: this line is no article: it holds a JSON array", ":5: article a-2: ", ":6: article e: ", ":7: article n: "} {
		if !strings.Contains(errs, bad+want) {
			t.Errorf("nothing said at %s in\n%s", want, errs)
		}
	}

	md := file(t, "no-id.md", "---\ntitle: x\n---\nText\n")
	if _, errs := analyzed(t, []string{md}, "", exitFault); !strings.Contains(errs, md+":") || !strings.Contains(errs, `"id" is missing`) {
		t.Errorf("a bad .md file: %s", errs)
	}
	// Something without an end is refused, not swallowed.
	long := `{"id":"x","text":"` + strings.Repeat("a", maxLine)
	if _, errs := analyzed(t, []string{"-"}, long, exitFault); !strings.Contains(errs, "longer than 64 MB") {
		t.Errorf("an endless line: %s", errs)
	}
}

func TestServeRefuses(t *testing.T) {
	empty := t.TempDir()
	expectRun(t, "serve "+empty, "", exitFault, "", "readout: there is no site in "+empty+"; make build writes one\n")
	if err := os.WriteFile(filepath.Join(empty, "index.html"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	expectRun(t, "serve --port "+strconv.Itoa(port)+" "+empty, "", exitFault, "",
		"readout: port "+strconv.Itoa(port)+" is taken by another program; choose another one, for example: make run PORT="+strconv.Itoa(port+1)+"\n")
}

func TestBuildRefuses(t *testing.T) {
	expectRun(t, "build --app nowhere.wasm --desk nowhere.wasm", "", exitFault, "", "readout: open nowhere.wasm: no such file or directory\n")
	expectRun(t, "build", "", exitUsage, "", "readout: missing flags: --app=FILE, --desk=FILE\nTry: readout --help\n")
	wasm, full := file(t, "x.wasm", "x"), t.TempDir()
	mine := filepath.Join(full, "mine.txt")
	if err := os.WriteFile(mine, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	expectRun(t, "build --app "+wasm+" --desk "+wasm+" --out "+full, "", exitFault, "", "readout: "+full+" is not empty and holds no site of Readout; nothing was written\n")
	if _, err := os.Stat(mine); err != nil {
		t.Errorf("a folder that is no site was touched: %v", err)
	}
}
