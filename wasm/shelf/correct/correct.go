// Package correct keeps what a reader corrected: a list to which things are only added,
// with undo and redo, a small file to carry it away in, and its history in plain words.
package correct

import (
	"slices"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
)

// Nothing is ever taken out of a log. Undoing marks an entry, redoing unmarks it, and a
// later entry on the same thing overrules an earlier one ([news.Correction.Subject]);
// undo the later, and the earlier holds again. The simpler log, one state a thing,
// could not say what was thought before.

// An Entry is one correction and what its things were called when it was made, for
// reading it where they are not there.
type Entry struct {
	news.Correction
	Words  [2]string // what Of and And were called
	Undone bool
}

// A Log is all entries, the first made first. The zero Log is empty and ready.
type Log struct {
	Entries []Entry

	undone []int // entries that Redo brings back, the last of them first
}

// Limits of a log, for it comes from files that anybody may have written.
const (
	MaxEntries = 5000
	MaxName    = 200 // bytes of a name
	maxWith    = 64
)

// Do adds a correction. What was undone before is no longer brought back by Redo; it
// stays in the log. False where the log is full.
func (l *Log) Do(c news.Correction, words [2]string) bool {
	if len(l.Entries) >= MaxEntries {
		return false
	}
	l.Entries = append(l.Entries, Entry{Correction: c, Words: [2]string{clip(words[0]), clip(words[1])}})
	l.undone = nil
	return true
}

// Undo undoes the last entry that holds, and gives its number; -1 where there is none.
func (l *Log) Undo() int {
	n := l.last()
	l.Set(n, true)
	return n
}

// Redo brings back what was undone last, and gives its number; -1 where there is nothing.
func (l *Log) Redo() int {
	n := l.next()
	l.Set(n, false)
	return n
}

// Set undoes or redoes entry n; a number that no entry has does nothing.
func (l *Log) Set(n int, undone bool) {
	if n < 0 || n >= len(l.Entries) || l.Entries[n].Undone == undone {
		return
	}
	l.Entries[n].Undone = undone
	if undone {
		l.undone = append(l.undone, n)
	} else {
		l.undone = slices.DeleteFunc(l.undone, func(i int) bool { return i == n })
	}
}

// Ends are the numbers of the entries that Undo and Redo are about; -1: none.
func (l *Log) Ends() (undo, redo int) { return l.last(), l.next() }

func (l *Log) last() int {
	n := len(l.Entries) - 1
	for n >= 0 && l.Entries[n].Undone {
		n--
	}
	return n
}

func (l *Log) next() int {
	if len(l.undone) == 0 {
		return -1
	}
	return l.undone[len(l.undone)-1]
}

// Active are the corrections that hold, and the numbers of their entries.
func (l *Log) Active() (list []news.Correction, numbers []int) {
	for i := range l.Entries {
		if !l.Entries[i].Undone {
			list = append(list, l.Entries[i].Correction)
			numbers = append(numbers, i)
		}
	}
	return list, numbers
}

// Add takes in the entries of another log: those that are not here in the same words,
// in their order, behind what is here. It says how many came in and how many were here.
func (l *Log) Add(o *Log) (came, known int) {
	here := map[string]bool{}
	for i := range l.Entries {
		here[key(&l.Entries[i])] = true
	}
	for _, e := range o.Entries {
		switch k := key(&e); {
		case here[k]:
			known++
		case len(l.Entries) < MaxEntries:
			here[k] = true
			l.Entries = append(l.Entries, e)
			came++
		}
	}
	if came > 0 {
		l.undone = nil
	}
	return came, known
}

// key tells entries apart: what they say, whatever their things were called.
func key(e *Entry) string {
	return string(appendEntry(nil, &Entry{Correction: e.Correction, Undone: e.Undone}))
}

// Check says what is wrong with a correction as it comes from outside; "" is nothing.
func Check(c *news.Correction) string {
	need := func(id, kinds string) bool { return anchor(id) && strings.IndexByte(kinds, id[0]) >= 0 }
	ok := false
	switch c.Kind {
	case news.SamePerson, news.DifferentPerson, news.UnsurePerson:
		ok = need(c.Of, "e") && need(c.And, "e") && c.Of != c.And
	case news.PersonName:
		ok = need(c.Of, "e") && plain(c.Value) && strings.TrimSpace(c.Value) != ""
	case news.ContactIs:
		ok = need(c.Of, "m") && plain(c.Value) && c.Value != ""
	case news.TookPart, news.NoPart:
		ok = need(c.Of, "m") && need(c.And, "e")
	case news.DayIs:
		ok = need(c.Of, "m") && (c.From == "" && c.To == "" || day(c.From) && day(c.To) && c.From <= c.To)
	case news.PlaceIs:
		ok = need(c.Of, "m") && (c.And == "" || need(c.And, "e"))
	case news.SpeakerIs:
		ok = need(c.Of, "q") && (c.And == "" || need(c.And, "e"))
	case news.IsFurniture, news.IsNews:
		ok = need(c.Of, "t") && c.Span.Start >= 0 && !c.Span.Empty()
	default:
		return "it is of a kind that this Readout does not know; it may be from a newer one"
	}
	for _, w := range c.With {
		ok = ok && need(w, "e")
	}
	if !ok || len(c.With) > maxWith {
		return "it does not say what it has to say"
	}
	return ""
}

// anchor reports whether s may be an id: a letter, a colon, letters and digits.
func anchor(s string) bool {
	if len(s) < 3 || len(s) > 40 || s[1] != ':' {
		return false
	}
	for i := 2; i < len(s); i++ {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	return true
}

// day reports whether d is written like a day of the calendar.
func day(d news.Day) bool {
	if len(d) != len("2006-01-02") || d[4] != '-' || d[7] != '-' {
		return false
	}
	for i := 0; i < len(d); i++ {
		if i != 4 && i != 7 && (d[i] < '0' || d[i] > '9') {
			return false
		}
	}
	return d[5:7] >= "01" && d[5:7] <= "12" && d[8:] >= "01" && d[8:] <= "31"
}

// plain reports whether s can be a name: not too long, no control characters.
func plain(s string) bool {
	return len(s) <= MaxName && utf8.ValidString(s) && strings.IndexFunc(s, control) < 0
}

// control are the characters that no name has: controls, and those that turn the
// direction of the text around them.
func control(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// clip makes words fit for a log.
func clip(s string) string {
	s = strings.Map(func(r rune) rune {
		if control(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	if len(s) <= MaxName {
		return s
	}
	for i := range s {
		if i > MaxName-4 {
			return s[:i] + "…"
		}
	}
	return s
}
