package account

import (
	"sort"

	"readout/wasm/engine/lexicon"
	"readout/wasm/engine/text"
	"readout/wasm/news"
)

// A sentence is read as a row of items: each name with its title, each description,
// day and place is one item, each other word one. So "met on Wednesday in Beijing
// with General Li Zuocheng, the chief of China's Joint Staff Department," is as
// short to a rule as "met Li".

type ctKind uint8

const (
	ctWord      ctKind = iota
	ctNamed            // a person by name
	ctPronoun          // he, she, him
	ctOwner            // his, her
	ctDescribed        // "the Chinese minister"; whom it stands for may be unknown
	ctGroup            // "senior Iranian officials"
	ctPress            // "reporters": whom one tells, not meets
	ctPlace
	ctBody
	ctDate
)

// A ctItem is one item of a sentence.
type ctItem struct {
	kind        ctKind
	first, last int   // tokens
	actors      []int // whom it stands for; empty: not known
	index       int   // mention or date
}

// A ctPiece is what another room found, as tokens.
type ctPiece struct {
	ctItem
	span news.Span
}

// party reports whether an item can be a side of a contact.
func (i *ctItem) party() bool {
	return i.kind == ctNamed || i.kind == ctPronoun || i.kind == ctDescribed || i.kind == ctGroup
}

// gather lists the pieces in text order, the longest of those that begin together first.
func (t *teller) gather() {
	r := t.r
	t.pieces = make([]ctPiece, 0, len(r.Mentions)+len(r.Refs)+len(r.Dates))
	for i := range r.Mentions {
		m := &r.Mentions[i]
		switch m.Kind {
		case news.Person:
			sp := m.Whole
			if !sp.Contains(m.Span) {
				sp = m.Span
			}
			t.piece(ctNamed, sp, i, m.Actor)
		case news.Place:
			t.piece(ctPlace, m.Span, i, m.Actor)
		default:
			t.piece(ctBody, m.Span, i, m.Actor)
		}
	}
	for i := range r.Refs {
		x := &r.Refs[i]
		k := ctDescribed
		if x.Form == news.ByPronoun {
			k = t.pronounKind(x.Span)
		}
		if i > 0 && x.Span == r.Refs[i-1].Span && x.Form == r.Refs[i-1].Form && x.Actor >= 0 {
			p := &t.pieces[len(t.pieces)-1]
			p.actors = append(p.actors, x.Actor) // "the two presidents"
			continue
		}
		t.piece(k, x.Span, i, x.Actor)
	}
	for i := range r.Dates {
		t.piece(ctDate, r.Dates[i].Span, i, -1)
	}
	sort.SliceStable(t.pieces, func(a, b int) bool {
		x, y := t.pieces[a].span, t.pieces[b].span
		if x.Start != y.Start {
			return x.Start < y.Start
		}
		return x.End > y.End
	})
}

// piece adds a piece; an actor below 0 is nobody known.
func (t *teller) piece(k ctKind, sp news.Span, index, actor int) {
	p := ctPiece{ctItem{kind: k, index: index}, sp}
	if actor >= 0 {
		p.actors = []int{actor}
	}
	p.first = t.d.TokenAt(sp.Start)
	for p.last = p.first; p.last < len(t.d.Tokens) && t.d.Tokens[p.last].Start < sp.End; p.last++ {
	}
	t.pieces = append(t.pieces, p)
}

func (t *teller) pronounKind(sp news.Span) ctKind {
	switch k := t.d.TokenAt(sp.Start); t.d.Fold(k) {
	case "his":
		return ctOwner
	case "her":
		if k+1 < len(t.d.Tokens) && t.d.Tokens[k+1].Class == text.Word && !ctPrepositions.Has(t.d.Fold(k+1)) {
			return ctOwner
		}
	}
	return ctPronoun
}

// items makes the row of items of sentence s.
func (t *teller) items(s int) {
	sent := &t.d.Sentences[s]
	t.sent = s
	t.it = t.it[:0]
	for k := sent.First; k < sent.Last; {
		if p := t.pieceFrom(k); p != nil && p.last > k && p.last <= sent.Last {
			t.it = append(t.it, p.ctItem)
			k = p.last
			continue
		}
		if it, ok := t.people(k, sent.Last); ok {
			t.it = append(t.it, it)
			k = it.last
			continue
		}
		t.it = append(t.it, ctItem{kind: ctWord, first: k, last: k + 1})
		k++
	}
}

// people reads a group ("senior Iranian officials") or somebody described by an
// indefinite article ("a former ambassador") that begins at token k.
func (t *teller) people(k, end int) (ctItem, bool) {
	tok := &t.d.Tokens[k]
	w := t.d.Fold(k)
	if tok.Class != text.Word && tok.Class != text.Number {
		return ctItem{}, false
	}
	if w == "a" || w == "an" || w == "another" {
		if it, ok := t.somebody(k, end); ok {
			return it, ok
		}
	}
	if !tok.Cap && tok.Class == text.Word && !ctGroupOpens.Has(w) && !ctGroupHeads.Has(w) && !ctPressHeads.Has(w) && lexicon.Demonym(w) == "" {
		return ctItem{}, false
	}
	return t.group(k, end)
}

// group reads a group or the press: words up to a noun for one.
func (t *teller) group(k, end int) (ctItem, bool) {
	for j := k; j < end && j < k+9; j++ {
		w := t.d.Fold(j)
		if j > k && t.pieceAt(j) == ctNamed || t.noGroup(j, w) {
			return ctItem{}, false
		}
		if j+2 < end && t.d.Fold(j+1) == "and" && (ctGroupOpens.Has(w) || lexicon.Adjectival(w)) && !ctGroupHeads.Has(w) {
			j++ // "national and provincial officials"
			continue
		}
		if j+1 < end && t.d.Fold(j+1) == "-" && t.d.Tokens[j+1].Glued {
			continue
		}
		if ctPressHeads.Has(w) {
			return ctItem{kind: ctPress, first: k, last: j + 1}, true
		}
		if ctGroupHeads.Has(w) && !(j+1 < end && ctGroupHeads.Has(t.d.Fold(j+1))) {
			return ctItem{kind: ctGroup, first: k, last: t.groupEnd(j+1, end)}, true
		}
	}
	return ctItem{}, false
}

// noGroup reports whether no group goes on with token j, whose word is w.
func (t *teller) noGroup(j int, w string) bool {
	switch t.d.Tokens[j].Class {
	case text.Punct:
		return w != "-"
	case text.Quote:
		return true
	}
	return ctPrepositions.Has(w) || ctVerbs.Has(w) || ctBreaks.Has(w)
}

// pieceFrom is the piece that begins at token k, or nil; those before it are done with.
func (t *teller) pieceFrom(k int) *ctPiece {
	for ; t.next < len(t.pieces); t.next++ {
		if p := &t.pieces[t.next]; p.first == k {
			return p
		} else if p.first > k {
			break
		}
	}
	return nil
}

// pieceAt is the kind of the piece that begins at token k, ctWord when none does.
func (t *teller) pieceAt(k int) ctKind {
	for i := t.next; i < len(t.pieces) && t.pieces[i].first <= k; i++ {
		if t.pieces[i].first == k {
			return t.pieces[i].kind
		}
	}
	return ctWord
}

// groupEnd steps over "of the Russian Olympic team" after a group's head.
func (t *teller) groupEnd(j, end int) int {
	for j < end {
		w := t.d.Fold(j)
		if w != "of" && w != "from" && w != "at" {
			return j
		}
		k := j + 1
		for ; k < end && k < j+12; k++ {
			tok := &t.d.Tokens[k]
			w := t.d.Fold(k)
			if t.pieceAt(k) == ctNamed || t.pieceAt(k) == ctDate || tok.Class == text.Quote ||
				tok.Class == text.Punct && !(w == "-" && tok.Glued) || ctVerbs.Has(w) || ctBreaks.Has(w) && w != "and" || ctPrepositions.Has(w) && w != "of" ||
				w == "and" && !(k+1 < end && t.d.Tokens[k+1].Cap && t.pieceAt(k+1) != ctNamed) {
				break
			}
		}
		if k == j+1 {
			return j
		}
		j = k
	}
	return j
}

// somebody reads "a senior Chinese official", "a former prime minister of Italy".
func (t *teller) somebody(k, end int) (ctItem, bool) {
	for j := k + 1; j < end && j < k+6; j++ {
		w := t.d.Fold(j)
		if t.d.Tokens[j].Class != text.Word || ctPrepositions.Has(w) || ctVerbs.Has(w) || t.pieceAt(j) == ctNamed {
			break
		}
		if !lexicon.BeginsOffice(w) {
			continue
		}
		o, n := lexicon.OfficeAt(t.d, j, end)
		if n == 0 || o.Plural {
			continue
		}
		if ctNounOf(t.d.Fold(j+n)) != 0 {
			break
		}
		return ctItem{kind: ctDescribed, first: k, last: t.groupEnd(j+n, end), index: -1}, true
	}
	return ctItem{}, false
}

// w is the folded word of item i; "" for other kinds and outside the sentence.
func (t *teller) w(i int) string {
	if i < 0 || i >= len(t.it) || t.it[i].kind != ctWord {
		return ""
	}
	return t.d.Fold(t.it[i].first)
}

// kind is the kind of item i; ctWord outside the sentence.
func (t *teller) kind(i int) ctKind {
	if i < 0 || i >= len(t.it) {
		return ctWord
	}
	return t.it[i].kind
}

// isParty reports whether item i can be a side and is no possessive.
func (t *teller) isParty(i int) bool {
	return i >= 0 && i < len(t.it) && t.it[i].party() && !t.owns(i)
}

// owns reports whether a possessive ’s follows item i.
func (t *teller) owns(i int) bool {
	return i+1 < len(t.it) && t.d.Tokens[t.it[i+1].first].Class == text.Clitic && t.it[i+1].kind == ctWord
}

// span is the text of items [i, j).
func (t *teller) span(i, j int) news.Span {
	if i < 0 || j > len(t.it) || i >= j {
		return news.Span{}
	}
	return news.Span{Start: t.d.Tokens[t.it[i].first].Start, End: t.d.Tokens[t.it[j-1].last-1].End}
}

// voiceAt is whose words item i belongs to.
func (t *teller) voiceAt(i int) int { return int(t.voice[t.it[i].first]) }
