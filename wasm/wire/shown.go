package wire

import (
	"strings"
	"unicode/utf8"
)

// Shown is the name of a file as it may stand in a sentence: on one line, of bearable
// length, without marks that turn the direction of what follows ("gpj.exe" for
// "exe.jpg"). A name with letters that run from right to left is set apart, so that it
// leaves the order of the sentence alone.
func Shown(name string) string {
	name = strings.ToValidUTF8(name, "\uFFFD")
	rtl := false
	name = strings.Map(func(r rune) rune {
		switch {
		case r < ' ', 0x7f <= r && r < 0xa0, r == 0x2028, r == 0x2029:
			return ' '
		case r == 0x200e, r == 0x200f, r == 0x061c, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x206f, r == 0xfeff:
			return -1
		case 0x0590 <= r && r <= 0x08ff, 0xfb1d <= r && r <= 0xfdff, 0xfe70 <= r && r <= 0xfeff, 0x10800 <= r && r <= 0x10fff, 0x1e800 <= r && r <= 0x1efff:
			rtl = true
		}
		return r
	}, name)
	name = strings.Join(strings.Fields(name), " ")
	const most = 120
	if n := utf8.RuneCountInString(name); n > most { // the end tells more than the beginning
		r := []rune(name)
		name = string(r[:most/3]) + "…" + string(r[n-most*2/3:])
	}
	switch {
	case name == "":
		return "a file without a name"
	case rtl:
		return "\u2068" + name + "\u2069"
	}
	return name
}
