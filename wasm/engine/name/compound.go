package name

import "strings"

// Some names are one name of several words: Abd al-Rahman, Abdul Rahman,
// Abdurrahman; Saif al-Din, Saifuddin; Zia ul-Haq; Abu Bakr. All spellings of one
// are brought to the same letters here, by what the words mean: "abd" is servant of,
// "din" the faith, "abu" father of.

// compounds joins such words.
func (p *person) compounds() {
	for i := 0; i < p.n; i++ {
		if p.words[i].kind != plainWord || p.words[i].foreign {
			continue
		}
		s := p.spell(i)
		switch {
		case servant(s) && i+1 < p.n:
			j := p.skipArticles(i + 1)
			if j < p.n && !p.words[j].comma && !p.words[j].initial && !p.words[j].foreign {
				rest := p.spell(j)
				if string(rest) == "allah" {
					rest = rest[2:]
				}
				p.join(i, j, "abdul", rest)
			}
		case p.words[i].class&isFather != 0 && i+1 < p.n:
			j := p.skipArticles(i + 1)
			if j < p.n && !p.words[j].comma && !p.words[j].initial && !p.words[j].foreign {
				p.join(i, j, "abu", p.spell(j))
			}
		case p.words[i].class&isFaith != 0 && i > 0:
			if k := p.beforeArticles(i); k < i-1 || p.words[i].hyphen {
				if k >= 0 && p.words[k].kind == plainWord && !p.words[k].foreign {
					p.join(k, i, string(p.spell(k))+"ud", s)
				}
			}
		case string(s) == "islam" && i > 0:
			if k := p.beforeArticles(i); k < i-1 && k >= 0 && p.words[k].kind == plainWord && !p.words[k].foreign {
				p.join(k, i, string(p.spell(k))+"ul", s)
			}
		case p.words[i].class&isLinking != 0 && i > 0 && i+1 < p.n && p.words[i-1].kind == plainWord && !p.words[i-1].initial && !p.words[i-1].foreign && !p.words[i+1].foreign:
			p.join(i-1, i+1, string(p.spell(i-1))+"ul", p.spell(i+1))
		default:
			p.unwrapServant(i)
		}
	}
}

// servant reports whether s is abd, abdul, abdel, abdur …, waiting for the rest.
func servant(s []byte) bool {
	if len(s) < 3 || string(s[:3]) != "abd" {
		return false
	}
	if len(s) == 5 {
		return isVowel(s[3]) && strings.IndexByte("lrsnz", s[4]) >= 0
	}
	return len(s) == 3 || string(s) == "abdoul" || string(s) == "abdour"
}

func (p *person) skipArticles(i int) int {
	for i+1 < p.n && p.words[i].class&isArticle != 0 {
		i++
	}
	return i
}

func (p *person) beforeArticles(i int) int {
	i--
	for i > 0 && p.words[i].class&isArticle != 0 {
		i--
	}
	return i
}

// join makes words i to j one word, spelt head and tail.
func (p *person) join(i, j int, head string, tail []byte) {
	var buf [2 * maxLetters]byte
	s := append(buf[:0], head[:min(len(head), maxLetters)]...)
	s = append(s, tail...)
	s = s[:min(len(s), maxLetters, maxBuffer-p.used)]
	if len(s) < 4 {
		return
	}
	w := &p.words[i]
	w.from = uint8(p.used)
	p.used += copy(p.letters[p.used:], s)
	w.to = uint8(p.used)
	w.end = p.words[j].end
	w.text = p.surface[w.at:w.end]
	w.initial = false
	w.class, w.set = 0, letterSet(s)
	for k := i + 1; k <= j; k++ {
		p.words[k].kind = absorbed
	}
	// what is absorbed is taken out, so that neighbours are neighbours
	n := i + 1
	for k := j + 1; k < p.n; k++ {
		p.words[n] = p.words[k]
		n++
	}
	if p.comma > i {
		p.comma -= j - i
	}
	p.n = n
}

// unwrapServant spells a joined Abdurrahman, Abdelrahman, Abdallah like the parted.
func (p *person) unwrapServant(i int) {
	s := p.spell(i)
	if len(s) < 7 || string(s[:3]) != "abd" || !isVowel(s[3]) {
		return
	}
	k := 4
	if s[3] == 'o' && s[4] == 'u' {
		k = 5
	}
	rest := s[k+1:]
	if s[k] != 'l' && s[k] != s[k+1] || len(rest) < 3 { // abdelaziz; assimilated: abdurrahman
		return
	}
	p.join(i, i, "abdul", rest)
}
