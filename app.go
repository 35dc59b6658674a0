// Readout lays several accounts of the same meetings side by side. This package is
// the composition root: the page's program (app_browser.go) and the command line
// (app_native.go), chosen by build tag so that neither carries the other.
package main
