package engine_test

import (
	"fmt"
	"sort"
	"strings"

	"readout/wasm/news"
)

// projections show one side of an edition each, a line a thing, without ids.
var projections = map[string]func(*news.Edition) string{
	"mentions":  showMentions,
	"furniture": showFurniture,
	"refs":      showRefs,
	"contacts":  showContacts,
	"entities":  showEntities,
	"links":     showLinks,
	"meetings":  showMeetings,
	"visits":    showVisits,
	"quotes":    showQuotes,
	"passages":  showPassages,
	"edges":     showEdges,
	"notices":   showNotices,
	"outcomes":  showOutcomes,
}

func lines(ls []string) string {
	if len(ls) == 0 {
		return "none\n"
	}
	return strings.Join(ls, "\n") + "\n"
}

func perArticle(ed *news.Edition, each func(a int, r *news.Reading) []string) string {
	var out []string
	for a := range ed.Readings {
		r := &ed.Readings[a]
		for _, l := range each(a, r) {
			if len(ed.Readings) > 1 {
				l = r.Article.ID + ": " + l
			}
			out = append(out, l)
		}
	}
	return lines(out)
}

func showMentions(ed *news.Edition) string {
	return perArticle(ed, func(_ int, r *news.Reading) (out []string) {
		for _, m := range r.Mentions {
			l := fmt.Sprintf("%s %s", m.Kind, m.In(r.Article.Text))
			if !m.Title.Empty() {
				l += " | " + m.Title.In(r.Article.Text)
			}
			out = append(out, l)
		}
		return out
	})
}

func showFurniture(ed *news.Edition) string {
	return perArticle(ed, func(_ int, r *news.Reading) (out []string) {
		for _, f := range r.Furniture {
			out = append(out, f.Why+": "+short(f.In(r.Article.Text)))
		}
		for _, c := range r.Captions {
			out = append(out, "caption: "+short(c.In(r.Article.Text)))
		}
		return out
	})
}

func showRefs(ed *news.Edition) string {
	return perArticle(ed, func(_ int, r *news.Reading) (out []string) {
		for _, x := range r.Refs {
			who := "?"
			if x.Actor >= 0 {
				who = r.Actors[x.Actor].Name
			}
			out = append(out, fmt.Sprintf("%s %s = %s", x.Form, x.In(r.Article.Text), who))
		}
		return out
	})
}

func showContacts(ed *news.Edition) string {
	return perArticle(ed, func(_ int, r *news.Reading) (out []string) {
		for _, c := range r.Contacts {
			var who []string
			for _, p := range c.Parties {
				w := p.Span.In(r.Article.Text)
				if p.Actor >= 0 {
					w = r.Actors[p.Actor].Name
				} else {
					w = "(" + w + ")"
				}
				if p.Host {
					w += "*"
				}
				who = append(who, w)
			}
			l := fmt.Sprintf("%s %s: %s", c.Status, c.Kind, strings.Join(who, " + "))
			l += days(c.From, c.To, c.Day)
			if c.Place >= 0 {
				l += fmt.Sprintf(" at %s (%s)", r.Actors[c.Place].Name, c.Where)
			}
			out = append(out, l)
		}
		return out
	})
}

func days(from, to news.Day, basis news.Basis) string {
	switch {
	case from == "":
		return ""
	case from == to:
		return fmt.Sprintf(" on %s (%s)", from, basis)
	}
	return fmt.Sprintf(" from %s to %s (%s)", from, to, basis)
}

func showEntities(ed *news.Edition) string {
	var out []string
	for _, e := range ed.Entities {
		if e.Kind != news.Person {
			continue
		}
		n := map[string]int{}
		for _, v := range e.Variants {
			n[v.Surface] += v.Count
		}
		var vs []string
		for s, c := range n {
			vs = append(vs, fmt.Sprintf("%s %d", s, c))
		}
		sort.Strings(vs)
		l := e.Name
		if e.Country != "" {
			l += " (" + e.Country + ")"
		}
		if len(e.Roles) > 0 {
			l += ", " + strings.Join(e.Roles, ", ")
		}
		out = append(out, l+": "+strings.Join(vs, "; "))
	}
	sort.Strings(out)
	return lines(out)
}

func showLinks(ed *news.Edition) string {
	var out []string
	for _, e := range ed.Entities {
		for _, l := range e.Links {
			s := fmt.Sprintf("%s -> %s", l.Surface, l.To)
			if l.Suspect {
				s += " SUSPECT"
			}
			for _, r := range l.Reasons {
				s += "; " + r.Text
			}
			out = append(out, s)
		}
	}
	sort.Strings(out)
	return lines(out)
}

func who(ed *news.Edition, es []int) string {
	var out []string
	for _, e := range es {
		out = append(out, ed.Entities[e].Name)
	}
	sort.Strings(out)
	return strings.Join(out, " + ")
}

func toldBy(ed *news.Edition, ts []news.Telling) string {
	var out []string
	for _, t := range ts {
		out = append(out, ed.Readings[t.Article].Article.ID)
	}
	sort.Strings(out)
	return "; told by " + strings.Join(out, ", ")
}

func showMeetings(ed *news.Edition) string {
	var out []string
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		l := fmt.Sprintf("%s %s: %s", m.Status, m.Kind, who(ed, m.Participants))
		for _, u := range m.Unnamed {
			l += " + (" + u + ")"
		}
		l += days(m.From, m.To, m.Day)
		if m.Place >= 0 {
			l += fmt.Sprintf(" at %s (%s)", ed.Entities[m.Place].Name, m.Where)
		}
		out = append(out, l+toldBy(ed, m.Tellings))
	}
	sort.Strings(out)
	return lines(out)
}

func showVisits(ed *news.Edition) string {
	var out []string
	for i := range ed.Visits {
		v := &ed.Visits[i]
		l := fmt.Sprintf("%s visit: %s", v.Status, ed.Entities[v.Visitor].Name)
		if v.Place >= 0 {
			l += " to " + ed.Entities[v.Place].Name
		}
		l += days(v.From, v.To, v.Day) + fmt.Sprintf("; %d meetings", len(v.Meetings))
		out = append(out, l+toldBy(ed, v.Tellings))
	}
	sort.Strings(out)
	return lines(out)
}

func showQuotes(ed *news.Edition) string {
	var out []string
	for _, g := range ed.Quotes {
		if len(g.Quotes) > 1 {
			out = append(out, "the same words:")
		}
		for _, q := range g.Quotes {
			r := &ed.Readings[q.Article]
			x := &r.Quotes[q.Quote]
			l := "?"
			if e := ed.EntityOf(q.Article, x.Speaker); e != nil {
				l = e.Name
			}
			if x.Via.Basis != news.Unknown {
				v := x.Via.Name
				if v == "" {
					v = x.Via.In(r.Article.Text)
				}
				l += fmt.Sprintf(" via %s (%s)", v, x.Via.Basis)
			}
			if mark := `"`; x.Direct {
				l += ": " + mark + short(x.In(r.Article.Text)) + mark
			} else {
				l += ": " + short(x.In(r.Article.Text))
			}
			out = append(out, r.Article.ID+": "+l)
		}
	}
	return lines(out)
}

func showPassages(ed *news.Edition) string {
	var out []string
	for _, p := range ed.Passages {
		var who []string
		for _, at := range p.Places {
			r := &ed.Readings[at.Article]
			who = append(who, r.Article.ID)
		}
		sort.Strings(who)
		at := p.Places[0]
		out = append(out, fmt.Sprintf("%s: %s", strings.Join(who, ", "), short(at.In(ed.Readings[at.Article].Article.Text))))
	}
	for i := range ed.Meetings {
		m := &ed.Meetings[i]
		for _, o := range m.Origins {
			var who []string
			for _, a := range o {
				who = append(who, ed.Readings[a].Article.ID)
			}
			sort.Strings(who)
			names := ""
			for _, e := range m.Participants {
				names += " " + ed.Entities[e].Name + ","
			}
			out = append(out, "one origin:"+strings.TrimSuffix(names, ",")+": "+strings.Join(who, ", "))
		}
	}
	sort.Strings(out)
	return lines(out)
}

func showEdges(ed *news.Edition) string {
	var out []string
	for _, e := range ed.Edges {
		out = append(out, fmt.Sprintf("%s: %s %d", e.Kind, who(ed, []int{e.A, e.B}), e.Weight))
	}
	sort.Strings(out)
	return lines(out)
}

func showNotices(ed *news.Edition) string {
	var out []string
	for _, n := range ed.Notices {
		out = append(out, fmt.Sprintf("%s: %s", n.Kind, n.Text))
	}
	return lines(out)
}

// short keeps a long stretch recognisable on one line.
func short(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 72 {
		return string(r[:40]) + " … " + string(r[len(r)-28:])
	}
	return s
}
