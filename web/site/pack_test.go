package site

import (
	"bytes"
	"testing"
)

// module is a module with one custom section and the given data segments.
func module(list ...segment) []byte {
	b := []byte("\x00asm\x01\x00\x00\x00\x00\x03\x02hi")
	data := appendSegments(nil, list)
	b = append(b, sectionData)
	b = appendUint(b, uint64(len(data)))
	return append(b, data...)
}

// memory is what a module's segments leave in memory.
func memory(t *testing.T, m []byte) ([]byte, int) {
	t.Helper()
	r := reader{b: m, i: 8}
	for r.i < len(m) {
		id := r.byte()
		body := r.bytes(r.uint())
		if r.bad {
			t.Fatal("not a module")
		}
		if id != sectionData {
			continue
		}
		list, ok := segments(body)
		if !ok {
			t.Fatal("segments cannot be read")
		}
		last := list[len(list)-1]
		mem := make([]byte, last.at+int64(len(last.data)))
		for _, s := range list {
			copy(mem[s.at:], s.data)
		}
		return mem, len(list)
	}
	t.Fatal("no data section")
	return nil, 0
}

func TestPackKeepsTheMemory(t *testing.T) {
	m := module(
		segment{4096, []byte("one")},
		segment{4096 + 3 + maxGap, []byte("near")},
		segment{4096 + 7 + 2*maxGap + 1, []byte("far")}, // one zero too many
		segment{1 << 24, nil},
	)
	want, before := memory(t, m)
	got, after := memory(t, pack(m))
	if !bytes.Equal(got, want) {
		t.Error("the memory is another")
	}
	if before != 4 || after != 3 {
		t.Errorf("%d segments became %d, want 4 and 3", before, after)
	}
	if !bytes.Equal(pack(pack(m)), pack(m)) {
		t.Error("packing twice changes something")
	}
}

func TestPackLeavesWhatItDoesNotKnow(t *testing.T) {
	for name, m := range map[string][]byte{
		"no module":     []byte("hello"),
		"empty":         {},
		"cut off":       module(segment{8, []byte("abc")})[:20],
		"overlap":       module(segment{8, []byte("abc")}, segment{9, []byte("x")}),
		"negative":      module(segment{-8, []byte("abc")}),
		"passive":       append([]byte("\x00asm\x01\x00\x00\x00"), sectionData, 3, 1, 1, 0),
		"a data count":  append(module(segment{8, []byte("a")}), sectionDataCount, 1, 1),
		"long integers": append([]byte("\x00asm\x01\x00\x00\x00"), 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
	} {
		if !bytes.Equal(pack(m), m) {
			t.Errorf("%s: changed", name)
		}
	}
}

func FuzzPack(f *testing.F) {
	f.Add(module(segment{8, []byte("abc")}, segment{90, []byte("x")}))
	f.Fuzz(func(t *testing.T, m []byte) { pack(m) })
}
