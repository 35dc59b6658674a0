package web

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// While the page's program starts, the text that was built with the site is already being
// read: scrolled, opened, tapped on a link. A program in WebAssembly that runs to the end
// of its start in one go would leave all that waiting, on a slow phone for half a second.
// So the start is cut into pieces, and between two of them the browser has its turn.

// A breath gives the browser a turn of its event loop, where it has had none for a while;
// natively, and once the page stands, none.
type breath struct {
	port app.Value // a message to ourselves is the quickest way; timers are held back
	back chan struct{}
	last int
}

var breathing breath

func (b *breath) begin() {
	if !app.IsClient {
		return
	}
	channel := app.Window().Get("MessageChannel").New()
	b.back = make(chan struct{}, 1)
	channel.Get("port1").Set("onmessage", app.FuncOf(func(app.Value, []app.Value) any {
		b.back <- struct{}{}
		return nil
	}))
	b.port = channel.Get("port2")
}

func (b *breath) end() { b.port = nil }

func (b *breath) take() {
	const often = 6 // milliseconds; a slow phone takes four times as long
	if b.port == nil || now()-b.last < often {
		return
	}
	b.port.Call("postMessage", nil)
	<-b.back
	b.last = now()
}
