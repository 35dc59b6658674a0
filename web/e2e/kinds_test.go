package e2e

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// One of each kind of file that a reader may bring, through the browser's own chooser,
// the page as the place to drop, and the box to paste into.

// kinds are files that each tell one and the same meeting, under their own outlet.
func kinds(t *testing.T, dir string) (names []string) {
	t.Helper()
	tells := func(outlet string) string {
		return "Foreign Minister Ingrid Solbakken of Norway met with Ghanaian Foreign Minister Kwame Mensah in Oslo on Wednesday. “We agreed to widen our cooperation at sea,” Solbakken told the " + outlet + "."
	}
	var word, all bytes.Buffer
	pack(t, &word, "[Content_Types].xml", "<Types/>", "word/document.xml",
		`<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Ministers meet</w:t></w:r></w:p><w:p><w:r><w:t>`+tells("Herald")+`</w:t></w:r></w:p></w:body></w:document>`)
	pack(t, &all, "folder/zipped.md", "---\ntitle: From an archive\noutlet: Gazette\npublished: 2015-03-06\n---\n"+tells("Gazette"))
	row := func(sep string, cells ...string) string { return strings.Join(cells, sep) + "\n" }
	quote := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
	for _, f := range []struct{ name, text string }{
		{"plain.txt", "Ministers meet in Oslo\nCourier | 5 March 2015\n\n" + tells("Courier")},
		{"front.md", "---\ntitle: Oslo talks\noutlet: Dispatch\npublished: 2015-03-05\n---\n" + tells("Dispatch")},
		{"saved.html", `<!doctype html><html lang="en"><head><title>Talks in Oslo</title><meta property="og:site_name" content="Evening"><meta property="article:published_time" content="2015-03-06T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Talks in Oslo</h1><p>` +
			tells("Evening") + `</p><p>The talks were the first of their kind, and both of the ministers said that they would be followed by others in the coming year.</p></article><script>document.title = "run"; window.__ran = true</script><img src=x onerror="window.__ran = true"></body></html>`},
		{"one.json", fmt.Sprintf(`{"title":"Fish and ships","outlet":"Financial","published":"2015-03-06","text":%q}`, tells("Financial"))},
		{"lines.jsonl", fmt.Sprintf("{\"title\":\"Line one\",\"outlet\":\"Island\",\"published\":\"2015-03-06\",\"text\":%q}\n{broken\n", tells("Island"))},
		{"comma.csv", row(",", "Subject", "Paper", "When", "What") + row(",", "A row", "Journal", "2015-03-06", quote(tells("Journal")))},
		{"tabs.tsv", row("\t", "title", "outlet", "published", "text") + row("\t", "Another row", "Kurier", "2015-03-06", tells("Kurier"))},
		{"word.docx", word.String()},
		{"some.zip", all.String()},
	} {
		name := filepath.Join(dir, f.name)
		if err := os.WriteFile(name, []byte(f.text), 0o644); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	return names
}

// pack makes an archive of names and contents in turn.
func pack(t *testing.T, to *bytes.Buffer, parts ...string) {
	t.Helper()
	z := zip.NewWriter(to)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
}

// rows are the articles of a list, each "title | outlet | day".
func rows(t *testing.T, b *tab, list string) []string {
	t.Helper()
	return get[[]string](t, b, `[...document.querySelectorAll("`+list+` .item")].map(i => ["title", "outlet", "published"].map(f => i.querySelector('[data-fact="' + f + '"]').value).join(" | ")).sort()`)
}

// pasteText pastes a text as the clipboard does, and takes it over.
func (b *tab) pasteText(t *testing.T, text string) {
	t.Helper()
	b.click(t, `document.querySelector("#paste")`)
	if err := b.do(chromedp.SendKeys("#paste", "x")); err != nil { // the box is where the keys go
		t.Fatal(err)
	}
	get[bool](t, b, `(document.activeElement.select(), document.execCommand("insertText", false, `+quoted(text)+`))`)
	b.click(t, button("paste"))
	b.wait(t, `document.querySelector("#paste").value === "" && !document.querySelector(".now")`)
}

// drop lets a file go over the page.
func (b *tab) drop(t *testing.T, name, text string) {
	t.Helper()
	get[bool](t, b, fmt.Sprintf(`(() => {
		const to = new DataTransfer();
		to.items.add(new File([%s], %s));
		const zone = document.querySelector("[data-drop]");
		for (const type of ["dragenter", "dragover", "drop"]) {
			const taken = !zone.dispatchEvent(new DragEvent(type, { dataTransfer: to, bubbles: true, cancelable: true }));
			if (type === "dragover" && !taken) throw new Error("the page does not take files");
		}
		return true;
	})()`, quoted(text), quoted(name)))
}

// correctColumns says what the columns of the table are whose names say little, and reads
// it again.
func correctColumns(t *testing.T, b *tab) {
	t.Helper()
	const table = `[...document.querySelectorAll(".cut")].find(d => /comma\.csv/.test(d.innerText))`
	b.click(t, table+`.querySelector("summary")`)
	if said := get[string](t, b, table+`.querySelector(".columns").innerText`); !strings.Contains(said, "Paper") {
		t.Errorf("the columns: %s", said)
	}
	for i, field := range []string{"title", "outlet", "published", "text"} {
		b.fill(t, fmt.Sprintf(`%s.querySelector('[data-column="%d"]')`, table, i), field)
	}
	b.click(t, table+`.querySelector('[data-do="reread"]')`)
	b.wait(t, `[...document.querySelectorAll('.waits [data-fact="outlet"]')].some(e => e.value === "Journal") && !document.querySelector(".now")`)
}

// What a reader would expect to be understood of the files, in order.
var understood = []string{
	"A row | Journal | 2015-03-06", "Another row | Kurier | 2015-03-06", "Dropped headline | Monitor | 2015-03-06", "Fish and ships | Financial | 2015-03-06",
	"From an archive | Gazette | 2015-03-06", "Line one | Island | 2015-03-06", "Ministers meet in Oslo | Courier | 2015-03-05", "Ministers meet |  | ",
	"Oslo talks | Dispatch | 2015-03-05", "Pasted headline | Ledger | 2015-03-06", "Talks in Oslo | Evening | 2015-03-06",
}

// A reader brings one of each kind, corrects what a table's columns are and a day, sees
// the meetings change, finds everything again after a reload, carries it away, and has
// the same edition in another browser, byte for byte.
func TestOneOfEachKind(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	if err := b.setFiles("files", kinds(t, t.TempDir())...); err != nil {
		t.Fatal(err)
	}
	b.wait(t, `!document.querySelector(".now") && document.querySelectorAll(".waits .item").length >= 8`)
	correctColumns(t, b)
	b.pasteText(t, "Pasted headline\nLedger, 6 March 2015\n\n"+account1[strings.Index(account1, "Foreign"):])
	b.drop(t, "dropped.txt", "Dropped headline\nMonitor | 6 March 2015\n\n"+account2[strings.Index(account2, "In Oslo"):])
	b.wait(t, `document.querySelectorAll(".waits .item").length === 11 && !document.querySelector(".now")`)
	if got := rows(t, b, ".waits"); strings.Join(got, "\n") != strings.Join(understood, "\n") {
		t.Errorf("understood:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(understood, "\n"))
	}
	if said := get[string](t, b, `document.querySelector(".problems").innerText`); !strings.Contains(said, "lines.jsonl, line 2") {
		t.Errorf("of the broken line it is said: %s", said)
	}
	if got := get[string](t, b, `[...new Set([...document.querySelectorAll('.waits [data-fact="language"]')].map(e => e.value))].join(" ")`); got != "en" {
		t.Errorf("languages: %q", got)
	}
	b.fill(t, `document.querySelector(".fact.miss input")`, "2015-03-06")
	b.wait(t, `!document.querySelector(".fact.miss")`)
	b.click(t, button("add"))
	b.wait(t, ownRead)
	if get[bool](t, b, `!!window.__ran || document.title === "run"`) {
		t.Error("a script of a page that was brought has run")
	}

	// all tell of one day; of one article the day is corrected, and it tells of another
	b.to(t, "meetings")
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`)`)
	if days := get[string](t, b, meetingDays); strings.Contains(days, "11 March") {
		t.Fatalf("days before the correction: %s", days)
	}
	b.to(t, "add")
	b.wait(t, `document.querySelectorAll(".keeps .item").length === 11`)
	const corrected = `[...document.querySelectorAll(".keeps .item")].find(i => i.querySelector('[data-fact="outlet"]').value === "Gazette").querySelector('[data-fact="published"]')`
	b.fill(t, corrected, "2015-03-13")
	b.wait(t, corrected+`.dataset.is === "2015-03-13"`)
	b.to(t, "meetings")
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`) && /11 March 2015/.test(`+meetingDays+`)`)
	want := editionOf(t, b)

	// everything is found again
	b.to(t, "meetings")
	link := get[string](t, b, `location.href`)
	b.open(t, "about:blank")
	b.open(t, link)
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`) && /11 March 2015/.test(`+meetingDays+`)`)
	if got := editionOf(t, b); got != want {
		t.Errorf("after the reload it is another edition: %s, was %s", got, want)
	}
	b.to(t, "add")
	b.wait(t, `document.querySelectorAll(".keeps .item").length === 11`)
	kept := rows(t, b, ".keeps")

	// and in another browser
	file, bytes := b.exported(t)
	c := page(t)
	c.open(t, base+"#collections")
	if err := c.setFiles("import", file); err != nil {
		t.Fatal(err)
	}
	c.wait(t, ownRead)
	if got := editionOf(t, c); got != want {
		t.Errorf("imported it is another edition: %s, was %s", got, want)
	}
	if name := get[string](t, c, `document.querySelector(".coll bdi").textContent`); name != "My articles" {
		t.Errorf("it is called %q", name)
	}
	c.to(t, "add")
	c.wait(t, `document.querySelectorAll(".keeps .item").length === 11`)
	if got := rows(t, c, ".keeps"); strings.Join(got, "\n") != strings.Join(kept, "\n") {
		t.Errorf("imported:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(kept, "\n"))
	}
	if _, again := c.exported(t); again != bytes {
		t.Error("exported again, the file has other bytes")
	}
}

// editionOf is the hash of the edition as the page tells it.
func editionOf(t *testing.T, b *tab) string {
	t.Helper()
	b.to(t, "about")
	b.wait(t, `document.querySelector('.live section[data-view="about"] .facts .code')`)
	return get[string](t, b, `document.querySelector('.live section[data-view="about"] .facts .code').textContent`)
}

// exported exports the reader's one collection, and gives the file and its bytes.
func (b *tab) exported(t *testing.T) (file, text string) {
	t.Helper()
	b.to(t, "collections")
	b.wait(t, `document.querySelectorAll('[data-do="export"]').length === 2`)
	// What the page gives the browser to keep, this keeps: the last file that was made.
	get[bool](t, b, `(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.__made = blob; return make.call(URL, blob); }; return true; })()`)
	b.click(t, `document.querySelectorAll('[data-do="export"]')[1]`)
	b.wait(t, `window.__made`)
	made := get[string](t, b, `window.__made.arrayBuffer().then(a => btoa(String.fromCharCode(...new Uint8Array(a))))`)
	data, err := base64.StdEncoding.DecodeString(made)
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "x.readout")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return file, string(data)
}

// A folder is chosen, and dropped, with what lies in the folders in it.
func TestFolder(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	dir := filepath.Join(t.TempDir(), "press")
	for name, text := range map[string]string{"one.txt": account1, "more/two.txt": account2, "more/.hidden": "x", "Thumbs.db": "x"} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		err := os.MkdirAll(filepath.Dir(file), 0o755)
		if err == nil {
			err = os.WriteFile(file, []byte(text), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := b.setFiles("folder", dir); err != nil {
		t.Fatal(err)
	}
	b.wait(t, `document.querySelectorAll(".waits .item").length === 2 && !document.querySelector(".now")`)
	if from := get[string](t, b, `[...document.querySelectorAll(".waits .about .soft bdi")].map(e => e.textContent).sort().join(" ")`); from != "press/more/two.txt press/one.txt" {
		t.Errorf("brought from %q", from)
	}
	b.wait(t, `!document.querySelector(".problems")`)
}

// All of it by keyboard: paste, give a day, add, and name the collection.
func TestAddByKeyboard(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	b.keyTo(t, `document.querySelector("#paste")`)
	b.press(t, "Ministers meet in Oslo", kb.Enter, "Courier", kb.Enter, kb.Enter, account1[strings.Index(account1, "Foreign"):])
	b.keyTo(t, button("paste"))
	b.press(t, kb.Enter)
	b.wait(t, `document.querySelectorAll(".waits .item").length === 1 && !document.querySelector(".now")`)
	b.keyTo(t, factOf(0, "published"))
	b.press(t, "03052015")
	b.keyTo(t, `document.querySelector("#newname")`)
	if day := get[string](t, b, factOf(0, "published")+`.value`); day != "2015-03-05" {
		t.Errorf("typed 03/05/2015, and the day is %q", day)
	}
	b.press(t, "Class 8b", kb.Enter)
	b.wait(t, ownRead)
	b.to(t, "meetings")
	b.wait(t, `/4 March 2015/.test(`+meetingDays+`)`)

	b.to(t, "collections")
	b.wait(t, `/Class 8b/.test(document.querySelector(".colls").innerText)`)
	b.keyTo(t, button("rename"))
	b.press(t, kb.Enter)
	b.wait(t, `document.activeElement.id === "rename"`)
	b.press(t, "x", kb.Escape)
	b.wait(t, `document.activeElement === `+button("rename"))
	b.press(t, kb.Enter)
	b.wait(t, `document.activeElement.id === "rename"`)
	b.press(t, kb.End, " and 8c", kb.Enter)
	b.wait(t, `/Class 8b and 8c/.test(document.querySelector(".colls").innerText) && document.activeElement === `+button("rename"))
	b.keyTo(t, button("forget"))
	b.press(t, kb.Enter)
	b.wait(t, `document.activeElement === `+button("unforget"))
	b.press(t, kb.Enter)
	b.wait(t, `document.activeElement === `+button("forget"))
}

// Reading is cancelled in the middle of a large file: what came before stays, and the next
// file is read as if nothing had been.
func TestCancelFiles(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#add")
	b.wait(t, agreesAnywhere)
	get[bool](t, b, fmt.Sprintf(`(() => {
		const input = document.querySelector('[data-files="files"]'), to = new DataTransfer();
		to.items.add(new File([%s], "first.txt"));
		const line = (i) => JSON.stringify({ title: "Many " + i, outlet: "Courier", published: "2015-03-05", text: "Minister " + i + " met the press. ".repeat(40) }) + "\n";
		to.items.add(new File(Array.from({ length: 40000 }, (_, i) => line(i)), "many.jsonl"));
		to.items.add(new File(["Never read."], "last.txt"));
		input.files = to.files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
		return true;
	})()`, quoted(account1)))
	b.wait(t, `/Reading file 2 of 3: many.jsonl/.test(document.querySelector(".now")?.textContent)`)
	b.click(t, button("stopfiles"))
	b.wait(t, `!document.querySelector(".now") && `+factOf(0, "title")+`.value === "Norway and Ghana agree on fisheries"`)
	if n := get[int](t, b, `parseInt(document.querySelector(".waits h2").textContent.replace(/,/g, ""))`); n >= 40000 {
		t.Errorf("%d articles wait although reading was cancelled", n)
	}
	b.click(t, button("dropall"))
	b.wait(t, `!document.querySelector(".waits")`)
	b.choose(t, "files", map[string]string{"next.txt": account2})
	b.wait(t, `!document.querySelector(".now") && document.querySelectorAll(".waits .item").length === 1 && `+factOf(0, "title")+`.value === "Minister Mensah ends visit"`)
}
