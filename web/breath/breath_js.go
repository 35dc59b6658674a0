package breath

import (
	"syscall/js"

	"readout/wasm/turn"
)

var take func() // nil once the start is over

func init() {
	if js.Global().Get("document").IsUndefined() { // a test in node
		return
	}
	const often = 6 // milliseconds; a slow phone takes four times as long for what is done in it
	take = turn.Every(often, 0)
	Take()
}

// Take gives the browser a turn of its event loop, where it has had none for a while.
// After [End], none.
func Take() {
	if take != nil {
		take()
	}
}

// End is the end of the start.
func End() { take = nil }
