// Package assets holds the files that the site ships as they are, or nearly: style
// sheets, icons, and the small scripts that start the programs.
package assets

import "embed"

// Files are the assets by name.
//
//go:embed *
var Files embed.FS
