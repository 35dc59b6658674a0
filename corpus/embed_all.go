//go:build !openrights

package corpus

import "embed"

//go:embed articles/*.md
var files embed.FS

// notEmbedded lists the articles that this build does not contain: none.
func notEmbedded() []Article { return nil }
