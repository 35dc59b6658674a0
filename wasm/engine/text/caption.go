package text

// captions tells the words under pictures. A caption is known by its credit ("(Photo:
// Agencies)", "REUTERS/…"), by how it points at people ("(right)", "second from
// left"), or by saying what it is ("A photo released by … shows", "FILE –"). A line
// that merely speaks of a photograph is not one: it tells in the past tense.
func (g *page) captions() {
	prose, last := 0, 0 // lines of text before; the last line that may be one
	for p := range g.lines {
		if l := &g.lines[p]; l.stop && l.words >= 7 && l.why == "" {
			last = p
		}
	}
	for p := range g.lines {
		l, para := &g.lines[p], &g.Paragraphs[p]
		if l.words == 0 || l.why != "" {
			continue
		}
		if l.words <= 90 && g.caption(p, prose == 0 && p < last) {
			para.Part = Caption
			continue
		}
		if g.prose(p) {
			prose++
		}
	}
}

func (g *page) caption(p int, early bool) bool {
	para := &g.Paragraphs[p]
	return g.announced(para) || g.points(para) || g.credited(para, early) || early && g.posed(para)
}

var (
	photoWords = set(`photo photos photograph photographs picture pictures image images pic pics handout
		courtesy getty shutterstock screengrab screenshot illustration infographic pool released
		epa-efe afp-getty credit file`)
	photoNouns = set(`photo photos photograph photographs picture pictures image images handout screengrab
		screenshot`)
	madeBy     = set(`released provided taken published posted distributed issued shared obtained supplied made handed available shows show showing from`)
	narrated   = set(`said told showed added reported announced stressed noted`)
	pictureTag = set(`photo photos photograph photographs picture pictures pic image images credit video illustration
		screenshot graphic source caption`)
)

// announced reports whether a paragraph begins by saying that it is a caption.
func (g *page) announced(para *Paragraph) bool {
	i := para.first
	if w := g.Word(i); w == "(" || w == "[" {
		i++
	}
	f := g.Fold(i)
	switch {
	case f == "in":
		return in("this these", g.Fold(i+1)) && g.photoWithin(i+2, para.last, 9) && !g.tells(para)
	case in("a an this these the", f):
		return g.photoReleased(i+1, para.last) && !g.tells(para)
	case in("file photo photos pictured caption photograph picture pictures image images screenshot", f):
		return g.tagged(para, i, f)
	case in("from l left", f):
		return g.fromLeft(i)
	case in("handout undated", f):
		return g.photoWithin(i, para.last, 4) && !g.tells(para)
	}
	return false
}

// tagged reports whether a paragraph begins with a tag: "FILE –", "Photo:", "Image
// source, Reuters". f is the folded token i, its first word.
func (g *page) tagged(para *Paragraph, i int, f string) bool {
	switch g.Word(i + 1) {
	case ":":
		return true
	case ")":
		return f == "file"
	case "-", "–", "—":
		return f != "image" && f != "picture" && !g.Tokens[i+1].Glued
	}
	switch g.Fold(i + 1) {
	case "photo", "picture", "image":
		return f == "file"
	case "caption", "source", "credit": // the next word is another column's: "Image source", "Getty"
		return i+2 >= para.last || g.Tokens[i+2].Class == Punct || g.Tokens[i+2].Cap
	case "by", "courtesy":
		return para.tokens() <= 12 && !g.endsInStop(para)
	case "shows", "show":
		return true
	}
	return false
}

// fromLeft reports whether "From left:", "L to R" or "Left to right" stands at token i.
func (g *page) fromLeft(i int) bool {
	f, next, after := g.Fold(i), g.Fold(i+1), g.Fold(i+2)
	if f == "from" {
		return (next == "left" || next == "l") && (after == ":" || after == "," || after == "to" || after == "-")
	}
	return (next == "-" || next == "to") && (after == "r" || after == "to" || after == "right")
}

func (p *Paragraph) tokens() int { return p.last - p.first }

func (g *page) endsInStop(para *Paragraph) bool {
	k := para.last - 1
	return g.Tokens[k].Class == Punct && g.stopMark(k)
}

// photoWithin reports whether one of the n tokens from i on names a picture.
func (g *page) photoWithin(i, last, n int) bool {
	for j := i; j < last && j < i+n; j++ {
		if photoNouns[g.fold[j]] {
			return !in("session sessions exhibition opportunity album", g.Fold(j+1))
		}
	}
	return false
}

// photoReleased reports whether tokens from i on say where a picture comes from or
// what it shows: "photo released by the office shows".
func (g *page) photoReleased(i, last int) bool {
	for j := i; j < last && j < i+5; j++ {
		if photoNouns[g.fold[j]] && madeBy[g.Fold(j+1)] {
			return true
		}
	}
	return false
}

// tells reports whether a paragraph tells a story in the past tense, or is long.
func (g *page) tells(para *Paragraph) bool {
	for i := para.first; i < para.last; i++ {
		if narrated[g.fold[i]] {
			return true
		}
	}
	return false
}

// points reports whether a paragraph points at people in a picture: "(right)",
// "(second from left)", "Smith, left, and Jones, right,".
func (g *page) points(para *Paragraph) bool {
	commas := 0
	for i := para.first + 1; i < para.last-1; i++ {
		switch g.Text[g.Tokens[i].Start] {
		case '(', '[':
			if g.pointer(i+1, para.last) && !g.tells(para) {
				return true
			}
		case ',':
			if f := g.Fold(i + 1); (f == "left" || f == "right" || f == "center" || f == "centre") && g.Tokens[i-1].Cap && g.Word(i+2) == "," {
				commas++
			}
		}
	}
	return commas > 1 && !g.tells(para)
}

// pointer reports whether a bracket that opens before token i only says where
// somebody stands.
func (g *page) pointer(i, last int) bool {
	side := false
	for n := 0; i < last && n < 6; i, n = i+1, n+1 {
		switch f := g.fold[i]; {
		case f == ")" || f == "]":
			return side
		case in("left right center centre middle l r c foreground background", f):
			side = true
		case !in("from second third fourth fifth first 2nd 3rd 4th 5th 1st far the front top bottom row in to and , - 2 3 4 seated standing", f):
			return false
		}
	}
	return false
}

// credited reports whether a paragraph ends in a picture's credit.
func (g *page) credited(para *Paragraph, early bool) bool {
	last := para.last
	if last-para.first < 3 {
		return false
	}
	if w := g.Word(last - 1); w == "." && g.closing(last-2) {
		last--
	}
	if g.closing(last-1) && g.Tokens[last-1].Class == Punct {
		i := last - 2
		for i > para.first && last-i < 24 && g.Word(i) != "(" && g.Word(i) != "[" {
			i--
		}
		if w := g.Word(i); w != "(" && w != "[" {
			return false
		}
		fresh := i == para.first || g.freshStart(i, para.first)
		return g.bracketCredit(para, i, last-1, fresh, early)
	}
	return g.openCredit(para, early)
}

// bracketCredit reports whether the bracket (open, shut) at a paragraph's end is a
// credit or the day of a picture.
func (g *page) bracketCredit(para *Paragraph, open, shut int, fresh, early bool) bool {
	photo, slash, agency, words := false, false, false, 0
	for i := open + 1; i < shut; i++ {
		f := g.fold[i]
		switch {
		case photoWords[f]:
			photo = true
		case f == "/" && g.Tokens[i].Glued && i+1 < shut:
			slash = true
		}
		if c := g.Tokens[i].Class; c == Word || c == Number {
			words++
			agency = agency || agencyInShort[f]
		}
	}
	lead := pictureTag[g.Fold(open+1)] || photoWords[g.Fold(open+1)] && g.Fold(open+1) != "released"
	switch {
	case words == 0 || words > 14 || g.tells(para) && !lead && !slash:
		return false
	case photo && (fresh || lead && !g.endsInStop(para)):
		return true
	case !fresh:
		return false
	case slash:
		return g.Tokens[open+1].Cap
	case agency && early && words <= 4:
		return true
	}
	return early && g.dayOnly(open+1, shut)
}

// dayOnly reports whether tokens [i, last) are a date and nothing else.
func (g *page) dayOnly(i, last int) bool {
	numbers, words := 0, 0
	for ; i < last; i++ {
		switch t := &g.Tokens[i]; t.Class {
		case Number:
			numbers++
		case Word:
			if !stampWords()[g.fold[i]] {
				return false
			}
			words++
		case Punct:
		default:
			return false
		}
	}
	return numbers > 0 && words > 0 || numbers == 3 // 27/04/2022
}

// openCredit reports whether a paragraph's last sentence is a credit: "Photo:
// Reuters", "REUTERS/Ivan Ivanov", "Image: UK Government".
func (g *page) openCredit(para *Paragraph, early bool) bool {
	last := para.last
	i := g.creditStart(para)
	if i == para.first && para.tokens() > 12 || last-i >= 14 {
		return false
	}
	if g.Word(i) == "|" {
		i++
	}
	f := g.Fold(i)
	if pictureTag[f] && f != "source" && f != "video" {
		switch g.Fold(i + 1) {
		case ":", "/", "credit", "courtesy", "via":
			return true
		case "by":
			return i > para.first
		}
	}
	return i > para.first && (g.Word(i) == "©" || g.agencySlash(i+1, last))
}

// creditStart is where a paragraph's last sentence, or what stands behind its last bar, begins;
// it is not looked for further than a credit is long.
func (g *page) creditStart(para *Paragraph) int {
	i := para.last - 1
	for i > para.first && para.last-i < 14 && !g.cut(i, para.first) && g.Word(i) != "|" {
		i--
	}
	return i
}

// agencySlash reports whether one of tokens [i, last) is the stroke of "REUTERS/Name" or "AP
// Photo/Name".
func (g *page) agencySlash(i, last int) bool {
	for ; i+1 < last; i++ {
		if g.Word(i) == "/" && g.Tokens[i].Glued && g.Tokens[i+1].Glued && g.Tokens[i+1].Cap && (agencyInShort[g.Fold(i-1)] || photoWords[g.Fold(i-1)]) {
			return true
		}
	}
	return false
}

// posed reports whether a paragraph of one sentence above the text describes a pose
// in the present tense, as captions do and reports do not.
func (g *page) posed(para *Paragraph) bool {
	if para.tokens() > 70 || g.Tokens[para.first].Class == Quote || g.tells(para) {
		return false
	}
	pose := false
	for i := para.first; i < para.last; i++ {
		if i > para.first && i < para.last-2 && g.cut(i, para.first) {
			return false
		}
		pose = pose || g.pose(i)
	}
	return pose
}

// pose reports whether token i is a verb of captions: "shakes hands", "poses for",
// "is seen during".
func (g *page) pose(i int) bool {
	next := g.Fold(i + 1)
	switch g.fold[i] {
	case "shakes", "shake":
		return next == "hands"
	case "poses", "pose":
		return next == "for" || next == "with"
	case "looks", "look":
		return next == "on"
	case "seen", "shown", "pictured":
		if b := g.Fold(i - 1); b != "is" && b != "are" && b != "," {
			return false
		}
		return in("here during alongside beside next shaking walking speaking talking sitting standing", next)
	case "gestures":
		return true
	}
	return false
}
