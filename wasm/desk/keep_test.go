package desk

import (
	"testing"

	"readout/wasm/shelf/store"
)

// Records belong to the open collection, and the shipped one is a collection like any.
func TestKept(t *testing.T) {
	s := store.Keep(&store.Memory{})
	d := New(Build{Store: s})
	if v, err := d.kept("corrections"); v != nil || err != nil {
		t.Fatalf("nothing was kept, and yet %q %v", v, err)
	}
	if err := d.keep("corrections", []byte("a")); err != nil {
		t.Fatal(err)
	}
	if err := d.amend("corrections", func(was []byte) ([]byte, error) { return append(was, 'b'), nil }); err != nil {
		t.Fatal(err)
	}
	if v, _ := New(Build{Store: s}).kept("corrections"); string(v) != "ab" {
		t.Errorf("another desk finds %q", v)
	}
	d.collection = "mine"
	if v, _ := d.kept("corrections"); v != nil {
		t.Errorf("another collection has %q", v)
	}
	d.collection = ""
	if err := d.keep("corrections", nil); err != nil {
		t.Fatal(err)
	}
	if v, _ := d.kept("corrections"); v != nil {
		t.Errorf("forgotten, and yet %q", v)
	}
	if err := New(Build{}).keep("x", []byte("y")); err != nil {
		t.Error("a desk without a store cannot keep in memory:", err)
	}
}
