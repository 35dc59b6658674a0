package engine_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"readout/wasm/engine"
	"readout/wasm/engine/goldtest"
	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/shelf/export"
)

// parseCorrections reads the section "corrections" of a case, a line a correction:
//
//	same e:Rahi@south e:Carvalho@north      surfaces, by article
//	day m:met@north 2021-05-10 2021-05-11   the words that tell a contact
//	speaker q:We_agreed@north e:…           the beginning of a quote
//	furniture south 0-20                    bytes of an article
//
// Spaces within a name are written as "_"; "-" stands for nobody and nowhere.
func parseCorrections(t *testing.T, arts []news.Article, s string) (out []news.Correction) {
	t.Helper()
	plain := engine.Read(arts)
	for _, l := range strings.Split(strings.TrimSpace(s), "\n") {
		f := strings.Fields(l)
		c := news.Correction{Kind: news.CorrectionKind(f[0]), Of: anchorOf(t, plain, f[1])}
		switch c.Kind {
		case news.IsFurniture, news.IsNews:
			from, to, _ := strings.Cut(f[2], "-")
			c.Span.Start, _ = strconv.Atoi(from)
			c.Span.End, _ = strconv.Atoi(to)
		case news.DayIs:
			if f[2] != "-" {
				c.From, c.To = news.Day(f[2]), news.Day(f[len(f)-1])
			}
		case news.ContactIs, news.PersonName:
			c.Value = strings.ReplaceAll(f[2], "_", " ")
		default:
			c.And = anchorOf(t, plain, f[2])
			for _, w := range f[3:] {
				c.With = append(c.With, anchorOf(t, plain, w))
			}
		}
		out = append(out, c)
	}
	return out
}

// anchorOf is the id of what "kind:words@article" names, first in its article.
func anchorOf(t *testing.T, ed *news.Edition, s string) string {
	t.Helper()
	if s == "-" {
		return ""
	}
	kind, words, ok := strings.Cut(s, ":")
	if !ok {
		kind, words = "t", "@"+s
	}
	words, article, _ := strings.Cut(strings.ReplaceAll(words, "_", " "), "@")
	for a := range ed.Readings {
		r := &ed.Readings[a]
		if r.Article.ID != article {
			continue
		}
		var spans []news.Span
		switch kind {
		case "t":
			return "t:" + r.Hash
		case "e":
			for _, m := range r.Mentions {
				spans = append(spans, m.Span)
			}
		case "m":
			for _, c := range r.Contacts {
				spans = append(spans, c.Cue)
			}
		case "q":
			for _, q := range r.Quotes {
				spans = append(spans, q.Span)
			}
		}
		for _, sp := range spans {
			if x := sp.In(r.Article.Text); x == words || (kind == "q" || kind == "m") && strings.HasPrefix(x, words) {
				return kind + ":" + text.Anchor(r.Hash, sp)
			}
		}
	}
	t.Fatalf("nothing in the articles is %q", s)
	return ""
}

func showOutcomes(ed *news.Edition) string {
	var out []string
	for _, o := range ed.Outcomes {
		l := string(o.Kind) + ": "
		if o.Applied {
			l += "applied"
		} else {
			l += "not applied: " + o.Why
		}
		out = append(out, l)
	}
	return lines(out)
}

// TestNoCorrections: an empty list changes no byte.
func TestNoCorrections(t *testing.T) {
	arts := goldtest.Articles(t)
	a, b := engine.Read(arts), engine.Read(arts, []news.Correction{}...)
	if x, y := everything(t, a), everything(t, b); x != y {
		t.Error("an empty list of corrections changes the edition")
	}
}

// TestGone: corrections of what is not there change nothing, and are all reported.
func TestGone(t *testing.T) {
	arts := goldtest.Articles(t)
	var list []news.Correction
	for _, k := range kinds {
		list = append(list, news.Correction{Kind: k, Of: "e:0000000000", And: "e:1111111111", Value: "x"},
			news.Correction{Kind: k, Of: "m:0000000000-2", And: "", With: []string{"", ":", "e:"}},
			news.Correction{Kind: k, Of: "q:0000000000"}, news.Correction{Kind: k, Of: "t:0000000000000", Span: news.Span{Start: -5, End: 1 << 40}},
			news.Correction{Kind: k})
	}
	ed := engine.Read(arts, list...)
	if x, y := everything(t, engine.Read(arts)), everything(t, ed); x != y {
		t.Error("corrections of nothing change the edition")
	}
	if len(ed.Outcomes) != len(list) {
		t.Fatalf("%d outcomes for %d corrections", len(ed.Outcomes), len(list))
	}
	for _, o := range ed.Outcomes {
		if o.Applied || o.Why == "" {
			t.Errorf("%+v is said to be applied, or not why not", o)
		}
	}
}

var kinds = []news.CorrectionKind{news.SamePerson, news.DifferentPerson, news.UnsurePerson, news.PersonName, news.ContactIs,
	news.TookPart, news.NoPart, news.DayIs, news.PlaceIs, news.SpeakerIs, news.IsFurniture, news.IsNews, "no such kind"}

// TestCorrectionsTotal: whatever is corrected, in whatever order, the engine reads on;
// the readings it was given stay as they are; and one correction the less gives the
// edition that never had it.
func TestCorrectionsTotal(t *testing.T) {
	arts := goldtest.Articles(t)
	plain := engine.Read(arts)
	rnd := rand.New(rand.NewSource(1))
	readings := make([]news.Reading, len(arts))
	for i := range arts {
		readings[i] = engine.ReadOne(&arts[i])
	}
	before := fmt.Sprintf("%+v", readings)
	for range 30 {
		var list []news.Correction
		for range 1 + rnd.Intn(6) {
			list = append(list, anyCorrection(rnd, plain))
		}
		ed := engine.Together(readings, list...)
		sound(t, ed, list)
		if x, y := everything(t, ed), everything(t, engine.Together(readings, list...)); x != y {
			t.Fatalf("two editions of one list differ: %+v", list)
		}
		shorter := list[:len(list)-1]
		if x, y := everything(t, engine.Together(readings, shorter...)), everything(t, engine.Together(readings, slices.Clone(shorter)...)); x != y {
			t.Fatal("undoing leaves something behind")
		}
	}
	if fmt.Sprintf("%+v", readings) != before {
		t.Error("correcting changed readings that were lent")
	}
}

// TestOrderOfCorrections: corrections that do not touch each other may come in any order.
func TestOrderOfCorrections(t *testing.T) {
	arts := goldtest.Articles(t)
	plain := engine.Read(arts)
	rnd := rand.New(rand.NewSource(2))
	for range 20 {
		var list []news.Correction
		touched := map[string]bool{}
		for range 5 {
			c := anyCorrection(rnd, plain)
			if touched[c.Of] || touched[c.And] && c.And != "" {
				continue
			}
			touched[c.Of], touched[c.And] = true, true
			list = append(list, c)
		}
		mixed := slices.Clone(list)
		rnd.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		a, b := engine.Read(arts, list...), engine.Read(arts, mixed...)
		for _, name := range []string{"entities", "meetings", "visits", "quotes", "edges", "furniture"} {
			if x, y := projections[name](a), projections[name](b); x != y {
				t.Errorf("%s depend on the order of\n%+v\n%s", name, list, diff(x, y))
			}
		}
	}
}

// anyCorrection corrects something that is there.
func anyCorrection(rnd *rand.Rand, ed *news.Edition) news.Correction {
	mention := func() string {
		r := &ed.Readings[rnd.Intn(len(ed.Readings))]
		return "e:" + text.Anchor(r.Hash, r.Mentions[rnd.Intn(len(r.Mentions))].Span)
	}
	c := news.Correction{Kind: kinds[rnd.Intn(len(kinds))], Of: mention(), And: mention(), Value: "A Name"}
	switch c.Kind {
	case news.ContactIs, news.TookPart, news.NoPart, news.DayIs, news.PlaceIs:
		m := &ed.Meetings[rnd.Intn(len(ed.Meetings))]
		c.Of = m.ID
		for _, p := range m.Participants {
			c.With = append(c.With, ed.Entities[p].ID)
		}
		if c.Kind == news.NoPart {
			c.And = c.With[rnd.Intn(len(c.With))]
		}
		c.Value = []string{"held meeting", "planned talks", "misread meeting", "held call", "nonsense"}[rnd.Intn(5)]
		c.From, c.To = "2022-04-27", []news.Day{"2022-04-27", "2022-04-29", "x"}[rnd.Intn(3)]
	case news.SpeakerIs:
		c.Of = ed.Quotes[rnd.Intn(len(ed.Quotes))].ID
	case news.IsFurniture, news.IsNews:
		r := &ed.Readings[rnd.Intn(len(ed.Readings))]
		from := rnd.Intn(len(r.Article.Text))
		c.Of, c.And, c.Span = "t:"+r.Hash, "", news.Span{Start: from, End: from + rnd.Intn(len(r.Article.Text)-from)}
	}
	return c
}

// sound checks that everything in ed points at something there is.
func sound(t *testing.T, ed *news.Edition, list []news.Correction) {
	t.Helper()
	if len(ed.Outcomes) != len(list) {
		t.Fatalf("%d outcomes for %d corrections", len(ed.Outcomes), len(list))
	}
	for a := range ed.Readings {
		if len(ed.Holder[a]) != len(ed.Readings[a].Actors) {
			t.Fatalf("article %d has %d actors and %d holders", a, len(ed.Readings[a].Actors), len(ed.Holder[a]))
		}
		for _, m := range ed.Readings[a].Mentions {
			if ed.EntityIndex(a, m.Actor) < 0 {
				t.Fatalf("a mention is held by nobody: %+v after %+v", m, list)
			}
		}
	}
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		if len(m.Participants) == 0 || len(m.Tellings) == 0 || !sort.IntsAreSorted(m.Participants) {
			t.Fatalf("meeting %+v after %+v", m, list)
		}
	}
	for i, e := range ed.Edges {
		if len(e.Evidence) == 0 || e.A >= e.B {
			t.Fatalf("edge %d %+v after %+v", i, e, list)
		}
	}
}

// everything is all of an edition that is shown, but for the outcomes.
func everything(t *testing.T, ed *news.Edition) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Contract(&b, ed); err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(projections)) {
		if name != "outcomes" {
			b.WriteString(projections[name](ed))
		}
	}
	return b.String()
}
