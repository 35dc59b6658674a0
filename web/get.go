package web

// Beside every view stands a menu of what can be taken from it: files, the link, a
// citation, paper. What is saved is what the view shows, narrowed as it is narrowed.

// A getting is one thing to save: what it holds, and its form. Package takeout writes
// all but drawings, which are made from the drawing itself, and the edition, which comes
// from the desk.
type getting struct{ what, format string }

// gettings are what a view offers, in the order of its menu.
func gettings(a address) []getting {
	switch a.view {
	case "overview":
		return []getting{{"notices", "csv"}, {"edition", "json"}}
	case "network":
		return []getting{{"network", "svg"}, {"network", "png"}, {"network", "csv"}, {"network", "gexf"}, {"network", "graphml"}}
	case "meetings":
		return []getting{{"meetings", "csv"}, {"meetings", "timeline"}}
	case "meeting":
		return []getting{{"accounts", "csv"}, {"quotes", "csv"}}
	case "compare":
		if a.arg != "" {
			return []getting{{"accounts", "csv"}, {"quotes", "csv"}}
		}
	case "names":
		return []getting{{"names", "csv"}}
	case "person":
		return []getting{{"names", "csv"}, {"meetings", "csv"}, {"meetings", "timeline"}, {"quotes", "csv"}}
	case "quote", "article":
		return []getting{{"quotes", "csv"}}
	case "articles":
		return []getting{{"articles", "csv"}, {"quotes", "csv"}, {"edition", "json"}}
	case "about":
		return []getting{{"edition", "json"}}
	}
	return nil
}

// withMenu is a view with its menu at the end of its heading.
func withMenu(body node, a address) node {
	menu := getMenu(a)
	var put func(n node) (node, bool)
	put = func(n node) (node, bool) {
		for _, at := range n.attrs {
			if at.name == "class" && at.value == "head" {
				n.kids = append(append([]node{}, n.kids...), menu)
				return n, true
			}
		}
		for i, k := range n.kids {
			if got, ok := put(k); ok {
				n.kids = append([]node{}, n.kids...)
				n.kids[i] = got
				return n, true
			}
		}
		return n, false
	}
	body, _ = put(body)
	return body
}

func getMenu(a address) node {
	item := func(do string, parts ...any) node {
		return el("li", el("button", append([]any{cls("take"), at("data-do", do)}, parts...)...))
	}
	var files []node
	for _, g := range gettings(a) {
		thing, form := getWords(g.what, g.format)
		files = append(files, item("get", at("data-what", g.what), at("data-format", g.format), el("b", thing), " ", el("span", cls("soft"), form)))
	}
	saves := none
	if len(files) > 0 {
		saves = el("ul", at("aria-label", wSave), files)
	}
	return el("details", cls("get js"),
		el("summary", cls("btn"), at("title", wGetSpoken), wGet),
		el("div", cls("menu"), saves,
			el("ul", at("aria-label", wGetSpoken), item("copy", wCopy), item("citewhole", wCiteView), item("print", wPrint))))
}

// narrowed says in words what the address narrows its view to; what is merely picked or
// scrolled to narrows nothing.
func narrowed(a address) string {
	s := ""
	for _, m := range a.more {
		switch m.name {
		case "pick", "at", "find", "as", "sort", "c":
			continue
		}
		if s != "" {
			s += "; "
		}
		s += m.name + ": " + m.value
	}
	return s
}

// fileName is a name for what the page makes itself, like those of package takeout.
func fileName(collection, what, ext string) string {
	s := []byte("readout-")
	for i := 0; i < len(collection) && i < 40; i++ {
		c := collection[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			s = append(s, c)
		} else if s[len(s)-1] != '-' {
			s = append(s, '-')
		}
	}
	if s[len(s)-1] != '-' {
		s = append(s, '-')
	}
	return string(s) + what + "." + ext
}
