package desk

import (
	"errors"
	"slices"
	"strconv"

	"readout/wasm/engine"
	"readout/wasm/news"
	"readout/wasm/shelf/correct"
	"readout/wasm/wire"
)

// Corrections change the edition, not the articles. After one, the readings are kept,
// but for the articles whose furniture it names; what is made of all of them together
// is made anew. A preview is the same without being kept; who applies what was just
// previewed waits only once.
//
// What was kept is taken up when the page first asks for the history, which it does
// after its first view: the store may take its time, and the shipped articles need not
// wait for it.

// correctionsKey is the record of the open collection that holds the log.
const correctionsKey = keyCorrections

// unreadableKey is where a log is put that cannot be read, so that it is not lost.
const unreadableKey = "corrections-unreadable"

// mending is what the reader has corrected in one collection.
type mending struct {
	log     *correct.Log // nil until what was kept is taken up
	file    string       // what the log was when it was last kept
	applied []news.Correction
	numbers []int  // of applied → entries of the log
	unsaved bool   // the log is more than what is kept
	note    string // why it may not last
	tried   trial
}

// A trial is the last preview.
type trial struct {
	list     []news.Correction
	readings []news.Reading
	v        *view
}

func correctAsk(a wire.Ask) bool {
	switch a {
	case wire.AskMend, wire.AskPreview, wire.AskCorrect, wire.AskUndo, wire.AskRedo, wire.AskHistory, wire.AskCorrectionsFile, wire.AskImport:
		return true
	}
	return false
}

// answerCorrect answers one request about corrections. The collection is read.
func (d *Desk) answerCorrect(req wire.Request) (a wire.Answer) {
	a.ID = req.ID
	before := d.v
	d.takeUp(req.Ask == wire.AskHistory)
	var err error
	switch req.Ask {
	case wire.AskMend:
		if a.Mend = d.v.mend(req.Arg); a.Mend == nil {
			a.Error = "Nothing here that can be corrected has the address \"" + clip(req.Arg, 80) + "\"."
		}
		return a
	case wire.AskPreview:
		if a.Changes, err = d.preview(req.Arg); err != nil {
			a.Error = err.Error()
		}
		return a
	case wire.AskCorrectionsFile:
		a.History = &wire.History{File: string(d.mending.log.Encode())}
		return a
	}
	said, err := d.changeLog(req)
	if err != nil {
		a.Error = err.Error()
		return a
	}
	a.History = d.history()
	a.History.Said, a.History.Changed = said, d.v != before
	if req.Arg != "" {
		a.History.Now = nowAt(before, d.v, req.Arg)
	}
	return a
}

// takeUp takes up what is kept of the open collection: once, and again when it is asked
// for anew, for another tab or a file may have brought something.
func (d *Desk) takeUp(anew bool) {
	m := &d.mending
	if m.log != nil && (!anew || m.unsaved) {
		return
	}
	if m.log == nil {
		m.log = &correct.Log{}
	}
	b, err := d.kept(correctionsKey)
	if err != nil {
		m.note, m.unsaved = err.Error(), len(m.log.Entries) > 0
		return
	}
	if string(b) != m.file {
		m.log, m.file, m.note = &correct.Log{}, string(b), ""
		if log := d.decodeLog(b); log != nil {
			m.log = log
		}
	}
	if lasting, why := d.store.Lasting(); !lasting {
		m.note = why
	}
	d.apply()
}

// decodeLog reads what was kept; what cannot be read is put aside.
func (d *Desk) decodeLog(b []byte) *correct.Log {
	if b == nil {
		return nil
	}
	log, err := correct.Decode(b)
	if err != nil {
		d.mending.note = "The corrections kept in this browser cannot be read: " + err.Error() + "."
		_ = d.keep(unreadableKey, b)
		return nil
	}
	return log
}

// changeLog does what the request wants done to the log, over all tabs: on top of what
// another tab may have added meanwhile. It gives a sentence on what was done.
func (d *Desk) changeLog(req wire.Request) (said string, err error) {
	if req.Ask == wire.AskHistory {
		return "", nil
	}
	var refused error
	var written []byte
	err = d.amend(correctionsKey, func(was []byte) ([]byte, error) {
		if was != nil && string(was) != d.mending.file {
			if log := d.decodeLog(was); log != nil {
				d.mending.log = log
			}
		}
		if said, refused = d.act(req); refused != nil {
			return nil, refused
		}
		written = d.mending.log.Encode()
		return written, nil
	})
	if refused != nil {
		return "", refused
	}
	d.mending.note, d.mending.unsaved = "", err != nil
	if err != nil { // it holds, but only while the page is open
		if d.mending.note = err.Error(); written == nil {
			if said, refused = d.act(req); refused != nil {
				return "", refused
			}
		}
	} else {
		d.mending.file = string(written)
		if lasting, why := d.store.Lasting(); !lasting {
			d.mending.note = why
		}
	}
	d.apply()
	return said, nil
}

// act changes the log.
func (d *Desk) act(req wire.Request) (string, error) {
	log := d.mending.log
	switch req.Ask {
	case wire.AskCorrect:
		c, words, err := d.correction(req.With)
		if err != nil {
			return "", err
		}
		if !log.Do(c, words) {
			return "", errors.New("There are " + strconv.Itoa(correct.MaxEntries) + " corrections already, and no room for more.")
		}
		return "Corrected: " + d.sentence(len(log.Entries)-1), nil
	case wire.AskUndo, wire.AskRedo:
		undo, redo := log.Ends()
		n := undo
		if req.Ask == wire.AskRedo {
			n = redo
		}
		if req.With != "" {
			var ok bool
			if n, ok = news.Number(req.With); !ok || n < 0 || n >= len(log.Entries) {
				return "", errors.New("There is no such correction any more; open the history again.")
			}
		}
		if n < 0 {
			return "", errors.New("There is nothing to " + string(req.Ask) + ".")
		}
		log.Set(n, req.Ask == wire.AskUndo)
		if req.Ask == wire.AskUndo {
			return "Undone: " + d.sentence(n), nil
		}
		return "Done again: " + d.sentence(n), nil
	case wire.AskImport:
		in, err := correct.Decode([]byte(req.With))
		if err != nil {
			return "", errors.New("The file was not added: " + err.Error() + ".")
		}
		came, known := log.Add(in)
		said := "Added: " + count(came, "correction") + "."
		if known > 0 {
			said += " " + count(known, "correction") + " of the file were here already."
		}
		return said, nil
	}
	return "", nil
}

// apply makes the edition that the log asks for, if it is another.
func (d *Desk) apply() {
	list, numbers := d.mending.log.Active()
	d.mending.numbers = numbers
	if sameList(list, d.mending.applied) {
		return
	}
	if t := &d.mending.tried; t.v != nil && sameList(list, t.list) {
		d.readings, d.v = t.readings, t.v
	} else {
		d.readings, d.v = d.under(list)
	}
	d.mending.applied, d.mending.tried = list, trial{}
}

func sameList(a, b []news.Correction) bool {
	return slices.EqualFunc(a, b, func(x, y news.Correction) bool {
		return x.Kind == y.Kind && x.Of == y.Of && x.And == y.And && x.Value == y.Value && x.From == y.From && x.To == y.To &&
			x.Span == y.Span && slices.Equal(x.With, y.With)
	})
}

// under is the collection under a list of corrections.
func (d *Desk) under(list []news.Correction) ([]news.Reading, *view) {
	readings := slices.Clone(d.readings)
	if len(readings) == 0 { // an edition that was read elsewhere
		readings = slices.Clone(d.v.ed.Readings)
	}
	anew := changedTexts(d.mending.applied, list)
	for i := range readings {
		if r := &readings[i]; anew["t:"+r.Hash] {
			a := r.Article
			*r = engine.ReadOne(a, list...)
			r.Warnings = append(r.Warnings, d.notes[a.ID]...)
		}
	}
	return readings, newView(engine.Together(readings, list...), d.build)
}

// changedTexts are the texts of whose furniture two lists say different things.
func changedTexts(a, b []news.Correction) map[string]bool {
	about := func(list []news.Correction) map[string]string {
		out := map[string]string{}
		for _, c := range list {
			if c.Kind == news.IsFurniture || c.Kind == news.IsNews {
				out[c.Of] += string(c.Kind) + strconv.Itoa(c.Span.Start) + "-" + strconv.Itoa(c.Span.End) + " "
			}
		}
		return out
	}
	x, y := about(a), about(b)
	out := map[string]bool{}
	for of := range x {
		out[of] = x[of] != y[of]
	}
	for of := range y {
		out[of] = x[of] != y[of]
	}
	return out
}

// preview is what a correction would change.
func (d *Desk) preview(line string) (*wire.Changes, error) {
	c, words, err := d.correction(line)
	if err != nil {
		return nil, err
	}
	list, _ := d.mending.log.Active()
	list = append(list, c)
	t := trial{list: list}
	t.readings, t.v = d.under(list)
	d.mending.tried = t
	e := correct.Entry{Correction: c, Words: words}
	out := &wire.Changes{Line: line, Sentence: e.Sentence(Days)}
	if o := t.v.ed.Outcomes; len(o) > 0 && !o[len(o)-1].Applied {
		out.Refused = o[len(o)-1].Why
	}
	compareViews(d.v, t.v, out)
	return out, nil
}

// correction reads a line, and adds what the log has to remember: who took part in a
// meeting, and what the things are called now.
func (d *Desk) correction(line string) (c news.Correction, words [2]string, err error) {
	if c, err = correct.ParseLine(line); err != nil {
		return c, words, err
	}
	v := d.v
	if i, ok := v.meetingAt(c.Of); ok {
		for _, p := range v.ed.Meetings[i].Participants {
			if len(c.With) < 16 {
				c.With = append(c.With, v.ed.Entities[p].ID)
			}
		}
	}
	return c, [2]string{v.calls(&c, c.Of), v.calls(&c, c.And)}, nil
}

// sentence is entry n in plain words.
func (d *Desk) sentence(n int) string { return d.mending.log.Entries[n].Sentence(Days) }

// history is the log for the screen.
func (d *Desk) history() *wire.History {
	log := d.mending.log
	out := &wire.History{Active: len(d.mending.numbers), Note: d.mending.note}
	if undo, redo := log.Ends(); true {
		if undo >= 0 {
			out.Undo = d.sentence(undo)
		}
		if redo >= 0 {
			out.Redo = d.sentence(redo)
		}
	}
	outcome := map[int]*news.Outcome{}
	for i, n := range d.mending.numbers {
		if i < len(d.v.ed.Outcomes) {
			outcome[n] = &d.v.ed.Outcomes[i]
		}
	}
	for n := len(log.Entries) - 1; n >= 0; n-- {
		if len(out.List) == maxListed {
			out.Left = n + 1
			break
		}
		e := &log.Entries[n]
		c := wire.Correction{Number: n, Text: d.sentence(n), Undone: e.Undone}
		if o := outcome[n]; o != nil && !o.Applied {
			c.Why = o.Why
		}
		c.Address = d.v.addressOf(&e.Correction)
		out.List = append(out.List, c)
	}
	return out
}
