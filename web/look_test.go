package web

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"readout/web/assets"
)

// TestContrast measures the colours that texts and signs stand in, in both themes,
// by the formula of WCAG 2.2: 4.5 for text, 3 for signs and borders of controls.
func TestContrast(t *testing.T) {
	css := assets.Style()
	colours := map[string][2]string{}
	for _, line := range strings.Split(string(css), "\n") {
		name, value, ok := strings.Cut(strings.TrimSpace(line), ": light-dark(")
		if !ok || !strings.HasPrefix(name, "--") {
			continue
		}
		light, dark, _ := strings.Cut(strings.TrimSuffix(value, ");"), ", ")
		colours[name[2:]] = [2]string{light, dark}
	}
	type pair struct {
		fore, back string
		least      float64
	}
	pairs := []pair{{"on-accent", "accent", 4.5}, {"warn", "warn-wash", 4.5}, {"ink", "warn-wash", 4.5}, {"ink", "mark", 4.5}, {"soft", "mark", 4.5}}
	for _, back := range []string{"paper", "sheet", "wash"} {
		for _, fore := range []string{"ink", "soft", "accent", "warn"} {
			pairs = append(pairs, pair{fore, back, 4.5})
		}
		pairs = append(pairs, pair{"edge", back, 3})
	}
	for i := range 8 {
		pairs = append(pairs, pair{"sheet", "c" + itoa(i), 4.5}, pair{"c" + itoa(i), "paper", 3})
	}
	for _, p := range pairs {
		for theme, name := range []string{"light", "dark"} {
			fore, back := colours[p.fore][theme], colours[p.back][theme]
			if got := contrast(t, fore, back); got < p.least {
				t.Errorf("%s: %s on %s has %.2f, needs %.1f", name, p.fore, p.back, got, p.least)
			}
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil || len(hex) != 7 {
		t.Fatalf("%q is no colour", hex)
	}
	part := func(shift uint) float64 {
		c := float64(n>>shift&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}
