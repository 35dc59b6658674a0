package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"
)

// What lies compressed beside a file is that file, and a browser gets what it takes.
func TestCompress(t *testing.T) {
	for _, best := range []bool{false, true} {
		f, _ := files(t, small("x"))
		Compress(f, best)
		dir := fstest.MapFS{}
		for name, data := range f {
			dir[name] = &fstest.MapFile{Data: data}
		}
		for _, name := range []string{"index.html", "web/readout.css", "app.js"} {
			if f[name+".br"] == nil || f[name+".gz"] == nil {
				t.Fatalf("%s lies there only as it is", name)
			}
			for accept, encoding := range map[string]string{
				"": "", "gzip, deflate, br": "br", "gzip;q=1.0, br;q=0": "gzip", "gzip": "gzip", "BR": "br",
				"identity": "", "gzip; q=0.000": "", "x-br, notgzip": "", "*": "",
			} {
				r := httptest.NewRequest(http.MethodGet, "/"+name, nil)
				r.Header.Set("Accept-Encoding", accept)
				w := httptest.NewRecorder()
				Handler(dir, nil).ServeHTTP(w, r)
				if got := w.Header().Get("Content-Encoding"); got != encoding {
					t.Errorf("%s for %q is sent as %q, want %q", name, accept, got, encoding)
				}
				if w.Header().Get("Vary") != "Accept-Encoding" {
					t.Errorf("%s: a cache is not told that it varies", name)
				}
				if got := plain(t, w.Body, encoding); !bytes.Equal(got, f[name]) {
					t.Errorf("%s for %q is another file", name, accept)
				}
				if kind := w.Header().Get("Content-Type"); kind != types[name[strings.LastIndex(name, "."):]] {
					t.Errorf("%s for %q is called %s", name, accept, kind)
				}
			}
		}
		for name := range f {
			if strings.Count(name, ".br")+strings.Count(name, ".gz") > 1 {
				t.Errorf("%s is compressed twice", name)
			}
		}
	}
}

func plain(t *testing.T, r io.Reader, encoding string) []byte {
	t.Helper()
	switch encoding {
	case "br":
		r = brotli.NewReader(r)
	case "gzip":
		z, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		r = z
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
