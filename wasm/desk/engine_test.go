package desk

import (
	"strings"
	"sync"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// The whole way: articles in, answers out, by the engine itself.
func TestShippedCollection(t *testing.T) {
	d := New(Build{Version: "v1", Corpus: goldtest.Articles(t)})
	d.Edition()
	for _, a := range everything(t, d) {
		sound(t, d, a)
	}
	got := ask(t, d, wire.AskOverview, "").Overview.Counts
	if want := (wire.Counts{Articles: 5, Outlets: 5, People: 11, Visits: 2, Meetings: 6, Calls: 1, Quotes: 10}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// hostile is what a reader might drop on the page.
func hostile() []news.Article {
	day := news.Day("2022-04-27")
	return []news.Article{
		{ID: "empty", Published: day},
		{ID: "word", Outlet: "A", Published: day, Text: "Talks"},
		{ID: "long", Outlet: "A", Published: day, Text: strings.Repeat("President Li Wei met Ana Cruz on Monday and “said – nothing ", 90_000)},
		{ID: "nul", Outlet: "B", Published: day, Text: "President Li\x00Wei met Ana Cruz\x00in Rome on Monday. “Good \x00 talks,” Cruz said."},
		{ID: "bytes", Outlet: "B\xff", Published: day, Text: "President Li Wei met \xff\xfe Ana Cruz in Rome on Monday. “Good \xc3 talks,” Cruz said\xe2\x80"},
		{ID: "twice", Outlet: "C", Published: day, Text: "Li Wei met Ana Cruz in Rome on Monday."},
		{ID: "twice", Outlet: "C", Published: day, Text: "Li Wei met Ana Cruz in Paris on Tuesday."},
		{ID: "", Published: "2022-02-30", Title: "<script>alert(1)</script>", Outlet: `"><img src=x>`, Text: "Li Wei met Ana Cruz.\u2028“<b>Good</b>” \U0001F600 Cruz\u200b said."},
		{ID: "brackets", Published: day, Text: strings.Repeat("((((“‘\"[", 500)},
		{ID: "capitals", Published: day, Text: strings.Repeat("PRESIDENT LI WEI MET ANA CRUZ ", 300)},
		{ID: "unicode", Published: day, Text: "Президент Ли Вэй встретился с Аной Крус. 李伟会见了安娜·克鲁斯。 التقى لي وي \u202eآنا\u202c كروز."},
	}
}

func TestHostileCollection(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 2 MB")
	}
	d := New(Build{Corpus: hostile()})
	d.Edition()
	list := ask(t, d, wire.AskArticles, "").Articles.List
	if len(list) != len(hostile()) {
		t.Errorf("%d articles of %d", len(list), len(hostile()))
	}
	warned := 0
	for _, a := range list {
		if len(a.Warnings) > 0 {
			warned++
		}
	}
	if warned < 7 {
		t.Errorf("only %d articles carry a warning", warned)
	}
	for _, a := range everything(t, d) {
		sound(t, d, a)
		if n := len(a.Encode()); a.Article == nil && n > 2_000_000 {
			t.Errorf("an answer of %d bytes", n)
		}
	}
}

// While one request reads, another may ask, and cancel; the articles read so far are
// kept.
func TestOpenCancelResume(t *testing.T) {
	var d *Desk
	var progress []wire.Progress
	var stopped, opened wire.Answer
	articles := goldtest.Articles(t)
	yields, now := 0, 0
	d = New(Build{Version: "v1", Corpus: articles, Now: func() int { return now }, Yield: func() {
		now += 60
		if yields++; yields == 2 {
			d.Serve(wire.Request{ID: 8, Version: "v1", Ask: wire.AskCancel, With: "99"}, func(wire.Answer) {}) // nobody's
			d.Serve(wire.Request{ID: 9, Version: "v1", Ask: wire.AskCancel, With: "7"}, func(wire.Answer) {})
		}
	}})
	collect := func(to *wire.Answer) func(wire.Answer) {
		return func(a wire.Answer) {
			if a.Progress != nil {
				progress = append(progress, *a.Progress)
			} else {
				*to = a
			}
		}
	}
	d.Serve(wire.Request{ID: 7, Version: "v1", Ask: wire.AskOpen}, collect(&stopped))
	if stopped.ID != 7 || !strings.HasPrefix(stopped.Error, "Reading was stopped") || len(progress) != 0 {
		t.Errorf("after %v: %+v", progress, stopped)
	}
	d.Serve(wire.Request{ID: 10, Version: "v1", Ask: wire.AskOpen}, collect(&opened))
	if opened.Overview == nil || opened.About == nil || opened.Overview.Counts.Articles != 5 || yields != 5 {
		t.Errorf("%d yields, %+v", yields, opened.Overview)
	}
	if len(progress) != 1 || progress[0] != (wire.Progress{Done: 5, Of: 5}) { // after 120 ms
		t.Errorf("%v", progress)
	}
}

func TestAskedWhileReading(t *testing.T) {
	var d *Desk
	var wg sync.WaitGroup
	ask := func(a wire.Ask) {
		defer wg.Done()
		d.Serve(wire.Request{ID: 1, Version: "v1", Ask: a}, func(got wire.Answer) {
			if got.Error != "" {
				t.Error(got.Error)
			}
		})
	}
	once := sync.Once{}
	d = New(Build{Version: "v1", Corpus: goldtest.Articles(t), Yield: func() {
		once.Do(func() { wg.Add(1); go ask(wire.AskNames) })
	}})
	wg.Add(1)
	ask(wire.AskOpen)
	wg.Wait()
}

func TestMillis(t *testing.T) {
	now := 0
	d := New(Build{Corpus: goldtest.Articles(t)[:1], Now: func() int { return now }, Yield: func() { now += 20 }})
	if a := d.Answer(wire.Request{Ask: wire.AskOpen}); a.About.Millis != 20 {
		t.Errorf("%d ms", a.About.Millis)
	}
}

// A reader does not wait for the last article to see something, and the end is the same.
func TestFirstResults(t *testing.T) {
	now := 0
	d := New(Build{Corpus: goldtest.Articles(t), Now: func() int { return now }, Yield: func() { now += 400 }})
	var read []int
	var last wire.Answer
	done := 0
	d.Serve(wire.Request{Ask: wire.AskOpen}, func(a wire.Answer) {
		if a.Progress != nil {
			done = a.Progress.Done
		}
		if last = a; a.Progress != nil && a.Overview != nil {
			read = append(read, a.Overview.Counts.Articles)
			if a.Overview.Counts.Articles != a.Progress.Done || a.Overview.Counts.People == 0 {
				t.Errorf("%+v: %+v", a.Progress, a.Overview.Counts)
			}
		}
	})
	if len(read) != 1 || read[0] != 3 {
		t.Errorf("overviews of %v articles", read)
	}
	if done != 5 {
		t.Errorf("the last that was told is article %d", done)
	}
	at := New(Build{Corpus: goldtest.Articles(t)}).Answer(wire.Request{Ask: wire.AskOpen})
	if last.About == nil || last.About.Engine != at.About.Engine {
		t.Error("an overview on the way changes what is read")
	}
}

func TestHashIsTheEditions(t *testing.T) {
	a, b := New(Build{Corpus: goldtest.Articles(t)}), New(Build{Corpus: goldtest.Articles(t)})
	if Hash(a.Edition()) != Hash(b.Edition()) || len(Hash(a.Edition())) != 16 {
		t.Error("two readings of the same articles differ")
	}
	c := goldtest.Articles(t)
	c[0].Text += " Wei left."
	if Hash(New(Build{Corpus: c}).Edition()) == Hash(a.Edition()) {
		t.Error("another text, the same hash")
	}
	if got := a.Answer(wire.Request{Ask: wire.AskAbout}); got.About.Engine != Hash(a.Edition()) {
		t.Error("about tells another hash")
	}
}

func BenchmarkOpen(b *testing.B) {
	articles := goldtest.Articles(b)
	for b.Loop() {
		New(Build{Corpus: articles}).Answer(wire.Request{Ask: wire.AskOpen})
	}
}

func FuzzServe(f *testing.F) {
	d := New(Build{Corpus: goldtest.Articles(f)})
	d.Edition()
	for _, a := range []wire.Ask{wire.AskOverview, wire.AskPerson, wire.AskEdge, wire.AskMeeting, wire.AskArticle, wire.AskCancel} {
		f.Add(string(a), "e:x", "7", "AA")
	}
	f.Fuzz(func(t *testing.T, ask, arg, with, outlet string) {
		a := d.Answer(wire.Request{ID: 3, Ask: wire.Ask(ask), Arg: arg, With: with, Outlets: []string{outlet, ""}})
		if a.ID != 3 || strings.HasPrefix(a.Error, "Something went wrong") {
			t.Errorf("%q %q %q: %s", ask, arg, outlet, a.Error)
		}
	})
}

// The rehearsal calls what a first reading calls; it must not be refused by it.
func TestRehearsalIsNews(t *testing.T) {
	d := New(Build{Corpus: rehearsal()})
	a := d.Answer(wire.Request{Ask: wire.AskOverview})
	if a.Overview == nil || a.Overview.Counts.Meetings == 0 || a.Overview.Counts.Quotes == 0 || len(a.Overview.Notices) == 0 {
		t.Errorf("the rehearsal should exercise meetings, quotes and notices: %+v", a.Overview)
	}
}

// A page that carries the overview of this very edition is not sent it again.
func TestOverviewOnce(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	a := d.Answer(wire.Request{Ask: wire.AskOpen})
	if a.Overview == nil || a.About == nil {
		t.Fatal("no overview")
	}
	if b := d.Answer(wire.Request{Ask: wire.AskOpen, Arg: a.About.Engine}); b.Overview != nil || b.About == nil || b.About.Engine != a.About.Engine {
		t.Errorf("the same edition: %+v", b)
	}
	if b := d.Answer(wire.Request{Ask: wire.AskOpen, Arg: "another"}); b.Overview == nil {
		t.Error("another edition: no overview")
	}
}
