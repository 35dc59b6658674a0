package desk

import (
	"strings"

	"readout/wasm/engine/date"
	"readout/wasm/news"
	"readout/wasm/wire"
)

// maxItems is how many rows of the list are sent at a time; the page shows fewer.
const maxItems = 200

// items is a stretch of one of the two lists, "from-to", with counts of the whole.
func (d *Desk) items(which, collection, stretch string) (*wire.Items, error) {
	from, to := stretchOf(stretch)
	out := &wire.Items{Which: which, List: []wire.Item{}}
	if which == wire.Waiting {
		d.compareWaiting(collection)
		out.Of, out.From = len(d.waiting), min(from, len(d.waiting))
		for i, w := range d.waiting {
			tally(out, &w.Record, w.double != "", w.ready("", false))
			if from <= i && i < to {
				it := item(&w.Record)
				it.ID, it.Double = w.id, w.double
				if w.also != "" {
					it.Notes = append(it.Notes, "The same text is here from "+clip(w.also, 60)+", too.")
				}
				out.List = append(out.List, it)
			}
		}
		return out, nil
	}
	if collection == "" {
		return out, nil
	}
	s, err := d.shelfOf(collection)
	if err != nil {
		return nil, err
	}
	out.Of, out.From, out.Lost = len(s.records), min(from, len(s.records)), s.lost
	for i := range s.records {
		r := &s.records[i]
		tally(out, &r.Record, false, isRead(&r.Record))
		if from <= i && i < to {
			it := item(&r.Record)
			it.ID, it.Article = r.key, r.ID
			out.List = append(out.List, it)
		}
	}
	return out, nil
}

// stretchOf reads "from-to"; what is none is the beginning.
func stretchOf(s string) (from, to int) {
	a, b, ok := strings.Cut(s, "-")
	if !ok {
		return 0, 50
	}
	from, _ = news.Number(a)
	to, _ = news.Number(b)
	from = max(from, 0)
	return from, min(max(to, from), from+maxItems)
}

// item is a row.
func item(r *wire.Record) wire.Item {
	it := wire.Item{File: r.File, Line: r.Line, Title: r.Title, Outlet: r.Outlet, Published: r.Published, Language: r.Language,
		Words: r.Words, Guessed: r.Guessed, Notes: append([]string{}, r.Remarks...), Foreign: !english(r.Language),
		Insisted: r.Insisted, Dropped: r.Dropped, Opening: opening(r.Text)}
	if it.Words == 0 {
		it.Words = len(strings.Fields(r.Text))
	}
	if r.Published == "" && !it.Foreign {
		it.Depends = depends(r.Text)
	}
	return it
}

// opening is the beginning of a text on one line.
func opening(s string) string {
	return clip(strings.Join(strings.Fields(s[:min(len(s), 400)]), " "), 120)
}

// depends is an expression of time that stands for a day only if it is known when the
// article was published: "on Wednesday"; "" where there is none.
func depends(s string) string {
	const enough = 20_000 // bytes; the first pages say it
	s = strings.ToValidUTF8(s[:min(len(s), enough)], "")
	for _, x := range date.Find(s, news.Day("")) {
		if x.From == "" {
			return clip(x.Span.In(s), 40)
		}
	}
	return ""
}

// tally counts one article of the list.
func tally(out *wire.Items, r *wire.Record, double, ready bool) {
	switch {
	case r.Dropped:
		out.Dropped++
	case !english(r.Language) && !r.Insisted:
		out.Foreign++
	case double && !r.Insisted:
		out.Double++
	}
	if !ready {
		return
	}
	out.Ready++
	if r.Published == "" {
		out.Undated++
	}
	if r.Outlet == "" {
		out.Nameless++
	}
}
