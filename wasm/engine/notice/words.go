package notice

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// outlet is what an article's source is called in a sentence.
func (f *finder) outlet(n int) string {
	a := f.ed.Readings[n].Article
	switch {
	case a.Outlet != "":
		return a.Outlet
	case a.Title != "":
		return "the article “" + clip(a.Title, 60) + "”"
	}
	return "an article"
}

// outlets lists the outlets of articles, each once, in the order given.
func (f *finder) outlets(ns []int) (out []string) {
	for _, n := range ns {
		if o := f.ed.Readings[n].Article.Outlet; o != "" && !contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}

// named is outlets for a sentence, those without a name by their title.
func (f *finder) named(ns []int) (out []string) {
	for _, n := range ns {
		if o := f.outlet(n); !contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}

// byDay sorts articles by publication, those without a day last.
func (f *finder) byDay(ns []int) []int {
	out := append([]int(nil), ns...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := f.ed.Readings[out[i]].Article, f.ed.Readings[out[j]].Article
		if (a.Published == "") != (b.Published == "") {
			return a.Published != ""
		}
		if a.Published != b.Published {
			return a.Published < b.Published
		}
		return a.Outlet < b.Outlet
	})
	return out
}

// short is how the articles themselves call a person briefly: the single word of the
// full name that stands alone most often; the full name where none does.
func (f *finder) short(e int) string {
	ent := &f.ed.Entities[e]
	count := map[string]int{}
	best := ""
	for _, v := range ent.Variants {
		if v.Suspect || strings.Contains(v.Surface, " ") || !contains(strings.Fields(ent.Name), v.Surface) {
			continue
		}
		count[v.Surface] += v.Count
		if c := count[v.Surface]; best == "" || c > count[best] || c == count[best] && v.Surface < best {
			best = v.Surface
		}
	}
	if best == "" {
		return ent.Name
	}
	return best
}

// sentence is the sentence of article n that holds sp, as a reference.
func (f *finder) sentence(n int, sp news.Span) news.Ref {
	r := &f.ed.Readings[n]
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > sp.Start })
	if i < len(r.Sentences) && r.Sentences[i].Start <= sp.Start {
		at := r.Sentences[i]
		for i++; i < len(r.Sentences) && r.Sentences[i].Start < sp.End; i++ {
			at.End = r.Sentences[i].End
		}
		sp = at
	}
	return news.Ref{Article: r.Article.ID, Span: sp}
}

// addRef appends a reference that is not there yet.
func addRef(refs []news.Ref, r news.Ref) []news.Ref {
	for _, o := range refs {
		if o == r {
			return refs
		}
	}
	return append(refs, r)
}

// list writes "a", "a and b", "a, b and c".
func list(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

var numbers = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// number writes a small number as a word.
func number(n int) string {
	if n >= 0 && n < len(numbers) {
		return numbers[n]
	}
	digits := ""
	for ; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return digits
}

// plural adds an s.
func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

// verb is the form of a verb for n outlets: writes, write.
func verb(n int, stem string) string {
	if n == 1 {
		return stem + "s"
	}
	return stem
}

// upper begins a sentence with a capital.
func upper(s string) string {
	for i, r := range s {
		if i == 0 {
			return string(unicode.ToUpper(r)) + s[len(string(r)):]
		}
	}
	return s
}

// sentences joins reasons into sentences.
func sentences(reasons []news.Reason) string {
	var b strings.Builder
	for i, r := range reasons {
		if r.Text == "" {
			continue
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(upper(r.Text))
		if !strings.HasSuffix(r.Text, ".") {
			b.WriteByte('.')
		}
	}
	return b.String()
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// clip is the beginning of s, at most n letters.
func clip(s string, n int) string {
	for i := range s {
		if n == 0 {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		n--
	}
	return s
}

// fold is the words of s in small letters, marks left out.
func fold(s string) []string {
	var out []string
	for s != "" {
		n := wordEnd(s)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
		} else {
			out = append(out, text.FoldWord(s[:n]))
		}
		s = s[n:]
	}
	return out
}

// wordEnd is how many bytes of letters and digits s begins with.
func wordEnd(s string) int {
	i := 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if (c|0x20)-'a' >= 26 && c-'0' >= 10 {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		i += n
	}
	return i
}

// flat is a word in small letters, marks left out.
func flat(w string) string {
	low := text.FoldWord(w)
	for i := range len(low) {
		if c := low[i]; c-'a' >= 26 && c-'0' >= 10 {
			return strings.Join(fold(w), "")
		}
	}
	return low
}

// within reports whether a stands in b, word after word.
func within(a, b []string) bool {
	if len(a) == 0 {
		return true
	}
	for i := 0; i+len(a) <= len(b); i++ {
		k := 0
		for k < len(a) && a[k] == b[i+k] {
			k++
		}
		if k == len(a) {
			return true
		}
	}
	return false
}

var months = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// day writes a day or period for people: 27 April 2022, 11 September 2019 to 13 September 2019.
func day(from, to news.Day) string {
	s := oneDay(from)
	if to != from && to != "" {
		s += " to " + oneDay(to)
	}
	return s
}

func oneDay(d news.Day) string {
	if len(d) != 10 {
		return string(d)
	}
	m := int(d[5]-'0')*10 + int(d[6]-'0')
	if m < 1 || m > 12 {
		return string(d)
	}
	return strings.TrimPrefix(string(d[8:]), "0") + " " + months[m-1] + " " + string(d[:4])
}
