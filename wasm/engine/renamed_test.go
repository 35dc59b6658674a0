package engine

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
)

// What is read must not hang on who it is about. The five articles are read once more with
// other names in the place of theirs, word for word, and the same meetings, quotes and
// spellings have to be found, under the new names. A rule that knew Bagheri would be seen
// here at once.
func TestRenamed(t *testing.T) {
	before := told(Read(goldtest.Articles(t)))
	for name, pairs := range renamings {
		t.Run(name, func(t *testing.T) {
			rename := renamer(t, pairs)
			articles := goldtest.Articles(t)
			for i := range articles {
				a := &articles[i]
				a.Title, a.Text, a.Outlet = rename(a.Title), rename(a.Text), rename(a.Outlet)
			}
			var want []string
			for _, line := range before {
				want = append(want, sortedNames(rename(line)))
			}
			got := told(Read(articles))
			for i := range got {
				got[i] = sortedNames(got[i])
			}
			slices.Sort(want)
			slices.Sort(got)
			if w, g := strings.Join(want, "\n"), strings.Join(got, "\n"); w != g {
				t.Errorf("under other names another reading:\n%s", differ(want, got))
			}
		})
	}
}

// The words of each renaming, old=new. Other people of the same countries, the people of
// one country under each other's names, and other countries with people of theirs.
var renamings = map[string]string{
	"other people": `Mohammad=Gholamali Hossein=Reza Baqeri=Qasemi Bagheri=Ghasemi Ebrahim=Mansour Raisi=Talebi Rahi=Tahebi Leahy=Tealby
		Ashtiani=Mortazavi Fenghe=Guoqing Wei=Zhou Zuocheng=Jianmin Li=Zhang Qiliang=Xiaodong Xu=Deng Wenbin=Yichen Wang=Lu Soleimani=Farrokhzad Qassem=Behrouz`,
	"one for the other": `Fenghe=Qiliang Wei=Xu Qiliang=Fenghe Xu=Wei Zuocheng=Wenbin Wenbin=Zuocheng Wang=Li Li=Wang`,
	"Kenya and Vietnam": `Iran=Kenya Iranian=Kenyan Tehran=Nairobi TEHRAN=NAIROBI Teheran=Nairobi TEHERAN=NAIROBI IRNA=KNA China=Vietnam Chinese=Vietnamese Beijing=Hanoi
		Mohammad=William Hossein=Kiprono Baqeri=Wanjiru Bagheri=Wanjiru Ebrahim=Daniel Raisi=Odhiambo Rahi=Odhimbo Leahy=Odiamb Ashtiani=Mutua
		Fenghe=Giang Wei=Phan Zuocheng=Chien Li=Hoang Qiliang=Nghia Xu=Trinh Wenbin=Hang Wang=Le Fars=Taifa Mehr=Mwangaza`,
	"Poland and South Korea": `Iran=Poland Iranian=Polish Tehran=Warsaw TEHRAN=WARSAW Teheran=Warsaw TEHERAN=WARSAW IRNA=PAP China=South_Korea Chinese=South_Korean Beijing=Seoul
		Mohammad=Krzysztof Hossein=Jan Baqeri=Wojcik Bagheri=Wójcik Ebrahim=Andrzej Raisi=Kowalski Rahi=Kowaski Leahy=Kowalsi Ashtiani=Mazurek
		Fenghe=Jong-min Wei=Park Zuocheng=Sang-hoon Li=Choi Qiliang=Dong-wook Xu=Han Wenbin=Su-bin Wang=Yoon Fars=Wprost Mehr=Nowa`,
}

// renamer puts new words in the place of old ones, all at once.
func renamer(t *testing.T, pairs string) func(string) string {
	to := map[string]string{}
	var old []string
	for _, p := range strings.Fields(pairs) {
		a, b, ok := strings.Cut(p, "=")
		if !ok {
			t.Fatalf("no pair: %q", p)
		}
		to[a] = strings.ReplaceAll(b, "_", " ")
		old = append(old, a)
	}
	re := regexp.MustCompile(`\b(` + strings.Join(old, "|") + `)\b`)
	return func(s string) string { return re.ReplaceAllStringFunc(s, func(w string) string { return to[w] }) }
}

// told is what was read, a line for each thing, by words and never by places in the text.
func told(ed *news.Edition) (lines []string) {
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	for _, e := range ed.Entities {
		if e.Kind != news.Person {
			continue
		}
		var forms []string
		for _, v := range e.Variants {
			forms = append(forms, fmt.Sprintf("%s in article %d, %d times, suspect %v", v.Surface, v.Article, v.Count, v.Suspect))
		}
		add("person: %s", strings.Join(forms, "; "))
	}
	known := func(e int) string { // by all its spellings: which of them is shown may change
		if e < 0 {
			return "nobody"
		}
		forms := map[string]bool{}
		for _, v := range ed.Entities[e].Variants {
			forms[v.Surface] = true
		}
		return strings.Join(slices.Sorted(maps.Keys(forms)), "; ")
	}
	for _, m := range ed.Meetings {
		var who []string
		for _, e := range m.Participants {
			who = append(who, known(e))
		}
		add("%s %s %s %s %s: %s; %s", m.Status, m.Kind, m.From, m.To, m.Unnamed, strings.Join(who, "; "), known(m.Place))
	}
	for a, r := range ed.Readings {
		for _, q := range r.Quotes {
			add("quote, direct %v: %s; %s", q.Direct, known(ed.EntityIndex(a, q.Speaker)), q.In(r.Article.Text))
		}
	}
	return lines
}

// sortedNames puts the parts of a line into order, each once: two spellings may have changed
// places, or become one.
func sortedNames(line string) string {
	kind, rest, _ := strings.Cut(line, ": ")
	parts := strings.Split(rest, "; ")
	slices.Sort(parts)
	return kind + ": " + strings.Join(slices.Compact(parts), "; ")
}

// differ lists what only one of two sorted lists has.
func differ(want, got []string) string {
	in := func(list []string, s string) bool { _, ok := slices.BinarySearch(list, s); return ok }
	var out []string
	for _, s := range want {
		if !in(got, s) {
			out = append(out, "- "+s)
		}
	}
	for _, s := range got {
		if !in(want, s) {
			out = append(out, "+ "+s)
		}
	}
	return strings.Join(out, "\n")
}
