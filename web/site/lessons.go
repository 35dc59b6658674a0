package site

import (
	"html"
	"sort"
	"strings"

	"readout/wasm/edge"
	"readout/web"
)

// lessons writes the files of the lessons: their texts with a list of the names, which
// the desk fetches, and for each one that fits the articles a page of its own, to be
// read without scripts, linked, and shown by other sites as a preview.
func (s Site) lessons(files map[string][]byte, first web.First, version string) {
	var names []string
	for name, text := range s.Lessons {
		names = append(names, name+".md")
		files["lessons/"+name+".md"] = []byte(text)
	}
	sort.Strings(names)
	files["lessons/list.txt"] = []byte(strings.Join(append(names, ""), "\n"))
	for _, l := range first.Lesson {
		files["lesson-"+l.ID+".html"] = s.door(l.ID, web.LessonDoor(l), l.Title, l.Summary, version)
	}
}

// door is the page that leads into a lesson.
func (s Site) door(id, body, title, summary, version string) []byte {
	v := ""
	if version != "" {
		v = "?v=" + version
	}
	e := html.EscapeString
	return []byte("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" +
		`<meta http-equiv="Content-Security-Policy" content="` + e(edge.MetaPolicy) + "\">\n" +
		"<meta charset=\"UTF-8\">\n" +
		"<title>" + e(title) + " · " + name + "</title>\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"referrer\" content=\"no-referrer\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n" +
		s.Share("lesson-"+id+".html", "lesson/"+id, title, summary) +
		`<link rel="stylesheet" href="web/readout.css` + v + "\">\n" +
		`<link rel="icon" type="image/svg+xml" href="web/icon.svg` + v + "\">\n" +
		"</head>\n<body>" + body + "</body>\n</html>\n")
}
