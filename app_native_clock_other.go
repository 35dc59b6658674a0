//go:build !unix && !js

package main

import "time"

var began = time.Now()

// processorTime is the time that went by, where a program's own is not told.
func processorTime() time.Duration { return time.Since(began) }
