//go:build !js

package main

// The command line does this itself: readout analyze.
func main() { panic("this program runs in a browser") }
