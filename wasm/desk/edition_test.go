package desk

import (
	"bytes"
	"encoding/json"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/shelf/export"
	"readout/wasm/wire"
)

// The edition comes in pieces that make one document, the one that the command line
// prints, with a head that says whose it is.
func TestEdition(t *testing.T) {
	d := New(Build{Version: "v1", Corpus: goldtest.Articles(t)})
	var got bytes.Buffer
	last := 0
	d.Serve(wire.Request{ID: 7, Version: "v1", Ask: wire.AskEdition, With: "Five articles", Arg: "https://readout.example/"}, func(a wire.Answer) {
		got.WriteString(a.Text)
		if a.ID != 7 {
			t.Errorf("a piece of question %d", a.ID)
		}
		if a.Progress == nil {
			last++
		}
	})
	if last != 1 {
		t.Errorf("%d last pieces", last)
	}
	var v struct {
		Schema string
		About  struct {
			Collection, Edition, From string
			Articles                  int
		}
		Quotes []struct{ Text string }
	}
	if err := json.Unmarshal(got.Bytes(), &v); err != nil {
		t.Fatal(err)
	}
	if v.Schema != export.Schema || v.About.Collection != "Five articles" || v.About.Articles != 5 || v.About.From != "2019-09-13" || v.About.Edition == "" {
		t.Errorf("%+v", v)
	}
	if len(v.Quotes) == 0 || v.Quotes[0].Text == "" {
		t.Error("a quote without its sentence")
	}
	var whole bytes.Buffer
	if err := export.Contract(&whole, d.Edition()); err != nil {
		t.Fatal(err)
	}
	tail := whole.Bytes()[len(`{"schema":"readout/1"`):]
	if !bytes.HasSuffix(got.Bytes(), tail) {
		t.Error("it is not what the command line prints")
	}
}
