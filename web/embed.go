package web

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A view inside another site's page: embed.html, the same page without the shell, in
// the same program. boot.js (embed.js there) speaks with the page around it; here is
// what it has to tell, and the line that puts a view there. docs/embedding.md lists
// the messages.

// framed reports whether this is the embed page.
func framed() bool {
	return app.IsClient && app.Window().Get("document").Get("documentElement").Get("classList").Call("contains", "embed").Bool()
}

// openFull leads from an embedded view to the same in its own window.
func openFull(a address) node {
	return el("p", cls("full"), el("a", at("href", "./"+a.href()), at("target", "_blank"), at("rel", "noopener"), wOpenFull))
}

// tellParent sends a message to the page around the embed page; elsewhere it does
// nothing.
func tellParent(kind string, fields map[string]any) {
	if app.IsClient && app.Window().Get("__tellParent").Truthy() {
		app.Window().Call("__tellParent", kind, fields)
	}
}

// answered tells the page around an embedded lesson that a question was answered.
// verdict is a wire.Verdict ("right"). What was answered is not told: it is the pupil's.
func answered(lesson, step, verdict string) {
	tellParent("answered", map[string]any{"lesson": lesson, "step": step, "verdict": verdict})
}

// report tells the page around which view is shown and what is picked in it, each once.
func (p *page) report(a address) {
	if now := a.href(); now != p.reported {
		p.reported = now
		tellParent("view", map[string]any{"address": now, "title": p.title})
		if pick := a.get("pick"); pick != "" {
			tellParent("selected", map[string]any{"id": pick})
		}
	}
}

// Frame is the line of HTML that shows an address of the embed page inside another page.
// oEmbed answers with the same (wasm/edge; a test holds the two together).
func Frame(address, title string) string {
	var b strings.Builder
	b.WriteString(`<iframe src="`)
	writeEscaped(&b, address)
	b.WriteString(`" title="`)
	writeEscaped(&b, title)
	// The style is for that page, not for ours, where none inside the markup may stand.
	b.WriteString(`" width="800" height="600" loading="lazy" allowfullscreen style=` + `"border:0;max-width:100%"></iframe>`)
	return b.String()
}

// copyFrame copies the line that embeds the view as it is shown. A view of a reader's
// own collection is in no other browser, and so cannot be embedded.
func (x *explorer) copyFrame(ctx app.Context, button app.Value) {
	if x.at.get("c") != "" {
		x.page.say(wNoEmbed)
		return
	}
	folder := app.Window().Get("location").Get("href").String()
	folder, _, _ = strings.Cut(folder, "#")
	folder, _, _ = strings.Cut(folder, "?")
	folder = folder[:strings.LastIndexByte(folder, '/')+1]
	title := wBrand
	if x.page.title != "" {
		title = x.page.title + " · " + wBrand
	}
	x.copy(ctx, button, Frame(folder+"embed.html"+x.at.href(), title), wEmbedCopied)
}
