package lesson

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"readout/wasm/engine/name"
	"readout/wasm/news"
)

// A teacher names things as the page does; here the names are looked up. Two things
// under one name are a fault, never a guess. The first fault is kept, and what is
// looked up after it is -1 or nothing: so callers ask once, at the end.

// A finder looks up what stands in line.
type finder struct {
	ed     *news.Edition
	line   int
	err    error
	folded [][]string // article → sentence, as they are compared; nil: not yet
}

func (f *finder) fail(sentence, words string) int {
	if f.err == nil {
		f.err = &fault{f.line, sentence, words}
	}
	return -1
}

// Fold is s as answers are compared: small letters and digits, marks and signs left
// out, words parted by one space, without "the" at the front.
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		letters, known := name.Plain(r)
		switch {
		case '0' <= r && r <= '9', !known && r != utf8.RuneError:
			letters = string(r)
		case letters == "":
			// An apostrophe stands inside a word, any other sign parts two.
			space = space || !strings.ContainsRune("'’ʼ‘", r) && (r < 0x300 || r >= 0x370)
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteString(letters)
	}
	return strings.TrimPrefix(b.String(), "the ")
}

// fold is the sentences of article n as they are compared.
func (f *finder) fold(n int) []string {
	r := &f.ed.Readings[n]
	if f.folded[n] == nil {
		for _, s := range r.Sentences {
			f.folded[n] = append(f.folded[n], Fold(s.In(r.Article.Text)))
		}
	}
	return f.folded[n]
}

// person finds a person by the name shown, or by any spelling that is no slip.
func (f *finder) person(s string) int {
	want := Fold(s)
	found := -1
	for i := range f.ed.Entities {
		e := &f.ed.Entities[i]
		if e.Kind != news.Person {
			continue
		}
		if Fold(e.Name) == want {
			return i
		}
		for _, v := range e.Variants {
			if !v.Suspect && Fold(v.Surface) == want {
				if found >= 0 && found != i {
					return f.fail("several people here are called %; give the full name", s)
				}
				found = i
			}
		}
	}
	if found < 0 {
		f.fail("nobody here is called %", s)
	}
	return found
}

// meeting finds a held meeting by its people and, where they met twice, its day:
// "Ebrahim Raisi + Wei Fenghe on 2022-04-27". Who names all that were there means
// that one, not one with more people.
func (f *finder) meeting(s string) int {
	who, day, _ := strings.Cut(s, " on ")
	var people []int
	for who != "" {
		var one string
		one, who, _ = strings.Cut(who, "+")
		people = append(people, f.person(strings.TrimSpace(one)))
	}
	found, best, twice := -1, 1<<30, false
	for i := range f.ed.Meetings {
		m := &f.ed.Meetings[i]
		if !m.Met() || day != "" && (string(m.From) > day || string(m.To) < day) {
			continue
		}
		there := 0
		for _, p := range m.Participants {
			for _, w := range people {
				if p == w {
					there++
				}
			}
		}
		others := len(m.Participants) + len(m.Unnamed) - there
		if there < len(people) || others > best || there == 0 {
			continue
		}
		twice = others == best
		found, best = i, others
	}
	if twice {
		return f.fail("% fits several meetings; name more people, or the day: “… on 2022-04-27”", s)
	}
	if found < 0 {
		f.fail("no held meeting here is %", s)
	}
	return found
}

// article finds an article by its id or, where the outlet has only one, its outlet.
func (f *finder) article(s string) int {
	found := -1
	for i := range f.ed.Readings {
		a := f.ed.Readings[i].Article
		if a.ID == s {
			return i
		}
		if Fold(a.Outlet) == Fold(s) {
			if found >= 0 {
				return f.fail("% has several articles here; name one by its id", s)
			}
			found = i
		}
	}
	if found < 0 {
		f.fail("no article here is by %", s)
	}
	return found
}

// phrase finds the one sentence with these words, in article n or (n < 0) anywhere.
func (f *finder) phrase(n int, s string) (out []news.Ref) {
	s = unquote(s)
	want := Fold(s)
	for i := range f.ed.Readings {
		if n >= 0 && i != n || want == "" {
			continue
		}
		for k, sentence := range f.fold(i) {
			if strings.Contains(sentence, want) {
				r := &f.ed.Readings[i]
				out = append(out, news.Ref{Article: r.Article.ID, Span: r.Sentences[k]})
			}
		}
	}
	if len(out) == 0 {
		f.fail("no sentence here has the words %", s)
	} else if len(out) > 1 {
		f.fail("the words % appear in several sentences; give more of them", s)
	}
	return out
}

// quote finds the quote with these words; the longest, where one stands in another.
func (f *finder) quote(s string) (at news.QuoteAt, q *news.Quote) {
	s = unquote(s)
	want := Fold(s)
	for n := range f.ed.Readings {
		r := &f.ed.Readings[n]
		for i := range r.Quotes {
			switch this := &r.Quotes[i]; {
			case want == "" || !strings.Contains(Fold(this.In(r.Article.Text)), want):
			case q == nil, at.Article == n && q.Len() < this.Len():
				q, at = this, news.QuoteAt{Article: n, Quote: i}
			case at.Article != n:
				f.fail("the words % are quoted in several articles; give more of them", s)
			}
		}
	}
	if q == nil {
		f.fail("nobody here is quoted with the words %", s)
	}
	return at, q
}

// view is the fragment of what a lesson calls a view: "names", "person Wei Fenghe",
// "compare A + B", "article Mehr News Agency at "some words"", "quote "some words"",
// or an address as it stands behind the page's own ("#…").
func (f *finder) view(s string) string {
	word, rest, _ := strings.Cut(s, " ")
	switch {
	case s != "" && s[0] == '#' && rest == "":
		return s[1:]
	case rest == "" && among(word, " overview network meetings names articles about "):
		return word
	case word == "person":
		if e := f.person(rest); e >= 0 {
			return "person/" + f.ed.Entities[e].ID
		}
	case word == "meeting" || word == "compare":
		if m := f.meeting(rest); m >= 0 {
			return word + "/" + f.ed.Meetings[m].ID
		}
	case word == "article":
		who, words, placed := strings.Cut(rest, " at ")
		n := f.article(who)
		if n < 0 {
			return ""
		}
		id := "article/" + f.ed.Readings[n].Article.ID
		if refs := []news.Ref(nil); placed {
			if refs = f.phrase(n, words); len(refs) > 0 {
				id += "?at=" + strconv.Itoa(refs[0].Start) + "-" + strconv.Itoa(refs[0].End)
			}
		}
		return id
	case word == "quote":
		at, _ := f.quote(rest)
		for _, g := range f.ed.Quotes {
			for _, have := range g.Quotes {
				if have == at {
					return "quote/" + g.ID
				}
			}
		}
	default:
		f.fail(`% is no view; known are overview, network, meetings, names, articles, person NAME, meeting A + B, compare A + B, article OUTLET at "words", quote "words" and #address`, s)
	}
	return ""
}
