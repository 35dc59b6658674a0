//go:build js

package main

import (
	"syscall/js"

	"readout/web"
)

// The page's program. Its version comes from boot.js, where the builder wrote it: it
// is the hash of the whole site, this program included, so it cannot stand in it.
func main() {
	web.Main(js.Global().Get("__version").String())
}
