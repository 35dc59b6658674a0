//go:build !js

package main

import (
	"context"
	"io/fs"
	"os"

	"readout/wasm/edge"
)

// Built natively, the Worker answers on port 9900 for the site in dist/.

func file(_ context.Context, name string) ([]byte, error) {
	return fs.ReadFile(os.DirFS("dist"), name)
}

func page() *edge.Page { return nil }
