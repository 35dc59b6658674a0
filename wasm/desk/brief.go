package desk

import (
	"sort"
	"strconv"
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
	"readout/wasm/wire"
)

type person struct{ wire.PersonBrief }

func (v *view) brief(e int) person {
	ent := &v.ed.Entities[e]
	p := wire.PersonBrief{ID: ent.ID, Name: ent.Name, Country: ent.Country, Corrected: len(ent.Corrected) > 0}
	if len(ent.Roles) > 0 {
		p.Role = v.fullRole(ent)
	}
	return person{p}
}

// fullRole is the office of ent as a reader has to be told it: a chief or a chairman is
// said to be one of something, where any article says of what.
func (v *view) fullRole(ent *news.Entity) string {
	office := ent.Roles[0]
	if !saysLittle(office) {
		return office
	}
	for _, at := range ent.Actors {
		for _, r := range v.ed.Readings[at.Article].Actors[at.Actor].Roles {
			if r.Office == office && r.Of != "" {
				return office + ", " + bodyOf(r)
			}
		}
	}
	return office
}

// saysLittle reports whether an office is one in any body, and so says little by itself.
func saysLittle(office string) bool {
	for _, first := range []string{"vice ", "deputy ", "first ", "assistant "} {
		office = strings.TrimPrefix(office, first)
	}
	switch office {
	case "chief", "head", "chairman", "chairwoman", "chairperson", "chair", "director", "director general", "member", "secretary",
		"commander", "deputy", "manager", "leader":
		return true
	}
	return false
}

// bodyOf is the body in which an office is held, the nearest of several, and without the
// country, which is told beside it: "China’s Joint Staff Department of the Central
// Military Commission" is the Joint Staff Department.
func bodyOf(r news.Role) string {
	of, _, _ := strings.Cut(r.Of, " of the ")
	first, rest, ok := strings.Cut(of, " ")
	first = strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(first, "’s"), "'s"))
	if ok && r.Country != "" && lexicon.Country(first) == r.Country {
		return rest
	}
	return of
}

// title is a person in a line: name, office, country.
func (p person) title() string {
	s := p.Name
	if p.Role != "" {
		s += ", " + p.Role
	}
	if c := lexicon.CountryName(p.Country); c != "" {
		s += ", " + c
	}
	return s
}

// who lists the participants of a meeting, the named before the unnamed.
func (v *view) who(m *news.Meeting) (out []wire.PersonBrief) {
	for _, e := range m.Participants {
		out = append(out, v.brief(e).PersonBrief)
	}
	for _, u := range m.Unnamed {
		out = append(out, wire.PersonBrief{Name: u, Unnamed: true})
	}
	return out
}

// meetingBrief is meeting i in a list.
func (v *view) meetingBrief(i int) wire.MeetingBrief {
	m := &v.ed.Meetings[i]
	b := wire.MeetingBrief{ID: m.ID, Kind: m.Kind, Status: m.Status, Who: v.who(m), From: m.From, To: m.To}
	if m.From != "" || m.Day == news.Corrected {
		b.Day = wire.Told{Text: Days(m.From, m.To), Basis: m.Day}
	}
	if m.Place >= 0 && m.Place < len(v.ed.Entities) {
		b.Place = wire.Told{Text: v.ed.Entities[m.Place].Name, Basis: m.Where}
	} else if m.Where == news.Corrected {
		b.Place.Basis = m.Where
	}
	for _, k := range m.Corrected {
		b.Corrected = append(b.Corrected, string(k))
	}
	tell := map[int]bool{}
	for _, t := range v.inOrder(m.Tellings) {
		if o := v.outlet[t.Article]; !tell[o] {
			tell[o] = true
			b.Told = append(b.Told, v.outlets[o])
		}
	}
	b.Origins = v.originsOf(m)
	for _, n := range v.silent(m) {
		b.Silent = append(b.Silent, v.outlets[v.outlet[n]])
	}
	return b
}

// inferred goes behind a claim in a line, where the text does not say it.
func inferred(b news.Basis) string {
	if b == news.Inferred {
		return " (inferred)"
	}
	return ""
}

// inOrder is tellings by publication.
func (v *view) inOrder(ts []news.Telling) []news.Telling {
	out := append([]news.Telling(nil), ts...)
	sort.SliceStable(out, func(i, j int) bool { return v.place[out[i].Article] < v.place[out[j].Article] })
	return out
}

// silent lists, by publication, the first article of every outlet that covers the
// visit of a held meeting and tells nothing of that meeting in any article. Only
// who covers a visit can be silent about a part of it.
func (v *view) silent(m *news.Meeting) (out []int) {
	if m.Visit < 0 || m.Visit >= len(v.ed.Visits) || !m.Met() && !m.Called() {
		return nil
	}
	seen := map[int]bool{}
	for _, t := range m.Tellings {
		seen[v.outlet[t.Article]] = true
	}
	covers := append([]int(nil), v.ed.Visits[m.Visit].Covers...)
	sort.SliceStable(covers, func(i, j int) bool { return v.place[covers[i]] < v.place[covers[j]] })
	for _, n := range covers {
		if o := v.outlet[n]; !seen[o] {
			seen[o] = true
			out = append(out, n)
		}
	}
	return out
}

var months = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// Days writes a day or a period for people: "27 April 2022", "11–13 September 2019",
// "September 2019"; "" where the day is not known.
func Days(from, to news.Day) string {
	y, m, d, ok := parts(from)
	if !ok {
		return string(from)
	}
	y2, m2, d2, ok := parts(to)
	if !ok || to == from {
		return strconv.Itoa(d) + " " + months[m-1] + " " + strconv.Itoa(y)
	}
	end := strconv.Itoa(d2) + " " + months[m2-1] + " " + strconv.Itoa(y2)
	switch {
	case y == y2 && m == m2 && d == 1 && d2 >= 28 && d2 == lastDay(y, m):
		return months[m-1] + " " + strconv.Itoa(y)
	case y == y2 && m == 1 && d == 1 && m2 == 12 && d2 == 31:
		return strconv.Itoa(y)
	case y == y2 && m == m2:
		return strconv.Itoa(d) + "–" + end
	case y == y2:
		return strconv.Itoa(d) + " " + months[m-1] + " – " + end
	}
	return strconv.Itoa(d) + " " + months[m-1] + " " + strconv.Itoa(y) + " – " + end
}

func lastDay(y, m int) int {
	switch {
	case m == 2 && y%4 == 0 && (y%100 != 0 || y%400 == 0):
		return 29
	case m == 2:
		return 28
	case m == 4 || m == 6 || m == 9 || m == 11:
		return 30
	}
	return 31
}

// parts cuts a day in three; ok is false where it is none.
func parts(d news.Day) (y, m, day int, ok bool) {
	s := strings.Split(string(d), "-")
	if len(s) != 3 {
		return 0, 0, 0, false
	}
	y, ok1 := news.Number(s[0])
	m, ok2 := news.Number(s[1])
	day, ok3 := news.Number(s[2])
	ok = ok1 && ok2 && ok3 && m >= 1 && m <= 12 && day >= 1 && day <= 31
	return y, m, day, ok
}

// names lists people in a sentence: "Raisi", "Raisi and Wei", "Raisi, Wei and Xi".
func join(names []string) string {
	switch len(names) {
	case 0:
		return ""
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// count writes "1 meeting", "3 meetings".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
