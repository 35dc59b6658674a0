package desk

import (
	"readout/wasm/shelf/export"
	"readout/wasm/wire"
)

// sendEdition sends the edition in the form that other programs read, in pieces, so
// that a large one stands nowhere as one text until the page saves it.
func (d *Desk) sendEdition(req wire.Request, send func(wire.Answer)) {
	about := d.v.about()
	// A piece always takes what it is given.
	_ = export.Edition(pieces(func(s string) {
		send(wire.Answer{ID: req.ID, Progress: &wire.Progress{}, Text: s})
	}), d.v.ed, &export.About{Collection: req.With, Version: about.Version, Edition: about.Engine, From: about.From, To: about.To, Address: req.Arg})
	send(wire.Answer{ID: req.ID})
}

// pieces sends what is written to it.
type pieces func(string)

func (p pieces) Write(b []byte) (int, error) {
	p(string(b))
	return len(b), nil
}
