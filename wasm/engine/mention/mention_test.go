package mention

import (
	cmdline "flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/pmezard/go-difflib/difflib"
	"golang.org/x/tools/txtar"

	"readout/wasm/engine/text"
	"readout/wasm/news"
)

var update = cmdline.Bool("update", false, "write what is found into testdata")

// find reads s as one article and lists what is found, a line a mention.
func find(s string) string {
	a := &news.Article{Text: s}
	var b strings.Builder
	for _, m := range Find(text.Read(a), a) {
		b.WriteString(string(m.Kind) + " " + m.In(s))
		if !m.Title.Empty() {
			b.WriteString(" | " + m.Title.In(s))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestTestdata reads every testdata/*.txtar; see testdata/README.md for the format.
func TestTestdata(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(ar.Files); i += 2 {
			in, want := ar.Files[i], &ar.Files[i+1]
			got := find(string(in.Data))
			if *update {
				want.Data = []byte(got)
				continue
			}
			if got != string(want.Data) {
				d, _ := difflib.GetUnifiedDiffString(difflib.UnifiedDiff{A: difflib.SplitLines(string(want.Data)),
					B: difflib.SplitLines(got), FromFile: "want", ToFile: "got", Context: 2})
				t.Errorf("%s: %s\n%s", file, in.Name, d)
			}
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestKnownMisses is a ratchet: each line of testdata/misses.txt is a sentence and a
// mention that should be found in it and is not. One that is found now must go from
// the list and into a case.
func TestKnownMisses(t *testing.T) {
	b, err := os.ReadFile("testdata/misses.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		s, want, ok := strings.Cut(line, " => ")
		if !ok {
			t.Fatalf("no => in %q", line)
		}
		for l := range strings.Lines(find(s)) {
			if l, _, _ = strings.Cut(strings.TrimSpace(l), " | "); l == want {
				t.Errorf("no longer missed: %s", line)
			}
		}
	}
}

// names are people of many countries, with the family name that stands for them.
var names = []struct{ full, family string }{
	{"Mohammad Hossein Baqeri", "Baqeri"}, {"Abdulrahman al-Rashidi", "al-Rashidi"}, {"Zhao Mingde", "Zhao"}, {"Park Min-ho", "Park"},
	{"Sun Baoshan", "Sun"}, {"Kim Dong-su", "Kim"}, {"Nguyen Van Hung", "Nguyen"}, {"João Almeida", "Almeida"}, {"Íñigo de la Torre", "de la Torre"},
	{"Gérard de Villepin", "de Villepin"}, {"Lothar von Hagen", "von Hagen"}, {"Valery Grushko", "Grushko"}, {"Oleksandr Marchuk", "Marchuk"},
	{"Süleyman Çelik", "Çelik"}, {"Rajnath Deshpande", "Deshpande"}, {"Chinedu Obiora", "Obiora"}, {"Thabo Mabuza", "Mabuza"},
	{"Yoshihide Onodera", "Onodera"}, {"Grace Stone", "Stone"}, {"Harriet Church", "Church"}, {"Philip Marsh", "Marsh"},
	{"Nikos Pappas", "Pappas"}, {"Amir Jalali", "Jalali"}, {"Hassan Firouzabadi", "Firouzabadi"}, {"Ornella Di Stefano", "Di Stefano"},
	{"Jean-Yves Le Drian", "Le Drian"}, {"Nursultan Tokayev", "Tokayev"}, {"Itzhak Ben-David", "Ben-David"}, {"Aung Kyaw Zaw", "Aung Kyaw Zaw"},
}

// TestAnyName puts every name into one article: who it is must not matter.
func TestAnyName(t *testing.T) {
	const article = "BEIJING – Defence Minister %F met Chinese President Xi Jinping on Monday.\n\n" +
		"%S said the talks were useful. “We agreed,” %S told reporters. Xi thanked %S for coming.\n\n" +
		"State media quoted %S as saying that %S’s visit was a success. According to the ministry, %F will go to Moscow."
	for _, n := range names {
		s := strings.NewReplacer("%F", n.full, "%S", n.family).Replace(article)
		got := strings.Split(find(s), "\n")
		want := map[string]int{"person " + n.full: 2, "person " + n.family: 5}
		if n.full == n.family {
			want = map[string]int{"person " + n.full: 7}
		}
		for _, l := range got {
			l, _, _ = strings.Cut(l, " | ")
			want[l]--
		}
		if want["person "+n.full] != 0 || n.full != n.family && want["person "+n.family] != 0 {
			t.Errorf("%s, %s:\n%s", n.full, n.family, strings.Join(got, "\n"))
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("TEHRAN – Iranian President Ebrahim Raisi met Gen. Wei Fenghe, the minister.")
	f.Add("President of the People’s Republic of China Xi Jinping: Thank you, Mr Putin.")
	f.Add("A’s B-C of the al-D & E, F. G of\xff H\x00 – - -- “I’s” J-in K- L-m")
	f.Add("WASHINGTON (AP) -- Islamic Republic of Iran news agency, Moon Jae-in\n\nIRNA")
	f.Fuzz(func(t *testing.T, s string) {
		a := &news.Article{Text: s, Outlet: "Press TV"}
		d := text.Read(a)
		ms := Find(d, a)
		again := Find(text.Read(a), a)
		if len(ms) != len(again) {
			t.Fatal("not the same twice")
		}
		end := 0
		for i, m := range ms {
			if m != again[i] {
				t.Fatalf("not the same twice: %v %v", m, again[i])
			}
			if m.Start < end || m.Empty() || m.End > len(s) {
				t.Fatalf("span %v after %d in %d bytes", m.Span, end, len(s))
			}
			end = m.End
			if utf8.ValidString(s) && (!utf8.RuneStart(s[m.Start]) || m.End < len(s) && !utf8.RuneStart(s[m.End])) {
				t.Fatalf("%v cuts a character", m.Span)
			}
			if m.Actor != -1 || m.Why == "" {
				t.Fatalf("%+v", m)
			}
			if !m.Title.Empty() && (m.Title.In(s) == "" || m.Title.Overlaps(m.Span)) {
				t.Fatalf("title %v of %v", m.Title, m.Span)
			}
			for _, x := range d.Furniture {
				if x.Overlaps(m.Span) {
					t.Fatalf("%v lies in furniture", m.Span)
				}
			}
		}
	})
}

// TestLearn trains on next to nothing, twice: the same bytes, and of use.
func TestLearn(t *testing.T) {
	var ex []Example
	for _, s := range []string{"Anna Bell met Carl Drum in Paris.", "Carl Drum went to Paris.", "Bank of Spain paid Anna Bell."} {
		e := Example{Text: s}
		for _, n := range []struct {
			s string
			k news.Kind
		}{{"Anna Bell", news.Person}, {"Carl Drum", news.Person}, {"Paris", news.Place}, {"Bank of Spain", news.Organisation}} {
			if i := strings.Index(s, n.s); i >= 0 {
				e.Names = append(e.Names, Label{Span: news.Span{Start: i, End: i + len(n.s)}, Kind: n.k})
			}
		}
		ex = append(ex, e)
	}
	a, b := Learn(ex, 4), Learn(ex, 4)
	if string(a) != string(b) {
		t.Error("not the same bytes twice")
	}
	if len(a) != rows*4 || len(model) != rows*4 {
		t.Errorf("model of %d bytes, embedded %d, want %d", len(a), len(model), rows*4)
	}
	blank := embedded(make([]byte, rows*4))
	for _, e := range ex { // weights that say nothing give no name anything
		f := prepare(e).f
		f.decode(blank)
		for _, x := range f.tried {
			if x.worth != [3]int32{} {
				t.Errorf("%q: learning counts more than the weights: %v", e.Text, x.worth)
			}
		}
	}
	for _, e := range ex { // by the weights alone: no caution, no leaning, nothing kept from an earlier pass
		f := prepare(e).f
		for range 2 {
			f.decode(embedded(string(a)))
			f.weighed = false
		}
		var got, want []string
		for _, n := range f.found {
			got = append(got, f.span(n.first, n.end).In(e.Text))
		}
		for _, n := range e.Names {
			want = append(want, n.In(e.Text))
		}
		sort.Strings(got)
		sort.Strings(want)
		if strings.Join(got, ", ") != strings.Join(want, ", ") {
			t.Errorf("%q: learned %q, labelled %q", e.Text, got, want)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	const article = "TEHRAN – Iranian Armed Forces Chief of Staff Major General Amir Jalali says Iran attaches great significance to ties with China. " +
		"General Jalali made the remarks in a meeting on Wednesday with General Zhao Mingde, the chief of China’s Joint Staff Department, in Beijing. " +
		"“We hope this visit can be a turning point in the development of the relations,” Jalali said, Press TV reported.\n\n" +
		"Heading a high-ranking military delegation, he visited China for three days with the aim of promoting bilateral defense diplomacy. " +
		"During the meeting, the senior commander also invited his Chinese counterpart to visit Tehran.\n\n"
	a := &news.Article{Text: strings.Repeat(article, 4)}
	d := text.Read(a)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, a)
	}
}
