package carry

import (
	"encoding/json"
	"errors"
	"syscall/js"

	"readout/wasm/wire"
)

// A Post sends an answer; data may be nil. The id is put in.
type Post func(a wire.FileAnswer, data []byte)

// Serve answers requests for ever. most is how many bytes are taken in at once; what is
// larger is refused with the sentence that tooLarge makes, before it is read.
func Serve(most int, tooLarge func(name string, size, most int) string, answer func(req wire.FileRequest, data []byte, post Post)) {
	self := js.Global()
	version := self.Get("__version").String()
	messages := make(chan js.Value, 64)
	take := func(m js.Value) {
		select {
		case messages <- m:
		default:
			go func() { messages <- m }()
		}
	}
	self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		take(args[0].Get("data"))
		return nil
	}))
	early := self.Get("__q") // what came before Go listened
	for i := range early.Length() {
		take(early.Index(i))
	}
	for m := range messages {
		var req wire.FileRequest
		err := json.Unmarshal([]byte(m.Get("json").String()), &req)
		post := func(a wire.FileAnswer, data []byte) {
			a.ID = req.ID
			send(a, data)
		}
		if err != nil || req.Version != version {
			post(wire.FileAnswer{Error: "This page is older than its programs; reload it.", Reload: true, Done: true}, nil)
			continue
		}
		name := ""
		if req.Read != nil {
			name = req.Read.Name
		}
		if size := sizeOf(m.Get("data")); size > most {
			post(wire.FileAnswer{Error: tooLarge(name, size, most), Done: true}, nil)
			continue
		}
		data, err := bytesOf(m.Get("data"))
		if err != nil {
			post(wire.FileAnswer{Error: wire.Shown(name) + " could not be read: " + err.Error() + ".", Done: true}, nil)
			continue
		}
		answer(req, data, post)
	}
}

// send posts one answer; the bytes are handed over.
func send(a wire.FileAnswer, data []byte) {
	text, err := json.Marshal(a)
	if err != nil {
		panic(err) // plain structs: it cannot be
	}
	m := map[string]any{"json": string(text)}
	if data == nil {
		js.Global().Call("postMessage", m)
		return
	}
	b := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(b, data)
	m["data"] = b
	js.Global().Call("postMessage", m, []any{b.Get("buffer")})
}

// sizeOf is the number of bytes in a File, an array or nothing.
func sizeOf(v js.Value) int {
	switch {
	case v.IsUndefined() || v.IsNull():
		return 0
	case v.InstanceOf(js.Global().Get("Blob")):
		return v.Get("size").Int()
	}
	return v.Get("byteLength").Int()
}

// bytesOf reads a File, or an array. It waits for the browser.
func bytesOf(v js.Value) ([]byte, error) {
	if v.IsUndefined() || v.IsNull() {
		return nil, nil
	}
	if v.InstanceOf(js.Global().Get("Blob")) {
		type result struct {
			v   js.Value
			why string
		}
		got := make(chan result, 1)
		good := js.FuncOf(func(_ js.Value, args []js.Value) any { got <- result{v: args[0]}; return nil })
		bad := js.FuncOf(func(_ js.Value, args []js.Value) any {
			got <- result{why: args[0].Get("message").String()}
			return nil
		})
		defer good.Release()
		defer bad.Release()
		v.Call("arrayBuffer").Call("then", good, bad)
		r := <-got
		if r.why != "" {
			return nil, errors.New("the browser says “" + r.why + "”")
		}
		v = r.v
	}
	u := js.Global().Get("Uint8Array")
	if !v.InstanceOf(u) {
		v = u.New(v) // an ArrayBuffer
	}
	data := make([]byte, v.Length())
	js.CopyBytesToGo(data, v)
	return data, nil
}
