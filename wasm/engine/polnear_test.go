package engine

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"readout/wasm/news"
)

var polnear = flag.String("polnear", "", "a folder of PolNeAR (github.com/networkdynamics/PolNeAR), such as data/dev, to measure quotes on")

// Quotes on news that nobody here wrote: 1,008 American articles of the campaign of 2016
// in which every attribution was marked by hand. Of each, the stretches of five words and
// more in quotation marks count; the speaker is compared where the text names one. The set
// carries no licence, so it is not kept here; docs/quality.md has the figures.
func TestPolNeAR(t *testing.T) {
	if *polnear == "" {
		t.Skip("needs a copy of the set: go test -run PolNeAR -v ./wasm/engine -args -polnear DIR/data/dev")
	}
	files, err := filepath.Glob(filepath.Join(*polnear, "text", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts in %s/text (%v)", *polnear, err)
	}
	var gold, found, named, right, wrong, direct, stray int
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		base := strings.TrimSuffix(filepath.Base(file), ".txt")
		marked, err := filepath.Glob(filepath.Join(*polnear, "attributions", base+"_*.ann"))
		if err != nil || len(marked) == 0 {
			continue
		}
		ann, err := os.ReadFile(marked[0])
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.SplitN(base, "_", 3)
		a := news.Article{ID: base, Outlet: parts[0], Published: news.Day(parts[1]), Text: string(raw)}
		ed := Read([]news.Article{a})
		list := attributions(string(raw), string(ann))
		for _, at := range list {
			for _, words := range inMarks(a.Text, at.content...) {
				gold++
				for _, q := range ed.Readings[0].Quotes {
					if 2*(min(q.End, words.End)-max(q.Start, words.Start)) <= words.Len() {
						continue
					}
					found++
					if at.names() {
						named++
						if e := ed.EntityOf(0, q.Speaker); e != nil && at.means(e) {
							right++
						} else if e != nil {
							wrong++
						}
					}
					break
				}
			}
		}
		for _, q := range ed.Readings[0].Quotes {
			if !q.Direct || len(strings.Fields(q.In(a.Text))) < 5 {
				continue
			}
			direct++
			said := false
			for _, at := range list {
				for _, c := range at.content {
					said = said || 3*(min(q.End, c.End)-max(q.Start, c.Start)) > q.Len()
				}
			}
			if !said {
				stray++
			}
		}
	}
	t.Logf("%d articles, %d stretches in quotation marks: found %d (%.3f); of %d with a named speaker right %.3f, wrong %.3f, unknown %.3f; of %d direct quotes %d (%.3f) are no attribution there",
		len(files), gold, found, share(found, gold), named, share(right, named), share(wrong, named), share(named-right-wrong, named), direct, stray, share(stray, direct))
}

func share(a, b int) float64 { return float64(a) / float64(max(1, b)) }

// An attribution is who said what, as marked by hand.
type attribution struct {
	source  string
	content []news.Span // its parts
}

// names reports whether the source is named: it has a word with a capital that is neither
// its first article nor a pronoun.
func (a attribution) names() bool {
	for _, w := range strings.Fields(a.source) {
		switch w {
		case "The", "A", "An", "He", "She", "They", "I", "We", "It", "His", "Her", "One":
		default:
			if unicode.IsUpper([]rune(w)[0]) {
				return true
			}
		}
	}
	return false
}

// means reports whether the source has a word of one of the entity's spellings.
func (a attribution) means(e *news.Entity) bool {
	trim := func(w string) string {
		return strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, ".,“”\"()"), "’s"), "'s"))
	}
	forms := map[string]bool{}
	for _, v := range e.Variants {
		for _, w := range strings.Fields(v.Surface) {
			forms[trim(w)] = true
		}
	}
	for _, w := range strings.Fields(a.source) {
		if len(w) > 2 && unicode.IsUpper([]rune(w)[0]) && forms[trim(w)] {
			return true
		}
	}
	return false
}

// attributions reads a file of annotations in the form of the brat tool: lines "T1 Source 0
// 5" with offsets in characters, and "E1 Attribution:T4 Content:T3 Source:T1".
func attributions(text, ann string) (list []attribution) {
	at := make([]int, 0, len(text)+1) // of each character, its byte
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	spans := map[string][]news.Span{}
	for line := range strings.Lines(ann) {
		id, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(id, "T") {
			rest, _, _ = strings.Cut(rest, "\t")
			_, where, _ := strings.Cut(rest, " ")
			for _, part := range strings.Split(where, ";") {
				first, last, _ := strings.Cut(part, " ")
				from, err1 := strconv.Atoi(first)
				to, err2 := strconv.Atoi(last)
				if err1 == nil && err2 == nil && 0 <= from && from < to && to < len(at) {
					spans[id] = append(spans[id], news.Span{Start: at[from], End: at[to]})
				}
			}
			continue
		}
		if !strings.HasPrefix(id, "E") {
			continue
		}
		var a attribution
		for _, part := range strings.Fields(rest) {
			role, ref, _ := strings.Cut(part, ":")
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				for _, s := range spans[ref] {
					a.source = strings.TrimSpace(a.source + " " + s.In(text))
				}
			case "Content":
				a.content = append(a.content, spans[ref]...)
			}
		}
		if len(a.content) > 0 {
			list = append(list, a)
		}
	}
	return list
}

// inMarks are the stretches of five words and more in quotation marks inside spans, whose
// first mark may stand just before them.
func inMarks(text string, parts ...news.Span) (list []news.Span) {
	for _, in := range parts {
		from, start := max(0, in.Start-len("“")), -1
		end := func(i int) {
			if s := (news.Span{Start: start, End: i}); start >= 0 && len(strings.Fields(s.In(text))) >= 5 {
				list = append(list, s)
			}
		}
		for i, r := range text[from:in.End] {
			if r != '“' && r != '”' && r != '"' {
				continue
			}
			end(from + i)
			if r == '“' || r == '"' && start < 0 {
				start = from + i + utf8.RuneLen(r)
			} else {
				start = -1
			}
		}
		end(in.End)
	}
	return list
}
