package files

import (
	"bytes"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
)

// Texts from before UTF-8. A file may say what it is in (a byte order mark, a line of
// HTML); where it says nothing, what is valid UTF-8 is UTF-8, since nothing else happens
// to be, and the rest is guessed from the frequencies of its letters. The guess is said.

// decode makes UTF-8 of the bytes of a text, and a sentence where it did so by a guess or
// lost something.
func decode(data []byte) (text, note string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return mended(string(data[3:]))
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16(data[2:], false), ""
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16(data[2:], true), ""
	}
	if big, ok := looksUTF16(data); ok {
		return utf16(data, big), ""
	}
	if utf8.Valid(data) && !bytes.Contains(data, []byte("\x1b$")) {
		return string(data), ""
	}
	if label := declared(data); label != "" && label != "utf-8" && label != "utf8" {
		if s, ok := decodeAs(label, data); ok {
			return s, ""
		}
	}
	if s := string(data); brokenUTF8(s) {
		return mended(s)
	}
	label := guessed(data)
	if s, ok := decodeAs(label, data); ok {
		return s, "The file does not say in which encoding it is written; it was read as " + label + ". If letters look wrong, save it as UTF-8."
	}
	return mended(string(data))
}

// mended is a text with the sign for what is no UTF-8.
func mended(s string) (text, note string) {
	if utf8.ValidString(s) {
		return s, ""
	}
	return strings.ToValidUTF8(s, "\uFFFD"), "Some bytes of the file are not UTF-8; each appears as the sign \uFFFD."
}

// brokenUTF8: UTF-8 in which a few bytes are lost, not another encoding: at least twenty
// whole letters beyond ASCII to a broken place.
func brokenUTF8(s string) bool {
	good, bad := 0, 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		i += n
	}
	return good >= 20*bad || bad == 1 && good > 0
}

// looksUTF16: text in Latin letters has a zero byte beside each.
func looksUTF16(data []byte) (big, ok bool) {
	head := data[:min(len(data), 1024)&^1]
	if len(head) < 8 {
		return false, false
	}
	zero := [2]int{}
	for i, c := range head {
		if c == 0 {
			zero[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case zero[1] > half*3/4 && zero[0] <= half/50:
		return false, true
	case zero[0] > half*3/4 && zero[1] <= half/50:
		return true, true
	}
	return false, false
}

// utf16 decodes pairs of bytes.
func utf16(data []byte, big bool) string {
	var b strings.Builder
	b.Grow(len(data))
	unit := func(i int) rune {
		if big {
			return rune(data[i])<<8 | rune(data[i+1])
		}
		return rune(data[i+1])<<8 | rune(data[i])
	}
	for i := 0; i+1 < len(data); i += 2 {
		r := unit(i)
		switch {
		case 0xd800 <= r && r < 0xdc00 && i+3 < len(data):
			if low := unit(i + 2); 0xdc00 <= low && low < 0xe000 {
				b.WriteRune((r-0xd800)<<10 | (low - 0xdc00) + 0x10000)
				i += 2
				continue
			}
			fallthrough
		case 0xd800 <= r && r < 0xe000:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// declared is the encoding that HTML or XML names at its beginning.
func declared(data []byte) string {
	head := strings.ToLower(string(data[:min(len(data), 2048)]))
	for _, key := range []string{"charset=", "encoding="} {
		_, rest, found := strings.Cut(head, key)
		if !found || !strings.HasPrefix(strings.TrimLeft(head, " \t\r\n"), "<") {
			continue
		}
		rest = strings.TrimLeft(rest, `"' `)
		if end := strings.IndexFunc(rest, func(r rune) bool {
			return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' || r == '_' || r == ':')
		}); end > 0 {
			return rest[:end]
		}
	}
	return ""
}

// guessed is the encoding that the letters speak for. The library asks its judges all at
// once, so what is equally likely comes in any order: it is put in one.
func guessed(data []byte) string {
	const enough = 64 << 10
	list, err := chardet.NewTextDetector().DetectAll(data[:min(len(data), enough)])
	if err != nil || len(list) == 0 {
		return "windows-1252"
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].Confidence != list[j].Confidence {
			return list[i].Confidence > list[j].Confidence
		}
		return list[i].Charset < list[j].Charset
	})
	for _, r := range list {
		if strings.HasPrefix(r.Charset, "UTF") || strings.HasPrefix(r.Charset, "IBM") {
			continue
		}
		return strings.ToLower(r.Charset)
	}
	return "windows-1252"
}

// UTF8 makes UTF-8 of the bytes of a text in any encoding.
func UTF8(data []byte) []byte {
	text, _ := decode(data)
	return []byte(text)
}
