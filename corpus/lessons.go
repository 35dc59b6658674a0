//go:build !js

package corpus

import (
	"embed"
	"path"
	"strings"
)

// Lessons are shipped as files of the site and not inside the programs: three lessons
// are 8 KB (brotli) of prose, which nobody who does no lesson should load. The desk
// fetches them when lessons are first asked for.
//
//go:embed lessons/*.md
var lessons embed.FS

// A LessonFile is a lesson as it stands in its file; package lesson reads it.
type LessonFile struct{ Name, Text string }

// Lessons are the shipped lessons by name.
func Lessons() []LessonFile {
	entries, err := lessons.ReadDir("lessons")
	if err != nil {
		return nil // cannot be: the folder is embedded
	}
	var out []LessonFile
	for _, e := range entries {
		data, err := lessons.ReadFile(path.Join("lessons", e.Name()))
		if err == nil {
			out = append(out, LessonFile{strings.TrimSuffix(e.Name(), ".md"), string(data)})
		}
	}
	return out
}
