package site

import (
	"fmt"
	"html"
	"io/fs"
	"net/url"
	"strconv"
	"strings"

	"readout/wasm/edge"
	"readout/web/assets"
)

// What other sites read of this one when somebody shares an address: a title, a picture,
// and where the line is that embeds it. They want whole addresses, which a site that
// may lie anywhere does not know; so most of it is written only when the build is told
// its address (make build SITE=…), and never guessed.

// share is the folder of what only other sites ask for; it is not kept offline.
const share = "share/"

// The picture of a shared address, and its size.
const (
	preview       = share + "preview.png"
	previewWidth  = 1200
	previewHeight = 630
)

// Address checks the address of a site and returns it as the pages need it: whole,
// with a slash at its end. "" stays "".
func Address(s string) (string, error) {
	if s == "" {
		return "", nil
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("%q is no address of a site; it looks like https://name.github.io/readout/", s)
	}
	u.Path = strings.TrimSuffix(strings.TrimSuffix(u.Path, "index.html"), "/") + "/"
	return u.String(), nil
}

// Share is the part of a page's head that is for other sites. path is the page's, ""
// for the first one; view is what it shows ("lesson/who").
func (s Site) Share(path, view, title, description string) string {
	e := html.EscapeString
	var b strings.Builder
	meta := func(kind, name, content string) {
		fmt.Fprintf(&b, "<meta %s=\"%s\" content=\"%s\">\n", kind, name, e(content))
	}
	meta("name", "description", description)
	meta("property", "og:site_name", name)
	meta("property", "og:title", title)
	meta("property", "og:description", description)
	meta("property", "og:type", "website")
	if s.Address == "" {
		return b.String()
	}
	meta("property", "og:url", s.Address+path)
	meta("property", "og:image", s.Address+preview)
	meta("property", "og:image:width", strconv.Itoa(previewWidth))
	meta("property", "og:image:height", strconv.Itoa(previewHeight))
	meta("property", "og:image:alt", previewAlt)
	meta("name", "twitter:card", "summary_large_image")
	fmt.Fprintf(&b, "<link rel=\"canonical\" href=\"%s\">\n", e(s.Address+path))
	fmt.Fprintf(&b, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\" title=\"%s\">\n", e(s.Address+oembedFile(view)), e(title))
	return b.String()
}

// oembedFile is where the answer for a view lies: share/lesson-who.json.
func oembedFile(view string) string { return share + strings.ReplaceAll(view, "/", "-") + ".json" }

// shared adds to files what Share points at: the picture, and an oEmbed answer for each
// page that has one, by the view it shows.
func (s Site) shared(files map[string][]byte, pages map[string]string) error {
	for _, picture := range []string{"preview.png", "narrow.png"} {
		data, err := fs.ReadFile(assets.Files, share+picture)
		if err != nil {
			return fmt.Errorf("reading assets: %w", err)
		}
		files[share+picture] = data
	}
	if s.Address == "" {
		return nil
	}
	for view, title := range pages {
		files[oembedFile(view)] = edge.NewRich(s.Address, view, title, 0, 0).JSON()
	}
	return nil
}

// sharedPages are the views that have a page of their own, with their titles.
func sharedPages(titles map[string]string) map[string]string {
	pages := map[string]string{}
	for view, title := range titles {
		if rest, lesson := strings.CutPrefix(view, "lesson/"); view == "overview" || lesson && !strings.Contains(rest, "/") {
			pages[view] = title
		}
	}
	return pages
}
