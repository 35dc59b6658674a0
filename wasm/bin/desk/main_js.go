// Command desk is the browser's background worker: it holds the collection and
// answers the page's messages, JSON text both ways. What the messages mean is in
// packages wire and desk; here they are only carried.
//
// Go in WebAssembly hears nothing while it computes, and a callback from JavaScript
// must never wait. So the callback puts a message into a channel, every request has
// a goroutine of its own, and the reading of a collection gives the browser a turn
// between articles (package turn), in which a cancel can come in and progress go out.
package main

import (
	"runtime"
	"syscall/js"

	"readout/corpus"
	"readout/wasm/desk"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/shelf/store"
	"readout/wasm/turn"
	"readout/wasm/wire"
)

func main() {
	self := js.Global()
	post := func(a wire.Answer) {
		if a.Body == nil {
			self.Call("postMessage", string(a.Encode()))
			return
		}
		data := self.Get("Uint8Array").New(len(a.Body))
		js.CopyBytesToJS(data, a.Body)
		message := map[string]any{"json": string(a.Encode()), "data": data}
		self.Call("postMessage", message, []any{data.Get("buffer")})
	}
	d, err := open(self.Get("__version").String(), post)
	if err != nil {
		panic(err) // ends this program; desk.js tells the page
	}

	messages := make(chan js.Value, 64)
	self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		m := args[0].Get("data")
		select {
		case messages <- m:
		default:
			go func() { messages <- m }() // never wait in a callback
		}
		return nil
	}))
	early := self.Get("__q") // what came before Go listened
	for i := range early.Length() {
		take(d, early.Index(i), post)
	}
	for m := range messages {
		take(d, m, post)
	}
}

// open makes the desk with the shipped articles.
func open(version string, tell func(wire.Answer)) (*desk.Desk, error) {
	shipped, withheld, err := corpus.Articles(false)
	if err != nil {
		return nil, err
	}
	desk.Rehearse()
	return desk.New(desk.Build{
		Version:  version,
		Go:       runtime.Version(),
		Corpus:   articles(shipped),
		Withheld: articles(withheld),
		Now:      turn.Now,
		Started:  turn.Now(),                  // the worker's clock begins with the worker
		Yield:    turn.Every(100, turn.Now()), // nobody sees less, and a turn takes from the reading
		Lessons:  lessons,
		Tell:     tell,
		Store:    store.Keep(store.Later(store.Browser)),
	}), nil
}

func articles(list []corpus.Article) []news.Article {
	out := make([]news.Article, len(list))
	for i, a := range list {
		out[i] = intake.Article(a)
	}
	return out
}

// take answers one message: a request's JSON, or an object of that and the bytes beside
// it. Nobody waits for the answer but whoever asked; only what is brought is taken in
// before the next message, because articles keep the order in which they came.
func take(d *desk.Desk, message js.Value, post func(wire.Answer)) {
	text, body := message, js.Undefined()
	if message.Type() == js.TypeObject {
		text, body = message.Get("json"), message.Get("data")
	}
	req, err := wire.DecodeRequest([]byte(text.String()))
	if err != nil {
		post(wire.Answer{ID: req.ID, Error: "The page asked something that the desk does not understand.", Reload: true})
		return
	}
	if body.InstanceOf(js.Global().Get("Uint8Array")) {
		req.Body = make([]byte, body.Length())
		js.CopyBytesToGo(req.Body, body)
	}
	if req.Ask == wire.AskBring {
		d.Serve(req, post)
		return
	}
	go d.Serve(req, post)
}
