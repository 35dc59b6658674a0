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
	for _, c := range []string{"serve", "build", "analyze", "extract", "match", "dates", "measure"} {
		expectRun(t, c+" --help", "", exitDone, "Usage: readout "+c+"…", "")
	}
	expectRun(t, "frobnicate", "", exitUsage, "", "readout: unexpected argument frobnicate\nTry: readout --help\n")
	expectRun(t, "", "", exitUsage, "", "readout: expected one of…")
	expectRun(t, "analyze --format yaml", "", exitUsage, "", "readout: --format must be one of \"json\" but got \"yaml\"\nTry: readout --help\n")
}

func TestMeasure(t *testing.T) {
	one := `{"id":"a","text":"Li Wei met Ana Cruz in Rome."}` + "\n"
	f := filepath.Join(t.TempDir(), "one.jsonl")
	if err := os.WriteFile(f, []byte(one), 0o644); err != nil {
		t.Fatal(err)
	}
	expectRun(t, "measure", one, exitDone, "| articles | 1 |\n|---|---:|\n| MB of text | 0.0 |\n| text | …", "")
	expectRun(t, "measure "+f+" "+f, "", exitDone, "| articles | 1 | 1 | × 1.0 |\n|---|---:|---:|---:|\n…", "")
	expectRun(t, "measure nowhere.jsonl", "", exitFault, "", "readout: 1 of 1 files could not be read\n")
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
	for _, want := range []string{":1: article a: ", ":2: this line is no article: ", ":3: this line is no article: no field is called text",
		":4: this line is no article: it holds a JSON array", ":5: article a-2: ", ":6: article e: ", ":7: article n: "} {
		if !strings.Contains(errs, bad+want) {
			t.Errorf("nothing said at %s in\n%s", want, errs)
		}
	}

	md := file(t, "no-id.md", "---\ntitle: x\nno fact\n---\nLi Wei met Ana Cruz.\n")
	if _, errs := analyzed(t, []string{md}, "", exitFault); !strings.Contains(errs, md+":3: this line is no fact") || !strings.Contains(errs, "The article has no id") {
		t.Errorf("a bad .md file: %s", errs)
	}
	// Something without an end is refused, not swallowed.
	long := `{"id":"x","text":"` + strings.Repeat("a", maxLine) + "\"}\n{}"
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
	expectRun(t, "build --app nowhere.wasm --desk nowhere.wasm --files nowhere.wasm --extract nowhere.wasm", "", exitFault, "", "readout: open nowhere.wasm: no such file or directory\n")
	expectRun(t, "build", "", exitUsage, "", "readout: missing flags: --app=FILE, --desk=FILE, --extract=FILE, --files=FILE\nTry: readout --help\n")
	wasm, full := file(t, "x.wasm", "x"), t.TempDir()
	mine := filepath.Join(full, "mine.txt")
	if err := os.WriteFile(mine, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	expectRun(t, "build --app "+wasm+" --desk "+wasm+" --files "+wasm+" --extract "+wasm+" --out "+full, "", exitFault, "", "readout: "+full+" is not empty and holds no site of Readout; nothing was written\n")
	if _, err := os.Stat(mine); err != nil {
		t.Errorf("a folder that is no site was touched: %v", err)
	}
}

const goodLesson = `---
id: mine
title: "Mine"
minutes: 5
---

# Who is named?
minutes: 3

ask several: Who names him?
options: outlets
key: outlets-naming: Mohammad Bagheri

# And you?

ask free: What do you think?
`

// A lesson is checked before a class does it: the keys are printed, and what is wrong is
// said with its line and the reason; every file is looked at.
func TestLessonCheck(t *testing.T) {
	good := file(t, "good.md", goodLesson)
	expectRun(t, "lesson check "+good, "", exitDone, good+`: Mine, 5 minutes, 2 steps
  1. Who is named?
     Who names him?
     = Al Arabiya English, American Military News, China Daily, Mehr News Agency   (4 sentences show it)
  2. And you?
     What do you think?
     = in the pupil's own words
`, "")
	expectRun(t, "lesson check -q "+good, "", exitDone, "", "")
	for _, c := range []struct{ was, is, line, reason string }{
		{"Mohammad Bagheri", "Mohammad Nobody", "12", "nobody here is called “Mohammad Nobody”"},
		{"key: outlets-naming: Mohammad Bagheri\n", "", "10", "nothing says what is right: mark options by \"- [x]\" and \"- [ ]\", or write \"key:\""},
		{"minutes: 5", "minutes: 2", "16", "the steps take longer than the lesson: “3” minutes"},
		{"options: outlets", "option: outlets", "11", "“option: outlets” is not known here; known are options from key accept hint why right wrong lines (\"name: value\")"},
		{"minutes: 3", "view: person Nobody", "8", "nobody here is called “Nobody”"},
	} {
		bad := file(t, "bad.md", strings.Replace(goodLesson, c.was, c.is, 1))
		expectRun(t, "lesson check -q "+bad+" "+good, "", exitFault, "", bad+":"+c.line+": "+c.reason+"\n")
	}
	expectRun(t, "lesson check -q", goodLesson[4:], exitFault, "", "standard input:1: the file must begin with a line \"---\" and its facts\n")
	other := t.TempDir()
	expectRun(t, "lesson check --corpus "+other+" -q "+good, "", exitFault, "", "…")
}

func TestLessonList(t *testing.T) {
	expectRun(t, "lesson list", "", exitDone, "one-meeting\t30 minutes\t8 steps\tOne meeting, three accounts\n"+
		"who-is-speaking\t45 minutes\t11 steps\tWho is speaking?\nwho-is-who\t15 minutes\t6 steps\tWho is who?\n", "")
}
