package main

import (
	"readout/wasm/bin/carry"
	"readout/wasm/shelf/files"
	"readout/wasm/wire"
)

// A format makes a file of what the page gives.
type format struct {
	kind  string // for the browser: "text/csv"
	write func(w wire.FileWrite, data []byte) ([]byte, error)
}

// formats are the formats that can be written, by the name the page asks for. To add
// one, add a line.
var formats = map[string]format{
	"readout": {"application/zip", func(w wire.FileWrite, data []byte) ([]byte, error) {
		return files.Readout(data, w.Params["name"], w.Params["corrections"], w.Params["lesson"])
	}},
}

// write answers with one file.
func write(w wire.FileWrite, data []byte, post carry.Post) {
	if w.Format == takeaway {
		take(w, data, post)
		return
	}
	f, ok := formats[w.Format]
	if !ok {
		post(wire.FileAnswer{Error: "There is no format “" + wire.Shown(w.Format) + "”.", Done: true}, nil)
		return
	}
	made, err := f.write(w, data)
	if err != nil {
		post(wire.FileAnswer{Error: wire.Shown(w.Name) + " could not be written: " + err.Error() + ".", Done: true}, nil)
		return
	}
	if made == nil {
		made = []byte{}
	}
	post(wire.FileAnswer{File: &wire.FileMade{Name: w.Name, Type: f.kind}, Done: true}, made)
}
