package event

import (
	"strings"

	"readout/wasm/engine/date"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A told is one contact of one article with its parties as entities.
type told struct {
	article, contact int
	outlet           string
	c                *news.Contact
	people           []int       // entity indices, sorted: named persons
	unnamed          []unname    // described, one person each
	groups           []string    // "senior Iranian officials"
	place            int         // entity index; -1
	dates            []news.Date // of its article
	win              window
	anchor           text.Name // of the cue: order-free
}

// An unname is somebody described and not named.
type unname struct {
	_               [0]func() // never compared: spares the code for it
	text            string
	office, country string
}

// A window is the span of days in which an article's undated news may lie.
type window struct{ lo, hi int }

// recent is how many days before its publication the undated news of an article
// may lie: a week, as "on Wednesday" or "this week" reach back.
const recent = 7

func gather(ed *news.Edition) []told {
	var out []told
	for a := range ed.Readings {
		r := &ed.Readings[a]
		w := windowOf(r)
		for i := range r.Contacts {
			t := told{article: a, contact: i, outlet: r.Article.Outlet, c: &r.Contacts[i], place: ed.EntityIndex(a, r.Contacts[i].Place), win: w, dates: r.Dates,
				anchor: text.NameOf(r.Hash, r.Contacts[i].Cue)}
			t.parties(ed, r)
			if len(t.people) > 0 && len(t.c.Evidence) > 0 {
				out = append(out, t)
			}
		}
	}
	names, sorted := make([]text.Name, len(out)), make([]told, len(out))
	for i := range out {
		names[i] = out[i].anchor
	}
	for k, i := range byName(names) {
		sorted[k] = out[i]
	}
	return sorted
}

func (t *told) parties(ed *news.Edition, r *news.Reading) {
	for i, p := range t.c.Parties {
		if e := ed.EntityIndex(t.article, p.Actor); e >= 0 {
			if ed.Entities[e].Kind == news.Person {
				t.people = append(t.people, e)
			}
			continue
		}
		words := p.Span.In(r.Article.Text)
		if p.Group {
			if !t.spelledOut(i, r.Article.Text) {
				t.groups = append(t.groups, words)
			}
			continue
		}
		u := unname{text: words}
		for _, ref := range r.Refs {
			if ref.Overlaps(p.Span) {
				u.office, u.country = ref.Office, ref.Country
			}
		}
		t.unnamed = append(t.unnamed, u)
	}
	t.people = news.SortedOnce(t.people)
}

// spelledOut reports whether the group that is party i is named after it: "met with senior
// officials, including the president". Such a group sums up whom the visitor met in all;
// it does not say that others sat in the meeting with the president.
func (t *told) spelledOut(i int, text string) bool {
	if i+1 >= len(t.c.Parties) {
		return false
	}
	from, to := t.c.Parties[i].Span.End, t.c.Parties[i+1].Span.Start
	return from >= 0 && from <= to && to <= len(text) && t.c.Parties[i+1].Actor >= 0 && strings.Contains(text[from:to], "including")
}

// windowOf is the week before publication; where that is unknown, the days that
// the article itself names in full.
func windowOf(r *news.Reading) window {
	if n, ok := date.DayNumber(r.Article.Published); ok {
		return window{n - recent, n}
	}
	w := window{1 << 30, -1 << 30}
	for _, d := range r.Dates {
		if d.Precision != news.ByDay {
			continue
		}
		if n, ok := date.DayNumber(d.From); ok {
			w.lo, w.hi = min(w.lo, n), max(w.hi, n)
		}
	}
	return w
}

func (w window) known() bool { return w.lo <= w.hi }

func (w window) meets(o window) bool { return w.known() && o.known() && w.lo <= o.hi && o.lo <= w.hi }

// days is the span of days of a contact; known is false where the text gives none.
func (t *told) days() (w window, known bool) {
	lo, ok1 := date.DayNumber(t.c.From)
	hi, ok2 := date.DayNumber(t.c.To)
	return window{lo, hi}, ok1 && ok2
}

func names(people []int) string {
	var b strings.Builder
	for _, p := range people {
		b.WriteByte(' ')
		b.WriteString(itoa(p))
	}
	return b.String()
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
