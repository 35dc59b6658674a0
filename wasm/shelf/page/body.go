package page

import (
	"strings"

	"golang.org/x/net/html"
)

// junk are words in class or id of elements that hold no news, whole words only.
var junk = map[string]bool{"tags": true, "taglist": true, "share": true, "sharing": true, "social": true, "related": true, "newsletter": true,
	"breadcrumb": true, "breadcrumbs": true, "cookie": true, "cookies": true, "bottommeta": true, "comments": true, "respond": true, "advert": true,
	"advertisement": true, "promo": true, "subscribe": true, "paywall": true, "sidebar": true, "noprint": true}

// tidy takes out what never holds an article's text. An element that holds most of the
// page is left, whatever it is called.
func tidy(doc *html.Node) {
	body := find(doc, func(n *html.Node) bool { return n.Data == "body" })
	if body == nil {
		return
	}
	all := prose(body)
	var out []*html.Node
	for n := range body.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "style", "template", "iframe", "object", "embed", "svg", "form", "button", "nav":
			out = append(out, n)
			continue
		}
		for _, w := range strings.FieldsFunc(strings.ToLower(attr(n, "class")+" "+attr(n, "id")), func(r rune) bool {
			return !('a' <= r && r <= 'z' || '0' <= r && r <= '9')
		}) {
			if junk[w] && prose(n)*4 < all {
				out = append(out, n)
				break
			}
		}
	}
	for _, n := range out {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
}

// narrow leaves only the element that the page calls the article's body, where it calls
// just one so and there is text in it.
func narrow(doc *html.Node) {
	body := find(doc, func(n *html.Node) bool { return n.Data == "body" })
	if body == nil {
		return
	}
	for _, is := range []func(n *html.Node) bool{
		func(n *html.Node) bool { return strings.EqualFold(attr(n, "itemprop"), "articleBody") },
		func(n *html.Node) bool { return class(n, "e-content") },
	} {
		var found []*html.Node
		for n := range body.Descendants() {
			if n.Type == html.ElementNode && is(n) {
				found = append(found, n)
			}
		}
		if len(found) != 1 || prose(found[0]) < 250 {
			continue
		}
		n := found[0]
		n.Parent.RemoveChild(n)
		for c := body.FirstChild; c != nil; c = body.FirstChild {
			body.RemoveChild(c)
		}
		body.AppendChild(n)
		return
	}
}

// standfirst is the sentence under the headline, where it stands on the page outside the
// body: what the page says of itself to search engines, or what it marks as a summary.
func (m meta) standfirst(doc *html.Node) string {
	n := find(doc, func(n *html.Node) bool {
		switch n.Data {
		case "p", "div", "h2", "h3", "span", "section", "header":
		default:
			return false
		}
		if marked := class(n, "p-summary") || class(n, "entry-summary") || class(n, "standfirst") || strings.EqualFold(attr(n, "itemprop"), "description"); marked {
			s := spaced(beginning(n, 2000))
			return len(s) >= 40 && len(s) <= 1000
		}
		return len(m.description) >= 40 && spaced(beginning(n, 2*len(m.description)+1000)) == m.description
	})
	if n == nil {
		return ""
	}
	return spaced(text(n))
}

// allParagraphs is the text of every paragraph of a page.
func allParagraphs(doc *html.Node) string {
	var out []string
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "p" {
			if s := spaced(text(n)); s != "" {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, "\n\n")
}

// prose is how much text is in an element, in bytes.
func prose(n *html.Node) (sum int) {
	for d := range n.Descendants() {
		if d.Type == html.TextNode && d.Parent != nil && d.Parent.Data != "script" && d.Parent.Data != "style" {
			sum += len(strings.TrimSpace(d.Data))
		}
	}
	return sum
}

func class(n *html.Node, name string) bool {
	for _, c := range strings.Fields(attr(n, "class")) {
		if c == name {
			return true
		}
	}
	return false
}

// find is the first element that fits.
func find(n *html.Node, fits func(*html.Node) bool) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && fits(d) {
			return d
		}
	}
	return nil
}
