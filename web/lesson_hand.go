package web

import (
	"strings"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What goes through the hand: a line dragged to its place, a file opened, a sheet taken
// away.

// grip begins to drag a line by mouse or pen. A finger has the arrows: where it drags,
// the page has to scroll.
func (p *pupil) grip(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	defer calm()
	line := e.Get("target").Call("closest", ".order li")
	if !line.Truthy() || e.Get("target").Call("closest", "button").Truthy() || e.Get("pointerType").String() == "touch" || e.Get("button").Int() > 0 {
		return
	}
	place, _ := atoi(line.Get("dataset").Get("place").String())
	p.moved = place + 1
	line.Get("parentElement").Get("dataset").Set("dragging", itoa(place))
	line.Get("parentElement").Call("setPointerCapture", e.Get("pointerId"))
	e.PreventDefault()
}

// drag moves the line to where the pointer is.
func (p *pupil) drag(ctx app.Context, e app.Event) {
	defer calm()
	if p.moved == 0 {
		ctx.PreventUpdate()
		return
	}
	y := e.Get("clientY").Float()
	all := app.Window().Get("document").Call("querySelectorAll", ".live .order li")
	over := -1
	for i := range all.Length() {
		box := all.Index(i).Call("getBoundingClientRect")
		if top, bottom := box.Get("top").Float(), box.Get("bottom").Float(); y >= top && y < bottom {
			over = i
		}
	}
	if over < 0 || over == p.moved-1 {
		ctx.PreventUpdate()
		return
	}
	p.move(ctx, p.moved-1, over)
}

func (p *pupil) release(ctx app.Context, e app.Event) {
	defer calm()
	if p.moved == 0 {
		ctx.PreventUpdate()
		return
	}
	p.moved = 0
}

// over lets a file be dropped on the list of lessons.
func (p *pupil) over(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if p.x.at.view == "lessons" {
		e.PreventDefault()
	}
}

func (p *pupil) drop(ctx app.Context, e app.Event) {
	defer p.x.guard()
	if p.x.at.view != "lessons" {
		return
	}
	e.PreventDefault()
	if files := e.Get("dataTransfer").Get("files"); files.Truthy() && files.Get("length").Int() > 0 {
		p.readFile(ctx, files.Index(0))
	}
}

// mostFile is the largest file that is read at all, in bytes; the desk says what is too
// long for a lesson.
const mostFile = 400_000

// readFile reads a lesson file and has the desk check it.
func (p *pupil) readFile(ctx app.Context, file app.Value) {
	name := file.Get("name").String()
	p.fault = ""
	if file.Get("size").Int() > mostFile {
		p.fault = name + ": " + wFileTooLarge
		return
	}
	var got, lost app.Func
	end := func() { got.Release(); lost.Release() }
	got = app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer end()
		text := args[0].String()
		ctx.Dispatch(func(ctx app.Context) { p.bring(ctx, name, strings.TrimPrefix(text, "\ufeff")) })
		return nil
	})
	lost = app.FuncOf(func(app.Value, []app.Value) any {
		defer end()
		ctx.Dispatch(func(app.Context) { p.fault = name + ": " + wFileUnread })
		return nil
	})
	file.Call("text").Call("then", got, lost)
}

// bring opens a lesson from its text, or says what is wrong with it.
func (p *pupil) bring(ctx app.Context, name, text string) {
	p.x.desk.Ask(ctx, wire.Request{Ask: wire.AskLesson, With: text}, func(ctx app.Context, a wire.Answer) {
		defer p.x.guard()
		if a.Lesson == nil {
			p.fault = name + wBadFile + a.Error
			return
		}
		id := a.Lesson.ID
		p.keepText(id, text)
		p.x.keep(wire.AskLesson, id, a)
		delete(p.x.answers, question{wire.AskKey, id})
		delete(p.x.asked, question{wire.AskKey, id})
		p.save(a.Lesson)
		if within.id != "" {
			p.bundle(ctx, []byte(text))
		}
		p.x.open(ctx, to("lesson", id))
	})
}

// bundle keeps a lesson with the open collection, so that its .readout file carries it;
// nil takes it out. What the list says is asked for anew.
func (p *pupil) bundle(ctx app.Context, text []byte) {
	q := question{wire.AskLessons, ""}
	p.x.desk.Ask(ctx, wire.Request{Ask: wire.AskRecord, Collection: within.id, Arg: "lesson", Body: text}, func(ctx app.Context, a wire.Answer) {
		defer p.x.guard()
		if a.Error != "" {
			p.x.notice = a.Error
			return
		}
		delete(p.x.answers, q)
		delete(p.x.asked, q)
		p.x.arrive(ctx)
	})
}

// unbundle takes a lesson out of the open collection, if it is the one kept there.
func (p *pupil) unbundle(ctx app.Context, id string) {
	l := p.x.get(wire.AskLessons, "").Lessons
	if within.id == "" || l == nil {
		return
	}
	for _, b := range l.List {
		if b.ID == id {
			p.bundle(ctx, nil)
		}
	}
}

// take prints the sheet, or saves it.
func (p *pupil) take(how string, l *wire.Lesson) {
	if how == "print" {
		app.Window().Call("print")
		return
	}
	if l == nil {
		return
	}
	s := sheetOf(l, p)
	name := "answers-" + strings.TrimPrefix(l.ID, "~")
	switch how {
	case "save-text":
		saveText(name+".txt", "text/plain;charset=utf-8", s.text())
	case "save-html":
		saveText(name+".html", "text/html;charset=utf-8", s.html())
	default:
		saveText(name+".json", "application/json", s.json())
	}
	p.x.page.say(wSaved + name)
}
