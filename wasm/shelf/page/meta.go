package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"readout/wasm/news"
	"readout/wasm/shelf/files"
)

// meta is what a page says of itself.
type meta struct {
	title, site, author, url, language string
	description                        string
	published                          news.Day
}

// dayNames are names under which pages give the day of publication, the surest first.
var dayNames = []string{"article:published_time", "datepublished", "og:published_time", "article:published", "parsely-pub-date", "sailthru.date", "dc.date.issued",
	"dcterms.issued", "dcterms.created", "dc.date.created", "publish-date", "publish_date", "publication_date", "pubdate", "published", "date", "dc.date", "dcterms.date",
	"cxenseparse:recs:publishtime", "article.published", "ya:ovs:upload_date", "weibo:article:create_at"}

// metaOf reads the head, and the times in the body.
func metaOf(doc *html.Node) (m meta) {
	said := map[string]string{}
	var times []string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "html":
			m.language = first(attr(n, "lang"), attr(n, "xml:lang"))
		case "title":
			m.title = first(m.title, line(text(n)))
		case "meta":
			for _, key := range []string{"property", "name", "itemprop"} {
				if k := strings.ToLower(strings.TrimSpace(attr(n, key))); k != "" && said[k] == "" {
					said[k] = attr(n, "content")
				}
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				m.url = first(m.url, web(attr(n, "href")))
			}
		case "time":
			when := first(attr(n, "datetime"), text(n))
			if prop := strings.ToLower(attr(n, "itemprop") + " " + attr(n, "class")); strings.Contains(prop, "publi") || n.Attr != nil && has(n, "pubdate") {
				if d := files.Day(when); d != "" && m.published == "" {
					m.published = d
				}
			}
			times = append(times, when)
		default:
			if strings.EqualFold(attr(n, "itemprop"), "datePublished") && m.published == "" {
				m.published = files.Day(first(attr(n, "content"), attr(n, "datetime"), text(n)))
			}
		}
	}
	for _, name := range dayNames {
		if d := files.Day(said[name]); d != "" {
			m.published = d
			break
		}
	}
	if m.published == "" {
		m.published = inLD(doc)
	}
	if m.published == "" && len(times) > 0 {
		m.published = files.Day(times[0])
	}
	m.url = first(web(said["og:url"]), m.url)
	m.site = line(first(said["og:site_name"], said["application-name"], host(m.url)))
	m.author = first(said["author"], said["article:author"], said["dc.creator"])
	if strings.Contains(m.author, "://") {
		m.author = ""
	}
	m.description = line(first(said["og:description"], said["description"]))
	return m
}

// inLD looks for the day in JSON for search engines, without reading the JSON, which is
// often broken.
func inLD(doc *html.Node) news.Day {
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "script" || attr(n, "type") != "application/ld+json" {
			continue
		}
		if _, rest, ok := strings.Cut(text(n), `"datePublished"`); ok {
			rest = strings.TrimLeft(rest, ": \t\n\"")
			if d := files.Day(rest[:min(len(rest), 10)]); d != "" {
				return d
			}
		}
	}
	return ""
}

// web lets an address of the web through, nothing else.
func web(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}

// text is all text in an element.
func text(n *html.Node) string { return beginning(n, Most) }

// beginning is the text in an element, up to some bytes more than most.
func beginning(n *html.Node, most int) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if b.Len() > most {
			break
		}
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
