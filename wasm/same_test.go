// Package wasm_test looks at the engine from outside: that it reads the same however
// and wherever it is run.
package wasm_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"testing"

	"readout/corpus"
	"readout/wasm/engine"
	"readout/wasm/engine/network"
	"readout/wasm/news"
	"readout/wasm/shelf/export"
	"readout/wasm/shelf/intake"
)

// articles are the shipped ones, each call with its own copies.
func articles(t *testing.T) []news.Article {
	t.Helper()
	shipped, _, err := corpus.Articles(false)
	if err != nil {
		t.Fatal(err)
	}
	var list []news.Article
	for _, a := range shipped {
		list = append(list, intake.Article(a))
	}
	return list
}

// edition is everything read, as bytes: the edition itself, drawn, and its export.
func edition(t *testing.T, list []news.Article) []byte {
	t.Helper()
	ed := engine.Read(list)
	network.Arrange(&ed.Graph)
	b, err := json.Marshal(ed)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	out.Write(b)
	if err := export.Contract(&out, ed); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

const wantEdition = "READOUT_EDITION" // environment: the hash that the other target got

// The five articles give the same bytes twice in one process, and the same bytes in
// WebAssembly as natively. The native test starts the other one, under node.
func TestSameBytes(t *testing.T) {
	first := edition(t, articles(t))
	if again := edition(t, articles(t)); !bytes.Equal(first, again) {
		t.Fatalf("the second reading differs %s", firstDifference(first, again))
	}
	sum := sha256.Sum256(first)
	hash := hex.EncodeToString(sum[:])
	if runtime.GOOS == "js" {
		if want := os.Getenv(wantEdition); want != "" && want != hash {
			t.Fatalf("in WebAssembly the edition has the hash %s, natively %s", hash, want)
		}
		return
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "test", "-count=1", "-run=^TestSameBytes$", ".")
	cmd.Env = append(small(os.Environ()), "GOOS=js", "GOARCH=wasm", wantEdition+"="+hash,
		"PATH="+string(bytes.TrimSpace(root))+"/lib/wasm:"+os.Getenv("PATH"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("under js/wasm: %v\n%s", err, out)
	}
}

// small keeps what the go command needs: Go in WebAssembly has room for 12 kB of
// environment, and a CI's may be larger.
func small(env []string) []string {
	var out []string
	for _, kv := range env {
		for _, name := range []string{"HOME=", "GOPATH=", "GOCACHE=", "GOMODCACHE=", "GOPROXY=", "GOFLAGS=", "GONOSUMDB=", "GOSUMDB=", "GOTOOLCHAIN=", "TMPDIR=", "XDG_CACHE_HOME="} {
			if len(kv) >= len(name) && kv[:len(name)] == name {
				out = append(out, kv)
			}
		}
	}
	return out
}

func firstDifference(a, b []byte) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	cut := func(s []byte) string { return string(s[max(0, i-80):min(len(s), i+80)]) }
	return "after\n" + cut(a) + "\nagainst\n" + cut(b)
}

// Whatever order the articles come in, the same people and the same meetings are
// found: compared by their ids, which depend on the texts alone.
func TestAnyOrder(t *testing.T) {
	list := articles(t)
	entities, meetings := ids(engine.Read(list))
	if len(entities) == 0 || len(meetings) == 0 {
		t.Fatalf("%d entities and %d meetings were found", len(entities), len(meetings))
	}
	for _, order := range permutations(len(list)) {
		var shuffled []news.Article
		for _, i := range order {
			shuffled = append(shuffled, list[i])
		}
		e, m := ids(engine.Read(shuffled))
		if !slices.Equal(e, entities) {
			t.Errorf("order %v: other entities:\n%q\n%q", order, e, entities)
		}
		if !slices.Equal(m, meetings) {
			t.Errorf("order %v: other meetings:\n%q\n%q", order, m, meetings)
		}
		if t.Failed() {
			return
		}
	}
}

// ids are the entities and meetings in words that do not depend on any order.
func ids(ed *news.Edition) (entities, meetings []string) {
	for _, e := range ed.Entities {
		entities = append(entities, e.ID+" "+string(e.Kind)+" "+e.Name+" "+e.Country)
	}
	for _, m := range ed.Meetings {
		s := m.ID + " " + string(m.Kind) + " " + string(m.Status) + " " + string(m.From) + " " + string(m.To)
		var who []string
		for _, p := range m.Participants {
			who = append(who, ed.Entities[p].ID)
		}
		slices.Sort(who)
		for _, w := range who {
			s += " " + w
		}
		meetings = append(meetings, s)
	}
	slices.Sort(entities)
	slices.Sort(meetings)
	return entities, meetings
}

// permutations lists every order of n things.
func permutations(n int) [][]int {
	if n == 0 {
		return [][]int{{}}
	}
	var out [][]int
	for _, p := range permutations(n - 1) {
		for at := 0; at <= len(p); at++ {
			out = append(out, slices.Insert(slices.Clone(p), at, n-1))
		}
	}
	return out
}
