package account

import (
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine/date"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

var update = flag.Bool("update", false, "write what is read into the cases")

// misses are cases that are known to be read wrong. One that is read right fails the
// test, so that the list only gets shorter.
var misses = map[string]bool{}

// TestQuotes reads testdata/quotes. A file holds cases of four sections: article, names
// ("person Wei Fenghe | Wei": the surfaces of one actor), refs ("he#2 = Wei": the second
// "he" means him) and quotes, one line each: the words, shortened in the middle, who,
// on what basis, through whom. A case with a section "indirect" is asked for those too.
func TestQuotes(t *testing.T) {
	files, _ := filepath.Glob("testdata/quotes/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var c *quoteCase
		run := func() {
			if c == nil {
				return
			}
			c := c
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+c.name, func(t *testing.T) { c.check(t) })
		}
		for i := range ar.Files {
			f := &ar.Files[i]
			section, name, _ := strings.Cut(f.Name, " ")
			body := string(f.Data)
			switch section {
			case "article":
				run()
				c = &quoteCase{name: name, article: strings.TrimSuffix(body, "\n")}
			case "names":
				c.names = body
			case "refs":
				c.refs = body
			case "quotes":
				c.want, c.at = body, f
			case "indirect":
				c.wantIndirect, c.indirect = body, f
			}
		}
		run()
		if *update {
			if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

type quoteCase struct {
	name, article, names, refs, want, wantIndirect string
	at, indirect                                   *txtar.File
}

func (c *quoteCase) check(t *testing.T) {
	r := c.reading(t)
	d := text.Read(r.Article)
	r.Quotes = Quotes(d, r)
	checkQuotes(t, r)
	direct, indirect := showQuotes(r)
	if *update {
		if c.at != nil {
			c.at.Data = []byte(direct)
		}
		if c.indirect != nil {
			c.indirect.Data = []byte(indirect)
		}
		return
	}
	ok := direct == c.want && (c.indirect == nil || indirect == c.wantIndirect)
	switch known := misses[t.Name()]; {
	case ok && known:
		t.Errorf("read right now: take it off the list of misses")
	case !ok && !known:
		t.Errorf("%s\n-- read --\n%s-- want --\n%s", c.article, direct, c.want)
		if c.indirect != nil {
			t.Errorf("-- indirect read --\n%s-- want --\n%s", indirect, c.wantIndirect)
		}
	}
}

// reading makes the reading that mention and refer would have made.
func (c *quoteCase) reading(t *testing.T) *news.Reading {
	r := &news.Reading{Article: &news.Article{ID: "a", Text: c.article}}
	r.Dates = date.Find(c.article, "2019-05-06")
	byName := map[string]int{}
	type surface struct {
		s     string
		actor int
	}
	var all []surface
	var titles []string
	for _, line := range strings.Split(strings.TrimSpace(c.names), "\n") {
		kind, rest, ok := strings.Cut(line, " ")
		if !ok {
			continue
		}
		if kind == "title" {
			titles = append(titles, rest)
			continue
		}
		a := news.Actor{Kind: map[string]news.Kind{"person": news.Person, "woman": news.Person, "org": news.Organisation, "place": news.Place}[kind]}
		if kind == "woman" {
			a.Gender = news.She
		}
		for i, s := range strings.Split(rest, "|") {
			s = strings.TrimSpace(s)
			if i == 0 {
				a.Name = s
			}
			byName[s] = len(r.Actors)
			all = append(all, surface{s, len(r.Actors)})
		}
		r.Actors = append(r.Actors, a)
	}
	sort.SliceStable(all, func(i, j int) bool { return len(all[i].s) > len(all[j].s) })
	taken := make([]bool, len(c.article))
	for _, s := range all {
		for from := 0; ; {
			i := strings.Index(c.article[from:], s.s)
			if i < 0 {
				break
			}
			i += from
			from = i + len(s.s)
			if taken[i] || taken[from-1] || i > 0 && isLetterByte(c.article[i-1]) || from < len(c.article) && isLetterByte(c.article[from]) {
				continue
			}
			for k := i; k < from; k++ {
				taken[k] = true
			}
			r.Mentions = append(r.Mentions, news.Mention{Span: news.Span{Start: i, End: from}, Kind: r.Actors[s.actor].Kind, Actor: s.actor})
		}
	}
	sort.Slice(r.Mentions, func(i, j int) bool { return r.Mentions[i].Start < r.Mentions[j].Start })
	for _, s := range titles {
		for i := range r.Mentions {
			m := &r.Mentions[i]
			if strings.HasSuffix(c.article[:m.Start], s+" ") {
				m.Title = news.Span{Start: m.Start - len(s) - 1, End: m.Start - 1}
			}
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(c.refs), "\n") {
		left, right, ok := strings.Cut(line, " = ")
		if !ok {
			continue
		}
		words, nth, _ := strings.Cut(left, "#")
		n, _ := strconv.Atoi(nth)
		i := nthWord(c.article, words, max(n, 1))
		if i < 0 {
			t.Fatalf("%q does not stand in the article", left)
		}
		ref := news.Reference{Span: news.Span{Start: i, End: i + len(words)}, Form: news.ByDescription, Actor: -1, Basis: news.Inferred}
		if isPronoun(strings.ToLower(words)) {
			ref.Form = news.ByPronoun
		}
		if a, ok := byName[right]; ok {
			ref.Actor = a
		}
		r.Refs = append(r.Refs, ref)
	}
	sort.Slice(r.Refs, func(i, j int) bool { return r.Refs[i].Start < r.Refs[j].Start })
	return r
}

func isLetterByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func nthWord(s, w string, n int) int {
	for from := 0; ; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(w)
		if i > 0 && isLetterByte(s[i-1]) || from < len(s) && isLetterByte(s[from]) {
			continue
		}
		if n--; n == 0 {
			return i
		}
	}
}

// showQuotes writes the quotes of r as the cases do.
func showQuotes(r *news.Reading) (direct, indirect string) {
	for _, q := range r.Quotes {
		words := strings.Fields(q.Span.In(r.Article.Text))
		if len(words) > 9 {
			words = append(append(words[:5:5], "…"), words[len(words)-3:]...)
		}
		who := "?"
		if q.Speaker >= 0 {
			who = r.Actors[q.Speaker].Name + ", " + string(q.Basis)
		} else if !q.By.Empty() {
			who = "? " + strings.Join(strings.Fields(q.By.In(r.Article.Text)), " ")
		}
		line := strings.Join(words, " ") + " | " + who
		if !q.Via.Span.Empty() {
			line += " | via " + q.Via.Name + ", " + string(q.Via.Basis)
		}
		if q.Direct {
			direct += line + "\n"
		} else {
			indirect += line + "\n"
		}
	}
	return direct, indirect
}

// checkQuotes holds whatever was read to what is true of all quotes.
func checkQuotes(t testing.TB, r *news.Reading) {
	t.Helper()
	s := r.Article.Text
	valid := utf8.ValidString(s)
	last := -1
	for _, q := range r.Quotes {
		for _, sp := range []news.Span{q.Span, q.By, q.Cue, q.Via.Span} {
			if sp.Start < 0 || sp.End > len(s) || sp.Start > sp.End {
				t.Fatalf("span %v outside the text", sp)
			}
			if valid && sp.Start < len(s) && !utf8.RuneStart(s[sp.Start]) || valid && sp.End < len(s) && !utf8.RuneStart(s[sp.End]) {
				t.Fatalf("span %v cuts a character", sp)
			}
		}
		if q.Span.Empty() || q.Start < last {
			t.Fatalf("quote %v is empty or out of order", q.Span)
		}
		last = q.Start
		if q.Speaker < -1 || q.Speaker >= len(r.Actors) || (q.Speaker < 0) != (q.Basis == news.Unknown) {
			t.Fatalf("speaker %d on basis %q", q.Speaker, q.Basis)
		}
	}
}
