package name

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var fitDir = flag.String("fit", "", "folder with variant_pairs_*.tsv: fit the worths of the rules to them")

// TestFit finds the worths of z_rules.go:
//
//	go test ./wasm/engine/name -run TestFit -v -fit ../../../../shared/eval/names
//
// It is a logistic regression. A pair of spellings is described by how often each
// class stands in its alignment, by the length of the words and by the number of
// steps; pairs mined from one word (count as one) and pairs of different words with
// as many letters in common (count as two) are told apart. Pairs that differ by
// accents alone are left out: they are one. The mined pairs hold about a fifth of
// noise, so a mismatch there pulls little; a false match weighs ten times a missed
// one, because it costs more. Worths are pulled towards what the prices say, so that
// a class that the pairs hardly show keeps what is known of it. A few worths are set
// by hand where the pairs show nothing (q and gh): those are listed in byHand.
func TestFit(t *testing.T) {
	if *fitDir == "" {
		t.Skip("needs -fit FOLDER with variant_pairs_*.tsv")
	}
	pairs := readPairs(t)
	w := fitPairs(pairs)
	round := func(x float64) int { return int(math.Round(x*20)) * 5 }
	for c := accent + 1; c < len(rules); c++ {
		mark := ""
		if d := round(w[c]) - int(rules[c].worth); d != 0 {
			mark = fmt.Sprintf(" (now %d)", rules[c].worth)
		}
		t.Logf("%3d %5d%s  %s: %s", c, round(w[c]), mark, rules[c].kind, rules[c].text)
	}
	for n := range lengthWorth {
		t.Logf("length %d: %d (now %d)", n, round(w[lengthAt+n]), lengthWorth[n])
	}
	t.Logf("step %d (now %d), base %d (now %d)", round(w[stepsAt]), stepWorth, round(w[baseAt]), baseWorth)
}

type fitPair struct {
	one bool
	x   []fitFeature
}

type fitFeature struct {
	at int
	n  float64
}

const (
	lengthAt = 256
	stepsAt  = 300
	baseAt   = 301
	features = 302
)

func readPairs(t *testing.T) (out []fitPair) {
	files, _ := filepath.Glob(filepath.Join(*fitDir, "variant_pairs_*.tsv"))
	if len(files) == 0 {
		t.Fatal("no variant_pairs_*.tsv in", *fitDir)
	}
	var x aligner
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			f := strings.Split(line, "\t")
			if len(f) < 3 || f[0] == "name1" {
				continue
			}
			a, okA := appendLetters(nil, f[0])
			b, okB := appendLetters(nil, f[1])
			if !okA || !okB || len(a) == 0 || len(b) == 0 {
				continue
			}
			if string(a) > string(b) {
				a, b = b, a
			}
			x.align(a[:min(len(a), maxLetters)], b[:min(len(b), maxLetters)])
			if d := describe(&x); len(d) > 0 {
				out = append(out, fitPair{f[2] == "1", d})
			}
		}
	}
	return out
}

func describe(x *aligner) (d []fitFeature) {
	n := map[int]float64{}
	steps := 0.0
	for _, s := range x.steps(nil) {
		if s.class > sameFirst {
			n[int(s.class)]++
			steps++
		}
	}
	if steps == 0 {
		return nil
	}
	for c := range len(rules) {
		if n[c] > 0 {
			d = append(d, fitFeature{c, n[c]})
		}
	}
	length := min((len(x.a)+len(x.b)+1)/2, len(lengthWorth)-1)
	return append(d, fitFeature{lengthAt + length, 1}, fitFeature{stepsAt, steps - 1}, fitFeature{baseAt, 1})
}

func fitPairs(pairs []fitPair) []float64 {
	const (
		noise     = 0.2  // share of the mined pairs that are none
		noiseDiff = 0.01 // share of the other pairs that are one
		missed    = 10   // what a false match costs in missed ones
		pull      = 5
		most      = 3
		rounds    = 1200
		rate      = 0.15
	)
	prior := make([]float64, features)
	for c := range rules {
		prior[c] = float64(rulePrice)/20 + 1
		if c < listed {
			prior[c] = float64(prices[c])/20 + 1
		}
	}
	w := append([]float64{}, prior...)
	g, g2 := make([]float64, features), make([]float64, features)
	for range rounds {
		for k := range g {
			g[k] = 0
			if k != baseAt {
				g[k] = pull * (w[k] - prior[k])
			}
		}
		for _, p := range pairs {
			z := 0.0
			for _, f := range p.x {
				z += w[f.at] * f.n
			}
			q := 1 / (1 + math.Exp(-z))
			d := missed * (1 - noiseDiff) * q * (1 - q) / ((1-noiseDiff)*(1-q) + noiseDiff/2)
			if p.one {
				d = -(1 - noise) * q * (1 - q) / ((1-noise)*q + noise/2)
			}
			for _, f := range p.x {
				g[f.at] += d * f.n
			}
		}
		for k := range w {
			g[k] /= float64(len(pairs))
			g2[k] += g[k]*g[k] + 1e-12
			w[k] = min(w[k]-rate*g[k]/math.Sqrt(g2[k]), most)
		}
	}
	return w
}
