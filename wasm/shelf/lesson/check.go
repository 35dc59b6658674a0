package lesson

import (
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// Give is the answer of somebody who wants to see the right one.
const Give = "?"

// maxAnswer is the longest answer that is looked at, in bytes.
const maxAnswer = 4000

// Check says what an answer is worth: "=" and the numbers of options parted by
// commas, or a text; [Give]: show it. Any other string is no answer. The options are
// numbered by their place in mix. The key comes along only where nothing is left to find.
func (q *Question) Check(answer string, mix []int) (c wire.Checked, why []news.Ref) {
	given, ok := strings.CutPrefix(answer, "=")
	given = strings.TrimSpace(given)
	c.Verdict = wire.VerdictNone
	if answer == Give {
		c.Verdict = wire.VerdictShown
	} else if ok && given != "" && len(given) <= maxAnswer {
		q.judge(&c, given, mix)
	}
	switch c.Verdict {
	case wire.VerdictRight, wire.VerdictOpen, wire.VerdictShown:
		c.Text = q.Right
		why = q.reveal(&c, mix)
	case wire.VerdictPartly, wire.VerdictWrong:
		c.Text = q.Wrong
	}
	return c, why
}

func (q *Question) judge(c *wire.Checked, given string, mix []int) {
	chosen := numbers(given, mix)
	switch q.Kind {
	case wire.FreeText:
		c.Verdict = wire.VerdictOpen
		return
	case wire.ShortText:
		c.Of = 1
		for _, a := range q.accept {
			if a == Fold(given) && a != "" {
				c.Found = 1
			}
		}
	case wire.InOrder:
		if len(chosen) != len(mix) {
			return
		}
		c.Of, c.Found = len(chosen), inPlace(q.Options, chosen)
	default:
		if len(chosen) == 0 || len(chosen) > 1 && q.Kind != wire.SeveralOf {
			return
		}
		for i := range q.Options {
			if q.Options[i].Right {
				c.Of++
			}
		}
		for _, n := range chosen {
			if q.Options[n].Right {
				c.Found++
			} else {
				c.Wrong++
			}
		}
		if q.Kind != wire.SeveralOf {
			c.Of = 1 // of several right ones one is enough, where one is asked for
		}
	}
	switch {
	case c.Found == c.Of && c.Wrong == 0:
		c.Verdict = wire.VerdictRight
	case c.Found > 0:
		c.Verdict = wire.VerdictPartly
	default:
		c.Verdict = wire.VerdictWrong
	}
}

// numbers reads "0,2,3", places in mix, as options; nil where s is anything else or
// has one twice.
func numbers(s string, mix []int) (out []int) {
	seen := make([]bool, len(mix))
	for s != "" {
		var part string
		part, s, _ = strings.Cut(s, ",")
		i, ok := news.Number(part)
		if !ok || i < 0 || i >= len(mix) || seen[i] {
			return nil
		}
		seen[i] = true
		out = append(out, mix[i])
	}
	return out
}

// reveal puts the key into c, and gives the sentences that show why.
func (q *Question) reveal(c *wire.Checked, mix []int) (why []news.Ref) {
	var words []string
	for i := range q.Options {
		o := &q.Options[i]
		if !o.Right && q.Kind != wire.InOrder {
			continue
		}
		for place, n := range mix {
			if n == i {
				c.Right = append(c.Right, place)
			}
		}
		words = append(words, o.Text)
		why = appendRef(why, o.why...)
	}
	sign := ", "
	switch q.Kind {
	case wire.ShortText:
		words = []string{q.Answer}
	case wire.InOrder:
		sign = " → "
	case wire.PickIn:
		sign = " / "
	}
	c.Key = strings.Join(words, sign)
	return appendRef(why, q.why...)
}
