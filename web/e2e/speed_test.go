package e2e

import (
	"strings"
	"testing"
)

// budgetMillis is what reading the five articles may take in a fresh desk, on a
// machine that does nothing else; see docs/quality.md for what is measured.
const budgetMillis = 60

// reading is how long the desk took, as the page itself says it.
const reading = `+(document.querySelector(".status").textContent.match(/\((\d+) ms\)|$/)[1] || 0)`

// yardstick is how long a fixed piece of work in JavaScript takes, the best of a few:
// on a busy or slow machine it takes longer, and so may reading.
const yardstick = `(() => {
	let best = Infinity;
	for (let k = 0; k < 7; k++) {
		const start = performance.now();
		let h = 0;
		for (let i = 0; i < 2e7; i++) h = (Math.imul(h, 31) + i) | 0;
		best = Math.min(best, performance.now() - start + (h === 1 ? 1 : 0));
	}
	return best;
})()`

// Reading five articles in a fresh desk: the best of a few fresh browsers' profiles is
// reported, and fails only when it is out of proportion to the machine: on one that does
// nothing else it takes one or two yardsticks, 60 ms are nearly three.
func TestReadingIsQuick(t *testing.T) {
	base, _ := serve(t, dist)
	best, unit := 1e9, 0.0
	var all []string
	for range 4 {
		b := page(t)
		b.open(t, base)
		b.wait(t, agrees)
		ms := get[float64](t, b, reading)
		all = append(all, get[string](t, b, `document.querySelector(".status").textContent`))
		if ms < best {
			best, unit = ms, get[float64](t, b, yardstick)
		}
		b.cancel()
	}
	t.Logf("five articles in a fresh desk: %.0f ms at best (budget %d ms); the yardstick took %.1f ms\n%s", best, budgetMillis, unit, strings.Join(all, "\n"))
	if most := 8 * unit; best > most {
		t.Errorf("reading took %.0f ms, more than %.0f ms, eight times the yardstick", best, most)
	}
}
