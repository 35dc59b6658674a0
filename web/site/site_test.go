package site

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"os"

	"readout/wasm/news"
	"readout/wasm/wire"
	"readout/web"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// small is a site with one article in it.
func small(text string) Site {
	return Site{App: []byte("app"), Desk: []byte("desk"), First: func(version string) web.First {
		b := wire.ArticleBrief{ID: "a1", Title: text, Outlet: wire.Outlet{Name: text, Badge: "AA"}, URL: text, Licence: text}
		return web.First{
			Version:  version,
			Overview: &wire.Overview{Notices: []wire.Notice{{ID: "n", Kind: news.Spelling, Text: text, Because: text}}},
			Articles: &wire.Articles{List: []wire.ArticleBrief{b}},
			Article:  []*wire.Article{{ArticleBrief: b, Paragraphs: []wire.Paragraph{{At: news.Span{Start: 0, End: len(text)}, Text: text, Part: "body"}}}},
			About:    &wire.About{Version: version},
		}
	}}
}

func files(t *testing.T, s Site) (map[string][]byte, string) {
	t.Helper()
	f, version, err := s.Files()
	if err != nil {
		t.Fatal(err)
	}
	return f, version
}

// walk visits every element of a page.
func walk(t *testing.T, page []byte, visit func(n *html.Node)) {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			visit(n)
		}
	}
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestPage(t *testing.T) {
	f, version := files(t, small("Plain text"))
	page := f["index.html"]
	ids := map[string]int{}
	walk(t, page, func(n *html.Node) {
		if id := attr(n, "id"); id != "" {
			ids[id]++
		}
		for _, a := range n.Attr {
			if (a.Key == "href" || a.Key == "src") && (strings.HasPrefix(a.Val, "/") || strings.Contains(a.Val, "://")) {
				t.Errorf("<%s %s=%q> does not work in every folder", n.Data, a.Key, a.Val)
			}
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s %s> is against the policy", n.Data, a.Key)
			}
			if local, ok := strings.CutSuffix(a.Val, "?v="+version); ok && f[local] == nil {
				t.Errorf("<%s %s=%q>: the site has no such file", n.Data, a.Key, a.Val)
			}
		}
		switch n.Data {
		case "head":
			if first := n.FirstChild.NextSibling; attr(first, "http-equiv") != "Content-Security-Policy" {
				t.Errorf("the policy is not the first thing in the head but <%s>", first.Data)
			}
		case "body":
			if n.FirstChild.Type != html.ElementNode || attr(n.FirstChild, "class") != "app" {
				t.Errorf("the root is not body's first child, where go-app looks for it")
			}
		case "style":
			t.Error("an inline style sheet is against the policy")
		case "script":
			if attr(n, "src") == "" && attr(n, "type") != "application/json" {
				t.Error("an inline script is against the policy")
			}
		}
	})
	for id, n := range ids {
		if n > 1 {
			t.Errorf("the id %q stands %d times", id, n)
		}
	}
	// go-app's scripts look for these; its own page has them.
	for _, m := range regexp.MustCompile(`getElementById\("([^"]+)"\)`).FindAllSubmatch(slices.Concat(f["app.js"], f["web/boot.js"]), -1) {
		if ids[string(m[1])] != 1 {
			t.Errorf("a script looks for the id %q, which the page does not have", m[1])
		}
	}
}

// go-app's own page and ours must agree in what its programs need of a page. When
// another version of go-app needs more, this says what.
func TestLikeGoAppsPage(t *testing.T) {
	app.RouteWithRegexp(".*", func() app.Composer { return &empty{} })
	theirs, err := served(&app.Handler{Name: name, Version: "x", Icon: app.Icon{Default: "/i", Large: "/i", SVG: "/i"}}, "/")
	if err != nil {
		t.Fatal(err)
	}
	f, _ := files(t, small("x"))
	have := map[string]bool{}
	walk(t, f["index.html"], func(n *html.Node) { have["id "+attr(n, "id")] = true })
	walk(t, []byte(theirs), func(n *html.Node) {
		if id := attr(n, "id"); id != "" && !have["id "+id] {
			t.Errorf("go-app's page has an element with the id %q, ours has not", id)
		}
		if src := strings.TrimPrefix(attr(n, "src"), "/"); n.Data == "script" && f[src] == nil {
			t.Errorf("go-app's page loads %s, ours does not have it", src)
		}
	})
}

type empty struct{ app.Compo }

func (*empty) Render() app.UI { return app.Div() }

func TestScripts(t *testing.T) {
	f, version := files(t, small("x"))
	if rooted := regexp.MustCompile(`"/[a-zA-Z][^"]*"`).FindAll(f["app.js"], -1); len(rooted) > 0 {
		t.Errorf("app.js has addresses that do not work in every folder: %q", rooted)
	}
	for _, name := range []string{"web/boot.js", "web/desk.js"} {
		if !bytes.Contains(f[name], []byte(`const VERSION = "`+version+`"`)) {
			t.Errorf("%s does not know its version", name)
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(f["wasm_exec.js"], want) {
		t.Error("wasm_exec.js is not the one of the toolchain that builds the programs")
	}
}

// The version is the content's: the same for the same, another for anything else.
func TestVersion(t *testing.T) {
	f, v1 := files(t, small("x"))
	g, v2 := files(t, small("x"))
	if v1 != v2 {
		t.Errorf("the same site has the versions %s and %s", v1, v2)
	}
	for name := range f {
		if !bytes.Equal(f[name], g[name]) {
			t.Errorf("%s differs from one build to the next", name)
		}
	}
	if _, v3 := files(t, small("y")); v1 == v3 {
		t.Error("another text has the same version")
	}
	s := small("x")
	s.Desk = []byte("another desk")
	if _, v4 := files(t, s); v1 == v4 {
		t.Error("another desk has the same version")
	}
}

// Text that would be markup stays text, wherever it stands.
func TestHostileText(t *testing.T) {
	const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></script><!--&amp;`
	f, _ := files(t, small(hostile))
	shown := 0
	walk(t, f["index.html"], func(n *html.Node) {
		switch n.Data {
		case "img":
			if attr(n, "id") != "app-wasm-loader-icon" {
				t.Error("an image came out of a text")
			}
		case "script":
			if c := n.FirstChild; c != nil && attr(n, "type") != "application/json" {
				t.Errorf("a script came out of a text: %q", c.Data)
			}
		case "section":
			if c := n.FirstChild; c != nil {
				shown++
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s %s> came out of a text", n.Data, a.Key)
			}
		}
	})
	if shown < 3 {
		t.Errorf("only %d views were drawn", shown)
	}
	if !bytes.Contains(f["index.html"], []byte(html.EscapeString("<script>alert(1)</script>"))) {
		t.Error("the text itself is not in the page")
	}
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	f, _ := files(t, small("x"))
	if err := Write(dir, f); err != nil {
		t.Fatal(err)
	}
	stale := filepath.Join(dir, "stale.html")
	if err := os.WriteFile(stale, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Write(dir, f); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(stale); !os.IsNotExist(err) {
		t.Error("what an earlier build left is still there")
	}
	for name := range f {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(b, f[name]) {
			t.Errorf("%s was not written as it is: %v", name, err)
		}
	}
}
