// Package wirejson reads the desk's answers. It stands apart from package wire so
// that the desk, which only writes them, does not carry encoding/json.
package wirejson

import (
	"encoding/json"
	"fmt"

	"readout/wasm/wire"
)

// Answer reads an answer.
func Answer(b []byte) (a wire.Answer, err error) {
	if err := json.Unmarshal(b, &a); err != nil {
		return wire.Answer{}, fmt.Errorf("the answer cannot be read: %w", err)
	}
	return a, nil
}
