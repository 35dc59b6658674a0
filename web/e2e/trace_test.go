package e2e

import (
	"context"
	"encoding/json"
	"sort"
	"testing"

	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// What the page's thread does is read from the browser's own trace. A task has two
// clocks there: the one on the wall, which goes on while other programs have the
// machine, and the thread's own, which does not. A gate can only be held against the
// second; the first is what a reader feels and is told beside it.

// A task is one turn of the page's thread, in milliseconds.
type task struct {
	Wall, Own float64
	In        map[string]float64 // the longest in it, by what the browser calls them
}

// tasks runs do and gives the turns of the page's thread meanwhile, the longest first.
func tasks(t *testing.T, b *tab, do func()) []task {
	t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 2*patience)
	defer cancel()
	buckets, done := chromedp.Events(ctx, tracing.DataCollected), chromedp.Events(ctx, tracing.TracingComplete)
	_, err := chromedp.Call(ctx, tracing.Start, tracing.StartParams{TraceConfig: &tracing.TraceConfig{
		IncludedCategories: []string{"toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"}}})
	if err != nil {
		t.Fatal(err)
	}
	get[bool](t, b, `performance.mark("readout-from"), true`)
	do()
	get[bool](t, b, `performance.mark("readout-to"), true`)
	if _, err := chromedp.Call(ctx, tracing.End, struct{}{}); err != nil {
		t.Fatal(err)
	}
	for _, err := range done {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	var events []traced
	for bucket, err := range buckets {
		if err != nil {
			t.Fatal(err)
		}
		for _, raw := range bucket.Value {
			var e traced
			if json.Unmarshal(raw, &e) == nil {
				events = append(events, e)
			}
		}
		if _, to := marks(events); to.Name != "" {
			break
		}
	}
	return turns(events)
}

// A traced is an event of the trace, in microseconds.
type traced struct {
	Name, Ph      string
	Pid, Tid      int
	Ts, Dur, Tdur float64
}

func marks(events []traced) (from, to traced) {
	for _, e := range events {
		switch e.Name {
		case "readout-from":
			from = e
		case "readout-to":
			to = e
		}
	}
	return from, to
}

func turns(events []traced) (list []task) {
	from, to := marks(events)
	ours := func(e traced) bool {
		return e.Ph == "X" && e.Pid == from.Pid && e.Tid == from.Tid && e.Ts > from.Ts && e.Ts < to.Ts
	}
	sort.SliceStable(events, func(i, j int) bool { return events[i].Ts < events[j].Ts })
	var end float64
	for _, e := range events {
		if !ours(e) {
			continue
		}
		if e.Name == "RunTask" && e.Ts >= end {
			list, end = append(list, task{e.Dur / 1000, e.Tdur / 1000, map[string]float64{}}), e.Ts+e.Dur
		} else if e.Ts < end && e.Tdur > 2000 {
			list[len(list)-1].In[e.Name] += e.Tdur / 1000
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Own > list[j].Own })
	return list
}
