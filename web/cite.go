package web

import (
	"strings"
	"time"

	"readout/wasm/wire"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Copying: the link to a view or to a sentence, and a citation that can be put into an
// essay as it is. What is copied is plain text. Where the clipboard is refused (a
// school's policy, a page that is not served safely), the text is shown, selected, to
// be copied by hand.

// citation is a sentence with where it stands, for a footnote. deep is the address
// that opens it here.
func citation(words string, a wire.ArticleBrief, deep string) string {
	words = strings.Join(strings.Fields(words), " ")
	s := a.Outlet.Name
	if a.Title != "" {
		s += ", “" + a.Title + "”"
	}
	s += ", " + dateOf(a) + "."
	if where := publishedAt(a); where != "" {
		s += " " + where + "."
	}
	if words != "" {
		s = quoteMarks(words) + " – " + s
	}
	return s + " " + wReadWith + deep + linkReach()
}

// publishedAt is where an article stands on the web, or else a copy of it.
func publishedAt(a wire.ArticleBrief) string {
	if a.URL == "" {
		return a.Copy
	}
	return a.URL
}

// quoteMarks puts a sentence into quotation marks, if it has none around it already.
func quoteMarks(s string) string {
	if strings.HasPrefix(s, "“") && strings.HasSuffix(s, "”") && strings.Count(s, "“") == 1 {
		return s
	}
	return "“" + s + "”"
}

// brief is what is known of an article here: from its page, or from the list.
func (x *explorer) brief(id string) wire.ArticleBrief {
	if a := x.get(wire.AskArticle, id).Article; a != nil {
		return a.ArticleBrief
	}
	if l := x.get(wire.AskArticles, "").Articles; l != nil {
		for _, b := range l.List {
			if b.ID == id {
				return b
			}
		}
	}
	return wire.ArticleBrief{ID: id}
}

// deepLink is the whole address of a view, for somebody elsewhere.
func deepLink(a address) string { return pageAddress() + a.href() }

// linkReach says that a link into a reader's own collection leads nowhere for others.
func linkReach() string {
	if within.id == "" {
		return ""
	}
	return " " + wOwnReach
}

// pageAddress is the address of this page without what stands behind the #.
func pageAddress() string {
	here, _, _ := strings.Cut(app.Window().Get("location").Get("href").String(), "#")
	return here
}

// evidence is the sentence that a button stands below: its address and its words.
func evidence(button app.Value) (a address, words, outlet string, ok bool) {
	ev := button.Call("closest", ".ev")
	if !ev.Truthy() {
		return a, "", "", false
	}
	link, text := ev.Call("querySelector", "figcaption a"), ev.Call("querySelector", "blockquote")
	if !link.Truthy() || !text.Truthy() {
		return a, "", "", false
	}
	return outOfLesson(parseAddress(link.Call("getAttribute", "href").String())), text.Get("textContent").String(),
		link.Call("querySelector", "bdi").Get("textContent").String(), true
}

// copySentence copies the link to a sentence, or its citation.
func (x *explorer) copySentence(ctx app.Context, button app.Value, cite bool) {
	a, words, outlet, ok := evidence(button)
	if !ok {
		return
	}
	if !cite {
		x.copy(ctx, button, deepLink(a), wLinkCopied+linkReach())
		return
	}
	b := x.brief(a.arg)
	if b.Outlet.Name == "" { // the list has not come: the line says outlet and day
		x.copy(ctx, button, quoteMarks(strings.TrimSpace(words))+" – "+outlet+". "+wReadWith+deepLink(a)+linkReach(), wCited)
		return
	}
	x.copy(ctx, button, citation(words, b, deepLink(a)), wCited)
}

// citeArticle cites the article that is open: the sentence the reader came for, if
// there is one.
func (x *explorer) citeArticle(ctx app.Context, button app.Value) {
	words := ""
	if _, ok := x.looking().span(); ok {
		all := app.Window().Get("document").Call("querySelectorAll", ".live .here")
		for i := 0; i < all.Length(); i++ {
			words += all.Index(i).Get("textContent").String()
		}
	}
	x.copy(ctx, button, citation(words, x.brief(x.looking().arg), deepLink(x.looking())), wCited)
}

// copy puts a text on the clipboard, and says so; else shows it.
func (x *explorer) copy(ctx app.Context, button app.Value, text, done string) {
	x.clip = ""
	byHand := func() {
		ctx.Dispatch(func(ctx app.Context) {
			x.clip = text
			ctx.Defer(func(app.Context) { x.page.selectClip() })
		})
	}
	clip := app.Window().Get("navigator").Get("clipboard")
	if !clip.Truthy() {
		byHand()
		return
	}
	var copied, refused app.Func
	release := func() { copied.Release(); refused.Release() }
	copied = app.FuncOf(func(app.Value, []app.Value) any {
		defer release()
		x.page.ticked(button)
		x.page.say(done)
		return nil
	})
	refused = app.FuncOf(func(app.Value, []app.Value) any {
		defer release()
		byHand()
		return nil
	})
	clip.Call("writeText", text).Call("then", copied, refused)
}

// ticked marks a button as done, for a while.
func (p *page) ticked(button app.Value) {
	button.Get("classList").Call("add", "done")
	time.AfterFunc(4*time.Second, func() { button.Get("classList").Call("remove", "done") })
}

// clipBox is the text that could not be copied.
func (x *explorer) clipBox() node {
	if x.clip == "" {
		return none
	}
	return el("div", cls("clip"), at("role", "dialog"), at("aria-label", wCopyByHand),
		el("label", at("for", "clip"), wCopyByHand),
		el("textarea", at("id", "clip"), at("readonly", "readonly"), x.clip),
		el("button", cls("btn"), at("data-do", "unclip"), wClose))
}

// selectClip selects the text that is shown to be copied by hand.
func (p *page) selectClip() {
	if e := app.Window().GetElementByID("clip"); e.Truthy() {
		e.Call("focus")
		e.Call("select")
	}
}
