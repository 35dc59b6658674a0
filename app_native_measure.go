//go:build !js

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"readout/wasm/engine"
	"readout/wasm/engine/date"
	"readout/wasm/engine/name"
	"readout/wasm/news"
	"readout/wasm/shelf/export"
	"readout/wasm/shelf/intake"
)

// The measuring commands: each prints what one room, or all of them, read.

type analyzeCmd struct {
	Format string   `enum:"json" default:"json" help:"How to print the answer; json is the only way so far."`
	Insist bool     `help:"Read articles in other languages than English, too; they will be misread."`
	Files  []string `arg:"" optional:"" help:"Files and folders with articles; - or none: standard input." placeholder:"FILE|DIR"`
}

// Help is printed under readout analyze --help.
func (analyzeCmd) Help() string {
	return `Reads articles in any of these formats, told by what is in a file, not by its name:

  .txt              one article; a headline, a day and an outlet in its first lines are recognised
  .md               one article, its facts as front matter (title, outlet, published, url, language …)
  .html             a saved web page
  .json .jsonl      an article, a list of articles, or one a line: {"id":"a1","title":"","outlet":"kremlin.ru",
                    "published":"2019-03-05","url":"","text":"Li Wei met Ana Cruz in Rome on Monday."}
  .csv .tsv         an article a row; what the columns were taken for is said
  .docx             a Word document
  .zip .readout     any of these, folders included

What is wrong with a file, a line or an article is said with its place, and the rest is read. An article
in another language than English is listed and not read; --insist reads it all the same, and so does the
language "en" among its facts.

Several files are read as one collection: the same people and meetings are joined across all of
them. The answer is one JSON document, schema readout/1: articles with their mentions, dates and
furniture, entities with spellings and reasons, meetings, quotes, edges. Offsets count UTF-8 bytes
into an article's text. The same input gives the same bytes.

  readout analyze --format json articles.jsonl
  readout analyze corpus/articles
  readout analyze clippings.zip table.csv page.html`
}

func (c analyzeCmd) Run(std streams) error {
	bad := &complaint{to: std.err}
	var list []found
	err := eachInput(spread(c.Files, bad), std.in, bad, func(name string, r io.Reader) error {
		more, err := readArticles(name, r, bad)
		list = append(list, more...)
		return err
	})
	if err != nil {
		return err
	}
	if err := export.Contract(std.out, engine.Read(checked(list, c.Insist, bad))); err != nil {
		return err
	}
	return bad.err()
}

type matchCmd struct {
	Files []string `arg:"" optional:"" help:"Pairs of names, one pair a line, a tab between; - or none: standard input." placeholder:"FILE"`
}

// Help is printed under readout match --help.
func (matchCmd) Help() string {
	return `For every line  name1<TAB>name2  one line is printed:  score<TAB>verdict<TAB>reason.
The score goes from 0 to 1; the verdict is same, different or unsure.

  printf 'Mohammad Baqeri\tMohammad Bagheri\n' | readout match`
}

func (c matchCmd) Run(std streams) error {
	bad := &complaint{to: std.err}
	out := bufio.NewWriter(std.out)
	err := eachInput(c.Files, std.in, bad, func(file string, r io.Reader) error {
		return eachLine(file, r, bad, func(n int, line []byte) error {
			a, b, ok := strings.Cut(string(line), "\t")
			if !ok || strings.Contains(b, "\t") {
				bad.say(file, n, "not two names with one tab between them: %q", line)
				_, err := fmt.Fprint(out, "0.000\tunsure\tthe line is not a pair of names\n") // keeps answers beside their lines
				return err
			}
			m := name.Judge(a, b)
			_, err := fmt.Fprintf(out, "%.3f\t%s\t%s\n", float64(m.Score)/1000, m.Verdict, reasons(m))
			return err
		})
	})
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return err
	}
	return bad.err()
}

// reasons joins the reasons of a match into one line without tabs.
func reasons(m name.Match) string {
	list := make([]string, len(m.Reasons))
	for i, r := range m.Reasons {
		list[i] = strings.Join(strings.Fields(r.Text), " ")
	}
	return strings.Join(list, "; ")
}

type datesCmd struct {
	Files []string `arg:"" optional:"" help:"JSON Lines with text and reference; - or none: standard input." placeholder:"FILE"`
}

// Help is printed under readout dates --help.
func (datesCmd) Help() string {
	return `For every line  {"text":"…","reference":"YYYY-MM-DD"}  one line is printed, the dates found in the text,
"next Monday" counted from the reference, the day the text was published. A period has its first day
in from and its last day in to, both included. What cannot be told without a reference is left out
when that is empty.

  echo '{"text":"They meet next Monday.","reference":"2016-11-07"}' | readout dates`
}

// A datesLine is one line of the input of readout dates.
type datesLine struct {
	Text      string   `json:"text"`
	Reference news.Day `json:"reference"`
}

// A dated is one date of the answer.
type dated struct {
	news.Span
	From news.Day `json:"from"`
	To   news.Day `json:"to"`
}

func (c datesCmd) Run(std streams) error {
	bad := &complaint{to: std.err}
	out := bufio.NewWriter(std.out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	err := eachInput(c.Files, std.in, bad, func(file string, r io.Reader) error {
		return eachLine(file, r, bad, func(n int, line []byte) error {
			var in datesLine
			if err := json.Unmarshal(line, &in); err != nil {
				bad.say(file, n, "this line is no text with a reference: %s", jsonFault(err))
			} else if in.Reference != "" && !intake.Calendar(in.Reference) {
				bad.say(file, n, "the reference %q is not a day written YYYY-MM-DD; only full dates were resolved", in.Reference)
				in.Reference = ""
			}
			answer := struct {
				Dates []dated `json:"dates"`
			}{[]dated{}}
			for _, d := range date.Find(in.Text, in.Reference) {
				if d.From != "" && d.To != "" {
					answer.Dates = append(answer.Dates, dated{d.Span, d.From, d.To})
				}
			}
			return enc.Encode(answer)
		})
	})
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return err
	}
	return bad.err()
}
