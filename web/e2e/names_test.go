package e2e

import (
	"path/filepath"
	"strings"

	"readout/wasm/edge"
)

// program is the path in the built site of a program ("desk.wasm"), whose name carries
// the hash of its content.
func program(name string) string {
	stem := strings.TrimSuffix(name, ".wasm")
	all, _ := filepath.Glob(filepath.Join(dist, "web", stem+".*.wasm"))
	for _, p := range all {
		if edge.Hashed(filepath.Base(p)) {
			return "web/" + filepath.Base(p)
		}
	}
	return "web/" + name
}
