// Command train makes the weights that package mention embeds.
//
//	go run ./wasm/engine/mention/train EVAL/ner
//
// It reads gmb_train.jsonl.gz and gum_train.jsonl from that folder and writes
// wasm/engine/mention/z_model.go, the same bytes for the same sets.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"readout/wasm/engine/mention"
	"readout/wasm/news"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: train FOLDER [OUT]")
		os.Exit(2)
	}
	out := "wasm/engine/mention/z_model.go"
	if len(os.Args) > 2 {
		out = os.Args[2]
	}
	if err := run(os.Args[1], out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

const (
	rounds = 5 // how often the sets are gone through
	weight = 3 // how often the small set, labelled by hand, stands beside the large one
)

func run(folder, out string) error {
	gmb, err := readTagged(filepath.Join(folder, "gmb_train.jsonl.gz"))
	if err != nil {
		return err
	}
	gum, err := readSpans(filepath.Join(folder, "gum_train.jsonl"))
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%d texts\n", len(gmb)+len(gum))
	all := gmb
	for range weight {
		all = append(all, gum...)
	}
	return os.WriteFile(out, source(mention.Learn(all, rounds)), 0o644)
}

var kinds = map[string]news.Kind{"PER": news.Person, "ORG": news.Organisation, "LOC": news.Place}

// together is how many tagged sentences make one text: the set is sentences of
// articles in their order.
const together = 8

// readTagged reads sentences of tokens with tags.
func readTagged(path string) ([]mention.Example, error) {
	h, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer h.Close()
	z, err := gzip.NewReader(h)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	var out []mention.Example
	var e mention.Example
	n := 0
	err = lines(z, func(line []byte) error {
		var row struct{ Tokens, Tags []string }
		if err := json.Unmarshal(line, &row); err != nil {
			return err
		}
		if len(row.Tokens) != len(row.Tags) {
			return fmt.Errorf("%d tokens and %d tags", len(row.Tokens), len(row.Tags))
		}
		addSentence(&e, row.Tokens, row.Tags)
		if n++; n%together == 0 {
			out, e = append(out, e), mention.Example{}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	if e.Text != "" {
		out = append(out, e)
	}
	return out, nil
}

// addSentence sets tokens as running text and adds it to e as a line.
func addSentence(e *mention.Example, tokens, tags []string) {
	b := []byte(e.Text)
	open, glue := false, true
	var cur *mention.Label
	for i, t := range tokens {
		t, before, after := spacing(t, &open)
		if before && !glue {
			b = append(b, ' ')
		}
		glue = !after
		start := len(b)
		b = append(b, t...)
		if strings.HasPrefix(tags[i], "I-") && cur != nil {
			cur.End = len(b)
			continue
		}
		cur = nil
		if k := kinds[strings.TrimPrefix(tags[i], "B-")]; k != "" {
			e.Names = append(e.Names, mention.Label{Span: news.Span{Start: start, End: len(b)}, Kind: k})
			cur = &e.Names[len(e.Names)-1]
		}
	}
	e.Text = string(append(b, '\n'))
}

// spacing is a token as running text has it, and whether a space may stand before
// and after it. open says whether a quotation mark is open.
func spacing(t string, open *bool) (word string, before, after bool) {
	switch t {
	case ".", ",", ";", ":", "!", "?", ")", "]", "'s", "%", "'", "n't", "'re", "'ve", "'m", "'ll", "'d":
		return t, false, true
	case "(", "[", "$":
		return t, true, false
	case "\"":
		*open = !*open
		return t, *open, !*open
	case "``":
		return "\"", true, false
	case "''":
		return "\"", false, true
	case "-LRB-":
		return "(", true, false
	case "-RRB-":
		return ")", false, true
	}
	return t, true, true
}

// readSpans reads texts with spans [start, end, kind].
func readSpans(path string) ([]mention.Example, error) {
	h, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer h.Close()
	var out []mention.Example
	err = lines(h, func(line []byte) error {
		var row struct {
			Text  string
			Spans [][]any
		}
		if err := json.Unmarshal(line, &row); err != nil {
			return err
		}
		e := mention.Example{Text: row.Text}
		for _, s := range row.Spans {
			if len(s) < 3 {
				continue
			}
			from, _ := s[0].(float64)
			to, _ := s[1].(float64)
			kind, _ := s[2].(string)
			e.Names = append(e.Names, mention.Label{Span: news.Span{Start: int(from), End: int(to)}, Kind: kinds[kind]})
		}
		out = append(out, e)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return out, nil
}

func lines(r io.Reader, each func([]byte) error) error {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<26)
	for n := 1; s.Scan(); n++ {
		if len(s.Bytes()) == 0 {
			continue
		}
		if err := each(s.Bytes()); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return s.Err()
}

// source is the model as Go: one string, 512 bytes a line.
func source(model []byte) []byte {
	const digits = "0123456789abcdef"
	b := []byte("// Code generated by make train; DO NOT EDIT.\n\npackage mention\n\nconst model = \"\" +\n")
	for i := 0; i < len(model); i += 512 {
		b = append(b, "\t\""...)
		for _, c := range model[i:min(i+512, len(model))] {
			if c >= ' ' && c < 0x7f && c != '"' && c != '\\' {
				b = append(b, c)
			} else {
				b = append(b, '\\', 'x', digits[c>>4], digits[c&15])
			}
		}
		b = append(b, '"')
		if i+512 < len(model) {
			b = append(b, " +"...)
		}
		b = append(b, '\n')
	}
	return b
}
