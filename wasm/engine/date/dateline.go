package date

import (
	"strings"

	"readout/wasm/news"
)

// "ABU DHABI, 10th September, 2023 (WAM) -- The president today met": the day that stands
// beside the place is the day of writing, and "today" is that day, even where an outlet
// carries the report on the next.

// FindIn is [Find] for an article published on a day, which may be unknown: a dateline's
// day, where it is no more than three days before, is what "today" is counted from.
func FindIn(s string, published news.Day) []news.Date {
	found := Find(s, published)
	for i := range found {
		if day, ok := ofDateline(s, &found[i]); ok {
			if n, known := DayNumber(published); known {
				if m, _ := DayNumber(day); m >= n || m < n-3 {
					return found
				}
			} else if found[i].Basis != news.Stated {
				return found
			}
			return Find(s, day)
		}
		if found[i].Start > 2000 {
			break
		}
	}
	return found
}

// ofDateline is the day of a date that stands in a dateline: behind a place in capitals
// at the head of a line, before a bracket or dash.
func ofDateline(s string, d *news.Date) (news.Day, bool) {
	if d.Precision != news.ByDay || d.From == "" || d.From != d.To {
		return "", false
	}
	head := s[strings.LastIndexByte(s[:d.Start], '\n')+1 : d.Start]
	if len(head) < 4 || len(head) > 48 || strings.ToUpper(head) != head || !strings.HasSuffix(strings.TrimSpace(head), ",") {
		return "", false
	}
	rest := strings.TrimLeft(s[d.End:], " .,")
	for _, mark := range [...]string{"(", "/", "-", "–", "—"} {
		if strings.HasPrefix(rest, mark) {
			return d.From, true
		}
	}
	return "", false
}
