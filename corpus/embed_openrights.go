//go:build openrights

package corpus

import "embed"

// Only what is openly licensed; a test compares this list with the articles.
//
//go:embed articles/mehr-2019-09-13.md
var files embed.FS

// notEmbedded lists the articles that this build does not contain.
func notEmbedded() []Article { return reserved() }
