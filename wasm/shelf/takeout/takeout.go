// Package takeout writes what a view shows in the forms that other programs read: tables
// as CSV, the network as GEXF and GraphML, the meetings for TimelineJS.
//
// The idea. A view is drawn from the desk's answers, so an export is made from the same
// answers: what is written is what is shown, narrowed as the view is narrowed, and
// cannot say anything else. What a view shows only in short (a line of the network, a
// meeting in a list) comes from further answers, and [Wanted] says which; whoever
// carries the messages knows nothing of formats. The simpler design, to let the desk
// write files from the edition, would decide a second time what a view shows.
//
// Every claim is written with its outlet, the address of its article, and its sentence.
// All functions are pure: the same answers give the same bytes.
package takeout

import (
	"net/url"
	"strconv"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// A Job is what is to be written.
type Job struct {
	What       string `json:"what"`       // see [Table]
	Format     string `json:"format"`     // csv, gexf, graphml, timeline
	View       string `json:"view"`       // fragment of the view, without #: "network?outlet=CD"
	Base       string `json:"base"`       // address of the page, without fragment
	Collection string `json:"collection"` // its name
	Narrowed   string `json:"narrowed"`   // in words, what the view is narrowed to; empty: nothing

	// Nodes and Lines are what the network shows now, as places in the desk's lists; nil:
	// all of it.
	Nodes []int `json:"nodes"`
	Lines []int `json:"lines"`
}

// A Got is one answer of the desk, with its question.
type Got struct {
	Ask    wire.Ask    `json:"ask"`
	Arg    string      `json:"arg"`
	Answer wire.Answer `json:"answer"`
}

// A File is a written export.
type File struct {
	Name string
	Type string // media type
	Data []byte
}

// Table are the things that can be written, and in which forms.
var Table = map[string][]string{
	"network":  {"csv", "gexf", "graphml"},
	"meetings": {"csv", "timeline"},
	"accounts": {"csv"}, // of one meeting
	"names":    {"csv"},
	"quotes":   {"csv"},
	"notices":  {"csv"},
	"articles": {"csv"},
}

// First are the questions that every export needs answered, besides those of its view.
func First() []wire.Request {
	return []wire.Request{{Ask: wire.AskAbout}, {Ask: wire.AskArticles}}
}

// Write writes the export. ok is false where there is no such export or the answers do
// not hold what the view shows.
func Write(job Job, got []Got) (f File, ok bool) {
	b := open(job, got)
	sheet := func(s *sheet) (File, bool) {
		return File{b.name("csv"), "text/csv;charset=utf-8", s.bytes(b)}, true
	}
	switch job.What + "." + job.Format {
	case "network.gexf":
		if b.net != nil {
			return File{b.name("gexf"), "application/gexf+xml", gexf(b)}, true
		}
	case "network.graphml":
		if b.net != nil {
			return File{b.name("graphml"), "application/graphml+xml", graphml(b)}, true
		}
	case "network.csv":
		if b.net != nil {
			return sheet(networkSheet(b))
		}
	case "meetings.timeline":
		return File{b.name("timeline.json"), "application/json", timeline(b)}, true
	case "meetings.csv":
		return sheet(meetingsSheet(b))
	case "accounts.csv":
		return sheet(accountsSheet(b))
	case "names.csv":
		return sheet(namesSheet(b))
	case "quotes.csv":
		return sheet(quotesSheet(b))
	case "notices.csv":
		if b.overview != nil {
			return sheet(noticesSheet(b))
		}
	case "articles.csv":
		if b.articles != nil {
			return sheet(articlesSheet(b))
		}
	}
	return File{}, false
}

// A book is the answers, to be looked up.
type book struct {
	job      Job
	view     string // first part of the fragment
	arg      string
	narrow   map[string]string
	about    wire.About
	overview *wire.Overview
	net      *wire.Network // without what the view does not show
	list     *wire.Meetings
	names    *wire.Names
	articles *wire.Articles
	meeting  map[string]*wire.Meeting
	person   map[string]*wire.Person
	edge     map[string]*wire.Edge
	quote    map[string]*wire.Quote
	article  map[string]*wire.Article
	brief    map[string]wire.ArticleBrief
	has      map[[2]string]bool // what was asked
}

func open(job Job, got []Got) *book {
	b := &book{job: job, narrow: map[string]string{}, meeting: map[string]*wire.Meeting{}, person: map[string]*wire.Person{},
		edge: map[string]*wire.Edge{}, quote: map[string]*wire.Quote{}, article: map[string]*wire.Article{},
		brief: map[string]wire.ArticleBrief{}, has: map[[2]string]bool{}}
	b.address()
	for i := range got {
		g := &got[i]
		b.has[[2]string{string(g.Ask), g.Arg}] = true
		b.take(&g.Answer)
	}
	if b.net != nil {
		b.net = shown(b.net, job)
	}
	return b
}

// address takes the fragment of the view apart.
func (b *book) address() {
	path, query, _ := strings.Cut(b.job.View, "?")
	b.view, b.arg, _ = strings.Cut(path, "/")
	b.arg = unescape(b.arg)
	for _, pair := range strings.Split(query, "&") {
		if name, value, ok := strings.Cut(pair, "="); ok {
			b.narrow[name] = unescape(value)
		}
	}
}

func (b *book) take(a *wire.Answer) {
	switch {
	case a.Overview != nil:
		b.overview = a.Overview
	case a.Network != nil:
		b.net = a.Network
	case a.Meetings != nil:
		b.list = a.Meetings
	case a.Meeting != nil:
		b.meeting[a.Meeting.ID] = a.Meeting
	case a.Names != nil:
		b.names = a.Names
	case a.Person != nil:
		b.person[a.Person.ID] = a.Person
	case a.Edge != nil:
		b.edge[a.Edge.ID] = a.Edge
	case a.Quote != nil:
		b.quote[a.Quote.ID] = a.Quote
	case a.Articles != nil:
		b.articles = a.Articles
		for _, br := range a.Articles.List {
			b.brief[br.ID] = br
		}
	case a.Article != nil:
		b.article[a.Article.ID] = a.Article
		b.brief[a.Article.ID] = a.Article.ArticleBrief
	case a.About != nil:
		b.about = *a.About
	}
}

// outlet reports whether the view shows what an outlet tells.
func (b *book) outlet(o wire.Outlet) bool {
	want := b.narrow["outlet"]
	return want == "" || strings.Contains(","+want+",", ","+o.Badge+",") || want == o.Name
}

// passages are those that the view shows.
func (b *book) passages(list []wire.Passage) (kept []wire.Passage) {
	for _, p := range list {
		if b.outlet(p.Outlet) {
			kept = append(kept, p)
		}
	}
	return kept
}

// link is the address that opens a person, a meeting, an article here.
func (b *book) link(view, id string) string {
	s := b.job.Base + "#" + view + "/" + escape(id)
	if c := b.narrow["c"]; c != "" {
		s += "?c=" + escape(c)
	}
	return s
}

// sentence is the address of a sentence.
func (b *book) sentence(p wire.Passage) string {
	s, c, _ := strings.Cut(b.link("article", p.Article), "?")
	s += "?at=" + strconv.Itoa(p.At.Start) + "-" + strconv.Itoa(p.At.End)
	if c != "" {
		s += "&" + c
	}
	return s
}

// escape writes s as a part of a fragment, as the page does.
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	var out []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~:@/,", c) >= 0 {
			out = append(out, c)
		} else {
			out = append(out, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(out)
}

// unescape undoes escape; what is no such text stays as it is.
func unescape(s string) string {
	if t, err := url.PathUnescape(s); err == nil {
		return t
	}
	return s
}

// edition says which articles were read, in a word that tells editions apart.
func (b *book) edition() string {
	s := strconv.Itoa(b.about.Articles) + " articles"
	if b.about.Articles == 1 {
		s = "1 article"
	}
	if b.about.From != "" {
		s += ", " + string(b.about.From)
		if b.about.To != b.about.From {
			s += " to " + string(b.about.To)
		}
	}
	if b.about.Engine != "" {
		s += "; edition " + b.about.Engine
	}
	return s
}

// title says what the file holds.
func (b *book) title() string {
	s := titles[b.job.What]
	if b.job.Narrowed != "" {
		s += " (" + b.job.Narrowed + ")"
	}
	return s
}

var titles = map[string]string{
	"network":  "Who met whom, who is named together",
	"meetings": "Meetings, outlet by outlet",
	"accounts": "One meeting, outlet by outlet",
	"names":    "Names and spellings, outlet by outlet",
	"quotes":   "Who said what, outlet by outlet",
	"notices":  "What a careful reader notices",
	"articles": "Articles",
}

// name is a file's name: what it holds and of which collection, in letters that every
// system takes.
func (b *book) name(ext string) string {
	parts := []string{"readout", slug(b.job.Collection, 40), b.job.What}
	if who := slug(b.subject(), 40); who != "" {
		parts = append(parts, who)
	}
	s := ""
	for _, p := range parts {
		if p != "" {
			s += "-" + p
		}
	}
	return s[1:] + "." + ext
}

// subject is of whom or what the view is, where it is of one.
func (b *book) subject() string {
	switch b.view {
	case "meeting", "compare":
		if m := b.meeting[b.arg]; m != nil {
			return who(m.Who) + " " + string(m.From)
		}
	case "person":
		if p := b.person[b.arg]; p != nil {
			return p.Name
		}
	case "article":
		return b.brief[b.arg].Outlet.Name + " " + string(b.brief[b.arg].Published)
	}
	return ""
}

// slug keeps letters and digits of ASCII, in lower case, at most max of them.
func slug(s string, max int) string {
	var out []byte
	for i := 0; i < len(s) && len(out) < max; i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			out = append(out, c)
		case len(out) > 0 && out[len(out)-1] != '-':
			out = append(out, '-')
		}
	}
	return strings.Trim(string(out), "-")
}

// who are the names of people.
func who(list []wire.PersonBrief) string {
	var names []string
	for _, p := range list {
		names = append(names, p.Name)
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

// basis is a basis as a word; what the text does not tell has none.
func basis(t wire.Told) string {
	if t.Text == "" {
		return ""
	}
	return string(t.Basis)
}

func days(from, to news.Day) (string, string) {
	if to == "" {
		to = from
	}
	return string(from), string(to)
}
