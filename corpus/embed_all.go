//go:build !openrights

package corpus

import _ "embed"

//go:embed articles/alarabiya-2022-04-27.md
var alarabiya20220427 string

//go:embed articles/amn-2022-04-27.md
var amn20220427 string

//go:embed articles/chinadaily-2022-04-28.md
var chinadaily20220428 string

//go:embed articles/howpakistan-2022-04.md
var howpakistan202204 string

//go:embed articles/mehr-2019-09-13.md
var mehr20190913 string

func embedded() []file {
	return []file{
		{"alarabiya-2022-04-27.md", alarabiya20220427},
		{"amn-2022-04-27.md", amn20220427},
		{"chinadaily-2022-04-28.md", chinadaily20220428},
		{"howpakistan-2022-04.md", howpakistan202204},
		{"mehr-2019-09-13.md", mehr20190913},
	}
}

// notEmbedded lists the articles that this build does not contain: none.
func notEmbedded() []Article { return nil }
