package web

import (
	"encoding/json"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Files read what a reader brings and write what a reader takes away, in background
// workers of their own: the programs files and extract, started when first needed and
// not before. Every call waits its turn, one file at a time a program, so that memory
// holds one; a call that is cancelled while it runs ends the worker with all it had, and
// the next call starts another. Whatever goes wrong comes back as an answer with an
// error in it and Done, so that no caller waits for ever.
//
// All methods are called, and all answers come, on go-app's goroutine.
type fileDesk struct {
	files, extract *program
}

// A fileThen takes one answer. data is the Uint8Array beside it, or nothing: the
// articles of a reading as JSON lines, the file that was written, an extra part. It may
// be posted on to another worker as it is.
type fileThen func(ctx app.Context, a wire.FileAnswer, data app.Value)

func newFileDesk(version string) *fileDesk {
	return &fileDesk{&program{name: "files", version: version}, &program{name: "extract", version: version}}
}

// Read reads one file: data is the browser's File, or a Uint8Array. then is called with
// each batch of articles and problems, and at last with Done. HTML, alone or in an
// archive, goes to the program that can read it; the caller sees nothing of that. stop
// ends it, and then is not called again; what was handed over before stays.
func (d *fileDesk) Read(ctx app.Context, read wire.FileRead, data app.Value, then fileThen) (stop func(app.Context)) {
	var calls []*call
	open := 1 // readings under way: the file, and the pages found in it
	stopped := false
	pass := func(ctx app.Context, a wire.FileAnswer, data app.Value) {
		if stopped {
			return
		}
		if a.Done {
			open--
			a.Done = open == 0
			if !a.Done && a.Error == "" && !a.Reload {
				return
			}
		}
		then(ctx, a, data)
	}
	whole := func(ctx app.Context, a wire.FileAnswer, data app.Value) {
		if a.Page == "" || stopped {
			pass(ctx, a, data)
			return
		}
		open++
		c := &call{req: wire.FileRequest{Read: &wire.FileRead{Name: a.Page}}, data: data, then: pass}
		calls = append(calls, c)
		d.extract.add(ctx, c)
	}
	c := &call{req: wire.FileRequest{Read: &read}, data: data, then: whole}
	calls = append(calls, c)
	d.files.add(ctx, c)
	return func(ctx app.Context) {
		stopped = true
		for _, c := range calls {
			d.files.drop(ctx, c)
			d.extract.drop(ctx, c)
		}
	}
}

// Write makes a file; data is what its format is made of. The answer has File, and the
// bytes beside it.
func (d *fileDesk) Write(ctx app.Context, write wire.FileWrite, data app.Value, then fileThen) (stop func(app.Context)) {
	c := &call{req: wire.FileRequest{Write: &write}, data: data, then: then}
	d.files.add(ctx, c)
	return func(ctx app.Context) { d.files.drop(ctx, c) }
}

// A call is one request, waiting or under way.
type call struct {
	req  wire.FileRequest
	data app.Value
	then fileThen
}

// A program is one of the two, with its worker and the calls in their order; the first
// one is under way.
type program struct {
	name, version string
	worker        app.Value // nil: not running
	release       func()
	queue         []*call
	last, run     int // numbers of the last request and of the last worker
	read          int // bytes given to the worker
}

// muchRead is after how many bytes a worker with nothing to do is ended: what it once
// took of memory it gives back in no other way.
const muchRead = 4 << 20

func (p *program) add(ctx app.Context, c *call) {
	p.queue = append(p.queue, c)
	if len(p.queue) == 1 {
		p.next(ctx)
	}
}

// drop takes a call out; if it was under way its worker ends.
func (p *program) drop(ctx app.Context, c *call) {
	for i, q := range p.queue {
		if q != c {
			continue
		}
		p.queue = append(p.queue[:i], p.queue[i+1:]...)
		if i == 0 {
			p.end()
			p.next(ctx)
		}
		return
	}
}

// next posts the first call of the queue.
func (p *program) next(ctx app.Context) {
	if len(p.queue) == 0 {
		if p.read > muchRead {
			p.end()
		}
		return
	}
	if p.worker == nil {
		p.start(ctx)
	}
	c := p.queue[0]
	p.read += sizeOf(c.data)
	p.last++
	c.req.ID, c.req.Version = p.last, p.version
	text, err := json.Marshal(c.req)
	if err != nil {
		p.fail(ctx, err.Error())
		return
	}
	m := map[string]any{"json": string(text)}
	if c.data != nil {
		m["data"] = c.data
	}
	p.worker.Call("postMessage", m)
	c.data = nil // a large file is held once
}

// sizeOf is how many bytes a File or an array has.
func sizeOf(data app.Value) int {
	for _, name := range []string{"size", "length"} {
		if data != nil && data.Get(name).Truthy() {
			return data.Get(name).Int()
		}
	}
	return 0
}

// start starts the worker. Its address goes with the build, as its program's does.
func (p *program) start(ctx app.Context) {
	win := app.Window()
	p.read = 0
	p.run++
	run := p.run                      // values of the browser cannot be compared
	win.Set("__"+p.name+"Used", true) // offline.js: to be kept for offline use from now on
	w := win.Get("Worker").New("web/files.js?v="+p.version, map[string]any{"name": p.name})
	message := app.FuncOf(func(_ app.Value, args []app.Value) any {
		m := args[0].Get("data")
		ctx.Dispatch(func(ctx app.Context) {
			if p.worker != nil && p.run == run {
				p.receive(ctx, m)
			}
		})
		return nil
	})
	broken := app.FuncOf(func(_ app.Value, args []app.Value) any {
		why := wFilesDead
		if e := args[0].Get("message"); e.Truthy() {
			why = e.String()
		}
		ctx.Dispatch(func(ctx app.Context) {
			if p.worker != nil && p.run == run {
				p.fail(ctx, why)
			}
		})
		return nil
	})
	w.Set("onmessage", message)
	w.Set("onerror", broken)
	w.Set("onmessageerror", broken)
	p.worker = w
	p.release = func() { message.Release(); broken.Release() }
}

// receive hands an answer to the call that is under way.
func (p *program) receive(ctx app.Context, m app.Value) {
	if why := m.Get("failed"); why.Truthy() {
		p.fail(ctx, why.String())
		return
	}
	var a wire.FileAnswer
	if err := json.Unmarshal([]byte(m.Get("json").String()), &a); err != nil {
		p.fail(ctx, err.Error())
		return
	}
	if len(p.queue) == 0 || a.ID != p.last {
		return
	}
	c := p.queue[0]
	var data app.Value
	if d := m.Get("data"); d.Truthy() {
		data = d
	}
	if a.Done {
		p.queue = p.queue[1:]
	}
	c.then(ctx, a, data)
	if a.Done {
		p.next(ctx)
	}
}

// fail ends the call under way with a sentence, and its worker with it; the others go on
// in a new one.
func (p *program) fail(ctx app.Context, why string) {
	p.end()
	if len(p.queue) == 0 {
		return
	}
	c := p.queue[0]
	p.queue = p.queue[1:]
	name := wTheFile
	if c.req.Read != nil {
		name = wire.Shown(c.req.Read.Name)
	}
	c.then(ctx, wire.FileAnswer{ID: c.req.ID, Error: filesFailed(name, why), Done: true}, nil)
	p.next(ctx)
}

// end ends the worker.
func (p *program) end() {
	if p.worker == nil {
		return
	}
	p.worker.Call("terminate")
	p.release()
	p.worker = nil
}
