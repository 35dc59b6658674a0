package edge

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"
)

// What a host says with every file, in one place: readout serve sets it, the builder
// writes it into dist/_headers, which Cloudflare, Netlify and others read, and the
// page carries the policy once more, for hosts that can be told nothing.
//
// The simpler design is a list in each of the three. They would differ by the second
// change, and a policy that differs is one that breaks where nobody looks.

// A Header is one header of an answer.
type Header struct{ Name, Value string }

// MetaPolicy is the content security policy as it stands in the page: nothing is
// loaded from elsewhere, nothing inline runs or styles, and nothing is sent anywhere
// but to the site. Who may frame a page can only be said by a header.
const MetaPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; " +
	"img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

// notFramed forbids every site to show a page inside its own, which would let it lay
// something over our buttons. The embed page is made for it, and is the only exception.
const notFramed = "; frame-ancestors 'none'"

const embedPage = "embed.html"

// hashDigits is how much of the hash of its content a name carries.
const hashDigits = 12

// HashedName is name with the beginning of the content's SHA-256 in it
// ("web/desk.0123456789ab.wasm"). What is at such an address never changes, so it may
// be kept for ever, and a new build loads anew only what differs.
func HashedName(name string, content []byte) string {
	sum := sha256.Sum256(content)
	stem, ext := strings.TrimSuffix(name, path.Ext(name)), path.Ext(name)
	return stem + "." + hex.EncodeToString(sum[:])[:hashDigits] + ext
}

// Hashed reports whether a name is one that HashedName makes.
func Hashed(name string) bool {
	name = strings.TrimSuffix(name, path.Ext(name))
	hash := path.Ext(name)
	return len(hash) == 1+hashDigits && strings.Trim(hash[1:], "0123456789abcdef") == ""
}

// Headers are the headers of the file of that name ("web/boot.js").
func Headers(name string) []Header {
	list := always(MetaPolicy + notFramed)
	if name == embedPage {
		list = always(MetaPolicy)
	}
	if Hashed(name) {
		return append(list, Header{"Cache-Control", forever})
	}
	return append(list, Header{"Cache-Control", "no-cache"})
}

const forever = "public, max-age=31536000, immutable"

func always(policy string) []Header {
	return []Header{
		{"Content-Security-Policy", policy},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
	}
}

// answerHeaders are those of an answer of this package, unless it says otherwise: if
// a browser is led to show one, nothing in it may run or load.
func answerHeaders() []Header {
	return append(always("default-src 'none'; sandbox; frame-ancestors 'none'"), Header{"Cache-Control", "no-store"})
}

// HeadersFile is the file _headers of a site with files of these names. Rules add up
// there, and two policies in one answer both bind; so the embed page's rule takes the general one away first. Its second
// address is the one that Cloudflare gives to a file whose name ends in .html.
func HeadersFile(names []string) string {
	var b strings.Builder
	rule := func(address string, list []Header, instead ...string) {
		b.WriteString(address + "\n")
		for _, name := range instead {
			b.WriteString("  ! " + name + "\n")
		}
		for _, h := range list {
			b.WriteString("  " + h.Name + ": " + h.Value + "\n")
		}
	}
	rule("/*", Headers("index.html"))
	for _, address := range []string{"/" + embedPage, "/" + strings.TrimSuffix(embedPage, ".html")} {
		rule(address, Headers(embedPage)[:1], "Content-Security-Policy")
	}
	for _, name := range names {
		if Hashed(name) { // one by one: what a star may stand for differs from host to host
			rule("/"+name, []Header{{"Cache-Control", forever}}, "Cache-Control")
		}
	}
	return b.String()
}
