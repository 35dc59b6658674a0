package desk

import "readout/wasm/wire"

func (v *view) about() *wire.About {
	out := &wire.About{Version: v.build.Version, Go: v.build.Go, Engine: v.hash,
		Articles: len(v.ed.Readings), Bytes: v.bytes, Licences: []wire.ArticleBrief{}, Libraries: libraries()}
	for _, n := range v.order {
		if day := v.published(n); day != "" { // those without one come last
			if out.From == "" {
				out.From = day
			}
			out.To = day
		}
		if len(out.Licences) < maxListed {
			out.Licences = append(out.Licences, v.articleBrief(n))
		}
	}
	for i := range v.build.Withheld {
		out.Withheld = append(out.Withheld, facts(&v.build.Withheld[i]))
	}
	return out
}

// libraries are what ships to the browser beside our own code.
func libraries() []wire.Library {
	return []wire.Library{
		{Name: "Go standard library", Licence: "BSD-3-Clause", Why: "runs the engine, in the browser as WebAssembly"},
		{Name: "github.com/maxence-charriere/go-app/v10", Licence: "MIT", Why: "draws the page"},
		{Name: "github.com/agnivade/levenshtein", Licence: "MIT", Why: "counts the letters in which two names differ"},
	}
}
