package takeout

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	stdxml "encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"readout/wasm/desk"
	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// A place is a view with the questions that it is drawn from.
type place struct {
	what, view string
	asks       []wire.Request
}

// shelf is a desk over the shipped articles, and every view that exports something.
func shelf(t *testing.T) (*desk.Desk, []place) {
	t.Helper()
	d := desk.New(desk.Build{Version: "v1", Corpus: goldtest.Articles(t)})
	return d, placesOf(d)
}

func placesOf(d *desk.Desk) []place {
	list := []place{
		{"network", "network", []wire.Request{{Ask: wire.AskNetwork}}},
		{"meetings", "meetings", []wire.Request{{Ask: wire.AskMeetings}}},
		{"names", "names", []wire.Request{{Ask: wire.AskNames}}},
		{"notices", "overview", []wire.Request{{Ask: wire.AskOverview}}},
		{"articles", "articles", []wire.Request{{Ask: wire.AskArticles}}},
		{"quotes", "articles", []wire.Request{{Ask: wire.AskArticles}}},
	}
	o := answer(d, wire.Request{Ask: wire.AskOverview}).Overview
	for _, m := range o.Meetings {
		list = append(list, place{"accounts", "meeting/" + m.ID, []wire.Request{{Ask: wire.AskMeeting, Arg: m.ID}}},
			place{"quotes", "meeting/" + m.ID, []wire.Request{{Ask: wire.AskMeeting, Arg: m.ID}}})
	}
	for _, p := range answer(d, wire.Request{Ask: wire.AskNames}).Names.People {
		ask := []wire.Request{{Ask: wire.AskPerson, Arg: p.ID}}
		list = append(list, place{"names", "person/" + p.ID, ask}, place{"meetings", "person/" + p.ID, ask}, place{"quotes", "person/" + p.ID, ask})
	}
	for _, a := range answer(d, wire.Request{Ask: wire.AskArticles}).Articles.List {
		list = append(list, place{"quotes", "article/" + a.ID, []wire.Request{{Ask: wire.AskArticle, Arg: a.ID}}})
	}
	return list
}

func answer(d *desk.Desk, r wire.Request) wire.Answer {
	r.Version = "v1"
	return d.Answer(r)
}

// write carries messages to and fro, as the page does.
func write(t *testing.T, d *desk.Desk, p place, job Job) (File, bool) {
	t.Helper()
	job.What, job.View = p.what, p.view
	if job.Base == "" {
		job.Base = "https://readout.example/"
	}
	if job.Collection == "" {
		job.Collection = "The shipped articles"
	}
	var got []Got
	todo := append(First(), p.asks...)
	for rounds := 0; len(todo) > 0; rounds++ {
		if rounds > 4 {
			t.Fatalf("%s of %s: still asks after %d rounds", job.What, job.View, rounds)
		}
		for _, r := range todo {
			got = append(got, Got{r.Ask, r.Arg, answer(d, r)})
		}
		todo = Wanted(job, got)
	}
	return Write(job, got)
}

// Every export of every view can be written, and read back by its own format's reader.
func TestEveryView(t *testing.T) {
	d, places := shelf(t)
	for _, p := range places {
		for _, format := range Table[p.what] {
			f, ok := write(t, d, p, Job{Format: format})
			if !ok {
				t.Errorf("%s of %s as %s: nothing written", p.what, p.view, format)
				continue
			}
			again, _ := write(t, d, p, Job{Format: format})
			if !bytes.Equal(f.Data, again.Data) {
				t.Errorf("%s: the same answers gave other bytes", f.Name)
			}
			if !regexp.MustCompile(`^readout(-[a-z0-9]+)+(\.[a-z]+)+$`).MatchString(f.Name) {
				t.Errorf("%q is no sensible file name", f.Name)
			}
			readBack(t, f, format)
			for _, must := range []string{"The shipped articles", "5 articles, 2019-09-13 to 2022-04-28; edition ", "v1"} {
				if len(f.Data) > 0 && !bytes.Contains(f.Data, []byte(must)) && !(format == "csv" && rowsOf(t, f) == nil) {
					t.Errorf("%s does not say %q", f.Name, must)
				}
			}
		}
	}
}

func readBack(t *testing.T, f File, format string) {
	t.Helper()
	switch format {
	case "csv":
		for _, row := range rowsOf(t, f) {
			if row["sentence"] != "" && row["notice"] == "" && row["readout"] == "" {
				t.Errorf("%s: a sentence without its address: %v", f.Name, row)
			}
			if _, claims := row["sentence"]; claims && row["sentence"] != "" && (row["outlet"] == "" || !strings.HasPrefix(row["address"], "http")) && row["readout"] != "" {
				t.Errorf("%s: a claim without outlet or article address: %v", f.Name, row)
			}
		}
	case "timeline":
		var v map[string]any
		if err := json.Unmarshal(f.Data, &v); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	default:
		wellFormed(t, f)
	}
}

func wellFormed(t *testing.T, f File) {
	t.Helper()
	for dec := stdxml.NewDecoder(bytes.NewReader(f.Data)); ; {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			return
		}
	}
}

// rowsOf reads a table back, row by row, by the names of its columns.
func rowsOf(t *testing.T, f File) (rows []map[string]string) {
	t.Helper()
	data, marked := bytes.CutPrefix(f.Data, []byte("\ufeff"))
	if !marked {
		t.Errorf("%s: no byte order mark", f.Name)
	}
	if bytes.Contains(bytes.ReplaceAll(data, []byte("\r\n"), nil), []byte("\n")) {
		t.Errorf("%s: a line end that is not CR LF", f.Name)
	}
	all, err := csv.NewReader(bytes.NewReader(data)).ReadAll() // every line as long as the first
	if err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	for _, line := range all[1:] {
		row := map[string]string{}
		for i, c := range line {
			row[all[0][i]] = c
		}
		rows = append(rows, row)
	}
	return rows
}

func find(places []place, what, view string) place {
	for _, p := range places {
		if p.what == what && strings.HasPrefix(p.view, view) {
			return p
		}
	}
	panic("no " + what + " of " + view)
}

// A silence is a row, too, and the outlet stands in every row.
func TestMeetingsSheet(t *testing.T) {
	d, places := shelf(t)
	f, _ := write(t, d, find(places, "meetings", "meetings"), Job{Format: "csv"})
	rows := rowsOf(t, f)
	silent := map[string]int{}
	for _, r := range rows {
		if r["outlet"] == "" {
			t.Errorf("no outlet: %v", r)
		}
		if r["tells"] == "no" {
			silent[r["outlet"]]++
			if r["sentence"] != "" || r["note"] == "" {
				t.Errorf("a silence that speaks, or is not explained: %v", r)
			}
		}
	}
	// China Daily tells all three Tehran meetings, Al Arabiya and HowPakistan two, American Military News one.
	if silent["China Daily"] != 0 || silent["Al Arabiya English"] == 0 || silent["American Military News"] < 2 {
		t.Errorf("silences: %v", silent)
	}
}

func TestNamesSheet(t *testing.T) {
	d, places := shelf(t)
	f, _ := write(t, d, find(places, "names", "names"), Job{Format: "csv"})
	suspects, sentences := map[string]bool{}, 0
	rows := rowsOf(t, f)
	for _, r := range rows {
		if r["suspect"] == "yes" {
			suspects[r["spelling"]] = true
		}
		if r["kind"] == "person" && r["sentence"] != "" {
			sentences++
			if !strings.Contains(r["sentence"], r["spelling"]) {
				t.Errorf("%q does not stand in %q", r["spelling"], r["sentence"])
			}
		} else if r["kind"] == "person" {
			t.Errorf("no sentence for %s in %s", r["spelling"], r["outlet"])
		}
	}
	if !suspects["Leahy"] {
		t.Errorf("suspects: %v", suspects)
	}
	p := find(places, "names", "names")
	p.view = "names?only=suspect"
	f, _ = write(t, d, p, Job{Format: "csv"})
	for _, r := range rowsOf(t, f) {
		if !strings.Contains(r["name"], "Raisi") {
			t.Errorf("%s is no suspect, and the view shows only those", r["name"])
		}
	}
}

// Under a filter an export holds what that outlet tells and nothing else.
func TestNarrowed(t *testing.T) {
	d, _ := shelf(t)
	outlet := answer(d, wire.Request{Ask: wire.AskOverview}).Overview.Outlets[0]
	p := place{"network", "network?outlet=" + outlet.Badge, []wire.Request{{Ask: wire.AskNetwork, Outlets: []string{outlet.Badge}}}}
	f, _ := write(t, d, p, Job{Format: "csv", Narrowed: "told by " + outlet.Name})
	rows := rowsOf(t, f)
	if len(rows) == 0 {
		t.Fatal("nothing")
	}
	for _, r := range rows {
		if r["outlet"] != outlet.Name {
			t.Errorf("%s in a view of %s", r["outlet"], outlet.Name)
		}
	}
	f, _ = write(t, d, p, Job{Format: "gexf", Narrowed: "told by " + outlet.Name})
	if !bytes.Contains(f.Data, []byte("(told by "+outlet.Name+")")) {
		t.Error("the file does not say that it is narrowed")
	}
}

// What the page has hidden is not written.
func TestHidden(t *testing.T) {
	d, places := shelf(t)
	p := find(places, "network", "network")
	keep := Job{Format: "graphml", Nodes: []int{0, 1}, Lines: []int{}}
	f, _ := write(t, d, p, keep)
	if got := strings.Count(string(f.Data), "<node "); got != 2 {
		t.Errorf("%d nodes, want 2", got)
	}
}

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "China Daily": "China Daily", "3": "3", "a=b": "a=b",
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1", "\n=1": "'\n=1",
		"  =1": "'  =1", "＝1": "'＝1", "\u00a0@x": "'\u00a0@x", `=HYPERLINK("http://x","y")`: `'=HYPERLINK("http://x","y")`,
	} {
		if got := plain(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// An article from anywhere harms no file.
func TestHostile(t *testing.T) {
	day := news.Day("2022-04-27")
	evil := `=HYPERLINK("http://evil.example","x")`
	d := desk.New(desk.Build{Version: "v1", Corpus: []news.Article{
		{ID: "a?&#/\x00", Published: day, Outlet: evil, Title: "@SUM(1)\x00]]><script>", URL: "javascript:alert(1)",
			Text: "President Li Wei met Foreign Minister Ana Cruz in Rome on Monday. “=2+5 <b>\x01 & \"good\" talks,” Cruz said."},
		{ID: "b", Published: day, Outlet: "\xff<i>B</i>", URL: `https://b.example/"><script>`,
			Text: "President Li Wei met Foreign Minister Ana Cruz in Rome on Monday. “=2+5 <b>\x01 & \"good\" talks,” Cruz said."},
	}})
	for _, p := range placesOf(d) {
		for _, format := range Table[p.what] {
			f, ok := write(t, d, p, Job{Format: format, Collection: "=cmd|' /C calc'!A0 <b>"})
			if !ok {
				t.Errorf("%s of %s as %s: nothing written", p.what, p.view, format)
				continue
			}
			switch format {
			case "csv":
				for _, r := range rowsOf(t, f) {
					for name, c := range r {
						if plain(c) != c {
							t.Errorf("%s: %s holds a formula: %q", f.Name, name, c)
						}
					}
				}
			case "timeline":
				if s := string(f.Data); strings.Contains(s, "<script") || strings.Contains(s, "javascript:") || strings.Contains(s, `\u003cscript`) || strings.Contains(s, `\u003ci`) {
					t.Errorf("a text is markup: %s", s)
				}
			default:
				wellFormed(t, f)
			}
		}
	}
}

// TimelineJS: an event needs a start date with numbers in range; the ids differ; the
// one planned, undated or uncertain is told as such.
func TestTimeline(t *testing.T) {
	d, places := shelf(t)
	f, _ := write(t, d, find(places, "meetings", "meetings"), Job{Format: "timeline"})
	var got timelineJSON
	dec := json.NewDecoder(bytes.NewReader(f.Data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&got); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, e := range got.Events {
		if e.Start.Year < 2019 || e.Start.Month < 1 || e.Start.Month > 12 || e.Start.Day < 1 || e.Start.Day > 31 || ids[e.ID] || e.Text.Headline == "" {
			t.Errorf("no event: %+v", e)
		}
		ids[e.ID] = true
		if e.End != nil && (e.End.Year*400+e.End.Month*31+e.End.Day) <= (e.Start.Year*400+e.Start.Month*31+e.Start.Day) {
			t.Errorf("ends before it begins: %+v", e)
		}
	}
	if len(got.Events) < 5 {
		t.Errorf("%d events", len(got.Events))
	}
}
