package web

import (
	"strings"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What a pupil does in a lesson reaches the pupil here: one listener for each kind of
// event, on the lesson's own part of the page. What it is about is read from the
// element (see type on).

// listen are the handlers of a lesson's part of the page; none in the page as built.
func (p *pupil) listen() []any {
	if p == nil || p.x == nil {
		return nil
	}
	return []any{on{"click", p.click}, on{"change", p.change}, on{"input", p.input}, on{"keydown", p.key},
		on{"dragover", p.over}, on{"drop", p.drop}, on{"pointerdown", p.grip}, on{"pointermove", p.drag}, on{"pointerup", p.release}, on{"pointercancel", p.release}}
}

// lesson is the lesson that is open, or nil.
func (p *pupil) lesson() *wire.Lesson {
	if p.x.at.view != "lesson" {
		return nil
	}
	r := lessonRequest(p.x.at)
	return p.x.get(r.Ask, r.Arg).Lesson
}

// open is the question that is open, with its lesson and what has been done of it.
func (p *pupil) open() (l *wire.Lesson, q *wire.Question, n int, w *work) {
	l = p.lesson()
	s, n := stepAt(p.x.at, l)
	if s == nil || s.Question == nil {
		return l, nil, n, nil
	}
	return l, s.Question, n, p.of(l.ID).at(n)
}

func (p *pupil) click(ctx app.Context, e app.Event) {
	defer p.x.guard()
	b := e.Get("target").Call("closest", "[data-les]")
	if !b.Truthy() {
		if link := e.Get("target").Call("closest", ".asking a[href*=\"see=\"]"); link.Truthy() {
			p.toFront(ctx, true)
		}
		return
	}
	do := b.Get("dataset").Get("les").String()
	if b.Call("getAttribute", "aria-disabled").Truthy() {
		return
	}
	switch l, q, n, w := p.open(); do {
	case "check":
		p.check(ctx, "="+p.answer(q, w))
	case "give":
		p.check(ctx, "?")
	case "hint":
		p.hint(ctx, l, q, n, w)
	case "look":
		p.toFront(ctx, true)
	case "ask", "view":
		p.toFront(ctx, do == "view")
	case "move":
		place, _ := atoi(b.Get("dataset").Get("place").String())
		by := 1
		if b.Get("dataset").Get("by").String() == "-1" {
			by = -1
		}
		p.move(ctx, place, place+by)
	case "anew":
		p.anew(ctx, l)
	case "save-text", "save-html", "save-json", "print":
		p.take(do, l)
	case "drop":
		id := b.Get("dataset").Get("id").String()
		p.dropText(id)
		p.unbundle(ctx, id)
	}
}

// toFront shows the view in front of the question, or the question, where the page has
// room for one of them only.
func (p *pupil) toFront(ctx app.Context, view bool) {
	p.front = view
	ctx.Defer(func(app.Context) {
		pane := app.Window().Get("document").Call("querySelector", ".live .paneswitch")
		if !pane.Truthy() || !pane.Get("offsetParent").Truthy() && !pane.Get("offsetHeight").Truthy() {
			return // both are to be seen
		}
		if view {
			p.x.page.focus(".besidewhat")
			app.Window().Call("scrollTo", 0, 0)
			p.x.page.seek = true
			p.x.page.settle(ctx, p.x)
		} else {
			p.x.page.focus("[data-les=ask]")
		}
	})
}

// change takes over what was chosen.
func (p *pupil) change(ctx app.Context, e app.Event) {
	defer p.x.guard()
	target := e.Get("target")
	if target.Get("dataset").Get("les").Truthy() && target.Get("type").String() == "file" {
		if files := target.Get("files"); files.Get("length").Int() > 0 {
			p.readFile(ctx, files.Index(0))
		}
		target.Set("value", "") // the same file can be chosen again
		return
	}
	if !target.Get("dataset").Get("opt").Truthy() {
		return
	}
	l, q, _, w := p.open()
	if q == nil {
		return
	}
	all := target.Call("closest", ".task").Call("querySelectorAll", "input[data-opt]:checked")
	w.Given = nil
	for i := range all.Length() {
		if n, ok := atoi(all.Index(i).Get("dataset").Get("opt").String()); ok && n < len(q.Options) {
			w.Given = append(w.Given, q.Options[n].Text)
		}
	}
	p.touched(l, w)
}

// touched: an answer was changed, so what was said of the one before does not hold.
func (p *pupil) touched(l *wire.Lesson, w *work) {
	w.Verdict, w.checked = "", nil
	p.save(l)
}

// input takes over what was written. Nothing is drawn for it, unless something has to
// go away.
func (p *pupil) input(ctx app.Context, e app.Event) {
	defer p.x.guard()
	target := e.Get("target")
	switch les := target.Get("dataset").Get("les"); {
	case !les.Truthy():
		ctx.PreventUpdate()
	case les.String() == "name":
		p.name = target.Get("value").String()
		ctx.PreventUpdate()
	case les.String() == "text":
		l, q, _, w := p.open()
		if q == nil {
			return
		}
		if w.checked == nil {
			ctx.PreventUpdate()
		}
		w.Given = nil
		if s := target.Get("value").String(); strings.TrimSpace(s) != "" {
			w.Given = []string{s}
		}
		p.touched(l, w)
	default:
		ctx.PreventUpdate()
	}
}

// key: Enter in a field of one line answers; arrows with Alt move a line.
func (p *pupil) key(ctx app.Context, e app.Event) {
	defer p.x.guard()
	target, key := e.Get("target"), e.Get("key").String()
	if key == "Enter" && target.Get("tagName").String() == "INPUT" && target.Get("type").String() != "file" {
		if _, q, _, w := p.open(); q != nil {
			e.PreventDefault()
			p.check(ctx, "="+p.answer(q, w))
		}
		return
	}
	if line := target.Call("closest", ".order li"); line.Truthy() && (key == "ArrowUp" || key == "ArrowDown") {
		e.PreventDefault()
		place, _ := atoi(line.Get("dataset").Get("place").String())
		by := 1
		if key == "ArrowUp" {
			by = -1
		}
		p.move(ctx, place, place+by)
		return
	}
	ctx.PreventUpdate()
}

// answer is what the desk is told (see wire.AskCheck).
func (p *pupil) answer(q *wire.Question, w *work) string {
	if q == nil {
		return ""
	}
	switch q.Kind {
	case wire.ShortText, wire.FreeText:
		return first(w.Given)
	case wire.InOrder:
		return numbers(arranged(q, w.Given))
	}
	var list []int
	for i, o := range q.Options {
		if has(w.Given, o.Text) {
			list = append(list, i)
		}
	}
	if q.Kind != wire.SeveralOf && len(list) > 1 {
		list = list[:1] // two sentences with the same words
	}
	return numbers(list)
}

func numbers(list []int) string {
	var words []string
	for _, n := range list {
		words = append(words, itoa(n))
	}
	return strings.Join(words, ",")
}

// check asks the desk what an answer is worth.
func (p *pupil) check(ctx app.Context, with string) {
	l, q, n, w := p.open()
	if q == nil {
		return
	}
	w.asked = true
	p.x.desk.Ask(ctx, wire.Request{Ask: wire.AskCheck, Arg: l.ID + "/" + itoa(n), With: with}, func(ctx app.Context, a wire.Answer) {
		defer p.x.guard()
		if a.Checked == nil {
			if a.Error != "" {
				p.x.notice = a.Error
			}
			return
		}
		if with != "?" && with != "="+p.answer(q, w) {
			return // of an answer that has been changed meanwhile
		}
		p.judged(ctx, l, q, n, w, with, a.Checked)
	})
}

// judged takes over what the desk said of an answer.
func (p *pupil) judged(ctx app.Context, l *wire.Lesson, q *wire.Question, n int, w *work, with string, c *wire.Checked) {
	w.checked = c
	if c.Verdict == wire.VerdictNone {
		return
	}
	if c.Verdict != wire.VerdictShown {
		w.Tries++
	}
	w.Verdict = c.Verdict
	answered(l.ID, itoa(n), string(c.Verdict))
	if q.Kind == wire.InOrder && len(w.Given) == 0 {
		for _, i := range arranged(q, nil) {
			w.Given = append(w.Given, q.Options[i].Text)
		}
	}
	if c.Verdict == wire.VerdictShown && q.Kind == wire.InOrder && len(c.Right) == len(q.Options) {
		w.Given = nil
		for _, i := range c.Right {
			if i >= 0 && i < len(q.Options) {
				w.Given = append(w.Given, q.Options[i].Text)
			}
		}
	}
	p.save(l)
	ctx.Defer(func(app.Context) {
		box := app.Window().Get("document").Call("querySelector", ".live .verdict")
		if box.Truthy() {
			box.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// arrived asks again what an answer is worth that was checked before the page was
// loaded: what was kept is the answer.
func (p *pupil) arrived(ctx app.Context) {
	_, q, _, w := p.open()
	if q == nil || w.asked || w.checked != nil || w.Verdict == "" {
		return
	}
	with := "=" + p.answer(q, w)
	if w.Verdict == wire.VerdictShown {
		with = "?"
	}
	l, q, n, w := p.open()
	w.asked = true
	p.x.desk.Ask(ctx, wire.Request{Ask: wire.AskCheck, Arg: l.ID + "/" + itoa(n), With: with}, func(_ app.Context, a wire.Answer) {
		if a.Checked != nil && w.Verdict != "" {
			w.checked, w.Verdict = a.Checked, a.Checked.Verdict
			if w.Verdict == wire.VerdictNone {
				w.Verdict, w.checked = "", nil
			}
		}
	})
}

// hint shows the next hint and, beside, the evidence it speaks of.
func (p *pupil) hint(ctx app.Context, l *wire.Lesson, q *wire.Question, n int, w *work) {
	if q == nil || w.Hints >= len(q.Hints) {
		return
	}
	h := q.Hints[w.Hints]
	w.Hints++
	p.save(l)
	if h.View != "" {
		p.x.open(ctx, inLesson(p.x.at, parseAddress(h.View)))
	}
}

// move moves a line of an ordering from one place to another; the focus goes with it.
func (p *pupil) move(ctx app.Context, from, upto int) {
	l, q, _, w := p.open()
	if q == nil || q.Kind != wire.InOrder || from < 0 || upto < 0 || from >= len(q.Options) || upto >= len(q.Options) {
		return
	}
	order := arranged(q, w.Given)
	one := order[from]
	order = append(order[:from], order[from+1:]...)
	order = append(order[:upto], append([]int{one}, order[upto:]...)...)
	w.Given = nil
	for _, i := range order {
		w.Given = append(w.Given, q.Options[i].Text)
	}
	p.touched(l, w)
	if p.moved > 0 {
		p.moved = upto + 1
		return
	}
	by := "1"
	if upto < from {
		by = "-1"
	}
	p.x.page.say("“" + q.Options[one].Text + wNowAt + itoa(upto+1) + ".")
	ctx.Defer(func(app.Context) {
		p.x.page.focus(".order li[data-place=\"" + itoa(upto) + "\"] [data-by=\"" + by + "\"]")
	})
}

// anew forgets the answers, if that is meant.
func (p *pupil) anew(ctx app.Context, l *wire.Lesson) {
	if l == nil || !app.Window().Call("confirm", wReallyAnew).Bool() {
		return
	}
	p.forget(l.ID)
	p.x.page.say(wAnswersGone)
	p.x.open(ctx, to("lesson", l.ID))
}
