// Package half takes a breath in the middle of the start: it is made ready after the
// first of what go-app needs and before the rest, see package breath.
package half

import (
	_ "github.com/maxence-charriere/go-app/v10/pkg/errors" // is ready half-way

	"readout/web/breath"
)

func init() { breath.Take() }
