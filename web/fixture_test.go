package web

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The fixture is an edition made by hand: enough of every message to draw every view
// with every mark, tag and panel in it, from texts of a sentence or two.

var (
	outMehr  = wire.Outlet{Name: "Mehr News Agency", Badge: "ME", Country: "IR"}
	outArab  = wire.Outlet{Name: "Al Arabiya English", Badge: "AA", Country: "SA"}
	outChina = wire.Outlet{Name: "China Daily", Badge: "CD", Country: "CN"}
	outPak   = wire.Outlet{Name: "HowPakistan", Badge: "HP", Country: "PK"}
	outAmn   = wire.Outlet{Name: "American Military News", Badge: "AM", Country: "US"}
	outlets5 = []wire.Outlet{outMehr, outArab, outChina, outPak, outAmn}

	bagheri  = wire.PersonBrief{ID: "e:b", Name: "Mohammad Bagheri", Country: "IR", Role: "chief of staff of the armed forces"}
	wei      = wire.PersonBrief{ID: "e:w", Name: "Wei Fenghe", Country: "CN", Role: "minister of defence"}
	raisi    = wire.PersonBrief{ID: "e:r", Name: "Ebrahim Raisi", Country: "IR", Role: "president"}
	ashtiani = wire.PersonBrief{ID: "e:a", Name: "Mohammad Reza Ashtiani", Country: "IR", Role: "minister of defence"}
	lizuo    = wire.PersonBrief{ID: "e:l", Name: "Li Zuocheng", Country: "CN", Role: "chief of the joint staff department"}
	biden    = wire.PersonBrief{ID: "e:j", Name: "Joe Biden", Country: "US", Role: "president"}
	unnamed  = wire.PersonBrief{Name: "the president of PLA National Defence University", Unnamed: true, Country: "CN"}
)

// cite makes a passage of words in an article, with what is marked in it.
func cite(article string, o wire.Outlet, day news.Day, at int, text string, marks ...any) wire.Passage {
	p := wire.Passage{Article: article, Outlet: o, Published: day, Text: text, At: news.Span{Start: at, End: at + len(text)}}
	for i := 0; i+1 < len(marks); i += 2 {
		words := marks[i+1].(string)
		if k := strings.Index(text, words); k >= 0 {
			p.Marks = append(p.Marks, wire.Mark{Span: news.Span{Start: k, End: k + len(words)}, Kind: marks[i].(wire.MarkKind)})
		}
	}
	return p
}

func stated(text string, ps ...wire.Passage) wire.Told {
	return wire.Told{Text: text, Basis: news.Stated, Passages: ps}
}

func inferred(text string, ps ...wire.Passage) wire.Told {
	return wire.Told{Text: text, Basis: news.Inferred, Passages: ps}
}

func fixture() First {
	aa := cite("alarabiya", outArab, "2022-04-27", 88, "China’s Minister of National Defense Wei Fenghe met with senior Iranian officials in Tehran, including President Ebrahim Raisi.",
		wire.MarkPerson, "Wei Fenghe", wire.MarkCue, "met with", wire.MarkPlace, "Tehran", wire.MarkPerson, "Ebrahim Raisi")
	aaQuote := cite("alarabiya", outArab, "2022-04-27", 300, "“In [Wednesday’s] meeting with the Chinese minister of defense, we agreed to expand bilateral cooperation in joint military drills so that we can provide better security for the two countries’ territories,” Maj. Gen. Mohammad Bagheri told reporters in Tehran after meeting with Wei.",
		wire.MarkChanged, "we agreed to expand", wire.MarkChanged, "the two countries’ territories", wire.MarkPerson, "Mohammad Bagheri")
	amQuote := cite("amn", outAmn, "2022-04-27", 640, "“In today’s meeting with the Chinese Minister of Defense, it was agreed to develop bilateral cooperation so that we can provide better security for the regions under our control,” Bagheri said.",
		wire.MarkChanged, "it was agreed to develop", wire.MarkChanged, "the regions under our control", wire.MarkPerson, "Bagheri")
	cd := cite("chinadaily", outChina, "2022-04-28", 60, "Iranian President Ebrahim Raisi met with visiting Chinese State Councilor and Minister of National Defense Wei Fenghe on Wednesday.",
		wire.MarkPerson, "Ebrahim Raisi", wire.MarkCue, "met with", wire.MarkPerson, "Wei Fenghe", wire.MarkDate, "Wednesday")
	hp := cite("howpakistan", outPak, "", 20, "A photo released by the Iranian Presidential Office shows Iranian President Rahi meeting with Chinese Defense Minister Wei Fenghe. (April 27, 2022)",
		wire.MarkOrg, "Iranian Presidential Office", wire.MarkSuspect, "Rahi", wire.MarkCue, "meeting with", wire.MarkPerson, "Wei Fenghe", wire.MarkDate, "April 27, 2022")
	hp.Caption = true
	leahy := cite("howpakistan", outPak, "", 180, "State media reported that Leahy made the remarks during a visit by the Chinese defense minister.",
		wire.MarkSuspect, "Leahy", wire.MarkRef, "the Chinese defense minister")
	me := cite("mehr", outMehr, "2019-09-13", 40, "General Baqeri made the remarks in a meeting on Wednesday with General Li Zuocheng, in Beijing.",
		wire.MarkPerson, "Baqeri", wire.MarkDate, "Wednesday", wire.MarkPerson, "Li Zuocheng", wire.MarkPlace, "Beijing")
	meUni := cite("mehr", outMehr, "2019-09-13", 140, "On Thursday, Baqeri met with the president of PLA National Defence University in Beijing.",
		wire.MarkDate, "Thursday", wire.MarkPerson, "Baqeri", wire.MarkCue, "met with")

	m1 := wire.MeetingBrief{ID: "m:1", Kind: news.MeetingContact, Status: news.Held, Who: []wire.PersonBrief{bagheri, lizuo},
		Day: stated("11 September 2019"), Place: stated("Beijing"), From: "2019-09-11", To: "2019-09-11", Told: []wire.Outlet{outMehr}}
	m3 := wire.MeetingBrief{ID: "m:3", Kind: news.MeetingContact, Status: news.Held, Who: []wire.PersonBrief{bagheri, unnamed},
		Day: stated("12 September 2019"), Place: stated("Beijing"), From: "2019-09-12", To: "2019-09-12", Told: []wire.Outlet{outMehr}}
	m4 := wire.MeetingBrief{ID: "m:4", Kind: news.MeetingContact, Status: news.Held, Who: []wire.PersonBrief{raisi, wei},
		Day: stated("27 April 2022"), Place: stated("Tehran"), From: "2022-04-27", To: "2022-04-27",
		Told: []wire.Outlet{outArab, outChina, outPak}, Silent: []wire.Outlet{outAmn}}
	m5 := wire.MeetingBrief{ID: "m:5", Kind: news.MeetingContact, Status: news.Held, Who: []wire.PersonBrief{bagheri, wei},
		Day: stated("27 April 2022"), Place: inferred("Tehran"), From: "2022-04-27", To: "2022-04-27",
		Told: []wire.Outlet{outArab, outChina, outAmn}, Silent: []wire.Outlet{outPak}}
	m6 := wire.MeetingBrief{ID: "m:6", Kind: news.Talks, Status: news.Held, Who: []wire.PersonBrief{ashtiani, wei},
		Day: inferred("27 April 2022"), Place: inferred("Tehran"), From: "2022-04-27", To: "2022-04-27",
		Told: []wire.Outlet{outChina, outPak}, Silent: []wire.Outlet{outArab, outAmn}}
	c1 := wire.MeetingBrief{ID: "m:7", Kind: news.Invitation, Status: news.Planned, Who: []wire.PersonBrief{bagheri, lizuo}, Told: []wire.Outlet{outMehr}}
	meetings := []wire.MeetingBrief{m1, m3, m4, m5, m6}

	person := func(id string, p wire.PersonBrief, x, y, r, lx, ly int, anchor string) wire.Node {
		return wire.Node{Node: news.Node{Kind: news.PersonNode, Label: p.Name, X: x, Y: y, R: r, LX: lx, LY: ly, Anchor: anchor, Meeting: -1},
			ID: p.ID, Country: p.Country, Address: "person/" + p.ID, Title: p.Name + ", " + p.Role}
	}
	meet := func(m wire.MeetingBrief, sub string, x, y, lx, ly int, anchor string) wire.Node {
		return wire.Node{Node: news.Node{Kind: news.MeetingNode, Label: "", Sub: sub, X: x, Y: y, R: 12, LX: lx, LY: ly, Anchor: anchor, Entity: -1},
			ID: m.ID, Address: "meeting/" + m.ID, Title: names(m.Who) + ", " + sub, Outlets: []string{"AA", "CD"}}
	}
	net := wire.Network{Width: 520, Height: 470, Nodes: []wire.Node{
		person("b", bagheri, 232, 232, 25, 232, 274, "middle"), person("w", wei, 338, 170, 27, 374, 166, "start"),
		person("r", raisi, 208, 52, 22, 240, 48, "start"), person("a", ashtiani, 330, 388, 18, 304, 392, "end"),
		person("l", lizuo, 52, 92, 15, 22, 70, "start"), person("j", biden, 250, 440, 11, 268, 444, "start"),
		meet(m1, "11 Sep 2019", 120, 150, 136, 132, "start"), meet(m4, "27 Apr 2022", 270, 96, 290, 92, "start"),
		meet(m5, "27 Apr 2022", 286, 200, 252, 180, "end"), meet(m6, "27 Apr 2022", 352, 290, 330, 294, "end"),
		meet(m3, "12 Sep 2019", 150, 320, 168, 350, "start"),
		{Node: news.Node{Kind: news.UnnamedNode, Label: "", Sub: "president of the PLA university", X: 70, Y: 368, R: 13, LX: 20, LY: 400, Anchor: "start"}, ID: "m:3?", Address: "meeting/m:3", Title: unnamed.Name},
	}}
	line := func(a, b int, k news.EdgeKind, id string) {
		net.Lines = append(net.Lines, wire.Line{From: a, To: b, Kind: k, ID: id, Weight: 1, Title: "a line", Outlets: []string{"AM"}})
	}
	for _, l := range [][3]int{{0, 6, 1}, {6, 4, 1}, {1, 7, 4}, {7, 2, 4}, {0, 8, 5}, {8, 1, 5}, {1, 9, 6}, {9, 3, 6}, {0, 10, 3}, {10, 11, 3}} {
		line(l[0], l[1], news.Met, "m:"+itoa(l[2]))
	}
	line(0, 5, news.NamedTogether, "x:1")
	line(2, 1, news.Called, "x:2")

	quoteRaisi := wire.QuoteLine{ID: "q:1", Speaker: raisi, Basis: news.Stated, Direct: true, Via: stated("IRNA"),
		Passage: cite("alarabiya", outArab, "2022-04-27", 620, "“We pursue these strategic relations [with China],” state news agency IRNA quoted Raisi as saying.", wire.MarkQuote, "We pursue these strategic relations [with China],")}
	quoteLeahy := wire.QuoteLine{ID: "q:2", Speaker: raisi, Basis: news.Inferred, Direct: true, Via: inferred("state media"),
		Passage: cite("howpakistan", outPak, "", 420, "\"We can only resist unilateralism,\" Leahy was quoted as saying.", wire.MarkQuote, "We can only resist unilateralism,", wire.MarkSuspect, "Leahy"), Also: []wire.Outlet{outChina}}
	quoteNobody := wire.QuoteLine{ID: "q:3", Passage: amQuote}

	counts := wire.Counts{Articles: 5, Outlets: 5, People: 6, Visits: 2, Meetings: 5, Calls: 1, Quotes: 10}
	notices := []wire.Notice{
		{ID: "n:1", Kind: news.SuspectName, Text: "HowPakistan calls President Raisi by three names.", Because: "It credits “Leahy” with the remarks it has just given to Raisi; no other article uses the name. Probably a machine-translation slip.",
			Passages: []wire.Passage{leahy, hp, quoteLeahy.Passage}, Outlets: []wire.Outlet{outPak}, Address: "person/e:r"},
		{ID: "n:2", Kind: news.OtherWords, Text: "One sentence by Bagheri appears in two wordings.", Passages: []wire.Passage{aaQuote, amQuote}, Outlets: []wire.Outlet{outArab, outAmn}, Address: "meeting/m:5"},
		{ID: "n:3", Kind: news.Silence, Text: "Only China Daily reports all three Tehran meetings.", Outlets: []wire.Outlet{outChina, outArab, outPak, outAmn}, Address: "meetings",
			Rows: []wire.NoticeRow{{Outlet: outChina, Text: "Raisi, Bagheri, Ashtiani"}, {Outlet: outArab, Text: "Raisi, Bagheri"}, {Outlet: outAmn, Silent: true, Text: "mentions one of three"}}},
		{ID: "n:4", Kind: news.Spelling, Text: "Baqeri is Bagheri.", Because: "One Persian letter is written q or gh; both are Chief of Staff of the Iranian Armed Forces.", Outlets: []wire.Outlet{outMehr}, Address: "names"},
	}

	visits := []wire.Visit{
		{ID: "v:1", Visitor: bagheri, Place: "Beijing", Days: stated("11–13 September 2019"), Meetings: []wire.MeetingBrief{m1, m3}, Other: []wire.MeetingBrief{c1},
			Covers: []wire.OutletAt{{Outlet: outMehr, Article: "mehr", Published: "2019-09-13", Tells: []string{"m:1", "m:3"}}}, Passages: []wire.Passage{me, meUni}},
		{ID: "v:2", Visitor: wei, Place: "Tehran", Days: inferred("27 April 2022"), Meetings: []wire.MeetingBrief{m4, m5, m6},
			Covers: []wire.OutletAt{
				{Outlet: outArab, Article: "alarabiya", Published: "2022-04-27", Tells: []string{"m:4", "m:5"}}, {Outlet: outAmn, Article: "amn", Published: "2022-04-27", Tells: []string{"m:5"}},
				{Outlet: outChina, Article: "chinadaily", Published: "2022-04-28", Tells: []string{"m:4", "m:5", "m:6"}}, {Outlet: outPak, Article: "howpakistan", Tells: []string{"m:4", "m:6"}}}},
	}

	full := &wire.Meeting{MeetingBrief: m4, Visit: &visits[1], Quotes: []wire.QuoteLine{quoteRaisi, quoteLeahy, quoteNobody}, Rows: []wire.Row{
		{Outlet: outArab, Article: "alarabiya", Published: "2022-04-27", Who: []wire.Told{stated("Ebrahim Raisi", aa), stated("Wei Fenghe", aa)}, Words: []wire.Passage{aa}, Day: wire.Told{Text: "the visit: Wednesday"}, Place: stated("Tehran", aa),
			Titles: []wire.Told{stated("Minister of National Defense", aa), stated("President", aa)}, Quoted: []wire.QuoteLine{quoteRaisi}, Through: stated("IRNA", quoteRaisi.Passage)},
		{Outlet: outAmn, Article: "amn", Published: "2022-04-27", Silent: true, Note: "Covers the visit (published 27 April), does not mention this meeting."},
		{Outlet: outChina, Article: "chinadaily", Published: "2022-04-28", Words: []wire.Passage{cd}, Day: inferred("27 April 2022", cd), Place: inferred("Tehran", cd),
			Titles: []wire.Told{stated("State Councilor and Minister of National Defense", cd)}},
		{Outlet: outPak, Article: "howpakistan", Who: []wire.Told{stated("Rahi", hp)}, Words: []wire.Passage{hp}, Day: stated("27 April 2022", hp), Place: stated("Tehran", hp), Titles: []wire.Told{stated("Chinese Defense Minister", hp)}, Quoted: []wire.QuoteLine{quoteLeahy}, Through: inferred("state media", leahy)},
	}}
	bare := func(m wire.MeetingBrief) *wire.Meeting {
		return &wire.Meeting{MeetingBrief: m, Visit: &visits[0], Rows: []wire.Row{{Outlet: outMehr, Article: "mehr", Published: "2019-09-13", Words: []wire.Passage{me}, Day: stated("11 September 2019", me)}}}
	}

	row := wire.NameRow{PersonBrief: raisi, Kind: news.Person, Several: true, Suspect: true,
		Cells: [][]wire.Spelling{nil, {{Surface: "Ebrahim Raisi", Count: 1}, {Surface: "Raisi", Count: 2}}, {{Surface: "Ebrahim Raisi", Count: 2}, {Surface: "Raisi", Count: 5}},
			{{Surface: "Raisi", Count: 1}, {Surface: "Rahi", Count: 1, Suspect: true}, {Surface: "Leahy", Count: 3, Suspect: true}}, nil},
		Why: []wire.Reasoned{
			{Surface: "Leahy", To: "Ebrahim Raisi", Outlet: outPak, Score: 310, Suspect: true, Reasons: []string{"the account demands it: the same remarks, the same counterpart", "the spelling alone would not join them"}, Passages: []wire.Passage{leahy}},
			{Surface: "Raisi", To: "Ebrahim Raisi", Outlet: outChina, Score: 960, Reasons: []string{"the family name of a name given in full before"}},
		}}
	rowB := wire.NameRow{PersonBrief: bagheri, Kind: news.Person, Several: true,
		Cells: [][]wire.Spelling{{{Surface: "Mohammad Hossein Baqeri", Count: 1}, {Surface: "Baqeri", Count: 6}}, {{Surface: "Mohammad Bagheri", Count: 1}}, {{Surface: "Mohammad Bagheri", Count: 1}}, nil, {{Surface: "Mohammad Bagheri", Count: 2}, {Surface: "Bagheri", Count: 4}}},
		Why:   []wire.Reasoned{{Surface: "Baqeri", To: "Bagheri", Outlet: outMehr, Score: 880, Reasons: []string{"one Persian letter is written q or gh", "both are chief of staff of the Iranian armed forces"}, Passages: []wire.Passage{me}}}}
	rowW := wire.NameRow{PersonBrief: wei, Kind: news.Person, Cells: [][]wire.Spelling{nil, {{Surface: "Wei Fenghe", Count: 1}, {Surface: "Wei", Count: 3}}, {{Surface: "Wei Fenghe", Count: 2}}, {{Surface: "Wei Fenghe", Count: 6}}, {{Surface: "Wei Fenghe", Count: 2}}}}

	people := func(p wire.PersonBrief, r wire.NameRow, ms []wire.MeetingBrief) *wire.Person {
		return &wire.Person{PersonBrief: p, Row: r, Outlets: outlets5, Roles: []wire.Told{stated("President", cd), inferred("the Iranian president", leahy)}, Meetings: ms, Other: []wire.MeetingBrief{c1},
			Quotes: []wire.QuoteLine{quoteRaisi, quoteLeahy}, Near: []wire.NearBrief{{Who: biden, Edge: "x:1", Weight: 2}}, Passages: []wire.Passage{aa, cd, hp, leahy}}
	}

	articles := fixtureArticles()
	var list []wire.ArticleBrief
	for _, a := range articles {
		list = append(list, a.ArticleBrief)
	}
	articles[0].Tells = []wire.MeetingBrief{m4, m5}
	return First{
		Version:  "v-test",
		Overview: &wire.Overview{Counts: counts, Notices: notices, Network: net, Meetings: meetings, Outlets: outlets5},
		Network:  &net,
		Meetings: &wire.Meetings{Visits: visits, Other: []wire.MeetingBrief{c1}},
		Meeting:  []*wire.Meeting{full, bare(m1), bare(m3), bare(m5), bare(m6), bare(c1)},
		Names:    &wire.Names{Outlets: outlets5, People: []wire.NameRow{row, rowB, rowW}, Others: []wire.NameRow{{PersonBrief: wire.PersonBrief{Name: "Tehran"}, Kind: news.Place, Cells: [][]wire.Spelling{{{Surface: "TEHRAN", Count: 1}}, nil, {{Surface: "Teheran", Count: 1}}}}}},
		People:   []*wire.Person{people(raisi, row, []wire.MeetingBrief{m4}), people(bagheri, rowB, []wire.MeetingBrief{m1, m3, m5}), people(wei, rowW, []wire.MeetingBrief{m4, m5, m6}), people(lizuo, wire.NameRow{}, nil), people(biden, wire.NameRow{}, nil), people(ashtiani, wire.NameRow{}, nil)},
		Edges: []*wire.Edge{{ID: "x:1", A: bagheri, B: biden, Kind: news.NamedTogether, Weight: 1, Why: "They are named in the same sentence; nothing says that they met.", Passages: []wire.Passage{amQuote}},
			{ID: "x:2", A: raisi, B: wei, Kind: news.Called, Weight: 1, Why: "A call that took place.", Passages: []wire.Passage{cd}}},
		Quotes: []*wire.Quote{{ID: "q:2", Lines: []wire.QuoteLine{quoteLeahy, quoteRaisi}, Meetings: []wire.MeetingBrief{m4},
			Parts: []wire.Wording{{Words: []string{"We can only", "It is necessary to"}}, {Same: true, Words: []string{"resist"}}, {Words: []string{"", "all"}}, {Same: true, Words: []string{"unilateralism"}}}}},
		Articles: &wire.Articles{List: list},
		Article:  articles,
		Lessons:  &wire.Lessons{List: []wire.LessonBrief{fixtureLesson().LessonBrief}, Out: []wire.LessonBrief{{ID: "out", Title: "Elsewhere", Why: "no article here is by “Nobody”"}}},
		Lesson:   []*wire.Lesson{fixtureLesson()},
		About: &wire.About{Version: "v-test", Go: "go1.26.8", Engine: "9f3c2a77d0e1", Millis: 31, Articles: 5, Bytes: 12230, Licences: list,
			Libraries: []wire.Library{{Name: "github.com/maxence-charriere/go-app/v10", Licence: "MIT", Why: "the screen"}, {Name: "github.com/agnivade/levenshtein", Licence: "MIT", Why: "the distance between two spellings"}}},
	}
}

func target(k wire.MarkKind) string {
	if k == wire.MarkCue {
		return "m:4"
	}
	return "e:w"
}

// fixtureArticles are two articles of a few paragraphs, with marks of every kind.
func fixtureArticles() []*wire.Article {
	brief := func(id, title string, o wire.Outlet, day news.Day) wire.ArticleBrief {
		return wire.ArticleBrief{ID: id, Title: title, Outlet: o, Published: day, Licence: "all rights reserved by the publisher", Words: 310, People: 3, Meetings: 2, Quotes: 3}
	}
	aa := &wire.Article{ArticleBrief: brief("alarabiya", "Iran, China agree to expand military cooperation: Iranian military chief", outArab, "2022-04-27"),
		AlsoAt: []string{"https://example.org/copy"}, CopiedBy: []string{"newsofemirates.com (AMP copy)"}, Cites: []string{"IRNA"}, Notes: "The comment form and “Trending” are furniture, not news."}
	aa.URL = "https://example.org/article"
	aa.Said = &wire.Said{Sentences: 12, Attributed: 5, By: []wire.SaidBy{{Who: bagheri, Sentences: 4}, {Sentences: 1}}, Via: []wire.SaidBy{{Who: wire.PersonBrief{Name: "IRNA"}, Sentences: 2}}}
	pos := 0
	add := func(a *wire.Article, part, text string, marks ...any) {
		p := wire.Paragraph{At: news.Span{Start: pos, End: pos + len(text)}, Text: text, Part: part}
		for i := 0; i+2 < len(marks); i += 3 {
			if k := strings.Index(text, marks[i+1].(string)); k >= 0 {
				p.Marks = append(p.Marks, wire.Mark{Span: news.Span{Start: k, End: k + len(marks[i+1].(string))}, Kind: marks[i].(wire.MarkKind), Target: target(marks[i].(wire.MarkKind)), Note: marks[i+2].(string)})
			}
		}
		a.Paragraphs = append(a.Paragraphs, p)
		pos += len(text) + 2
	}
	add(aa, "clutter", "World", wire.MarkFurniture, "World", "section label")
	add(aa, "title", "Iran, China agree to expand military cooperation: Iranian military chief", wire.MarkRef, "Iranian military chief", "Mohammad Bagheri, by his office")
	add(aa, "body", "China’s Minister of National Defense Wei Fenghe met with senior Iranian officials in Tehran, including President Ebrahim Raisi.",
		wire.MarkPerson, "Wei Fenghe", "", wire.MarkCue, "met with", "reports a meeting, held", wire.MarkPlace, "Tehran", "", wire.MarkPerson, "Ebrahim Raisi", "")
	add(aa, "body", "“In [Wednesday’s] meeting with the Chinese minister of defense, we agreed to expand bilateral cooperation,” Maj. Gen. Mohammad Bagheri told reporters in Tehran after meeting with Wei.",
		wire.MarkQuote, "In [Wednesday’s] meeting with the Chinese minister of defense, we agreed to expand bilateral cooperation,", "quoted: Mohammad Bagheri", wire.MarkPerson, "Mohammad Bagheri", "", wire.MarkPerson, "Wei", "")
	add(aa, "clutter", "Leave a Reply. Your email address will not be published.", wire.MarkFurniture, "Leave a Reply. Your email address will not be published.", "comment form")
	hp := &wire.Article{ArticleBrief: brief("howpakistan", "Iran Seeks To Strengthen Military Ties With China", outPak, "")}
	hp.Said = &wire.Said{Sentences: 1}
	hp.Note, hp.Warnings = "April 2022, from the address; the text names April 27", []string{"The day of publication is not known."}
	pos = 0
	add(hp, "caption", "A photo released by the Iranian Presidential Office shows Iranian President Rahi meeting with Chinese Defense Minister Wei Fenghe. (April 27, 2022)",
		wire.MarkOrg, "Iranian Presidential Office", "", wire.MarkSuspect, "Rahi", "probably Raisi", wire.MarkPerson, "Wei Fenghe", "", wire.MarkDate, "April 27, 2022", "27 April 2022, stated")
	return []*wire.Article{aa, hp}
}
