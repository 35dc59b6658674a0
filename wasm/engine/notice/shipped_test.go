package notice_test

import (
	"strings"
	"testing"

	"readout/wasm/engine"
	"readout/wasm/engine/goldtest"
)

// What the engine itself notices in the shipped collection.
func TestShipped(t *testing.T) {
	ed := engine.Read(goldtest.Articles(t))
	want := []string{
		"suspect name: HowPakistan calls President Raisi by three names: Raisi, Rahi and Leahy.",
		"same quote, other words: One statement by Bagheri appears in two wordings.",
		"silence: Only China Daily reports all three meetings of Wei Fenghe’s visit to ",
		"unnamed source: HowPakistan quotes President Raisi through “state media” without saying which.",
		"spelling: Mehr News Agency writes Baqeri; Al Arabiya English, American Military News and China Daily write Bagheri.",
		"spelling: China Daily writes Teheran; Mehr News Agency, Al Arabiya English and HowPakistan write Tehran.",
	}
	for i, n := range ed.Notices {
		if got := string(n.Kind) + ": " + n.Text; i >= len(want) || !strings.HasPrefix(got, want[i]) {
			t.Errorf("%s", got)
		}
		if len(n.Refs) == 0 {
			t.Errorf("%s: no sentence", n.Text)
		}
		for _, r := range n.Refs {
			for _, rd := range ed.Readings {
				if rd.Article.ID == r.Article && r.In(rd.Article.Text) == "" {
					t.Errorf("%s: an empty sentence", n.Text)
				}
			}
		}
	}
	if len(ed.Notices) != len(want) {
		t.Errorf("%d notices, want %d", len(ed.Notices), len(want))
	}
}
