// Package turn gives the browser turns of its event loop in between: Go in WebAssembly
// hears nothing while it computes, in the page or in a worker.
package turn

import "syscall/js"

// Every makes a function that gives one turn, if the last is often milliseconds ago: a turn
// may take as long as reading an article. last is when there was one, see [Now]. It must not
// be called in a callback. A message to ourselves is the quickest way; a timer is held back
// to 4 ms by every browser once it has been used five times.
func Every(often, last int) func() {
	channel := js.Global().Get("MessageChannel").New()
	back := make(chan struct{}, 64)
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		back <- struct{}{}
		return nil
	}))
	return func() {
		if Now()-last < often {
			return
		}
		channel.Get("port2").Call("postMessage", nil)
		<-back
		last = Now()
	}
}

// Now is the browser's clock in milliseconds, from the start of the page or worker. Package
// time has another, at 100 KB.
func Now() int { return js.Global().Get("performance").Call("now").Int() }
