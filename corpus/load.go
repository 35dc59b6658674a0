//go:build !js

package corpus

// Folders are read natively only: packages fmt and io/fs stay out of the browser.

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
)

// Load reads every *.md file below the root of fsys, sorted by id. The first
// malformed file is refused with file, line and reason.
func Load(fsys fs.FS) ([]Article, error) {
	var out []Article
	from := map[string]string{}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".md" {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		a, err := Parse(name, data)
		if err != nil {
			return err
		}
		if first, ok := from[a.ID]; ok {
			return fmt.Errorf("%s:%d: the id %q is already taken by %s", name, lineOf(data, "id:"), a.ID, first)
		}
		from[a.ID] = name
		out = append(out, a)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading articles: %w", err)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out, nil
}

// lineOf is the number of the first line that begins with prefix.
func lineOf(data []byte, prefix string) int {
	for i, l := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(l, prefix) {
			return i + 1
		}
	}
	return 1
}
