package web

import (
	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A collection is carried away as one file: the desk hands over its articles in parts,
// the program files packs them.

// An exporting is a collection that is being written into a file.
type exporting struct {
	parts app.Value // a list of arrays
}

// export writes a collection into a .readout file.
func (x *explorer) export(ctx app.Context, id string) {
	o := &x.own
	if o.taking != nil {
		return
	}
	e := &exporting{parts: app.Window().Get("Array").New()}
	o.taking = e
	if id == "" {
		id = atHome
	}
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskExport, Collection: id}, func(ctx app.Context, a wire.Answer) {
		defer x.guard()
		if len(a.Body) > 0 {
			part := app.Window().Get("Uint8Array").New(len(a.Body))
			app.CopyBytesToJS(part, a.Body)
			e.parts.Call("push", part)
		}
		switch {
		case a.Error != "":
			o.taking, o.wrong = nil, a.Error
		case a.Taken != nil:
			params := map[string]string{"name": a.Taken.Name, "corrections": a.Taken.Corrections, "lesson": a.Taken.Lesson}
			data := app.Window().Get("Blob").New(e.parts)
			e.parts = nil // held once
			x.files.Write(ctx, wire.FileWrite{Format: "readout", Name: fileName(a.Taken.Name, "collection", "readout"), Params: params}, data, x.written)
		}
	})
}

// written gives a written file to the browser to be kept.
func (x *explorer) written(ctx app.Context, a wire.FileAnswer, data app.Value) {
	defer x.guard()
	if a.Error != "" {
		x.own.wrong = a.Error
	}
	if a.File != nil && data != nil {
		x.save([]any{data}, a.File.Type, a.File.Name)
		x.own.said = wExported
	}
	if a.Done {
		x.own.taking = nil
	}
}

// copyOut copies the bytes of an array.
func copyOut(v app.Value) []byte {
	b := make([]byte, v.Get("length").Int())
	app.CopyBytesToGo(b, v)
	return b
}
