package account

import (
	"time"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// addDays is the day n days after d; d itself where it is no day.
func addDays(d news.Day, n int) news.Day {
	at, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return news.Day(at.AddDate(0, 0, n).Format(time.DateOnly))
}

func ctFold(s string) string { return text.FoldWord(s) }
