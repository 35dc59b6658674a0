package e2e

import (
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// What a hand does beside clicking: touching, choosing a file.

// phone makes the window a phone's, with touch.
func (b *tab) phone(width, height int64) error {
	return b.do(chromedp.EmulateViewport(width, height, chromedp.EmulateMobile, chromedp.EmulateTouch))
}

// finger touches with as many fingers as there are pairs in at.
func (b *tab) finger(kind input.DispatchTouchEventType, at ...float64) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	p := input.DispatchTouchEventParams{Type: kind, TouchPoints: []*input.TouchPoint{}}
	for i := 0; i+1 < len(at); i += 2 {
		id := float64(i)
		p.TouchPoints = append(p.TouchPoints, &input.TouchPoint{X: at[i], Y: at[i+1], ID: &id})
	}
	_, err := chromedp.Call(ctx, input.DispatchTouchEvent, p)
	return err
}

// touch taps at a place of the window.
func (b *tab) touch(x, y float64) error {
	if err := b.finger(input.DispatchTouchEventTypeTouchStart, x, y); err != nil {
		return err
	}
	return b.finger(input.DispatchTouchEventTypeTouchEnd)
}

// mouse does something with the mouse at a place of the window; the left button is held
// unless nothing but the wheel turns.
func (b *tab) mouse(kind input.DispatchMouseEventType, x, y, wheel float64) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	p := input.DispatchMouseEventParams{Type: kind, X: x, Y: y, DeltaY: wheel, ClickCount: 1, Button: "left", Buttons: 1}
	if kind == input.DispatchMouseEventTypeMouseWheel {
		p.Button, p.Buttons, p.ClickCount = "none", 0, 0
		p.DeltaX = 0.01 // none is left out of the message, and missed there
	}
	_, err := chromedp.Call(ctx, input.DispatchMouseEvent, p)
	return err
}

// drag drags from one place of the window to another, in steps, as a hand does.
func (b *tab) drag(t *testing.T, x, y, dx, dy float64) {
	t.Helper()
	const steps = 8
	err := b.mouse(input.DispatchMouseEventTypeMousePressed, x, y, 0)
	for i := 1; i <= steps && err == nil; i++ {
		k := float64(i) / steps
		err = b.mouse(input.DispatchMouseEventTypeMouseMoved, x+dx*k, y+dy*k, 0)
	}
	if err == nil {
		err = b.mouse(input.DispatchMouseEventTypeMouseReleased, x+dx, y+dy, 0)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// give chooses a file in a file field.
func (b *tab) give(t *testing.T, selector, file string) {
	t.Helper()
	if err := b.do(chromedp.SetUploadFiles(chromedp.CSS(selector), []string{file})); err != nil {
		t.Fatal(err)
	}
}

// picture takes a picture of the page where PICTURES names a folder, to be looked at.
func (b *tab) picture(t *testing.T, name string) {
	t.Helper()
	if dir := os.Getenv("PICTURES"); dir != "" {
		if err := b.shoot(filepath.Join(dir, name+".png")); err != nil {
			t.Fatal(err)
		}
	}
}

// chooseBytes gives a file of any bytes to a chooser.
func (b *tab) chooseBytes(t *testing.T, chooser, name string, data []byte) {
	t.Helper()
	get[bool](t, b, fmt.Sprintf(`(() => {
		const input = document.querySelector('[data-files="%s"]'), to = new DataTransfer();
		to.items.add(new File([Uint8Array.from(atob("%s"), c => c.charCodeAt(0))], %s));
		input.files = to.files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
		return true;
	})()`, chooser, base64.StdEncoding.EncodeToString(data), quoted(name)))
}
