package web

// Small drawings for the bar on a phone, in strokes of the colour of the text. Words
// stand beside them always: a drawing alone is a riddle.

var icons = map[string]string{
	"overview": "M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z",
	"network":  "M5 4a2 2 0 1 0 .01 0M15 3a2 2 0 1 0 .01 0M10 13a2 2 0 1 0 .01 0M6 8l3 5.2M14 7l-3 6M7 6l6-.7",
	"meetings": "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
	"names":    "M10 3a3.5 3.5 0 1 0 .01 0M3.5 17c1-5 12-5 13 0",
	"articles": "M4 3h12v14H4zM7 7h6M7 10h6M7 13h4",
	"lessons":  "M2 7l8-4 8 4-8 4zM5 9v5c3 3 7 3 10 0V9",
	"add":      "M10 4v12M4 10h12",
	"about":    "M10 3a7 7 0 1 0 .01 0M10 9v5M10 6v.6",
	"more":     "M4 10h.01M10 10h.01M16 10h.01",
	"search":   "M8.5 3a5.5 5.5 0 1 0 .01 0M12.6 12.6L17 17",
	"link":     "M8 12l4-4M7 9l-2.5 2.5a3 3 0 0 0 4 4L11 13M13 11l2.5-2.5a3 3 0 0 0-4-4L9 7",
	"theme":    "M10 3a7 7 0 1 0 .01 0M10 3v14M12 4v12M14 5.5v9",
	"embed":    "M7 5L3 10l4 5M13 5l4 5-4 5",
	"help":     "M7.5 7.5c0-4 6-3.5 5 0-.5 1.5-2.5 2-2.5 4M10 15v.1",
}

func icon(name string) node {
	return flat(el("svg", cls("icon"), at("viewBox", "0 0 20 20"), at("aria-hidden", "true"), el("path", at("d", icons[name]))))
}
