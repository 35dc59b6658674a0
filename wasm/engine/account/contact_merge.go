package account

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// One meeting is told in a headline, a caption, a lead and three paragraphs that
// begin "During the meeting". Tellings are one contact when they name the same
// people, are of one kind and their days do not differ; "again" and "another" keep
// two apart. The looser rule, the same people or fewer, makes one of a private talk
// and the session both sat in.

// merge makes one of the tellings of each contact.
func (t *teller) merge() {
	var out []ctFound
	t.settleOpen()
	sort.SliceStable(t.found, func(i, j int) bool { return t.found[i].sent < t.found[j].sent })
	for pass := range 2 { // what stands by itself, then what only adds to it
		for i := range t.found {
			f := &t.found[i]
			if (f.weak || f.brief) != (pass == 1) {
				continue
			}
			g := t.home(out, f)
			switch {
			case f.attend:
				if g >= 0 {
					t.enlarge(&out[g], f)
				}
			case g >= 0:
				t.join(&out[g], f)
			case pass == 0 || t.standsAlone(out, f):
				f.weak, f.brief = false, false
				out = append(out, *f)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Cue.Start < out[j].Cue.Start })
	t.found = out
}

// settleOpen gives the contacts whose words leave the medium open the kind that
// the article's first plain word tells.
func (t *teller) settleOpen() {
	kind := t.medium
	if kind == "" {
		kind = news.MeetingContact
	}
	for i := range t.found {
		if t.found[i].Kind == ctOpen {
			t.found[i].Kind = kind
		}
	}
}

// mergeReach bounds how many contacts back a retelling is looked for.
const mergeReach = 48

// home is the contact that f tells again; -1: none.
func (t *teller) home(out []ctFound, f *ctFound) int {
	if f.brief {
		return t.briefHome(out, f)
	}
	for i, n := len(out)-1, 0; i >= 0 && n < mergeReach; i, n = i-1, n+1 {
		if t.same(&out[i], f) {
			return i
		}
	}
	return -1
}

// briefHome is the contact that "During the meeting" means: the last told before.
// The contacts stand in the order of their sentences.
func (t *teller) briefHome(out []ctFound, f *ctFound) int {
	i := sort.Search(len(out), func(i int) bool { return out[i].sent > f.sent }) - 1
	for n := 0; i >= 0 && n < mergeReach; i, n = i-1, n+1 {
		g := &out[i]
		if ctClass(g.Kind) > classCall || g.Status != news.Held || ctClass(f.Kind) == classCall && g.Kind != news.Call {
			continue
		}
		if ctClass(f.Kind) != ctClass(g.Kind) && (f.From != "" || f.Place >= 0) {
			return -1 // a meeting of another day, recalled on the telephone
		}
		return i
	}
	return -1
}

const (
	classMet = iota
	classCall
	classVisit
	classLetter
	classInvitation
)

// ctClass puts meetings and talks together.
func ctClass(k news.ContactKind) int {
	switch k {
	case news.Call:
		return classCall
	case news.VisitContact:
		return classVisit
	case news.Letter:
		return classLetter
	case news.Invitation:
		return classInvitation
	}
	return classMet
}

// same reports whether f tells of the contact g again.
func (t *teller) same(g, f *ctFound) bool {
	if ctClass(g.Kind) != ctClass(f.Kind) && !(f.weak && ctClass(f.Kind) <= classCall && ctClass(g.Kind) <= classCall) {
		return false
	}
	if g.Status != f.Status {
		return false
	}
	if g.From != "" && f.From != "" && (g.To < f.From || f.To < g.From) {
		return false
	}
	if (g.From == "") != (f.From == "") && g.sent != f.sent && f.Status == news.Held && (t.longAgo(g.To) || t.longAgo(f.To)) {
		return false // what is news without a day is not what was weeks ago
	}
	if f.apart && f.sent != g.sent && !f.weak && (f.From == "" || f.From != g.From) {
		return false
	}
	if g.Kind == news.VisitContact {
		return t.sameVisit(g, f)
	}
	a, b := partiesOf(g.Parties), partiesOf(f.Parties)
	if !sameInts(a, b) {
		return false
	}
	if len(a) > 1 {
		return true
	}
	return alikeUnnamed(t.d, g.Parties, f.Parties)
}

func sameInts(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !hasInt(b, x) {
			return false
		}
	}
	return true
}

// alikeUnnamed reports whether the parties without a name are described alike.
func alikeUnnamed(d *text.Doc, a, b []news.Party) bool {
	words := func(ps []news.Party) []string {
		var out []string
		for _, p := range ps {
			if p.Actor < 0 {
				for w, rest := text.Field(text.FoldWord(p.Span.In(d.Text))); w != ""; w, rest = text.Field(rest) {
					if len(w) > 3 {
						out = append(out, w)
					}
				}
			}
		}
		return out
	}
	x, y := words(a), words(b)
	if len(x) > 40 || len(y) > 40 {
		return false
	}
	shared := 0
	for _, w := range x {
		for _, v := range y {
			if w == v {
				shared++
				break
			}
		}
	}
	return 2*shared >= max(1, min(len(x), len(y)))
}

// join adds what f tells to g.
func (t *teller) join(g, f *ctFound) {
	if f.From != "" && (g.From == "" || g.Day != news.Stated && f.Day == news.Stated || g.Day == f.Day && g.From != g.To && f.From == f.To) {
		g.From, g.To, g.Day, g.DaySpan = f.From, f.To, f.Day, f.DaySpan
		g.extent = f.extent
	}
	if f.Place >= 0 && (g.Place < 0 || g.Where != news.Stated && f.Where == news.Stated) {
		g.Place, g.Where, g.PlaceSpan = f.Place, f.Where, f.PlaceSpan
	}
	if g.Through.Basis == news.Unknown && !f.brief {
		g.Through = f.Through
	}
	who := partiesOf(g.Parties)
	for _, e := range f.Evidence {
		if len(g.Evidence) < 12 && !hasSpan(g.Evidence, e) && t.covers(e, who) {
			g.Evidence = append(g.Evidence, e)
		}
	}
	if f.brief {
		return
	}
	for _, p := range f.Parties {
		for i := range g.Parties {
			if p.Actor >= 0 && g.Parties[i].Actor == p.Actor {
				g.Parties[i].Host = g.Parties[i].Host || p.Host
			}
		}
		if p.Group && len(g.Parties) < listLimit && !f.weak && !alikeUnnamed(t.d, g.Parties, []news.Party{p}) {
			g.Parties = append(g.Parties, p)
		}
	}
	sort.SliceStable(g.Evidence, func(i, j int) bool { return g.Evidence[i].Start < g.Evidence[j].Start })
}

func hasSpan(s []news.Span, x news.Span) bool {
	for _, y := range s {
		if y == x {
			return true
		}
	}
	return false
}

// standsAlone reports whether what otherwise only adds to a contact is the only
// telling of one: "During the conversation, Putin wished Tokayev", "Potomsky briefed
// the President" in an article that speaks of their meeting.
func (t *teller) standsAlone(out []ctFound, f *ctFound) bool {
	if len(partiesOf(f.Parties)) == 0 {
		return false
	}
	if f.brief {
		return f.front && (len(f.Parties) == 2 || len(partiesOf(f.Parties)) == 2) && len(f.Evidence) > 0 && !t.toldBefore(out, f) && t.covers(f.Evidence[0], partiesOf(f.Parties))
	}
	if !f.lone {
		return false
	}
	if f.sent < leadSentences {
		return !t.toldBefore(out, f)
	}
	for i := range t.found {
		if t.found[i].brief && ctClass(t.found[i].Kind) <= classCall {
			return !t.toldBefore(out, f)
		}
	}
	return false
}

// leadSentences is where the event stands that an article is about.
const leadSentences = 2

// toldBefore reports whether a meeting or call is told anyway.
func (t *teller) toldBefore(out []ctFound, f *ctFound) bool {
	for i := range out {
		if ctClass(out[i].Kind) <= classCall && out[i].Status == news.Held {
			return true
		}
	}
	return false
}
