package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// views are the addresses that tests and pictures go through: every kind of view
// once. What stands behind person, meeting and edge is looked up in the page.
func views(b *tab) (list []struct{ Name, Hash string }, err error) {
	js := `(async () => {
		const list = ["overview", "network", "meetings", "names", "articles", "about", "compare", "add", "collections"].map(v => ({ Name: v, Hash: "#" + v }));
		const first = (selector) => document.querySelector(selector)?.getAttribute("href");
		const go = async (hash, ready) => {
			location.hash = hash;
			for (let i = 0; i < 1000 && !document.querySelector(ready); i++) await new Promise(f => setTimeout(f, 10));
		};
		await go("#names", 'section[data-view="names"] a[href^="#person/"]');
		list.push({ Name: "person", Hash: first('section[data-view="names"] a[href^="#person/"]') });
		await go("#meetings", 'section[data-view="meetings"] a[href^="#meeting/"]');
		await go("#compare", 'section[data-view="compare"] a[href^="#compare/"]');
		const told = [...document.querySelectorAll('section[data-view="compare"] a[href^="#compare/"]')].map(a => a.getAttribute("href"));
		list.push({ Name: "accounts", Hash: told[0] });
		for (const hash of told) {
			await go(hash, 'section[data-view="' + hash.slice(1) + '"] h1');
			const q = first('section a[href^="#quote/"]');
			if (q) { list.push({ Name: "quote", Hash: q }); break; }
		}
		await go("#meetings", 'section[data-view="meetings"] a[href^="#meeting/"]');
		list.push({ Name: "meeting", Hash: first('section[data-view="meetings"] a[href^="#meeting/"]') });
		await go("#articles", 'section[data-view="articles"] a[href^="#article/"]');
		list.push({ Name: "article", Hash: first('section[data-view="articles"] a[href^="#article/"]') });
		const text = list[list.length - 1].Hash;
		await go(text, ".finder .chip");
		list.push({ Name: "going through", Hash: first(".finder .chip") });
		await go("#network", ".graph .nd");
		for (const [name, selector] of [["picked person", ".graph a.nd.person"], ["picked meeting", ".graph a.nd.meeting"], ["picked line", ".graph a.ln"]]) {
			list.push({ Name: name, Hash: first(selector) });
		}
		for (const [name, hash] of [["lessons", "#lessons"], ["lesson", "#lesson/who-is-who"], ["step pick", "#lesson/who-is-who/1"], ["step one", "#lesson/who-is-who/2?see=names"],
			["step several", "#lesson/one-meeting/1"], ["step order", "#lesson/one-meeting/4"], ["step short", "#lesson/who-is-speaking/2"], ["step free", "#lesson/one-meeting/8"],
			["answer sheet", "#lesson/one-meeting/end"], ["teacher", "#lesson/who-is-who/teacher"], ["worksheet", "#lesson/one-meeting/worksheet"]]) {
			list.push({ Name: name, Hash: hash });
		}
		return list.filter(v => v.Hash);
	})()`
	raw, err := eval[[]byte](b, js)
	if err == nil {
		err = json.Unmarshal(raw, &list)
	}
	return list, err
}

// show goes to a view and waits until it is drawn.
func (b *tab) show(hash string) error {
	set := fmt.Sprintf(`location.hash = %s; true`, quoted(hash))
	if _, err := eval[bool](b, set); err != nil {
		return err
	}
	return b.until(`(() => {
		const [view, query] = decodeURIComponent(location.hash.slice(1)).split("?");
		const s = [...document.querySelectorAll(".live main > section")].find(s => s.dataset.view === view);
		return s && s.querySelector("h1") && s.innerText.length > 40 && !s.innerText.includes("Reading the articles…") && (!/pick=/.test(query || "") || document.querySelector(".pick h2"));
	})()`)
}

// axe-core finds nothing to object to in any view, light and dark, wide and narrow.
func TestAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1280, 360} {
			b := page(t)
			if err := b.media(scheme, width, 900); err != nil {
				t.Fatal(err)
			}
			b.open(t, base)
			b.wait(t, agrees)
			list, err := views(b)
			if err != nil {
				t.Fatal(err)
			}
			if len(list) < 15 {
				t.Errorf("only %d views were found: %v", len(list), list)
			}
			if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
				t.Fatal(err)
			}
			for _, v := range list {
				if err := b.show(v.Hash); err != nil {
					t.Errorf("%s: %v", v.Name, err)
					continue
				}
				for _, s := range violations(t, b) {
					t.Errorf("%s, %s, %d px: %s", v.Name, scheme, width, s)
				}
				if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
					t.Errorf("%s, %d px: the page is %d px wider than its window", v.Name, width, wide)
				}
			}
			b.cancel()
		}
	}
}

// violations runs axe-core on the page as it is. Its rule skip-link is left out: it takes
// every link to an address of this page that is out of sight for a skip link. All links
// here are such addresses, and what skips is a button.
func violations(t *testing.T, b *tab) []string {
	t.Helper()
	return get[[]string](t, b, `axe.run({ rules: { "skip-link": { enabled: false } } }).then(r => r.violations.map(v =>
		v.id + ": " + v.help + " | " + v.nodes.slice(0, 3).map(n => n.target + " " + n.html.slice(0, 120) + " " + (n.any[0]?.message || "")).join(" | ")))`)
}
