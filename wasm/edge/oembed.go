package edge

import (
	"encoding/json"
	"errors"
	"html"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// oEmbed 1.0 (https://oembed.com): another site's editor is given an address of this
// one, asks here, and gets the line of HTML that shows it. Of the four kinds of
// answer ours is "rich": a frame with embed.html in it.
//
// What there is to embed, and what it is called, stands in ViewsFile, written when the
// site was built; so this program needs to know no article, and cannot disagree with
// the static answers that lie beside the lessons, made by the same [Rich].

// ViewsFile is the list of the views of a site: a JSON object, address (a fragment
// without its #) to title.
const ViewsFile = "views.json"

// The size of a frame where nobody asks for another: a column of a page, and the
// height of most views. The embed page tells its parent when it is higher.
const (
	frameWidth  = 800
	frameHeight = 600
)

// A Rich is an oEmbed answer of the rich kind. The names of its fields are the
// specification's.
type Rich struct {
	Version      string `json:"version"`
	Type         string `json:"type"`
	Title        string `json:"title"`
	ProviderName string `json:"provider_name"`
	ProviderURL  string `json:"provider_url"`
	CacheAge     int    `json:"cache_age"` // seconds
	HTML         string `json:"html"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
}

// NewRich is the answer for a view. The site's address ends in a slash; maxWidth and
// maxHeight are those that the asking site has room for, 0 for any.
func NewRich(site, view, title string, maxWidth, maxHeight int) Rich {
	r := Rich{
		Version: "1.0", Type: "rich", Title: title,
		ProviderName: "Readout", ProviderURL: site, CacheAge: 86400,
		Width: frameWidth, Height: frameHeight,
	}
	if maxWidth > 0 && maxWidth < r.Width {
		r.Width = maxWidth
	}
	if maxHeight > 0 && maxHeight < r.Height {
		r.Height = maxHeight
	}
	r.HTML = Frame(site+embedPage+"#"+view, title, r.Width, r.Height)
	return r
}

// Frame is the one line that shows an address inside another page. It loads when it
// comes near the window, and is never wider than its column.
func Frame(address, title string, width, height int) string {
	return `<iframe src="` + html.EscapeString(address) + `" title="` + html.EscapeString(title) +
		`" width="` + strconv.Itoa(width) + `" height="` + strconv.Itoa(height) +
		`" loading="lazy" allowfullscreen style="border:0;max-width:100%"></iframe>`
}

// JSON is the answer as application/json.
func (r Rich) JSON() []byte {
	b, err := json.Marshal(r)
	if err != nil {
		panic(err) // strings and numbers only
	}
	return append(b, '\n')
}

// XML is the answer as text/xml.
func (r Rich) XML() []byte {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>")
	for _, f := range []struct{ name, value string }{
		{"version", r.Version}, {"type", r.Type}, {"title", r.Title},
		{"provider_name", r.ProviderName}, {"provider_url", r.ProviderURL}, {"cache_age", strconv.Itoa(r.CacheAge)},
		{"html", r.HTML}, {"width", strconv.Itoa(r.Width)}, {"height", strconv.Itoa(r.Height)},
	} {
		b.WriteString("<" + f.name + ">" + html.EscapeString(f.value) + "</" + f.name + ">")
	}
	b.WriteString("</oembed>\n")
	return []byte(b.String())
}

func (e Edge) oembed(a *answer, r *http.Request) {
	q := r.URL.Query()
	a.header.Set("Access-Control-Allow-Origin", "*") // an editor in a browser may ask too
	asXML := false
	switch format := q.Get("format"); format {
	case "", "json":
	case "xml":
		asXML = true
	default:
		a.say(http.StatusNotImplemented, "There are answers as json and as xml, no others.")
		return
	}
	if q.Get("url") == "" {
		a.say(http.StatusBadRequest, "The address that is to be embedded is missing: /oembed?url=…")
		return
	}
	view, err := viewOf(q.Get("url"), host(r), strings.TrimSuffix(r.URL.Path, "oembed"))
	if err == errPrivate {
		a.say(http.StatusUnauthorized, "This address leads into a collection that is only in its reader's browser; it cannot be embedded.")
		return
	}
	title, known := "", false
	if err == nil {
		title, known = e.title(r, view)
	}
	if !known {
		a.say(http.StatusNotFound, "This address is not a lesson or a view of this site.")
		return
	}
	rich := NewRich(siteOf(r), view, title, room(q.Get("maxwidth")), room(q.Get("maxheight")))
	a.header.Set("Cache-Control", "public, max-age=3600")
	if asXML {
		a.header.Set("Content-Type", "text/xml; charset=utf-8")
		a.body.Write(rich.XML())
		return
	}
	a.header.Set("Content-Type", "application/json; charset=utf-8")
	a.body.Write(rich.JSON())
}

var (
	errPrivate = errors.New("a reader's own collection")
	errForeign = errors.New("no address of this site")
)

// viewOf is the view an address shows: a page of the site with a fragment, or one of
// the doors lesson-<id>.html. What the fragment narrows the view by stays.
func viewOf(address, host, folder string) (string, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !strings.EqualFold(u.Host, host) || u.User != nil {
		return "", errForeign
	}
	file, ok := strings.CutPrefix(u.Path, folder)
	if !ok {
		return "", errForeign
	}
	if id, ok := strings.CutPrefix(strings.TrimSuffix(file, ".html"), "lesson-"); ok && id != "" && !strings.Contains(id, "/") {
		return "lesson/" + url.PathEscape(id), nil
	}
	switch file {
	case "", "index.html", "index", embedPage, strings.TrimSuffix(embedPage, ".html"):
	default:
		return "", errForeign
	}
	view := u.EscapedFragment()
	if view == "" {
		view = "overview"
	}
	_, query, _ := strings.Cut(view, "?")
	for pair := range strings.SplitSeq(query, "&") {
		if strings.HasPrefix(pair, "c=") {
			return "", errPrivate
		}
	}
	return view, nil
}

// title is what a view of the site is called.
func (e Edge) title(r *http.Request, view string) (string, bool) {
	if e.File == nil {
		return "", false
	}
	data, err := e.File(r.Context(), ViewsFile)
	if err != nil {
		return "", false
	}
	var titles map[string]string
	if json.Unmarshal(data, &titles) != nil {
		return "", false
	}
	bare, _, _ := strings.Cut(view, "?")
	bare, err = url.PathUnescape(bare)
	if err != nil {
		return "", false
	}
	title, ok := titles[bare]
	if first, rest, isLesson := strings.Cut(bare, "/"); !ok && isLesson && first == "lesson" {
		id, _, _ := strings.Cut(rest, "/") // a step of a lesson
		title, ok = titles["lesson/"+id]
	}
	return title, ok
}

// room is a number of pixels, or 0 where none is given: what cannot be understood
// limits nothing.
func room(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0
	}
	return n
}

// siteOf is the address of the site that a request came to.
func siteOf(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil || r.URL.Scheme == "https" {
		scheme = "https"
	}
	return scheme + "://" + host(r) + strings.TrimSuffix(r.URL.Path, path.Base(r.URL.Path))
}
