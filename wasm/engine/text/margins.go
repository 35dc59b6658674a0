package text

// above marks what stands over the news text: section labels, menus and stray codes
// above the headline; bylines and the day of publication on either side of it.
func (g *page) above() {
	for p := 0; p < g.body; p++ {
		l, para := &g.lines[p], &g.Paragraphs[p]
		if l.why != "" || para.Part != Body || para.first == para.last || g.covered(para) {
			continue
		}
		if g.own.are(g.wordsOf(para.first, para.last)) {
			if p < g.title { // under the headline it says whose account this is, and stays
				g.furniture(p, "outlet's name")
			}
		} else if why := g.margin(p); why != "" {
			g.furniture(p, why)
		} else if p < g.title && !l.stop && l.words <= 12 {
			if l.words > 3 && g.sure {
				g.furniture(p, "navigation")
			} else if l.words <= 3 && (g.sure || g.code(para)) {
				g.furniture(p, g.labelName(para))
			}
		} else if p > g.title && g.sure && g.nameOnly(para) && (g.lines[p-1].why != "" || g.margin(p+1) != "") {
			g.furniture(p, "byline")
		}
	}
}

// below marks what stands under the news text.
func (g *page) below() {
	for p := max(g.end, g.body+1); p < len(g.lines); p++ {
		l, para := &g.lines[p], &g.Paragraphs[p]
		if l.why == "" && para.Part == Body && para.first < para.last && !g.covered(para) {
			g.furniture(p, g.margin(p))
		}
	}
}

// margin is why a line outside the news text is furniture, whatever it is next to.
func (g *page) margin(p int) string {
	l, para := &g.lines[p], &g.Paragraphs[p]
	if l.stop && l.words > 6 || l.words > 16 {
		return ""
	}
	k := known()
	if ph, ok := k.line[g.joined(para)]; ok {
		return ph.why
	}
	for _, ph := range k.with(g.Fold(para.first)) {
		if ph.sign == 'y' && !l.stop && g.match(ph.words, para.first+1, para.last) > 0 {
			return ph.why
		}
	}
	switch {
	case g.stamp(para):
		return PublicationDay
	case g.byline(para):
		return "byline"
	case g.every(para, agencyInShort):
		return "agency's name"
	case g.breadcrumbs(para):
		return "navigation"
	case l.words <= 4 && g.every(para, sectionWords()):
		return "section label"
	case l.words == 1 && g.code(para):
		return "stray label"
	}
	return ""
}

// every reports whether all words of a line are in set.
func (g *page) every(para *Paragraph, set map[string]bool) bool {
	n := 0
	for i := para.first; i < para.last; i++ {
		switch t := &g.Tokens[i]; {
		case t.Class == Word && set[g.fold[i]]:
			n++
		case t.Class == Word || t.Class == Number || t.Class == Quote:
			return false
		case t.Class == Punct && g.stopMark(i):
			return false
		}
	}
	return n > 0
}

// stamp reports whether a line only tells a day or time: "April 27, 2022 10:15 GMT",
// "Updated 3 hours ago".
func (g *page) stamp(para *Paragraph) bool {
	words, numbers := 0, 0
	stamps := stampWords()
	for i := para.first; i < para.last; i++ {
		switch t := &g.Tokens[i]; t.Class {
		case Word:
			if !stamps[g.fold[i]] {
				return false
			}
			words++
		case Number:
			if t.Len() > 10 {
				return false
			}
			numbers++
		case Quote:
			return false
		}
	}
	return numbers > 0 && words+numbers > 1 && words+numbers <= 16
}

// byline reports whether a line is "By …" and names.
func (g *page) byline(para *Paragraph) bool {
	f := g.Fold(para.first)
	n := 1
	if (f == "written" || f == "posted" || f == "published" || f == "reported") && g.Fold(para.first+1) == "by" {
		n = 2
	} else if f != "by" {
		return false
	}
	names := 0
	for i := para.first + n; i < para.last; i++ {
		switch t := &g.Tokens[i]; t.Class {
		case Word:
			if !t.Cap {
				if t.Glued && i > 0 && g.Word(i-1) == "-" { // Lee Min-ji
					continue
				}
				if in("and in at of for the de van von al el bin with on editor correspondent reporter writer staff agencies political diplomatic senior chief foreign affairs defence defense world news bureau national security business economics health our special contributor", g.fold[i]) {
					continue
				}
				return false
			}
			names++
		case Quote, Clitic:
			return false
		case Punct:
			if g.stopMark(i) && i < para.last-1 {
				return false
			}
		}
	}
	return names > 0 && names <= 12
}

// nameOnly reports whether a line is two to four names and nothing else: a byline
// without its "By".
func (g *page) nameOnly(para *Paragraph) bool {
	n := 0
	for i := para.first; i < para.last; i++ {
		if t := &g.Tokens[i]; t.Class != Word || !t.Cap {
			return false
		}
		n++
	}
	return n >= 2 && n <= 4
}

// breadcrumbs reports whether a line is a path or a row of short menu items:
// "Home > World > Asia".
func (g *page) breadcrumbs(para *Paragraph) bool {
	bars, run := 0, 0
	for i := para.first; i < para.last; i++ {
		switch t := &g.Tokens[i]; {
		case t.Class == Punct:
			switch g.Word(i) {
			case ">", "»", "›", "|", "·", "•", "→", "<", "«":
				bars++
				run = 0
			case "/":
				if f := g.Fold(para.first); f != "home" && f != "news" {
					return false
				}
				bars++
				run = 0
			case "&", "-":
			default:
				return false
			}
		case t.Class == Quote:
			if w := g.Word(i); w != "»" && w != "›" {
				return false
			}
			bars++
			run = 0
		default:
			if run++; run > 3 {
				return false
			}
		}
	}
	return bars >= 2 || bars == 1 && g.Fold(para.first) == "home"
}

// code reports whether a line of one word is a code and no word: A1F, 12, b3.
func (g *page) code(para *Paragraph) bool {
	if para.last-para.first != 1 || para.Len() > 8 {
		return false
	}
	t := &g.Tokens[para.first]
	if t.Class == Number {
		return true
	}
	digits := 0
	for i := t.Start; i < t.End; i++ {
		if ascii[g.Text[i]] == isDigit {
			digits++
		}
	}
	return t.Class == Word && digits > 0
}

// labelName says what a short line above the headline is.
func (g *page) labelName(para *Paragraph) string {
	if g.code(para) {
		return "stray label"
	}
	return "section label"
}

// signature marks what agencies and desks leave after the last sentence: "MH/PA",
// "(Xinhua)", "– AFP", "PTI ZH".
func (g *page) signature() {
	for p, left := len(g.lines)-1, 3; p >= 0 && left > 0; p-- {
		para := &g.Paragraphs[p]
		if g.lines[p].why != "" || para.Part == Caption || para.first == para.last || g.covered(para) {
			continue
		}
		left--
		if !g.unsign(para) {
			return
		}
	}
}

// unsign marks the signatures at the end of one paragraph and reports whether they
// are all of it.
func (g *page) unsign(para *Paragraph) bool {
	last := para.last
	for last > para.first { // back over what is marked already
		i := g.markAt(last - 1)
		if i >= len(g.marks) || g.marks[i].first >= last {
			break
		}
		last = g.marks[i].first
	}
	for range 3 {
		first, why := g.signed(para.first, last)
		if why == "" {
			return false
		}
		i := g.markAt(first)
		g.marks = append(g.marks[:i], append([]mark{{first, last, why}}, g.marks[i:]...)...)
		if last = first; last == para.first {
			return true
		}
	}
	return false
}

// signed is where the signature that ends before token last begins, and whose it is;
// "" where there is none.
func (g *page) signed(first, last int) (int, string) {
	for i := last - 1; i >= first && last-i <= 14; i-- {
		if i > first && !g.freshStart(i, first) {
			continue
		}
		if g.slashed(i, last) == last || g.deskMark(i, last) {
			return i, "desk signature"
		}
		if g.agencyMark(i, last) || g.initialsOnly(i, last) {
			return i, "agency signature"
		}
		break
	}
	return 0, ""
}

// freshStart reports whether token i stands after the end of a sentence.
func (g *page) freshStart(i, first int) bool {
	k := i - 1
	for k > first && i-k < 8 && g.closing(k) {
		k--
	}
	return g.Tokens[k].Class == Punct && g.stopMark(k)
}

// slashed is the token after the desk's initials "MH/PA" at token i, if they stand
// there before token last; else 0. A sentence may not go on after them with a small letter.
func (g *page) slashed(i, last int) int {
	j := i
	for ; j < last; j += 2 {
		t := &g.Tokens[j]
		if t.Class != Word || !t.Upper && j == i || !t.Upper && !g.lower(j) || t.Len() > 4 || j > i && !t.Glued {
			return 0
		}
		if j+2 >= last || g.Word(j+1) != "/" || !g.Tokens[j+1].Glued || !g.Tokens[j+2].Glued {
			break
		}
	}
	if j == i || j >= last {
		return 0
	}
	if j++; j < last && g.Tokens[j].Class == Word && g.lower(j) {
		return 0
	}
	return j
}

// agencyMark reports whether tokens [i, last) are an agency's name in brackets or
// after a dash or slash.
func (g *page) agencyMark(i, last int) bool {
	open := g.Word(i)
	switch open {
	case "(", "[":
		if w := g.Word(last - 1); w != ")" && w != "]" {
			return false
		}
		last--
	case "-", "–", "—", "--", "/", "---":
	default:
		return false
	}
	if last-i > 8 {
		return false
	}
	var w []string
	for k := i + 1; k < last; k++ {
		switch t := &g.Tokens[k]; t.Class {
		case Word:
			w = append(w, g.fold[k])
		case Punct:
			if g.stopMark(k) {
				return false
			}
		default:
			return false
		}
	}
	if len(w) == 0 {
		return false
	}
	if g.own.are(w) {
		return true
	}
	for _, x := range w {
		if !agencyInShort[x] && x != "with" && x != "and" && x != "from" && x != "end" && x != "ends" {
			return false
		}
	}
	return true
}

// initialsOnly reports whether tokens [i, last) are capitals without a sentence:
// "NNN-IRNA", "PTI AKJ ZH"; or the word that ends Xinhua's copy.
func (g *page) initialsOnly(i, last int) bool {
	if f := g.fold[i]; i+1 == last && (f == "enditem" || f == "endit") {
		return true
	}
	n := 0
	for ; i < last; i++ {
		switch t := &g.Tokens[i]; t.Class {
		case Word:
			if !t.Upper || t.Len() > 8 {
				return false
			}
			n++
		case Punct:
			if c := g.Text[t.Start]; c != '-' && c != '/' {
				return false
			}
		default:
			return false
		}
	}
	return n > 0 && n <= 6
}

// deskMark reports whether tokens [i, last) are editors' marks in small letters: "bur-sk/dv/jm".
func (g *page) deskMark(i, last int) bool {
	slash := false
	for k := i; k < last; k++ {
		t := &g.Tokens[k]
		if k > i && !t.Glued {
			return false
		}
		if (k-i)%2 == 1 {
			slash = slash || g.Word(k) == "/"
			if c := g.Text[t.Start]; c != '/' && c != '-' {
				return false
			}
		} else if t.Class != Word || t.Len() > 4 || !g.lower(k) {
			return false
		}
	}
	return slash && (last-i)%2 == 1
}
