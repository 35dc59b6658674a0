package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// A new build in the middle of work: what has been answered, what is typed and not sent,
// and articles that wait are as they were.
func TestUpdateKeepsWork(t *testing.T) {
	dir, version := another(t)
	l := newLine(t, dist)
	b := page(t)
	b.open(t, l.base+"#lesson/one-meeting/2")
	b.wait(t, live+` && `+taskShown+` && `+kept)
	b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === "American Military News")`)
	b.click(t, `document.querySelector(".live [data-les=check]")`)
	b.wait(t, judgedRight)
	get[bool](t, b, `(location.hash = "#lesson/one-meeting/3", true)`)
	b.wait(t, `location.hash.endsWith("/3") && `+taskShown+` && !`+judgedRight)
	b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === "HowPakistan")`) // half of the answer
	get[bool](t, b, `(location.hash = "#lesson/one-meeting/8", true)`)
	const text = `document.querySelector(".live .task [data-les=text]")`
	b.wait(t, text)
	b.click(t, text)
	b.press(t, "They met on")

	l.dir.Store(dir)
	get[bool](t, b, lookNow)
	b.wait(t, offered)
	b.click(t, bar+`.querySelector("button")`)
	b.wait(t, `window.__version === `+quoted(version)+` && `+live+` && location.hash === "#lesson/one-meeting/8"`)
	b.wait(t, text+`.value === "They met on"`)
	b.click(t, text)
	b.press(t, kb.End, " Wednesday.")
	get[bool](t, b, `(location.hash = "#lesson/one-meeting/2", true)`)
	b.wait(t, judgedRight+` && document.querySelector(".live .task :checked").closest("label").innerText.startsWith("American")`)
	get[bool](t, b, `(location.hash = "#lesson/one-meeting/3", true)`)
	b.wait(t, taskShown+` && document.querySelectorAll(".live .task :checked").length === 1 && document.querySelector(".live .task :checked").closest("label").innerText.startsWith("HowPakistan")`)
	get[bool](t, b, `(location.hash = "#lesson/one-meeting/end", true)`)
	b.wait(t, `/They met on Wednesday\./.test(document.querySelector(".live .answers")?.innerText)`)
}

// Articles that wait would be lost by a reload: the reader is told before, and what is
// typed beside them comes back after.
func TestUpdateWithArticlesWaiting(t *testing.T) {
	dir, version := another(t)
	l := newLine(t, dist)
	b := page(t)
	b.open(t, l.base+"#add")
	b.wait(t, live+` && document.querySelector("#paste") && `+kept)
	b.choose(t, "files", map[string]string{"courier.txt": account1})
	b.wait(t, `document.querySelectorAll(".waits .item").length === 1 && !document.querySelector(".now")`)
	b.click(t, `document.querySelector("#paste")`)
	b.press(t, "Half of a text")

	l.dir.Store(dir)
	get[bool](t, b, lookNow)
	b.wait(t, offered)
	b.click(t, bar+`.querySelector("button")`)
	b.wait(t, `/would lose them/.test(`+bar+`.innerText) && document.querySelectorAll(".waits .item").length === 1`)
	b.click(t, button("dropall"))
	b.wait(t, `!document.querySelector(".waits")`)
	b.click(t, bar+`.querySelector("button")`)
	b.wait(t, `window.__version === `+quoted(version)+` && `+live+` && document.querySelector("#paste")?.value === "Half of a text"`)
}

// Without a network: a lesson is done, articles are brought in every way and read, and
// carried away; reading a web page once it has been used.
func TestOfflineWork(t *testing.T) {
	l := newLine(t, dist)
	b := page(t)
	dir := downloads(t, b)
	b.open(t, l.base+"#add")
	b.wait(t, live+` && document.querySelector("#paste")`)
	pageOf := func(title string) string {
		return `<!doctype html><title>` + title + `</title><meta name="date" content="2022-04-27"><h1>` + title + `</h1><p>` +
			strings.Repeat("Li Wei met Ana Cruz in Rome on Monday, and both of them said so to the press. ", 6)
	}
	b.choose(t, "files", map[string]string{"used.html": pageOf("Used online")})
	b.wait(t, `document.querySelectorAll(".waits .item").length === 1 && !document.querySelector(".now") && `+kept)
	// Used before the service worker was there, and kept all the same.
	get[bool](t, b, `new Promise(async (yes) => {
		while (!await caches.match(new URL("`+program("extract.wasm")+`", location.href))) await new Promise(f => setTimeout(f, 20));
		yes(true);
	})`)
	l.cut.Store(true)

	// one lesson, by deep link, to its end
	answers := lessonAnswers["who-is-who"]
	b.open(t, "about:blank")
	b.open(t, l.base+"#lesson/who-is-who/1")
	for i, answer := range answers {
		b.wait(t, live+` && `+taskShown+` && location.hash === "#lesson/who-is-who/`+string(rune('1'+i))+`" && !`+judgedRight+` && document.querySelector(".live .besideview h1")`)
		if i > 0 {
			b.wait(t, `document.activeElement.matches(".lesson h1")`) // the step has come, and nothing moves any more
		}
		for _, words := range answer {
			b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim().startsWith(`+quoted(words)+`))`)
		}
		b.click(t, `document.querySelector(".live [data-les=check]")`)
		b.wait(t, judgedRight)
		b.click(t, `document.querySelector(".live .stepnav .main")`)
	}
	b.wait(t, `/every question/.test(document.querySelector(".live main").innerText)`)
	b.click(t, `document.querySelector(".live [data-les=save-text]")`)
	if _, data := saved(t, dir, "answers-who-is-who.txt"); !strings.Contains(string(data), "Leahy") {
		t.Errorf("the saved sheet is %s", data)
	}

	// own articles: files, a pasted text, a web page
	addTwo(t, b, l.base+"?again")
	b.to(t, "add")
	b.fill(t, `document.querySelector("#paste")`, account1+" And more.")
	b.click(t, button("paste"))
	b.choose(t, "files", map[string]string{"read.html": pageOf("Read offline")})
	b.wait(t, `document.querySelectorAll(".waits .item").length === 2 && !document.querySelector(".now") && [...document.querySelectorAll('.waits [data-fact="title"]')].some(e => e.value === "Read offline")`)
	b.click(t, button("dropall"))
	b.wait(t, `!document.querySelector(".waits")`)

	// a collection is carried away, and opened again
	b.to(t, "collections")
	b.click(t, `document.querySelectorAll('[data-do="export"]')[1]`)
	_, file := saved(t, dir, ".readout")
	b.open(t, "about:blank")
	b.open(t, l.base+"#collections")
	b.wait(t, live+` && document.querySelector('[data-files="import"]')`)
	b.chooseBytes(t, "import", "again.readout", file)
	b.wait(t, ownRead)
	b.to(t, "meetings")
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`)`)
}
