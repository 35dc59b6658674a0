package e2e

import "testing"

// misread lists what on a narrow page says who is who wrongly: words that are as near to
// another node as to their own, and officials whose country's letters are not to be seen.
// Letters reach less far up and down than their line does, by a fifth of it.
const misread = `(() => {
	const out = [], nodes = [...document.querySelectorAll(".stage .nd:not(.off)")];
	const rect = (e) => e.getBoundingClientRect();
	const disc = (n) => { const r = rect(n.querySelector(".d > :is(circle, rect):not(.hit)")); return { x: r.left + r.width / 2, y: r.top + r.height / 2, r: r.width / 2 }; };
	const far = (r, d) => Math.hypot(Math.max(r.left - d.x, d.x - r.right, 0), Math.max(r.top - d.y, d.y - r.bottom, 0)) - d.r;
	for (const n of nodes) {
		const seen = [...n.querySelectorAll(".t text")].filter(e => e.checkVisibility({ visibilityProperty: true }));
		for (const e of seen.slice(0, 1)) {
			const b = rect(e), cut = b.height / 5, r = { left: b.left, right: b.right, top: b.top + cut, bottom: b.bottom - cut }, own = far(r, disc(n));
			for (const o of nodes) if (o !== n && far(r, disc(o)) <= own) out.push(e.textContent + " is as near to " + o.textContent);
		}
		const let_ = n.querySelector(".let");
		if (!let_) continue;
		const l = rect(let_), d = disc(n);
		if (!let_.checkVisibility() || l.height < 9 || l.width > 2 * d.r) out.push(n.textContent + ": letters of " + l.width + " × " + l.height + " px in a disc of " + 2 * d.r);
	}
	const all = nodes.map(disc), box = rect(document.querySelector(".stage svg"));
	const high = Math.max(...all.map(d => d.y)) - Math.min(...all.map(d => d.y));
	return { out, high: high / box.height, officials: document.querySelectorAll(".stage .nd.person:not(.off)").length,
		named: nodes.filter(n => n.matches(".person") && n.querySelector(".lab").checkVisibility()).length };
})()`

// On a phone the drawing fills its place, everybody is named, nearest to themselves, and
// has the letters of their country; also with something picked or left out.
func TestNetworkOnAPhone(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if err := b.media("light", 360, 900); err != nil {
		t.Fatal(err)
	}
	for _, hash := range []string{"#network", "#network?from=2022-04-01", "#network?size=named"} {
		b.open(t, base+hash)
		b.wait(t, drawn+` && document.querySelectorAll(".stage .nd:not(.off) .let").length > 3`)
		got := get[struct {
			Out              []string
			High             float64
			Officials, Named int
		}](t, b, misread)
		for _, o := range got.Out {
			t.Errorf("%s: %s", hash, o)
		}
		if got.Named < got.Officials {
			t.Errorf("%s: of %d officials %d are named", hash, got.Officials, got.Named)
		}
		if hash == "#network" && got.High < .7 {
			t.Errorf("the drawing takes %.2f of the height there is", got.High)
		}
		if labels := get[struct{ Out []string }](t, b, overlapping); len(labels.Out) > 0 {
			t.Errorf("%s: these lie over each other or the edge: %q", hash, labels.Out)
		}
	}
}
