package desk

import (
	"slices"
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/shelf/store"
	"readout/wasm/wire"
)

// do asks and fails on an error.
func do(t *testing.T, d *Desk, req wire.Request) wire.Answer {
	t.Helper()
	req.Version = d.build.Version
	a := d.Answer(req)
	if a.Error != "" {
		t.Fatalf("%s %s %s: %s", req.Ask, req.Arg, req.With, a.Error)
	}
	return a
}

func whoIs(t *testing.T, d *Desk, part string) wire.NameRow {
	t.Helper()
	for _, r := range do(t, d, wire.Request{Ask: wire.AskNames}).Names.People {
		if strings.Contains(r.Name, part) {
			return r
		}
	}
	t.Fatalf("nobody is called %s", part)
	return wire.NameRow{}
}

// A name is corrected, changes everywhere, is undone and done again; the file carries
// the corrections to another desk, and a desk with the same store has them, too.
func TestCorrect(t *testing.T) {
	s := &store.Memory{}
	d := New(Build{Corpus: goldtest.Articles(t), Store: s})
	plain := Hash(d.Edition())
	h := do(t, d, wire.Request{Ask: wire.AskHistory}).History
	if h.Active != 0 || h.Undo != "" || h.Redo != "" || h.Changed || Hash(d.Edition()) != plain {
		t.Errorf("before anything is corrected: %+v", h)
	}
	raisi := whoIs(t, d, "Raisi")
	m := do(t, d, wire.Request{Ask: wire.AskMend, Arg: raisi.ID}).Mend
	if len(m.Spellings) < 3 || len(m.Joined) < 2 || len(m.People) < 5 || !m.Joined[0].Suspect {
		t.Fatalf("to choose from: %+v", m)
	}

	line := "name " + raisi.ID + " Ebrahim Raisi of Iran"
	c := do(t, d, wire.Request{Ask: wire.AskPreview, Arg: line}).Changes
	if len(c.List) == 0 || !strings.Contains(c.List[0].Text, "is called Ebrahim Raisi of Iran") || c.Refused != "" {
		t.Errorf("preview: %+v", c)
	}
	if Hash(d.Edition()) != plain {
		t.Error("a preview changes something")
	}
	h = do(t, d, wire.Request{Ask: wire.AskCorrect, Arg: raisi.ID, With: line}).History
	if !h.Changed || h.Now == "" || h.Active != 1 || h.Undo == "" || !strings.HasPrefix(h.Said, "Corrected: ") || h.List[0].Address == "" {
		t.Errorf("after correcting: %+v", h)
	}
	p := do(t, d, wire.Request{Ask: wire.AskPerson, Arg: raisi.ID}).Person
	if p.Name != "Ebrahim Raisi of Iran" || !p.Corrected {
		t.Errorf("the person is %+v", p.PersonBrief)
	}
	if me := do(t, d, wire.Request{Ask: wire.AskMeetings}).Meetings; !strings.Contains(string(wire.Answer{Meetings: me}.Encode()), "Raisi of Iran") {
		t.Error("the meetings do not have the new name")
	}

	file := do(t, d, wire.Request{Ask: wire.AskCorrectionsFile}).History.File
	corrected := Hash(d.Edition())
	if h = do(t, d, wire.Request{Ask: wire.AskUndo}).History; Hash(d.Edition()) != plain || h.Active != 0 || h.Redo == "" {
		t.Errorf("after undoing: %+v", h)
	}
	if h = do(t, d, wire.Request{Ask: wire.AskRedo}).History; Hash(d.Edition()) != corrected || h.Active != 1 {
		t.Errorf("after redoing: %+v", h)
	}
	other := New(Build{Corpus: goldtest.Articles(t)})
	if h = do(t, other, wire.Request{Ask: wire.AskImport, With: file}).History; Hash(other.Edition()) != corrected || !strings.Contains(h.Said, "1 correction") {
		t.Errorf("after importing: %+v", h)
	}
	if h.Note == "" {
		t.Error("that nothing lasts in memory is not said")
	}
	again := New(Build{Corpus: goldtest.Articles(t), Store: s})
	if h = do(t, again, wire.Request{Ask: wire.AskHistory}).History; !h.Changed || Hash(again.Edition()) != corrected {
		t.Errorf("what was kept is not taken up: %+v", h)
	}
}

// Every kind of correction that the choices offer for the shipped articles is
// previewed, applied and undone, and leaves what was there before.
func TestEveryChoice(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	plain := Hash(d.Edition())
	for _, l := range offered(t, d) {
		c := do(t, d, wire.Request{Ask: wire.AskPreview, Arg: l}).Changes
		if c.Refused != "" && c.Refused != "Nobody would be left in the meeting; say instead that it was no meeting." {
			t.Errorf("%s is offered and refused: %s", l, c.Refused)
		}
		for _, x := range c.List {
			if strings.Contains(x.Text, "become one: call") {
				t.Errorf("%s: two contacts of one sentence are taken for one: %s", l, x.Text)
			}
		}
		h := do(t, d, wire.Request{Ask: wire.AskCorrect, With: l}).History
		if strings.Contains(h.Said, "(not here)") {
			t.Errorf("%s: said is %q", l, h.Said)
		}
		for _, a := range everything(t, d) {
			sound(t, d, a)
		}
		do(t, d, wire.Request{Ask: wire.AskUndo})
		if Hash(d.Edition()) != plain {
			t.Fatalf("%s cannot be undone", l)
		}
	}
}

// offered are lines of every kind.
func offered(t *testing.T, d *Desk) (lines []string) {
	raisi := whoIs(t, d, "Raisi")
	m := do(t, d, wire.Request{Ask: wire.AskMend, Arg: raisi.ID}).Mend
	for _, j := range m.Joined {
		lines = append(lines, "different "+j.Of+" "+j.And, "unsure "+j.Of+" "+j.And, "same "+j.Of+" "+j.And)
	}
	lines = append(lines, "same "+raisi.ID+" "+m.People[len(m.People)-1].ID, "unsure "+raisi.ID+" "+m.People[0].ID)
	v := d.v
	for i := range v.ed.Meetings {
		id := v.ed.Meetings[i].ID
		m := do(t, d, wire.Request{Ask: wire.AskMend, Arg: id}).Mend
		lines = append(lines, "contact "+id+" misread meeting", "day "+id+" 2022-04-20 2022-04-21", "day "+id+" -", "place "+id+" -",
			"place "+id+" "+m.Places[0].ID, "without "+id+" "+m.Who[0].ID, "with "+id+" "+m.People[0].ID)
	}
	for n := range v.ed.Readings {
		m := do(t, d, wire.Request{Ask: wire.AskMend, Arg: v.ed.Readings[n].Article.ID}).Mend
		lines = append(lines, "furniture "+m.Text+" 0-40")
		if len(m.Quotes) > 0 {
			lines = append(lines, "speaker "+m.Quotes[0].ID+" -", "speaker "+m.Quotes[0].ID+" "+m.People[len(m.People)-1].ID)
		}
		if f := v.ed.Readings[n].Furniture; len(f) > 0 {
			lines = append(lines, "news "+m.Text+" "+span(f[0].Span))
		}
	}
	return lines
}

func span(s news.Span) string { return itoa(s.Start) + "-" + itoa(s.End) }

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// Two names parted: each opens its own page, also by old addresses, and says of the
// other what the reader says.
func TestParted(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	raisi := whoIs(t, d, "Raisi")
	m := do(t, d, wire.Request{Ask: wire.AskMend, Arg: raisi.ID}).Mend
	j := m.Joined[slices.IndexFunc(m.Joined, func(j wire.Joined) bool { return j.Surface == "Leahy" })]
	c := do(t, d, wire.Request{Ask: wire.AskPreview, Arg: "unsure " + j.Of + " " + j.And}).Changes
	if len(c.List) == 0 || !strings.Contains(c.List[0].Text, "becomes 2 people") {
		t.Errorf("preview: %+v", c.List)
	}
	h := do(t, d, wire.Request{Ask: wire.AskCorrect, Arg: raisi.ID, With: "unsure " + j.Of + " " + j.And}).History
	p := do(t, d, wire.Request{Ask: wire.AskPerson, Arg: h.Now}).Person
	if !strings.Contains(p.Name, "Raisi") || len(p.Unsure) != 1 || p.Unsure[0].Name != "Leahy" {
		t.Errorf("the page is of %s, unsure of %+v", p.Name, p.Unsure)
	}
	l := do(t, d, wire.Request{Ask: wire.AskPerson, Arg: j.Of}).Person
	if l.Name != "Leahy" || len(l.Unsure) != 1 || !l.Corrected {
		t.Errorf("the other page is of %+v", l.PersonBrief)
	}
	do(t, d, wire.Request{Ask: wire.AskCorrect, With: "same " + j.Of + " " + j.And})
	if r := whoIs(t, d, "Raisi"); !slices.ContainsFunc(r.Why, func(w wire.Reasoned) bool { return w.Surface == "Leahy" && w.Corrected && !w.Suspect }) {
		t.Errorf("what the reader is sure of is still in doubt: %+v", r.Why)
	}
}

// What another tab corrected is not lost, and a log that cannot be read is put aside.
func TestSharedLog(t *testing.T) {
	s := &store.Memory{}
	a, b := New(Build{Corpus: goldtest.Articles(t), Store: s}), New(Build{Corpus: goldtest.Articles(t), Store: s})
	id := whoIs(t, a, "Raisi").ID
	do(t, a, wire.Request{Ask: wire.AskHistory})
	do(t, b, wire.Request{Ask: wire.AskHistory})
	do(t, a, wire.Request{Ask: wire.AskCorrect, With: "name " + id + " One"})
	if h := do(t, b, wire.Request{Ask: wire.AskCorrect, With: "name " + id + " Two"}).History; h.Active != 2 {
		t.Errorf("%d corrections hold, not 2", h.Active)
	}
	if h := do(t, b, wire.Request{Ask: wire.AskHistory}).History; h.List[1].Why == "" {
		t.Error("that the first is overruled is not said")
	}
	bad := &store.Memory{}
	if err := bad.Put(shippedAt, store.Record{Key: correctionsKey, Value: []byte("{")}); err != nil {
		t.Fatal(err)
	}
	c := New(Build{Corpus: goldtest.Articles(t), Store: bad})
	if h := do(t, c, wire.Request{Ask: wire.AskHistory}).History; h.Note == "" {
		t.Error("that something cannot be read is not said")
	}
	if v, err := bad.Get(shippedAt, unreadableKey); string(v) != "{" || err != nil {
		t.Errorf("put aside: %q %v", v, err)
	}
}

func TestBadCorrections(t *testing.T) {
	d := New(Build{Corpus: goldtest.Articles(t)})
	for _, r := range []wire.Request{{Ask: wire.AskCorrect, With: "x"}, {Ask: wire.AskUndo}, {Ask: wire.AskRedo, With: "-7"}, {Ask: wire.AskUndo, With: "99"},
		{Ask: wire.AskImport, With: "<script>"}, {Ask: wire.AskMend, Arg: "e:nothing"}, {Ask: wire.AskPreview, Arg: ""}} {
		if a := d.Answer(r); a.Error == "" || !strings.HasSuffix(a.Error, ".") {
			t.Errorf("%+v is answered %+v", r, a)
		}
	}
	h := do(t, d, wire.Request{Ask: wire.AskCorrect, Arg: "e:gone", With: "same e:000 e:111"}).History
	if h.List[0].Why == "" {
		t.Error("a correction of nothing is said to hold")
	}
}
