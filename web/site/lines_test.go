package site

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"
)

// This test's own program holds such a table, too, in the same form on the processor
// that most of us have.
func TestWithoutLines(t *testing.T) {
	if runtime.GOARCH != "amd64" {
		t.Skip("the table has another mark here")
	}
	name, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	was, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	is := bytes.Clone(was)
	withoutLines(is)
	a, ok := findTable(was)
	b, ok2 := findTable(is)
	if !ok || !ok2 || len(a.funcs) < 1000 || len(a.funcs) != len(b.funcs) {
		t.Fatal("this release of Go writes its table of functions in another way; see lines.go")
	}
	kept := make([]bool, len(a.tables))
	for i, f := range b.funcs {
		if word(f, funcLine) != 0 || word(f, funcFile) != 0 || word(f, funcStartLine) != 0 {
			t.Fatalf("function %d still has lines", i)
		}
		if at := funcSize + 4*stackMaps; int(word(f, funcTables)) > stackMaps &&
			(word(f, at) != word(a.funcs[i], at) || !keep(a.tables, int(word(f, at)), kept)) {
			t.Fatalf("function %d has lost what the collector reads", i)
		}
		if before, now := nameOf(a, a.funcs[i]), nameOf(b, f); now != before && (now != "" || strings.HasPrefix(before, "runtime.") || strings.HasPrefix(before, "reflect.")) {
			t.Fatalf("function %s is called %q", before, now)
		}
		if word(f, funcStackSize) != word(a.funcs[i], funcStackSize) || !keep(a.tables, int(word(f, funcStackSize)), kept) {
			t.Fatalf("function %d has lost the size of its stack", i)
		}
	}
	for i := range kept {
		if kept[i] && a.tables[i] != b.tables[i] {
			t.Fatal("a table that is needed is another")
		}
	}
	gone := 0
	for i := range is {
		if is[i] != was[i] {
			gone++
		}
	}
	if gone < 100_000 {
		t.Errorf("only %d bytes are gone", gone)
	}
	again := bytes.Clone(is)
	withoutLines(again)
	if !bytes.Equal(again, is) {
		t.Error("twice is not like once")
	}
}

func nameOf(t funcTable, f []byte) string {
	name, _, _ := bytes.Cut(t.names[word(f, funcName):], []byte{0})
	return string(name)
}

// Data that only looks like a table stays as it is.
func TestWithoutLinesLeavesWhatItDoesNotKnow(t *testing.T) {
	for _, tail := range []int{0, 8, 64, 500} {
		b := append([]byte("before"+tableMark), bytes.Repeat([]byte{0x21}, tail)...)
		was := bytes.Clone(b)
		withoutLines(b)
		if !bytes.Equal(b, was) {
			t.Errorf("%d bytes after the mark: changed", tail)
		}
	}
}

func FuzzWithoutLines(f *testing.F) {
	f.Add([]byte(tableMark))
	f.Fuzz(func(t *testing.T, tail []byte) { withoutLines(append([]byte(tableMark), tail...)) })
}
