package mention

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// titles finds the office phrases, marks their words, and notes for each token at
// which a name may begin where the title before it begins. "of Uganda" and "of the
// Iranian Armed Forces" may stand between the office and the name.
func (f *finder) titles() {
	for s := range f.d.Sentences {
		sent := &f.d.Sentences[s]
		for i := sent.First; i < sent.Last; {
			if !f.is(i, office) {
				if f.fold(i) == "counterpart" && i+1 < sent.Last && f.is(i+1, capital) {
					f.note(i+1, int32(i+1), byWeak) // "his Chinese counterpart Wei Fenghe"
				}
				i++
				continue
			}
			o, n := lexicon.OfficeAt(f.d, i, sent.Last)
			if n == 0 || n == 1 && f.before[i] >= 0 && f.is(i, givenName) && f.is(i+1, capital) {
				i++ // "General Sultan Ahmed": a given name after a title
				continue
			}
			if n == 1 && f.is(i, capital) && f.is(i+1, capital) && f.is(i+1, orgHead) && !f.is(i+1, familyName|familyFirst) {
				i++ // "Justice Department", "General Assembly"
				continue
			}
			for k := i; k < i+n; k++ {
				f.w[k].flags |= titleWord
				f.w[k].officeBack, f.w[k].officeOn = uint8(min(k-i, 255)), uint8(min(i+n-k, 255))
			}
			f.titleEnds(i, i+n, sent, o)
			i += n
		}
		for i := sent.First; i < sent.Last; i++ {
			f.w[i].sym = f.symbol(i)
		}
	}
}

// titleEnds notes where a name may follow the office phrase [i, j).
func (f *finder) titleEnds(i, j int, sent *text.Sentence, o lexicon.Office) {
	first := int32(i)
	if b := f.before[i]; b >= 0 { // an office after an office
		first = b
	} else if i-2 >= sent.First && (f.fold(i-1) == "and" || f.fold(i-1) == ",") && f.before[i-1] >= 0 && !f.w[i-1].many {
		first = f.before[i-1]
	}
	how := byOffice
	switch {
	case o.Class == lexicon.Honorific:
		how = byHonorific
	case o.Rank:
		how = byRank
	case o.Weak && !f.is(j-1, capital): // "spokesman", not "Spokesman"
		how = byWeak
	}
	if j >= sent.Last {
		return
	}
	f.note(j, first, how)
	f.w[j].many = o.Plural
	if o.Class == lexicon.Honorific {
		return
	}
	switch f.fold(j) {
	case "of", "for", "at", "to":
		if j++; f.fold(j) == "the" {
			j++
		}
		f.farEnds(j, first, sent, o)
	}
}

// farEnds notes where a name may follow what an office is of, which begins at token
// k: after a known place, a body's head word, a republic.
func (f *finder) farEnds(k int, first int32, sent *text.Sentence, o lexicon.Office) {
	for begin := k; k < sent.Last && k < begin+9; {
		switch w := f.fold(k); {
		case f.is(k, capital), w == "of", w == "the", w == "and", w == "'s", w == "-":
		default:
			return
		}
		n := max(1, int(f.w[k].n))
		if k += n; k >= sent.Last {
			return
		}
		two := f.personal(k) && f.personal(k+1)
		republic := two && f.fold(k-2) == "of" && f.is(k-3, placeHead) // "of the Republic of Bashkortostan"
		switch {
		case republic || o.Class == lexicon.State && f.w[k-n].entry&lexicon.IsCountry != 0 || f.is(k-1, orgHead):
			f.note(k, first, byState)
		case f.w[k-n].entry != 0 || f.is(k-1, orgTail|placeHead):
			f.note(k, first, byFar)
		case two && f.is(k, givenName) && f.is(k-1, capital) && !f.is(k-1, givenName|initial) && !f.is(k+2, capital) && f.fold(k+2) != "of":
			f.note(k, first, byFar) // "Head of Rospotrebnadzor Anna Popova"
		default:
			continue
		}
		if f.personal(k) {
			return
		}
	}
}

func (f *finder) note(i int, first int32, how titled) {
	if i < len(f.w) && f.before[i] < 0 {
		f.before[i] = first
		f.w[i].title = how
	}
}

// title is the span of the title of n: the words before the name, or the
// apposition after it.
func (f *finder) title(n name) news.Span {
	if b := f.before[n.first]; b >= 0 && f.same(int(b), n.first) {
		first := int(b)
		sent := f.d.Sentences[f.d.Tokens[n.first].Sent]
		for first > sent.First && (f.is(first-1, capital) && (f.is(first-1, adjectival|orgHead) || f.inName(first-1)) || f.d.Tokens[first-1].Class == text.Clitic) {
			first--
		}
		if f.d.Tokens[first].Class == text.Clitic {
			first++
		}
		if first > sent.First && past.Has(f.fold(first-1)) {
			first--
		}
		return f.span(first, n.first)
	}
	return f.apposition(n)
}

// personAt reports whether a person found in this pass begins at token i.
func (f *finder) personAt(i int) bool {
	lo, hi := 0, len(f.found)
	for lo < hi {
		m := (lo + hi) / 2
		if f.found[m].first < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(f.found) && f.found[lo].first == i && f.found[lo].kind == person
}

// inName reports whether token i lies in a body or place found in this pass.
func (f *finder) inName(i int) bool {
	lo, hi := 0, len(f.found)
	for lo < hi {
		m := (lo + hi) / 2
		if f.found[m].end <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(f.found) && f.found[lo].first <= i && f.found[lo].kind != person
}

// apposition is the span of ", the chief of China's Joint Staff Department" after
// the name n, without the comma.
func (f *finder) apposition(n name) news.Span {
	sent := f.d.Tokens[n.first].Sent
	if n.end >= len(f.w) || sent < 0 || f.fold(n.end) != "," {
		return news.Span{}
	}
	last := f.d.Sentences[sent].Last
	i := n.end + 1
	first := i
	for ; i < last && i < n.end+7; i++ {
		if f.is(i, office) {
			if _, k := lexicon.OfficeAt(f.d, i, last); k > 0 {
				i += k
				break
			}
		}
		w := f.fold(i)
		if w != "the" && w != "a" && w != "an" && w != "'s" && w != "-" && w != "who" && w != "is" && w != "was" && !f.is(i, capital) {
			return news.Span{}
		}
		if i+1 >= last || i+1 == n.end+7 {
			return news.Span{}
		}
	}
	if f.before[i] >= 0 && f.personAt(i) {
		return news.Span{} // the next of a list: "Speaker A B, Chief of Staff C D"
	}
	end := i
	for ; i < last; i++ { // what it is held in
		if f.personAt(i) {
			return news.Span{}
		}
		w := f.fold(i)
		if w == "of" || w == "the" || w == "for" || w == "'s" || w == "and" && f.is(i+1, capital) || f.is(i, capital) {
			if f.is(i, capital) {
				end = i + 1
			}
			continue
		}
		break
	}
	// "of Iran's armed forces": the noun the country owns
	for i < last && f.d.Tokens[i].Class == text.Word && end > first && (f.fold(end) == "'s" || i == end) && lexicon.OrgHead(f.fold(i)) || i < last && f.fold(i) == "armed" && lexicon.OrgHead(f.fold(i+1)) {
		i++
		end = i
	}
	if end <= first {
		return news.Span{}
	}
	return f.span(first, end)
}
