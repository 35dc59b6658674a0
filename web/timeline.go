package web

import (
	"strconv"
	"strings"

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
	rowHigh  = 30
	nameHigh = 20 // more, where a meeting's name stands above its mark
	axisHigh = 24
)

// A canvas is one of the drawings of a timeline, from a wide page to a narrow one: what has
// room beside a mark in one has none in another, and letters are never shrunk. The style
// sheet shows the one that fits.
type canvas struct {
	class string
	width int // the least it may have, in pixels
}

var (
	wideCanvas   = canvas{"tl-wide", 940}
	middleCanvas = canvas{"tl-middle", 630}
	narrowCanvas = canvas{"tl-narrow", 300}
)

// timeline draws a visit; none where its days are not known.
func timeline(v *wire.Visit) node {
	from, days, ok := visitDays(v)
	if !ok || len(v.Meetings) == 0 {
		return none
	}
	var drawings []node
	for _, s := range []canvas{wideCanvas, middleCanvas, narrowCanvas} {
		drawings = append(drawings, flat(scale{s, from, days}.draw(v)))
	}
	return el("div", cls("timeline"), drawings, timelineKey(v, scale{from: from, days: days}))
}

func (t scale) draw(v *wire.Visit) node {
	y := axisHigh
	var rows []node
	for _, m := range v.Meetings {
		row, high := t.meeting(m, y)
		rows = append(rows, row)
		y += high
	}
	published, high := t.published(v.Covers, y+4)
	y += high + 4
	return el("svg", cls(t.class), at("width", "100%"), at("height", itoa(y)), at("role", "img"), at("aria-label", wTimeline+": "+visitTitle(v)+". "+timelineWords(v)),
		t.axis(y), rows, published)
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
	canvas
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

// markOf is the columns of a meeting's mark, and whether its day is known.
func (t scale) markOf(m wire.MeetingBrief) (i, j int, known bool) {
	i, ok := t.column(m.From)
	j, okTo := t.column(m.To)
	switch {
	case ok && (m.To == "" || m.To == m.From):
		return i, i, m.Day.Basis != news.Inferred
	case ok && okTo:
		return i, j, false
	}
	return 0, t.days - 1, false
}

// meeting is a row, and how high it is: the square or the span, and the name beside it;
// where there is no room on either side, above it.
func (t scale) meeting(m wire.MeetingBrief, y int) (node, int) {
	const apart, half = 8, 7
	i, j, known := t.markOf(m)
	words := fitted(names(m.Who), t.width-8)
	need, middle := lettersWide(words)+apart, t.width*(i+j+1)/(2*t.days)
	left, right := t.width*i/t.days, t.width*(j+1)/t.days
	if known {
		left = t.width*(2*i+1)/(2*t.days) - half
		right = left + 2*half
	}
	beside := right+need <= t.width || need <= left
	high, line := rowHigh, y+20
	markY := y + 8
	if !beside {
		high, line, markY = rowHigh+nameHigh, y+18, y+26
	}
	mark := t.span(i, j, markY)
	from, upto := t.at(i), t.at(j+1)
	if known {
		from, upto = t.middle(i), t.middle(i)
		mark = el("svg", at("x", from), at("y", itoa(markY)), at("overflow", "visible"), el("rect", cls("tl-one"), at("x", "-7"), at("width", "14"), at("height", "14"), at("rx", "3")))
	}
	shift := func(n int) int {
		if known {
			return n + half
		}
		return n
	}
	label := func(x string, dx int, anchor string) node {
		return el("text", cls("tl-name"), at("x", x), at("dx", itoa(dx)), at("y", itoa(line)), at("text-anchor", anchor), words)
	}
	var name node
	switch {
	case right+need <= t.width:
		name = label(upto, shift(apart), "start")
	case need <= left:
		name = label(from, -shift(apart), "end")
	case left+need <= t.width:
		name = label(from, -shift(0), "start")
	case need <= right:
		name = label(upto, shift(0), "end")
	case need/2 <= min(middle, t.width-middle):
		name = label(percent((i+j+1)*5000/t.days)+"%", 0, "middle")
	default:
		name = label("0", 0, "start")
	}
	return el("g", at("data-go", to("meeting", m.ID).href()), el("rect", cls("tl-row"), at("x", "0"), at("y", itoa(y)), at("width", "100%"), at("height", itoa(high))), mark, name), high
}

// span is "on one of these days".
func (t scale) span(i, j, y int) node {
	return el("rect", cls("tl-span"), at("x", t.at(i)), at("y", itoa(y)), at("width", percent((j-i+1)*10000/t.days)+"%"), at("height", "14"), at("rx", "3"))
}

// published is the row of outlets on their days, and how high it is; those of one day
// stand in a line. Its name stands in the line, where they leave it room.
func (t scale) published(covers []wire.OutletAt, y int) (out []node, high int) {
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
	if len(order) == 0 {
		return nil, 0
	}
	need := lettersWide(wPublishedRow) + 12
	left, right := t.width, 0
	for _, i := range order {
		middle, half := t.width*(2*i+1)/(2*t.days), lettersWide(on[i])/2
		left, right = min(left, middle-half), max(right, middle+half)
	}
	x, anchor, line := "0", "start", y+16
	switch {
	case need <= left:
	case right+need <= t.width:
		x, anchor = "100%", "end"
	default:
		line += 18
	}
	out = append(out, el("text", cls("tl-axis"), at("x", x), at("y", itoa(y+16)), at("text-anchor", anchor), wPublishedRow))
	for _, i := range order {
		out = append(out, el("text", cls("tl-pub"), at("x", t.middle(i)), at("y", itoa(line)), at("text-anchor", "middle"), on[i]))
	}
	return out, line - y + 10
}

// timelineKey explains the signs that the drawing uses, and no others.
func timelineKey(v *wire.Visit, t scale) node {
	sign := func(class string, width int) node {
		return flat(el("svg", cls("key"), at("viewBox", "0 0 28 16"), at("aria-hidden", "true"),
			el("rect", cls(class), at("x", itoa(14-width/2)), at("y", "1"), at("width", itoa(width)), at("height", "14"), at("rx", "3"))))
	}
	var one, span bool
	for _, m := range v.Meetings {
		_, _, known := t.markOf(m)
		one, span = one || known, span || !known
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
	return el("ul", cls("legend"), when(one, func() node { return el("li", sign("tl-one", 14), wKeyOneDay) }),
		when(span, func() node { return el("li", sign("tl-span", 26), wKeySpan) }), late)
}

// lettersWide is how wide words are at most in the drawing, in pixels.
func lettersWide(s string) int { return news.TextWidth(s) * 14 / 100 }

// fitted is s, or as many of its words as a line has room for.
func fitted(s string, width int) string {
	if lettersWide(s) <= width {
		return s
	}
	words := strings.Fields(s)
	for n := len(words) - 1; n > 0; n-- {
		if short := strings.Join(words[:n], " ") + "…"; lettersWide(short) <= width {
			return short
		}
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
