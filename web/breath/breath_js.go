package breath

import "syscall/js"

// often is the time between two turns, in milliseconds; a slow phone takes four times as
// long for what is done in it.
const often = 6

var (
	port js.Value // a message to ourselves is the quickest way; timers are held back
	back = make(chan struct{}, 1)
	last int
	on   bool
)

func init() {
	maker := js.Global().Get("MessageChannel")
	if maker.IsUndefined() || js.Global().Get("document").IsUndefined() { // a test in node
		return
	}
	channel := maker.New()
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		back <- struct{}{}
		return nil
	}))
	port, on = channel.Get("port2"), true
	Take()
}

// Take gives the browser a turn of its event loop, where it has had none for a while.
// After [End], none.
func Take() {
	if !on || now()-last < often {
		return
	}
	port.Call("postMessage", js.Null())
	<-back
	last = now()
}

// End is the end of the start.
func End() { on = false }

func now() int { return js.Global().Get("performance").Call("now").Int() }
