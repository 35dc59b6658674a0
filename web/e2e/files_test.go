package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// The programs files and extract, spoken to as the page does (web/files.go). What the
// formats mean is tested natively in wasm/shelf/files; here it is that the built
// programs, their worker and the handing over of bytes do the same.

// talk defines ask(program, request, bytes) in the page: all answers until Done.
const talk = `window.ask = (program, req, bytes) => new Promise((yes, no) => {
	const w = new Worker("web/files.js?v=" + window.__version, { name: program });
	const all = [];
	w.onerror = (e) => no(e.message || "no worker");
	w.onmessage = (e) => {
		if (e.data.failed) return no(e.data.failed);
		const a = JSON.parse(e.data.json);
		all.push({ answer: a, data: e.data.data ? new TextDecoder().decode(e.data.data) : "" });
		if (!a.done) return;
		w.terminate();
		yes(JSON.stringify(all));
	};
	w.postMessage({ json: JSON.stringify({ id: 1, version: window.__version, ...req }), data: bytes });
}); true`

type told struct {
	Answer wire.FileAnswer `json:"answer"`
	Data   string          `json:"data"`
}

// asked asks a program about a file with that text.
func asked(t *testing.T, b *tab, program string, req wire.FileRequest, bytes string) []told {
	t.Helper()
	r, _ := json.Marshal(req)
	var list []told
	got := get[string](t, b, fmt.Sprintf(`ask(%q, %s, %s)`, program, strings.Replace(string(r), `"id":0,"version":"",`, "", 1), bytes))
	if err := json.Unmarshal([]byte(got), &list); err != nil {
		t.Fatal(err)
	}
	return list
}

func TestFilesProgram(t *testing.T) {
	base, _ := serve(t, dist)
	b := page(t)
	b.open(t, base)
	b.wait(t, live)
	get[bool](t, b, talk)

	read := wire.FileRequest{Read: &wire.FileRead{Name: "two.jsonl"}}
	const two = `{"title":"One","outlet":"Courier","text":"Li Wei met Ana Cruz in Rome on Monday."}` + "\n" +
		`{"title":"Two","outlet":"Evening","text":"Ana Cruz spoke to reporters."}` + "\n{\n"
	for how, bytes := range map[string]string{
		"File":       fmt.Sprintf(`new File([%q], "two.jsonl")`, two),
		"Uint8Array": fmt.Sprintf(`new TextEncoder().encode(%q)`, two),
	} {
		list := asked(t, b, "files", read, bytes)
		var titles []string
		problems := 0
		for _, a := range list {
			texts := strings.Split(strings.TrimSuffix(a.Data, "\n"), "\n")
			for i, got := range a.Answer.Articles {
				var full news.Article
				if err := json.Unmarshal([]byte(texts[i]), &full); err != nil || full.Title != got.Title || full.Text == "" {
					t.Errorf("%s: %s beside %+v (%v)", how, texts[i], got, err)
				}
				titles = append(titles, got.Title)
			}
			for _, p := range a.Answer.Problems {
				if problems++; p.File != "two.jsonl" || p.Line != 3 {
					t.Errorf("%s: %+v", how, p)
				}
			}
		}
		if strings.Join(titles, " ") != "One Two" || problems != 1 || !list[len(list)-1].Answer.Done {
			t.Errorf("%s: titles %q, %d problems: %+v", how, titles, problems, list)
		}
	}

	// An old encoding is decoded by the browser's own tables, a page is handed over as
	// UTF-8, and the other program finds the article in it.
	page := `<!doctype html><meta charset=windows-1251><title>Talks</title><meta name="date" content="2022-04-27"><p>` +
		strings.Repeat("Li Wei met Ana Cruz in Rome on Monday, and both of them said so to the press. ", 4) + `<script>alert(1)</script>`
	cyrillic := fmt.Sprintf(`(() => { const head = new TextEncoder().encode(%q); const all = new Uint8Array(head.length + 3); all.set(head); all.set([0xcc, 0xe8, 0xed], head.length); return all; })()`, page)
	list := asked(t, b, "files", wire.FileRequest{Read: &wire.FileRead{Name: "talks.html"}}, cyrillic)
	if len(list) < 2 || list[0].Answer.Page != "talks.html" || !strings.HasSuffix(list[0].Data, "Мин") {
		t.Fatalf("a page in windows-1251: %+v", list)
	}
	list = asked(t, b, "extract", wire.FileRequest{Read: &wire.FileRead{Name: "talks.html"}}, fmt.Sprintf(`new TextEncoder().encode(%q)`, list[0].Data))
	if len(list) != 2 || len(list[0].Answer.Articles) != 1 || list[0].Answer.Articles[0].Title != "Talks" || list[0].Answer.Articles[0].Published != "2022-04-27" || strings.Contains(list[0].Data, "alert") {
		t.Fatalf("the article of a page: %+v", list)
	}

	// What is written as a collection is read again.
	made := get[bool](t, b, fmt.Sprintf(`(async () => {
		const all = JSON.parse(await ask("files", { write: { format: "readout", name: "c.readout", params: { corrections: "{}" } } }, new TextEncoder().encode(%q)));
		return all.length === 1 && all[0].answer.file.name === "c.readout" && all[0].data.startsWith("PK");
	})()`, `{"id":"a","text":"Li Wei met Ana Cruz."}`+"\n"))
	if !made {
		t.Error("no .readout file was written")
	}

	// A file of 2 GB is refused by its size. (A Blob of that size made of one small one
	// takes no memory.)
	huge := `(() => { const part = new Blob([new Uint8Array(64 << 20)]); return new Blob(Array(32).fill(part)); })()`
	list = asked(t, b, "files", wire.FileRequest{Read: &wire.FileRead{Name: "huge.zip"}}, huge)
	if len(list) != 1 || !strings.HasPrefix(list[0].Answer.Error, "huge.zip is too large (2048 MB") {
		t.Errorf("2 GB: %+v", list)
	}
	// Another build's page is told to reload.
	list = asked(t, b, "extract", wire.FileRequest{Version: "old"}, "undefined")
	if len(list) != 1 || !list[0].Answer.Reload {
		t.Errorf("an old page: %+v", list)
	}
}
