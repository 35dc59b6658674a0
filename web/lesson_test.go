package web

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"readout/wasm/news"
	"readout/wasm/wire"

	"golang.org/x/net/html"
)

// fixtureLesson has a step for every kind of question.
func fixtureLesson() *wire.Lesson {
	options := []wire.LessonOption{{Text: "Al Arabiya English"}, {Text: "China Daily"}, {Text: "HowPakistan"}}
	q := func(kind wire.QuestionKind, text string) *wire.Question {
		return &wire.Question{Kind: kind, Text: text, Options: options, Hints: []wire.LessonHint{{Text: "Look *there*.", View: "person/e:r"}, {Text: "Think."}}}
	}
	l := &wire.Lesson{LessonBrief: wire.LessonBrief{ID: "all", Title: "Every kind", Summary: "One of each.", Ages: "13–18", Minutes: 12},
		Aims: []string{"You see *all*."}, Needs: []string{"A pencil."}}
	step := func(title, text, view string, q *wire.Question) {
		l.Step = append(l.Step, wire.LessonStep{Title: title, Text: text, View: view, Minutes: 2, Question: q})
	}
	step("One", "Read **this**:\n\n- a\n- b\n\n[Raisi](#person/e:r)", "meeting/m:4", q(wire.OneOf, "Which *one*?"))
	step("Several", "", "names", q(wire.SeveralOf, "Which?"))
	pick := q(wire.PickIn, "Pick.")
	pick.From, pick.Options = "HowPakistan", []wire.LessonOption{{Text: "First sentence.", Para: true}, {Text: "Second."}, {Text: "A new paragraph.", Para: true}}
	step("Pick", "", "article/howpakistan", pick)
	step("Order", "", "", q(wire.InOrder, "Which first?"))
	short, free := q(wire.ShortText, "Who?"), q(wire.FreeText, "What do you think?")
	short.Options, free.Options, free.Lines = nil, nil, 5
	step("Short", "", "quote/q:2", short)
	step("Free", "", "", free)
	l.Steps = len(l.Step)
	return l
}

// practised is a pupil who has done some of it.
func practised() *pupil {
	return &pupil{name: "Ada", lessons: map[string]*progress{"all": {Title: "Every kind", Of: 6, Steps: []*work{
		{Given: []string{"China Daily"}, Verdict: wire.VerdictRight, Tries: 2, Hints: 1,
			checked: &wire.Checked{Verdict: wire.VerdictRight, Text: "Because.", Right: []int{1}}},
		nil, {Given: []string{"Second."}, Verdict: wire.VerdictWrong, Tries: 1},
	}}}}
}

// What a pupil takes away says the same in each form, and no answer is markup.
func TestAnswerSheet(t *testing.T) {
	p := practised()
	p.name = "Ada <b>" + hostileText
	p.of("all").at(5).Given = []string{hostileText}
	s := sheetOf(fixtureLesson(), p)
	if s.Done != 1 || s.Of != 6 || len(s.Rows) != 6 {
		t.Errorf("%d of %d done, %d rows", s.Done, s.Of, len(s.Rows))
	}
	var back sheet
	if err := json.Unmarshal([]byte(s.json()), &back); err != nil || back.Rows[0].Answer[0] != "China Daily" || back.Format != "readout-answers-1" {
		t.Errorf("as JSON: %v %+v", err, back)
	}
	for _, want := range []string{"Name: Ada", "1. One", "> China Daily", "(right with 1 hint, 2 tries)", "(not right)", "(not answered)"} {
		if !strings.Contains(s.text(), want) {
			t.Errorf("as text it lacks %q:\n%s", want, s.text())
		}
	}
	doc, err := html.Parse(strings.NewReader(s.html()))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && (n.Data == "script" || n.Data == "img" || n.Data == "b" && n.FirstChild != nil && len(n.FirstChild.Data) > 4) {
			t.Errorf("an answer became <%s>", n.Data)
		}
	}
}

func TestProse(t *testing.T) {
	for in, want := range map[string]string{
		"":                                     "",
		"a\nb\n\nc":                            "<p>a b</p><p>c</p>",
		"## H\n### h\ntext":                    "<h2>H</h2><h3>h</h3><p>text</p>",
		"- a\n- b\n  more\n\n1. x":             "<ul><li>a</li><li>b more</li></ul><ol><li>x</li></ol>",
		"> said\n> more":                       "<blockquote><p>said</p><p>more</p></blockquote>",
		"**s *e* s** and `c*c`":                `<p><strong>s <em>e</em> s</strong> and <span class="code">c*c</span></p>`,
		"2 * 3 * 4, *, **, [a](b)":             "<p>2 * 3 * 4, *, **, [a](b)</p>",
		"[w](#names) [x](javascript:alert(1))": `<p><a href="#names">w</a> [x](javascript:alert(1))</p>`,
		"[w](https://a.org/x)":                 `<p><a class="out" href="https://a.org/x" target="_blank" rel="noopener noreferrer">w</a></p>`,
		"<b>*x*</b>":                           "<p>&lt;b&gt;<em>x</em>&lt;/b&gt;</p>",
	} {
		if got := el("div", prose(in)).html(); got != "<div>"+want+"</div>" {
			t.Errorf("%q\ngot  %s\nwant %s", in, got, want)
		}
	}
	for _, s := range []string{strings.Repeat("[", 40_000), strings.Repeat("**", 20_000), strings.Repeat("*a ", 13_000), strings.Repeat("[a](", 10_000)} {
		checkHarmless(t, el("div", prose(s)).html())
	}
}

func FuzzProse(f *testing.F) {
	f.Add("**a** [b](#c)\n- d\n> e")
	f.Fuzz(func(t *testing.T, s string) {
		n := el("div", prose(s))
		checkHarmless(t, n.html())
	})
}

// Links of the view beside stay in the lesson, and come back out of its address.
func TestFrame(t *testing.T) {
	at1 := parseAddress("#lesson/all/2?see=names")
	got := turned(el("div", el("h1", "x"), el("a", href(toSentence("a-2", news.Span{Start: 3, End: 9}))), el("a", href(to("lessons", ""))), el("a", at("href", "https://x.org"))), at1).html()
	want := `<div><h1 aria-level="2">x</h1><a href="#lesson/all/2?see=article/a-2%3Fat%3D3-9"></a><a href="#lessons"></a><a href="https://x.org"></a></div>`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	l := fixtureLesson()
	if see, ok := seen(parseAddress("#lesson/all/2?see=article/a-2%3Fat%3D3-9"), l); !ok || see.href() != "#article/a-2?at=3-9" {
		t.Errorf("seen is %s, %v", see.href(), ok)
	}
	for in, want := range map[string]string{"#lesson/all/1": "#meeting/m:4", "#lesson/all/1?see=lesson/all/1": "", "#lesson/all/1?see=nowhere": "", "#lesson/all/4": "", "#lesson/all/99": "", "#lesson/all/0": "", "#names": ""} {
		if see, ok := seen(parseAddress(in), l); ok != (want != "") || ok && see.href() != want {
			t.Errorf("%s shows %s, %v; want %q", in, see.href(), ok, want)
		}
	}
	if got := outOfLesson(parseAddress("#lesson/all/2?see=article/a-2%3Fat%3D3-9")); got.href() != "#article/a-2?at=3-9" {
		t.Errorf("unframed: %s", got.href())
	}
}

// Answers are kept in words: they find their options again, whatever became of them.
func TestAnswersInWords(t *testing.T) {
	l := fixtureLesson()
	p := &pupil{}
	for n, want := range map[int]string{1: "2", 2: "0,2", 3: "1", 4: "2,0,1", 5: "IRNA"} {
		q := l.Step[n-1].Question
		w := &work{Given: map[int][]string{1: {"HowPakistan"}, 2: {"HowPakistan", "gone", "Al Arabiya English"}, 3: {"Second."}, 4: {"HowPakistan"}, 5: {"IRNA"}}[n]}
		if got := p.answer(q, w); got != want {
			t.Errorf("step %d: %q, want %q", n, got, want)
		}
	}
}

// A lesson's pages are drawn whatever a file, or a record of the browser, has in it.
func TestHostileLesson(t *testing.T) {
	f := copied(t, fixture())
	spoil(reflect.ValueOf(f.Lessons))
	for _, l := range f.Lesson {
		spoil(reflect.ValueOf(l))
	}
	l := f.Lesson[0]
	g := practised().lessons["all"]
	g.Steps = append(g.Steps, &work{Verdict: "odd" + hostileText, Given: []string{hostileText}, Hints: 99, Tries: -1})
	p := &pupil{lessons: map[string]*progress{l.ID: g}, own: []string{"~x" + hostileText}, fault: hostileText}
	for _, sub := range []string{"", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/end", "/teacher", "/worksheet", "/" + hostileText} {
		v := lessonView(l, to("lesson", l.ID+sub), f.get, scene{pupil: p, of: func(address) scene { return scene{} }})
		if checkHarmless(t, v.body.html()) < 10 {
			t.Errorf("%s: next to nothing is drawn", sub)
		}
	}
	checkHarmless(t, lessonsView(f.Lessons, p).html())
}

// While a question stands, a drawing gives its fields nothing new: what the reader has
// chosen since is in the field, and may not have been heard of yet.
func TestFieldsKeepWhatIsInThem(t *testing.T) {
	q := &wire.Question{Kind: wire.OneOf, Options: []wire.LessonOption{{Text: "A"}, {Text: "B"}}}
	drawn := func(f *fresh, given ...string) string {
		n := 0
		return f.asBegun(el("div", answerField(q, &work{Given: given}), el("input", at("value", "x"+strings.Join(given, "")))), &n).html()
	}
	f := &fresh{}
	first := drawn(f, "A")
	if !strings.Contains(first, "checked") || !strings.Contains(first, `value="xA"`) {
		t.Fatalf("it does not begin with what is known: %s", first)
	}
	if again := drawn(f, "B"); again != first {
		t.Errorf("drawn again\n%s\nafter\n%s", again, first)
	}
	if other := drawn(&fresh{}, "B"); other == first {
		t.Error("a question that comes back does not begin with what was chosen")
	}
}
