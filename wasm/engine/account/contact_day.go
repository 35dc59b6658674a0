package account

import (
	"sort"

	"readout/wasm/engine/date"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A day belongs to a contact when it stands where its sentence tells when: before
// the cue ("on Wednesday met with"), after it and its parties, at the head of the
// sentence, or as a possessive ("today's meeting"). A day behind another verb or
// behind "to discuss" is somebody else's.

// when reads the day of a contact whose cue is item cue and whose parties end
// before item end.
func (t *teller) when(f *ctFound, cue, end int) {
	if d := t.dayNear(cue, end); d >= 0 {
		t.setDay(f, d, news.Stated)
		return
	}
	k, whole := t.sameDay(cue)
	if k < 0 {
		return
	}
	day := t.lately
	if t.told > 0 && whole && t.mainDay.From != "" {
		day = t.mainDay
	}
	if day.From == "" || !whole && t.sent-t.told > 2 || whole && f.Status == news.Held && t.longAgo(day.To) {
		return
	}
	f.From, f.To, f.Day, f.DaySpan = day.From, day.To, news.Stated, t.span(k, min(k+4, len(t.it)))
}

// longAgo reports whether day lies more than a week before the article appeared:
// not what is news in it.
func (t *teller) longAgo(day news.Day) bool {
	p := t.r.Article.Published
	return p != "" && day != "" && day < date.Add(p, -7)
}

func (t *teller) setDay(f *ctFound, item int, basis news.Basis) {
	d := &t.r.Dates[t.it[item].index]
	if d.From == "" {
		return
	}
	f.From, f.To, f.Day, f.DaySpan = d.From, d.To, basis, d.Span
	if d.Precision == news.ByDay {
		t.lately, t.told = *d, t.sent
		if t.mainDay.From == "" && basis == news.Stated && !t.longAgo(d.To) {
			t.mainDay = *d
		}
	}
	if p := t.r.Article.Published; f.Status == news.Held && p != "" && f.From > p {
		f.Status = news.Planned
	}
}

// modDay takes the day of "today's meeting", "[Wednesday's] meeting".
func (t *teller) modDay(f *ctFound, p *ctPhrase) {
	if f != nil && p.date >= 0 && t.r.Dates[t.it[p.date].index].Precision == news.ByDay {
		t.setDay(f, p.date, news.Stated)
	}
}

// usable reports whether item k is a date that can be a contact's.
func (t *teller) usable(k int) bool {
	if t.kind(k) != ctDate {
		return false
	}
	d := &t.r.Dates[t.it[k].index]
	return d.From != "" && (d.Precision == news.ByDay || d.Precision == news.BySpan || d.Precision == news.ByWeek || d.Precision == news.ByMonth)
}

// dayNear is the item of the day of the contact; -1: none.
func (t *teller) dayNear(cue, end int) int {
	for k := cue + 1; k < end && k < len(t.it); k++ { // "a meeting on Wednesday with"
		if t.usable(k) {
			return k
		}
	}
	if k := t.dayAfter(end); k >= 0 {
		return k
	}
	for k, n := cue-1, 0; k >= 0 && n < 6; k, n = k-1, n+1 { // "on Wednesday met with"
		if t.usable(k) {
			if t.w(k+1) == "," && !t.setOff(k) {
				break // "who arrived on Tuesday, met": the day of another verb
			}
			return k
		}
		if w := t.w(k); !ctAuxiliaries.Has(w) && !ctAdverbs.Has(w) && w != "on" && w != "," && !ctSupport.Has(w) && w != "a" {
			break
		}
	}
	return t.dayAhead(cue)
}

// setOff reports whether the day at item k stands alone between commas or right
// after a party: "Cruz, on Tuesday, met".
func (t *teller) setOff(k int) bool {
	j := k - 1
	if t.w(j) == "on" {
		j--
	}
	return t.w(j) == "," || t.isParty(j)
}

// captionDay takes the day that a caption gives in brackets behind its sentence.
func (t *teller) captionDay(f *ctFound) {
	sent := &t.d.Sentences[t.sent]
	if sent.Part != text.Caption || f.From != "" {
		return
	}
	para := t.d.Paragraphs[sent.Para].Span
	found := -1
	i := sort.Search(len(t.r.Dates), func(i int) bool { return t.r.Dates[i].Start >= sent.End })
	for ; i < len(t.r.Dates) && t.r.Dates[i].End <= para.End; i++ {
		if d := &t.r.Dates[i]; d.Precision == news.ByDay && d.From != "" {
			if found >= 0 {
				return
			}
			found = i
		}
	}
	if found >= 0 {
		d := &t.r.Dates[found]
		f.From, f.To, f.Day, f.DaySpan = d.From, d.To, news.Stated, d.Span
	}
}

// dayAhead is a day at the head of the sentence: "On Thursday, Baqeri met".
func (t *teller) dayAhead(cue int) int {
	for k := 0; k < cue && k < 6 && cue < 60; k++ {
		if t.usable(k) && !t.owns(k) {
			for j := k + 1; j < cue; j++ { // no other verb may claim it
				if w := t.w(j); ctStrongVerbs.Has(w) && !ctAuxiliaries.Has(w) && !ctSupport.Has(w) || w == "reported" || w == "announced" {
					return -1
				}
			}
			return k
		}
		if w := t.w(k); w != "on" && w != "earlier" && w != "late" && w != "early" && w != "also" && w != "then" && w != "," && w != "(" && w != "later" && w != "meanwhile" {
			if !(k == 0 && (t.kind(k) == ctPlace || t.it[k].party())) {
				return -1
			}
		}
	}
	return -1
}

// dayAfter looks for the day among what follows the parties: places, brackets, days.
func (t *teller) dayAfter(end int) int {
	for k := end; k < len(t.it) && k < end+24; {
		w := t.w(k)
		switch {
		case t.usable(k):
			return k
		case w == "," && t.pastApposition(k) > k:
			k = t.pastApposition(k)
		case w == "for" && t.forTalks(k) > k:
			k = t.forTalks(k)
		case w == "," || w == "(" || w == ")" || ctAdverbs.Has(w) || ctHeld.Has(w) || t.kind(k) == ctPlace || t.kind(k) == ctBody || t.kind(k) == ctDate:
			k++
		case w == "on":
			if t.usable(k + 1) {
				return k + 1
			}
			if !t.beside(k) {
				return -1
			}
			k = t.pastPhrase(k + 1)
		case w == "in" || w == "at" || w == "near" || w == "outside" || w == "as" && t.w(k+1) == "part" || w == "of" || w == "via" || w == "by" || w == "during":
			n := t.pastPhrase(k + 1)
			if n == k+1 {
				return -1
			}
			k = n
		default:
			return -1
		}
	}
	return -1
}

// pastPhrase steps over the words of a phrase after a preposition, up to the next
// preposition, mark, day or verb.
func (t *teller) pastPhrase(k int) int {
	for n := 0; k < len(t.it) && n < 10; k, n = k+1, n+1 {
		w := t.w(k)
		if t.kind(k) == ctDate || ctPunct.Has(w) || ctPrepositions.Has(w) && w != "of" || ctBreaks.Has(w) || ctStrongVerbs.Has(w) {
			return k
		}
		if t.it[k].party() && !t.owns(k) {
			return k
		}
	}
	return k
}

// sameDay is the item of "earlier in the day", "the same day" at the sentence's head
// or soon behind the cue; -1: none. whole tells that it is the day the article is
// about, not only that of the sentence before.
func (t *teller) sameDay(cue int) (item int, whole bool) {
	for _, from := range [2]int{0, cue} {
		reach := 24
		if from == 0 {
			reach = 2
		}
		for k := from; k < from+reach && k+2 < len(t.it); k++ {
			switch a, b, c := t.w(k), t.w(k+1), t.w(k+2); {
			case (a == "earlier" || a == "later") && b == "in" && c == "the" && t.w(k+3) == "day":
				return k, true
			case (a == "the" || a == "that") && b == "same" && c == "day", a == "on" && b == "that" && c == "day":
				return k, false
			}
		}
	}
	return -1, false
}
