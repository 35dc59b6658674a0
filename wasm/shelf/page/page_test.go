package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"readout/wasm/shelf/intake"
)

const (
	one   = "Li Wei met Ana Cruz in Rome on Monday, and the two of them talked for more than two hours about trade and about the border."
	two   = "“It was a good talk,” Ms Cruz told reporters after the meeting, and added that another one would follow in the spring."
	three = "The ministry said that no paper had been signed. Mr Li goes on to Madrid on Tuesday, where he is to meet the foreign minister."
)

// courier is a page as there are many: menus, adverts and scripts round an article.
const courier = `<!doctype html><html lang="en"><head><title>Talks in Rome | Morning Courier</title>
<meta property="og:title" content="Talks in Rome"><meta property="og:site_name" content="Morning Courier">
<meta property="article:published_time" content="2022-04-27T08:00:00Z"><meta name="author" content="Ana Writer">
<link rel="canonical" href="https://courier.example/talks"><script>var secret = "never shown";</script><style>p{color:red}</style></head>
<body onload="alert(1)"><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport pages of today</a></li></ul></nav>
<article><h1>Talks in Rome</h1><p>` + one + `</p><p onclick="alert(2)">` + two + `<img src=x onerror="alert(3)"></p><div class="share">Share this on every network you know</div><p>` + three + `</p>
<p><script>document.write("never shown")</script></p><h3>Topics</h3><p><a rel="tag" href="/t">Trade</a></p></article>
<div class="related"><p>Another story that has nothing to do with this one and is long enough to be taken for an article by itself.</p></div>
<footer><p>All rights reserved.</p></footer></body></html>`

func TestArticle(t *testing.T) {
	a, notes, err := Read("talks.html", []byte(courier))
	if err != nil || len(notes) > 0 {
		t.Fatal(err, notes)
	}
	if a.Title != "Talks in Rome" || a.Outlet != "Morning Courier" || a.Published != "2022-04-27" || a.Notes != "By Ana Writer" || a.Language != "en" || a.URL != "https://courier.example/talks" {
		t.Errorf("%+v", a)
	}
	if want := one + "\n\n" + two + "\n\n" + three + "\n"; a.Text != want {
		t.Errorf("the text is\n%s\nwant\n%s", a.Text, want)
	}
}

// What a publisher says itself counts: the standfirst, the body, the day.
func TestStandfirst(t *testing.T) {
	const lead = "Two ministers met in Rome for the first time in seven years."
	a, _, err := Read("x.html", []byte(`<html><head><meta name="description" content="`+lead+`"></head><body><div class="top"><h1>Talks</h1><div><p>`+lead+`</p></div>
<time datetime="2022-04-27" itemprop="datePublished">April 27</time></div><div itemprop="articleBody"><p>`+one+`</p><p>`+two+`</p><p>`+three+`</p></div><p>`+strings.Repeat("Something else altogether. ", 40)+`</p></body></html>`))
	if err != nil || a.Text != strings.Join([]string{lead, one, two, three}, "\n\n")+"\n" || a.Published != "2022-04-27" {
		t.Errorf("%v %+v", err, a)
	}
}

// A page full of scripts: nothing runs, nothing of them is in the text.
func TestScripts(t *testing.T) {
	hostile := strings.ReplaceAll(courier, "<p>", `<p><script>steal("never shown")</script><svg><script>x()</script></svg><iframe srcdoc="&lt;script&gt;never shown"></iframe>`)
	a, _, err := Read("x.html", []byte(hostile))
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"never shown", "alert", "<", "script", "steal"} {
		if strings.Contains(a.Text+a.Title+a.Outlet+a.Notes, bad) {
			t.Errorf("%q is in the article: %+v", bad, a)
		}
	}
	a, _, _ = Read("x.html", []byte(`<link rel=canonical href="javascript:alert(1)"><p>`+one+`</p>`))
	if a.URL != "" {
		t.Errorf("the address %q", a.URL)
	}
}

func TestNothingInIt(t *testing.T) {
	for _, page := range []string{"<html><body><script>render()</script></body></html>", "<p></p>", "<!doctype html>"} {
		if _, _, err := Read("x.html", []byte(page)); err == nil || !strings.HasPrefix(err.Error(), "There is no article in this page") {
			t.Errorf("%s: %v", page, err)
		}
	}
	if _, _, err := Read("deep.html", []byte(strings.Repeat("<div>", 100_000))); err == nil || !strings.HasPrefix(err.Error(), "The page is nested too deeply") {
		t.Errorf("nested: %v", err)
	}
	if _, _, err := Read("big.html", make([]byte, Most+1)); err == nil || !strings.HasPrefix(err.Error(), "big.html is larger than any page") {
		t.Errorf("large: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(courier))
	f.Add([]byte("<p>x<table><p>y</table><meta itemprop=datePublished content=2022-02-31>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, _, err := Read("x.html", data)
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || strings.TrimSpace(a.Text) == "" || a.Published != "" && !intake.Calendar(a.Published) {
			t.Errorf("%+v", a)
		}
	})
}
