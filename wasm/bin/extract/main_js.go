// Command extract is the program for HTML: it finds the article in a page. The page
// starts it in a worker when a reader first brings one; the library it carries is as
// large as the engine.
package main

import (
	"readout/wasm/bin/carry"
	"readout/wasm/shelf/files"
	"readout/wasm/shelf/page"
	"readout/wasm/wire"
)

func main() {
	carry.Serve(page.Most, page.TooLarge, func(req wire.FileRequest, data []byte, post carry.Post) {
		if req.Read == nil {
			post(wire.FileAnswer{Error: "The page asked for something that is not in this program.", Done: true}, nil)
			return
		}
		files.Page(files.File{Name: req.Read.Name, Data: data}, page.Read, post)
		post(wire.FileAnswer{Done: true}, nil)
	})
}
