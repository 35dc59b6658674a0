package main

import (
	"errors"
	"strings"
	"syscall/js"
)

// lessons brings the texts of the site's lessons, which are files beside the programs:
// desk.js fetches them, in less code than it takes here, and calls back with all texts
// in one, parted by form feeds, or with nothing and the reason. This waits, so it must
// not be called in a callback.
func lessons() ([]string, error) {
	got := make(chan []js.Value, 1)
	back := js.FuncOf(func(_ js.Value, args []js.Value) any { got <- args; return nil })
	js.Global().Call("__lessons", back)
	args := <-got
	back.Release()
	if len(args) > 1 {
		return nil, errors.New(args[1].String())
	}
	return strings.Split(args[0].String(), "\f"), nil
}
