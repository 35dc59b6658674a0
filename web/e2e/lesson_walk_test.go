package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// The three lessons as a pupil does them, from start to end: by the keyboard, by touch,
// and on paper.

// The right answers to the three lessons, found by reading the five articles: for each
// question the words of the options, the sentence's beginning, the order, or a text. The
// tests of package lesson hold the computed keys against the same, in full.
var lessonAnswers = map[string][][]string{
	"who-is-who": {
		{"TEHRAN – Iranian Armed Forces Chief of Staff"},
		{"Mehr News Agency"},
		{"Al Arabiya English", "American Military News", "China Daily", "Mehr News Agency"},
		{"Two men:"},
		{"Leahy", "Rahi"},
		{"Increased cooperation would counter"},
	},
	"one-meeting": {
		{"Al Arabiya English", "China Daily", "HowPakistan"},
		{"American Military News"},
		{"China Daily", "HowPakistan"},
		{"Mehr News Agency", "Al Arabiya English", "American Military News", "China Daily"},
		{"China Daily", "HowPakistan"},
		{"He expressed China's strong support"},
		{"HowPakistan"},
		{"They met on Wednesday, according to China Daily."},
	},
	"who-is-speaking": {
		{"“We pursue these strategic relations"},
		{"IRNA"},
		{"Ebrahim Raisi"},
		{"state media"},
		{"Press TV"},
		{"Al Arabiya English", "American Military News", "Mehr News Agency"},
		{"China Daily"},
		{"American Military News"},
		{"Control is not the same as territory."},
		{"General Ashtiani speaks.", "Iran's news agency reports it.", "HowPakistan publishes an article.", "You read it."},
		{"Who said it, through whom, and who else has it."},
	},
}

// Expressions of a lesson's page.
const (
	judgedRight = `document.querySelector(".live .verdict.v-right, .live .verdict.v-open")`
	taskShown   = `document.querySelector(".live .task")`
)

// tabTo presses Tab until an element of the page has the focus.
func (b *tab) tabTo(t *testing.T, selector string) {
	t.Helper()
	for range 200 {
		if get[bool](t, b, `!!document.activeElement && document.activeElement.matches(`+quoted(selector)+`)`) {
			return
		}
		b.press(t, kb.Tab)
	}
	t.Fatalf("the keyboard does not reach %s; it is at %s", selector, get[string](t, b, `document.activeElement.outerHTML.slice(0, 200)`))
}

// kindOf says how the open question is answered.
const kindOf = `(() => {
	const t = document.querySelector(".live .task");
	if (t.querySelector(".order")) return "order";
	if (t.querySelector("[data-les=text]")) return "text";
	if (t.querySelector(".picktext")) return "pick";
	return t.querySelector("[type=checkbox]") ? "several" : "one";
})()`

func optionIs(words string) string {
	return `document.activeElement.matches(".task input") && document.activeElement.closest("label").innerText.trim().startsWith(` + quoted(words) + `)`
}

// answerByKeys answers the open question with the keyboard alone.
func answerByKeys(t *testing.T, b *tab, answer []string) {
	t.Helper()
	switch kind := get[string](t, b, kindOf); kind {
	case "text":
		b.tabTo(t, ".live .task [data-les=text]")
		b.press(t, answer[0])
	case "one", "pick":
		b.tabTo(t, ".live .task input[data-opt]")
		var trail []string
		for range 1 + get[int](t, b, `document.querySelectorAll(".live .task input[data-opt]").length`) {
			if get[bool](t, b, optionIs(answer[0])+` && document.activeElement.checked`) {
				break
			}
			was := get[string](t, b, `document.activeElement.dataset.opt + document.activeElement.checked`)
			trail = append(trail, was)
			b.press(t, kb.ArrowDown)
			b.wait(t, `document.activeElement.dataset.opt + document.activeElement.checked !== `+quoted(was))
		}
		if err := b.until(optionIs(answer[0]) + ` && document.activeElement.checked`); err != nil {
			t.Fatalf("%v after %q", err, trail)
		}
	case "several":
		b.tabTo(t, ".live .task input[data-opt]")
		for i := range get[int](t, b, `document.querySelectorAll(".live .task input[data-opt]").length`) {
			b.tabTo(t, fmt.Sprintf(".live .task input[data-opt=\"%d\"]", i))
			for _, words := range answer {
				if get[bool](t, b, optionIs(words)) {
					b.press(t, " ")
				}
			}
		}
	case "order":
		for place, words := range answer {
			at := func() int {
				return get[int](t, b, `[...document.querySelectorAll(".live .order .what")].findIndex(e => e.innerText.startsWith(`+quoted(words)+`))`)
			}
			from := at()
			for from > place {
				b.tabTo(t, fmt.Sprintf(".live .order li[data-place=\"%d\"] [data-by=\"-1\"]", from))
				b.press(t, kb.Enter)
				b.wait(t, fmt.Sprintf(`document.querySelectorAll(".live .order .what")[%d].innerText.startsWith(%s)`, from-1, quoted(words)))
				b.wait(t, fmt.Sprintf(`document.activeElement.closest("[data-place]")?.dataset.place === "%d"`, from-1))
				if from = at(); from < 0 {
					t.Fatalf("%q is gone", words)
				}
			}
		}
	default:
		t.Fatalf("no question of a kind known: %s", kind)
	}
	b.tabTo(t, ".live .task [data-les=check]")
	b.press(t, kb.Enter)
}

// The three lessons from start to end by the keyboard alone, with the answers found by
// hand; each answer is right, shows why, and stands on the sheet.
func TestLessonsByKeyboard(t *testing.T) {
	base, missing := serve(t, dist)
	for id, answers := range lessonAnswers {
		t.Run(id, func(t *testing.T) {
			b := page(t)
			b.open(t, base+"#lessons")
			b.wait(t, live+` && `+link("#lesson/"+id, ".live main"))
			b.tabTo(t, `.live main a[href="#lesson/`+id+`"]`)
			b.press(t, kb.Enter)
			b.wait(t, link("#lesson/"+id+"/1", ".live .acts")+` && document.activeElement.matches("h1")`)
			b.tabTo(t, `.live .acts a[href="#lesson/`+id+`/1"]`)
			b.press(t, kb.Enter)
			for i, answer := range answers {
				b.wait(t, fmt.Sprintf(`location.hash === "#lesson/%s/%d"`, id, i+1))
				b.wait(t, taskShown+` && document.activeElement.matches(".lesson h1")`)
				b.wait(t, `document.querySelector(".live .besideview h1, .live .besideview h2") || !document.querySelector(".live .beside.panel")`)
				answerByKeys(t, b, answer)
				b.wait(t, judgedRight)
				if get[bool](t, b, `!!document.querySelector(".live .verdict.v-right") && !document.querySelector(".live .order")`) {
					b.wait(t, `document.querySelector(".live .verdict blockquote")`)
				}
				b.picture(t, fmt.Sprintf("%s-%d-keys", id, i+1))
				b.tabTo(t, `.live .stepnav .main`)
				b.press(t, kb.Enter)
			}
			b.wait(t, `location.hash === "#lesson/`+id+`/end" && document.querySelector(".live .answers")`)
			said := get[string](t, b, `document.querySelector(".live main").innerText`)
			if !strings.Contains(said, "You have answered every question.") {
				t.Errorf("at the end it says\n%s", said)
			}
			for _, answer := range answers {
				if !strings.Contains(said, answer[len(answer)-1]) {
					t.Errorf("the sheet lacks the answer %q", answer)
				}
			}
			b.tabTo(t, ".live [data-les=name]")
			b.press(t, "Ada L.")
			paper := squash(strings.Join(b.onPages(t, id+" answers"), ""))
			for _, want := range append(sayings(t, b, ".live .answers :is(h2, .given li)"), "Ada L.", "Name", "Date") {
				if !strings.Contains(paper, squash(want)) {
					t.Errorf("the printed sheet lacks %q", want)
				}
			}
			for _, s := range onPaper(t, b) {
				t.Errorf("the printed sheet: %s", s)
			}
		})
	}
	if lost := missing(); len(lost) > 0 {
		t.Errorf("asked for in vain: %q", lost)
	}
}

// answerByTouch answers the open question with a finger.
func answerByTouch(t *testing.T, b *tab, answer []string) {
	t.Helper()
	switch get[string](t, b, kindOf) {
	case "text":
		b.tap(t, `document.querySelector(".live .task [data-les=text]")`)
		b.press(t, answer[0])
	case "order":
		for place, words := range answer {
			line := `[...document.querySelectorAll(".live .order li")].find(e => e.innerText.includes(` + quoted(words) + `))`
			for from := get[int](t, b, `+`+line+`.dataset.place`); from > place; from-- {
				b.tap(t, line+`.querySelector("[data-by='-1']")`)
				b.wait(t, line+fmt.Sprintf(`.dataset.place === "%d"`, from-1))
			}
		}
	default:
		for _, words := range answer {
			b.tap(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim().startsWith(`+quoted(words)+`))`)
		}
	}
	b.tap(t, `document.querySelector(".live [data-les=check]")`)
}

// forFingers is what is wrong with a page 360 px wide: wider than its window, or with
// something to touch that is smaller than 24 px. Links within a text may be.
const forFingers = `(() => {
	const wrong = [], wide = document.documentElement.scrollWidth - innerWidth;
	if (wide > 0) wrong.push("the page is " + wide + " px too wide");
	for (const e of document.querySelectorAll(".live main :is(button, .btn, .stepbar a, .opts .opt, .field, summary)")) {
		const r = e.getBoundingClientRect();
		if (r.width > 0 && (r.height < 24 || r.width < 24)) wrong.push(Math.round(r.width) + " by " + Math.round(r.height) + " px: " + e.outerHTML.slice(0, 120));
	}
	return wrong;
})()`

// The three lessons from start to end by touch on a phone, 360 px wide: the view is one
// tap away, nothing is wider than the window or too small for a finger.
func TestLessonsByTouch(t *testing.T) {
	base, _ := serve(t, dist)
	for id, answers := range lessonAnswers {
		t.Run(id, func(t *testing.T) {
			b := page(t)
			if err := b.phone(360, 740); err != nil {
				t.Fatal(err)
			}
			fits := func(where string) {
				for _, s := range get[[]string](t, b, forFingers) {
					t.Errorf("%s: %s", where, s)
				}
				b.picture(t, id+"-"+where)
			}
			b.open(t, base+"#lesson/"+id)
			b.wait(t, live+` && `+link("#lesson/"+id+"/1", ".live .acts"))
			fits("start")
			b.tap(t, link("#lesson/"+id+"/1", ".live .acts"))
			for i, answer := range answers {
				b.wait(t, fmt.Sprintf(`location.hash === "#lesson/%s/%d"`, id, i+1))
				b.wait(t, taskShown+` && !document.querySelector(".live .v-right")`)
				b.tap(t, `document.querySelector(".live .paneswitch [data-les=view]")`)
				b.wait(t, `document.querySelector(".live .beside").checkVisibility() && !`+taskShown+`.checkVisibility()`)
				b.wait(t, `document.querySelector(".live .besideview h1") || /no view/.test(document.querySelector(".live .beside").innerText)`)
				fits(fmt.Sprintf("%d-view", i+1))
				b.tap(t, `document.querySelector(".live .paneswitch [data-les=ask]")`)
				b.wait(t, taskShown+`.checkVisibility()`)
				fits(fmt.Sprintf("%d-task", i+1))
				answerByTouch(t, b, answer)
				b.wait(t, judgedRight)
				fits(fmt.Sprintf("%d-told", i+1))
				b.tap(t, `document.querySelector(".live .stepnav .main")`)
			}
			b.wait(t, `location.hash === "#lesson/`+id+`/end" && /every question/.test(document.querySelector(".live main").innerText)`)
			fits("end")
		})
	}
}

// On paper: every question of the lesson and everything there is to choose from, room to
// write, and behind them each sheet that a question sends to. The teacher's page has the
// answers; no page has a button.
func TestLessonsOnPaper(t *testing.T) {
	base, _ := serve(t, dist)
	for id, answers := range lessonAnswers {
		t.Run(id, func(t *testing.T) {
			b := page(t)
			if err := b.media("dark", 718, 1000); err != nil {
				t.Fatal(err)
			}
			b.open(t, base+"#lesson/"+id+"/worksheet")
			b.wait(t, live+` && document.querySelector(".live .papersheet") && ![...document.querySelectorAll(".live .papersheet")].some(s => !s.querySelector("h1"))`)
			asked := sayings(t, b, ".live .papertask b")
			if len(asked) != len(answers) {
				t.Errorf("%d questions on paper, %d in the lesson", len(asked), len(answers))
			}
			pages := b.onPages(t, id+" worksheet")
			paper := squash(strings.Join(pages, ""))
			for _, want := range append(append(asked, sayings(t, b, ".live .papertask :is(li, .papertext), .live .paperstep h2, .live .paperstep .prose")...), "Name: ___", "Class: ___", "Date: ___") {
				if !strings.Contains(paper, squash(want)) {
					t.Errorf("the worksheet lacks %q", want)
				}
			}
			for _, sends := range sayings(t, b, ".live .seesheet") {
				letter := strings.TrimSuffix(strings.TrimPrefix(sends, "Look at sheet "), ".")
				if !strings.Contains(paper, squash("Sheet "+letter+": ")) {
					t.Errorf("%q, and there is none", sends)
				}
			}
			for _, s := range onPaper(t, b) {
				t.Errorf("the worksheet: %s", s)
			}
			b.open(t, base+"?key#lesson/"+id+"/teacher")
			b.wait(t, live+` && document.querySelector(".live .keys")`)
			paper = squash(strings.Join(b.onPages(t, id+" teacher"), ""))
			for _, want := range sayings(t, b, ".live .keys :is(h3, .rightkey)") {
				if !strings.Contains(paper, squash(want)) {
					t.Errorf("the teacher's page lacks %q", want)
				}
			}
			for _, s := range onPaper(t, b) {
				t.Errorf("the teacher's page: %s", s)
			}
		})
	}
}

// sayings are the texts of what a selector finds.
func sayings(t *testing.T, b *tab, selector string) []string {
	t.Helper()
	list := get[[]string](t, b, `[...document.querySelectorAll(`+quoted(selector)+`)].map(e => e.innerText)`)
	if len(list) == 0 {
		t.Fatalf("nothing is %s", selector)
	}
	return list
}

// squash leaves no space: where a line ends on paper is nobody's promise.
func squash(s string) string { return strings.Join(strings.Fields(s), "") }
