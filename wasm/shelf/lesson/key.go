package lesson

import (
	"strings"

	"readout/wasm/news"
)

// What is right, computed. The vocabulary is small and closed: every word of it can be
// checked by a reader with a pencil, and docs/lessons.md has each with its meaning. A
// key that finds nothing is a fault of its line, for a question nobody can answer is
// worse than a lesson that does not open.

// The words, by what stands behind their colon.
const (
	ofMeeting = " outlets-telling outlets-silent outlets-dating first-published "
	ofPerson  = "outlets-naming outlets-quoting spellings-of suspect-names "
	ofWords   = "outlets-spelling outlets-writing speaker-of relay-of sentence "
	ofNothing = "outlets-quoting-nobody by-publication "
	allWords  = ofMeeting + ofPerson + ofWords + ofNothing
)

// found is one right answer: how it is written, how else (folded), where it is seen.
type found struct {
	text  string
	names []string
	why   []news.Ref
	day   news.Day // outlets: of publication
}

func (k *found) is(s string) bool {
	s = Fold(s)
	for _, n := range k.names {
		if n == s && s != "" {
			return true
		}
	}
	return false
}

// key computes a key; article n is where a sentence is looked for, -1: anywhere.
func (f *finder) key(text string, n int) (list []found) {
	word, arg, _ := strings.Cut(text, ":")
	arg = strings.TrimSpace(arg)
	thing := -1 // the meeting or person
	switch {
	case among(word, ofMeeting):
		thing = f.meeting(arg)
	case among(word, " "+ofPerson):
		thing = f.person(arg)
	case !among(word, allWords):
		f.fail("% is no key that can be computed; known are"+allWords, word)
	}
	if f.err != nil {
		return nil
	}
	switch word {
	case "speaker-of", "relay-of":
		list = f.voice(word == "relay-of", arg)
	case "sentence":
		list = []found{{text: arg, why: f.phrase(n, arg)}}
	case "spellings-of", "suspect-names":
		list = f.spellings(thing, word == "suspect-names")
	default:
		list = f.outlets(word, thing, Fold(unquote(arg)))
	}
	if len(list) == 0 {
		f.fail("the articles give nothing for %", text)
	}
	return list
}

// outlets lists the outlets of which a word holds.
func (f *finder) outlets(word string, thing int, want string) (list []found) {
	var first news.Day
	for n := range f.ed.Readings {
		a := f.ed.Readings[n].Article
		why := f.shows(word, n, thing, want)
		if word == "first-published" && a.Published == "" || len(why) == 0 {
			continue
		}
		if first == "" || a.Published < first {
			first = a.Published
		}
		list = append(list, found{a.Outlet, []string{Fold(a.Outlet)}, why, a.Published})
	}
	out := list[:0]
	for _, k := range list {
		// Silence is the outlet's: none of its articles may tell.
		if word == "first-published" && k.day != first || word == "outlets-silent" && f.tells(thing, k.text) {
			continue
		}
		out = append(out, k)
	}
	return out
}

func (f *finder) tells(m int, outlet string) bool {
	for _, t := range f.ed.Meetings[m].Tellings {
		if f.ed.Readings[t.Article].Article.Outlet == outlet {
			return true
		}
	}
	return false
}

// shows are the sentences of article n of which a word holds.
func (f *finder) shows(word string, n, thing int, want string) (why []news.Ref) {
	r := &f.ed.Readings[n]
	switch word {
	case "outlets-telling", "first-published", "outlets-dating":
		return f.told(f.ed.Meetings[thing].Tellings, n, word == "outlets-dating")
	case "outlets-silent": // only who covers the visit can be silent about a part of it
		if v := f.ed.Meetings[thing].Visit; v >= 0 {
			for _, c := range f.ed.Visits[v].Covers {
				if c == n && !f.tells(thing, r.Article.Outlet) {
					if why = f.told(f.ed.Visits[v].Tellings, n, false); len(why) == 0 {
						why = f.whole(n)
					}
				}
			}
		}
	case "outlets-naming", "outlets-spelling":
		for i := range r.Mentions {
			m := &r.Mentions[i]
			if thing >= 0 && f.ed.EntityIndex(n, m.Actor) == thing ||
				thing < 0 && hasWord(Fold(m.In(r.Article.Text)), want) {
				return f.sentences(nil, n, m.Span)
			}
		}
	case "outlets-quoting", "outlets-quoting-nobody":
		direct := false
		for i := range r.Quotes {
			q := &r.Quotes[i]
			direct = direct || q.Direct
			if q.Direct && f.ed.EntityIndex(n, q.Speaker) == thing && thing >= 0 {
				why = f.sentences(why, n, q.Span)
			}
		}
		if word == "outlets-quoting-nobody" && !direct {
			why = f.whole(n)
		}
	case "outlets-writing":
		for i, sentence := range f.fold(n) {
			if hasWord(sentence, want) {
				return []news.Ref{{Article: r.Article.ID, Span: r.Sentences[i]}}
			}
		}
	case "by-publication":
		if r.Article.Published != "" {
			why = f.whole(n)
		}
	}
	return why
}

// whole stands for article n as a whole: its first sentence.
func (f *finder) whole(n int) []news.Ref {
	if r := &f.ed.Readings[n]; len(r.Sentences) > 0 {
		return []news.Ref{{Article: r.Article.ID, Span: r.Sentences[0]}}
	}
	return nil
}

// hasWord reports whether the folded words stand in s as whole words.
func hasWord(s, words string) bool {
	return words != "" && strings.Contains(" "+s+" ", " "+words+" ")
}

// told are the sentences in which article n tells something; dating: its day.
func (f *finder) told(list []news.Telling, n int, dating bool) (why []news.Ref) {
	for _, t := range list {
		if t.Article != n {
			continue
		}
		for _, c := range t.Contacts {
			contact := &f.ed.Readings[n].Contacts[c]
			if !dating {
				why = f.sentences(why, n, contact.Evidence...)
			} else if contact.Day == news.Stated {
				why = f.sentences(why, n, contact.DaySpan)
			}
		}
	}
	return why
}

// sentences adds those of article n that hold the spans.
func (f *finder) sentences(list []news.Ref, n int, spans ...news.Span) []news.Ref {
	r := &f.ed.Readings[n]
	for _, sp := range spans {
		for _, s := range r.Sentences {
			if s.Overlaps(sp) {
				list = appendRef(list, news.Ref{Article: r.Article.ID, Span: s})
			}
		}
	}
	return list
}

func appendRef(list []news.Ref, refs ...news.Ref) []news.Ref {
next:
	for _, r := range refs {
		for _, have := range list {
			if have == r {
				continue next
			}
		}
		list = append(list, r)
	}
	return list
}

func (f *finder) spellings(e int, suspect bool) (list []found) {
	for _, v := range f.ed.Entities[e].Variants {
		if v.Suspect != suspect {
			continue
		}
		k := found{text: v.Surface, names: []string{Fold(v.Surface)}}
		r := &f.ed.Readings[v.Article]
		for i := range r.Mentions {
			if m := &r.Mentions[i]; len(k.why) == 0 && m.In(r.Article.Text) == v.Surface {
				k.why = f.sentences(nil, v.Article, m.Span)
			}
		}
		list = append(list, k)
	}
	return list
}

// voice is the speaker of a quote, or who passed it on; every spelling that is no
// slip will do.
func (f *finder) voice(relay bool, words string) []found {
	at, q := f.quote(words)
	if q == nil {
		return nil
	}
	actor, by, k := q.Speaker, q.By, found{}
	if relay {
		actor, by, k.text = q.Via.Actor, q.Via.Span, q.Via.Name
	}
	k.names = []string{Fold(k.text)}
	if e := f.ed.EntityOf(at.Article, actor); e != nil {
		if k.text == "" {
			k.text = e.Name
		}
		k.names = append(k.names, Fold(e.Name))
		for _, v := range e.Variants {
			if !v.Suspect {
				k.names = append(k.names, Fold(v.Surface))
			}
		}
	}
	if k.text == "" {
		return nil
	}
	k.why = f.sentences(nil, at.Article, q.Span, by)
	return []found{k}
}
