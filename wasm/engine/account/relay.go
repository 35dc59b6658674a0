package account

import (
	"readout/wasm/engine/lexicon"
	"strings"

	"readout/wasm/news"
)

// A relay is who passed words on: "Press TV reported", "IRNA quoted Raisi as saying",
// "according to state media". It is stated where it stands in the sentence of the
// quotation, inferred where the sentences before name it and the text still leans on
// them. The simpler rule, the last outlet named, would have an agency vouch for words
// that the article's own reporter heard.

type relay = news.Relay

// relayOf is v as a relay; people are no relays.
func (q *quoter) relayOf(v voice, basis news.Basis) relay {
	if !v.ok || v.span.Empty() || v.pronoun || v.several {
		return relay{}
	}
	switch q.kind(v) {
	case news.Person:
		return relay{}
	case news.Place: // "Norden Radio" taken for a town
		v.actor = -1
	}
	if v.actor < 0 && !describesOutlet(v.span.In(q.d.Text)) {
		return relay{}
	}
	r := relay{Span: v.span, Actor: v.actor, Basis: basis}
	r.Name = q.plainName(v.span.In(q.d.Text))
	return r
}

// kind is what v's actor is, or "".
func (q *quoter) kind(v voice) news.Kind {
	if v.actor < 0 || v.actor >= len(q.r.Actors) {
		return ""
	}
	return q.r.Actors[v.actor].Kind
}

// plainName is s on one line, without a leading article.
func (q *quoter) plainName(s string) string {
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		s = s[4:]
	}
	return strings.Join(strings.Fields(s), " ")
}

// outlet reports whether v is a news agency, paper, station or "state media".
func (q *quoter) outlet(v voice) bool {
	if !v.ok || v.pronoun || v.several {
		return false
	}
	switch q.kind(v) {
	case news.Person:
		return false
	case news.Organisation:
		if q.outletWords(q.r.Actors[v.actor].Name) {
			return true
		}
		return q.outletWords(v.span.In(q.d.Text))
	}
	return describesOutlet(v.span.In(q.d.Text))
}

// describesOutlet reports whether a description's own noun is an outlet: "state media",
// "the Norden news agency", not "a news conference in Aarhus".
func describesOutlet(s string) bool {
	last := ""
	for _, w := range strings.Fields(s) {
		if isPreposition(strings.ToLower(w)) && last != "" && !strings.HasPrefix(s, "Voice") {
			if isOutletNoun(strings.ToLower(last)) {
				break
			}
			if strings.ToLower(w) != "of" {
				break
			}
		}
		last = w
	}
	w := strings.ToLower(last)
	return isAgency(w) || isOutletNoun(w) && (w != "news" && w != "press" || last != w)
}

// outletWords reports whether the name s says of itself that it is an outlet's.
func (q *quoter) outletWords(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		w = strings.Trim(w, "().,’'\"“”")
		if isAgency(w) || isOutletNoun(w) && w != "channel" && (w != "network" || i == len(words)-1) && w != "wire" {
			return true
		}
	}
	if len(words) < 2 {
		return false
	}
	switch words[len(words)-1] {
	case "times", "post", "journal", "herald", "tribune", "gazette", "globe", "telegraph", "review", "observer", "mirror", "independent", "guardian", "standard",
		"chronicle", "monitor", "mail", "express", "sun", "today", "star", "online", "broadcasting", "examiner", "bulletin", "courier", "dispatch", "inquirer", "zeitung", "monde", "figaro":
		return true
	}
	return false
}

var isAgencyWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `reuters xinhua irna isna tass itar-tass afp ap upi dpa ansa efe kyodo yonhap kcna bloomberg cnn bbc cnbc msnbc nbc abc
		cbs npr pbs jazeera al-jazeera arabiya al-arabiya interfax novosti sputnik anadolu wam tasnim fars mehr presstv cgtn
		cctv politico axios haaretz pti ani antara bernama vna ukrinform belta kazinform trend azertac armenpress apa ntv rt
		rfe/rl irib al-mayadeen al-manar mena spa qna kuna bna petra sana ina nna wafa aawsat dawn guardian newsweek economist
		spiegel rferl voa aljazeera pravda izvestia kommersant vedomosti caixin nhk zdf ard rai tv2 ntn lenta rbc`},
)

// isAgency: agencies, stations and papers known by one word.
func isAgency(w string) bool {
	return isAgencyWords.Of(w) == yes
}

// passOn gives each cue of u the relay that stands in the same sentence.
func (q *quoter) passOn(u *unit) {
	for i := range u.cues {
		c := &u.cues[i]
		switch {
		case c.b0 < 0: // "quoted by IRNA", "citing Fars"
			q.give(u, i, c.via, 0, u.len())
		case c.class&relays != 0 && c.voice.ok && !c.quoted || q.outlet(c.voice):
			via := q.relayOf(c.voice, news.Stated)
			switch {
			case c.b1 > 0:
				q.give(u, i, via, 0, c.head)
			case c.shown:
				q.give(u, i, via, 0, u.len())
			default:
				q.give(u, i, via, c.lo-1, u.len())
			}
		}
		if c.class&tells != 0 && c.via.Empty() { // told Reuters
			if o := q.after(u, c.verb+1, c.tail); o.ok && q.outlet(o) && !q.own(o) {
				c.via = q.relayOf(o, news.Stated)
			}
		}
	}
	q.interview(u)
}

// give sets the relay of the cues other than i whose verb lies in items [from, to).
func (q *quoter) give(u *unit, i int, via relay, from, to int) {
	for j := range u.cues {
		c := &u.cues[j]
		if j != i && c.voice.ok && c.via.Empty() && from <= c.verb && c.verb < to && !q.outlet(c.voice) && !via.Span.Empty() {
			c.via = via
		}
	}
}

var passedOn = ctSet(`interview interviewed carried published aired broadcast released posted reported run`)

// interview reads "in an interview with CNN", "in remarks carried by IRNA".
func (q *quoter) interview(u *unit) {
	for i := 0; i+2 < u.len(); i++ {
		if w := q.w(u, i); passedOn.Has(w) && passes(w, q.w(u, i+1)) {
			if o := q.after(u, i+2, u.len()); o.ok && q.outlet(o) && !q.own(o) {
				q.give(u, -1, q.relayOf(o, news.Stated), 0, u.len())
			}
		}
	}
}

// passes reports whether an outlet may follow two words, the first of passedOn.
func passes(w, next string) bool {
	switch next {
	case "by":
		return true
	case "with", "to":
		return w == "interview" || w == "interviewed"
	case "on":
		return w != "interview" && w != "interviewed" && w != "posted"
	}
	return false
}

// own reports whether v is the outlet of the article itself.
func (q *quoter) own(v voice) bool {
	if q.r.Article == nil || q.r.Article.Outlet == "" {
		return false
	}
	a, b := strings.ToLower(q.plainName(v.span.In(q.d.Text))), strings.ToLower(q.r.Article.Outlet)
	return a != "" && (strings.Contains(a, b) || strings.Contains(b, a))
}

// furthest is over how many paragraphs a relay is carried.
const furthest = 2

// carry infers the relay of quotations whose own sentence names none.
func (q *quoter) carry() {
	c := carried{by: -2, unit: -9, para: -9}
	for i := range q.units {
		u := &q.units[i]
		if u.level >= 0 || q.spoken(u) {
			continue
		}
		if !c.via.Span.Empty() && u.para-c.para <= furthest {
			q.carryOn(u, i, &c)
		}
		q.carryFrom(u, i, &c)
	}
}

// carried is the relay stated last, for whose words and where.
type carried struct {
	via            relay
	by, unit, para int
}

// carryOn gives the quotations of unit i the relay that was stated before.
func (q *quoter) carryOn(u *unit, i int, c *carried) {
	for k := range u.items {
		p := u.pair(k)
		if p < 0 || !q.say[p].keep {
			continue
		}
		s := &q.say[p]
		switch {
		case !s.via.Span.Empty() || q.outlet(s.voice):
		case s.quoted, // "was quoted as saying": by whom, the text has just said
			c.by == s.voice.actor && c.by >= 0 && i-c.unit == 1 && u.para == c.para && !s.venue,
			c.by == s.voice.actor && c.by >= 0 && u.para > c.para && q.words(p) >= 5 && !s.venue:
			s.via = c.via
			s.via.Basis = news.Inferred
		}
	}
}

// carryFrom takes up the relay that the cues of unit i state, and gives them the one stated
// before where they need one.
func (q *quoter) carryFrom(u *unit, i int, last *carried) {
	for j := range u.cues {
		c := &u.cues[j]
		switch {
		case c.quoted && c.via.Empty() && !last.via.Span.Empty() && u.para-last.para <= furthest:
			c.via = last.via
			c.via.Basis = news.Inferred
		case !c.via.Empty() && c.via.Basis == news.Stated && c.class&tells == 0:
			*last = carried{c.via, c.voice.actor, i, u.para}
		case c.voice.ok && c.voice.actor != last.by && c.voice.actor >= 0 && !q.outlet(c.voice):
			last.by = -2 // another has spoken since
		case q.outlet(c.voice) && (c.class&relays != 0 || c.shown):
			*last = carried{q.relayOf(c.voice, news.Stated), -2, i, u.para}
		}
	}
}
