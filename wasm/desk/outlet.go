package desk

import (
	"strconv"
	"strings"
	"unicode"

	"readout/wasm/wire"
)

// A badge is two letters that stand for an outlet beside every sentence: the
// initials of its first two words (Al Arabiya English AA, HowPakistan HP), or the
// first two letters of its only one (Mehr News Agency ME, since every second outlet
// is a news agency). No two outlets share one; where they would, the later by name
// takes its first letter with one that follows, or a digit.
func badges(os []wire.Outlet) {
	taken := map[string]bool{}
	for i := range os {
		for _, b := range candidates(os[i].Name) {
			if !taken[b] {
				os[i].Badge = b
				break
			}
		}
		for n := 2; os[i].Badge == ""; n++ {
			if b := first(os[i].Name) + strconv.Itoa(n); !taken[b] {
				os[i].Badge = b
			}
		}
		taken[os[i].Badge] = true
	}
}

func candidates(name string) (out []string) {
	var words []string
	for _, w := range split(name) {
		switch strings.ToLower(w) {
		case "the", "of", "and", "news", "agency", "online", "com", "www":
		default:
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		words = split(name)
	}
	if len(words) == 0 {
		return []string{"??"}
	}
	if len(words) > 1 {
		out = append(out, upper(words[0], 0)+upper(words[1], 0))
	}
	letters := []rune(strings.Join(words, ""))
	for i := 1; i < len(letters) && i < 40; i++ {
		out = append(out, upper(words[0], 0)+strings.ToUpper(string(letters[i])))
	}
	return out
}

func upper(w string, i int) string { return strings.ToUpper(string([]rune(w)[i])) }

func first(name string) string {
	if ws := split(name); len(ws) > 0 {
		return upper(ws[0], 0)
	}
	return "?"
}

// split cuts a name into words, also where a small letter meets a capital.
func split(name string) (out []string) {
	var w []rune
	flush := func() {
		if len(w) > 0 {
			out = append(out, string(w))
		}
		w = nil
	}
	var last rune
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
		case unicode.IsUpper(r) && unicode.IsLower(last):
			flush()
			w = append(w, r)
		default:
			w = append(w, r)
		}
		last = r
	}
	flush()
	return out
}
