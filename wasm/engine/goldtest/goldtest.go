// Package goldtest makes the edition that a careful reader would make of the five
// shipped articles, out of testdata/gold. Tests of network, notice and desk run on
// it, so that they fail for their own faults and not for those of the reading.
package goldtest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"readout/corpus"
	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
)

// Gold is the part of gold.json that is used here.
type Gold struct {
	People []struct {
		ID       string                    `json:"id"`
		Name     string                    `json:"name"`
		Country  string                    `json:"country"`
		Role     string                    `json:"role"`
		Surfaces map[string]map[string]int `json:"surfaces"`
		Describe map[string][]string       `json:"described"`
		Suspect  map[string][]string       `json:"suspect_surfaces"`
	} `json:"people"`
	Organisations map[string][]string `json:"organisations"`
	Places        map[string][]string `json:"places"`
	Meetings      []Meeting           `json:"meetings"`
	Quotes        []struct {
		Article string     `json:"article"`
		Speaker string     `json:"speaker"`
		Starts  string     `json:"starts"`
		Via     string     `json:"via"`
		Basis   news.Basis `json:"via_basis"`
		Nth     int        `json:"nth"`
	} `json:"quotes"`
	SameQuote [][]string          `json:"same_quote"`
	Furniture map[string][]string `json:"furniture"`
	Captions  map[string][]string `json:"captions"`
	Visits    []struct {
		ID      string   `json:"id"`
		Visitor string   `json:"visitor"`
		Place   string   `json:"place"`
		From    news.Day `json:"from"`
		To      news.Day `json:"to"`
		ToldBy  []string `json:"told_by"`
	} `json:"visits"`
	Together []struct {
		Pair []string `json:"pair"`
	} `json:"named_together"`
	NeverMet [][]string `json:"never_met"`
}

// Meeting is a meeting of gold.json.
type Meeting struct {
	ID    string     `json:"id"`
	Who   []string   `json:"participants"`
	Date  news.Day   `json:"date"`
	Day   news.Basis `json:"day_basis"`
	Place string     `json:"place"`
	Where news.Basis `json:"place_basis"`
}

// told is told.json: where each contact stands.
type told struct {
	Contacts []struct {
		Article  string           `json:"article"`
		Meeting  string           `json:"meeting"`
		Kind     news.ContactKind `json:"kind"`
		Status   news.Status      `json:"status"`
		Evidence string           `json:"evidence"`
		Cue      string           `json:"cue"`
		Parties  [][2]string      `json:"parties"`
		From     news.Day         `json:"from"`
		To       news.Day         `json:"to"`
		Day      string           `json:"day"`
		Place    string           `json:"place"`
		Where    news.Basis       `json:"place_basis"`
	} `json:"contacts"`
	Links []struct {
		Who     string      `json:"who"`
		Surface string      `json:"surface"`
		Article string      `json:"article"`
		To      string      `json:"to"`
		Score   int         `json:"score"`
		Suspect bool        `json:"suspect"`
		Reasons [][2]string `json:"reasons"`
		Refs    []string    `json:"refs"`
	} `json:"links"`
	Titles map[string][]string `json:"titles"`
}

// Load reads gold.json.
func Load(t testing.TB) *Gold {
	t.Helper()
	g := &Gold{}
	readJSON(t, "gold.json", g)
	return g
}

func readJSON(t testing.TB, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(t), "wasm/engine/testdata/gold", name))
	if err == nil {
		err = json.Unmarshal(b, v)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// root is the folder of go.mod, above the package under test.
func root(t testing.TB) string {
	dir, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	t.Fatal("no go.mod above the test")
	return ""
}

// Articles are the five shipped articles.
func Articles(t testing.TB) []news.Article {
	t.Helper()
	all, withheld, err := corpus.Articles(false)
	if err != nil || len(withheld) > 0 {
		t.Fatal("the five articles are not all embedded: ", err)
	}
	var out []news.Article
	for _, a := range all {
		out = append(out, intake.Article(a))
	}
	return out
}

// Edition is the gold reading. Edges, graph and notices are left to the rooms that
// make them.
func Edition(t testing.TB) *news.Edition {
	t.Helper()
	b := &builder{t: t, g: Load(t), articles: Articles(t), actor: map[string]int{}, entity: map[string]int{}}
	readJSON(t, "told.json", &b.told)
	b.ed = &news.Edition{}
	for i := range b.articles {
		b.reading(i)
	}
	b.entities()
	b.meetings()
	b.visits()
	b.quoteGroups()
	return b.ed
}

type builder struct {
	t        testing.TB
	g        *Gold
	told     told
	articles []news.Article
	ed       *news.Edition
	actor    map[string]int // article + " " + key → actor
	keys     [][]string     // [article][actor] → key
	entity   map[string]int // key → entity
	doc      *text.Doc
}

// find is the span of s in the article's text between from and to.
func (b *builder) find(r *news.Reading, s string, in news.Span) news.Span {
	b.t.Helper()
	i := strings.Index(in.In(r.Article.Text), s)
	if i < 0 {
		b.t.Fatalf("%s: %q is not in %q", r.Article.ID, s, in.In(r.Article.Text))
	}
	return news.Span{Start: in.Start + i, End: in.Start + i + len(s)}
}

func whole(r *news.Reading) news.Span { return news.Span{End: len(r.Article.Text)} }

func (b *builder) reading(n int) {
	a := &b.articles[n]
	r := news.Reading{Article: a}
	b.doc = text.Read(a)
	for _, f := range b.g.Furniture[a.ID] {
		r.Furniture = append(r.Furniture, news.Furniture{Span: b.find(&r, f, whole(&r)), Why: "not news"})
	}
	sort.Slice(r.Furniture, func(i, j int) bool { return r.Furniture[i].Start < r.Furniture[j].Start })
	for _, c := range b.g.Captions[a.ID] {
		r.Captions = append(r.Captions, b.find(&r, c, whole(&r)))
	}
	for _, s := range b.doc.Sentences {
		if !inFurniture(&r, s.Span) {
			r.Sentences = append(r.Sentences, s.Span)
		}
	}
	b.keys = append(b.keys, nil)
	b.mentions(&r, n)
	b.described(&r)
	b.contacts(&r)
	b.quotes(&r)
	b.ed.Readings = append(b.ed.Readings, r)
}

func inFurniture(r *news.Reading, sp news.Span) bool {
	for _, f := range r.Furniture {
		if f.Overlaps(sp) {
			return true
		}
	}
	return false
}

// mentions finds every listed surface, the longest first.
func (b *builder) mentions(r *news.Reading, n int) {
	type surface struct {
		text, key string
		kind      news.Kind
	}
	var all []surface
	id := r.Article.ID
	for _, p := range b.g.People {
		for s := range p.Surfaces[id] {
			all = append(all, surface{s, p.ID, news.Person})
		}
	}
	for _, s := range b.g.Organisations[id] {
		all = append(all, surface{s, "o:" + s, news.Organisation})
	}
	for _, s := range b.g.Places[id] {
		all = append(all, surface{s, "p:" + strings.Replace(strings.ToLower(s), "teheran", "tehran", 1), news.Place})
	}
	sort.Slice(all, func(i, j int) bool {
		if len(all[i].text) != len(all[j].text) {
			return len(all[i].text) > len(all[j].text)
		}
		return all[i].text < all[j].text
	})
	taken := make([]bool, len(r.Article.Text))
	type found struct {
		sp  news.Span
		s   surface
		key string
	}
	var ms []found
	for _, s := range all {
		for i := 0; ; {
			k := strings.Index(r.Article.Text[i:], s.text)
			if k < 0 {
				break
			}
			sp := news.Span{Start: i + k, End: i + k + len(s.text)}
			i = sp.End
			if taken[sp.Start] || inFurniture(r, sp) || !bounded(r.Article.Text, sp) {
				continue
			}
			for j := sp.Start; j < sp.End; j++ {
				taken[j] = true
			}
			ms = append(ms, found{sp, s, s.key})
		}
	}
	sort.Slice(ms, func(i, j int) bool { return ms[i].sp.Start < ms[j].sp.Start })
	for i, m := range ms {
		x := b.actorOf(r, n, m.key, m.s.kind)
		act := &r.Actors[x]
		act.Mentions = append(act.Mentions, i)
		if len(m.s.text) > len(act.Name) {
			act.Name = m.s.text
		}
		mm := news.Mention{Span: m.sp, Kind: m.s.kind, Actor: x}
		if m.s.kind == news.Person {
			mm.Title = b.title(r, m.sp)
			if !mm.Title.Empty() {
				act.Roles = append(act.Roles, news.Role{Span: mm.Title, Office: b.role(m.key)})
			}
		}
		r.Mentions = append(r.Mentions, mm)
	}
}

func (b *builder) role(key string) string {
	for _, p := range b.g.People {
		if p.ID == key {
			return p.Role
		}
	}
	return ""
}

// title is the longest listed title just before sp.
func (b *builder) title(r *news.Reading, sp news.Span) (out news.Span) {
	before := strings.TrimRight(r.Article.Text[:sp.Start], " ")
	for _, t := range b.told.Titles[r.Article.ID] {
		if strings.HasSuffix(before, t) && len(t) > out.Len() {
			out = news.Span{Start: len(before) - len(t), End: len(before)}
		}
	}
	return out
}

func bounded(s string, sp news.Span) bool {
	a, _ := utf8.DecodeLastRuneInString(s[:sp.Start])
	z, _ := utf8.DecodeRuneInString(s[sp.End:])
	return !unicode.IsLetter(a) && !unicode.IsLetter(z)
}

func (b *builder) actorOf(r *news.Reading, n int, key string, kind news.Kind) int {
	k := r.Article.ID + " " + key
	x, ok := b.actor[k]
	if !ok {
		x = len(r.Actors)
		b.actor[k] = x
		b.keys[n] = append(b.keys[n], key)
		r.Actors = append(r.Actors, news.Actor{Kind: kind})
		for _, p := range b.g.People {
			if p.ID == key {
				r.Actors[x].Country = p.Country
			}
		}
	}
	return x
}

func (b *builder) described(r *news.Reading) {
	for _, p := range b.g.People {
		x, ok := b.actor[r.Article.ID+" "+p.ID]
		for _, s := range p.Describe[r.Article.ID] {
			if ok && strings.Contains(r.Article.Text, s) {
				r.Refs = append(r.Refs, news.Reference{
					Span: b.find(r, s, whole(r)), Form: news.ByDescription, Actor: x, Basis: news.Stated, Country: p.Country, Office: p.Role})
			}
		}
	}
	sort.Slice(r.Refs, func(i, j int) bool { return r.Refs[i].Start < r.Refs[j].Start })
}
