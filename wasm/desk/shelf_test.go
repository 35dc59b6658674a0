package desk

import (
	"encoding/json"
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/shelf/store"
	"readout/wasm/wire"
)

// A teller asks one desk and fails on errors.
type teller struct {
	t *testing.T
	d *Desk
}

func (x teller) ask(req wire.Request) wire.Answer {
	x.t.Helper()
	a := x.d.Answer(req)
	if a.Error != "" {
		x.t.Fatalf("%s: %s", req.Ask, a.Error)
	}
	return a
}

func (x teller) refused(req wire.Request, part string) {
	x.t.Helper()
	if a := x.d.Answer(req); !strings.Contains(a.Error, part) {
		x.t.Errorf("%s: got %q, want something of %q", req.Ask, a.Error, part)
	}
}

// bring has articles wait, as the page would pass them on.
func (x teller) bring(collection string, list ...news.Article) *wire.Items {
	x.t.Helper()
	type brought struct {
		File  string `json:"file"`
		Words int    `json:"words"`
	}
	var understood []brought
	var body []byte
	for _, a := range list {
		understood = append(understood, brought{a.ID + ".txt", len(strings.Fields(a.Text))})
		b, _ := json.Marshal(a)
		body = append(append(body, b...), '\n')
	}
	b, _ := json.Marshal(understood)
	return x.ask(wire.Request{Ask: wire.AskBring, Collection: collection, With: string(b), Body: body}).Items
}

// export is what an export brings together.
func (x teller) export(collection string) (lines string, end *wire.Taken) {
	x.t.Helper()
	x.d.Serve(wire.Request{Ask: wire.AskExport, Collection: collection}, func(a wire.Answer) {
		lines += string(a.Body)
		if a.Error != "" {
			x.t.Fatal(a.Error)
		}
		if a.Taken != nil {
			end = a.Taken
		}
	})
	return lines, end
}

const mine = "abc123"

func newTeller(t *testing.T, s store.Store) teller {
	x := teller{t, New(Build{Corpus: five(t), Store: s})}
	if list := x.ask(wire.Request{Ask: wire.AskCollections}).Collections.List; len(list) == 0 {
		x.ask(wire.Request{Ask: wire.AskCreate, Arg: mine, With: "  Class\n8b "})
	}
	return x
}

func some(id, outlet, text string) news.Article {
	return news.Article{ID: id, Outlet: outlet, Title: "Title of " + id, Text: text}
}

const visit = "Foreign Minister Ingrid Solbakken met Kwame Mensah in Oslo on Wednesday."

// What is brought waits, is added, is kept, and is read with every fact that was corrected.
func TestCollection(t *testing.T) {
	under := &store.Memory{}
	x := newTeller(t, store.Keep(under))
	got := x.bring(mine, some("one", "Courier", visit), some("", "Evening", visit+" They spoke of fish."))
	if got.Of != 2 || got.Ready != 2 || got.Undated != 2 || got.List[0].Depends != "Wednesday" && got.List[0].Depends != "on Wednesday" {
		t.Fatalf("what waits: %+v", got)
	}
	x.refused(wire.Request{Ask: wire.AskFix, Arg: got.List[0].ID, Facts: []string{"published", "31 June"}}, "calendar")
	x.ask(wire.Request{Ask: wire.AskFix, Arg: got.List[0].ID, Facts: []string{"published", "2015-03-05"}})
	x.ask(wire.Request{Ask: wire.AskFix, Arg: wire.AllOf, Facts: []string{"published", "2015-03-06"}})
	if a := x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine}).Added; a.Articles != 2 || a.Left != 0 {
		t.Fatalf("added %+v", a)
	}
	meetings := x.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview
	if meetings.Counts.Articles != 2 || len(meetings.Meetings) == 0 || meetings.Meetings[0].From != "2015-03-04" {
		t.Fatalf("read: %+v", meetings.Counts)
	}
	if x.ask(wire.Request{Ask: wire.AskOverview}).Overview.Counts.Articles != 5 {
		t.Error("the shipped articles are not what they were")
	}

	// another desk over the same store, as after a reload
	y := newTeller(t, store.Keep(under))
	items := y.ask(wire.Request{Ask: wire.AskItems, Arg: wire.Kept, Collection: mine, With: "0-50"}).Items
	if items.Of != 2 || items.List[0].Published != "2015-03-05" || items.List[1].Article == "" {
		t.Fatalf("kept: %+v", items)
	}
	y.ask(wire.Request{Ask: wire.AskFix, Collection: mine, Arg: items.List[0].ID, Facts: []string{"published", "2015-03-12"}})
	y.ask(wire.Request{Ask: wire.AskFix, Collection: mine, Arg: items.List[1].ID, Facts: []string{"published", "2015-03-13"}})
	if o := y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview; len(o.Meetings) == 0 || o.Meetings[0].From != "2015-03-11" {
		t.Errorf("a corrected date changed nothing: %+v", o.Meetings)
	}
	y.ask(wire.Request{Ask: wire.AskDrop, Collection: mine, Arg: items.List[0].ID})
	if n := y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 1 {
		t.Errorf("one of two was taken out, %d are read", n)
	}
	y.ask(wire.Request{Ask: wire.AskBack, Collection: mine, Arg: items.List[0].ID})
	if n := y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 2 {
		t.Errorf("put back, and yet %d are read", n)
	}
}

// Only what has changed is read again, and the edition is that of a first reading.
func TestReadsOnlyWhatChanged(t *testing.T) {
	x := newTeller(t, store.Keep(&store.Memory{}))
	x.bring(mine, five(t)...)
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	x.ask(wire.Request{Ask: wire.AskOpen, Collection: mine})
	x.bring(mine, some("more", "Courier", visit))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	if err := x.d.use(mine); err != nil {
		t.Fatal(err)
	}
	if len(x.d.ready) != 5 || len(x.d.articles) != 6 {
		t.Errorf("of %d articles %d are read already", len(x.d.articles), len(x.d.ready))
	}
	y := New(Build{Corpus: append(five(t), some("more", "Courier", visit))})
	if want := y.Answer(wire.Request{Ask: wire.AskAbout}).About.Engine; x.ask(wire.Request{Ask: wire.AskAbout, Collection: mine}).About.Engine != want {
		t.Error("added later, it is another edition")
	}
	before := x.d.v
	x.ask(wire.Request{Ask: wire.AskOverview})
	x.ask(wire.Request{Ask: wire.AskOverview, Collection: mine})
	if x.d.v != before {
		t.Error("going to the shipped articles and back made another edition")
	}
}

// Doubles are noticed, the same text under two names is not one.
func TestDoubles(t *testing.T) {
	told := visit + strings.Repeat(" They talked for hours.", 9)
	x := newTeller(t, store.Keep(&store.Memory{}))
	a := some("a", "Courier", told)
	a.URL = "https://www.courier.example/1#top"
	x.bring(mine, a)
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	again := some("b", "Courier", told+" More.")
	again.URL = "http://courier.example/1/"
	post := some("e", "Courier", "Another post of that page: Ana Cruz met Li Wei in Rome on Monday.")
	post.URL = "https://www.courier.example/1#post2"
	if got := x.bring(mine, post); got.Double != 0 {
		t.Errorf("another article of the same page: %+v", got)
	}
	x.ask(wire.Request{Ask: wire.AskDrop, Arg: wire.Waiting, Collection: mine})
	foreign := some("d", "Kurier", "Die Ministerin traf ihren Kollegen in Oslo.")
	foreign.Language = "de"
	got := x.bring(mine, some("x", "", told), again, some("c", "Evening", told), foreign)
	if got.Double != 2 || got.Foreign != 1 || got.Ready != 1 {
		t.Fatalf("%+v", got)
	}
	list := x.ask(wire.Request{Ask: wire.AskItems, Arg: wire.Waiting, Collection: mine, With: "0-9"}).Items.List
	if list[0].Double != "Title of a" || list[2].Double != "" || len(list[2].Notes) != 1 {
		t.Errorf("%+v", list)
	}
	x.ask(wire.Request{Ask: wire.AskInsist, Collection: mine, Arg: list[3].ID})
	if a := x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine}).Added; a.Articles != 2 || a.Left != 2 {
		t.Errorf("%+v", a)
	}
	if n := x.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 3 {
		t.Errorf("%d are read", n)
	}
}

// Collections are renamed, deleted, restored, merged, forgotten.
func TestCollections(t *testing.T) {
	under := &store.Memory{}
	x := newTeller(t, store.Keep(under))
	const other = "def456"
	c := x.ask(wire.Request{Ask: wire.AskCreate, Arg: other, With: "Other"}).Collections
	if len(c.List) != 2 || c.List[0].Name != "Class 8b" || c.Lasting {
		t.Fatalf("%+v", c)
	}
	x.refused(wire.Request{Ask: wire.AskCreate, Arg: other, With: "Again"}, "already")
	x.refused(wire.Request{Ask: wire.AskCreate, Arg: "../x", With: "Again"}, "id")
	x.refused(wire.Request{Ask: wire.AskRename, Arg: other, With: " \n"}, "name")
	x.refused(wire.Request{Ask: wire.AskOpen, Collection: "nosuchone"}, "no such collection")
	x.refused(wire.Request{Ask: wire.AskAdd}, "shipped")
	x.bring(mine, some("one", "Courier", visit), some("two", "Courier", visit+" Two."))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	x.bring(other, some("one", "Courier", visit), some("two", "Courier", visit+" Another."))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: other})
	if a := x.ask(wire.Request{Ask: wire.AskMerge, Arg: other, Collection: mine}).Added; a.Articles != 1 || a.Skipped != 1 {
		t.Errorf("merged %+v", a)
	}
	if o := x.ask(wire.Request{Ask: wire.AskArticles, Collection: mine}).Articles; len(o.List) != 3 {
		t.Errorf("%+v", o.List)
	}
	if c := x.ask(wire.Request{Ask: wire.AskDelete, Arg: other}).Collections; len(c.List) != 1 || len(c.Deleted) != 1 || c.List[0].Articles != 3 {
		t.Errorf("%+v", c)
	}
	x.refused(wire.Request{Ask: wire.AskOverview, Collection: other}, "deleted")
	x.ask(wire.Request{Ask: wire.AskRestore, Arg: other})
	x.ask(wire.Request{Ask: wire.AskOverview, Collection: other})
	x.ask(wire.Request{Ask: wire.AskPurge, Arg: other})
	if keys, _ := under.Keys(ownAt + other); len(keys) != 0 {
		t.Errorf("purged, and yet %q", keys)
	}
	x.ask(wire.Request{Ask: wire.AskKeeping, Arg: "off"})
	if keys, _ := under.Keys(ownAt + mine); len(keys) != 0 {
		t.Errorf("nothing is to be kept, and yet %q", keys)
	}
	if n := x.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 3 {
		t.Errorf("what was open is gone: %d", n)
	}
	x.ask(wire.Request{Ask: wire.AskKeeping, Arg: "on"})
	if keys, _ := under.Keys(ownAt + mine); len(keys) == 0 {
		t.Error("keeping again, but not what is open")
	}
	x.ask(wire.Request{Ask: wire.AskForget})
	x.refused(wire.Request{Ask: wire.AskOverview, Collection: mine}, "no such collection")
	if x.ask(wire.Request{Ask: wire.AskOverview}).Overview.Counts.Articles != 5 {
		t.Error("the shipped articles were forgotten, too")
	}
	if keys, _ := under.Keys(indexAt); len(keys) != 0 {
		t.Errorf("forgotten, and yet %q", keys)
	}
}

// Corrections go with the articles that they are about, and are not doubled.
func TestMergeCarriesCorrections(t *testing.T) {
	x := newTeller(t, store.Keep(&store.Memory{}))
	const other = "def456"
	x.ask(wire.Request{Ask: wire.AskCreate, Arg: other, With: "Other"})
	for c, a := range map[string]news.Article{mine: some("one", "Courier", visit), other: some("two", "Evening", "Foreign Minister Ana Cruz met Li Wei in Rome on Monday.")} {
		x.bring(c, a)
		x.ask(wire.Request{Ask: wire.AskAdd, Collection: c})
		m := x.ask(wire.Request{Ask: wire.AskMeetings, Collection: c}).Meetings.Loose[0]
		x.ask(wire.Request{Ask: wire.AskCorrect, Collection: c, With: "day " + m.ID + " 2015-03-04 2015-03-04"})
	}
	x.ask(wire.Request{Ask: wire.AskRecord, Collection: other, Arg: "lesson", Body: []byte("# L")})
	for range 2 { // merged again, nothing is there twice
		x.ask(wire.Request{Ask: wire.AskMerge, Arg: other, Collection: mine})
		if h := x.ask(wire.Request{Ask: wire.AskHistory, Collection: mine}).History; len(h.List) != 2 || h.Active != 2 || h.List[0].Why != "" || h.List[1].Why != "" {
			t.Errorf("corrections: %+v", h)
		}
	}
	if o := x.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview; len(o.Meetings) != 2 || o.Meetings[0].From != "2015-03-04" || o.Meetings[1].From != "2015-03-04" {
		t.Errorf("the corrected days: %+v", o.Meetings)
	}
	if _, end := x.export(mine); end.Lesson != "# L" {
		t.Errorf("the lesson: %q", end.Lesson)
	}
}

// What is exported and brought again is the same edition.
func TestExport(t *testing.T) {
	x := newTeller(t, store.Keep(&store.Memory{}))
	x.bring(mine, five(t)...)
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	x.ask(wire.Request{Ask: wire.AskRecord, Collection: mine, Arg: "corrections", Body: []byte("c")})
	lines, end := x.export(mine)
	if end == nil || end.Articles != 5 || end.Corrections != "c" || end.Name != "Class 8b" || strings.Count(lines, "\n") != 5 {
		t.Fatalf("%+v", end)
	}
	y := newTeller(t, store.Keep(&store.Memory{}))
	var list []news.Article
	for _, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		a, err := wire.DecodeArticle([]byte(l))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, a)
	}
	y.bring(mine, list...)
	y.ask(wire.Request{Ask: wire.AskAdd, Collection: mine, With: "all"})
	again, _ := y.export(mine)
	if again != lines {
		t.Error("exported twice, two files")
	}
	one := x.ask(wire.Request{Ask: wire.AskAbout, Collection: mine}).About.Engine
	if two := y.ask(wire.Request{Ask: wire.AskAbout, Collection: mine}).About.Engine; one != two || one == "" {
		t.Errorf("two editions: %s %s", one, two)
	}
}

// full is a store that has no room.
type full struct{ store.Memory }

func (f *full) Put(c string, list ...store.Record) error {
	if strings.HasPrefix(c, ownAt) {
		return store.ErrFull
	}
	return f.Memory.Put(c, list...)
}

// Where there is no room nothing is lost: what could not be kept still waits.
func TestFull(t *testing.T) {
	x := newTeller(t, &full{})
	x.bring(mine, some("one", "Courier", visit))
	x.refused(wire.Request{Ask: wire.AskAdd, Collection: mine}, "no more room")
	if n := x.ask(wire.Request{Ask: wire.AskItems, Arg: wire.Waiting, Collection: mine}).Items.Of; n != 1 {
		t.Errorf("%d still wait", n)
	}
}

// two tabs share one store; what one does the other is told, as browsers do.
type shared struct {
	store.Store
	others *[]func(string)
}

func (s shared) Watch(told func(string)) { *s.others = append(*s.others, told) }

// Another tab's change is seen.
func TestTwoTabs(t *testing.T) {
	under, told := &store.Memory{}, &[]func(string){}
	heard := make(chan wire.Answer, 9)
	x := newTeller(t, store.Keep(under))
	y := teller{t, New(Build{Store: store.Keep(shared{under, told}), Tell: func(a wire.Answer) { heard <- a }})}
	x.bring(mine, some("one", "Courier", visit))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	if n := y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 1 {
		t.Fatalf("%d", n)
	}
	x.bring(mine, some("two", "Courier", visit+" Two."))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	for _, f := range *told {
		f(ownAt + mine)
	}
	if a := <-heard; a.Changed == nil || a.Changed.Collection != mine {
		t.Fatalf("%+v", a)
	}
	if n := y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine}).Overview.Counts.Articles; n != 2 {
		t.Errorf("the other tab's article is not here: %d", n)
	}
}

// Nothing that lies in the store can do harm.
func TestHostileStore(t *testing.T) {
	under := &store.Memory{}
	x := newTeller(t, store.Keep(under))
	x.bring(mine, some("one", "Courier", visit))
	x.ask(wire.Request{Ask: wire.AskAdd, Collection: mine})
	under.Put(ownAt+mine, store.Record{Key: "a99999999-x", Value: []byte("{")}, store.Record{Key: "a", Value: nil},
		store.Record{Key: "a0000000\xff-", Value: []byte(`{"text":"t","published":"<script>"}`)}, store.Record{Key: "zz", Value: nil})
	under.Put(indexAt, store.Record{Key: "x<y", Value: []byte("[")})
	y := newTeller(t, store.Keep(under))
	if n := y.ask(wire.Request{Ask: wire.AskItems, Arg: wire.Kept, Collection: mine, With: "0-9"}).Items; n.Lost != 1 || n.Of != 2 {
		t.Errorf("%+v", n)
	}
	y.ask(wire.Request{Ask: wire.AskOverview, Collection: mine})
	y.refused(wire.Request{Ask: wire.AskBring, With: "[{}", Body: []byte("x")}, "whole")
	y.refused(wire.Request{Ask: wire.AskBring, With: "[{}]", Body: []byte("x")}, "whole")
}

// five are the shipped articles.
func five(t *testing.T) (out []news.Article) {
	for _, r := range goldtest.Edition(t).Readings {
		out = append(out, *r.Article)
	}
	return out
}
