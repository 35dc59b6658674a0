package desk

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"readout/wasm/engine/text"
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
	"readout/wasm/wire"
)

// What is brought waits until the reader has seen what was understood of it. It waits
// here and not in the page, because here are the articles that it may be over again,
// and the calendar and the rules that tell what a missing day would matter for.

// A waiter is an article that waits.
type waiter struct {
	wire.Record
	id     string
	tag    string // of the file or text it came in
	hash   string // of the text
	double string // title of the article that it is over again
	also   string // outlet that has the same text
}

// maxWaiting is how many articles may wait, and maxWaitingBytes how much text.
const (
	maxWaiting      = 50_000
	maxWaitingBytes = 200 << 20
)

// bring takes in what was understood of some articles, and their texts, a line each. tag
// is the page's name for the file they come from.
func (d *Desk) bring(tag, understood string, body []byte) error {
	list, err := wire.DecodeBrought([]byte(understood))
	if err != nil {
		return errors.New("What was read in the file did not arrive whole; try it again.")
	}
	for _, r := range list {
		var line []byte
		line, body, _ = bytes.Cut(body, []byte{'\n'})
		a, err := wire.DecodeArticle(line)
		if err != nil {
			return errors.New(wire.Shown(r.File) + ": an article did not arrive whole; try it again.")
		}
		if len(d.waiting) >= maxWaiting || d.waitingBytes+len(a.Text) > maxWaitingBytes {
			return errors.New("More than " + strconv.Itoa(maxWaiting) + " articles or " + strconv.Itoa(maxWaitingBytes>>20) + " MB of text cannot wait at a time; add these first.")
		}
		r.Article = a
		d.numbered++
		d.waitingBytes += len(a.Text)
		d.waiting = append(d.waiting, &waiter{Record: r, id: "w" + strconv.Itoa(d.numbered), tag: tag, hash: text.Hash(a.Text)})
	}
	d.waitings++
	return nil
}

// compareWaiting finds what waits and is there already. d.mu is held.
func (d *Desk) compareWaiting(collection string) {
	var s *shelf
	if collection != "" {
		s, _ = d.shelfOf(collection)
	}
	now := [2]int{d.waitings, 0}
	if s != nil {
		now[1] = s.version
	}
	if now == d.compared {
		return
	}
	d.compared = now
	seen := newSeen()
	if s != nil {
		for i := range s.records {
			r := &s.records[i]
			if !r.Dropped {
				seen.add(&r.Article, r.key[strings.IndexByte(r.key, '-')+1:])
			}
		}
	}
	for _, w := range d.waiting {
		w.double, w.also = "", ""
		if !w.Dropped {
			w.double, w.also = seen.look(&w.Article, w.hash)
			seen.add(&w.Article, w.hash)
		}
	}
}

// seen are the articles there are, by text and by address.
type seen struct{ byText, byURL map[string]*news.Article }

func newSeen() seen { return seen{map[string]*news.Article{}, map[string]*news.Article{}} }

func (s seen) add(a *news.Article, hash string) {
	if s.byText[hash] == nil && a.Text != "" {
		s.byText[hash] = a
	}
	u := plainURL(a.URL)
	for _, u := range []string{u, page(u)} {
		if u != "" && s.byURL[u] == nil {
			s.byURL[u] = a
		}
	}
}

// look tells what a is over again: the same address, or the same text where no two
// outlets are named. The same text under two names is what Readout is to show. Two places
// of one page are over again if they begin alike: there are pages that hold many articles.
func (s seen) look(a *news.Article, hash string) (double, also string) {
	u := plainURL(a.URL)
	if b := s.byURL[u]; b != nil && (u == plainURL(b.URL) || opening(a.Text) == opening(b.Text)) {
		return called(b), ""
	}
	if b := s.byURL[page(u)]; b != nil && opening(a.Text) == opening(b.Text) {
		return called(b), ""
	}
	if b := s.byText[hash]; b != nil && a.Text != "" {
		if a.Outlet == "" || b.Outlet == "" || strings.EqualFold(a.Outlet, b.Outlet) {
			return called(b), ""
		}
		return "", b.Outlet
	}
	return "", ""
}

// called is what an article is called in a sentence.
func called(a *news.Article) string {
	switch {
	case a.Title != "":
		return clip(a.Title, 80)
	case a.Outlet != "":
		return clip(a.Outlet, 80)
	}
	return clip(strings.TrimSpace(a.Text), 40)
}

// plainURL is an address without what differs between two ways to one place.
func plainURL(u string) string {
	if _, rest, ok := strings.Cut(u, "://"); ok {
		u = rest
	}
	return strings.TrimSuffix(strings.TrimPrefix(u, "www."), "/")
}

// page is the page that a place is on.
func page(u string) string {
	u, _, _ = strings.Cut(u, "#")
	return strings.TrimSuffix(u, "/")
}

// ready reports whether a waiting article would be added; tag, where there is one, asks
// for those of one file only.
func (w *waiter) ready(tag string, all bool) bool {
	return !w.Dropped && (tag == "" || tag == w.tag) && (all || w.Insisted || w.double == "" && english(w.Language))
}

// batchSize and batchBytes are how much is kept in one go: small enough that a closed tab
// loses little of what was being written, large enough that writing is not most of it.
const (
	batchSize  = 100
	batchBytes = 1 << 20
)

// add keeps what waits and is ready, some at a time, each for good before the next.
func (d *Desk) add(req wire.Request, send func(wire.Answer)) (*wire.Added, error) {
	if req.Collection == "" {
		return nil, errShipped
	}
	all, out := req.With == "all", &wire.Added{}
	d.mu.Lock()
	d.compareWaiting(req.Collection)
	of := 0
	for _, w := range d.waiting {
		if w.ready(req.Arg, all) {
			of++
		}
	}
	d.mu.Unlock()
	for out.Articles < of && !d.stopped(req.ID) {
		n, err := d.addSome(req.Collection, req.Arg, all)
		out.Articles += n
		if err != nil {
			return nil, errors.New(err.Error() + " " + strconv.Itoa(out.Articles) + " of " + strconv.Itoa(of) + " articles were added; the others still wait.")
		}
		if n == 0 {
			break
		}
		send(wire.Answer{ID: req.ID, Progress: &wire.Progress{Done: out.Articles, Of: of}})
		if d.build.Yield != nil {
			d.build.Yield()
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	out.Left = len(d.waiting)
	return out, nil
}

// addSome adds the next batch and says how many.
func (d *Desk) addSome(collection, tag string, all bool) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	s, err := d.shelfOf(collection)
	if err != nil {
		return 0, err
	}
	taken := make(map[string]bool, len(s.records))
	for i := range s.records {
		taken[s.records[i].ID] = true
	}
	var batch []*record
	var left []*waiter
	size, last := 0, s.last
	for _, w := range d.waiting {
		if !w.ready(tag, all) || len(batch) >= batchSize || size > batchBytes {
			left = append(left, w)
			continue
		}
		r := &record{s.newKey(w.hash), w.Record}
		r.Insisted = r.Insisted || !english(r.Language)
		r.ID = freeID(r.ID, w.hash, taken)
		taken[r.ID] = true
		s.last++
		size += len(r.Text)
		batch = append(batch, r)
	}
	if len(batch) == 0 {
		return 0, nil
	}
	if err := d.write(collection, s, batch...); err != nil {
		s.last = last
		return 0, err
	}
	for _, r := range batch {
		s.records = append(s.records, *r)
		d.waitingBytes -= len(r.Text)
	}
	d.waiting = left
	d.waitings++
	d.counted(collection, s)
	return len(batch), nil
}

// freeID is the id that an article is known by: its own where it is free, else one made
// of its text, so that it is the same wherever the text is added.
func freeID(id, hash string, taken map[string]bool) string {
	id = strings.TrimSpace(id)
	if id == "" {
		id = "a-" + hash[:min(10, len(hash))]
	}
	for n, try := 2, id; ; n++ {
		if !taken[try] {
			return try
		}
		try = id + "-" + strconv.Itoa(n)
	}
}

// merge adds the articles of one collection to another, and the corrections with them;
// those that are there are not added again. The first stays as it is.
func (d *Desk) merge(from, into string) (*wire.Added, error) {
	if into == "" {
		return nil, errShipped
	}
	a, err := d.shelfOf(from)
	if err != nil {
		return nil, err
	}
	b, err := d.shelfOf(into)
	if err != nil || a == b {
		return nil, err
	}
	there, out, taken := newSeen(), &wire.Added{}, map[string]bool{}
	for i := range b.records {
		r := &b.records[i]
		there.add(&r.Article, r.key[strings.IndexByte(r.key, '-')+1:])
		taken[r.ID] = true
	}
	var batch []*record
	for i := range a.records {
		r := a.records[i]
		if r.Dropped {
			continue
		}
		hash := r.key[strings.IndexByte(r.key, '-')+1:]
		if double, _ := there.look(&r.Article, hash); double != "" {
			out.Skipped++
			continue
		}
		r.key = b.newKey(hash)
		r.ID = freeID(r.ID, hash, taken)
		taken[r.ID] = true
		b.last++
		batch = append(batch, &r)
	}
	if err := d.write(into, b, batch...); err != nil {
		return nil, err
	}
	for _, r := range batch {
		b.records = append(b.records, *r)
	}
	out.Articles = len(batch)
	d.counted(into, b)
	return out, d.mergeRecords(from, into)
}

// dropWaiting takes what waits out of the list: all of it, or what came in one file.
func (d *Desk) dropWaiting(tag string) {
	var left []*waiter
	for _, w := range d.waiting {
		if tag != "" && w.tag != tag {
			left = append(left, w)
		} else {
			d.waitingBytes -= len(w.Text)
		}
	}
	d.waiting = left
	d.waitings++
}

// fix changes facts of an article that waits or is kept.
func (d *Desk) fix(collection, id string, facts []string) error {
	if len(facts)%2 != 0 {
		return errors.New("The page sent half a correction; try it again.")
	}
	if id == wire.AllOf {
		for _, w := range d.waiting {
			for i := 0; i < len(facts); i += 2 {
				if to := factOf(&w.Record, facts[i]); to != nil && *to == "" {
					if err := setFact(&w.Record, facts[i], facts[i+1]); err != nil {
						return err
					}
				}
			}
		}
		d.waitings++
		return nil
	}
	return d.change(collection, id, func(r *wire.Record) error {
		for i := 0; i < len(facts); i += 2 {
			if err := setFact(r, facts[i], facts[i+1]); err != nil {
				return err
			}
		}
		return nil
	})
}

// change changes one article that waits or is kept, and keeps the change.
func (d *Desk) change(collection, id string, do func(*wire.Record) error) error {
	for _, w := range d.waiting {
		if w.id == id {
			d.waitings++
			return do(&w.Record)
		}
	}
	if collection == "" {
		return errShipped
	}
	s, err := d.shelfOf(collection)
	if err != nil {
		return err
	}
	r := s.find(id)
	if r == nil {
		return errors.New("This article is no longer in the list; another tab may have taken it out.")
	}
	now := *r
	if err := do(&now.Record); err != nil {
		return err
	}
	if err := d.write(collection, s, &now); err != nil {
		return err
	}
	dropped := now.Dropped != r.Dropped
	*r = now
	if dropped {
		d.counted(collection, s)
	}
	return nil
}

// factOf is where a fact is kept; nil for what is no fact that may be corrected. The day
// is apart, for it has a type of its own.
func factOf(r *wire.Record, name string) *string {
	switch name {
	case "title":
		return &r.Title
	case "outlet":
		return &r.Outlet
	case "language":
		return &r.Language
	case "published":
		return (*string)(&r.Published)
	}
	return nil
}

// setFact sets a fact and takes it out of what was guessed.
func setFact(r *wire.Record, name, value string) error {
	to := factOf(r, name)
	if to == nil {
		return errors.New("There is no such fact to correct.")
	}
	value = clip(strings.TrimSpace(strings.ToValidUTF8(strings.ReplaceAll(value, "\x00", " "), "\uFFFD")), 400)
	if name == "published" && value != "" && !intake.Calendar(news.Day(value)) {
		return errors.New("“" + clip(value, 40) + "” is no day of the calendar; write it like 2022-04-27.")
	}
	*to = value
	var still []string
	for _, g := range r.Guessed {
		if g != name {
			still = append(still, g)
		}
	}
	r.Guessed = still
	return nil
}
