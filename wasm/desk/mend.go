package desk

import (
	"sort"
	"strconv"
	"strings"

	"readout/wasm/engine/link"
	"readout/wasm/engine/name"
	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// Limits of what there is to choose from.
const (
	maxChoices = 400 // people
	maxLikely  = 8
	maxPlaces  = 120
	maxJoined  = 60
	maxMended  = 60 // quotes of one article
)

// mend is what can be corrected of the thing with that id.
func (v *view) mend(id string) *wire.Mend {
	if n, ok := v.article[id]; ok {
		return v.mendArticle(n)
	}
	if e, ok := v.entityAt(id); ok {
		return v.mendPerson(id, e)
	}
	if m, ok := v.meetingAt(id); ok {
		return v.mendMeeting(id, m)
	}
	if g, ok := v.groupAt(id); ok {
		return v.mendQuote(id, g)
	}
	return nil
}

func (v *view) mendPerson(id string, e int) *wire.Mend {
	ent := &v.ed.Entities[e]
	out := &wire.Mend{ID: id, Title: ent.Name, Joined: v.joined(e)}
	seen := map[string]bool{}
	for _, va := range ent.Variants {
		if !seen[va.Surface] && len(out.Spellings) < 30 {
			seen[va.Surface] = true
			out.Spellings = append(out.Spellings, va.Surface)
		}
	}
	out.Apart, _ = v.keptApart(e)
	likely := v.likely(e)
	out.Likely = len(likely)
	out.People, out.Left = v.choices(news.Person, likely, func(o int) bool { return o == e })
	return out
}

// likely are the people who may be e, by name or by office.
func (v *view) likely(e int) (out []int) {
	ent := &v.ed.Entities[e]
	type scored struct{ e, score int }
	var list []scored
	for n, o := range v.byMentions(nil) {
		if n > 4*maxChoices {
			break
		}
		x := &v.ed.Entities[o]
		if o == e || x.Kind != news.Person {
			continue
		}
		score := 0
		if m := name.Compare(ent.Name, x.Name); m.Verdict != name.Different {
			score = m.Score
		}
		if len(ent.Roles) > 0 && len(x.Roles) > 0 && ent.Roles[0] == x.Roles[0] && ent.Country == x.Country {
			score += 500
		}
		if score >= 500 {
			list = append(list, scored{o, score})
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].score > list[j].score })
	for _, s := range list[:min(len(list), maxLikely)] {
		out = append(out, s.e)
	}
	return out
}

// choices are the entities of a kind that one may choose, the likely first and the
// others by name.
func (v *view) choices(kind news.Kind, likely []int, leave func(int) bool) (out []wire.PersonBrief, left int) {
	first := map[int]bool{}
	for _, e := range likely {
		first[e] = true
		out = append(out, v.brief(e).PersonBrief)
	}
	var rest []wire.PersonBrief
	for _, e := range v.byMentions(nil) {
		if v.ed.Entities[e].Kind != kind || first[e] || leave(e) {
			continue
		}
		if len(rest) == maxChoices {
			left++
			continue
		}
		rest = append(rest, v.brief(e).PersonBrief)
	}
	sort.SliceStable(rest, func(i, j int) bool { return rest[i].Name < rest[j].Name })
	return append(out, rest...), left
}

// joined lists what was joined to one person: every other spelling, and, where several
// articles write the name alike, each of them but the first.
func (v *view) joined(e int) (out []wire.Joined) {
	ent := &v.ed.Entities[e]
	suspect := map[string]bool{}
	for _, va := range ent.Variants {
		if va.Suspect {
			suspect[va.Surface] = true
		}
	}
	main := v.mainMention(e)
	if main.of == "" {
		return nil
	}
	at := map[string]int{}
	for _, a := range v.inTime(e) {
		r := &v.ed.Readings[a.Article]
		for _, m := range r.Actors[a.Actor].Mentions {
			s := r.Mentions[m].In(r.Article.Text)
			id := v.mentionID(a.Article, m)
			k := s
			if link.Fold(s) == main.fold {
				if a == main.at {
					continue
				}
				k = s + "\x00" + r.Hash // an article's own namesake
			}
			i, ok := at[k]
			if !ok {
				if len(out) == maxJoined {
					return out
				}
				i = len(out)
				at[k] = i
				out = append(out, wire.Joined{Surface: s, To: main.surface, Of: id, And: main.of, Suspect: suspect[s]})
			}
			o := v.outlets[v.outlet[a.Article]]
			if list := out[i].Outlets; len(list) == 0 || list[len(list)-1] != o {
				out[i].Outlets = append(list, o)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Suspect && !out[j].Suspect })
	return out
}

// A mainMention stands for all of a person: the first mention by the name they are
// listed under or, where the reader has given them another, by the fullest.
type mainMention struct {
	of, surface, fold string
	at                news.ActorAt
}

func (v *view) mainMention(e int) (best mainMention) {
	want := link.Fold(v.ed.Entities[e].Name)
	for _, a := range v.inTime(e) {
		r := &v.ed.Readings[a.Article]
		for _, m := range r.Actors[a.Actor].Mentions {
			s := r.Mentions[m].In(r.Article.Text)
			f := link.Fold(s)
			if best.of == "" || f == want && best.fold != want ||
				best.fold != want && strings.Count(f, " ") > strings.Count(best.fold, " ") {
				best = mainMention{v.mentionID(a.Article, m), s, f, a}
			}
		}
	}
	return best
}

// keptApart are those whom the reader says not to be entity e, and those of whom the
// reader is not sure.
func (v *view) keptApart(e int) (apart, unsure []wire.PersonBrief) {
	for i := range v.ed.Outcomes {
		o := &v.ed.Outcomes[i]
		if !o.Applied || len(o.Entities) != 2 || !in(o.Entities, e) {
			continue
		}
		other := o.Entities[0]
		if other == e {
			other = o.Entities[1]
		}
		switch o.Kind {
		case news.DifferentPerson:
			apart = append(apart, v.brief(other).PersonBrief)
		case news.UnsurePerson:
			unsure = append(unsure, v.brief(other).PersonBrief)
		}
	}
	return apart, unsure
}

func (v *view) mendMeeting(id string, i int) *wire.Mend {
	m := &v.ed.Meetings[i]
	out := &wire.Mend{ID: id, Title: upperFirst(v.meetingTitle(m)), Kind: m.Kind, Status: m.Status, From: m.From, To: m.To}
	for _, e := range m.Participants {
		out.Who = append(out.Who, v.brief(e).PersonBrief)
	}
	var likely []int
	seen := map[int]bool{}
	for _, t := range m.Tellings { // whom the same articles name
		for _, e := range v.peopleOf(t.Article) {
			if !seen[e] && !in(m.Participants, e) && len(likely) < 3*maxLikely {
				seen[e] = true
				likely = append(likely, e)
			}
		}
	}
	out.Likely = len(likely)
	out.People, out.Left = v.choices(news.Person, likely, func(e int) bool { return in(m.Participants, e) })
	if m.Place >= 0 && m.Place < len(v.ed.Entities) {
		out.Place = v.ed.Entities[m.Place].ID
	}
	out.Places, _ = v.choices(news.Place, nil, func(int) bool { return false })
	out.Places = out.Places[:min(len(out.Places), maxPlaces)]
	return out
}

// peopleOf are the people whom article n names, in the order it names them.
func (v *view) peopleOf(n int) (out []int) {
	seen := map[int]bool{}
	for i := range v.ed.Readings[n].Actors {
		if e := v.ed.EntityIndex(n, i); e >= 0 && !seen[e] && v.ed.Entities[e].Kind == news.Person {
			seen[e] = true
			out = append(out, e)
		}
	}
	return out
}

func (v *view) mendQuote(id string, g int) *wire.Mend {
	out := &wire.Mend{ID: id}
	for _, q := range v.ed.Quotes[g].Quotes[:min(len(v.ed.Quotes[g].Quotes), maxMended)] {
		mq := v.mendedQuote(q)
		for _, e := range v.peopleOf(q.Article) {
			mq.People = append(mq.People, v.brief(e).PersonBrief)
		}
		out.Quotes = append(out.Quotes, mq)
	}
	out.Title = out.Quotes[0].Words
	return out
}

func (v *view) mendedQuote(q news.QuoteAt) wire.MendQuote {
	r := &v.ed.Readings[q.Article]
	quote := &r.Quotes[q.Quote]
	out := wire.MendQuote{ID: "q:" + text.Anchor(r.Hash, quote.Span), Words: clip(quote.In(r.Article.Text), 90),
		Outlet: v.outlets[v.outlet[q.Article]], Basis: quote.Basis}
	if e := v.ed.EntityIndex(q.Article, quote.Speaker); e >= 0 {
		out.Speaker = v.brief(e).PersonBrief
	}
	return out
}

func (v *view) mendArticle(n int) *wire.Mend {
	r := &v.ed.Readings[n]
	out := &wire.Mend{ID: r.Article.ID, Title: r.Article.Title, Text: "t:" + r.Hash}
	for _, e := range v.peopleOf(n) {
		out.People = append(out.People, v.brief(e).PersonBrief)
	}
	for i, s := range r.Sentences {
		if i == maxChoices {
			break
		}
		out.Sentences = append(out.Sentences, wire.MendSentence{At: strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End),
			Words: clip(strings.Join(strings.Fields(s.In(r.Article.Text)), " "), 70)})
	}
	for i := range r.Quotes {
		if len(out.Quotes) == maxMended {
			break
		}
		if r.Quotes[i].Direct {
			out.Quotes = append(out.Quotes, v.mendedQuote(news.QuoteAt{Article: n, Quote: i}))
		}
	}
	return out
}

// furnitureCorrected reports whether the reader says of a stretch of article n whether
// it is news.
func (v *view) furnitureCorrected(n int, at news.Span) bool {
	for i := range v.ed.Outcomes {
		if o := &v.ed.Outcomes[i]; o.Applied && (o.Kind == news.IsFurniture || o.Kind == news.IsNews) &&
			o.Of == "t:"+v.ed.Readings[n].Hash && o.Span.Overlaps(at) {
			return true
		}
	}
	return false
}
