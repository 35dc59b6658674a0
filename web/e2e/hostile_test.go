package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// hostile is text that would become markup, script or an attribute if it were ever
// written without care. It sets a mark that a test can find.
const hostile = `"'><img src=x onerror="window.__hurt=1"><script>window.__hurt=1</script></script>&lt;b&gt;<!-- --></section></div>{{.}}` + "`${window.__hurt=1}`"

// An article, its title, its outlet and everything else known of it come out as text:
// in the page as it is built, and in the live one.
func TestHostileText(t *testing.T) {
	corpus := t.TempDir()
	for i, name := range []string{"Ana Cruz", "Li Wei"} {
		yaml := func(s string) string { return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"` }
		article := fmt.Sprintf("---\nid: h%d\ntitle: %s\noutlet: %s\npublished: 2022-04-27\nurl: %s\nalso_at:\n  - %s\ncopied_by:\n  - %s\ncites:\n  - %s\nlicence: %s\nopen: false\nlanguage: en\nnotes: %s\n---\n",
			i+1, yaml("Title "+hostile), yaml("Outlet "+hostile), yaml("javascript:window.__hurt=1//"+hostile), yaml("https://example.org/"+hostile),
			yaml(hostile), yaml(hostile), yaml("Licence "+hostile), yaml("Notes "+hostile)) +
			"ROME, April 27, 2022 - President Ebrahim Raisi met with Chinese Defense Minister Wei Fenghe in Tehran on Wednesday, " + name + " said.\n\n" +
			"“We agreed " + hostile + " to go on,” President Raisi said.\n\n" + hostile + "\n\n" +
			"President " + hostile + " met Foreign Minister Onerror Script <b>Bold</b> in Rome.\n"
		if err := os.WriteFile(filepath.Join(corpus, fmt.Sprintf("h%d.md", i+1)), []byte(article), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	dir := filepath.Join(t.TempDir(), "dist")
	if err := build(root, dir, "CORPUS="+corpus); err != nil {
		t.Fatal(err)
	}
	base, missing := serve(t, dir)
	b := page(t)
	// First as it is built: ?wasm=false keeps the page's program from running.
	b.open(t, base+"?wasm=false#article/h1")
	b.wait(t, `document.readyState === "complete"`)
	unhurt := func(where string) {
		t.Helper()
		if get[bool](t, b, `"__hurt" in window`) {
			t.Fatalf("%s: a script from an article ran", where)
		}
		if got := get[[]string](t, b, strange); len(got) > 0 {
			t.Errorf("%s: an article became markup: %q", where, got)
		}
	}
	unhurt("as built")
	if s := get[string](t, b, `document.getElementById("article/h1").textContent`); !strings.Contains(s, `<img src=x onerror="window.__hurt=1"><script>window.__hurt=1</script>`) {
		t.Errorf("as built, the article does not show its text: %q", s)
	}
	b.open(t, base)
	b.wait(t, agrees)
	list, err := views(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range list {
		if err := b.show(v.Hash); err != nil {
			t.Errorf("%s: %v", v.Name, err)
		}
		unhurt(v.Name)
	}
	if err := b.show("#article/h1"); err != nil {
		t.Fatal(err)
	}
	if s := get[string](t, b, view("article/h1")+`.textContent`); !strings.Contains(s, `<img src=x onerror="window.__hurt=1"><script>window.__hurt=1</script>`) {
		t.Errorf("live, the article does not show its text: %q", s)
	}
	if lost := missing(); len(lost) > 0 {
		t.Errorf("asked for in vain: %q", lost)
	}
}

// strange lists elements and attributes that no view draws. The network's zoom is the one
// style there is: numbers, set by the boot script.
const strange = `[...document.querySelectorAll("main *")].flatMap(e => {
	const bad = [...e.attributes].filter(a => (/^on|^style$|^srcdoc$/.test(a.name) && !(a.name === "style" && /^(--[a-z]: [\d.]+; ?)*$/.test(a.value))) || (/^(href|src|xlink:href)$/.test(a.name) && /^\s*(javascript|data|vbscript):/i.test(a.value))).map(a => e.tagName + " " + a.name);
	if (/^(img|script|iframe|object|embed|style|link|base|form)$/i.test(e.tagName)) bad.push(e.tagName);
	return bad;
})`
