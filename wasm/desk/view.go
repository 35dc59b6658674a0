package desk

import (
	"sort"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Limits of single answers. A view that shows more is no view; what is left out is
// counted.
const (
	maxPassages = 200 // sentences of a person or an edge
	maxPeople   = 500 // rows of names
	maxListed   = 500 // meetings of a list, articles of the list
	maxNotices  = 40
	maxHashed   = 1 << 20 // bytes of text up to which an edition's hash is made
)

// A view is an edition with the indexes that answers need, so that none of them
// walks over the collection.
type view struct {
	ed      *news.Edition
	build   Build
	outlets []wire.Outlet // by name
	outlet  []int         // article → outlet
	order   []int         // articles by publication, then position
	place   []int         // article → its place in order
	hash    string
	bytes   int
	counts  wire.Counts

	article   map[string]int
	person    map[string]int // entity id → index
	meeting   map[string]int
	edge      map[string]int
	visit     map[string]int
	groupOf   [][]int32        // article → quote → its group, counted from 1; 0: in none
	meetings  [][]int          // entity → meetings
	edges     [][]int          // entity → edges
	quotes    [][]news.QuoteAt // entity → quotes
	tells     [][]int          // article → meetings
	contactOf []map[int]int    // article → contact → meeting
	suspects  map[int][]news.Variant
	passages  [][]sharedAt // article → what others have, too
	sought    []nameWords  // what people are found by; nil until something is sought
}

func newView(ed *news.Edition, b Build) *view {
	v := &view{ed: ed, build: b}
	v.indexArticles()
	v.indexEvents()
	v.indexPeople()
	v.indexPassages()
	v.count()
	if v.bytes <= maxHashed {
		v.hash = Hash(ed)
	}
	return v
}

func (v *view) indexArticles() {
	n := len(v.ed.Readings)
	v.article = make(map[string]int, n)
	byName := map[string]int{}
	for i := range v.ed.Readings {
		a := v.ed.Readings[i].Article
		v.article[a.ID] = i
		v.bytes += len(a.Text)
		if _, ok := byName[a.Outlet]; !ok {
			byName[a.Outlet] = 0
			v.outlets = append(v.outlets, wire.Outlet{Name: a.Outlet, Country: a.OutletCountry})
		}
		v.order = append(v.order, i)
	}
	sort.Slice(v.outlets, func(i, j int) bool { return v.outlets[i].Name < v.outlets[j].Name })
	badges(v.outlets)
	for i, o := range v.outlets {
		byName[o.Name] = i
	}
	for i := range v.ed.Readings {
		v.outlet = append(v.outlet, byName[v.ed.Readings[i].Article.Outlet])
	}
	for i := range v.outlets {
		if v.outlets[i].Name == "" {
			v.outlets[i].Name = "outlet not given"
		}
	}
	sort.SliceStable(v.order, func(i, j int) bool {
		a, b := v.published(v.order[i]), v.published(v.order[j])
		if (a == "") != (b == "") {
			return a != "" // those without a day come last
		}
		return a < b
	})
	v.place = make([]int, n)
	for i, a := range v.order {
		v.place[a] = i
	}
}

func (v *view) published(n int) news.Day { return v.ed.Readings[n].Article.Published }

func (v *view) indexEvents() {
	ed := v.ed
	v.meeting, v.edge, v.visit = map[string]int{}, map[string]int{}, map[string]int{}
	v.meetings, v.edges = make([][]int, len(ed.Entities)), make([][]int, len(ed.Entities))
	v.tells = make([][]int, len(ed.Readings))
	v.contactOf = make([]map[int]int, len(ed.Readings))
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		v.meeting[m.ID] = i
		for _, e := range m.Participants {
			if e >= 0 && e < len(v.meetings) {
				v.meetings[e] = append(v.meetings[e], i)
			}
		}
		for _, t := range m.Tellings {
			v.tells[t.Article] = append(v.tells[t.Article], i)
			if v.contactOf[t.Article] == nil {
				v.contactOf[t.Article] = map[int]int{}
			}
			for _, c := range t.Contacts {
				v.contactOf[t.Article][c] = i
			}
		}
	}
	for i := range ed.Edges {
		e := &ed.Edges[i]
		v.edge[e.ID] = i
		v.edges[e.A] = append(v.edges[e.A], i)
		v.edges[e.B] = append(v.edges[e.B], i)
	}
	for i := range ed.Visits {
		v.visit[ed.Visits[i].ID] = i
	}
}

func (v *view) indexPeople() {
	ed := v.ed
	v.person = make(map[string]int, len(ed.Entities))
	v.suspects = map[int][]news.Variant{}
	for i := range ed.Entities {
		v.person[ed.Entities[i].ID] = i
		for _, va := range ed.Entities[i].Variants {
			if va.Suspect {
				v.suspects[i] = append(v.suspects[i], va)
			}
		}
	}
	v.groupOf = make([][]int32, len(ed.Readings))
	for n := range ed.Readings {
		v.groupOf[n] = make([]int32, len(ed.Readings[n].Quotes))
	}
	for i, g := range ed.Quotes {
		for _, q := range g.Quotes {
			v.groupOf[q.Article][q.Quote] = int32(i + 1)
		}
	}
	v.quotes = make([][]news.QuoteAt, len(ed.Entities))
	for _, n := range v.order {
		for i, q := range ed.Readings[n].Quotes {
			if e := ed.EntityIndex(n, q.Speaker); e >= 0 {
				v.quotes[e] = append(v.quotes[e], news.QuoteAt{Article: n, Quote: i})
			}
		}
	}
}

// group is the group of a quote, if it is in one.
func (v *view) group(q news.QuoteAt) (int, bool) {
	if q.Article < 0 || q.Article >= len(v.groupOf) || q.Quote < 0 || q.Quote >= len(v.groupOf[q.Article]) {
		return 0, false
	}
	g := int(v.groupOf[q.Article][q.Quote]) - 1
	return g, g >= 0
}

func (v *view) count() {
	c := &v.counts
	c.Articles, c.Outlets, c.Visits = len(v.ed.Readings), len(v.outlets), len(v.ed.Visits)
	for i := range v.ed.Entities {
		if v.ed.Entities[i].Kind == news.Person {
			c.People++
		}
	}
	for i := range v.ed.Meetings {
		if v.ed.Meetings[i].Met() {
			c.Meetings++
		} else if v.ed.Meetings[i].Called() {
			c.Calls++
		}
	}
	for i := range v.ed.Readings {
		for _, q := range v.ed.Readings[i].Quotes {
			if q.Direct {
				c.Quotes++
			}
		}
	}
}

// answer dispatches one request over the edition.
func (v *view) answer(req wire.Request) wire.Answer {
	a := wire.Answer{ID: req.ID}
	f := v.filter(req.Outlets)
	missing := ""
	switch req.Ask {
	case wire.AskOpen:
		a.About = v.about()
		if req.Arg == "" || req.Arg != v.hash {
			a.Overview = v.overview(f)
		}
	case wire.AskOverview:
		a.Overview = v.overview(f)
	case wire.AskNetwork:
		n := v.network(f)
		a.Network = &n
	case wire.AskMeetings:
		a.Meetings = v.meetingList(f)
	case wire.AskNames:
		a.Names = v.names(f)
	case wire.AskArticles:
		a.Articles = v.articles(f)
	case wire.AskAbout:
		a.About = v.about()
	case wire.AskSearch:
		a.Search = v.search(req.With)
	case wire.AskMeeting:
		if a.Meeting = v.meetingPage(req.Arg); a.Meeting == nil {
			missing = "meeting"
		}
	case wire.AskPerson:
		if a.Person = v.personPage(req.Arg); a.Person == nil {
			missing = "person"
		}
	case wire.AskEdge:
		if a.Edge = v.edgePage(req.Arg); a.Edge == nil {
			missing = "line of the network"
		}
	case wire.AskQuote:
		if a.Quote = v.quotePage(req.Arg); a.Quote == nil {
			missing = "quote"
		}
	case wire.AskArticle:
		if a.Article = v.articlePage(req.Arg); a.Article == nil {
			missing = "article"
		}
	default:
		a.Error = "This version of Readout does not know the question " + "\"" + clip(string(req.Ask), 40) + "\"" + "."
	}
	if missing != "" {
		a.Error = "No " + missing + " here has the address " + "\"" + clip(req.Arg, 80) + "\"" +
			". It may belong to another collection."
	}
	return a
}

// clip is the beginning of s, at most n runes.
func clip(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i] + "…"
		}
		n--
	}
	return s
}

// A filter is the set of outlets asked for; nil is all of them.
type filter map[int]bool

func (v *view) filter(outlets []string) filter {
	if len(outlets) == 0 {
		return nil
	}
	f := filter{}
	for _, want := range outlets {
		for i, o := range v.outlets {
			if o.Name == want || o.Badge == want {
				f[i] = true
			}
		}
	}
	return f
}

// has reports whether article n belongs to an outlet asked for.
func (v *view) has(f filter, n int) bool { return f == nil || f[v.outlet[n]] }
