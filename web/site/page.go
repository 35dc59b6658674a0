package site

import (
	"html"
	"strings"

	"readout/wasm/edge"
	"readout/web"
)

// The page is written here and not by go-app's handler: that puts the policy after
// the scripts, roots every address, writes attributes in map order and breaks on a
// quotation mark in one. What go-app needs of a page is little: its root is body's
// first child, and there is a loader with an icon and a label to take away. A test
// holds this list against go-app's own page.

const (
	name        = "Readout"
	description = "Several accounts of the same meetings, side by side: who met whom, according to whom, in whose words, and who says nothing."
)

// A sheet is one of the two pages that hold the program: the site's own, and the one
// for other sites' pages, the same without the shell.
type sheet struct {
	file  string
	embed bool
}

var sheets = []sheet{{"index.html", false}, {"embed.html", true}}

// page writes a sheet. The version goes with the address of everything that must be of
// the same build.
func (s Site) page(sh sheet, first web.First, version string) []byte {
	v := ""
	if version != "" {
		v = "?v=" + version
	}
	root := `<html lang="en">`
	if sh.embed {
		root = `<html lang="en" class="embed">`
	}
	e := html.EscapeString
	var b strings.Builder
	write := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	// The policy must be the first thing in the head: it binds only what comes after it.
	write("<!DOCTYPE html>\n", root, "\n<head>\n",
		`<meta http-equiv="Content-Security-Policy" content="`, e(edge.MetaPolicy), "\">\n",
		"<meta charset=\"UTF-8\">\n",
		`<script src="web/boot.js`, v, "\"></script>\n",
		"<title>", e(name), "</title>\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n",
		"<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n")
	if sh.embed {
		write("<meta name=\"robots\" content=\"noindex\">\n") // the same stands in the site's own page
	} else {
		write(s.Share("", "overview", name, description),
			`<link rel="manifest" href="manifest.webmanifest`, v, "\">\n",
			`<link rel="apple-touch-icon" href="web/icon-180.png`, v, "\">\n",
			"<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"#fffefb\">\n",
			"<meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"#201e1b\">\n")
	}
	write(`<link rel="stylesheet" href="web/readout.css`, v, "\">\n",
		`<link rel="icon" type="image/svg+xml" href="web/icon.svg`, v, "\">\n",
		`<script defer src="wasm_exec.js`, v, "\"></script>\n",
		`<script defer src="app.js`, v, "\"></script>\n",
		"</head>\n<body>")
	if sh.embed {
		write(web.PrerenderEmbed(first), web.EmbedNote())
	} else {
		write(web.Prerender(first), web.UpdateBar())
	}
	write(`<aside id="app-wasm-loader" class="goapp-app-info" aria-hidden="true"><img id="app-wasm-loader-icon" alt="" hidden>`,
		`<p id="app-wasm-loader-label" class="goapp-label">`, loadingLabel, "</p></aside>",
		`<div id="stopped" role="alert" hidden><p></p><button id="reload" type="button">Reload</button></div>`,
		`<script type="application/json" id="first">`, web.FirstJSON(first), "</script>",
		"</body>\n</html>\n")
	return []byte(b.String())
}
