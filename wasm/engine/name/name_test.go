package name

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what was found into testdata")

// TestTestdata runs testdata/*.txtar; testdata/README.md tells the format.
func TestTestdata(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for i := range ar.Files {
				f := &ar.Files[i]
				project, ok := projections[f.Name]
				if !ok {
					t.Fatalf("%s: unknown section %q", file, f.Name)
				}
				var got strings.Builder
				for line := range strings.Lines(string(f.Data)) {
					line = strings.TrimSpace(line)
					in, _, _ := strings.Cut(line, " => ")
					if line == "" || strings.HasPrefix(line, "#") {
						got.WriteString(line + "\n")
						continue
					}
					fmt.Fprintf(&got, "%s => %s\n", in, project(in))
				}
				diff(t, file+": "+f.Name, string(f.Data), got.String())
				f.Data = []byte(got.String())
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

var projections = map[string]func(string) string{
	"people": func(s string) string { return showMatch(Compare(pairOf(s))) },
	"bodies": func(s string) string { return showMatch(CompareOrganisations(pairOf(s))) },
	"places": func(s string) string { return showMatch(ComparePlaces(pairOf(s))) },
	"either": func(s string) string { return showMatch(Judge(pairOf(s))) },
	"parts": func(s string) string {
		n := Parse(s)
		out := string(n.Order)
		for _, p := range n.Parts {
			out += fmt.Sprintf("; %s %q", p.Role, p.Text)
		}
		return out
	},
	"keys": func(s string) string { return strings.Join(Keys(s), " ") },
}

func pairOf(s string) (a, b string) {
	a, b, _ = strings.Cut(s, " | ")
	return strings.TrimSpace(a), strings.TrimSpace(b)
}

func showMatch(m Match) string {
	out := fmt.Sprintf("%s, %s", m.Verdict, m.Relation)
	if m.Slip {
		out += ", slip"
	}
	if m.Alone {
		out += ", alone"
	}
	if !m.Clear && m.Relation != Contradiction && m.Relation != Unrelated {
		out += ", not clear"
	}
	for i, r := range m.Reasons {
		if i == 0 {
			out += ": "
		} else {
			out += "; "
		}
		out += r.Text
	}
	return out
}

func diff(t *testing.T, what, want, got string) {
	t.Helper()
	w, g := strings.Split(strings.TrimSpace(want), "\n"), strings.Split(strings.TrimSpace(got), "\n")
	for i := range max(len(w), len(g)) {
		var x, y string
		if i < len(w) {
			x = strings.TrimSpace(w[i])
		}
		if i < len(g) {
			y = strings.TrimSpace(g[i])
		}
		if x != y {
			t.Errorf("%s\n-want %s\n+got  %s", what, x, y)
		}
	}
}

// TestMisses is a ratchet: testdata/misses.txt lists pairs that are judged wrongly,
// with the right verdict. A line that has come right must be taken out.
func TestMisses(t *testing.T) {
	data, err := os.ReadFile("testdata/misses.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		in, want, ok := strings.Cut(line, " => ")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !ok {
			t.Errorf("no verdict in %q", line)
		}
		if m := Judge(pairOf(in)); string(m.Verdict) == want {
			t.Errorf("%s: no longer wrong: take the line out of testdata/misses.txt", in)
		}
	}
}

// samples are all names in testdata, for the properties.
func samples(t testing.TB) [][2]string {
	var out [][2]string
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range ar.Files {
			for line := range strings.Lines(string(f.Data)) {
				in, _, ok := strings.Cut(strings.TrimSpace(line), " => ")
				if ok {
					a, b := pairOf(in)
					out = append(out, [2]string{a, b})
				}
			}
		}
	}
	return out
}

var judges = map[string]func(a, b string) Match{
	"Compare": Compare, "CompareOrganisations": CompareOrganisations, "ComparePlaces": ComparePlaces, "Judge": Judge,
}

// checkMatch asserts what holds of any two strings.
func checkMatch(t *testing.T, a, b string) {
	t.Helper()
	for what, judge := range judges {
		m, n := judge(a, b), judge(b, a)
		if showMatch(m) != showMatch(n) || m.Score != n.Score {
			t.Errorf("%s(%q, %q) is not symmetric:\n%d %s\n%d %s", what, a, b, m.Score, showMatch(m), n.Score, showMatch(n))
		}
		want := Different
		if m.Score >= unsureAt {
			want = Unsure
		}
		if m.Score >= sameAt {
			want = Same
		}
		if m.Score < 0 || m.Score > 1000 || m.Verdict != want {
			t.Errorf("%s(%q, %q): score %d, verdict %s", what, a, b, m.Score, m.Verdict)
		}
		if len(m.Reasons) == 0 || m.Relation == "" {
			t.Errorf("%s(%q, %q) gives no reason or relation", what, a, b)
		}
		for _, r := range m.Reasons {
			if r.Kind == "" || r.Text == "" {
				t.Errorf("%s(%q, %q) has an empty reason", what, a, b)
			}
		}
		if m.Relation == Contradiction && m.Clear {
			t.Errorf("%s(%q, %q) is clear and contradicts", what, a, b)
		}
	}
	if s, r := Alike(a, b), Alike(b, a); s != r || s < 0 || s > 1000 {
		t.Errorf("Alike(%q, %q) = %d and %d", a, b, s, r)
	}
	checkName(t, a)
	checkName(t, b)
}

// checkName asserts what holds of any one string.
func checkName(t *testing.T, s string) {
	t.Helper()
	n := Parse(s)
	at := 0
	for _, p := range n.Parts {
		i := strings.Index(s[at:], p.Text)
		if i < 0 || p.Text == "" || p.Role == "" {
			t.Errorf("Parse(%q): part %q (%s) does not stand where it should", s, p.Text, p.Role)
			break
		}
		at += i + len(p.Text)
	}
	keys := Keys(s)
	if len(keys) > maxKeys {
		t.Errorf("Keys(%q) = %q", s, keys)
	}
	if len(n.Parts) == 0 {
		return
	}
	for what, judge := range judges {
		if m := judge(s, s); m.Score != 1000 || m.Relation != Equal {
			t.Errorf("%s(%q) with itself: %d %s", what, s, m.Score, showMatch(m))
		}
	}
}

func TestProperties(t *testing.T) {
	all := samples(t)
	for _, p := range all {
		checkMatch(t, p[0], p[1])
	}
	for i := range all { // neighbours that were not meant to be compared
		checkMatch(t, all[i][0], all[(i*7+3)%len(all)][1])
	}
}

// TestKeysShared: people that are held for one share a key, or a collection would
// never compare them. A slip in a consonant is the one thing that keys do not bridge.
func TestKeysShared(t *testing.T) {
	for _, p := range samples(t) {
		m := Compare(p[0], p[1])
		if m.Verdict != Same || m.Reasons[0].Kind == "slip" || m.Reasons[0].Kind == "joined" {
			continue
		}
		shared := false
		for _, a := range Keys(p[0]) {
			for _, b := range Keys(p[1]) {
				shared = shared || a == b
			}
		}
		if !shared {
			t.Errorf("%q %q and %q %q share no key, and are the same: %s", p[0], Keys(p[0]), p[1], Keys(p[1]), showMatch(m))
		}
	}
}

func FuzzCompare(f *testing.F) {
	for _, p := range samples(f) {
		f.Add(p[0], p[1])
	}
	f.Add("\xff\xfe", "-")
	f.Add("'s", "A.B.C.")
	f.Add(strings.Repeat("a-", 50), strings.Repeat("A, ", 50))
	f.Fuzz(func(t *testing.T, a, b string) { checkMatch(t, a, b) })
}
