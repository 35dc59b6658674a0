package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"

	"readout/wasm/edge"
)

// types are the media types a site needs, whatever the machine believes; without
// application/wasm a browser cannot compile a program while it arrives.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
	".json": "application/json",
}

// Handler serves a written site as a careful host would: the policy as a header too,
// because a worker takes its own from there, and tags made from the content, so that
// a rebuilt file is never taken from a cache; compressed to whoever takes it. What is no
// file is asked of package edge, as on Cloudflare; page may be nil.
func Handler(dir fs.FS, page *edge.Page) http.Handler {
	rest := edge.Edge{Page: page, File: func(_ context.Context, name string) ([]byte, error) { return fs.ReadFile(dir, name) }}.Handler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		if name == "" {
			name = "index.html"
		}
		data, encoding, err := read(dir, name, r.Header.Get("Accept-Encoding"))
		if err != nil || name == edge.OffersFile || r.Method != http.MethodGet && r.Method != http.MethodHead {
			rest.ServeHTTP(w, r)
			return
		}
		sum := sha256.Sum256(data)
		kind, ok := types[path.Ext(name)]
		if !ok {
			kind = mime.TypeByExtension(path.Ext(name))
		}
		h := w.Header()
		h.Set("Content-Type", kind)
		h.Set("ETag", `"`+hex.EncodeToString(sum[:8])+`"`)
		h.Set("Vary", "Accept-Encoding")
		if encoding != "" {
			h.Set("Content-Encoding", encoding)
		}
		for _, p := range edge.Headers(name) {
			h.Set(p.Name, p.Value)
		}
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	})
}

// read reads a file, or what lies compressed beside it if the asking browser takes that.
func read(dir fs.FS, name, accept string) (data []byte, encoding string, err error) {
	for _, e := range []struct{ encoding, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !accepts(accept, e.encoding) {
			continue
		}
		if data, err := fs.ReadFile(dir, name+e.ext); err == nil {
			return data, e.encoding, nil
		}
	}
	data, err = fs.ReadFile(dir, name)
	return data, "", err
}

// accepts reports whether the header Accept-Encoding names an encoding. "*" is not
// taken at its word: who sends it is no browser.
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		q, weighed := strings.CutPrefix(strings.ReplaceAll(strings.ToLower(params), " ", ""), "q=")
		return !weighed || strings.Trim(q, "0.") != ""
	}
	return false
}
