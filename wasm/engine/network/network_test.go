package network

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
)

var update = flag.Bool("update", false, "write testdata/gold.txt")

// golden is the gold edition's network in lines. It holds every coordinate, so that
// a run under js/wasm proves that the browser draws what this machine draws.
func golden(ed *news.Edition) string {
	var b strings.Builder
	for _, e := range ed.Edges {
		fmt.Fprintf(&b, "%s – %s: %s, weight %d, significance %d, %d sentences\n",
			ed.Entities[e.A].Name, ed.Entities[e.B].Name, e.Kind, e.Weight, e.Significance, len(e.Evidence))
	}
	g := &ed.Graph
	fmt.Fprintf(&b, "\n%d × %d, %d left\n", g.Width, g.Height, g.Left)
	for i, n := range g.Nodes {
		fmt.Fprintf(&b, "%d %s “%s” “%s” at %d,%d radius %d, label %d,%d %s, community %d, rank %d\n",
			i, n.Kind, n.Label, n.Sub, n.X, n.Y, n.R, n.LX, n.LY, n.Anchor, n.Community, n.Rank)
	}
	for _, l := range g.Lines {
		fmt.Fprintf(&b, "%d – %d %s edge %d\n", l.From, l.To, l.Kind, l.Edge)
	}
	return b.String()
}

// build is the network with the places in it.
func build(ed *news.Edition) {
	Build(ed)
	Arrange(&ed.Graph)
}

func TestGold(t *testing.T) {
	ed := goldtest.Edition(t)
	build(ed)
	got := golden(ed)
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
		t.Errorf("the network has changed (-update writes it anew)\ngot:\n%s\nwant:\n%s", got, want)
	}
}

// What gold.json says of the edges holds: who met, who is named together, who must
// not be joined by "met".
func TestGoldEdges(t *testing.T) {
	g, ed := goldtest.Load(t), goldtest.Edition(t)
	build(ed)
	name := map[string]string{}
	for _, p := range g.People {
		name[p.ID] = p.Name
	}
	kinds := map[[2]string]map[news.EdgeKind]bool{}
	for _, e := range ed.Edges {
		for _, pr := range [][2]string{{ed.Entities[e.A].Name, ed.Entities[e.B].Name}, {ed.Entities[e.B].Name, ed.Entities[e.A].Name}} {
			if kinds[pr] == nil {
				kinds[pr] = map[news.EdgeKind]bool{}
			}
			kinds[pr][e.Kind] = true
		}
	}
	met := 0
	for _, m := range g.Meetings {
		if a, b := name[m.Who[0]], name[m.Who[1]]; a != "" && b != "" {
			met++
			if !kinds[[2]string{a, b}][news.Met] {
				t.Errorf("%s and %s met", a, b)
			}
		}
	}
	for _, e := range ed.Edges {
		if e.Kind == news.Met {
			met--
		}
	}
	if met != 0 {
		t.Errorf("%d edges too few", met)
	}
	for _, p := range g.Together {
		if !kinds[[2]string{name[p.Pair[0]], name[p.Pair[1]]}][news.NamedTogether] {
			t.Errorf("%v are named together", p.Pair)
		}
	}
	for _, p := range g.NeverMet {
		if kinds[[2]string{name[p[0]], name[p[1]]}][news.Met] {
			t.Errorf("%v never met", p)
		}
	}
}

// Every sentence of an edge names or describes both of its people.
func TestEvidenceShowsBoth(t *testing.T) {
	ed := goldtest.Edition(t)
	build(ed)
	for _, e := range ed.Edges {
		for _, ref := range e.Evidence {
			n := -1
			for i := range ed.Readings {
				if ed.Readings[i].Article.ID == ref.Article {
					n = i
				}
			}
			if !shows(ed, n, e.A, ref.Span) || !shows(ed, n, e.B, ref.Span) {
				t.Errorf("%s – %s (%s): %q", ed.Entities[e.A].Name, ed.Entities[e.B].Name, e.Kind, ref.In(ed.Readings[n].Article.Text))
			}
		}
	}
}

func shows(ed *news.Edition, n, e int, sp news.Span) bool {
	r := &ed.Readings[n]
	for _, m := range r.Mentions {
		if sp.Contains(m.Span) && ed.EntityIndex(n, m.Actor) == e {
			return true
		}
	}
	for _, ref := range r.Refs {
		if sp.Contains(ref.Span) && ed.EntityIndex(n, ref.Actor) == e {
			return true
		}
	}
	for _, c := range r.Contacts {
		for _, p := range c.Parties {
			if sp.Contains(p.Span) && ed.EntityIndex(n, p.Actor) == e {
				return true
			}
		}
	}
	return false
}

// drawn takes a finished drawing apart again.
func drawn(g *news.Graph) *paper {
	p := newPaper(g)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		p.put(i, spot{n.X, n.Y}, 0)
		m := p.words[i]
		b := box{n.LX, n.LY - m.ascent, n.LX + m.w, n.LY - m.ascent + m.h}
		switch n.Anchor {
		case "end":
			b.x0, b.x1 = b.x0-m.w, b.x1-m.w
		case "middle":
			b.x0, b.x1 = b.x0-m.w/2, b.x1-m.w/2
		}
		p.label[i] = b
	}
	return p
}

// No words on words, no words on nodes, no node on another, nothing outside.
func readable(t *testing.T, g *news.Graph) {
	t.Helper()
	p := drawn(g)
	for i := range g.Nodes {
		if all := p.covers(i); all.x0 < 0 || all.y0 < 0 || all.x1 > g.Width || all.y1 > g.Height {
			t.Errorf("%s lies outside", g.Nodes[i].Label)
		}
	}
	if c := p.clashes(); c > 0 {
		t.Errorf("%d overlaps", c)
	}
}

func TestReadable(t *testing.T) {
	ed := goldtest.Edition(t)
	build(ed)
	readable(t, &ed.Graph)
	if g := &ed.Graph; g.Width > 620 || g.Height > 520 {
		t.Errorf("%d × %d is too wide for a card", g.Width, g.Height)
	}
	p := newPaper(&ed.Graph)
	for i, n := range ed.Graph.Nodes {
		p.put(i, spot{n.X, n.Y}, 0)
	}
	if c := p.tangle(); c > 2 {
		t.Errorf("%d half crossings", c)
	}
}

// invented is a collection of n articles of one sentence each that names two or three
// of its people, some often, most seldom; every third tells of a meeting.
func invented(n, people int, seed uint64) *news.Edition {
	rnd := rand.New(rand.NewPCG(seed, 1))
	ed := &news.Edition{}
	for i := range people {
		ed.Entities = append(ed.Entities, news.Entity{ID: fmt.Sprintf("e:%d", i), Kind: news.Person, Name: fmt.Sprintf("Anna%d Example", i)})
	}
	some := func() int { f := rnd.Float64(); return int(f * f * f * float64(people)) }
	for i := range n {
		text := strings.Repeat("x", 60)
		r := news.Reading{Article: &news.Article{ID: fmt.Sprint("a", i), Text: text}, Sentences: []news.Span{{Start: 0, End: 60}}}
		hold := []int{}
		for k := range 2 + rnd.IntN(2) {
			r.Actors = append(r.Actors, news.Actor{Kind: news.Person})
			r.Mentions = append(r.Mentions, news.Mention{Span: news.Span{Start: k * 10, End: k*10 + 5}, Kind: news.Person, Actor: k})
			hold = append(hold, some())
		}
		if i%3 == 0 && hold[0] != hold[1] {
			r.Contacts = []news.Contact{{Kind: news.MeetingContact, Status: news.Held, Evidence: r.Sentences, Place: -1,
				Parties: []news.Party{{Actor: 0}, {Actor: 1}}}}
			m := news.Meeting{ID: fmt.Sprint("m:", i), Kind: news.MeetingContact, Status: news.Held, Place: -1, Visit: -1,
				Participants: []int{hold[0], hold[1]}, Tellings: []news.Telling{{Article: i, Contacts: []int{0}}}}
			if i%30 == 0 {
				m.Unnamed = []string{"the president of a university with a very long name indeed"}
			}
			ed.Meetings = append(ed.Meetings, m)
		}
		ed.Readings = append(ed.Readings, r)
		ed.Holder = append(ed.Holder, hold)
	}
	return ed
}

func TestLarge(t *testing.T) {
	for _, c := range []struct{ articles, people int }{{1, 2}, {6, 5}, {12, 30}, {40, 25}, {60, 200}, {300, 60}, {3000, 900}} {
		ed := invented(c.articles, c.people, 7)
		start := time.Now()
		build(ed)
		took := time.Since(start)
		g := &ed.Graph
		if len(g.Nodes) > maxNodes {
			t.Errorf("%d nodes", len(g.Nodes))
		}
		readable(t, g)
		t.Logf("%d articles: %d edges, %d nodes, %d lines, %d left, %d × %d in %v",
			c.articles, len(ed.Edges), len(g.Nodes), len(g.Lines), g.Left, g.Width, g.Height, took)
		for _, l := range g.Lines {
			if l.From < 0 || l.From >= len(g.Nodes) || l.To < 0 || l.To >= len(g.Nodes) {
				t.Fatalf("line %+v", l)
			}
		}
	}
}

func TestEmpty(t *testing.T) {
	ed := &news.Edition{}
	build(ed)
	if len(ed.Edges)+len(ed.Graph.Nodes) != 0 {
		t.Errorf("%+v", ed.Graph)
	}
}

// The places are there when somebody looks, and stay as they are then.
func TestArrange(t *testing.T) {
	ed := goldtest.Edition(t)
	Build(ed)
	for _, n := range ed.Graph.Nodes {
		if n.X != 0 || n.Y != 0 {
			t.Fatalf("%s has a place before anybody looks", n.Label)
		}
	}
	Arrange(&ed.Graph)
	first := golden(ed)
	Arrange(&ed.Graph)
	if again := golden(ed); again != first {
		t.Errorf("arranged again:\n%s\nbefore:\n%s", again, first)
	}
}

func TestDeterministic(t *testing.T) {
	for _, make := range []func() *news.Edition{
		func() *news.Edition { return goldtest.Edition(t) },
		func() *news.Edition { return invented(200, 80, 3) },
	} {
		var first []byte
		for range 10 {
			ed := make()
			build(ed)
			got, _ := json.Marshal([]any{ed.Edges, ed.Graph})
			if first == nil {
				first = got
			}
			if string(got) != string(first) {
				t.Fatal("two runs differ")
			}
		}
	}
}

func TestSignificance(t *testing.T) {
	if s := significance(1, 500, 500, 1000); s != 0 {
		t.Errorf("less than by chance: %d", s)
	}
	president, pair := significance(3, 600, 3, 1000), significance(3, 4, 3, 1000)
	if president >= pair/3 {
		t.Errorf("a president who is everywhere: %d, two who are seldom named: %d", president, pair)
	}
	if once, often := significance(1, 1, 1, 1000), significance(20, 20, 20, 1000); once >= often || often > 1000 {
		t.Errorf("once %d, often %d", once, often)
	}
	for n, want := range map[int]int64{1: 0, 2: 65536, 3: 103872, 10: 217705, 1 << 40: 40 << 16} {
		if got := log2(n); got != want {
			t.Errorf("log2(%d) = %d, want %d", n, got, want)
		}
	}
}

func TestShort(t *testing.T) {
	for in, want := range map[string]string{
		"Mohammad Reza Ashtiani": "M. R. Ashtiani", "Wei Fenghe": "Wei Fenghe", "": "",
		"Ursula von der Leyen of the Union": "U. von der L. of the Union",
	} {
		if got := shortName(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
	for in, want := range map[[2]news.Day]string{
		{"2022-04-27", "2022-04-27"}: "27 Apr 2022", {"", ""}: "no day given", {"x", "y"}: "no day given",
		{"2019-09-11", "2019-09-13"}: "11–13 Sep 2019", {"2019-09-30", "2019-10-02"}: "30 Sep – 2 Oct 2019",
	} {
		if got := shortDays(&news.Meeting{From: in[0], To: in[1]}); got != want {
			t.Errorf("%v: %s, want %s", in, got, want)
		}
	}
}
