package text

import (
	"strings"
	"sync"
)

// A phrase is wording that marks furniture; see z_phrases.go for its signs.
type phrase struct {
	words []string // from the second on
	sign  byte
	why   string
}

// A wording is the table of phrases, made ready for search.
type wording struct {
	first [4096][]lead      // by a hash of the first word: what may stand within a line
	line  map[string]phrase // by all words: what is a whole line
}

// A lead is a first word and the phrases that begin with it.
type lead struct {
	word    string
	phrases []phrase
}

// known is made when the first article is read, not at start-up.
var known = sync.OnceValue(func() *wording {
	w := &wording{line: map[string]phrase{}}
	why := ""
	for list := phraseList; list != ""; {
		var l string
		l, list, _ = strings.Cut(list, "\n")
		if len(l) < 2 {
			continue
		}
		if l[0] == '#' {
			why = l[1:]
			continue
		}
		w.add(l[2:], l[0], why)
	}
	for _, lead := range strings.Split(appeals, "|") {
		w.add(strings.TrimSpace(lead), '!', "advert")
	}
	return w
})

func (w *wording) add(words string, sign byte, why string) {
	switch sign {
	case '=', '+', 'z':
		w.line[words] = phrase{sign: sign, why: why}
		return
	}
	f := strings.Fields(words)
	ph := phrase{f[1:], sign, why}
	at := &w.first[hash(f[0])]
	for i := range *at {
		if l := &(*at)[i]; l.word == f[0] {
			l.phrases = append(l.phrases, ph)
			return
		}
	}
	*at = append(*at, lead{f[0], []phrase{ph}})
}

// with lists the phrases that begin with the folded word f.
func (w *wording) with(f string) []phrase {
	if f == "" {
		return nil
	}
	for i := range w.first[hash(f)] {
		if l := &w.first[hash(f)][i]; l.word == f {
			return l.phrases
		}
	}
	return nil
}

// hash tells nearly every word of a text from those that begin a phrase, at the
// price of three bytes read.
func hash(w string) int {
	n := len(w)
	return (int(w[0])*137 + int(w[n-1])*29 + int(w[n/2])*5 + n) & 4095
}

// wording marks the lines and sentences whose words are known.
func (g *page) wording() {
	k := known()
	for p := range g.lines {
		para, l := &g.Paragraphs[p], &g.lines[p]
		if l.words > 0 && l.words <= 8 && para.last-para.first <= 16 {
			if ph, ok := k.line[g.joined(para)]; ok {
				g.label(p, ph)
			} else if l.words <= 3 && g.Word(para.last-1) == "*" {
				l.why = "comment form" // a field that must be filled
			} else if g.shareBar(p) {
				l.why = "share buttons"
			}
		}
		if l.why == "" {
			g.phrases(k, p)
		}
	}
}

// phrases marks the known phrases of a paragraph.
func (g *page) phrases(k *wording, p int) {
	for i, last := g.Paragraphs[p].first, g.Paragraphs[p].last; i < last; i++ {
		if g.Tokens[i].Class != Word {
			continue
		}
		for _, ph := range k.with(g.fold[i]) {
			if j := g.match(ph.words, i+1, last); j > 0 && g.holds(ph, p, i, j) {
				i = max(i, g.mark(p, i, ph))
				break
			}
		}
	}
}

// label takes in a line that is a known phrase and nothing else.
func (g *page) label(p int, ph phrase) {
	l := &g.lines[p]
	switch ph.sign {
	case '=':
		l.why = ph.why
	case '+':
		l.why, l.opens = ph.why, true
	case 'z': // margin asks again
	}
}

// joined is a short line's words with single spaces, without numbers at its ends.
func (g *page) joined(para *Paragraph) string {
	first, last := para.first, para.last
	for first < last && g.Tokens[first].Class != Word {
		first++
	}
	for last > first && g.Tokens[last-1].Class != Word && g.Tokens[last-1].Class != Clitic {
		last--
	}
	buf := make([]byte, 0, 64)
	for i := first; i < last; i++ {
		if c := g.Tokens[i].Class; c == Quote || c == Punct || g.fold[i] == "'" {
			continue
		}
		if len(buf) > 0 {
			buf = append(buf, ' ')
		}
		buf = append(buf, g.fold[i]...)
	}
	return string(buf)
}

// match is the token after words, as they stand from token i on, whatever marks lie
// between them; 0 where they do not.
func (g *page) match(words []string, i, last int) int {
	for _, w := range words {
		for i < last && (g.Tokens[i].Class >= Quote || g.fold[i] == "'") {
			i++
		}
		if i >= last || g.fold[i] != w {
			return 0
		}
		i++
	}
	return i
}

// holds reports whether a phrase that stands at tokens [i, j) lies as its sign asks.
func (g *page) holds(ph phrase, p, i, j int) bool {
	para := &g.Paragraphs[p]
	switch ph.sign {
	case '~':
		return true
	case '.':
		return g.late(p, i)
	}
	start := g.sentenceStart(i, para.first)
	if start < 0 {
		return false
	}
	switch ph.sign {
	case '^':
		return true
	case ',':
		return g.late(p, i) || g.Word(start) == "("
	case ':':
		return g.colon(j, para.last) && (len(ph.words) > 0 || start == para.first && g.teased(p, para))
	case 'c':
		return g.late(p, i) && j < para.last && (g.Tokens[j].Class == Number || g.Word(j) == "©" || g.Word(j) == "(")
	case ';':
		return g.colon(j, para.last) && start == para.first && g.lines[p].words <= 10 && !g.lines[p].stop && g.late(p, i)
	case '!':
		return g.appeal(i, para.last)
	}
	return false
}

// late reports whether token i of line p lies near the end of the article.
func (g *page) late(p, i int) bool {
	return 2*i >= len(g.Tokens) || p >= len(g.lines)-8
}

// teased reports whether what follows a colon can be a headline.
func (g *page) teased(p int, para *Paragraph) bool {
	l := &g.lines[p]
	return l.words <= 25 && (!l.stop || g.Word(para.last-1) == "?")
}

// colon reports whether token i sets off what follows: "Related:", "Watch |".
func (g *page) colon(i, last int) bool {
	if i >= last {
		return false
	}
	switch g.Word(i) {
	case ":", "|", "»", ">", "›", "::":
		return true
	}
	return false
}

// sentenceStart is the first token of the sentence whose first word is token i, or
// -1 where i is further in.
func (g *page) sentenceStart(i, first int) int {
	j := i
	for j > first && i-j < 4 && g.Tokens[j-1].Class == Punct && !g.stopMark(j-1) && !g.closing(j-1) {
		j--
	}
	if j == first || g.cut(j, first) {
		return j
	}
	return -1
}

// mark marks the sentence around token i, and the line where the sentence is all of
// it or announces the rest; it gives the last token marked.
func (g *page) mark(p, i int, ph phrase) int {
	const most = 120 // tokens; what is longer is no furniture
	para := &g.Paragraphs[p]
	first, last := i, i+1
	for first > para.first && !g.cut(first, para.first) {
		if first--; i-first > most {
			return i
		}
	}
	for last < para.last && !g.cut(last, para.first) {
		if last++; last-i > most {
			return i
		}
	}
	if ph.sign == ':' && first == para.first && g.lines[p].words <= 30 {
		last = para.last
	}
	if n := len(g.marks); n > 0 && g.marks[n-1].last > first {
		return last - 1
	}
	if k := g.slashed(first, last); k > 0 { // a signature first, then the licence
		g.marks = append(g.marks, mark{first, k, "desk signature"})
		first = k
	}
	if first < last {
		g.marks = append(g.marks, mark{first, last, ph.why})
	}
	if ph.sign == ':' && ph.why == "other stories" && i+len(ph.words)+2 >= para.last {
		g.lines[p].opens = true // nothing after the colon: what follows is the list
	}
	return last - 1
}

// What an appeal to the reader begins with, and what it is about. Both must be
// there: "Join our … Telegram channel", not "Join our ranks".
const appeals = `join|follow|subscribe|sign up|register|download|like us|like our|check out|visit our|visit us|watch our|
	get our|get the latest|get all the|get breaking|support|donate|become a|install|listen to our|tune in|
	never miss|don't miss|be sure to|make sure to|make sure you|be the first|
	for the latest|for more|for all|for breaking|for live|for daily|for up to|for regular|
	to read|to get|to receive|to stay|to join|to subscribe|want to|want more|keep up|catch up|catch all|
	you can also follow|you can now|you can follow|find us|connect with|click|tap|now you can|read all|
	stay tuned|stay up|stay updated|stay informed|stay connected|please follow|please subscribe|please support|
	did you know you|if you like|if you enjoyed|if you want|set us|choose us|add us`

var appealAbout = set(`newsletter newsletters app apps channel channels telegram whatsapp youtube instagram
	facebook twitter tiktok linkedin podcast podcasts notifications inbox alerts headlines subscription
	subscriber subscribers google website bulletin bulletins feed rss x.com handle membership paywall
	ad-free viber wechat weibo reddit threads bluesky`)

var appealTo = set(`our us your you here via online now free daily weekly latest via @ http https www sign click`)

// appeal reports whether the sentence from token i on asks the reader to follow,
// subscribe or pay.
func (g *page) appeal(i, last int) bool {
	about, to := false, false
	from := i
	for ; i < last && i-from < 50 && (i == from || !g.cut(i, from)); i++ {
		f := g.fold[i]
		about = about || appealAbout[f]
		to = to || appealTo[f]
		if in("he she said they told was were had \" “ i", f) {
			return false // somebody tells something
		}
	}
	return about && to
}

var (
	shareWords    = sync.OnceValue(func() map[string]bool { return set(shareList) })
	shareOften    = set(`facebook twitter whatsapp telegram linkedin email pinterest reddit share tweet messenger viber tumblr flipboard instagram youtube`)
	sectionWords  = sync.OnceValue(func() map[string]bool { return set(sectionList) })
	stampWords    = sync.OnceValue(func() map[string]bool { return set(stampList) })
	agencyInShort = set(`afp ap reuters tass itar-tass interfax ria novosti xinhua ians ani pti uni app bss unb bernama
		antara yonhap kyodo jiji irna isna mna tasnim fars sana wam spa qna kuna bna ona anadolu aa dpa efe ansa
		agencies agency cgtn cna voa rfe ukrinform unian belta kazinform trend azertac apa upi cnn bbc ana
		sputnik vna kcna tanjug hina mti pap ctk ntb tt ritzau lusa petra map aps tap mena nna ina saba wafa
		press associated agence france-presse news service staff wire wires reports ndtv pa media`)
)

// shareBar reports whether line p is nothing but the names of networks. One name
// alone may be a crosshead, and is taken only outside the text or beside another.
func (g *page) shareBar(p int) bool {
	para, often := &g.Paragraphs[p], 0
	for i := para.first; i < para.last; i++ {
		if g.Tokens[i].Class == Word {
			if !shareWords()[g.fold[i]] {
				return false
			}
			if shareOften[g.fold[i]] {
				often++
			}
		}
	}
	return often > 1 || often == 1 && (p < 3 || p >= len(g.lines)-6 || g.lines[p-1].why != "" || g.lines[p].words > 1)
}
