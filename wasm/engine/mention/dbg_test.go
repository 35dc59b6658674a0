package mention

import (
	"os"
	"testing"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

func TestDbg(t *testing.T) {
	s := os.Getenv("DBG")
	if s == "" {
		t.Skip()
	}
	a := &news.Article{Text: s}
	d := text.Read(a)
	f := newFinder(d)
	f.mark()
	f.titles()
	f.fix()
	m := embedded(model)
	f.decode(m)
	for _, sent := range d.Sentences {
		f.first, f.last = sent.First, sent.Last
		for i := sent.First; i < sent.Last; i++ {
			t.Logf("%-15s sym=%c flags=%b title=%d plain=%d entry=%d/%d office=%d/%d", d.Word(i), f.w[i].sym, f.w[i].flags, f.w[i].title, f.w[i].plain[0], f.w[i].entry, f.w[i].n, f.w[i].officeBack, f.w[i].officeOn)
			if !f.opens(i) {
				continue
			}
			pl := int32(0)
			for j := i + 1; j <= sent.Last && j < i+8; j++ {
				pl += f.w[j-1].plain[0]
				if !f.closes(j - 1) {
					continue
				}
				ks := f.allowed(i, j)
				if ks == 0 {
					continue
				}
				v := f.whole(m, i, j)
				w := v
				for k := 1; k < 4; k++ {
					v[k] += f.w[i].start[k] + f.w[j-1].end[k]
					for x := i; x < j; x++ {
						v[k] += f.w[x].inner[k]
					}
					if ks&(1<<k) == 0 {
						v[k] = -999
					}
				}
				t.Logf("      %-40s plain=%d P=%d O=%d L=%d  (whole %v start %v end %v)", a.Text[d.Tokens[i].Start:d.Tokens[j-1].End], pl, v[1], v[2], v[3], w[1:], f.w[i].start[1:], f.w[j-1].end[1:])
			}
		}
	}
	for _, x := range Find(d, a) {
		t.Log(x.Kind, x.In(s), "|", x.Title.In(s), "|", x.Why)
	}
}
