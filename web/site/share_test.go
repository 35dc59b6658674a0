package site

import (
	"bytes"
	"context"
	"encoding/json"
	"image/png"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"

	"readout/wasm/edge"
	"readout/web"

	"golang.org/x/net/html"
)

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "https://a.org": "https://a.org/", "https://a.org/x": "https://a.org/x/", "http://a.org/x/": "http://a.org/x/", "https://a.org/x/index.html": "https://a.org/x/",
	} {
		if got, err := Address(in); err != nil || got != want {
			t.Errorf("%q: %q, %v", in, got, err)
		}
	}
	for _, bad := range []string{"a.org", "/x", "ftp://a.org", "https://", "https://u@a.org/", "https://a.org/?x", "https://a.org/#x", "::"} {
		if got, err := Address(bad); err == nil {
			t.Errorf("%q is taken for %q", bad, got)
		}
	}
}

// Absolute addresses are written only when the build is told the site's, and then the
// static answers are those that the provider gives.
func TestShare(t *testing.T) {
	quiet, _ := files(t, small("Text"))
	for name, data := range quiet {
		if strings.HasPrefix(name, share) && strings.HasSuffix(name, ".json") {
			t.Errorf("%s without an address", name)
		}
		for _, word := range []string{"og:url", "og:image", "canonical", "oembed"} {
			if strings.HasSuffix(name, ".html") && bytes.Contains(data, []byte(word)) {
				t.Errorf("%s says %s without knowing where it lies", name, word)
			}
		}
	}

	s := small("Text")
	s.Address = "https://readout.example/here/"
	f, _ := files(t, s)
	for _, want := range []string{`"og:url" content="https://readout.example/here/"`, `content="https://readout.example/here/share/preview.png"`,
		`<link rel="canonical" href="https://readout.example/here/">`, `href="https://readout.example/here/share/overview.json"`} {
		if !bytes.Contains(f["index.html"], []byte(want)) {
			t.Errorf("index.html has no %s", want)
		}
	}
	if bytes.Contains(f["embed.html"], []byte("readout.example")) {
		t.Error("the embed page needs no address")
	}

	// As if the lessons were there.
	pages := map[string]string{"overview": "Overview", "lesson/who": `Who is "who"?`, "lesson/one-meeting": "One meeting"}
	if err := s.shared(f, pages); err != nil {
		t.Fatal(err)
	}
	f[edge.ViewsFile] = asJSON(pages)
	provider := edge.Edge{File: func(_ context.Context, name string) ([]byte, error) { return f[name], nil }}.Handler()
	for view, page := range map[string]string{"overview": "", "lesson/who": "lesson-who.html", "lesson/one-meeting": "lesson-one-meeting.html"} {
		w := httptest.NewRecorder()
		provider.ServeHTTP(w, httptest.NewRequest(http.MethodGet, s.Address+"oembed?url="+url.QueryEscape(s.Address+page), nil))
		static := f[oembedFile(view)]
		if w.Code != http.StatusOK || !bytes.Equal(w.Body.Bytes(), static) {
			t.Errorf("%s: the provider says %d %s, the static file %s", view, w.Code, w.Body, static)
		}
		var r edge.Rich
		if err := json.Unmarshal(static, &r); err != nil || html.UnescapeString(r.HTML) != html.UnescapeString(web.Frame(s.Address+"embed.html#"+view, pages[view])) {
			t.Errorf("%s: the line is %s (%v), the page's own %s", view, r.HTML, err, web.Frame(s.Address+"embed.html#"+view, pages[view]))
		}
		if head := s.Share(page, view, pages[view], "About it."); !strings.Contains(head, `"`+s.Address+oembedFile(view)+`"`) || strings.Contains(head, `"who"`) {
			t.Errorf("the head of %s is %s", page, head)
		}
	}
}

// The pictures have the sizes that the manifest and the pages say.
func TestPictures(t *testing.T) {
	f, _ := files(t, small("x"))
	var m struct {
		ID, Scope, Start string
		Icons            []struct{ Src, Type, Sizes, Purpose string }
		Screenshots      []struct{ Src, Type, Sizes string }
		Shortcuts        []struct{ URL string }
	}
	if err := json.Unmarshal(f["manifest.webmanifest"], &m); err != nil {
		t.Fatal(err)
	}
	maskable := false
	for _, p := range m.Icons {
		maskable = maskable || p.Purpose == "maskable"
		size(t, f, p.Src, p.Type, p.Sizes)
	}
	for _, p := range m.Screenshots {
		size(t, f, p.Src, p.Type, p.Sizes)
	}
	size(t, f, preview, "image/png", strconv.Itoa(previewWidth)+"x"+strconv.Itoa(previewHeight))
	if !maskable || len(m.Shortcuts) == 0 || m.ID != "" {
		t.Errorf("the manifest is %s", f["manifest.webmanifest"])
	}
	for _, s := range m.Shortcuts {
		if !strings.HasPrefix(s.URL, "./#") {
			t.Errorf("the shortcut to %s does not work in every folder", s.URL)
		}
	}
}

func size(t *testing.T, files map[string][]byte, name, kind, want string) {
	t.Helper()
	if files[name] == nil {
		t.Errorf("%s is not there", name)
		return
	}
	if kind != "image/png" {
		return
	}
	c, err := png.DecodeConfig(bytes.NewReader(files[name]))
	if got := strconv.Itoa(c.Width) + "x" + strconv.Itoa(c.Height); err != nil || got != want {
		t.Errorf("%s is %s, not %s (%v)", name, got, want, err)
	}
}

// The service worker keeps what the site is made of, by the hash it has, and nothing
// that only others ask for.
func TestKept(t *testing.T) {
	s := small("x")
	s.More = map[string][]byte{"files.wasm": []byte("files"), "extract.wasm": []byte("extract")}
	f, version := files(t, s)
	var kept, later map[string]string
	for line := range strings.Lines(string(f[worker])) {
		for name, into := range map[string]*map[string]string{"KEPT": &kept, "LATER": &later} {
			if value, ok := strings.CutPrefix(line, "const "+name+" = "); ok {
				if err := json.Unmarshal([]byte(strings.TrimSuffix(value, ";\n")), into); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if !bytes.Contains(f[worker], []byte(`const VERSION = "`+version+`"`)) {
		t.Error("the service worker does not know its version")
	}
	for name := range f {
		out := strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") || strings.HasPrefix(name, share) || name == worker || name == edge.ViewsFile || name == edge.OffersFile
		once := strings.HasPrefix(name, "web/extract.")
		if (kept[name] != "") == (out || once) || (later[name] != "") != once {
			t.Errorf("%s: kept %q, later %q", name, kept[name], later[name])
		}
	}
	for name := range kept {
		if f[name] == nil {
			t.Errorf("%s is kept and not there", name)
		}
	}
}

// What docs/hosting.md tells servers to send is what we send.
func TestHostingSays(t *testing.T) {
	text, err := os.ReadFile("../../docs/hosting.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), `"`+edge.MetaPolicy); n != 3 {
		t.Errorf("docs/hosting.md has the policy %d times, not for nginx and twice for Apache", n)
	}
}
