package web

import (
	"strings"
	"testing"

	"readout/wasm/news"
	"readout/wasm/wire"
)

func TestFill(t *testing.T) {
	fields := map[string]string{"name": "  Ebrahim   Raisi ", "from": "2022-04-27", "empty": " "}
	get := func(name string) string { return fields[name] }
	for line, want := range map[string]string{
		"name e:1 {name}":     "name e:1 Ebrahim Raisi",
		"day m:1 {from} {to}": "day m:1 2022-04-27",
		"same e:1 e:2":        "same e:1 e:2",
		"{from} and {name":    "2022-04-27 and",
	} {
		if got, ok := fill(line, get); got != want && line != "{from} and {name" || !ok && line != "{from} and {name" {
			t.Errorf("%q is filled to %q, not %q", line, got, want)
		}
	}
	if got, ok := fill("with m:1 {empty}", get); ok {
		t.Errorf("what has to be chosen may be left empty: %q", got)
	}
}

// The panel says what can be corrected and what would change; no name gets out of it.
func TestPanel(t *testing.T) {
	evil := `"><script>alert(1)</script>`
	p := wire.PersonBrief{ID: "e:1", Name: evil, Role: evil, Country: "X"}
	answers := map[question]*wire.Answer{
		{wire.AskMend, "e:1"}: {Mend: &wire.Mend{ID: "e:1", Title: evil, Spellings: []string{evil}, People: []wire.PersonBrief{p, p}, Likely: 1,
			Joined: []wire.Joined{{Surface: evil, To: evil, Of: "e:2", And: "e:1", Suspect: true, Outlets: []wire.Outlet{{Name: evil, Badge: "EV"}}}}}},
		{wire.AskMend, "m:1"}: {Mend: &wire.Mend{ID: "m:1", Title: evil, Who: []wire.PersonBrief{p}, People: []wire.PersonBrief{p}, Kind: news.Talks, Status: news.Held,
			From: "2022-04-27", To: "2022-04-28", Places: []wire.PersonBrief{p}}},
		{wire.AskMend, "q:1"}:                {Mend: &wire.Mend{ID: "q:1", Title: evil, Quotes: []wire.MendQuote{{ID: "q:1", Words: evil, Speaker: p, People: []wire.PersonBrief{{ID: "e:9", Name: "Other"}}}}}},
		{wire.AskPreview, "same e:1 e:2"}:    {Changes: &wire.Changes{Line: "same e:1 e:2", Sentence: evil, List: []wire.Change{{Sign: wire.Becomes, Text: evil}}, Left: 3}},
		{wire.AskPreview, "refused e:1 e:2"}: {Changes: &wire.Changes{Refused: "It cannot."}},
		{wire.AskPreview, "wrong"}:           {Error: "Not understood."},
	}
	get := func(ask wire.Ask, arg string) *wire.Answer {
		if a := answers[question{ask, arg}]; a != nil {
			return a
		}
		return &wire.Answer{}
	}
	for _, c := range []struct {
		a    address
		want []string
	}{
		{to("person", "e:1", "correct", "1"), []string{wNameShown, wLikely, wNotSame, wSureSame, "correct=different%20e:2%20e:1"}},
		{to("meeting", "m:1", "correct", "1"), []string{wDidTheyMeet, `value="held talks" selected`, `value="2022-04-28"`, wTookNoPart, wWhichPlace}},
		{to("quote", "q:1", "correct", "1"), []string{wWhoSaid, wNobodyKnown, `value="e:1" selected`}},
		{to("person", "e:1", "correct", "same e:1 e:2"), []string{wWouldChange, wApply, `data-line="same e:1 e:2"`, "3" + wMoreChanges}},
		{to("person", "e:1", "correct", "refused e:1 e:2"), []string{"It cannot.", wBackTo}},
		{to("person", "e:1", "correct", "wrong"), []string{"Not understood.", wBackTo}},
		{to("person", "e:1", "correct", "later e:1 e:2"), []string{wPreviewWait}},
		{to("person", "e:gone", "correct", "1"), []string{wCorrectWait}},
	} {
		got := mendPanel(c.a, get).html()
		for _, w := range c.want {
			if !strings.Contains(got, strings.ReplaceAll(w, "“", "“")) {
				t.Errorf("%s: does not say %q:\n%s", c.a.href(), w, got)
			}
		}
		if strings.Contains(got, "<script") {
			t.Errorf("%s: a name has become HTML", c.a.href())
		}
		if n := len(mendRequests(c.a)); n == 0 {
			t.Errorf("%s asks nothing", c.a.href())
		}
	}
	if correctable(to("names", "", "correct", "1")) || mendRequests(to("person", "e:1")) != nil {
		t.Error("a view without a panel has one")
	}
}

func TestHistory(t *testing.T) {
	if got := historyView(&wire.History{}).html(); !strings.Contains(got, "You have corrected nothing here yet") || strings.Contains(got, wTakeAway) {
		t.Errorf("nothing corrected: %s", got)
	}
	h := &wire.History{Active: 1, Undo: "A <b> is B.", Note: "Nothing lasts.", List: []wire.Correction{
		{Number: 2, Text: "A <b> is B.", Address: "person/e:1"}, {Number: 1, Text: "C is not D.", Undone: true}, {Number: 0, Text: "E.", Why: "It is gone."}}}
	got := historyView(h).html() + mendBar(h, "names").html()
	for _, w := range []string{"Nothing lasts.", "A &lt;b&gt; is B.", wUndoThis, wRedoThis, wNotApplied + "It is gone.", `data-number="2"`, "#person/e:1", "aria-disabled", "#history"} {
		if !strings.Contains(got, w) {
			t.Errorf("does not say %q:\n%s", w, got)
		}
	}
	if !mendBar(nil, "names").empty() || !mendBar(&wire.History{}, "names").empty() {
		t.Error("the bar stands there without corrections")
	}
}
