package date

import (
	"testing"

	"readout/wasm/news"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		text      string
		published news.Day
		last      news.Day // the day of the text's last date
	}{
		{"OSLO, 10th September, 2023 (ONA) -- The king today met Ana Cruz.", "2023-09-11", "2023-09-10"},
		{"OSLO, Sept. 10 (ONA) – The king today met Ana Cruz.", "2023-09-11", "2023-09-10"},
		{"OSLO, September 10, 2023 (ONA) – The king today met Ana Cruz.", "", "2023-09-10"},
		{"A headline\n\nOSLO, Sept. 10 (ONA) – The king today met Ana Cruz.", "2023-09-11", "2023-09-10"},
		{"OSLO, Sept. 1 (ONA) – The king today met Ana Cruz.", "2023-09-11", "2023-09-11"},               // another day's report
		{"Oslo, Sept. 10 was fine (they say). The king today met Ana Cruz.", "2023-09-11", "2023-09-11"}, // no dateline
		{"In OSLO, on Sept. 10 - the king said. He today met Ana Cruz.", "2023-09-11", "2023-09-11"},
	} {
		found := FindIn(c.text, c.published)
		if len(found) == 0 || found[len(found)-1].From != c.last {
			t.Errorf("%q published %s: %+v, want the last on %s", c.text, c.published, found, c.last)
		}
	}
}
