// Package assets holds the files that the site ships as they are, or nearly: style
// sheets, icons, and the small scripts that start the programs.
package assets

import "embed"

// Files are the assets by name.
//
//go:embed *
var Files embed.FS

// styles are the parts of the one style sheet, a file for a view or an idea, in the
// order in which later ones overrule earlier ones.
var styles = []string{
	"base",
	"overview",
	"network",
	"tables",
	"article",
	"narrow",
	"shell",
	"compare",
	"get",
	"collection",
	"embed",
	"lesson",
	"correct",
	"print",
}

// Style is the style sheet of the site.
func Style() []byte {
	var all []byte
	for _, name := range styles {
		part, err := Files.ReadFile("css/" + name + ".css")
		if err != nil {
			panic(err) // styles and the folder are compiled in together
		}
		all = append(all, part...)
		all = append(all, '\n')
	}
	return all
}
