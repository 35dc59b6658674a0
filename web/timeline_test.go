package web

import (
	"testing"
	"time"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Counting days agrees with the calendar of the standard library, there and back.
func TestDayNumber(t *testing.T) {
	start := time.Date(1899, 12, 1, 0, 0, 0, 0, time.UTC)
	first, _ := dayNumber(news.Day(start.Format("2006-01-02")))
	for i := range 80000 {
		want := news.Day(start.AddDate(0, 0, i).Format("2006-01-02"))
		n, ok := dayNumber(want)
		if !ok || n != first+i || dayOf(n) != want {
			t.Fatalf("%s is day %d (want %d), and back %s", want, n-first, i, dayOf(n))
		}
	}
	for _, bad := range []news.Day{"", "2022", "2022-13-01", "0000-01-01", "a022-01-01"} {
		if n, ok := dayNumber(bad); ok {
			t.Errorf("%q is day %d", bad, n)
		}
	}
}

// A known day is a square, an unknown one a span over the days it may have been.
func TestTimeline(t *testing.T) {
	v := &wire.Visit{From: "2019-09-11", To: "2019-09-13", Days: stated("11–13 September 2019"), Meetings: []wire.MeetingBrief{
		{ID: "m:1", Who: []wire.PersonBrief{bagheri}, From: "2019-09-11", To: "2019-09-11", Day: stated("11 September 2019")},
		{ID: "m:2", Who: []wire.PersonBrief{bagheri}, From: "2019-09-12", To: "2019-09-13", Day: inferred("12–13 September 2019")},
		{ID: "m:3", Who: []wire.PersonBrief{bagheri}},
	}}
	count := func(n node, class string) (found []node) {
		var walk func(node)
		walk = func(n node) {
			if attrOf(n, "class") == class {
				found = append(found, n)
			}
			for _, k := range n.kids {
				walk(k)
			}
		}
		walk(n)
		return found
	}
	drawn := timeline(v).kids[0]
	if got := count(drawn, "tl-one"); len(got) != 1 {
		t.Errorf("%d squares", len(got))
	}
	spans := count(drawn, "tl-span")
	if len(spans) != 2 || attrOf(spans[0], "x") != "33.33%" || attrOf(spans[0], "width") != "66.66%" || attrOf(spans[1], "width") != "100%" {
		t.Errorf("spans: %+v", spans)
	}
	v.To = "2021-09-13"
	if !timeline(v).empty() {
		t.Error("two years are drawn day by day")
	}
	if !timeline(&wire.Visit{}).empty() {
		t.Error("a visit without days is drawn")
	}
}
