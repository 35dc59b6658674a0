package store

import (
	"testing"
)

// keeps is what every store must do; [Browser] is held to it in web/e2e.
func keeps(t *testing.T, s Store) {
	t.Helper()
	if _, err := s.Get("a", "x"); err != ErrAbsent {
		t.Fatalf("empty: %v", err)
	}
	value := []byte{0, 1, 255}
	if err := s.Put("a", Record{"y", value}, Record{"x", []byte("é")}); err != nil {
		t.Fatal(err)
	}
	value[0] = 9 // what is kept is not the caller's
	if v, err := s.Get("a", "y"); err != nil || string(v) != "\x00\x01\xff" {
		t.Fatalf("%q %v", v, err)
	}
	if keys, _ := s.Keys("a"); len(keys) != 2 || keys[0] != "x" {
		t.Fatalf("keys %q", keys)
	}
	if keys, _ := s.Keys("ab"); len(keys) != 0 {
		t.Fatalf("another collection has %q", keys)
	}
	if list, _ := s.All("a"); len(list) != 2 || string(list[0].Value) != "é" {
		t.Fatalf("all %q", list)
	}
	if err := s.Put("a", Record{"ok", nil}, Record{"b\x1fc", nil}); err != ErrName {
		t.Fatalf("a name with a control character: %v", err)
	}
	if _, err := s.Get("a", "ok"); err != ErrAbsent {
		t.Fatal("half of a refused Put was kept")
	}
	if err := s.Delete("a", "x", "never"); err != nil {
		t.Fatal(err)
	}
	if err := s.Alone("a", func() error { return s.Put("b", Record{"z", nil}) }); err != nil {
		t.Fatal(err)
	}
	if err := s.Forget(); err != nil {
		t.Fatal(err)
	}
	if keys, _ := s.Keys("a"); len(keys) != 0 {
		t.Fatalf("forgotten, and yet %q", keys)
	}
}

func TestMemory(t *testing.T) {
	keeps(t, &Memory{})
	if ok, why := (&Memory{}).Lasting(); ok || why == "" {
		t.Error("memory must say that it forgets")
	}
}

func TestKeeper(t *testing.T) {
	under := &Memory{}
	k := Keep(under)
	keeps(t, k)
	k.Put("mine", Record{"a", []byte("1")})
	if err := k.Switch(true, "mine"); err != nil {
		t.Fatal(err)
	}
	if v, _ := k.Get("mine", "a"); string(v) != "1" {
		t.Error("what is open was lost when keeping ended")
	}
	if keys, _ := under.Keys("mine"); len(keys) != 0 {
		t.Error("something stayed on the computer")
	}
	if again := Keep(under); !again.Off() {
		t.Error("the switch was forgotten")
	}
	k.Put("mine", Record{"b", nil})
	if err := k.Forget(); err != nil || !Keep(under).Off() {
		t.Error("forgetting turned keeping on", err)
	}
	k.Put("mine", Record{"c", nil})
	if err := k.Switch(false, "mine"); err != nil {
		t.Fatal(err)
	}
	if keys, _ := under.Keys("mine"); len(keys) != 1 || Keep(under).Off() {
		t.Error("keeping began, but not with what is open")
	}
}
