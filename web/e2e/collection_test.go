package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A reader's own articles: brought, read, corrected, kept, carried away.

// two accounts of one meeting; "on Wednesday" needs the day of publication.
const (
	account1 = "Norway and Ghana agree on fisheries\n\nForeign Minister Ingrid Solbakken of Norway met with Ghanaian Foreign Minister Kwame Mensah in Oslo on Wednesday. “We agreed to widen our cooperation at sea,” Solbakken said."
	account2 = "Minister Mensah ends visit\n\nIn Oslo on Wednesday, Norwegian Foreign Minister Ingrid Solbakken held talks with Kwame Mensah, the foreign minister of Ghana. He thanked her for the invitation."
)

// choose gives files to a chooser, as the browser's dialog would.
func (b *tab) choose(t *testing.T, chooser string, files map[string]string) {
	t.Helper()
	list, _ := json.Marshal(files)
	b.wait(t, `document.querySelector('[data-files="`+chooser+`"]:not([disabled])')`)
	get[bool](t, b, fmt.Sprintf(`(() => {
		const input = document.querySelector('[data-files="%s"]'), to = new DataTransfer();
		for (const [name, text] of Object.entries(%s)) to.items.add(new File([text], name));
		input.files = to.files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
		return true;
	})()`, chooser, list))
}

// setFiles gives files, or a folder, to a chooser as the browser's own dialog does.
func (b *tab) setFiles(chooser string, paths ...string) error {
	selector := `[data-files="` + chooser + `"]:not([disabled])`
	if err := b.until(`document.querySelector('` + selector + `')`); err != nil {
		return err
	}
	return b.do(chromedp.SetUploadFiles(selector, paths, chromedp.NodeReady))
}

// fill types a value into a field, and leaves it.
func (b *tab) fill(t *testing.T, field, value string) {
	t.Helper()
	b.wait(t, field)
	get[bool](t, b, fmt.Sprintf(`(() => { const e = %s; e.focus(); e.value = %s; e.dispatchEvent(new Event("change", { bubbles: true })); e.blur(); return true; })()`, field, quoted(value)))
}

func button(do string) string {
	return `document.querySelector('[data-do="` + do + `"]:not([disabled])')`
}

func factOf(row int, fact string) string {
	return fmt.Sprintf(`document.querySelectorAll(".item")[%d].querySelector('[data-fact="%s"]')`, row, fact)
}

const ownRead = live + ` && document.querySelector(".status")?.textContent.startsWith("●Your own")`

// addTwo brings the two accounts and adds them.
func addTwo(t *testing.T, b *tab, base string) {
	t.Helper()
	b.open(t, base+"#add")
	b.wait(t, live+` && document.querySelector("#paste")`)
	b.choose(t, "files", map[string]string{"courier.txt": account1, "evening.txt": account2})
	b.wait(t, `document.querySelectorAll(".item").length === 2 && !document.querySelector(".now")`)
	b.fill(t, factOf(0, "outlet"), "Courier")
	b.fill(t, factOf(1, "outlet"), "Evening")
	b.fill(t, factOf(0, "published"), "2015-03-05")
	b.wait(t, `document.querySelectorAll(".fact.miss").length === 1`)
	b.fill(t, factOf(1, "published"), "2015-03-06")
	b.wait(t, `document.querySelectorAll(".fact.miss").length === 0`)
	b.click(t, button("add"))
	b.wait(t, ownRead)
}

// ofTheBuild reports whether a request is for a file of the built site and carries nothing
// but its version: the tab's icon, which is the browser's own wish, and what the service
// worker keeps for offline. Those carry nothing of the reader.
func ofTheBuild(r *http.Request) bool {
	if r.Method != http.MethodGet {
		return false
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	info, err := os.Stat(filepath.Join(dist, filepath.FromSlash(name)))
	if err != nil || info.IsDir() {
		return name == "" && r.URL.RawQuery == ""
	}
	v := r.URL.Query().Get("v")
	return r.URL.RawQuery == "" || r.URL.RawQuery == "v="+v && version.MatchString(v)
}

// version is what stands in the address of a file of the build.
var version = regexp.MustCompile(`^[0-9a-f]{12}$`)

const meetingDays = `[...document.querySelectorAll(".meet .when")].map(e => e.textContent).join(" ")`

// From bringing to finding everything again after a reload, with a corrected date on the
// way; and nothing leaves the page while that goes on.
func TestOwnArticles(t *testing.T) {
	var mu sync.Mutex
	var asked []string
	base, _ := serveThrough(t, dist, func(r *http.Request) {
		mu.Lock()
		if !ofTheBuild(r) {
			asked = append(asked, r.Method+" "+r.URL.String())
		}
		mu.Unlock()
	})
	b := page(t)
	addTwo(t, b, base)
	b.wait(t, `location.hash.startsWith("#overview?c=")`)
	b.to(t, "meetings")
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`)`)
	if n := get[int](t, b, `document.querySelectorAll('main a[href^="#meeting/"]').length`); n != 1 {
		t.Errorf("two accounts of one meeting make %d", n)
	}
	if got := get[bool](t, b, `[...document.querySelectorAll('a[href^="#"]:not(.tohome)')].every(a => /[?&]c=/.test(a.getAttribute("href")))`); !got {
		t.Error("a link leads out of the collection")
	}

	// the date of both is corrected, and the meeting moves
	b.to(t, "add")
	b.wait(t, `document.querySelectorAll(".keeps .item").length === 2`)
	b.fill(t, factOf(0, "published"), "2015-03-12")
	b.fill(t, factOf(1, "published"), "2015-03-13")
	b.wait(t, `[...document.querySelectorAll('[data-fact="published"]')].every(e => e.dataset.is > "2015-03-10")`)
	b.to(t, "meetings")
	b.wait(t, `/11 March 2015/.test(`+meetingDays+`)`)
	b.choosePasted(t)
	mu.Lock()
	if len(asked) > 0 {
		t.Errorf("while adding and reading the page asked for %q", asked)
	}
	mu.Unlock()

	// everything is found again
	b.open(t, "about:blank")
	b.open(t, base+"#collections")
	b.wait(t, live)
	b.click(t, `[...document.querySelectorAll(".colls a")].find(a => /My articles/.test(a.textContent))`)
	b.wait(t, ownRead)
	b.to(t, "meetings")
	b.wait(t, `/11 March 2015/.test(`+meetingDays+`)`)

	// a deep link into it, opened cold, shows nothing of the shipped articles
	link := get[string](t, b, `location.href`)
	b.open(t, "about:blank")
	b.open(t, link)
	b.wait(t, `/11 March 2015/.test(`+meetingDays+`)`)
	b.click(t, `document.querySelector(".tohome")`)
	b.wait(t, agrees)
}

// choosePasted pastes a text, and takes the list back.
func (b *tab) choosePasted(t *testing.T) {
	t.Helper()
	b.to(t, "add")
	b.fill(t, `document.querySelector("#paste")`, account1+" And more.")
	b.click(t, button("paste"))
	b.wait(t, `document.querySelectorAll(".waits .item").length === 1 && document.querySelector("#paste").value === ""`)
	b.click(t, button("dropall"))
	b.wait(t, `!document.querySelector(".waits")`)
}

// A link into a collection that is not here says so, and the way to the shipped
// articles is open.
func TestNoSuchCollection(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#meetings?c=nosuchcollection")
	b.wait(t, live+` && /keeps no such collection/.test(document.querySelector("main").innerText)`)
	b.click(t, `document.querySelector(".tohome")`)
	b.wait(t, agrees)
}

// Deleting, restoring, renaming, keeping nothing, forgetting everything.
func TestCollectionsView(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	addTwo(t, b, base)
	get[bool](t, b, `(location.hash = "#collections", true)`)
	b.click(t, button("rename"))
	b.fill(t, `document.querySelector("#rename")`, "Class 8b")
	b.click(t, button("renamed"))
	b.wait(t, `/Class 8b/.test(document.querySelector(".colls").innerText)`)
	b.click(t, button("delete"))
	b.click(t, button("restore"))
	b.wait(t, `!document.querySelector('[data-do="restore"]') && /Class 8b/.test(document.querySelector(".colls").innerText)`)

	kept := `new Promise(yes => { const r = indexedDB.open("readout"); r.onsuccess = () => { const k = r.result.transaction("records").objectStore("records").getAllKeys(); k.onsuccess = () => { r.result.close(); yes(k.result.join("|")); }; }; })`
	if keys := get[string](t, b, kept); !strings.Contains(keys, "own:") {
		t.Errorf("kept: %s", keys)
	}
	b.click(t, button("keepoff"))
	b.wait(t, button("keepon"))
	if keys := get[string](t, b, kept); strings.Contains(keys, "own:") || !strings.Contains(keys, "settings") {
		t.Errorf("nothing is to be kept, and yet: %s", keys)
	}
	b.click(t, `[...document.querySelectorAll(".colls a")].find(a => /Class 8b/.test(a.textContent))`)
	b.wait(t, ownRead) // still there until the page is closed
	b.open(t, "about:blank")
	b.open(t, base+"#collections")
	b.wait(t, button("keepon")+` && !/Class 8b/.test(document.querySelector(".colls").innerText)`)
	b.click(t, button("keepon"))
	b.wait(t, button("keepoff"))

	addTwo(t, b, base)
	get[bool](t, b, `(location.hash = "#collections", true)`)
	b.click(t, button("forget"))
	b.click(t, button("forgetall"))
	b.wait(t, `/Everything is forgotten/.test(document.querySelector("main").innerText)`)
	if keys := get[string](t, b, kept); keys != "" {
		t.Errorf("forgotten, and yet: %s", keys)
	}
}

// Where the browser gives no room nothing is lost: the articles still wait.
func TestNoRoom(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	b.choose(t, "files", map[string]string{"big.txt": account1 + strings.Repeat(" The two sides spoke of fish.", 20000)})
	b.wait(t, `document.querySelectorAll(".item").length === 1 && !document.querySelector(".now")`)
	if _, err := chromedp.Call(b.ctx, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: strings.TrimSuffix(base, "/"), QuotaSize: new(20000.0)}); err != nil {
		t.Fatal(err)
	}
	b.click(t, button("add"))
	b.wait(t, `/gives the site no more room/.test(document.querySelector("main").innerText) && document.querySelectorAll(".item").length === 1`)
}

// agreesAnywhere: the desk has read the shipped articles, whatever view is open.
const agreesAnywhere = live + ` && !document.querySelector("main").innerText.includes("is reading")`

// Without IndexedDB, as in some private windows, all works but for keeping, and the page
// says so.
func TestNoDatabase(t *testing.T) {
	base, _ := serve(t, copySite(t, func(name string, data []byte) []byte {
		if strings.HasPrefix(name, "web/desk") && strings.HasSuffix(name, ".js") {
			return append([]byte("Object.defineProperty(self, 'indexedDB', { value: undefined });\n"), data...)
		}
		return data
	}))
	b := page(t)
	addTwo(t, b, base)
	get[bool](t, b, `(location.hash = "#collections", true)`)
	b.wait(t, `/private windows often do/.test(document.querySelector("main").innerText)`)
}

// axe-core finds nothing to object to where there is something in the lists.
func TestOwnAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for _, scheme := range []string{"light", "dark"} {
		b := page(t)
		if scheme == "light" { // a second collection, so that they can be merged, and a deleted one
			for range 2 {
				addTwo(t, b, base)
				b.open(t, "about:blank")
			}
			b.open(t, base+"#collections")
			b.click(t, button("delete"))
			b.wait(t, button("restore"))
		}
		addTwo(t, b, base)
		b.to(t, "add")
		b.choose(t, "files", map[string]string{"courier.txt": account1, "deutsch.txt": "Die Außenministerin traf ihren Kollegen am Mittwoch in Oslo. Beide sprachen über die Fischerei und über die Küstenwache der beiden Länder.", "leer.txt": "",
			"table.csv": "Subject,Paper,Printed on,Pages,Body of the text\nA headline,Journal,04/05/2015,7," + quoted(strings.ReplaceAll(account2, "\n", " ")) + "\n"})
		b.wait(t, `document.querySelectorAll(".waits .item").length >= 1 && document.querySelectorAll(".keeps .item").length === 2 && !document.querySelector(".now")`)
		b.click(t, `document.querySelector(".cut summary")`)
		if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
			t.Fatal(err)
		}
		for _, width := range []int64{1280, 768, 360} {
			if err := b.media(scheme, width, 900); err != nil {
				t.Fatal(err)
			}
			for _, view := range []string{"add", "collections"} {
				get[bool](t, b, `(location.hash = location.hash.replace(/#[a-z]+/, "#`+view+`"), true)`)
				b.wait(t, `document.querySelector('.live section[data-view="`+view+`"] .view')`)
				if view == "collections" { // with what its buttons open
					get[bool](t, b, `[...document.querySelectorAll('[data-do="merge"], [data-do="forget"]')].filter((e, i, all) => i === 0 || i === all.length - 1).every(e => (e.click(), true))`)
					b.wait(t, `document.querySelector(".sure")`)
				}
				for _, s := range violations(t, b) {
					t.Errorf("%s, %s, %d px: %s", view, scheme, width, s)
				}
				if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
					t.Errorf("%s, %d px: the page is %d px wider than its window", view, width, wide)
				}
				if dir := os.Getenv("OWN_SHOTS"); dir != "" { // pictures, to look at
					if err := b.shoot(filepath.Join(dir, view+"-"+strconv.FormatInt(width, 10)+"-"+scheme+".png")); err != nil {
						t.Error(err)
					}
				}
			}
		}
	}
}

// beside is another tab of the same browser, with the same storage.
func (b *tab) beside(t *testing.T) *tab {
	t.Helper()
	parent, err := startBrowser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(parent, chromedp.WithExistingBrowserContext(chromedp.FromContext(b.ctx).BrowserContextID))
	return closedWith(t, watched(ctx, cancel))
}

// Two tabs on one collection: what one adds, corrects and forgets the other follows; both
// add at once and nothing is lost.
func TestTwoTabs(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	addTwo(t, b, base)
	c := b.beside(t)
	c.open(t, get[string](t, b, `location.href`))
	c.wait(t, ownRead)

	// one adds, the other shows it
	b.to(t, "add")
	b.choose(t, "files", map[string]string{"third.txt": "Third account\nMonitor | 6 March 2015\n\nMinister Mensah thanked Foreign Minister Ingrid Solbakken when the two met in Oslo on Wednesday."})
	b.wait(t, `document.querySelectorAll(".waits .item").length === 1 && !document.querySelector(".now")`)
	b.click(t, button("add"))
	b.wait(t, ownRead)
	c.to(t, "add")
	c.wait(t, `document.querySelectorAll(".keeps .item").length === 3`)

	// a fact that one corrects moves the other's meeting
	c.to(t, "meetings")
	c.wait(t, `/4 March 2015/.test(`+meetingDays+`)`)
	b.to(t, "add")
	for i, day := range []string{"2015-03-12", "2015-03-13", "2015-03-13"} {
		b.fill(t, factOf(i, "published"), day)
		b.wait(t, factOf(i, "published")+`.dataset.is === "`+day+`"`)
	}
	c.wait(t, `/11 March 2015/.test(`+meetingDays+`) && !/4 March 2015/.test(`+meetingDays+`)`)

	// both add at once
	for i, x := range []*tab{b, c} {
		x.to(t, "add")
		name := fmt.Sprintf("own%d", i)
		x.choose(t, "files", map[string]string{name + ".txt": "Account " + name + "\n" + name + " | 13 March 2015\n\nIngrid Solbakken met Kwame Mensah on Wednesday, as " + name + " could tell."})
		x.wait(t, `document.querySelectorAll(".waits .item").length === 1 && !document.querySelector(".now")`)
	}
	for _, x := range []*tab{b, c} {
		get[bool](t, x, `(`+button("add")+`.click(), true)`)
	}
	for _, x := range []*tab{b, c} {
		x.wait(t, ownRead)
		x.to(t, "add")
		x.wait(t, `document.querySelectorAll(".keeps .item").length === 5`)
	}

	// what one forgets is gone in the other, which says so
	b.to(t, "collections")
	b.click(t, button("forget"))
	b.click(t, button("forgetall"))
	b.wait(t, `/Everything is forgotten/.test(document.querySelector("main").innerText)`)
	c.to(t, "overview")
	c.wait(t, `/keeps no such collection/.test(document.querySelector(".live").innerText)`)
}

// A correction that one tab makes shows in the other, of the shipped articles and of the
// reader's own.
func TestCorrectedInTheOtherTab(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#names")
	b.wait(t, agreesAnywhere)
	c := b.beside(t)
	corrected(t, b, c)
	addTwo(t, b, base)
	b.to(t, "names")
	corrected(t, b, c)
}

// corrected has tab c call somebody by another name, and waits until b, where all names are
// shown, does so too.
func corrected(t *testing.T, b, c *tab) {
	t.Helper()
	c.open(t, "about:blank")
	c.open(t, get[string](t, b, `location.href`))
	c.wait(t, agreesAnywhere)
	c.click(t, `document.querySelector('.live section[data-view="names"] a.mini-do')`)
	c.wait(t, `document.querySelector("#mend-name")`)
	get[bool](t, c, `(document.querySelector("#mend-name").select(), document.querySelector("#mend-name").focus(), true)`)
	c.press(t, newName, kb.Enter)
	c.click(t, `document.querySelector(".mend [data-do=mend]")`)
	c.wait(t, `document.querySelector("main h1").textContent === `+quoted(newName))
	b.wait(t, reads(newName))
}

// A tab that is closed in the middle of adding loses nothing that was added, and what
// was not is added when the file is brought again, without doubling the rest.
func TestClosedMidway(t *testing.T) {
	const all = 6000
	base, _ := serve(t, dist)
	stays := page(t) // keeps the browser's storage alive
	b := stays.beside(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	var lines strings.Builder
	for i := range all {
		fmt.Fprintf(&lines, `{"title":"Account %d","outlet":"Courier","published":"2015-03-05","text":"Minister %d met the press."}`+"\n", i, i)
	}
	many := map[string]string{"many.jsonl": lines.String()}
	b.choose(t, "files", many)
	b.wait(t, `/^6,?000 articles/.test(document.querySelector(".waits h2")?.textContent) && !document.querySelector(".now")`)
	get[bool](t, b, `(`+button("add")+`.click(), true)`)
	b.wait(t, `document.querySelector(".waits .now progress")?.value >= 300`)
	seen := get[int](t, b, `document.querySelector(".waits .now progress").value`)
	b.cancel()
	if seen >= all {
		t.Fatalf("all %d were added before the tab could be closed", seen)
	}

	c := stays.beside(t)
	c.open(t, base+"#collections")
	c.click(t, `[...document.querySelectorAll('.colls a[href^="#add?c="]')][0]`)
	const inIt = `document.querySelector(".keeps h2")?.textContent.replace(/,/g, "")`
	c.wait(t, `/: [0-9]+ articles/.test(`+inIt+`)`)
	kept := get[int](t, c, `+/: ([0-9]+) articles/.exec(`+inIt+`)[1]`)
	if kept < seen {
		t.Errorf("%d were added when the tab was closed, %d are here", seen, kept)
	}
	if get[bool](t, c, `/could not be read back/.test(document.querySelector(".keeps").innerText)`) {
		t.Error("something was kept in part")
	}
	c.choose(t, "files", many)
	c.wait(t, fmt.Sprintf(`/^%d articles/.test(document.querySelector(".waits h2")?.textContent.replace(/,/g, "")) && !document.querySelector(".now")`, all-kept))
	c.click(t, button("add"))
	c.wait(t, `/: 6000 articles/.test(`+inIt+`)`)
}

// What has been done of a lesson follows the switch of shared computers, and is forgotten
// with everything else.
func TestKeepNothingOfLessons(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	const step = "#lesson/who-is-who/2"
	const kept = `Object.keys(localStorage).filter(k => /^readout-lesson/.test(k)).join(" ")`
	goTo := func(hash, there string) {
		t.Helper()
		get[bool](t, b, `(location.hash = `+quoted(hash)+`, true)`)
		b.wait(t, there)
	}
	answer := func(words string) {
		t.Helper()
		goTo(step, `document.querySelector(".live .opt")`)
		b.click(t, `[...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === `+quoted(words)+`)`)
		b.click(t, `document.querySelector(".live [data-les=check]")`)
		b.wait(t, `document.querySelector(".live .task :checked")?.closest("label").innerText.trim() === `+quoted(words))
	}
	b.open(t, base+step)
	b.wait(t, live+` && document.querySelector(".live .opt")`)
	answer("China Daily")
	b.wait(t, kept+` !== ""`)
	goTo("#collections", button("keepoff"))
	b.click(t, button("keepoff"))
	b.wait(t, button("keepon")+` && `+kept+` === ""`)
	goTo(step, `document.querySelector(".live .task :checked")?.closest("label").innerText.trim() === "China Daily"`) // open until the page is closed
	answer("Al Arabiya English")
	if now := get[string](t, b, kept); now != "" {
		t.Errorf("nothing is to be kept, and yet %s", now)
	}
	b.open(t, "about:blank")
	b.open(t, base+step)
	b.wait(t, live+` && document.querySelector(".live .opt") && !document.querySelector(".live .task :checked")`)

	goTo("#collections", button("keepon"))
	b.click(t, button("keepon"))
	b.wait(t, button("keepoff"))
	answer("China Daily")
	b.wait(t, kept+` !== ""`)
	goTo("#collections", button("forget"))
	b.click(t, button("forget"))
	b.click(t, button("forgetall"))
	b.wait(t, `/Everything is forgotten/.test(document.querySelector("main").innerText) && `+kept+` === ""`)
	goTo(step, `document.querySelector(".live .opt") && !document.querySelector(".live .task :checked")`)
}
