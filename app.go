// Readout lays several accounts of the same meetings side by side. This package is
// the composition root: the page (app_browser.go) and the command line
// (app_native.go), chosen by build tag so that neither carries the other.
package main

// version names the build: a hash of what the site is made of, set by the linker
// (-X main.version=…). A page and a desk of different versions refuse to talk.
var version = "dev"
