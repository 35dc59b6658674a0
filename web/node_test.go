package web

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

const hostileText = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;\` + "\x00\u202e\xff`${7*7}"

func TestWriteEscapes(t *testing.T) {
	got := el("a", at("title", hostileText), hostileText).html()
	want := `<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;'&amp;amp;\` + "\ufffd\u202e\ufffd`${7*7}" + `">` +
		`&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;'&amp;amp;\` + "\ufffd\u202e\ufffd`${7*7}" + `</a>`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What go-app writes natively has to come out as text as well, whatever it quotes.
func TestMountedNodeIsSafe(t *testing.T) {
	n := el("p", at("title", hostileText), hostileText, flat(el("b", at("title", hostileText), hostileText)), el("input", at("checked", "true"), at("value", hostileText)))
	checkHarmless(t, app.HTMLString(n.ui()))
}

// checkHarmless parses a page and fails if a hostile text has become markup.
func checkHarmless(t *testing.T, page string) (elements int) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		elements++
		switch n.Data {
		case "script", "img", "iframe", "object", "style", "link", "meta", "base", "form":
			t.Errorf("a text became <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.ContainsAny(a.Key, `"'<>`) {
				t.Errorf("<%s> has the attribute %s=%q", n.Data, a.Key, a.Val)
			}
			if a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://") && !(strings.HasPrefix(a.Val, "lesson") && strings.Trim(a.Val, "abcdefghijklmnopqrstuvwxyz-./") == "") {
				t.Errorf("<%s> leads to %q", n.Data, a.Val)
			}
		}
	}
	return elements
}

// spoil appends hostile text to every string in v.
func spoil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			spoil(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			spoil(v.Field(i))
		}
	case reflect.String:
		if v.String() != "" {
			v.SetString(v.String() + hostileText)
		}
	}
}

// copied is f with nothing shared.
func copied(t *testing.T, f First) (out First) {
	b, err := json.Marshal(f)
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestHostileEdition(t *testing.T) {
	plain := checkHarmless(t, Prerender(fixture()))
	f := copied(t, fixture())
	for _, part := range []any{f.Overview, f.Network, f.Meetings, f.Names, f.Articles, f.About, f.Meeting, f.People, f.Edges, f.Quotes, f.Article} {
		spoil(reflect.ValueOf(part))
	}
	spoiled := checkHarmless(t, Prerender(f))
	if spoiled < plain/2 {
		t.Errorf("%d elements of %d are left", spoiled, plain)
	}
	if s := FirstJSON(f); strings.ContainsAny(s, "<>") {
		t.Error("the inlined JSON can end its script element")
	}
	if got := readFirst(FirstJSON(f)); len(got.Overview.Notices) != len(f.Overview.Notices) {
		t.Error("the inlined JSON does not come back")
	}
}

// The site's policy forbids inline style: go-app's .Style() would do nothing there,
// and would say nothing about it.
func TestNoInlineStyle(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{".Style(", ".Styles(", `"style"`} {
			if strings.Contains(string(src), bad) {
				t.Errorf("%s uses %s", name, bad)
			}
		}
		if n := strings.Count(string(src), "\n"); n > 450 {
			t.Errorf("%s has %d lines", name, n)
		}
	}
}

func TestMarked(t *testing.T) {
	f := fixture()
	for _, a := range f.Article {
		for _, p := range a.Paragraphs {
			for _, anchors := range f.anchors() {
				c := cutter{article: a.ID, anchors: anchors}
				if got := textOf(el("p", c.cut(p))); got != p.Text {
					t.Errorf("the text changed:\n%s\n%s", p.Text, got)
				}
			}
		}
	}
}

// textOf is the text of a node, as a reader sees it.
func textOf(n node) string {
	s := n.text
	for _, k := range n.kids {
		s += textOf(k)
	}
	return s
}
