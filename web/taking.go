package web

import (
	"encoding/json"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A taking is a file in the making. The page only carries: it asks the desk what the
// view rests on, hands the answers to the program files, asks the desk for whatever that
// says is missing, and saves what comes out. One at a time; a second waits for a second
// click, because two files are never wanted at once by somebody who sees the first.
type taking struct {
	job  takeJob
	got  []takeGot
	open int // questions not answered yet
	bad  bool
}

// takeJob and takeGot are package takeout's Job and Got, as far as the page fills them.
type takeJob struct {
	What       string `json:"what"`
	Format     string `json:"format"`
	View       string `json:"view"`
	Base       string `json:"base"`
	Collection string `json:"collection"`
	Narrowed   string `json:"narrowed"`
	Nodes      []int  `json:"nodes"`
	Lines      []int  `json:"lines"`
}

type takeGot struct {
	Ask    wire.Ask    `json:"ask"`
	Arg    string      `json:"arg"`
	Answer wire.Answer `json:"answer"`
}

// take makes and saves what the menu of the view at x.at offers.
func (x *explorer) take(ctx app.Context, what, format string) {
	if x.taking != nil {
		x.page.say(wGetBusy)
		return
	}
	x.page.say(wGetMaking)
	job := takeJob{What: what, Format: format, View: x.at.href()[1:], Base: pageAddress(), Collection: x.collectionName(), Narrowed: narrowed(x.at)}
	x.taking = &taking{job: job}
	switch {
	case format == "svg" || format == "png":
		x.takePicture(ctx)
	case what == "edition":
		x.takeEdition(ctx)
	default:
		x.taking.job.Nodes, x.taking.job.Lines = x.netShown()
		x.takeAnswers(ctx, append([]wire.Request{{Ask: wire.AskAbout}, {Ask: wire.AskArticles}}, requests(x.at)...))
	}
}

// takeAnswers asks the desk, and goes on when all is answered.
func (x *explorer) takeAnswers(ctx app.Context, list []wire.Request) {
	t := x.taking
	t.open = len(list)
	for _, r := range list {
		x.desk.Ask(ctx, r, func(ctx app.Context, a wire.Answer) {
			if a.Progress != nil {
				return
			}
			t.got = append(t.got, takeGot{r.Ask, r.Arg, a})
			t.bad = t.bad || a.Reload || x.status.state == readDead
			if t.open--; t.open == 0 {
				x.takeWrite(ctx)
			}
		})
	}
}

// takeWrite has the file written, or hears what is missing.
func (x *explorer) takeWrite(ctx app.Context) {
	t := x.taking
	job, err := json.Marshal(t.job)
	if err != nil || t.bad {
		x.taken(ctx, wGetFailed+wGetPart+".")
		return
	}
	got, err := json.Marshal(t.got)
	if err != nil {
		x.taken(ctx, wGetFailed+err.Error()+".")
		return
	}
	data := app.Window().Get("Uint8Array").New(len(got))
	app.CopyBytesToJS(data, got)
	x.files.Write(ctx, wire.FileWrite{Format: "takeout", Params: map[string]string{"job": string(job)}}, data, func(ctx app.Context, a wire.FileAnswer, data app.Value) {
		switch {
		case a.Error != "":
			x.taken(ctx, a.Error)
		case len(a.Wanted) > 0:
			x.takeAnswers(ctx, a.Wanted)
		case a.File != nil:
			x.save([]any{data}, a.File.Type, a.File.Name)
			x.taken(ctx, wGetSaved+a.File.Name)
		}
	})
}

// takeEdition saves the whole edition, as it comes from the desk piece by piece.
func (x *explorer) takeEdition(ctx app.Context) {
	var parts []any
	name := fileName(x.taking.job.Collection, "edition", "json")
	x.desk.Ask(ctx, wire.Request{Ask: wire.AskEdition, With: x.taking.job.Collection, Arg: x.taking.job.Base}, func(ctx app.Context, a wire.Answer) {
		parts = append(parts, a.Text)
		switch {
		case a.Error != "":
			x.taken(ctx, a.Error)
		case a.Progress == nil:
			x.save(parts, "application/json", name)
			x.taken(ctx, wGetSaved+name)
		}
	})
}

// takePicture saves the drawing of the network as it stands there.
func (x *explorer) takePicture(ctx app.Context) {
	t := x.taking
	name := fileName(t.job.Collection, t.job.What, t.job.Format)
	about := x.edition()
	words := map[string]any{"title": wNetwork + ": " + wTagline, "base": t.job.Base,
		"text": t.job.Collection + " (" + about + "). " + wReadWith + t.job.Base + "#" + t.job.View}
	svg := app.Window().Get("document").Call("querySelector", ".live .net svg.graph")
	if !svg.Truthy() {
		x.taken(ctx, wGetFailed+wGetPart+".")
		return
	}
	var done, failed app.Func
	end := func(ctx app.Context, words string) {
		done.Release()
		failed.Release()
		x.taken(ctx, words)
	}
	done = app.FuncOf(func(_ app.Value, args []app.Value) any {
		blob := args[0]
		ctx.Dispatch(func(ctx app.Context) {
			x.save([]any{blob}, blob.Get("type").String(), name)
			end(ctx, wGetSaved+name)
		})
		return nil
	})
	failed = app.FuncOf(func(_ app.Value, args []app.Value) any {
		why := args[0].Get("message").String()
		ctx.Dispatch(func(ctx app.Context) { end(ctx, wGetFailed+why+".") })
		return nil
	})
	app.Window().Call("__picture", svg, t.job.Format, words).Call("then", done, failed)
}

// taken ends a taking, with a sentence.
func (x *explorer) taken(_ app.Context, words string) {
	x.taking = nil
	x.page.say(words)
}

// save gives the browser a file to keep.
func (x *explorer) save(parts []any, kind, name string) {
	win := app.Window()
	blob := win.Get("Blob").New(parts, map[string]any{"type": kind})
	url := win.Get("URL").Call("createObjectURL", blob)
	a := win.Get("document").Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	a.Call("click")
	// The browser has the file when the click returns; Firefox wants the address a little longer.
	var release app.Func
	release = app.FuncOf(func(app.Value, []app.Value) any {
		win.Get("URL").Call("revokeObjectURL", url)
		release.Release()
		return nil
	})
	win.Call("setTimeout", release, 10_000)
}

// collectionName is what the open collection is called.
func (x *explorer) collectionName() string {
	if within.id != "" {
		return within.name
	}
	return wShipped
}

// edition says which articles were read: how many, from when to when.
func (x *explorer) edition() string {
	b := x.get(wire.AskAbout, "").About
	if b == nil {
		return ""
	}
	s := count(b.Articles, "article", "articles")
	if b.From != "" {
		s += ", " + daysWords(b.From, b.To)
	}
	return s
}

// netShown is what of the network is not hidden, by place; nil: all of it.
func (x *explorer) netShown() (nodes, lines []int) {
	n := x.get(wire.AskNetwork, "").Network
	s := readSieve(x.at)
	if x.at.view != "network" || n == nil || s.everything() {
		return nil, nil
	}
	now := s.show(sound(n))
	return places(now.nodes), places(now.lines)
}

// places are those of the true ones; a list, even where there are none.
func places(of []bool) []int {
	out := []int{}
	for i, ok := range of {
		if ok {
			out = append(out, i)
		}
	}
	return out
}

// citeWhole copies a citation of the view that is open; an article is cited as one.
func (x *explorer) citeWhole(ctx app.Context, button app.Value) {
	if x.at.view == "article" {
		x.citeArticle(ctx, button)
		return
	}
	version := ""
	if b := x.get(wire.AskAbout, "").About; b != nil {
		version = b.Version
	}
	x.copy(ctx, button, viewCitation(x.page.title, x.collectionName(), x.edition(), version, deepLink(x.at)+linkReach()), wViewCited)
}

// closeMenu closes the open menu, except the one that an element is in; its button gets
// the focus back if it was in there.
func (p *page) closeMenu(except app.Value) bool {
	doc := app.Window().Get("document")
	open := doc.Call("querySelector", "details.get[open]")
	if !open.Truthy() || except != nil && except.Truthy() && open.Call("contains", except).Bool() {
		return false
	}
	inside := open.Call("contains", doc.Get("activeElement")).Bool()
	open.Set("open", false)
	if inside {
		open.Get("firstElementChild").Call("focus")
	}
	return true
}
