package desk

import (
	"errors"
	"strings"

	"readout/wasm/wire"
)

// Requests about collections and what waits are answered without reading anything, and
// while something is being read.

// shelfAsk reports whether a request is about what is kept and not about an edition.
func shelfAsk(a wire.Ask) bool {
	switch a {
	case wire.AskCollections, wire.AskCreate, wire.AskRename, wire.AskDelete, wire.AskRestore, wire.AskPurge, wire.AskMerge,
		wire.AskForget, wire.AskKeeping, wire.AskExport, wire.AskRecord,
		wire.AskBring, wire.AskItems, wire.AskFix, wire.AskDrop, wire.AskBack, wire.AskInsist, wire.AskAdd:
		return true
	}
	return false
}

// serveShelf answers one such request; adding and exporting have answers with Progress
// before the last.
func (d *Desk) serveShelf(req wire.Request, send func(wire.Answer)) {
	a := wire.Answer{ID: req.ID}
	var err error
	switch req.Ask {
	case wire.AskAdd:
		a.Added, err = d.add(req, send)
	case wire.AskExport:
		a.Taken, err = d.export(req, send)
	case wire.AskForget:
		err = d.forget()
	default:
		d.mu.Lock()
		a.Added, err = d.changeShelf(req)
		if err == nil {
			err = d.showShelf(req, &a)
		}
		d.mu.Unlock()
	}
	if err != nil {
		a = wire.Answer{ID: req.ID, Error: err.Error()}
	} else if req.Ask == wire.AskForget {
		d.mu.Lock()
		d.showShelf(req, &a)
		d.mu.Unlock()
	}
	send(a)
}

// changeShelf does what a request wants done. d.mu is held.
func (d *Desk) changeShelf(req wire.Request) (*wire.Added, error) {
	switch req.Ask {
	case wire.AskCreate:
		return nil, d.create(req.Arg, req.With)
	case wire.AskRename:
		name, err := goodName(req.With)
		if err != nil {
			return nil, err
		}
		return nil, d.reindex(req.Arg, func(x *wire.Index) { x.Name = name })
	case wire.AskDelete, wire.AskRestore:
		delete(d.shelves, req.Arg)
		return nil, d.reindex(req.Arg, func(x *wire.Index) { x.Deleted = req.Ask == wire.AskDelete })
	case wire.AskPurge:
		return nil, d.purge(req.Arg)
	case wire.AskMerge:
		return d.merge(req.Arg, req.Collection)
	case wire.AskKeeping:
		return nil, d.switchKeeping(req.Arg)
	case wire.AskRecord:
		return nil, d.keepRecord(req)
	case wire.AskBring:
		return nil, d.bring(req.Arg, req.With, req.Body)
	case wire.AskFix:
		return nil, d.fix(req.Collection, req.Arg, req.Facts)
	case wire.AskInsist:
		return nil, d.change(req.Collection, req.Arg, func(r *wire.Record) error { r.Insisted = !r.Insisted; return nil })
	case wire.AskDrop:
		if req.Arg == wire.Waiting || strings.HasPrefix(req.Arg, wire.Tag) {
			d.dropWaiting(strings.TrimPrefix(req.Arg, wire.Waiting))
			return nil, nil
		}
		return nil, d.change(req.Collection, req.Arg, func(r *wire.Record) error { r.Dropped = true; return nil })
	case wire.AskBack:
		return nil, d.change(req.Collection, req.Arg, func(r *wire.Record) error { r.Dropped = false; return nil })
	}
	return nil, nil
}

// showShelf answers with the list that a request has to do with. d.mu is held.
func (d *Desk) showShelf(req wire.Request, a *wire.Answer) (err error) {
	switch req.Ask {
	case wire.AskBring, wire.AskItems, wire.AskFix, wire.AskDrop, wire.AskBack, wire.AskInsist:
		which := wire.Waiting
		if req.Ask == wire.AskItems && req.Arg == wire.Kept || len(req.Arg) > 0 && req.Arg[:1] == articleKey {
			which = wire.Kept
		}
		stretch := req.With
		if req.Ask == wire.AskBring {
			stretch = ""
		}
		a.Items, err = d.items(which, req.Collection, stretch)
	case wire.AskRecord:
	default:
		a.Collections, err = d.collectionList()
	}
	return err
}

// keepRecord keeps what a .readout file holds beside its articles.
func (d *Desk) keepRecord(req wire.Request) error {
	if req.Collection == "" {
		return errShipped
	}
	if req.Arg != keyCorrections && req.Arg != keyLesson {
		return errors.New("The file holds something that this Readout does not know; it was left out.")
	}
	if len(req.Body) == 0 {
		req.Body = nil // forgets it
	}
	return d.keepAt(ownAt+req.Collection, req.Arg, req.Body)
}

// The records of a collection that are no articles.
const (
	keyCorrections = "corrections"
	keyLesson      = "lesson"
)

// pieceBytes is about how much of an export is sent at a time.
const pieceBytes = 512 << 10

// export sends the articles that are read, a JSON line for each, and then what else the
// collection has.
func (d *Desk) export(req wire.Request, send func(wire.Answer)) (*wire.Taken, error) {
	d.mu.Lock()
	out := &wire.Taken{Name: "Readout"}
	articles := d.build.Corpus
	at := shippedAt
	if req.Collection != "" {
		s, err := d.shelfOf(req.Collection)
		if err != nil {
			d.mu.Unlock()
			return nil, err
		}
		articles, at = s.read(), ownAt+req.Collection
		if x, err := d.indexed(req.Collection); err == nil {
			out.Name = x.Name
		}
	}
	d.mu.Unlock()
	var piece []byte
	for i := range articles {
		piece = append(append(piece, wire.EncodeArticle(&articles[i])...), '\n')
		if len(piece) >= pieceBytes || i+1 == len(articles) {
			send(wire.Answer{ID: req.ID, Progress: &wire.Progress{Done: i + 1, Of: len(articles)}, Body: piece})
			piece = nil
			if d.build.Yield != nil {
				d.build.Yield()
			}
			if d.stopped(req.ID) {
				return nil, errors.New("The export was stopped; nothing was written.")
			}
		}
	}
	out.Articles = len(articles)
	for key, to := range map[string]*string{keyCorrections: &out.Corrections, keyLesson: &out.Lesson} {
		v, err := d.keptAt(at, key)
		if err != nil {
			return nil, err
		}
		*to = string(v)
	}
	return out, nil
}
