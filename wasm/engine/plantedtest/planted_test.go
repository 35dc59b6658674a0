package plantedtest_test

import (
	"flag"
	"testing"
	"time"

	"readout/wasm/engine"
	"readout/wasm/engine/plantedtest"
)

var long = flag.Bool("long", false, "measure up to 4,000 articles, as docs/quality.md tells")

// What is planted is found. With -long, on larger collections and with times.
func TestPlanted(t *testing.T) {
	sizes := []int{400}
	if *long {
		sizes = []int{500, 1000, 2000, 4000}
	}
	for _, n := range sizes {
		c := plantedtest.Make(n)
		start := time.Now()
		ed := engine.Read(c.Articles)
		took := time.Since(start)
		copies, quotes := c.Judge(ed)
		t.Logf("%d articles, %d ms: copies precision %d, recall %d of %d; one statement in other words: precision %d, recall %d of %d (per mille)", n, took.Milliseconds(),
			copies.Precision(), copies.Recall(), copies.True, quotes.Precision(), quotes.Recall(), quotes.True)
		if copies.Precision() < 950 || copies.Recall() < 950 {
			t.Errorf("%d articles: copies found with precision %d and recall %d, want 950 at least", n, copies.Precision(), copies.Recall())
		}
		if quotes.Precision() < 950 || quotes.Recall() < 800 {
			t.Errorf("%d articles: reworded quotes found with precision %d and recall %d, want 950 and 800 at least", n, quotes.Precision(), quotes.Recall())
		}
	}
}
