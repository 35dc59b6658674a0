package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A wrong answer, a hint that opens its evidence beside, the right answer; then the page
// is loaded again and everything is still there.
func TestLessonWrongHintRight(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#lesson/who-is-who/2")
	b.wait(t, live+` && `+taskShown)
	pick := func(words string) string {
		return `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === ` + quoted(words) + `)`
	}
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, `document.querySelector(".live .v-none")`)
	b.click(t, pick("China Daily"))
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, `document.querySelector(".live .v-wrong")`)
	if n := get[int](t, b, `document.querySelectorAll(".live .verdict blockquote, .live .opt.yes").length`); n > 0 {
		t.Error("a wrong answer shows the right one")
	}
	b.click(t, `document.querySelector(".live [data-les=hint]")`)
	b.wait(t, `document.querySelector(".live .hint") && location.hash === "#lesson/who-is-who/2?see=names"`)
	b.wait(t, `/Spellings|Names/.test(document.querySelector(".live .besideview")?.innerText)`)
	b.click(t, pick("Mehr News Agency"))
	b.wait(t, `!document.querySelector(".live .v-wrong")`)
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, judgedRight+` && document.querySelector(".live .verdict blockquote")`)
	// A link in the view beside opens there, and Back closes it again.
	b.click(t, `document.querySelector(".live .besideview a[href*='see=person']")`)
	b.wait(t, `location.hash.startsWith("#lesson/who-is-who/2?see=person")`)
	b.wait(t, judgedRight)
	if err := b.do(chromedp.NavigateBack()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, `location.hash === "#lesson/who-is-who/2?see=names"`)
	if err := b.do(chromedp.Reload()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, live+` && `+judgedRight)
	if got := get[string](t, b, `document.querySelector(".live .task :checked").closest("label").innerText`); !strings.HasPrefix(got, "Mehr") {
		t.Errorf("after reloading %q is chosen", got)
	}
	b.open(t, base+"?again#lessons")
	b.wait(t, live+` && /1 of 6/i.test(document.querySelector(".live main").innerText)`)
	b.open(t, base+"?again#lesson/who-is-who/3")
	b.wait(t, live+` && `+taskShown)
	b.click(t, `document.querySelector(".live [data-les=give]")`)
	b.wait(t, `document.querySelector(".live .v-shown .rightkey")`)
	b.open(t, base+"?again#lesson/who-is-who/end")
	b.wait(t, live+` && document.querySelector(".live .answers")`)
	said := get[string](t, b, `document.querySelector(".live .answers").innerText`)
	for _, want := range []string{"Mehr News Agency", "right with 1 hint, 2 tries", "answer looked up"} {
		if !strings.Contains(said, want) {
			t.Errorf("the sheet lacks %q:\n%s", want, said)
		}
	}
}

// The teacher's page has every answer; the pupil's pages have none before it is given.
func TestTeachersKey(t *testing.T) {
	base, _ := serve(t, dist)
	for id, answers := range lessonAnswers {
		b := page(t)
		b.open(t, base+"#lesson/"+id+"/teacher")
		b.wait(t, live+` && document.querySelector(".live .keys")`)
		said := get[string](t, b, `document.querySelector(".live main").innerText`)
		for i, answer := range answers {
			for _, words := range answer {
				if !strings.Contains(said, words) && !strings.Contains(said, "in your own words") {
					t.Errorf("%s, step %d: the key lacks %q", id, i+1, words)
				}
			}
		}
		for _, want := range []string{"Aims", "Discussion", "Timing"} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: the teacher's page has no %q", id, want)
			}
		}
	}
}

const goodLesson = `---
id: mine
title: "My lesson"
minutes: 5
---

# A step
view: names

Some *text* <b>here</b>.

ask several: Who names him?
options: outlets
key: outlets-naming: Mohammad Bagheri
hint: Look. -> names

# For the teacher
## Aims
- To see.
`

// A lesson from a file: a faulty one is refused with its line and the reason, a good one
// opens, and is there again after the page was loaded anew.
func TestLessonFromFile(t *testing.T) {
	base, _ := serve(t, dist)
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "good.md"), filepath.Join(dir, "bad.md")
	for name, text := range map[string]string{good: goodLesson, bad: strings.Replace(goodLesson, "Mohammad Bagheri", "Mohammad Nobody", 1)} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b := page(t)
	b.open(t, base+"#lessons")
	b.wait(t, live+` && document.querySelector(".live [data-les=file]:not([disabled])")`)
	b.give(t, ".live [data-les=file]", bad)
	b.wait(t, `/bad\.md .*Line 14: nobody here is called “Mohammad Nobody”/.test(document.querySelector("#lessonfault").innerText)`)
	b.give(t, ".live [data-les=file]", good)
	b.wait(t, `location.hash === "#lesson/~mine" && /My lesson/.test(document.querySelector(".live h1").innerText)`)
	b.click(t, link("#lesson/~mine/1", ".live .acts"))
	b.wait(t, taskShown)
	if get[int](t, b, `document.querySelectorAll(".live .prose b").length`) > 0 {
		t.Error("markup of a file became markup of the page")
	}
	for _, words := range lessonAnswers["who-is-who"][2] {
		b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === `+quoted(words)+`)`)
	}
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, judgedRight)
	if err := b.do(chromedp.Reload()); err != nil {
		t.Fatal(err)
	}
	b.wait(t, live+` && `+judgedRight)
	b.open(t, base+"?again#lessons")
	b.wait(t, live+` && `+link("#lesson/~mine", ".live main"))
	b.click(t, `document.querySelector(".live [data-les=drop]")`)
	b.wait(t, `!`+link("#lesson/~mine", ".live main"))
	b.open(t, base+"?gone#lesson/~mine/1")
	b.wait(t, live+` && /has to be opened again/.test(document.querySelector(".live main").innerText)`)
}

// A browser that keeps nothing does lessons all the same.
func TestLessonWithoutStorage(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if _, err := chromedp.Call(b.ctx, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{
		Source: `Storage.prototype.getItem = Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw new DOMException("no", "QuotaExceededError"); };`}); err != nil {
		t.Fatal(err)
	}
	b.open(t, base+"#lesson/who-is-who/2")
	b.wait(t, live+` && `+taskShown)
	b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => /Mehr/.test(e.innerText))`)
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, judgedRight)
	b.click(t, `document.querySelector(".live .stepnav .main")`)
	b.wait(t, `location.hash === "#lesson/who-is-who/3" && `+taskShown)
	b.click(t, `document.querySelector(".live .crumbs a[href='#lessons']")`)
	b.wait(t, `/1 of 6/i.test(document.querySelector(".live main").innerText)`)
}

// The pages that lead into lessons can be read without scripts, and lead there.
func TestLessonDoors(t *testing.T) {
	base, _ := serve(t, dist)
	for id := range lessonAnswers {
		b := page(t)
		b.open(t, base+"some/sub/path/lesson-"+id+".html")
		if n := get[int](t, b, `document.querySelectorAll("main li h3").length`); n < 6 {
			t.Errorf("%s: %d steps can be read", id, n)
		}
		if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
			t.Errorf("%s: the page is %d px too wide", id, wide)
		}
		b.click(t, `document.querySelector("main .btn.main")`)
		b.wait(t, live+` && location.pathname.endsWith("/some/sub/path/") && location.hash === "#lesson/`+id+`" && document.querySelector(".live .steplist")`)
	}
}

// Everything of the answer sheet in a file.
func TestAnswerSheetSaved(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#lesson/who-is-who/2")
	b.wait(t, live+` && `+taskShown)
	b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => /Mehr/.test(e.innerText))`)
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, judgedRight)
	b.open(t, base+"?end#lesson/who-is-who/end")
	b.wait(t, live+` && document.querySelector(".live .answers")`)
	b.click(t, `document.querySelector(".live [data-les=name]")`)
	b.press(t, "Ada L.")
	get[bool](t, b, `(window.saved = {}, URL.createObjectURL = (blob) => { blob.text().then(s => saved[blob.type] = s); return "blob:x"; }, HTMLAnchorElement.prototype.click = () => {}, true)`)
	for _, how := range []string{"save-text", "save-html", "save-json"} {
		b.click(t, `document.querySelector(".live [data-les=`+how+`]")`)
	}
	b.wait(t, `Object.keys(saved).length === 3`)
	raw := get[map[string]string](t, b, `saved`)
	for kind, s := range raw {
		for _, want := range []string{"Ada L.", "Mehr News Agency", "Which outlet writes his family name with a q?"} {
			if !strings.Contains(s, want) {
				t.Errorf("%s lacks %q:\n%s", kind, want, s)
			}
		}
		if kind == "application/json" && !json.Valid([]byte(s)) {
			t.Errorf("no JSON: %s", s)
		}
	}
}
