package files

import (
	"strings"
	"unicode"
)

// The engine reads English. Which language a text is in is told from its script and,
// where that is Latin or Cyrillic, from its commonest words: enough to keep a Spanish
// article out of an English reading, which is all that is asked. A library that tells
// eighty languages apart takes more room than everything else here.

// stopWords are words that every text of the language has and others seldom.
var stopWords = map[string]string{
	"en": "the of and to in that is was for with he by on as it his said from at were which",
	"fr": "le la les des et est dans que une pour qui sur pas par au avec du plus ce ses",
	"de": "der die und das den mit von ist im nicht auf für eine dem des sich auch als wird",
	"es": "el los las del que en por con para una su se como más pero fue sobre sus al",
	"pt": "os as do da que em um uma para com não por mais dos foi ao pelo sua na",
	"it": "il di che la per un una del con non della sono gli alla è nel dei ha più",
	"nl": "het een van en dat op te zijn voor met niet aan er ook door bij naar heeft",
	"pl": "się nie na że jest do przez jak dla po od które był oraz tym również",
	"tr": "ve bir bu için ile olarak da olan çok daha sonra gibi kadar en ise",
	"sv": "och att det som en är på av för med till den har inte om ett från",
	"id": "yang dan di dengan untuk dari pada ini itu tidak dalam akan oleh juga telah",
	"vi": "và của là các có cho không được một trong với những đã người này",
	"ro": "și de la în cu pe că din este nu pentru mai care fost ale",
	"cs": "se na je že do ve pro jako jsou ale který podle byl také",
	"hu": "hogy és nem egy az meg volt csak mint már azt még kell",
	"ru": "и в не на что он с по как это его из но для от также",
	"uk": "і в не на що з та до як його це для від також про",
	"bg": "и в не на че се за да от с като той това ще",
	"sr": "и у је на да се за од су са као што није",
}

var languageNames = map[string]string{
	"fr": "French", "de": "German", "es": "Spanish", "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "pl": "Polish",
	"tr": "Turkish", "sv": "Swedish", "id": "Indonesian", "vi": "Vietnamese", "ro": "Romanian", "cs": "Czech", "hu": "Hungarian",
	"ru": "Russian", "uk": "Ukrainian", "bg": "Bulgarian", "sr": "Serbian", "ar": "Arabic", "fa": "Persian", "he": "Hebrew", "el": "Greek",
	"zh": "Chinese", "ja": "Japanese", "ko": "Korean", "hi": "Hindi", "th": "Thai",
}

func languageName(code string) string {
	base, _, _ := strings.Cut(strings.ToLower(code), "-")
	if n, ok := languageNames[base]; ok {
		return n
	}
	return "a language other than English (" + code + ")"
}

// Foreign reports whether a language is known and is not English.
func Foreign(language string) bool {
	l := strings.ToLower(strings.TrimSpace(language))
	base, _, _ := strings.Cut(strings.ReplaceAll(l, "_", "-"), "-")
	return l != "" && base != "en" && base != "eng" && base != "english"
}

var languagesOf = func() map[string][]string {
	m := map[string][]string{}
	for code, list := range stopWords {
		for _, w := range strings.Fields(list) {
			m[w] = append(m[w], code)
		}
	}
	return m
}()

// Language is the language of a text (BCP 47), "" where too little speaks for one.
func Language(text string) string {
	const enough = 16 << 10
	text = strings.ToValidUTF8(text[:min(len(text), enough)], "")
	scripts := map[string]int{}
	letters := 0
	for _, r := range text {
		if r < 0x80 {
			if 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' {
				letters++
				scripts["Latin"]++
			}
			continue
		}
		if s := script(r); s != "" {
			letters++
			scripts[s]++
		}
	}
	if letters < 20 {
		return ""
	}
	for _, s := range []struct{ script, language string }{{"Kana", "ja"}, {"Hangul", "ko"}, {"Han", "zh"}, {"Persian", "fa"}, {"Arabic", "ar"},
		{"Hebrew", "he"}, {"Greek", "el"}, {"Thai", "th"}, {"Devanagari", "hi"}} {
		share := scripts[s.script] * 100 / letters
		all := share
		switch s.script {
		case "Kana": // among the Chinese signs
			all = (scripts["Kana"] + scripts["Han"]) * 100 / letters
		case "Persian": // letters that Arabic has not
			all = (scripts["Persian"] + scripts["Arabic"]) * 100 / letters
		}
		if share >= 2 && all >= 40 {
			return s.language
		}
	}
	return byWords(text, scripts["Cyrillic"]*2 > letters)
}

// byWords tells languages of one script apart.
func byWords(text string, cyrillic bool) string {
	hits, all := map[string]int{}, 0
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		all++
		for _, code := range languagesOf[w] {
			hits[code]++
		}
	}
	best, second := "", 0
	for _, code := range []string{"en", "fr", "de", "es", "pt", "it", "nl", "pl", "tr", "sv", "id", "vi", "ro", "cs", "hu", "ru", "uk", "bg", "sr"} {
		if n := hits[code]; best == "" || n > hits[best] {
			if best != "" {
				second = max(second, hits[best])
			}
			best = code
		} else {
			second = max(second, n)
		}
	}
	switch n := hits[best]; {
	case n >= 4 && n*12 >= all && n > second+second/4:
		return best
	case cyrillic:
		return "ru"
	}
	return ""
}

// script is the script of a letter, as far as it tells languages apart.
func script(r rune) string {
	switch {
	case r == 'پ' || r == 'چ' || r == 'ژ' || r == 'گ' || r == 'ک' || r == 'ی':
		return "Persian"
	case 0x0600 <= r && r < 0x0780 || 0xfb50 <= r && r < 0xfe00 || 0xfe70 <= r && r < 0xff00:
		return "Arabic"
	case 0x0400 <= r && r < 0x0530:
		return "Cyrillic"
	case 0x0370 <= r && r < 0x0400:
		return "Greek"
	case 0x0590 <= r && r < 0x0600:
		return "Hebrew"
	case 0x0900 <= r && r < 0x0980:
		return "Devanagari"
	case 0x0e00 <= r && r < 0x0e80:
		return "Thai"
	case 0x3040 <= r && r < 0x3100:
		return "Kana"
	case 0x3400 <= r && r < 0xa000 || 0x20000 <= r && r < 0x30000:
		return "Han"
	case 0xac00 <= r && r < 0xd7b0:
		return "Hangul"
	case 0xc0 <= r && r < 0x250 || 0x1e00 <= r && r < 0x1f00:
		return "Latin"
	}
	return ""
}
