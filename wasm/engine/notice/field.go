package notice

import (
	"sort"
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
)

// Fields in which accounts of one meeting seldom differ, and a reader wants to know
// when they do: who invited or received whom, and how many agreements were signed.

// hosts: each outlet lets another of the participants be the one who invites or
// receives.
func (f *finder) hosts(i int) {
	m := &f.ed.Meetings[i]
	if len(m.Participants) < 2 {
		return
	}
	var claims []claim
	for _, t := range m.Tellings {
		if c, ok := f.host(m, t); ok {
			claims = append(claims, c)
		}
	}
	what := "who received whom at " + f.about(m)
	if m.Kind == news.Invitation {
		what = "who invited whom, " + f.parties(m, -1)
	}
	f.differ(i, "host", what, claims, func(a, b claim) bool { return a.key != b.key })
}

// host is the one named participant who is the host in a telling.
func (f *finder) host(m *news.Meeting, t news.Telling) (claim, bool) {
	r := &f.ed.Readings[t.Article]
	host := -1
	var cue news.Span
	for _, ci := range t.Contacts {
		c := &r.Contacts[ci]
		for _, p := range c.Parties {
			e := f.ed.EntityIndex(t.Article, p.Actor)
			if !p.Host || e < 0 || !hasEntity(m.Participants, e) || e == host {
				continue
			}
			if host >= 0 {
				return claim{}, false // several hosts, or a text at odds with itself
			}
			host, cue = e, c.Cue
		}
	}
	if host < 0 {
		return claim{}, false
	}
	words := " received "
	if m.Kind == news.Invitation {
		words = " invited "
	}
	return claim{article: t.Article, key: f.ed.Entities[host].ID, text: f.short(host) + words + f.parties(m, host), ref: f.sentence(t.Article, cue)}, true
}

// counted are things of which a meeting's reports give the number. Different words may
// be counts of different things, so only like words are compared.
var counted = lexicon.SetOf(`accords agreements contracts deals documents memoranda memorandums mous pacts protocols treaties`)

// numbers: each outlet gives another number of what was signed at the meeting.
func (f *finder) numbers(i int) {
	m := &f.ed.Meetings[i]
	if !m.Met() {
		return
	}
	by := map[string][]claim{}
	var nouns []string
	for _, t := range m.Tellings {
		for _, c := range f.signed(t) {
			noun := c.text[strings.LastIndexByte(c.text, ' ')+1:]
			if by[noun] == nil {
				nouns = append(nouns, noun)
			}
			by[noun] = append(by[noun], c)
		}
	}
	sort.Slice(nouns, func(i, j int) bool { return nouns[i] < nouns[j] })
	for _, noun := range nouns {
		f.differ(i, "number "+noun, "the number of "+noun+" signed at "+f.about(m), by[noun], func(a, b claim) bool { return a.key != b.key })
	}
}

// reach is how many sentences after the one that tells a meeting still speak of it.
const reach = 2

// signed finds "signed three agreements" in the sentences that tell the meeting and
// those right behind them, the first of each noun.
func (f *finder) signed(t news.Telling) (out []claim) {
	r := &f.ed.Readings[t.Article]
	seen := map[string]bool{}
	for _, ci := range t.Contacts {
		for _, ev := range r.Contacts[ci].Evidence {
			first := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > ev.Start })
			k := first
			for ; k < len(r.Sentences) && r.Sentences[k].Start < ev.End; k++ {
			}
			for s := first; s < min(k+reach, len(r.Sentences)); s++ {
				said := r.Sentences[s].In(r.Article.Text)
				if !strings.Contains(said, "sign") && !strings.Contains(said, "Sign") && !strings.Contains(said, "SIGN") {
					continue // asked of every sentence, and few are about signing
				}
				n, noun := amount(fold(said))
				if n == "" || seen[noun] {
					continue
				}
				seen[noun] = true
				out = append(out, claim{article: t.Article, key: n, text: n + " " + noun, ref: news.Ref{Article: r.Article.ID, Span: r.Sentences[s]}})
			}
		}
	}
	return out
}

// amount is the number before a counted noun in a sentence in which something is
// signed, written as a word where it is a small one.
func amount(words []string) (n, noun string) {
	if !contains(words, "signed") && !contains(words, "sign") && !contains(words, "signing") {
		return "", ""
	}
	for i, w := range words {
		v := -1
		for k, word := range numbers {
			if k > 1 && (w == word || len(w) < 3 && w == digits(k)) {
				v = k
			}
		}
		if v < 0 && (w[0] < '0' || w[0] > '9' || len(w) > 3) {
			continue
		}
		for j := i + 1; j < min(i+4, len(words)); j++ {
			if counted.Has(words[j]) {
				if v > 0 {
					w = number(v)
				}
				return w, words[j]
			}
		}
	}
	return "", ""
}

func digits(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + digits(n%10)
}
