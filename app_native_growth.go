//go:build !js

package main

import (
	"fmt"
	"io"
	"runtime"
	"strconv"
	"time"

	"readout/wasm/engine"
	"readout/wasm/news"
)

// What reading costs, step by step, and how that grows with the collection. Processor
// time, not time that went by: a machine that does other things gives the same figures.

type measureCmd struct {
	Files []string `arg:"" optional:"" help:"JSON Lines or .md, as for analyze; each file is a collection of its own. - or none: standard input." placeholder:"FILE"`
}

// Help is printed under readout measure --help.
func (measureCmd) Help() string {
	return `Each file is read as one collection, and a table in Markdown says how many seconds of processor
time each step of the engine took. From the second file on, a column says how many times that is
of the file before: give them from small to large to see how reading grows.

  readout measure load-1000.jsonl load-10000.jsonl`
}

// A cost is what the steps took on one collection.
type cost struct {
	articles, bytes int
	steps           []string // in order
	took            map[string]time.Duration
	peak            int // MB of memory the program had from the system
}

func (c measureCmd) Run(std streams) error {
	bad := &complaint{to: io.Discard} // an article without text is no news here
	var costs []*cost
	err := eachInput(c.Files, std.in, bad, func(name string, r io.Reader) error {
		list, err := readArticles(name, r, bad)
		if err == nil {
			costs = append(costs, measure(checked(list, false, bad)))
		}
		return err
	})
	if err == nil && len(costs) < max(1, len(c.Files)) {
		err = fmt.Errorf("%d of %d files could not be read", len(c.Files)-len(costs), len(c.Files))
	}
	if err != nil {
		return err
	}
	return writeCosts(std.out, costs)
}

// measure reads a collection and takes the time.
func measure(articles []news.Article) *cost {
	c := &cost{articles: len(articles), took: map[string]time.Duration{}}
	runtime.GC() // what came before is not this collection's
	last := processorTime()
	done := func(step string) {
		now := processorTime()
		if _, ok := c.took[step]; !ok {
			c.steps = append(c.steps, step)
		}
		c.took[step] += now - last
		last = now
	}
	readings := make([]news.Reading, len(articles))
	for i := range articles {
		c.bytes += len(articles[i].Text)
		readings[i] = engine.ReadOneBy(&articles[i], done)
	}
	ed := engine.TogetherBy(readings, done)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	c.peak = int(m.Sys >> 20)
	runtime.KeepAlive(ed)
	return c
}

func (c *cost) all() (sum time.Duration) {
	for _, d := range c.took {
		sum += d
	}
	return sum
}

// writeCosts writes the table: a row for each step, a column for each collection.
func writeCosts(w io.Writer, costs []*cost) error {
	if len(costs) == 0 {
		return nil
	}
	row := func(what string, cell func(c *cost) string, value func(c *cost) float64) string {
		line := "| " + what
		for i, c := range costs {
			line += " | " + cell(c)
			if i > 0 {
				line += " | " + ratio(value(c), value(costs[i-1]))
			}
		}
		return line + " |\n"
	}
	out := row("articles", func(c *cost) string { return strconv.Itoa(c.articles) }, func(c *cost) float64 { return float64(c.articles) })
	out += "|---|---:" // the first collection
	for range costs[1:] {
		out += "|---:|---:"
	}
	out += "|\n"
	out += row("MB of text", func(c *cost) string { return fmt.Sprintf("%.1f", float64(c.bytes)/1e6) }, func(c *cost) float64 { return float64(c.bytes) })
	seconds := func(d time.Duration) string { return fmt.Sprintf("%.2f s", d.Seconds()) }
	for _, s := range costs[0].steps {
		out += row(s, func(c *cost) string { return seconds(c.took[s]) }, func(c *cost) float64 { return c.took[s].Seconds() })
	}
	out += row("all steps", func(c *cost) string { return seconds(c.all()) }, func(c *cost) float64 { return c.all().Seconds() })
	out += row("MB of memory", func(c *cost) string { return strconv.Itoa(c.peak) }, func(c *cost) float64 { return float64(c.peak) })
	_, err := io.WriteString(w, out)
	return err
}

// ratio is a/b in words; too small a b says nothing.
func ratio(a, b float64) string {
	if b <= 0 {
		return "–"
	}
	return fmt.Sprintf("× %.1f", a/b)
}
