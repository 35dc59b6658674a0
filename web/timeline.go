package web

import (
	"strconv"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The timeline of a visit: a column for each day, a row for each meeting. A meeting on
// a known day is a square in its column; one that fell on one of several days is drawn
// over all of them, hollow and dashed, for that is what is known. Below, each outlet
// stands on the day it was published, so that a silence is read beside what could have
// been known. Across, everything is in per cent of the width, so that the same drawing
// fits a phone without shrinking its letters. The table below it says the same in words
// and holds the links; the drawing is a picture of it.

// longest is the most days that get a column; a longer journey is told in the table.
const longest = 31

const (
	rowHigh  = 44 // a meeting's name and its mark below
	axisHigh = 24
)

// timeline draws a visit; none where its days are not known.
func timeline(v *wire.Visit) node {
	from, days, ok := visitDays(v)
	if !ok || len(v.Meetings) == 0 {
		return none
	}
	t := scale{from: from, days: days}
	high := axisHigh + rowHigh*len(v.Meetings) + rowHigh + 8
	var parts []node
	parts = append(parts, t.axis(high)...)
	for i, m := range v.Meetings {
		parts = append(parts, t.meeting(m, axisHigh+i*rowHigh))
	}
	parts = append(parts, t.published(v.Covers, axisHigh+rowHigh*len(v.Meetings)+6)...)
	return el("div", cls("timeline"),
		flat(el("svg", at("width", "100%"), at("height", itoa(high)), at("role", "img"), at("aria-label", wTimeline+": "+visitTitle(v)+". "+timelineWords(v)), parts)),
		timelineKey(v))
}

// timelineWords is the drawing in words, for who does not see it.
func timelineWords(v *wire.Visit) string {
	s := ""
	for _, m := range v.Meetings {
		day := daysWords(m.From, m.To)
		if day == "" {
			day = wNoDayRow
		}
		s += names(m.Who) + ": " + day + ". "
	}
	return s
}

// visitDays is the first day that is drawn and how many follow, itself included: the
// visit's, its meetings' and, if near, those of publication.
func visitDays(v *wire.Visit) (from news.Day, days int, ok bool) {
	var first, last int
	seen := false
	take := func(d news.Day) {
		if n, known := dayNumber(d); known {
			if !seen || n < first {
				first = n
			}
			if !seen || n > last {
				last = n
			}
			seen = true
		}
	}
	take(v.From)
	take(v.To)
	for _, m := range v.Meetings {
		take(m.From)
		take(m.To)
	}
	if !seen {
		return "", 0, false
	}
	end := last
	for _, c := range v.Covers {
		if n, known := dayNumber(c.Published); known && n >= first-7 && n <= end+7 {
			take(c.Published)
		}
	}
	days = last - first + 1
	return dayOf(first), days, days <= longest
}

// A scale lays days over the width of the drawing.
type scale struct {
	from news.Day
	days int
}

// at is the left border of day i in per cent.
func (t scale) at(i int) string { return percent(i*10000/t.days) + "%" }

// middle is the middle of day i.
func (t scale) middle(i int) string { return percent((2*i+1)*5000/t.days) + "%" }

// percent writes hundredths.
func percent(n int) string { return strconv.FormatFloat(float64(n)/100, 'f', -1, 64) }

// column is the column of a day; ok is false where it is not drawn.
func (t scale) column(d news.Day) (int, bool) {
	a, okA := dayNumber(t.from)
	b, okB := dayNumber(d)
	return b - a, okA && okB && b >= a && b-a < t.days
}

// axis names the days, as many as there is room for on a phone.
func (t scale) axis(high int) (out []node) {
	step := (t.days + 4) / 5
	first, _ := dayNumber(t.from)
	for i := range t.days {
		out = append(out, el("line", cls("tl-day"), at("x1", t.at(i)), at("x2", t.at(i)), at("y1", itoa(axisHigh-4)), at("y2", itoa(high))))
		if i%step == 0 {
			out = append(out, el("text", cls("tl-axis"), at("x", t.middle(i)), at("y", "14"), at("text-anchor", "middle"), shortDay(dayOf(first+i))))
		}
	}
	return out
}

// meeting is a row: the name, and below it the square or the span.
func (t scale) meeting(m wire.MeetingBrief, y int) node {
	name := el("text", cls("tl-name"), at("x", "4"), at("y", itoa(y+16)), shortNames(m.Who))
	i, ok := t.column(m.From)
	j, okTo := t.column(m.To)
	mark := none
	switch {
	case ok && (m.To == "" || m.To == m.From) && m.Day.Basis != news.Inferred:
		mark = el("svg", at("x", t.middle(i)), at("y", itoa(y+22)), at("overflow", "visible"), el("rect", cls("tl-one"), at("x", "-7"), at("width", "14"), at("height", "14"), at("rx", "3")))
	case ok && (m.To == "" || m.To == m.From):
		mark = t.span(i, i, y+22)
	case ok && okTo:
		mark = t.span(i, j, y+22)
	default:
		mark = t.span(0, t.days-1, y+22)
	}
	return el("g", at("data-go", to("meeting", m.ID).href()), el("rect", cls("tl-row"), at("x", "0"), at("y", itoa(y)), at("width", "100%"), at("height", itoa(rowHigh))), name, mark)
}

// span is "on one of these days".
func (t scale) span(i, j, y int) node {
	return el("rect", cls("tl-span"), at("x", t.at(i)), at("y", itoa(y)), at("width", percent((j-i+1)*10000/t.days)+"%"), at("height", "14"), at("rx", "3"))
}

// published is the row of outlets on their days; those of one day stand in a line.
func (t scale) published(covers []wire.OutletAt, y int) []node {
	out := []node{el("text", cls("tl-axis"), at("x", "4"), at("y", itoa(y+12)), wPublishedRow)}
	var order []int
	on := map[int]string{}
	for _, c := range covers {
		i, ok := t.column(c.Published)
		if !ok {
			continue
		}
		if on[i] == "" {
			order = append(order, i)
		} else {
			on[i] += " "
		}
		on[i] += c.Outlet.Badge
	}
	for _, i := range order {
		out = append(out, el("text", cls("tl-pub"), at("x", t.middle(i)), at("y", itoa(y+30)), at("text-anchor", "middle"), on[i]))
	}
	return out
}

func timelineKey(v *wire.Visit) node {
	sign := func(class string, width int) node {
		return flat(el("svg", cls("key"), at("viewBox", "0 0 28 16"), at("aria-hidden", "true"),
			el("rect", cls(class), at("x", itoa(14-width/2)), at("y", "1"), at("width", itoa(width)), at("height", "14"), at("rx", "3"))))
	}
	late := none
	var undated []wire.Outlet
	for _, c := range v.Covers {
		if c.Published == "" {
			undated = append(undated, c.Outlet)
		}
	}
	if len(undated) > 0 {
		late = el("li", each(undated, badge), wUndatedPub)
	}
	return el("ul", cls("legend"), el("li", sign("tl-one", 14), wKeyOneDay), el("li", sign("tl-span", 26), wKeySpan), late)
}

// shortNames are family names alone, which is what fits beside a drawing; the table
// has them in full.
func shortNames(who []wire.PersonBrief) string {
	const enough = 40
	s := names(who)
	if len(s) <= enough {
		return s
	}
	return firstWords(s)
}

// dayNumber counts days from a fixed one, by the calendar.
func dayNumber(d news.Day) (n int, ok bool) {
	year, m, day, ok := splitDay(d)
	y, okY := atoi(year)
	if !ok || !okY || y < 1 {
		return 0, false
	}
	if m < 3 { // the year begins in March, so that the leap day is its last
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + day - 1, true
}

// dayOf undoes dayNumber.
func dayOf(n int) news.Day {
	y := (10000*n + 14780) / 3652425
	rest := n - (365*y + y/4 - y/100 + y/400)
	if rest < 0 {
		y--
		rest = n - (365*y + y/4 - y/100 + y/400)
	}
	m := (100*rest + 52) / 3060
	d := rest - (m*306+5)/10 + 1
	m += 3
	if m > 12 {
		m, y = m-12, y+1
	}
	pad := func(n, width int) string {
		s := itoa(n)
		for len(s) < width {
			s = "0" + s
		}
		return s
	}
	return news.Day(pad(y, 4) + "-" + pad(m, 2) + "-" + pad(d, 2))
}
