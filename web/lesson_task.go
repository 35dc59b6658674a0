package web

import (
	"readout/wasm/wire"
)

// A question as a pupil answers it. All of it is made of the browser's own fields, so
// that keyboard, touch and screen reader work as everywhere: radio buttons, check
// boxes, text; the sentences of a text are radio buttons that look like the text.
// The fields keep what is in them; here they are only given what they begin with.

func taskNode(l *wire.Lesson, q *wire.Question, n int, a address, p *pupil) node {
	w := p.of(l.ID).at(n)
	c := w.checked
	return el("section", cls("task panel"), at("aria-labelledby", "task"), at("data-step", itoa(n)),
		el("p", cls("kind"), tag(wTask)),
		el("h2", at("id", "task"), inline(q.Text)),
		answerField(q, w),
		hintList(q, w, a),
		verdictBox(q, c, a),
		taskButtons(q, w))
}

func answerField(q *wire.Question, w *work) node {
	right := map[int]bool{}
	if c := w.checked; c != nil && q.Kind != wire.InOrder {
		for _, i := range c.Right {
			right[i] = true
		}
	}
	switch q.Kind {
	case wire.OneOf:
		return choices(q, w, right, "radio", none)
	case wire.SeveralOf:
		return choices(q, w, right, "checkbox", el("p", cls("soft how"), wSeveralHow))
	case wire.PickIn:
		return pickText(q, w, right)
	case wire.InOrder:
		return orderList(q, w)
	case wire.ShortText:
		return el("p", el("label", cls("fieldlabel"), wYourAnswer,
			el("input", cls("field"), at("type", "text"), at("data-les", "text"), at("maxlength", "200"), at("autocomplete", "off"), at("spellcheck", "false"), at("value", first(w.Given)))))
	}
	return el("p", el("label", cls("fieldlabel"), wYourAnswer,
		el("textarea", cls("field"), at("data-les", "text"), at("rows", itoa(max(4, q.Lines))), at("maxlength", "3900"), at("value", first(w.Given)))))
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

func has(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

// option is one thing to choose.
func option(o wire.LessonOption, i int, kind string, chosen, right bool) node {
	var on attr
	if chosen {
		on = at("checked", "true")
	}
	class := "opt"
	if right {
		class += " yes"
	}
	return el("label", cls(class),
		el("input", at("type", kind), at("name", "option"), at("data-opt", itoa(i)), on),
		el("span", o.Text), when(right, func() node { return el("span", cls("tag"), "✓ "+wRightOne) }))
}

func choices(q *wire.Question, w *work, right map[int]bool, kind string, how node) node {
	var list []node
	for i, o := range q.Options {
		list = append(list, el("li", option(o, i, kind, has(w.Given, o.Text), right[i])))
	}
	role := "group"
	if kind == "radio" {
		role = "radiogroup"
	}
	return el("div", how, el("div", at("role", role), at("aria-labelledby", "task"), el("ul", cls("opts"), list)))
}

// pickText is a text whose sentences can be chosen.
func pickText(q *wire.Question, w *work, right map[int]bool) node {
	var paras, now []node
	for i, o := range q.Options {
		if o.Para && len(now) > 0 {
			paras, now = append(paras, el("p", now)), nil
		}
		now = append(now, option(o, i, "radio", has(w.Given, o.Text), right[i]), node{text: " "})
	}
	paras = append(paras, el("p", now))
	return el("div",
		el("p", cls("soft how"), wPickFrom+q.From+". ", keyed(wPickHow)),
		el("div", cls("picktext"), at("role", "radiogroup"), at("aria-labelledby", "task"), paras))
}

// arranged is the order in which the things to be ordered stand, as numbers of options.
func arranged(q *wire.Question, given []string) (out []int) {
	used := make([]bool, len(q.Options))
	for _, g := range given {
		for i, o := range q.Options {
			if o.Text == g && !used[i] {
				used[i] = true
				out = append(out, i)
				break
			}
		}
	}
	for i := range q.Options {
		if !used[i] {
			out = append(out, i)
		}
	}
	return out
}

// orderList is the list to put in order: dragged, or moved by its buttons.
func orderList(q *wire.Question, w *work) node {
	order := arranged(q, w.Given)
	var items []node
	for place, i := range order {
		move := func(by int, words, sign string) node {
			var off attr
			if place+by < 0 || place+by >= len(order) {
				off = at("aria-disabled", "true") // stays in reach, so that the focus does
			}
			return el("button", cls("btn"), at("data-les", "move"), at("data-place", itoa(place)), at("data-by", itoa(by)), off,
				at("aria-label", words+q.Options[i].Text), sign)
		}
		items = append(items, el("li", cls("line"), at("data-place", itoa(place)),
			el("span", cls("grip"), at("aria-hidden", "true"), "⠿"), el("span", cls("what"), q.Options[i].Text),
			move(-1, wMoveUp, "↑"), move(1, wMoveDown, "↓")))
	}
	return el("div", el("p", cls("soft how"), keyed(wOrderHow)), el("ol", cls("order"), items))
}

// hintList are the hints asked for so far.
func hintList(q *wire.Question, w *work, a address) node {
	var list []node
	for i, h := range q.Hints {
		if i >= w.Hints {
			break
		}
		look := none
		if h.View != "" {
			look = el("a", cls("btn"), at("data-les", "look"), href(inLesson(a, parseAddress(h.View))), wShowBeside)
		}
		list = append(list, el("p", cls("hint"), el("b", wHintOf+itoa(i+1)+": "), inline(h.Text), " ", look))
	}
	return el("div", cls("hints"), at("role", "status"), list)
}

// verdictBox says what the answer is worth and why. It is there from the beginning, for
// a screen reader speaks only what comes into a region it knows.
func verdictBox(q *wire.Question, c *wire.Checked, a address) node {
	if c == nil {
		return el("div", cls("verdict"), el("div", at("role", "status")))
	}
	sign, words := verdictWords(c, q.Kind)
	said := el("div", at("role", "status"),
		el("p", cls("judged"), el("b", cls("sgn"), at("aria-hidden", "true"), sign), el("b", words)),
		when(c.Key != "" && (c.Verdict == wire.VerdictShown || q.Kind == wire.ShortText), func() node {
			return el("p", cls("rightkey"), el("span", cls("soft"), wRightAnswer+": "), el("bdi", c.Key))
		}),
		when(c.Text != "", func() node { return el("p", inline(c.Text)) }))
	why := none
	if len(c.Passages) > 0 {
		why = el("details", cls("more"), at("open", "true"), el("summary", wEvidenceIs), each(c.Passages, passage))
	}
	return turned(el("div", cls("verdict v-"+string(c.Verdict)), said, why), a)
}

// taskButtons are always the same three: one that went away would take the focus along,
// or leave it on another button.
func taskButtons(q *wire.Question, w *work) node {
	check := wCheck
	if q.Kind == wire.FreeText {
		check = wCompareMine
	}
	button := func(do, words string, on bool) node {
		var off attr
		if !on {
			off = at("aria-disabled", "true")
		}
		return el("button", cls("btn"), at("data-les", do), off, words)
	}
	hint := none
	if n := len(q.Hints); n > 0 {
		words := wHint
		if n > 1 {
			words = wHintOf + itoa(min(w.Hints+1, n)) + wOf + itoa(n)
		}
		hint = button("hint", words, w.Hints < n && !w.done())
	}
	return el("p", cls("taskdo"), el("button", cls("btn main"), at("data-les", "check"), check),
		when(q.Kind != wire.FreeText, func() node { return button("give", wShowAnswer, !w.done()) }), hint)
}
