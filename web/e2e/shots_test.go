package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

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
		if err := b.show(v.Hash); err != nil {
			return fmt.Errorf("%s: %w", v.Name, err)
		}
		name := fmt.Sprintf("%s-%d-%s.png", strings.ReplaceAll(v.Name, " ", "-"), width, scheme)
		if err := b.shoot(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%s: %w", v.Name, err)
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
