package desk

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"readout/wasm/engine/goldtest"
	"readout/wasm/engine/network"
	"readout/wasm/engine/notice"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// gold is a desk over the gold edition.
func gold(t testing.TB) *Desk {
	t.Helper()
	ed := goldtest.Edition(t)
	network.Build(ed)
	notice.Find(ed)
	return Hold(ed, Build{Version: "v1", Go: "go1.x"})
}

func ask(t testing.TB, d *Desk, ask wire.Ask, arg string) wire.Answer {
	t.Helper()
	a := d.Answer(wire.Request{ID: 1, Version: d.build.Version, Ask: ask, Arg: arg})
	if a.Error != "" {
		t.Fatalf("%s %s: %s", ask, arg, a.Error)
	}
	a, err := wire.DecodeAnswer(a.Encode()) // what the screen gets
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// everything asks every question there is.
func everything(t testing.TB, d *Desk) (all []wire.Answer) {
	for _, a := range []wire.Ask{wire.AskOpen, wire.AskOverview, wire.AskNetwork, wire.AskMeetings, wire.AskNames, wire.AskArticles, wire.AskAbout} {
		all = append(all, ask(t, d, a, ""))
	}
	for i := range d.v.ed.Meetings {
		all = append(all, ask(t, d, wire.AskMeeting, d.v.ed.Meetings[i].ID))
	}
	for i := range d.v.ed.Entities {
		if d.v.ed.Entities[i].Kind == news.Person {
			all = append(all, ask(t, d, wire.AskPerson, d.v.ed.Entities[i].ID))
		}
	}
	for i := range d.v.ed.Edges {
		all = append(all, ask(t, d, wire.AskEdge, d.v.ed.Edges[i].ID))
	}
	for i := range d.v.ed.Quotes {
		all = append(all, ask(t, d, wire.AskQuote, d.v.ed.Quotes[i].ID))
	}
	for i := range d.v.ed.Readings {
		all = append(all, ask(t, d, wire.AskArticle, d.v.ed.Readings[i].Article.ID))
	}
	return all
}

func TestCounts(t *testing.T) {
	got := ask(t, gold(t), wire.AskOverview, "").Overview.Counts
	want := wire.Counts{Articles: 5, Outlets: 5, People: 11, Visits: 2, Meetings: 6, Calls: 1, Quotes: 10}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Raisi–Wei is told by three outlets; the fourth covers the visit and is silent.
func TestMeetingRows(t *testing.T) {
	d := gold(t)
	m := ask(t, d, wire.AskMeeting, d.v.ed.Meetings[3].ID).Meeting
	var got strings.Builder
	for _, r := range m.Rows {
		fmt.Fprintf(&got, "%s %s", r.Outlet.Badge, r.Published)
		if r.Silent {
			fmt.Fprintf(&got, " | %s\n", r.Note)
			continue
		}
		fmt.Fprintf(&got, " | %s %s | %s %s", r.Day.Text, r.Day.Basis, r.Place.Text, r.Place.Basis)
		for _, tt := range r.Titles {
			fmt.Fprintf(&got, " | %s", tt.Text)
		}
		fmt.Fprintf(&got, " | %d words | %d quoted | %s %s\n", len(r.Words), len(r.Quoted), r.Through.Text, r.Through.Basis)
	}
	want := `AA 2022-04-27 |   | Tehran stated | China’s Minister of National Defense | President | 2 words | 2 quoted | IRNA stated
AM 2022-04-27 | covers the visit (published 27 April 2022), does not mention this meeting
CD 2022-04-28 | 27 April 2022 stated | Teheran stated | Chinese State Councilor and Minister of National Defense | Iranian President | 3 words | 0 quoted |  
HP  | 27 April 2022 stated | Tehran stated | Chinese Defense Minister | Iranian President | 1 words | 1 quoted | state media inferred
`
	if got.String() != want {
		t.Errorf("got:\n%swant:\n%s", got.String(), want)
	}
	if m.Visit == nil || len(m.Visit.Covers) != 4 || len(m.Silent) != 1 || len(m.Told) != 3 {
		t.Errorf("visit %+v, silent %v, told %v", m.Visit, m.Silent, m.Told)
	}
}

// Every passage is the article's own words, every mark lies on whole characters of
// it and on no other mark.
func TestEveryAnswerIsSound(t *testing.T) {
	d := gold(t)
	for _, a := range everything(t, d) {
		sound(t, d, a)
	}
}

func sound(t *testing.T, d *Desk, a wire.Answer) {
	t.Helper()
	walk(a, func(p wire.Passage) {
		n, ok := d.v.article[p.Article]
		if !ok || p.At.In(d.v.ed.Readings[n].Article.Text) != p.Text || p.Text == "" || !utf8.ValidString(p.Text) {
			t.Errorf("passage of %s at %v is not in the article: %q", p.Article, p.At, p.Text)
		}
		ordered(t, p.Text, p.Marks)
	}, func(p wire.Paragraph) { ordered(t, p.Text, p.Marks) })
}

func ordered(t *testing.T, text string, marks []wire.Mark) {
	t.Helper()
	last, holds := 0, []int{len(text)}
	for _, m := range marks {
		for holds[len(holds)-1] <= m.Start && len(holds) > 1 {
			last = max(last, holds[len(holds)-1])
			holds = holds[:len(holds)-1]
		}
		if m.Start < last || m.End <= m.Start || m.End > holds[len(holds)-1] || !boundary(text, m.Start) || !boundary(text, m.End) {
			t.Errorf("mark %+v after %d in %q", m, last, text)
		}
		if m.Kind == wire.MarkQuote {
			holds = append(holds, m.End)
		} else {
			last = m.End
		}
	}
}

// A quote is one, and holds what is marked in it; where it would cut a mark, it gives way.
func TestQuoteHolds(t *testing.T) {
	const text = `He said: "Iran looks to China, and to Oman" in Tehran.`
	at := func(words string) news.Span {
		i := strings.Index(text, words)
		return news.Span{Start: i, End: i + len(words)}
	}
	mark := func(kind wire.MarkKind, words string) wire.Mark { return wire.Mark{Span: at(words), Kind: kind} }
	got := settle(text, news.Span{End: len(text)}, []wire.Mark{mark(wire.MarkPlace, "Iran"), mark(wire.MarkPlace, "Oman"), mark(wire.MarkPlace, "China"),
		mark(wire.MarkQuote, "Iran looks to China, and to Oman"), mark(wire.MarkQuote, "China, and to Om"), mark(wire.MarkQuote, "Tehran")})
	want := []wire.Mark{mark(wire.MarkQuote, "Iran looks to China, and to Oman"), mark(wire.MarkPlace, "Iran"), mark(wire.MarkQuote, "China, and to "),
		mark(wire.MarkPlace, "China"), mark(wire.MarkPlace, "Oman"), mark(wire.MarkQuote, "Tehran")}
	ordered(t, text, got)
	if !slices.Equal(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// The paragraphs of an article page are the whole text but for white space.
func TestArticleIsWhole(t *testing.T) {
	d := gold(t)
	for i := range d.v.ed.Readings {
		text := d.v.ed.Readings[i].Article.Text
		p := ask(t, d, wire.AskArticle, d.v.ed.Readings[i].Article.ID).Article
		end := 0
		for _, para := range p.Paragraphs {
			if gap := text[end:para.At.Start]; strings.TrimSpace(gap) != "" {
				t.Errorf("%s: %q is not shown", p.ID, gap)
			}
			if para.At.In(text) != para.Text {
				t.Errorf("%s: %q is not the text", p.ID, para.Text)
			}
			end = para.At.End
		}
		if strings.TrimSpace(text[end:]) != "" {
			t.Errorf("%s: %q is not shown", p.ID, text[end:])
		}
	}
}

func TestUnknown(t *testing.T) {
	d := gold(t)
	for _, a := range []wire.Ask{wire.AskMeeting, wire.AskPerson, wire.AskEdge, wire.AskQuote, wire.AskArticle} {
		for _, arg := range []string{"", "m:nothing", strings.Repeat("é", 5000), "\x00\xff<script>"} {
			got := d.Answer(wire.Request{ID: 4, Version: "v1", Ask: a, Arg: arg})
			if got.ID != 4 || !strings.HasPrefix(got.Error, "No ") || len(got.Error) > 400 {
				t.Errorf("%s %.20q: %.80q", a, arg, got.Error)
			}
		}
	}
	if got := d.Answer(wire.Request{Version: "v1", Ask: "tea"}); !strings.Contains(got.Error, `does not know the question "tea"`) {
		t.Error(got.Error)
	}
	if got := d.Answer(wire.Request{Version: "v0", Ask: wire.AskAbout}); !got.Reload || got.About != nil {
		t.Errorf("a request of another build got %+v", got)
	}
}

func TestFilter(t *testing.T) {
	d := gold(t)
	a := d.Answer(wire.Request{Version: "v1", Ask: wire.AskMeetings, Outlets: []string{"American Military News"}})
	if n := len(a.Meetings.Visits); n != 1 || len(a.Meetings.Visits[0].Meetings) != 1 {
		t.Errorf("American Military News tells of one visit and one meeting, got %+v", a.Meetings)
	}
	a = d.Answer(wire.Request{Version: "v1", Ask: wire.AskNames, Outlets: []string{"ME"}})
	if n := len(a.Names.People); n != 3 || len(a.Names.Outlets) != 1 {
		t.Errorf("Mehr names three people, got %d of %d outlets", n, len(a.Names.Outlets))
	}
	a = d.Answer(wire.Request{Version: "v1", Ask: wire.AskNetwork, Outlets: []string{"nobody"}})
	if len(a.Network.Nodes)+len(a.Network.Lines) != 0 {
		t.Error("an outlet that nobody knows tells nothing")
	}
}

func TestBadges(t *testing.T) {
	names := "Al Arabiya English, American Military News, China Daily, HowPakistan, Mehr News Agency, Mehr, Metro, The Me, Q, , 新华社, 10 News, A B, A B C"
	var os []wire.Outlet
	for _, n := range strings.Split(names, ", ") {
		os = append(os, wire.Outlet{Name: n})
	}
	for range 900 {
		os = append(os, wire.Outlet{Name: "Al Arabiya"})
	}
	badges(os)
	seen := map[string]bool{}
	for _, o := range os {
		if seen[o.Badge] || o.Badge == "" || !utf8.ValidString(o.Badge) {
			t.Errorf("%s has the badge %q", o.Name, o.Badge)
		}
		seen[o.Badge] = true
	}
	for i, want := range []string{"AA", "AM", "CD", "HP", "ME"} {
		if os[i].Badge != want {
			t.Errorf("%s: %s, want %s", os[i].Name, os[i].Badge, want)
		}
	}
}

func TestDays(t *testing.T) {
	for in, want := range map[[2]news.Day]string{
		{"2022-04-27", "2022-04-27"}: "27 April 2022",
		{"2019-09-11", "2019-09-13"}: "11–13 September 2019",
		{"2019-09-30", "2019-10-02"}: "30 September – 2 October 2019",
		{"2019-12-30", "2020-01-02"}: "30 December 2019 – 2 January 2020",
		{"2019-09-01", "2019-09-30"}: "September 2019",
		{"2020-02-01", "2020-02-29"}: "February 2020",
		{"2021-01-01", "2021-12-31"}: "2021",
		{"", ""}:                     "",
		{"soon", "soon"}:             "soon",
	} {
		if got := Days(in[0], in[1]); got != want {
			t.Errorf("%v: %q, want %q", in, got, want)
		}
	}
}

func TestChanged(t *testing.T) {
	a, b := "we agreed to expand ties for the two countries", "it was agreed to develop ties for the two regions"
	show := func(s string, ms []wire.Mark) string {
		var out []string
		for _, m := range ms {
			out = append(out, m.In(s))
		}
		return strings.Join(out, "|")
	}
	ma, mb := changed(a, b)
	if got, want := show(a, ma)+" / "+show(b, mb), "we|expand|countries / it was|develop|regions"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
