package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
)

// The explorer by keyboard alone: somebody is found, picked in the network, a line of
// the network opened, its sentence read where it stands; then back, and the network
// taken away as a table. (Correcting, undoing and the file of corrections:
// TestCorrectByKeyboard; every file: TestGet.)
func TestExploreByKeyboard(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, agrees)
	dir := downloads(t, b)

	b.press(t, "/")
	b.wait(t, `document.activeElement.id === "seek"`)
	b.press(t, "r", "a", "i", "s", "i")
	b.wait(t, `/Raisi/.test(document.querySelector("#found [role=option]")?.textContent)`)
	b.press(t, keyDown, keyEnter)
	b.wait(t, `location.hash.startsWith("#person/") && /Raisi/.test(document.querySelector("main h1")?.innerText)`)

	b.press(t, "2")
	b.wait(t, drawn+` && location.hash === "#network"`)
	b.keyTo(t, `document.querySelector(".stage .nd.home")`)
	b.press(t, "\u0307") // Page Down: a line
	b.wait(t, `document.activeElement.closest(".stage [data-l]")`)
	if said := get[string](t, b, `document.activeElement.getAttribute("aria-label")`); len(said) < 10 {
		t.Errorf("a line is spoken as %q", said)
	}
	b.press(t, keyEnter)
	b.wait(t, `/pick=edge/.test(location.hash) && document.activeElement.closest(".pick h2") && document.querySelector(".pick .ev blockquote")`)
	picked := get[string](t, b, `location.hash`)
	source := `document.querySelector(".pick .ev figcaption a")`
	words := squeeze(get[string](t, b, `document.querySelector(".pick .ev blockquote").textContent`))
	b.keyTo(t, source)
	b.press(t, keyEnter)
	b.wait(t, `location.hash.startsWith("#article/") && `+sentence+` && `+inWindow(sentence))
	if got := squeeze(get[string](t, b, sentence+`.textContent`)); !strings.Contains(words, got) && !strings.Contains(got, words) {
		t.Errorf("the panel quotes\n%s\nbut the article opens at\n%s", words, got)
	}
	get[bool](t, b, `(history.back(), true)`)
	b.wait(t, `location.hash === `+quoted(picked)+` && document.querySelector(".pick .ev")`)

	b.keyTo(t, `document.querySelector(".live .get > summary")`)
	b.press(t, keyEnter)
	b.keyTo(t, `document.querySelector('.live .get [data-format="csv"]')`)
	b.press(t, keyEnter)
	name, data := saved(t, dir, ".csv")
	if !strings.Contains(string(data), "Raisi") {
		t.Errorf("%s has no Raisi: %.200s", name, data)
	}
}

// Where the drawing's window is, how large the disc of the strongest node is, where it
// stands in the drawing and on the screen, and where there is nothing.
const (
	windowNow = `document.querySelector(".stage svg").getAttribute("viewBox")`
	homeDisc  = `document.querySelector(".stage .nd.home circle:not(.hit)")`
	homeAt    = `document.querySelector(".stage .nd.home").getAttribute("transform")`
)

func (b *tab) middle(t *testing.T, element string) (x, y float64) {
	t.Helper()
	at := get[[]float64](t, b, `(() => { const r = `+element+`.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`)
	return at[0], at[1]
}

// stands waits until the disc of the strongest node stands at a place of the window, give
// or take by so many pixels: what is dragged is drawn with the next frame.
func (b *tab) stands(t *testing.T, what string, x, y, by float64) {
	t.Helper()
	at := fmt.Sprintf(`(r => Math.abs(r.x + r.width / 2 - %g) <= %g && Math.abs(r.y + r.height / 2 - %g) <= %g)(%s.getBoundingClientRect())`, x, by, y, by, homeDisc)
	if err := b.until(at); err != nil {
		nx, ny := b.middle(t, homeDisc)
		t.Errorf("%s is at %.0f, %.0f, not at %.0f, %.0f", what, nx, ny, x, y)
	}
}

// The drawing by mouse: a node is dragged, stays where it was put, in another view of
// the same too, and is put back; the ground is dragged, the wheel zooms where it points,
// one button shows all again; a drag is no pick.
func TestNetworkByMouse(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#network")
	b.wait(t, agreesNetwork)
	get[bool](t, b, `(document.querySelector(".stage").scrollIntoView({ block: "center", behavior: "instant" }), true)`)
	whole, stood := get[string](t, b, windowNow), get[string](t, b, homeAt)
	line := get[string](t, b, `[...document.querySelectorAll(".stage line.ink")].map(l => l.getAttribute("x1") + l.getAttribute("x2")).join()`)

	x, y := b.middle(t, homeDisc)
	b.drag(t, x, y, 60, 40)
	b.wait(t, homeAt+` !== `+quoted(stood))
	b.stands(t, "the node that was dragged", x+60, y+40, 3)
	if get[string](t, b, `location.hash`) != "#network" {
		t.Error("the end of a drag picks")
	}
	if get[string](t, b, `[...document.querySelectorAll(".stage line.ink")].map(l => l.getAttribute("x1") + l.getAttribute("x2")).join()`) == line {
		t.Error("its lines stay behind")
	}
	put := get[string](t, b, homeAt)
	b.click(t, `document.querySelector('.toggle[data-kind="near"]')`)
	b.wait(t, `/kind=/.test(location.hash)`)
	if got := get[string](t, b, homeAt); got != put {
		t.Errorf("after narrowing, what was moved stands at %s, not %s", got, put)
	}
	b.click(t, `document.querySelector('.toggle[data-kind="near"]')`)
	b.wait(t, `location.hash === "#network"`)
	b.click(t, `document.querySelector('[data-zoom="back"]')`)
	b.wait(t, homeAt+` === `+quoted(stood)+` && !document.querySelector('[data-zoom="back"]').checkVisibility()`)
	b.click(t, `document.querySelector('[data-zoom="fit"]')`)
	b.wait(t, windowNow+` === `+quoted(whole))

	x, y = b.middle(t, homeDisc)
	if err := b.mouse(input.DispatchMouseEventTypeMouseWheel, x, y, -200); err != nil {
		t.Fatal(err)
	}
	b.wait(t, windowNow+` !== `+quoted(whole))
	b.stands(t, "what the wheel points at", x, y, 2)
	near := get[string](t, b, windowNow)
	gx, gy := ground(t, b)
	b.drag(t, gx, gy, -40, -30)
	b.wait(t, windowNow+` !== `+quoted(near))
	b.stands(t, "the drawing, its ground dragged", x-40, y-30, 3)
	b.click(t, `document.querySelector('[data-zoom="fit"]')`)
	b.wait(t, windowNow+` === `+quoted(whole))

	b.click(t, homeDisc)
	b.wait(t, `/pick=person/.test(location.hash)`)
}

// ground is a place of the drawing where there is neither node nor line.
func ground(t *testing.T, b *tab) (x, y float64) {
	t.Helper()
	at := get[[]float64](t, b, `(() => {
		const svg = document.querySelector(".stage svg"), r = svg.getBoundingClientRect();
		for (let y = r.top + 60; y < Math.min(r.bottom, innerHeight) - 60; y += 13)
			for (let x = r.left + 60; x < r.right - 60; x += 13)
				if (document.elementFromPoint(x, y) === svg) return [x, y];
		throw new Error("no ground");
	})()`)
	return at[0], at[1]
}

// Two fingers zoom by as much as they go apart, and what is between them stays there.
func TestNetworkByFingers(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	if err := b.phone(400, 800); err != nil {
		t.Fatal(err)
	}
	b.open(t, base+"#network")
	b.wait(t, agreesNetwork)
	get[bool](t, b, `(document.querySelector(".stage").scrollIntoView({ block: "start", behavior: "instant" }), true)`)
	width := `+` + windowNow + `.split(" ")[2]`
	before := get[float64](t, b, width)
	x, y := b.middle(t, homeDisc)
	err := b.finger(input.DispatchTouchEventTypeTouchStart, x-30, y, x+30, y)
	for i := 1.0; i <= 6 && err == nil; i++ {
		err = b.finger(input.DispatchTouchEventTypeTouchMove, x-30-5*i, y, x+30+5*i, y)
	}
	if err == nil {
		err = b.finger(input.DispatchTouchEventTypeTouchEnd)
	}
	if err != nil {
		t.Fatal(err)
	}
	b.wait(t, width+` < `+itoa(int(before*0.75)))
	if after := get[float64](t, b, width); after < before*0.4 {
		t.Errorf("fingers twice as far apart make the window %.0f wide, of %.0f", after, before)
	}
	b.stands(t, "what was between the fingers", x, y, 25)
	if get[string](t, b, `location.hash`) != "#network" {
		t.Error("the end of a pinch picks")
	}
}

// Discs are as large as the chosen measure says; the address carries it.
func TestNetworkSize(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#network")
	b.wait(t, agreesNetwork)
	const sizes = `[...document.querySelectorAll(".stage .nd.person circle:not(.hit)")].map(c => c.getAttribute("r")).join()`
	by := map[string]string{"": get[string](t, b, sizes)}
	for _, m := range []string{"rank", "named"} {
		last := get[string](t, b, sizes)
		get[bool](t, b, `(s => { s.value = `+quoted(m)+`; return s.dispatchEvent(new Event("change", { bubbles: true })); })(document.querySelector('select[data-sieve="size"]'))`)
		b.wait(t, `location.hash === "#network?size=`+m+`" && `+sizes+` !== `+quoted(last))
		by[m] = get[string](t, b, sizes)
	}
	if by[""] == by["rank"] || by["rank"] == by["named"] || by[""] == by["named"] {
		t.Errorf("the measures size alike: %v", by)
	}
	most := `(() => { let best = 0, r = 0; for (const e of document.querySelectorAll(".stage .nd.person")) { const d = +e.querySelector("circle:not(.hit)").getAttribute("r"); if (d > r) r = d, best = e.querySelector("title").textContent; } return best; })()`
	if got := get[string](t, b, most); !strings.Contains(got, "Bagheri") && !strings.Contains(got, "Wei Fenghe") {
		t.Errorf("who is named most is %q", got)
	}
	fresh := page(t)
	fresh.open(t, base+"#network?size=named")
	fresh.wait(t, drawn+` && `+sizes+` === `+quoted(by["named"]))
}

// Beside a step of a lesson the network's choices and its table act on what stands
// there; none of them leads out of the lesson.
func TestNetworkInLesson(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base+"#lesson/who-is-who/2?see=network")
	b.wait(t, live+` && document.querySelector(".besideview .stage .nd.home")`)
	stays := func(part string) string {
		return `location.hash.startsWith("#lesson/who-is-who/2?see=network") && ` + quoted(part) + `.split(" ").every(p => decodeURIComponent(decodeURIComponent(location.hash)).includes(p))`
	}
	get[bool](t, b, `(document.querySelector('.besideview [data-sieve="outlet"][value="CD"]').click(), true)`)
	b.wait(t, stays("outlet=CD")+` && document.querySelector(".stage .nd.off")`)
	get[bool](t, b, `(document.querySelector('.besideview .toggle[data-kind="near"]').click(), true)`)
	b.wait(t, stays("outlet=CD kind="))
	b.press(t, "t")
	b.wait(t, stays("outlet=CD kind= as=table")+` && document.querySelectorAll("#astable tbody tr").length > 1`)
	get[bool](t, b, `(document.querySelector("#astable th a").click(), true)`)
	b.wait(t, stays("sort=who as=table"))
	get[bool](t, b, `(document.querySelector('#astable td a[href*="pick"]').click(), true)`)
	b.wait(t, stays("pick=")+` && document.querySelector(".besideview .pick h2")`)
	b.press(t, keyEscape)
	b.wait(t, `!/pick/.test(location.hash) && `+stays("outlet=CD"))
}
