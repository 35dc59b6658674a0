package takeout

import (
	"encoding/json"
	"html"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// timeline writes the meetings for TimelineJS (timeline.knightlab.com), one event each.
// A day that is not sure is a span from the first to the last it can be; a meeting whose
// day nobody tells cannot stand on a line of time and is named on the title slide.
// TimelineJS shows texts as HTML, so everything from an article is escaped, and only
// addresses of the web become links.
func timeline(b *book) []byte {
	out := timelineJSON{Scale: "human", Title: slide{Text: slideText{Headline: html.EscapeString(b.title())}}, Events: []event{}}
	var undated []string
	for _, brief := range b.meetingsShown() {
		m := b.meeting[brief.ID]
		if m == nil {
			continue
		}
		if m.From == "" {
			undated = append(undated, headline(m))
			continue
		}
		out.Events = append(out.Events, b.event(m))
	}
	text := "<p>" + html.EscapeString("Collection: "+b.job.Collection+". Edition: "+b.edition()+". Read with Readout "+b.about.Version+".") + "</p>"
	if len(undated) > 0 {
		text += "<p>" + html.EscapeString("Without a day, and so not on the line: "+strings.Join(undated, "; ")+".") + "</p>"
	}
	out.Title.Text.Text = text
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil { // plain structs of strings and numbers do not fail
		return nil
	}
	return append(data, '\n')
}

type timelineJSON struct {
	Scale  string  `json:"scale"`
	Title  slide   `json:"title"`
	Events []event `json:"events"`
}

type slide struct {
	Text slideText `json:"text"`
}

type slideText struct {
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

type event struct {
	ID       string    `json:"unique_id"`
	Start    date      `json:"start_date"`
	End      *date     `json:"end_date,omitempty"`
	Display  string    `json:"display_date,omitempty"`
	Group    string    `json:"group,omitempty"`
	Autolink bool      `json:"autolink"`
	Text     slideText `json:"text"`
}

// date is a day in the form of TimelineJS.
type date struct {
	Year  int `json:"year"`
	Month int `json:"month"`
	Day   int `json:"day"`
}

func (b *book) event(m *wire.Meeting) event {
	e := event{ID: eventID(m.ID), Display: html.EscapeString(m.Day.Text), Text: slideText{Headline: html.EscapeString(headline(m)), Text: b.eventText(m)}}
	e.Start, _ = dateOf(m.From)
	if end, ok := dateOf(m.To); ok && m.To != m.From {
		e.End = &end
	}
	if m.Day.Basis == news.Inferred {
		e.Display += " (inferred)"
	}
	if m.Visit != nil {
		e.Group = html.EscapeString(visitTitle(m.Visit))
	}
	return e
}

func headline(m *wire.Meeting) string {
	s := who(m.Who)
	if m.Kind != news.MeetingContact {
		s += ", " + string(m.Kind)
	}
	if m.Status != news.Held && !(m.Status == news.Planned && m.Kind == news.Invitation) { // an invitation to come was given
		s += ", " + string(m.Status)
	}
	return s
}

// eventText is who tells it, in which sentences, and who is silent.
func (b *book) eventText(m *wire.Meeting) string {
	var s strings.Builder
	if m.Place.Text != "" {
		s.WriteString("<p>" + html.EscapeString(m.Place.Text))
		if m.Place.Basis == news.Inferred {
			s.WriteString(" (inferred)")
		}
		s.WriteString("</p>")
	}
	for _, r := range m.Rows {
		name := r.Outlet.Name
		if r.Published != "" {
			name += ", published " + string(r.Published)
		}
		s.WriteString("<p><b>" + link(address(b.brief[r.Article]), html.EscapeString(name)) + "</b>: ")
		if r.Silent {
			s.WriteString(html.EscapeString(r.Note))
		}
		for i, p := range r.Words {
			if i > 0 {
				s.WriteString(" […] ")
			}
			s.WriteString("“" + html.EscapeString(squeeze(p.Text)) + "” " + link(b.sentence(p), "in its article"))
		}
		s.WriteString("</p>")
	}
	return s.String() + "<p>" + link(b.link("meeting", m.ID), "Open in Readout") + "</p>"
}

// link is a link where the address is one of the web, else the text alone.
func link(address, text string) string {
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		return text
	}
	return `<a href="` + html.EscapeString(address) + `">` + text + "</a>"
}

// eventID keeps what may stand in an address of TimelineJS.
func eventID(id string) string { return strings.ReplaceAll(id, ":", "-") }

// dateOf takes a day apart; ok is false for what is none.
func dateOf(d news.Day) (out date, ok bool) {
	if len(d) != len("2006-01-02") {
		return out, false
	}
	n := func(s news.Day) (v int) {
		for i := 0; i < len(s); i++ {
			v = v*10 + int(s[i]-'0')
		}
		return v
	}
	return date{n(d[:4]), n(d[5:7]), n(d[8:])}, true
}
