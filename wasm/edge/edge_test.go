package edge

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// site is a site with two views and a lesson.
func site() Edge {
	return Edge{File: func(_ context.Context, name string) ([]byte, error) {
		if name != ViewsFile {
			return nil, fs.ErrNotExist
		}
		return []byte(`{"overview":"Overview","person/e:1":"Wei Fenghe \u0026 \"co\"","lesson/who":"Who is who?"}`), nil
	}}
}

func ask(h http.Handler, target string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestOEmbed(t *testing.T) {
	h := site().Handler()
	for _, c := range []struct {
		at, address, more string
		status            int
		src               string // in the frame
	}{
		{"/oembed", "https://here/", "", 200, "https://here/embed.html#overview"},
		{"/oembed", "https://here/index.html#person/e:1", "", 200, "https://here/embed.html#person/e:1"},
		{"/oembed", "http://HERE/#person/e%3A1?outlet=x", "&format=json", 200, "https://here/embed.html#person/e%3A1?outlet=x"},
		{"/oembed", "https://here/embed.html#lesson/who/2", "", 200, "https://here/embed.html#lesson/who/2"},
		{"/oembed", "https://here/lesson-who.html", "", 200, "https://here/embed.html#lesson/who"},
		{"/sub/oembed", "https://here/sub/lesson-who", "", 200, "https://here/sub/embed.html#lesson/who"},
		{"/sub/oembed", "https://here/lesson-who", "", 404, ""},
		{"/oembed", "https://here/#person/e:1", "&format=yaml", 501, ""},
		{"/oembed", "https://here/#person/e:2", "", 404, ""},
		{"/oembed", "https://here/#person/e:1?at=1&c=mine", "", 401, ""},
		{"/oembed", "https://here/lesson-none.html", "", 404, ""},
		{"/oembed", "https://here/web/boot.js", "", 404, ""},
		{"/oembed", "https://elsewhere/", "", 404, ""},
		{"/oembed", "https://user@here/", "", 404, ""},
		{"/oembed", "javascript://here/", "", 404, ""},
		{"/oembed", ":", "", 404, ""},
		{"/oembed", "", "", 400, ""},
	} {
		w := ask(h, "https://here"+c.at+"?url="+url.QueryEscape(c.address)+c.more)
		if w.Code != c.status {
			t.Errorf("%s of %s: %d, want %d", c.at, c.address, w.Code, c.status)
			continue
		}
		if c.status != 200 {
			continue
		}
		var r Rich
		if err := json.Unmarshal(w.Body.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(r.HTML, `src="`+c.src+`"`) || r.Type != "rich" || r.Version != "1.0" || r.Width != 800 || r.Height != 600 {
			t.Errorf("%s: %+v", c.address, r)
		}
	}
	w := ask(h, "https://here/oembed?maxwidth=500&maxheight=300&format=xml&url="+url.QueryEscape("https://here/#person/e:1"))
	var got struct {
		XMLName xml.Name `xml:"oembed"`
		Version string   `xml:"version"`
		Title   string   `xml:"title"`
		HTML    string   `xml:"html"`
		Width   int      `xml:"width"`
		Height  int      `xml:"height"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Title != `Wei Fenghe & "co"` || got.Width != 500 || got.Height != 300 || got.Version != "1.0" ||
		!strings.Contains(got.HTML, `title="Wei Fenghe &amp; &#34;co&#34;" width="500" height="300"`) {
		t.Errorf("%+v", got)
	}
	if ct := w.Header().Get("Content-Type"); ct != "text/xml; charset=utf-8" {
		t.Errorf("the type of an XML answer is %s", ct)
	}
}

func TestRest(t *testing.T) {
	h := site().Handler()
	if w := ask(h, "/nothing"); w.Code != 404 || !strings.Contains(w.Header().Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("an address that is none: %d %v", w.Code, w.Header())
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/oembed", nil))
	if w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %v", w.Code, w.Header())
	}
	broken := Edge{File: func(context.Context, string) ([]byte, error) { panic("on purpose") }}.Handler()
	if w := ask(broken, "http://here/oembed?url=http://here/"); w.Code != 500 || strings.Contains(w.Body.String(), "on purpose") {
		t.Errorf("a panic: %d %s", w.Code, w.Body)
	}
}

// The rules of _headers, put together as Cloudflare does, say what Headers says.
func TestHeadersFile(t *testing.T) {
	type rule struct {
		at   string
		gone []string
		set  []Header
	}
	var rules []rule
	for line := range strings.Lines(HeadersFile([]string{"web/app.0123456789ab.wasm"})) {
		line = strings.TrimRight(line, "\n")
		body, inside := strings.CutPrefix(line, "  ")
		if !inside {
			rules = append(rules, rule{at: line})
			continue
		}
		last := &rules[len(rules)-1]
		if name, gone := strings.CutPrefix(body, "! "); gone {
			last.gone = append(last.gone, name)
			continue
		}
		name, value, _ := strings.Cut(body, ": ")
		last.set = append(last.set, Header{name, value})
	}
	for _, file := range []string{"index.html", "web/boot.js", "embed.html", "web/app.0123456789ab.wasm", "web/app.123.wasm", "deep/embed.html"} {
		got := http.Header{}
		for _, r := range rules {
			if before, star := strings.CutSuffix(r.at, "*"); r.at != "/"+file && (!star || !strings.HasPrefix("/"+file, before)) {
				continue
			}
			for _, name := range r.gone {
				got.Del(name)
			}
			for _, h := range r.set {
				got.Add(h.Name, h.Value)
			}
		}
		want := http.Header{}
		for _, h := range Headers(file) {
			want.Add(h.Name, h.Value)
		}
		for name := range want {
			if g, w := strings.Join(got.Values(name), " AND "), want.Get(name); g != w {
				t.Errorf("%s: _headers says %s: %s, Headers %s", file, name, g, w)
			}
		}
		framed := !strings.Contains(want.Get("Content-Security-Policy"), "frame-ancestors 'none'")
		if framed != (file == "embed.html") {
			t.Errorf("%s may be framed: %v", file, framed)
		}
	}
}

func FuzzViewOf(f *testing.F) {
	for _, s := range []string{"https://here/#a?c=b", "https://here/lesson-%2f.html", "https://here/../#x", "//here", "https://here/#%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		view, err := viewOf(s, "here", "/")
		if err != nil {
			return
		}
		r := NewRich("https://here/", view, s, 0, 0)
		if strings.ContainsAny(strings.TrimSuffix(strings.TrimPrefix(r.HTML, "<"), "></iframe>"), "<>") {
			t.Errorf("%q becomes markup: %s", s, r.HTML)
		}
	})
}
