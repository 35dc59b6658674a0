package date

import (
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// OfPage is the day of publication that a page itself states: a line above or below
// the text that is only a date, or begins with "Published". It is false where there
// is none or where two such lines differ, as a page's clock may; a date within the
// text or a caption is never one.
func OfPage(d *text.Doc) (news.Date, bool) {
	var found news.Date
	for _, f := range d.Furniture {
		if f.Why != text.PublicationDay {
			continue
		}
		for _, x := range Find(f.In(d.Text), "") {
			if x.Precision != news.ByDay || x.Basis != news.Stated {
				continue
			}
			if found.From != "" && found.From != x.From {
				return news.Date{}, false
			}
			x.Start, x.End = x.Start+f.Start, x.End+f.Start
			found = x
		}
	}
	return found, found.From != ""
}
