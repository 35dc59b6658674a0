// Package notice lists what a careful reader would notice, the most surprising first.
//
// A notice is a plain sentence about what the articles say and do not say, with the
// sentences it was seen in. It names what differs and never who is right; it gives no
// motive. Where two things may both be so, it says that, too.
package notice

import (
	"sort"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// How surprising each kind is, per mille, at most 49 more for the strength of a case.
const (
	rankSuspect    = 950
	rankOtherMouth = 900
	rankOtherWords = 850
	rankDisagree   = 800
	rankSilence    = 700
	rankCopied     = 600
	rankUnnamed    = 500
	rankSpelling   = 400
	rankSpellings  = 300 // of a place or a body
)

// most is how many notices of one kind are kept, the strongest: nobody reads more,
// and a large collection has thousands of spellings.
const most = 100

// Find sets ed.Notices.
func Find(ed *news.Edition) {
	f := &finder{ed: ed, told: map[int]bool{}}
	f.suspects()
	f.quotes()
	f.disagreements()
	f.silences()
	f.copies()
	f.unnamed()
	f.spellings()
	ed.Notices = f.ranked()
}

type finder struct {
	ed  *news.Edition
	all []news.Notice

	told map[int]bool // people whose offices a notice compares already
}

// add keeps a notice; key is what it is about, for its id.
func (f *finder) add(n news.Notice, key string) {
	n.ID = "n:" + text.Hash(string(n.Kind) + " " + key)[:10]
	f.all = append(f.all, n)
}

// ranked sorts by rank, then by id, which is fixed by content, and cuts each kind off.
func (f *finder) ranked() []news.Notice {
	sort.SliceStable(f.all, func(i, j int) bool {
		if f.all[i].Rank != f.all[j].Rank {
			return f.all[i].Rank > f.all[j].Rank
		}
		return f.all[i].ID < f.all[j].ID
	})
	kept := map[news.NoticeKind]int{}
	var out []news.Notice
	for _, n := range f.all {
		if kept[n.Kind] < most {
			kept[n.Kind]++
			out = append(out, n)
		}
	}
	return out
}
