package name

import (
	"strings"
	"sync"

	"readout/wasm/engine/text"
)

// Tables of names that stand for one another without being spellings of one
// another. They are decoded when first asked, which is when two names agree in the
// family name and not in the given.

type nameGroups struct {
	once sync.Once
	m    map[string][]uint16
}

func (g *nameGroups) of(table string, w []byte) []uint16 {
	g.once.Do(func() {
		g.m = make(map[string][]uint16, 1024)
		k := uint16(0)
		for table != "" {
			var line string
			line, table, _ = strings.Cut(table, "\n")
			k++
			for f, rest := text.Field(line); f != ""; f, rest = text.Field(rest) {
				g.m[f] = append(g.m[f], k)
			}
		}
	})
	return g.m[string(w)]
}

var nickGroups, variantGroups nameGroups

// nicks reports whether one given name is a short or pet form of the other: Bill, William.
func nicks(a, b []byte) bool {
	return shareGroup(nickGroups.of(nicknames, a), nickGroups.of(nicknames, b))
}

// translated reports whether two given names are one in two languages: John, Juan.
func translated(a, b []byte) bool {
	return shareGroup(variantGroups.of(variants, a), variantGroups.of(variants, b))
}

func shareGroup(a, b []uint16) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
