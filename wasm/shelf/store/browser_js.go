//go:build js

package store

import (
	"sort"
	"strings"
	"syscall/js"
)

// The database: one object store, whose keys are collection, a control character and
// key. A store for each collection would be the textbook's way, but stores are made only
// by raising the version, which needs every other tab to close its hands.
const (
	database = "readout"
	version  = 1
	table    = "records"
	between  = "\x1f"
	after    = "\x20" // the first string after every key of a collection
	waitMs   = 8000   // for another tab's Alone; after that it is taken to hang
)

// Browser is a store in the browser's IndexedDB; the worker's own. Where the browser
// has none or refuses it, what it gives back is a [Memory] that says so.
func Browser() Store {
	idb := js.Global().Get("indexedDB")
	if !idb.Truthy() {
		return &Memory{}
	}
	b := &browser{}
	err := caught(func() error {
		open := idb.Call("open", database, version)
		grown := js.FuncOf(func(js.Value, []js.Value) any {
			open.Get("result").Call("createObjectStore", table)
			return nil
		})
		defer grown.Release()
		open.Set("onupgradeneeded", grown)
		db, err := await(open, "success")
		b.db = db
		return err
	})
	switch {
	case err == ErrNewer:
		return &Memory{Why: ErrNewer.Error()}
	case err != nil:
		return &Memory{}
	}
	// A newer Readout that wants to change the table must not wait for this tab.
	b.db.Set("onversionchange", js.FuncOf(func(js.Value, []js.Value) any {
		b.db.Call("close")
		return nil
	}))
	if c := js.Global().Get("BroadcastChannel"); c.Truthy() {
		b.channel = c.New(database)
	}
	return b
}

type browser struct{ db, channel js.Value }

func (b *browser) Get(collection, key string) (v []byte, err error) {
	err = caught(func() error {
		got, err := await(b.records("readonly").Call("get", collection+between+key), "success")
		if err == nil && !got.Truthy() {
			return ErrAbsent
		}
		if err == nil {
			v = bytesOf(got)
		}
		return err
	})
	return v, err
}

func (b *browser) All(collection string) (list []Record, err error) {
	list = []Record{}
	err = caught(func() error {
		// Both in one transaction, so that they belong together.
		t := b.records("readonly")
		keys, values := t.Call("getAllKeys", within(collection)), t.Call("getAll", within(collection))
		v, err := await(values, "success")
		if err != nil {
			return err
		}
		k := keys.Get("result")
		for i := range min(k.Length(), v.Length()) {
			list = append(list, Record{strings.TrimPrefix(k.Index(i).String(), collection+between), bytesOf(v.Index(i))})
		}
		return nil
	})
	// The database orders by UTF-16; every store gives the order of bytes.
	sort.Slice(list, func(i, j int) bool { return list[i].Key < list[j].Key })
	return list, err
}

func (b *browser) Keys(collection string) (keys []string, err error) {
	keys = []string{}
	err = caught(func() error {
		k, err := await(b.records("readonly").Call("getAllKeys", within(collection)), "success")
		for i := 0; err == nil && i < k.Length(); i++ {
			keys = append(keys, strings.TrimPrefix(k.Index(i).String(), collection+between))
		}
		return err
	})
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys, err
}

func (b *browser) Put(collection string, list ...Record) error {
	if err := named(collection, list...); err != nil || len(list) == 0 {
		return err
	}
	return b.write(collection, func(t js.Value) {
		for _, r := range list {
			a := js.Global().Get("Uint8Array").New(len(r.Value))
			js.CopyBytesToJS(a, r.Value)
			t.Call("put", a, collection+between+r.Key)
		}
	})
}

func (b *browser) Delete(collection string, keys ...string) error {
	if len(keys) == 0 {
		return nil
	}
	return b.write(collection, func(t js.Value) {
		for _, k := range keys {
			t.Call("delete", collection+between+k)
		}
	})
}

func (b *browser) Forget() error {
	return b.write("", func(t js.Value) { t.Call("clear") })
}

// write runs one transaction and tells the other tabs.
func (b *browser) write(collection string, do func(t js.Value)) error {
	return caught(func() error {
		t := b.records("readwrite")
		do(t)
		_, err := await(t.Get("transaction"), "complete")
		if err == nil && b.channel.Truthy() {
			b.channel.Call("postMessage", collection)
		}
		return err
	})
}

func (b *browser) Watch(told func(string)) {
	if !b.channel.Truthy() {
		return
	}
	b.channel.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if d := args[0].Get("data"); d.Type() == js.TypeString {
			told(d.String())
		}
		return nil
	}))
}

func (b *browser) Lasting() (bool, string) { return true, "" }

// Alone holds a Web Lock while do runs. A browser without them has one tab write over
// another's record at worst; each record is still whole.
func (b *browser) Alone(collection string, do func() error) error {
	locks := js.Global().Get("navigator").Get("locks")
	if !locks.Truthy() {
		return do()
	}
	held, done := make(chan bool, 1), make(chan js.Value, 1)
	stop := js.Global().Get("AbortController").New()
	promise := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- args[0]
		held <- true
		return nil
	})
	granted := js.FuncOf(func(js.Value, []js.Value) any { return js.Global().Get("Promise").New(promise) })
	refused := js.FuncOf(func(js.Value, []js.Value) any {
		select {
		case held <- false:
		default:
		}
		return nil
	})
	late := js.FuncOf(func(js.Value, []js.Value) any { stop.Call("abort"); return nil })
	timer := js.Global().Call("setTimeout", late, waitMs)
	locks.Call("request", database+between+collection, map[string]any{"signal": stop.Get("signal")}, granted).Call("catch", refused)
	ok := <-held
	js.Global().Call("clearTimeout", timer)
	defer func() {
		for _, f := range []js.Func{promise, granted, late, refused} {
			f.Release()
		}
	}()
	if !ok {
		return ErrBusy
	}
	end := <-done
	defer end.Invoke()
	return do()
}

func (b *browser) records(mode string) js.Value {
	return b.db.Call("transaction", table, mode).Call("objectStore", table)
}

// within is the range of a collection's keys.
func within(collection string) js.Value {
	return js.Global().Get("IDBKeyRange").Call("bound", collection+between, collection+after, false, true)
}

// await waits for a request or a transaction; never in a callback.
func await(v js.Value, good string) (js.Value, error) {
	end := make(chan error, 3)
	well := js.FuncOf(func(js.Value, []js.Value) any { end <- nil; return nil })
	ill := js.FuncOf(func(js.Value, []js.Value) any { end <- reason(v.Get("error")); return nil })
	defer well.Release()
	defer ill.Release()
	v.Set("on"+good, well)
	v.Set("onerror", ill)
	v.Set("onabort", ill)
	err := <-end
	v.Set("onerror", nil)
	v.Set("onabort", nil)
	if err != nil || good != "success" {
		return js.Value{}, err
	}
	return v.Get("result"), nil
}

// reason turns what the browser says into a sentence.
func reason(e js.Value) error {
	if e.Type() == js.TypeObject {
		switch e.Get("name").String() {
		case "QuotaExceededError":
			return ErrFull
		case "VersionError":
			return ErrNewer
		}
	}
	return ErrFailed
}

// caught runs do; what JavaScript throws becomes an error.
func caught(do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = ErrFailed
			if e, ok := p.(js.Error); ok {
				err = reason(e.Value)
			}
		}
	}()
	return do()
}

// bytesOf takes bytes out of JavaScript; anything else that lies there is no bytes.
func bytesOf(v js.Value) []byte {
	if !v.InstanceOf(js.Global().Get("Uint8Array")) {
		return nil
	}
	out := make([]byte, v.Length())
	js.CopyBytesToGo(out, v)
	return out
}
