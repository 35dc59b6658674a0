package takeout

import (
	"readout/wasm/news"
	"readout/wasm/wire"
)

// Wanted are the questions still to be asked before the export can be written, each
// once; none: it can. What was asked is not wanted again, whatever the answer was, so
// asking ends.
func Wanted(job Job, got []Got) []wire.Request {
	b := open(job, got)
	w := &wants{b: b, seen: map[[2]string]bool{}}
	switch job.What {
	case "network":
		w.network()
	case "meetings":
		w.meetings()
	case "names":
		if b.names != nil {
			for _, r := range b.people() {
				w.add(wire.AskPerson, r.ID)
			}
		}
	case "quotes":
		w.quotes()
	}
	w.cited()
	return w.list
}

type wants struct {
	b    *book
	list []wire.Request
	seen map[[2]string]bool
}

func (w *wants) add(ask wire.Ask, arg string) {
	key := [2]string{string(ask), arg}
	if arg == "" || w.seen[key] || w.b.has[key] {
		return
	}
	w.seen[key] = true
	w.list = append(w.list, wire.Request{Ask: ask, Arg: arg})
}

// network wants the sentences of every line and meeting drawn.
func (w *wants) network() {
	n := w.b.net
	if n == nil {
		return
	}
	for _, nd := range n.Nodes {
		if nd.Kind == news.MeetingNode {
			w.add(wire.AskMeeting, nd.ID)
		}
	}
	for _, l := range n.Lines {
		if half(n, l) == nil {
			w.add(wire.AskEdge, l.ID)
		}
	}
}

func (w *wants) meetings() {
	for _, m := range w.b.meetingsShown() {
		w.add(wire.AskMeeting, m.ID)
	}
}

// quotes wants the statements that an article, or every article, holds; the other views
// carry theirs.
func (w *wants) quotes() {
	switch w.b.view {
	case "articles":
		if w.b.articles != nil {
			for _, a := range w.b.articles.List {
				w.add(wire.AskArticle, a.ID)
			}
		}
	case "article":
		w.add(wire.AskArticle, w.b.arg)
	default:
		return
	}
	for _, id := range w.b.quoted() {
		w.add(wire.AskQuote, id)
	}
}

// cited wants the facts of every article that a sentence comes from and the list does
// not name: a list of articles has a limit.
func (w *wants) cited() {
	if len(w.list) > 0 {
		return // their sentences are not known yet
	}
	seen := func(id string) {
		if _, ok := w.b.brief[id]; !ok {
			w.add(wire.AskArticle, id)
		}
	}
	passages := func(list []wire.Passage) {
		for _, p := range list {
			seen(p.Article)
		}
	}
	lines := func(list []wire.QuoteLine) {
		for _, q := range list {
			seen(q.Passage.Article)
		}
	}
	for _, e := range sorted(w.b.edge) {
		passages(e.Passages)
	}
	for _, m := range sorted(w.b.meeting) {
		for _, r := range m.Rows {
			seen(r.Article)
			passages(r.Words)
			lines(r.Quoted)
		}
	}
	for _, p := range sorted(w.b.person) {
		passages(p.Passages)
		lines(p.Quotes)
	}
	for _, q := range sorted(w.b.quote) {
		lines(q.Lines)
	}
	if o := w.b.overview; o != nil && w.b.job.What == "notices" {
		for _, n := range o.Notices {
			passages(n.Passages)
		}
	}
}

// meetingsShown are the meetings that the view lists, each once.
func (b *book) meetingsShown() (out []wire.MeetingBrief) {
	seen := map[string]bool{}
	add := func(list []wire.MeetingBrief) {
		for _, m := range list {
			if !seen[m.ID] {
				seen[m.ID] = true
				out = append(out, m)
			}
		}
	}
	switch {
	case b.view == "person":
		if p := b.person[b.arg]; p != nil {
			add(p.Meetings)
			add(p.Other)
		}
	case b.list != nil:
		for _, v := range b.list.Visits {
			add(v.Meetings)
			add(v.Other)
		}
		add(b.list.Loose)
		add(b.list.Other)
	}
	return out
}

// quoted are the ids of the statements in the articles there are, in order.
func (b *book) quoted() (ids []string) {
	seen := map[string]bool{}
	take := func(a *wire.Article) {
		if a == nil {
			return
		}
		for _, p := range a.Paragraphs {
			for _, m := range p.Marks {
				if m.Kind == wire.MarkQuote && m.Target != "" && !seen[m.Target] {
					seen[m.Target] = true
					ids = append(ids, m.Target)
				}
			}
		}
	}
	if b.view == "article" {
		take(b.article[b.arg])
	} else if b.articles != nil {
		for _, a := range b.articles.List {
			take(b.article[a.ID])
		}
	}
	return ids
}
