package mention

import (
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// Some names are given by their form alone, whatever the weights think: the place of
// a dateline, a country's news agency by its long name, a line that is an outlet's
// name and nothing else, the article's own outlet.

// fix finds them.
func (f *finder) fix(a *news.Article) {
	f.outlet(a.Outlet)
	for s := range f.d.Sentences {
		sent := &f.d.Sentences[s]
		if n := sent.Last - sent.First; n > 1 && n < 5 && f.is(sent.Last-1, outletWord) && f.allCapital(sent.First, sent.Last) && !f.is(sent.First, givenName) {
			f.fasten(sent.First, sent.Last, body)
		}
	}
	for p := range f.d.Paragraphs {
		para := &f.d.Paragraphs[p]
		if para.First < para.Last && para.Last <= len(f.d.Sentences) {
			f.dateline(&f.d.Sentences[para.First])
		}
	}
	f.agencies()
	f.crafts()
}

// dateline fixes "TEHRAN" in "TEHRAN – ", "TEHRAN, April 27 (Xinhua) -- ",
// "LONDON (Reuters) - ": the capitals that open a paragraph before a dash.
func (f *finder) dateline(s *text.Sentence) {
	i := s.First
	j := i
	for j < s.Last && j < i+4 && f.is(j, upper) && !f.is(j, titleWord|calendar) {
		j++
	}
	if j == i {
		return
	}
	k := j
	for ; k < s.Last && k < j+14; k++ {
		if f.fold(k) == "-" || f.fold(k) == "–" || f.fold(k) == "—" || f.fold(k) == "--" {
			break
		}
		if w := f.d.Tokens[k]; k == j && f.fold(k) != "," && f.fold(k) != "(" || w.Class == text.Word && !w.Cap || w.Class == text.Clitic {
			return
		}
	}
	if k == s.Last || k == j+14 || k+1 >= s.Last || f.hyphen(k) && !f.d.Tokens[k+1].Cap {
		return
	}
	if f.w[i].entry&(lexicon.IsOrg|lexicon.IsOutlet) != 0 && f.w[i].entry&lexicon.IsPlace == 0 {
		return
	}
	tight := k == j && f.hyphen(k) // "WARSZAWA-Polish President", but "AFC-Asia"
	if known := f.w[i].entry&lexicon.IsPlace != 0 && int(f.w[i].n) == j-i; !known && (tight && (f.d.Tokens[i].Len() < 5 || f.d.Tokens[k+1].Upper) || f.is(i, ordinary|common|adjectival)) {
		return
	}
	f.fasten(i, j, place)
}

// outlet fixes the name of the article's outlet wherever it stands. One word alone
// may be a word or a place too, and is left to the weights.
func (f *finder) outlet(name string) {
	words := strings.Fields(text.FoldWord(name))
	if len(words) < 2 {
		return
	}
	for i := range f.w {
		if f.is(i, capital) && f.fold(i) == words[0] && f.stand(words, i) {
			f.fasten(i, i+len(words), body)
		}
	}
}

// stand reports whether the words stand at token i, in one sentence and as names are written.
func (f *finder) stand(words []string, i int) bool {
	if i+len(words) > len(f.w) || !f.same(i, i+len(words)-1) {
		return false
	}
	for k := range words {
		if f.fold(i+k) != words[k] || !f.is(i+k, capital) {
			return false
		}
	}
	return true
}

func (f *finder) agencies() {
	for i := range f.w {
		if f.w[i].n > 1 && f.w[i].entry&lexicon.IsCountry != 0 && f.w[i].entryBack == 0 {
			f.agency(i)
		}
	}
}

// agency fixes "Islamic Republic of Iran news agency": a country's long name and
// what makes it a body.
func (f *finder) agency(i int) {
	j := i + int(f.w[i].n)
	if f.fold(j) == "news" && f.fold(j+1) == "agency" && f.same(i, j+1) {
		f.fasten(i, j+2, body)
	}
}

func (f *finder) fasten(i, j int, k kind) {
	if j-i > longest {
		return
	}
	for x := i; x < j; x++ {
		f.w[x].fixed, f.w[x].fixedBack, f.w[x].fixedOn = k, uint8(x-i), uint8(j-x)
	}
}

// crafts notes the names of ships and spacecraft: after the word for one, and the same
// word elsewhere, where nothing else is known of it.
func (f *finder) crafts() {
	named := map[uint32]bool{}
	for i := 1; i < len(f.w); i++ {
		if f.is(i, capital) && crafts.Has(f.fold(i-1)) && f.same(i-1, i) && !f.is(i, titleWord|adjectival) && f.w[i].title == untitled {
			f.w[i].flags |= craft
			if f.w[i].entry == 0 && !f.is(i+1, capital) {
				named[f.w[i].hash] = true
			}
		}
	}
	for i := range f.w {
		if len(named) > 0 && f.is(i, capital) && named[f.w[i].hash] {
			f.w[i].flags |= craft
		}
	}
}
