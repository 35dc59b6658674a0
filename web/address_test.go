package web

import (
	"net/url"
	"testing"

	"readout/wasm/news"
)

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"":                                      "#overview",
		"#":                                     "#overview",
		"overview":                              "#overview",
		"#person/e:1a":                          "#person/e:1a",
		"#article/a-2?at=10-90":                 "#article/a-2?at=10-90",
		"#network?pick=person/e:1&outlet=AA":    "#network?pick=person/e:1&outlet=AA",
		"#article/%E2%80%9Cx%E2%80%9D%20%3F%20": "#article/%E2%80%9Cx%E2%80%9D%20%3F%20",
		"#article/100%":                         "#article/100%25",
		"#meeting/a/b":                          "#meeting/a/b",
		"#names?=&x=":                           "#names",
	} {
		if got := parseAddress(in).href(); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

func TestAddressKnown(t *testing.T) {
	for in, want := range map[string]bool{"": true, "network?pick=x": true, "person/": false, "person/x": true, "lessons": true, "lesson": false, "lesson/a/2": true, "lessons/a": false, "overview/x": false, "<script>": false} {
		if got := parseAddress(in).known(); got != want {
			t.Errorf("%q: got %v", in, got)
		}
	}
}

func TestAddressSpan(t *testing.T) {
	for in, want := range map[string]news.Span{"article/x?at=3-9": {Start: 3, End: 9}, "article/x?at=9-3": {}, "article/x?at=-1-3": {}, "article/x?at=1-99999999999999999999": {}, "article/x": {}} {
		if got, ok := parseAddress(in).span(); ok != (want != news.Span{}) || ok && got != want {
			t.Errorf("%q: got %v %v", in, got, ok)
		}
	}
}

// An address survives being written and read, and what the browser makes of the
// link's fragment is the id of the element that it opens.
func FuzzAddress(f *testing.F) {
	f.Add("person", "e:1", "at", "1-2")
	f.Add("article", "a/b?c#d%41&e=f", "pick", "x&y=%")
	f.Fuzz(func(t *testing.T, view, arg, name, value string) {
		a := to(view, arg, name, value)
		if view == "" || name == "" {
			t.Skip()
		}
		b := parseAddress(a.href())
		if a.view == b.view && b.arg != arg || b.get(name) != a.get(name) && a.view == b.view {
			t.Errorf("%q: %+v became %+v", a.href(), a, b)
		}
		if u, err := url.Parse(a.href()); err != nil || u.Fragment != a.id() {
			t.Errorf("%q opens %q, want %q (%v)", a.href(), u.Fragment, a.id(), err)
		}
		parseAddress(view + arg + name + value) // any string is an address
	})
}
