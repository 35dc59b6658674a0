// Package web is what shows: the explorer of an edition, drawn from the messages of
// package wire and from nothing else, in the browser and, for the page that is there
// before any WebAssembly, when the site is built.
//
// A view is a pure function from a message to a [node]. The pre-rendered page writes
// the nodes as HTML ([Prerender]); the live page mounts them as go-app elements
// ([Main]). Both therefore show the same, and what replaces the other moves nothing.
//
// Start reading at views.go (which view an address draws) and explorer.go (what
// happens when the reader does something).
package web

import (
	"reflect"
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// An Asker answers the screen's questions: the background worker in the browser, the
// desk itself in tests. then may be called several times for one request (progress),
// always on go-app's own goroutine.
type Asker interface {
	Ask(ctx app.Context, req wire.Request, then func(app.Context, wire.Answer))
}

// First is everything the shipped page shows: the answers to every question that a
// reader without scripts could have.
type First struct {
	Version  string
	Overview *wire.Overview
	Network  *wire.Network
	Meetings *wire.Meetings
	Meeting  []*wire.Meeting
	Names    *wire.Names
	People   []*wire.Person
	Edges    []*wire.Edge
	Quotes   []*wire.Quote
	Articles *wire.Articles
	Article  []*wire.Article
	Lessons  *wire.Lessons
	Lesson   []*wire.Lesson // those that fit
	About    *wire.About
}

// Gather asks for everything a page needs. What the desk does not know is left out.
func Gather(ask func(wire.Request) wire.Answer) First {
	one := func(a wire.Ask, arg string) wire.Answer { return ask(wire.Request{Ask: a, Arg: arg}) }
	f := First{
		Overview: one(wire.AskOverview, "").Overview,
		Network:  one(wire.AskNetwork, "").Network,
		Meetings: one(wire.AskMeetings, "").Meetings,
		Names:    one(wire.AskNames, "").Names,
		Articles: one(wire.AskArticles, "").Articles,
		Lessons:  one(wire.AskLessons, "").Lessons,
		About:    one(wire.AskAbout, "").About,
	}
	if f.About != nil {
		f.Version = f.About.Version
	}
	for _, id := range f.meetingIDs() {
		if a := one(wire.AskMeeting, id); a.Meeting != nil {
			f.Meeting = append(f.Meeting, a.Meeting)
		}
	}
	for _, id := range f.personIDs() {
		if a := one(wire.AskPerson, id); a.Person != nil {
			f.People = append(f.People, a.Person)
		}
	}
	if f.Network != nil {
		for _, id := range edgeIDs(sound(f.Network)) {
			if a := one(wire.AskEdge, id); a.Edge != nil {
				f.Edges = append(f.Edges, a.Edge)
			}
		}
	}
	for _, id := range f.quoteIDs() {
		if a := one(wire.AskQuote, id); a.Quote != nil {
			f.Quotes = append(f.Quotes, a.Quote)
		}
	}
	if f.Articles != nil {
		for _, b := range f.Articles.List {
			if a := one(wire.AskArticle, b.ID); a.Article != nil {
				f.Article = append(f.Article, a.Article)
			}
		}
	}
	if f.Lessons != nil {
		for _, b := range f.Lessons.List {
			if a := one(wire.AskLesson, b.ID); a.Lesson != nil {
				f.Lesson = append(f.Lesson, a.Lesson)
			}
		}
	}
	return f
}

// meetingIDs are the meetings that any list names, each once.
func (f *First) meetingIDs() []string {
	var ids set
	briefs := func(list []wire.MeetingBrief) {
		for _, m := range list {
			ids.add(m.ID)
		}
	}
	if f.Overview != nil {
		briefs(f.Overview.Meetings)
	}
	if f.Meetings != nil {
		for _, v := range f.Meetings.Visits {
			briefs(v.Meetings)
			briefs(v.Other)
		}
		briefs(f.Meetings.Loose)
		briefs(f.Meetings.Other)
	}
	return ids.list
}

func (f *First) personIDs() []string {
	var ids set
	if f.Names != nil {
		for _, r := range f.Names.People {
			ids.add(r.ID)
		}
	}
	if f.Network != nil {
		for _, n := range f.Network.Nodes {
			if n.Kind == news.PersonNode {
				ids.add(n.ID)
			}
		}
	}
	return ids.list
}

// quoteIDs are the statements that anything leads to.
func (f *First) quoteIDs() []string {
	var ids set
	lines := func(list []wire.QuoteLine) {
		for _, q := range list {
			if a, ok := quoteAddress(q); ok {
				ids.add(a.arg)
			}
		}
	}
	for _, m := range f.Meeting {
		lines(m.Quotes)
		for _, r := range m.Rows {
			lines(r.Quoted)
		}
	}
	for _, p := range f.People {
		lines(p.Quotes)
	}
	if f.Overview != nil {
		for _, n := range f.Overview.Notices {
			if a := toFragment(n.Address); a.view == "quote" {
				ids.add(a.arg)
			}
		}
	}
	return ids.list
}

// edgeIDs are the lines that are no half of a meeting.
func edgeIDs(n *wire.Network) []string {
	var ids set
	for _, l := range n.Lines {
		if _, half := halfOf(n, l); !half {
			ids.add(l.ID)
		}
	}
	return ids.list
}

// A set keeps the order in which things came.
type set struct {
	list []string
	seen map[string]bool
}

func (s *set) add(id string) {
	if id == "" || s.seen[id] {
		return
	}
	if s.seen == nil {
		s.seen = map[string]bool{}
	}
	s.seen[id] = true
	s.list = append(s.list, id)
}

// get is f as the answer to a question.
func (f *First) get(ask wire.Ask, arg string) *wire.Answer {
	a := wire.Answer{}
	switch ask {
	case wire.AskOverview:
		a.Overview = f.Overview
	case wire.AskNetwork:
		a.Network = f.Network
	case wire.AskMeetings:
		a.Meetings = f.Meetings
	case wire.AskMeeting:
		a.Meeting = find(f.Meeting, arg, func(m *wire.Meeting) string { return m.ID })
	case wire.AskNames:
		a.Names = f.Names
	case wire.AskPerson:
		a.Person = find(f.People, arg, func(p *wire.Person) string { return p.ID })
	case wire.AskEdge:
		a.Edge = find(f.Edges, arg, func(e *wire.Edge) string { return e.ID })
	case wire.AskQuote:
		a.Quote = find(f.Quotes, arg, func(q *wire.Quote) string { return q.ID })
	case wire.AskArticles:
		a.Articles = f.Articles
	case wire.AskArticle:
		a.Article = find(f.Article, arg, func(a *wire.Article) string { return a.ID })
	case wire.AskLessons:
		a.Lessons = f.Lessons
	case wire.AskLesson:
		a.Lesson = find(f.Lesson, arg, func(l *wire.Lesson) string { return l.ID })
	case wire.AskAbout:
		a.About = f.About
	}
	return &a
}

func find[T any](list []*T, id string, of func(*T) string) *T {
	for _, v := range list {
		if of(v) == id {
			return v
		}
	}
	return nil
}

// FirstJSON is the content of <script type="application/json" id="first">: what the page
// carries besides its HTML, the answers of the first view and what tells editions apart.
// The other views stand in the HTML already, and the live page shows that until the desk
// answers (see stash.go), so nothing is carried twice.
func FirstJSON(f First) string {
	return string(wire.Answer{Overview: f.Overview, About: f.About}.Encode()) // escapes < > &
}

// readFirst undoes FirstJSON; a page without it, or with something else in it, starts
// empty and waits for the desk.
func readFirst(s string) First {
	a, err := wire.DecodeAnswer([]byte(s))
	if err != nil {
		return First{}
	}
	return First{Overview: a.Overview, About: a.About}
}

// anchors are the sentences of each article that anything in f points at, in order.
func (f *First) anchors() map[string][]news.Span {
	out := map[string][]news.Span{}
	seen := map[news.Ref]bool{}
	walkPassages(reflect.ValueOf(f), func(p wire.Passage) {
		ref := news.Ref{Article: p.Article, Span: p.At}
		if !seen[ref] && !p.At.Empty() {
			seen[ref] = true
			out[p.Article] = append(out[p.Article], p.At)
		}
	})
	for _, list := range out {
		sort.Slice(list, func(i, j int) bool {
			if list[i].Start != list[j].Start {
				return list[i].Start < list[j].Start
			}
			return list[i].End < list[j].End
		})
	}
	return out
}

var passageType = reflect.TypeFor[wire.Passage]()

// walkPassages finds every passage in v. By reflection, so that a message that gains
// a field cannot be forgotten here; it runs when the site is built.
func walkPassages(v reflect.Value, f func(wire.Passage)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			walkPassages(v.Elem(), f)
		}
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			walkPassages(v.Index(i), f)
		}
	case reflect.Struct:
		if v.Type() == passageType {
			f(v.Interface().(wire.Passage))
			return
		}
		for i := 0; i < v.NumField(); i++ {
			walkPassages(v.Field(i), f)
		}
	}
}

// Prerender writes the whole root element of the page: every shipped view as a
// section that the address opens by the style sheet alone.
func Prerender(f First) string { return f.prerender(false) }

// PrerenderEmbed is the same for the embed page: each view leads to itself in full.
func PrerenderEmbed(f First) string { return f.prerender(true) }

func (f First) prerender(embed bool) string {
	anchors := f.anchors()
	var sections []node
	for _, a := range f.addresses() {
		if v, ok := f.draw(a, anchors); ok {
			full := when(embed, func() node { return openFull(a) })
			sections = append(sections, el("section", at("id", a.id()), at("data-view", a.id()), v.body, full))
		}
	}
	return strings.TrimSpace(shell("app", "", none, sections...).html())
}

// Titles are what the pre-rendered views are called, by their address without its #.
func Titles(f First) map[string]string {
	titles := map[string]string{}
	for _, a := range f.addresses() {
		if v, ok := f.draw(a, nil); ok {
			titles[a.id()] = v.title
		}
	}
	return titles
}

func (f First) draw(a address, anchors map[string][]news.Span) (view, bool) {
	if a.view != "article" {
		anchors = nil
	}
	return drawView(a, f.get, scene{status: status{state: readBuilt}, anchors: anchors[a.arg], static: true})
}

// addresses are those of the shipped views, in the order of the page.
func (f First) addresses() (all []address) {
	for _, name := range viewNames {
		all = append(all, to(name, ""))
	}
	all = append(all, to("compare", ""), to("add", ""), to("collections", ""))
	for _, m := range f.Meeting {
		all = append(all, to("meeting", m.ID))
		if severalTell(m) {
			all = append(all, to("compare", m.ID))
		}
	}
	for _, q := range f.Quotes {
		all = append(all, to("quote", q.ID))
	}
	for _, p := range f.People {
		all = append(all, to("person", p.ID))
	}
	for _, a := range f.Article {
		all = append(all, to("article", a.ID))
	}
	for _, l := range f.Lesson {
		all = append(all, to("lesson", l.ID))
	}
	return all
}
