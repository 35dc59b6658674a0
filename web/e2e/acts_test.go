package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// What a reader does to a page: press keys, click, go to another view. A page draws itself
// again whenever an answer comes, so a place measured now may be another thing's when the
// mouse comes down; a reader sees that and waits, and so does a test.

// Keys as chromedp knows them.
const (
	keyDown, keyUp, keyRight, keyLeft = kb.ArrowDown, kb.ArrowUp, kb.ArrowRight, kb.ArrowLeft
	keyEnter, keyEscape, keyTab       = kb.Enter, kb.Escape, kb.Tab
)

// press presses keys, one after the other.
func (b *tab) press(t *testing.T, keys ...string) {
	t.Helper()
	for _, k := range keys {
		b.chord(t, k)
	}
}

// chord presses keys while others are held. A key goes down with its letter in one event,
// as a keyboard's does: chromedp's own KeyEvent sends the letter after it, so that a page
// that has kept the key for itself gets the letter all the same.
func (b *tab) chord(t *testing.T, keys string, held ...chromedp.Modifier) {
	t.Helper()
	for _, r := range keys {
		var down, up input.DispatchKeyEventParams
		for _, e := range kb.Encode(r) {
			for _, m := range held {
				e.Modifiers |= int64(m)
			}
			switch e.Type {
			case kb.KeyDown:
				down = *e
			case kb.KeyUp:
				up = *e
			case kb.KeyChar:
				if e.Modifiers&^int64(chromedp.ModifierShift) == 0 {
					down.Text, down.UnmodifiedText = e.Text, e.UnmodifiedText
				}
			}
		}
		for _, e := range []input.DispatchKeyEventParams{down, up} {
			if _, err := chromedp.Call(b.ctx, input.DispatchKeyEvent, e); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// click clicks the element a JavaScript expression gives, with the mouse, where a reader
// would: it has to be on top there, and to have come to rest. Where the page has put
// something else there before the mouse came down, that is not clicked: the element is
// looked for once more.
func (b *tab) click(t *testing.T, element string) {
	t.Helper()
	b.hit(t, element, func(x, y float64) error { return b.do(chromedp.MouseClickXY(x, y)) })
}

// tap is click with a finger.
func (b *tab) tap(t *testing.T, element string) {
	t.Helper()
	b.hit(t, element, b.touch)
}

func (b *tab) hit(t *testing.T, element string, act func(x, y float64) error) {
	t.Helper()
	b.wait(t, element)
	for range 20 {
		at, err := eval[[]float64](b, fmt.Sprintf(aim, reach, element))
		if err != nil {
			t.Fatalf("clicking %s: %v", element, err)
		}
		if err := act(at[0], at[1]); err != nil {
			t.Fatal(err)
		}
		// A page that the click has led away from knows nothing of it any more.
		if hit, err := eval[bool](b, answered); err != nil || hit {
			return
		}
		t.Logf("clicked once more, the page had moved: %s", element)
	}
	t.Fatalf("%s is never hit", element)
}

// answered waits for what came of a click: a finger's comes a while after it was lifted.
const answered = `new Promise((yes) => {
	const end = performance.now() + 2000;
	const look = () => {
		const a = window.__aimed;
		if (!a || a.hit) yes(true);
		else if (a.missed || performance.now() > end) yes(false);
		else setTimeout(look, 5);
	};
	look();
})`

// reach gives the middle of a piece of an element that the mouse can reach, brought into sight.
const reach = `
	const to = "a, button, summary";
	const over = (e, top) => top && (e.contains(top) || top.contains(e) || e.closest(to) && top.closest(to) === e.closest(to));
	const place = (e) => {
		e.scrollIntoView({ block: "center", behavior: "instant" });
		for (const r of e.getClientRects()) {
			const x = r.x + r.width / 2, y = r.y + r.height / 2;
			if (over(e, document.elementFromPoint(x, y))) return [x, y];
		}
		throw new Error("something lies over " + e.outerHTML.slice(0, 200));
	};`

// aim waits until an element lies still and gives the place to click; what the mouse then
// does anywhere else is kept from the page.
const aim = `(async () => {
	%s
	const find = () => (%s);
	const frame = () => new Promise((yes) => requestAnimationFrame(yes));
	const settled = async () => {
		for (let was = "", still = 0, at;; await frame()) {
			try { at = place(find()); } catch (err) {
				if (performance.now() > end) throw err;
				continue;
			}
			still = "" + at === was ? still + 1 : 0;
			if (still === 2) return at;
			was = "" + at;
		}
	};
	const end = performance.now() + 5000;
	const at = await settled(), now = window.__aimed = { hit: false };
	let down = null;
	const kinds = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
	const watch = (e) => {
		let ok = false;
		try {
			if (e.type.endsWith("down")) ok = over(find(), e.target) && (down = e.target);
			else ok = down && (down === e.target || find().contains(e.target) || down.closest("svg") && down.closest("svg") === e.target.closest("svg"));
		} catch { /* gone */ }
		if (!ok) {
			now.missed = true;
			e.preventDefault();
			e.stopImmediatePropagation();
		}
		if (e.type !== "click" && e.type !== "mouseup") return;
		if (e.type === "click") now.hit = !!ok;
		if (e.type === "click" || !ok) for (const k of kinds) removeEventListener(k, watch, true);
	};
	for (const k of kinds) addEventListener(k, watch, true);
	return at;
})()`

// to goes to another view of the open collection.
func (b *tab) to(t *testing.T, name string) {
	t.Helper()
	get[bool](t, b, `(location.hash = location.hash.replace(/^#[^?]*/, "#`+name+`"), true)`)
	b.wait(t, `document.querySelector('.live section[data-view="`+name+`"] .view')`)
}
