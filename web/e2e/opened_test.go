package e2e

import (
	"os"
	"path/filepath"
	"testing"
)

// An opening is something that is opened over a view: a list, a menu, a dialog. Tests
// and pictures go through all of them, as they go through the views.
type opening struct {
	Name, Hash string
	Do         string // what opens it, as an expression
	Ready      string // holds once it is open
	Phone      bool   // only on a phone; else on both
}

func seekFor(words string) string {
	return `(() => { const f = document.getElementById("seek"); f.focus(); f.value = ` + quoted(words) + `; f.dispatchEvent(new Event("input", { bubbles: true })); })()`
}

// unfold opens a details element, as often as it takes: the desk's answer may draw the
// view anew in between.
func unfold(details string) string {
	return `(d => d.open ? d.querySelector("button, input") : (d.querySelector("summary").click(), false))(` + details + `)`
}

const (
	menu    = `document.querySelector(".live .get")`
	choices = `document.querySelectorAll(".pickmany")`
)

// openings are all of them; selector-free addresses, so that they hold for any collection.
var openings = []opening{
	{"search list", "#meetings", seekFor("wei"), `document.querySelectorAll("#found [role=option]").length > 3`, false},
	{"search none", "#meetings", seekFor("zzzzqqq"), `document.getElementById("foundnote").textContent !== ""`, false},
	{"help", "#overview", `document.querySelector('.live [data-do="help"]').click()`, `document.getElementById("help").open`, false},
	{"outlets", "#network", `1`, unfold(choices + "[0]"), false},
	{"period", "#network?from=2022-04-01", `1`, unfold(choices + "[1]"), false},
	{"table", "#network?as=table&sort=met", `1`, `document.querySelectorAll("#astable tbody tr").length > 5`, false},
	{"nothing fits", "#network?least=40", `1`, `document.querySelector(".stage.empty")`, false},
	{"get network", "#network", `1`, unfold(menu), false},
	{"get article", "#article/mehr-2019-09-13", `1`, unfold(menu), false},
	{"get overview", "#overview", `1`, unfold(menu), false},
	{"to copy by hand", "#names", `(navigator.clipboard && Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: () => Promise.reject(new Error("no")) } }), document.querySelector('.live [data-do="copy"]').click())`,
		`document.getElementById("clip")`, false},
	{"more", "#overview", `document.querySelector(".live .bar .more").click()`, `document.querySelector(".live .bar nav.open")`, true},
}

// open goes to the view and opens it; what was open before is closed.
func (o opening) open(b *tab) error {
	if _, err := eval[bool](b, `(() => { document.getElementById("help").close(); document.getElementById("seek").blur();
		for (const d of document.querySelectorAll("details[open]")) d.open = false;
		document.querySelector("#clip")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })); return true; })()`); err != nil {
		return err
	}
	if err := b.show(o.Hash); err != nil {
		return err
	}
	if err := b.until(`!document.getElementById("clip")`); err != nil {
		return err
	}
	if _, err := eval[bool](b, o.Do+`, true`); err != nil {
		return err
	}
	return b.until(o.Ready)
}

// axe-core finds nothing to object to in what opens over a view, light and dark, wide
// and narrow; and nothing that opens is wider than the window.
func TestOpenedAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1280, 768, 360} {
			b := page(t)
			if err := b.media(scheme, width, 900); err != nil {
				t.Fatal(err)
			}
			b.open(t, base)
			b.wait(t, agrees)
			if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
				t.Fatal(err)
			}
			for _, o := range openings {
				if o.Phone && width > 720 {
					continue
				}
				if err := o.open(b); err != nil {
					t.Errorf("%s, %s, %d px: %v", o.Name, scheme, width, err)
					continue
				}
				for _, s := range violations(t, b) {
					t.Errorf("%s, %s, %d px: %s", o.Name, scheme, width, s)
				}
				if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
					t.Errorf("%s, %d px: the page is %d px wider than its window", o.Name, width, wide)
				}
				for _, cut := range get[[]string](t, b, cutOff) {
					t.Errorf("%s, %s, %d px: cut off: %s", o.Name, scheme, width, cut)
				}
			}
			b.cancel()
		}
	}
}

// cutOff are the things that have opened and reach over the window's edge.
const cutOff = `[...document.querySelectorAll(".live .menu, .manylist, .finds, #help[open], .live nav.open")].filter(e => e.checkVisibility())
	.map(e => [e, e.getBoundingClientRect()]).filter(([, r]) => r.width && (r.left < -1 || r.right > innerWidth + 1)).map(([e]) => e.className || e.id)`
