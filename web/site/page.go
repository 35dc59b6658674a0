package site

import (
	"encoding/json"
	"html"
	"strings"

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

// policy is the site's content security policy. It must be the first thing in the
// head, for it binds only what comes after it. Nothing is loaded from elsewhere,
// nothing inline runs or styles, and nothing is sent anywhere but to the site.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; " +
	"img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

// page is index.html. The version goes with the address of everything that must be
// of the same build.
func page(first web.First, version string) []byte {
	v := ""
	if version != "" {
		v = "?v=" + version
	}
	e := html.EscapeString
	var b strings.Builder
	write := func(parts ...string) {
		for _, p := range parts {
			b.WriteString(p)
		}
	}
	write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n",
		`<meta http-equiv="Content-Security-Policy" content="`, e(policy), "\">\n",
		"<meta charset=\"UTF-8\">\n",
		`<script src="web/boot.js`, v, "\"></script>\n",
		"<title>", e(name), "</title>\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n",
		"<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n",
		`<meta name="description" content="`, e(description), "\">\n",
		`<meta property="og:title" content="`, e(name), "\">\n",
		`<meta property="og:description" content="`, e(description), "\">\n",
		"<meta property=\"og:type\" content=\"website\">\n",
		`<link rel="stylesheet" href="web/readout.css`, v, "\">\n",
		`<link rel="icon" type="image/svg+xml" href="web/icon.svg`, v, "\">\n",
		`<link rel="manifest" href="manifest.webmanifest`, v, "\">\n",
		`<script defer src="wasm_exec.js`, v, "\"></script>\n",
		`<script defer src="app.js`, v, "\"></script>\n",
		"</head>\n<body>")
	write(web.Prerender(first))
	write(`<aside id="app-wasm-loader" class="goapp-app-info" aria-hidden="true"><img id="app-wasm-loader-icon" alt="" hidden>`,
		`<p id="app-wasm-loader-label" class="goapp-label">`, loadingLabel, "</p></aside>",
		`<div id="stopped" role="alert" hidden><p></p><button id="reload" type="button">Reload</button></div>`,
		`<script type="application/json" id="first">`, web.FirstJSON(first), "</script>",
		"</body>\n</html>\n")
	return []byte(b.String())
}

// manifest says how the site looks when somebody puts it on a home screen.
func manifest() []byte {
	type icon struct {
		Src   string `json:"src"`
		Type  string `json:"type"`
		Sizes string `json:"sizes"`
	}
	b, err := json.Marshal(struct {
		Name        string `json:"name"`
		ShortName   string `json:"short_name"`
		Description string `json:"description"`
		StartURL    string `json:"start_url"`
		Scope       string `json:"scope"`
		Display     string `json:"display"`
		Background  string `json:"background_color"`
		Theme       string `json:"theme_color"`
		Icons       []icon `json:"icons"`
	}{name, name, description, "./", "./", "standalone", "#f7f4ee", "#f7f4ee",
		[]icon{{"web/icon.svg", "image/svg+xml", "any"}}})
	if err != nil {
		panic(err) // strings only
	}
	return append(b, '\n')
}
