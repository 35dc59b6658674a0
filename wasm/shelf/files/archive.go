package files

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strconv"
	"strings"

	"readout/wasm/wire"
)

// Archives are read as if their files had been brought one by one. What an archive says
// of itself is not believed: sizes are counted while unpacking, and the bounds below hold
// over all archives of one reading, nested ones included.
const (
	// MaxUnpacked is how many bytes all archives of a reading may unpack to.
	MaxUnpacked = 1 << 30
	maxEntries  = 100_000
	maxDepth    = 2 // an archive in an archive is opened; one in that is not
	maxEntry    = MaxInBrowser
	// A text is packed to a quarter of its size or a tenth; to less than a hundredth only
	// what was made to burst what unpacks it.
	maxRatio  = 100
	freeOfAll = 4 << 20 // bytes that may have any ratio
)

// kindOfZip tells a Word document from other archives.
func kindOfZip(data []byte) kind {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return archive // and broken; that is said there
	}
	other := false
	for _, f := range z.File {
		switch f.Name {
		case "word/document.xml":
			return word
		case "xl/workbook.xml", "ppt/presentation.xml", "META-INF/container.xml", "content.xml":
			other = true
		}
	}
	if other {
		return foreign
	}
	return archive
}

func (r *reading) archive(o opened, depth int) {
	if depth >= maxDepth {
		r.problem(o.Name, 0, "This is an archive in an archive in an archive; it was not opened. Unpack it and add what is in it.")
		return
	}
	z, err := zip.NewReader(bytes.NewReader(o.Data), int64(len(o.Data)))
	if err != nil {
		r.problem(o.Name, 0, "The archive is damaged and could not be opened.")
		return
	}
	kept := readoutFile(o.Name, z)
	before := r.passed
	for i, f := range z.File {
		if r.entries++; r.entries > maxEntries {
			r.problem(o.Name, 0, "The archive holds more than "+strconv.Itoa(maxEntries)+" files; the rest was not read.")
			return
		}
		name := entryName(o.Name, f)
		switch {
		case f.FileInfo().IsDir() || ignored(f.Name):
			continue
		case furniture(f.Name):
			r.passed++
			continue
		case f.Flags&1 != 0:
			r.problem(name, 0, "The file is locked with a password and was not read.")
			continue
		}
		data, why := r.unpack(f)
		if why != "" {
			r.problem(name, 0, why)
			if r.unpacked > r.mostUnpacked() {
				return
			}
			continue
		}
		if kept {
			if kind := extra(f.Name); kind != "" {
				r.flush()
				r.post(wire.FileAnswer{Extra: &wire.FileExtra{File: wire.Shown(name), Kind: kind}}, data)
				continue
			}
		}
		r.file(File{Name: name, Data: data}, depth+1)
		if i%64 == 0 && r.o.Take == nil {
			r.flush()
			r.post(wire.FileAnswer{Progress: &wire.Progress{Done: i + 1, Of: len(z.File)}}, nil)
		}
	}
	if n := r.passed - before; n > 0 {
		r.remark(o.Name, strconv.Itoa(n)+" files in it are pictures, scripts and the like and were passed over.")
	}
	if len(z.File) == 0 {
		r.problem(o.Name, 0, "The archive is empty.")
	}
}

func (r *reading) mostUnpacked() int {
	if r.o.Most > 0 {
		return r.o.Most
	}
	return MaxUnpacked
}

// unpack unpacks one file within the bounds; why is the sentence when it does not.
func (r *reading) unpack(f *zip.File) (data []byte, why string) {
	in, err := f.Open()
	if err != nil {
		return nil, "The file is packed in a way that is not read."
	}
	defer in.Close()
	most := min(maxEntry, r.mostUnpacked()-r.unpacked)
	if packed := int(min(f.CompressedSize64, maxEntry)); packed*maxRatio < most {
		most = min(most, max(packed*maxRatio, freeOfAll))
	}
	var b bytes.Buffer
	n, err := io.Copy(&b, io.LimitReader(in, int64(most)+1))
	r.unpacked += int(n)
	switch {
	case n > int64(most):
		return nil, "The file unpacks to so much more than it is packed in that it can only do harm; it was not read."
	case err != nil:
		return nil, "The file is damaged in the archive and was not read."
	}
	return b.Bytes(), ""
}

// entryName is the name of a file in an archive, without steps out of it.
func entryName(archive string, f *zip.File) string {
	name := path.Clean("/" + strings.ReplaceAll(f.Name, `\`, "/"))
	return archive + name
}

// ignored: what computers put into archives for themselves.
func ignored(name string) bool {
	for part := range strings.SplitSeq(strings.ReplaceAll(name, `\`, "/"), "/") { // some write their names so
		if part == "__MACOSX" || strings.HasPrefix(part, ".") && part != "." && part != ".." || part == "Thumbs.db" || part == "desktop.ini" {
			return true
		}
	}
	return false
}

// furniture: what a saved web page has beside it.
func furniture(name string) bool {
	switch ending(name) {
	case ".css", ".js", ".mjs", ".map", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".woff", ".woff2", ".ttf", ".otf", ".eot",
		".mp3", ".mp4", ".webm", ".m4a", ".wav":
		return true
	}
	return false
}

// A .readout file is an archive of a collection: articles/*.md, and what the reader has
// made of them beside the folder.
func readoutFile(name string, z *zip.Reader) bool {
	if ending(name) == ".readout" {
		return true
	}
	for _, f := range z.File {
		if f.Name == "corrections.json" {
			return true
		}
	}
	return false
}

func extra(name string) string {
	return map[string]string{"corrections.json": "corrections", "lesson.md": "lesson", "collection.json": "collection"}[name]
}
