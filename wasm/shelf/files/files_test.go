package files

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"

	"readout/corpus"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
)

// got is everything that came of a file.
type got struct {
	articles []news.Article
	brought  []wire.Brought
	problems []wire.FileProblem
	tables   []*wire.Table
	extras   map[string]string
	pages    map[string]string
}

func (g got) said() string {
	var b strings.Builder
	for _, p := range g.problems {
		fmt.Fprintf(&b, "%s:%d: %s\n", p.File, p.Line, p.Text)
	}
	for _, a := range g.brought {
		for _, n := range a.Notes {
			fmt.Fprintf(&b, "%s:%d: note: %s\n", a.File, a.Line, n)
		}
	}
	return b.String()
}

func readAs(t testing.TB, f File, o Options) (g got) {
	t.Helper()
	g.extras, g.pages = map[string]string{}, map[string]string{}
	Read(f, o, func(a wire.FileAnswer, data []byte) {
		g.brought = append(g.brought, a.Articles...)
		g.problems = append(g.problems, a.Problems...)
		if len(a.Articles) > 0 {
			for line := range bytes.Lines(data) {
				var art news.Article
				if err := json.Unmarshal(line, &art); err != nil {
					t.Fatalf("%s: %v: %s", f.Name, err, line)
				}
				if again, err := wire.DecodeArticle(bytes.TrimSpace(line)); err != nil || again.Text != art.Text {
					t.Fatalf("%s: the desk cannot read %s: %v", f.Name, line, err)
				}
				g.articles = append(g.articles, art)
			}
		}
		if a.Table != nil {
			g.tables = append(g.tables, a.Table)
		}
		if a.Extra != nil {
			g.extras[a.Extra.Kind] = string(data)
		}
		if a.Page != "" {
			g.pages[a.Page] = string(data)
		}
	})
	if len(g.articles) != len(g.brought) {
		t.Fatalf("%s: %d texts beside %d articles", f.Name, len(g.articles), len(g.brought))
	}
	return g
}

func readText(t testing.TB, name, text string) got {
	return readAs(t, File{name, []byte(text)}, Options{})
}

// one expects one article.
func (g got) one(t *testing.T) news.Article {
	t.Helper()
	if len(g.articles) != 1 {
		t.Fatalf("%d articles, want one\n%s", len(g.articles), g.said())
	}
	return g.articles[0]
}

func (g got) expect(t *testing.T, part string) {
	t.Helper()
	if !strings.Contains(g.said(), part) {
		t.Errorf("nothing says %q in\n%s", part, g.said())
	}
}

const story = "Li Wei met Ana Cruz in Rome on Monday. They talked for two hours, and said that it was a good start for both of the countries.\n"

// zipped makes an archive of names and contents in turn.
func zipped(parts ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, _ := z.CreateHeader(&zip.FileHeader{Name: parts[i], Method: zip.Deflate})
		_, _ = w.Write([]byte(parts[i+1]))
	}
	_ = z.Close()
	return b.Bytes()
}

func TestShippedReadAsCorpusReadsThem(t *testing.T) {
	all, withheld, err := corpus.Articles(false)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range append(all, withheld...) {
		if want.Text == "" {
			continue
		}
		file := Markdown(intake.Article(want))
		parsed, err := corpus.Parse("x.md", file)
		if err != nil {
			t.Fatalf("%s: %v\n%s", want.ID, err, file[:300])
		}
		a := readAs(t, File{want.ID + ".md", file}, Options{}).one(t)
		for what, got := range map[string]news.Article{"read here": a, "read by corpus": intake.Article(parsed)} {
			x, _ := json.Marshal(got)
			y, _ := json.Marshal(intake.Article(want))
			if !bytes.Equal(x, y) {
				t.Errorf("%s, %s:\n%.600s\nwant\n%.600s", want.ID, what, x, y)
			}
		}
	}
}

func TestMarkdownOfOthers(t *testing.T) {
	g := readText(t, "post.md", "---\ntitle: Talks: a start\ndate: 2022-04-27T10:00:00Z\nauthor: Ana Writer\nsource: Courier\ntags: [a, b]\nlink: 'https://x.example/1'\n---\n"+story)
	a := g.one(t)
	if a.Title != "Talks: a start" || a.Published != "2022-04-27" || a.Outlet != "Courier" || a.URL != "https://x.example/1" || a.Notes != "By Ana Writer" || a.Text != story {
		t.Errorf("%+v\n%s", a, g.said())
	}
	if g := readText(t, "open.md", "---\ntitle: x\n"+story); len(g.articles) != 1 {
		t.Errorf("front matter that is not closed: %s", g.said())
	}
}

func TestPlainFacts(t *testing.T) {
	a := readText(t, "a.txt", "Talks in Rome end well\nMorning Courier | April 27, 2022\nBy Ana Writer\nhttps://www.courier.example/talks\n\n"+story).one(t)
	if a.Title != "Talks in Rome end well" || a.Outlet != "Morning Courier" || a.Published != "2022-04-27" || a.Notes != "By Ana Writer" || a.URL != "https://www.courier.example/talks" || a.Text != story {
		t.Errorf("%+v", a)
	}
	if a := readText(t, "b.txt", story).one(t); a.Title != "" || a.Text != story || a.Language != "en" {
		t.Errorf("a bare text: %+v", a)
	}
}

func TestPasteOfSeveral(t *testing.T) {
	text := "title: One\noutlet: Courier\n---\n" + story + "---\nSecond headline\n27 April 2022\n\n" + story + "\n-----\n" + story
	g := readAs(t, File{"pasted text", []byte(text)}, Options{Paste: true})
	if len(g.articles) != 3 {
		t.Fatalf("%d articles: %+v", len(g.articles), g.articles)
	}
	if g.articles[0].Outlet != "Courier" || g.articles[0].Title != "One" || g.articles[1].Title != "Second headline" || g.articles[1].Published != "2022-04-27" || g.articles[2].Title != "" {
		t.Errorf("%+v", g.articles)
	}
	for _, a := range g.articles {
		if strings.TrimSpace(a.Text) != strings.TrimSpace(story) {
			t.Errorf("text %q", a.Text)
		}
	}
}

// What the box to paste into asks for is understood: the outlet and the day in one line.
func TestPasteAsTold(t *testing.T) {
	for line, want := range map[string]string{
		"Ledger, 6 March 2015": "Ledger 2015-03-06", "The Morning Ledger, March 6, 2015": "The Morning Ledger 2015-03-06", "Ledger, 2015-03-06": "Ledger 2015-03-06",
		"Friday, March 6, 2015": " 2015-03-06", "Fri, 6 March 2015": " 2015-03-06", "March 6, 2015": " 2015-03-06", "Ledger | 6 March 2015": "Ledger 2015-03-06",
	} {
		g := readAs(t, File{"pasted", []byte("Talks in Rome end well\n" + line + "\n\n" + story)}, Options{Paste: true})
		if a := g.one(t); a.Title != "Talks in Rome end well" || a.Outlet+" "+string(a.Published) != want || strings.TrimSpace(a.Text) != strings.TrimSpace(story) {
			t.Errorf("%s: %+v", line, a)
		}
	}
	if a := readText(t, "a.txt", "Talks in Rome end well\nLondon, 6 March 2015\n\n"+story).one(t); a.Outlet != "" || a.Published != "2015-03-06" {
		t.Errorf("a town and a day: %+v", a)
	}
}

func TestJSONShapes(t *testing.T) {
	q, _ := json.Marshal(story)
	for name, text := range map[string]string{
		"one":     `{"headline":"H","publisher":{"name":"Courier"},"datePublished":"2022-04-27T08:00:00+02:00","body":%s}`,
		"list":    `[{"title":"H","source":"Courier","date":"27.04.2022","content":%s}]`,
		"wrapped": `{"status":"ok","response":{"results":[{"Title":"H","Source":"Courier","Published At":"2022-04-27","text":%s}]}}`,
		"html":    `[{"title":{"rendered":"H"},"outlet":"Courier","date":"2022-04-27","content":{"rendered":"<p>` + strings.TrimSpace(story) + `</p><script>alert(1)</script>"},"x":%s}]`,
	} {
		g := readText(t, name+".json", fmt.Sprintf(text, q))
		a := g.one(t)
		if a.Title != "H" || a.Outlet != "Courier" || a.Published != "2022-04-27" || strings.TrimSpace(a.Text) != strings.TrimSpace(story) {
			t.Errorf("%s: %+v", name, a)
		}
	}
}

func TestTable(t *testing.T) {
	csv := "Headline;Source;Date;Link;Full text\n\"A; b\";Courier;27/04/2022;https://x.example/1;\"Li Wei met\nAna Cruz.\"\n=1+1;Evening;04/05/2022;;\"=HYPERLINK(\"\"x\"\")\"\n"
	g := readText(t, "t.csv", csv)
	if len(g.tables) != 1 || len(g.articles) != 2 {
		t.Fatalf("%+v\n%s", g.tables, g.said())
	}
	var fields []string
	for _, c := range g.tables[0].Columns {
		fields = append(fields, c.Field)
	}
	if got := strings.Join(fields, " "); got != "title outlet published url text" {
		t.Errorf("columns %s", got)
	}
	a, b := g.articles[0], g.articles[1]
	if a.Title != "A; b" || a.Published != "2022-04-27" || a.Text != "Li Wei met\nAna Cruz." || g.brought[0].Line != 2 {
		t.Errorf("%+v, line %d", a, g.brought[0].Line)
	}
	if b.Published != "" || b.Title != "=1+1" || g.brought[1].Line != 4 {
		t.Errorf("%+v, line %d", b, g.brought[1].Line)
	}
	g.expect(t, "“04/05/2022”, which can be read in two ways")

	// Corrected: the columns are what the reader says.
	g = readAs(t, File{"t.csv", []byte("a,b\nLi Wei met Ana Cruz.,x\n")}, Options{Columns: []string{"text", "outlet"}})
	if a := g.one(t); a.Text != "Li Wei met Ana Cruz." || a.Outlet != "x" {
		t.Errorf("%+v", a)
	}
	// Not understood: asked.
	readText(t, "u.csv", "a,b\n1,2\n").expect(t, "No column seems to hold the texts")
	// Without names, by what is in the cells.
	g = readText(t, "n.csv", "2022-04-27,https://x.example/1,\""+strings.Repeat("Li Wei met Ana Cruz. ", 20)+"\"\n")
	if a := g.one(t); a.Published != "2022-04-27" || a.URL == "" || !strings.HasPrefix(a.Text, "Li Wei") {
		t.Errorf("%+v", a)
	}
}

func TestWord(t *testing.T) {
	doc := `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Talks in Rome</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Li Wei met </w:t></w:r><w:del><w:r><w:delText>Bob</w:delText><w:t>no</w:t></w:r></w:del><w:r><w:t>Ana Cruz &amp; Co in Rome on Monday.</w:t></w:r></w:p></w:body></w:document>`
	a := readAs(t, File{"a.docx", zipped("[Content_Types].xml", "", "word/document.xml", doc)}, Options{}).one(t)
	if a.Title != "Talks in Rome" || a.Text != "Li Wei met Ana Cruz & Co in Rome on Monday." {
		t.Errorf("%+v", a)
	}
}

func TestZipOfAll(t *testing.T) {
	z := zipped("folder/a.txt", story, "folder/b.md", "---\ntitle: B\n---\n"+story, "c.jsonl", `{"text":"Li Wei met Ana Cruz."}`, "p.html", "<!doctype html><p>x", "p_files/x.js", "alert(1)",
		"__MACOSX/._a.txt", "x", "inner.zip", string(zipped("d.txt", story, "deep.zip", string(zipped("e.txt", story)))))
	g := readAs(t, File{"all.zip", z}, Options{})
	if len(g.articles) != 4 || g.brought[0].File != "all.zip/folder/a.txt" || g.pages["all.zip/p.html"] == "" {
		t.Errorf("%d articles, pages %v\n%s", len(g.articles), g.pages, g.said())
	}
	g.expect(t, "all.zip:0: 1 files in it are pictures, scripts and the like")
	g.expect(t, "all.zip/inner.zip/deep.zip:0: This is an archive in an archive in an archive")
}

func TestReadoutFile(t *testing.T) {
	lines := `{"id":"b","title":"B","also_at":["x"],"open":true,"text":"one\n"}` + "\n" + `{"id":"a","text":"two"}` + "\n"
	data, err := Readout([]byte(lines), "", `{"x":1}`, "")
	if err != nil {
		t.Fatal(err)
	}
	again, _ := Readout([]byte(lines), "", `{"x":1}`, "")
	back := readAs(t, File{"c.readout", data}, Options{})
	if len(back.articles) != 2 || back.articles[0].ID != "b" || back.articles[1].Text != "two" || !back.articles[0].Open || back.extras["corrections"] != `{"x":1}` || !bytes.Equal(data, again) {
		t.Errorf("%+v %s", back, back.said())
	}
	g := readAs(t, File{"c.readout", zipped("articles/0001.md", "---\nid: a\ntitle: A\n---\n"+story, "corrections.json", `[1]`, "lesson.md", "# L")}, Options{})
	if g.one(t).ID != "a" || g.extras["corrections"] != "[1]" || g.extras["lesson"] != "# L" {
		t.Errorf("%+v %s", g.extras, g.said())
	}
}

func TestEncodings(t *testing.T) {
	russian := strings.Repeat("Министр иностранных дел встретился в Москве с делегацией и обсудил вопросы сотрудничества. ", 4)
	for label, text := range map[string]string{
		"windows-1251": russian,
		"koi8-r":       russian,
		"windows-1256": strings.Repeat("التقى وزير الخارجية الإيراني نظيره الصيني في بكين يوم الأربعاء وبحثا العلاقات الثنائية بين البلدين. ", 4),
		"gb18030":      strings.Repeat("中国外交部长星期三在北京会见了伊朗外交部长，双方讨论了两国关系。", 6),
		"shift_jis":    strings.Repeat("外務大臣は水曜日に東京で会談し、両国の関係について話し合った。", 6),
		"euc-kr":       strings.Repeat("외교부 장관은 수요일 서울에서 회담을 갖고 양국 관계를 논의했다. ", 6),
		"utf-16le":     story,
		"utf-16be":     story,
	} {
		e, err := htmlindex.Get(label)
		if err != nil {
			t.Fatal(err)
		}
		data, err := e.NewEncoder().Bytes([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		g := readAs(t, File{"a.txt", data}, Options{})
		if a := g.one(t); strings.TrimSpace(a.Text) != strings.TrimSpace(text) {
			t.Errorf("%s: read as %.80q\n%s", label, a.Text, g.said())
		}
		page := "<!doctype html><meta charset=" + label + "><p>"
		if strings.HasPrefix(label, "utf-16") {
			continue
		}
		g = readAs(t, File{"a.html", append([]byte(page), data...)}, Options{})
		if !strings.Contains(g.pages["a.html"], text[:30]) {
			t.Errorf("%s in HTML: %.100q", label, g.pages["a.html"])
		}
	}
	curly, _ := htmlindex.Get("windows-1252")
	data, _ := curly.NewEncoder().Bytes([]byte("He said “yes” – and left the café, as the ministers had asked of all those who were there."))
	if a := readAs(t, File{"a.txt", data}, Options{}).one(t); !strings.Contains(a.Text, "“yes” – and left the café") {
		t.Errorf("windows-1252: %q", a.Text)
	}
}

func TestLanguages(t *testing.T) {
	for want, text := range map[string]string{
		"en": story,
		"fr": "Le ministre des Affaires étrangères a rencontré son homologue à Paris, et les deux hommes ont parlé de la situation dans la région.",
		"es": "El ministro de Exteriores se reunió con su homólogo en Madrid y los dos hablaron de la situación en la región por una hora.",
		"de": "Der Minister traf sich mit seinem Kollegen in Berlin, und die beiden sprachen über die Lage in der Region, die nicht einfach ist.",
		"ru": "Министр встретился с коллегой в Москве, и они говорили о том, что это не последняя встреча.",
		"zh": "中国外交部长星期三在北京会见了伊朗外交部长，双方讨论了两国关系。",
		"fa": "وزیر امور خارجه ایران روز چهارشنبه در پکن با همتای چینی خود دیدار و گفتگو کرد.",
		"ar": "التقى وزير الخارجية الإيراني نظيره الصيني في بكين يوم الأربعاء وبحثا العلاقات الثنائية.",
		"":   "Talks",
	} {
		if got := Language(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	g := readText(t, "f.txt", "Le ministre des Affaires étrangères a rencontré son homologue à Paris, et les deux hommes ont parlé de la situation dans la région.")
	if !g.brought[0].Foreign {
		t.Error("French is not foreign")
	}
	g.expect(t, "The text is in French")
}

func TestDays(t *testing.T) {
	for s, want := range map[string]news.Day{
		"2022-04-27": "2022-04-27", "2022-04-27T10:00:00Z": "2022-04-27", "20220427": "2022-04-27", "April 27, 2022": "2022-04-27",
		"27 Apr. 2022": "2022-04-27", "Wed, 27 Apr 2022 10:00:00 GMT": "2022-04-27", "27.04.2022": "2022-04-27", "4.5.2022": "2022-05-04",
		"27/04/2022": "2022-04-27", "04/27/2022": "2022-04-27", "04/05/2022": "", "5/5/2022": "2022-05-05", "Wednesday": "", "2022": "", "2022/4/27": "2022-04-27",
		"31 February 2022": "", "27th April 2022": "2022-04-27", "": "",
	} {
		if got := Day(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

// Each line of what may be wrong with what is brought. Beside every bad file lies a good
// one, and it is read.
func TestBadInput(t *testing.T) {
	bomb := zipped("bomb.txt", strings.Repeat("\x20", 40<<20))
	nested := zipped("1.zip", string(zipped("2.zip", string(zipped("3.txt", story)))))
	cases := []struct {
		name  string
		parts []string // in an archive, beside good.txt
		want  string
	}{
		{"zip bomb", []string{"bomb.zip", string(bomb)}, "in.zip/bomb.zip/bomb.txt:0: The file unpacks to so much more"},
		{"nested archives", []string{"0.zip", string(nested)}, "in.zip/0.zip/1.zip:0: This is an archive in an archive in an archive"},
		{"damaged archive", []string{"x.zip", "PK\x03\x04nothing"}, "in.zip/x.zip:0: The archive is damaged"},
		{"damaged Word document", []string{"x.docx", string(zipped("word/document.xml", "<w:p><w:t>Li Wei met Ana Cruz in Rome.</w:t></w:p><w:"))}, "note: The document is damaged; only its beginning"},
		{"wrong ending", []string{"x.csv", string(zipped("word/document.xml", "<p><t>Li Wei met Ana Cruz.</t></p>"))}, "x.csv:0: The name ends in .csv, but this is a Word document"},
		{"a PDF named .txt", []string{"x.txt", "%PDF-1.7 xxx"}, "x.txt:0: This is a PDF"},
		{"broken encoding", []string{"x.txt", "Ä broken \xff\xfe letter, und so weiter, wie es eben kommt, äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü."}, "x.txt:0: Some bytes of the file are not UTF-8"},
		{"binary", []string{"x.txt", "\x01\x02\x03\x04\x05\x06\x07\x00\x01\x02\x03\x04"}, "x.txt:0: This is no kind of file"},
		{"0 bytes", []string{"x.txt", ""}, "x.txt:0: The file is empty: it has no byte in it."},
		{"white space", []string{"x.txt", " \n\n"}, "x.txt:0: The file holds nothing but white space."},
		{"JSON of another shape", []string{"x.json", `{"rows":[1,2,3]}`}, "x.json:0: There is no article in this JSON"},
		{"a number as JSON", []string{"x.json", `17`}, "x.json:1: The JSON is broken here"},
		{"broken JSON", []string{"x.json", "[{\"text\":\"Li Wei met Ana Cruz.\"},\n{\"text\":"}, "x.json:1: The JSON is broken here"},
		{"JSON with other values", []string{"x.json", `[{"text":{"a":1}},{"title":7,"text":"x y z"}]`}, "Element 2 of the list is no article: field “title” holds a number"},
		{"CSV without end", []string{"x.csv", "title,text\na,\"never closed\nb,c\n"}, "x.csv:2: This row is broken"},
		{"names with slashes", []string{"../../etc/passwd.txt", ""}, "in.zip/etc/passwd.txt:0: The file is empty"},
		{"names with other slashes", []string{`..\..\etc/passwd.txt`, ""}, "in.zip/etc/passwd.txt:0: The file is empty"},
		{"names with marks", []string{"a\u202etxt.exe\u2066.txt", ""}, "in.zip/atxt.exe.txt:0: The file is empty"},
		{"names from right to left", []string{"مقال.txt", ""}, "\u2068in.zip/مقال.txt\u2069:0: The file is empty"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := readAs(t, File{"in.zip", zipped(append(c.parts, "good.txt", story)...)}, Options{})
			g.expect(t, c.want)
			good := false
			for _, b := range g.brought {
				good = good || b.File == "in.zip/good.txt"
			}
			if !good {
				t.Errorf("the good file is lost\n%s", g.said())
			}
		})
	}
}

// What wants a password is said by name, and what lies beside it is read.
func TestLocked(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: "secret.txt", Flags: 1, CompressedSize64: 16, UncompressedSize64: 4})
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write(make([]byte, 16))
	w, _ = z.Create("good.txt")
	_, _ = w.Write([]byte(story))
	_ = z.Close()
	g := readAs(t, File{"in.zip", b.Bytes()}, Options{})
	g.expect(t, "in.zip/secret.txt:0: The file is locked with a password")
	if a := g.one(t); a.Text != story {
		t.Errorf("%+v", a)
	}
}

// An archive with more files than are read says so; those before are there.
func TestEndlessArchive(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := range maxEntries + 2 {
		name, text := fmt.Sprintf("%d.css", i), ""
		if i == 0 || i > maxEntries {
			name, text = fmt.Sprintf("%d.txt", i), story
		}
		w, _ := z.CreateHeader(&zip.FileHeader{Name: name})
		_, _ = w.Write([]byte(text))
	}
	_ = z.Close()
	g := readAs(t, File{"many.zip", b.Bytes()}, Options{})
	g.expect(t, "many.zip:0: The archive holds more than 100000 files; the rest was not read.")
	if g.one(t); g.brought[0].File != "many.zip/0.txt" {
		t.Errorf("%+v", g.brought)
	}
}

func TestBadSizes(t *testing.T) {
	if s := TooLarge("x.zip", 2<<30, MaxInBrowser); !strings.HasPrefix(s, "x.zip is too large (2048 MB; at most 256 MB") {
		t.Error(s)
	}
	// Many files that unpack to much: the whole is bounded.
	var parts []string
	for i := range 10 {
		parts = append(parts, fmt.Sprintf("%d.txt", i), strings.Repeat(fmt.Sprintf("line %d of the text\n", i), 50_000))
	}
	g := readAs(t, File{"big.zip", zipped(parts...)}, Options{Most: 5 << 20})
	if len(g.articles) < 3 || len(g.articles) > 5 {
		t.Errorf("%d articles", len(g.articles))
	}
	g.expect(t, "it can only do harm")
}

func TestManyAreHandedOverInParts(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "{\"id\":\"a%d\",\"text\":%q}\n", i, story)
	}
	n := 0
	Read(File{"many.jsonl", []byte(b.String())}, Options{}, func(a wire.FileAnswer, data []byte) {
		if n++; len(a.Articles) > batchArticles {
			t.Errorf("%d articles at once", len(a.Articles))
		}
	})
	if n < 1000/batchArticles {
		t.Errorf("%d parts", n)
	}
}

// Nothing that is brought ends the program, and every answer is one that can be shown.
func fuzz(f *testing.F, names ...string) {
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range names {
			g := readAs(t, File{name, data}, Options{Most: 8 << 20})
			for i, a := range g.articles {
				if !utf8.ValidString(a.Text) || strings.ContainsRune(a.Text, 0) || strings.ContainsAny(a.Title+a.Outlet+a.URL, "\n\x00") {
					t.Errorf("%+v", a)
				}
				if a.Published != "" && !intake.Calendar(a.Published) || g.brought[i].Published != a.Published {
					t.Errorf("the day %q", a.Published)
				}
			}
			for _, p := range g.problems {
				if p.Text == "" || strings.Contains(p.Text, "Something in this file") {
					t.Errorf("%+v", p)
				}
			}
		}
	})
}

func FuzzPlain(f *testing.F) {
	f.Add([]byte("Headline\nBy X\nApril 27, 2022\n\n" + story))
	f.Add([]byte("\xff\xfeL\x00i\x00"))
	fuzz(f, "a.txt")
}

func FuzzPaste(f *testing.F) {
	f.Add("title: x\n---\nText.\n---\n\n")
	f.Fuzz(func(t *testing.T, text string) { readAs(t, File{"paste", []byte(text)}, Options{Paste: true}) })
}

func FuzzMarkdown(f *testing.F) {
	f.Add([]byte("---\ntitle: \"a\\\"b\"\nlist:\n  - x\n---\n" + story))
	fuzz(f, "a.md")
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"articles":[{"title":"x","text":"Li Wei met Ana Cruz."}]}`))
	f.Add([]byte(`[{"text":["a","b"]},1,{"text":`))
	f.Add([]byte(`{"text":"İİİİİİİİİİ<p>a</p><BR>İ<style>x</style><b"}`))
	fuzz(f, "a.json", "a.jsonl")
}

func FuzzTable(f *testing.F) {
	f.Add([]byte("title;text\na;\"b\nc\"\n\"x\n"))
	fuzz(f, "a.csv", "a.tsv")
}

func FuzzZip(f *testing.F) {
	f.Add(zipped("a.txt", story, "b.zip", string(zipped("c.md", story))))
	fuzz(f, "a.zip", "a.readout")
}

func FuzzWord(f *testing.F) {
	f.Add("<w:p><w:t>Li Wei</w:t></w:p><w:del><w:p>")
	f.Fuzz(func(t *testing.T, xml string) {
		readAs(t, File{"a.docx", zipped("word/document.xml", xml)}, Options{})
	})
}

// What is written as Markdown is read again as it was.
func FuzzMarkdownRoundTrip(f *testing.F) {
	f.Add("a-1", "Talks: “x” #1 \\ \"q\"", "- Courier", "https://x.example/?a=b", story)
	f.Fuzz(func(t *testing.T, id, title, outlet, url, text string) {
		for _, p := range []*string{&id, &title, &outlet, &url} {
			*p = strings.TrimSpace(*p)
		}
		list, _ := intake.Check([]news.Article{{ID: "a" + id, Title: title, Outlet: outlet, URL: url, Language: "en", Text: text}})
		a := list[0]
		for _, s := range []string{a.ID, a.Title, a.Outlet, a.URL} {
			if strings.ContainsFunc(s, func(r rune) bool { return 0x7f <= r && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff }) || s != strings.TrimSpace(s) {
				return // written as spaces
			}
		}
		if a.Title != "" {
			a.Cites = []string{a.Title}
		}
		if strings.TrimSpace(a.Text) == "" || binary(string(Markdown(a))) {
			return
		}
		got := readAs(t, File{"a.md", Markdown(a)}, Options{})
		if len(got.articles) != 1 {
			t.Fatalf("%s\n%s", got.said(), Markdown(a))
		}
		x, _ := json.Marshal(got.articles[0])
		y, _ := json.Marshal(a)
		if !bytes.Equal(x, y) {
			t.Errorf("%s\nwant\n%s\n%s", x, y, Markdown(a))
		}
	})
}
