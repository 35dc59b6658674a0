// Command edge is Readout's Cloudflare Worker: package edge behind the site's static
// assets. Built with GOOS=js GOARCH=wasm (make edge) it runs in workerd; docs/hosting.md
// says how to put it on the net. Every request starts it anew.
//
// Bindings: ASSETS, the site; PAGE, a variable: "on" fetches pages for readers; LIMIT,
// a rate limit, without which none is fetched.
package main

import (
	"readout/wasm/edge"

	"github.com/syumai/workers"
)

func main() {
	workers.Serve(edge.Edge{File: file, Page: page()}.Handler())
}
