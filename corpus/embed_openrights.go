//go:build openrights

package corpus

import _ "embed"

// Only what is openly licensed; a test compares this list with the articles.

//go:embed articles/mehr-2019-09-13.md
var mehr20190913 string

func embedded() []file {
	return []file{{"mehr-2019-09-13.md", mehr20190913}}
}

// notEmbedded lists the articles that this build does not contain.
func notEmbedded() []Article { return reserved() }
