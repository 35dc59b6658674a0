package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A worker is the desk in the browser: the background worker that the boot script
// starts as window.__desk when it is first asked something. Messages are JSON, one string
// each way; an answer finds its question by the id. Whatever goes wrong on the way (no
// worker, an answer that is no JSON, a worker that died) comes back as an answer with an
// error in it, so that no caller waits for ever.
type worker struct {
	version string
	told    func(app.Context, wire.Answer) // answers to nobody's question
	post    app.Value                      // the Worker; nil before the first question
	dead    string                         // why it does not answer
	last    int
	waiting map[int]waiter
}

type waiter struct {
	ctx  app.Context
	then func(app.Context, wire.Answer)
}

// Ask posts one question. It is called on go-app's goroutine only.
func (w *worker) Ask(ctx app.Context, req wire.Request, then func(app.Context, wire.Answer)) {
	if w.post == nil && w.dead == "" {
		w.listen(ctx)
	}
	w.last++
	req.ID, req.Version = w.last, w.version
	if w.dead != "" {
		then(ctx, wire.Answer{ID: req.ID, Error: w.dead})
		return
	}
	w.waiting[req.ID] = waiter{ctx, then}
	postWith(w.post, string(req.Encode()), req.Body)
}

// postWith posts a message with bytes beside it, or without; the bytes are handed over.
func postWith(to app.Value, json string, data []byte) {
	if data == nil {
		to.Call("postMessage", json)
		return
	}
	bytes := app.Window().Get("Uint8Array").New(len(data))
	app.CopyBytesToJS(bytes, data)
	to.Call("postMessage", message(json, bytes), listOfOne(bytes.Get("buffer")))
}

// message is a message with something beside it. (go-app takes no values of the browser
// inside a map or a list.)
func message(json string, data app.Value) app.Value {
	m := app.Window().Get("Object").New()
	m.Set("json", json)
	if data != nil {
		m.Set("data", data)
	}
	return m
}

func listOfOne(v app.Value) app.Value {
	list := app.Window().Get("Array").New()
	list.Call("push", v)
	return list
}

// bytesBeside are the bytes of a message that has any.
func bytesBeside(message app.Value) []byte {
	data := message.Get("data")
	if !data.Truthy() {
		return nil
	}
	out := make([]byte, data.Get("length").Int())
	app.CopyBytesToGo(out, data)
	return out
}

// listen has the boot script start the worker, and takes it over: the answers that have
// come before, those that come from now on, and its end.
func (w *worker) listen(ctx app.Context) {
	w.waiting = map[int]waiter{}
	win := app.Window()
	win.Call("__startDesk")
	if reason := win.Get("__deskError"); reason.Truthy() {
		w.dead = reason.String()
		return
	}
	desk := win.Get("__desk")
	if !desk.Truthy() {
		w.dead = wDeskDead
		return
	}
	w.post = desk
	desk.Set("onmessage", app.FuncOf(func(_ app.Value, args []app.Value) any {
		data := args[0].Get("data")
		ctx.Dispatch(func(ctx app.Context) { w.receive(ctx, data) })
		return nil
	}))
	win.Set("__onDeskError", app.FuncOf(func(_ app.Value, args []app.Value) any {
		reason := wDeskDead
		if len(args) > 0 {
			reason = args[0].String()
		}
		ctx.Dispatch(func(app.Context) { w.fail(reason) })
		return nil
	}))
	if q := win.Get("__deskQueue"); q.Truthy() {
		for i := 0; i < q.Length(); i++ {
			w.receive(ctx, q.Index(i))
		}
	}
}

// receive hands an answer to whoever asked. An answer with progress leaves the
// question open.
func (w *worker) receive(ctx app.Context, data app.Value) {
	text, body := data, []byte(nil)
	if data.Type() == app.TypeObject {
		text, body = data.Get("json"), bytesBeside(data)
	}
	a, err := wire.DecodeAnswer([]byte(text.String()))
	if err != nil {
		app.Log(err)
		return
	}
	a.Body = body
	if a.ID == 0 && w.told != nil {
		w.told(ctx, a)
		return
	}
	q, ok := w.waiting[a.ID]
	if !ok {
		return
	}
	if a.Progress == nil || a.Error != "" || a.Reload {
		delete(w.waiting, a.ID)
	}
	q.then(q.ctx, a)
}

// fail answers every open question with the reason why there is no answer.
func (w *worker) fail(reason string) {
	w.dead = reason
	for id := 1; id <= w.last; id++ {
		if q, ok := w.waiting[id]; ok {
			delete(w.waiting, id)
			q.then(q.ctx, wire.Answer{ID: id, Error: reason})
		}
	}
}
