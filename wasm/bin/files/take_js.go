package main

import (
	"encoding/json"

	"readout/wasm/bin/carry"
	"readout/wasm/shelf/takeout"
	"readout/wasm/wire"
)

// takeaway is the format that stands for all those of package takeout: the page gives
// the job and the desk's answers, and is told which are missing until none is.
const takeaway = "takeout"

func take(w wire.FileWrite, data []byte, post carry.Post) {
	fail := func(why string) {
		post(wire.FileAnswer{Error: "The file could not be written: " + why + ".", Done: true}, nil)
	}
	var job takeout.Job
	var got []takeout.Got
	if err := json.Unmarshal([]byte(w.Params["job"]), &job); err != nil {
		fail(err.Error())
		return
	}
	if err := json.Unmarshal(data, &got); err != nil {
		fail(err.Error())
		return
	}
	if wanted := takeout.Wanted(job, got); len(wanted) > 0 {
		post(wire.FileAnswer{Wanted: wanted, Done: true}, nil)
		return
	}
	f, ok := takeout.Write(job, got)
	if !ok {
		fail("what it is made of is missing; reload the page and try again")
		return
	}
	post(wire.FileAnswer{File: &wire.FileMade{Name: f.Name, Type: f.Type}, Done: true}, f.Data)
}
