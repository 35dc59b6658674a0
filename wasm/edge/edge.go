// Package edge answers the few addresses of a site that no static host can: /oembed,
// which tells another site how to embed a view, and /page, which fetches a news page
// for a reader, whose browser may not. It also holds what a host must say of every
// file ([Headers]), so that it is said in one place.
//
// It is an http.Handler and no more: wasm/bin/edge puts it behind Cloudflare's static
// assets, readout serve behind a folder. Both answer the paths that are files
// themselves, and ask here for the rest. What differs between the two, reading a file
// of the site and reaching another one, comes in as functions.
//
// On Cloudflare every request starts the program anew. So nothing is kept between two,
// and nothing is made before it is asked for: no package-level table, pattern or text.
package edge

import (
	"bytes"
	"context"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// OffersFile says what a site does beside sending files; the page looks there before it
// offers to add an article by its link. As a file of the site it says nothing; where this
// package is asked in its place, it says what is so.
const OffersFile = "offers.txt"

// An Edge is what the handler needs of the place it runs in. The zero Edge is one
// with no site behind it: it knows no view, and fetches nothing.
type Edge struct {
	// File reads a file of the site by its path ("views.json"). An error means that
	// there is none.
	File func(ctx context.Context, name string) ([]byte, error)
	// Page fetches pages for readers. Nil, which is what a site should begin with:
	// nothing is fetched.
	Page *Page
}

// Handler answers the paths that are no files. They are known by their last element,
// so that the site may lie in any folder.
//
// Every answer is made whole before it is sent: they are small, and a panic half-way
// is then a clean 500 and not a torn answer. A panic ends its own request only.
func (e Edge) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &answer{header: http.Header{}, status: http.StatusOK}
		func() {
			defer func() {
				if recover() != nil { // what it was may hold an address: it is not logged
					a = &answer{header: http.Header{}}
					a.say(http.StatusInternalServerError, "This request could not be answered: the program has a fault. Others are not affected.")
				}
			}()
			e.route(a, r)
		}()
		a.send(w, r)
	})
}

func (e Edge) route(a *answer, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		a.header.Set("Allow", "GET, HEAD")
		a.say(http.StatusMethodNotAllowed, "Only reading is possible here.")
		return
	}
	var serve func(*answer, *http.Request)
	switch path.Base(r.URL.Path) {
	case "oembed":
		serve = e.oembed
	case "page":
		if e.Page == nil {
			a.say(http.StatusNotFound, "This site does not fetch pages for its readers. Save the page as a file, or copy its text, and add that.")
			return
		}
		serve = e.Page.serve
	case OffersFile:
		offers := ""
		if e.Page != nil {
			offers = "page"
		}
		a.say(http.StatusOK, offers)
		return
	default:
		a.say(http.StatusNotFound, "There is no such page here.")
		return
	}
	serve(a, r)
}

// answer is an answer in the making.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

// say answers with a sentence for a person.
func (a *answer) say(status int, sentence string) {
	a.status = status
	a.header.Set("Content-Type", "text/plain; charset=utf-8")
	a.body.Reset()
	a.body.WriteString(sentence + "\n")
}

func (a *answer) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for _, p := range answerHeaders() {
		h.Set(p.Name, p.Value)
	}
	for name, values := range a.header {
		h[name] = values
	}
	h.Set("Content-Length", strconv.Itoa(a.body.Len()))
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(a.body.Bytes()) // a reader who has gone is no fault
	}
}

// host is the name the request came under: on Cloudflare it may stand in the address
// only.
func host(r *http.Request) string {
	if r.Host != "" {
		return strings.ToLower(r.Host)
	}
	return strings.ToLower(r.URL.Host)
}
