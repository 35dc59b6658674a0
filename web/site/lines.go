package site

import (
	"bytes"
	"encoding/binary"
)

// The idea. A Go program carries for every place in it the file and the line it was
// written in, for the trace of a panic; the linker's -s and -w leave that in. It is the
// part of a program that compresses worst: 60 KB of the desk and 90 KB of the page as
// they are sent. So the tables that tell lines are taken out of what is published, and the
// names of functions with them, 30 KB more of the desk: a trace of a published program
// is mute, and whoever needs one starts the program of the same commit as the compiler
// made it. What the garbage collector reads in the same tables stays.
//
// The simpler way would be a flag of the linker; there is none.

// The table of functions as the Go linker writes it (runtime/symtab.go, pcHeader):
// a mark, its counts, and where its parts begin, in words of eight bytes.
const (
	tableMark   = "\xf1\xff\xff\xff\x00\x00\x01\x08"
	tableHeader = 8 + 8*8
)

// One function in it (runtime/runtime2.go, _func): words of four bytes, then a byte
// count of each kind of table that follows.
const (
	funcName      = 4
	funcStackSize = 16
	funcFile      = 20
	funcLine      = 24
	funcTables    = 28
	funcUnit      = 32
	funcStartLine = 36
	funcExtras    = 43 // a byte: how many references to other data follow the tables
	funcSize      = 44
)

// stackMaps is the one of these tables that the collector reads (internal/abi/symtab.go,
// PCDATA_StackMapIndex). The others are for traces and for stopping a thread anywhere,
// which WebAssembly cannot.
const stackMaps = 1

// The references to other data that only a trace follows (FUNCDATA_… there), and what
// stands for none.
const (
	inlineTree = 3
	argInfo    = 5
	argLive    = 6
	noExtra    = 1<<32 - 1
)

// withoutLines takes the line tables out of the data of a Go program, in place: what
// they were is zero, and nothing moves. Data in which the table of functions is not as
// we know it stays as it is.
func withoutLines(data []byte) {
	t, ok := findTable(data)
	if !ok {
		return
	}
	kept := make([]bool, len(t.tables)) // bytes of tables that are still pointed at
	for _, f := range t.funcs {
		n := int(word(f, funcTables))
		for i, off := range append([]int{funcStackSize}, seq(funcSize, n)...) {
			if needed := i == 0 || i-1 == stackMaps; needed && !keep(t.tables, int(word(f, off)), kept) {
				return
			}
		}
	}
	for _, f := range t.funcs {
		for _, off := range []int{funcFile, funcLine, funcUnit, funcStartLine} {
			binary.LittleEndian.PutUint32(f[off:], 0)
		}
		n := int(word(f, funcTables))
		for i, off := range seq(funcSize, n) {
			if i != stackMaps {
				binary.LittleEndian.PutUint32(f[off:], 0)
			}
		}
		for i, off := range seq(funcSize+4*n, int(f[funcExtras])) {
			if i == inlineTree || i == argInfo || i == argLive {
				binary.LittleEndian.PutUint32(f[off:], noExtra)
			}
		}
	}
	for i := range t.tables {
		if !kept[i] {
			t.tables[i] = 0
		}
	}
	clear(t.files)
	t.withoutNames()
}

// withoutNames blanks the names of all functions but those that the runtime asks for by
// name: its own, to tell its goroutines from ours, and reflect's, for their arguments.
func (t funcTable) withoutNames() {
	for _, f := range t.funcs {
		i := int(word(f, funcName))
		if i < 0 || i >= len(t.names) {
			return
		}
		name := t.names[i:]
		if end := bytes.IndexByte(name, 0); end >= 0 && !bytes.HasPrefix(name, []byte("runtime.")) && !bytes.HasPrefix(name, []byte("reflect.")) {
			clear(name[:end])
			binary.LittleEndian.PutUint32(f[funcName:], 0)
		}
	}
}

// seq is n offsets of words from first on.
func seq(first, n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = first + 4*i
	}
	return list
}

// A funcTable is what is needed of the table of functions: pieces of the program's data.
type funcTable struct {
	names  []byte   // of functions, each ended by a zero
	files  []byte   // names of files, and which unit has which
	tables []byte   // what holds at which place of a function
	funcs  [][]byte // each with the offsets of its tables after it
}

// findTable looks for the table of functions.
func findTable(data []byte) (t funcTable, ok bool) {
	for {
		at := bytes.Index(data, []byte(tableMark))
		if at < 0 {
			return t, false
		}
		if t, ok = readTable(data[at:]); ok {
			return t, true
		}
		data = data[at+len(tableMark):]
	}
}

// readTable takes the table of functions apart; ok is false where it is not one.
func readTable(b []byte) (t funcTable, ok bool) {
	if len(b) < tableHeader {
		return t, false
	}
	part := func(i int) uint64 { return binary.LittleEndian.Uint64(b[8+8*i:]) }
	count, units, tables, funcs := part(0), part(4), part(6), part(7)
	if !(tableHeader <= part(3) && part(3) <= units && units <= part(5) && part(5) <= tables && tables < funcs && funcs < uint64(len(b))) {
		return t, false
	}
	t.names, t.files, t.tables = b[part(3):units], b[units:tables], b[tables:funcs]
	list := b[funcs:]
	if count == 0 || count > uint64(len(list))/8 {
		return t, false
	}
	for i := range int(count) {
		at := int(word(list, 8*i+4))
		if at > len(list)-funcSize {
			return t, false
		}
		n := uint64(word(list, at+funcTables))
		extras := uint64(list[at+funcExtras])
		if n+extras > uint64(len(list)-at-funcSize)/4 {
			return t, false
		}
		t.funcs = append(t.funcs, list[at:at+funcSize+4*int(n+extras)])
	}
	return t, true
}

func word(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// keep marks the table that begins at i: pairs of numbers, a zero in the place of the
// next pair's first ending it. Table 0 is none.
func keep(tables []byte, i int, kept []bool) bool {
	if i == 0 {
		return true
	}
	for first := true; ; first = false {
		if i >= len(tables) {
			return false
		}
		kept[i] = true
		if tables[i] == 0 && !first {
			return true
		}
		for range 2 {
			for {
				if i >= len(tables) {
					return false
				}
				kept[i] = true
				i++
				if tables[i-1] < 0x80 {
					break
				}
			}
		}
	}
}
