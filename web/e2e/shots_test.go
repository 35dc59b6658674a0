package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// takeShots makes a picture of every view, light and dark, on a projector, a tablet
// and a phone. Pictures are looked at by people; no test compares them.
func takeShots(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	base, _ := serve(nil, dist)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1280, 768, 360} {
			if err := shootAll(dir, base, scheme, width); err != nil {
				return fmt.Errorf("%s, %d px: %w", scheme, width, err)
			}
		}
	}
	return nil
}

func shootAll(dir, base, scheme string, width int64) error {
	b, err := newTab()
	if err != nil {
		return err
	}
	defer b.cancel()
	if err := b.media(scheme, width, 900); err != nil {
		return err
	}
	if err := b.do(chromedp.Navigate(base)); err != nil {
		return err
	}
	if err := b.until(agrees); err != nil {
		return err
	}
	list, err := views(b)
	if err != nil {
		return err
	}
	for _, v := range list {
		if *shotsOnly != "" && !strings.Contains(","+*shotsOnly+",", ","+v.Name+",") {
			continue
		}
		if err := b.show(v.Hash); err != nil {
			return fmt.Errorf("%s: %w", v.Name, err)
		}
		name := fmt.Sprintf("%s-%d-%s.png", strings.ReplaceAll(v.Name, " ", "-"), width, scheme)
		if err := b.shoot(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%s: %w", v.Name, err)
		}
	}
	for _, o := range openings {
		if *shotsOnly != "" && !strings.Contains(","+*shotsOnly+",", ","+o.Name+",") || o.Phone && width > 720 {
			continue
		}
		if err := o.open(b); err != nil {
			return fmt.Errorf("%s: %w", o.Name, err)
		}
		name := fmt.Sprintf("%s-%d-%s.png", strings.ReplaceAll(o.Name, " ", "-"), width, scheme)
		if err := b.shoot(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%s: %w", o.Name, err)
		}
	}
	return nil
}

// shoot writes a picture of the whole page, at most four windows long.
func (b *tab) shoot(file string) error {
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	size, err := chromedp.Run(ctx, chromedp.Evaluate[[]float64](`(scrollTo(0, 0), [innerWidth, Math.min(document.documentElement.scrollHeight, 3600)])`))
	if err != nil {
		return err
	}
	beyond := true
	shot, err := chromedp.Call(ctx, cdppage.CaptureScreenshot, cdppage.CaptureScreenshotParams{
		CaptureBeyondViewport: &beyond,
		Clip:                  &cdppage.Viewport{Width: size[0], Height: size[1], Scale: 1},
	})
	if err != nil {
		return err
	}
	return os.WriteFile(file, shot.Data, 0o644)
}

// quietly waits for a picture that says nothing of a busy machine: the page tells how
// long reading took, and says so when it takes longer than it should.
func (b *tab) quietly() error {
	for range 20 {
		if err := b.until(agrees + ` && document.fonts.status === "loaded" && ![...document.querySelectorAll(".banner, #say:not(:empty)")].some(e => e.checkVisibility())`); err != nil {
			return err
		}
		ms, err := eval[int](b, `+/[(](\d+) ms[)]/.exec(document.querySelector(".status").textContent)[1]`)
		if err != nil || ms < 150 {
			return err
		}
		if err := b.do(chromedp.Reload()); err != nil {
			return err
		}
	}
	return errors.New("this machine is too busy for pictures: try again")
}

// takePictures takes the pictures that are part of the project: of the overview as it is
// on the first visit, when it has been read. (make pictures)
func takePictures() error {
	base, _ := serve(nil, dist)
	for _, p := range []struct {
		file          string
		width, height int64
		scale         float64
	}{
		{"web/assets/share/preview.png", 1200, 630, 1},
		{"web/assets/share/narrow.png", 360, 720, 2},
		{"docs/overview.png", 1280, 860, 1},
	} {
		b, err := newTab()
		if err != nil {
			return err
		}
		if err := b.media("light", p.width, p.height); err != nil {
			return err
		}
		if err := b.do(chromedp.EmulateViewport(p.width, p.height, chromedp.EmulateScale(p.scale)), chromedp.Navigate(base)); err != nil {
			return err
		}
		if _, err := chromedp.Call(b.ctx, emulation.SetScrollbarsHidden, emulation.SetScrollbarsHiddenParams{Hidden: true}); err != nil {
			return err
		}
		if err := b.quietly(); err != nil {
			return err
		}
		shot, err := chromedp.Call(b.ctx, cdppage.CaptureScreenshot, cdppage.CaptureScreenshotParams{})
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(root, p.file), shot.Data, 0o644); err != nil {
			return err
		}
		b.cancel()
	}
	return nil
}
