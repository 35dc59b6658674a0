package files

import (
	"html"
	"sort"
	"strconv"
	"strings"

	"readout/wasm/news"
	"readout/wasm/shelf/intake"
)

// What others call the facts of an article. One table serves JSON, tables and front
// matter; the first name that is there and not empty wins. Names are compared without
// case, spaces and marks, so "Published At", "published_at" and "publishedAt" are one.
var aliases = []struct {
	field string
	names string
}{
	{"id", "id articleid docid guid key uuid number"},
	{"title", "title headline heading articletitle name subject"},
	{"outlet", "outlet source publisher publication newspaper sitename site media medium outletname sourcename journal domain"},
	{"outlet_country", "outletcountry sourcecountry country countrycode"},
	{"published", "published date publishedat publicationdate datepublished pubdate publishdate publisheddate day datetime timestamp created createdat time"},
	{"published_note", "publishednote"},
	{"dateline", "dateline"},
	{"url", "url link permalink weburl href address canonicalurl articleurl"},
	{"also_at", "alsoat"},
	{"copied_by", "copiedby"},
	{"cites", "cites"},
	{"licence", "licence license rights copyright"},
	{"open", "open"},
	{"language", "language lang inlanguage languagecode"},
	{"notes", "notes note comment comments"},
	{"text", "text body articlebody fulltext content articletext maintext bodytext article story plaintext transcript description summary abstract"},
	{"author", "author authors byline creator by writer"},
}

// fold is a name without case, spaces and marks.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r >= 0x80:
			return r
		}
		return -1
	}, name)
}

// fieldOf is the field that a name stands for, "" for none.
func fieldOf(name string) string {
	name = fold(name)
	for _, a := range aliases {
		for _, n := range strings.Fields(a.names) {
			if n == name {
				return a.field
			}
		}
	}
	return ""
}

// A record is a set of named values: strings, lists of strings, truth values.
type record map[string]any

// item makes an article of a record; ok is false when there is no text in it.
func (rec record) item() (it item, ok bool) {
	folded := map[string]any{}
	names := make([]string, 0, len(rec))
	for name := range rec {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if _, there := folded[fold(name)]; !there {
			folded[fold(name)] = rec[name]
		}
	}
	for _, a := range aliases {
		for _, n := range strings.Fields(a.names) {
			if v, there := folded[n]; there && it.set(a.field, v) {
				break
			}
		}
	}
	_, there := folded["text"]
	return it, there || it.Text != ""
}

// set gives an article a fact; it reports whether there was anything in the value.
func (it *item) set(field string, v any) bool {
	switch field {
	case "also_at":
		it.AlsoAt = listOf(v)
		return len(it.AlsoAt) > 0
	case "copied_by":
		it.CopiedBy = listOf(v)
		return len(it.CopiedBy) > 0
	case "cites":
		it.Cites = listOf(v)
		return len(it.Cites) > 0
	case "open":
		it.Open = v == true || v == "true"
		return true
	}
	s := textOf(v)
	if strings.TrimSpace(s) == "" {
		return false
	}
	switch field {
	case "text":
		it.Text = unmarked(s)
		return true
	case "published":
		it.Published, it.PublishedNote = published(s, it.PublishedNote)
		if it.PublishedNote != "" && it.Published == "" {
			it.notes = append(it.notes, it.PublishedNote)
		}
		return true
	case "author":
		if by := "By " + s; it.Notes == "" && !strings.HasPrefix(strings.ToLower(s), "by ") {
			it.Notes = by
		} else if it.Notes == "" {
			it.Notes = s
		}
		return true
	}
	to := map[string]*string{"id": &it.ID, "title": &it.Title, "outlet": &it.Outlet, "outlet_country": &it.OutletCountry,
		"published_note": &it.PublishedNote, "dateline": &it.Dateline, "url": &it.URL, "licence": &it.Licence, "language": &it.Language, "notes": &it.Notes}[field]
	if to != nil {
		*to = s
	}
	return to != nil
}

// textOf is a value as a text: a list line by line; of an object its name, title or text.
func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		return strings.Join(listOf(v), "\n\n")
	case []string:
		return strings.Join(v, ", ")
	case map[string]any:
		for _, key := range []string{"rendered", "name", "title", "text", "content", "id", "value"} {
			if s, ok := v[key].(string); ok {
				return s
			}
		}
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

func listOf(v any) (out []string) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if s := textOf(e); s != "" {
				out = append(out, s)
			}
		}
	case []string:
		return v
	case string:
		if v != "" {
			out = []string{v}
		}
	}
	return out
}

// unmarked takes the tags out of a text that has some, as texts from web services do. A
// text without paragraphs or breaks of HTML is left as it is, angle brackets and all.
func unmarked(s string) string {
	low := strings.Map(func(r rune) rune { // ToLower makes some letters longer, and places would differ
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	s = strings.ToValidUTF8(s, "?")
	if !strings.Contains(low, "</p>") && !strings.Contains(low, "<br") && !strings.Contains(low, "</div>") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] != '<' {
			b.WriteByte(s[i])
			i++
			continue
		}
		end := strings.IndexByte(s[i:], '>')
		if end < 0 {
			break // a tag that is cut off
		}
		name := strings.TrimLeft(low[i+1:i+end], "/ ")
		for _, t := range []string{"p", "br", "div", "h1", "h2", "h3", "h4", "li", "tr", "blockquote"} {
			if name == t || strings.HasPrefix(name, t+" ") || strings.HasPrefix(name, t+"/") {
				b.WriteByte('\n')
				break
			}
		}
		i += end + 1
		if strings.HasPrefix(name, "script") || strings.HasPrefix(name, "style") {
			if close := strings.Index(low[i:], "</"+name[:5]); close >= 0 {
				i += close
			} else {
				i = len(s)
			}
		}
	}
	return paragraphs(html.UnescapeString(b.String()))
}

// paragraphs is a text without blank lines in excess and spaces at the ends of lines.
func paragraphs(s string) string {
	var out []string
	for l := range strings.Lines(s) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n\n")
}

// published is the day in a fact. What it cannot tell for sure (3/4/2022) it leaves open
// and says so.
func published(s, note string) (news.Day, string) {
	if d := Day(s); d != "" || strings.TrimSpace(s) == "" {
		return d, note
	}
	return "", "The day of publication is given as “" + clip(strings.TrimSpace(s)) + "”, which can be read in two ways or in none; write it YYYY-MM-DD."
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

var months = []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// Day reads the day in a fact: 2022-04-27 (and what follows it), 20220427, 27 April 2022,
// April 27, 2022, Wed, 27 Apr 2022 10:00, 27.04.2022, 27/04/2022 where only one reading
// is in the calendar. Anything else is "".
func Day(s string) news.Day {
	s = strings.TrimSpace(s)
	if len(s) >= 10 && intake.Calendar(news.Day(s[:10])) && (len(s) == 10 || !digit(s[10])) {
		return news.Day(s[:10])
	}
	if len(s) > 80 {
		return ""
	}
	var numbers []string
	month := 0
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == ':')
	}) {
		if strings.Contains(w, ":") {
			break // a time of day; nothing after it tells the day
		}
		for i, m := range months {
			if len(w) >= 3 && (strings.HasPrefix(m, w) || w == "sept") && month == 0 && (w != "sept" || i == 8) {
				month = i + 1
			}
		}
		w = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(w, "st"), "nd"), "rd"), "th")
		if _, err := strconv.ParseUint(w, 10, 32); err == nil {
			numbers = append(numbers, w)
		}
	}
	switch {
	case len(numbers) == 1 && len(numbers[0]) == 8:
		n := numbers[0]
		return calendar(n[:4], n[4:6], n[6:])
	case month > 0 && len(numbers) >= 2 && len(numbers[0]) <= 2 && len(numbers[1]) == 4:
		return calendar(numbers[1], strconv.Itoa(month), numbers[0])
	case month > 0 && len(numbers) >= 2 && len(numbers[0]) == 4 && len(numbers[1]) <= 2:
		return calendar(numbers[0], strconv.Itoa(month), numbers[1])
	case month == 0 && len(numbers) >= 3 && len(numbers[0]) == 4:
		return calendar(numbers[0], numbers[1], numbers[2])
	case month == 0 && len(numbers) >= 3 && len(numbers[2]) == 4:
		dayFirst, monthFirst := calendar(numbers[2], numbers[1], numbers[0]), calendar(numbers[2], numbers[0], numbers[1])
		switch {
		case strings.Contains(s, ".") || monthFirst == "" || dayFirst == monthFirst:
			return dayFirst
		case dayFirst == "":
			return monthFirst
		}
	}
	return ""
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// calendar is a day made of its parts, "" where there is none.
func calendar(y, m, d string) news.Day {
	pad := func(s string) string {
		if len(s) == 1 {
			return "0" + s
		}
		return s
	}
	if day := news.Day(y + "-" + pad(m) + "-" + pad(d)); intake.Calendar(day) {
		return day
	}
	return ""
}
