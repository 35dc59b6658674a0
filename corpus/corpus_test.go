package corpus

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
	"gopkg.in/yaml.v3"
)

var update = flag.Bool("update", false, "write z_reserved.go from the articles")

// onDisk is every article, whatever the build tags.
func onDisk(t testing.TB) []Article {
	t.Helper()
	all, err := Load(os.DirFS("articles"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// The hashes of the bodies as they were given: not a byte may change, since every
// span of every reading counts bytes.
func TestBodiesAreAsGiven(t *testing.T) {
	want, err := os.ReadFile("testdata/bodies.sha256")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, a := range onDisk(t) {
		fmt.Fprintf(&got, "%x  %s\n", sha256.Sum256([]byte(a.Text)), a.ID)
	}
	if got.String() != string(want) {
		t.Errorf("bodies have changed\ngot:\n%swant:\n%s", got.String(), want)
	}
}

// What is embedded is what lies in the folder.
func TestArticles(t *testing.T) {
	shipped, withheld, err := Articles(false)
	if err != nil {
		t.Fatal(err)
	}
	all := onDisk(t)
	if len(shipped)+len(withheld) != len(all) {
		t.Errorf("%d articles embedded, %d on disk", len(shipped)+len(withheld), len(all))
	}
	for i, a := range shipped {
		if len(withheld) == 0 && !reflect.DeepEqual(a, all[i]) {
			t.Errorf("%s differs from its file", a.ID)
		}
	}
}

func TestRights(t *testing.T) {
	open, withheld, err := Articles(true)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range open {
		if !a.Open || !strings.Contains(a.Licence, "CC BY") {
			t.Errorf("%s is published again under %q", a.ID, a.Licence)
		}
	}
	for _, a := range withheld {
		if a.Open || a.Text != "" || a.Title == "" || a.Outlet == "" || a.URL == "" || a.Licence == "" {
			t.Errorf("%s: withheld needs title, outlet, address and licence, and no text", a.ID)
		}
	}
	if len(open) != 1 || len(withheld) != 4 {
		t.Errorf("%d open and %d withheld articles, want 1 and 4", len(open), len(withheld))
	}
}

// The articles are written as Go by go generate ./corpus, once all and once only the
// open ones; both must be what the files are. The others are listed without their text.
func TestOpenRightsBuild(t *testing.T) {
	src, err := os.ReadFile("z_openrights.go")
	if err != nil {
		t.Fatal(err)
	}
	all, err := os.ReadFile("z_all.go")
	if err != nil {
		t.Fatal(err)
	}
	var want []Article
	for _, a := range onDisk(t) {
		data, err := os.ReadFile("articles/" + a.ID + ".md")
		if err != nil {
			t.Fatal(err)
		}
		line := []byte("{" + strconv.Quote(a.ID+".md") + ", " + strconv.Quote(string(data)) + "},\n")
		if has := bytes.Contains(src, line); has != a.Open {
			t.Errorf("%s: open is %v, in the open build is %v: go generate ./corpus", a.ID, a.Open, has)
		}
		if !bytes.Contains(all, line) {
			t.Errorf("%s is not what its file is: go generate ./corpus", a.ID)
		}
		if !a.Open {
			a.Text = ""
			want = append(want, a)
		}
	}
	if *update {
		writeReserved(t, want)
		return
	}
	if !reflect.DeepEqual(reserved(), want) {
		t.Error("z_reserved.go differs from the articles: go test ./corpus -run OpenRights -update")
	}
}

func writeReserved(t *testing.T, list []Article) {
	var b bytes.Buffer
	b.WriteString("package corpus\n\n// Written by go test ./corpus -run OpenRights -update.\n\n" +
		"// reserved lists the articles that are not openly licensed, without their text.\n" +
		"func reserved() []Article {\n\treturn []Article{\n")
	for _, a := range list {
		b.WriteString("{\n")
		v := reflect.ValueOf(a)
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				fmt.Fprintf(&b, "%s: %#v,\n", v.Type().Field(i).Name, f.Interface())
			}
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n}\n")
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("z_reserved.go", src, 0o644); err != nil {
		t.Fatal(err)
	}
}

// Every YAML program must read the facts as we do.
func TestFactsAreYAML(t *testing.T) {
	files, _ := filepath.Glob("articles/*.md")
	for _, f := range files {
		data, _ := os.ReadFile(f)
		agreesWithYAML(t, f, data)
	}
}

// agreesWithYAML fails where a file that we accept is no YAML, or other YAML.
func agreesWithYAML(t testing.TB, file string, data []byte) {
	t.Helper()
	a, err := Parse(file, data)
	if err != nil {
		return
	}
	_, front, _ := strings.Cut(strings.ReplaceAll(string(data), "\r\n", "\n"), "---\n")
	front, _, _ = strings.Cut("\n"+front, "\n---\n")
	var got map[string]yaml.Node
	if err := yaml.Unmarshal([]byte(front), &got); err != nil {
		t.Fatalf("%s: accepted, but no YAML: %v\n%q", file, err, front)
	}
	for key, f := range a.fields() {
		n := got[key]
		switch f := f.(type) {
		case *string:
			if v := n.Value; v != *f {
				t.Errorf("%s: %s: YAML reads %q, we %q", file, key, v, *f)
			}
		case *bool:
			if (n.Value == "true") != *f {
				t.Errorf("%s: %s: YAML reads %q, we %v", file, key, n.Value, *f)
			}
		case *[]string:
			var list []string
			for _, c := range n.Content {
				list = append(list, c.Value)
			}
			if strings.Join(list, "\n") != strings.Join(*f, "\n") {
				t.Errorf("%s: %s: YAML reads %q, we %q", file, key, list, *f)
			}
		}
	}
}

// Each case of testdata/refused.txtar is a file that must be refused; the comment
// line above it is the error.
func TestRefused(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/refused.txtar")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, l := range strings.Split(string(ar.Comment), "\n") {
		if file, _, ok := strings.Cut(l, ":"); ok {
			want[file] = l
		}
	}
	for _, f := range ar.Files {
		data := bytes.ReplaceAll(f.Data, []byte("\n----\n"), []byte("\n---\n"))
		_, err := Parse(f.Name, data)
		if err == nil || err.Error() != want[f.Name] {
			t.Errorf("%s:\ngot:  %v\nwant: %s", f.Name, err, want[f.Name])
		}
	}
}

func TestTwoWithOneID(t *testing.T) {
	one := &fstest.MapFile{Data: []byte("---\ntitle: x\nid: a\n---\nText.")}
	_, err := Load(fstest.MapFS{"a.md": one, "b/c.md": one, "notes.txt": one})
	if want := `reading articles: b/c.md:3: the id "a" is already taken by a.md`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestLineEnds(t *testing.T) {
	a, err := Parse("a.md", []byte("---\r\nid: a\r\ncites:\r\n  - b\r\n---\r\nOne.\r\nTwo.\r\n"))
	if err != nil || a.ID != "a" || a.Cites[0] != "b" || a.Text != "One.\r\nTwo.\r\n" {
		t.Errorf("%+v, %v", a, err)
	}
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("articles/*.md")
	for _, name := range files {
		data, _ := os.ReadFile(name)
		f.Add(data)
	}
	f.Add([]byte("---\nid: 'a''b'\ntitle: \"q\\\"\\\\\"\nalso_at:\n  - x\n# note\n\nopen: true\n---\ntext"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse("f.md", data)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "f.md:") {
				t.Errorf("the error %q does not name the file", err)
			}
			return
		}
		if !bytes.HasSuffix(data, []byte(a.Text)) {
			t.Error("the body is not the end of the file")
		}
		agreesWithYAML(t, "f.md", data)
	})
}
