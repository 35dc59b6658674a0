// Command files is the program for every format but HTML, in and out: the page starts it
// in a worker when a reader first brings or takes something. It stands apart from the
// desk because archives, tables and JSON would double what everybody has to load, and a
// reader of the shipped articles needs none of them.
package main

import (
	"readout/wasm/bin/carry"
	"readout/wasm/shelf/files"
	"readout/wasm/wire"
)

func main() {
	carry.Serve(files.MaxInBrowser, files.TooLarge, func(req wire.FileRequest, data []byte, post carry.Post) {
		switch {
		case req.Read != nil:
			read(*req.Read, data, post)
		case req.Write != nil:
			write(*req.Write, data, post)
		default:
			post(wire.FileAnswer{Error: "The page asked neither to read nor to write.", Done: true}, nil)
		}
	})
}

// read answers with the articles of a file, some at a time.
func read(r wire.FileRead, data []byte, post carry.Post) {
	files.Read(files.File{Name: r.Name, Data: data}, files.Options{Paste: r.Paste, Columns: r.Columns}, post)
	post(wire.FileAnswer{Done: true}, nil)
}
