package e2e

import (
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What WordPress and Moodle make of a frame, after their own source: neither is run here,
// but the markup that each puts into its page is, on another origin.

// oembedded is the HTML that the site's oEmbed answer gives for an address of it.
func oembedded(t *testing.T, base, hash string) string {
	t.Helper()
	r, err := http.Get(base + "oembed?url=" + url.QueryEscape(base+hash))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	var a struct {
		Type, HTML string
	}
	if err == nil {
		err = json.Unmarshal(body, &a)
	}
	if err != nil || a.Type != "rich" {
		t.Fatalf("oEmbed answers %s (%v)", body, err)
	}
	return a.HTML
}

// discovered is a frame as WordPress leaves it where it does not know the site (wp_kses
// and wp_filter_oembed_result): attributes it does not know are gone, the address has a
// mark, and the frame may run scripts and nothing else.
func discovered(frame string) string {
	kept := ""
	for _, name := range []string{"width", "height", "title"} {
		kept += " " + regexp.MustCompile(name+`="[^"]*"`).FindString(frame)
	}
	src := regexp.MustCompile(`src="([^"]*)"`).FindStringSubmatch(frame)[1]
	return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"` + kept +
		` src="` + src + `#?secret=Ab3xY" data-secret="Ab3xY"></iframe>`
}

// A frame that is found is as high as it says by its mark, as wp-embed.js has it.
const wordpressListens = `<script>
addEventListener("message", ({ data, source }) => {
	const f = document.querySelector('iframe[data-secret="' + (data && data.secret) + '"]');
	if (f && source === f.contentWindow && data.message === "height") f.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
});
</script>`

func TestEmbedInWordPress(t *testing.T) {
	base, _ := serve(t, dist)
	figure := func(frame string) string {
		return `<div class="entry-content wp-block-post-content is-layout-constrained"><figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">` +
			frame + `</div></figure></div>` + wordpressListens
	}
	// The line in a block "Custom HTML", and the answer of a provider that is known, stand
	// in the page as they are.
	b := page(t)
	b.open(t, around(t, figure(oembedded(t, base, "#names"))))
	b.wait(t, lastView+` === "#names" && Math.abs(frame().getBoundingClientRect().height - heard.findLast(m => m.type === "height").height) < 5`)
	if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
		t.Errorf("the page around is %d px too wide", wide)
	}
	b.cancel()

	// Found by its link: the view that was meant, as it was built, and its height.
	for hash, says := range map[string]string{"#names": "Ebrahim Raisi", "#lesson/one-meeting": "Who reports it?", "#meetings": "Wei Fenghe in Iran"} {
		c := page(t)
		c.open(t, around(t, figure(discovered(oembedded(t, base, hash)))))
		text := c.frameText(t, "embed.html", says)
		if !strings.Contains(text, says) || !strings.Contains(text, "does not let the programs of Readout run") {
			t.Errorf("%s, found by WordPress, shows %.300s", hash, text)
		}
		c.wait(t, `frame().height !== "600" && frame().height >= 200 && frame().height <= 1000`)
		c.picture(t, "wordpress-"+strings.ReplaceAll(hash[1:], "/", "-"))
		c.errors() // the browser says what the sandbox forbids
		c.cancel()
	}
}

func TestEmbedInMoodle(t *testing.T) {
	base, _ := serve(t, dist)
	line := oembedded(t, base, "#lesson/who-is-who/2")
	for name, markup := range map[string]string{
		"page":  `<div role="main"><div class="box generalbox"><div class="no-overflow"><p dir="ltr" style="text-align: left;">` + line + `</p></div></div></div>`,
		"label": `<div class="contentwithoutlink"><div class="no-overflow"><div class="no-overflow"><p>` + line + `</p></div></div></div>`,
		"url": `<div class="resourcecontent resourcegeneral"><iframe id="resourceobject" src="` + html.EscapeString(base+"embed.html#lesson/who-is-who/2") +
			`" width="100%" height="600"></iframe></div>`,
	} {
		b := page(t)
		b.open(t, around(t, `<style>.no-overflow { overflow: auto } .resourcegeneral iframe { border: 0 }</style>`+markup))
		inside := b.inFrame(t, "embed.html")
		inside.wait(t, live+` && `+taskShown)
		// (A frame of another site cannot be reached by the mouse from here.)
		get[bool](t, inside, `([...document.querySelectorAll(".live .opt")].find(e => e.innerText.trim() === "Mehr News Agency").click(), document.querySelector(".live [data-les=check]").click(), true)`)
		b.wait(t, `heard.some(m => m.type === "answered" && m.lesson === "who-is-who" && m.step === "2" && m.verdict === "right")`)
		b.picture(t, "moodle-"+name)
		b.cancel()
	}
}

// Nothing in an embedded view is objected to by axe-core, light and dark, on a phone and
// in a wide column; nor in the bar of the site's own page
// that asks whether to update.
func TestEmbedAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(root, axePath))
	if err != nil {
		t.Fatal(err)
	}
	base, _ := serve(t, dist)
	for _, c := range []struct {
		scheme string
		width  int64
	}{{"light", 800}, {"dark", 360}} {
		b := page(t)
		if err := b.media(c.scheme, c.width, 740); err != nil {
			t.Fatal(err)
		}
		b.open(t, base+"embed.html")
		b.wait(t, live+` && document.querySelector(".live h1")`)
		if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
			t.Fatal(err)
		}
		for _, hash := range []string{"#overview", "#network", "#meetings", "#names", "#articles", "#lessons", "#lesson/who-is-who", "#lesson/who-is-who/1", "#lesson/one-meeting/4", "#lesson/one-meeting/end"} {
			if err := b.show(hash); err != nil {
				t.Errorf("%s: %v", hash, err)
				continue
			}
			for _, s := range violations(t, b) {
				t.Errorf("%s, %s, %d px: %s", hash, c.scheme, c.width, s)
			}
			if wide := get[int](t, b, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
				t.Errorf("%s, %d px: the page is %d px wider than its window", hash, c.width, wide)
			}
			b.picture(t, "embed-"+strings.ReplaceAll(hash[1:], "/", "-")+"-"+c.scheme)
		}
		b.open(t, base+"#names")
		b.wait(t, live)
		get[bool](t, b, `(`+bar+`.hidden = false, `+bar+`.querySelector("p.new").hidden = false, true)`)
		if _, err := eval[bool](b, string(axe)+"; true"); err != nil {
			t.Fatal(err)
		}
		for _, s := range violations(t, b) {
			t.Errorf("the bar, %s, %d px: %s", c.scheme, c.width, s)
		}
		b.picture(t, "update-bar-"+c.scheme)
		b.cancel()
	}
}
