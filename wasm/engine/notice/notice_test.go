package notice

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

var update = flag.Bool("update", false, "write testdata/gold.txt")

// show writes notices for people to judge.
func show(ed *news.Edition) string {
	text := map[string]string{}
	for i := range ed.Readings {
		text[ed.Readings[i].Article.ID] = ed.Readings[i].Article.Text
	}
	var b strings.Builder
	for _, n := range ed.Notices {
		fmt.Fprintf(&b, "%d %s: %s\n", n.Rank, n.Kind, n.Text)
		if n.Because != "" {
			fmt.Fprintf(&b, "  because: %s\n", n.Because)
		}
		for _, r := range n.Rows {
			silent := ""
			if r.Silent {
				silent = " (silent)"
			}
			fmt.Fprintf(&b, "  %s: %s%s\n", ed.Readings[r.Article].Article.Outlet, r.Text, silent)
		}
		for _, r := range n.Refs {
			fmt.Fprintf(&b, "  > %s %q\n", r.Article, r.In(text[r.Article]))
		}
	}
	return b.String()
}

// The notices of the five shipped articles, each judged against the texts by hand.
func TestGold(t *testing.T) {
	ed := goldtest.Edition(t)
	Find(ed)
	got := show(ed)
	if *update {
		if err := os.WriteFile("testdata/gold.txt", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/gold.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// A small is a collection written down by hand: articles of one sentence each, with
// what is read in them.
type small struct {
	t  *testing.T
	ed *news.Edition
}

func newSmall(t *testing.T, people ...string) *small {
	s := &small{t, &news.Edition{}}
	for _, p := range people {
		s.ed.Entities = append(s.ed.Entities, news.Entity{ID: "e:" + p, Kind: news.Person, Name: p})
	}
	return s
}

// article adds an article; every person whose name stands in it is mentioned there.
func (s *small) article(outlet string, day news.Day, body string) *news.Reading {
	n := len(s.ed.Readings)
	s.ed.Readings = append(s.ed.Readings, news.Reading{Article: &news.Article{ID: fmt.Sprint("a", n), Outlet: outlet, Published: day, Text: body},
		Hash: text.Hash(body), Sentences: []news.Span{{Start: 0, End: len(body)}}})
	r := &s.ed.Readings[n]
	hold := []int{}
	for e := range s.ed.Entities {
		ent := &s.ed.Entities[e]
		if i := strings.Index(body, ent.Name); i >= 0 {
			x := len(r.Actors)
			hold = append(hold, e)
			r.Actors = append(r.Actors, news.Actor{Kind: news.Person, Name: ent.Name, Mentions: []int{len(r.Mentions)}})
			r.Mentions = append(r.Mentions, news.Mention{Span: s.span(body, ent.Name), Kind: news.Person, Actor: x})
			ent.Actors = append(ent.Actors, news.ActorAt{Article: n, Actor: x})
			ent.Variants = append(ent.Variants, news.Variant{Surface: ent.Name, Article: n, Count: 1})
		}
	}
	s.ed.Holder = append(s.ed.Holder, hold)
	return r
}

func (s *small) span(body, words string) news.Span {
	i := strings.Index(body, words)
	if i < 0 {
		s.t.Fatalf("%q is not in %q", words, body)
	}
	return news.Span{Start: i, End: i + len(words)}
}

// contact adds a held meeting of all actors of an article to meeting m.
func (s *small) contact(m int, day, place string, from news.Day) {
	n := len(s.ed.Readings) - 1
	r := &s.ed.Readings[n]
	c := news.Contact{Kind: news.MeetingContact, Status: news.Held, Evidence: r.Sentences, Place: -1}
	if day != "" {
		c.From, c.To, c.Day, c.DaySpan = from, from, news.Stated, s.span(r.Article.Text, day)
	}
	if place != "" {
		c.Where, c.PlaceSpan = news.Stated, s.span(r.Article.Text, place)
	}
	for len(s.ed.Meetings) <= m {
		s.ed.Meetings = append(s.ed.Meetings, news.Meeting{ID: fmt.Sprint("m:", m), Kind: news.MeetingContact, Status: news.Held, Place: -1, Visit: -1, Participants: s.ed.Holder[n]})
	}
	mt := &s.ed.Meetings[m]
	if mt.From == "" {
		mt.From, mt.To = c.From, c.To
	}
	mt.Tellings = append(mt.Tellings, news.Telling{Article: n, Contacts: []int{len(r.Contacts)}})
	r.Contacts = append(r.Contacts, c)
}

// quote adds words of the first actor of the last article to group g.
func (s *small) quote(g int, words string) {
	n := len(s.ed.Readings) - 1
	r := &s.ed.Readings[n]
	for len(s.ed.Quotes) <= g {
		s.ed.Quotes = append(s.ed.Quotes, news.QuoteGroup{ID: fmt.Sprint("q:", g)})
	}
	s.ed.Quotes[g].Quotes = append(s.ed.Quotes[g].Quotes, news.QuoteAt{Article: n, Quote: len(r.Quotes)})
	r.Quotes = append(r.Quotes, news.Quote{Span: s.span(r.Article.Text, words), Direct: true, Basis: news.Stated, Via: news.Relay{Actor: -1}})
}

func (s *small) role(office, words string) {
	r := &s.ed.Readings[len(s.ed.Readings)-1]
	r.Actors[0].Roles = append(r.Actors[0].Roles, news.Role{Span: s.span(r.Article.Text, words), Office: office})
}

// expect finds and compares the sentences of all notices.
func (s *small) expect(want ...string) {
	s.t.Helper()
	Find(s.ed)
	var got []string
	for _, n := range s.ed.Notices {
		got = append(got, n.Text)
		for _, ref := range n.Refs {
			if ref.Empty() {
				s.t.Errorf("%s: an empty reference", n.Text)
			}
		}
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		s.t.Errorf("got:\n%s\nwant:\n%s", show(s.ed), strings.Join(want, "\n"))
	}
}

func TestDayDisagrees(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz")
	s.article("Post", "2022-04-28", "Li Wei met Ana Cruz on 26 April in Rome.")
	s.contact(0, "26 April", "Rome", "2022-04-26")
	s.article("Globe", "2022-04-28", "Li Wei met Ana Cruz on 27 April in Italy.")
	s.contact(0, "27 April", "Italy", "2022-04-27")
	s.article("Sun", "2022-04-28", "Li Wei met Ana Cruz.")
	s.contact(0, "", "", "")
	s.expect("The articles differ on the day of the meeting of Li Wei and Ana Cruz: Post: 26 April 2022; Globe: 27 April 2022.")
}

func TestPlaceDisagrees(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz")
	s.article("Post", "2022-04-28", "Li Wei met Ana Cruz in Paris.")
	s.contact(0, "", "Paris", "")
	s.article("Globe", "2022-04-28", "Li Wei met Ana Cruz in Italy.")
	s.contact(0, "", "Italy", "")
	s.expect("The articles differ on the place of the meeting of Li Wei and Ana Cruz: Post: Paris; Globe: Italy.")
}

func TestOfficeDisagrees(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz")
	s.article("Post", "2022-04-28", "President Li Wei met Ana Cruz.")
	s.contact(0, "", "", "")
	s.role("president", "President")
	s.article("Globe", "2022-04-28", "Prime Minister Li Wei met Ana Cruz.")
	s.contact(0, "", "", "")
	s.role("prime minister", "Prime Minister")
	s.expect("The articles differ on the office of Li Wei: Post: President; Globe: Prime Minister.")
}

func TestOfficesThatAgree(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz")
	s.article("Post", "2022-04-28", "State Councilor and Defence Minister Li Wei met Ana Cruz.")
	s.contact(0, "", "", "")
	s.role("state councillor", "State Councilor")
	s.role("defence minister", "Defence Minister")
	s.article("Globe", "2022-04-28", "General Li Wei, the defence minister, met Ana Cruz.")
	s.contact(0, "", "", "")
	s.role("general", "General")
	s.role("defence minister", "the defence minister")
	s.expect()
}

func TestOtherMouth(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz")
	s.article("Post", "2022-04-28", "“We shall open the border to all trade,” Li Wei said.")
	s.quote(0, "We shall open the border to all trade,")
	s.article("Globe", "2022-04-28", "“We shall open the border to all trade,” Ana Cruz said.")
	s.quote(0, "We shall open the border to all trade,")
	s.expect("Post puts the words into the mouth of Li Wei, Globe into that of Ana Cruz.")
}

// A part of a quote is no other wording, and nor is the same with other marks.
func TestPartOfAQuote(t *testing.T) {
	s := newSmall(t, "Li Wei")
	s.article("Post", "2022-04-28", "“We shall open the border - to all trade,” Li Wei said.")
	s.quote(0, "We shall open the border - to all trade,")
	s.article("Globe", "2022-04-28", "“We shall open the border,” Li Wei said.")
	s.quote(0, "We shall open the border,")
	s.article("Sun", "2022-04-28", "“We shall open the border to all trade”, Li Wei said.")
	s.quote(0, "We shall open the border to all trade")
	s.expect()
}

// What appeared on the 27th could not know the 28th.
func TestSilenceKnowsTheCalendar(t *testing.T) {
	s := newSmall(t, "Li Wei", "Ana Cruz", "Bo Dahl")
	s.article("Post", "2022-04-27", "Li Wei met Ana Cruz on Wednesday.")
	s.contact(0, "Wednesday", "", "2022-04-27")
	s.article("Globe", "2022-04-28", "Li Wei met Bo Dahl on Thursday.")
	s.contact(1, "Thursday", "", "2022-04-28")
	for i := range s.ed.Meetings {
		s.ed.Meetings[i].Visit = 0
	}
	s.ed.Visits = []news.Visit{{ID: "v:0", Visitor: 0, Place: -1, Meetings: []int{0, 1}, Covers: []int{0, 1}}}
	s.expect("None of the two outlets reports both meetings of Li Wei’s visit.")

	s = newSmall(t, "Li Wei", "Bo Dahl")
	s.article("Post", "2022-04-27", "Li Wei will go on Thursday.")
	s.article("Globe", "2022-04-28", "Li Wei met Bo Dahl on Thursday.")
	s.contact(0, "Thursday", "", "2022-04-28")
	s.ed.Meetings[0].Visit = 0
	s.ed.Visits = []news.Visit{{ID: "v:0", Visitor: 0, Place: -1, Meetings: []int{0}, Covers: []int{0, 1}}}
	s.expect()

	s.ed.Readings[0].Article.Published = "2022-04-29"
	s.expect("Post covers Li Wei’s visit and does not mention the meeting with Bo Dahl.")
}

func TestSpellingNeedsTwoOutlets(t *testing.T) {
	s := newSmall(t, "Li Wei")
	s.article("Post", "2022-04-28", "Li Wei met nobody.")
	s.ed.Entities[0].Variants = []news.Variant{{Surface: "Mohammad Bagheri", Article: 0, Count: 2}, {Surface: "Mohammed Bagheri", Article: 0, Count: 1}}
	s.expect()
}

func TestNameless(t *testing.T) {
	for relay, want := range map[string]bool{
		"state media": true, "State media": true, "Iranian officials": true, "Iran’s state media": true, "sources": true, "Sources": true,
		"Islamic Republic of Iran news agency": false, "Fars News agency": false, "Reuters": false, "IRNA": false, "": false,
		"Foreign Ministry": false, "The Times": false, "two people close to the talks": true,
	} {
		if nameless(relay) != want {
			t.Errorf("%q: %v", relay, !want)
		}
	}
}

func TestHostile(t *testing.T) {
	s := newSmall(t, "", "\x00")
	s.article("", "", "")
	s.ed.Meetings = []news.Meeting{{Kind: news.MeetingContact, Status: news.Held, Place: -1, Visit: 0, Participants: []int{0, 1}}}
	s.ed.Visits = []news.Visit{{Visitor: -1, Place: 99, Meetings: []int{0}, Covers: []int{0}}}
	s.expect()
}
