// Package intake turns what a reader brings into articles: it takes them over from
// the shelf of the corpus, and says of each what is wrong with it.
package intake

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"readout/wasm/news"
)

// Facts has the fields of corpus.Article in their order, so that one is assignable
// to the other and neither package needs to know the other.
type Facts = struct {
	ID            string
	Title         string
	Outlet        string
	OutletCountry string
	Published     string
	PublishedNote string
	Dateline      string
	URL           string
	AlsoAt        []string
	CopiedBy      []string
	Cites         []string
	Licence       string
	Open          bool
	Language      string
	Notes         string
	Text          string
}

// Article is an article of the corpus as the engine knows it.
func Article(f Facts) news.Article {
	return news.Article{
		ID: f.ID, Title: f.Title, Outlet: f.Outlet, OutletCountry: f.OutletCountry,
		Published: news.Day(f.Published), PublishedNote: f.PublishedNote, Dateline: f.Dateline,
		URL: f.URL, AlsoAt: f.AlsoAt, CopiedBy: f.CopiedBy, Cites: f.Cites,
		Licence: f.Licence, Open: f.Open, Language: f.Language, Notes: f.Notes, Text: f.Text,
	}
}

// A Problem is what is wrong with one article, in a sentence for the reader.
type Problem struct {
	Index   int    // in the list that was checked
	Article string // its id, as it is after the check
	Text    string
	Skipped bool // the article is not in the result
}

// MaxText is the longest text that is read, in bytes. An article has some 5,000; a
// book has 1,000,000, and would take the time of 200 articles to be read as one.
const MaxText = 2_000_000

// Check makes any list of articles one that can be read: ids are there and differ,
// days are in the calendar, texts are UTF-8 without NUL bytes and not endless. What
// it had to change, and what a reader should know, it says. Only an article that
// is another one over again, same id and same text, is left out; one without a
// text stays, so that it is listed with the sentence that says so.
//
// The texts are mended before anything is read, because every span counts bytes.
func Check(in []news.Article) (out []news.Article, problems []Problem) {
	byID := map[string]int{} // id → index in out
	next := map[string]int{} // id that was taken → number to try first
	for i, a := range in {
		c := checker{a: a}
		c.text()
		c.day()
		c.id(i)
		if j, ok := byID[c.a.ID]; ok {
			if out[j].Text == c.a.Text {
				problems = append(problems, Problem{i, c.a.ID, "This article was given twice; it is read once.", true})
				continue
			}
			c.rename(byID, next)
		}
		byID[c.a.ID] = len(out)
		out = append(out, c.a)
		for _, s := range c.say {
			problems = append(problems, Problem{Index: i, Article: c.a.ID, Text: s})
		}
	}
	return out, problems
}

type checker struct {
	a   news.Article
	say []string
}

func (c *checker) add(s string) { c.say = append(c.say, s) }

// text mends the text and says where there is little to read.
func (c *checker) text() {
	t := c.a.Text
	if len(t) > MaxText {
		cut := MaxText
		for cut > 0 && !utf8.RuneStart(t[cut]) {
			cut--
		}
		t = t[:cut]
		c.add("The text is longer than " + strconv.Itoa(MaxText/1_000_000) + " MB; only its beginning is read.")
	}
	if !utf8.ValidString(t) {
		t = strings.ToValidUTF8(t, "\uFFFD")
		c.add("Some bytes of the text are not UTF-8; each appears as the sign \uFFFD.")
	}
	if strings.IndexByte(t, 0) >= 0 {
		t = strings.ReplaceAll(t, "\x00", " ")
		c.add("The text held NUL bytes, which no text has; each is read as a space.")
	}
	c.a.Text = t
	switch words := len(strings.Fields(head(t))); {
	case words == 0:
		c.add("The article has no text.")
	case words == 1:
		c.add("The text is a single word; there is nothing to read in it.")
	}
	for _, f := range []*string{&c.a.ID, &c.a.Title, &c.a.Outlet, &c.a.OutletCountry, &c.a.PublishedNote, &c.a.Dateline,
		&c.a.URL, &c.a.Licence, &c.a.Language, &c.a.Notes} {
		*f = line(*f)
	}
}

// head is enough of a text to tell whether it has words; Fields of 2 MB is not free.
func head(t string) string {
	if len(t) > 4096 && strings.TrimSpace(t[:4096]) != "" {
		return t[:4096]
	}
	return t
}

// line makes a fact printable on one line.
func line(s string) string {
	if utf8.ValidString(s) && strings.IndexFunc(s, control) < 0 {
		return s
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if control(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD")))
}

func control(r rune) bool { return r < ' ' || r == 0x7f }

// day drops a day that is in no calendar.
func (c *checker) day() {
	switch d := c.a.Published; {
	case d == "":
		c.add("The day of publication is not known: a bare “Wednesday” cannot be dated here; full dates can.")
	case !Calendar(d):
		c.a.Published = ""
		c.add("The day of publication, “" + clip(line(string(d))) + "”, is in no calendar (it is written YYYY-MM-DD); the article is read as one without a day.")
	}
}

// Calendar reports whether d is a day written YYYY-MM-DD that exists.
func Calendar(d news.Day) bool {
	if len(d) != 10 || d[4] != '-' || d[7] != '-' {
		return false
	}
	n := [3]int{}
	for i, part := range []news.Day{d[:4], d[5:7], d[8:]} {
		for _, r := range part {
			if r < '0' || r > '9' {
				return false
			}
			n[i] = n[i]*10 + int(r-'0')
		}
	}
	y, m, day := n[0], n[1], n[2]
	if y < 1 || m < 1 || m > 12 || day < 1 {
		return false
	}
	last := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
	if m == 2 && y%4 == 0 && (y%100 != 0 || y%400 == 0) {
		last = 29
	}
	return day <= last
}

// id gives an article without one the number it was brought with.
func (c *checker) id(i int) {
	if strings.TrimSpace(c.a.ID) == "" {
		c.a.ID = "article-" + strconv.Itoa(i+1)
		c.add("The article has no id; it is called “" + c.a.ID + "” here.")
	}
}

// rename finds a free id for another text under a taken one.
func (c *checker) rename(taken, next map[string]int) {
	old := c.a.ID
	n := max(next[old], 2)
	for ; ; n++ {
		id := old + "-" + strconv.Itoa(n)
		if _, ok := taken[id]; !ok {
			c.a.ID = id
			break
		}
	}
	next[old] = n + 1
	c.add("Another article has the id “" + clip(old) + "” as well; this one is called “" + clip(c.a.ID) + "” here.")
}

// clip is the beginning of s, for a sentence.
func clip(s string) string {
	n := 0
	for i := range s {
		if n++; n > 60 {
			return s[:i] + "…"
		}
	}
	return s
}
