package correct

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"readout/wasm/news"
)

func line(t *testing.T, s string) news.Correction {
	t.Helper()
	c, err := ParseLine(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return c
}

var lines = []string{
	"same e:1a e:2b", "different e:1a e:2b", "unsure e:1a e:2b", "name e:1a Ebrahim  Raisi", "contact m:1-2 held meeting",
	"with m:1 e:2", "without m:1 e:2", "day m:1 2022-04-27", "day m:1 2022-04-27 2022-04-28", "day m:1 -", "place m:1 e:9",
	"place m:1 -", "speaker q:1 e:2", "speaker q:1 -", "furniture t:1 10-90", "news t:1 0-4",
}

func full(t *testing.T) *Log {
	l := &Log{}
	for i, s := range lines {
		l.Do(line(t, s), [2]string{"A “" + string(rune('a'+i)) + "”\n", "Ö\u202e<b>"})
	}
	return l
}

func TestLines(t *testing.T) {
	full(t)
	for _, s := range []string{"", "same", "same e:1 e:1", "same m:1 e:2", "same e:1 e:2 e:3", "name e:1", "name e:1  ", "day m:1 27 April",
		"day m:1 2022-04-28 2022-04-27", "day m:1 2022-13-01", "place m:1", "speaker e:1 e:2", "furniture t:1 9-3", "furniture t:1 -1-3",
		"furniture t:1 1-", "with m:1 -", "nothing e:1 e:2", "name e:1 " + strings.Repeat("x", 300), "name e:1 a\u202eb", "same e:1/2 e:3"} {
		if c, err := ParseLine(s); err == nil {
			t.Errorf("%q is read as %+v", s, c)
		}
	}
}

// A log that is written and read again is the same, and the file is JSON.
func TestFile(t *testing.T) {
	l := full(t)
	l.Undo()
	l.Set(2, true)
	file := l.Encode()
	if !json.Valid(file) {
		t.Fatalf("no JSON:\n%s", file)
	}
	back, err := Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back.Entries, l.Entries) {
		t.Errorf("read back as\n%+v\nnot\n%+v", back.Entries, l.Entries)
	}
	if again := back.Encode(); !bytes.Equal(again, file) {
		t.Error("written again, the file differs")
	}
	if n := back.Redo(); n != len(lines)-1 {
		t.Errorf("after reading, Redo brings back %d", n)
	}
}

func TestBadFiles(t *testing.T) {
	for _, s := range []string{"", "{}", "[]", "null", `{"format":"readout-corrections","version":1}x`,
		`{"format":"readout-corrections","version":2,"corrections":[],"new":{}}`, `{"format":"other","version":1,"corrections":[]}`,
		`{"format":"readout-corrections","version":1,"corrections":[{"kind":"same","of":"e:1"}]}`,
		`{"format":"readout-corrections","version":1,"corrections":[{"kind":"magic","of":"e:1"}]}`,
		`{"format":"readout-corrections","version":1,"corrections":[{"kind":"name","of":"e:1","value":"a\u0000b"}]}`,
		strings.Repeat("[", 100000), `{"corrections":` + strings.Repeat("[", 100000)} {
		if _, err := Decode([]byte(s)); err == nil {
			t.Errorf("%.80q is read", s)
		}
	}
	_, err := Decode([]byte(`{"format":"readout-corrections","version":2,"corrections":[{"kind":"new","of":7}]}`))
	if err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("a file of a newer version: %v", err)
	}
}

func TestUndoRedo(t *testing.T) {
	l := &Log{}
	if l.Undo() != -1 || l.Redo() != -1 {
		t.Error("an empty log undoes something")
	}
	for _, s := range lines[:3] {
		l.Do(line(t, s), [2]string{})
	}
	if a, b := l.Undo(), l.Undo(); a != 2 || b != 1 {
		t.Errorf("undone: %d, %d", a, b)
	}
	if a := l.Redo(); a != 1 {
		t.Errorf("redone: %d", a)
	}
	l.Set(0, true) // from the history
	if undo, redo := l.Ends(); undo != 1 || redo != 0 {
		t.Errorf("undo would be %d, redo %d", undo, redo)
	}
	l.Do(line(t, lines[4]), [2]string{})
	if _, redo := l.Ends(); redo != -1 {
		t.Error("after something new, Redo still brings back")
	}
	if list, numbers := l.Active(); len(list) != 2 || numbers[0] != 1 || numbers[1] != 3 {
		t.Errorf("active are %v", numbers)
	}
	if len(l.Entries) != 4 {
		t.Error("something was taken out of the log")
	}
}

func TestAdd(t *testing.T) {
	a, b := &Log{}, full(t)
	a.Do(line(t, lines[0]), [2]string{"other", "words"})
	if came, known := a.Add(b); came != len(lines)-1 || known != 1 {
		t.Errorf("%d came, %d were known", came, known)
	}
	if came, known := a.Add(b); came != 0 || known != len(lines) {
		t.Errorf("again: %d came, %d were known", came, known)
	}
}

func TestSentences(t *testing.T) {
	days := func(a, b news.Day) string { return string(a) }
	for i := range full(t).Entries {
		e := full(t).Entries[i]
		if s := e.Sentence(days); !strings.HasSuffix(s, ".") || strings.ContainsAny(s, "\n\u202e") {
			t.Errorf("%s: %q", lines[i], s)
		}
	}
	e := Entry{Correction: line(t, "contact m:1 held meeting"), Words: [2]string{"Meeting of A and B"}}
	if got := e.Sentence(days); got != "Meeting of A and B: this is a meeting, held." {
		t.Error(got)
	}
}

func FuzzDecode(f *testing.F) {
	l := &Log{}
	for _, s := range lines {
		c, _ := ParseLine(s)
		l.Do(c, [2]string{"a", "b"})
		f.Add([]byte(s))
	}
	f.Add(l.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _ = ParseLine(string(b))
		got, err := Decode(b)
		if err != nil {
			return
		}
		file := got.Encode()
		again, err := Decode(file)
		if err != nil || !bytes.Equal(again.Encode(), file) {
			t.Fatalf("%q is read, written and read as something else: %v", b, err)
		}
		for i := range got.Entries {
			got.Entries[i].Sentence(func(a, b news.Day) string { return "" })
		}
	})
}
