// Command desk is the browser's background worker: it holds the collection and
// answers the page's messages, JSON text both ways. What the messages mean is in
// packages wire and desk; here they are only carried.
//
// Go in WebAssembly hears nothing while it computes, and a callback from JavaScript
// must never wait. So the callback puts a message into a channel, every request has
// a goroutine of its own, and the reading of a collection gives the browser a turn
// between articles ([turn]), in which a cancel can come in and progress go out.
package main

import (
	"runtime"
	"syscall/js"

	"readout/corpus"
	"readout/wasm/desk"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
)

func main() {
	self := js.Global()
	post := func(a wire.Answer) {
		self.Call("postMessage", string(a.Encode()))
	}
	d, err := open(self.Get("__version").String())
	if err != nil {
		panic(err) // ends this program; desk.js tells the page
	}

	messages := make(chan string, 64)
	self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		s := args[0].Get("data").String()
		select {
		case messages <- s:
		default:
			go func() { messages <- s }() // never wait in a callback
		}
		return nil
	}))
	early := self.Get("__q") // what came before Go listened
	for i := range early.Length() {
		go answer(d, early.Index(i).String(), post)
	}
	for s := range messages {
		go answer(d, s, post)
	}
}

// open makes the desk with the shipped articles.
func open(version string) (*desk.Desk, error) {
	shipped, withheld, err := corpus.Articles(false)
	if err != nil {
		return nil, err
	}
	return desk.New(desk.Build{
		Version:  version,
		Go:       runtime.Version(),
		Corpus:   articles(shipped),
		Withheld: articles(withheld),
		Now:      now,
		Yield:    turn(),
	}), nil
}

// now is the browser's clock in milliseconds. Package time has another, at 100 KB.
func now() int { return js.Global().Get("performance").Call("now").Int() }

func articles(list []corpus.Article) []news.Article {
	out := make([]news.Article, len(list))
	for i, a := range list {
		out[i] = intake.Article(a)
	}
	return out
}

// answer answers one message.
func answer(d *desk.Desk, s string, post func(wire.Answer)) {
	req, err := wire.DecodeRequest([]byte(s))
	if err != nil {
		post(wire.Answer{Error: "The page asked something that the desk does not understand.", Reload: true})
		return
	}
	d.Serve(req, post)
}

// turn makes a function that gives the browser one turn of its event loop, if the
// last one is long enough ago: a turn may take as long as reading an article. A
// message to ourselves is the quickest way; a timer is held back to 4 ms by every
// browser once it has been used five times.
func turn() func() {
	const often = 25 // milliseconds
	channel := js.Global().Get("MessageChannel").New()
	back := make(chan struct{}, 64)
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		back <- struct{}{}
		return nil
	}))
	last := now()
	return func() {
		if now()-last < often {
			return
		}
		channel.Get("port2").Call("postMessage", nil)
		<-back
		last = now()
	}
}
