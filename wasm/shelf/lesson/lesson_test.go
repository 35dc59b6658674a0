package lesson

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"readout/wasm/engine"
	"readout/wasm/engine/goldtest"
	"readout/wasm/news"
	"readout/wasm/wire"
)

func shipped(t testing.TB) map[string]string {
	t.Helper()
	files, _ := filepath.Glob("../../../corpus/lessons/*.md")
	out := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(f), ".md")] = string(data)
	}
	return out
}

func read(t testing.TB) *news.Edition {
	t.Helper()
	return engine.Read(goldtest.Articles(t))
}

func build(t testing.TB, text string, ed *news.Edition) *Lesson {
	t.Helper()
	src, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	l, err := Build(src, ed)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// places numbers the options as the file has them.
func places(q *Question) (list []int) {
	for i := range q.Options {
		list = append(list, i)
	}
	return list
}

// What a person found by reading the five articles, question by question.
var byHand = map[string][]string{
	"who-is-who": {
		"TEHRAN – Iranian Armed Forces Chief of Staff Major General Mohammad Hossein Baqeri says Iran attaches great significance to promotion of ties with China in different sectors, including military.",
		"Mehr News Agency",
		"Al Arabiya English, American Military News, China Daily, Mehr News Agency",
		"Two men: the family names differ, and so do their offices.",
		"Leahy, Rahi",
		"Increased cooperation would counter what the Iranian president called U.S. unilateralism.",
	},
	"one-meeting": {
		"Al Arabiya English, China Daily, HowPakistan",
		"American Military News",
		"China Daily, HowPakistan",
		"Mehr News Agency → Al Arabiya English → American Military News → China Daily",
		"China Daily, HowPakistan",
		"He expressed China's strong support to Iran in safeguarding its national sovereignty and dignity, and its willingness to cooperate with Iran to deal with various risks and challenges, safeguard common interests, and jointly maintain regional and global peace and stability.",
		"HowPakistan",
		"",
	},
	"who-is-speaking": {
		"“We pursue these strategic relations [with China] regardless of international developments and based on mutual political trust, and the successful implementation of the 25-year comprehensive cooperation agreement is a priority in this regard,” state news agency IRNA quoted Raisi as saying.",
		"IRNA",
		"Ebrahim Raisi",
		"state media",
		"Press TV",
		"Al Arabiya English, American Military News, Mehr News Agency",
		"China Daily",
		"American Military News",
		"",
		"General Ashtiani speaks. → Iran's news agency reports it. → HowPakistan publishes an article. → You read it.",
		"",
	},
}

func TestShippedLessons(t *testing.T) {
	ed := read(t)
	texts := shipped(t)
	if len(texts) != len(byHand) {
		t.Errorf("%d lessons on disk, %d answered by hand", len(texts), len(byHand))
	}
	for id, text := range texts {
		l := build(t, text, ed)
		if l.ID != id {
			t.Errorf("%s.md has the id %s", id, l.ID)
		}
		sum := 0
		var got []string
		for i, p := range l.Parts {
			sum += l.Steps[i].Minutes()
			if p.Question == nil {
				continue
			}
			c, why := p.Question.Check(Give, places(p.Question))
			got = append(got, c.Key)
			if p.Question.Kind != wire.FreeText && len(why) == 0 && p.Question.Kind != wire.InOrder {
				t.Errorf("%s, step %d: no sentence shows why %q is right", id, i+1, c.Key)
			}
			if c.Text == "" || p.Question.Kind != wire.FreeText && (len(p.Question.Hints) == 0 || p.Question.Wrong == "") {
				t.Errorf("%s, step %d: a hint or feedback is missing", id, i+1)
			}
		}
		if sum != l.Minutes {
			t.Errorf("%s takes %d minutes, its steps %d", id, l.Minutes, sum)
		}
		if len(l.Teacher) == 0 {
			t.Errorf("%s has no teacher's page", id)
		}
		want := byHand[id]
		if len(got) != len(want) {
			t.Fatalf("%s has %d questions, %d are answered by hand", id, len(got), len(want))
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s, question %d\ncomputed: %s\nby hand:  %s", id, i+1, got[i], want[i])
			}
		}
	}
}

// With the one article that may be published again no shipped lesson can be done,
// and each says what it misses.
func TestMissingArticles(t *testing.T) {
	var open []news.Article
	for _, a := range goldtest.Articles(t) {
		if a.Open {
			open = append(open, a)
		}
	}
	ed := engine.Read(open)
	for id, text := range shipped(t) {
		src, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Build(src, ed); err == nil {
			t.Errorf("%s can be done with one article", id)
		} else if !strings.Contains(err.Error(), "“") {
			t.Errorf("%s: the error does not name what is missing: %v", id, err)
		}
	}
}

// testdata/refused.txtar: every file must be refused; its first line, up to the
// line "====", is the error.
func TestRefused(t *testing.T) {
	ed := read(t)
	ar, err := txtar.ParseFile("testdata/refused.txtar")
	if err != nil {
		t.Fatal(err)
	}
	if len(ar.Files) < 20 {
		t.Errorf("only %d cases", len(ar.Files))
	}
	for _, f := range ar.Files {
		want, text, _ := strings.Cut(string(f.Data), "\n====\n")
		src, err := Parse(text)
		if err == nil {
			_, err = Build(src, ed)
		}
		if err == nil || err.Error() != want {
			t.Errorf("%s\ngot:  %v\nwant: %s", f.Name, err, want)
		}
	}
}

func TestCheck(t *testing.T) {
	ed := read(t)
	l := build(t, shipped(t)["one-meeting"], ed)
	several, order := l.Parts[0].Question, l.Parts[3].Question
	speaking := build(t, shipped(t)["who-is-speaking"], ed)
	short, free := speaking.Parts[1].Question, speaking.Parts[8].Question
	pick := speaking.Parts[0].Question
	var right string
	for i, o := range pick.Options {
		if o.Right {
			right = "=" + strconv.Itoa(i)
		}
	}
	for _, c := range []struct {
		q      *Question
		answer string
		want   wire.Verdict
		found  int
		wrong  int
	}{
		{several, "=0,2,3", wire.VerdictRight, 3, 0},
		{several, "=3,0,2", wire.VerdictRight, 3, 0},
		{several, "=0,1", wire.VerdictPartly, 1, 1},
		{several, "=1", wire.VerdictWrong, 0, 1},
		{several, "=", wire.VerdictNone, 0, 0},
		{several, "=0,0", wire.VerdictNone, 0, 0},
		{several, "=9", wire.VerdictNone, 0, 0},
		{several, "=-1", wire.VerdictNone, 0, 0},
		{several, "", wire.VerdictNone, 0, 0},
		{several, "?", wire.VerdictShown, 0, 0},
		{order, "=0,1,2,3", wire.VerdictRight, 4, 0},
		{order, "=0,2,1,3", wire.VerdictRight, 4, 0}, // one day, either may come first
		{order, "=3,1,2,0", wire.VerdictPartly, 2, 0},
		{order, "=0,1", wire.VerdictNone, 0, 0},
		{short, "=IRNA", wire.VerdictRight, 1, 0},
		{short, "= the  Irna. ", wire.VerdictRight, 1, 0},
		{short, "=Íslamic Republic News-Agency", wire.VerdictRight, 1, 0},
		{short, "=Fars", wire.VerdictWrong, 0, 0},
		{free, "=anything", wire.VerdictOpen, 0, 0},
		{pick, right, wire.VerdictRight, 1, 0},
		{pick, right + ",0", wire.VerdictNone, 0, 0},
	} {
		got, why := c.q.Check(c.answer, places(c.q))
		if got.Verdict != c.want || got.Found != c.found || got.Wrong != c.wrong {
			t.Errorf("%q to %q: %+v, want %s, %d found, %d wrong", c.answer, c.q.Text, got, c.want, c.found, c.wrong)
		}
		told := got.Verdict == wire.VerdictRight || got.Verdict == wire.VerdictShown || got.Verdict == wire.VerdictOpen
		if !told && (len(why) > 0 || got.Key != "" || len(got.Right) > 0) {
			t.Errorf("%q tells the key: %+v", c.answer, got)
		}
	}
	if n := inPlace(order.Options, order.Shown()); n == len(order.Options) {
		t.Error("the order is shown right from the start")
	}
}

func TestFold(t *testing.T) {
	for _, c := range [][2]string{
		{"The Islamic Republic", "islamic republic"}, {" Qasem  Soleymānī! ", "qasem soleymani"}, {"China’s", "chinas"},
		{"27 April, 2022", "27 april 2022"}, {"like-minded", "like minded"}, {"", ""}, {"…", ""}, {"ş ß", "s ss"}, {"李", "李"},
	} {
		if got := Fold(c[0]); got != c[1] {
			t.Errorf("Fold(%q) = %q, want %q", c[0], got, c[1])
		}
		if Fold(Fold(c[0])) != Fold(c[0]) {
			t.Errorf("Fold twice differs for %q", c[0])
		}
	}
}

func FuzzLesson(f *testing.F) {
	ed := read(f)
	for _, text := range shipped(f) {
		f.Add(text, "=0,1")
	}
	f.Add("---\nid: a\ntitle: b\nminutes: 1\n---\n# s\nask short: x\naccept: y", "=y")
	f.Fuzz(func(t *testing.T, text, answer string) {
		src, err := Parse(text)
		if err == nil {
			var l *Lesson
			if l, err = Build(src, ed); err == nil {
				for _, p := range l.Parts {
					if p.Question != nil {
						p.Question.Check(answer, places(p.Question))
						p.Question.Check(Give, places(p.Question))
						p.Question.Shown()
					}
				}
			}
		}
		if err != nil {
			if n, _, ok := strings.Cut(err.Error(), ": "); !ok || strings.Trim(n, "0123456789") != "" {
				t.Errorf("the error names no line: %v", err)
			}
		}
	})
}
